"""Answering an audit: each reviewer alone, then agreed; an answer is only ever added."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wardapp.codes import code_list
from wardapp.commands.command import Command, Context, Done, changed_meanwhile, command
from wardapp.domain.audit import Audit, AuditAnswer, AuditBed, AuditDraft, AuditWard
from wardapp.errors import RuleBroken
from wardapp.measures.audit_answers import (
    AGREED,
    LEFT_OUT,
    MEETS,
    NOT_MEETING,
    OUTCOMES,
    TO_SETTLE,
    A,
    Answer,
    B,
    Standing,
)
from wardapp.queries.audit import bed_state_now, standing_of
from wardapp.text_gate import clean_text
from wardapp.words import marked

SIDES = ("inside", "outside")
LOOKED_AT = ("case_record", "bedside_charts")
LONGEST_NOTE = 1000
LONGEST_DRAFT = 20_000
DRAFT_KEPT = marked("Audit: what was keyed is kept")
TO_REVIEW = "occupied"


@dataclass(frozen=True, kw_only=True)
class Found:
    """What was found at a bed; codes of the audit's own lists.

    `outcome` is meets, not_meeting, not_complete or left_out. `override` is the clinician's
    reason where it contradicts the criteria.
    """

    outcome: str
    criteria: tuple[str, ...] = ()
    override: str = ""
    reason: str = ""
    others: tuple[str, ...] = ()
    side: str = ""
    place: str = ""
    left_out: str = ""
    note: str = ""
    looked_at: tuple[str, ...] = ()


@command
class AnswerAuditBed(Command):
    """A reviewer's own answer, as `slot` A or B; `seen` are the keys of their earlier one.

    `from_paper` is typed from a form for the reviewer of that slot, by whoever types.
    """

    bed_id: int
    slot: str
    found: Found
    seen: tuple[str, ...] = ()
    from_paper: bool = False
    seconds: int = 0


@command
class KeepAuditDraft(Command):
    """What `person` keyed for a bed so far, as the form holds it; it takes the last one's place."""

    bed_id: int
    slot: str
    person: str
    half: Mapping[str, Any]


@command
class AgreeAuditBed(Command):
    """What both agreed on, once both have answered: `of` are the keys of their answers."""

    bed_id: int
    found: Found
    of: tuple[str, ...]
    seen: tuple[str, ...] = ()


@command
class SettleAuditAnswer(Command):
    """Of two answers that stand for one reviewer, the one that is to count."""

    bed_id: int
    slot: str
    keep: str
    seen: tuple[str, ...]


def answer_audit_bed(context: Context, command: AnswerAuditBed) -> Done:
    """Keep the answer; it cannot be changed once both have answered."""
    bed, ward, audit = _open_bed(context, command.bed_id)
    if command.slot not in ((A, B) if audit.reviewers_each > 1 else (A,)):
        raise RuleBroken("This audit has one reviewer a bed. Nothing was recorded.")
    reviewer = _reviewer(context, ward, command.slot, from_paper=command.from_paper)
    now = standing_of(context.session.connection(), bed.id, audit.reviewers_each)
    other = now.b if command.slot == A else now.a
    if now.of(command.slot) and other:
        raise RuleBroken(
            "Both have answered: what each said stands. Agree on one answer instead; nothing "
            "was changed."
        )
    _expect(now, command.slot, command.seen, shown=reviewer == context.who.name)
    values = _checked(audit, command.found)
    return _keep(
        context,
        bed,
        slot=command.slot,
        key=command.uuid,
        reviewer=reviewer,
        from_paper=command.from_paper,
        seconds=max(0, min(command.seconds, 3600)),
        replaces=list(command.seen),
        **values,
    )


def keep_audit_draft(context: Context, command: KeepAuditDraft) -> Done:
    """Keep it for the person who keyed it, while they are here; the answer itself clears it."""
    if command.person != context.who.name:
        raise RuleBroken("Somebody else signed in. What was keyed before waits for its person.")
    bed = context.get(AuditBed, command.bed_id)
    context.get(Audit, bed.audit_id).refuse_if_closed()
    if command.slot not in (A, B) or len(json.dumps(dict(command.half))) > LONGEST_DRAFT:
        raise RuleBroken("This cannot be kept: it is too long. Shorten the note.", field="note")
    half = {
        name: clean_text(value, field=name) if isinstance(value, str) else value
        for name, value in command.half.items()
    }
    mine = AuditDraft.person == context.who.name
    draft = context.one_of(
        AuditDraft, AuditDraft.bed_id == bed.id, AuditDraft.slot == command.slot, mine
    )
    if draft is None:
        context.add(
            AuditDraft(
                audit_id=bed.audit_id,
                bed_id=bed.id,
                slot=command.slot,
                person=context.who.name,
                half=half,
                at=context.now,
            )
        )
    else:
        draft.half, draft.at = half, context.now
    return Done(label=DRAFT_KEPT)


