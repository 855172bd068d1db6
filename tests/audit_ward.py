"""An audit for the tests: a ward with people, two reviewers, a frozen list."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection

from tests.builders import ALL, a_patient, a_ward, an_app
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_answer import AnswerAuditBed, Found
from wardapp.commands.audit_freeze import CorrectAuditBed, FreezeAudit, FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import AuditChoices, PlanAudit, PlannedWard
from wardapp.commands.command import Who
from wardapp.queries.audit import AuditBedRow, AuditScreen, audit_beds, audit_screen
from wardapp.queries.ward import WardRow

DAY = date(2026, 2, 12)
NINE = datetime(2026, 2, 12, 9, 0, tzinfo=UTC)
SIONED = Who(None, "Sioned Morgan", "auditor", ALL)
RHIAN = Who(None, "Rhian Hopkin", "auditor", ALL)

MEETS = Found(outcome="meets", criteria=("breathing",))
NOT_MEETING = Found(outcome="not_meeting", reason="HOM-01", side="outside", place="home_support")
NOT_COMPLETE = Found(outcome="not_complete")


def audit_clock() -> FrozenClock:
    """A quarter past nine on the day of the audit."""
    return FrozenClock(datetime(2026, 2, 12, 9, 15, tzinfo=UTC))


def a_full_ward(app: App, count: int = 6, name: str = "Derwen") -> WardRow:
    """Make a ward with one more bed than people; they came before the list is frozen."""
    labels = " ".join(f"A{number}" for number in range(1, count + 2))
    ward = a_ward(app, labels, name=name)
    for number in range(1, count + 1):
        a_patient(
            app,
            ward,
            f"A{number}",
            family=f"Person{number}",
            given="Test",
            admitted_at=datetime(2026, 2, 12 - number, 10, 0, tzinfo=UTC),
        )
    return ward


def choices(ward: WardRow, **changed: object) -> AuditChoices:
    """Plan the ward for two reviewers, with the list of nine o'clock."""
    values: dict[str, object] = {
        "name": "February audit",
        "day": DAY,
        "freeze_time": "09:00",
        "criteria_name": "Starter list",
        "criteria_version": "1",
        "wards": (
            PlannedWard(
                name=ward.name,
                source_ward_id=ward.id,
                reviewer_a=SIONED.name,
                reviewer_b=RHIAN.name,
            ),
        ),
    }
    return AuditChoices(**(values | changed))  # type: ignore[arg-type]


def a_planned_audit(app: App, ward: WardRow, **changed: object) -> AuditScreen:
    """Plan an audit of the ward, as Sioned."""
    app.sign_in(SIONED)
    made = app.do(PlanAudit(choices=choices(ward, **changed)))
    screen = app.ask(audit_screen, made.made_id or 0)
    assert screen is not None
    return screen


def a_frozen_audit(app: App, ward: WardRow, **changed: object) -> AuditScreen:
    """Plan it and freeze the list of nine o'clock."""
    planned = a_planned_audit(app, ward, **changed)
    app.do(FreezeAudit(audit_id=planned.audit.id))
    return now(app, planned)


def now(app: App, screen: AuditScreen) -> AuditScreen:
    """Read an audit again."""
    found = app.ask(audit_screen, screen.audit.id)
    assert found is not None
    return found


def beds_for(app: App, screen: AuditScreen, slot: str = "A") -> tuple[AuditBedRow, ...]:
    """Return the beds of the first ward as a reviewer may see them."""
    return app.ask(audit_beds, screen.wards[0].id, slot)


def answer(app: App, bed: AuditBedRow, slot: str, found: Found, who: Who | None = None) -> str:
    """Answer a bed as the reviewer of the slot; return the key of the answer."""
    app.sign_in(who or (SIONED if slot == "A" else RHIAN))
    own = {"A": bed.standing.a, "B": bed.standing.b}[slot]
    command = AnswerAuditBed(
        bed_id=bed.id, slot=slot, found=found, seen=tuple(answer.key for answer in own)
    )
    app.do(command)
    return command.uuid


def at(hour: int, minute: int = 0) -> datetime:
    """A moment of the audit's day, in winter time."""
    return datetime(2026, 2, 12, hour, minute, tzinfo=UTC)


def frozen_rows(app: App) -> list[tuple[Any, ...]]:
    """Return the frozen beds as they stand in the file."""

    def rows(connection: Connection) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM audit_bed")]

    return app.ask(rows)


def give(app: App, screen: AuditScreen, *listed: ListedBed, **how: Any) -> None:
    """Freeze the first ward from a list."""
    ward = now(app, screen).wards[0]
    app.do(
        FreezeAuditWard(
            audit_ward_id=ward.id,
            expected_version=ward.version,
            at=how.get("when", at(7)),
            source=how.get("source", "typed"),
            beds=listed,
            source_note=how.get("source_note", ""),
        )
    )


def correct(app: App, bed: AuditBedRow, field: str, value: str, **how: Any) -> None:
    seen = [line.id for line in bed.corrections if line.field == field]
    app.do(
        CorrectAuditBed(
            bed_id=bed.id,
            field=field,
            value=value,
            why=how.get("why", "seen at the bedside"),
            seen=how.get("seen", seen[-1] if seen else None),
        )
    )


def a_ward_of_three(app: App) -> WardRow:
    """Make the ward of most tests."""
    return a_full_ward(app, 3)


def three_frozen(app: App) -> AuditScreen:
    """Make the ward of most tests, with its list of nine o'clock."""
    return a_frozen_audit(app, a_ward_of_three(app))


@cache
def _file_of(make: Callable[[App], object]) -> bytes:
    with TemporaryDirectory() as folder:
        app = an_app(Path(folder), audit_clock())
        make(app)
        app.store.close()
        return (Path(folder) / "ward.db").read_bytes()


def an_app_after(make: Callable[[App], object], folder: Path) -> App:
    """Open a file in which something was done already; it is made once for all tests."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ward.db").write_bytes(_file_of(make))
    return an_app(folder, audit_clock())
