"""The foot of the round: the small clock, the forecast as a sentence, and the keys."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.round.pace import Forecast, Stopwatch
from ui.widgets.key_cap import KeyHints
from ui.widgets.plain_label import PlainLabel
from ui.widgets.progress import ThinBar
from wardapp.display import stopwatch
from wardapp.words import tr


class Timing(QWidget):
    """Small and calm: nothing turns red when the time is up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._spent = PlainLabel("0:00", "banner", parent=self)
        self._bar = ThinBar(tr("Time for this patient"), 1, self)
        self._bar.setFixedWidth(theme.em(11.875))
        self._each = PlainLabel("", "body", "ink_second", parent=self)
        self._finish = PlainLabel("", "lead", parent=self)
        self._plan = PlainLabel("", "body", "ink_second", parent=self)
        self.keys = KeyHints((), self)
        row = QHBoxLayout(self)
        edge = theme.space("s5")
        row.setContentsMargins(edge, theme.space("s2"), edge, theme.space("s2"))
        row.setSpacing(theme.space("s5"))
        row.addWidget(self._spent)
        row.addLayout(_two(self._bar, self._each))
        row.addLayout(_two(self._finish, self._plan))
        row.addWidget(self.keys, 1)
        self._spent.setMinimumWidth(theme.em(3.5))

    def show_time(self, watch: Stopwatch, each: int, forecast: Forecast | None) -> None:
        """Show the seconds of this patient and when the round will be over."""
        seconds = watch.seconds()
        self._spent.setText(stopwatch(seconds))
        self._bar.setMaximum(each)
        self._bar.setValue(min(seconds, each))
        plan = tr("of {time} for each", time=stopwatch(each))
        self._each.setText(tr("held, Space goes on") if watch.held else plan)
        head, rest = forecast.words() if forecast else ("", "")
        self._finish.setText(head)
        self._plan.setText(rest)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.end()


def _two(upper: QWidget, lower: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.space("s1"))
    column.addStretch(1)
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch(1)
    return column
