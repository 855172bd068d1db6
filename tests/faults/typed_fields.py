"""Which fields of a command a person types, and the command again with another text in one."""

import dataclasses
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from every_audit_text import CODE_HERE as AUDIT_CODE_HERE
from every_audit_text import CODES as AUDIT_CODES

from wardapp.commands import census, day_status, leaving, pathway

# What stands in these fields is a code, a number or a fingerprint made by the program.
CODES = {
    *("uuid", "nation", "round_time", "huddle_time", "status", "role", "sex", "nhs_number"),
    *("spoken_language", "written_language", "method", "source", "basis", "code", "kind"),
    *("scheme", "state", "question", "item", "items", "colour", "ordering", "destination"),
    *("document", "edition", "language", "sha256", "record_head", "fingerprint"),
    *("how", "columns", "counts", "layout"),
    *("seen", "section", "field", "side", "depth", "agreed", "main", "others", "usual", "step"),
    *("attribution", "residence", "usual_residence", "paper_format", "copy_language", "rules"),
    *("copy_format", "spoken", "written", "bypass_reason", "census_time"),
    *AUDIT_CODES,
}
CODE_HERE = {
    (day_status.SetDayStatus, "reason"),
    (leaving.RecordLeavingAttempt, "reason"),
    (census.CorrectCensusRow, "value"),
    *AUDIT_CODE_HERE,
}

TYPED_HERE = {
    (leaving.PlanLeaving, "how"),
    (pathway.LeavePathway, "source"),
    (census.LoadCodeSet, "source"),
}

Path = tuple[str | int, ...]


def typed_fields(thing: Any, path: Path = ()) -> Iterator[Path]:
    """Say where in a command the texts stand that a person types."""
    if isinstance(thing, str):
        yield path
    elif isinstance(thing, dict | tuple | list):
        for place, part in _parts(thing):
            yield from typed_fields(part, (*path, place))
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            here = (type(thing), field.name)
            if here in TYPED_HERE or (field.name not in CODES and here not in CODE_HERE):
                yield from typed_fields(getattr(thing, field.name), (*path, field.name))


def _parts(thing: dict[str, Any] | tuple[Any, ...] | list[Any]) -> list[tuple[str | int, Any]]:
    if isinstance(thing, dict):  # a set of criteria: whatever is no kind is typed
        return [(name, part) for name, part in thing.items() if name != "kind"]
    # Of a pair only the second is typed: a day and its name, a field and its value.
    return list(enumerate(thing)) if not _is_pair(thing) else [(1, thing[1])]


def _is_pair(thing: tuple[Any, ...] | list[Any]) -> bool:
    return len(thing) == 2 and not dataclasses.is_dataclass(thing[0])


def with_text(thing: Any, path: Path, text: str) -> Any:
    """Return the command with another text in one place."""
    if not path:
        return text
    first, rest = path[0], path[1:]
    if isinstance(first, int):
        return (*thing[:first], with_text(thing[first], rest, text), *thing[first + 1 :])
    if isinstance(thing, dict):
        return thing | {first: with_text(thing[first], rest, text)}
    return replace(thing, **{first: with_text(getattr(thing, first), rest, text)})
