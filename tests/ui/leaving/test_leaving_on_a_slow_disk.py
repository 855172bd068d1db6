"""Answers that come late never bring somebody else in front of whoever was asked for."""

from pathlib import Path

from builders import built_once
from leavers import NOW, leavers
from pytestqt.qtbot import QtBot

from tests.slow_disk import SlowDisk
from ui.desk import Desk
from ui.leaving.page import LeavingPage
from ui.runner import Runner
from wardapp.clock import FrozenClock


def test_a_minute_that_turns_while_somebody_is_opened_brings_nobody_else(
    qtbot: QtBot, tmp_path: Path
) -> None:
    app, (ward, stays) = built_once(tmp_path, FrozenClock(NOW), leavers)
    disk = SlowDisk()
    desk = Desk(Runner(app, disk), app.clock, ward)
    page = LeavingPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_at(stays["A1"])
    disk.go_on(1)  # the first of the list, asked before
    desk.minute_turned.emit()
    disk.go_on()
    assert page.person is not None
    assert page.person.card.row.stay_id == stays["A1"]
    app.store.close()
