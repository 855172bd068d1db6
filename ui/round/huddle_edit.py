"""One line at the foot of the huddle in which a new action is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.round.row_editor import Edit, RowEditor, Step
from wardapp.words import tr


class ActionLine(RowEditor):
    """Signals: `added(text, owner, due)`, `ended()` when the line goes."""

    added = Signal(str, str, str)
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        edge = theme.space("s3")
        self.setContentsMargins(edge, theme.space("s2"), edge, theme.space("s2"))
        self.finished.connect(self.ended)

    def open_for(self, bed: str) -> None:
        """Open for the patient of a bed."""
        steps = (
            Step("text", tr("Bed {bed}: what is to be done", bed=bed), stretch=6),
            Step("owner", tr("Who: initials or name"), stretch=2),
            Step("due", tr("By when: 15:00, fri, fri 10:00"), start=tr("today"), stretch=2),
        )
        self.begin(Edit(steps, self._add))

    def _add(self, typed: dict[str, str]) -> None:
        self.added.emit(typed["text"], typed["owner"], typed["due"])
