"""A ward list as a raw table: header found, titles and totals set aside and reported."""

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wardapp.errors import RuleBroken
from wardapp.feeds import columns
from wardapp.feeds.said import Said, say
from wardapp.feeds.sheets import read_sheet
from wardapp.feeds.sniff import LARGEST, SHEET, sniff
from wardapp.feeds.text import decode, split

MOST_ROWS = 20_000
_HEADERS_AT_LEAST = 4
_PLACES = ("ward", "bay")
Merged = tuple[int, int, int, int]
_TOTAL = re.compile(r"^\s*(grand\s+)?(sub)?(total|cyfanswm|count)\b", re.IGNORECASE)
_STAMP = re.compile(
    r"\b(page|tudalen)\s+\d|\b(printed|argraffwyd|run|report|end of|diwedd)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class FileBytes:
    """What was in the file, what it is called and when it was written (UTC)."""

    data: bytes
    name: str
    modified: datetime | None = None


@dataclass(frozen=True)
class ReadingChoice:
    """What a person chose about the reading; empty means: find out."""

    encoding: str = ""
    sheet: str = ""


@dataclass(frozen=True)
class RawRow:
    """A row of the list: its number as a spreadsheet shows it, and its cells as text."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Skipped:
    """A row that is not about a bed, and why it was left out."""

    row: int
    why: Said


@dataclass(frozen=True)
class RawTable:
    """A file read as a table, before anybody says what the columns mean."""

    name: str
    sha256: str
    headers: tuple[str, ...]
    header_row: int
    rows: tuple[RawRow, ...]
    skipped: tuple[Skipped, ...]
    titles: tuple[str, ...]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    modified: datetime | None = None

    @property
    def fingerprint(self) -> str:
        """The key under which the mapping of these columns is remembered."""
        return columns.fingerprint(self.headers)


def load(path: Path) -> FileBytes:
    """Read a file whole; a locked, vanished or wrong one is told in plain words."""
    try:
        if path.is_dir():
            raise RuleBroken("This is a folder. Pick the file inside it.", field="file")
        status = path.stat()
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise RuleBroken(
            "The file is no longer there. Nothing was changed. Pick it again.", field="file"
        ) from error
    except OSError as error:
        raise RuleBroken(
            "The file cannot be opened: another program holds it, or you may not read it. "
            "Nothing was changed. Close it there, or copy it to your desktop, and try again.",
            field="file",
        ) from error
    return FileBytes(data, path.name, datetime.fromtimestamp(status.st_mtime, UTC))


def read_table(
    file: FileBytes, choice: ReadingChoice | None = None, known: Collection[str] = ()
) -> RawTable:
    """Read bytes as a table; `known` are fingerprints of header rows mapped before."""
    choice = choice or ReadingChoice()
    encoding = delimiter = sheet = ""
    sheets: tuple[str, ...] = ()
    merged: Sequence[Merged] = ()
    if sniff(file.data) == SHEET:
        read = read_sheet(file.data, choice.sheet)
        rows: Sequence[Sequence[str]] = read.rows
        sheet, sheets, merged = read.name, read.names, read.merged
    else:
        text, encoding = decode(file.data, choice.encoding)
        rows, delimiter = _parted(text)
    if len(rows) > MOST_ROWS:
        raise RuleBroken(
            "This file has more than {most} rows, too many for a ward list. Nothing was "
            "changed. Ask for the list of this ward only.",
            field="file",
            most=MOST_ROWS,
        )
    at = _header_index(rows, known)
    headers = _trimmed(rows[at])
    rows = _filled_down(rows, at, headers, merged)
    kept, skipped = _sorted_out(rows, at, headers)
    return RawTable(
        name=file.name,
        sha256=hashlib.sha256(file.data).hexdigest(),
        headers=headers,
        header_row=at + 1,
        rows=kept,
        skipped=skipped,
        titles=_titles(rows, at, skipped),
        encoding=encoding,
        delimiter=delimiter,
        sheet=sheet,
        sheets=sheets,
        modified=file.modified,
    )


def _parted(text: str) -> tuple[list[list[str]], str]:
    """Part the lines of a text; two columns, such as Bed and Status, where there are no more."""
    try:
        return split(text)
    except RuleBroken:
        return split(text, narrowest=2)


def _header_index(rows: Sequence[Sequence[str]], known: Collection[str]) -> int:
    """Find the header: a row known from before, or with 4 known words, or the best guess."""
    for index, row in enumerate(rows[:200]):
        if columns.fingerprint(_trimmed(row)) in known or _words(row) >= _HEADERS_AT_LEAST:
            return index
    best = max(range(min(len(rows), 200)), key=lambda i: _words(rows[i]), default=-1)
    if best >= 0 and _words(rows[best]) >= 2:
        return best
    widths = Counter(_filled(row) for row in rows if _filled(row) >= 3)
    if not widths and best >= 0 and _words(rows[best]):
        return best  # two columns, such as Bed and Status
    if not widths:
        raise RuleBroken(
            "No table was found in this file: a ward list has columns such as Bed, Name, "
            "NHS No. Nothing was changed.",
            field="file",
        )
    width = widths.most_common(1)[0][0]
    return next(i for i, row in enumerate(rows) if _filled(row) >= width)


def _words(row: Sequence[str]) -> int:
    return sum(columns.recognise(cell)[1] == columns.SURE for cell in row)


def _filled(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _trimmed(row: Sequence[str]) -> tuple[str, ...]:
    """Return the cells without the empty ones that a spreadsheet leaves at the end."""
    cells = [" ".join(cell.split()) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _filled_down(
    rows: Sequence[Sequence[str]], at: int, headers: Sequence[str], merged: Iterable[Merged]
) -> Sequence[Sequence[str]]:
    """Write a ward or bay into every row that its merged cell stands beside."""
    places = {n for n, head in enumerate(headers) if columns.recognise(head)[0] in _PLACES}
    whole = [list(row) for row in rows]
    for top, left, bottom, _ in merged:
        if left not in places or not at < top < bottom:
            continue
        for row in whole[top + 1 : bottom + 1]:
            if _filled(row):  # under the list a merged cell may run on
                row[left] = row[left] or whole[top][left]
    return whole


def _sorted_out(
    rows: Sequence[Sequence[str]], at: int, headers: tuple[str, ...]
) -> tuple[tuple[RawRow, ...], tuple[Skipped, ...]]:
    """Part the rows under the header from those that are not about a bed."""
    kept: list[RawRow] = []
    skipped = [Skipped(n + 1, _TITLE) for n in range(at) if _filled(rows[n])]
    head = [columns.plain(h) for h in headers]
    for number, row in enumerate(rows[at + 1 :], start=at + 2):
        if not _filled(row):
            continue
        why = _why_skipped(row, head)
        if why is not None:
            skipped.append(Skipped(number, why))
            continue
        cells = tuple(cell.strip() for cell in row)
        kept.append(RawRow(number, cells + ("",) * (len(headers) - len(cells))))
    return tuple(kept), tuple(skipped)


_TITLE = say("above the column headings")


def _why_skipped(row: Sequence[str], head: Sequence[str]) -> Said | None:
    if [columns.plain(cell) for cell in _trimmed(row)] == list(head):
        return say("the headings again")
    filled = [cell for cell in row if cell.strip()]
    if _TOTAL.match(filled[0]) and len(filled) <= 3:
        return say("a total")
    if len(filled) <= 2 and _STAMP.search(" ".join(filled)):
        return say("printed by the report, not a bed")
    return None


def _titles(rows: Sequence[Sequence[str]], at: int, skipped: Sequence[Skipped]) -> tuple[str, ...]:
    """Return the words around the table, where a report says which ward and when."""
    around = [rows[s.row - 1] for s in skipped if s.row != at + 1]
    return tuple(" ".join(cell.strip() for cell in row if cell.strip()) for row in around)
