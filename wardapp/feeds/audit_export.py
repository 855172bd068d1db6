"""An audit as CSV or as a workbook: a line a bed, its dictionary, and how it was made.

Nobody is named unless it was asked for, and no cell is ever a formula, whatever was typed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from wardapp.feeds.audit_about import about
from wardapp.feeds.audit_columns import ANSWERS, CORRECTIONS, ROWS, Column, columns_for
from wardapp.feeds.audit_dictionary import HEADINGS, dictionary
from wardapp.feeds.audit_lines import AuditExport, answer_lines, bed_lines, correction_lines
from wardapp.feeds.safe_cells import TAB, Value, csv_table, in_file_name, put, workbook
from wardapp.queries.audit import AuditScreen
from wardapp.words import Words

Table = list[Sequence[Value]]

_NARROW, _WIDE, _WIDEST = 10, 40, 90  # letters


def audit_csv(export: AuditExport) -> tuple[bytes, bytes]:
    """Return the rows, and their dictionary with how the audit was made."""
    columns = columns_for(ROWS, names=export.names)
    explained = _explained(export, {"rows": columns})
    width = len(HEADINGS)
    for name, value in about(export):
        line = ("about", name, "", value)
        explained.append((*line, *("",) * (width - len(line))))
    return csv_table(_table(columns, bed_lines(export))), csv_table(explained)


def audit_xlsx(export: AuditExport) -> bytes:
    """Return a workbook of five sheets: rows, dictionary, answers, corrections, about."""
    say, lines = export.say, bed_lines(export)
    rows, answers, corrections = (
        columns_for(columns, names=export.names) for columns in (ROWS, ANSWERS, CORRECTIONS)
    )
    parts = {"rows": rows, "answers": answers, "corrections": corrections}
    tables = {
        say("Rows"): _table(rows, lines),
        say("Dictionary"): _explained(export, parts),
        say("Answers"): _table(answers, answer_lines(lines)),
        say("Corrections"): _table(corrections, correction_lines(lines)),
    }

    def fill(book: Any, formats: Any) -> None:
        for name, table in tables.items():
            _write_table(book.add_worksheet(name[:TAB]), table, formats)
        _write_about(book.add_worksheet(say("About")[:TAB]), export, formats)

    return workbook(say("Day-of-care audit"), export.made_at, fill)


def file_name(screen: AuditScreen, say: Words, kind: str, *, names: bool) -> str:
    """Return "Day-of-care audit 2026-02-12 Morriston.csv"; it says so where it names people."""
    audit = screen.audit
    where = in_file_name(audit.site)
    parts = (
        say("Demonstration") if audit.demonstration else "",
        say("Day-of-care audit"),
        f"{audit.day:%Y-%m-%d}",
        where,
        say("WITH NAMES") if names else say("pseudonymised"),
    )
    return f"{' '.join(part for part in parts if part)}.{kind}"


def _table(columns: Sequence[Column], lines: Iterable[Any]) -> Table:
    rows = [[column.value(line) for column in columns] for line in lines]
    return [[column.name for column in columns], *rows]


def _explained(export: AuditExport, parts: Mapping[str, tuple[Column, ...]]) -> Table:
    return [HEADINGS, *dictionary(export, parts)]


def _write_table(sheet: Any, table: Table, formats: Any) -> None:
    head, *lines = table
    sheet.freeze_panes(1, 1)
    for place, name in enumerate(head):
        sheet.write_string(0, place, name, formats["head"])
        longest = max(len(str(row[place])) for row in table)
        sheet.set_column(place, place, min(max(longest + 2, _NARROW), _WIDE))
    for number, row in enumerate(lines, 1):
        for place, value in enumerate(row):
            put(sheet, number, place, value, formats)
    sheet.autofilter(0, 0, len(lines), len(head) - 1)


def _write_about(sheet: Any, export: AuditExport, formats: Any) -> None:
    sheet.set_column(0, 0, _WIDE)
    sheet.set_column(1, 1, _WIDEST, formats["wrap"])
    for number, (name, value) in enumerate(about(export)):
        sheet.write_string(number, 0, name, formats["bold"])
        put(sheet, number, 1, value, formats)
