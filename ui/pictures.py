"""Pictures of the main screens: the real window on a copy of a ward, painted without a screen."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.audit.page import AuditPage
from ui.audit.view import AUDITS, COMPARE, ENTRY, RESULTS
from ui.opening import Opening, follow_focus, make_application
from ui.station import Station
from ui.window import MainWindow
from wardapp.clock import Clock, local_day
from wardapp.codes import code_list
from wardapp.commands.board_round import (
    ConfirmItems,
    FinishPatient,
    GoToPatient,
    JoinRound,
    StartRound,
)
from wardapp.commands.progress import RecordConcern
from wardapp.errors import StoreUnavailable
from wardapp.queries.audit import audits
from wardapp.queries.board import board_rows
from wardapp.queries.board_round import round_order
from wardapp.settings import SettingsFile
from wardapp.words import ENGLISH, WELSH

SIZES = ((1920, 1080), (1366, 768))
THEMES = (theme.DARK, theme.LIGHT)  # Welsh is taken in the last one
SCREENS = (
    *("board", "plans", "delays", "leaving", "documents", "settings"),
    *("audit", "audit-entry", "audit-results", "audit-compare"),
    *("round", "huddle", "wall"),
)
IN_WELSH = (
    *("board", "plans", "delays", "leaving", "round", "huddle"),
    *("audit", "audit-entry", "audit-results", "audit-compare"),
)
AUDIT = "audit"
AUDIT_VIEWS = {
    AUDIT: AUDITS,
    f"{AUDIT}-entry": ENTRY,
    f"{AUDIT}-results": RESULTS,
    f"{AUDIT}-compare": COMPARE,
}
_TURNS = 8  # of the event loop, until everything posted has been painted
SHOWN = "A2"
"""The bed whose plan and whose turn on the round stand in the pictures."""

_ANSWERED = ("unwell", "waiting_for", "optimised")


class _AtOnce(Executor):
    """Works in the window's own thread, so that a picture never catches half a screen."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """Do it now."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - the one who asked gets it
            future.set_exception(error)
        return future


