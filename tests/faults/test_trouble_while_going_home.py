"""A full disk in the middle of a plan or a census: all of it or nothing, and once more later."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app
from sqlalchemy import Connection

from wardapp.app import App
from wardapp.clock import FrozenClock, moment
from wardapp.commands.census import FreezeCensus
from wardapp.commands.command import Command
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.recovery_plan import AddPlanEntry, AgreePlan, StartPlan, WritePlan
from wardapp.errors import StoreUnavailable
from wardapp.queries.census import censuses
from wardapp.queries.recovery_plan import recovery_plan
from wardapp.store.diary import verify_chain

CENSUS = moment(date(2026, 2, 18), 12)
LONG = "Geiriau Siân am yr ardd a'r ci. " * 120


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ward with forty optimised people; the first has a plan with forty long goals."""
    folder = tmp_path_factory.mktemp("template")
    app = an_app(folder, FrozenClock(MORNING))
    ward = a_ward(app, " ".join(f"A{number}" for number in range(1, 41)))
    for number in range(1, 41):
        stay = a_patient(app, ward, f"A{number}", family=f"Evans{number}")
        app.do(SetOptimised(stay_id=stay, seen=None))
    plan = app.do(StartPlan(stay_id=1)).made_id or 0
    for _ in range(40):
        app.do(AddPlanEntry(plan_id=plan, section="goals", fields=(("goal", LONG.strip()),)))
    app.store.close()
    return folder / "ward.db"


@pytest.fixture
def app(template: Path, tmp_path: Path) -> App:
    shutil.copy(template, tmp_path / "ward.db")
    return an_app(tmp_path, FrozenClock(CENSUS))


def pages_left(app: App, count: int) -> None:
    """Let the file grow by so many pages, and no more."""

    def limit(connection: Connection) -> None:
        now = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        connection.exec_driver_sql(f"PRAGMA max_page_count = {now + count}")

    app.ask(limit)


def agreement(app: App) -> AgreePlan:
    row = app.ask(recovery_plan, 1)
    assert row is not None
    seen = tuple((entry.id, entry.version) for entry in row.entries)
    return AgreePlan(plan_id=row.plan_id or 0, entries=seen, agreed="yes", agreed_by="Siân")


@pytest.mark.parametrize("pages", [0, 4])
def test_a_census_and_an_agreement_are_whole_or_not_there(app: App, pages: int) -> None:
    commands: tuple[Command, ...] = (FreezeCensus(), agreement(app))
    pages_left(app, pages)
    for command in commands:
        with pytest.raises(StoreUnavailable, match="full"):
            app.do(command)
    row = app.ask(recovery_plan, 1)
    assert row is not None
    assert (app.ask(censuses), row.versions) == ((), ())
    pages_left(app, 1_000_000)
    for command in (*commands, *commands):  # the second time has no second effect
        app.do(command)
    (census,) = app.ask(censuses)
    row = app.ask(recovery_plan, 1)
    assert row is not None
    assert (census.counted, len(row.versions)) == (40, 1)
    assert app.ask(verify_chain).ok


def test_what_was_saved_of_the_plan_stays_when_the_disk_is_full(app: App) -> None:
    pages_left(app, 0)
    saved, full = "", False
    while not full:
        said = LONG.strip() if saved != LONG.strip() else LONG.upper().strip()
        write = WritePlan(
            plan_id=1, section="what_matters", field="own_words", value=said, seen=saved
        )
        try:
            app.do(write)
            saved = said
        except StoreUnavailable:
            full = True
    row = app.ask(recovery_plan, 1)
    assert row is not None
    assert [e.fields["own_words"] for e in row.entries if e.section == "what_matters"] == (
        [saved] if saved else []
    )
