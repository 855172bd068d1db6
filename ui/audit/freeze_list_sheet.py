"""The bed list of a ward that this file does not know: typed, or from a bed-state file."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.audit.freeze_reading import (
    Reading,
    of_its_day,
    read_list_file,
    reading_of_file,
    reading_of_text,
)
from ui.desk import Desk
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.growing_text import GrowingText
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_list import RowList
from ui.widgets.sheet import Sheet
from wardapp.commands.audit_freeze import FILE, TYPED, FreezeAuditWard, planned_moment
from wardapp.display import date_time, weekday_date_time
from wardapp.errors import Conflict, RuleBroken, WardError
from wardapp.feeds.bed_state import ReadResult
from wardapp.queries.audit import AuditScreen, AuditWardRow
from wardapp.typed_time import read_past
from wardapp.words import tr

_LEAST, _MOST = 14, 16  # lines of the large field


class BedListSheet(Sheet):
    """What is understood stands beside what is typed; Ctrl Enter freezes it."""

    def __init__(self, over: QWidget, desk: Desk, screen: AuditScreen, ward: AuditWardRow) -> None:
        super().__init__(over, tr("Bed list of {ward}", ward=ward.name))
        self._desk, self._screen, self._ward = desk, screen, ward
        self._busy = False
        self.file: ReadResult | None = None
        self.reading = Reading((), ())
        self.choose_file: Callable[[], Path | None] = self._ask_for_file
        self._build()
        self._connect()
        self.look()

    def show_over(self) -> None:
        """Open with the cursor in the list: the time of the plan is there already."""
        super().show_over()
        self.typed.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field of the time freezes too; in the list it begins a line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.freeze()
            event.accept()
        else:
            super().keyPressEvent(event)

    def at_stake(self) -> str:
        """Return the lines typed, unless a file has their place or they are frozen."""
        return self.typed.text().strip() if self.file is None else ""

    def say_at_stake(self, words: str) -> None:
        """Say it below the list."""
        self.notice.say("attention", words)
        self.reveal(self.notice)

    def look(self) -> None:
        """Read what is typed, or the file, and show what was understood."""
        try:
            at = self._at_typed()
            self._read_back.set_roles("body", "ink_second")
            self._read_back.setText(weekday_date_time(at, tr))
        except RuleBroken as error:
            at = planned_moment(self._screen.audit)
            self._read_back.setText(tr(error.text, **error.values))
        audit = self._screen.audit
        try:
            if self.file is None:
                read = reading_of_text(self.typed.text(), audit.day)
            else:
                file = self.file.with_as_of(at)
                read = reading_of_file(file, self._ward.name, audit.definite)
            self.reading = of_its_day(read, at, audit)
            self.notice.clear()
        except RuleBroken as error:
            self.reading = Reading((), ())
            self.notice.say("error", tr(error.text, **error.values))
        self._show()

    def open_file(self) -> None:
        """Pick a bed-state file; nothing is frozen by that."""
        place, ward = self.choose_file(), self._ward.name
        if place is not None:
            self._desk.runner.run(
                lambda app: read_list_file(app, place, ward), self._on_read, self._on_trouble
            )

    def type_instead(self) -> None:
        """Put the file away."""
        self.file = None
        self.notice.clear()
        self._typing.setVisible(True)
        self.look()
        self.typed.setFocus()

    def freeze(self) -> None:
        """Freeze what was understood, once all of it was."""
        if self._busy:
            return
        self.look()
        if not self.reading.usable:
            self.notice.say("error", self._why_not())
            return
        try:
            at = self._at_typed()
        except RuleBroken as error:
            self.notice.say("error", tr(error.text, **error.values))
            return
        self._busy = True
        command = FreezeAuditWard(
            audit_ward_id=self._ward.id,
            expected_version=self._ward.version,
            at=at,
            source=TYPED if self.file is None else FILE,
            source_note="" if self.file is None else self.file.file.name,
            beds=self.reading.beds,
        )
        self._desk.runner.do(
            command, lambda _changes: self.dismiss(), self._on_trouble, settles=True
        )

    def _why_not(self) -> str:
        if not self.reading.beds and not self.reading.problems:
            return tr("There is no bed in the list yet. Nothing was frozen.")
        return tr("Mend the lines named beside the list first. Nothing was frozen.")

    def _at_typed(self) -> datetime:
        when = read_past(self.at.text(), self._desk.now())
        if when.at is None:
            raise RuleBroken("Give the time of day too, such as 09:00.", field="at")
        if when.at > self._desk.now():
            raise RuleBroken("This time is still to come. When was the list true?", field="at")
        return when.at

    def _on_read(self, read: ReadResult) -> None:
        self.file = read
        self._typing.setVisible(False)
        if read.as_of.at is not None:
            self.at.setText(date_time(read.as_of.at))
        self.look()

    def _on_trouble(self, error: WardError) -> None:
        self._busy = False
        words = tr(error.text, **error.values)
        if isinstance(error, Conflict):
            words = tr(
                "Somebody else changed this ward of the audit meanwhile. Nothing was frozen. Leave "
                "this and look at the ward again."
            )
        self.notice.say("error", words)

    def _show(self) -> None:
        self.understood.show_rows(self.reading.rows())
        self._sum.setText(self.reading.sum())
        self._problems.show_rows(self.reading.problem_rows())
        self._problems.setVisible(bool(self.reading.problems))
        self._problems.setFixedHeight(theme.em(6.25 if len(self.reading.problems) < 2 else 9))
        self._file_name.setText(
            tr("From the file {name}", name=self.file.file.name) if self.file else ""
        )
        self._file_name.setVisible(self.file is not None)
        self.instead.setVisible(self.file is not None)
        self._about.setVisible(self.file is None)
        count = len(self.reading.beds)
        self.verb.setText(tr("Freeze 1 bed") if count == 1 else tr("Freeze {n} beds", n=count))
        self.verb.updateGeometry()

    def _build(self) -> None:
        self._about = PlainLabel(_about(), "body", "ink_second", wrap=True)
        when = QHBoxLayout()
        when.setSpacing(theme.space("s3"))
        label = PlainLabel(tr("The list shows the ward as at"), "label", "ink_second")
        self.at = QLineEdit(self._preset())
        self.at.setAccessibleName(label.text())
        self.at.setMinimumWidth(theme.em(11))  # the longest date and time, never cut
        self._read_back = PlainLabel("", "body", "ink_second", wrap=True)
        label.setBuddy(self.at)
        for part in (label, self.at):
            when.addWidget(part)
        when.addWidget(self._read_back, 1)
        self.typed = GrowingText(least=_LEAST, most=_MOST)
        self.typed.setAccessibleName(tr("One bed a line"))
        self.typed.setPlaceholderText("B1 84 F 12d\nB2 empty\nB3 closed\nB4 home today")
        self.typed.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._file_name = PlainLabel("", "strong", wrap=True)
        self.notice = Notice(self)
        self.body.addWidget(self._about)
        self.body.addLayout(when)
        self.body.addWidget(self._file_name)
        self.body.addWidget(self._two_sides())
        self.body.addWidget(self.notice)
        self.verb = PrimaryButton("", "Ctrl Enter")
        self.pick = SecondaryButton(tr("From a file…"), "Ctrl O", "upload")
        self.instead = SecondaryButton(tr("Type it instead"))
        leave = QuietButton(tr("Leave it"), "Esc")
        leave.clicked.connect(self.dismiss)
        self.footer.addWidget(ButtonRow(self.verb, self.pick, self.instead, leave), 1)

    def _two_sides(self) -> QWidget:
        sides = QWidget(self)
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s4"))
        right = QVBoxLayout()
        self._sum = PlainLabel("", "strong", wrap=True)
        self.understood = RowList(tr("What was understood"), self)
        self._problems = RowList(tr("What has to be looked at"), self)
        self.understood.setFixedHeight(theme.em(15))
        self._problems.setFixedHeight(theme.em(9))
        right.addWidget(self._sum)
        right.addWidget(self._problems)
        right.addWidget(self.understood)
        right.addStretch(1)
        self._typing = QWidget(sides)
        left = QVBoxLayout(self._typing)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.typed)
        left.addStretch(1)
        row.addWidget(self._typing, 1)
        row.addLayout(right, 1)
        return sides

    def _connect(self) -> None:
        self.typed.textChanged.connect(self.look)
        self.at.textEdited.connect(self.look)
        self.verb.clicked.connect(self.freeze)
        self.pick.clicked.connect(self.open_file)
        self.instead.clicked.connect(self.type_instead)
        for keys, deed in (
            ("Ctrl+Return", self.freeze),
            ("Ctrl+Enter", self.freeze),
            ("Ctrl+O", self.open_file),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _preset(self) -> str:
        """The planned time, or now where that is still to come."""
        return date_time(min(planned_moment(self._screen.audit), self._desk.now()))

    def _ask_for_file(self) -> Path | None:
        kinds = tr("Bed lists ({pattern})", pattern="*.csv *.txt *.tsv *.xlsx *.xls *.ods")
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose a bed list"),
            str(Path.home()),
            f"{kinds};;{tr('All files')} (*)",
        )
        return Path(chosen) if chosen else None


def _about() -> str:
    return tr(
        "One bed a line, then what you know: age, F or M, days in hospital as 12d, opt if "
        "optimised, edd and a date, P1. Or: empty, closed, leave, home. A range such as A1-A6 "
        "empty is six lines. No names."
    )
