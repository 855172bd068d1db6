"""A number on the clipboard for ten seconds: long enough to paste it, not to forget it there."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

_SECONDS = 10  # the value of a well-known password keeper


class Clip(QObject):
    """Lends a text to the clipboard and takes it back, unless something else was copied since."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECONDS * 1000)
        self._timer.timeout.connect(self.take_back)

    def lend(self, text: str) -> None:
        """Copy a text for a short while."""
        self._text = text
        QGuiApplication.clipboard().setText(text)
        self._timer.start()

    def take_back(self) -> None:
        """Clear the clipboard if the text still stands there."""
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
        self._timer.stop()
