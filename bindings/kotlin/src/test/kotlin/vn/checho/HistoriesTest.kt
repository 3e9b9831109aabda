package vn.checho

import com.fasterxml.jackson.databind.JsonNode
import java.nio.ByteBuffer
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory

/** The ten whole histories, played through the public calls of the case file: the same bytes, states and accounts. */
class HistoriesTest {
    private fun direct(bytes: ByteArray) = ByteBuffer.allocateDirect(bytes.size).put(bytes).flip() as ByteBuffer

    private fun JsonNode.text(key: String): String = get(key).textValue()

    private fun JsonNode.bytes(key: String): ByteBuffer = text(key).chunked(2).map { it.toInt(16).toByte() }.let { direct(it.toByteArray()) }

    @TestFactory
    fun `every history is the same here`(): List<DynamicTest> =
        Vectors.read("tests/golden/calls.json").properties().map { (id, history) ->
            DynamicTest.dynamicTest(id) { Played(Vectors.law(history)).run { history.get("calls").forEach(::play) } }
        }

    private inner class Played(private val law: Law) {
        private val copies = sortedMapOf<String, CaseFile>()

        private fun copy(name: String) = copies.getOrPut(name) { CaseFile() }

        private fun joined() = CaseFile().also { all -> copies.values.forEach { all.join(it) } }

        fun play(call: JsonNode) {
            when (val name = call.text("call")) {
                "record" -> {
                    val case = copy(call.text("on"))
                    assertEquals(call.text("event"), case.record(call.get("draft").toString(), call.bytes("salts")))
                    case.attachSignature(call.text("event"), call.bytes("signature"))
                }
                "countersign" -> {
                    val case = copy(call.text("on"))
                    val seen = case.countersign(call.get("actor").toString(), call.text("at"), call.bytes("salts"))
                    assertEquals(call.text("event"), Vectors.parse(seen).text("event"))
                    case.attachSignature(call.text("event"), call.bytes("signature"))
                }
                "exchange" -> exchange(call.get("between").map { it.textValue() })
                "look" -> {
                    val case = call.get("of")?.let { copy(it.textValue()) } ?: joined()
                    val at = call.text("at")
                    assertEquals(call.text("state"), sha256(direct(case.state(law, at).toByteArray(Charsets.UTF_8))), at)
                    assertEquals(call.text("account"), sha256(direct(case.account(law, at).toByteArray(Charsets.UTF_8))), at)
                }
                "end" -> {
                    val case = joined()
                    assertEquals(call.text("bytes"), sha256(direct(case.toBytes())))
                    assertEquals(call.text("lines"), sha256(direct(case.toJsonLines().toByteArray(Charsets.UTF_8))))
                }
                else -> throw AssertionError("there is no call $name")
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
    }
}
