"""No question of an audit reads a big table whole, however many audits the file holds."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, text

from tests.audit_ward import (
    MEETS,
    a_frozen_audit,
    a_full_ward,
    answer,
    audit_clock,
    beds_for,
    correct,
)
from tests.builders import an_app
from tests.query_plans import scanned
from wardapp.app import App
from wardapp.commands.audit_carry import CarryAudit
from wardapp.domain.base import Base
from wardapp.domain.things import THINGS
from wardapp.queries.audit import (
    all_beds,
    audit_beds,
    audit_screen,
    audits,
    bed_state_now,
    corrections_of,
    standing_of,
    unfinished_beds,
)
from wardapp.queries.audit_package import audit_package
from wardapp.queries.audit_results import audit_result, finished_results

SMALL = {"ward", "bed", "person", "criteria_set", "audit"}
"""Tables that may be read whole: a few dozen rows, and some audits a year."""

COPIES = 300
LINKS = {
    "audit_id": "audit",
    "ward_id": "audit_ward",
    "bed_id": "audit_bed",
}


@pytest.fixture(scope="module")
def old_file(tmp_path_factory: pytest.TempPathFactory) -> App:
    """A file of which one audit is copied many times."""
    app = an_app(tmp_path_factory.mktemp("audits"), audit_clock())
    screen = a_frozen_audit(app, a_full_ward(app, 3))
    for slot in "AB":
        answer(app, beds_for(app, screen, slot)[0], slot, MEETS)
    correct(app, beds_for(app, screen)[0], "age", "91")
    app.do(CarryAudit(audit_id=screen.audit.id, wards=(screen.wards[0].key,)))
    with app.store.engine.execution_options(writing=True).begin() as connection:
        _copy(connection)
    return app


def _copy(connection: Connection) -> None:
    """Write the audit again and again, each copy a day earlier and under keys of its own."""
    tables = [t for t in Base.metadata.sorted_tables if t.name.startswith("audit")]
    found = {t.name: [dict(row._mapping) for row in connection.execute(t.select())] for t in tables}
    tops = {name: max((row["id"] for row in rows), default=0) for name, rows in found.items()}
    for table in tables:
        copies = [
            {name: _moved(table.name, name, value, copy, tops) for name, value in row.items()}
            for copy in range(1, COPIES)
            for row in found[table.name]
        ]
        if copies:
            connection.execute(insert(table), copies)


def _moved(table: str, name: str, value: Any, copy: int, tops: dict[str, int]) -> Any:
    if name == "id":
        return value + copy * tops[table]
    if name in LINKS:
        return value + copy * tops[LINKS[name]]
    if name == "key":
        return f"{value} {copy}"
    return value - timedelta(days=copy) if name == "day" else value


QUESTIONS: dict[str, Callable[[Connection], object]] = {
    "audits": audits,
    "audit_screen": lambda c: audit_screen(c, 1),
    "audit_beds": lambda c: audit_beds(c, 1, "A"),
    "all_beds": lambda c: all_beds(c, 1),
    "standing_of": lambda c: standing_of(c, 1, 2),
    "bed_state_now": lambda c: bed_state_now(c, 1),
    "corrections_of": lambda c: corrections_of(c, 1),
    "unfinished_beds": lambda c: unfinished_beds(c, 1),
    "audit_package": lambda c: audit_package(c, 1),
    "audit_result": lambda c: audit_result(c, 1),
    "finished_results": finished_results,
}


@pytest.mark.parametrize("asked", sorted(QUESTIONS))
def test_no_big_table_is_read_whole_for_an_audit(old_file: App, asked: str) -> None:
    whole = [
        (table, step)
        for table, step in scanned(old_file, QUESTIONS[asked])
        if table in THINGS and table not in SMALL
    ]
    assert whole == []


def test_the_file_of_many_audits_holds_what_it_should(old_file: App) -> None:
    def count(connection: Connection, table: str) -> int:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())

    for table in ("audit", "audit_ward", "audit_bed", "audit_answer", "audit_correction"):
        assert old_file.ask(count, table) >= COPIES
    screens = old_file.ask(audits)
    assert {(s.wards[0].beds, s.wards[0].done) for s in screens} == {(4, 1)}


def test_a_careless_question_of_an_audit_is_noticed(old_file: App) -> None:
    def careless(connection: Connection) -> object:
        return connection.execute(text("SELECT * FROM audit_answer WHERE at > '2'")).all()

    assert [table for table, _ in scanned(old_file, careless)] == ["audit_answer"]
