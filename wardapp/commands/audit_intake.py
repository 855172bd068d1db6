"""What a carried copy may bring: rows that this program could have written, and no others.

Whoever has the code can write into a copy by other means than WardApp. One row that no screen can
show would close the audit to everybody, for good, as nothing of an audit is ever taken away.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, Integer, Table

from wardapp.codes import code_list
from wardapp.commands.audit_answer import LOOKED_AT, SIDES, Found, refuse_unknown
from wardapp.commands.audit_freeze import BOARD, CORRECTABLE, EDD_STATES, FILE, STATES, TYPED
from wardapp.domain.audit import AuditAnswer, AuditBed, AuditCorrection, AuditWard
from wardapp.domain.base import UtcDateTime, table_of
from wardapp.errors import RuleBroken
from wardapp.measures.audit_answers import AGREED, OUTCOMES, A, B
from wardapp.queries.audit_package import AuditPackage, Row
from wardapp.text_gate import clean_text

_LINKS = ("ward_key", "bed_key")
_NEVER_TOUCHED = ("key", *_LINKS)


def as_ours(here: AuditPackage, package: AuditPackage) -> AuditPackage:
    """Return the copy with its texts through the gate; RuleBroken where a row cannot be ours."""
    answers = _each(package.answers, AuditAnswer, _is_answer)
    for row in answers:
        refuse_unknown(here.audit["lists"], _found(row))
    if not _replaces_its_own((*here.answers, *answers)):
        raise not_ours()
    return replace(
        package,
        wards=_each(package.wards, AuditWard, _is_ward),
        beds=_each(package.beds, AuditBed, _is_bed),
        corrections=_each(package.corrections, AuditCorrection, _is_correction),
        answers=answers,
    )


def not_ours() -> RuleBroken:
    """Return what is said of a copy into which something else has written."""
    return RuleBroken(
        "This file holds something that WardApp does not write into an audit: it was changed by "
        "other means. Nothing was taken from it. Ask for the file as WardApp left it.",
        field="file",
    )


def _each(rows: Iterable[Row], kind: Any, is_ours: Callable[[Row], bool]) -> tuple[Row, ...]:
    table, given = table_of(kind), tuple(rows)
    one_of_each = len({row["key"] for row in given}) == len(given)
    if not one_of_each or not all(_fits(row, table) and is_ours(row) for row in given):
        raise not_ours()
    return tuple(_clean(row) for row in given)


def _fits(row: Row, table: Table) -> bool:
    """Tell whether each value is of the kind that its column holds."""
    own = {name: value for name, value in row.items() if name not in _LINKS}
    return all(_is_of(value, table.c[name]) for name, value in own.items())


def _is_of(value: object, column: Column[Any]) -> bool:
    if value is None:
        return bool(column.nullable)
    for kind, is_one in _KINDS.items():
        if isinstance(column.type, kind):
            return is_one(value)
    return isinstance(value, str)


_KINDS: Mapping[type, Callable[[Any], bool]] = {
    Boolean: lambda value: isinstance(value, bool),
    Integer: lambda value: type(value) is int,
    Date: lambda value: type(value) is date,
    UtcDateTime: lambda value: isinstance(value, datetime) and value.tzinfo is not None,
    JSON: lambda value: isinstance(value, list | dict) and all(map(_is_text, _within(value))),
}


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _within(value: list[Any] | dict[Any, Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _clean(row: Row) -> Row:
    return {
        name: clean_text(value) if isinstance(value, str) and name not in _NEVER_TOUCHED else value
        for name, value in row.items()
    }


def _is_ward(row: Row) -> bool:
    frozen = row["frozen_at"] is not None
    return not frozen or (row["source"] in (BOARD, FILE, TYPED) and row["recorded_at"] is not None)


def _is_bed(row: Row) -> bool:
    texts = {name: "" if row[name] is None else str(row[name]) for name in ("age", "stay_days")}
    return (
        row["state"] in STATES
        and row["edd"] in EDD_STATES
        and isinstance(row["shown"], dict)
        and all(CORRECTABLE[name](text) for name, text in texts.items())
    )


def _is_correction(row: Row) -> bool:
    return row["field"] in CORRECTABLE and CORRECTABLE[row["field"]](row["after"])


def _is_answer(row: Row) -> bool:
    lists = ("criteria", "others", "looked_at", "replaces", "of")
    return (
        row["slot"] in (A, B, AGREED)
        and row["outcome"] in OUTCOMES
        and row["side"] in ("", *SIDES)
        and (row["left_out"] == "" or row["left_out"] in code_list("audit_left_out"))
        and all(isinstance(row[name], list) for name in lists)
        and set(row["looked_at"]) <= set(LOOKED_AT)
        and row["seconds"] >= 0
    )


def _found(row: Row) -> Found:
    return Found(
        outcome=row["outcome"],
        criteria=tuple(row["criteria"]),
        reason=row["reason"],
        others=tuple(row["others"]),
        place=row["place"],
    )


def _replaces_its_own(answers: Iterable[Row]) -> bool:
    """Tell whether each answer takes the place of answers of its own bed and reviewer only."""
    given = tuple(answers)
    of = {row["key"]: (row["bed_key"], row["slot"]) for row in given}
    return all(
        of.get(key, of[row["key"]]) == of[row["key"]] for row in given for key in row["replaces"]
    )
