"""Screening a registry held in Arrow: columns of nullable Booleans in, columns of Booleans out.

No work is done for one child in Python. The bitmaps of the table are gathered as they lie, offsets included, with one copy
of memory for each batch of children, and cross in one call. Needs `pyarrow` (`pip install checho[arrow]`).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from ._native.checho import Bits, ColumnBits, Law, ScreenOptions, ScreenResult

__all__ = ["Screened", "ScreenedColumn", "screen_table"]

_BATCH = 1 << 22
"""Children in one call: a whole number of bytes, and few enough that the copy stays small beside the table."""


@dataclass(frozen=True, eq=False)
class ScreenedColumn:
    """One result for every child, in the order of the table."""

    established: pa.BooleanArray
    """For whom it is established."""
    act_on: pa.BooleanArray
    """For whom it is not ruled out."""
    established_count: int
    """For how many it is established."""
    act_on_count: int
    """For how many it is not ruled out."""


@dataclass(frozen=True, eq=False)
class Screened:
    """The columns of a screening."""

    children: int
    """How many children."""
    support: ScreenedColumn
    """Support level or higher."""
    intervention: ScreenedColumn
    """Intervention level."""
    emergency: ScreenedColumn
    """Urgent protection."""
    groups: dict[str, ScreenedColumn]
    """Groups of special circumstances, by name."""
    signals: dict[str, ScreenedColumn]
    """Signals, by name."""
    rules: dict[str, ScreenedColumn]
    """Rules, in the order of the packs."""
    contradictory: pa.BooleanArray
    """Children whose columns contradict each other. Their dangers count; one by one they would be an error."""

    def table(self) -> pa.Table:
        """All columns as a table: `support.established`, `support.act_on`, …, `contradictory`."""
        named: dict[str, ScreenedColumn] = {
            "support": self.support,
            "intervention": self.intervention,
            "emergency": self.emergency,
            **{f"group.{name}": column for name, column in self.groups.items()},
            **{f"signal.{name}": column for name, column in self.signals.items()},
            **{f"rule.{name}": column for name, column in self.rules.items()},
        }
        columns: dict[str, Any] = {}
        for name, column in named.items():
            columns[f"{name}.established"] = column.established
            columns[f"{name}.act_on"] = column.act_on
        columns["contradictory"] = self.contradictory
        return pa.table(columns)


def screen_table(
    law: Law,
    table: pa.Table | pa.RecordBatch,
    day: datetime.date,
    options: ScreenOptions = ScreenOptions(),
    facts: dict[str, str] | None = None,
) -> Screened:
    """Screens the children of a table, one row each, by the rules of one day.

    Every column must be Boolean and named after a fact; null means not known, never no. `facts` maps names of columns to
    facts instead, and then other columns are left alone.

    Screening a registry is not intake: the *established* columns are for early lists and statistics, the *act on* columns
    only say what a registry cannot rule out.

    Raises `ChechoError` for an unknown fact or one given twice, `TypeError` for a column that is not Boolean, `KeyError`
    for a column that the table does not have.
    """
    if not isinstance(table, (pa.Table, pa.RecordBatch)):
        raise TypeError(f"a pyarrow Table or RecordBatch is required, not {type(table).__name__}")
    names = {name: name for name in table.column_names} if facts is None else facts
    columns = [(fact, _whole(name, table.column(name))) for name, fact in names.items()]
    results = [
        law.screen_buffer(length, *_gathered(columns, first, length), day, options)
        for first, length in _batches(table.num_rows)
    ]
    return _joined(results, table.num_rows)


def _batches(children: int) -> Iterator[tuple[int, int]]:
    for first in range(0, max(children, 1), _BATCH):
        yield first, min(_BATCH, children - first)


def _whole(name: str, column: pa.Array | pa.ChunkedArray) -> pa.BooleanArray:
    """One array: chunks are put together by Arrow; one chunk stays where it lies."""
    if not pa.types.is_boolean(column.type):
        raise TypeError(f"column {name!r} has to be Boolean, not {column.type}")
    if isinstance(column, pa.ChunkedArray):
        return column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()
    return column


def _gathered(columns: list[tuple[str, Any]], first: int, length: int) -> tuple[list[ColumnBits], bytes]:
    """The bytes that hold these children, and where each column starts in them, in bits."""
    parts: list[memoryview] = []
    bits: list[ColumnBits] = []
    size = 0

    def place(buffer: pa.Buffer, bit: int) -> int:
        nonlocal size
        part = memoryview(buffer)[bit // 8 : (bit + length + 7) // 8]
        at = size * 8 + bit % 8
        parts.append(part)
        size += len(part)
        return at

    for fact, array in columns:
        validity, value = array.buffers()
        bit = array.offset + first
        bits.append(
            ColumnBits(
                fact=fact,
                value=place(value, bit) if value is not None else 0,
                validity=place(validity, bit) if validity is not None and array.null_count else None,
            )
        )
    return bits, b"".join(parts)


def _joined(results: list[ScreenResult], children: int) -> Screened:
    """One answer out of the batches'."""

    def array(bitmaps: list[bytes]) -> pa.BooleanArray:
        bitmap = bitmaps[0] if len(bitmaps) == 1 else b"".join(bitmaps)
        return pa.BooleanArray.from_buffers(pa.bool_(), children, [None, pa.py_buffer(bitmap)])

    def column(bits: list[Bits]) -> ScreenedColumn:
        return ScreenedColumn(
            established=array([one.established for one in bits]),
            act_on=array([one.act_on for one in bits]),
            established_count=sum(one.established_count for one in bits),
            act_on_count=sum(one.act_on_count for one in bits),
        )

    def named(kind: str) -> dict[str, ScreenedColumn]:
        lists = [getattr(result, kind) for result in results]
        return {lists[0][at].id: column([one[at].bits for one in lists]) for at in range(len(lists[0]))}

    return Screened(
        children=children,
        support=column([result.support for result in results]),
        intervention=column([result.intervention for result in results]),
        emergency=column([result.emergency for result in results]),
        groups=named("groups"),
        signals=named("signals"),
        rules=named("rules"),
        contradictory=array([result.contradictory for result in results]),
    )
