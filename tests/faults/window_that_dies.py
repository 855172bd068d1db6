"""A laptop's window as a program of its own: it answers, keys half of the next, and waits to die.

Says on its output each bed that it has gone on from, and "half" when the draft stands there.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from hands import enter, keys
from hands_on_audit import entry_of, write_note
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.audit_ward import SIONED
from tests.builders import MORNING
from ui.audit.entry_view import EntryView
from ui.opening import Opening
from ui.signin.code_sheet import CodeSheet
from ui.station import Station
from ui.window import MainWindow
from wardapp.clock import FrozenClock
from wardapp.queries.audit import audits
from wardapp.settings import SettingsFile


class Reviewer:
    """Does one thing each time the window has come to rest."""

    def __init__(self, opening: Opening, code: str, whole: int) -> None:
        self._opening, self._code, self._left = opening, code, whole
        self._entry: EntryView | None = None
        self._bed = 0

    def look(self) -> None:
        station = self._opening.station
        if station is None:
            self._give_code()
        elif self._entry is None:
            self._begin(station)
        elif self._bed != self._entry.bed_id:
            self._go_on(station, self._entry)

    def _give_code(self) -> None:
        for sheet in self._opening.window.findChildren(CodeSheet):
            sheet.field.setText(self._code)
            sheet.open_button.click()

    def _begin(self, station: Station) -> None:
        station.sign_in(next(p for p in station.desk.people if p.shown == SIONED.name))
        self._entry = entry_of(station, station.runner.app.ask(audits)[0])

    def _go_on(self, station: Station, entry: EntryView) -> None:
        """The window shows another bed: what came before is on disk."""
        if entry.reading is None:
            return
        if self._bed:
            say(str(self._bed))
        self._bed = entry.bed_id
        keys(station, "3")
        write_note(entry, f"bed {self._bed}")
        if self._left:
            self._left -= 1
            enter(station)
        else:
            say("half")


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(path: str, code: str, whole: str) -> None:
    app = QApplication([])
    with TemporaryDirectory() as folder:
        window = MainWindow()
        window.resize(1600, 900)
        settings = SettingsFile(Path(folder) / "settings.json")
        opening = Opening(window, settings, FrozenClock(MORNING), Path(path))
        reviewer = Reviewer(opening, code, int(whole))
        timer = QTimer()
        timer.timeout.connect(reviewer.look)
        timer.start(5)
        window.show()
        window.activateWindow()
        app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
