"""A clock that goes back, midnight, and the nights when the clocks change."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, an_app
from hands import Opens, type_a_date
from sqlalchemy import Connection

from ui.clock_watch import ClockWatch
from ui.station import Station
from wardapp.app import App
from wardapp.clock import FrozenClock, local_day, moment
from wardapp.commands.action import AddAction
from wardapp.commands.board_round import EndRound, FinishPatient, StartRound
from wardapp.opening import open_ward
from wardapp.queries.board_round import round_now
from wardapp.queries.diary import history_of
from wardapp.queries.ward import wards


def say(app: App, text: str) -> int:
    return app.do(AddAction(stay_id=1, text=text)).seq


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1)])
def test_a_clock_set_back_changes_no_order_and_is_said_once(
    station: Station, app: App, clock: FrozenClock, back: timedelta
) -> None:
    banner = station.window.banner
    type_a_date(station, "16/2", "A1")
    assert banner.text() == ""
    clock.advance(seconds=-back.total_seconds())
    type_a_date(station, "17/2", "A2")
    assert "The clock of this computer says" in banner.text()
    assert "12-Feb-2026 08:31" in banner.text()
    assert "Everything is saved" in banner.text()
    banner.clear()
    type_a_date(station, "18/2", "C5")
    assert banner.text() == ""  # once
    newest = [entry.seq for entry in app.ask(history_of, 3)]
    assert newest == sorted(newest, reverse=True)
    clock.advance(seconds=back.total_seconds() + 60)
    station.runner.undo()
    assert banner.text() == ""


def test_the_sentence_about_the_clock_goes_when_the_clock_is_right(
    station: Station, app: App, clock: FrozenClock
) -> None:
    type_a_date(station, "16/2", "A1")
    clock.advance(hours=-1)
    type_a_date(station, "17/2", "A2")
    assert station.window.banner.text()
    clock.advance(hours=1)
    type_a_date(station, "18/2", "C5")
    assert station.window.banner.text() == ""


def test_two_seconds_are_no_reason_to_speak(station: Station, clock: FrozenClock) -> None:
    type_a_date(station, "16/2", "A1")
    clock.advance(seconds=-2)
    type_a_date(station, "17/2", "A2")
    assert station.window.banner.text() == ""


def test_a_late_clock_is_said_on_opening(opens: Opens, ward_file: Path, clock: FrozenClock) -> None:
    clock.advance(days=-1)
    opening = opens(ward_file)
    assert "The clock of this computer says 11-Feb-2026 08:31" in opening.window.banner.text()


def test_another_computer_that_is_ahead_is_noticed_here(
    station: Station, ward_file: Path, clock: FrozenClock
) -> None:
    ahead = an_app(ward_file.parent, FrozenClock(MORNING + timedelta(minutes=5)), station="PC-2")
    say(ahead, "Ring the family")
    ahead.store.close()
    station.watcher.listen()
    assert "12-Feb-2026 08:36" in station.window.banner.text()


def test_a_new_ward_has_no_clock_to_compare_with(tmp_path: Path, clock: FrozenClock) -> None:
    opened = open_ward(tmp_path / "new.db", clock, "PC-1")
    assert opened.newest is None
    opened.app.store.close()


def test_events_keep_their_order_when_the_clock_goes_back(
    ward_file: Path, clock: FrozenClock
) -> None:
    app = an_app(ward_file.parent, clock)
    numbers = []
    for hours in (0, -1, -24, 3):
        clock.advance(hours=hours)
        numbers.append(say(app, f"Step {len(numbers)}"))
    assert numbers == sorted(numbers)

    def texts(connection: Connection) -> list[str]:
        return list(connection.exec_driver_sql("SELECT text FROM action ORDER BY id").scalars())

    assert app.ask(texts) == ["Step 0", "Step 1", "Step 2", "Step 3"]
    app.undo()
    assert app.ask(history_of, 1)[0].undoes == numbers[-1]
    app.store.close()


NIGHTS = {
    "midnight": datetime(2026, 2, 12, 23, 50, tzinfo=UTC),
    "October": datetime(2026, 10, 25, 0, 50, tzinfo=UTC),
    "March": datetime(2027, 3, 28, 0, 50, tzinfo=UTC),
    "29 February": datetime(2028, 2, 28, 23, 50, tzinfo=UTC),
    "year's end": datetime(2026, 12, 31, 23, 50, tzinfo=UTC),
}


@pytest.mark.parametrize("night", NIGHTS)
def test_a_round_through_the_night_stays_one_round_of_one_day(ward_file: Path, night: str) -> None:
    clock = FrozenClock(NIGHTS[night])
    app = an_app(ward_file.parent, clock)
    ward = app.ask(wards)[0]
    begun = app.do(StartRound(ward_id=ward.id)).made_id or 0
    day = local_day(clock.now())
    for stay in (1, 2, 3):
        clock.advance(minutes=10)
        app.do(FinishPatient(round_id=begun, stay_id=stay, seconds=600))
    app.do(EndRound(round_id=begun))
    found = app.ask(round_now, ward.id)
    assert found is not None
    assert (found.id, found.day) == (begun, day)
    assert found.ended_at is not None
    assert found.ended_at - found.started_at == timedelta(minutes=30)
    app.store.close()


def test_the_board_turns_its_day_at_midnight(station: Station, clock: FrozenClock) -> None:
    type_a_date(station, "13/2", "A1")
    for day, expected in ((date(2026, 2, 12), "tomorrow"), (date(2026, 2, 13), "today")):
        clock.move_to(moment(day, 23, 59))
        station._minute.timeout.emit()
        page = station.pages["board"]
        model = page.model  # type: ignore[attr-defined]
        said = model.cell_at(0, model.column_of("edd")).spoken
        assert expected in said.casefold(), said


def test_looking_twice_says_it_once(station: Station, clock: FrozenClock) -> None:
    heard: list[object] = []
    watch = ClockWatch(station.desk, clock.now() + timedelta(seconds=3))
    watch.behind.connect(heard.append)
    watch.look()
    watch.look()
    assert heard == [clock.now() + timedelta(seconds=3)]
