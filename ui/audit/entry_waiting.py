"""Keys that are pressed while something is being saved wait, and then go where they were meant."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from wardapp.words import tr

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _nowhere() -> None:
    """What a view asks about where nothing can be kept for the wrong thing."""


class WaitingKeys:
    """`waits()` tells whether to wait; `take(event)` takes a key that has waited.

    `place()` names what is asked about now. `ahead` is True while a key is taken that was
    pressed when something else was asked about: nobody had this before their eyes.
    """

    def __init__(
        self,
        waits: Callable[[], bool],
        take: Callable[[QKeyEvent], None],
        place: Callable[[], object] = _nowhere,
    ) -> None:
        self._waits, self._take, self._place = waits, take, place
        self._kept: list[tuple[object, Callable[[], None]]] = []
        self.ahead = False

    def __len__(self) -> int:
        return len(self._kept)

    def press(self, event: QKeyEvent) -> bool:
        """Keep a key if it has to wait; tell whether nothing more is to be done with it.

        A key held down does not pile up while one waits, and Enter held down is pressed once.
        """
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
        """Drop what has waited: it was meant for what could not be saved."""
        self._kept.clear()


def pressed_ahead() -> str:
    """Return what is said when Enter was pressed before the bed was in sight."""
    return tr("You were faster than the screen: nothing is kept yet. Look, then press Enter.")


def hand_on(view: QWidget, event: QKeyEvent) -> bool:
    """Give a key that has waited to what lies over the view by now; tell whether there is such."""
    target = QApplication.focusWidget()
    if target is None or target is view or view.isAncestorOf(target):
        return False
    QApplication.sendEvent(target, event)
    return True
