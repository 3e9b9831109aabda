package vn.checho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From Java: no named arguments, and nothing that cannot be called. */
class JavaTest {
    @Test
    void aReportIsDecided() throws ChechoException {
        try (Law law = Law.national()) {
            OffsetDateTime received = OffsetDateTime.parse("2026-02-13T16:30:00+07:00");
            Claim claim = new Claim(Facts.PHYSICAL_VIOLENCE, Value.YES);
            Report report = new Report(received, Roles.COMMUNE_COMMITTEE, List.of(claim));
            Decision decision = law.decide(new Situation(received.plusMinutes(30), List.of(report)));
            assertTrue(decision.getActing().getEmergency());
            assertFalse(decision.getByLaw().getEstablished().getEmergency());
            DutyDue urgent = decision.getDuties().stream().filter(duty -> duty.getId().equals(Duties.D5)).findFirst().orElseThrow();
            assertEquals(OffsetDateTime.parse("2026-02-14T04:30+07:00"), urgent.getActBy());
            assertTrue(law.explain(decision, Lang.VI).getText().contains("Phải hành động theo: khẩn cấp"));
        }
    }

    @Test
    void aFailureIsCaught() throws ChechoException {
        try (Law law = Law.national()) {
            ChechoException.Refused refused = assertThrows(ChechoException.Refused.class, () -> law.decideJson("{}"));
            assertEquals(FailureCode.JSON, refused.getFailure().getCode());
        }
    }
}
