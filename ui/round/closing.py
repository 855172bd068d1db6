"""The end of the round: who was not discussed and why, the actions by owner, the leavers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.round.agenda_rows import due_words
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.key_cap import KeyHints
from ui.widgets.line_list import Cells, LineList
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_block import Line, Span
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import near_day, person_name
from wardapp.queries.board import BoardRow
from wardapp.queries.papers import ActionRow, LeaverRow
from wardapp.words import language, tr

REASONS = "not_discussed_reason"


@dataclass(frozen=True)
class Closing:
    """What the end of a round shows."""

    left_out: tuple[BoardRow, ...]
    actions: tuple[ActionRow, ...]
    leavers: tuple[LeaverRow, ...]
    now: datetime
    discussed: int


def reason_letters(now: datetime) -> dict[str, str]:
    """Return letter → reason: the first letter of its words that no earlier reason has."""
    letters: dict[str, str] = {}
    for code in code_list(REASONS).choices(local_day(now)):
        words = code.text(language()).upper()
        letter = next((c for c in words if c.isalpha() and c not in letters), "")
        if letter:
            letters[letter] = code.code
    return letters


class ClosingView(QWidget):
    """Signals: `ended(reasons)` with (stay, reason) pairs, `back()`, `print_wanted(document)`."""

    ended = Signal(object)
    back = Signal()
    print_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._closing: Closing | None = None
        self._reasons: dict[int, str] = {}
        self._title = PlainLabel("", "title", parent=self)
        self.notice = Notice(self)
        self._head = PlainLabel("", "lead", wrap=True, parent=self)
        self._letters = KeyHints((), self)
        self.left_out = LineList(tr("Not discussed"), (5, 24, 0), self, beds=0)
        self._action_head = PlainLabel("", "lead", parent=self)
        self.by_owner = LineList(tr("Actions by owner"), (9, 4, 0, 9), self, beds=1)
        self._leaver_head = PlainLabel("", "lead", parent=self)
        self.leavers = LineList(tr("Leaving today and tomorrow"), (6, 4, 0), self, beds=1)
        self._end = PrimaryButton("", "Enter", parent=self)
        self._actions = SecondaryButton("", "P", "documents", self)
        self._leavers = SecondaryButton("", "L", "documents", self)
        self._back = SecondaryButton("", "Esc", parent=self)
        self._end.clicked.connect(self._try_to_end)
        self._actions.clicked.connect(lambda: self.print_wanted.emit("action_list"))
        self._leavers.clicked.connect(lambda: self.print_wanted.emit("leavers"))
        self._back.clicked.connect(self.back)
        self._lay_out()
        self.retranslate()

    def show_closing(self, closing: Closing) -> None:
        """Show what there is to close."""
        self._closing = closing
        self._show()

    def say_title(self, title: str, end: str) -> None:
        """Call it by another name: the huddle ends here too."""
        self._title.setText(title)
        self._end.setText(end)

    def resume(self) -> None:
        """Come to the front."""
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """Return what takes the focus: the list of those left out, or the button."""
        return self.left_out if self._closing and self._closing.left_out else self._end

    def retranslate(self) -> None:
        """Write every text in the window's language."""
        self._title.setText(tr("End of the round"))
        self._end.setText(tr("End the round"))
        self._actions.setText(tr("Action list"))
        self._leavers.setText(tr("Leavers"))
        self._back.setText(tr("Back to the patients"))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter gives the reason, Enter ends, Esc goes back to the patients."""
        event.accept()
        letter = event.text().upper()
        reasons = reason_letters(self._closing.now) if self._closing else {}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._try_to_end()
        elif event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif letter == "P" or letter == "L":
            self.print_wanted.emit("action_list" if letter == "P" else "leavers")
        elif letter in reasons:
            self._give(reasons[letter])
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.end()

    def _give(self, reason: str) -> None:
        """Give the reason to the row of the cursor and go to the next without one."""
        row = self.left_out.current()
        if row is None:
            return
        self._reasons[row.key] = reason
        self._show()
        for number, other in enumerate(self.left_out.lines.rows):
            if other.key not in self._reasons:
                self.left_out.setCurrentIndex(self.left_out.lines.index(number))
                return

    def _try_to_end(self) -> None:
        if self._closing is None:
            return
        left_out = [row.stay_id for row in self._closing.left_out if row.stay_id is not None]
        silent = [stay for stay in left_out if stay not in self._reasons]
        if silent:
            text = tr(
                "Still without a reason: {count}. Press a letter for each.", count=len(silent)
            )
            self.notice.say("error", text)
            return
        self.ended.emit(tuple((stay, self._reasons[stay]) for stay in left_out))

    def _show(self) -> None:
        closing = self._closing
        if closing is None:
            return
        self.notice.clear()
        silent = len(closing.left_out)
        self._head.setText(
            tr("Not discussed: {n}. Each needs a reason, by its letter.", n=silent)
            if silent
            else tr("Everybody was discussed: {n}.", n=closing.discussed)
        )
        codes = code_list(REASONS)
        letters = reason_letters(closing.now).items()
        hints = [(letter, codes.label(code, language())) for letter, code in letters]
        self._letters.set_hints(hints if silent else ())
        self.left_out.setVisible(bool(silent))
        self._letters.setVisible(bool(silent))
        self.left_out.show_rows([self._silent_row(row) for row in closing.left_out])
        none = tr("none")
        self._action_head.setText(tr("Actions by owner: {n}", n=len(closing.actions) or none))
        self.by_owner.show_rows(_action_rows(closing))
        self._leaver_head.setText(
            tr("Leaving today and tomorrow: {n}", n=len(closing.leavers) or none)
        )
        self.leavers.show_rows(_leaver_rows(closing))

    def _silent_row(self, row: BoardRow) -> Cells:
        reason = self._reasons.get(row.stay_id or 0)
        codes = code_list(REASONS)
        said = (
            Span(codes.label(reason, language()), "strong")
            if reason
            else Span(tr("No reason yet"), "cell", "ink_second")
        )
        return Cells(row.stay_id or 0, ((_bed(row.bed),), (_name(row),), ((said,),)))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space("s4"))
        for button in (self._end, self._back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self._actions, self._leavers):
            buttons.addWidget(button)
        lists = QHBoxLayout()
        lists.setSpacing(theme.space("s6"))
        for head, rows in ((self._action_head, self.by_owner), (self._leaver_head, self.leavers)):
            column = QVBoxLayout()
            column.setSpacing(theme.space("s2"))
            head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            column.addWidget(head)
            column.addWidget(rows, 1)
            lists.addLayout(column, 6 if rows is self.by_owner else 4)
        outer = QVBoxLayout(self)
        edge = theme.space("s5")
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(theme.space("s3"))
        for part in (self._title, self.notice, self._head, self._letters):
            outer.addWidget(part)
        outer.addWidget(self.left_out, 2)
        outer.addLayout(lists, 3)
        outer.addLayout(buttons)


def _action_rows(closing: Closing) -> Sequence[Cells]:
    rows = []
    owner = None
    for number, action in enumerate(closing.actions):
        named = action.owner or tr("Nobody named")
        head = Span(named if named != owner else "", "strong")
        owner = named
        due = due_words(action.due_at, timed=action.due_timed, now=closing.now)
        words = ((Span(action.text, "cell"),),)
        when = ((Span(due, "cell", "ink_second"),),)
        rows.append(Cells(number, (((head,),), (_bed(action.bed),), words, when)))
    return rows


def _leaver_rows(closing: Closing) -> Sequence[Cells]:
    rows = []
    for leaver in closing.leavers:
        day = near_day(leaver.day, local_day(closing.now), tr)
        how = ((Span(leaver.how, "cell", "ink_second"),),) if leaver.how else ()
        name = (Span(person_name(leaver.family, leaver.given, leaver.title, leaver.sex), "name"),)
        when = ((Span(day, "strong"),),)
        rows.append(Cells(leaver.stay_id, (when, (_bed(leaver.bed),), (name, *how))))
    return rows


def _bed(bed: str) -> Line:
    return (Span(bed or tr("No bed"), "name", keep=True),)


def _name(row: BoardRow) -> Line:
    return (Span(person_name(row.family, row.given, row.title, row.sex), "name"),)
