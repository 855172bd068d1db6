"""A small screen with large letters, both languages: every word of the form can be read whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.audit_ward import MEETS, NOT_MEETING, SIONED, a_frozen_audit, a_full_ward, answer
from tests.audit_ward import beds_for as beds_of
from ui.audit.entry_rows import KeyedRow, KeyWords
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY
from ui.desk import Desk
from ui.theme import LIGHT, apply_theme
from ui.widgets.plain_label import PlainLabel
from wardapp import words
from wardapp.app import App
from wardapp.queries.audit import AuditScreen


@pytest.fixture
def screen(app: App) -> AuditScreen:
    """The plan lets the reviewers see names."""
    return a_frozen_audit(app, a_full_ward(app), identity="name")


@pytest.fixture
def small(qapp: QApplication, page: AuditPage, entry: EntryView) -> Iterator[EntryView]:
    """1366 by 768 at 150 per cent, less rail, header and status line."""
    apply_theme(qapp, LIGHT, 1.5)
    page.resize(1213, 612)
    yield entry
    apply_theme(qapp, LIGHT, 1.0)


def cut(view: QWidget) -> list[str]:
    """Return the words that do not fit where they stand."""
    found = []
    for label in view.findChildren(QLabel):
        if isinstance(label, PlainLabel) and label.isVisible() and label.text():
            wide = label.wordWrap() or label.width() >= label.sizeHint().width()
            high = label.height() >= label.heightForWidth(label.width())
            found += [] if wide and (high or not label.wordWrap()) else [label.text()]
    for row in view.findChildren(KeyedRow):
        if row.isVisible() and row.height() < row.heightForWidth(row.width()):
            found.append(row.text())
    for key in view.findChildren(KeyWords):
        if key.isVisible() and key.width() < key.sizeHint().width():
            found.append(key.text())
    return found


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_no_word_is_cut(qtbot: QtBot, page: AuditPage, small: EntryView, language: str) -> None:
    words.speak(language)
    page.retranslate()
    qtbot.waitUntil(lambda: cut(small) == [])
    for key in ("3", "v"):
        qtbot.keyClick(small.form, key)
        qtbot.waitUntil(lambda: cut(small) == [])


def test_who_answers_and_what_stays_hidden_is_said_on_the_small_screen_too(
    small: EntryView,
) -> None:
    said = [label.text() for label in small.findChildren(QLabel) if label.isVisible()]
    assert "Sioned Morgan, reviewer A" in said
    assert "B hidden until yours is in" in said
    assert any("PERSON1" in text for text in said)


def test_the_answers_side_by_side_are_not_cut(
    qtbot: QtBot, small: EntryView, app: App, screen: AuditScreen, desk: Desk
) -> None:
    answer(app, beds_of(app, screen)[0], "A", MEETS)
    answer(app, beds_of(app, screen, "B")[0], "B", NOT_MEETING)
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()
    assert small.face.panel is small.agree
    table = small.agree.table
    qtbot.waitUntil(lambda: table.height() >= table.heightForWidth(table.width()))
    qtbot.waitUntil(lambda: cut(small) == [])


def test_names_are_hidden_where_the_screen_shows_less(small: EntryView, desk: Desk) -> None:
    desk.hide_more(1)
    said = [label.text() for label in small.findChildren(QLabel) if label.isVisible()]
    assert not any("PERSON1" in text for text in said)


def test_two_people_in_one_bed_are_said_to_be(
    app: App, page: AuditPage, screen: AuditScreen
) -> None:
    page.go_to(ENTRY, screen.audit.id, screen.wards[0].id)
    view = page.view
    assert isinstance(view, EntryView)
    with app.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE audit_bed SET problem = 'two_in_bed' WHERE id = 1")
    view.refresh()
    assert "Two people stood in this bed" in view.face.bed._chip.accessibleName()
