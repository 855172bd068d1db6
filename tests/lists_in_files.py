"""Lists as files, whole and damaged: a table in a CSV, a workbook, and bytes gone wrong."""

from collections.abc import Iterable, Sequence
from io import BytesIO

import openpyxl
from hypothesis import strategies as st

edits = st.lists(st.tuples(st.integers(0, 10_000), st.binary(max_size=4)), min_size=1, max_size=8)


def workbook(*rows: Sequence[object]) -> bytes:
    """Return a workbook of one sheet."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def quoted(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV in which any text may stand in a cell."""
    written = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    return "\r\n".join(written).encode("utf-8", errors="replace")


def mutated(data: bytes, edits: list[tuple[int, bytes]]) -> bytes:
    """Return the bytes with some of them replaced."""
    for at, new in edits:
        at %= len(data) + 1
        data = data[:at] + new + data[at + max(len(new), 1) :]
    return data
