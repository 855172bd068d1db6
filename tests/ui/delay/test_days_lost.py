"""Days lost: who has been in hospital over 6 days, and the weekly review."""

from datetime import date, timedelta

from builders import a_patient
from PySide6.QtCore import Qt

from ui.delay.page import STAYS
from wardapp.commands.delay import ReviewLongStay
from wardapp.queries.delays import LongStayRow, long_stays


def rows(delays) -> dict[str, LongStayRow]:
    found = delays.app.ask(long_stays, delays.ward.id, delays.app.clock.now())
    return {row.board.bed: row for row in found}


def cell(delays, bed: str, column: str) -> str:
    model = delays.page.stays.table.people
    person = model.person_at(model.place_of(delays.stays[bed]))
    return person.cells[[c.key for c in model.columns].index(column)].spoken


def test_seven_midnights_are_over_6_days_and_six_are_not(delays):
    now = delays.app.clock.now()
    for bed, nights in (("A1", 7), ("A3", 6)):
        delays.stays[bed] = a_patient(
            delays.app, delays.ward, bed, "Nights", bed, admitted_at=now - timedelta(days=nights)
        )
    delays.page.show_view(STAYS)
    listed = {
        line.stay_id for line in delays.page.stays.table.people.lines if hasattr(line, "cells")
    }
    assert delays.stays["A1"] in listed
    assert delays.stays["A3"] not in listed


def test_the_longest_stands_first_and_people_are_counted_not_days(delays):
    delays.page.show_view(STAYS)
    people = delays.page.stays.table.people
    assert people.group_words(0) == ("7 to 20 nights: 2", "review due: 2")
    assert people.person_at(1).stay_id == delays.stays["SR4"]
    assert cell(delays, "SR4", "nights") == "15, since 28-Jan"
    assert cell(delays, "SR4", "due") == "Review due"


def test_v_writes_a_review_and_the_next_is_due_in_a_week(delays):
    delays.page.show_view(STAYS)
    delays.at("SR4")
    delays.type("v")
    delays.type("Panel asked for interim funding")
    delays.enter()
    row = rows(delays)["SR4"]
    assert row.outcome == "Panel asked for interim funding"
    assert row.review_due == date(2026, 2, 19)
    assert cell(delays, "SR4", "review").startswith("Panel asked for interim funding, Thu 12-Feb")
    assert cell(delays, "SR4", "due") == "next Thu 19-Feb"


def test_the_next_date_is_typed_as_dates_are_and_read_back(delays):
    delays.page.show_view(STAYS)
    delays.at("SR4")
    delays.type("v")
    delays.type("Best interests meeting")
    delays.press(Qt.Key.Key_Tab)
    delays.type("+4d")
    assert delays.editor._said["next_on"].text() == "Mon 16-Feb-2026 · 4d"
    delays.press(Qt.Key.Key_Tab)
    delays.type("or")
    delays.enter()
    row = rows(delays)["SR4"]
    assert (row.review_due, row.escalated_to) == (date(2026, 2, 16), "Owain Rees")


def test_a_review_without_a_decision_is_refused_and_its_date_stays_typed(delays):
    delays.page.show_view(STAYS)
    delays.at("SR4")
    delays.type("v")
    delays.press(Qt.Key.Key_Tab)
    delays.type("mon")
    delays.enter()
    assert delays.editor.notice.text() == "Write what the team decided."
    assert delays.editor.text("next_on") == "mon"
    assert rows(delays)["SR4"].reviewed_at is None


def test_shift_enter_begins_a_line_and_does_not_save(delays):
    delays.page.show_view(STAYS)
    delays.at("SR4")
    delays.type("v")
    delays.type("One")
    delays.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    delays.type("Two")
    assert delays.editor.text("outcome") == "One\nTwo"
    assert rows(delays)["SR4"].reviewed_at is None


def test_a_review_that_is_overdue_says_since_when(delays):
    delays.app.do(
        ReviewLongStay(stay_id=delays.stays["SR4"], outcome="Wait", next_on=date(2026, 2, 14))
    )
    delays.page.show_view(STAYS)
    assert cell(delays, "SR4", "due") == "next Sat"
    delays.app.clock.move_to(delays.app.clock.now() + timedelta(days=2))
    delays.page.refresh()
    assert cell(delays, "SR4", "due") == "Due today"
    delays.app.clock.move_to(delays.app.clock.now() + timedelta(days=3))
    delays.page.refresh()
    assert cell(delays, "SR4", "due") == "Due 3d ago"