def agree_audit_bed(context: Context, command: AgreeAuditBed) -> Done:
    """Keep what both agreed on; the two first answers stay as they were."""
    bed, _, audit = _open_bed(context, command.bed_id)
    now = standing_of(context.session.connection(), bed.id, audit.reviewers_each)
    if audit.reviewers_each < 2 or not now.a or not now.b:
        raise RuleBroken("Both reviewers answer first. Nothing was recorded.")
    if now.state == TO_SETTLE:
        raise RuleBroken("One reviewer's answer stands twice. Choose between the two first.")
    if {answer.key for answer in (*now.a, *now.b)} != set(command.of):
        raise changed_meanwhile(AuditAnswer, max(now.a[0].id, now.b[0].id))
    _expect(now, AGREED, command.seen)
    return _keep(
        context,
        bed,
        slot=AGREED,
        key=command.uuid,
        reviewer=context.who.name,
        of=list(command.of),
        replaces=list(command.seen),
        **_checked(audit, command.found),
    )


def settle_audit_answer(context: Context, command: SettleAuditAnswer) -> Done:
    """Let one of two answers count: it is written anew in the place of both.

    Before both have answered only their reviewer chooses, as nobody else may see them.
    """
    bed, ward, audit = _open_bed(context, command.bed_id)
    if command.slot not in (A, B, AGREED):
        raise RuleBroken("There are not two answers to choose from. Nothing was changed.")
    now = standing_of(context.session.connection(), bed.id, audit.reviewers_each)
    if audit.reviewers_each > 1 and not (now.a and now.b):
        _reviewer(context, ward, command.slot)
    _expect(now, command.slot, command.seen)
    heads = {answer.key: answer for answer in now.of(command.slot)}
    if len(heads) < 2 or command.keep not in heads:
        raise RuleBroken("There are not two answers to choose from. Nothing was changed.")
    return _keep(
        context,
        bed,
        slot=command.slot,
        key=command.uuid,
        replaces=list(heads),
        **_again(heads[command.keep]),
    )


def _open_bed(context: Context, bed_id: int) -> tuple[AuditBed, AuditWard, Audit]:
    bed = context.get(AuditBed, bed_id)
    audit = context.get(Audit, bed.audit_id)
    audit.refuse_if_closed()
    state = bed_state_now(context.session.connection(), bed.id)
    if state != TO_REVIEW:
        raise RuleBroken(
            "On the frozen list nobody is to be reviewed in bed {bed}. Correct the list first if "
            "somebody was there.",
            bed=bed.label,
        )
    return bed, context.get(AuditWard, bed.ward_id), audit


def _reviewer(context: Context, ward: AuditWard, slot: str, *, from_paper: bool = False) -> str:
    """Return in whose name the answer stands; only they give it, unless it is from paper."""
    named = ward.reviewer(slot)
    if not named:
        raise RuleBroken("Name the reviewers of this ward first. Nothing was recorded.")
    if named != context.who.name and not from_paper:
        raise RuleBroken(
            "This answer belongs to the other reviewer of the pair. Nothing was recorded. Sign "
            "in as yourself, or name other reviewers for this ward."
        )
    return named


def _expect(now: Standing, slot: str, seen: tuple[str, ...], *, shown: bool = True) -> None:
    """Refuse unless the answer is the one that was seen; its row is shown to its reviewer only."""
    heads = now.of(slot)
    if {answer.key for answer in heads} != set(seen):
        raise changed_meanwhile(AuditAnswer, heads[-1].id if heads and shown else 0)


def _keep(context: Context, bed: AuditBed, **values: Any) -> Done:
    _clear_draft(context, bed)
    made = context.add(
        AuditAnswer(
            audit_id=bed.audit_id, bed_id=bed.id, at=context.now, by=context.who.name, **values
        )
    )
    return Done(
        label=marked("Audit: bed {bed} answered"), values={"bed": bed.label}, made_id=made.id
    )


