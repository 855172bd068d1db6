"""Chooses the audit and the ward that a paper is about, and who the copy is for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from wardapp.display import weekday_date
from wardapp.paper_order import AUDIT_COMPARISON, AUDIT_RESULT
from wardapp.queries.audit import AuditScreen
from wardapp.words import tr

_OWN, _SHARED = "own", "shared"


class AuditPicker(QWidget):
    """`changed()` after each choice; ward 0 is all wards, and audit 0 that there is none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.screens: tuple[AuditScreen, ...] = ()
        self.audit_id = self.ward_id = 0
        self.shared = False
        self._document = AUDIT_RESULT
        self._labels = [PlainLabel("", "label", "ink_second") for _ in range(3)]
        self.audits, self.wards = _box(self), _box(self)
        self._copy: SegmentedSwitch | None = None
        self._place = QVBoxLayout()
        self.audits.activated.connect(self._on_audit)
        self.wards.activated.connect(self._on_ward)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s1"))
        for label, field in zip(self._labels, (self.audits, self.wards), strict=False):
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self._labels[2])
        column.addLayout(self._place)
        self.setFocusProxy(self.audits)

    def offer(self, screens: Sequence[AuditScreen]) -> None:
        """Show the audits that there are, the newest first."""
        self.screens = tuple(screens)
        known = {screen.audit.id for screen in self.screens}
        if self.audit_id not in known:
            self.audit_id = self.screens[0].audit.id if self.screens else 0
            self.ward_id = 0
        self.retranslate()

    def choose(self, audit_id: int, ward_id: int, *, shared: bool) -> None:
        """Set what the paper is about without telling `changed`."""
        self.audit_id, self.ward_id, self.shared = audit_id, ward_id, shared
        self.retranslate()

    def show_for(self, document: str) -> None:
        """Show what the paper asks for: the comparison is of all wards, and never shared."""
        self._document = document
        for widget in (self._labels[1], self.wards):
            widget.setVisible(document != AUDIT_COMPARISON)
        self._labels[2].setVisible(document == AUDIT_RESULT)
        if self._copy is not None:
            self._copy.setVisible(document == AUDIT_RESULT)

    def words(self) -> str:
        """Return which audit and which ward is chosen."""
        if self._document == AUDIT_COMPARISON or not self.audits.count():
            return self.audits.currentText()
        return f"{self.audits.currentText()} · {self.wards.currentText()}"

    def retranslate(self) -> None:
        """Write the texts anew, with what is chosen."""
        texts = (tr("Audit"), tr("Ward"), tr("Copy for"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.audits.setAccessibleName(tr("Audit"))
        self.wards.setAccessibleName(tr("Ward"))
        audits = [(screen.audit.id, _called(screen)) for screen in self.screens]
        _fill(self.audits, audits, self.audit_id)
        screen = next((one for one in self.screens if one.audit.id == self.audit_id), None)
        wards = [ward for ward in screen.wards if not ward.excluded] if screen else []
        every = [(0, tr("All wards"))]
        _fill(self.wards, [*every, *((ward.id, ward.name) for ward in wards)], self.ward_id)
        self._write_copy()
        self.show_for(self._document)

    def _write_copy(self) -> None:
        if self._copy is not None:
            self._copy.hide()
            self._copy.deleteLater()
        options = ((_OWN, tr("the hospital")), (_SHARED, tr("others, shared")))
        made = SegmentedSwitch(tr("Copy for"), options, _SHARED if self.shared else _OWN, self)
        made.chosen.connect(self._on_copy)
        self._place.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._copy = made

    def _on_audit(self, _row: int) -> None:
        self.audit_id, self.ward_id = int(self.audits.currentData()), 0
        self.retranslate()
        self.changed.emit()

    def _on_ward(self, _row: int) -> None:
        self.ward_id = int(self.wards.currentData())
        self.changed.emit()

    def _on_copy(self, value: str) -> None:
        self.shared = value == _SHARED
        self.changed.emit()


def _box(parent: QWidget) -> QComboBox:
    """Return a list to choose from that never widens its place."""
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _fill(box: QComboBox, entries: Sequence[tuple[int, str]], chosen: int) -> None:
    box.clear()
    for code, words in entries:
        box.addItem(words, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _called(screen: AuditScreen) -> str:
    return f"{weekday_date(screen.audit.day, tr)} · {screen.audit.name}"
