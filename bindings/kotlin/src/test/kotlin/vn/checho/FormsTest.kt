package vn.checho

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import java.nio.ByteBuffer
import java.util.zip.ZipInputStream
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The forms: the same papers and pages as everywhere, from a situation and from a case. */
class FormsTest {
    private val law = Vectors.law(emptyList())
    private val papers = File(Vectors.repository, "tests/vectors/forms/papers").listFiles()!!.sorted()
        .flatMap { Vectors.parse(it.readText(Charsets.UTF_8)) }
    private val cases = Vectors.read("tests/vectors/forms/cases.json")

    private fun direct(bytes: ByteArray) = ByteBuffer.allocateDirect(bytes.size).put(bytes).flip() as ByteBuffer

    private fun paper(vector: JsonNode): String {
        val ask = vector.get("ask").toString()
        vector.get("situation")?.let { return law.paperJson(it.toString(), ask) }
        val case = CaseFile()
        val events = vector.get("case")?.let { cases.get(it.textValue()) } ?: vector.get("events")
        events.forEachIndexed { at, draft ->
            case.record(draft.toString(), direct(ByteArray(96) { (at + 1 + it / 32 * 100).toByte() }))
        }
        return case.paper(law, ask, vector.get("now").textValue())
    }

    private fun digest(text: String) = sha256(direct(text.toByteArray(Charsets.UTF_8)))

    @Test
    fun `every paper and every page is the same here`() {
        val golden = Vectors.read("tests/golden/forms.json")
        assertEquals(golden.size(), papers.size)
        for (vector in papers) {
            val id = vector.get("id").textValue()
            val paper = paper(vector)
            assertEquals(golden.get(id).get("sha256_of_paper").textValue(), digest(paper), id)
            assertEquals(golden.get(id).get("sha256_of_page").textValue(), digest(paperHtml(paper)), id)
            assertEquals(golden.get(id).get("sha256_of_word").textValue(), sha256(direct(paperDocx(paper))), id)
            assertTrue(Regex("""\((165, 257|252, 170)\)\n$""").containsMatchIn(paperPagesScript(paper)), id)
        }
    }

    @Test
    fun `a Word file opens and says what the page says`() {
        val paper = paper(papers.first { it.get("id").textValue() == "07-full" })
        for (lang in Lang.entries) {
            val file = ZipInputStream(paperDocx(paper, lang).inputStream())
            val parts = generateSequence { file.nextEntry }.associate { it.name to file.readBytes().toString(Charsets.UTF_8) }
            assertEquals(9, parts.size)
            val said = Regex("<w:t [^>]*>([^<]*)</w:t>").findAll(parts.getValue("word/document.xml")).joinToString("") { it.groupValues[1] }
            val printed = paperHtml(paper, lang).substringAfter("<main>").substringBefore("</main>").replace(Regex("<[^>]+>"), "")
            assertEquals(squeezed(printed), squeezed(said))
            assertTrue("YMẫu" in squeezed(said))
        }
        assertThrows(ChechoException.Refused::class.java) { paperDocx("{}") }
    }

    private fun squeezed(text: String) = text.replace("&quot;", "\"").replace("&apos;", "'").replace(Regex("""[\s\p{Z}]"""), "")

    @Test
    fun `what no form takes is refused with what would be right`() {
        for (refused in Vectors.read("tests/vectors/forms/errors.json")) {
            val id = refused.get("id").textValue()
            val asked = { law.paperJson(refused.get("situation").toString(), refused.get("ask").toString()) }
            val failure = assertThrows(ChechoException.Refused::class.java, { asked() }, id).failure
            assertEquals(refused.get("error").textValue(), failure.code.id(), id)
            assertEquals(refused.get("nearest")?.textValue(), failure.nearest, id)
            refused.get("contains").forEach { assertTrue(failure.text.vi.contains(it.textValue()), "$id: ${failure.text}") }
        }
    }
}
