"""Levels 2 and 3: no family name and no number on any page, in any title, tip or clipboard."""

import pytest
from hands import board_of, enter, go, keys, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from tests.audit_ward import SIONED, a_frozen_audit, beds_for
from ui.audit.entry_view import EntryView
from ui.audit.page import VIEWS, AuditPage
from ui.board.wall import WallPage
from ui.round.page import RoundPage
from ui.station import PAGES, Station
from wardapp.commands.action import AddAction
from wardapp.queries.audit import AuditScreen
from wardapp.queries.diary import last_seq
from wardapp.settings import SettingsFile

SECRETS = ("quigley", "evansmith", "marged", "siân", "999158", "999 158", "999797", "zwickel")
SHOW_ALL = ("round", "huddle", "plans", "leaving", "delays", "audit", "documents", "import")


def spoken(thing: QAccessibleInterface | None) -> list[str]:
    if thing is None or thing.state().invisible:
        return []
    parts = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    found = [thing.text(part) for part in parts]
    for number in range(thing.childCount()):
        found += spoken(thing.child(number))
    return found


def everything(station: Station) -> str:
    """Return all that can be read, heard, hovered over or pasted now."""
    window = station.window
    found = [window.windowTitle(), QGuiApplication.clipboard().text()]
    found += spoken(QAccessible.queryAccessibleInterface(window))
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            text = widget.property("text")
            found += [widget.toolTip(), widget.whatsThis(), str(text or "")]
    for table in window.findChildren(QTableView):
        model = table.model()
        if not table.isVisibleTo(window) or model is None:
            continue
        for place in range(model.rowCount()):
            for column in range(model.columnCount()):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    found.append(str(model.index(place, column).data(role) or ""))
    return "\n".join(found).casefold()


def secrets_in(station: Station) -> list[str]:
    text = everything(station)
    return [secret for secret in SECRETS if secret in text]


def test_the_search_finds_what_is_shown(station: Station) -> None:
    assert {"quigley", "evansmith"} <= set(secrets_in(station))


@pytest.mark.parametrize("level", [2, 3, 4])
def test_no_page_tells_a_name_or_a_number(station: Station, level: int) -> None:
    station.show_page("huddle")  # what a page has read before must not stay in sight
    station.show_page("round")
    station.desk.hide_more(level)
    for page in PAGES:
        station.show_page(page)
        front = station.pages[page]
        if isinstance(front, WallPage):
            continue  # it has a level of its own, tested below
        assert secrets_in(station) == [], page
    station.show_page("board")
    station.find()
    keys(station, "quig")
    own_typing = [secret for secret in secrets_in(station) if secret != "quig"]
    assert own_typing == []
    press(station, Qt.Key.Key_Escape)
    station.lock()
    assert secrets_in(station) == []


def test_the_language_changes_while_nothing_is_shown(station: Station) -> None:
    station.window.resize(1100, 700)  # some columns have no room
    station.desk.hide_more(4)
    station.switch_language("cy")
    station.desk.hide_more(-4)
    station.switch_language("en")
    assert secrets_in(station)


def test_the_wall_begins_without_names(station: Station) -> None:
    station.show_page("wall")
    assert secrets_in(station) == []


@pytest.mark.parametrize("page", SHOW_ALL)
def test_a_page_that_shows_everything_asks_first_and_hides_again(
    station: Station, page: str
) -> None:
    desk, window = station.desk, station.window
    desk.hide_more(2)
    station.show_page(page)
    assert window.pages.currentWidget() is station.veil
    QTest.keyClick(station.veil.focusProxy(), Qt.Key.Key_Return)
    assert window.pages.currentWidget() is station.pages[page]
    assert desk.privacy == 0  # the header says what is true
    station.show_page("board")
    assert desk.privacy == 2
    station.show_page(page)
    assert window.pages.currentWidget() is station.veil


def test_f9_on_the_round_hides_it_at_once(station: Station) -> None:
    station.show_page("round")
    assert station.window.pages.currentWidget() is station.pages["round"]
    station.do("hide_more")
    assert station.window.pages.currentWidget() is station.veil
    assert station.window.header.isVisible()
    station.do("show_more")
    assert station.window.pages.currentWidget() is station.pages["round"]


def test_what_is_said_of_a_save_keeps_the_level(station: Station) -> None:
    station.desk.hide_more(3)
    station.runner.do(AddAction(stay_id=1, text="Ring"))
    assert secrets_in(station) == []
    assert "Action added" in station.window.status.message.text()


def test_the_level_outlasts_a_window_closed_on_the_round(
    station: Station, settings: SettingsFile
) -> None:
    station.desk.hide_more(2)
    station.show_page("round")
    station.veil.lifted.emit()
    station.window.close()
    assert settings.now.privacy == 2


def test_the_draft_of_a_hidden_cell_is_not_seen(station: Station) -> None:
    go(station, "A1", "next_action")
    keys(station, "Quigley")
    station.desk.hide_more(2)
    assert secrets_in(station) == []
    station.desk.hide_more(-2)
    enter(station)


def test_the_veil_speaks_to_who_cannot_see_it(station: Station) -> None:
    station.desk.hide_more(1)
    station.show_page("huddle")
    said = "\n".join(spoken(QAccessible.queryAccessibleInterface(station.veil)))
    assert "names, NHS numbers and illnesses" in said
    assert "Show this screen" in said
    station.switch_language("cy")
    said = "\n".join(spoken(QAccessible.queryAccessibleInterface(station.veil)))
    assert "Show this screen" not in said


