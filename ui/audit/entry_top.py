"""Over the form: the audit and its frozen list, who answers as whom, the wards, the bed."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.audit.entry_rows import KeyedRow
from ui.audit.entry_tabs import Tab, WardTabs
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.link import LinkButton
from ui.widgets.painting import ATTENTION, FACT
from ui.widgets.plain_label import PlainLabel
from ui.widgets.strip import LinedStrip
from wardapp.findings.answers import LOOKED_AT_WORDS
from wardapp.words import tr

_NARROW = 54.0  # em


class Strip(LinedStrip):
    """A strip of the page, as high as its words at its width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class TitleStrip(Strip):
    """ "Day of care audit", when the list was frozen, and as whom somebody answers.

    `sign_in_requested()` by the link beside the name.
    """

    sign_in_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "title", parent=self)
        self._frozen = PlainLabel("", "body", "ink_second", parent=self)
        self._who = PlainLabel("", "strong", parent=self)
        self._link = LinkButton("", self)
        self._link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._link.clicked.connect(self.sign_in_requested)
        row = FlowLayout(self)
        row.setContentsMargins(
            theme.space("s4"), theme.space("s2"), theme.space("s4"), theme.space("s2")
        )
        row.set_gaps(theme.space("s4"), 0)
        for part in (self._title, self._frozen, self._who, self._link):
            row.addWidget(part)

    def show_audit(self, name: str, frozen: str, who: str) -> None:
        """Write the strip; `who` is empty where somebody is no reviewer here."""
        self._title.setText(name)
        self._frozen.setText(frozen)
        self._who.setText(who)
        self._link.setText(tr("Not you?"))


class WardStrip(Strip):
    """The tabs, and at the right what is not reviewed on this ward. `chosen(ward_id)`."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tabs = WardTabs(self)
        self._beside = PlainLabel("", "body", "ink_second", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("s4"), theme.space("s1"), theme.space("s4"), theme.space("s1") + 1
        )
        row.addWidget(self.tabs, 1)
        row.addWidget(self._beside)
        self.tabs.chosen.connect(self.chosen)

    def show_wards(self, tabs: Sequence[Tab], front: int, beside: str) -> None:
        """Show how far each ward is, and a few words at the right."""
        self.tabs.show_wards(tabs, front)
        self._beside.setText(beside)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words at the right give way before a ward does."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        edges = 2 * theme.space("s4") + theme.space("s2")
        wanted = self.tabs.least() + self._beside.sizeHint().width() + edges
        self._beside.setVisible(bool(self._beside.text()) and wanted <= self.width())


class BedStrip(Strip):
    """The bed, the place in the ward, age and day, pace; at the right what was looked at.

    `looked(code)` when one of the ticks is pressed.
    """

    looked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bed = PlainLabel("", "figure", "accent", parent=self)
        self._place = PlainLabel("", "lead", parent=self)
        self._about = PlainLabel("", "strong", parent=self)
        self._pace = PlainLabel("", "body", "ink_second", parent=self)
        self._chip = Chip("", parent=self)
        self._looked = PlainLabel("", "body", "ink_second", parent=self)
        self.ticks = {code: KeyedRow(key, "", self) for code, key in KEYS.items()}
        for code, tick in self.ticks.items():
            tick.clicked.connect(lambda _on=False, c=code: self.looked.emit(c))
        left, right = QWidget(self), QWidget(self)
        self._flows = [FlowLayout(left), FlowLayout(right)]
        for part in (self._bed, self._place, self._about, self._pace, self._chip):
            self._flows[0].addWidget(part)
        for tick_or_word in (self._looked, *self.ticks.values()):
            self._flows[1].addWidget(tick_or_word)
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._row.addWidget(left, 1)
        self._row.addWidget(right)
        self._column.addLayout(self._row)
        self._note = PlainLabel("", "body", wrap=True, parent=self)
        self._column.addWidget(self._note)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_bed(self, bed: str, place: str, about: str, pace: str) -> None:
        """Show one bed of the list."""
        for label, words in (
            (self._bed, bed),
            (self._place, place),
            (self._about, about),
            (self._pace, pace),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(" · ".join(p for p in (bed, place, about, pace) if p))

    def show_notes(self, warning: str, notes: str) -> None:
        """Say in a chip what has to be looked at, and below what was corrected."""
        self._chip.set_text(warning, "alert" if warning else "", ATTENTION if warning else FACT)
        self._chip.setVisible(bool(warning))
        self._note.setText(notes)
        self._note.setVisible(bool(notes))

    def show_looked(self, codes: Collection[str], *, asked: bool) -> None:
        """Tick what was looked at; `asked` is False where nothing is answered now."""
        self._looked.setText(tr("Looked at"))
        self._looked.setVisible(asked and self.width() >= theme.em(_NARROW))
        for code, tick in self.ticks.items():
            tick.set_words(tr(LOOKED_AT_WORDS[code]), "")
            tick.setChecked(code in codes)
            tick.setVisible(asked)

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, theme.space("s1"), edge, theme.space("s1") + 1)
        self._column.setSpacing(0)
        self._row.setSpacing(theme.space("s4"))
        for flow in self._flows:
            flow.setContentsMargins(0, 0, 0, 0)
            flow.set_gaps(theme.space("s4"), 0)


KEYS = {"case_record": "Y", "bedside_charts": "Z"}
"""The keys of what was looked at; they are no criterion's and no place's."""
