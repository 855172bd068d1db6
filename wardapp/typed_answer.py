"""Reads an audit answer typed from a paper form: `14C`, `0 12 h`, `0 12 h in`, `T`, `XD`.

First what is true: keys of criteria, `0` for none, `T` for treatment not complete, `X` with
the number or letter of why a bed is left out. After `0` the number of the main reason and the
letter of the place; `+7` is another reason, `in` or `out` moves it inside or outside. `/rc` says
what was looked at: case record, bedside charts. `!` begins the clinician's reason where the
decision is another one, `;` a note; both run on in words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wardapp.audit_form import AuditForm
from wardapp.audit_lists import INSIDE, OUTSIDE, AuditReason
from wardapp.codes import code_list
from wardapp.commands.audit_answer import Found
from wardapp.errors import RuleBroken
from wardapp.measures.audit_answers import LEFT_OUT, MEETS, NOT_COMPLETE, NOT_MEETING

NONE, TREATMENT, LEAVE_OUT = "0", "T", "X"
SIDES = {"IN": INSIDE, "OUT": OUTSIDE, "MEWN": INSIDE, "ALLAN": OUTSIDE}
"""What moves a wait inside or outside; never one letter, as those are places."""

LOOKED_AT = {"R": "case_record", "C": "bedside_charts"}
"""What was looked at, by its letter behind a stroke."""

_LOOKED = re.compile(r"/([RC]{1,2})")
_NUMBER = re.compile(r"[0-9]{1,3}")
_OTHER = re.compile(r"\+([0-9]{1,3})")


@dataclass(frozen=True)
class _Wait:
    """What stands behind the criteria, as far as it was read."""

    reason: AuditReason | None = None
    others: tuple[str, ...] = ()
    side: str = ""
    place: str = ""
    treatment: bool = False

    @property
    def empty(self) -> bool:
        return self == _Wait()


def read_answer(text: str, form: AuditForm) -> Found:
    """Read one line of a form, or raise `RuleBroken` with the token that is wrong."""
    rest, _, note = text.partition(";")
    typed, _, override = rest.partition("!")
    tokens, looked_at = _looked_at(typed.upper().split())
    if not tokens:
        raise RuleBroken("Type what is on the form: 14C, 0 12 h, T or XD.", field="line")
    why, note = override.strip(), note.strip()
    if tokens[0].startswith(LEAVE_OUT):
        return replace(_left_out(tokens, why, note), looked_at=looked_at)
    alone = tokens[0] == TREATMENT
    criteria = () if alone else _criteria(tokens[0], form)
    wait = _waiting(tokens if alone else tokens[1:], form)
    outcome = _outcome(criteria, wait, why)
    found = Found(outcome=outcome, criteria=criteria, override=why, note=note, looked_at=looked_at)
    if found.outcome == NOT_MEETING:
        found = _with_wait(found, wait)
    _refuse_unsaid(found, form)
    return found


def _looked_at(tokens: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Part what was looked at from the rest; it may stand anywhere."""
    letters = "".join(found[1] for token in tokens if (found := _LOOKED.fullmatch(token)))
    rest = [token for token in tokens if not _LOOKED.fullmatch(token)]
    return rest, tuple(code for letter, code in LOOKED_AT.items() if letter in letters)


def _outcome(criteria: tuple[str, ...], wait: _Wait, override: str) -> str:
    """Follow the criteria; with the clinician's reason, what else was written decides."""
    if wait.treatment:
        if wait.reason or wait.place:
            raise RuleBroken("Treatment not complete takes no reason and no place.", field="line")
        if criteria and not override:
            raise RuleBroken(
                "A criterion is met. Write ! and the clinician's reason why acute care is not "
                "needed all the same.",
                field="line",
            )
        return NOT_COMPLETE
    if criteria and wait.empty:
        if override:
            raise RuleBroken(
                "Behind the criteria a main reason and a place are wanted: 14C 12 h ! why.",
                field="line",
            )
        return MEETS
    if criteria and not override:
        raise RuleBroken(
            "A criterion is met, so no reason is asked. Write ! and the clinician's reason if the "
            "decision is another one.",
            field="line",
        )
    if override and not criteria and not wait.empty:
        raise RuleBroken("No criterion is met, so ! with its reason is not needed.", field="line")
    return MEETS if override and not criteria else NOT_MEETING


