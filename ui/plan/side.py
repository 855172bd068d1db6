"""The right side: how much of "in place" is there, what to do next, and what can be done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.plan.groups import DONE, RING
from ui.plan.next_step import Step, next_step, version_words
from ui.plan.parts import draw_mark
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.link import LinkButton
from ui.widgets.pieces import Span
from ui.widgets.plain_label import PlainLabel
from ui.widgets.progress import ThinBar
from ui.widgets.text_block import lay_out
from wardapp.measures.recovery_plan import MINIMUM
from wardapp.queries.recovery_plan import PlanRow
from wardapp.words import tr

_ALL = len(MINIMUM)


class SidePanel(QWidget):
    """Signals: `went(item)` to one of the minimum set; `turned()`, `printed()`, `agreed()`,
    `handed_over()` for the four buttons.
    """

    went = Signal(str)
    turned = Signal()
    printed = Signal()
    agreed = Signal()
    handed_over = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = PlainLabel("", "lead", parent=self)
        self._count = PlainLabel("", "lead", parent=self)
        self._bar = ThinBar("", _ALL, self)
        self.items = MinimumList(self)
        self._next_title = PlainLabel("", "lead", parent=self)
        self.hint = NextHint(self)
        self._turn = PrimaryButton("", "F6", "turn", self)
        self._print = SecondaryButton("", "Ctrl P", "documents", self)
        self._agree = SecondaryButton("", "Ctrl Enter", parent=self)
        self._hand_over = SecondaryButton("", parent=self)
        self._versions = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self._safe = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self._lay_out()
        self._connect()

    def show_row(self, row: PlanRow) -> None:
        """Show how the plan stands."""
        there = _ALL - len(row.missing)
        self._title.setText(tr("In place"))
        count = tr("{n} of {all}", n=there, all=_ALL)
        self._count.setText(count)
        self._bar.setValue(there)
        self._bar.setAccessibleName(f"{tr('In place')}: {count}")
        self.items.show_missing(row.missing)
        self._next_title.setText(tr("Do next"))
        step = next_step(row)
        self.hint.show_step(step)
        self._next_title.setVisible(step is not None)
        self._turn.setText(tr("Turn the screen"))
        self._print.setText(tr("Print for the person"))
        self._agree.setText(tr("Record agreement"))
        self._hand_over.setText(tr("Hand over"))
        self._hand_over.setVisible(row.agreed is not None)
        self._versions.setText(version_words(row))
        self._safe.setText(tr("Every field is saved as you leave it."))

    def _connect(self) -> None:
        self.items.went.connect(self.went)
        self.hint.went.connect(self.went)
        self._turn.clicked.connect(self.turned)
        self._print.clicked.connect(self.printed)
        self._agree.clicked.connect(self.agreed)
        self._hand_over.clicked.connect(self.handed_over)

    def _lay_out(self) -> None:
        edge = theme.space("s4")
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, theme.space("s3"), edge, theme.space("s3"))
        column.setSpacing(theme.space("s2"))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._count)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self.items)
        column.addWidget(self._next_title)
        column.addWidget(self.hint)
        for button in (self._turn, self._print, self._agree, self._hand_over):
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self._versions)
        column.addWidget(self._safe)


class MinimumList(QWidget):
    """The eight items with tick or ring; a click goes to one."""

    went = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._missing: tuple[str, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def show_missing(self, missing: tuple[str, ...]) -> None:
        """Show what is there and what is missing."""
        self._missing = missing
        lacking = ", ".join(tr(MINIMUM[item]) for item in missing)
        self.setAccessibleName(tr("Missing: {what}", what=lacking) if missing else tr("All there"))
        self.update()

    def sizeHint(self) -> QSize:
        """Eight lines."""
        return QSize(theme.em(12), len(MINIMUM) * self._line())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the item under the mouse."""
        at = int(event.position().y()) // self._line()
        if 0 <= at < len(MINIMUM):
            self.went.emit(tuple(MINIMUM)[at])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        for at, (item, words) in enumerate(MINIMUM.items()):
            lacks = item in self._missing
            y = at * self._line()
            draw_mark(painter, 0, y + (self._line() - theme.em(1)) / 2, RING if lacks else DONE)
            line = (Span(tr(words), "cell_strong" if lacks else "cell"),)
            block = lay_out((line,), self.width() - theme.em(1.75))
            block.draw(painter, theme.em(1.75), y + (self._line() - block.height) / 2)
        painter.end()

    def _line(self) -> int:
        return theme.em(1.5)


class NextHint(QWidget):
    """The amber box with the next sentence and the way there."""

    went = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = ""
        self._words = PlainLabel("", "body", wrap=True, parent=self)
        self._link = LinkButton("", self)
        self._link.clicked.connect(lambda: self.went.emit(self._item))
        column = QVBoxLayout(self)
        edge = theme.space("s3")
        column.setContentsMargins(edge, theme.space("s2"), edge, theme.space("s2"))
        column.setSpacing(theme.space("s1"))
        column.addWidget(self._words)
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)

    def text(self) -> str:
        """Return the sentence."""
        return self._words.text()

    def show_step(self, step: Step | None) -> None:
        """Show the next step, or nothing."""
        self.setVisible(step is not None)
        if step is not None:
            self._item = step.item
            self._words.setText(step.words)
            where = tr(MINIMUM[step.item]) if step.group else tr("the pathway on the board")
            self._link.setText(tr("Go to: {where}", where=where))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tint and bar."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("attention_soft"))
        painter.fillRect(0, 0, theme.em(0.25), self.height(), theme.colour("attention"))
        painter.end()
