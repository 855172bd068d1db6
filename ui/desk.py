"""What every page stands on: the runner, the ward, who is signed in, how much may be seen."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from ui.runner import Runner
from wardapp.clock import Clock
from wardapp.commands.command import Who
from wardapp.queries.ward import PersonRow, WardRow
from wardapp.settings import Settings

MOST_PRIVATE = 4


@dataclass(frozen=True)
class Said:
    """A sentence for the status line; `undo` shows the link that takes it back."""

    text: str
    undo: bool = False
    kind: str = "saved"


class Desk(QObject):
    """Shared by all pages; pages never know each other, only the desk.

    Signals: `page_requested(name)`, `patient_requested(stay_id)` shows a patient on the
    board, `edit_requested(stay_id, column)` opens the editor of that cell there,
    `round_requested(kind, stay_id)` with kind morning or huddle, `plan_requested(stay_id)` opens
    the recovery plan of somebody, `print_requested(document)` and, for a paper about one
    person or one census, `paper_requested(document, stay_id or census_id)`, for one of an
    audit `order_requested(PaperOrder)`; `audit_requested(audit_id)` shows an audit on its page,
    which must be there;
    `said(Said)`, `privacy_changed(level)`, `ward_changed()`, `signed_in_changed()`,
    `minute_turned()` on each full minute, so also at midnight;
    `setting_chosen(name, value)` wishes for another setting of this computer;
    `another_ward_requested()` wishes to leave this ward for the first screen of all;
    `sign_in_requested()` says that somebody else is here;
    `left()` says that another page, or another view of it, comes to the front;
    `theirs_kept()` when of two versions the other one was chosen: what is open may close.
    """

    page_requested = Signal(str)
    patient_requested = Signal(int)
    edit_requested = Signal(int, str)
    round_requested = Signal(str, int)
    plan_requested = Signal(int)
    audit_requested = Signal(int)
    print_requested = Signal(str)
    paper_requested = Signal(str, int)
    order_requested = Signal(object)
    said = Signal(object)
    privacy_changed = Signal(int)
    ward_changed = Signal()
    signed_in_changed = Signal()
    setting_chosen = Signal(str, object)
    minute_turned = Signal()
    another_ward_requested = Signal()
    sign_in_requested = Signal()
    left = Signal()
    theirs_kept = Signal()

    def __init__(self, runner: Runner, clock: Clock, ward: WardRow) -> None:
        super().__init__()
        self.runner = runner
        self.clock = clock
        self.ward = ward
        self.people: tuple[PersonRow, ...] = ()
        self.privacy = 0
        self.settings = Settings()

    @property
    def who(self) -> Who:
        """The person at the keyboard."""
        return self.runner.app.who

    def now(self) -> datetime:
        """Return this moment in UTC."""
        return self.clock.now()

    def say(self, text: str, *, undo: bool = False, kind: str = "saved") -> None:
        """Put a sentence into the status line; `kind` is saved, info or problem."""
        self.said.emit(Said(text, undo, kind))

    def hide_more(self, step: int) -> None:
        """Change the privacy level by one step, 0 shows everything, 4 nothing."""
        level = min(MOST_PRIVATE, max(0, self.privacy + step))
        if level != self.privacy:
            self.privacy = level
            self.privacy_changed.emit(level)
