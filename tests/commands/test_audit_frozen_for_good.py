"""A frozen list is frozen once, and nothing that happens on the ward moves it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event, insert, select

from tests.audit_morning import discharge, move, row
from tests.audit_ward import (
    DAY,
    a_frozen_audit,
    a_planned_audit,
    at,
    frozen_rows,
    give,
)
from tests.builders import a_patient, a_ward, an_app
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.admission import CorrectPatient, CorrectStay, Identity
from wardapp.commands.audit_freeze import (
    FreezeAudit,
    ListedBed,
)
from wardapp.commands.audit_plan import PlannedWard
from wardapp.commands.delay import StartDelay
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.leaving import PlanLeaving
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.ward import AddBeds, BedPlan
from wardapp.domain.base import table_of
from wardapp.domain.patient import Patient
from wardapp.domain.stay import Placement, Stay
from wardapp.domain.ward import Bed
from wardapp.errors import RuleBroken
from wardapp.queries.audit import AuditScreen, all_beds
from wardapp.queries.ward import WardRow


@pytest.fixture
def clock() -> FrozenClock:
    """Half past seven: the night staff still have the ward."""
    return FrozenClock(at(7, 30))


@pytest.fixture
def app(tmp_path: Path, clock: FrozenClock) -> App:
    return an_app(tmp_path, clock)


@pytest.fixture
def ward(app: App) -> WardRow:
    return a_ward(app, "A1 A2 A3", specialty="Stroke")


# Once, and for good


def test_nothing_that_happens_on_the_ward_later_moves_the_frozen_list(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(app, ward, "A1")
    a_patient(app, ward, "A2", family="Rees")
    clock.move_to(at(9, 15))
    screen = a_frozen_audit(app, ward, identity="name")
    before, shown = frozen_rows(app), app.ask(all_beds, screen.audit.id)
    here = row(app, ward)
    later: list[Callable[[], Any]] = [
        lambda: app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=DAY)),
        lambda: app.do(SetOptimised(stay_id=stay, seen=None, decided_by="x", at=at(8))),
        lambda: app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="2")),
        lambda: app.do(StartDelay(stay_id=stay, main="HOM-01")),
        lambda: app.do(PlanLeaving(stay_id=stay, planned_at=at(12))),
        lambda: app.do(
            CorrectPatient(
                patient_id=here.patient_id or 0,
                expected_version=here.patient_version,
                who=Identity(family="Other", born=date(1999, 1, 1)),
            )
        ),
        lambda: app.do(
            CorrectStay(
                stay_id=stay,
                expected_version=row(app, ward).stay_version,
                admitted_at=at(6),
                specialty="Gynaecology",
            )
        ),
        lambda: move(app, ward, stay, "A3", at(8, 30)),
        lambda: discharge(app, ward, "A2", at(8, 45)),
        lambda: a_patient(app, ward, "A2", family="New", admitted_at=at(8, 50)),
        lambda: app.do(AddBeds(ward_id=ward.id, beds=(BedPlan("A4"),))),
    ]
    for step in later:
        step()
        assert frozen_rows(app) == before
    assert app.ask(all_beds, screen.audit.id) == shown


def test_a_list_is_frozen_once(app: App, ward: WardRow, clock: FrozenClock) -> None:
    clock.move_to(at(9, 15))
    screen = a_frozen_audit(app, ward)
    before = frozen_rows(app)
    with pytest.raises(RuleBroken, match="frozen already"):
        app.do(FreezeAudit(audit_id=screen.audit.id))
    with pytest.raises(RuleBroken, match="frozen already"):
        give(app, screen, ListedBed(label="A1"))
    assert frozen_rows(app) == before


def test_frozen_twice_by_one_click_has_one_effect(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(at(9, 15))
    command = FreezeAudit(audit_id=a_planned_audit(app, ward).audit.id)
    app.do(command)
    app.do(command)
    assert len(frozen_rows(app)) == 3


def test_a_list_of_a_time_to_come_is_refused_and_now_is_not(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    screen = a_planned_audit(app, ward)  # half past seven, for nine o'clock
    with pytest.raises(RuleBroken, match="still to come"):
        app.do(FreezeAudit(audit_id=screen.audit.id))
    assert frozen_rows(app) == []
    app.do(FreezeAudit(audit_id=screen.audit.id, at=clock.now()))
    assert len(frozen_rows(app)) == 3


def test_a_ward_that_comes_from_a_list_waits_for_it(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(at(9, 15))
    intensive = a_ward(app, "I1 I2", name="ITU")
    screen = a_frozen_audit(
        app,
        ward,
        wards=(
            PlannedWard(name="Derwen", source_ward_id=ward.id),
            PlannedWard(name="Onnen"),
            PlannedWard(name="ITU", source_ward_id=intensive.id, kind="intensive_care"),
        ),
    )
    assert [one.frozen_at is not None for one in screen.wards] == [True, False, False]
    assert [one.beds for one in screen.wards][2] == 0  # left out, and stops nobody


def test_a_thousand_beds_are_frozen_by_as_many_questions_as_three(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    def asked(of: AuditScreen) -> int:
        sent: list[str] = []

        def note(_c: Any, _k: Any, statement: str, _p: Any, _x: Any, _m: Any) -> None:
            sent.append(statement)

        event.listen(app.store.engine, "before_cursor_execute", note)
        app.do(FreezeAudit(audit_id=of.audit.id))
        event.remove(app.store.engine, "before_cursor_execute", note)
        return sum(one.startswith("SELECT") for one in sent)

    big = a_ward(app, " ".join(f"B{number}" for number in range(1000)), name="Onnen")
    fill(app, big)
    clock.move_to(at(9, 15))
    few, many = asked(a_planned_audit(app, ward)), asked(a_planned_audit(app, big))
    assert (few, len(frozen_rows(app))) == (many, 1003)


def fill(app: App, ward: WardRow) -> None:
    """Put somebody into each bed, faster than by admitting them one by one."""
    with app.store.engine.begin() as connection:
        ids = connection.execute(
            select(table_of(Bed).c.id).where(table_of(Bed).c.ward_id == ward.id)
        )
        for bed in ids.scalars().all():
            a_row(
                connection,
                Placement,
                bed_id=bed,
                ward_id=ward.id,
                in_at=at(7),
                stay_id=a_row(
                    connection,
                    Stay,
                    admitted_at=at(7),
                    patient_id=a_row(connection, Patient, family=f"P{bed}", born=date(1941, 3, 2)),
                ),
            )


def a_row(connection: Connection, kind: Any, **values: Any) -> int:
    """Write a row as it came into the file some other way."""
    table = table_of(kind)
    blank = {
        column.name: False if "BOOL" in str(column.type) else ""
        for column in table.c
        if not column.nullable and not column.primary_key and column.name not in values
    }
    made = connection.execute(insert(table).values({**blank, "version": 1, **values}))
    return made.lastrowid
