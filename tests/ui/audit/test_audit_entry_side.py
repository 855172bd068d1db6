"""Beside the form: a ward's long name stays in sight."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.audit.entry_side import SidePanel


@pytest.mark.parametrize(
    "ward", ["Ward Derwen, orthogeriatric rehabilitation", "Ward 7", "Orthogeriatreg" * 4]
)
def test_the_name_of_the_ward_is_never_cut_beside_the_form(qtbot: QtBot, ward: str) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    panel = SidePanel(place)
    panel.show_progress(f"So far on {ward}", [(3, "answered")], "")
    panel.setFixedSize(theme.em(16), theme.em(40))
    place.show()
    head = panel._far_head
    assert head.minimumSizeHint().width() <= theme.em(14)
    assert head.geometry().right() <= panel.width() - theme.space("s4")
    assert head.height() >= head.heightForWidth(head.width())


def test_a_name_without_a_space_widens_nothing_and_is_read_whole(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    panel = SidePanel(place)
    name = "Orthogeriatreg" * 4
    panel.show_pair([("A", name, "now"), ("B", name, "not_yet")], "Hidden until yours is in.")
    panel.show_progress(f"So far on {name}", [(3, "answered")], "")
    assert panel.minimumSizeHint().width() <= theme.em(16)
    assert panel._far_head.text() == panel._far_head.accessibleName() == f"So far on {name}"
    assert panel._pair["A"].accessibleName().startswith(f"A, {name}: ")
