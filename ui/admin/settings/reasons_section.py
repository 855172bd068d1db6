"""The list of delay reasons: which is in force, and how the health board's own is loaded."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.admin.sentence import sentence
from ui.admin.settings.form import Entry, Form
from ui.admin.settings.section import Section
from ui.desk import Desk
from ui.widgets.buttons import SecondaryButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_list import ListRow, RowList
from wardapp.app import Changes
from wardapp.clock import local_day
from wardapp.codes import UNOFFICIAL, CodeList, code_list
from wardapp.commands.census import LoadCodeSet
from wardapp.display import clinical_date
from wardapp.errors import RuleBroken, WardError
from wardapp.feeds.code_list import ListedCodes, Problem, as_items, read_delay_list
from wardapp.feeds.table import load
from wardapp.queries.code_sets import LoadedList, delay_reasons, loaded_lists
from wardapp.typed_date import read_date
from wardapp.words import WELSH, language, tr

_MOST_NAMED = 200
YES, NO = "yes", "no"

State = tuple[CodeList, tuple[LoadedList, ...]]


class ReasonsSection(Section):
    """A file is looked at first; nothing changes before the person has seen what is in it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        about = tr(
            "The census reports these reasons. Until your health board's own list is loaded, "
            "WardApp's own stand in, marked {mark}. What a list replaces is retired, never lost.",
            mark=UNOFFICIAL,
        )
        super().__init__(desk, tr("List of delay reasons"), about, parent)
        self.trial: ListedCodes | None = None
        self.choose_file = self._ask_for_file
        self.list = RowList(tr("Reasons"), self)
        self.facts = PlainLabel("", "strong", wrap=True, parent=self)
        self.before = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self.pick = SecondaryButton(tr("Load from a file…"), icon="upload", parent=self)
        self.notice = Notice(self)
        self.problems = RowList(tr("What is wrong in the file"), self)
        self.form = Form(self._entries(), tr("Load this list"), parent=self)
        self.leave = SecondaryButton(tr("Leave it"), parent=self)
        self.form.add_button(self.leave)
        self.pick.clicked.connect(self.open_file)
        self.form.saved.connect(self.load)
        self.leave.clicked.connect(self.forget)
        self.put_beside(
            self.list, self.facts, self.before, self.pick, self.notice, self.problems, self.form
        )
        self._show_trial()

    def refresh(self) -> None:
        """Ask which list is in force."""
        if self.trial is None:
            today = local_day(self.desk.now())
            self.desk.runner.run(
                lambda app: (app.ask(delay_reasons, today), app.ask(loaded_lists)), self._show
            )

    def open_file(self) -> None:
        """Look at a file; nothing is loaded yet."""
        place = self.choose_file()
        if place is not None:
            self.desk.runner.run(lambda _app: _read(place), self._on_read, self._on_trouble)

    def load(self, values: dict[str, str]) -> None:
        """Load what was looked at."""
        if self.trial is None:
            return
        try:
            begins = read_date(values["valid_from"], local_day(self.desk.now()))
        except RuleBroken as error:
            self.form.refuse(RuleBroken(error.text, "valid_from", **error.values))
            return
        command = LoadCodeSet(
            list_version=values["list_version"],
            source=values["source"],
            official=values["official"] == YES,
            valid_from=begins,
            items=tuple(as_items(self.trial.items)),
        )
        self.desk.runner.do(command, self._on_loaded, self.form.refuse)

    def forget(self) -> None:
        """Put the file away; nothing was changed."""
        self.trial = None
        self.notice.clear()
        self._show_trial()
        self.refresh()

    def _on_read(self, listed: ListedCodes) -> None:
        self.trial = listed if listed.items else None
        lost = sum(problem.lost for problem in listed.problems)
        if not listed.items:
            words = " ".join(sentence(problem.said) for problem in listed.problems[:3])
            self.notice.say("error", words)
        else:
            self.notice.say(
                "attention" if listed.problems else "info",
                tr(
                    "A trial run, nothing is changed yet. Reasons: {n}. Lines left out: {lost}. "
                    "Other remarks: {more}.",
                    n=len(listed.items),
                    lost=lost,
                    more=len(listed.problems) - lost,
                ),
            )
            self.list.show_rows(_listed_rows(listed))
            self.form.show_values(
                {
                    "list_version": "",
                    "source": "",
                    "valid_from": clinical_date(local_day(self.desk.now())),
                    "official": NO,
                }
            )
        self.problems.show_rows(_problem_rows(listed.problems))
        self._show_trial()

    def _on_trouble(self, error: WardError) -> None:
        self.trial = None
        self._show_trial()
        self.notice.say("error", sentence(error))

    def _on_loaded(self, _changes: Changes) -> None:
        self.forget()
        self.notice.say("info", tr("The list is loaded. Delays keep the reasons they were given."))

    def _show(self, state: State) -> None:
        if self.trial is not None:
            return
        codes, loaded = state
        today = local_day(self.desk.now())
        self.facts.setText(_facts(codes))
        self.before.setText("\n".join(_loaded_line(row) for row in loaded))
        self.before.setVisible(bool(loaded))
        rows = [
            ListRow(n, code.text(language()), _owner(str(code.extra.get("attribution", ""))))
            for n, code in enumerate(codes.choices(today))
        ]
        self.list.show_rows(rows)

    def _show_trial(self) -> None:
        there = self.trial is not None
        self.form.setVisible(there)
        self.pick.setVisible(not there)
        self.problems.setVisible(there and bool(self.problems.rows.rows))

    def _entries(self) -> tuple[Entry, ...]:
        return (
            Entry("list_version", tr("Version"), tr("As the board calls it, such as 2026-04")),
            Entry("source", tr("From whom"), tr("Such as the performance team of the board")),
            Entry("valid_from", tr("In force from")),
            Entry(
                "official",
                tr("Is it the official list?"),
                options=((NO, tr("No, or not known")), (YES, tr("Yes, it was issued as such"))),
            ),
        )

    def _ask_for_file(self) -> Path | None:
        kinds = tr("Lists ({pattern})", pattern="*.csv *.txt *.tsv *.xlsx *.xls *.ods")
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose a list of delay reasons"),
            str(Path.home()),
            f"{kinds};;{tr('All files')} (*)",
        )
        return Path(path) if path else None


