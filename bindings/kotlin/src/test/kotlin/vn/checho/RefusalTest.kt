package vn.checho

import java.nio.ByteBuffer
import java.time.LocalDate
import java.time.OffsetDateTime
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Bad input is a typed exception that reads as people read it, and the next call works. */
class RefusalTest {
    private val law = Law.national()
    private val now = OffsetDateTime.parse("2026-02-13T17:00:00+07:00")

    @AfterEach
    fun `the next call works`() {
        val decision = law.decide(Situation(now, listOf(Report(now, Roles.COMMUNE_COMMITTEE))))
        assertTrue(decision.acting.emergency)
    }

    private fun code(work: () -> Unit): FailureCode {
        val refused = assertThrows<ChechoException.Refused> { work() }
        assertEquals("${refused.failure.text.vi} / ${refused.failure.text.en}", refused.message)
        return refused.failure.code
    }

    @Test
    fun `wrong types`() {
        assertEquals(FailureCode.JSON, code { law.decideJson("""{ "now": 5 }""") })
        assertEquals(FailureCode.JSON, code { law.decideJson("") })
        assertEquals(FailureCode.JSON, code { law.decideAllJson("{}") })
        assertEquals(FailureCode.JSON, code { law.decideBytes(ByteBuffer.allocateDirect(1).put(-1).flip() as ByteBuffer) })
    }

    @Test
    fun `an unknown name comes with the nearest one`() {
        val refused = assertThrows<ChechoException.Refused> {
            law.decide(Situation(now, listOf(Report(now, Roles.COMMUNE_COMMITTEE, listOf(Claim("abuze", Value.YES))))))
        }
        assertEquals(FailureCode.UNKNOWN_FACT, refused.failure.code)
        assertEquals(Facts.ABUSE, refused.failure.nearest)
        assertEquals("không có yếu tố “abuze”; có phải “abuse”? / there is no fact “abuze”; did you mean “abuse”?", refused.message)
    }

    @Test
    fun packs() {
        val pack = Vectors.pack("vn")
        assertEquals(FailureCode.JSON, code { Law.fromPack(pack.take(pack.length / 2)) })
        assertEquals(FailureCode.PACK_HASH, code { Law.fromPack(pack, "0".repeat(64)) })
        assertEquals(FailureCode.PACK_HASH, code { Law.fromPack(pack, "0") })
        assertEquals(FailureCode.PACK, code { law.withLayer(pack) })
        Law.fromPack(pack, law.packs().single().sha256).close()
    }

    @Test
    fun `dates out of range`() {
        assertEquals(FailureCode.TIME, code { law.decide(Situation(OffsetDateTime.MAX)) })
        assertEquals(FailureCode.TIME, code { law.decide(Situation(OffsetDateTime.MIN)) })
        assertEquals(FailureCode.TIME, code { law.workingDay(LocalDate.MAX) })
        assertEquals(FailureCode.TIME, code { law.decide(Situation(now, lawOn = LocalDate.of(1500, 1, 1))) })
        assertEquals(FailureCode.TIME, code { law.due(now, Limit.Hours(0)) })
        assertEquals(FailureCode.NUMBER, code { law.due(now, Limit.Hours(-1)) })
        assertEquals(FailureCode.TIME, code { law.decide(Situation(now, child = Child(born = Born.Dated("2014-13", Source.RECORD)))) })
    }

    @Test
    fun `a document too long or too deep`() {
        assertEquals(FailureCode.TOO_LARGE, code { law.decideJson("\"" + "a".repeat(10 shl 20) + "\"") })
        assertEquals(FailureCode.JSON, code { law.decideJson("[".repeat(200_000)) })
        assertEquals(FailureCode.JSON, code { canonical("{\"a\":".repeat(100_000)) })
    }

    @Test
    fun `columns that are none`() {
        val day = LocalDate.of(2026, 2, 13)
        val column = ColumnBytes(Facts.ABUSE, byteArrayOf(1))
        assertEquals(FailureCode.COLUMN_SHORT, code { law.screen(9, listOf(column), day, ScreenOptions()) })
        assertEquals(FailureCode.COLUMN_TWICE, code { law.screen(8, listOf(column, column), day, ScreenOptions()) })
        assertEquals(FailureCode.NUMBER, code { law.screen(-1, listOf(column), day, ScreenOptions()) })
        assertEquals(FailureCode.NUMBER, code { law.screen(Long.MAX_VALUE, emptyList(), day, ScreenOptions()) })
    }

    @Test
    fun `one wrong situation of a batch stands in its place`() {
        val (one, other) = law.decideAll(listOf(Situation(OffsetDateTime.MAX), Situation(now)))
        assertTrue(one is Answered.Refused && one.failure.code == FailureCode.TIME)
        assertTrue(other is Answered.Decided)
    }

    @Test
    fun `no record shows the words of people`() {
        val child = Child(name = "Y Blin", father = Parent(name = "A Tơ"), born = Born.Dated("2014-05-09", Source.RECORD))
        val situation = Situation(now, listOf(Report(now, Roles.COMMUNE_COMMITTEE, informant = Informant(name = "Y Blin"), condition = "Y Blin")), child = child)
        for (shown in listOf(situation.toString(), situation.reports.toString(), child.toString(), child.born.toString(), child.father.toString())) {
            assertFalse(shown.contains("Blin") || shown.contains("Tơ") || shown.contains("2014"), shown)
        }
    }
}
