"""Listens for what other stations write, and knows since when nothing can be heard."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk
from wardapp.app import App, Changes
from wardapp.errors import WardError

EVERY = 250  # milliseconds


class Watcher(QObject):
    """Asks four times a second, and never again before the last answer.

    `offline_changed(since)` with the UTC moment of the last answer, or None when all is well.
    """

    offline_changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asking = False
        self._heard_at: datetime = desk.now()
        self._offline = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.listen)

    def start(self) -> None:
        """Begin to listen."""
        self._timer.start()

    def stop(self) -> None:
        """Listen no more."""
        self._timer.stop()

    def listen(self) -> None:
        """Ask once, unless an answer is still awaited."""
        if not self._asking:
            self._asking = True
            self._desk.runner.run(_news, self._on_heard, self._on_unheard)

    def _on_heard(self, news: tuple[Changes, ...]) -> None:
        self._asking = False
        self._heard_at = self._desk.now()
        self._tell(offline=False)
        for changes in news:
            self._desk.runner.changed.emit(changes)

    def _on_unheard(self, _error: WardError) -> None:
        self._asking = False
        self._tell(offline=True)

    def _tell(self, *, offline: bool) -> None:
        if offline != self._offline:
            self._offline = offline
            self.offline_changed.emit(self._heard_at if offline else None)


def _news(app: App) -> tuple[Changes, ...]:
    return app.news()
