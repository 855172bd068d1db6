"""What stands around the form: banner, audit, wards, bed, pair; it shows a `Reading`."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.audit import entry_say as say
from ui.audit.agree_panel import AgreePanel
from ui.audit.entry_form import QuestionForm
from ui.audit.entry_message import MessagePanel
from ui.audit.entry_reading import Reading
from ui.audit.entry_side import SidePanel
from ui.audit.entry_top import BedStrip, TitleStrip, WardStrip
from ui.widgets.banner import MicroBanner, PatientBanner
from ui.widgets.middle import Middle
from ui.widgets.notice import Notice
from wardapp.queries.audit import AuditBedRow
from wardapp.words import tr

_NARROW, _LOW = 66.0, 32.0  # em


class EntryFace(QWidget):
    """One of three panels is in front: the form, both answers, or a message.

    `shape_changed()` when the window became narrow or low, or no longer is: other words fit.
    """

    shape_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.banner, self.micro = PatientBanner(self), MicroBanner(self)
        self._named = False
        self._paired = True
        self._shape = (False, False)
        self.title = TitleStrip(self)
        self.wards = WardStrip(self)
        self.bed = BedStrip(self)
        self.notice = Notice(self)
        self.panels = QStackedWidget(self)
        self.form = QuestionForm(self.panels)
        self.agree = AgreePanel(self.panels)
        self.message = MessagePanel(self.panels)
        for panel in (self.form, self.agree, self.message):
            self.panels.addWidget(panel)
        self.side = SidePanel(self)
        self._beside = Middle(self.side)
        self.setFocusProxy(self.form)
        self._lay_out()
        self._place()
        theme.theme_changed.connect(self._reshape)

    @property
    def panel(self) -> QWidget:
        """The panel in front."""
        return self.panels.currentWidget() or self.message

    def show_ward(self, reading: Reading, name: str) -> None:
        """Show the audit, who answers as whom, and how far each ward is."""
        ward, who = reading.ward, say.answers_as(reading, name)
        about = f"{reading.audit.name} · {say.frozen(reading)}"  # two audits may be open at once
        self.title.show_audit(tr("Day of care audit"), about, who)
        beside = who if self._is_low() else say.not_reviewed(reading)
        self.wards.show_wards(say.tabs(reading, name), ward.id, beside)
        head = tr("So far on {ward}", ward=ward.name)
        waits = tr("Results show when the ward is finished, not before.")
        below = "" if ward.finished else waits
        self.side.show_progress(head, say.counts(reading), below)
        self._paired = bool(reading.slot) and reading.audit.closed_at is None
        self._place()

    def show_bed(self, reading: Reading, bed: AuditBedRow, now: datetime, *, named: bool) -> None:
        """Show one bed; `named` where the plan and the privacy level let the name be seen."""
        self.bed.show()
        self.show_pace(reading, bed, now, named=named)
        dated = say.frozen(reading) if self._is_low() and reading.lying is None else ""
        notes = "\n".join(part for part in (dated, say.notes(reading, bed)) if part)
        self.bed.show_notes(say.warning(reading, bed), notes)
        self.side.show_pair(*say.pair(reading, bed if bed.to_review else None))
        self._named = named
        if named:
            name, born, gender, number = say.person(bed, now)
            self.banner.set_patient(name, born, gender, number)
            self.micro.set_patient(name, born, number)
        self._place()

    def show_pace(self, reading: Reading, bed: AuditBedRow, now: datetime, *, named: bool) -> None:
        """Show the line of a bed, with when the ward will be done at this pace."""
        hidden = self._is_narrow()
        self.bed.show_bed(*say.bed_head(reading, bed, now, named=named, hidden=hidden))

    def show_no_bed(self, reading: Reading) -> None:
        """Show that no bed is asked about."""
        self.bed.hide()
        self._named = False
        self._place()
        self.side.show_pair(*say.pair(reading, None))

    def bring(self, panel: QWidget) -> None:
        """Bring a panel to the front, with the focus if it was in the other."""
        if self.panel is panel:
            return
        focus = QApplication.focusWidget()
        had = focus is not None and self.panels.isAncestorOf(focus)
        self.panels.setCurrentWidget(panel)
        self.setFocusProxy(panel)
        if had:
            panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self, *, waits: bool = False) -> None:
        """Put the keys to where they are wanted now; a field would swallow those that wait."""
        target = self.form.first() if self.panel is self.form else self.panel
        (self.panels if waits else target).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_resting(self) -> bool:
        """Tell whether the keys are nowhere in particular, as while something is awaited."""
        return QApplication.focusWidget() is self.panels

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the pair gives way to the form, in a low one the title does."""
        super().resizeEvent(event)
        self._reshape()

    def _reshape(self) -> None:
        self._place()
        shape = (self._is_narrow(), self._is_low())
        if shape != self._shape:
            self._shape = shape
            self.shape_changed.emit()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        for part in (self.bed, self.notice):
            left.addWidget(part)
        left.addWidget(self.panels, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in (self.banner, self.micro, self.title, self.wards):
            column.addWidget(strip)
        column.addLayout(middle, 1)

    def _is_narrow(self) -> bool:
        return self.width() < theme.em(_NARROW)

    def _is_low(self) -> bool:
        return self.height() < theme.em(_LOW)

    def _place(self) -> None:
        low = self._is_low()
        self.title.setVisible(not low)
        self.banner.setVisible(self._named and not low)
        self.micro.setVisible(self._named and low)
        self._beside.setVisible(self._paired and not self._is_narrow())
        self._beside.setFixedWidth(theme.em(20))
