"""The window come to life: pages, news, messages, who is here, the lock.

Loaded after the first paint, through the door in `ui/opening.py`.
"""

from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.backups import Backups
from ui.board.page import BoardPage
from ui.clock_watch import ClockWatch
from ui.desk import Desk
from ui.door import PAGES, explain, lock_screen, palette, sign_in_sheet
from ui.look import put_on_theme
from ui.menu import ENTRIES
from ui.messages import Messages
from ui.page import Page
from ui.runner import Runner
from ui.signin.idle import IdleWatch
from ui.veil import Veil
from ui.warnings import backup_late, clock_behind, locks_soon, read_only
from ui.watcher import Watcher
from ui.widgets.focus_trap import focus_into
from ui.window import MainWindow
from wardapp.app import App, Changes
from wardapp.clock import Clock, local
from wardapp.codes import code_list
from wardapp.opening import OpenWard, who_is
from wardapp.paper_order import ACTIONS, BOARD, HANDOVER, LEAVERS, PaperOrder
from wardapp.queries.ward import PersonRow, WardRow, people, wards
from wardapp.settings import SettingsFile
from wardapp.words import (
    ENGLISH,
    WELSH,
    forget_language_change,
    language,
    on_language_change,
    speak,
    tr,
)

if TYPE_CHECKING:
    from ui.signin.lock import LockScreen

__all__ = ["PAGES", "Station"]

_PAPER_OF_PAGE = {"round": ACTIONS, "huddle": ACTIONS, "leaving": LEAVERS}
_PAPERS = {
    "board_sheet": BOARD,
    "action_list": ACTIONS,
    "handover": HANDOVER,
    "leavers": LEAVERS,
}
_RAIL = {"huddle": "round", "leaving": "board", "import": "settings", "wall": "board"}
_SHOW_ALL = {
    "round",
    "huddle",
    "plans",
    "leaving",
    "delays",
    "audit",
    "documents",
    "import",
}  # at every privacy level: veiled until asked
_WARD_KINDS = {"ward", "person"}
_CARRIED_PAGES = ("audit", "documents")  # all that an audit's own file can fill
_DEMONSTRATOR = "ward_sister"
_BOARD_FIRST = 300  # milliseconds: board and card stand by then


