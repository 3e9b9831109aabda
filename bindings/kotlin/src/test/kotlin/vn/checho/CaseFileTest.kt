package vn.checho

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import java.nio.ByteBuffer
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The case file: the shared history, recorded here and read from its file, with the bytes of every platform. */
class CaseFileTest {
    private val law = Law.national()
    private val golden = Vectors.read("tests/golden/case.json")
    private val lines = File(Vectors.repository, "tests/vectors/case/small.jsonl").readText(Charsets.UTF_8)
    private val now = "2026-02-13T18:00:00+07:00"

    private fun draft(kind: String, at: String, entry: String) = """{ "kind": "$kind", "happened": "$at", "written": "$at",
        "actor": { "role": "hotline_111", "institution": "hotline:111", "device": "${"02".repeat(32)}" }, "entry": $entry }"""

    private fun direct(bytes: ByteArray) = ByteBuffer.allocateDirect(bytes.size).put(bytes).flip() as ByteBuffer

    /** The informant part's bytes are those of the identity part and 16. */
    private fun salts(facts: Int, identity: Int) =
        direct(ByteArray(96) { (if (it < 32) facts else if (it < 64) identity else identity + 16).toByte() })

    @Test
    fun `the shared history is the same here`() {
        val case = CaseFile()
        val received = "2026-02-13T16:30:00+07:00"
        val report = """{ "received": "$received", "receiving_place": "hotline_111", "category": ["abused"],
            "informant": { "is": "other", "name": "Nguyễn Thị Mẫu", "phone": "0900 000 000" } }"""
        val said = "2026-02-13T16:45:00+07:00"
        val answers = """{ "answers": [{ "at": "$said", "fact": "serious_harm_now", "source": "child", "value": "yes" }] }"""
        val first = case.record(draft("report", received, report), salts(0xa1, 0xb1))
        val second = case.record(draft("answers", said, answers), salts(0xa2, 0xb2))
        assertEquals(golden.get("ids").take(2).map { it.textValue() }, listOf(first, second))

        val read = caseFromJsonLines(lines)
        assertEquals("""{"apart":[],"faults":[]}""", read.told)
        val taken = Vectors.parse(case.receive(direct(read.caseFile.lacking(direct(case.have())))))
        assertEquals(3, taken.get("added").size())
        assertEquals(golden.get("sha256_of_bytes").textValue(), sha256(direct(case.toBytes())))
        assertEquals(golden.get("sha256_of_lines").textValue(), sha256(direct(case.toJsonLines().toByteArray(Charsets.UTF_8))))
        assertEquals(lines, case.toJsonLines())

        assertTrue(Vectors.parse(case.decide(law, now)).get("acting").get("emergency").booleanValue())
        val over = Vectors.parse(case.situation(law, now)).get("disagreements").get(0).get("over")
        assertEquals("serious_harm_now", over.get("fact").textValue())
        assertEquals(5, Vectors.parse(case.verify()).get("missing").size())
        val seen = case.view(law, """{ "role": "commune_chair", "relation": "suspect" }""", now)
        assertFalse(seen.contains("Mẫu"))
    }

    @Test
    fun `wrong input is refused and changes nothing`() {
        val case = CaseFile()
        val code = { work: () -> Unit -> assertThrows(ChechoException.Refused::class.java) { work() }.failure.code }
        assertEquals(FailureCode.CASE_KIND, code { case.record(draft("reprot", now, "{}"), salts(1, 2)) })
        assertEquals(FailureCode.JSON, code { case.record("{}", direct(ByteArray(0))) })
        assertEquals(FailureCode.CASE_EVENT, code { case.signedMessage("Y Blin") })
        assertEquals(FailureCode.CASE_FORMAT, code { caseFromBytes(direct(byteArrayOf(0))) })
        assertEquals("[]", case.heads())
    }

    @Test
    fun `every refusal names its error`() {
        val whole = caseFromJsonLines(lines).caseFile
        fun JsonNode.text(key: String) = get(key).textValue()
        fun JsonNode.bytes(key: String) = direct(text(key).chunked(2).map { it.toInt(16).toByte() }.toByteArray())
        fun call(one: JsonNode): Any = when (val name = one.text("call")) {
            "record" -> whole.record(one.get("draft").toString(), one.bytes("salts"))
            "signed_message" -> whole.signedMessage(one.text("event"))
            "attach_signature" -> whole.attachSignature(one.text("event"), one.bytes("signature"))
            "as_of" -> whole.asOf(one.get("heads").toString())
            "from_bytes" -> caseFromBytes(one.bytes("bytes"))
            "from_json_lines" -> caseFromJsonLines(one.text("lines"))
            "erase" -> whole.erase(law, one.get("request").toString(), one.bytes("salts"))
            "state" -> whole.state(law, one.text("now"))
            "view" -> whole.view(law, one.get("viewer").toString(), one.text("now"))
            else -> throw AssertionError("there is no call $name")
        }
        for (refusal in Vectors.read("tests/vectors/case/errors.json")) {
            val id = refusal.text("id")
            val failure = assertThrows(ChechoException.Refused::class.java, { call(refusal) }, id).failure
            assertEquals(refusal.text("error"), failure.code.id(), id)
            val texts = "${failure.text.vi} ${failure.text.en}"
            refusal.get("contains").forEach { assertTrue(texts.contains(it.textValue()), "$id: $texts") }
        }
        assertEquals(lines, whole.toJsonLines())
    }
}
