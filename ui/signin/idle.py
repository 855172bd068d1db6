"""Notices that nobody is at the keyboard: a warning, then the lock."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

WARNING = 30.0
"""Seconds between the warning and the lock (WCAG 2.2.1)."""

_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleWatch(QObject):
    """`warned()` 30 seconds before, `returned()` when somebody moves after it, `idled()` at last.

    Elapsed time is asked of a clock that nobody can set back.
    """

    warned = Signal()
    returned = Signal()
    idled = Signal()

    def __init__(
        self, app: QApplication, minutes: int, elapsed: Callable[[], float] = monotonic
    ) -> None:
        super().__init__()
        self._app, self._elapsed = app, elapsed
        self._limit = minutes * 60.0
        self._last = elapsed()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)

    def set_minutes(self, minutes: int) -> None:
        """Change the limit; 0 never locks by itself."""
        self._limit = minutes * 60.0
        self._stir()

    def start(self) -> None:
        """Begin to count."""
        self._stir()
        self._app.installEventFilter(self)  # it sees every event there is: only while it counts
        self._timer.start()

    def stop(self) -> None:
        """Count no more, as while the screen is locked."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def look(self) -> None:
        """See how long nobody has moved."""
        if not self._limit:
            return
        idle = self._elapsed() - self._last
        if idle >= self._limit:
            self.stop()
            self.idled.emit()
        elif idle >= self._limit - WARNING and not self._warned:
            self._warned = True
            self.warned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and movement counts as life."""
        if event.type() in _LIFE:
            self._stir()
        return super().eventFilter(watched, event)

    def _stir(self) -> None:
        self._last = self._elapsed()
        if self._warned:
            self._warned = False
            self.returned.emit()
