"""A text file as rows: which letters, which delimiter, and nothing swallowed by a quote mark."""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from io import StringIO

from wardapp.errors import RuleBroken
from wardapp.feeds.sniff import utf16_without_mark

UTF8, UTF16, WINDOWS, WELSH_ISO = "utf-8", "utf-16", "cp1252", "iso8859_14"
ENCODINGS = (UTF8, WINDOWS, WELSH_ISO, UTF16)
DELIMITERS = (",", ";", "\t", "|")
DELIMITER_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}

# ISO 8859-14 puts Ŵ ŵ Ŷ ŷ where Windows has Ð ð Þ þ, which no Welsh or English name holds.
_WELSH_LETTER = re.compile(
    r"(?<=[^\W\d_])[ÐðÞþ]|[ÐðÞþ](?=[^\W\d_])",
)


def decode(data: bytes, encoding: str = "") -> tuple[str, str]:
    """Return (text, encoding); a person's choice wins, else mark, UTF-8, Welsh ISO, Windows."""
    if encoding:
        return _decoded_as(data, encoding), encoding
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace"), UTF16
    silent = utf16_without_mark(data)
    if silent:
        return data.decode(silent, errors="replace"), UTF16
    try:
        return data.decode("utf-8-sig"), UTF8
    except UnicodeDecodeError:
        windows = data.decode(WINDOWS, errors="replace")
    if _WELSH_LETTER.search(windows):
        return data.decode(WELSH_ISO), WELSH_ISO
    return windows, WINDOWS


def _decoded_as(data: bytes, encoding: str) -> str:
    if encoding not in ENCODINGS:
        raise RuleBroken("These letters are not known here. Choose others.", field="encoding")
    name = "utf-8-sig" if encoding == UTF8 else encoding
    return data.decode(name, errors="replace")


def split(text: str, narrowest: int = 3) -> tuple[list[list[str]], str]:
    """Return (rows, delimiter): the one whose usual width, `narrowest` or more, covers most."""
    text = text.replace("\x00", "")
    readings = [(_rows(text, delimiter), delimiter) for delimiter in DELIMITERS]
    best, delimiter = max(readings, key=lambda reading: _covered(reading[0], narrowest))
    if _covered(best, narrowest) == (0, 0):
        raise RuleBroken(
            "No table was found in this file: a ward list has columns such as Bed, Name, "
            "NHS No. Nothing was changed.",
            field="file",
        )
    return best, delimiter


def _covered(rows: Sequence[Sequence[str]], narrowest: int) -> tuple[int, int]:
    """Return (how many rows have the usual width, that width), for widths that can be a table."""
    widths = Counter(len(row) for row in rows if len(row) >= narrowest)
    if not widths:
        return 0, 0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return count, width


def _rows(text: str, delimiter: str) -> list[list[str]]:
    """Read rows; where an unclosed quote mark swallows lines, read quote marks as letters."""
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        rows = []
    if rows and not any(cell.count("\n") + cell.count("\r") > 3 for row in rows for cell in row):
        return rows
    lines = text.splitlines()
    return [[cell.strip('"') for cell in line.split(delimiter)] for line in lines]
