"""The window stands before the ward is loaded, and says plainly when the ward cannot be opened."""

import gc
import subprocess
import sys
from concurrent.futures import Future
from pathlib import Path

import pytest
from builders import AtOnce, heard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.opening import Opening, refuse_unsafe_qt
from ui.window import MainWindow
from wardapp.clock import FrozenClock
from wardapp.settings import SettingsFile

ROOT = Path(__file__).parents[2]

_FIRST_PAINT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ui.opening import Opening, make_application
from ui.window import MainWindow
from wardapp.clock import FrozenClock
from wardapp.settings import SettingsFile

settings = SettingsFile(Path(sys.argv[1]))
app = make_application(settings, ["wardapp"])
window = MainWindow()
opening = Opening(window, settings, FrozenClock(datetime(2026, 2, 12, tzinfo=UTC)), None)

def painted():
    heavy = {"sqlalchemy", "alembic", "reportlab", "sqlcipher3", "wardapp.app", "pypdfium2"}
    print("loaded:", *sorted(heavy & set(sys.modules)))
    app.exit(0)

window.painted.disconnect()
window.painted.connect(painted)
window.show()
sys.exit(app.exec())
"""


def test_the_frame_is_painted_before_the_database_is_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_PAINT, str(tmp_path / "settings.json")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[0] == "loaded:"


@pytest.mark.parametrize(
    ("qt", "python", "refused"),
    [
        ((6, 11), (3, 11), False),
        ((6, 12), (3, 11), True),
        ((6, 12), (3, 10), True),
        ((6, 12), (3, 12), False),
        ((7, 0), (3, 11), True),
    ],
)
def test_a_version_of_qt_that_aborts_is_refused(
    qt: tuple[int, ...], python: tuple[int, ...], refused: bool
) -> None:
    assert bool(refuse_unsafe_qt(qt, python)) == refused


def test_a_file_that_is_no_ward_is_named_in_a_sentence(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, settings: SettingsFile, clock: FrozenClock
) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.7 " + b"x" * 5000)
    window = MainWindow()
    qtbot.addWidget(window)
    opening = Opening(window, settings, clock, path)
    with heard(qtbot, opening.stopped) as stopped:
        window.show()
    assert opening.station is None
    (sentence,) = stopped.args
    assert sentence == window.banner.text()
    assert "Traceback" not in sentence
    assert path.read_bytes().startswith(b"%PDF-1.7")


def test_a_computer_without_a_ward_is_welcomed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, settings: SettingsFile, clock: FrozenClock
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    opening = Opening(window, settings, clock, None, executor=AtOnce())
    window.show()
    qtbot.waitUntil(lambda: opening.welcome is not None)
    assert window.pages.currentWidget() is opening.welcome
    assert not window.rail.isVisible()


def test_the_ward_of_the_last_time_stands_in_the_frame_at_once(
    qtbot: QtBot, qapp: QApplication, settings: SettingsFile, clock: FrozenClock
) -> None:
    settings.change(ward_name="Ward Derwen", demonstration=True)
    window = MainWindow()
    qtbot.addWidget(window)
    Opening(window, settings, clock, None)
    assert window.header.findChild(type(window.header._ward)).text() == "Ward Derwen"


@pytest.mark.usefixtures("other_station")  # what is open elsewhere is not made anew
def test_the_demonstration_never_takes_the_place_of_ones_own_ward(
    qtbot: QtBot, qapp: QApplication, ward_file: Path, settings: SettingsFile, clock: FrozenClock
) -> None:
    settings.change(ward_file="/wards/ours.db")
    window = MainWindow()
    qtbot.addWidget(window)
    opening = Opening(window, settings, clock, ward_file, demo=ward_file, executor=AtOnce())
    with heard(qtbot, opening.filled):
        window.show()
    assert settings.now.ward_file == "/wards/ours.db"
    window.close()


def test_from_any_ward_one_gets_back_to_the_welcome(
    qtbot: QtBot, qapp: QApplication, ward_file: Path, settings: SettingsFile, clock: FrozenClock
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    opening = Opening(window, settings, clock, ward_file, executor=AtOnce())
    with heard(qtbot, opening.filled):
        window.show()
    assert opening.station is not None
    opening.station.do("another_ward")
    assert not window.isVisible()
    assert opening.another_wanted


class StillAtIt(AtOnce):
    """A worker that has not finished yet."""

    def submit(self, fn: object, /, *args: object, **kwargs: object) -> Future[object]:
        return Future()


def test_the_first_demonstration_says_that_it_takes_a_few_seconds(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, settings: SettingsFile, clock: FrozenClock
) -> None:
    path = tmp_path / "demonstration.db"
    window = MainWindow()
    qtbot.addWidget(window)
    Opening(window, settings, clock, path, demo=path, executor=StillAtIt()).load()
    gc.enable()
    assert "a few seconds" in window.empty.accessibleName()
