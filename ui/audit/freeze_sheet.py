"""Freeze the bed lists of this file's wards: what it would do, then what it did."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.tick import ChoiceRow
from wardapp.app import Changes
from wardapp.audit_outlook import (
    FreezeOutlook,
    WardOutlook,
    freeze_outlook,
    frozen_wards,
    outlook_words,
)
from wardapp.commands.audit_freeze import FreezeAudit
from wardapp.display import near_time, weekday_date_time
from wardapp.errors import WardError
from wardapp.queries.audit import AuditScreen
from wardapp.words import tr


class FreezeSheet(Sheet):
    """Enter freezes, then Enter goes to the first ward; `answer_requested(audit ward)`."""

    answer_requested = Signal(int)

    def __init__(self, over: QWidget, desk: Desk, screen: AuditScreen) -> None:
        super().__init__(over, tr("Freeze the bed lists"))
        self._desk, self._screen = desk, screen
        self._busy = False
        self.outlook: FreezeOutlook | None = None
        self.frozen: tuple[WardOutlook, ...] = ()
        about = tr(
            "Each bed is copied as it stood at one moment, with what the ward knew of who lay "
            "there. Nothing that happens later moves the copy; corrections are written beside it."
        )
        self.body.addWidget(PlainLabel(about, "body", "ink_second", wrap=True))
        self.planned = ChoiceRow("")
        self.now = ChoiceRow(tr("As they stand now"))
        self.planned.setChecked(True)
        self.notice = Notice(self)
        self._rows = _WardLines(self)
        self._elsewhere = PlainLabel(_elsewhere(screen), "body", "ink_second", wrap=True)
        for part in (self.planned, self.now, self.notice, self._rows, self._elsewhere):
            self.body.addWidget(part)
        self._elsewhere.setHidden(not self._elsewhere.text())
        self.verb = PrimaryButton(tr("Freeze the bed lists"), "Enter")
        self.verb.clicked.connect(self.go_on)
        self.leave = QuietButton(tr("Leave it"), "Esc")
        self.leave.clicked.connect(self.dismiss)
        self.footer.addWidget(ButtonRow(self.verb, self.leave), 1)
        self.now.toggled.connect(lambda _on: self._look())
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter freezes, and after that answers."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
            event.accept()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Freeze; or, once it is frozen, go to answer."""
        if self.frozen:
            first = next((ward for ward in self.frozen if ward.to_review), self.frozen[0])
            self.dismiss()
            self.answer_requested.emit(first.ward_id)
        elif not self._busy:
            self._busy = True
            command = FreezeAudit(audit_id=self._screen.audit.id, at=self._moment())
            self._desk.runner.do(command, self._on_frozen, self._on_trouble)

    def said(self) -> tuple[str, ...]:
        """Return what stands there ward by ward."""
        return self._rows.said

    def _moment(self) -> datetime | None:
        """Return now where now was chosen, None for the planned time."""
        return self._desk.now() if self.now.isChecked() else None

    def _look(self) -> None:
        audit_id = self._screen.audit.id
        self._desk.runner.ask(self._show, freeze_outlook, audit_id, self._moment())

    def _show(self, outlook: FreezeOutlook) -> None:
        self.outlook = outlook
        now = self._desk.now()
        when = weekday_date_time(outlook.planned, tr)
        self.planned.setText(tr("As planned: {when}", when=when))
        self.planned.set_detail("")
        if outlook.planned > now and not self.now.isChecked():
            self.planned.setEnabled(False)
            self.now.setChecked(True)
            return
        if outlook.planned > now:
            words = tr(
                "The planned time, {when}, is still to come. Freeze the wards as they stand now, "
                "or leave it until then.",
                when=near_time(outlook.planned, now, tr),
            )
            self.notice.say("attention", words)
        else:
            self.notice.clear()
        self._rows.show_wards(outlook.wards)

    def _on_frozen(self, _changes: Changes) -> None:
        self._desk.runner.ask(self._show_frozen, frozen_wards, self._screen.audit.id)

    def _show_frozen(self, wards: tuple[WardOutlook, ...]) -> None:
        self._busy = False
        self.frozen = wards
        for choice in (self.planned, self.now):
            choice.hide()
        self.notice.say(
            "info", tr("Frozen. What happens on the wards from now on does not move these lists.")
        )
        self._rows.show_wards(wards)
        first = next((ward for ward in wards if ward.to_review), wards[0])
        self.verb.setText(tr("Answer {ward}", ward=first.name))
        self.verb.updateGeometry()
        self.leave.setText(tr("Back to the audit"))
        self.leave.updateGeometry()

    def _on_trouble(self, error: WardError) -> None:
        self._busy = False
        self.notice.say("error", tr(error.text, **error.values))


class _WardLines(QWidget):
    """A line for each ward; a bed that needs a look is named under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("s5"))
        self._grid.setVerticalSpacing(theme.space("s1"))
        self._grid.setColumnStretch(1, 1)

    def show_wards(self, wards: Iterable[WardOutlook]) -> None:
        """Write the lines anew."""
        while (item := self._grid.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.hide()
                label.deleteLater()
        said = []
        for ward in wards:
            row = self._grid.rowCount()
            words = outlook_words(ward, tr)
            self._grid.addWidget(PlainLabel(ward.name, "strong"), row, 0)
            self._grid.addWidget(PlainLabel(words, "body", wrap=True), row, 1)
            said.append(f"{ward.name}: {words}")
            for number, doubt in enumerate(doubts(ward), 1):
                label = PlainLabel(doubt, "strong", "attention_line", wrap=True)
                self._grid.addWidget(label, row + number, 1)
                said.append(doubt)
        self.said = tuple(said)
        self.updateGeometry()


def doubts(ward: WardOutlook) -> list[str]:
    """Return what a person must look at before answering."""
    found = []
    if ward.twice:
        beds = ", ".join(ward.twice)
        found.append(
            tr("Two people in one bed by the records: {beds}. Look who lies there.", beds=beds)
        )
    if ward.without_bed:
        found.append(tr("People without a bed, left out by the plan: {n}", n=ward.without_bed))
    return found


def _elsewhere(screen: AuditScreen) -> str:
    """Name the wards whose lists this cannot bring."""
    names = [
        ward.name
        for ward in screen.wards
        if ward.frozen_at is None and ward.source_ward_id is None and not ward.excluded
    ]
    if not names:
        return ""
    return tr("From a file or typed, by key L afterwards: {wards}", wards=", ".join(names))
