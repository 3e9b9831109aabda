"""Bad input is a typed error that reads as people read it, and the next call works."""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import checho
import pytest
import vectors
from checho import ChechoError, Facts, FailureCode, Roles
from vectors import law

NOW = datetime.datetime.fromisoformat("2026-02-13T17:00:00+07:00")
DAY = NOW.date()
CALL = checho.Report(received=NOW, receiving_place=Roles.COMMUNE_COMMITTEE)


@pytest.fixture(autouse=True)
def the_next_call_works() -> Iterator[None]:
    yield
    assert law().decide(checho.Situation(now=NOW, reports=[CALL])).acting.emergency


def code(work: Callable[[], Any]) -> FailureCode:
    with pytest.raises(ChechoError) as raised:
        work()
    failure = raised.value.failure
    assert str(raised.value) == f"{failure.text.vi} / {failure.text.en}"
    return failure.code


def test_wrong_documents() -> None:
    assert code(lambda: law().decide_json('{ "now": 5 }')) == FailureCode.JSON
    assert code(lambda: law().decide_json("")) == FailureCode.JSON
    assert code(lambda: law().decide_all_json("{}")) == FailureCode.JSON
    assert code(lambda: law().decide_bytes(b"\xff")) == FailureCode.JSON


@pytest.mark.parametrize(
    "work",
    [
        lambda: law().decide(5),  # type: ignore[arg-type]
        lambda: law().decide(None),  # type: ignore[arg-type]
        lambda: law().decide({"now": NOW}),  # type: ignore[arg-type]
        lambda: law().decide(checho.Situation(now="2026")),  # type: ignore[arg-type]
        lambda: law().decide(checho.Situation(now=datetime.datetime(2026, 2, 13))),
        lambda: law().decide(checho.Situation(now=NOW, reports=5)),  # type: ignore[arg-type]
        lambda: law().decide(checho.Situation(now=NOW, reports="Y Blin")),  # type: ignore[arg-type]
        lambda: law().decide(checho.Situation(now=NOW, child=CALL)),  # type: ignore[arg-type]
        lambda: law().evaluate({Facts.ABUSE: "yes"}, DAY),  # type: ignore[dict-item]
        lambda: law().evaluate([Facts.ABUSE], DAY),  # type: ignore[arg-type]
        lambda: law().evaluate({}, "2026-02-13"),  # type: ignore[arg-type]
        lambda: law().due(NOW, 5),  # type: ignore[arg-type]
        lambda: law().due(NOW, checho.LimitHours("5")),  # type: ignore[arg-type]
        lambda: law().decide_json(b"{}"),  # type: ignore[arg-type]
        lambda: law().decide_bytes("{}"),  # type: ignore[arg-type]
        lambda: checho.Situation(),  # type: ignore[call-arg]
        lambda: checho.Report(received=NOW, receiving_place="", claim=[]),  # type: ignore[call-arg]
    ],
)
def test_values_of_a_wrong_type(work: Callable[[], Any]) -> None:
    with pytest.raises(TypeError) as raised:
        work()
    assert "Blin" not in str(raised.value)


def test_an_unknown_name_comes_with_the_nearest_one() -> None:
    claim = checho.Claim(fact="abuze", value=checho.Value.YES)
    report = checho.Report(received=NOW, receiving_place=Roles.COMMUNE_COMMITTEE, claims=[claim])
    with pytest.raises(ChechoError) as raised:
        law().decide(checho.Situation(now=NOW, reports=[report]))
    assert raised.value.failure.code == FailureCode.UNKNOWN_FACT
    assert raised.value.failure.nearest == Facts.ABUSE
    assert str(raised.value) == (
        "không có yếu tố “abuze”; có phải “abuse”? / there is no fact “abuze”; did you mean “abuse”?"
    )


def test_packs() -> None:
    pack = vectors.pack("vn")
    assert code(lambda: checho.Law.from_pack(pack[: len(pack) // 2])) == FailureCode.JSON
    assert code(lambda: checho.Law.from_pack(pack, "0" * 64)) == FailureCode.PACK_HASH
    assert code(lambda: checho.Law.from_pack(pack, "0")) == FailureCode.PACK_HASH
    assert code(lambda: law().with_layer(pack)) == FailureCode.PACK
    (version,) = law().packs()
    assert checho.Law.from_pack(pack, version.sha256).packs() == [version]


def test_dates_out_of_range() -> None:
    latest = datetime.datetime.max.replace(tzinfo=datetime.timezone.utc)
    earliest = datetime.datetime.min.replace(tzinfo=datetime.timezone.utc)
    assert code(lambda: law().decide(checho.Situation(now=latest))) == FailureCode.TIME
    assert code(lambda: law().decide(checho.Situation(now=earliest))) == FailureCode.TIME
    assert code(lambda: law().working_day(datetime.date.max)) == FailureCode.TIME
    old = datetime.date(1500, 1, 1)
    assert code(lambda: law().decide(checho.Situation(now=NOW, law_on=old))) == FailureCode.TIME
    assert code(lambda: law().due(NOW, checho.LimitHours(0))) == FailureCode.TIME
    assert code(lambda: law().due(NOW, checho.LimitHours(-1))) == FailureCode.NUMBER
    born = checho.BornDated("2014-13", checho.Source.RECORD)
    assert code(lambda: law().decide(checho.Situation(now=NOW, child=checho.Child(born=born)))) == FailureCode.TIME


def test_a_document_too_long_or_too_deep() -> None:
    assert code(lambda: law().decide_json('"' + "a" * (10 << 20) + '"')) == FailureCode.TOO_LARGE
    assert code(lambda: law().decide_bytes(b'"' + b"a" * (10 << 20) + b'"')) == FailureCode.TOO_LARGE
    assert code(lambda: law().decide_json("[" * 200_000)) == FailureCode.JSON
    assert code(lambda: checho.canonical('{"a":' * 100_000)) == FailureCode.JSON


def test_one_wrong_situation_of_a_batch_stands_in_its_place() -> None:
    latest = datetime.datetime.max.replace(tzinfo=datetime.timezone.utc)
    wrong, right = law().decide_all([checho.Situation(now=latest), checho.Situation(now=NOW)])
    assert isinstance(wrong, checho.AnsweredRefused) and wrong.failure.code == FailureCode.TIME
    assert isinstance(right, checho.AnsweredDecided)


def test_no_record_shows_the_words_of_people() -> None:
    child = checho.Child(
        name="Y Blin",
        father=checho.Parent(name="A Tơ"),
        born=checho.BornDated("2014-05-09", checho.Source.RECORD),
    )
    informant = checho.Informant(name="Y Blin")
    report = checho.Report(received=NOW, receiving_place=Roles.COMMUNE_COMMITTEE, informant=informant, condition="Y Blin")
    situation = checho.Situation(now=NOW, reports=[report], child=child)
    for record in (situation, report, informant, child, child.born, child.father):
        for shown in (str(record), repr(record), f"{record}", repr([record])):
            assert not any(word in shown for word in ("Blin", "Tơ", "2014")), shown


def test_records_are_values() -> None:
    claim = checho.Claim(fact=Facts.ABUSE, value=checho.Value.YES)
    assert claim == checho.Claim(fact=Facts.ABUSE, value=checho.Value.YES)
    others: list[object] = [None, 5, "abuse"]
    assert claim not in others
    assert len({claim, checho.Claim(fact=Facts.ABUSE, value=checho.Value.YES)}) == 1
    with pytest.raises(AttributeError):
        claim.fact = "abuze"  # type: ignore[misc]
