"""How a file was read, in words for the side of the preview, and which ward it names."""

import re

from wardapp.feeds.columns import plain
from wardapp.feeds.listed import Listing
from wardapp.feeds.said import Said, say
from wardapp.feeds.table import RawTable
from wardapp.feeds.text import DELIMITER_NAMES

_LETTERS = {
    "utf-8": say("Letters: Unicode"),
    "utf-16": say("Letters: Unicode"),
    "cp1252": say("Letters: Windows"),
    "iso8859_14": say("Letters: Welsh (ISO 8859-14), ŵ and ŷ are right"),
}
_COLUMNS = {
    "comma": say("Columns: parted by commas"),
    "semicolon": say("Columns: parted by semicolons"),
    "tab": say("Columns: parted by tabs"),
    "bar": say("Columns: parted by bars"),
}
_WARD = re.compile(
    r"\bward\b\s*[:=]?\s*(.+?)(?=\s{2,}|\s+(?:run|printed|as at|at|on|bed|list|page)\b"
    r"|[,;(|]|\s+\d{1,2}[./-]\d|$)",
    re.IGNORECASE,
)
_NOT_A_WARD = {"bed", "bedstate", "list", "state", "report", "name", "code", "census", "patients"}


def how_read(table: RawTable, listing: Listing) -> tuple[Said, ...]:
    """Return the sentences of “How it was read”; a sample shows whether the letters are right."""
    said = [say("Dates: day first, as in 12/02/2026")]
    if table.sheet:
        said.append(say("Sheet: {sheet}", sheet=table.sheet))
    if table.encoding:
        said.append(_LETTERS[table.encoding])
    if table.delimiter:
        said.append(_COLUMNS[DELIMITER_NAMES[table.delimiter]])
    sample = names_with_accents(listing)
    if sample:
        said.append(say("Look at these letters: {names}", names=", ".join(sample)))
    said.append(say("Headings: row {row}", row=table.header_row))
    return tuple(said)


def names_with_accents(listing: Listing, most: int = 3) -> tuple[str, ...]:
    """Return a few names of the list that hold letters beyond A to Z."""
    names = (name for p in listing.patients for name in (p.given, p.family))
    return tuple(dict.fromkeys(name for name in names if not name.isascii()))[:most]


def named_ward(table: RawTable) -> str:
    """Return the ward that the words around the table name, or ""."""
    for title in table.titles:
        match = _WARD.search(title)
        if match and plain(match[1]) and plain(match[1].split()[0]) not in _NOT_A_WARD:
            return match[1].strip()
    return ""
