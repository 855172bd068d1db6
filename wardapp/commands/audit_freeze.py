"""Freezing bed lists: from this file's wards, from a list, or typed; corrections beside them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from wardapp.clock import local_day, moment
from wardapp.codes import code_list
from wardapp.commands.command import Command, Context, Done, changed_meanwhile, command, new_uuid
from wardapp.domain.audit import Audit, AuditBed, AuditCorrection, AuditWard
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import age_in_years, length_of_stay
from wardapp.queries.audit import (
    AuditRow,
    AuditWardRow,
    CorrectionRow,
    corrections_of,
    newest_of,
)
from wardapp.queries.audit_facts import BedThen, InBed, beds_then
from wardapp.text_gate import clean_line, clean_text
from wardapp.words import marked

BOARD, FILE, TYPED = "board", "file", "typed"
OCCUPIED, EMPTY, CLOSED, LEAVE, DEFINITE = "occupied", "empty", "closed", "leave", "definite"
STATES = (OCCUPIED, EMPTY, CLOSED, LEAVE, DEFINITE)
EDD_STATES = ("none", "ahead", "today", "passed", "")
LONGEST_STAY = 20_000  # days: over 50 years in one bed is a slip
OLDEST = 130
MOST_BEDS = 1_500  # of one ward: more is a list of a whole hospital, picked by mistake


@dataclass(frozen=True, kw_only=True)
class ListedBed:
    """A bed of a list that was read or typed; what the list does not say stays None or ""."""

    label: str
    state: str = OCCUPIED
    family: str = ""
    given: str = ""
    title: str = ""
    born: date | None = None
    nhs_number: str = ""
    age: int | None = None
    sex: str = ""
    specialty: str = ""
    stay_days: int | None = None
    edd_day: date | None = None
    edd_known: bool = False
    optimised: bool | None = None
    pathway: str = "?"
    delay_reason: str = ""


@command
class FreezeAudit(Command):
    """Freeze the wards of this file as they stood at `at`, else at the planned time."""

    audit_id: int
    at: datetime | None = None


@command
class FreezeAuditWard(Command):
    """Freeze one ward from a list (`source` file or typed) that was true at `at`."""

    audit_ward_id: int
    expected_version: int
    at: datetime
    source: str
    beds: tuple[ListedBed, ...]
    source_note: str = ""


@command
class CorrectAuditBed(Command):
    """Something was wrong when the list was frozen: one of `CORRECTABLE`, as text.

    `seen` is the newest correction of this field on the screen, if any.
    """

    bed_id: int
    field: str
    value: str
    why: str
    seen: int | None = None


def freeze_audit(context: Context, command: FreezeAudit) -> Done:
    """Write one row for each bed; a ward whose list comes from elsewhere waits for it."""
    audit = context.get(Audit, command.audit_id)
    audit.refuse_if_closed()
    at = command.at or planned_moment(audit)
    if at > context.now:
        raise RuleBroken(
            "The time of the bed list is still to come. Nothing was frozen. Wait for it, or "
            "freeze the wards as they stand now.",
            field="at",
        )
    wards = [ward for ward in _wards(context, audit) if waits_for_board(ward)]
    if not wards:
        raise RuleBroken("Every ward of this file is frozen already. Nothing was changed.")
    by_ward = beds_then(
        context.session.connection(), [ward.source_ward_id or 0 for ward in wards], at
    )
    count = 0
    for ward in wards:
        ward.freeze(at, BOARD, "", context.now, context.who.name)
        found = by_ward[ward.source_ward_id or 0]
        rows = list(_rows_of_board(audit, ward, found, at))
        context.session.add_all(rows)
        count += len(rows)
    return Done(label=marked("Bed lists frozen, beds: {count}"), values={"count": count})


def freeze_audit_ward(context: Context, command: FreezeAuditWard) -> Done:
    """Write the list as it was given, once it makes sense."""
    ward = context.load(AuditWard, command.audit_ward_id, command.expected_version)
    audit = context.get(Audit, ward.audit_id)
    audit.refuse_if_closed()
    if command.source not in (FILE, TYPED):
        raise RuleBroken("A bed list comes from the board, from a file, or is typed.")
    at = context.happened(command.at)
    _refuse_list(command.beds, local_day(at))
    note = clean_line(command.source_note, 120)
    ward.freeze(at, command.source, note, context.now, context.who.name)
    context.session.add_all(
        _row_of_list(audit, ward, position, bed, at) for position, bed in enumerate(command.beds)
    )
    return Done(
        label=marked("Bed lists frozen, beds: {count}"), values={"count": len(command.beds)}
    )


def correct_audit_bed(context: Context, command: CorrectAuditBed) -> Done:
    """Log the correction beside the frozen bed; the bed itself never changes."""
    bed = context.get(AuditBed, command.bed_id)
    context.get(Audit, bed.audit_id).refuse_if_closed()
    why = clean_text(command.why, field="why")
    if not why:
        raise RuleBroken("Say why it is corrected.", field="why")
    value = clean_line(command.value, 80, "value")
    if command.field not in CORRECTABLE or not CORRECTABLE[command.field](value):
        raise RuleBroken("Choose it from the list.", field="value")
    corrections = corrections_of(context.session.connection(), bed.id)
    newest = newest_of(corrections, command.field)
    if (newest.id if newest else None) != command.seen:
        raise changed_meanwhile(AuditCorrection, newest.id if newest else 0)
    before = newest.after if newest is not None else as_text(getattr(bed, command.field))
    if value == before:
        raise RuleBroken("It already says so. Nothing was changed.", field="value")
    made = context.add(
        AuditCorrection(
            audit_id=bed.audit_id,
            bed_id=bed.id,
            key=command.uuid,
            field=command.field,
            before=before,
            after=value,
            why=why,
            at=_after(corrections, context.now),
            by=context.who.name,
        )
    )
    return Done(label=marked("Audit: corrected beside the frozen list"), made_id=made.id)


def _after(corrections: tuple[CorrectionRow, ...], now: datetime) -> datetime:
    """Return now, or just after the last correction, where the clock of its laptop was fast."""
    return max([now, *(row.at + timedelta(microseconds=1) for row in corrections[-1:])])


def planned_moment(audit: Audit | AuditRow) -> datetime:
    """Return when the bed lists were meant to be frozen."""
    hour, minute = audit.freeze_time.split(":")
    return moment(audit.day, int(hour), int(minute))


def waits_for_board(ward: AuditWard | AuditWardRow) -> bool:
    """Tell whether the next freeze takes this ward's list from the board."""
    return ward.frozen_at is None and ward.source_ward_id is not None and not ward.excluded