def _read(place: Path) -> ListedCodes:
    return read_delay_list(load(place).data, place.name)


def _facts(codes: CodeList) -> str:
    official = tr("official") if codes.official else tr("not official {mark}", mark=UNOFFICIAL)
    return tr(
        "In force: version {version}, {official}. From: {whom}",
        version=codes.version,
        official=official,
        whom=codes.source,
    )


def _loaded_line(row: LoadedList) -> str:
    return tr(
        "Loaded {day} by {name}: {version}, in force from {begins}, reasons: {n}",
        day=clinical_date(local_day(row.at)),
        name=row.by or "–",
        version=row.version,
        begins=clinical_date(row.valid_from),
        n=row.count,
    )


def _listed_rows(listed: ListedCodes) -> list[ListRow]:
    welsh = language() == WELSH
    return [
        ListRow(n, f"{item.code} {item.cy if welsh else item.en}", _owner(item.attribution))
        for n, item in enumerate(listed.items)
    ]


def _problem_rows(problems: tuple[Problem, ...]) -> list[ListRow]:
    """Name each problem with its line; a file of nonsense names only the first ones."""
    return [
        ListRow(n, _place(problem), sentence(problem.said), quiet=not problem.lost)
        for n, problem in enumerate(problems[:_MOST_NAMED])
    ]


def _place(problem: Problem) -> str:
    if not problem.row:
        return tr("The file")
    line = tr("Line {n}", n=problem.row)
    return f"{line}, {problem.column}" if problem.column else line


def _owner(code: str) -> str:
    owners = code_list("delay_attribution")
    return owners[code].short(language()) if code in owners else ""
