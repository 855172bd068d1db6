"""What the status line says of something that was saved on the board."""

from ui.board.identity import spoken_name
from ui.desk import Desk
from wardapp.app import Changes
from wardapp.queries.board import BoardRow
from wardapp.words import tr


def say_saved(desk: Desk, row: BoardRow, changes: Changes) -> None:
    """Say in the status line what was saved, for whom, and by whom."""
    name = spoken_name(row, desk.privacy)
    what = tr(changes.label, **changes.values)
    who = " ".join(part for part in (row.bed, name) if part)
    said = tr("{who}: {what}, by {by}", who=who, what=what, by=changes.by or tr("nobody"))
    desk.say(said, undo=changes.undoable)
