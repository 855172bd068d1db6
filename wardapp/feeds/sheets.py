"""A workbook as rows of text; XLSX, XLS, XLSB and ODS alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook, load_workbook

from wardapp.errors import RuleBroken
from wardapp.feeds.sniff import DAMAGED

Cell = str | int | float | bool | date | datetime | time | timedelta


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook, its cells as text, and the names of all sheets.

    `merged` are cells that stand for several: top, left, bottom and right, from 0 on.
    """

    name: str
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()


def read_sheet(data: bytes, name: str = "") -> Sheet:
    """Read the sheet called `name`, or else the first that holds three rows or more."""
    try:
        book = load_workbook(BytesIO(data))
        return _chosen(book, name)
    except (CalamineError, ValueError, OSError, KeyError, IndexError) as error:
        raise RuleBroken(DAMAGED, field="file") from error


def _chosen(book: CalamineWorkbook, name: str) -> Sheet:
    names = tuple(book.sheet_names)
    if name and name not in names:
        raise RuleBroken("There is no such sheet in this file. Choose another.", field="sheet")
    candidates = [name] if name else list(names)
    read = {}
    for candidate in candidates:
        read[candidate] = _read(book, candidate)
        if len([row for row in read[candidate].rows if any(row)]) >= 3:
            return read[candidate]
    if not candidates:
        raise RuleBroken("There is no sheet in this file. Nothing was changed.", field="file")
    return read[candidates[0]]


def _read(book: CalamineWorkbook, name: str) -> Sheet:
    sheet = book.get_sheet_by_name(name)
    rows = _rows(sheet.to_python(skip_empty_area=False))
    merged = (
        (top, left, bottom, right)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    )
    return Sheet(name, tuple(book.sheet_names), rows, tuple(merged))


def _rows(cells: Sequence[Sequence[Cell]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(as_text(cell) for cell in row) for row in cells)


def as_text(cell: Cell) -> str:
    """Return a cell as text: whole numbers as digits, true dates in the ISO form."""
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M") if cell.time() != time() else f"{cell.date()}"
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    return str(cell)
