"""In a low window the field in hand is always in sight, and so is what was refused."""

from bedside import Bedside, enter, fill
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.plan.agreement_sheet import AgreementSheet
from ui.widgets.sheet import Sheet


def in_sight(sheet: Sheet, part: QWidget) -> bool:
    top = part.mapTo(sheet, part.rect().topLeft()).y()
    return top >= 0 and top + part.height() <= sheet.footer.parentWidget().y()


def test_tab_brings_every_field_into_sight(bedside: Bedside, qtbot):
    bedside.begin()
    bedside.window.resize(1000, 480)
    sheet = AgreementSheet(bedside.desk, bedside.row, bedside.window)
    sheet.show_over()
    last = sheet.controls["at"]
    qtbot.waitUntil(lambda: not in_sight(sheet, last) and sheet.isVisible())
    for control in list(sheet.controls.values())[1:]:
        QTest.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Tab)
        assert in_sight(sheet, control)


def test_what_was_refused_comes_back_into_sight(bedside: Bedside, qtbot):
    bedside.begin()
    bedside.window.resize(1000, 480)
    sheet = AgreementSheet(bedside.desk, bedside.row, bedside.window)
    sheet.show_over()
    qtbot.waitUntil(lambda: not in_sight(sheet, sheet.controls["at"]))
    fill(sheet, shared_with="GP")
    QTest.keyClick(sheet.controls["shared_with"], Qt.Key.Key_Tab)
    enter(sheet)
    assert sheet.error_at("agreed") == "Say yes, partly or no."
    assert in_sight(sheet, sheet.controls["agreed"])
