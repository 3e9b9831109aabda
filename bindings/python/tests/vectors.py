"""The conformance vectors of `tests/`, and their situations as records."""

from __future__ import annotations

import datetime
import functools
import json
import os
from pathlib import Path
from typing import Any

import checho

REPOSITORY = Path(os.environ.get("CHECHO_REPOSITORY", Path(__file__).resolve().parents[3]))


def read(path: str) -> Any:
    return json.loads((REPOSITORY / path).read_text(encoding="utf-8"))


def scenarios() -> list[dict[str, Any]]:
    files = sorted((REPOSITORY / "tests/vectors/decisions").glob("*.json"))
    return [scenario for file in files for scenario in json.loads(file.read_text(encoding="utf-8"))]


def pack(name: str) -> str:
    return (REPOSITORY / f"core/packs/compiled/{name}.json").read_text(encoding="utf-8")


@functools.cache
def law(layers: tuple[str, ...] = ()) -> checho.Law:
    loaded = checho.Law.national()
    for layer in layers:
        loaded = loaded.with_layer(pack(layer))
    return loaded


def law_of(scenario: dict[str, Any]) -> checho.Law:
    return law(tuple(scenario.get("layers", ())))


def document(situation: Any) -> str:
    return json.dumps(situation, ensure_ascii=False)


def moment(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def situation(node: dict[str, Any]) -> checho.Situation:
    place = node.get("place", {})
    return checho.Situation(
        now=moment(node["now"]),
        reports=[_report(one) for one in node.get("reports", [])],
        assessments=[_assessment(one) for one in node.get("assessments", [])],
        answers=[
            checho.Answer(
                fact=one["fact"],
                value=checho.Value[one["value"].upper()],
                source=checho.Source[one["source"].upper()],
                at=moment(one["at"]),
            )
            for one in node.get("answers", [])
        ],
        events=[checho.Event(step=one["step"], at=moment(one["at"])) for one in node.get("events", [])],
        overrides=[_override(one) for one in node.get("overrides", [])],
        child=_child(node.get("child", {})),
        place=checho.Locality(province=place.get("province"), commune=place.get("commune")),
        law_on=datetime.date.fromisoformat(node["law_on"]) if node.get("law_on") else None,
    )


def _claims(nodes: list[dict[str, Any]]) -> list[checho.Claim]:
    return [checho.Claim(fact=one["fact"], value=checho.Value[one["value"].upper()]) for one in nodes]


def _report(node: dict[str, Any]) -> checho.Report:
    informant = node.get("informant", {})
    channel = node.get("channel")
    relation = informant.get("is")
    return checho.Report(
        received=moment(node["received"]),
        receiving_place=node["receiving_place"],
        claims=_claims(node.get("claims", [])),
        category=[checho.Category[one.upper()] for one in node.get("category", [])],
        channel=checho.Channel[channel.upper()] if channel else None,
        informant=checho.Informant(
            relation=checho.InformantIs[relation.upper()] if relation else None,
            **{key: informant.get(key) for key in ("name", "phone", "address", "notes")},
        ),
        **{
            key: node.get(key)
            for key in ("incident_place", "incident_date", "condition", "outlook", "done_before")
        },
    )


def _assessment(node: dict[str, Any]) -> checho.Assessment:
    forms = {
        "02": checho.AssessmentForm.INITIAL,
        "03": checho.AssessmentForm.SPECIFIC,
        "06": checho.AssessmentForm.REVIEW,
    }
    return checho.Assessment(
        form=forms[node["form"]],
        at=moment(node["at"]),
        ratings={row: checho.Rating[rating.upper()] for row, rating in node.get("ratings", {}).items()},
        findings=_claims(node.get("findings", [])),
    )


def _override(node: dict[str, Any]) -> checho.Override:
    asked = node["to"]
    to: checho.OverrideTo
    if "level" in asked:
        to = checho.OverrideToLevel(checho.Level[asked["level"].upper()])
    else:
        to = checho.OverrideToEmergency(asked["emergency"])
    return checho.Override(to=to, by=node["by"], at=moment(node["at"]), reason=node["reason"])


def _child(node: dict[str, Any]) -> checho.Child:
    def parent(key: str) -> checho.Parent | None:
        one = node.get(key)
        return None if one is None else checho.Parent(name=one.get("name"), age=one.get("age"), job=one.get("job"))

    known = node.get("born")
    born: checho.Born | None = None
    if known is not None:
        source = checho.Source[known["source"].upper()]
        if "date" in known:
            born = checho.BornDated(known["date"], source)
        else:
            on = datetime.date.fromisoformat(known["on"])
            born = checho.BornAged(at_least=known["from"], at_most=known["to"], on=on, source=source)
    sex = node.get("sex")
    return checho.Child(
        name=node.get("name"),
        born=born,
        sex=checho.Sex[sex.upper()] if sex else None,
        father=parent("father"),
        mother=parent("mother"),
        family=node.get("family"),
        carer=node.get("carer"),
    )
