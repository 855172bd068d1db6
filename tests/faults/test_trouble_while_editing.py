"""A full disk, a locked file, odd dates, quick fingers, somebody who leaves meanwhile."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from builders import a_patient, an_app, the_board
from hands import board_of, enter, go, keys, notice, press, type_a_date, typed
from PySide6.QtCore import Qt
from sqlalchemy import Connection

from ui.station import Station
from wardapp.app import App
from wardapp.clock import FrozenClock, moment
from wardapp.commands.action import AddAction
from wardapp.commands.departure import DischargePatient
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.placement import MovePatient
from wardapp.queries.board import BoardRow
from wardapp.store.connection import connect


@pytest.fixture
def other(ward_file: Path, clock: FrozenClock) -> App:
    return an_app(ward_file.parent, clock, station="PC-2")


def row_of(station: Station, bed: str) -> BoardRow:
    return the_board(station.runner.app, station.desk.ward)[bed]


def pages_left(app: App, count: int | None) -> None:
    """Let the file of this station grow by so many pages, and no more."""

    def limit(connection: Connection) -> None:
        now = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        most = 1_000_000 if count is None else now + count
        connection.exec_driver_sql(f"PRAGMA max_page_count = {most}")

    app.ask(limit)


def entries(app: App) -> set[str]:
    def read(connection: Connection) -> set[str]:
        return set(connection.exec_driver_sql("SELECT uuid FROM diary_entry").scalars())

    return app.ask(read)


def type_an_action(station: Station, text: str) -> None:
    go(station, "A1", "next_action")
    keys(station, text[0])
    editor = board_of(station).editing.editor
    assert editor is not None
    editor.field.setText(text)
    editor.field.setModified(True)
    editor.read()
    enter(station)


def test_a_full_disk_keeps_what_was_typed_and_saves_it_when_there_is_space(
    station: Station, app: App
) -> None:
    saved = {app.do(AddAction(stay_id=1, text=f"Ring the family {n}")).seq for n in range(3)}
    assert len(saved) == 3
    before = entries(app)
    pages_left(app, 0)
    long = "Ring the reablement team about the key safe. " * 80
    for _ in range(30):
        type_an_action(station, long.strip())
        if typed(station):
            break
        before = entries(app)
    banner = station.window.banner
    assert "disk is full" in banner.text()
    assert "safe" in banner.text()
    assert "Free some space" in banner.text()
    assert typed(station) == long.strip()
    assert entries(app) == before
    pages_left(app, None)
    enter(station)
    assert typed(station) == ""
    assert banner.text() == ""
    assert before < entries(app)


def test_a_full_disk_is_tried_again_from_the_banner_with_one_effect(
    station: Station, app: App
) -> None:
    pages_left(app, 0)
    text = ("Order the walking frame. " * 150).strip()
    for _ in range(30):
        before = entries(app)
        type_an_action(station, text)
        if typed(station):
            break
    pages_left(app, None)
    station.window.banner.action_requested.emit()
    assert len(entries(app)) == len(before) + 1
    assert station.window.banner.text() == ""
    assert typed(station) == ""


def test_a_file_locked_by_another_program_is_said_and_saved_afterwards(
    station: Station, app: App, ward_file: Path
) -> None:
    def hurry(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")

    app.ask(hurry)
    with closing(connect(ward_file)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        assert type_a_date(station, "16/2") == "16/2"
        assert "in use by another program" in station.window.banner.text()
        assert "what you typed is still here" in station.window.banner.text()
        holder.execute("ROLLBACK")
    station.window.banner.action_requested.emit()
    assert row_of(station, "A1").edd == date(2026, 2, 16)
    assert station.window.banner.text() == ""


NO_DATES = {
    "1/2/2026": "before the admission",
    "12/12/2099": "more than a year away",
    "31/2": "31 February does not exist",
    "29/2/2026": "2026 has no 29 February",
    "29/2/2028": "more than a year away",
    "soon": "This is not a date",
    "%s{0}": "This is not a date",
    "3 " * 200: "This is not a date",
    "<b>": "This is not a date",
}


def test_a_date_that_cannot_be_is_refused_beside_the_field_and_stays_typed(
    station: Station,
) -> None:
    for text, says in NO_DATES.items():
        go(station, "A1", "edd")
        press(station, Qt.Key.Key_F2)
        editor = board_of(station).editing.editor
        assert editor is not None
        editor.field.setText(text)
        editor.read()
        enter(station)
        assert typed(station) == text
        assert says in notice(station)
        press(station, Qt.Key.Key_Escape)
    assert row_of(station, "A1").edd is None
    assert station.window.banner.text() == ""


def test_enter_on_an_empty_date_asks_for_one(station: Station) -> None:
    go(station, "A1", "edd")
    press(station, Qt.Key.Key_F2)
    enter(station)
    assert "Type a date" in notice(station)
    assert row_of(station, "A1").edd is None


def test_29_february_is_a_day_in_a_leap_year(station: Station, clock: FrozenClock) -> None:
    clock.move_to(moment(date(2028, 2, 26), 9))
    station.show_page("documents")
    station.show_page("board")
    assert type_a_date(station, "29/2") == ""
    assert row_of(station, "A1").edd == date(2028, 2, 29)


def test_enter_pressed_twice_saves_once(station: Station, app: App) -> None:
    before = len(entries(app))
    go(station, "A1", "edd")
    keys(station, "16/2")
    editor = board_of(station).editing.editor
    assert editor is not None
    editor.save()
    editor.save()
    press(station, Qt.Key.Key_Return)
    assert len(entries(app)) == before + 1


def test_a_date_typed_while_the_patient_moves_lands_on_the_same_patient(
    station: Station, other: App
) -> None:
    go(station, "A1", "edd")
    keys(station, "16/2")
    row = the_board(other, station.desk.ward)["A1"]
    free = the_board(other, station.desk.ward)["B1"]
    other.do(
        MovePatient(
            placement_id=row.placement_id or 0,
            expected_version=row.placement_version or 0,
            bed_id=free.bed_id,
        )
    )
    newcomer = a_patient(other, station.desk.ward, "A1", "Zwinge", "Nest")
    station.watcher.listen()
    assert typed(station) == "16/2"
    enter(station)
    moved = row_of(station, "B1")
    assert (moved.stay_id, moved.edd) == (row.stay_id, date(2026, 2, 16))
    assert row_of(station, "A1").stay_id == newcomer
    assert row_of(station, "A1").edd is None


def test_a_date_typed_while_the_patient_leaves_is_refused_with_a_reason(
    station: Station, other: App
) -> None:
    go(station, "A1", "edd")
    keys(station, "16/2")
    row = the_board(other, station.desk.ward)["A1"]
    other.do(
        DischargePatient(
            stay_id=row.stay_id or 0,
            expected_version=row.stay_version or 0,
            method="1",
            destination="19",
        )
    )
    station.watcher.listen()
    enter(station)
    said = f"{notice(station)} {station.window.status.message.text()}"
    assert "left" in said
    assert row_of(station, "A1").stay_id is None


def test_a_conflict_about_somebody_who_left_still_says_something(
    station: Station, other: App
) -> None:
    go(station, "A1", "edd")
    keys(station, "16/2")
    row = the_board(other, station.desk.ward)["A1"]
    stay = row.stay_id or 0
    other.do(SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 20)))
    other.do(
        DischargePatient(
            stay_id=stay, expected_version=row.stay_version or 0, method="1", destination="19"
        )
    )
    enter(station)
    assert "left" in f"{notice(station)} {station.window.status.message.text()}"
