"""The first five minutes: a ward is set up by keyboard, and where it is safe."""

from pathlib import Path

import pytest
from builders import heard
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import an_app
from ui import theme
from ui.admin.first_run import FirstRunPage
from wardapp.clock import FrozenClock
from wardapp.queries.ward import beds, people, wards
from wardapp.settings import SettingsFile
from wardapp.words import ENGLISH, language, speak


@pytest.fixture
def page(qtbot: QtBot, settings: SettingsFile, clock: FrozenClock) -> FirstRunPage:
    return a_page(qtbot, settings, clock)


def a_page(qtbot: QtBot, settings: SettingsFile, clock: FrozenClock) -> FirstRunPage:
    page = FirstRunPage(settings, clock, "PC-1")
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    page.take_focus()
    return page


def typed(qtbot: QtBot, text: str = "") -> None:
    """Type into whatever has the focus, as a person does, then press Enter."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, text)
    qtbot.keyClick(focus, Qt.Key.Key_Return)


def cleared(focus: QWidget | None) -> None:
    assert focus is not None
    focus.clear()


def test_a_ward_is_set_up_by_keyboard_alone(
    qtbot: QtBot, page: FirstRunPage, tmp_path: Path
) -> None:
    typed(qtbot, "Derwen")
    typed(qtbot, "A1-A6, B1-6, SR1-2")
    typed(qtbot)
    for person in ("SM sister", "OR cons", ""):
        typed(qtbot, person)
    cleared(QApplication.focusWidget())
    with heard(qtbot, page.ward_made) as made:
        typed(qtbot, str(tmp_path))
        typed(qtbot)
    assert page.wants_list
    app = an_app(tmp_path, name=made.args[0].name)
    (ward,) = app.ask(wards)
    assert (ward.name, ward.round_time, ward.huddle_time) == ("Derwen", "08:30", "14:00")
    rows = app.ask(beds, ward.id)
    assert len(rows) == 14
    assert [bed.label for bed in rows if bed.side_room] == ["SR1", "SR2"]
    assert [(p.initials, p.role) for p in app.ask(people)] == [
        ("OR", "consultant"),
        ("SM", "ward_sister"),
    ]
    app.store.close()


def test_a_step_is_not_left_before_it_can_be_used(qtbot: QtBot, page: FirstRunPage) -> None:
    typed(qtbot)
    assert page.draft().step == 0
    assert page.set_up.steps[0].fields["name"].refusal.text() == "The ward needs a name."
    typed(qtbot, "Derwen")
    typed(qtbot, "A1-A6, A3")
    assert page.draft().step == 1
    assert "Bed A3 is typed twice" in page.set_up.steps[1].fields["beds"].refusal.text()


def test_beds_appear_while_they_are_typed(qtbot: QtBot, page: FirstRunPage) -> None:
    typed(qtbot, "Derwen")
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "A1-3")
    assert page.set_up.steps[1].grid.accessibleName() == "Beds: A1, A2, A3"


def test_somebody_must_be_able_to_change_the_ward(qtbot: QtBot, page: FirstRunPage) -> None:
    for words in ("Derwen", "A1-A6", "", "IP nurse", ""):
        typed(qtbot, words)
    assert page.draft().step == 3
    assert "ward sister" in page.set_up.steps[3].fields["people"].refusal.text()


def test_backspace_takes_the_last_person_back(qtbot: QtBot, page: FirstRunPage) -> None:
    for words in ("Derwen", "A1", "", "SM sister"):
        typed(qtbot, words)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Backspace)
    assert page.set_up.steps[3].fields["people"].text() == "SM sister"


def test_a_cloud_folder_is_refused_and_nothing_is_made(
    qtbot: QtBot, page: FirstRunPage, tmp_path: Path
) -> None:
    cloud = tmp_path / "OneDrive - Ysbyty"
    for words in ("Derwen", "A1", "", "SM sister", ""):
        typed(qtbot, words)
    cleared(QApplication.focusWidget())
    typed(qtbot, str(cloud))
    assert page.draft().step == 4
    assert "cloud" in page.set_up.steps[4].fields["folder"].refusal.text()
    assert not cloud.exists()


def test_one_can_stop_and_go_on_later(
    qtbot: QtBot, page: FirstRunPage, settings: SettingsFile, clock: FrozenClock
) -> None:
    for words in ("Derwen", "A1-A6"):
        typed(qtbot, words)
    again = a_page(qtbot, SettingsFile(settings.path), clock)
    assert (again.draft().name, again.draft().beds, again.draft().step) == ("Derwen", "A1-A6", 2)


def test_escape_goes_back_and_keeps_what_was_typed(qtbot: QtBot, page: FirstRunPage) -> None:
    typed(qtbot, "Derwen")
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "A1")
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert page.draft().step == 0
    typed(qtbot)
    assert page.set_up.steps[1].fields["beds"].text() == "A1"


def test_the_demonstration_is_one_key_away(qtbot: QtBot, page: FirstRunPage) -> None:
    with heard(qtbot, page.demonstration_requested):
        page.look_around.button.click()


def test_language_and_size_change_at_once_and_keep_the_draft(
    qtbot: QtBot, page: FirstRunPage, settings: SettingsFile
) -> None:
    typed(qtbot, "Derwen")
    try:
        page.top.language_chosen.emit("cy")
        assert language() == "cy"
        assert page.draft().name == "Derwen"
        page.top.scale_chosen.emit(1.5)
        assert theme.current().scale == 1.5
        assert (settings.now.language, settings.now.scale) == ("cy", 1.5)
    finally:
        speak(ENGLISH)
        page.top.scale_chosen.emit(1.0)


def test_whatever_takes_the_focus_has_a_name(page: FirstRunPage) -> None:
    stops = [w for w in page.findChildren(QWidget) if takes_tab(w, page)]
    nameless = [w for w in stops if not (w.accessibleName() or getattr(w, "text", str)())]
    assert stops
    assert nameless == []


def takes_tab(widget: QWidget, page: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisibleTo(page)


def test_the_ward_of_the_last_time_is_one_press_away(
    qtbot: QtBot, settings: SettingsFile, clock: FrozenClock, tmp_path: Path
) -> None:
    ours = tmp_path / "cadog.db"
    ours.write_bytes(b"a ward")
    settings.change(ward_file=str(ours))
    page = a_page(qtbot, settings, clock)
    assert page.last_link.text() == "Open cadog.db"
    with heard(qtbot, page.ward_made) as opened:
        page.last_link.click()
    assert opened.args == [ours]


def test_without_a_ward_on_this_computer_none_is_offered(page: FirstRunPage) -> None:
    assert not page.last_link.isVisible()
