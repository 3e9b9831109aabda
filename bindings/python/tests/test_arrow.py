"""Registries in Arrow tables: the same answer whatever the layout, and what a million children take."""

import datetime
import random
import time

import checho
import measured
import pyarrow as pa
import pytest
from checho.arrow import Screened, screen_table
from vectors import law

DAY = datetime.date(2026, 2, 13)
OPTIONS = checho.ScreenOptions(groups=True, signals=True, rules=True)
FACTS = [one.id for one in law().facts() if not one.computed][:30]


def _values(children: int, seed: int) -> list[bool | None]:
    chosen = random.Random(seed)
    return chosen.choices([True, False, None], weights=[1, 20, 10], k=children)


def _table(children: int) -> pa.Table:
    return pa.table({fact: pa.array(_values(children, at), pa.bool_()) for at, fact in enumerate(FACTS)})


def _same(one: Screened, other: Screened) -> None:
    assert one.table().equals(other.table())
    assert one.support.established_count == other.support.established_count


def test_a_child_is_judged_as_the_rules_judge_one() -> None:
    table = _table(200)
    screened = screen_table(law(), table, DAY)
    for row in range(table.num_rows):
        facts = {
            fact: checho.Value.YES if table[fact][row].as_py() else checho.Value.NO
            for fact in FACTS
            if table[fact][row].is_valid
        }
        if screened.contradictory[row].as_py():
            with pytest.raises(checho.ChechoError):
                law().evaluate(facts, DAY)
            continue
        says = law().evaluate(facts, DAY).by_law
        assert screened.emergency.established[row].as_py() == says.established.emergency
        assert screened.emergency.act_on[row].as_py() == says.act_on.emergency
        intervention = checho.Level.INTERVENTION
        assert screened.intervention.established[row].as_py() == (says.established.level == intervention)
        assert screened.intervention.act_on[row].as_py() == (says.act_on.level == intervention)


@pytest.mark.parametrize("size", [1, 7, 8, 100])
def test_chunks_make_no_difference(size: int) -> None:
    table = _table(1000)
    chunked = pa.concat_tables([table.slice(at, size) for at in range(0, table.num_rows, size)])
    _same(screen_table(law(), table, DAY, OPTIONS), screen_table(law(), chunked, DAY, OPTIONS))


@pytest.mark.parametrize("offset", [1, 8, 13, 64])
def test_offsets_make_no_difference(offset: int) -> None:
    table = _table(1000)
    moved = table.take(pa.array(range(offset, 1000)))
    _same(screen_table(law(), table.slice(offset), DAY, OPTIONS), screen_table(law(), moved, DAY, OPTIONS))


def test_batches_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    table = _table(1000)
    whole = screen_table(law(), table, DAY, OPTIONS)
    monkeypatch.setattr("checho.arrow._BATCH", 64)
    _same(screen_table(law(), table.slice(0), DAY, OPTIONS), whole)


def test_columns_without_nulls_and_tables_without_rows() -> None:
    sure = pa.table({checho.Facts.ABUSE: pa.array([True, False, False])})
    assert screen_table(law(), sure, DAY).intervention.established.to_pylist() == [True, False, False]
    unknown = pa.table({checho.Facts.ABUSE: pa.nulls(3, pa.bool_())})
    assert screen_table(law(), unknown, DAY).intervention.established.to_pylist() == [False, False, False]
    assert screen_table(law(), sure.slice(0, 0), DAY).children == 0
    assert screen_table(law(), sure.to_batches()[0], DAY).intervention.established_count == 1


def test_columns_by_another_name() -> None:
    table = pa.table({"mã": ["a", "b"], "bị xâm hại": pa.array([True, None])})
    screened = screen_table(law(), table, DAY, facts={"bị xâm hại": checho.Facts.ABUSE})
    assert screened.intervention.established.to_pylist() == [True, False]


def test_what_is_no_registry() -> None:
    with pytest.raises(TypeError, match="Boolean"):
        screen_table(law(), pa.table({checho.Facts.ABUSE: [1, 0]}), DAY)
    with pytest.raises(TypeError, match="pyarrow"):
        screen_table(law(), {checho.Facts.ABUSE: [True]}, DAY)
    with pytest.raises(KeyError):
        screen_table(law(), _table(1), DAY, facts={"abuze": checho.Facts.ABUSE})
    for names, code in (
        ({"a": "abuze"}, checho.FailureCode.UNKNOWN_FACT),
        ({"a": checho.Facts.ABUSE, "b": checho.Facts.ABUSE}, checho.FailureCode.COLUMN_TWICE),
    ):
        with pytest.raises(checho.ChechoError) as raised:
            screen_table(law(), pa.table({"a": [True], "b": [True]}), DAY, facts=names)
        assert raised.value.failure.code == code
    empty = pa.table({})
    assert screen_table(law(), empty, DAY).children == 0


def test_a_million_children_in_a_blink() -> None:
    children = 1_000_000
    small = _table(10_000)
    table = pa.concat_tables([small] * (children // small.num_rows)).combine_chunks()
    plain = checho.ScreenOptions()

    def best(options: checho.ScreenOptions, asked: pa.Table) -> float:
        took = []
        for _ in range(7):
            begun = time.process_time()
            screened = screen_table(law(), asked, DAY, options)
            took.append(time.process_time() - begun)
            assert screened.children == children
        return min(took)

    for name, options in (("levels and emergency", plain), ("and groups, signals, rules", OPTIONS)):
        seconds = best(options, table)
        measured.tell(
            f"screening: 1 M children x {len(FACTS)} columns from an Arrow table, {name}: "
            f"{seconds * 1e3:.1f} ms, {seconds * 1e9 / children:.1f} ns a child"
        )
    chunked = pa.concat_tables([small] * (children // small.num_rows))
    measured.tell(f"screening: the same in 100 chunks, levels and emergency: {best(plain, chunked) * 1e3:.1f} ms")
    assert best(plain, table) < 1
