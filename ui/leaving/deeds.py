"""What each key of the leaving card opens: one sheet, about the person in sight."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.after_forms import (
    end_order_sheet,
    exit_sheet,
    order_sheet,
    recovered_sheet,
    residence_sheet,
)
from ui.patient.form import FormSheet
from ui.patient.leaving_forms import (
    DischargeSheet,
    attempt_sheet,
    bearer_of,
    come_back_sheet,
    lounge_sheet,
    plan_sheet,
    ready_sheet,
    step_sheet,
)
from wardapp.app import Changes
from wardapp.queries.board import BoardRow
from wardapp.queries.leaving_screen import LeavingPerson

Saved = Callable[[Changes], None]


class LeavingDeeds(QObject):
    """Opens sheets over the window; one at a time."""

    def __init__(self, desk: Desk, page: QWidget, saved: Saved) -> None:
        super().__init__(page)
        self._desk, self._page, self._saved = desk, page, saved
        self.open_sheet: FormSheet | None = None
        self._board: tuple[BoardRow, ...] = ()
        self._by_key: dict[str, Callable[[LeavingPerson], FormSheet]] = {
            "R": lambda p: ready_sheet(page, desk, p.card.row, saved),
            "P": lambda p: plan_sheet(page, desk, p.card.row, saved),
            "L": lambda p: lounge_sheet(page, desk, p.card.row, saved),
            "H": self._left,
            "T": lambda p: self._step(p, "tablets"),
            "V": lambda p: self._step(p, "transport"),
            "O": self._order,
            "N": lambda p: attempt_sheet(page, desk, p.card.row, saved),
            "F": lambda p: recovered_sheet(page, desk, p.card.row, p.moments, saved),
            "K": lambda p: exit_sheet(page, desk, p.card.row, p.moments, saved),
            "U": lambda p: residence_sheet(page, desk, p.card.row, saved),
            "B": self._come_back,
        }

    def know_board(self, board: tuple[BoardRow, ...]) -> None:
        """Take which beds are free."""
        self._board = board

    def carry_out(self, key: str, person: LeavingPerson) -> bool:
        """Open the sheet of a key; False where it means nothing here."""
        make = self._by_key.get(key)
        if make is None:
            return False
        self._open(make(person))
        return True

    def _left(self, person: LeavingPerson) -> FormSheet:
        row = person.card.row
        gone = row.left_ward_at is not None
        return DischargeSheet(self._page, self._desk, bearer_of(row), self._saved, gone=gone)

    def _step(self, person: LeavingPerson, item: str) -> FormSheet:
        card = person.card
        return step_sheet(self._page, self._desk, card.row, card.steps, item, self._saved)

    def _order(self, person: LeavingPerson) -> FormSheet:
        """An order that holds is stopped; one that ended or ran out is followed by a new one."""
        row, order = person.card.row, person.card.order
        holds = order is not None and order.ended_at is None
        if order is not None and holds and self._desk.now() <= order.valid_until:
            return end_order_sheet(self._page, self._desk, row, order, self._saved)
        return order_sheet(self._page, self._desk, row, order, self._saved)

    def _come_back(self, person: LeavingPerson) -> FormSheet:
        row = person.card.row
        return come_back_sheet(self._page, self._desk, row, self._board, self._saved)

    def _open(self, sheet: FormSheet) -> None:
        self.open_sheet = sheet
        sheet.closed.connect(self._on_closed)
        sheet.show_over()

    def _on_closed(self) -> None:
        self.open_sheet = None
