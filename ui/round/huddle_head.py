"""The line over the huddle: how many to look at, who can be green together, the time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.round.pace import Forecast, Stopwatch
from ui.widgets.buttons import PrimaryButton
from ui.widgets.key_cap import KeyCap
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.progress import ThinBar
from wardapp.display import stopwatch
from wardapp.words import tr


class HuddleHead(QWidget):
    """Signals: `together_wanted()`, `begin_wanted()`, `leavers_wanted()`."""

    together_wanted = Signal()
    begin_wanted = Signal()
    leavers_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "title", parent=self)
        self._place = PlainLabel("", "lead", parent=self)
        self._bar = ThinBar(tr("Looked at"), 1, self)
        self._bar.setFixedWidth(theme.em(11.25))
        self._together = LinkButton("", self)
        self._together.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._together.clicked.connect(self.together_wanted)
        self._key = KeyCap(f"{tr('Shift')} G", self)
        self._leavers = LinkButton("", self)
        self._leavers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._leavers.clicked.connect(self.leavers_wanted)
        self._tab = KeyCap("Tab", self)
        self._begin = PrimaryButton("", "Enter", parent=self)
        self._begin.clicked.connect(self.begin_wanted)
        self._not_yet = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self._spent = PlainLabel("", "bed", parent=self)
        self._each = PlainLabel("", "body", "ink_second", parent=self)
        self._finish = PlainLabel("", "strong", parent=self)
        row = QHBoxLayout(self)
        side = theme.space("s4")
        row.setContentsMargins(side, theme.space("s2"), side, theme.space("s2"))
        row.setSpacing(theme.space("s4"))
        for part in (self._title, self._place, self._bar, self._together, self._key, self._begin):
            row.addWidget(part)
        row.addWidget(self._not_yet, 1)
        row.addStretch(1)
        for part in (self._spent, self._each, self._finish, self._leavers, self._tab):
            row.addWidget(part)
        self.show_way_to_leavers(False)
        self.setMinimumHeight(theme.em(theme.current().row["page_head"]))

    def show_place(
        self, done: int, everybody: int, at_once: int, *, running: bool, begun: bool
    ) -> None:
        """Show how far the huddle has come; before it has begun, that nobody can be green yet."""
        self._title.setText(tr("Huddle"))
        self._place.setText(
            tr("{n} of {all} looked at", n=done, all=everybody)
            if running
            else tr("To look at: {n}", n=everybody)
        )
        self._bar.setMaximum(max(1, everybody))
        self._bar.setValue(done)
        self._bar.setVisible(running and not self._narrow)
        self._together.setText(tr("Nothing open: {n}. Confirm green together", n=at_once))
        self._together.setVisible(bool(at_once))
        self._key.setVisible(bool(at_once))
        self._begin.setText(tr("Begin the huddle"))
        self._leavers.setText(tr("Tomorrow's leavers"))
        self._begin.setVisible(not running)
        self._not_yet.setText(tr("Green is given at the huddle, which has not begun."))
        self._not_yet.setVisible(not begun)

    def show_way_to_leavers(self, wanted: bool) -> None:
        """Offer the leavers by mouse and key where they do not stand beside the table."""
        self._narrow = wanted
        self._bar.setVisible(not wanted and self._begin.isHidden())
        for part in (self._leavers, self._tab):
            part.setVisible(wanted)

    def show_time(self, watch: Stopwatch, each: int, forecast: Forecast | None) -> None:
        """Show the seconds of this patient and the forecast, once the huddle has begun."""
        for part in (self._spent, self._each, self._finish):
            part.setVisible(forecast is not None and not (self._narrow and part is self._each))
        if forecast is not None:
            self._spent.setText(stopwatch(watch.seconds()))
            self._each.setText(tr("of {time}", time=stopwatch(each)))
            self._finish.setText(forecast.words()[0])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
