"""Who is here, the lock that keeps the draft, and the lock that comes by itself."""

from collections.abc import Callable, Iterator

import pytest
from builders import AtOnce, a_ward, an_app, heard
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.opening import Opening
from ui.signin.idle import IdleWatch
from ui.signin.people import PeoplePicker
from ui.signin.sheet import SignInSheet
from ui.station import Station
from ui.window import MainWindow
from wardapp.clock import FrozenClock
from wardapp.queries.ward import PersonRow
from wardapp.settings import SettingsFile

Turn = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_somebody_else_signs_in_by_initials(
    qtbot: QtBot, station: Station, window: MainWindow, turn: Turn
) -> None:
    station.do("sign_in")
    sheet = window.findChild(SignInSheet)
    assert sheet is not None
    qtbot.keyClicks(sheet.picker.field, "ip")
    qtbot.keyClick(sheet.picker.field, Qt.Key.Key_Return)
    turn()
    assert station.desk.who.name == "Ioan Parry"
    assert "Ioan Parry, Nurse" in window.header._who.accessibleName()
    assert "admin" not in station.desk.who.permissions


@pytest.mark.parametrize(
    ("typed", "first"),
    [("rees", "OR"), ("Pri", "PN"), ("sm", "SM"), ("mor", "SM"), ("sioned m", "SM")],
)
def test_a_person_is_found_by_initials_or_any_part_of_the_name(
    station: Station, typed: str, first: str
) -> None:
    picker = PeoplePicker(station.desk.people)
    picked: list[PersonRow] = []
    picker.picked.connect(picked.append)
    picker.field.setText(typed)
    picker.field.returnPressed.emit()
    assert [person.initials for person in picked] == [first]


def test_enter_alone_signs_nobody_in_but_unlocks_for_whoever_was_here(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    picker = PeoplePicker(station.desk.people)
    picked: list[PersonRow] = []
    picker.picked.connect(picked.append)
    picker.field.returnPressed.emit()
    assert picked == []
    station.lock()
    assert station.lock_screen is not None
    qtbot.keyClick(station.lock_screen.picker.field, Qt.Key.Key_Return)
    assert station.lock_screen is None
    assert station.desk.who.name == "Sioned Morgan"


def test_a_real_ward_asks_who_is_here(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: object,
    settings: SettingsFile,
    clock: FrozenClock,
) -> None:
    folder = settings.path.parent
    app = an_app(folder, clock, name="real.db")
    a_ward(app, "A1 A2")
    app.store.close()
    window = MainWindow()
    qtbot.addWidget(window)
    opening = Opening(window, settings, clock, folder / "real.db", executor=AtOnce())
    with heard(qtbot, opening.filled):
        window.show()
    sheet = window.findChild(SignInSheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert opening.station is not None
    assert opening.station.desk.who.permissions == {"view"}
    window.close()


@pytest.fixture
def draft(station: Station, window: MainWindow) -> QLineEdit:
    """A field on the page with something half typed."""
    field = QLineEdit(station.pages["board"])
    field.show()
    field.setText("half a sen")
    field.setFocus()
    return field


def test_the_lock_covers_all_and_keeps_the_draft(
    qtbot: QtBot, station: Station, window: MainWindow, draft: QLineEdit, turn: Turn
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    lock = station.lock_screen
    assert lock is not None
    assert lock.geometry() == window.rect()
    qtbot.keyClicks(lock.picker.field, "sm")
    qtbot.keyClick(lock.picker.field, Qt.Key.Key_Return)
    turn()
    assert draft.text() == "half a sen"
    assert QApplication.focusWidget() is draft
    assert station.desk.who.name == "Sioned Morgan"


def test_no_key_of_the_frame_works_under_the_lock(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    station.lock()
    for key in (Qt.Key.Key_7, Qt.Key.Key_K, Qt.Key.Key_Z):
        qtbot.keyClick(window, key, CTRL)
    qtbot.keyClick(station.lock_screen, Qt.Key.Key_Escape)
    assert station.front == "board"
    assert station.lock_screen is not None
    assert station.lock_screen.isVisible()


def test_what_opens_later_lies_under_the_lock(station: Station, window: MainWindow) -> None:
    station.lock()
    station.explain()
    top = window.childAt(window.rect().center())
    assert top is not None
    lock = station.lock_screen
    assert lock is not None
    assert top is lock or lock.isAncestorOf(top)
    assert lock.isAncestorOf(QApplication.focusWidget())


def test_another_person_may_unlock_and_answers_from_then_on(
    station: Station, window: MainWindow
) -> None:
    station.lock()
    doctor = next(person for person in station.desk.people if person.initials == "PN")
    assert station.lock_screen is not None
    station.lock_screen.picker.picked.emit(doctor)
    assert station.desk.who.name == "Priya Nair"
    assert station.lock_screen is None


class Seconds:
    """A clock of elapsed seconds, moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def idle(qapp: QApplication, seconds: Seconds) -> Iterator[IdleWatch]:
    watch = IdleWatch(qapp, 10, seconds)
    watch.start()
    yield watch
    watch.stop()


def test_the_lock_is_announced_thirty_seconds_before(
    qtbot: QtBot, idle: IdleWatch, seconds: Seconds
) -> None:
    said: list[str] = []
    idle.warned.connect(lambda: said.append("warned"))
    idle.idled.connect(lambda: said.append("idled"))
    for now in (0, 300, 569, 570, 580, 599):
        seconds.now = now
        idle.look()
    assert said == ["warned"]
    seconds.now = 600
    idle.look()
    assert said == ["warned", "idled"]


def test_any_key_puts_the_lock_off(qtbot: QtBot, idle: IdleWatch, seconds: Seconds) -> None:
    said: list[str] = []
    idle.returned.connect(lambda: said.append("returned"))
    idle.idled.connect(lambda: said.append("idled"))
    field = QLineEdit()
    qtbot.addWidget(field)
    seconds.now = 580
    idle.look()
    qtbot.keyClicks(field, "x")
    seconds.now = 1000
    idle.look()
    assert said == ["returned"]


def test_zero_minutes_never_lock(idle: IdleWatch, seconds: Seconds) -> None:
    said: list[str] = []
    idle.idled.connect(lambda: said.append("idled"))
    idle.set_minutes(0)
    seconds.now = 1e6
    idle.look()
    assert said == []
