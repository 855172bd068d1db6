"""The delay reasons in force: the health board's list once it is loaded, else our own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select

from wardapp.codes import UNOFFICIAL, Code, CodeList, code_list, read_code_list
from wardapp.domain.base import table_of
from wardapp.domain.census import CodeSet

DELAY_REASON = "delay_reason"


@dataclass(frozen=True, slots=True)
class LoadedList:
    """A list that was loaded: from when, how many reasons, by whom."""

    version: str
    source: str
    official: bool
    valid_from: date
    count: int
    at: datetime
    by: str


def loaded_lists(connection: Connection) -> tuple[LoadedList, ...]:
    """Return the lists of delay reasons that were loaded, the newest first."""
    s = table_of(CodeSet).c
    columns = select(s.list_version, s.source, s.official, s.valid_from, s["items"], s.at, s.by)
    valid = columns.where(s.name == DELAY_REASON, s.voided_at.is_(None))
    return tuple(
        LoadedList(version, source, official, valid_from, len(items), at, by)
        for version, source, official, valid_from, items, at, by in connection.execute(
            valid.order_by(s.valid_from.desc(), s.id.desc())
        )
    )


def delay_reasons(connection: Connection, on: date) -> CodeList:
    """Return the list in force on a day; codes of other lists can still be read in it.

    A loaded list takes the place of ours from its first day on; what it replaces is retired,
    never lost, so that an old delay keeps its words.
    """
    own = code_list(DELAY_REASON)
    chosen = select(
        CodeSet.list_version, CodeSet.source, CodeSet.official, CodeSet.valid_from, CodeSet.items
    )
    loaded = connection.execute(
        chosen.where(CodeSet.name == DELAY_REASON, CodeSet.voided_at.is_(None)).order_by(
            CodeSet.valid_from, CodeSet.id
        )
    ).all()
    merged = own
    for version, source, official, valid_from, items in loaded:
        head = {"version": version, "source": source, "official": official, "items": items}
        if valid_from <= on:
            merged = _replaced(merged, head, valid_from)
    return merged


def marker_of(codes: CodeList, code: str) -> str:
    """Return the mark of a code whose list no authority issued, else nothing."""
    item = codes.items.get(code)
    official = codes.official if item is None else item.extra.get("official", codes.official)
    return "" if official else UNOFFICIAL


def reason_for(codes: CodeList, wanted: str, on: date) -> str:
    """Return the code a wait becomes: itself, or the one that stands for it in a loaded list."""
    choices = codes.choices(on)
    if any(code.code == wanted for code in choices):
        return wanted
    return next((code.code for code in choices if code.extra.get("own_key") == wanted), "")


def _replaced(before: CodeList, head: Mapping[str, Any], valid_from: date) -> CodeList:
    rows = [_typed(row) for row in head["items"]]
    table = {"name": before.name, "nation": before.nation, **before.extra, **head, "items": rows}
    new = read_code_list(table)
    official = bool(head["official"])
    items = {
        code.code: _retired(code, valid_from, before.official)
        for code in before
        if code.code not in new
    }
    items |= {code.code: _with(code, official=official) for code in new}
    return CodeList(
        name=new.name,
        version=new.version,
        nation=new.nation,
        source=new.source,
        official=new.official,
        items=MappingProxyType(items),
        extra=new.extra,
    )


def _typed(row: Mapping[str, Any]) -> dict[str, Any]:
    """Give a stored row its dates back."""
    days = {
        name: date.fromisoformat(row[name]) for name in ("valid_from", "valid_to") if row.get(name)
    }
    rest = {name: value for name, value in row.items() if name not in ("valid_from", "valid_to")}
    return rest | days


def _retired(code: Code, on: date, official: bool) -> Code:
    last = on - timedelta(days=1)
    ends = min(code.valid_to, last) if code.valid_to else last
    return _with(code, valid_to=ends, official=official)


def _with(code: Code, *, official: bool, valid_to: date | None = None) -> Code:
    extra = MappingProxyType({"official": official, **code.extra})
    return Code(
        code.code,
        code.en,
        code.cy,
        code.valid_from,
        valid_to or code.valid_to,
        code.by_program,
        extra,
    )
