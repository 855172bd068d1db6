"""Keys that are pressed while something is being saved wait, and then go where they were meant."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class WaitingKeys:
    """`waits()` tells whether to wait; `take(event)` takes a key that has waited."""

    def __init__(self, waits: Callable[[], bool], take: Callable[[QKeyEvent], None]) -> None:
        self._waits, self._take = waits, take
        self._kept: list[Callable[[], None]] = []

    def press(self, event: QKeyEvent) -> bool:
        """Keep a key if it has to wait; tell whether it was kept."""
        if not self._waits():
            return False
        kept = event.clone()
        self._kept.append(lambda: self._take(kept))
        return True

    def when_free(self, deed: Callable[[], None]) -> Callable[[], None]:
        """Return a deed that waits for its turn among the keys."""

        def do() -> None:
            if self._waits():
                self._kept.append(deed)
            else:
                deed()

        return do

    def replay(self) -> None:
        """Take what has waited, as far as nothing new has to be waited for."""
        while self._kept and not self._waits():
            self._kept.pop(0)()

    def forget(self) -> None:
        """Drop what has waited: it was meant for what could not be saved."""
        self._kept.clear()


def hand_on(view: QWidget, event: QKeyEvent) -> bool:
    """Give a key that has waited to what lies over the view by now; tell whether there is such."""
    target = QApplication.focusWidget()
    if target is None or target is view or view.isAncestorOf(target):
        return False
    QApplication.sendEvent(target, event)
    return True
