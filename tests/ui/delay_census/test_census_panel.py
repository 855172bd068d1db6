"""The panel beside the delays: what the next census would count, and what is still to do."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from tests.builders import heard
from tests.census_ward import CENSUS, the_census
from ui.delay.census_panel import CensusPanel
from ui.desk import Desk
from wardapp.clock import FrozenClock
from wardapp.commands.census import FreezeCensus, MarkCensusSent, ValidateCensusRow


def shown(qtbot: QtBot, desk: Desk) -> CensusPanel:
    panel = CensusPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    return panel


def steps(panel: CensusPanel) -> list[tuple[str, str, str]]:
    return [(step.words, step.detail, step.state) for step in panel.steps.steps]


def test_before_the_freeze_it_says_what_is_missing(qtbot: QtBot, desk: Desk) -> None:
    panel = shown(qtbot, desk)
    assert panel._day.text() == "Wed 18-Feb-2026"
    assert panel._ahead.text().startswith("today")
    assert [(bar.words, bar.number, bar.dashed) for bar in panel.bars.bars] == [("today", 2, True)]
    assert steps(panel) == [
        ("Reasons filled in", "1 of 2", "now"),
        ("Nothing missing", "1 of 2", "to_come"),
        ("Frozen", "Wed 18-Feb 12:00", "to_come"),
        ("Agreed with the councils", "0 of 2", "to_come"),
        ("Sent", "", "to_come"),
    ]
    assert [(s.words, s.number) for s in panel.shares.shares] == [
        ("Social care", 1),
        ("Health", 0),
        ("Joint", 0),
        ("Not assigned", 1),
    ]


def test_once_frozen_the_next_one_is_a_month_away(qtbot: QtBot, desk: Desk) -> None:
    desk.runner.do(FreezeCensus())
    panel = shown(qtbot, desk)
    assert panel._day.text() == "Wed 18-Mar-2026"
    assert panel._ahead.text().startswith("in 28 days")
    assert [(bar.words, bar.number) for bar in panel.bars.bars] == [("Feb", 2), ("today", 2)]


def test_a_frozen_census_is_ready_step_by_step(qtbot: QtBot, desk: Desk) -> None:
    app = desk.runner.app
    census_id = app.do(FreezeCensus()).made_id or 0
    for line in the_census(app, census_id).lines[:2]:
        tick = ValidateCensusRow(row_id=line.id, side="health")
        app.do(tick)
    panel = shown(qtbot, desk)
    assert steps(panel) == [
        ("Frozen", "Wed 18-Feb 12:00", "done"),
        ("Checked by the ward", "2 of 2", "done"),
        ("Agreed with the councils", "0 of 2", "now"),
        ("Sent", "", "to_come"),
    ]
    census = the_census(app, census_id).census
    app.do(MarkCensusSent(census_id=census.id, expected_version=census.version))
    panel.refresh()
    assert panel.last.text() == (
        "People: 2. Days since optimised: 10. Sent Wed 18-Feb, not agreed by all."
    )


def test_a_practice_is_no_census_of_a_month(qtbot: QtBot, desk: Desk, clock: FrozenClock) -> None:
    clock.move_to(CENSUS + timedelta(days=1))
    desk.runner.do(FreezeCensus(practice_reason="to try it"))
    panel = shown(qtbot, desk)
    assert panel.last.text() == "No census of a month is frozen yet."
    assert [bar.words for bar in panel.bars.bars] == ["today"]


def test_the_link_opens_the_last_census(qtbot: QtBot, desk: Desk) -> None:
    made = desk.runner.app.do(FreezeCensus()).made_id
    panel = shown(qtbot, desk)
    with heard(qtbot, panel.census_requested) as asked:
        panel.open_last.click()
    assert asked.args == [made]


def test_a_census_that_was_missed_is_asked_for(
    qtbot: QtBot, desk: Desk, clock: FrozenClock
) -> None:
    desk.runner.do(FreezeCensus())
    clock.move_to(CENSUS + timedelta(days=28, hours=-1))
    panel = shown(qtbot, desk)
    assert panel.missed.text() == "", "its time is still to come"
    clock.move_to(CENSUS + timedelta(days=29))
    panel.refresh()
    assert "The census of Wed 18-Mar is not frozen" in panel.missed.text()
    desk.runner.do(FreezeCensus(at=CENSUS + timedelta(days=28)))
    panel.refresh()
    assert panel.missed.text() == ""


def test_a_ward_that_has_only_begun_has_missed_nothing(
    qtbot: QtBot, desk: Desk, clock: FrozenClock
) -> None:
    clock.move_to(CENSUS + timedelta(days=3))
    assert shown(qtbot, desk).missed.text() == ""
