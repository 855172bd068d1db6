from datetime import date
from pathlib import Path
from typing import Any

from builders import a_patient, a_ward, an_app, the_board
from sqlalchemy import Connection, event

from wardapp.clock import moment
from wardapp.commands.action import AddAction
from wardapp.commands.criterion import AddCriterion
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.progress import RecordSeniorReview, SetFlag
from wardapp.commands.waiting import StartWaiting

SMALL = {"bed", "ward", "place"}
"""Tables with a few dozen rows, which may be read whole."""


def test_an_empty_ward_shows_every_bed(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    board = the_board(app, a_ward(app, "A1 A2 SR1"))
    assert list(board) == ["A1", "A2", "SR1"]
    assert not any(row.occupied for row in board.values())
    assert board["SR1"].side_room


def test_every_fact_of_a_patient_stands_in_its_row(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    stay = a_patient(app, derwen, "A2", title="Mrs", spoken_language="cy")
    app.do(StartWaiting(stay_id=stay, code="HOM-02"))
    app.do(SetOptimised(stay_id=stay, seen=None, at=moment(date(2026, 2, 11), 9, 10)))
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    app.do(AddCriterion(stay_id=stay, kind="functional", text="Two steps with one rail"))
    app.do(AddAction(stay_id=stay, text="No time named"))
    app.do(AddAction(stay_id=stay, text="Later", due_at=moment(date(2026, 2, 13), 9)))
    app.do(AddAction(stay_id=stay, text="First", due_at=moment(date(2026, 2, 12), 10)))
    app.do(RecordSeniorReview(stay_id=stay, reviewer="Dr Rees"))
    for code in ("falls", "infection"):
        app.do(SetFlag(stay_id=stay, code=code, on=True))

    row = the_board(app, derwen)["A2"]
    assert (row.waiting_code, row.waiting_count) == ("HOM-02", 1)
    assert row.optimised_at == moment(date(2026, 2, 11), 9, 10)
    assert (row.pathway_scheme, row.pathway) == ("B", "1")
    assert (row.criteria, row.criteria_met) == (1, 0)
    assert (row.action, row.actions_open, row.actions_due_today) == ("First", 3, 1)
    assert row.reviewer == "Dr Rees"
    assert row.flags == ("falls", "infection")
    assert (row.colour, row.final, row.discussed) == ("red", False, False)


def test_yesterdays_review_and_colour_do_not_count_today(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    stay = a_patient(app, derwen)
    app.do(RecordSeniorReview(stay_id=stay, reviewer="Dr Rees"))
    app.clock.advance(days=1)  # type: ignore[attr-defined]
    assert the_board(app, derwen)["A1"].reviewed_at is None


def test_somebody_without_a_bed_is_never_lost(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    a_patient(app, derwen, None)
    rows = [row for row in the_board(app, derwen).values() if row.occupied]
    assert [(row.bed, row.bed_id) for row in rows] == [("", None)]


def test_no_part_of_the_board_reads_a_big_table_whole(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    sent: list[tuple[str, Any]] = []
    event.listen(
        app.store.engine,
        "before_cursor_execute",
        lambda _c, _k, statement, parameters, _x, _m: sent.append((statement, parameters)),
    )
    the_board(app, derwen)
    statement, parameters = next(one for one in sent if "expected_discharge" in one[0])

    def plan(connection: Connection) -> list[str]:
        steps = connection.exec_driver_sql("EXPLAIN QUERY PLAN " + statement, parameters)
        return [step[-1] for step in steps]

    scans = [step for step in app.ask(plan) if step.startswith("SCAN")]
    assert all(any(name in step for name in SMALL) for step in scans), scans
