"""Over the results: which audit, which wards, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.strip import LinedStrip
from wardapp.words import tr

WARD, ALL = "ward", "all"
_NARROW, _SMALL = 86.0, 58.0  # em: smaller words for the title; what can be done stands below


class ResultsHead(LinedStrip):
    """Signals: `turned(value)` to one ward or all, and one for each button."""

    turned = Signal(str)
    next_ward_requested = Signal()
    shared_requested = Signal()
    export_requested = Signal()
    print_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", "title", wrap=True)
        self.note = PlainLabel("", "body", "ink_second", wrap=True)
        self.switch: SegmentedSwitch | None = None
        self._narrow = False
        self._switched: tuple[str, ...] = ()
        self._place = QWidget(self)
        self._switch_row = QHBoxLayout(self._place)
        self._switch_row.setContentsMargins(0, 0, 0, 0)
        self.next_ward = SecondaryButton("", "W")
        self.shared = SecondaryButton("", "S", "shield")
        self.export = SecondaryButton("", "X", "upload")
        self.print = SecondaryButton("", "Ctrl P", "documents")
        self.next_ward.clicked.connect(self.next_ward_requested)
        self.shared.clicked.connect(self.shared_requested)
        self.export.clicked.connect(self.export_requested)
        self.print.clicked.connect(self.print_requested)
        self._left, self._right = QWidget(self), QWidget(self)
        self._names, self._deeds = FlowLayout(self._left), FlowLayout(self._right)
        for flow in (self._names, self._deeds):
            flow.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self._place, self.next_ward, self.note):
            self._names.addWidget(part)
        for button in (self.shared, self.export, self.print):
            self._deeds.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._left, 1)
        self._row.addWidget(self._right)
        self._dress()
        theme.theme_changed.connect(self._dress)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words of the buttons anew."""
        self.next_ward.setText(tr("Next ward"))
        self.export.setText(tr("Export"))
        self.print.setText(tr("Result sheet"))
        self.show_shared(on=False)

    def show_shared(self, *, on: bool) -> None:
        """Say what the button does now."""
        self.shared.setText(tr("Every number") if on else tr("Shared copy"))
        self._deeds.invalidate()

    def name(self, title: str, note: str) -> None:
        """Write which audit it is and what is still to come."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_wards(self, ward: str, everything: str, value: str) -> None:
        """Offer one ward and all of them; the switch is made anew when its words change."""
        if (ward, everything) != self._switched:
            self._switched = (ward, everything)
            if self.switch is not None:
                self._switch_row.removeWidget(self.switch)
                self.switch.hide()
                self.switch.deleteLater()
            options = ((WARD, ward), (ALL, everything))
            self.switch = SegmentedSwitch(tr("Which wards"), options, value, self._place)
            self.switch.chosen.connect(self.turned)
            self._switch_row.addWidget(self.switch)
        elif self.switch is not None:
            self.switch.set_value(value)
        self._names.invalidate()

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of Tab; the switch is made anew now and then."""
        segments = self.switch.findChildren(QPushButton) if self.switch is not None else []
        return [*segments, self.next_ward, self.shared, self.export, self.print]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller words for the title where it is narrow: the rest stays on its line."""
        super().resizeEvent(event)
        narrow = self.width() < theme.em(_NARROW)
        small = self.width() < theme.em(_SMALL)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if small else ways.LeftToRight)
        if narrow != self._narrow:
            self._narrow = narrow
            self.title.set_roles("lead" if narrow else "title", "ink")
            self._names.invalidate()

    def _dress(self) -> None:
        side, edge = theme.space("s4"), theme.space("s3")
        self._row.setContentsMargins(side, edge, side, edge)
        self._row.setSpacing(theme.space("s4"))
        self._names.set_gaps(theme.space("s3"), theme.space("s2"))
        self._deeds.set_gaps(theme.space("s3"), theme.space("s2"))
        self._row.setAlignment(self._right, Qt.AlignmentFlag.AlignVCenter)