def test_what_was_typed_on_the_round_is_kept_under_the_veil(station: Station) -> None:
    station.show_page("round")
    page = station.pages["round"]
    assert isinstance(page, RoundPage)
    enter(station)  # begin the round
    assert station.window.pages.currentWidget() is page
    keys(station, "aring")  # a new action, half typed
    assert page.running.editor.is_open
    station.do("hide_more")
    assert station.window.pages.currentWidget() is station.veil
    assert secrets_in(station) == []
    station.do("show_more")
    assert page.running.editor.is_open
    fields = [field.text() for field in page.running.editor.findChildren(QLineEdit)]
    assert "ring" in fields
    keys(station, "s")
    assert station.window.pages.currentWidget() is page


def test_nothing_is_changed_behind_the_veil(station: Station) -> None:
    station.show_page("round")
    enter(station)
    before = station.runner.app.ask(last_seq)
    station.do("hide_more")
    keys(station, "nng")
    press(station, Qt.Key.Key_PageDown)
    assert station.runner.app.ask(last_seq) == before


def copy_a_number(station: Station) -> str:
    go(station, "A1", "patient")
    board_of(station).card._copy_number()
    return QGuiApplication.clipboard().text()


def test_a_copied_number_leaves_the_clipboard_when_the_level_rises(station: Station) -> None:
    assert copy_a_number(station) == "9991588132"
    station.desk.hide_more(2)
    assert QGuiApplication.clipboard().text() == ""


def test_a_copied_number_leaves_the_clipboard_by_itself(station: Station) -> None:
    copy_a_number(station)
    clip = board_of(station).card._clip
    assert clip._timer.isActive()
    assert clip._timer.interval() == 10_000
    clip._timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_is_not_taken_away(station: Station) -> None:
    copy_a_number(station)
    QGuiApplication.clipboard().setText("something else")
    station.desk.hide_more(2)
    assert QGuiApplication.clipboard().text() == "something else"


def an_audit(station: Station, identity: str) -> AuditScreen:
    app = station.runner.app
    screen = a_frozen_audit(app, station.desk.ward, freeze_time="08:00", identity=identity)
    assert len([bed for bed in beds_for(app, screen) if bed.to_review]) == 3
    return screen


def go_to_view(station: Station, view: str, screen: AuditScreen) -> None:
    station.show_page("audit")
    page = station.pages["audit"]
    assert isinstance(page, AuditPage)
    page.go_to(view, screen.audit.id, screen.wards[0].id)


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_an_audit_with_names_stands_behind_the_veil_at_every_level(
    station: Station, level: int
) -> None:
    screen = an_audit(station, "name")
    go_to_view(station, "entry", screen)
    assert "quigley" in secrets_in(station)  # the plan shows who it is
    station.desk.hide_more(level)
    assert station.window.pages.currentWidget() is station.veil
    assert secrets_in(station) == []
    station.show_page("audit")
    assert secrets_in(station) == []
    station.lock()
    assert secrets_in(station) == []


@pytest.mark.parametrize("identity", ["bed_only", "initials"])
def test_an_audit_names_nobody_where_its_plan_names_nobody(station: Station, identity: str) -> None:
    screen = an_audit(station, identity)
    for view in VIEWS:
        go_to_view(station, view, screen)
        assert secrets_in(station) == [], view


def test_results_and_comparison_name_nobody_even_where_the_plan_does(station: Station) -> None:
    screen = an_audit(station, "name")
    for view in ("audits", "results", "compare"):
        go_to_view(station, view, screen)
        assert secrets_in(station) == [], view


def test_what_was_keyed_at_a_bed_is_kept_under_the_veil_and_the_lock(station: Station) -> None:
    screen = an_audit(station, "name")
    go_to_view(station, "entry", screen)
    page = station.pages["audit"]
    assert isinstance(page, AuditPage)
    entry = page.view
    assert isinstance(entry, EntryView)
    before = station.runner.app.ask(last_seq)
    keys(station, "3")  # a criterion, not yet kept
    half = entry.form.half
    assert half.criteria == ("breathing",)
    station.do("hide_more")
    keys(station, "4n")
    press(station, Qt.Key.Key_PageDown)
    assert secrets_in(station) == []
    station.do("show_more")
    assert entry.form.half == half
    station.lock()
    assert station.lock_screen is not None
    keys(station, "4")
    sister = next(person for person in station.desk.people if person.name == SIONED.name)
    station.lock_screen.picker.picked.emit(sister)
    assert entry.form.half == half
    keys(station, "4")
    assert entry.form.half.criteria == ("breathing", "circulation")
    assert station.runner.app.ask(last_seq) == before


def test_another_person_at_the_lock_does_not_see_what_the_first_had_keyed(
    station: Station,
) -> None:
    screen = an_audit(station, "name")
    go_to_view(station, "entry", screen)
    page = station.pages["audit"]
    assert isinstance(page, AuditPage)
    entry = page.view
    assert isinstance(entry, EntryView)
    keys(station, "3")
    station.lock()
    assert station.lock_screen is not None
    other = next(person for person in station.desk.people if person.name == "Ioan Parry")
    station.lock_screen.picker.picked.emit(other)
    assert not entry.form.isVisible()  # they are of no pair here
    station.sign_in(next(p for p in station.desk.people if p.name == SIONED.name))
    assert entry.form.half.criteria == ("breathing",)
