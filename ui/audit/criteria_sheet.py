"""The sets of criteria that audits may use: read one, make a new version, load one from a file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ui import theme
from ui.audit.criteria_form import CriteriaFormSheet, Draft, draft_of_file, draft_of_set
from ui.desk import Desk
from ui.patient.form import ChoiceBox
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.sheet import Sheet
from wardapp.criteria_set import SEVERITY, CriteriaForm
from wardapp.errors import WardError
from wardapp.feeds.criteria_list import ListedCriteria, read_criteria_list
from wardapp.feeds.table import load
from wardapp.words import language, tr


class CriteriaSheet(Sheet):
    """The list of sets on top, the criteria of the chosen one below, each with its key."""

    def __init__(self, over: QWidget, desk: Desk, sets: Sequence[CriteriaForm]) -> None:
        super().__init__(over, tr("Criteria of the audit"))
        self._desk, self._over, self.sets = desk, over, tuple(sets)
        self.choose_file: Callable[[], Path | None] = self._ask_for_file
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(tr("Set of criteria"))
        for number, form in enumerate(self.sets):
            self.choice.addItem(f"{form.title(language())}, {form.standing(language())}", number)
        self.source = PlainLabel("", "body", "ink_second", wrap=True)
        self.list = RowList(tr("Criteria"), self)
        self.list.setFixedHeight(min(theme.em(24), over.window().height() * 2 // 5))
        self.notice = Notice(self)
        for part in (self.choice, self.source, self.list, self.notice):
            self.body.addWidget(part)
        self.edit = PrimaryButton(tr("Make a new version"), "E")
        self.load = SecondaryButton(tr("From a file…"), "Ctrl O", "upload")
        leave = QuietButton(tr("Back to the audits"), "Esc")
        for button, deed in (
            (self.edit, self.new_version),
            (self.load, self.open_file),
            (leave, self.dismiss),
        ):
            button.clicked.connect(deed)
        self.footer.addWidget(ButtonRow(self.edit, self.load, leave), 1)
        for part in (self.choice, self.list):
            part.installEventFilter(self)
        self._allow(may="admin" in desk.who.permissions)
        self.choice.currentIndexChanged.connect(lambda _at: self._show())
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """E makes a new version, Ctrl O loads a file."""
        if not self._take(event):
            super().keyPressEvent(event)
        event.accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The keys of the sheet are its own: a list would look for a row with that letter."""
        return (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and (self._take(event))
        )

    def shown_set(self) -> CriteriaForm:
        """Return the set one looks at."""
        return self.sets[int(self.choice.currentData())]

    def new_version(self) -> None:
        """Write a new version beside this one."""
        self._write(draft_of_set(self.shown_set()))

    def open_file(self) -> None:
        """Look at a board's own form; nothing is kept by that."""
        place = self.choose_file()
        if place is not None:
            self._desk.runner.run(lambda _app: _read(place), self._on_read, self._on_trouble)

    def _take(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() == Qt.Key.Key_O and self.load.isEnabled():
            self.open_file()
        elif not held and event.key() == Qt.Key.Key_E and self.edit.isEnabled():
            self.new_version()
        else:
            return False
        return True

    def _write(self, draft: Draft) -> None:
        self.dismiss()
        CriteriaFormSheet(self._over, self._desk, draft).show_over()

    def _on_read(self, listed: ListedCriteria) -> None:
        if listed.items:
            self._write(draft_of_file(listed))
        else:
            words = " ".join(tr(one.said.text, **one.said.values) for one in listed.problems[:3])
            self.notice.say("error", words)

    def _on_trouble(self, error: WardError) -> None:
        self.notice.say("error", tr(error.text, **error.values))

    def _ask_for_file(self) -> Path | None:
        kinds = tr("Lists ({pattern})", pattern="*.csv *.txt *.tsv *.xlsx *.xls *.ods")
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose a list of criteria"),
            str(Path.home()),
            f"{kinds};;{tr('All files')} (*)",
        )
        return Path(chosen) if chosen else None

    def _allow(self, *, may: bool) -> None:
        for button in (self.edit, self.load):
            button.setEnabled(may)
        if not may:
            self.notice.say(
                "info", tr("New versions are made by somebody who administers WardApp.")
            )

    def _show(self) -> None:
        form = self.shown_set()
        self.source.setText(
            tr("{standing}. From: {whom}. One or more met: acute care is needed that day.",
               standing=_capital(form.standing(language())), whom=form.origin(language()))
        )  # fmt: skip
        self.list.show_rows(criteria_rows(form))


def criteria_rows(form: CriteriaForm) -> list[ListRow]:
    """Write each criterion with its key and its kind."""
    return [
        ListRow(n, f"{item.key}   {item.text(language())}", kind_words(item.kind))
        for n, item in enumerate(form)
    ]


def kind_words(kind: str) -> str:
    """Say whether it is about how ill somebody is or about what is being done."""
    return tr("severity") if kind == SEVERITY else tr("intensity")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _read(place: Path) -> ListedCriteria:
    return read_criteria_list(load(place).data, place.name)
