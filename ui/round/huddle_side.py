"""The right side of the huddle: tomorrow's leavers, who is still here, and how the day stands."""

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.round.huddle_rows import HuddleRow
from ui.round.leavers_grid import GridHead, LeaversGrid
from ui.widgets.buttons import SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import local_day
from wardapp.display import clinical_time, person_name
from wardapp.measures.safer import is_before_midday
from wardapp.queries.huddle import DayFigures, HuddleScreen
from wardapp.queries.papers import LeaverRow
from wardapp.words import marked, tr

_FIGURES = (
    marked("actions done"),
    marked("left before midday"),
    marked("reds that could still turn"),
    marked("turned green since morning"),
)


class HuddleSide(QScrollArea):
    """Signals: `print_wanted(document)`, `end_wanted()`; the grid has its own."""

    print_wanted = Signal(str)
    end_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = _Ground()
        self._head = PlainLabel("", "lead", parent=inside)
        self._early = PlainLabel("", "body", "ink_second", parent=inside)
        self.grid = LeaversGrid(inside)
        self._still_head = PlainLabel("", "lead", parent=inside)
        self._still = PlainLabel("", "body", wrap=True, parent=inside)
        self._so_far = PlainLabel("", "lead", parent=inside)
        self._figures = [PlainLabel("", "figure", parent=inside) for _ in _FIGURES]
        self._words = [
            PlainLabel("", "body", "ink_second", wrap=True, parent=inside) for _ in _FIGURES
        ]
        self._end_head = PlainLabel("", "lead", parent=inside)
        self._end = PlainLabel("", "body", "ink_second", wrap=True, parent=inside)
        self._buttons = (
            (SecondaryButton("", "", "documents", inside), "action_list"),
            (SecondaryButton("", "", "documents", inside), "leavers"),
        )
        self._finish = SecondaryButton("", "E", parent=inside)
        self._finish.clicked.connect(self.end_wanted)
        for button, document in self._buttons:
            button.clicked.connect(lambda _=False, d=document: self.print_wanted.emit(d))
        self.setMinimumWidth(theme.em(30))
        self._lay_out(inside)
        self.setWidget(inside)
        self.retranslate()

    def show_screen(
        self, screen: HuddleScreen, rows: tuple[HuddleRow, ...], day: date, now: datetime
    ) -> None:
        """Show the afternoon."""
        tomorrow = [leaver for leaver in screen.leavers if leaver.day > day]
        planned = [leaver.planned_at for leaver in tomorrow if leaver.planned_at is not None]
        early = sum(is_before_midday(at) for at in planned)
        self._head.setText(tr("Tomorrow's leavers: {n}", n=len(tomorrow)))
        self._early.setText(tr("planned before midday: {n}", n=early))
        self.grid.show_leavers(tomorrow)
        still = [leaver for leaver in screen.leavers if leaver.day <= day]
        self._still_head.setText(tr("Still here, due today: {n}", n=len(still)))
        self._still.setText(
            "\n".join(_still_words(leaver, now) for leaver in still) or tr("Nobody")
        )
        self._show_figures(screen.figures, sum(row.could_turn for row in rows))

    def retranslate(self) -> None:
        """Write every text in the window's language."""
        self._so_far.setText(tr("Today so far"))
        for label, words in zip(self._words, _FIGURES, strict=True):
            label.setText(tr(words))
        self._end_head.setText(tr("When the huddle ends"))
        self._end.setText(
            tr("It cannot end while someone has not been looked at, unless a reason is given.")
        )
        self._buttons[0][0].setText(tr("Action list"))
        self._buttons[1][0].setText(tr("Tomorrow's leavers"))
        self._finish.setText(tr("End the huddle"))

    def _show_figures(self, figures: DayFigures, could_turn: int) -> None:
        texts = (
            tr("{n} of {all}", n=figures.actions_done, all=figures.actions),
            tr("{n} of {all}", n=figures.left_early, all=figures.left),
            str(could_turn),
            str(figures.turned_green),
        )
        for label, words, text in zip(self._figures, self._words, texts, strict=True):
            label.setText(text)
            label.setAccessibleName(f"{text} {words.text()}")

    def _lay_out(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        side, gap = theme.em(1.25), theme.space("s3")
        column.setContentsMargins(side, theme.space("s4"), side, theme.space("s4"))
        column.setSpacing(theme.space("s2"))
        column.addWidget(self._head)
        column.addWidget(self._early)
        column.addWidget(GridHead(inside))
        column.addWidget(self.grid)
        column.addSpacing(gap)
        column.addWidget(_Line(inside))
        for part in (self._still_head, self._still, _Line(inside), self._so_far):
            column.addWidget(part)
        grid = QGridLayout()
        grid.setSpacing(theme.space("s1"))
        for number, (figure, words) in enumerate(zip(self._figures, self._words, strict=True)):
            grid.addWidget(figure, number // 2 * 2, number % 2)
            grid.addWidget(words, number // 2 * 2 + 1, number % 2)
        column.addLayout(grid)
        column.addSpacing(gap)
        for part in (_Line(inside), self._end_head, self._end):
            column.addWidget(part)
        # A widget of its own: a layout written in Python and nested in another loses its items.
        place = QWidget(inside)
        buttons = FlowLayout(place, theme.space("s3"), theme.space("s2"))
        for button in (*(button for button, _ in self._buttons), self._finish):
            buttons.addWidget(button)
        column.addWidget(place)
        column.addStretch(1)


class _Ground(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.end()


class _Line(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.em(0.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)
        painter.end()


def _still_words(leaver: LeaverRow, now: datetime) -> str:
    name = person_name(leaver.family, leaver.given, leaver.title, leaver.sex)
    parts = [f"{leaver.bed}  {name}"]
    if leaver.planned_at is not None and leaver.planned_timed:
        late = leaver.planned_at < now and local_day(leaver.planned_at) == local_day(now)
        clock = clinical_time(leaver.planned_at)
        parts.append(tr("was due {time}", time=clock) if late else tr("due {time}", time=clock))
    if leaver.how:
        parts.append(leaver.how)
    return " · ".join(parts)
