"""The censuses: which there are, the rows of one, and everything that makes it a return."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.delay.census_cells import COLUMNS, census_rows
from ui.delay.census_head import PROVIDER, RESIDENCE, ROWS, CensusHead, how_lines
from ui.delay.census_list import list_rows
from ui.delay.census_tallies import TallyView
from ui.delay.correct_sheet import CorrectSheet
from ui.delay.export_sheet import CensusExportSheet
from ui.delay.freeze_sheet import FreezeSheet, missed_words
from ui.delay.people_table import PeopleTable
from ui.delay.weekly_sheet import WeeklySheet
from ui.desk import Desk
from ui.widgets.notice import Notice
from ui.widgets.row_list import ListRow
from ui.widgets.side_list import SideList
from wardapp.app import Changes
from wardapp.census_words import counts_of
from wardapp.clock import local_day
from wardapp.commands.census import MarkCensusSent, ValidateCensusRow
from wardapp.queries.census import CensusLine, CensusScreen, CensusSummary, census_screen, censuses
from wardapp.queries.census_outlook import missed_census
from wardapp.words import language, tr

HEALTH, COUNCIL = "health", "council"
_NARROW = 88  # em
_STACKED = 84
_LOW = 46


class CensusView(QWidget):
    """One census at a time: its rows with two ticks each, or its counts.

    The page that holds it calls `refresh` after every change.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.census: CensusScreen | None = None
        self.rows: tuple[CensusSummary, ...] = ()
        self._wanted: int | None = None
        self._front = ROWS
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._build()
        deeds = (("Ctrl+F", self.freeze), ("Ctrl+E", self.export), ("F8", self.next_to_check))
        for key, deed in deeds:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def shown(self) -> None:
        """The view has come to the front."""
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask which censuses there are, and for the rows of the one in front."""
        self.desk.runner.ask(self._on_censuses, censuses)

    def retranslate(self) -> None:
        """Make every part anew in the window's language."""
        while (item := self._outer.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._build()
        if self.rows:
            self._on_censuses(self.rows)

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the view."""
        return (
            ("H", tr("checked by health")),
            ("C", tr("agreed with the council")),
            ("K", tr("correct")),
            ("F8", tr("next to check")),
            ("P\nL", tr("provider, residence")),
            ("Ctrl F", tr("freeze")),
            ("Ctrl E", tr("export")),
        )

    def open_census(self, census_id: int) -> None:
        """Bring a census to the front."""
        self._wanted = census_id
        self.refresh()

    def line(self) -> CensusLine | None:
        """Return the row one is at."""
        person = self.table.current()
        if person is None or self.census is None:
            return None
        return next((row for row in self.census.lines if row.stay_id == person.stay_id), None)

    def freeze(self) -> None:
        """Ask for everything that a freeze needs."""
        if not self._may():
            return
        sheet = FreezeSheet(self.window(), self.desk, self._on_frozen, self._missed())
        sheet.open_requested.connect(self.open_census)
        sheet.show_over()

    def tick(self, side: str) -> None:
        """Tick the row, or take the tick away."""
        line = self.line()
        if line is None or not self._may():
            return
        if not line.counted:
            self.desk.say(tr("This row is not counted: there is nothing to check."), kind="info")
            return
        done = line.health_at if side == HEALTH else line.council_at
        command = ValidateCensusRow(row_id=line.id, side=side, on=done is None)
        self.desk.runner.do(command)

    def correct(self) -> None:
        """Put a value of the row right; the frozen one stays."""
        line, screen = self.line(), self.census
        if line is not None and screen is not None and self._may():
            CorrectSheet(self.window(), self.desk, screen, line).show_over()

    def mark_sent(self) -> None:
        """Note that the return has gone."""
        if self.census is None or not self._may():
            return
        census = self.census.census
        command = MarkCensusSent(census_id=census.id, expected_version=census.version)
        self.desk.runner.do(command)

    def export(self) -> None:
        """Write the census into a file."""
        if self.census is not None:
            CensusExportSheet(self.window(), self.desk, self.census).show_over()

    def weekly(self) -> None:
        """Show the older weekly return."""
        WeeklySheet(self.window(), self.desk).show_over()

    def next_to_check(self) -> None:
        """Go to the next row that the ward should look at."""
        if self.census is None:
            return
        self.show_part(ROWS)
        waiting = [line.stay_id for line in self.census.lines if line.to_check]
        if not waiting:
            self.desk.say(
                tr("Every row that counts is checked, and nothing is missing."), kind="info"
            )
            return
        person = self.table.current()
        order = [line.stay_id for line in self.census.lines]
        at = order.index(person.stay_id) if person is not None else -1
        after = [stay for stay in order[at + 1 :] if stay in waiting]
        self.table.choose((after or waiting)[0])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_part(self, part: str) -> None:
        """Show the people, or the counts by provider or by residence."""
        self._front = part
        self._bring()
        front = self._stack.currentWidget()
        if front is not None:
            front.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the letters of the view from wherever the focus is."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not (plain and self._on_letter(event.text().upper())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the rows where the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _on_letter(self, letter: str) -> bool:
        deeds: dict[str, Callable[[], None]] = {
            "H": lambda: self.tick(HEALTH),
            "C": lambda: self.tick(COUNCIL),
            "K": self.correct,
            "S": self.mark_sent,
            "W": self.weekly,
            "P": lambda: self._turn_to(PROVIDER),
            "L": lambda: self._turn_to(RESIDENCE),
        }
        if letter not in deeds:
            return False
        deeds[letter]()
        return True

    def _bring(self) -> None:
        self.head.switch.set_value(self._front)
        self._show_counts()
        self._stack.setCurrentWidget(self.table if self._front == ROWS else self.tallies)

    def _turn_to(self, part: str) -> None:
        """The same key again goes back to the people."""
        self.show_part(ROWS if self._front == part else part)

    def _on_censuses(self, rows: tuple[CensusSummary, ...]) -> None:
        self.rows = rows
        if self._wanted is None or all(row.id != self._wanted for row in rows):
            self._wanted = rows[0].id if rows else None
        with QSignalBlocker(self.list):  # filling the list is not choosing from it
            self.list.show_rows(list_rows(rows))
            self.list.choose(self._wanted or 0)
        self._show_missed()
        if self._wanted is None:
            self._show(None)
        else:
            self._ask()

    def _show_missed(self) -> None:
        words = missed_words(self.desk, self._missed())
        if not words:
            self.missed.clear()
        elif self.missed.text() != words:
            self.missed.say("attention", words, tr("Freeze it"))

    def _missed(self) -> date | None:
        return missed_census(self.rows, local_day(self.desk.now()))

    def _on_chosen(self, row: ListRow) -> None:
        if row.id != self._wanted:
            self._wanted = row.id
            self._ask()

    def _ask(self) -> None:
        if self._wanted is not None:
            self.desk.runner.ask(self._show, census_screen, self._wanted)

    def _show(self, screen: CensusScreen | None) -> None:
        self.census = screen
        self.head.show_census(screen)
        lines = () if screen is None else census_rows(screen)
        nobody = tr("Nobody was clinically optimised at this census.")
        if screen is None:
            nobody = tr("Freeze a practice census to see what it would say.")
        self.table.show_lines(lines, nobody)
        self._show_counts()

    def _show_counts(self) -> None:
        if self.census is None or self._front == ROWS:
            return
        providers, councils, reasons, owners = counts_of(self.census, tr, language())
        how = () if self.head.about.isVisible() else how_lines(self.census.census)
        if self._front == PROVIDER:
            note = tr("The board where the bed is, whoever the person's own board may be.")
            self.tallies.show_sections((*how, note), ((providers, owners), (reasons,)))
        else:
            note = tr(
                "Only people in the beds of this file: a council's whole figure also holds its "
                "residents in other hospitals."
            )
            self.tallies.show_sections((*how, note), ((councils,), (owners, reasons)))

    def _on_frozen(self, changes: Changes) -> None:
        if changes.made_id is not None:
            self.open_census(changes.made_id)

    def _may(self) -> bool:
        if "census" in self.desk.who.permissions:
            return True
        words = tr("Your role does not allow this. Nothing was changed.")
        self.desk.say(words, kind="problem")
        return False

    def _build(self) -> None:
        self.setAccessibleName(tr("Census"))
        self.list = SideList(tr("Censuses"), self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.head = CensusHead(self)
        self.missed = Notice(self)
        name = tr("Rows of the census")
        self.table = PeopleTable(name, COLUMNS, self, stacked_below=_STACKED)
        self.tallies = TallyView(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.tallies)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.missed)
        column.addWidget(self._stack, 1)
        self._outer.addWidget(self.list)
        self._outer.addWidget(right, 1)
        self.setFocusProxy(self.table)
        self._connect()
        self.head.show_census(None)
        self._bring()
        self._arrange()

    def _connect(self) -> None:
        self.missed.action_requested.connect(self.freeze)
        self.list.row_chosen.connect(self._on_chosen)
        self.table.letter.connect(self._on_letter)
        self.table.opened.connect(self.correct)
        self.table.wanted.connect(lambda _column: self.correct())
        self.head.freeze.clicked.connect(self.freeze)
        self.head.export.clicked.connect(self.export)
        self.head.sent.clicked.connect(self.mark_sent)
        self.head.weekly.clicked.connect(self.weekly)
        self.head.switch.chosen.connect(self.show_part)

    def _arrange(self) -> None:
        narrow = self.width() < theme.em(_NARROW)
        ways = QBoxLayout.Direction
        self._outer.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.list.setFixedWidth(self.width() if narrow else theme.em(16))
        self.list.make_room(narrow=narrow, low=self.height() < theme.em(_LOW))
        self.head.make_room(self.height())
