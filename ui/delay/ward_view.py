"""This ward: everybody clinically optimised in three groups, each fact written by one key."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.delay.cells import Looking
from ui.delay.census_panel import CensusPanel
from ui.delay.editing import Editing
from ui.delay.editor import FactEditor
from ui.delay.fact_editors import EndEditor, EscalateEditor, StepEditor, WhoseEditor
from ui.delay.history import HistoryCard
from ui.delay.people_table import PeopleTable
from ui.delay.reason_editor import ReasonEditor
from ui.delay.ward_cells import COLUMNS, person_line, ward_lines
from ui.desk import Desk
from wardapp.app import App, Changes
from wardapp.measures.same_name import same_names
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.delays import DelayBoard, DelayRow, delay_board
from wardapp.words import tr

Ward = tuple[tuple[BoardRow, ...], DelayBoard]
_STACKED_BELOW = 74.0  # em of the table
_LETTERS = {"R": "reason", "W": "whose", "N": "step", "X": "escalate", "E": "end"}
_COLUMN_OF = {"escalate": "reason", "end": "reason"}
_WRITTEN_IN = {"since": "reason", "census": "reason"}  # what a double click there opens


class WardView(QWidget):
    """The table, at its right the next census, or the history of one person.

    `loaded()` when the ward was read anew.
    """

    loaded = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.board: DelayBoard | None = None
        self._rows: tuple[BoardRow, ...] = ()
        self._asking = self._again = False
        self.table = PeopleTable(tr("Delays"), COLUMNS, self, stacked_below=_STACKED_BELOW)
        self.panel = CensusPanel(desk, self)
        self.history = HistoryCard(desk, self)
        self.editing = Editing(self.table, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.table, 1)
        self._row.addWidget(self.panel)
        self._row.addWidget(self.history)
        self.setFocusProxy(self.table)
        self.table.letter.connect(self._on_letter)
        self.table.wanted.connect(self._on_wanted)
        self.table.opened.connect(self.open_history)
        self.table.moved.connect(self._on_moved)
        self.history.closed.connect(self._on_history_closed)
        desk.theirs_kept.connect(self.editing.drop)

    def refresh(self) -> None:
        """Ask for the ward; at most one question is on its way."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        ward_id, now = self.desk.ward.id, self.desk.now()

        def read(app: App) -> Ward:
            return app.ask(board_rows, ward_id, now), app.ask(delay_board, ward_id, now)

        self.desk.runner.run(read, self._take, self._not_taken)
        self.panel.refresh()

    def retranslate(self) -> None:
        """Write every text anew."""
        self.table.setAccessibleName(tr("Delays"))
        self.panel.retranslate()
        self.history.retranslate()
        self._show()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of this view."""
        return (
            ("R", tr("reason")),
            ("W", tr("whose")),
            ("N", tr("next step")),
            ("X", tr("escalate")),
            ("E", tr("ended")),
            ("Enter", tr("history")),
        )

    def current(self) -> DelayRow | None:
        """Return the person one is at."""
        person = self.table.current()
        if person is None or self.board is None:
            return None
        found = (row for row in self.board.rows if row.board.stay_id == person.stay_id)
        return next(found, None)

    def is_official(self) -> bool:
        """Tell whether the reasons come from a list that an authority has issued."""
        return self.board is None or self.board.reasons.official

    def write(self, kind: str) -> None:
        """Open an editor for the person one is at."""
        row = self.current()
        if row is None:
            self.desk.say(_nobody(), kind="info")
            return
        editor = self._editor(kind, row)
        if editor is not None:
            editor.conflicted.connect(self._on_conflicted)
            self.editing.open(editor, self._cell(kind))

    def open_history(self) -> None:
        """Open the history of the person one is at."""
        row = self.current()
        if row is None or self.board is None:
            return
        self.history.show_person(row.board, self.board.reasons)
        self.history.show()
        self._arrange()
        self.history.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the history from the list too."""
        if event.key() == Qt.Key.Key_Escape and self.history.isVisible():
            self._on_history_closed()
            event.accept()
            return
        super().keyPressEvent(event)

    def note_change(self, changes: Changes) -> None:
        """Tint what was saved here, mark what somebody else has changed."""
        if changes.stay_id is None:
            return
        show = self.table.show_saved if changes.mine else self.table.mark_news
        show(changes.stay_id, changes.kinds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the history lies over the table and the census is on its own page."""
        super().resizeEvent(event)
        self._arrange()

    def _editor(self, kind: str, row: DelayRow) -> FactEditor | None:
        board, state = row.board, row.delay
        if kind == "reason" and self.board is not None:
            return ReasonEditor(self, self.desk, row, self.board.reasons)
        if kind == "step":
            return StepEditor(self, self.desk, board)
        made: dict[str, Callable[..., FactEditor]] = {
            "whose": WhoseEditor,
            "escalate": EscalateEditor,
            "end": EndEditor,
        }
        if kind not in made:
            return None
        if state is None:
            self.desk.say(tr("No delay is recorded here yet. R records one."), kind="info")
            return None
        return made[kind](self, self.desk, board, state)

    def _cell(self, kind: str) -> QRect:
        """Return where an editor hangs, in the pixels of this view."""
        rect = self.table.cell_rect(_COLUMN_OF.get(kind, kind))
        rect.moveTopLeft(self.table.mapTo(self, rect.topLeft()))
        return rect

    def _take(self, ward: Ward) -> None:
        self._asking = False
        self._rows, self.board = ward
        self._show()
        self.loaded.emit()
        if self._again:
            self._again = False
            self.refresh()

    def _not_taken(self, error: Exception) -> None:
        self._asking = self._again = False
        self.desk.runner.failed.emit(error)

    def _show(self) -> None:
        if self.board is None:
            return
        looking = Looking(self.desk.now(), same_names(self._rows))
        lines = ward_lines(self.board, looking, self.desk.ward.kind)
        self.table.show_lines(lines, _nobody())
        if self.editing.editor is not None:
            self.editing.editor.move_to(self._cell(self.editing.editor.kind))
        self._tell_history()

    def _tell_history(self) -> None:
        row = self.current()
        if self.history.isVisible() and row is not None and self.board is not None:
            self.history.show_person(row.board, self.board.reasons)

    def _on_letter(self, letter: str) -> None:
        if letter in _LETTERS:
            self.write(_LETTERS[letter])

    def _on_wanted(self, column: str) -> None:
        self.write(_WRITTEN_IN.get(column, column))

    def _on_moved(self) -> None:
        self.editing.close()
        self._tell_history()

    def _on_history_closed(self) -> None:
        self.history.hide()
        self._arrange()
        self.table.setFocus()

    def _on_conflicted(self) -> None:
        ward_id, now = self.desk.ward.id, self.desk.now()
        self.desk.runner.ask(self._take_newest, delay_board, ward_id, now)

    def _take_newest(self, board: DelayBoard) -> None:
        editor = self.editing.editor
        if editor is None:
            return
        found = (row for row in board.rows if row.board.stay_id == editor.row.stay_id)
        row = next(found, None)
        if row is not None:
            editor.take_row(row)
            editor.tell_theirs(self._says(row, _COLUMN_OF.get(editor.kind, editor.kind)))

    def _says(self, row: DelayRow, column: str) -> str:
        if self.board is None:
            return ""
        looking = Looking(self.desk.now())
        line = person_line(row, self.board.reasons, looking, self.desk.ward.kind)
        place = next(n for n, known in enumerate(COLUMNS) if known.key == column)
        return line.cells[place].spoken

    def _arrange(self) -> None:
        window = self.window()
        width = window.width() if window is not self else self.width()
        small = width < theme.em(theme.current().width["small_below"])
        opened = self.history.isVisibleTo(self)
        self.panel.setVisible(not small and not opened)
        in_row = self._row.indexOf(self.history) >= 0
        if small and in_row:
            self._row.removeWidget(self.history)
        elif not small and not in_row:
            self._row.addWidget(self.history)
        if small:
            wide = min(self.history.minimumWidth(), self.width())
            self.history.setGeometry(QRect(self.width() - wide, 0, wide, self.height()))
            self.history.raise_()


def _nobody() -> str:
    return tr("Nobody on this ward is clinically optimised.")
