package vn.checho

import com.fasterxml.jackson.databind.JsonNode
import java.nio.ByteBuffer
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory

/** The whole histories, played through the public calls of the case file: every answer has the same bytes as everywhere. */
class HistoriesTest {
    private fun direct(bytes: ByteArray) = ByteBuffer.allocateDirect(bytes.size).put(bytes).flip() as ByteBuffer

    private fun utf8(text: String) = text.toByteArray(Charsets.UTF_8)

    private fun JsonNode.text(key: String): String = get(key).textValue()

    private fun JsonNode.document(key: String): String = get(key).toString()

    private fun JsonNode.bytes(key: String): ByteBuffer = text(key).chunked(2).map { it.toInt(16).toByte() }.let { direct(it.toByteArray()) }

    private fun apart(case: CaseFile): CaseFile = caseFromBytes(direct(case.toBytes())).caseFile

    /** What is answered, or the code with which it is refused, is as recorded. */
    private fun same(call: JsonNode, where: String, answer: () -> ByteArray) {
        val (kind, found) = try {
            "gives" to sha256(direct(answer()))
        } catch (refused: ChechoException.Refused) {
            "refused" to refused.failure.code.id()
        }
        assertEquals(call.get(kind)?.textValue(), found) { "$where: $call" }
    }

    @TestFactory
    fun `every history is the same here`(): List<DynamicTest> {
        val recorded = Vectors.read("tests/golden/calls.json")
        val accounts = sortedMapOf<String, String>()
        val histories = recorded.get("histories").properties().map { (id, history) ->
            DynamicTest.dynamicTest(id) {
                accounts[id] = Played(Vectors.law(history)).run { history.get("calls").forEach(::play); account() }
            }
        }
        val over = DynamicTest.dynamicTest("over all") {
            val all = accounts.entries.joinToString(",", "[", "]") { (id, account) -> """{"case":"$id","account":$account}""" }
            for (call in recorded.get("over_all")) {
                same(call, "over all") {
                    when (val name = call.text("call")) {
                        "case_kinds" -> utf8(caseKinds())
                        "delay_report" -> utf8(delayReport(all, call.get("period")?.toString()))
                        else -> throw AssertionError("there is no call $name")
                    }
                }
            }
        }
        return histories + over
    }

    private inner class Played(private val law: Law) {
        private val copies = sortedMapOf<String, CaseFile>()
        private var file = CaseFile()
        private var now = ""

        private fun copy(name: String) = copies.getOrPut(name) { CaseFile() }

        private fun joined() = CaseFile().also { all -> copies.values.forEach { all.join(it) } }

        fun account(): String = file.account(law, now)

        fun play(call: JsonNode) {
            when (call.text("call")) {
                "record" -> {
                    val case = copy(call.text("on"))
                    assertEquals(call.text("event"), case.record(call.document("draft"), call.bytes("salts")))
                    case.attachSignature(call.text("event"), call.bytes("signature"))
                }
                "erasure" -> {
                    val case = copy(call.text("on"))
                    assertEquals(call.text("event"), case.erase(law, call.document("request"), call.bytes("salts")))
                    case.attachSignature(call.text("event"), call.bytes("signature"))
                }
                "countersign" -> {
                    val case = copy(call.text("on"))
                    val seen = case.countersign(call.document("actor"), call.text("at"), call.bytes("salts"))
                    assertEquals(call.text("event"), Vectors.parse(seen).text("event"))
                    case.attachSignature(call.text("event"), call.bytes("signature"))
                }
                "exchange" -> exchange(call.get("between").map { it.textValue() })
                "look" -> {
                    now = call.text("at")
                    file = call.get("of")?.let { copy(it.textValue()) } ?: joined()
                }
                else -> same(call, now) { answer(call) }
            }
        }

        private fun exchange(between: List<String>) {
            for (to in between + between) {
                for (from in between.filter { it != to }) {
                    val (receiver, sender) = copy(to) to copy(from)
                    if (sender.heads() != "[]") receiver.receive(direct(sender.lacking(direct(receiver.have()))))
                }
            }
        }

        private fun answer(call: JsonNode): ByteArray = when (val name = call.text("call")) {
            "to_bytes" -> file.toBytes()
            "to_json_lines" -> utf8(file.toJsonLines())
            "have" -> file.have()
            "heads" -> utf8(file.heads())
            "roots" -> utf8(file.roots())
            "events" -> utf8(file.events())
            "verify" -> utf8(file.verify())
            "witnessing" -> utf8(file.witnessing())
            "two_histories" -> utf8(file.twoHistories())
            "unsigned_erasures" -> utf8(file.unsignedErasures())
            "situation" -> utf8(file.situation(law, now))
            "decide" -> utf8(file.decide(law, now))
            "effective" -> utf8(file.effective(law, now))
            "state" -> utf8(file.state(law, now))
            "account" -> utf8(file.account(law, now, call.get("thresholds")?.toString()))
            "forms_due" -> utf8(file.formsDue(law, now, call.get("entries")?.toString()))
            "irregularities" -> utf8(file.irregularities(law, call.text("event"), now))
            "signed_message" -> file.signedMessage(call.text("event"))
            "as_of" -> file.asOf(call.document("heads")).toBytes()
            "compare" -> utf8(file.compare(call.document("checkpoint")))
            "issue" -> utf8(file.issue(law, call.document("draft"), now))
            "what_can_i_do" -> utf8(file.whatCanIDo(law, call.document("actor"), now))
            "clearance" -> utf8(file.clearance(law, call.document("actor"), now))
            "erase" -> utf8(apart(file).erase(law, call.document("request"), call.bytes("salts")))
            "view" -> utf8(file.view(law, call.document("viewer"), now))
            "paper" -> utf8(file.paper(law, call.document("ask"), now, call.get("about")?.textValue()))
            "lacking" -> file.lacking(direct(copy(call.text("with")).have()))
            "lacking_for" -> file.lackingFor(law, direct(copy(call.text("with")).have()), call.document("to"), now)
            "copy_for" -> file.copyFor(law, call.document("to"), now).toBytes()
            "receive" -> apart(copy(call.text("with"))).let { utf8(it.receive(direct(file.lacking(direct(it.have()))))) }
            "take_up" -> apart(copy(call.text("with"))).let {
                val sent = direct(file.lacking(direct(it.have())))
                utf8(it.takeUp(sent, call.document("actor"), now, call.bytes("salts")))
            }
            "merge" -> utf8(apart(copy(call.text("with"))).merge(file))
            "join" -> utf8(apart(copy(call.text("with"))).join(file))
            "case_from_bytes" -> utf8(caseFromBytes(direct(file.toBytes().shortened(call))).told)
            "case_from_json_lines" -> utf8(caseFromJsonLines(utf8(file.toJsonLines()).shortened(call).toString(Charsets.UTF_8)).told)
            else -> throw AssertionError("there is no call $name")
        }

        private fun ByteArray.shortened(call: JsonNode) = copyOf(size - call.get("without_last").intValue())
    }
}
