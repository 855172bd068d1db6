"""Opens the editors of the lists: one at a time; what was typed and not saved waits."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from ui.delay.editor import FactEditor


class Editing(QObject):
    """`open` hangs an editor on a cell; the focus returns to the `home` it came from."""

    def __init__(self, home: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._home = home
        self._drafts: dict[tuple[int, str], dict[str, str]] = {}
        self.editor: FactEditor | None = None

    def open(self, editor: FactEditor, cell: QRect) -> None:
        """Close the one that is open and open another."""
        self.close()
        self.editor = editor
        editor.closed.connect(self._on_closed)
        editor.open(cell, self._drafts.pop(self._key(editor), {}))

    def close(self) -> None:
        """Close; what was typed is kept."""
        if self.editor is not None:
            self.editor.dismiss()

    def drop(self) -> None:
        """Close; another version was chosen, and what was typed goes."""
        if self.editor is not None:
            self.editor.settled = True
            self.editor.dismiss()

    def _key(self, editor: FactEditor) -> tuple[int, str]:
        return (editor.row.stay_id or 0, editor.kind)

    def _on_closed(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        if not editor.settled and (draft := editor.draft()):
            self._drafts[self._key(editor)] = draft
        editor.deleteLater()
        self._home.setFocus()
