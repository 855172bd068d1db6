"""The one road of failures and good news: what happened, what is safe, what to do."""

import logging

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.clash import Clash, gather
from ui.conflict import MINE, ConflictSheet
from ui.desk import Desk, Said
from ui.report import report
from ui.runner import Refusal
from ui.window import MainWindow
from wardapp.app import App, Changes
from wardapp.commands.board_round import NEXT_PATIENT
from wardapp.display import clinical_time, person_name
from wardapp.errors import Conflict, RuleBroken, StoreUnavailable, WardError
from wardapp.queries.diary import last_seq
from wardapp.queries.who import WhoRow, who
from wardapp.words import tr

log = logging.getLogger(__name__)

_ICONS = {"saved": "check", "info": "info", "problem": "alert"}


class Messages(QObject):
    """Takes what the runner and the pages have to say and puts it where it belongs."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__()
        self._window, self._desk = window, desk
        self._unsent: list[Refusal] = []
        self._undecided: Clash | None = None
        self._report = ""
        self._unavailable = False
        self._saved: tuple[Changes, WhoRow | None] | None = None
        desk.runner.changed.connect(self._on_changed)
        desk.runner.refused.connect(self._on_refused)
        desk.runner.failed.connect(self.present)
        desk.said.connect(self._on_said)
        desk.left.connect(window.status.leave)
        desk.signed_in_changed.connect(window.status.clear)  # it may name whom others cared for
        window.banner.action_requested.connect(self._on_banner_action)

    def present(self, error: Exception) -> None:
        """Say a failure that no page has taken."""
        if isinstance(error, StoreUnavailable):
            self._say_unavailable(error)
        elif isinstance(error, RuleBroken | Conflict):
            self._problem(error)
        else:
            self._say_bug(error)

    def _problem(self, error: WardError) -> None:
        self._window.status.say(tr(error.text, **error.values), icon="alert")

    def _on_said(self, said: Said) -> None:
        status = self._window.status
        self._saved = None
        if said.kind == "saved":
            status.say_saved(clinical_time(self._desk.now()), said.text, undo=said.undo)
        else:
            status.say(said.text, icon=_ICONS.get(said.kind, "info"))

    # Good news

    def _on_changed(self, changes: Changes) -> None:
        if not changes.mine or changes.label == NEXT_PATIENT:
            return  # a step on hides neither what was saved before it nor its Undo
        if self._unavailable:
            self._works_again()
        if changes.stay_id is None:
            self._say_saved(changes, None)
        else:
            self._desk.runner.ask(
                lambda person: self._say_saved(changes, person), who, changes.stay_id
            )

    def retranslate(self) -> None:
        """Say what was saved last in the window's language, if it still stands there."""
        if self._saved is not None and self._window.status.tells_saved():
            self._say_saved(*self._saved)

    def _say_saved(self, changes: Changes, person: WhoRow | None) -> None:
        self._saved = changes, person
        what = tr(changes.label, **changes.values)
        if changes.undoes is not None:
            what = tr("Taken back: {what}", what=what)
        if person is not None:
            what = f"{self._named(person)}: {what}"
        text = tr("{what}, by {name}", what=what, name=changes.by) if changes.by else what
        undo = changes.undoable and changes.undoes is None
        self._window.status.say_saved(clinical_time(changes.at), text, undo=undo)

    def _named(self, person: WhoRow) -> str:
        """Say bed and name as far as the privacy level allows."""
        name = person_name(person.family, person.given)
        if self._desk.privacy == 2:
            name = f"{person.family[:3].upper()} {person.given[:1]}"
        elif self._desk.privacy > 2:
            name = ""
        return f"{person.bed} {name}".strip()

    # Two people, one thing

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal.error, StoreUnavailable):
            self._unsent = [refusal]
            self._say_unavailable(refusal.error)
            return
        self._desk.runner.run(lambda app: gather(app, refusal), self._show_clash)

    def _show_clash(self, clash: Clash) -> None:
        self._undecided = clash
        sheet = ConflictSheet(self._window, clash, self._desk.who.name)
        sheet.chosen.connect(lambda which: self._settle(clash, which))
        sheet.closed.connect(self._say_undecided)
        sheet.show_over()

    def _say_undecided(self) -> None:
        if self._undecided is not None:
            kept = tr(
                "Two people wrote about the same thing. Your version is kept until you choose."
            )
            self._window.banner.say("attention", kept, tr("Choose now"))

    def _settle(self, clash: Clash, which: str) -> None:
        self._undecided = None
        self._window.banner.clear()
        mine = clash.mine_again()
        if which == MINE and mine is not None:
            self._desk.runner.do(mine, clash.refusal.then, clash.refusal.failed)
        else:
            self._desk.theirs_kept.emit()
            self._desk.say(tr("Theirs was kept; nothing of yours was saved."), kind="info")

    # The store cannot be reached

    def _say_unavailable(self, error: WardError) -> None:
        self._unavailable = True
        self._window.banner.say("error", tr(error.text, **error.values), tr("Try again"))

    def _try_again(self) -> None:
        """Send again what could not be saved, under its old identity; or knock at the store."""
        unsent, self._unsent = self._unsent, []
        for refusal in unsent:
            self._desk.runner.do(refusal.command, refusal.then, refusal.failed)
        if not unsent:
            self._desk.runner.run(_knock, lambda _seq: self._works_again(), self.present)

    def _works_again(self) -> None:
        self._unavailable = False
        self._unsent = []
        self._window.banner.clear()
        self._window.status.say(tr("The ward's file works again."), icon="check")

    # Our own mistakes

    def _say_bug(self, error: Exception) -> None:
        self._report = report(error)
        sorry = tr(
            "Something in WardApp itself went wrong. What was saved is safe, and what you typed "
            "is still here. Try again; if it comes back, send the report to whoever looks after "
            "WardApp. It holds no names."
        )
        self._window.banner.say("error", sorry, tr("Copy the report"))

    def _on_banner_action(self) -> None:
        if self._unavailable:
            self._try_again()
        elif self._undecided is not None:
            self._window.banner.clear()
            self._on_refused(self._undecided.refusal)
        else:
            QGuiApplication.clipboard().setText(self._report)
            self._window.banner.clear()
            self._window.status.say(tr("The report is on the clipboard."), icon="copy")


def _knock(app: App) -> int:
    return app.ask(last_seq)
