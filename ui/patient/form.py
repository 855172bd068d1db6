"""A sheet with labelled fields and one command: what is refused stands beside its field."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui import theme
from ui.board.cell import Looking
from ui.desk import Desk
from ui.icons import draw_icon
from ui.patient.banner import banner_of
from ui.widgets.announce import announce
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.slim_bar import SlimBar
from ui.widgets.tick import TickRow
from wardapp.app import Changes
from wardapp.clock import local_day, moment
from wardapp.commands.command import Command
from wardapp.display import clinical_date, near_time, weekday_date, weekday_date_time
from wardapp.errors import RuleBroken, WardError
from wardapp.nhs_number import Kind, read_nhs_number
from wardapp.queries.board import BoardRow
from wardapp.typed_date import read_birth_date
from wardapp.typed_time import When, read_past, read_when
from wardapp.words import tr

TEXT, BORN, WHEN, CHOICE, TICK, NHS = "text", "born", "when", "choice", "tick", "nhs"
PAST, PLAN = "past", "plan"
"""When something happened: a time is needed, a weekday is the last one. A plan may be a day."""

LINES = "lines"
"""A text of several lines: Enter breaks the line there, Ctrl Enter saves."""

PAGE = "page"
"""The same, with room for a list."""

TICKS = "ticks"
"""Any of a few, each with a box; the value is their codes, parted by spaces."""

Values = Mapping[str, Any]

_WIDTH, _WIDEST = 18, 28  # em, of a field
_PAGE_LINES, _MOST_LINES = 9, 12
_NARROW, _LEAST = 50, 8  # em: of a sheet whose labels stand above, of a choice there


@dataclass(frozen=True)
class Field:
    """One field: its key, its words, its kind, what stands in it, and what may be chosen."""

    key: str
    label: str
    kind: str = TEXT
    value: str = ""
    choices: Sequence[tuple[str, str]] = ()
    hint: str = ""


class ChoiceBox(QComboBox):
    """A list to choose from by letters, in the look of our fields."""

    def sizeHint(self) -> QSize:
        """As high as a field, as wide as its longest entry where that is not out of measure."""
        advance = theme.current().metrics("body").horizontalAdvance
        words = max((advance(self.itemText(n)) for n in range(self.count())), default=0)
        width = min(theme.em(_WIDEST), max(theme.em(_WIDTH), round(words) + theme.em(2.75)))
        return QSize(width, theme.em(theme.current().row["control"]))

    def minimumSizeHint(self) -> QSize:
        """No narrower."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, words and arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line_control"), theme.em(0.0625)))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.em(0.25), theme.em(0.25))
        painter.setPen(theme.colour("ink"))
        words = self.rect().adjusted(theme.em(0.5), 0, -theme.em(2), 0)
        text = painter.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        y = (self.height() - theme.em(1.25)) / 2
        draw_icon(painter, self.width() - theme.em(1.75), y, "down", "ink", 1.25)
        painter.end()


