"""The editors of the board's cells, by the kind that a column names."""

from ui.board.action_editor import ActionEditor
from ui.board.edd_editor import EddEditor
from ui.board.editor import CellEditor
from ui.board.fact_editors import SeniorEditor, TodayEditor
from ui.board.list_editors import FlagsEditor, WaitingEditor
from ui.board.pathway_editor import PathwayEditor
from ui.board.ready_editor import ReadyEditor

EDITORS: dict[str, type[CellEditor]] = {
    "edd": EddEditor,
    "waiting": WaitingEditor,
    "optimised": ReadyEditor,
    "pathway": PathwayEditor,
    "today": TodayEditor,
    "action": ActionEditor,
    "senior": SeniorEditor,
    "flags": FlagsEditor,
}
