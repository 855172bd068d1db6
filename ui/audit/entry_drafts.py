"""What was keyed and not yet kept, by person and bed, with the time spent on it.

It lies in the ward's file a second and a half after the last key: a dead battery loses no more.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ui.audit.entry_half import Half, from_stored, stored
from ui.desk import Desk
from wardapp.commands.audit_answer import KeepAuditDraft
from wardapp.errors import StoreUnavailable, WardError

LONGEST = timedelta(minutes=15)
"""More on one bed is an interruption, not the time an answer takes."""

SOON, AGAIN = 1_500, 5_000  # milliseconds: after the last key; where the file is not reached

Whose = tuple[str, int, str]
"""Who, which bed, and in which slot: somebody else at the keyboard begins with their own."""


class Drafts(QObject):
    """Nothing of one person's answer is seen by another."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._unsaved: set[Whose] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        self._halves: dict[Whose, Half] = {}
        self._spent: dict[Whose, timedelta] = {}
        self._whose: Whose | None = None
        self._since: datetime | None = None

    def get(self, whose: Whose) -> Half | None:
        """Return what was keyed, None where nothing was."""
        return self._halves.get(whose)

    def put(self, whose: Whose, half: Half) -> None:
        """Keep what is keyed so far; it is saved soon."""
        self._halves[whose] = half
        self._unsaved.add(whose)
        self._timer.start(SOON)

    def drop(self, whose: Whose) -> None:
        """Forget it: the answer is kept now."""
        self._halves.pop(whose, None)
        self._spent.pop(whose, None)
        self._unsaved.discard(whose)

    def take_back(self, person: str, kept: Mapping[tuple[int, str], Mapping[str, Any]]) -> None:
        """Take what lies in the file from before; what is keyed here now goes first."""
        for (bed_id, slot), values in kept.items():
            self._halves.setdefault((person, bed_id, slot), from_stored(values))

    def save(self) -> None:
        """Put what this person has keyed into the ward's file."""
        person = self._desk.who.name
        for whose in [each for each in self._unsaved if each[0] == person]:
            self._unsaved.discard(whose)
            _, bed_id, slot = whose
            half = stored(self._halves[whose])
            command = KeepAuditDraft(bed_id=bed_id, slot=slot, person=person, half=half)
            self._send(whose, command)

    def _send(self, whose: Whose, command: KeepAuditDraft) -> None:
        """Send it beside the road of commands: nobody waits for it, nor tries it again by hand."""
        self._desk.runner.run(
            lambda app: app.do(command), lambda _kept: None, partial(self._on_refused, whose)
        )

    def _on_refused(self, whose: Whose, error: WardError) -> None:
        """It stays here, and is saved with the next key or when the file can be reached."""
        if whose in self._halves:
            self._unsaved.add(whose)
        if isinstance(error, StoreUnavailable):
            self._timer.start(AGAIN)

    def begin(self, whose: Whose, now: datetime) -> None:
        """Somebody looks at a bed from now on."""
        if whose != self._whose:
            self.rest(now)
            self._whose, self._since = whose, now

    def rest(self, now: datetime) -> None:
        """Nobody looks at it any more; a clock set back by hand counts as no time."""
        if self._whose is not None and self._since is not None:
            length = max(timedelta(0), now - self._since)
            self._spent[self._whose] = self._spent.get(self._whose, timedelta(0)) + length
        self._whose, self._since = None, None

    def seconds(self, whose: Whose, now: datetime) -> int:
        """Return the seconds spent on a bed, a quarter of an hour at most."""
        spent = self._spent.get(whose, timedelta(0))
        if whose == self._whose and self._since is not None:
            spent += max(timedelta(0), now - self._since)
        return int(min(spent, LONGEST).total_seconds())
