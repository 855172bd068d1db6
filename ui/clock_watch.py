"""Notices that this computer's clock stands behind what the diary has already seen."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from wardapp.app import Changes

BEHIND = timedelta(seconds=2)


class ClockWatch(QObject):
    """Compares the clock with the newest entry: on opening and at each change.

    `behind(at)` once, with the moment of that entry; `right()` when the clock has passed it.
    The order of the diary is by number and needs no clock.
    """

    behind = Signal(object)
    right = Signal()

    def __init__(self, desk: Desk, newest: datetime | None) -> None:
        super().__init__()
        self._desk, self._newest = desk, newest
        self._told = False
        desk.runner.changed.connect(self._on_changed)

    def look(self) -> None:
        """Compare now."""
        if self._newest is None:
            return
        late = self._desk.now() < self._newest - BEHIND
        if late and not self._told:
            self.behind.emit(self._newest)
        elif self._told and not late:
            self.right.emit()
        self._told = late

    def _on_changed(self, changes: Changes) -> None:
        if self._newest is None or changes.at > self._newest:
            self._newest = changes.at
        self.look()