def _clear_draft(context: Context, bed: AuditBed) -> None:
    """The answer is kept now: what this person had keyed for it goes in the same step."""
    mine = (AuditDraft.bed_id == bed.id, AuditDraft.person == context.who.name)
    chosen = context.session.query(AuditDraft).where(*mine, AuditDraft.voided_at.is_(None))
    for draft in chosen:
        if draft.half:
            draft.half, draft.at = {}, context.now


def _again(answer: Answer) -> dict[str, Any]:
    return {
        "outcome": answer.outcome,
        "criteria": list(answer.criteria),
        "override": answer.override,
        "reason": answer.reason,
        "others": list(answer.others),
        "side": answer.side,
        "place": answer.place,
        "left_out": answer.left_out,
        "note": answer.note,
        "looked_at": list(answer.looked_at),
        "from_paper": answer.from_paper,
        "seconds": answer.seconds,
        "reviewer": answer.reviewer,
        "of": list(answer.of),
    }


def _checked(audit: Audit, found: Found) -> dict[str, Any]:
    """Return the columns of what was found; raises RuleBroken beside the field that is wrong."""
    if found.outcome not in OUTCOMES:
        raise RuleBroken("Say first whether a criterion is met.", field="outcome")
    refuse_unknown(audit.lists, found)
    override = clean_text(found.override, LONGEST_NOTE, "override")
    _refuse_contradiction(found, override)
    if found.outcome == NOT_MEETING:
        _refuse_without_reason(found)
    note = clean_text(found.note, LONGEST_NOTE, "note")
    if not note and _says_nothing(audit.lists, found):
        raise RuleBroken("Write in the note what it is.", field="note")
    if found.outcome == LEFT_OUT and found.left_out not in code_list("audit_left_out"):
        raise RuleBroken("Say why this bed is left out.", field="left_out")
    waits = found.outcome == NOT_MEETING
    counts = found.outcome != LEFT_OUT
    return {
        "outcome": found.outcome,
        "criteria": _once(found.criteria) if counts else [],
        "override": override if counts else "",
        "reason": found.reason if waits else "",
        "others": [code for code in _once(found.others) if code != found.reason] if waits else [],
        "side": found.side if waits else "",
        "place": found.place if waits else "",
        "left_out": found.left_out if found.outcome == LEFT_OUT else "",
        "note": note,
        "looked_at": [code for code in _once(found.looked_at) if code in LOOKED_AT],
    }


def _once(codes: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(codes))


def _says_nothing(lists: Mapping[str, Any], found: Found) -> bool:
    """Tell whether "other" was chosen, of the reasons or of what a bed is left out for."""
    if found.outcome == LEFT_OUT:
        kept = code_list("audit_left_out").items.get(found.left_out)
        return kept is not None and bool(kept.extra.get("note_needed"))
    chosen = (row for row in lists["reasons"] if row["code"] == found.reason)
    return found.outcome == NOT_MEETING and any(row.get("note_needed") for row in chosen)


def refuse_unknown(lists: Mapping[str, Any], found: Found) -> None:
    """Stop a code that is not in the lists of the audit."""
    known = {
        "criteria": {row["code"] for row in lists["criteria"]["items"]},
        "reason": {row["code"] for row in lists["reasons"]},
        "place": {row["code"] for row in lists["places"]},
    }
    given = {
        "criteria": set(found.criteria),
        "reason": {found.reason, *found.others} - {""},
        "place": {found.place} - {""},
    }
    for field, codes in given.items():
        if not codes <= known[field]:
            raise RuleBroken("Choose it from the list.", field=field)


def _refuse_contradiction(found: Found, override: str) -> None:
    """Meeting a criterion means acute care (one or more: UK day-of-care survey), else a reason."""
    if found.outcome == LEFT_OUT:
        return
    if override and (found.outcome == MEETS) == bool(found.criteria):
        raise RuleBroken(
            "The outcome follows from the criteria: no reason for another decision is needed.",
            field="override",
        )
    if found.outcome == MEETS and not found.criteria and not override:
        raise RuleBroken(
            "No criterion is met. Tick one, or write the clinician's reason why acute care is "
            "needed all the same.",
            field="override",
        )
    if found.outcome != MEETS and found.criteria and not override:
        raise RuleBroken(
            "A criterion is met. Untick it, or write the clinician's reason why acute care is "
            "not needed all the same.",
            field="override",
        )


def _refuse_without_reason(found: Found) -> None:
    if not found.reason:
        raise RuleBroken("Choose the main reason.", field="reason")
    if found.side not in SIDES:
        raise RuleBroken("Say whether it lies inside the hospital or outside.", field="side")
    if not found.place:
        raise RuleBroken("Say where else they could be cared for.", field="place")
