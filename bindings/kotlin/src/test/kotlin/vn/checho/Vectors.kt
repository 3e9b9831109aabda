package vn.checho

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import java.io.File
import java.time.LocalDate
import java.time.OffsetDateTime

/** The conformance vectors of `tests/`, and their situations as records. */
object Vectors {
    private val mapper = ObjectMapper()
    val repository: File = generateSequence(File("").absoluteFile) { it.parentFile }.first { File(it, "tests/vectors").isDirectory }

    fun read(path: String): JsonNode = mapper.readTree(File(repository, path))

    fun parse(text: String): JsonNode = mapper.readTree(text)

    fun scenarios(): List<JsonNode> =
        File(repository, "tests/vectors/decisions").listFiles()!!.filter { it.extension == "json" }.sorted().flatMap { mapper.readTree(it) }

    fun pack(name: String): String = File(repository, "core/packs/compiled/$name.json").readText(Charsets.UTF_8)

    private val laws = HashMap<List<String>, Law>()

    fun law(layers: List<String>): Law = laws.getOrPut(layers) {
        layers.fold(Law.national()) { law, layer -> law.withLayer(pack(layer)) }
    }

    fun law(scenario: JsonNode): Law = law(scenario.path("layers").map { it.textValue() })
}

private fun JsonNode.text(key: String): String? = get(key)?.textValue()
private fun JsonNode.moment(key: String): OffsetDateTime = OffsetDateTime.parse(get(key).textValue())

/** Names are written in snake case in documents and in capitals in Kotlin; never by the machine's locale. */
internal inline fun <reified E : Enum<E>> named(text: String): E = enumValues<E>().first { it.name.equals(text, ignoreCase = true) }

fun situation(node: JsonNode): Situation = Situation(
    now = node.moment("now"),
    reports = node.path("reports").map(::report),
    assessments = node.path("assessments").map(::assessment),
    answers = node.path("answers").map {
        Answer(it.text("fact")!!, named(it.text("value")!!), named(it.text("source")!!), it.moment("at"))
    },
    events = node.path("events").map { Event(it.text("step")!!, it.moment("at")) },
    overrides = node.path("overrides").map(::override),
    child = node.get("child")?.let(::child) ?: Child(),
    place = node.get("place")?.let { Locality(it.text("province"), it.text("commune")) } ?: Locality(),
    lawOn = node.text("law_on")?.let(LocalDate::parse),
)

private fun claims(list: JsonNode): List<Claim> = list.map { Claim(it.text("fact")!!, named(it.text("value")!!)) }

private fun report(node: JsonNode) = Report(
    received = node.moment("received"),
    receivingPlace = node.text("receiving_place")!!,
    claims = claims(node.path("claims")),
    category = node.path("category").map { named(it.textValue()) },
    channel = node.text("channel")?.let { named<Channel>(it) },
    informant = node.get("informant")?.let {
        Informant(it.text("is")?.let { word -> named<InformantIs>(word) }, it.text("name"), it.text("phone"), it.text("address"), it.text("notes"))
    } ?: Informant(),
    incidentPlace = node.text("incident_place"),
    incidentDate = node.text("incident_date"),
    condition = node.text("condition"),
    outlook = node.text("outlook"),
    doneBefore = node.text("done_before"),
)

private fun assessment(node: JsonNode) = Assessment(
    form = mapOf("02" to AssessmentForm.INITIAL, "03" to AssessmentForm.SPECIFIC, "06" to AssessmentForm.REVIEW).getValue(node.text("form")!!),
    at = node.moment("at"),
    ratings = node.path("ratings").properties().associate { (row, rating) -> row to named<Rating>(rating.textValue()) },
    findings = claims(node.path("findings")),
)

private fun override(node: JsonNode): Override {
    val to = node.get("to")
    val asked = to.get("level")?.let { OverrideTo.Level(named(it.textValue())) } ?: OverrideTo.Emergency(to.get("emergency").booleanValue())
    return Override(asked, node.text("by")!!, node.moment("at"), node.text("reason")!!)
}

private fun child(node: JsonNode): Child {
    val parent = { key: String -> node.get(key)?.let { Parent(it.text("name"), it.get("age")?.intValue(), it.text("job")) } }
    val born = node.get("born")?.let {
        val source = named<Source>(it.text("source")!!)
        it.text("date")?.let { date -> Born.Dated(date, source) }
            ?: Born.Aged(it.get("from").intValue(), it.get("to").intValue(), LocalDate.parse(it.text("on")), source)
    }
    return Child(node.text("name"), born, node.text("sex")?.let { named<Sex>(it) }, parent("father"), parent("mother"), node.text("family"), node.text("carer"))
}
