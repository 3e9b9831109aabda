package vn.checho

import java.io.File
import java.lang.management.ManagementFactory
import java.time.LocalDate
import java.util.Locale
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import vn.checho.measure.echo
import vn.checho.measure.echoBytes

/** One law for many threads, a loop that keeps its size, what crossing costs. */
class SharingTest {
    private val law = Law.national()
    private val scenarios = Vectors.scenarios().filter { it.path("layers").isEmpty }

    @Test
    fun `threads share one law`() {
        val documents = scenarios.map { it.get("situation").toString() }
        val decide = { document: String -> law.decideJson(document).hashCode() }
        val expected = documents.map(decide)
        val threads = Executors.newFixedThreadPool(8)
        val answers = threads.invokeAll(List(8) { Callable { documents.map(decide) } }).map { it.get() }
        threads.shutdown()
        for (answer in answers) assertEquals(expected, answer)
    }

    @Test
    fun `many decisions do not grow the process`() {
        // Registry entries, whose decisions are small, and some of everything else.
        val entry = situation(Vectors.parse("""{ "now": "2026-02-13T17:00:00+07:00", "answers": [
            { "fact": "abuse", "value": "yes", "source": "record", "at": "2026-02-13T10:00:00+07:00" }] }"""))
        val documents = scenarios.take(20).map { it.get("situation").toString() }
        val situations = scenarios.take(20).map { situation(it.get("situation")) }
        val round = {
            repeat(12_000) { law.decide(entry) }
            repeat(25) { documents.forEach(law::decideJson); situations.forEach(law::decide) }
            repeat(500) { runCatching { law.decideJson("{}") } }
        }
        val each = 12_000 + 25 * 40 + 500
        repeat(3) { round() }
        val before = residentKilobytes()
        // `cargo xtask soak` asks for a million.
        val rounds = (System.getProperty("checho.calls")?.toInt() ?: 100_000).let { (it + each - 1) / each }
        repeat(rounds) { round() }
        val grown = residentKilobytes() - before
        tell("memory: ${rounds * each} calls after the first ${3 * each}: resident memory grown by $grown KB")
        assertTrue(grown < 24 * 1024, "grown by $grown KB")
    }

    private fun residentKilobytes(): Long {
        repeat(3) { System.gc(); Thread.sleep(50) }
        return File("/proc/self/status").readLines().first { it.startsWith("VmRSS") }.filter(Char::isDigit).toLong()
    }

    @Test
    fun `a decision costs little beside crossing`() {
        val document = scenarios.first { it.get("situation").path("reports").size() == 1 }.get("situation")
        val (text, bytes, typed) = Triple(document.toString(), direct(document.toString()), situation(document))
        val answer = law.decideJson(text)
        val ways = linkedMapOf<String, () -> Unit>(
            "echo of the ${text.length}-byte situation" to { echo(text) },
            "echo of the ${answer.length}-byte decision" to { echo(answer) },
            "echo of the situation's bytes" to { echoBytes(bytes.duplicate()) },
            "decideJson" to { law.decideJson(text) },
            "decideBytes" to { law.decideBytes(bytes.duplicate()) },
            "decide, records in and out" to { law.decide(typed) },
        )
        val took = ways.mapValues { Double.MAX_VALUE }.toMutableMap()
        ways.values.forEach { way -> repeat(2_000) { way() } }
        // The processor time of the best of rounds that take turns: what else the machine does disturbs all alike.
        val clock = ManagementFactory.getThreadMXBean()
        repeat(9) {
            for ((name, way) in ways) {
                val begun = clock.currentThreadCpuTime
                repeat(300) { way() }
                took[name] = minOf(took.getValue(name), (clock.currentThreadCpuTime - begun) / 300e3)
            }
        }
        val echo = took.getValue(ways.keys.first())
        for ((name, micros) in took) tell("crossing: %s: %.0f us, %.1f x the first echo".format(Locale.ROOT, name, micros, micros / echo))
        assertTrue(took.getValue("decideJson") < 200 * echo, "one decision takes ${took["decideJson"]} us")
    }

    @Test
    fun `columns cross as bytes and in a buffer`() {
        val day = LocalDate.of(2026, 2, 13)
        val options = ScreenOptions(groups = true, signals = true)
        val screened = law.screen(3, listOf(ColumnBytes(Facts.ABUSE, byteArrayOf(0b001), byteArrayOf(0b101))), day, options)
        assertArrayEquals(byteArrayOf(0b001), screened.intervention.established)
        assertEquals(1, screened.intervention.establishedCount)
        val buffer = java.nio.ByteBuffer.allocateDirect(2).put(byteArrayOf(0b001, 0b101)).flip() as java.nio.ByteBuffer
        val again = law.screenBuffer(3, listOf(ColumnBits(Facts.ABUSE, 0, 8)), buffer, day, options)
        assertArrayEquals(screened.intervention.established, again.intervention.established)
        assertArrayEquals(screened.emergency.actOn, again.emergency.actOn)
    }

    @Test
    fun `every constant is a name of the law`() {
        val names = { type: Class<*> -> type.fields.filter { it.type == String::class.java }.map { it.get(null) as String } }
        assertEquals(law.facts().map { it.id }, names(Facts::class.java))
        assertEquals(law.measures().map { it.id }, names(Measures::class.java))
        assertEquals(law.duties().map { it.id }, names(Duties::class.java))
        assertEquals(law.steps().map { it.id }, names(Steps::class.java))
        assertEquals(law.roles().map { it.id }, names(Roles::class.java))
        assertEquals(law.forms().map { it.number }, names(Forms::class.java))
    }

    private fun tell(line: String) = synchronized(lock) { measured.appendText(line + "\n") }

    companion object {
        private val lock = Any()
        private val measured = File("target/measured.txt").also { it.writeText("") }
    }
}