def as_text(value: object) -> str:
    """Write a frozen value as corrections hold it: "" for what is not known."""
    if value is None:
        return ""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _number_to(most: int) -> Callable[[str], bool]:
    return lambda text: text == "" or (text.isascii() and text.isdigit() and int(text) <= most)


CORRECTABLE: dict[str, Callable[[str], bool]] = {
    "state": lambda text: text in STATES,
    "age": _number_to(OLDEST),
    "stay_days": _number_to(LONGEST_STAY),
    "specialty": lambda _: True,
    "edd": lambda text: text in EDD_STATES,
    "optimised": lambda text: text in ("yes", "no", ""),
    "pathway": lambda text: text in ("", "?") or text in code_list("pathway"),
}
"""What can be corrected beside a frozen bed, and which texts each takes."""


def _wards(context: Context, audit: Audit) -> list[AuditWard]:
    chosen = context.session.query(AuditWard).where(
        AuditWard.audit_id == audit.id, AuditWard.voided_at.is_(None)
    )
    return chosen.order_by(AuditWard.position).all()


def _rows_of_board(
    audit: Audit, ward: AuditWard, beds: tuple[BedThen, ...], at: datetime
) -> Iterator[AuditBed]:
    day = local_day(at)
    for position, bed in enumerate(taken_in(audit, beds)):
        head = _head(audit, ward, position, bed.label)
        head["state"] = state_then(audit.definite, bed, day)
        if bed.person is None:
            yield AuditBed(**head)
        else:
            yield _occupied(audit, head, bed.person, bed.problem, at)


def _head(audit: Audit, ward: AuditWard, position: int, label: str) -> dict[str, Any]:
    return {
        "audit_id": audit.id,
        "ward_id": ward.id,
        "key": f"{ward.key}/{position}/{new_uuid()[:8]}",
        "position": position,
        "label": label,
    }


def _occupied(
    audit: Audit, head: dict[str, Any], person: InBed, problem: str, at: datetime
) -> AuditBed:
    day = local_day(at)
    return AuditBed(
        **head,
        problem=problem,
        patient_stay=person.stay_id,
        shown=shown_of(audit.identity, person),
        age=age_in_years(person.born, day) if person.born else None,
        sex=person.sex,
        specialty=person.specialty,
        stay_days=length_of_stay(person.admitted_at, at),
        edd=edd_state(person.edd_day, day),
        edd_day=person.edd_day,
        optimised=person.optimised,
        scheme=person.scheme,
        pathway=person.pathway,
        delay_reason=person.delay_reason,
    )


