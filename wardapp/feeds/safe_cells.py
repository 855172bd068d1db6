"""Cells of files that leave the program: what was typed stays a text, and is never a formula."""

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

from wardapp.clock import local
from wardapp.words import Words

XLSX, CSV = "xlsx", "csv"
TAB = 31  # letters: a spreadsheet takes no longer name
_SIGNS = "=+@＝＋－＠-"
_FORMULA = (*_SIGNS, "\t", "\r", "\n")
# A spreadsheet of another country parts cells and lines here, whatever the quotes say.
_PARTED = re.compile(rf"([;\t\r\n][\s\"]*)(?=[{_SIGNS}])")
_APOSTROPHE = r"\1'"
_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"

Value = str | int | date | datetime | None


def csv_table(rows: Iterable[Sequence[Value]]) -> bytes:
    """Return the rows in UTF-8 with its mark, so that a spreadsheet reads Welsh."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for row in rows:
        writer.writerow([in_csv(value) for value in row])
    return text.getvalue().encode("utf-8-sig")


def in_csv(value: Value) -> str:
    """Write a value; a text that a spreadsheet would reckon with gets an apostrophe."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    text = "" if value is None else str(value)
    if isinstance(value, int):
        return text
    typed = text.lstrip()
    before = text[: len(text) - len(typed)]
    if text.startswith(_FORMULA) or typed.startswith(_FORMULA):
        before = f"'{before}"
    return before + _PARTED.sub(_APOSTROPHE, typed)


def workbook(title: str, made_at: datetime, fill: Callable[[Any, Any], None]) -> bytes:
    """Return a workbook that `fill(book, formats)` has written; no text in it is a formula."""
    # Imported here, at the first export: nobody else needs it.
    import xlsxwriter

    target = BytesIO()
    safe = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(target, safe)
    book.set_properties({"title": title, "created": wall(made_at)})
    fill(book, _formats(book))
    book.close()
    return target.getvalue()


def put(sheet: Any, line: int, place: int, value: Value, formats: Any) -> None:
    """Write a value as what it is; a text is always a text."""
    if isinstance(value, datetime):
        sheet.write_datetime(line, place, value, formats["moment"])
    elif isinstance(value, date):
        sheet.write_datetime(line, place, value, formats["day"])
    elif isinstance(value, int):
        sheet.write_number(line, place, value)
    elif value:
        sheet.write_string(line, place, value)


def wall(at: datetime) -> datetime:
    """Return the wall-clock time in London as a spreadsheet holds it: without a zone."""
    return local(at).replace(tzinfo=None)


def yes_or_no(answer: bool, say: Words) -> str:
    """Write an answer in words."""
    return say("yes") if answer else say("no")


def in_file_name(text: str) -> str:
    """Return what of a text may stand in the name of a file."""
    kept = "".join(c if c.isalnum() or c in " -’'" else " " for c in text)
    return " ".join(kept.split())[:40].strip()


def _formats(book: Any) -> dict[str, Any]:
    return {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "total": book.add_format({"bold": True, "top": 1}),
        "bold": book.add_format({"bold": True}),
        "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        "day": book.add_format({"num_format": _DAY}),
        "moment": book.add_format({"num_format": _MOMENT}),
    }
