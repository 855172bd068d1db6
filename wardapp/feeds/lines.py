"""The lines of the preview, each with the sentence that a person reads."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from wardapp.clock import local_day
from wardapp.display import clinical_date, date_time, nhs_number
from wardapp.feeds.listed import ListedPatient, Problem
from wardapp.feeds.plan import Change, Kind, PlanLine
from wardapp.feeds.said import Said, say
from wardapp.queries.present import LeftPatient, PresentPatient, WardBed


def held_line(
    row: ListedPatient, person: PresentPatient | None, problems: tuple[Problem, ...]
) -> PlanLine:
    """Return the line of a row that waits for a person; the first thing to mend speaks."""
    first = next(problem for problem in problems if problem.blocking)
    return _listed(row, Kind.HELD, first.said, present=person, problems=problems)


def arrival_line(
    row: ListedPatient,
    bed: WardBed | None,
    elsewhere: PresentPatient | None,
    known_as: int | None,
    as_of: datetime,
) -> PlanLine:
    """Return the line of somebody who comes to the ward."""
    patient_id = elsewhere.patient_id if elsewhere else known_as
    said = _arrives(row, elsewhere, as_of)
    return _listed(
        row, Kind.ARRIVES, said, bed=bed, present=elsewhere, patient_id=patient_id, ticked=True
    )


def _arrives(row: ListedPatient, elsewhere: PresentPatient | None, as_of: datetime) -> Said:
    if elsewhere is not None:
        return say("comes from {ward}; expected date and plan go along", ward=elsewhere.ward)
    if row.admitted_at is None:
        return say("new to the ward, admission not known: approx {at}", at=date_time(as_of))
    if row.time_known:
        return say("new to the ward, admitted {at}", at=date_time(row.admitted_at))
    return say("new to the ward, admitted {day}", day=clinical_date(local_day(row.admitted_at)))


def came_back_line(
    row: ListedPatient, bed: WardBed | None, left: LeftPatient, *, older: bool, same_stay: bool
) -> PlanLine:
    """Return the line of somebody who had left: untouched, asked about, or back again."""
    at = date_time(left.left_at) if left.left_at else ""
    if older:
        said = say("left {at}, after this list was made; stays as they are", at=at)
        return _listed(row, Kind.NEWER, said, bed=bed, patient_id=left.patient_id)
    if same_stay:
        said = say("left {at}, and the list still has them. Are they back?", at=at)
    else:
        said = say("back again; left {at}", at=at)
    return _listed(
        row, Kind.ARRIVES, said, bed=bed, patient_id=left.patient_id, ticked=not same_stay
    )


def move_line(row: ListedPatient, person: PresentPatient, bed: WardBed, swap: str) -> PlanLine:
    """Return the line of somebody who goes to another bed."""
    if not person.bed:
        said = say("had no bed, goes to {bed}", bed=bed.label)
    elif swap:
        said = say(
            "from {old} to {bed}, changing places with {family}",
            old=person.bed,
            bed=bed.label,
            family=swap.upper(),
        )
    else:
        said = say(
            "from {old} to {bed}; expected date and plan go along", old=person.bed, bed=bed.label
        )
    return _listed(row, Kind.MOVES, said, bed=bed, present=person, ticked=True)


_FIELD_WORDS = {
    "family": say("surname"),
    "given": say("forename"),
    "title": say("title"),
    "born": say("birth date"),
    "sex": say("sex"),
    "nhs_number": say("NHS No."),
    "hospital_number": say("hospital number"),
    "consultant": say("consultant"),
    "specialty": say("specialty"),
}


def difference_lines(
    row: ListedPatient,
    person: PresentPatient,
    plain: Sequence[Change],
    doubtful: Sequence[Change],
) -> list[PlanLine]:
    """Return a ticked line for what may be taken over, an unticked one for what is doubtful."""
    lines = []
    if plain:
        lines.append(_difference(row, person, tuple(plain), "differs", ticked=True))
    if doubtful:
        lines.append(_difference(row, person, tuple(doubtful), "doubtful", ticked=False))
    return lines


def _difference(
    row: ListedPatient, person: PresentPatient, changes: tuple[Change, ...], key: str, ticked: bool
) -> PlanLine:
    if len(changes) > 1:
        said = say("details differ: {count}", count=len(changes))
    else:
        change = changes[0]
        said = say(
            "the list has {after}, the ward {before}",
            after=shown(change.field, change.after),
            before=shown(change.field, change.before) or "–",
        )
    line = _listed(row, Kind.DIFFERS, said, present=person, ticked=ticked, key=key)
    return replace(line, changes=changes)


def field_word(field: str) -> Said:
    """Return what a field is called on the screen."""
    return _FIELD_WORDS[field]


def shown(field: str, value: object) -> str:
    """Write one side of a change as the ward writes such values."""
    if field == "nhs_number":
        return nhs_number(str(value or ""))
    if isinstance(value, date):
        return clinical_date(value)
    return str(value or "")


def unchanged_line(row: ListedPatient, person: PresentPatient) -> PlanLine:
    """Return the line of somebody about whom the list and the ward agree."""
    return _listed(row, Kind.UNCHANGED, say("as on the ward"), present=person)


def newer_line(row: ListedPatient | None, person: PresentPatient) -> PlanLine:
    """Return the line of somebody who changed place after the list was made."""
    said = say(
        "changed on the ward at {at}, after this list was made; stays as it is",
        at=date_time(person.last_event_at),
    )
    if row is None:
        return _absent(Kind.NEWER, person, said)
    return _listed(row, Kind.NEWER, said, present=person)


def left_line(person: PresentPatient, taker: str) -> PlanLine:
    """Return the question about somebody who is not in the file; nobody leaves by it."""
    said = _TAKEN.get(person.sex, _TAKEN[""]) if taker else _GONE.get(person.sex, _GONE[""])
    values = {"bed": person.bed, "family": taker.upper()} if taker else {}
    return _absent(Kind.LEFT, person, Said(said.text, values))


_TAKEN = {
    "M": say("not in the file, and {bed} goes to {family}. Has he left?"),
    "F": say("not in the file, and {bed} goes to {family}. Has she left?"),
    "": say("not in the file, and {bed} goes to {family}. Have they left?"),
}
_GONE = {
    "M": say("not in the file. Has he left?"),
    "F": say("not in the file. Has she left?"),
    "": say("not in the file. Have they left?"),
}


def _absent(kind: Kind, person: PresentPatient, said: Said) -> PlanLine:
    return PlanLine(
        key=f"{kind}:stay{person.stay_id}",
        kind=kind,
        row=None,
        bed=person.bed,
        bed_id=person.bed_id,
        family=person.family,
        given=person.given,
        title=person.title,
        born=person.born,
        nhs_number=person.nhs_number or "",
        hospital_number=person.hospital_number or "",
        said=said,
        present=person,
        patient_id=person.patient_id,
    )


def _listed(
    row: ListedPatient,
    kind: Kind,
    said: Said,
    *,
    bed: WardBed | None = None,
    present: PresentPatient | None = None,
    patient_id: int | None = None,
    ticked: bool = False,
    problems: tuple[Problem, ...] = (),
    key: str = "",
) -> PlanLine:
    person = present if present is not None and not present.ward else None
    return PlanLine(
        key=f"{key or kind}:{row.row}",
        kind=kind,
        row=row.row,
        bed=bed.label if bed else (person.bed if person and not problems else row.bed),
        bed_id=bed.id if bed else (person.bed_id if person else None),
        family=row.family,
        given=row.given,
        title=row.title or (present.title if present else ""),
        born=row.born,
        nhs_number=row.nhs_number,
        hospital_number=row.hospital_number,
        said=said,
        ticked=ticked,
        listed=row,
        present=present,
        patient_id=patient_id or (person.patient_id if person else None),
        problems=problems or row.problems,
    )