class Station(QObject):
    """Owns the desk and the pages; every entry of `ui/menu.py` ends in one of its methods."""

    def __init__(
        self,
        window: MainWindow,
        opened: OpenWard,
        clock: Clock,
        settings: SettingsFile,
        executor: Executor | None = None,
    ) -> None:
        super().__init__(window)
        self.window, self.settings = window, settings
        self.runner = Runner(opened.app, executor)
        self.desk = Desk(self.runner, clock, opened.wards[0])
        self.desk.people = opened.people
        self.desk.privacy = settings.now.privacy
        self.desk.settings = settings.now
        self.messages = Messages(window, self.desk)
        self.watcher = Watcher(self.desk)
        self.pages: dict[str, Page] = {}
        self.front = ""
        self.lock_screen: LockScreen | None = None
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._on_minute)
        self.backups = Backups(self.desk, opened)
        self.idle = IdleWatch(_application(), settings.now.lock_minutes)
        self.clock_watch = ClockWatch(self.desk, opened.newest)
        self.veil = Veil(window.pages)
        window.pages.addWidget(self.veil)
        self._level_after = 0  # the privacy level that comes back after a page that shows all
        self._read_only, self._carried = opened.read_only, opened.carried
        if opened.carried:
            window.rail.keep_only(_CARRIED_PAGES)
        self._deeds = self._make_deeds()
        self._connect()

    def start(self, page: str = "board") -> None:
        """Show a page, say who is here or ask over it, and begin to listen."""
        self._show_ward()
        self._on_minute()
        self.window.header.set_privacy(self.desk.privacy)
        self.show_page(page)
        self._greet()
        if self._read_only:
            self._warn(read_only(carried=self._carried))
        self.clock_watch.look()
        self.watcher.start()
        self.backups.start()
        self.idle.start()
        QTimer.singleShot(_BOARD_FIRST, self, self._get_ready)

    def _get_ready(self) -> None:
        """Let the worker load what the first command needs, while nobody waits for it."""
        self.runner.run(App.get_ready, _forget)

    def show_page(self, name: str) -> None:
        """Bring a page to the front, made when it is first wanted."""
        if name not in PAGES:
            self.desk.say(tr("This screen comes with a later version."), kind="info")
            return
        if self._carried and name not in _CARRIED_PAGES:
            self.desk.say(tr("This file holds an audit only: no ward is open."), kind="info")
            return
        page = self.pages.get(name) or self._make_page(name)
        if name != self.front:
            self.desk.left.emit()
        elif not self._veiled():
            page.chosen_again()
        self.front = name
        if name not in _SHOW_ALL:
            self._put_level_back()
        self.window.rail.set_page(_RAIL.get(name, name))
        self._bring(page)

    def _bring(self, page: Page) -> None:
        """Show the page, or the veil while the privacy level asks for less than it shows."""
        if self._veiled():
            self.window.pages.setCurrentWidget(self.veil)
            self.window.show_whole(False)
            self.window.status.set_hints(())
            self.veil.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.window.pages.setCurrentWidget(page)
        self.window.show_whole(page.whole_window)
        self.window.status.set_hints(page.key_hints())
        page.shown()
        focus_into(page)

    def _veiled(self) -> bool:
        return self.front in _SHOW_ALL and self.desk.privacy > 0

    def _lift_veil(self) -> None:
        """Show everything until the person leaves for a page that keeps the level by itself."""
        level = self.desk.privacy
        self.desk.hide_more(-level)
        self._level_after = level

    def _put_level_back(self) -> None:
        level, self._level_after = self._level_after, 0
        self.desk.hide_more(level)

    def _on_privacy_changed(self, level: int) -> None:
        self.window.header.set_privacy(level)
        if level:
            self.window.status.clear()  # it may name whoever was just changed
        self._level_after = 0
        if self.front in _SHOW_ALL:
            self._bring(self.pages[self.front])

    def _make_page(self, name: str) -> Page:
        page = self.pages[name] = PAGES[name](self.desk)
        self.window.pages.addWidget(page)
        page.keys_changed.connect(self._on_keys_changed)
        page.whole_window_changed.connect(self._on_whole_window_changed)
        return page

    def sign_in(self, person: PersonRow) -> None:
        """From now on this person answers for what is done here."""
        self.runner.app.sign_in(who_is(person))
        self._show_person()
        self.desk.signed_in_changed.emit()

    def do(self, name: str) -> None:
        """Carry out an entry of the menu, if the person may."""
        entry = next((entry for entry in ENTRIES if entry.name == name), None)
        if entry is not None and entry.permission not in self.desk.who.permissions:
            words = tr("Your role does not allow this. Nothing was changed.")
            self.desk.say(words, kind="problem")
        elif name in self._deeds:
            self._deeds[name]()
        elif entry is not None and entry.page:
            self.show_page(entry.page)

    def find(self) -> None:
        """Open the box that finds a patient, a page or a command."""
        palette(self.window, self.desk, self.do).open_over()

    def ask_who(self) -> None:
        """Ask who is here."""
        sheet = sign_in_sheet(self.window, self.desk.people)
        sheet.picked.connect(self.sign_in)
        sheet.show_over()

    def lock(self) -> None:
        """Cover everything until somebody says who they are."""
        if self.lock_screen is not None:
            return
        self.idle.stop()
        self.window.locked = True
        desk = self.desk
        self.lock_screen = lock_screen(
            self.window, desk.ward.name, desk.now(), desk.people, desk.who.person_id
        )
        self.lock_screen.unlocked.connect(self._on_unlocked)

    def show_paper(self, document: str) -> None:
        """Show the preview of a paper."""
        self.show_paper_of(_PAPERS.get(document, document), 0)

    def show_paper_of(self, document: str, stay_id: int) -> None:
        """Show the preview of a paper about one person."""
        self.show_page("documents")
        self.pages["documents"].open_paper(document, stay_id)

    def show_order(self, order: PaperOrder) -> None:
        """Show the preview of an ordered paper."""
        self.show_page("documents")
        self.pages["documents"].open_order(order)

    def show_plan(self, stay_id: int) -> None:
        """Open the recovery plan of somebody."""
        self.show_page("plans")
        self.pages["plans"].open_at(stay_id)

    def show_leaving(self) -> None:
        """Open the page of leavers; from the board, at the person one is at."""
        board = self.pages.get("board")
        row = board.current_row() if isinstance(board, BoardPage) else None
        at = row.stay_id if row is not None and self.front == "board" else None
        self.show_page("leaving")
        if at is not None:
            self.pages["leaving"].open_at(at)

    def explain(self) -> None:
        """Explain the screen that is in front."""
        hints = self.pages[self.front].key_hints() if self.front else ()
        explain(self.window, self.front or "board", hints)

    def switch_language(self, wanted: str) -> None:
        """Speak English or Welsh from now on."""
        if wanted != language():
            self.desk.settings = self.settings.change(language=wanted)
            speak(wanted)

    def close(self) -> None:
        """Finish what was begun; remember the window's place."""
        forget_language_change(self._on_language)
        for page in self.pages.values():
            page.put_down()
        for listening in (self.watcher, self.idle, self._minute):
            listening.stop()
        self.settings.change(
            window=self.window.place(), privacy=self._level_after or self.desk.privacy
        )
        self.backups.stop()
        self.runner.close()
        self.runner.app.store.close()

    def _make_deeds(self) -> dict[str, Callable[[], None]]:
        papers = {name: self._paper_deed(name) for name in _PAPERS}
        return papers | {
            "find": self.find,
            "undo": self.runner.undo,
            "print": self._print_front,
            "help": self.explain,
            "leaving": self.show_leaving,
            "census": lambda: self._show_view("delays", "census"),
            "long_stays": lambda: self._show_view("delays", "stays"),
            "audits_compared": lambda: self._show_view("audit", "compare"),
            "hide_more": lambda: self.desk.hide_more(1),
            "show_more": lambda: self.desk.hide_more(-1),
            "language": self._other_language,
            "sign_in": self.ask_who,
            "lock": self.lock,
            "another_ward": self.desk.another_ward_requested.emit,
            "quit": self._quit,
        }

    def _show_view(self, name: str, view: str) -> None:
        self.show_page(name)
        if not self._veiled():
            self.pages[name].show_view(view)

    def _paper_deed(self, document: str) -> Callable[[], None]:
        return lambda: self.show_paper(document)

    def _print_front(self) -> None:
        order = self.pages[self.front].own_order() if self.front else None
        paper = self.pages[self.front].own_paper() if self.front else None
        if order is not None:
            self.show_order(order)
        elif paper is not None:
            self.show_paper_of(*paper)
        elif self.front != "documents":
            self.show_paper(_PAPER_OF_PAGE.get(self.front, BOARD))

    def _other_language(self) -> None:
        self.switch_language(ENGLISH if language() == WELSH else WELSH)

    def _quit(self) -> None:
        self.window.close()

    def _connect(self) -> None:
        window, desk = self.window, self.desk
        window.entry_requested.connect(self.do)
        window.closing.connect(self.close)
        window.header.language_chosen.connect(self.switch_language)
        desk.page_requested.connect(self.show_page)
        desk.patient_requested.connect(lambda _stay: self.show_page("board"))
        desk.edit_requested.connect(self._on_edit_requested)
        desk.round_requested.connect(self._on_round_requested)
        desk.plan_requested.connect(self.show_plan)
        desk.print_requested.connect(self.show_paper)
        desk.paper_requested.connect(self.show_paper_of)
        desk.order_requested.connect(self.show_order)
        desk.sign_in_requested.connect(self.ask_who)
        desk.privacy_changed.connect(self._on_privacy_changed)
        self.veil.lifted.connect(self._lift_veil)
        self.clock_watch.behind.connect(self._on_clock_behind)
        self.clock_watch.right.connect(window.banner.clear)
        desk.setting_chosen.connect(self._on_setting_chosen)
        desk.ward_changed.connect(self._show_ward)
        self.runner.changed.connect(self._on_changed)
        self.watcher.offline_changed.connect(window.header.set_offline)
        self.idle.warned.connect(self._on_idle_warned)
        self.idle.returned.connect(window.banner.clear)
        self.idle.idled.connect(self._on_idle)
        self.backups.late.connect(self._on_backup_late)
        on_language_change(self._on_language)

    def _on_setting_chosen(self, name: str, value: object) -> None:
        """Keep a setting of this computer and put it in force at once."""
        if name == "language":
            self.switch_language(str(value))
            return
        self.desk.settings = self.settings.change(**{name: value})
        if name in ("theme", "scale"):
            put_on_theme(_application(), self.settings)
        elif name == "lock_minutes":
            self.idle.set_minutes(self.desk.settings.lock_minutes)

    def _on_round_requested(self, kind: str, stay_id: int) -> None:
        self.show_page("huddle" if kind == "huddle" else "round")
        self.pages[self.front].open_at(stay_id)

    def _on_edit_requested(self, _stay_id: int, column: str) -> None:
        board = self.pages["board"]
        if not isinstance(board, BoardPage):
            return
        if column == "leaving":
            board.sheets.menu(board.current_row(), board.rows())
        else:
            board.edit(column)

    def _on_keys_changed(self) -> None:
        page = self.pages[self.front]
        if self.window.pages.currentWidget() is page:
            self.window.status.set_hints(page.key_hints())

    def _on_whole_window_changed(self, _whole: bool) -> None:
        self.window.show_whole(self.pages[self.front].whole_window and not self._veiled())

    def _greet(self) -> None:
        """A demonstration has its ward sister at once; a real ward asks."""
        if self.desk.ward.demonstration and self.desk.who.person_id is None:
            staff = [person for person in self.desk.people if person.active]
            sisters = [person for person in staff if person.role == _DEMONSTRATOR]
            for person in (sisters or staff)[:1]:
                self.sign_in(person)
        self._show_person()
        if not self.desk.who.name:
            self.ask_who()

    def _show_person(self) -> None:
        who = self.desk.who
        roles = code_list("roles")
        role = roles.label(who.role, language())
        if who.role in roles:
            role = str(roles[who.role].extra.get(f"short_{language()}", role))
        self.window.header.set_person(who.name, role)

    def _show_ward(self) -> None:
        ward = self.desk.ward
        self.window.header.set_ward(ward.name, demonstration=ward.demonstration)
        self.window.setWindowTitle(f"{ward.name} – WardApp")
        if not self._carried:
            self.settings.change(ward_name=ward.name, demonstration=ward.demonstration)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _WARD_KINDS:
            self.runner.ask(self._on_wards, wards)
            self.runner.ask(self._on_people, people)

    def _on_wards(self, rows: tuple[WardRow, ...]) -> None:
        for row in rows:
            if row.id == self.desk.ward.id and row != self.desk.ward:
                self.desk.ward = row
                self.desk.ward_changed.emit()

    def _on_people(self, rows: tuple[PersonRow, ...]) -> None:
        self.desk.people = rows

    def _on_unlocked(self, person: PersonRow) -> None:
        self.lock_screen = None
        self.window.locked = False
        if person.id != self.desk.who.person_id:
            self.sign_in(person)
        self.idle.start()

    def _on_idle(self) -> None:
        """The wall is read by all and asks nobody; its own privacy level guards it."""
        if self.front == "wall":
            self.idle.start()
        else:
            self.lock()

    def _on_backup_late(self) -> None:
        self._warn(backup_late())

    def _on_clock_behind(self, newest: datetime) -> None:
        self._warn(clock_behind(self.desk.now(), newest))

    def _on_idle_warned(self) -> None:
        if self.front != "wall":
            self._warn(locks_soon())

    def _warn(self, words: str) -> None:
        self.window.banner.say("attention", words)

    def _on_minute(self) -> None:
        """Turn the clock of the header, and come back at the next full minute."""
        now = self.desk.now()
        self.window.header.set_now(now)
        if self.lock_screen is not None:
            self.lock_screen.set_now(now)
        self.desk.minute_turned.emit()
        at = local(now)
        self._minute.start(60_000 - at.second * 1000 - at.microsecond // 1000)

    def _on_language(self) -> None:
        if not shiboken6.isValid(self) or not shiboken6.isValid(self.window):
            return
        self.window.retranslate()
        self.messages.retranslate()
        self._show_person()
        self.veil.retranslate()
        for name, page in self.pages.items():
            page.retranslate()
            if name == self.front:
                self.window.status.set_hints(page.key_hints())
        theme.theme_changed.emit()


def _forget(_answer: None) -> None:
    """Nobody waits for it."""


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a window needs an application")
    return app
