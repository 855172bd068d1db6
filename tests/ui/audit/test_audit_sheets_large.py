"""The sheets of the audit on a small screen with letters of twice the size; keys into them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.audits_on_screen import a_view, sheet
from ui.audit.audits_view import AuditsView
from ui.audit.criteria_form import CriteriaFormSheet
from ui.audit.criteria_sheet import CriteriaSheet
from ui.audit.plan_sheet import PlanSheet
from ui.desk import Desk
from ui.theme import LIGHT, apply_theme
from ui.widgets.buttons import ActionButton
from ui.widgets.sheet import Sheet


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> AuditsView:
    return a_view(qtbot, desk)


@pytest.fixture(params=(1.5, 2.0))
def large(
    qapp: QApplication, view: AuditsView, request: pytest.FixtureRequest
) -> Iterator[AuditsView]:
    """1366 by 768, with letters half as large again or twice as large."""
    apply_theme(qapp, LIGHT, request.param)
    view.resize(1366, 768)
    yield view
    apply_theme(qapp, LIGHT, 1.0)


def beyond(form: PlanSheet | CriteriaFormSheet) -> list[str]:
    """Return the fields that run under the scroll bar."""
    room = form._scroll.viewport()
    ends = {
        key: control.mapTo(form._scroll, QPoint(control.width(), 0)).x()
        for key, control in form.controls.items()
    }
    return [key for key, end in ends.items() if end > room.width()]


def squeezed(over: Sheet) -> list[str]:
    """Return the buttons whose words do not fit."""
    buttons = (one for one in over.findChildren(ActionButton) if one.isVisible())
    return [one.text() for one in buttons if one.width() < one.sizeHint().width()]


def test_no_field_of_a_plan_runs_under_its_scroll_bar(qtbot: QtBot, large: AuditsView) -> None:
    large.plan()
    form = sheet(large, PlanSheet)
    qtbot.waitUntil(lambda: form.isVisible() and beyond(form) == [])
    assert squeezed(form) == []


def test_the_labels_of_a_plan_stand_above_only_where_it_is_narrow(
    qtbot: QtBot, view: AuditsView
) -> None:
    view.plan()
    form = sheet(view, PlanSheet)
    name, label = form.controls["name"], form._words_of["name"]
    qtbot.waitUntil(lambda: label.geometry().right() < name.x())
    view.resize(600, 768)
    qtbot.waitUntil(lambda: label.geometry().bottom() < name.y() and label.x() == name.x())
    qtbot.waitUntil(lambda: beyond(form) == [])
    view.resize(1500, 900)
    qtbot.waitUntil(lambda: label.geometry().right() < name.x())


def test_the_buttons_under_the_criteria_are_whole(qtbot: QtBot, large: AuditsView) -> None:
    large.criteria()
    criteria = sheet(large, CriteriaSheet)
    qtbot.waitUntil(lambda: criteria.isVisible() and squeezed(criteria) == [])


@pytest.mark.parametrize("part", ["list", "choice"])
def test_a_new_version_is_begun_by_its_key_from_everywhere(view: AuditsView, part: str) -> None:
    QTest.keyClick(view, Qt.Key.Key_K)
    at: QWidget = getattr(sheet(view, CriteriaSheet), part)
    QTest.keyClick(at, Qt.Key.Key_E)
    assert sheet(view, CriteriaFormSheet).isVisible()


def test_twelve_wards_of_a_plan_are_seen_at_once(qtbot: QtBot, view: AuditsView) -> None:
    view.plan()
    others = sheet(view, PlanSheet).controls["others"]
    assert isinstance(others, QPlainTextEdit)
    low = others.height()
    others.setPlainText("\n".join(f"Ward {number}, short stay" for number in range(12)))
    qtbot.waitUntil(lambda: others.height() > 4 * low)
    assert others.verticalScrollBar().maximum() == 0
