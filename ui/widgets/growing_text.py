"""A field for running text that is as high as what is written in it; Tab goes on."""

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui import theme

_EDIT_KEYS = frozenset(
    {
        *(Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_Y),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
    }
)


class GrowingText(QPlainTextEdit):
    """Plain text in a type role; grows with its lines up to `most`, then scrolls."""

    def __init__(
        self, role: str = "body", least: int = 1, most: int = 30, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._least, self._most = role, least, most
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Show another text, and leave the cursor about where it was."""
        at = min(self.textCursor().position(), len(text))
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(at)
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """As high as the lines written."""
        return QSize(theme.em(20), self._high())

    def minimumSizeHint(self) -> QSize:
        """As narrow as a short line."""
        return QSize(theme.em(8), self._high())

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl with a letter to the page, but for cut, copy, paste, all, undo and redo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() not in _EDIT_KEYS:
                event.ignore()
                return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come by Tab behind the last letter, where one goes on writing."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower lines are more lines."""
        super().resizeEvent(event)
        self._fit()

    def _lines(self) -> int:
        if self.document().isEmpty() and self.placeholderText():
            return self._placeholder_lines()
        return max(1, math.ceil(self.document().size().height()))

    def _placeholder_lines(self) -> int:
        """Return how many lines the hint in the empty field takes: it is not cut either."""
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        metrics = theme.current().metrics(self._role)
        wrapped = metrics.boundingRect(
            QRectF(0, 0, max(theme.em(4), room), 10_000),
            Qt.TextFlag.TextWordWrap,
            self.placeholderText(),
        )
        return max(1, round(wrapped.height() / metrics.lineSpacing()))

    def _high(self) -> int:
        lines = min(self._most, max(self._least, self._lines()))
        line = math.ceil(theme.current().metrics(self._role).lineSpacing())
        high = lines * line + 2 * round(self.document().documentMargin()) + theme.em(0.25)
        return max(high, theme.em(theme.current().row["control"]))

    def _fit(self) -> None:
        wanted = self._high()
        if self.height() != wanted or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)
            self.updateGeometry()

    def _dress(self) -> None:
        self.setFont(theme.font(self._role))
        self.document().setDocumentMargin(theme.em(0.25))
        self._fit()
