"""Delays: this ward, the census, the days lost; one page, three views."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.delay.census_view import CensusView
from ui.delay.stays_view import StaysView
from ui.delay.ward_view import WardView
from ui.desk import Desk
from ui.page import Page
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.strip import LinedStrip
from wardapp.app import Changes
from wardapp.codes import UNOFFICIAL
from wardapp.paper_order import CENSUS as CENSUS_RETURN
from wardapp.paper_order import DELAYS, LONG_STAY
from wardapp.words import tr

WARD, CENSUS, STAYS = "ward", "census", "stays"
_PAPERS = {WARD: DELAYS, CENSUS: CENSUS_RETURN, STAYS: LONG_STAY}
_NARROW, _LOW = 62.0, 30.0  # em


class DelayPage(Page):
    """Keeps the view one was at; each asks its question when it comes to the front."""

    name = "delays"
    shows = frozenset(
        {
            *("delay", "delay_reason", "delay_owner", "delay_escalation", "long_stay_review"),
            *("optimised", "acute_treatment", "ready_decision", "waiting", "day_status", "action"),
            *("stay", "placement", "patient", "absence", "bed", "ward", "expected_discharge"),
            *("census", "census_row", "census_correction", "code_set"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._value = WARD
        self.views: dict[str, WardView | CensusView | StaysView] = {}
        self.head = LinedStrip(self)
        self.head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._title = PlainLabel("", "title", parent=self.head)
        self._note = PlainLabel("", "body", "ink_second", wrap=True, parent=self.head)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.switch: SegmentedSwitch | None = None
        self.print_button = SecondaryButton("", "", "documents", self.head)
        self.record_button = PrimaryButton("", "Ctrl D", "plus", self.head)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumSize(1, 1)  # no view may squeeze the head
        self.ward = WardView(desk, self._stack)
        self.census = CensusView(desk, self._stack)
        self.stays = StaysView(desk, self._stack)
        self.views = {WARD: self.ward, CENSUS: self.census, STAYS: self.stays}
        for view in self.views.values():
            self._stack.addWidget(view)
        self._lay_out()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Ask the question of the view in front; the others ask when they come."""
        self._view().refresh()

    def retranslate(self) -> None:
        """Write every text anew."""
        self._title.setText(tr("Delays"))
        self.record_button.setText(tr("Record a delay"))
        self._make_switch()
        for view in self.views.values():
            view.retranslate()
        self._show_head()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the view in front."""
        return (*self._view().key_hints(), ("Ctrl Tab", tr("next list")))

    def own_paper(self) -> tuple[str, int] | None:
        """Return the list in front, for Ctrl P: of the census the one that is looked at."""
        if self._value != CENSUS:
            return _PAPERS[self._value], 0
        looked_at = self.census.census
        return (DELAYS, 0) if looked_at is None else (CENSUS_RETURN, looked_at.census.id)

    def open_census(self, census_id: int) -> None:
        """Bring a frozen census to the front."""
        self.show_view(CENSUS)
        self.census.open_census(census_id)

    def open_at(self, stay_id: int) -> None:
        """Go to somebody among the optimised."""
        self.show_view(WARD)
        self.ward.table.choose(stay_id)

    def show_view(self, value: str) -> None:
        """Bring a view to the front."""
        self._value = value
        if self.switch is not None:
            self.switch.set_value(value)
        self._stack.setCurrentWidget(self._view())
        self.setFocusProxy(self._view())
        self._show_head()
        self.keys_changed.emit()
        self._view().refresh()
        self._view().setFocus()

    def _view(self) -> WardView | CensusView | StaysView:
        return self.views[self._value]

    def _make_switch(self) -> None:
        """Make the switch anew: its words have another width in another language."""
        if self.switch is not None:
            self._left.removeWidget(self.switch)
            self.switch.hide()
            self.switch.deleteLater()
        words = {WARD: tr("This ward"), CENSUS: tr("Census"), STAYS: tr("Days lost")}
        self.switch = SegmentedSwitch(
            tr("Which list"), tuple(words.items()), self._value, self.head
        )
        self.switch.chosen.connect(self.show_view)
        self._left.insertWidget(1, self.switch)

    def _show_head(self) -> None:
        view = self._view()
        official = isinstance(view, CensusView) or view.is_official()
        note = tr(
            "{mark} WardApp's own reason, until the health board loads the official list",
            mark=UNOFFICIAL,
        )
        self._note.setText("" if official else note)
        self.record_button.setVisible(self._value == WARD)
        census = self._value == CENSUS
        self.print_button.setText(tr("Print the return") if census else tr("Print list"))

    def _lay_out(self) -> None:
        left, right = QWidget(self.head), QWidget(self.head)
        self._left, self._buttons = QHBoxLayout(left), QHBoxLayout(right)
        self._left.addWidget(self._title)
        self._left.addStretch(1)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.print_button)
        self._buttons.addWidget(self.record_button)
        for layout in (self._left, self._buttons):
            layout.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.head)
        self._row.addWidget(left)
        self._row.addWidget(self._note, 1)
        self._row.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.ward)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what can be done stands below the name of the page."""
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        side, edge = theme.space("s3"), theme.space("s2")
        self._row.setContentsMargins(side, edge, side, edge)
        self._row.setSpacing(theme.space("s4"))
        self._left.setSpacing(theme.space("s4"))
        self._buttons.setSpacing(theme.space("s4"))
        narrow = self.width() < theme.em(_NARROW)
        # A least height of our own would stand before that of two rows of controls.
        least = theme.em(theme.current().row["page_head"])
        self.head.setMinimumHeight(0 if narrow else least)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._note.setVisible(self.height() >= theme.em(_LOW))  # else the people go first

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._print)
        self.record_button.clicked.connect(self._record)
        self.ward.panel.census_requested.connect(self.open_census)
        for view in (self.ward, self.stays):
            view.loaded.connect(self._show_head)
        self.desk.minute_turned.connect(self._on_minute)
        self.desk.ward_changed.connect(self.refresh)
        self.desk.runner.changed.connect(self._on_changed)
        for key, deed in (("Ctrl+D", self._record), ("Ctrl+Tab", self._turn_on)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _turn_on(self) -> None:
        """Bring the next list to the front; after the last comes the first."""
        names = list(self.views)
        self.show_view(names[(names.index(self._value) + 1) % len(names)])

    def _print(self) -> None:
        if self._value == CENSUS and self.census.census is None:
            self.desk.say(tr("No census is frozen yet"), kind="info")
            return
        paper = self.own_paper()
        if paper is not None:
            self.desk.paper_requested.emit(*paper)

    def _record(self) -> None:
        if self._value == WARD:
            self.ward.write("reason")

    def _on_minute(self) -> None:
        """Let the clocks go on."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_changed(self, changes: Changes) -> None:
        self.ward.note_change(changes)
        self.stays.note_change(changes)
