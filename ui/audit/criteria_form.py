"""Write a new version of a set of criteria: its lines, whence it comes, and whether official."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from ui.desk import Desk
from ui.patient.form import PAGE, TICK, Field, FormSheet, Values
from ui.widgets.plain_label import PlainLabel
from wardapp.app import Changes
from wardapp.commands.audit_plan import SaveCriteriaSet
from wardapp.criteria_set import INTENSITY, KINDS, SEVERITY, CriteriaForm, as_table
from wardapp.errors import RuleBroken
from wardapp.feeds.criteria_list import ListedCriteria, as_criteria
from wardapp.text_gate import clean_line
from wardapp.words import tr

_APART = "|"  # between English and Welsh in a line
_LETTER = {SEVERITY: "S", INTENSITY: "I"}


@dataclass(frozen=True)
class Draft:
    """What a new version begins with: the table of a set, and remarks about a file it is from."""

    table: Mapping[str, Any]
    remarks: tuple[str, ...] = ()


def draft_of_set(form: CriteriaForm) -> Draft:
    """Begin with a set as it stands; the version is for the person to give."""
    table = as_table(form) | {"version": "", "official": False, "source": ""}
    return Draft(table)


def draft_of_file(listed: ListedCriteria) -> Draft:
    """Begin with what a file holds."""
    table = as_criteria(listed.items, name="", version="", nation="", source="", official=False)
    remarks = tuple(
        f"{_line(problem.row)} {tr(problem.said.text, **problem.said.values)}".strip()
        for problem in listed.problems
    )
    return Draft(table, remarks)


class CriteriaFormSheet(FormSheet):
    """One criterion a line; Ctrl Enter keeps the version, and audits that run stay as they are."""

    says_below = True
    guards_lines = True

    def __init__(self, over: QWidget, desk: Desk, draft: Draft) -> None:
        self._draft = draft
        super().__init__(
            over,
            desk,
            tr("A new version of the criteria"),
            tr("Keep this version"),
            _fields(draft),
            self._command,
            self._on_kept,
        )
        about = tr(
            "One criterion a line; Welsh after an upright stroke. The keys follow from the order. "
            "Audits that were planned keep the criteria they had."
        )
        self.body.insertWidget(1, PlainLabel(about, "body", "ink_second", wrap=True))
        if draft.remarks:
            self.notice.say("attention", "\n".join(draft.remarks[:8]))
        official = self.controls["official"]
        assert isinstance(official, QCheckBox)
        official.toggled.connect(self._warn)

    def _warn(self, on: bool) -> None:
        words = tr(
            "Only for a form that an authority has issued word for word: without the mark a "
            "reader takes the result for a national one."
        )
        self.say_beside("official", words if on else "")

    def _command(self, values: Values) -> SaveCriteriaSet:
        table = dict(self._draft.table)
        for name in ("name", "version", "source"):
            table[name] = values[name]
        if values["name"] != self._draft.table["name"]:
            table["name_cy"] = ""
        if values["source"] != self._draft.table["source"]:
            table["source_cy"] = ""
        table["official"] = values["official"]
        table["items"] = list(_items(values, self._draft.table["items"]))
        return SaveCriteriaSet(table=table)

    def _on_kept(self, _changes: Changes) -> None:
        self._desk.say(tr("The version is kept. New audits can use it."))


def _fields(draft: Draft) -> tuple[Field, ...]:
    table = draft.table
    local = tr("Without the tick it stands as local, with ‡, on every screen and paper.")
    return (
        Field("name", tr("Name of the set"), value=str(table["name"])),
        Field("version", tr("Version"), hint=tr("Such as 2 or 2026-04")),
        Field("source", tr("From whom"), hint=tr("Such as the audit lead of the board")),
        Field("official", tr("Issued officially"), TICK, hint=local),
        Field(SEVERITY, tr("How ill (1 to 9)"), PAGE, _lines(table, SEVERITY)),
        Field(INTENSITY, tr("What is being done (A to S)"), PAGE, _lines(table, INTENSITY)),
    )


def _lines(table: Mapping[str, Any], kind: str) -> str:
    rows = [row for row in table["items"] if row["kind"] == kind]
    return "\n".join(_written(row) for row in rows)


def _written(row: Mapping[str, Any]) -> str:
    welsh = str(row.get("cy", ""))
    return f"{row['en']} {_APART} {welsh}" if welsh and welsh != row["en"] else str(row["en"])


def _items(values: Values, before: Any) -> Iterator[dict[str, Any]]:
    """Yield the lines as criteria; one whose English words stayed keeps its code and its help."""
    known = {(row["kind"], row["en"]): row for row in before}
    taken = {str(row["code"]).casefold() for row in before}
    for kind in KINDS:
        for number, line in enumerate(str(values[kind]).splitlines(), 1):
            english, _, welsh = (clean_line(part) for part in line.partition(_APART))
            if not english and not welsh:
                continue
            if not english:
                raise RuleBroken(
                    "Line {line} has no English words before the stroke.", field=kind, line=number
                )
            row = known.get((kind, english))
            code = str(row["code"]) if row else _new_code(kind, number, taken)
            yield {**(row or {}), "code": code, "kind": kind, "en": english, "cy": welsh}


def _new_code(kind: str, number: int, taken: set[str]) -> str:
    """Return a code that no criterion of this version or the one before has."""
    while f"{_LETTER[kind]}{number}".casefold() in taken:
        number += 1
    code = f"{_LETTER[kind]}{number}"
    taken.add(code.casefold())
    return code


def _line(row: int) -> str:
    return tr("Line {n}:", n=row) if row else ""
