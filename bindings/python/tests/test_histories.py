"""The whole histories, played through the public calls of the case file: every answer has the same bytes as everywhere."""

import functools
import json
from collections.abc import Callable
from typing import Any

import checho
import pytest
import vectors
from vectors import law_of

RECORDED: dict[str, Any] = vectors.read("tests/golden/calls.json")
HISTORIES: dict[str, Any] = RECORDED["histories"]

Call = dict[str, Any]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _given(call: Call, name: str) -> str | None:
    return _json(call[name]) if name in call else None


def _same(call: Call, work: Callable[[], str | bytes], where: str) -> None:
    try:
        answer = work()
    except checho.ChechoError as error:
        assert error.failure.code.id() == call.get("refused"), f"{where}: {call}"
    else:
        data = answer.encode() if isinstance(answer, str) else answer
        assert checho.sha256(data) == call.get("gives"), f"{where}: {call}"


class _Played:
    """A history as far as it is played."""

    def __init__(self, layers: Call) -> None:
        self.law = law_of(layers)
        self.copies: dict[str, checho.CaseFile] = {}
        self.file = checho.CaseFile()
        self.now = ""

    def copy(self, name: str) -> checho.CaseFile:
        return self.copies.setdefault(name, checho.CaseFile())

    def apart(self, name: str) -> checho.CaseFile:
        """A copy on which what is asked leaves nothing behind."""
        return checho.case_from_bytes(self.copy(name).to_bytes()).case_file

    def play(self, call: Call) -> None:
        match call["call"]:
            case "record":
                case = self.copy(call["on"])
                assert case.record(_json(call["draft"]), bytes.fromhex(call["salts"])) == call["event"]
                case.attach_signature(call["event"], bytes.fromhex(call["signature"]))
            case "erasure":
                case = self.copy(call["on"])
                erased = case.erase(self.law, _json(call["request"]), bytes.fromhex(call["salts"]))
                assert erased == call["event"]
                case.attach_signature(call["event"], bytes.fromhex(call["signature"]))
            case "countersign":
                case = self.copy(call["on"])
                seen = case.countersign(_json(call["actor"]), call["at"], bytes.fromhex(call["salts"]))
                assert json.loads(seen)["event"] == call["event"]
                case.attach_signature(call["event"], bytes.fromhex(call["signature"]))
            case "exchange":
                self.exchange(call["between"])
            case "look":
                self.now = call["at"]
                self.file = self.copy(call["of"]) if "of" in call else self.joined()
            case _:
                _same(call, lambda: self.answer(call), self.now)

    def joined(self) -> checho.CaseFile:
        everything = checho.CaseFile()
        for copy in self.copies.values():
            everything.join(copy)
        return everything

    def exchange(self, between: list[str]) -> None:
        for to in between + between:
            for one in between:
                sender, receiver = self.copy(one), self.copy(to)
                if one != to and sender.heads() != "[]":
                    receiver.receive(sender.lacking(receiver.have()))

    def answer(self, call: Call) -> str | bytes:
        case, law, now, name = self.file, self.law, self.now, call["call"]
        match name:
            case (
                "to_bytes" | "to_json_lines" | "have" | "heads" | "roots" | "events" | "verify" | "witnessing"
                | "two_histories" | "unsigned_erasures"
            ):
                return getattr(case, name)()  # type: ignore[no-any-return]
            case "situation" | "decide" | "effective" | "state":
                return getattr(case, name)(law, now)  # type: ignore[no-any-return]
            case "account":
                return case.account(law, now, _given(call, "thresholds"))
            case "forms_due":
                return case.forms_due(law, now, _given(call, "entries"))
            case "irregularities":
                return case.irregularities(law, call["event"], now)
            case "signed_message":
                return case.signed_message(call["event"])
            case "as_of":
                return case.as_of(_json(call["heads"])).to_bytes()
            case "compare":
                return case.compare(_json(call["checkpoint"]))
            case "issue":
                return case.issue(law, _json(call["draft"]), now)
            case "what_can_i_do":
                return case.what_can_i_do(law, _json(call["actor"]), now)
            case "clearance":
                return case.clearance(law, _json(call["actor"]), now)
            case "erase":
                apart = checho.case_from_bytes(case.to_bytes()).case_file
                return apart.erase(law, _json(call["request"]), bytes.fromhex(call["salts"]))
            case "view":
                return case.view(law, _json(call["viewer"]), now)
            case "paper":
                return case.paper(law, _json(call["ask"]), now, call.get("about"))
            case "lacking":
                return case.lacking(self.copy(call["with"]).have())
            case "lacking_for":
                return case.lacking_for(law, self.copy(call["with"]).have(), _json(call["to"]), now)
            case "copy_for":
                return case.copy_for(law, _json(call["to"]), now).to_bytes()
            case "receive":
                other = self.apart(call["with"])
                return other.receive(case.lacking(other.have()))
            case "take_up":
                other = self.apart(call["with"])
                sent = case.lacking(other.have())
                return other.take_up(sent, _json(call["actor"]), now, bytes.fromhex(call["salts"]))
            case "merge":
                return self.apart(call["with"]).merge(case)
            case "join":
                return self.apart(call["with"]).join(case)
            case "case_from_bytes":
                whole = case.to_bytes()
                return checho.case_from_bytes(whole[: len(whole) - call["without_last"]]).told
            case "case_from_json_lines":
                lines = case.to_json_lines().encode()
                return checho.case_from_json_lines(lines[: len(lines) - call["without_last"]].decode()).told
            case other_name:
                raise AssertionError(f"there is no call {other_name}")


@functools.cache
def _account(history: str) -> str:
    """Plays a history and gives its account at the last look."""
    played = _Played(HISTORIES[history])
    for call in HISTORIES[history]["calls"]:
        played.play(call)
    return played.file.account(played.law, played.now)


@pytest.mark.parametrize("history", HISTORIES)
def test_a_history_is_the_same_here(history: str) -> None:
    assert _account(history)


def test_what_is_asked_over_all_histories_is_the_same_here() -> None:
    accounts = ",".join(f'{{"case":"{name}","account":{_account(name)}}}' for name in sorted(HISTORIES))
    for call in RECORDED["over_all"]:
        match call["call"]:
            case "case_kinds":
                _same(call, checho.case_kinds, "over all")
            case "delay_report":
                _same(call, lambda: checho.delay_report(f"[{accounts}]", _given(call, "period")), "over all")
            case other:
                raise AssertionError(f"there is no call {other}")
