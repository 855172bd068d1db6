"""An answer that is being given: what was keyed so far, what it comes to, what is missing."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from wardapp.audit_form import AuditForm
from wardapp.audit_lists import INSIDE, OUTSIDE
from wardapp.codes import code_list
from wardapp.commands.audit_answer import Found
from wardapp.measures.audit_answers import (
    LEFT_OUT,
    MEETS,
    NOT_COMPLETE,
    NOT_MEETING,
    Answer,
)

CRITERIA, OVERRIDE, LEFT, REASON, PLACE, NOTE = (
    "criteria",
    "override",
    "left_out",
    "reason",
    "place",
    "note",
)
"""The questions, as they run down the screen; the names are the fields of a refusal too."""

OTHERWISE = "otherwise"


@dataclass(frozen=True)
class Half:
    """What was keyed for one bed; `seen` are the keys of the answers it takes the place of.

    `none` is a key pressed, not the absence of ticks. `choice` is what was decided besides
    the criteria: treatment not complete, left out, or otherwise than they say.
    """

    seen: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    none: bool = False
    choice: str = ""
    override: str = ""
    reason: str = ""
    others: tuple[str, ...] = ()
    side: str = ""
    place: str = ""
    left_out: str = ""
    note: str = ""
    looked_at: tuple[str, ...] = ()

    # -- what it comes to --------------------------------------------------------------

    @property
    def outcome(self) -> str:
        """Return the outcome that follows so far, "" while nothing was said."""
        if self.choice in (LEFT_OUT, NOT_COMPLETE):
            return self.choice
        if not self.criteria and not self.none:
            return ""
        meets = bool(self.criteria) != (self.choice == OTHERWISE)
        return MEETS if meets else NOT_MEETING

    @property
    def contradicts(self) -> bool:
        """Whether the clinician has to say why the criteria do not decide."""
        if self.outcome in ("", LEFT_OUT):
            return False
        return (self.outcome == MEETS) != bool(self.criteria)

    def questions(self) -> tuple[str, ...]:
        """Return what this answer asks, in the order of the screen."""
        asked = [CRITERIA]
        if self.outcome == LEFT_OUT:
            asked.append(LEFT)
        if self.contradicts:
            asked.append(OVERRIDE)
        if self.outcome == NOT_MEETING:
            asked += [REASON, PLACE]
        return (*asked, NOTE)

    def missing(self, form: AuditForm) -> str:
        """Return the first question that still wants an answer, "" where it is complete."""
        given = {
            CRITERIA: bool(self.outcome),
            LEFT: bool(self.left_out),
            OVERRIDE: bool(self.override.strip()),
            REASON: bool(self.reason) and self.side in (INSIDE, OUTSIDE),
            PLACE: bool(self.place),
            NOTE: bool(self.note.strip()) or not self.note_needed(form),
        }
        return next((name for name in self.questions() if not given[name]), "")

    def note_needed(self, form: AuditForm) -> bool:
        """Whether what was chosen says nothing by itself."""
        if self.outcome == LEFT_OUT:
            codes = code_list("audit_left_out")
            return self.left_out in codes and bool(codes[self.left_out].extra.get("note_needed"))
        reason = form.reasons.get(self.reason)
        return self.outcome == NOT_MEETING and reason is not None and reason.note_needed

    def found(self) -> Found:
        """Return the answer as it is sent; only what its outcome asks goes with it."""
        waits, left_out = self.outcome == NOT_MEETING, self.outcome == LEFT_OUT
        return Found(
            outcome=self.outcome,
            criteria=() if left_out else self.criteria,
            override=self.override if self.contradicts else "",
            reason=self.reason if waits else "",
            others=self.others if waits else (),
            side=self.side if waits else "",
            place=self.place if waits else "",
            left_out=self.left_out if left_out else "",
            note=self.note,
            looked_at=self.looked_at,
        )

    # -- what a key makes of it --------------------------------------------------------

    def ticked(self, code: str) -> "Half":
        """Tick a criterion, or take the tick away; what else was decided goes."""
        return replace(self, criteria=_turned(self.criteria, code), none=False, choice="")

    def with_none(self) -> "Half":
        """Say that none is true."""
        return replace(self, criteria=(), none=True, choice="")

    def chosen(self, choice: str) -> "Half":
        """Decide besides the criteria, or take the same decision back."""
        return replace(self, choice="" if self.choice == choice else choice)

    def with_reason(self, code: str, form: AuditForm) -> "Half":
        """Take a main reason; where it lies follows from it until somebody says otherwise."""
        side = form.reasons[code].side if code != self.reason or not self.side else self.side
        others = tuple(other for other in self.others if other != code)
        return replace(self, reason=code, side=side, others=others)

    def with_other(self, code: str) -> "Half":
        """Add one of the other reasons, or take it away; the main one is no other."""
        if code == self.reason:
            return self
        return replace(self, others=_turned(self.others, code))

    def side_turned(self) -> "Half":
        """Move the wait outside the hospital, or inside."""
        return replace(self, side=INSIDE if self.side == OUTSIDE else OUTSIDE)

    def looked(self, code: str) -> "Half":
        """Tick what was looked at, or take the tick away."""
        return replace(self, looked_at=_turned(self.looked_at, code))


def half_of(answer: Answer, seen: tuple[str, ...] = ()) -> Half:
    """Return an answer that was given, to be changed or given anew."""
    choice = answer.outcome if answer.outcome in (LEFT_OUT, NOT_COMPLETE) else ""
    if not choice and answer.override:
        choice = OTHERWISE
    return Half(
        seen=seen,
        criteria=answer.criteria,
        none=not answer.criteria and answer.outcome in (MEETS, NOT_MEETING, NOT_COMPLETE),
        choice=choice,
        override=answer.override,
        reason=answer.reason,
        others=answer.others,
        side=answer.side,
        place=answer.place,
        left_out=answer.left_out,
        note=answer.note,
        looked_at=answer.looked_at,
    )


def _turned(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    if code in codes:
        return tuple(other for other in codes if other != code)
    return (*codes, code)


def stored(half: Half) -> dict[str, object]:
    """Return what was keyed as plain values that the ward's file can hold."""
    return asdict(half)


def from_stored(values: Mapping[str, Any]) -> Half:
    """Return what was keyed before the program went; what is not known any more is left out."""
    names = {part.name for part in fields(Half)}
    known: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in values.items()
        if name in names
    }
    return Half(**known)
