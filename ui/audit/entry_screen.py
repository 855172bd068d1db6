"""What stands on the screen while one answers: a bed's form, both answers of it, or a message."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.audit import entry_say as say
from ui.audit.entry_course import NOT_ASKED, next_bed, progress_of, turned_ward
from ui.audit.entry_drafts import Drafts, Whose
from ui.audit.entry_face import EntryFace
from ui.audit.entry_half import Half, half_of
from ui.audit.entry_reading import Reading
from ui.audit.view import RESULTS, AuditView
from ui.desk import Desk
from wardapp.audit_form import AuditForm, read_form
from wardapp.paper_order import AUDIT_FORM, PaperOrder
from wardapp.queries.audit import AuditBedRow
from wardapp.words import language

END = -1
"""The place behind the last bed."""


class EntryScreen(AuditView):
    """Shows `reading`, what was read last, at `bed_id`, the bed one is at.

    What is keyed stays: the form is asked anew only when something else is asked.
    `ward_requested(ward_id)` by what is said behind the last bed.
    """

    ward_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.reading: Reading | None = None
        self.bed_id = 0
        self.drafts = Drafts(desk, self)
        self._lists: tuple[object, AuditForm] | None = None
        self._shown: tuple[object, ...] = ()
        self._told: tuple[tuple[str, str], ...] = ()
        self._anew: set[Whose] = set()
        self._deed: Callable[[], None] | None = None
        self.face = EntryFace(self)
        self.form, self.agree, self.message = self.face.form, self.face.agree, self.face.message
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)
        self.setFocusProxy(self.face)
        desk.minute_turned.connect(self._on_minute)
        desk.privacy_changed.connect(lambda _level: self._show())
        self.face.shape_changed.connect(self._on_shape)

    def retranslate(self) -> None:
        """Write every text anew; what was keyed stays."""
        if self.reading is not None:
            if self.face.panel is self.form:
                self.form.show_form(self._form())
            self._show()

    def own_order(self) -> PaperOrder | None:
        """Return the blank form of the ward, for where a laptop will not do."""
        if self.reading is None:
            return None
        return PaperOrder(
            AUDIT_FORM,
            self.desk.ward,
            language(),
            audit_id=self.audit_id,
            audit_ward_id=self.audit_ward_id,
        )

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work now."""
        panel, reading = self.face.panel, self.reading
        answers = reading is not None and say.why_not(reading, self.desk.who.name) is None
        ward = turned_ward(reading.screen, reading.ward.id, 1) if reading is not None else None
        return say.key_hints(
            keeps=panel in (self.form, self.agree),
            asks=panel is self.form,
            beds=answers,
            wards=ward is not None and ward.id != self.audit_ward_id,
            together=self._whose() in self._anew,
        )

    def waits(self) -> bool:
        """Tell whether what is shown is behind what was just saved or asked for."""
        return False

    def _put_focus(self) -> None:
        """Put the keys where they are wanted now, unless something lies over the bed."""
        target = QApplication.focusWidget()
        if target is None or self.isAncestorOf(target):
            self.face.take_focus(waits=self.waits())

    def _paint(self) -> None:
        """Have the bed in sight before a key is taken for it, and before anything is read."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.repaint()

    # -- showing -----------------------------------------------------------------------

    def _show(self) -> None:
        """Show where we are; the form is asked anew only when something else is asked."""
        reading = self.reading
        if reading is None:
            self._say(*say.no_audit())
            return
        self.face.show_ward(reading, self.desk.who.name)
        blocked = say.why_not(reading, self.desk.who.name)
        if blocked is not None:
            self.face.show_no_bed(reading)
            closed = reading.audit.closed_at is not None
            self._say(*blocked, self._show_result if closed else self.desk.sign_in_requested.emit)
            return
        if reading.bed(self.bed_id) is None and self.bed_id != END:
            found = next_bed(reading.beds, reading.slot)
            self.bed_id = found.id if found is not None else END
        bed = reading.bed(self.bed_id)
        if bed is None:
            self._show_end(reading)
        else:
            self._show_bed(reading, bed)

    def _show_bed(self, reading: Reading, bed: AuditBedRow) -> None:
        now, whose = self.desk.now(), self._whose()
        self.face.show_bed(reading, bed, now, named=self._named(bed))
        if progress_of(bed, reading.slot) == NOT_ASKED:
            self.face.bed.show_looked((), asked=False)
            self._say(*say.not_asked(bed))
            return
        self.drafts.begin(whose, now)
        matter = None if whose in self._anew else say.matter_of(reading, bed, self._form())
        if matter is None:
            self._ask(reading, bed)
            return
        half = self.drafts.get(whose)
        self._shown = ()
        self.face.bed.show_looked((), asked=False)
        self._bring(self.agree)
        self.agree.show_matter(matter, self._form(), half.note if half else "")

    def _ask(self, reading: Reading, bed: AuditBedRow) -> None:
        """Ask the form about a bed, with what was keyed for it, or with the answer that stands."""
        whose = self._whose()
        own = bed.standing.of(reading.slot)
        heads = tuple(answer.key for answer in own)
        draft = self.drafts.get(whose)
        shown = (whose, () if draft is not None else heads)
        self._bring(self.form)
        if shown != self._shown and (draft is None or self._shown[:1] != (whose,)):
            self.form.ask(self._form(), draft or (half_of(own[-1], heads) if own else Half()))
            self._put_focus()
        self._shown = shown
        self.face.bed.show_looked(self.form.half.looked_at, asked=True)

    def _show_end(self, reading: Reading) -> None:
        """Say that the ward is done, and lead on."""
        self.face.show_no_bed(reading)
        self.drafts.rest(self.desk.now())
        head, text, deed, ward_id = say.end_of_ward(reading, self.desk.who.name)
        go_on = partial(self.ward_requested.emit, ward_id) if ward_id else self._show_result
        self._say(head, text, deed, go_on)

    def _show_result(self) -> None:
        self.view_requested.emit(RESULTS, self.audit_id, self.audit_ward_id)

    def _say(
        self, head: str, text: str, deed: str = "", go_on: Callable[[], None] | None = None
    ) -> None:
        self._deed = go_on if deed else None
        self._shown = ()
        self.message.say(head, text, deed)
        self._bring(self.message)

    def _bring(self, panel: QWidget) -> None:
        self.face.bring(panel)
        hints = self.key_hints()
        if hints != self._told:
            self._told = hints
            self.keys_changed.emit()

    # -- what it is about --------------------------------------------------------------

    def _asked_about(self) -> object:
        return (self._whose(), self.face.panel)

    def _bed(self) -> AuditBedRow | None:
        return self.reading.bed(self.bed_id) if self.reading is not None else None

    def _whose(self) -> Whose:
        slot = self.reading.slot if self.reading is not None else ""
        return (self.desk.who.name, self.bed_id, slot)

    def _form(self) -> AuditForm:
        """Return the pinned lists of the audit, read once."""
        if self.reading is None:
            raise LookupError("no audit is open")
        lists = self.reading.audit.lists
        if self._lists is None or self._lists[0] != lists:
            self._lists = (lists, read_form(lists))
        return self._lists[1]

    def _named(self, bed: AuditBedRow) -> bool:
        return bool(bed.shown.get("family")) and bed.to_review and not self.desk.privacy

    def _on_minute(self) -> None:
        bed = self._bed()
        if self.reading is not None and bed is not None and self.isVisible():
            self.face.show_pace(self.reading, bed, self.desk.now(), named=self._named(bed))

    def _on_shape(self) -> None:
        if self.reading is not None:
            self._show()