def _criteria(token: str, form: AuditForm) -> tuple[str, ...]:
    if token == NONE:
        return ()
    chosen: list[str] = []
    for key in token:
        item = form.criteria.at(key)
        if item is None:
            raise _no_criterion(key)
        if item.code not in chosen:
            chosen.append(item.code)
    return tuple(chosen)


def _no_criterion(key: str) -> RuleBroken:
    if key == "O":
        return RuleBroken("There is no criterion O. None of them is the figure 0.", field="line")
    if key == NONE:
        return RuleBroken("0 means none of them: it stands alone.", field="line")
    if key == TREATMENT:
        return RuleBroken("T stands by itself, with a space before it.", field="line")
    return RuleBroken("There is no criterion {key} on this form.", field="line", key=key)


def _waiting(tokens: Sequence[str], form: AuditForm) -> _Wait:
    wait = _Wait()
    for token in tokens:
        wait = _with_token(wait, token, form)
    return wait


def _with_token(wait: _Wait, token: str, form: AuditForm) -> _Wait:
    if token == TREATMENT:
        return replace(wait, treatment=True)
    if token in SIDES:
        return replace(wait, side=SIDES[token])
    if other := _OTHER.fullmatch(token):
        return replace(wait, others=(*wait.others, _reason(other[1], form).code))
    if _NUMBER.fullmatch(token):
        if wait.reason is not None:
            raise RuleBroken(
                "There is one main reason. Another one is typed with a plus: +{number}.",
                field="line",
                number=token,
            )
        return replace(wait, reason=_reason(token, form))
    place = next((p.code for p in form.places.values() if p.letter.upper() == token), "")
    if not place:
        raise RuleBroken("{token} is nothing that stands on this form.", field="line", token=token)
    if wait.place:
        raise RuleBroken("There is one place. {token} is a second one.", field="line", token=token)
    return replace(wait, place=place)


def _reason(number: str, form: AuditForm) -> AuditReason:
    found = next((reason for reason in form if reason.number == int(number)), None)
    if found is None:
        raise RuleBroken("There is no reason {number} on this form.", field="line", number=number)
    return found


def _with_wait(found: Found, wait: _Wait) -> Found:
    if wait.reason is None:
        raise RuleBroken("Now the number of the main reason.", field="line")
    if not wait.place:
        raise RuleBroken("Now the letter of the place.", field="line")
    return replace(
        found,
        reason=wait.reason.code,
        others=tuple(code for code in wait.others if code != wait.reason.code),
        side=wait.side or wait.reason.side,
        place=wait.place,
    )


def _left_out(tokens: Sequence[str], override: str, note: str) -> Found:
    codes = tuple(code_list("audit_left_out"))
    why = "".join(tokens)[1:]
    keys = {str(number): code for number, code in enumerate(codes, start=1)}
    keys |= {code.extra["key"]: code for code in codes}
    if why not in keys:
        raise RuleBroken("Behind X stands why: the letter on the form, as in XD.", field="line")
    if override:
        raise RuleBroken("A bed that is left out needs no other decision.", field="line")
    if keys[why].extra.get("note_needed") and not note:
        raise _say_what()
    return Found(outcome=LEFT_OUT, left_out=keys[why].code, note=note)


def _refuse_unsaid(found: Found, form: AuditForm) -> None:
    reason = form.reasons.get(found.reason)
    if reason is not None and reason.note_needed and not found.note:
        raise _say_what()


def _say_what() -> RuleBroken:
    return RuleBroken("Say what it is: type ; and a note.", field="line")
