"""The audits of the demonstration hospital: planned, frozen, answered bed by bed, finished."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from random import Random

from wardapp.audit_form import AuditForm, read_form
from wardapp.clock import moment
from wardapp.commands.audit_answer import AgreeAuditBed, AnswerAuditBed, Found
from wardapp.commands.audit_freeze import (
    FILE,
    CorrectAuditBed,
    FreezeAudit,
    FreezeAuditWard,
)
from wardapp.commands.audit_plan import AuditChoices, CloseAudit, PlanAudit, PlannedWard
from wardapp.demo.audit_story import AuditedBed, AuditStories, AuditStory, WardAudit, read_audits
from wardapp.demo.walk import UNTOUCHED, Walk
from wardapp.display.calendar_words import MONTHS
from wardapp.measures.audit_answers import A, B
from wardapp.queries.audit import audit_beds, audit_screen
from wardapp.words import ENGLISH

FREEZE = "09:00"
QUICKEST, SLOWEST = 90, 200  # seconds for an answer
NEXT_BED = timedelta(seconds=15)
TALK = timedelta(minutes=2)


@dataclass
class _Visit:
    """A pair on a ward: its frozen beds by label, and the keys of what each has answered."""

    walk: Walk
    stories: AuditStories
    told: WardAudit
    form: AuditForm
    ward_id: int
    beds: dict[str, int] = field(default_factory=dict)
    given: dict[str, list[str]] = field(default_factory=dict)


def plan_audits(walk: Walk) -> None:
    """Put the audits into the walk, each planned a week before its day."""
    stories = read_audits(walk.opening)
    chance = Random(stories.seed)
    for told in stories.audits:
        before = moment(told.day - timedelta(days=7), 14)
        walk.plan(before, stories.plans, partial(_plan, walk, stories, told, chance))


def _plan(walk: Walk, stories: AuditStories, told: AuditStory, chance: Random) -> None:
    audit = walk.do(PlanAudit(choices=_choices(walk, stories, told)))
    screen = walk.app.ask(audit_screen, audit)
    if screen is None:
        raise LookupError(f"audit {audit} was not planned")
    form = read_form(screen.audit.lists)
    if any(ward.board for ward in told.wards):
        at = _at(told, FREEZE) + TALK
        walk.plan(at, stories.plans, partial(_freeze_boards, walk, audit))
    for ward, row in zip(told.wards, screen.wards, strict=True):
        _plan_visit(_Visit(walk, stories, ward, form, row.id), told, chance)
    if told.closed:
        walk.plan(_at(told, told.closed), stories.plans, partial(_close, walk, audit))


def _freeze_boards(walk: Walk, audit: int) -> None:
    walk.do(FreezeAudit(audit_id=audit))


def _close(walk: Walk, audit: int) -> None:
    walk.do(CloseAudit(audit_id=audit, expected_version=UNTOUCHED))


def _choices(walk: Walk, stories: AuditStories, told: AuditStory) -> AuditChoices:
    first, second = (walk.people[initials].name for initials in stories.pair)
    return AuditChoices(
        name=f"{MONTHS[ENGLISH][told.day.month - 1]} audit",
        site=walk.story.hospital,
        day=told.day,
        freeze_time=FREEZE,
        criteria_name="Starter list",
        criteria_version="1",
        wards=tuple(
            PlannedWard(
                name=ward.name,
                specialty=ward.specialty,
                source_ward_id=walk.ward_id if ward.board else None,
                reviewer_a=first,
                reviewer_b=second,
            )
            for ward in told.wards
        ),
    )


def _plan_visit(visit: _Visit, told: AuditStory, chance: Random) -> None:
    """Let the list come, then each reviewer go round alone, and both talk at the end."""
    walk, ward = visit.walk, visit.told
    if not ward.found:
        return
    begins, plans = _at(told, ward.begins), visit.stories.plans
    if not ward.board:
        walk.plan(begins - 2 * TALK, plans, partial(_freeze, visit, _at(told, FREEZE)))
    walk.plan(begins, visit.stories.pair[0], partial(_come, visit))
    ends = [
        _plan_answers(visit, begins, slot, initials, chance)
        for slot, initials in zip((A, B), visit.stories.pair, strict=True)
    ]
    talked = [bed for bed in ward.found if bed.agreed is not None]
    for number, bed in enumerate(talked, 1):
        walk.plan(max(ends) + number * TALK, visit.stories.pair[0], partial(_agree, visit, bed))


def _plan_answers(
    visit: _Visit, begins: datetime, slot: str, initials: str, chance: Random
) -> datetime:
    """Let a reviewer answer bed after bed; return when they had been to the last."""
    at = begins
    for bed in visit.told.found:
        found = bed.first if slot == A else bed.second
        if found is not None:
            seconds = chance.randint(QUICKEST, SLOWEST)
            at += timedelta(seconds=seconds)
            visit.walk.plan(at, initials, partial(_answer, visit, bed, slot, found, seconds))
            at += NEXT_BED
    return at


def _freeze(visit: _Visit, shows: datetime) -> None:
    visit.walk.do(
        FreezeAuditWard(
            audit_ward_id=visit.ward_id,
            expected_version=UNTOUCHED,
            at=shows,
            source=FILE,
            beds=visit.told.listed,
            source_note=f"{visit.told.name}, bed state {FREEZE}",
        )
    )


def _come(visit: _Visit) -> None:
    """See which beds the list has, and correct beside it what is not so."""
    rows = {row.label: row for row in visit.walk.app.ask(audit_beds, visit.ward_id, "")}
    visit.beds = {label: row.id for label, row in rows.items() if row.to_review}
    for bed in visit.told.found:
        if wrong := bed.corrected:
            visit.walk.do(
                CorrectAuditBed(
                    bed_id=rows[bed.bed].id, field=wrong.field, value=wrong.value, why=wrong.why
                )
            )


def _answer(visit: _Visit, bed: AuditedBed, slot: str, found: Found, seconds: int) -> None:
    """Answer, unless the live board had nobody to review in that bed."""
    if bed.bed not in visit.beds:
        return
    command = AnswerAuditBed(
        bed_id=visit.beds[bed.bed], slot=slot, found=_whole(visit, found), seconds=seconds
    )
    visit.walk.do(command)
    visit.given.setdefault(bed.bed, []).append(command.uuid)


def _agree(visit: _Visit, bed: AuditedBed) -> None:
    if bed.agreed is not None and bed.bed in visit.beds:
        of = tuple(visit.given[bed.bed])
        found = _whole(visit, bed.agreed)
        visit.walk.do(AgreeAuditBed(bed_id=visit.beds[bed.bed], found=found, of=of))


def _whole(visit: _Visit, found: Found) -> Found:
    """Add on which side the reason lies, as the audit's own list says."""
    return replace(found, side=visit.form.reasons[found.reason].side) if found.reason else found


def _at(told: AuditStory, clock: str) -> datetime:
    hour, minute = clock.split(":")
    return moment(told.day, int(hour), int(minute))
