"""The ten whole histories, played through the public calls of the case file: the same bytes, states and accounts."""

import json
from typing import Any

import checho
import pytest
import vectors
from vectors import law_of

CALLS: dict[str, Any] = vectors.read("tests/golden/calls.json")


def _joined(copies: dict[str, checho.CaseFile]) -> checho.CaseFile:
    everything = checho.CaseFile()
    for copy in copies.values():
        everything.join(copy)
    return everything


def _exchange(copies: dict[str, checho.CaseFile], between: list[str]) -> None:
    for to in between + between:
        for one in between:
            sender, receiver = (copies.setdefault(name, checho.CaseFile()) for name in (one, to))
            if one != to and sender.heads() != "[]":
                receiver.receive(sender.lacking(receiver.have()))


@pytest.mark.parametrize("history", CALLS)
def test_a_history_is_the_same_here(history: str) -> None:
    law = law_of(CALLS[history])
    copies: dict[str, checho.CaseFile] = {}
    for call in CALLS[history]["calls"]:
        match call["call"]:
            case "record":
                case = copies.setdefault(call["on"], checho.CaseFile())
                assert case.record(json.dumps(call["draft"]), bytes.fromhex(call["salts"])) == call["event"]
                case.attach_signature(call["event"], bytes.fromhex(call["signature"]))
            case "countersign":
                case = copies.setdefault(call["on"], checho.CaseFile())
                seen = case.countersign(json.dumps(call["actor"]), call["at"], bytes.fromhex(call["salts"]))
                assert json.loads(seen)["event"] == call["event"]
                case.attach_signature(call["event"], bytes.fromhex(call["signature"]))
            case "exchange":
                _exchange(copies, call["between"])
            case "look":
                case = copies[call["of"]] if "of" in call else _joined(copies)
                assert checho.sha256(case.state(law, call["at"]).encode()) == call["state"], call["at"]
                assert checho.sha256(case.account(law, call["at"]).encode()) == call["account"], call["at"]
            case "end":
                case = _joined(copies)
                assert checho.sha256(case.to_bytes()) == call["bytes"]
                assert checho.sha256(case.to_json_lines().encode()) == call["lines"]
            case other:
                raise AssertionError(f"there is no call {other}")
