"""The preview as a list model over frozen rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.admin.ward_list.rows import Item, Row, Section
from wardapp.feeds.plan import Kind

Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractListModel):
    """Sections and rows; a tick changes one row and tells only that."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other rows; where only values differ, only those rows are told."""
        if len(items) != len(self._items):
            self.beginResetModel()
            self._items = list(items)
            self.endResetModel()
            return
        for place, item in enumerate(items):
            if item != self._items[place]:
                self._items[place] = item
                self.dataChanged.emit(self.index(place), self.index(place))

    def item(self, place: int) -> Item | None:
        """Return what stands at a place; None outside."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def row_at(self, place: int) -> Row | None:
        """Return the line at a place; None for a section."""
        item = self.item(place)
        return item if isinstance(item, Row) else None

    def next_problem(self, after: int) -> int:
        """Return the place of the next problem after a place, from the top again; -1 for none."""
        places = [n for n, item in enumerate(self._items) if _is_problem(item)]
        return next((place for place in places if place > after), places[0] if places else -1)

    def first_row(self) -> int:
        """Return the place of the first line; -1 for none."""
        return next((n for n, item in enumerate(self._items) if isinstance(item, Row)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many sections and rows there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a screen reader the whole row; the delegate paints from `item`."""
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be reached; headings only where they fold."""
        item = self.item(index.row()) if index.isValid() else None
        if item is None or (isinstance(item, Section) and not item.fold):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _is_problem(item: Item) -> bool:
    return isinstance(item, Row) and (item.line.kind is Kind.HELD or item.noted)
