"""What a crash, midnight and the change of the clocks do to a round: nothing."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from builders import MORNING, an_app
from conftest import open_page
from keyboard import DOWN, ENTER, Keyboard
from wards import three_patients

from ui.round.pace import Stopwatch, forecast
from ui.round.page import RoundPage
from wardapp.clock import FrozenClock
from wardapp.display import clinical_time
from wardapp.queries.board_round import RoundRow, round_items, round_now
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ward import wards

ROOT = Path(__file__).parents[3]
CHILD = """
import sys, time
sys.path[:0] = [{root!r}, {tests!r}, {here!r}]
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
qapp = QApplication([])
from ui.theme import LIGHT, apply_theme
apply_theme(qapp, LIGHT, 1.0)
from wards import a_desk, three_patients
from keyboard import ENTER, Keyboard
from ui.round.page import RoundPage
app, row, stays = three_patients(Path({folder!r}))
page = RoundPage(a_desk(app, row))
page.show()
page.activateWindow()
QTest.qWaitForWindowActive(page)
page.shown()
keys = Keyboard(page)
keys.press("or", ENTER, ENTER, "n", ENTER, ENTER, "a", "Ring her son", ENTER, "ip", ENTER, ENTER)
print("typed", flush=True)
time.sleep(60)
"""


def test_a_killed_program_goes_on_at_the_same_patient_with_nothing_lost(qtbot, tmp_path):
    folder = tmp_path / "ward"
    script = CHILD.format(
        root=str(ROOT),
        tests=str(ROOT / "tests"),
        here=str(Path(__file__).parent),
        folder=str(folder),
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "typed"
        child.send_signal(signal.SIGKILL)
    app = an_app(folder, FrozenClock(MORNING + timedelta(minutes=3)))
    (row,) = app.ask(wards)
    page = open_page(qtbot, RoundPage, app, row)
    assert page.running.isVisible()
    assert page.running.subject.row.bed == "A2"
    board_round = app.ask(round_now, row.id)
    mine = [i for i in app.ask(round_items, board_round.id) if i.stay_id == board_round.at_stay_id]
    assert {item.item for item in mine} == {"unwell", "waiting_for", "next_action"}
    assert page.running.at == 2
    (action,) = app.ask(patient_card, board_round.at_stay_id).open_actions
    assert (action.text, action.owner) == ("Ring her son", "Ioan Parry")
    assert [person.initials for person in page.running.here] == ["OR"]


def test_a_round_begun_before_midnight_stays_one_round(qtbot, tmp_path):
    clock = FrozenClock(datetime(2026, 2, 12, 23, 50, tzinfo=UTC))
    app, row, stays = three_patients(tmp_path, clock)
    page = open_page(qtbot, RoundPage, app, row)
    keys = Keyboard(page)
    keys.press(ENTER, "n")
    clock.move_to(datetime(2026, 2, 13, 0, 10, tzinfo=UTC))
    keys.press("n")
    begun = app.ask(round_now, row.id)
    assert begun.at_stay_id == stays[2]
    assert begun.day.day == 12
    while page.running.subject.row.bed != "A3" or page.running.at != 3:
        keys.press(DOWN)
    keys.press("+1d", ENTER, ENTER)
    assert app.ask(patient_card, stays[2]).expected[-1].day.day == 14
    keys.press("n", ENTER)
    ended = app.ask(round_now, row.id)
    assert ended.id == begun.id
    assert ended.ended_at is not None


def test_time_spent_is_what_passed_though_the_clocks_go_back(qtbot, tmp_path):
    # 25-Oct-2026: at 02:00 summer time it is 01:00 again.
    clock = FrozenClock(datetime(2026, 10, 25, 0, 58, tzinfo=UTC))
    app, row, _ = three_patients(tmp_path, clock)
    page = open_page(qtbot, RoundPage, app, row)
    keys = Keyboard(page)
    keys.press(ENTER)
    clock.advance(minutes=4)
    assert page.running.watch.seconds() == 240
    keys.press("n")
    page.running.tick()
    # 4 minutes for the first; two more at that pace end at 01:10 UTC, which is 01:10 on the wall.
    assert page.running.timing._finish.text() == "Finish approx 01:10"


def test_the_forecast_speaks_of_the_wall_clock_on_both_sides_of_the_change():
    began = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)
    begun = RoundRow(1, 1, 1, "morning", began.date(), began, None, "bed", None)
    end = forecast(datetime(2026, 10, 25, 0, 59, tzinfo=UTC), begun, (), 4, 60, 0)
    assert end.finish - begun.started_at == timedelta(minutes=13)
    assert clinical_time(end.finish) == "01:03"
    assert end.words() == ("Finish approx 01:03", "9min after the planned 01:54")


def test_a_clock_set_back_by_hand_counts_nothing():
    clock = FrozenClock(MORNING)
    watch = Stopwatch(clock)
    clock.move_to(MORNING - timedelta(hours=1))
    assert watch.seconds() == 0


def test_a_round_forgotten_since_yesterday_does_not_take_the_screen(qtbot, tmp_path):
    clock = FrozenClock(MORNING)
    app, row, _ = three_patients(tmp_path, clock)
    page = open_page(qtbot, RoundPage, app, row)
    Keyboard(page).press(ENTER)
    clock.advance(hours=24)
    again = open_page(qtbot, RoundPage, app, row)
    assert again.start.isVisible()
    assert not again.whole_window
