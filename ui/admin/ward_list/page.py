"""The page on which a ward list comes in: pick, look, mend, tick, import."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout

from ui import theme
from ui.admin.sentence import sentence
from ui.admin.ward_list.head import PageHead
from ui.admin.ward_list.looked import Looked, look_at, look_otherwise, plan_again
from ui.admin.ward_list.mapping import ColumnsSheet
from ui.admin.ward_list.pick import PickFile
from ui.admin.ward_list.preview import Preview
from ui.desk import Desk
from ui.page import Page
from ui.widgets.notice import Notice
from wardapp.app import Changes
from wardapp.commands.ward_list import ImportWardList, RememberColumns
from wardapp.display import weekday_date_time
from wardapp.errors import Conflict, RuleBroken, WardError
from wardapp.feeds.bed_state import ReadResult, Trial
from wardapp.feeds.plan import Kind
from wardapp.feeds.table import FileBytes, ReadingChoice
from wardapp.queries.present import LastImport
from wardapp.queries.ward_list import last_import
from wardapp.typed_time import read_when
from wardapp.words import tr

_OTHER_WARD = "said"  # the value of the warning that the list names another ward


class ImportPage(Page):
    """A trial run of a ward list, and then the import as one step.

    Everything that cannot be done leaves the page as it is, with a sentence.
    """

    name = "import"
    shows = frozenset({"placement", "stay", "bed", "patient"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAcceptDrops(True)
        self.looked: Looked | None = None
        self._importing = False
        self._taken_in: int | None = None
        self._folder = str(Path.home())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._build()
        theme.theme_changed.connect(self._show)
        self._keys = [
            self._key(key, then)
            for key, then in (
                ("Ctrl+O", self.choose_file),
                ("Ctrl+V", self.paste),
                ("F8", self.next_problem),
                ("Ctrl+Return", self.do_import),
                ("Ctrl+Enter", self.do_import),
            )
        ]

    # What a person does

    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = tr("Ward lists ({pattern})", pattern="*.csv *.txt *.tsv *.xlsx *.xls *.ods")
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a ward list"), self._folder, f"{kinds};;{tr('All files')} (*)"
        )
        if path:
            self._folder = str(Path(path).parent)
            self.open_file(Path(path))

    def paste(self) -> None:
        """Take a file, or rows copied from a spreadsheet, from the clipboard."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self.notice.say(
                "error",
                tr(
                    "There is no list on the clipboard. Copy the file, or the rows with their "
                    "headings, and paste again."
                ),
            )

    def open_file(self, source: Path | FileBytes, choice: ReadingChoice | None = None) -> None:
        """Read a list and show what it would do; a file that cannot be read changes nothing."""
        ward, how = self.desk.ward.id, choice or ReadingChoice()
        self.desk.runner.run(
            lambda app: look_at(app, ward, source, how), self._on_opened, self._on_trouble
        )

    def do_import(self) -> None:
        """Take in what is ticked, as one step."""
        trial = self.looked.trial if self.looked else None
        if trial is None or not self.preview.side.go.isEnabled() or self._importing:
            return
        try:
            command = trial.command(self.preview.ticks)
        except RuleBroken as error:
            self._on_trouble(error)
            return
        self._importing = True
        self._remember(trial, lambda: self._send(command))

    def next_problem(self) -> None:
        """Go to the next row that has to be mended."""
        self.preview.view.next_problem()

    def cancel(self) -> None:
        """Put the list away; nothing was changed."""
        if self.looked is None:
            self.desk.page_requested.emit("settings")
            return
        self._put_away()
        self.notice.clear()
        self.pick.choose.setFocus()

    # What the page is told

    def refresh(self) -> None:
        """Compare again with the ward as it is now."""
        if self.looked is not None and not self._importing:
            self._plan(self.looked)
        self.desk.runner.ask(self._on_last, last_import, self.desk.ward.id)

    def retranslate(self) -> None:
        """Make everything anew in the window's language; what was chosen stays."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        ticks = self.preview.ticks
        self._build()
        if self.looked is not None:
            self.preview.take(self.looked)
            self.preview.ticks = ticks
        self._show()
        self.desk.runner.ask(self._on_last, last_import, self.desk.ward.id)

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the page."""
        return (
            ("Ctrl O", tr("choose a file")),
            ("F8", tr("next problem")),
            ("Space", tr("tick")),
            ("Ctrl Enter", tr("import")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where one begins."""
        super().showEvent(event)
        (self.preview.view if self.looked else self.pick.choose).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back one step."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and rows."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def _take(self, data: QMimeData) -> bool:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.open_file(paths[0])
        elif data.hasText() and data.text().strip():
            pasted = FileBytes(data.text().encode(), tr("from the clipboard"), self.desk.now())
            self.open_file(pasted)
        else:
            return False
        return True

    # One look after another

    def _on_opened(self, looked: Looked) -> None:
        self.notice.clear()
        self.preview.begin()
        self._on_looked(looked)
        if looked.trial is not None:
            self.preview.begin()

    def _on_looked(self, looked: Looked) -> None:
        """Show a look, with what has to be known before anything else."""
        self.looked = looked
        self.preview.take(looked)
        self._show()
        if looked.trial is not None:
            self._show_warnings(looked.trial)
        else:
            self._on_not_planned(looked)

    def _on_not_planned(self, looked: Looked) -> None:
        error = looked.trouble
        if error is None:
            return
        if getattr(error, "field", "") == "as_of":
            self.preview.side.as_of.refuse(sentence(error))
            self.preview.side.as_of.edit.setFocus()
            self.preview.side.as_of.edit.end(False)
            self.notice.say("attention", sentence(error))
        else:
            self.notice.say("error", sentence(error), tr("Say what the columns mean"))

    def _plan(self, looked: Looked) -> None:
        ward = self.desk.ward.id
        self.desk.runner.run(
            lambda app: plan_again(app, ward, looked), self._on_looked, self._on_trouble
        )

    def _with_read(self, read: ReadResult) -> None:
        if self.looked is not None:
            self._plan(replace(self.looked, read=read))

    def _on_trouble(self, error: WardError) -> None:
        self._importing = False
        self.notice.say("error", sentence(error))

    def _on_refused(self, error: WardError) -> None:
        """Somebody changed the ward meanwhile: look again, nothing went in."""
        self._importing = False
        if isinstance(error, Conflict):
            self.refresh()
            meanwhile = tr(
                "Somebody changed the ward meanwhile. Nothing was taken in. Here is the list "
                "compared with the ward as it is now."
            )
            self.notice.say("attention", meanwhile)
        else:
            self._on_trouble(error)

    def _remember(self, trial: Trial, then: Callable[[], None]) -> None:
        """Remember the columns first, so that the import is the last step and Undo means it."""
        mapping = trial.read.mapping
        if mapping.remembered:
            then()
            return
        fields = mapping.as_columns()
        remember = RememberColumns(fingerprint=mapping.fingerprint, columns=fields)
        self.desk.runner.do(remember, lambda _: then(), self._on_refused)

    def _send(self, command: ImportWardList) -> None:
        """Send it as longer work: a whole list has no two versions to choose between."""
        self.desk.runner.run(lambda app: app.do(command), self._on_imported, self._on_refused)

    def _on_imported(self, changes: Changes) -> None:
        self._put_away()
        self._importing = False
        self._taken_in = changes.seq
        self.desk.runner.changed.emit(changes)
        done = tr(changes.label, **changes.values)
        self.notice.say("info", f"{done}. {tr('Undo takes it all back.')}", tr("Undo"))
        self.desk.runner.ask(self._on_last, last_import, self.desk.ward.id)

    def _on_changed(self, changes: Changes) -> None:
        """Promise no undo of an import that has been taken back."""
        if changes.undoes is not None and changes.undoes == self._taken_in:
            self.notice.clear()

    def _put_away(self) -> None:
        self.looked = None
        self.preview.forget()
        self._show()

    def _on_last(self, last: LastImport | None) -> None:
        words = tr("No list has been taken in yet.")
        if last is not None:
            when = weekday_date_time(last.at, tr)
            words = tr("Last import: {when}, by {name}", when=when, name=last.by or "–")
        self.pick.say_last(words)

    # What is chosen in the preview

    def _on_mended(self, row: int, field: str, value: str) -> None:
        if self.looked is not None:
            self._with_read(self.looked.read.with_mend(row, field, value))

    def _on_columns_requested(self) -> None:
        if self.looked is None:
            return
        sheet = ColumnsSheet(self.window(), self.looked.read)
        sheet.chosen.connect(self._on_columns)
        sheet.show_over()

    def _on_columns(self, fields: tuple[str, ...]) -> None:
        if self.looked is None:
            return
        read = self.looked.read
        for column, field in zip(read.mapping.columns, fields, strict=True):
            if column.field != field:
                read = read.with_column(column.index, field)
        self.notice.clear()
        self._with_read(read)

    def _on_letters(self, encoding: str) -> None:
        if self.looked is not None:
            ward, looked = self.desk.ward.id, self.looked
            choice = replace(looked.choice, encoding=encoding)
            self.desk.runner.run(
                lambda app: look_otherwise(app, ward, looked, choice),
                self._on_looked,
                self._on_trouble,
            )

    def _on_as_of(self, text: str) -> None:
        if self.looked is None:
            return
        try:
            when = read_when(text, self.desk.now())
        except RuleBroken as error:
            self.preview.side.as_of.refuse(sentence(error))
            return
        if when.at is None:
            self.preview.side.as_of.refuse(tr("Give the time of day too, such as 07:30."))
            return
        self.preview.side.as_of.refuse("")
        self._with_read(self.looked.read.with_as_of(when.at))
        self.preview.view.setFocus()

    def _on_notice(self) -> None:
        """The link of the message: undo, the columns, or that the list is this ward's."""
        if self.looked is None:
            self.notice.clear()
            self.desk.runner.undo()
            return
        trial = self.looked.trial
        if trial is None:
            self._on_columns_requested()
        elif named := _other_ward(trial):
            self._plan(replace(self.looked, also_called=(*self.looked.also_called, named)))

    # What is in sight

    def _show(self) -> None:
        looked = self.looked
        self._pages.setCurrentWidget(self.pick if looked is None else self.preview)
        self.head.show_looked(looked)
        if looked is not None:
            self.preview.show_looked(looked)

    def _show_warnings(self, trial: Trial) -> None:
        plan = trial.plan
        if plan.warnings:
            words = " ".join(sentence(said) for said in plan.warnings)
            action = tr("It is this ward’s list") if _other_ward(trial) else ""
            self.notice.say("attention", words, action)
        elif plan.changes_nothing:
            nothing = tr("This list would change nothing: the ward is as it says.")
            if plan.counts[Kind.HELD]:
                nothing = tr("Nothing can go in until a row is mended.")
            self.notice.say("info", nothing)
        else:
            self.notice.clear()

    def _key(self, key: str, then: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(then)
        return shortcut

    def _build(self) -> None:
        """Make all parts in the window's language."""
        self.setAccessibleName(tr("Import ward list"))
        self.head = PageHead(self)
        self.notice = Notice(self)
        self.pick = PickFile(self)
        self.preview = Preview(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.pick.choose_requested.connect(self.choose_file)
        self.pick.paste_requested.connect(self.paste)
        self.notice.action_requested.connect(self._on_notice)
        self.desk.runner.changed.connect(self._on_changed)
        self.preview.mended.connect(self._on_mended)
        side = self.preview.side
        side.columns_requested.connect(self._on_columns_requested)
        side.letters_chosen.connect(self._on_letters)
        side.as_of_typed.connect(self._on_as_of)
        side.import_requested.connect(self.do_import)
        side.cancel_requested.connect(self.cancel)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.pick)
        self._pages.addWidget(self.preview)
        for part in (self.head, self.notice):
            self._column.addWidget(part)
        self._column.addWidget(self._pages, 1)


def _other_ward(trial: Trial) -> str:
    """Return the ward that the list names instead of this one, or ""."""
    values = trial.plan.warnings[0].values if trial.plan.warnings else {}
    return str(values.get(_OTHER_WARD, ""))
