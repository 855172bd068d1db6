"""No question of going home reads a big table whole, however many years the file holds."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from builders import MORNING, a_patient, a_ward, an_app
from sqlalchemy import Connection, insert, text

from tests.query_plans import scanned
from wardapp.app import App
from wardapp.commands.census import FreezeCensus
from wardapp.commands.delay import StartDelay
from wardapp.commands.departure import DischargePatient
from wardapp.commands.leaving import PlanLeaving
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.recovery_plan import AddPlanEntry, AgreePlan, StartPlan
from wardapp.domain.base import Base
from wardapp.domain.things import THINGS
from wardapp.queries.audit_facts import beds_then
from wardapp.queries.board import board_rows
from wardapp.queries.census import census_lines, census_screen, censuses
from wardapp.queries.census_facts import census_people
from wardapp.queries.census_outlook import census_outlook
from wardapp.queries.code_sets import delay_reasons
from wardapp.queries.delays import delay_board, delay_history, long_stays
from wardapp.queries.leaving import earlier_stays, leaving_card, leaving_rows
from wardapp.queries.ready import ready_moments, weekly_return_at
from wardapp.queries.recovery_plan import plan_list, recovery_plan

SMALL = {"ward", "bed", "person", "holiday", "code_set", "census"}
"""Tables that may be read whole: a few dozen rows, and twelve censuses a year."""

NEVER_MANY = SMALL | {"column_mapping", "board_view"}
COPIES = 400
"""Of everything one stay has, so that the planner meets a file of some years."""


@pytest.fixture(scope="module")
def old_file(tmp_path_factory: pytest.TempPathFactory) -> App:
    """A ward of which one stay is copied many times, as if all of them had long left."""
    app = an_app(tmp_path_factory.mktemp("years"))
    ward = a_ward(app)
    stay = a_patient(app, ward)
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    app.do(SetOptimised(stay_id=stay, seen=None, at=MORNING - timedelta(days=3)))
    app.do(StartDelay(stay_id=stay, main="HOM-01"))
    app.do(PlanLeaving(stay_id=stay, planned_at=MORNING + timedelta(hours=5)))
    plan = app.do(StartPlan(stay_id=stay)).made_id or 0
    goal = AddPlanEntry(plan_id=plan, section="goals", fields=(("goal", "Walk"),))
    entry = app.do(goal).made_id or 0
    app.do(AgreePlan(plan_id=plan, entries=((entry, 1),), agreed="yes", agreed_by="Siân"))
    app.do(FreezeCensus(practice_reason="practice"))
    version = app.ask(board_rows, ward.id, MORNING)[0].stay_version
    app.do(
        DischargePatient(
            stay_id=stay,
            expected_version=version,
            method="1",
            destination="19",
            left_at=MORNING,
        )
    )
    with app.store.engine.execution_options(writing=True).begin() as connection:
        _copy(connection)
    a_patient(app, ward, "A2", family="Rees")
    return app


def _copy(connection: Connection) -> None:
    """Write the whole of the stay again and again, each copy a year and more ago."""
    for table in Base.metadata.sorted_tables:
        if table.name in NEVER_MANY or table.name not in THINGS:
            continue
        rows = [dict(row._mapping) for row in connection.execute(table.select())]
        top = max((row["id"] for row in rows), default=0)
        copies = [
            {key: _moved(table.c[key], value, copy, tops=top) for key, value in row.items()}
            for copy in range(1, COPIES)
            for row in rows
        ]
        if copies:
            connection.execute(insert(table), copies)


def _moved(column: Any, value: Any, copy: int, tops: int) -> Any:
    """Give a copied value its own identity, and its own time long ago."""
    if column.name == "id":
        return value + copy * tops
    points = [key.column.table.name for key in column.foreign_keys]
    if points and points[0] not in NEVER_MANY and value is not None:
        return value + copy  # one row of each kind that is pointed at
    if hasattr(value, "hour"):
        return value - timedelta(days=365 + copy)
    return value


QUESTIONS: dict[str, Callable[[Connection], object]] = {
    "recovery_plan": lambda c: recovery_plan(c, 1),
    "plan_list": lambda c: plan_list(c, 1),
    "delay_board": lambda c: delay_board(c, 1, MORNING),
    "delay_history": lambda c: delay_history(c, 1),
    "long_stays": lambda c: long_stays(c, 1, MORNING),
    "leaving_rows": lambda c: leaving_rows(c, 1, MORNING),
    "leaving_card": lambda c: leaving_card(c, 1),
    "earlier_stays": lambda c: earlier_stays(c, 1),
    "ready_moments": lambda c: ready_moments(c, 1),
    "weekly_return": lambda c: weekly_return_at(c, MORNING),
    "censuses": censuses,
    "census_lines": lambda c: census_lines(c, 1),
    "census_screen": lambda c: census_screen(c, 1),
    "census_people": lambda c: census_people(c, MORNING),
    "census_outlook": lambda c: census_outlook(c, MORNING),
    "audit_freeze": lambda c: beds_then(c, [1], MORNING),
    "delay_reasons": lambda c: delay_reasons(c, date(2026, 2, 12)),
}


@pytest.mark.parametrize("asked", sorted(QUESTIONS))
def test_no_big_table_is_read_whole(old_file: App, asked: str) -> None:
    whole = [
        (table, step)
        for table, step in scanned(old_file, QUESTIONS[asked])
        if table in THINGS and table not in SMALL
    ]
    assert whole == []


def test_the_file_of_years_holds_what_it_should(old_file: App) -> None:
    def count(connection: Connection, table: str) -> int:
        return connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()

    for table in ("stay", "placement", "optimised", "delay_reason", "plan_entry", "census_row"):
        assert old_file.ask(count, table) >= COPIES


def test_a_table_that_is_read_whole_is_noticed(old_file: App) -> None:
    def careless(connection: Connection) -> object:
        return connection.execute(text("SELECT * FROM delay AS d WHERE started_at > '2'")).all()

    assert [table for table, _ in scanned(old_file, careless)] == ["delay"]
