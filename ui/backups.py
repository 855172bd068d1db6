"""Makes the ward's backups while people work; only a late one is worth a word."""

from concurrent.futures import Executor, Future, ThreadPoolExecutor
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from ui.desk import Desk
from wardapp.app import App
from wardapp.backing_up import Backups
from wardapp.words import tr

LOOK_EVERY_MS = 60_000


class BackupWatch(QObject):
    """Looks each minute whether a backup is due, and makes it in a thread of its own."""

    _made = Signal(object)

    def __init__(self, desk: Desk, executor: Executor | None = None) -> None:
        super().__init__(desk)
        self._desk = desk
        self._backups = Backups(desk.runner.app)
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="backup")
        self._running = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Make the first backup now, and look again each minute."""
        self._timer.start(LOOK_EVERY_MS)
        self.look()

    def close(self) -> None:
        """Look no more; a backup that was begun is finished."""
        self._timer.stop()
        self._executor.shutdown(wait=True)

    def look(self) -> None:
        """Ask whether a backup is due."""
        if not self._running:
            self._desk.runner.run(self._due, self._on_due)

    def _due(self, _: App) -> int | None:
        return self._backups.due()

    def _on_due(self, newest: int | None) -> None:
        if newest is None or self._running:
            return
        self._running = True
        self._executor.submit(self._backups.make, newest).add_done_callback(self._made.emit)

    @Slot(object)
    def _on_made(self, future: "Future[datetime]") -> None:
        self._running = False
        if future.exception() is not None and self._backups.late():
            self._desk.say(
                tr(
                    "There has been no backup for half an hour. Your entries are saved. "
                    "Check that the disk is not full, or tell IT."
                ),
                kind="problem",
            )
