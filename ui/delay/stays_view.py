"""Days lost: everybody over 6 days in hospital, the longest first, and the weekly MDT review."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.delay.cells import Looking
from ui.delay.editing import Editing
from ui.delay.people_table import PeopleTable
from ui.delay.review_editor import ReviewEditor
from ui.delay.stay_cells import COLUMNS, stay_lines
from ui.desk import Desk
from ui.widgets.plain_label import PlainLabel
from wardapp.app import App, Changes
from wardapp.clock import local_day
from wardapp.codes import CodeList
from wardapp.measures.same_name import same_names
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.code_sets import delay_reasons
from wardapp.queries.delays import LongStayRow, long_stays
from wardapp.words import tr

Stays = tuple[tuple[BoardRow, ...], tuple[LongStayRow, ...], CodeList]
_STACKED_BELOW = 84.0  # em of the table


class StaysView(QWidget):
    """The table under a line that says how it is counted; `loaded()` when it was read anew."""

    loaded = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.stays: Stays | None = None
        self._asking = self._again = False
        self._counted = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self.table = PeopleTable(tr("Days lost"), COLUMNS, self, stacked_below=_STACKED_BELOW)
        self.editing = Editing(self.table, self)
        column = QVBoxLayout(self)
        edge = theme.space("s3")
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._counted.setContentsMargins(edge, theme.space("s2"), edge, theme.space("s2"))
        column.addWidget(self._counted)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.table.letter.connect(self._on_letter)
        self.table.opened.connect(self.review)
        self.table.wanted.connect(lambda _column: self.review())
        self.table.moved.connect(self.editing.close)
        desk.theirs_kept.connect(self.editing.drop)

    def refresh(self) -> None:
        """Ask for the long stays; at most one question is on its way."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        ward_id, now = self.desk.ward.id, self.desk.now()

        def read(app: App) -> Stays:
            return (
                app.ask(board_rows, ward_id, now),
                app.ask(long_stays, ward_id, now),
                app.ask(delay_reasons, local_day(now)),
            )

        self.desk.runner.run(read, self._take, self._not_taken)

    def retranslate(self) -> None:
        """Write every text anew."""
        self.table.setAccessibleName(tr("Days lost"))
        counted = tr(
            "Over 6 days means at least 7 midnights, counted from coming to hospital, "
            "not to this ward."
        )
        self._counted.setText(counted)
        self._show()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of this view."""
        return (("V", tr("write the review")),)

    def is_official(self) -> bool:
        """Tell whether the reasons come from a list that an authority has issued."""
        return self.stays is None or self.stays[2].official

    def current(self) -> LongStayRow | None:
        """Return the person one is at."""
        person = self.table.current()
        if person is None or self.stays is None:
            return None
        found = (row for row in self.stays[1] if row.board.stay_id == person.stay_id)
        return next(found, None)

    def review(self) -> None:
        """Write the review of the person one is at."""
        row = self.current()
        if row is None:
            self.desk.say(_nobody(), kind="info")
            return
        rect = self.table.cell_rect("review")
        rect.moveTopLeft(self.table.mapTo(self, rect.topLeft()))
        self.editing.open(ReviewEditor(self, self.desk, row.board), rect)

    def note_change(self, changes: Changes) -> None:
        """Tint what was saved here, mark what somebody else has changed."""
        if changes.stay_id is None:
            return
        show = self.table.show_saved if changes.mine else self.table.mark_news
        show(changes.stay_id, changes.kinds)

    def _take(self, stays: Stays) -> None:
        self._asking = False
        self.stays = stays
        self._show()
        self.loaded.emit()
        if self._again:
            self._again = False
            self.refresh()

    def _not_taken(self, error: Exception) -> None:
        self._asking = self._again = False
        self.desk.runner.failed.emit(error)

    def _show(self) -> None:
        if self.stays is None:
            return
        rows, stays, codes = self.stays
        looking = Looking(self.desk.now(), same_names(rows))
        self.table.show_lines(stay_lines(stays, codes, looking), _nobody())

    def _on_letter(self, letter: str) -> None:
        if letter == "V":
            self.review()


def _nobody() -> str:
    return tr("Nobody on this ward has been in hospital over 6 days.")
