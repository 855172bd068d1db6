"""What the reviewers of a day-of-care audit choose from: main reasons and alternative places.

An audit keeps both as plain tables from the day it is planned, so that no later list moves it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from string import ascii_lowercase
from typing import Any

from wardapp.codes import UNOFFICIAL, Code, CodeList, code_list
from wardapp.words import WELSH

INSIDE, OUTSIDE = "inside", "outside"
SIDES = (INSIDE, OUTSIDE)
OTHER = "other"

_NOT_KNOWN = {"side": OUTSIDE, "theme": OTHER}


@dataclass(frozen=True, slots=True)
class AuditReason:
    """One main reason; `number` is what is typed for it from the blank form.

    `note_needed` tells that its words alone say nothing.
    """

    code: str
    en: str
    cy: str
    group_en: str
    group_cy: str
    side: str
    theme: str
    official: bool
    number: int
    note_needed: bool = False

    def text(self, language: str) -> str:
        """Return the words in a language."""
        return self.cy if language == WELSH else self.en

    def group(self, language: str) -> str:
        """Return the words of its family."""
        return self.group_cy if language == WELSH else self.group_en

    def title(self, language: str) -> str:
        """Return the words with the mark of a reason that no authority issued."""
        return self.text(language) if self.official else f"{self.text(language)} {UNOFFICIAL}"


@dataclass(frozen=True, slots=True)
class AuditPlace:
    """One place where somebody could be cared for; `letter` is what is typed for it."""

    letter: str
    code: str
    en: str
    cy: str
    short_en: str
    short_cy: str
    official: bool

    def text(self, language: str) -> str:
        """Return the words in a language."""
        return self.cy if language == WELSH else self.en

    def short(self, language: str) -> str:
        """Return the words for a narrow place."""
        return self.short_cy if language == WELSH else self.short_en

    def title(self, language: str) -> str:
        """Return the words with the mark of a place that no authority has listed."""
        return self.text(language) if self.official else f"{self.text(language)} {UNOFFICIAL}"


def audit_reasons(delay_reasons: CodeList, on: date) -> tuple[AuditReason, ...]:
    """Return our reasons inside the hospital, then each delay reason in force on a day.

    A health board's codes are its own: where one of them is spelt like one of ours, ours gives way.
    """
    own = code_list("audit_reason")
    delays = delay_reasons.choices(on)
    taken = {code.code for code in delays}
    inside = [(own, code, code.extra) for code in own.choices(on) if code.code not in taken]
    outside = [(delay_reasons, code, _reading(code)) for code in delays]
    return tuple(
        _reason(codes, code, reading, number)
        for number, (codes, code, reading) in enumerate([*inside, *outside], start=1)
    )


def places() -> tuple[AuditPlace, ...]:
    """Return the alternative places in their order, each with its letter."""
    codes = code_list("alternative_place")
    return tuple(
        AuditPlace(
            letter, code.code, code.en, code.cy, code.short("en"), code.short("cy"), codes.official
        )
        for letter, code in zip(ascii_lowercase, codes, strict=False)
    )


def as_table(item: AuditReason | AuditPlace) -> dict[str, Any]:
    """Return a reason or a place as plain values that JSON can hold."""
    return asdict(item)


def reason_from_table(table: Mapping[str, Any]) -> AuditReason:
    """Return the reason as an audit kept it."""
    return AuditReason(**table)


def place_from_table(table: Mapping[str, Any]) -> AuditPlace:
    """Return the place as an audit kept it."""
    return AuditPlace(**table)


def _reading(code: Code) -> Mapping[str, Any]:
    """Return side and theme of a delay reason: by WardApp's code for it, else by its group."""
    own = code_list("audit_reason").extra
    key = code.extra.get("own_key") or code.code
    if key in own["delays"]:
        known: Mapping[str, Any] = own["delays"][key]
        return known
    group: Mapping[str, Any] = own["delay_groups"].get(code.extra.get("group", ""), _NOT_KNOWN)
    by_owner: Mapping[str, Any] = group.get(code.extra.get("attribution", ""), group)
    return by_owner


def _reason(codes: CodeList, code: Code, reading: Mapping[str, Any], number: int) -> AuditReason:
    family = next(_families(codes, code.extra.get("group", "")), {"en": "", "cy": ""})
    return AuditReason(
        code=code.code,
        en=code.en,
        cy=code.cy,
        group_en=family["en"],
        group_cy=family["cy"],
        side=reading["side"],
        theme=reading["theme"],
        official=bool(code.extra.get("official", codes.official)),
        number=number,
        note_needed=bool(code.extra.get("note_needed", False)),
    )


def _families(codes: CodeList, group: str) -> Iterator[Mapping[str, str]]:
    return (row for row in codes.extra.get("groups", ()) if row["code"] == group)
