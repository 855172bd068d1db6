"""Has the ward backed up beside the work: soon after opening, then as its keeper says."""

from concurrent.futures import Executor, Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from ui.desk import Desk
from wardapp.errors import WardError
from wardapp.opening import OpenWard
from wardapp.queries.diary import last_seq

_FIRST = 5_000  # milliseconds after opening: the board comes first
_EVERY = 60_000


class Backups(QObject):
    """Asks each minute whether a backup is due; `late()` when changes stand without one too long.

    It has a worker of its own, since a backup may take a second; nobody waits for it.
    """

    late = Signal()
    _done = Signal(object)

    def __init__(self, desk: Desk, opened: OpenWard, slow: Executor | None = None) -> None:
        super().__init__()
        self._desk, self._keeper = desk, opened.keeper
        self._slow = slow or ThreadPoolExecutor(1, thread_name_prefix="backup")
        self._running = False
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin, when the board stands."""
        if self._keeper is not None:
            self._timer.start(_FIRST)

    def stop(self) -> None:
        """Finish what runs."""
        self._timer.stop()
        self._slow.shutdown(wait=True)

    def look(self) -> None:
        """Ask how far the diary is; a backup is due by that."""
        self._timer.setInterval(_EVERY)
        self._desk.runner.ask(self._on_seq, last_seq)

    def _on_seq(self, seq: int) -> None:
        keeper = self._keeper
        if keeper is None or self._running:
            return
        if keeper.due(self._desk.now(), seq):
            self._running = True
            self._slow.submit(keeper.run, seq).add_done_callback(self._done.emit)
        if keeper.late(self._desk.now()):
            self.late.emit()

    @Slot(object)
    def _on_done(self, future: Future[object]) -> None:
        self._running = False
        error = future.exception()
        if error is not None and not isinstance(error, WardError):
            raise error
