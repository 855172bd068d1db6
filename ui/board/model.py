"""The board as a table model over frozen rows: what differs is told, nothing else moves."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.board.cell import Cell, Looking
from ui.board.columns import COLUMNS, Column
from ui.board.identity import spoken_name
from ui.widgets.tip import tip
from wardapp.queries.board import BoardRow
from wardapp.words import tr

Index = QModelIndex | QPersistentModelIndex
RowKey = tuple[str, int]
Mark = tuple[int, str]
_NOWHERE = QModelIndex()


def key_of(row: BoardRow) -> RowKey:
    """Tell rows apart: by bed, or by stay where there is no bed of ours."""
    if row.bed_id is not None and not row.elsewhere:
        return ("bed", row.bed_id)
    return ("stay", row.stay_id or 0)


class BoardModel(QAbstractTableModel):
    """Rows and their cells at one moment; marks of what others changed since you looked."""

    def __init__(self, looking: Looking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = COLUMNS
        self.looking = looking
        self._rows: list[BoardRow] = []
        self._cells: list[tuple[Cell, ...]] = []
        self._news: dict[Mark, str] = {}
        self._as_written = False

    def set_columns(self, columns: Sequence[Column], looking: Looking) -> None:
        """Show other columns or another privacy level: everything is written anew."""
        self.beginResetModel()
        self.columns, self.looking = tuple(columns), looking
        self._cells = [self._written(row) for row in self._rows]
        self.endResetModel()

    def show_rows(self, rows: Sequence[BoardRow], looking: Looking) -> None:
        """Show these rows; rows come and go by key, and only cells that differ are told."""
        self._as_written = looking.reads_as(self.looking)
        self.looking = looking
        self._take_out({key_of(row) for row in rows})
        for place, row in enumerate(rows):
            self._put(place, row)

    def row_at(self, place: int) -> BoardRow | None:
        """Return a row, None outside."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rows(self) -> tuple[BoardRow, ...]:
        """Return the rows in sight, in order."""
        return tuple(self._rows)

    def cell_at(self, place: int, column: int) -> Cell:
        """Return a written cell."""
        return self._cells[place][column]

    def place_of(self, stay_id: int | None) -> int:
        """Return the row of a stay, -1 where it is not in sight."""
        if stay_id is None:
            return -1
        places = (place for place, row in enumerate(self._rows) if row.stay_id == stay_id)
        return next(places, -1)

    def column_of(self, key: str) -> int:
        """Return the place of a column, -1 where it is not shown."""
        return next((n for n, column in enumerate(self.columns) if column.key == key), -1)

    def columns_of(self, kinds: Iterable[str]) -> tuple[str, ...]:
        """Return the columns that a change of these tables touches."""
        touched = frozenset(kinds)
        return tuple(column.key for column in self.columns if column.kinds & touched)

    def mark_news(self, stay_id: int, keys: Iterable[str], said: str) -> None:
        """Mark cells that somebody else changed; `said` is by whom and when."""
        for key in keys:
            self._news[stay_id, key] = said
        self._tell_row(stay_id)

    def clear_news(self, stay_id: int | None = None) -> None:
        """The marks of one patient have been seen, or all of them."""
        stays = {stay for stay, _ in self._news if stay_id in (None, stay)}
        self._news = {mark: said for mark, said in self._news.items() if mark[0] not in stays}
        for stay in stays:
            self._tell_row(stay)

    def news(self) -> tuple[tuple[int, int], ...]:
        """Return the marked cells in sight as (row, column), from top to bottom."""
        found = ((self.place_of(stay), self.column_of(key)) for stay, key in self._news)
        return tuple(sorted(place for place in found if min(place) >= 0))

    def news_count(self) -> int:
        """Return how many cells are marked, in sight or filtered away."""
        return len(self._news)

    def is_news(self, place: int, column: int) -> bool:
        """Tell whether a cell carries the mark."""
        if not self._news:
            return False
        stay = self._rows[place].stay_id
        return stay is not None and (stay, self.columns[column].key) in self._news

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows in sight."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says, and for a screen reader where it stands."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._where(index.row(), index.column(), cell)
        if role == Qt.ItemDataRole.ToolTipRole and self.looking.level == 0:
            return tip(cell.age) or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column, the bed of a row."""
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in words:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._rows[section].bed if 0 <= section < len(self._rows) else None
        if not 0 <= section < len(self.columns):
            return None
        return tr(self.columns[section].heading(small=self.looking.small))

    def _where(self, place: int, column: int, cell: Cell) -> str:
        row = self._rows[place]
        name = spoken_name(row, self.looking.level) if row.occupied else ""
        said = [tr(self.columns[column].title), tr("Bed {bed}", bed=row.bed), name]
        said += [cell.age] if self.looking.level == 0 else []
        news = self._news.get((row.stay_id or 0, self.columns[column].key), "")
        said += [tr("Changed by others: {who}", who=news)] if news else []
        return ", ".join(part for part in said if part)

    def _written(self, row: BoardRow) -> tuple[Cell, ...]:
        return tuple(column.cell(row, self.looking) for column in self.columns)

    def _take_out(self, wanted: set[RowKey]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if key_of(self._rows[place]) not in wanted:
                self._remove(place)

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(_NOWHERE, place, place)
        del self._rows[place], self._cells[place]
        self.endRemoveRows()

    def _put(self, place: int, row: BoardRow) -> None:
        """Bring a row to its place: new, moved from further down, or changed where it is."""
        if place < len(self._rows) and key_of(self._rows[place]) == key_of(row):
            self._change(place, row)
            return
        keys = [key_of(known) for known in self._rows]
        if key_of(row) in keys:
            self._remove(keys.index(key_of(row)))
        self.beginInsertRows(_NOWHERE, place, place)
        self._rows.insert(place, row)
        self._cells.insert(place, self._written(row))
        self.endInsertRows()

    def _change(self, place: int, row: BoardRow) -> None:
        if self._as_written and self._rows[place] == row:
            return
        before, after = self._cells[place], self._written(row)
        self._rows[place], self._cells[place] = row, after
        for column, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                changed = self.index(place, column)
                self.dataChanged.emit(changed, changed)

    def _tell_row(self, stay_id: int) -> None:
        place = self.place_of(stay_id)
        if place >= 0:
            last = len(self.columns) - 1
            self.dataChanged.emit(self.index(place, 0), self.index(place, last))
