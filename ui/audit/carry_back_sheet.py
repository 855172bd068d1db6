"""Bring a carried audit back: its file, its code, what it brings, and then take it in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.desk import Desk
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.tick import TickRow
from wardapp.app import Changes
from wardapp.audit_out import Preview, WardBrought, bring_back, look_into
from wardapp.errors import WardError
from wardapp.paths import CARRIED
from wardapp.queries.audit import AuditScreen
from wardapp.words import tr


class BringBackSheet(Sheet):
    """Enter looks into the file, then takes in what it brings."""

    def __init__(self, over: QWidget, desk: Desk, screen: AuditScreen) -> None:
        super().__init__(over, tr("Bring a carried audit back"))
        self._desk, self._screen = desk, screen
        self._busy = False
        self.place: Path | None = None
        self.preview: Preview | None = None
        self.done = False
        self.choose_file: Callable[[], Path | None] = self._ask_for_file
        self.body.addWidget(PlainLabel(_about(), "body", "ink_second", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.space("s3"))
        self.pick = SecondaryButton(tr("Pick the file…"), "Ctrl O", "file")
        self.file_name = PlainLabel(tr("no file picked yet"), "body", "ink_second", wrap=True)
        row.addWidget(self.pick)
        row.addWidget(self.file_name, 1)
        self.body.addLayout(row)
        label = PlainLabel(tr("Code"), "label", "ink_second")
        self.code = QLineEdit(self)
        self.code.setAccessibleName(tr("Code"))
        label.setBuddy(self.code)
        self.notice = Notice(self)
        self.brings = PlainLabel("", "body", wrap=True)
        self.same = TickRow(tr("Take the answers of these beds too"))
        self.same.hide()
        for part in (label, self.code, self.notice, self.brings, self.same):
            self.body.addWidget(part)
        self.verb = PrimaryButton(tr("See what it brings"), "Enter")
        self.leave = QuietButton(tr("Leave it"), "Esc")
        self.pick.clicked.connect(self.pick_file)
        self.code.textEdited.connect(lambda _text: self._forget())
        self.same.clicked.connect(self._look_again)
        for button, deed in ((self.verb, self.go_on), (self.leave, self.dismiss)):
            button.clicked.connect(deed)
        self.footer.addWidget(ButtonRow(self.verb, self.leave), 1)
        desk.runner.failed.connect(self._on_failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; Ctrl O picks the file."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
            event.accept()
        elif held and event.key() == Qt.Key.Key_O:
            self.pick_file()
            event.accept()
        else:
            super().keyPressEvent(event)

    def dismiss(self) -> None:
        """Stay while a file is read: what it brought would be told to nobody."""
        if not self._busy:
            super().dismiss()

    def pick_file(self) -> None:
        """Choose the carried file; it is only read, and never changed for another meanwhile."""
        place = None if self._busy else self.choose_file()
        if place is not None:
            self.place = place
            self.file_name.setText(place.name)
            self._forget()
            self.code.setFocus()
            self.code.selectAll()

    def go_on(self) -> None:
        """Look into the file; take in what it brings; close."""
        if self._busy:
            return
        if self.done:
            self.dismiss()
        elif self.place is None:
            self.pick_file()
        elif self.preview is None:
            self._look(self.place)
        else:
            self._take_in(self.place)

    def _look(self, place: Path) -> None:
        if not self.code.text().strip():
            self.notice.say("error", tr("Type the code first."))
            self.code.setFocus()
            return
        self._set_busy(True)
        code, same = self.code.text(), self.same.isChecked()
        self._desk.runner.run(
            lambda app: look_into(place, code, app, same=same), self._on_looked, self._on_trouble
        )

    def _look_again(self) -> None:
        """Say anew what the file brings, with the beds that are the same or without them."""
        if self._busy or self.place is None:
            self.same.setChecked(not self.same.isChecked())
        else:
            self._look(self.place)

    def _take_in(self, place: Path) -> None:
        self._set_busy(True)
        code, same = self.code.text(), self.same.isChecked()
        self._desk.runner.run(
            lambda app: bring_back(app, place, code, same=same), self._on_back, self._on_trouble
        )

    def _set_busy(self, busy: bool) -> None:
        """Keep file and code as they are while a preview of them is on its way."""
        self._busy = busy
        self.code.setReadOnly(busy)

    def _forget(self) -> None:
        self.preview, self.done = None, False
        self.brings.setText("")
        self.same.setChecked(False)
        self.same.hide()
        self.notice.clear()
        self.verb.setText(tr("See what it brings"))
        self.verb.updateGeometry()

    def _on_looked(self, preview: Preview) -> None:
        self._set_busy(False)
        self.preview = preview
        brought = preview.brought
        if brought.nothing and brought.kept:
            self.notice.say("attention", _why_nothing(preview))
        elif brought.nothing:
            self.notice.say("info", tr("Everything in this file is here already."))
        elif brought.double:
            self.notice.say("attention", _double(brought.double))
        else:
            self.notice.say("info", tr("Nothing has been changed yet."))
        self.brings.setText("\n".join(brings_lines(preview)))
        self.same.setVisible(bool(preview.same))
        self.done = brought.nothing
        self.verb.setText(tr("Back to the audit") if brought.nothing else tr("Take it in"))
        self.verb.updateGeometry()

    def _on_back(self, changes: Changes) -> None:
        self._set_busy(False)
        self.done = True
        self.same.hide()
        self._desk.runner.changed.emit(changes)
        words = tr(
            "Taken in. When the work on the laptop is done, delete the file there and on the stick."
        )
        self.notice.say("info", words)
        self.leave.hide()
        self.verb.setText(tr("Back to the audit"))
        self.verb.updateGeometry()
        self.setFocus()

    def _on_trouble(self, error: WardError) -> None:
        self._set_busy(False)
        self.notice.say("error", tr(error.text, **error.values))
        self.code.setFocus()

    def _on_failed(self, _error: object) -> None:
        """Let go after a fault of ours, which the window tells."""
        self._set_busy(False)

    def _ask_for_file(self) -> Path | None:
        kinds = f"{tr('Carried audits')} (*{CARRIED})"
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose the carried audit"),
            str(Path.home()),
            f"{kinds};;{tr('All files')} (*)",
        )
        return Path(chosen) if chosen else None


def brings_lines(preview: Preview) -> list[str]:
    """Say ward by ward what a file brings, then what else a person should know."""
    brought = preview.brought
    lines = [preview.audit_name, *(_ward_line(ward) for ward in preview.wards)]
    if brought.wards:
        names = ", ".join(str(ward["name"]) for ward in brought.wards)
        lines.append(tr("Bed lists frozen on the laptop: {wards}", wards=names))
    if brought.corrections:
        lines.append(tr("Corrections beside the list: {n}", n=len(brought.corrections)))
    if brought.kept:
        words = tr(
            "Frozen here and there; the list from there is not taken: {wards}. Answers that find "
            "no bed here: {n}",
            wards=", ".join(brought.kept),
            n=brought.refused,
        )
        lines.append(words)
    if preview.same:
        lines.append(_same_words(preview))
    if preview.ahead:
        words = tr(
            "Answers given by a clock ahead of this one: {n}. They are taken as they are.",
            n=preview.ahead,
        )
        lines.append(words)
    return lines


def _ward_line(ward: WardBrought) -> str:
    if not (ward.new or ward.known or ward.refused):
        return tr("{ward}: no answer yet", ward=ward.name)
    return tr(
        "{ward}: new answers {n}, here already {known}",
        ward=ward.name,
        n=ward.new,
        known=ward.known,
    )


def _same_words(preview: Preview) -> str:
    """Name the beds that both lists have with the same person, ward by ward."""
    wards: dict[str, list[str]] = {}
    for bed in preview.same:
        wards.setdefault(bed.ward, []).append(bed.label)
    beds = "; ".join(f"{ward} {', '.join(labels)}" for ward, labels in wards.items())
    return tr(
        "Frozen here and there with the same age, sex and days in hospital: {beds}. Look whether "
        "it is so.",
        beds=beds,
    )


def _why_nothing(preview: Preview) -> str:
    if preview.same:
        return tr("Nothing is taken as it is: the ward was frozen here and there.")
    if preview.brought.known:
        return tr(
            "Nothing new: what found its bed is here already. Answers that find no bed here: {n}. "
            "Type only those in, with T on the audit.",
            n=preview.brought.refused,
        )
    return tr(
        "Nothing of it can be taken: the ward was frozen here and there. Open the file beside "
        "this screen, and type each answer in here, with T on the audit."
    )


def _double(count: int) -> str:
    return tr(
        "The same reviewer answered differently here and there, beds: {n}. Both answers are kept: "
        "choose one at the bed.",
        n=count,
    )


def _about() -> str:
    return tr(
        "What a laptop brings is added to what is here; nothing is overwritten. You see it before "
        "anything is changed, and a file may come back more than once."
    )
