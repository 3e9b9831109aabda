package vn.checho

import java.io.File
import java.time.LocalDate
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
        val expected = documents.map(law::decideJson)
        val threads = Executors.newFixedThreadPool(8)
        val answers = threads.invokeAll(List(8) { Callable { documents.map(law::decideJson) } }).map { it.get() }
        threads.shutdown()
        for (answer in answers) assertEquals(expected, answer)
    }

    @Test
    fun `many decisions do not grow the process`() {
        val situations = scenarios.take(50).map { situation(it.get("situation")) }
        val documents = scenarios.take(50).map { it.get("situation").toString() }
        val round = {
            repeat(200) {
                situations.forEach(law::decide)
                documents.forEach(law::decideJson)
            }
        }
        repeat(2) { round() }
        val before = residentKilobytes()
        val rounds = 8
        repeat(rounds) { round() }
        val grown = residentKilobytes() - before
        tell("memory: %,d decisions after the first %,d: resident memory %+,d KB".format(rounds * 20_000, 2 * 20_000, grown))
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
        ways.values.forEach { way -> repeat(5_000) { way() } }
        // The best of rounds that take turns: other work on the machine disturbs all alike.
        repeat(9) {
            for ((name, way) in ways) {
                val begun = System.nanoTime()
                repeat(1_000) { way() }
                took[name] = minOf(took.getValue(name), (System.nanoTime() - begun) / 1e6)
            }
        }
        val echo = took.getValue(ways.keys.first())
        for ((name, micros) in took) tell("crossing: %s: %.1f us, %.1f x the first echo".format(name, micros, micros / echo))
        assertTrue(took.getValue("decideJson") < 400, "one decision takes ${took["decideJson"]} us")
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
