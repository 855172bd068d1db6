"""Opens the sheets of the board: for a bed, for the person in it, for the columns."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui import theme
from ui.board.cell import Looking
from ui.board.columns import BY_KEY
from ui.board.said import say_saved
from ui.desk import Desk
from ui.patient.banner import banner_of
from ui.patient.leaving_forms import discharge_sheet
from ui.patient.place_forms import (
    bed_sheet,
    boarder_sheet,
    leave_sheet,
    move_sheet,
    return_sheet,
)
from ui.patient.who_forms import admit_sheet, correct_sheet, correct_stay_sheet
from ui.widgets.buttons import ListButton, PrimaryButton, QuietButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from wardapp.app import Changes
from wardapp.commands.record import SaveBoardView
from wardapp.queries.board import BoardRow
from wardapp.queries.ward import ViewRow, board_views
from wardapp.words import tr

Rows = Sequence[BoardRow]


class Viewed(Protocol):
    """What the sheet of views needs of the board."""

    def column_keys(self) -> tuple[str, ...]:
        """Return the columns in the order shown."""
        ...

    def use_columns(self, keys: tuple[str, ...]) -> None:
        """Show these columns in this order."""
        ...


class Sheets(QObject):
    """One sheet at a time over the window."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.open_sheet: Sheet | None = None

    def place(self, row: BoardRow, rows: Rows, typed: str) -> None:
        """Admit to an empty bed, mend a closed one, or move whoever lies there."""
        if row.occupied:
            self._open(move_sheet(self._page, self._desk, row, rows, typed, self._said(row)))
        elif row.bed_status != "open":
            self._open(bed_sheet(self._page, self._desk, row, self._said(row)))
        else:
            self._open(admit_sheet(self._page, self._desk, row, typed, self._said(row)))

    def menu(self, row: BoardRow | None, rows: Rows) -> None:
        """Offer everything that can be done with a bed and whoever lies there."""
        if row is None or self._desk.privacy:
            return
        sheet = MenuSheet(self._page, row, self._desk, self._deeds(row, rows), self._open)
        self._open(sheet)

    def views(self, board: Viewed) -> None:
        """Choose columns and their order, and keep them under a name."""
        self._open(ViewsSheet(self._page, self._desk, board))

    def _open(self, sheet: Sheet) -> None:
        self.open_sheet = sheet
        sheet.closed.connect(self._on_closed)
        sheet.show_over()

    def _on_closed(self) -> None:
        self.open_sheet = None

    def _said(self, row: BoardRow) -> Callable[[Changes], None]:
        return lambda changes: say_saved(self._desk, row, changes)

    def _deeds(self, row: BoardRow, rows: Rows) -> tuple[tuple[str, str, Callable[[], Sheet]], ...]:
        page, desk, said = self._page, self._desk, self._said(row)
        if not row.occupied:
            return (
                ("A", tr("Admit somebody"), lambda: admit_sheet(page, desk, row, "", said)),
                ("B", tr("Open, block or close the bed"), lambda: bed_sheet(page, desk, row, said)),
            )
        away: tuple[str, str, Callable[[], Sheet]]
        if row.on_leave:
            away = ("L", tr("Back from leave"), lambda: return_sheet(page, desk, row, said))
        else:
            away = ("L", tr("Goes on leave"), lambda: leave_sheet(page, desk, row, said))
        return (
            (
                "M",
                tr("Move, or change places with somebody"),
                lambda: move_sheet(page, desk, row, rows, "", said),
            ),
            away,
            ("H", tr("Has left the ward"), lambda: discharge_sheet(page, desk, row, said)),
            ("C", tr("Correct who this is"), lambda: correct_sheet(page, desk, row, said)),
            ("I", tr("Correct the admission"), lambda: correct_stay_sheet(page, desk, row, said)),
            ("B", tr("Boarder"), lambda: boarder_sheet(page, desk, row, said)),
        )


Deed = tuple[str, str, Callable[[], Sheet]]


