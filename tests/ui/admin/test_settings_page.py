"""What was set up once is changed in the settings, each by a step of its own."""

import pytest
from builders import heard
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_patient
from ui.admin.settings.beds_section import BedsSection
from ui.admin.settings.data_section import DataSection
from ui.admin.settings.holidays_section import HolidaysSection
from ui.admin.settings.page import SettingsPage
from ui.admin.settings.people_section import PeopleSection
from ui.admin.settings.section import Section
from ui.admin.settings.view_section import ViewSection
from ui.admin.settings.ward_section import WardSection
from ui.desk import Desk
from wardapp.queries.ward import beds, holidays, people, wards


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsPage:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.shown()
    return page


def section(page: SettingsPage, kind: type[Section]) -> Section:
    number = next(n for n, shown in enumerate(page.sections) if isinstance(shown, kind))
    page.show_section(number)
    return page.sections[number]


def choose(rows: QWidget, name: str) -> None:
    model = rows.rows
    place = next(n for n, row in enumerate(model.rows) if row.name == name)
    rows.setCurrentIndex(model.index(place))


def test_the_times_of_the_ward_are_changed(page: SettingsPage, desk: Desk) -> None:
    ward = section(page, WardSection)
    assert isinstance(ward, WardSection)
    ward.form.fields["round_time"].set_text("9am")
    ward.form.button.click()
    assert desk.runner.app.ask(wards)[0].round_time == "09:00"


def test_a_time_that_is_none_is_refused_beside_its_field(page: SettingsPage, desk: Desk) -> None:
    ward = section(page, WardSection)
    assert isinstance(ward, WardSection)
    ward.form.fields["huddle_time"].set_text("25:00")
    ward.form.button.click()
    assert ward.form.fields["huddle_time"].refusal.text()
    assert ward.form.fields["huddle_time"].text() == "25:00"
    assert desk.runner.app.ask(wards)[0].huddle_time == "14:00"


def test_beds_are_added_by_range_and_closed(page: SettingsPage, desk: Desk) -> None:
    shown = section(page, BedsSection)
    assert isinstance(shown, BedsSection)
    shown.form.fields["beds"].set_text("B1-B3")
    shown.form.button.click()
    assert [row.name for row in shown.list.rows.rows][-3:] == ["B1", "B2", "B3"]
    choose(shown.list, "B2")
    shown.status.chosen.emit("closed")
    closed = [bed.label for bed in desk.runner.app.ask(beds, desk.ward.id) if bed.status != "open"]
    assert closed == ["B2"]


def test_a_bed_with_somebody_in_it_stays_open(page: SettingsPage, desk: Desk) -> None:
    a_patient(desk.runner.app, desk.ward, "A1")
    shown = section(page, BedsSection)
    assert isinstance(shown, BedsSection)
    choose(shown.list, "A1")
    shown.status.chosen.emit("closed")
    assert "Somebody is in bed A1" in shown.problem.text()
    assert shown.status.value() == "open"


def test_somebody_begins_changes_and_goes(page: SettingsPage, desk: Desk) -> None:
    shown = section(page, PeopleSection)
    assert isinstance(shown, PeopleSection)
    shown.form.fields["people"].set_text("HL physio")
    shown.form.button.click()
    choose(shown.list, "HL")
    shown.change.fields["name"].set_text("Huw Lloyd")
    shown.change.button.click()
    choose(shown.list, "HL")
    shown.gone.click()
    (huw,) = [p for p in desk.runner.app.ask(people) if p.initials == "HL"]
    assert (huw.name, huw.role, huw.active) == ("Huw Lloyd", "physiotherapist", False)
    choose(shown.list, "HL")
    assert shown.gone.text() == "Back again"


def test_a_day_off_is_added(page: SettingsPage, desk: Desk) -> None:
    shown = section(page, HolidaysSection)
    assert isinstance(shown, HolidaysSection)
    shown.form.fields["day"].set_text("31/2")
    shown.form.fields["name"].set_text("Ward day")
    shown.form.button.click()
    assert "February" in shown.form.fields["day"].refusal.text()
    shown.form.fields["day"].set_text("27 Feb 2026")
    shown.form.button.click()
    assert [(row.day.isoformat(), row.name) for row in desk.runner.app.ask(holidays)] == [
        ("2026-02-27", "Ward day")
    ]


def test_the_view_wishes_for_settings(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    shown = section(page, ViewSection)
    assert isinstance(shown, ViewSection)
    with heard(qtbot, desk.setting_chosen) as chosen:
        shown.theme.chosen.emit("dark")
    assert chosen.args == ["theme", "dark"]
    shown.form.fields["lock_minutes"].set_text("500")
    shown.form.button.click()
    assert "from 1 to 60" in shown.form.fields["lock_minutes"].refusal.text()


def test_a_backup_is_made_and_the_file_checked_when_asked(page: SettingsPage) -> None:
    shown = section(page, DataSection)
    assert isinstance(shown, DataSection)
    assert shown.last.text() == "No backup yet"
    shown.back_up.click()
    assert shown.last.text().startswith("Last backup: Thu 12-Feb-2026 08:31")
    shown.check.click()
    assert "whole" in shown.result.text()


def test_the_page_is_made_anew_in_another_language(page: SettingsPage) -> None:
    page.show_section(2)
    page.retranslate()
    assert isinstance(page.sections[2], PeopleSection)
    assert page.sections[2].list.rows.rows


def test_whatever_takes_the_focus_has_a_name(page: SettingsPage) -> None:
    stops = [w for w in page.findChildren(QWidget) if takes_tab(w, page)]
    assert [w for w in stops if not (w.accessibleName() or getattr(w, "text", str)())] == []


def takes_tab(widget: QWidget, page: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisibleTo(page)