def make_pictures(ward_file: Path, clock: Clock, out: Path) -> list[Path]:
    """Return the pictures of every main screen: two sizes, light and dark, some in Welsh.

    The ward's file is copied first: a round is begun for its picture. It must be closed.
    Raises StoreUnavailable when the copy cannot be opened.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "ward.db"
        shutil.copyfile(ward_file, copy)
        settings = SettingsFile(Path(folder) / "settings.json")
        settings.change(theme=theme.LIGHT, less_motion=True)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            app = make_application(settings, ["wardapp"])
            follow_focus(app)
        return _Photographer(app, settings, clock, copy, out).work()


class _Photographer:
    """Goes from screen to screen, one step for each turn of the event loop."""

    def __init__(
        self, app: QApplication, settings: SettingsFile, clock: Clock, ward: Path, out: Path
    ) -> None:
        self.app, self.out = app, out
        self.made: list[Path] = []
        self.failure = ""
        self.window = MainWindow()
        self.opening = Opening(self.window, settings, clock, ward, executor=_AtOnce())
        self.opening.stopped.connect(self._on_stopped)
        self._clock = QTimer(self.window)
        self._clock.timeout.connect(self._on_turn)
        self._steps = self._walk()

    def work(self) -> list[Path]:
        """Take all pictures; return their files."""
        self.out.mkdir(parents=True, exist_ok=True)
        self.window.resize(*SIZES[0])
        self.window.show()
        self._clock.start(0)
        self.app.exec()
        self.window.close()
        self.window.deleteLater()
        theme.apply_theme(self.app, theme.LIGHT)
        if self.failure:
            raise StoreUnavailable(self.failure)
        return self.made

    def _on_turn(self) -> None:
        if next(self._steps, True):
            self._clock.stop()
            self.app.exit()

    def _on_stopped(self, sentence: str) -> None:
        self.failure = sentence
        self._clock.stop()
        self.app.exit()

    def _walk(self) -> Iterator[bool]:
        """Yield False after each step; the end is told by the end."""
        while self.opening.station is None:
            yield False
        station = self.opening.station
        for name in THEMES:
            theme.apply_theme(self.app, name, motion=False)  # a third of a second: seldom
            for screen in SCREENS:
                if name == THEMES[0]:
                    _prepare(station, screen)
                _show(station, screen)
                for size in SIZES:
                    yield from self._picture(f"{screen}-{name}", size)
        station.switch_language(WELSH)
        for screen in IN_WELSH:
            _show(station, screen)
            yield from self._picture(f"{screen}-{WELSH}-{THEMES[-1]}", SIZES[0])
        station.switch_language(ENGLISH)

    def _picture(self, name: str, size: tuple[int, int]) -> Iterator[bool]:
        self.window.resize(*size)
        for _ in range(_TURNS):
            yield False
        path = self.out / f"{name}-{size[0]}x{size[1]}.png"
        if not self.window.grab().save(str(path)):
            raise OSError(0, "not written", str(path))
        self.made.append(path)
        yield False


def _show(station: Station, screen: str) -> None:
    """Bring a screen to the front; those of the audit are views of one page."""
    if screen not in AUDIT_VIEWS:
        station.show_page(screen)
        return
    station.show_page(AUDIT)
    view, page = AUDIT_VIEWS[screen], station.pages[AUDIT]
    known = station.runner.app.ask(audits)
    finished = tuple(one for one in known if one.audit.closed_at is not None)
    over = view in (RESULTS, COMPARE)
    chosen = finished if over and finished else known
    if chosen and isinstance(page, AuditPage):
        page.go_to(view, chosen[0].audit.id, 0 if over else chosen[0].wards[0].id)


def _prepare(station: Station, screen: str) -> None:
    """Begin the round or the huddle, or open a plan, where its screen is wanted."""
    if screen == "plans":
        desk = station.desk
        rows = station.runner.app.ask(board_rows, desk.ward.id, desk.now())
        desk.plan_requested.emit(next((row.stay_id for row in rows if row.bed == SHOWN), 0) or 0)
    if screen == "huddle":
        station.runner.do(StartRound(ward_id=station.desk.ward.id, kind=screen))
    if screen == "round":
        station.runner.do(
            StartRound(ward_id=station.desk.ward.id),
            lambda begun: _go_round(station, begun.made_id),
        )


def _go_round(station: Station, round_id: int | None) -> None:
    """Let the team come, and discuss some, so that the round is seen in its midst."""
    runner, desk = station.runner, station.desk
    roles = code_list("round_roles")
    if round_id is None:
        return
    for person in desk.people:
        role = "nurse_in_charge" if person.role == "ward_sister" else person.role
        if role in roles:
            runner.do(JoinRound(round_id=round_id, initials=person.initials, role=role))
    _discuss_until(station, round_id, SHOWN)


def _discuss_until(station: Station, round_id: int, bed: str) -> None:
    """Discuss those before this bed, and begin with whoever lies in it."""
    runner, desk = station.runner, station.desk
    rows = runner.app.ask(board_rows, desk.ward.id, desk.now())
    stops = round_order(rows, "sickest", local_day(desk.now()))
    stays = [stop.stay_id for stop in stops if stop.visited and stop.stay_id is not None]
    if not stays:
        return
    shown = next((row.stay_id for row in rows if row.bed == bed and row.stay_id in stays), None)
    place = stays.index(shown) if shown is not None else 0
    items = tuple(item.code for item in code_list("agenda_items"))
    for here, after in pairwise(stays[: place + 1]):
        runner.do(
            FinishPatient(
                round_id=round_id, stay_id=here, items=items, seconds=50, next_stay_id=after
            )
        )
    runner.do(RecordConcern(stay_id=stays[place], unwell=False))
    runner.do(ConfirmItems(round_id=round_id, stay_id=stays[place], items=_ANSWERED))
    runner.do(GoToPatient(round_id=round_id, stay_id=stays[place]))
