"""A laptop's window as a program of its own: it answers, keys half of the next, and waits to die.

Says on its output each bed that it has gone on from, what stood at the first bed when it came,
and "half" when the draft is on disk.
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hands import enter, keys
from hands_on_audit import entry_of, write_note
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.audit_ward import SIONED
from tests.builders import MORNING
from ui.audit import entry_drafts
from ui.audit.entry_view import EntryView
from ui.opening import Opening
from ui.signin.code_sheet import CodeSheet
from ui.station import Station
from ui.window import MainWindow
from wardapp.clock import FrozenClock
from wardapp.queries.audit import audits
from wardapp.queries.audit_entry import kept_drafts
from wardapp.settings import SettingsFile

LONGEST = 240_000  # milliseconds: whoever was to kill it has gone
KeptDrafts = Mapping[tuple[int, str], Mapping[str, Any]]


class Reviewer:
    """Does one thing each time the window has come to rest."""

    def __init__(self, opening: Opening, code: str, whole: int) -> None:
        self._opening, self._code, self._left = opening, code, whole
        self._entry: EntryView | None = None
        self._bed = 0
        self._half = False

    def look(self) -> None:
        station = self._opening.station
        if station is None:
            self._give_code()
        elif self._entry is None:
            self._begin(station)
        elif self._bed != self._entry.bed_id and not self._entry.waits():
            self._go_on(station, self._entry)
        elif self._half:
            ward_id = self._entry.audit_ward_id
            station.runner.ask(self._on_kept, kept_drafts, ward_id, SIONED.name)

    def _give_code(self) -> None:
        for sheet in self._opening.window.findChildren(CodeSheet):
            sheet.field.setText(self._code)
            sheet.open_button.click()

    def _begin(self, station: Station) -> None:
        station.sign_in(next(p for p in station.desk.people if p.shown == SIONED.name))
        self._entry = entry_of(station, station.runner.app.ask(audits)[0])
        entry_drafts.SOON = 50  # milliseconds: the battery does not wait for a second and a half

    def _go_on(self, station: Station, entry: EntryView) -> None:
        """The window shows another bed: what came before is on disk."""
        if entry.reading is None:  # not read yet
            return
        say(str(self._bed) if self._bed else f"found {entry.form.half.note}")
        self._bed = entry.bed_id
        if not entry.form.half.criteria:
            keys(station, "3")
        write_note(entry, f"bed {self._bed}")
        if self._left:
            self._left -= 1
            enter(station)
        else:
            self._half = True

    def _on_kept(self, kept: KeptDrafts) -> None:
        half = kept.get((self._bed, "A"))
        if half is not None and half["note"] == f"bed {self._bed}":
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
        QTimer.singleShot(LONGEST, app.quit)
        app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
