"""Opens the editor of a cell, keeps what was typed, and says what was saved."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from ui.board import door
from ui.board.editor import Around, CellEditor
from ui.board.identity import spoken_name
from ui.board.model import BoardModel
from ui.board.said import say_saved
from ui.board.table import BoardTable
from ui.desk import Desk
from wardapp.app import Changes
from wardapp.queries.board import BoardRow, board_rows
from wardapp.words import tr


class Editing(QObject):
    """At most one editor is open; what was typed and not saved waits for the next opening."""

    def __init__(self, desk: Desk, table: BoardTable, model: BoardModel, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._table, self._model, self._page = desk, table, model, page
        self._place = (-1, -1)
        self._kind = ""
        self._drafts: dict[tuple[int, str], str] = {}
        self._rows: tuple[BoardRow, ...] = ()
        self.editor: CellEditor | None = None
        desk.theirs_kept.connect(self._on_theirs_kept)

    def open(self, place: int, column: int, typed: str, rows: tuple[BoardRow, ...]) -> None:
        """Open the editor of a cell with what was typed on it."""
        self.close()
        row = self._model.row_at(place)
        if row is None or row.stay_id is None:
            return
        kind = self._model.columns[column].editor
        around, name = Around(self._desk, rows), self._name(row, column)
        editor = door.editor(kind)(self._page, around, row, name)
        self.editor, self._place, self._rows, self._kind = editor, (place, column), rows, kind
        editor.saved.connect(self._on_saved)
        editor.conflicted.connect(self._on_conflicted)
        editor.moved_on.connect(self._on_moved_on)
        editor.closed.connect(self._on_closed)
        rect = self._cell_on_page(place, column)
        draft = self._drafts.pop((row.stay_id, kind), "")
        editor.open(rect, typed or draft)
        self._table.keep_active(active=True, edited=(place, column))

    def close(self) -> None:
        """Close; what was typed is kept for this cell."""
        editor = self.editor
        if editor is None:
            return
        text = editor.field.text()
        if editor.field.isModified() and text.strip() and editor.row.stay_id is not None:
            self._drafts[editor.row.stay_id, self._kind] = text
        editor.dismiss()

    def follow(self, place: int, column: int) -> bool:
        """Go along with a patient who was moved meanwhile; False where the person left the cell."""
        editor, row = self.editor, self._model.row_at(place)
        if editor is None or row is None or column != self._place[1]:
            return False
        if row.stay_id != editor.row.stay_id:
            return False
        self._place = (place, column)
        editor.move_to(self._cell_on_page(place, column))
        return True

    def _cell_on_page(self, place: int, column: int) -> QRect:
        rect = self._table.cell_rect(place, column)
        rect.moveTopLeft(self._table.mapTo(self._page, rect.topLeft()))
        return rect

    def _name(self, row: BoardRow, column: int) -> str:
        title = tr(self._model.columns[column].title)
        return f"{title}, {tr('Bed {bed}', bed=row.bed)}, {spoken_name(row, self._desk.privacy)}"

    def _on_closed(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.field.deleteLater()
        editor.deleteLater()
        self._table.setFocus()

    def _on_saved(self, changes: Changes) -> None:
        if self.editor is None:
            return
        row = self.editor.row
        self._drafts.pop((row.stay_id or 0, self._kind), None)
        self.editor.field.clear()
        say_saved(self._desk, row, changes)

    def _on_moved_on(self, key: str) -> None:
        place = self._place[0]
        column = self._model.column_of(key)
        if self.editor is not None:
            self.editor.field.clear()
            self.editor.dismiss()
        if column >= 0:
            self._table.go_to(place, column)
            self.open(place, column, "", self._rows)

    def _on_theirs_kept(self) -> None:
        if self.editor is not None:
            self.editor.dismiss()

    def _on_conflicted(self) -> None:
        ward, now = self._desk.ward.id, self._desk.now()
        self._desk.runner.ask(self._take_newest, board_rows, ward, now)

    def _take_newest(self, rows: tuple[BoardRow, ...]) -> None:
        editor = self.editor
        if editor is None:
            return
        row = next((row for row in rows if row.stay_id == editor.row.stay_id), None)
        if row is not None:
            column = self._model.columns[self._place[1]]
            editor.tell_theirs(row, column.cell(row, self._model.looking).spoken)
