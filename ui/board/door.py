"""The door to what the first board does not need: each is loaded when it is first wanted.

The editors and sheets, with the verbs they send, took a fifteenth of a start. The imports
inside these functions are the reason for this file; nothing else belongs here.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.desk import Desk

if TYPE_CHECKING:
    from ui.board.editor import CellEditor
    from ui.board.sheets import Sheets


def editor(kind: str) -> "type[CellEditor]":
    """Return the editor of a kind of cell."""
    from ui.board.editors import EDITORS

    return EDITORS[kind]


def sheets(desk: Desk, page: QWidget) -> "Sheets":
    """Return what opens the sheets of the board."""
    from ui.board.sheets import Sheets

    return Sheets(desk, page)
