"""What can be typed on the round, field by field, and the command that comes of it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from ui.round.agenda_rows import Subject, waiting_words
from ui.round.row_editor import FIND, ONE, SOME, Edit, Option, Step
from wardapp.clock import local, local_day, moment
from wardapp.codes import code_list
from wardapp.commands.action import AddAction
from wardapp.commands.command import Command
from wardapp.commands.criterion import AddCriterion
from wardapp.commands.day_status import SetDayStatus
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.leaving import PlanLeaving
from wardapp.commands.optimised import EndOptimised, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.progress import RecordConcern, RecordSeniorReview
from wardapp.commands.waiting import StartWaiting
from wardapp.display import clinical_time, near_day, relative_day, weekday_date
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import day_of_stay
from wardapp.measures.criteria import why_not_a_criterion
from wardapp.queries.ward import PersonRow
from wardapp.typed_date import read_date
from wardapp.typed_time import When, read_past, read_time, read_when
from wardapp.words import language, tr

Send = Callable[[Command], None]
WAITING = "waiting"


def unwell(subject: Subject, send: Send) -> Edit:
    """Say in a few words what worries; the words may be left out."""
    stay_id = subject.card.stay_id

    def save(typed: dict[str, str]) -> None:
        send(RecordConcern(stay_id=stay_id, unwell=True, note=typed["note"]))

    return Edit((Step("note", tr("Unwell: what worries? Enter leaves it open")),), save)


def waiting(subject: Subject, send: Send, typed: str = "") -> Edit:
    """Find in the list what is waited for."""
    stay_id = subject.card.stay_id
    step = Step("code", tr("What is waited for"), FIND, options=waiting_options(subject.now))
    note = Step("note", tr("A word more, or Enter"))

    def save(typed: dict[str, str]) -> None:
        send(StartWaiting(stay_id=stay_id, code=typed["code"], note=typed["note"]))

    return Edit((step, note), save, typed)


def waiting_options(now: datetime) -> tuple[Option, ...]:
    """Return what can be waited for, with its group."""
    codes = code_list("waiting_for")
    groups = codes.extra.get("groups", {})
    return tuple(
        Option(
            item.code,
            item.text(language()) + ("" if codes.official else codes.marker),
            detail=groups.get(str(item.extra.get("group")), {}).get(language(), ""),
        )
        for item in codes.choices(local_day(now))
    )


def red_reason(subject: Subject, send: Send) -> Edit:
    """Find why the day is red; what is waited for stands first, so that Enter takes it."""
    row, waits = subject.row, [wait.code for wait in subject.card.open_waits]
    options = waiting_options(subject.now)
    first = tuple(option for code in waits for option in options if option.code == code)
    rest = tuple(option for option in options if option.code not in waits)
    stay_id = subject.card.stay_id

    def save(typed: dict[str, str]) -> None:
        send(
            SetDayStatus(
                stay_id=stay_id,
                seen=row.day_status_id,
                day=subject.today,
                colour="red",
                reason=typed["reason"],
            )
        )

    step = Step("reason", tr("Red because of"), FIND, options=(*first, *rest))
    return Edit((step,), save)


def optimised(subject: Subject, send: Send, typed: str = "") -> Edit:
    """Say since when somebody is optimised: a time today, or a day and a time."""
    stay_id, now = subject.card.stay_id, subject.now

    def save(typed: dict[str, str]) -> None:
        at = _moment(read_past(typed["at"], now))
        send(SetOptimised(stay_id=stay_id, seen=last_clock(subject), at=at, decided_by=decider))

    decider = subject.row.consultant
    step = Step("at", tr("Optimised since: 09:10, or wed 14:00"), read=_read_moment(now))
    return Edit((step,), save, typed)


def last_clock(subject: Subject) -> int | None:
    """Return the id of the newest run of the 48-hour clock, ended or not."""
    return subject.card.optimised[-1].id if subject.card.optimised else None


def unwell_again(subject: Subject, send: Send) -> Edit:
    """Say why the clock stops."""
    row = subject.row

    def save(typed: dict[str, str]) -> None:
        if row.optimised_id is not None:
            send(
                EndOptimised(
                    optimised_id=row.optimised_id,
                    expected_version=row.optimised_version,
                    reason=typed["reason"],
                )
            )

    label = tr("No longer optimised: why?")
    return Edit((Step("reason", label, start=tr("Unwell again")),), save)


def bypass(subject: Subject, send: Send) -> Edit:
    """Say why recovery is bypassed; it is exceptional (Wales: 4.1)."""
    row, stay_id = subject.row, subject.card.stay_id
    options = tuple(
        Option(code.code, code.text(language()), code.code[0].upper())
        for code in code_list("bypass_reason")
    )

    def save(typed: dict[str, str]) -> None:
        send(
            SetPathway(
                stay_id=stay_id,
                seen=row.pathway_id,
                scheme=row.pathway_scheme,
                code=row.pathway,
                state=row.pathway_state,
                bypasses_recovery=True,
                bypass_reason=typed["reason"],
                bypass_note=typed["note"],
            )
        )

    reason = Step("reason", tr("Bypasses recovery: why?"), ONE, options=options, stretch=3)
    return Edit((reason, Step("note", tr("A word more, or Enter"), stretch=2)), save)


def expected_date(subject: Subject, send: Send, typed: str) -> Edit:
    """Type a date, say why it moves, and who was told."""
    row, stay_id = subject.row, subject.card.stay_id

    def read(text: str) -> str:
        day = read_date(text, subject.today)
        stay = tr("day {n}", n=day_of_stay(row.admitted_at, day)) if row.admitted_at else ""
        away = relative_day(day, subject.today, tr)
        return " · ".join(part for part in (weekday_date(day, tr), away, stay) if part)

    def save(values: dict[str, str]) -> None:
        basis = values.get("basis", "")
        if basis == WAITING:
            raise RuleBroken(
                "Waiting for care, a package or transport does not move the date."
                " Record what the person waits for instead.",
                field="basis",
            )
        send(
            SetExpectedDischarge(
                stay_id=stay_id,
                seen=row.edd_id,
                day=read_date(values["day"], subject.today),
                basis=basis,
                told_patient="patient" in values["told"].split(),
                told_family="family" in values["told"].split(),
            )
        )

    steps = [Step("day", tr("Expected date"), read=read)]
    if row.edd_id is not None:
        steps.append(_basis_step())
    steps.append(_told_step())
    return Edit(tuple(steps), save, typed)


def _basis_step() -> Step:
    options = tuple(
        Option(item.code, item.text(language()), str(item.extra.get("key", "")))
        for item in code_list("edd_basis")
        if not item.by_program
    )
    refused = Option(WAITING, tr("waiting for care"), "W")
    return Step("basis", tr("Why does it move?"), ONE, options=(*options, refused), stretch=3)


def _told_step() -> Step:
    options = (Option("patient", tr("Patient told"), "P"), Option("family", tr("Family told"), "F"))
    return Step("told", tr("Who was told? Then Enter"), SOME, options=options, stretch=2)


def criterion(subject: Subject, send: Send, kind: str) -> Edit:
    """Word a target that can be seen to be met."""
    stay_id = subject.card.stay_id
    code = code_list("criterion_kind")[kind]
    hint = code.extra.get(f"hint_{language()}", "")

    def read(text: str) -> str:
        refused = why_not_a_criterion(text)
        return tr(refused) if refused else f"{code.text(language())}: {hint}"

    def save(typed: dict[str, str]) -> None:
        send(AddCriterion(stay_id=stay_id, kind=kind, text=typed["text"]))

    return Edit((Step("text", f"{code.text(language())}: {hint}", read=read),), save)


def action(
    subject: Subject, send: Send, people: Sequence[PersonRow], round_id: int | None = None
) -> Edit:
    """Say what is to be done, by whom (initials do) and by when."""
    row = subject.row
    owners = ", ".join(person.initials for person in people if person.active)
    chased = row.waiting_code or row.day_reason
    start = tr("Chase: {what}", what=waiting_words(chased, "")) if chased else ""

    def save(typed: dict[str, str]) -> None:
        due = read_when(typed["due"], subject.now) if typed["due"].strip() else None
        send(
            AddAction(
                stay_id=subject.card.stay_id,
                text=typed["text"],
                owner=owner_of(typed["owner"], people),
                due_at=_due(due),
                due_timed=due is not None and due.at is not None,
                round_id=round_id,
                waiting_id=row.waiting_id,
            )
        )

    return Edit(
        (
            Step("text", tr("What is to be done"), start=start, stretch=6),
            Step(
                "owner", tr("Who: {initials}", initials=owners) if owners else tr("Who"), stretch=2
            ),
            Step("due", tr("By when: 15:00, fri, fri 10:00"), start=tr("today"), stretch=2),
        ),
        save,
    )


def owner_of(typed: str, people: Sequence[PersonRow]) -> str:
    """Return the name behind initials; anything else stays as typed."""
    wanted = typed.strip().upper()
    found = next((person for person in people if person.initials.upper() == wanted), None)
    return found.shown if found else typed


def _due(when: When | None) -> datetime | None:
    """Return the moment an action is due; a day alone means its end."""
    if when is None or when.at is not None:
        return when.at if when else None
    return moment(when.day + timedelta(days=1)) - timedelta(minutes=1)


def leaving(subject: Subject, send: Send, days: int) -> Edit:
    """Plan leaving today or tomorrow: a time, and how."""
    day = subject.today + timedelta(days=days)
    stay_id, now = subject.card.stay_id, subject.now

    def save(typed: dict[str, str]) -> None:
        clock = local(read_time(typed["at"], now)) if typed["at"].strip() else None
        at = moment(day, clock.hour, clock.minute) if clock else moment(day, 23, 59)
        send(PlanLeaving(stay_id=stay_id, planned_at=at, timed=clock is not None, how=typed["how"]))

    head = near_day(day, subject.today, tr)
    label = tr("Leaving {day}: at what time? Enter leaves it open", day=head)
    return Edit((Step("at", label), Step("how", tr("How, with whom"), stretch=2)), save)


def senior_review(subject: Subject, send: Send, start: str) -> Edit:
    """Say who saw the patient; the time is now."""
    stay_id = subject.card.stay_id

    def save(typed: dict[str, str]) -> None:
        if not typed["reviewer"].strip():
            raise RuleBroken("Say which senior saw the patient.", field="reviewer")
        send(RecordSeniorReview(stay_id=stay_id, reviewer=typed["reviewer"]))

    return Edit((Step("reviewer", tr("Seen now by which senior?"), start=start),), save)


def _moment(when: When) -> datetime:
    return when.at if when.at is not None else moment(when.day)


def _read_moment(now: datetime) -> Callable[[str], str]:
    def read(text: str) -> str:
        at = _moment(read_past(text, now))
        return f"{near_day(local_day(at), local_day(now), tr)} {clinical_time(at)}"

    return read
