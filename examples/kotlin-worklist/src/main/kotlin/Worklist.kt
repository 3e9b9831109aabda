import java.time.Duration
import java.time.OffsetDateTime
import vn.checho.Answered
import vn.checho.Category
import vn.checho.Claim
import vn.checho.Decision
import vn.checho.Facts
import vn.checho.Lang
import vn.checho.Law
import vn.checho.NamedDecision
import vn.checho.Report
import vn.checho.Roles
import vn.checho.Situation
import vn.checho.Value
import vn.checho.momentText
import vn.checho.worklist

/** Three calls to a commune on the eve of Tết, in the order in which to work, each with what to do and by when. */
fun main() {
    val now = OffsetDateTime.parse("2026-02-13T17:00:00+07:00")
    val calls = mapOf(
        "bỏ học" to Report(now.minusHours(2), Roles.COMMUNE_COMMITTEE, category = listOf(Category.SPECIAL_CIRCUMSTANCES)),
        "bị đánh" to Report(
            now.minusMinutes(30),
            Roles.COMMUNE_COMMITTEE,
            listOf(Claim(Facts.PHYSICAL_VIOLENCE, Value.YES), Claim(Facts.HARM_DOER_IS_PARENT, Value.YES)),
        ),
        "không rõ" to Report(now.minusHours(1), Roles.COMMUNE_COMMITTEE),
    )

    Law.national().use { law ->
        val answers = law.decideAll(calls.values.map { Situation(now, listOf(it)) })
        val decided = calls.keys.zip(answers).mapNotNull { (name, answer) ->
            when (answer) {
                is Answered.Decided -> NamedDecision(name, answer.decision)
                is Answered.Refused -> null.also { System.err.println("$name: ${answer.failure}") }
            }
        }
        val byName = decided.associate { it.id to it.decision }
        for (name in worklist(decided)) show(law, name, byName.getValue(name))
    }
}

private fun show(law: Law, name: String, decision: Decision) {
    val emergency = if (decision.acting.emergency) "KHẨN CẤP, " else ""
    println("$name: ${emergency}cấp độ ${decision.acting.level.text(Lang.VI)}")
    for (duty in decision.duties.filter { it.done == null && it.actBy != null && !it.precaution }.take(3)) {
        val left = Duration.between(decision.now, duty.actBy)
        val title = law.duty(duty.id)?.name?.vi
        println("  trước ${momentText(duty.actBy!!, Lang.VI)} (còn ${left.toHours()} giờ ${left.toMinutesPart()} phút): $title")
    }
    val question = decision.nextQuestion ?: return
    println("  hỏi tiếp (${question.ask.text(Lang.VI)}): ${law.fact(question.fact)?.question?.vi}")
}
