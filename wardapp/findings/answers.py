"""What an answer of the day-of-care audit says, in words: on screen beside others, read back."""

from collections.abc import Collection
from typing import Protocol

from wardapp.audit_form import AuditForm
from wardapp.audit_lists import INSIDE, OUTSIDE
from wardapp.codes import code_list
from wardapp.measures.audit_answers import LEFT_OUT, MEETS, NOT_COMPLETE, NOT_MEETING
from wardapp.words import Words, marked

OUTCOME_WORDS = {
    MEETS: marked("Needs acute care today"),
    NOT_MEETING: marked("Does not need acute care today"),
    NOT_COMPLETE: marked("Acute treatment not complete"),
    LEFT_OUT: marked("Left out"),
}
SIDE_WORDS = {INSIDE: marked("inside the hospital"), OUTSIDE: marked("outside the hospital")}
SHORT_SIDES = {INSIDE: marked("inside"), OUTSIDE: marked("outside")}
LOOKED_AT_WORDS = {
    "case_record": marked("case record"),
    "bedside_charts": marked("bedside charts"),
}
STATE_WORDS = {
    "occupied": marked("occupied"),
    "empty": marked("empty"),
    "closed": marked("closed"),
    "leave": marked("on leave"),
    "definite": marked("going home today"),
}
"""The states of a frozen bed."""


class Says(Protocol):
    """What `Found` and `Answer` have in common: codes of the audit's own lists."""

    @property
    def outcome(self) -> str: ...  # noqa: D102 - the names say it
    @property
    def criteria(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def override(self) -> str: ...  # noqa: D102
    @property
    def reason(self) -> str: ...  # noqa: D102
    @property
    def others(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def side(self) -> str: ...  # noqa: D102
    @property
    def place(self) -> str: ...  # noqa: D102
    @property
    def left_out(self) -> str: ...  # noqa: D102
    @property
    def note(self) -> str: ...  # noqa: D102
    @property
    def looked_at(self) -> tuple[str, ...]: ...  # noqa: D102


def answer_rows(answer: Says, form: AuditForm, language: str) -> tuple[tuple[str, str, str], ...]:
    """Return (field, what it is called, what was said) for each part that this answer has."""
    say = Words(language)
    rows = [("outcome", say("Outcome"), say(OUTCOME_WORDS[answer.outcome]))]
    if answer.outcome == LEFT_OUT:
        rows.append(("left_out", say("Why left out"), left_out_words(answer.left_out, language)))
    else:
        rows.append(("criteria", say("True today"), _criteria(answer.criteria, form, language)))
    if answer.override:
        rows.append(("override", say("Decided otherwise"), answer.override))
    if answer.outcome == NOT_MEETING:
        rows += _wait(answer, form, language)
    if answer.note:
        rows.append(("note", say("Note"), answer.note))
    if answer.looked_at:
        looked = ", ".join(say(LOOKED_AT_WORDS[code]) for code in answer.looked_at)
        rows.append(("looked_at", say("Looked at"), looked))
    return tuple(rows)


def in_one_line(answer: Says, form: AuditForm, language: str) -> str:
    """Return the whole answer as one line, for reading back."""
    rows = answer_rows(answer, form, language)
    return " · ".join(words for _, _, words in rows)


def left_out_words(code: str, language: str) -> str:
    """Return why a bed is left out."""
    codes = code_list("audit_left_out")
    return codes.label(code, language) if code in codes else code


def reason_line(code: str, form: AuditForm, language: str) -> str:
    """Return a main reason with its family: New home care package to start ‡ · Home care."""
    reason = form.reasons.get(code)
    if reason is None:
        return code
    parts = (reason.title(language), reason.group(language))
    return " · ".join(part for part in parts if part)


def _criteria(codes: Collection[str], form: AuditForm, language: str) -> str:
    chosen = [item for item in form.criteria if item.code in codes]
    if not chosen:
        return Words(language)("none of them")
    return "; ".join(f"{item.key} {item.text(language)}" for item in chosen)


def _wait(answer: Says, form: AuditForm, language: str) -> list[tuple[str, str, str]]:
    say = Words(language)
    side = say(SIDE_WORDS[answer.side]) if answer.side in SIDE_WORDS else ""
    rows = [
        ("reason", say("Main reason"), reason_line(answer.reason, form, language)),
        ("side", say("Where it lies"), side),
        ("place", say("Could be cared for"), form.place(answer.place, language)),
    ]
    if answer.others:
        others = "; ".join(form.reason(code, language) for code in answer.others)
        rows.insert(1, ("others", say("Other reasons"), others))
    return rows
