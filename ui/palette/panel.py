"""The panel of Ctrl K over the dimmed window: type, choose with the arrows, Enter."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.icons import pixmap
from ui.menu import ENTRIES, Entry
from ui.palette.delegate import PaletteDelegate
from ui.palette.find import MOST, find_audits, find_entries, find_patients
from ui.palette.items import HEAD, PERSON, Item, PaletteModel, audit, deed, heading, person
from ui.widgets.foot import Foot
from ui.widgets.key_cap import KeyHints
from ui.widgets.plain_label import PlainLabel
from ui.widgets.scrim import Scrim
from wardapp.clock import local_day
from wardapp.display import person_name
from wardapp.measures.same_name import same_names
from wardapp.queries.audit_names import AuditName, audit_names
from wardapp.queries.board import BoardRow, board_rows
from wardapp.words import marked, tr

MORNING = "morning"

# What can be done with the first patient: name, words, icon, letter with Alt, column to edit.
_WITH_PATIENT = (
    ("edd", marked("Move the expected date"), "calendar", "E"),
    ("waiting_for", marked("Say what is waited for"), "clock", "W"),
    ("next_action", marked("Add an action"), "plus", "A"),
    ("plan", marked("Open the recovery plan"), "plans", "P"),
    ("leaving", marked("Leave or discharge"), "depart", "D"),
)


class Palette(Scrim):
    """Opens by `open_over`; tells the desk which patient, or `run` which entry of the menu."""

    def __init__(self, window: QWidget, desk: Desk, run: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._run = desk, run
        self._before = QApplication.focusWidget()
        self._rows: tuple[BoardRow, ...] = ()
        self._audits: tuple[AuditName, ...] = ()
        self._first: BoardRow | None = None
        self._panel = _Panel(self)
        self.field = QLineEdit(self._panel)
        self.field.setAccessibleName(tr("Find or do anything"))
        self.field.setPlaceholderText(tr("Find or do anything"))
        self.field.setProperty("kind", "bare")
        self.field.setProperty("own_focus", True)
        self._count = PlainLabel("", "body", "ink_second")
        self.model = PaletteModel()
        self.list = QListView(self._panel)
        self._lay_out()
        self.field.textChanged.connect(self._show_found)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._choose())
        ward, now = desk.ward.id, desk.now()
        desk.runner.run(
            lambda app: (app.ask(board_rows, ward, now), app.ask(audit_names)), self._on_read
        )

    def open_over(self) -> None:
        """Show with the field ready for letters."""
        self.show()
        self.raise_()
        self._arrange()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show_found()

    def close_up(self) -> None:
        """Go, and give the focus back."""
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters go to the field; arrows, Enter, Esc and Alt with a letter are ours."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and isinstance(event, QKeyEvent) and is_key:
            return self._take(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the upper middle."""
        super().resizeEvent(event)
        self._arrange()

    def _take(self, event: QKeyEvent) -> bool:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None:
            self._move(step)
        elif key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._do("round" if ctrl and self._first else "")
        elif alt and self._first and chr(key & 0xFF) in {letter for *_, letter in _WITH_PATIENT}:
            self._do(next(name for name, *_, letter in _WITH_PATIENT if ord(letter) == key))
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _do(self, deed_name: str) -> None:
        if not deed_name:
            self._choose()
            return
        stay = self._first.stay_id if self._first else None
        self.close_up()
        if stay is not None:
            self._with_patient(deed_name, stay)

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        item = self.model.item(index.row())
        self.close_up()
        if item.kind == PERSON:
            self._desk.patient_requested.emit(item.stay_id)
        elif item.audit_id:
            self._desk.page_requested.emit("audit")  # which hears what is asked of it next
            self._desk.audit_requested.emit(item.audit_id)
        elif item.stay_id:
            self._with_patient(item.name, item.stay_id)
        else:
            self._run(item.name)

    def _with_patient(self, name: str, stay_id: int) -> None:
        if name == "round":
            self._desk.round_requested.emit(MORNING, stay_id)
            return
        if name == "plan":
            self._desk.plan_requested.emit(stay_id)
            return
        self._desk.patient_requested.emit(stay_id)
        self._desk.edit_requested.emit(stay_id, name)

    def _move(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        while 0 <= row < self.model.rowCount() and self.model.item(row).kind == HEAD:
            row += step
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _on_read(self, found: tuple[tuple[BoardRow, ...], tuple[AuditName, ...]]) -> None:
        self._rows, self._audits = found
        self._show_found()

    def _show_found(self) -> None:
        typed = self.field.text()
        found = find_patients(self._rows, typed)
        self._first = found[0].row if found else None
        alike, today = same_names(self._rows), local_day(self._desk.now())
        level = self._desk.privacy
        items: list[Item] = [heading(tr("Patients on this ward"))] if found else []
        for number, hit in enumerate(found[:MOST]):
            like = alike.get(hit.row.stay_id or 0)
            items.append(person(hit, like, level, today, "" if number else "Enter"))
        deeds = self._patient_deeds() if self._first else []
        entries = find_entries(ENTRIES, typed, self._desk.who.permissions)
        items += deeds
        if entries:
            items += [heading(tr("Elsewhere") if found else tr("What you can do"))]
            items += [_entry_item(entry) for entry in entries]
        audits = find_audits(self._audits, typed)
        if audits:
            items += [heading(tr("Audits")), *(audit(one) for one in audits)]
        if not items:
            items = [heading(tr("Nobody on this ward and no command is called that."))]
        self.model.show(items)
        commands = sum(item.kind not in (HEAD, PERSON) for item in items) - len(audits)
        counts = tr("Patients: {n} · commands: {m}", n=len(found), m=commands)
        if audits:
            counts = " · ".join((counts, tr("audits: {n}", n=len(audits))))
        self._count.setText(counts if typed else "")
        self._move_to_first()
        self._arrange()

    def _patient_deeds(self) -> list[Item]:
        row = self._first
        if row is None or row.stay_id is None:
            return []
        of = row.bed
        if self._desk.privacy < 2:
            of = tr("of {name}, {bed}", name=person_name(row.family, row.given), bed=row.bed)
        items = [heading(tr("With the patient above, {bed}", bed=row.bed))]
        rights = self._desk.who.permissions
        if "update" in rights:
            items += [
                deed(name, tr(words), of, icon, f"Alt {letter}", row.stay_id)
                for name, words, icon, letter in _WITH_PATIENT
            ]
        if "round" in rights:
            words = tr("Open on the round")
            items.append(deed("round", words, "", "round", "Ctrl Enter", row.stay_id))
        return items if len(items) > 1 else []

    def _move_to_first(self) -> None:
        self.list.setCurrentIndex(self.model.index(0))
        if self.model.item(0).kind == HEAD:
            self._move(1)

    def _lay_out(self) -> None:
        glass = QLabel()
        glass.setPixmap(pixmap("search", "ink", 1.25, self.devicePixelRatioF()))
        top = QHBoxLayout()
        side = theme.space("s4")
        top.setContentsMargins(side, theme.space("s3"), side, theme.space("s3"))
        for part in (glass, self.field, self._count):
            top.addWidget(part)
        font = theme.font("question")
        self.field.setFont(font)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = Foot(self._panel, "s4")
        hints = (("↑\n↓", tr("choose")), ("Enter", tr("open")), ("Esc", tr("close")))
        foot.row.addWidget(KeyHints(hints), 1)
        foot.row.addWidget(PlainLabel(tr("bed, name, NHS No. or a word"), "body", "ink_second"))
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(_Rule())
        column.addWidget(self.list, 1)
        column.addWidget(foot)
        self._top, self._foot = top, foot

    def _arrange(self) -> None:
        width = min(theme.em(theme.current().width["palette"]), self.width() - theme.em(2))
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount()))
        wanted = rows + self._top.sizeHint().height() + self._foot.sizeHint().height() + theme.em(1)
        top = min(theme.em(7), self.height() // 10)
        height = min(wanted, self.height() - 2 * top)
        self._panel.setGeometry(QRect((self.width() - width) // 2, top, width, height))


class _Panel(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(theme.colour("line_row"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class _Rule(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.em(0.0625))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("line_row"))
        painter.end()


def _entry_item(entry: Entry) -> Item:
    detail = tr(entry.detail) if entry.detail else ""
    return deed(entry.name, tr(entry.words), detail, entry.icon, entry.shown_key)