def taken_in(audit: Audit | AuditRow, beds: Iterable[BedThen]) -> list[BedThen]:
    """Return what of a ward an audit lists: people without a bed only where its plan says so."""
    return [bed for bed in beds if bed.label or audit.count_without_bed]


def state_then(definite: str, bed: BedThen, day: date) -> str:
    """Return how an audit counts a bed, by its rule for definite discharges."""
    person = bed.person
    if person is None:
        return CLOSED if bed.closed else EMPTY
    if person.on_leave:
        return LEAVE
    return DEFINITE if DEFINITE_RULES[definite](person, day) else OCCUPIED


DEFINITE_RULES: dict[str, Callable[[InBed, date], bool]] = {
    "leaving_planned": lambda person, day: (
        person.leaving_at is not None and local_day(person.leaving_at) == day
    ),
    "edd_today": lambda person, day: person.edd_day == day,
    "edd_and_optimised": lambda person, day: person.edd_day == day and person.optimised,
    "bedside": lambda _person, _day: False,
}
"""What counts as a definite discharge on the day, by the code that the plan chose."""


def edd_state(edd: date | None, day: date) -> str:
    """Return how an expected date stood on a day: none, ahead, today or passed."""
    if edd is None:
        return "none"
    return "today" if edd == day else "ahead" if edd > day else "passed"


def shown_of(identity: str, person: InBed | ListedBed) -> dict[str, str]:
    """Return what the reviewers may see of who somebody is: nothing unless the plan says so."""
    if identity == "name":
        return {
            "family": person.family,
            "given": person.given,
            "title": person.title,
            "born": person.born.isoformat() if person.born else "",
            "nhs_number": person.nhs_number or "",
        }
    if identity == "initials":
        initials = person.given[:1] + person.family[:1]
        return {"initials": initials, "born_year": str(person.born.year) if person.born else ""}
    return {}


def _refuse_list(beds: tuple[ListedBed, ...], day: date) -> None:
    if not beds:
        raise RuleBroken("There is no bed in this list. Nothing was frozen.", field="beds")
    if len(beds) > MOST_BEDS:
        raise RuleBroken(
            "This list holds {count} beds: too many for one ward. Nothing was frozen. Was the "
            "list of the whole hospital picked?",
            field="beds",
            count=len(beds),
        )
    seen: set[str] = set()
    for number, bed in enumerate(beds, 1):
        label = clean_line(bed.label, 24, "beds").casefold()
        if not label:
            raise RuleBroken(
                "Line {line} has no bed. Nothing was frozen.", field="beds", line=number
            )
        if label in seen:
            raise RuleBroken(
                "Bed {bed} stands twice in this list: two people cannot lie in it. Nothing was "
                "frozen. Say who lies there, and freeze again.",
                field="beds",
                bed=bed.label,
            )
        seen.add(label)
        _refuse_bed(bed, day)


def _refuse_bed(bed: ListedBed, day: date) -> None:
    if bed.state not in STATES or not CORRECTABLE["pathway"](bed.pathway):
        raise RuleBroken(
            "Bed {bed}: its state or pathway is not in the list. Nothing was frozen.",
            field="beds",
            bed=bed.label,
        )
    age = _age(bed, day)
    wrong = (age is not None and not 0 <= age <= OLDEST) or (
        bed.stay_days is not None and not 0 <= bed.stay_days <= LONGEST_STAY
    )
    if wrong:
        raise RuleBroken(
            "Bed {bed}: age or days in hospital cannot be right. Nothing was frozen.",
            field="beds",
            bed=bed.label,
        )


def _row_of_list(
    audit: Audit, ward: AuditWard, position: int, bed: ListedBed, at: datetime
) -> AuditBed:
    head = _head(audit, ward, position, clean_line(bed.label, 24))
    if bed.state in (EMPTY, CLOSED):
        return AuditBed(**head, state=bed.state)
    day = local_day(at)
    return AuditBed(
        **head,
        state=bed.state,
        shown={name: clean_line(text, 120) for name, text in shown_of(audit.identity, bed).items()},
        age=_age(bed, day),
        sex=clean_line(bed.sex, 20, "beds"),
        specialty=clean_line(bed.specialty, 80, "beds") or ward.specialty,
        stay_days=bed.stay_days,
        edd=edd_state(bed.edd_day, day) if bed.edd_known else "",
        edd_day=bed.edd_day,
        optimised=bed.optimised,
        pathway=bed.pathway,
        delay_reason=clean_line(bed.delay_reason, 80, "beds"),
    )


def _age(bed: ListedBed, day: date) -> int | None:
    if bed.age is not None or bed.born is None:
        return bed.age
    return age_in_years(bed.born, day)
