"""Keys that are pressed while something is being saved wait, and then go where they were meant."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from wardapp.words import tr

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _nothing() -> None:
    """What a view asks about, and does, where nothing can be kept for the wrong thing."""


class WaitingKeys:
    """`waits()` tells whether to wait; `take(event)` takes a key that has waited.

    `place()` names what is asked about now. `ahead` is True while a key is taken that was
    pressed when something else was asked about: nobody had this before their eyes.
    Whoever types on without looking is stopped: until Esc no key is taken, as each would
    go to the wrong place from there on. `released()` tells that Esc was pressed.
    """

    def __init__(
        self,
        waits: Callable[[], bool],
        take: Callable[[QKeyEvent], None],
        place: Callable[[], object] = _nothing,
        released: Callable[[], None] = _nothing,
    ) -> None:
        self._waits, self._take, self._place, self._released = waits, take, place, released
        self._kept: list[tuple[object, Callable[[], None]]] = []
        self.ahead = self.stopped = False

    def __len__(self) -> int:
        return len(self._kept)

    def press(self, event: QKeyEvent) -> bool:
        """Keep a key if it has to wait; tell whether nothing more is to be done with it.

        A key held down does not pile up while one waits, and Enter held down is pressed once.
        """
        if self.stopped:
            if event.key() == Qt.Key.Key_Escape:
                self.stopped = False
                self._released()
            return True
        if event.isAutoRepeat() and (self._waits() or event.key() in ENTER):
            return True
        if not self._waits():
            return False
        kept = event.clone()
        self._kept.append((self._place(), lambda: self._take(kept)))
        return True

    def when_free(self, deed: Callable[[], None]) -> Callable[[], None]:
        """Return a deed that waits for its turn among the keys."""

        def do() -> None:
            if self.stopped:
                return
            if self._waits():
                self._kept.append((self._place(), deed))
            else:
                deed()

        return do

    def replay(self) -> None:
        """Take what has waited, as far as nothing new has to be waited for."""
        while self._kept and not self._waits():
            place, deed = self._kept.pop(0)
            self.ahead = place != self._place()
            try:
                deed()
            finally:
                self.ahead = False

    def forget(self) -> None:
        """Drop what has waited: it was meant for what is not there any more."""
        self._kept.clear()
        self.stopped = False

    def stop(self) -> None:
        """Drop what has waited, and take nothing more until the person has looked."""
        self._kept.clear()
        self.stopped = True


def pressed_ahead() -> str:
    """Return what is said to whoever has typed on without looking."""
    return tr("You were faster than the screen. Look at what stands here, then press Esc to go on.")


def hand_on(view: QWidget, event: QKeyEvent) -> bool:
    """Give a key that has waited to what lies over the view by now; tell whether there is such."""
    target = QApplication.focusWidget()
    if target is None or target is view or view.isAncestorOf(target):
        return False
    QApplication.sendEvent(target, event)
    return True
