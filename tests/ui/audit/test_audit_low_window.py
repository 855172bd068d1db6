"""The audit in a low window, as on a small screen with large letters: the content has the room."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED, a_frozen_audit, a_full_ward, audit_clock
from tests.audits_on_screen import a_desk, a_view
from tests.builders import an_app, heard
from ui import theme
from ui.audit.audits_view import AuditsView
from ui.audit.forms_view import FormsView
from ui.audit.page import AuditPage
from ui.audit.results_view import ResultsView
from ui.audit.view import FORMS, RESULTS
from wardapp.queries.audit import AuditScreen


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> AuditsView:
    app = an_app(tmp_path, audit_clock())
    a_frozen_audit(app, a_full_ward(app))
    app.sign_in(SIONED)
    return a_view(qtbot, a_desk(app, audit_clock()))


def offered(view: AuditsView) -> list[str]:
    buttons = (view.head.next, *view.head.buttons.values(), view.head.more)
    return [button.text() for button in buttons if button.isVisible()]


def test_in_a_low_window_the_next_step_stands_alone_and_the_rest_behind_a_button(
    view: AuditsView,
) -> None:
    whole = offered(view)
    assert "Results" in whole
    assert "More" not in whole
    view.resize(theme.em(50), theme.em(24))
    assert offered(view) == ["Answer this ward", "More"]
    view.head.more.click()
    assert offered(view) == [*whole, "Less"]


def test_a_key_works_though_its_button_is_folded(qtbot: QtBot, view: AuditsView) -> None:
    view.resize(theme.em(50), theme.em(24))
    with heard(qtbot, view.view_requested):
        QTest.keyClick(view.wards, Qt.Key.Key_R)


def test_in_a_narrow_window_the_audits_stand_beside_what_can_be_planned(
    qtbot: QtBot, view: AuditsView
) -> None:
    view.resize(theme.em(79), theme.em(44))
    qtbot.waitUntil(lambda: view.list.geometry().right() <= view._foot.geometry().left())
    assert view._left.height() < theme.em(5)


@pytest.fixture
def results(page: AuditPage) -> ResultsView:
    page.go_to(RESULTS)
    found = page.view
    assert isinstance(found, ResultsView)
    return found


def test_the_head_of_the_results_scrolls_away_in_a_low_window_and_keeps_its_letters(
    results: ResultsView,
) -> None:
    large = results.head.title.font().pixelSize()
    assert not results._inside.isAncestorOf(results.head)
    results.window().resize(1500, theme.em(22))
    assert results._inside.isAncestorOf(results.head)
    assert results.head.title.font().pixelSize() == large
    results.window().resize(1500, 900)
    assert not results._inside.isAncestorOf(results.head)


@pytest.fixture
def forms(page: AuditPage, screen: AuditScreen) -> FormsView:
    page.go_to(FORMS, screen.audit.id, screen.wards[0].id)
    found = page.view
    assert isinstance(found, FormsView)
    return found


def test_the_line_of_a_form_has_the_room_in_a_low_window(qtbot: QtBot, forms: FormsView) -> None:
    assert forms.title.isVisible()
    forms.window().resize(theme.em(50), theme.em(22))
    assert not forms.title.isVisible()
    QTest.keyClicks(forms.line.field, "0 46 b")
    said = forms.line._said
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))
    assert forms.line.field.visibleRegion().boundingRect().size() == forms.line.field.size()


def test_in_a_narrow_window_a_form_says_what_it_understood_below(
    qtbot: QtBot, forms: FormsView
) -> None:
    forms.window().resize(theme.em(36), theme.em(40))
    field, said = forms.line.field, forms.line._said
    qtbot.waitUntil(lambda: said.y() >= field.y() + field.height())