class LinesEdit(QPlainTextEdit):
    """Some lines to write in; it grows, then scrolls. Ctrl Enter goes to the sheet, which saves."""

    def __init__(self, text: str, lines: int = 2) -> None:
        super().__init__(text)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBar(SlimBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._dress()
        self.blockCountChanged.connect(self._dress)
        theme.theme_changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl Enter and Esc to the sheet."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and with_control:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        lines = max(self._lines, min(self.blockCount(), _MOST_LINES))
        line = math.ceil(theme.current().metrics("body").lineSpacing())
        self.setFixedHeight(lines * line + theme.em(0.75))


class _Beside(PlainLabel):
    """What is said about a field, at its right."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "body", "ink_second", wrap=True)


class _Below(_Beside):
    """The same below the field; no line is left free for it while there is nothing to say."""

    def setText(self, text: str) -> None:
        """Show the words, or give their place back, once there is a place."""
        super().setText(text)
        if self.parentWidget() is not None:
            self.setVisible(bool(text))


class TickFlow(QWidget):
    """Boxes to tick in rows; `codes()` are the ticked ones."""

    def __init__(self, choices: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        super().__init__()
        flow = FlowLayout(self, theme.space("s4"), theme.space("s1"))
        flow.setContentsMargins(0, 0, 0, 0)
        self.ticks: dict[str, TickRow] = {}
        for code, words in choices:
            tick = self.ticks[code] = TickRow(words)
            tick.setChecked(code in ticked)
            flow.addWidget(tick)
        if self.ticks:
            self.setFocusProxy(next(iter(self.ticks.values())))

    def codes(self) -> tuple[str, ...]:
        """Return what is ticked, in the order of the list."""
        return tuple(code for code, tick in self.ticks.items() if tick.isChecked())


class FormSheet(Sheet):
    """Enter saves, Esc leaves; `saved(Changes)` is called once it is on disk.

    A sheet that `settles_conflicts` says itself what somebody else changed meanwhile. Where
    fields are wide, what is said about them stands below: `says_below`. One whose lines take
    long to type `guards_lines`: the first Esc only says that they are not kept.
    """

    settles_conflicts = False
    says_below = False
    guards_lines = False

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        title: str,
        verb: str,
        fields: Sequence[Field],
        make: Callable[[Values], Command],
        saved: Callable[[Changes], None],
        *,
        about: BoardRow | None = None,
    ) -> None:
        super().__init__(over, title)
        self._desk, self._make, self._saved = desk, make, saved
        self._fields = tuple(fields)
        self._sending = False
        self._typed_on: list[QKeyEvent] = []
        self._left: QWidget | None = None
        if about is not None and about.occupied:
            self.set_banner(banner_of(about, Looking(desk.now())))
        self.controls: dict[str, QWidget] = {}
        self._said: dict[str, _Beside] = {}
        self._words_of: dict[str, PlainLabel] = {}
        self._above = False
        self._lay_out()
        self.notice = Notice(self)
        self.body.addWidget(self.notice)
        self.verb = PrimaryButton(verb, "Enter")
        self.verb.clicked.connect(self.save)
        leave = QuietButton(tr("Leave as it was"), "Esc")
        leave.clicked.connect(self.dismiss)
        self.footer.addWidget(ButtonRow(self.verb, leave), 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field saves; what is typed while it saves goes on behind the sheet."""
        if self._sending:
            self._typed_on.append(event.clone())
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            event.accept()
            return
        super().keyPressEvent(event)

    def choice_of(self, key: str) -> QComboBox:
        """Return the box of a field to choose in."""
        box = self.controls[key]
        assert isinstance(box, QComboBox)
        return box

    def text(self, key: str) -> str:
        """Return what stands in a field, as text or code."""
        control = self.controls[key]
        if isinstance(control, QComboBox):
            return str(control.currentData() or "")
        if isinstance(control, QCheckBox):
            return "yes" if control.isChecked() else ""
        if isinstance(control, QPlainTextEdit):
            return control.toPlainText()
        if isinstance(control, TickFlow):
            return " ".join(control.codes())
        assert isinstance(control, QLineEdit)
        return control.text()

    def at_stake(self) -> str:
        """Return the lines that were typed, where they are guarded."""
        lines = (field for field in self._fields if field.kind in (LINES, PAGE))
        typed = (self.text(field.key) for field in lines if self.text(field.key) != field.value)
        return "\n".join(typed).strip() if self.guards_lines else ""

    def say_at_stake(self, words: str) -> None:
        """Say it below the fields."""
        self.notice.say("attention", words)
        self.reveal(self.notice)

    def save(self) -> None:
        """Read the fields and give the command."""
        if self._sending:
            return
        self._clear_errors()
        values: dict[str, Any] = {}
        for field in self._fields:
            try:
                values[field.key] = self._read(field)
            except RuleBroken as error:
                self._refuse_at(field.key, tr(error.text, **dict(error.values)))
                return
        try:
            command = self._make(values)
        except RuleBroken as error:
            self._on_refused(error)
            return
        self._sending = True
        self._left = self.focusWidget()
        self.setFocus()  # a field would swallow the keys of quick fingers
        settles = self.settles_conflicts
        self._desk.runner.do(command, self._on_done, self._on_refused, settles=settles)

    def say_beside(self, key: str, words: str) -> None:
        """Say how a field was read; without words its hint comes back."""
        hint = next(field.hint for field in self._fields if field.key == key)
        self._said[key].setText(words or hint)

    def error_at(self, key: str) -> str:
        """Return what is said beside a field."""
        return self._said[key].text()

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("s4"))
        grid.setVerticalSpacing(theme.space("s2"))
        for number, field in enumerate(self._fields):
            control = self._control(field)
            control.setAccessibleName(field.label)
            label = PlainLabel("" if field.kind == TICK else field.label, "label", "ink_second")
            label.setBuddy(control)
            said = _Below(field.hint) if self.says_below else _Beside(field.hint)
            row = 3 * number
            grid.addWidget(label, row + 1, 0)
            grid.addWidget(control, row + 1, 1)
            grid.addWidget(said, *((row + 2, 1) if self.says_below else (row + 1, 2)))
            self._words_of[field.key] = label
            self.controls[field.key], self._said[field.key] = control, said
            if isinstance(control, QLineEdit) and field.kind in (BORN, WHEN, PAST, PLAN, NHS):
                control.textEdited.connect(lambda _text, f=field: self._read_back(f))
                self._read_back(field)
        grid.setColumnMinimumWidth(1, theme.em(_WIDTH))
        grid.setColumnStretch(1 if self.says_below else 2, 1)
        self.body.addLayout(grid)
        for said in self._said.values():
            said.setText(said.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where fields are wide and the sheet is not, their labels stand above them."""
        super().resizeEvent(event)
        above = self.says_below and self.width() < theme.em(_NARROW)
        if above != self._above:
            self._above = above
            self._place_labels()

    def _place_labels(self) -> None:
        for number, (key, label) in enumerate(self._words_of.items()):
            row, wide = 3 * number, 2 if self._above else 1
            self._grid.addWidget(label, row if self._above else row + 1, 0, 1, wide)
            for part, below in ((self.controls[key], 1), (self._said[key], 2)):
                self._grid.addWidget(part, row + below, 0 if self._above else 1, 1, wide)
            if isinstance(self.controls[key], ChoiceBox):
                self.controls[key].setMinimumWidth(theme.em(_LEAST) if self._above else 0)
            if not label.text():  # of a tick, which has its words beside it
                label.setHidden(self._above)

    def _control(self, field: Field) -> QWidget:
        if field.kind == CHOICE:
            combo = ChoiceBox()
            for code, text in field.choices:
                combo.addItem(text, code)
            at = combo.findData(field.value)
            combo.setCurrentIndex(max(0, at))
            return combo
        if field.kind == TICK:
            tick = TickRow(field.label)
            tick.setChecked(bool(field.value))
            return tick
        if field.kind == TICKS:
            return TickFlow(field.choices, field.value.split())
        if field.kind in (LINES, PAGE):
            return LinesEdit(field.value, _PAGE_LINES if field.kind == PAGE else 2)
        return QLineEdit(field.value)

    def _read(self, field: Field) -> Any:
        text = self.text(field.key)
        today = local_day(self._desk.now())
        if field.kind == BORN:
            return read_birth_date(text, today) if text.strip() else None
        if field.kind == NHS:
            found = read_nhs_number(text)
            if not found.valid and found.kind is not Kind.MISSING:
                raise RuleBroken(found.sentence, field.key)
            return found.digits or None
        if field.kind == WHEN:
            return self._moment(text)
        if field.kind == PAST:
            return self._past(text)
        if field.kind == PLAN:
            return read_when(text, self._desk.now()) if text.strip() else None
        if field.kind == TICKS:
            return tuple(text.split())
        return text == "yes" if field.kind == TICK else text

    def _moment(self, text: str) -> datetime | None:
        if not text.strip():
            return None
        when = read_when(text, self._desk.now())
        return when.at or moment(when.day)

    def _past(self, text: str) -> datetime | None:
        if not text.strip():
            return None
        when = read_past(text, self._desk.now())
        if when.at is None:
            raise RuleBroken("Type the time too: mon 16:00.", "at")
        return when.at

    def _read_back(self, field: Field) -> None:
        """Say how a date or number was read, while it is typed."""
        try:
            value = self._read(field)
        except RuleBroken as error:
            said = tr(error.text, **dict(error.values)) if len(self.text(field.key)) > 5 else ""
            self._said[field.key].setText(said or field.hint)
            return
        said = ""
        if isinstance(value, datetime):
            said = near_time(value, self._desk.now(), tr)
        elif isinstance(value, When):
            said = (
                weekday_date(value.day, tr) if value.at is None else weekday_date_time(value.at, tr)
            )
        elif field.kind == BORN and value is not None:
            said = clinical_date(value)
        self._said[field.key].setText(said or field.hint)

    def _refuse_at(self, key: str, text: str) -> None:
        said, control = self._said[key], self.controls[key]
        said.set_roles("strong", "red")
        said.setText(text)
        control.setProperty("wrong", "true")
        control.style().unpolish(control)
        control.style().polish(control)
        control.setFocus()
        self.reveal(control)
        announce(control, text)

    def _clear_errors(self) -> None:
        self.notice.clear()
        for field in self._fields:
            self._said[field.key].set_roles("body", "ink_second")
            self._said[field.key].setText(field.hint)
            control = self.controls[field.key]
            if control.property("wrong") == "true":
                control.setProperty("wrong", "false")
                control.style().unpolish(control)
                control.style().polish(control)

    def _on_refused(self, error: WardError) -> None:
        self._sending = False
        self._typed_on.clear()
        if self._left is not None:
            self._left.setFocus()
        text = tr(error.text, **dict(error.values))
        field = error.field if isinstance(error, RuleBroken) else ""
        if field in self._said:
            self._refuse_at(field, text)
        else:
            self.notice.say("error", text)

    def _on_done(self, changes: Changes) -> None:
        self._sending = False
        window, typed_on = self.window(), self._typed_on
        self._saved(changes)
        self.dismiss()
        for event in typed_on:
            target = window.focusWidget()
            if target is not None:
                QApplication.sendEvent(target, event)
