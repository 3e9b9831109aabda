package vn.checho

import com.fasterxml.jackson.databind.JsonNode
import java.nio.ByteBuffer
import java.time.OffsetDateTime
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** The conformance vectors: the recorded bytes over documents, and the same meaning in records. */
class ConformanceTest {
    private val golden = Vectors.read("tests/golden/decisions.json")
    private val scenarios = Vectors.scenarios()

    @Test
    fun `every scenario has the recorded bytes`() {
        assertEquals(golden.size(), scenarios.size)
        for (scenario in scenarios) {
            val id = scenario.get("id").textValue()
            val law = Vectors.law(scenario)
            val document = scenario.get("situation").toString()
            val decision = law.decideJson(document)
            assertEquals(golden.get(id).textValue(), sha256(direct(decision)), id)
            assertEquals(decision, law.decideBytes(direct(document)).toString(Charsets.UTF_8), id)
        }
    }

    @Test
    fun `every scenario means the same in records`() {
        for (scenario in scenarios) {
            val id = scenario.get("id").textValue()
            val law = Vectors.law(scenario)
            val document = Vectors.parse(law.decideJson(scenario.get("situation").toString()))
            val decision = law.decide(situation(scenario.get("situation")))
            assertEquals(end(document.get("acting")), decision.acting, id)
            for ((key, interval) in listOf("by_law" to decision.byLaw, "with_guidance" to decision.withGuidance)) {
                val ends = document.get(key)
                assertEquals(Interval(end(ends.get("established")), end(ends.get("reported")), end(ends.get("act_on"))), interval, id)
            }
            val stands = listOf(
                "groups" to decision.groups, "subgroups" to decision.subgroups, "abuse" to decision.abuse,
                "separation" to decision.separation, "signals" to decision.signals, "measures" to decision.measures,
            )
            for ((key, list) in stands) {
                assertEquals(document.get(key).map { Stands(it.get("id").textValue(), named(it.get("standing").textValue())) }, list, "$id $key")
            }
            assertEquals(
                document.get("grounds").map { it.get("rule").textValue() to named<Standing>(it.get("standing").textValue()) },
                decision.grounds.map { it.rule to it.standing }, id,
            )
            assertEquals(
                document.get("duties").map { listOf(it.get("id").textValue(), moment(it.get("act_by")), moment(it.get("late_after")), named<DutyState>(it.get("state").textValue())) },
                decision.duties.map { listOf(it.id, it.actBy, it.lateAfter, it.state) }, id,
            )
            assertEquals(document.get("next_question").get("fact")?.textValue(), decision.nextQuestion?.fact, id)
            assertEquals(document.get("warnings").size(), decision.warnings.size, id)
            assertEquals(Vectors.parse(law.explainJson(document.toString())).get("text").textValue(), law.explain(decision).text, id)
        }
    }

    @Test
    fun `every clock ends when the law says`() {
        val law = Vectors.law(emptyList())
        for (clock in Vectors.read("tests/vectors/clocks.json")) {
            val id = clock.get("id").textValue()
            val counted = law.due(OffsetDateTime.parse(clock.get("start").textValue()), limit(clock.get("limit")))
            assertEquals(moment(clock.get("due")), counted.due, id)
            assertEquals(clock.get("provisional").booleanValue(), counted.provisional, id)
        }
    }

    @Test
    fun `every refusal names its error`() {
        val law = Vectors.law(emptyList())
        for (refusal in Vectors.read("tests/vectors/errors.json")) {
            val id = refusal.get("id").textValue()
            val document = refusal.get("json")?.textValue() ?: refusal.get("situation").toString()
            val refused = assertThrows<ChechoException.Refused>(id) { law.decideJson(document) }
            val code = refused.failure.code.id()
            val expected = refusal.get("error").textValue()
            assertTrue(code == expected || code.startsWith("$expected."), "$id: $code")
            for (part in refusal.path("contains")) assertTrue(refused.message.contains(part.textValue()), "$id: ${refused.message}")
        }
    }

    private fun end(node: JsonNode) = End(node.get("emergency").booleanValue(), named(node.get("level").textValue()))

    private fun moment(node: JsonNode): OffsetDateTime? = node.textValue()?.let(OffsetDateTime::parse)

    private fun limit(node: JsonNode): Limit {
        val (kind, amount) = node.properties().single()
        return when (kind) {
            "at_once" -> Limit.AtOnce
            "minutes" -> Limit.Minutes(amount.longValue())
            "hours" -> Limit.Hours(amount.longValue())
            "calendar_days" -> Limit.CalendarDays(amount.intValue())
            "working_days" -> Limit.WorkingDays(amount.intValue())
            "months" -> Limit.Months(amount.intValue())
            "cap_days" -> Limit.CapDays(amount.intValue())
            "cap_months" -> Limit.CapMonths(amount.intValue())
            "months_before" -> Limit.MonthsBefore(amount.intValue())
            "each_quarter" -> Limit.EachQuarter
            else -> Limit.NoLimit
        }
    }
}

/** UTF-8 in memory that the library reads where it lies. */
internal fun direct(text: String): ByteBuffer {
    val bytes = text.toByteArray(Charsets.UTF_8)
    return ByteBuffer.allocateDirect(bytes.size).put(bytes).flip() as ByteBuffer
}
