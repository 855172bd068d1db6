"""What a page of the window is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from wardapp.app import Changes
from wardapp.paper_order import PaperOrder


class Page(QWidget):
    """A whole area of the window; stale while hidden, fresh when shown.

    `shows` names the tables whose changes concern it. `key_hints` are the keys that work
    here, as (keys, words), for the line at the bottom. A page with `whole_window` True
    hides rail, header and status (the round). `keys_changed()` says that other keys work now,
    `whole_window_changed(bool)` that it needs the whole window, or no more.
    """

    keys_changed = Signal()
    whole_window_changed = Signal(bool)

    name = ""
    shows: frozenset[str] = frozenset()
    whole_window = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        desk.runner.changed.connect(self._on_runner_changed)

    def refresh(self) -> None:
        """Ask the page's question again; overridden by every page."""

    def retranslate(self) -> None:
        """Write every text anew after a change of language."""

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work on this page and what they do."""
        return ()

    def chosen_again(self) -> None:
        """Its place in the rail was pressed while it is in front: a way back for the mouse."""

    def open_at(self, stay_id: int) -> None:
        """Go to a patient, on a page that takes one after another."""

    def open_paper(self, document: str, stay_id: int = 0) -> None:
        """Show a paper, about one person where a stay is named; on the page that has them."""

    def own_paper(self) -> tuple[str, int] | None:
        """Return the paper of whoever is open here, as (document, stay_id), for Ctrl P."""
        return None

    def own_order(self) -> PaperOrder | None:
        """Return the paper of what is shown, where a name and a number do not say which."""
        return None

    def open_order(self, order: PaperOrder) -> None:
        """Show an ordered paper, on the page that has them."""

    def show_view(self, value: str) -> None:
        """Bring a view to the front, on the page that has several."""

    def put_down(self) -> None:
        """Send what was typed and not yet sent: the page goes, or the program ends."""

    def shown(self) -> None:
        """The page has come to the front."""
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_runner_changed(self, changes: Changes) -> None:
        if not (changes.kinds & self.shows):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
