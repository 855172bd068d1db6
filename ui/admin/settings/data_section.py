"""Where the ward's file is, when it was last copied, and whether it is whole."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.admin.safe_note import QuietNote
from ui.admin.sentence import sentence
from ui.admin.settings.section import Section
from ui.desk import Desk
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.display import weekday_date_time
from wardapp.errors import WardError
from wardapp.keeping import Keeping, back_up_now, check_now, keeping
from wardapp.words import tr


class DataSection(Section):
    """The file and its backups, with the two things a person may want to do at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        about = tr("A backup is made on opening and every quarter of an hour with changes.")
        super().__init__(desk, tr("Data"), about, parent)
        self.note = QuietNote("shield", "", parent=self)
        self.last = PlainLabel("", "strong", wrap=True, parent=self)
        self.result = Notice(self)
        self.back_up = PrimaryButton(tr("Back up now"), parent=self)
        self.check = SecondaryButton(tr("Check the file now"), parent=self)
        self.back_up.clicked.connect(self._on_back_up)
        self.check.clicked.connect(self._on_check)
        row = QHBoxLayout()
        row.setSpacing(theme.space("s3"))
        row.addWidget(self.back_up)
        row.addWidget(self.check)
        row.addStretch(1)
        for part in (self.note, self.last):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.column.addWidget(self.result)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask where the data are."""
        self.desk.runner.run(keeping, self._show, self._refuse)

    def _on_back_up(self) -> None:
        self._busy(True)
        self.desk.runner.run(back_up_now, self._on_backed_up, self._refuse)

    def _on_check(self) -> None:
        self._busy(True)
        self.desk.runner.run(check_now, self._on_checked, self._refuse)

    def _on_backed_up(self, kept: Keeping) -> None:
        self._busy(False)
        self._show(kept)
        self.result.say("info", tr("A backup was made and read back: it is whole."))

    def _on_checked(self, found: str) -> None:
        self._busy(False)
        self.result.say("info", tr(found))

    def _refuse(self, error: WardError) -> None:
        self._busy(False)
        self.result.say("error", sentence(error))

    def _busy(self, busy: bool) -> None:
        for button in (self.back_up, self.check):
            button.setEnabled(not busy)

    def _show(self, kept: Keeping) -> None:
        self.note.say(
            tr("The ward's file: {path}", path=kept.path),
            tr("Backups: {path}", path=kept.backups),
        )
        words = tr("No backup yet")
        if kept.last is not None:
            when = weekday_date_time(kept.last, tr)
            words = tr("Last backup: {when} · kept: {n}", when=when, n=kept.count)
        self.last.setText(words)
