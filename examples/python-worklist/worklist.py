"""Three calls to a commune on the eve of Tết, in the order in which to work, each with what to do and by when."""

from datetime import datetime, timedelta

from checho import (
    AnsweredDecided,
    Category,
    Claim,
    Decision,
    Facts,
    Lang,
    Law,
    NamedDecision,
    Report,
    Roles,
    Situation,
    Value,
    moment_text,
    worklist,
)

NOW = datetime.fromisoformat("2026-02-13T17:00:00+07:00")


def call(before: timedelta, claims: list[Claim] | None = None, category: list[Category] | None = None) -> Report:
    return Report(
        received=NOW - before,
        receiving_place=Roles.COMMUNE_COMMITTEE,
        claims=claims or [],
        category=category or [],
    )


CALLS = {
    "bỏ học": call(timedelta(hours=2), category=[Category.SPECIAL_CIRCUMSTANCES]),
    "bị đánh": call(
        timedelta(minutes=30),
        [
            Claim(fact=Facts.PHYSICAL_VIOLENCE, value=Value.YES),
            Claim(fact=Facts.HARM_DOER_IS_PARENT, value=Value.YES),
        ],
    ),
    "không rõ": call(timedelta(hours=1)),
}


def title(law: Law, duty: str) -> str:
    info = law.duty(duty)
    return info.name.vi if info else duty


def show(law: Law, name: str, decision: Decision) -> None:
    emergency = "KHẨN CẤP, " if decision.acting.emergency else ""
    print(f"{name}: {emergency}cấp độ {decision.acting.level.text(Lang.VI)}")
    open_duties = [duty for duty in decision.duties if duty.done is None and duty.act_by and not duty.precaution]
    for duty in open_duties[:3]:
        assert duty.act_by is not None
        hours, minutes = divmod((duty.act_by - decision.now) // timedelta(minutes=1), 60)
        by = moment_text(duty.act_by, Lang.VI)
        print(f"  trước {by} (còn {hours} giờ {minutes} phút): {title(law, duty.id)}")
    question = decision.next_question
    fact = law.fact(question.fact) if question else None
    if question and fact:
        print(f"  hỏi tiếp ({question.ask.text(Lang.VI)}): {fact.question.vi}")


def main() -> None:
    law = Law.national()
    decided: dict[str, Decision] = {}
    answers = law.decide_all([Situation(now=NOW, reports=[report]) for report in CALLS.values()])
    for name, answer in zip(CALLS, answers, strict=True):
        if isinstance(answer, AnsweredDecided):
            decided[name] = answer.decision
        else:
            print(f"{name}: {answer.failure}")
    for name in worklist([NamedDecision(id=name, decision=decision) for name, decision in decided.items()]):
        show(law, name, decided[name])


if __name__ == "__main__":
    main()
