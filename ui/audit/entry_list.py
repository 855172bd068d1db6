"""All beds of a ward with how far each is; find one by typing it, go there by Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.audit.entry_course import AGREE, ANSWERED, FINISHED, NOT_ASKED, NOT_YET, SETTLE, progress_of
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.letters import Choice, LetterList, by_letters
from ui.widgets.sheet import Sheet
from wardapp.findings.answers import STATE_WORDS
from wardapp.queries.audit import AuditBedRow
from wardapp.words import tr


class BedSheet(Sheet):
    """`chosen(bed_id)`; it says how far each bed is, never what anybody answered."""

    chosen = Signal(int)

    def __init__(
        self, over: QWidget, ward: str, beds: Sequence[AuditBedRow], slot: str, here: int
    ) -> None:
        super().__init__(over, tr("Beds of {ward}", ward=ward))
        self._choices = [Choice(str(bed.id), bed.label, bed_words(bed, slot)) for bed in beds]
        self.finder = QLineEdit()
        self.finder.setAccessibleName(tr("Bed"))
        self.finder.setPlaceholderText(tr("type the bed"))
        self.list = LetterList(tr("Beds"), 12)
        self.body.addWidget(self.finder)
        self.body.addWidget(self.list)
        self.finder.textEdited.connect(self._offer)
        self.list.itemClicked.connect(lambda _item: self._take())
        go = PrimaryButton(tr("Go to this bed"), "Enter")
        go.clicked.connect(self._take)
        leave = QuietButton(tr("Stay here"), "Esc")
        leave.clicked.connect(self.dismiss)
        self.footer.addWidget(go)
        self.footer.addWidget(leave)
        self.footer.addStretch(1)
        self._offer("")
        self.list.choose(str(here))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter goes there."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _offer(self, typed: str) -> None:
        self.list.offer(by_letters(self._choices, typed))

    def _take(self) -> None:
        code = self.list.chosen()
        if code:
            self.dismiss()
            self.chosen.emit(int(code))


def bed_words(bed: AuditBedRow, slot: str) -> str:
    """Return in words how far a bed is for this reviewer."""
    how = progress_of(bed, slot)
    words = {
        NOT_YET: tr("not yet"),
        ANSWERED: tr("answered, the other not yet"),
        AGREE: tr("both answered, to agree"),
        SETTLE: tr("one answer too many, to choose"),
        FINISHED: tr("done"),
    }
    if how == NOT_ASKED:
        return tr("not reviewed: {state}", state=tr(STATE_WORDS.get(bed.state, bed.state)))
    if how == NOT_YET and bed.other_answered:
        return tr("not yet by you, the other has answered")
    return words[how]
