"""The conformance vectors: the recorded bytes over documents, and the same meaning in records."""

import json
from typing import Any

import checho
import vectors
from vectors import document, law, law_of, moment, situation

GOLDEN: dict[str, str] = vectors.read("tests/golden/decisions.json")
SCENARIOS = vectors.scenarios()


def test_every_scenario_has_the_recorded_bytes() -> None:
    assert len(SCENARIOS) == len(GOLDEN) > 0
    for scenario in SCENARIOS:
        text = document(scenario["situation"])
        decision = law_of(scenario).decide_bytes(text.encode())
        assert checho.sha256(decision) == GOLDEN[scenario["id"]], scenario["id"]
        assert law_of(scenario).decide_json(text).encode() == decision, scenario["id"]


def test_a_batch_answers_as_one_by_one() -> None:
    plain = [scenario for scenario in SCENARIOS if not scenario.get("layers")]
    answers = json.loads(law().decide_all_bytes(document([one["situation"] for one in plain]).encode()))
    for scenario, answer in zip(plain, answers, strict=True):
        text = checho.canonical(document(answer["decision"]))
        assert checho.sha256(text.encode()) == GOLDEN[scenario["id"]], scenario["id"]


def _end(node: Any) -> checho.End:
    return checho.End(emergency=node["emergency"], level=checho.Level[node["level"].upper()])


def _stands(nodes: Any) -> list[checho.Stands]:
    return [checho.Stands(id=one["id"], standing=checho.Standing[one["standing"].upper()]) for one in nodes]


def _moment(text: str | None) -> Any:
    return None if text is None else moment(text)


def test_every_scenario_means_the_same_in_records() -> None:
    for scenario in SCENARIOS:
        ours = law_of(scenario)
        told = json.loads(ours.decide_json(document(scenario["situation"])))
        decision = ours.decide(situation(scenario["situation"]))
        assert decision.acting == _end(told["acting"]), scenario["id"]
        for interval, node in ((decision.by_law, told["by_law"]), (decision.with_guidance, told["with_guidance"])):
            ends = checho.Interval(
                established=_end(node["established"]), reported=_end(node["reported"]), act_on=_end(node["act_on"])
            )
            assert interval == ends, scenario["id"]
        for key in ("groups", "subgroups", "abuse", "separation", "signals", "measures"):
            assert getattr(decision, key) == _stands(told[key]), (scenario["id"], key)
        assert [(one.rule, one.standing.name.lower()) for one in decision.grounds] == [
            (one["rule"], one["standing"]) for one in told["grounds"]
        ], scenario["id"]
        assert [(one.id, one.act_by, one.late_after, one.state.name.lower()) for one in decision.duties] == [
            (one["id"], _moment(one["act_by"]), _moment(one["late_after"]), one["state"]) for one in told["duties"]
        ], scenario["id"]
        question = told.get("next_question")
        assert (decision.next_question and decision.next_question.fact) == (question and question["fact"])
        assert len(decision.warnings) == len(told["warnings"]), scenario["id"]
        words = json.loads(ours.explain_json(document(told)))
        assert ours.explain(decision).text == words["text"], scenario["id"]


LIMITS: dict[str, Any] = {
    "minutes": checho.LimitMinutes,
    "hours": checho.LimitHours,
    "calendar_days": checho.LimitCalendarDays,
    "working_days": checho.LimitWorkingDays,
    "months": checho.LimitMonths,
    "cap_days": checho.LimitCapDays,
    "cap_months": checho.LimitCapMonths,
    "months_before": checho.LimitMonthsBefore,
}


def _limit(node: Any) -> checho.Limit:
    if isinstance(node, str):
        node = {node: None}
    ((kind, amount),) = node.items()
    if kind == "at_once":
        return checho.LimitAtOnce()
    if kind == "each_quarter":
        return checho.LimitEachQuarter()
    made: checho.Limit = LIMITS[kind](amount) if kind in LIMITS else checho.LimitNoLimit()
    return made


def test_every_clock_ends_when_the_law_says() -> None:
    clocks = vectors.read("tests/vectors/clocks.json")
    assert clocks
    for clock in clocks:
        counted = law().due(moment(clock["start"]), _limit(clock["limit"]))
        assert counted.due == _moment(clock["due"]), clock["id"]
        assert counted.provisional == clock["provisional"], clock["id"]


def test_every_refusal_names_its_error() -> None:
    refusals = vectors.read("tests/vectors/errors.json")
    assert refusals
    for refusal in refusals:
        text = refusal["json"] if "json" in refusal else document(refusal["situation"])
        try:
            law().decide_json(text)
        except checho.ChechoError as error:
            code = error.failure.code.id()
            assert code == refusal["error"] or code.startswith(refusal["error"] + "."), refusal["id"]
            for part in refusal.get("contains", []):
                assert part in str(error), (refusal["id"], str(error))
        else:
            raise AssertionError(f"{refusal['id']} was not refused")


def test_every_constant_is_a_name_of_the_law() -> None:
    def names(kind: type) -> list[str]:
        return [value for name, value in vars(kind).items() if name.isupper()]

    assert names(checho.Facts) == [one.id for one in law().facts()]
    assert names(checho.Measures) == [one.id for one in law().measures()]
    assert names(checho.Duties) == [one.id for one in law().duties()]
    assert names(checho.Steps) == [one.id for one in law().steps()]
    assert names(checho.Roles) == [one.id for one in law().roles()]
    assert names(checho.Forms) == [one.number for one in law().forms()]