class MenuSheet(Sheet):
    """What can be done with one bed, each by its letter."""

    def __init__(
        self,
        over: QWidget,
        row: BoardRow,
        desk: Desk,
        deeds: Sequence[Deed],
        go: Callable[[Sheet], None],
    ) -> None:
        super().__init__(over, tr("Bed {bed}", bed=row.bed or "–"))
        if row.occupied:
            self.set_banner(banner_of(row, Looking(desk.now())))
        self._show = go
        self._deeds = {key.casefold(): make for key, _words, make in deeds}
        for key, words, make in deeds:
            button = ListButton(words, key)
            button.clicked.connect(lambda _checked=False, m=make: self._go(m))
            self.body.addWidget(button)
        close = QuietButton(tr("Back to the board"), "Esc")
        close.clicked.connect(self.dismiss)
        self.footer.addWidget(close)
        self.footer.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a deed by its letter."""
        make = self._deeds.get(event.text().casefold())
        if make is not None:
            self._go(make)
            event.accept()
            return
        super().keyPressEvent(event)

    def _go(self, make: Callable[[], Sheet]) -> None:
        self.dismiss()
        self._show(make())


class ViewsSheet(Sheet):
    """Tick columns, move them by Ctrl and an arrow, keep them under a name."""

    def __init__(self, over: QWidget, desk: Desk, board: Viewed) -> None:
        super().__init__(over, tr("Columns of the board"))
        self._desk, self._board = desk, board
        hint = tr("Space shows or hides a column. Ctrl Up and Ctrl Down move it.")
        self.body.addWidget(PlainLabel(hint, "body", "ink_second", wrap=True))
        self.columns = _ColumnList(board.column_keys())
        self.body.addWidget(self.columns)
        self.saved_views = QListWidget()
        self.saved_views.setAccessibleName(tr("Saved views, Enter uses one"))
        self.saved_views.setFixedHeight(theme.em(5))
        self.saved_views.itemActivated.connect(self._use_saved)
        self.body.addWidget(PlainLabel(tr("Saved views"), "label", "ink_second"))
        self.body.addWidget(self.saved_views)
        self.view_name = QLineEdit()
        self.view_name.setAccessibleName(tr("Name of the view"))
        self.view_name.setPlaceholderText(tr("Name, to keep it for this ward"))
        self.body.addWidget(self.view_name)
        use = PrimaryButton(tr("Show these columns"), "Enter")
        use.clicked.connect(self.use)
        leave = QuietButton(tr("Leave as it was"), "Esc")
        leave.clicked.connect(self.dismiss)
        self.footer.addWidget(use)
        self.footer.addWidget(leave)
        self.footer.addStretch(1)
        desk.runner.ask(self._take_views, board_views, desk.ward.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses what is ticked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.use()
            event.accept()
            return
        super().keyPressEvent(event)

    def use(self) -> None:
        """Show the ticked columns; with a name they are kept too."""
        keys = self.columns.keys()
        self._board.use_columns(keys)
        name = self.view_name.text().strip()
        if name:
            layout = {"columns": list(keys)}
            self._desk.runner.do(
                SaveBoardView(ward_id=self._desk.ward.id, name=name, layout=layout)
            )
        self.dismiss()

    def _take_views(self, views: tuple[ViewRow, ...]) -> None:
        for view in views:
            item = QListWidgetItem(view.name, self.saved_views)
            item.setData(Qt.ItemDataRole.UserRole, view.layout.get("columns", []))

    def _use_saved(self, item: QListWidgetItem) -> None:
        keys = tuple(str(key) for key in item.data(Qt.ItemDataRole.UserRole) or ())
        self._board.use_columns(keys)
        self.dismiss()


class _ColumnList(QListWidget):
    def __init__(self, shown: tuple[str, ...]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Columns"))
        self.setFixedHeight(theme.em(16))
        rest = [key for key in BY_KEY if key not in shown]
        for key in (*shown, *rest):
            if BY_KEY[key].always:
                continue
            item = QListWidgetItem(tr(BY_KEY[key].title), self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            ticked = Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
        self.setCurrentRow(0)

    def keys(self) -> tuple[str, ...]:
        items = [self.item(row) for row in range(self.count())]
        kept = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in steps:
            row = self.currentRow()
            to = max(0, min(self.count() - 1, row + steps[key]))
            item = self.takeItem(row)
            self.insertItem(to, item)
            self.setCurrentRow(to)
            return
        super().keyPressEvent(event)
