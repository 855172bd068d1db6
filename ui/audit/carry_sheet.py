"""Carry an audit away: which wards, into which file, and the code that opens it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.desk import Desk
from ui.patient.clip import CODE_SECONDS, Clip
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.tick import TickRow
from wardapp.audit_out import CarriedOut, carry_name, carry_out
from wardapp.codes import code_list
from wardapp.errors import WardError
from wardapp.paths import CARRIED, is_carried
from wardapp.queries.audit import AuditScreen, AuditWardRow
from wardapp.words import language, tr


class CarrySheet(Sheet):
    """Enter asks where to; then the code stands there, once."""

    def __init__(self, over: QWidget, desk: Desk, screen: AuditScreen) -> None:
        super().__init__(over, tr("Carry the audit away"))
        self._desk, self._screen = desk, screen
        self._busy = False
        self.made: CarriedOut | None = None
        self.clip: Clip | None = None
        self.choose_place: Callable[[str], Path | None] = self._ask_for_place
        self._about = PlainLabel(_about(screen), "body", "ink_second", wrap=True)
        self.body.addWidget(self._about)
        self.ticks: dict[str, TickRow] = {}
        for ward in screen.wards:
            if not ward.excluded:
                tick = self.ticks[ward.key] = TickRow(ward.name, _ward_words(ward))
                tick.setChecked(ward.frozen_at is not None or ward.source_ward_id is None)
                self.body.addWidget(tick)
        self.notice = Notice(self)
        self.body.addWidget(self.notice)
        self.code = PlainLabel("", "hero")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code.setAccessibleName(tr("Code"))
        self._after = PlainLabel("", "body", wrap=True)
        for part in (self.code, self._after):
            part.hide()
            self.body.addWidget(part)
        self.verb = PrimaryButton(tr("Carry away to…"), "Enter")
        self.copy = SecondaryButton(tr("Copy the code"), icon="copy")
        self.copy.hide()
        self.leave = QuietButton(tr("Leave it"), "Esc")
        for button, deed in (
            (self.verb, self.go_on),
            (self.copy, self.copy_code),
            (self.leave, self.dismiss),
        ):
            button.clicked.connect(deed)
        self.footer.addWidget(ButtonRow(self.verb, self.copy, self.leave), 1)
        desk.runner.failed.connect(self._on_failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes the file; the code, shown once, goes by a key of its own."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.made is not None:
            if event.key() == Qt.Key.Key_W:
                self.dismiss()
        elif enter:
            self.go_on()
        else:
            super().keyPressEvent(event)
        event.accept()

    def go_on(self) -> None:
        """Write the file; once the code is written down, close."""
        if self.made is not None:
            self.dismiss()
        elif not self._busy:
            self._write()

    def dismiss(self) -> None:
        """Stay while the file is being written: nobody could open it without its code."""
        if not self._busy:
            super().dismiss()

    def about(self) -> str:
        """Return what is said about the file."""
        return self._about.text()

    def copy_code(self) -> None:
        """Put the code on the clipboard, for a minute."""
        if self.made is not None:
            self.clip = self.clip or Clip(self._desk, CODE_SECONDS)  # it outlives the sheet
            self.clip.lend(self.made.code)
            self.notice.say(
                "info",
                tr("The code is on the clipboard for a minute. Send it apart from the file."),
            )

    def _write(self) -> None:
        keys = tuple(key for key, tick in self.ticks.items() if tick.isChecked())
        if not keys:
            self.notice.say("error", tr("Choose at least one ward to carry away."))
            return
        place = self.choose_place(carry_name(self._screen.audit))
        if place is None:
            return
        self._busy = True
        audit_id, clock = self._screen.audit.id, self._desk.clock
        self._desk.runner.run(
            lambda app: carry_out(app, audit_id, keys, place, clock),
            self._on_written,
            self._on_trouble,
        )

    def _on_written(self, made: CarriedOut) -> None:
        self.made = made
        self._busy = False
        for tick in self.ticks.values():
            tick.hide()
        self._about.hide()
        self.notice.say(
            "info",
            tr("Written: {name}. Wards: {wards}, beds: {beds}.",
               name=made.path.name, wards=made.wards, beds=made.beds),
        )  # fmt: skip
        self.code.setText(made.code)
        self._after.setText(_after())
        for part in (self.code, self._after, self.copy):
            part.show()
        self.leave.hide()
        self.verb.setText(tr("I have written the code down"))
        self.verb.set_key("W")
        self.setFocus()
        self._desk.runner.changed.emit(made.changes)

    def _on_trouble(self, error: WardError) -> None:
        self._busy = False
        self.notice.say("error", tr(error.text, **error.values))

    def _on_failed(self, _error: object) -> None:
        """Let go after a fault of ours, which the window tells."""
        self._busy = False

    def _ask_for_place(self, name: str) -> Path | None:
        kinds = f"{tr('Carried audits')} (*{CARRIED})"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Carry the audit away"), str(Path.home() / name), kinds
        )
        return _with_ending(Path(chosen)) if chosen else None


def _with_ending(place: Path) -> Path:
    """Return the place with the ending by which WardApp knows the file."""
    return place if is_carried(place) else place.with_name(place.name + CARRIED)


def _about(screen: AuditScreen) -> str:
    seen = code_list("audit_identity")[screen.audit.identity].text(language())
    return tr(
        "One encrypted file opens on a laptop without a network and without the ward's own file. "
        "In it: the beds of these wards as frozen, the criteria, the reviewers, the answers so "
        "far. Of a person: {seen}. Nothing else of the ward's record.",
        seen=seen[:1].lower() + seen[1:],
    )


def _after() -> str:
    return tr(
        "This code opens the file. Write it down now: it is kept nowhere and cannot be shown "
        "again. It travels apart from the file, never in the same bag or the same e-mail. On the "
        "laptop, open the file with WardApp and type the code."
    )


def _ward_words(ward: AuditWardRow) -> str:
    if ward.frozen_at is not None:
        return tr("to review: {n}", n=ward.to_review)
    if ward.source_ward_id is not None:
        return tr("not frozen yet: on the laptop its list could only be typed")
    return tr("no bed list yet: it can be typed on the laptop")
