"""The only door from the window to the ward: one worker, one road for news and failures."""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from wardapp.app import App, Changes, Question
from wardapp.commands.command import Command
from wardapp.errors import Conflict, StoreUnavailable, WardError

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)
# Seconds after which window and worker hand over to each other; the usual five thousandths,
# several times in one edit, made it a third slower to see.
_HAND_OVER = 0.0005


@dataclass(frozen=True)
class Refusal:
    """A command that met another's change, or a store that could not be reached.

    It can be sent again, changed or as it was: `then` is what the page waits for.
    """

    command: Command
    error: WardError
    then: Callable[[Changes], None] | None = None
    failed: Callable[[WardError], None] | None = None


class Runner(QObject):
    """Hands questions and commands to the worker and brings the answers back to the window.

    Signals: `changed(Changes)` after every command, here or on another station;
    `refused(Refusal)` for a command that met a Conflict or StoreUnavailable, besides
    telling the page; `failed(Exception)` when nobody else took the failure;
    `busy_changed(bool)`.
    """

    changed = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    _arrived = Signal(object)

    def __init__(self, app: App, executor: Executor | None = None) -> None:
        super().__init__()
        sys.setswitchinterval(_HAND_OVER)
        self.app = app
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="ward")
        self._waiting = 0
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.AutoConnection)

    def ask(
        self,
        then: Callable[[T], None],
        question: Question[P, T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Ask a question; `then` gets the answer in the window's thread."""
        self._start(lambda: self.app.ask(question, *args, **kwargs), then, None)

    def do(
        self,
        command: Command,
        then: Callable[[Changes], None] | None = None,
        failed: Callable[[WardError], None] | None = None,
        *,
        settles: bool = False,
    ) -> None:
        """Carry out a command; `failed` takes a refusal, else the window's one road does.

        Who `settles` a Conflict by `failed` itself is not shown two versions besides.
        """
        refusing = self._refusing(command, then, failed, settles=settles)
        self._start(lambda: self.app.do(command), self._announcing(then), refusing)

    def undo(self) -> None:
        """Take back this station's last step."""
        self._start(self.app.undo, self._announcing(None), None)

    def listen(self) -> None:
        """Ask whether another station has written; each of its changes is announced."""
        self._start(self.app.news, self._announce_all, None)

    def run(
        self,
        work: Callable[[App], T],
        then: Callable[[T], None],
        failed: Callable[[WardError], None] | None = None,
    ) -> None:
        """Let the worker do something longer with the ward, such as planning an import."""
        self._start(lambda: work(self.app), then, failed)

    def close(self) -> None:
        """Finish what was begun and stop the worker; what arrives later is for nobody."""
        self._closed = True
        self._executor.shutdown(wait=True)

    def _announcing(self, then: Callable[[Changes], None] | None) -> Callable[[Changes], None]:
        def announce(changes: Changes) -> None:
            self.changed.emit(changes)
            if then is not None and _alive(then):
                then(changes)

        return announce

    def _refusing(
        self,
        command: Command,
        then: Callable[[Changes], None] | None,
        failed: Callable[[WardError], None] | None,
        *,
        settles: bool,
    ) -> Callable[[WardError], None]:
        def refuse(error: WardError) -> None:
            if failed is not None and _alive(failed):
                failed(error)
                if settles and isinstance(error, Conflict):
                    return
            if isinstance(error, Conflict | StoreUnavailable):
                self.refused.emit(Refusal(command, error, then, failed))
            elif failed is None:
                self.failed.emit(error)

        return refuse

    def _announce_all(self, news: tuple[Changes, ...]) -> None:
        for changes in news:
            self.changed.emit(changes)

    def _start(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[WardError], None] | None,
    ) -> None:
        if self._closed:
            return
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        self._executor.submit(self._carry_out, work, then, failed)

    def _carry_out(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[WardError], None] | None,
    ) -> None:
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001 - every failure takes the one road
            self._arrived.emit((None, error, failed))
        else:
            self._arrived.emit((then, answer, None))

    @Slot(object)
    def _deliver(self, parcel: tuple[Callable[[Any], None] | None, Any, Any]) -> None:
        if self._closed:
            return
        then, content, failed = parcel
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        if then is not None:
            if _alive(then):
                then(content)
        elif failed is not None and isinstance(content, WardError) and _alive(failed):
            failed(content)
        else:
            if not isinstance(content, WardError):
                log.error("a command or question broke", exc_info=content)
            self.failed.emit(content)


def _alive(callback: Callable[..., None]) -> bool:
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
