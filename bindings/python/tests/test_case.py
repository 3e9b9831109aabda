"""The case file: the shared history, recorded here and read from its file, with the bytes of every platform."""

import json
from collections.abc import Callable
from typing import Any

import checho
import pytest
import vectors
from checho import ChechoError, FailureCode
from vectors import law

GOLDEN: dict[str, Any] = vectors.read("tests/golden/case.json")
LINES = (vectors.REPOSITORY / "tests/vectors/case/small.jsonl").read_text(encoding="utf-8")
NOW = "2026-02-13T18:00:00+07:00"


def _draft(kind: str, at: str, entry: dict[str, Any]) -> str:
    actor = {"role": "hotline_111", "institution": "hotline:111", "device": "02" * 32}
    return json.dumps({"kind": kind, "actor": actor, "happened": at, "written": at, "entry": entry})


def _salts(facts: int, identity: int) -> bytes:
    """The informant part's bytes are those of the identity part and 16."""
    return bytes([facts]) * 32 + bytes([identity]) * 32 + bytes([identity + 16]) * 32


def test_the_shared_history_is_the_same_here() -> None:
    case = checho.CaseFile()
    received = "2026-02-13T16:30:00+07:00"
    report = {
        "received": received,
        "receiving_place": "hotline_111",
        "informant": {"is": "other", "name": "Nguyễn Thị Mẫu", "phone": "0900 000 000"},
        "category": ["abused"],
    }
    first = case.record(_draft("report", received, report), _salts(0xA1, 0xB1))
    said = "2026-02-13T16:45:00+07:00"
    answers = {"answers": [{"at": said, "fact": "serious_harm_now", "source": "child", "value": "yes"}]}
    second = case.record(_draft("answers", said, answers), _salts(0xA2, 0xB2))
    assert [first, second] == GOLDEN["ids"][:2]

    read = checho.case_from_json_lines(LINES)
    assert read.told == '{"apart":[],"faults":[]}'
    lacking = read.case_file.lacking(case.have())
    assert len(json.loads(case.receive(lacking))["added"]) == 3
    assert checho.sha256(case.to_bytes()) == GOLDEN["sha256_of_bytes"]
    assert checho.sha256(case.to_json_lines().encode()) == GOLDEN["sha256_of_lines"]
    assert case.to_json_lines() == LINES

    assert json.loads(case.decide(law(), NOW))["acting"]["emergency"] is True
    assert json.loads(case.situation(law(), NOW))["disagreements"][0]["over"]["fact"] == "serious_harm_now"
    assert json.loads(case.verify())["missing"] == [event["id"] for event in json.loads(case.events())]
    viewer = json.dumps({"role": "commune_chair", "relation": "suspect"})
    assert "Mẫu" not in case.view(law(), viewer, NOW)


def test_wrong_input_is_refused_and_changes_nothing() -> None:
    case = checho.CaseFile()
    refused: list[tuple[Callable[[], Any], FailureCode]] = [
        (lambda: case.record(_draft("reprot", NOW, {}), b"\x01" * 96), FailureCode.CASE_KIND),
        (lambda: case.record("{}", b""), FailureCode.JSON),
        (lambda: case.signed_message("Y Blin"), FailureCode.CASE_EVENT),
        (lambda: checho.case_from_bytes(b"\x00"), FailureCode.CASE_FORMAT),
    ]
    for work, code in refused:
        with pytest.raises(ChechoError) as raised:
            work()
        assert raised.value.failure.code == code
    assert case.heads() == "[]"


def test_every_refusal_names_its_error() -> None:
    whole = checho.case_from_json_lines(LINES).case_file
    calls: dict[str, Callable[[Any], object]] = {
        "record": lambda one: whole.record(json.dumps(one["draft"]), bytes.fromhex(one["salts"])),
        "signed_message": lambda one: whole.signed_message(one["event"]),
        "attach_signature": lambda one: whole.attach_signature(one["event"], bytes.fromhex(one["signature"])),
        "as_of": lambda one: whole.as_of(json.dumps(one["heads"])),
        "from_bytes": lambda one: checho.case_from_bytes(bytes.fromhex(one["bytes"])),
        "from_json_lines": lambda one: checho.case_from_json_lines(one["lines"]),
        "erase": lambda one: whole.erase(law(), json.dumps(one["request"]), bytes.fromhex(one["salts"])),
        "state": lambda one: whole.state(law(), one["now"]),
        "view": lambda one: whole.view(law(), json.dumps(one["viewer"]), one["now"]),
    }
    for refusal in vectors.read("tests/vectors/case/errors.json"):
        with pytest.raises(ChechoError) as raised:
            calls[refusal["call"]](refusal)
        assert raised.value.failure.code.id() == refusal["error"], refusal["id"]
        for part in refusal["contains"]:
            assert part in str(raised.value), (refusal["id"], str(raised.value))
    assert whole.to_json_lines() == LINES
