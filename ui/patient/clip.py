"""A text on the clipboard for a short while: long enough to paste it, not to forget it there."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

_SECONDS = 10  # the value of a well-known password keeper
CODE_SECONDS = 60  # a code goes into another program: its mail has to be opened first


class Clip(QObject):
    """Lends a text to the clipboard and takes it back, unless something else was copied since.

    It lives as long as its parent, which has to outlive the loan; the end of the program ends it.
    """

    def __init__(self, parent: QObject | None = None, seconds: int = _SECONDS) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(seconds * 1000)
        self._timer.timeout.connect(self.take_back)
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.take_back)

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
