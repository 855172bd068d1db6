"""What was just saved, and the way back: the left half of the status line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.icons import pixmap
from ui.widgets.announce import announce
from ui.widgets.key_cap import KeyCap
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class MessageLine(QWidget):
    """A tick, "Saved 16:38", what was saved, and Undo with its key."""

    undo_requested = Signal()

    def __init__(self, undo_key: str = "Ctrl Z", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = ""
        self._icon = QLabel(self)
        self._head = PlainLabel("", "strong", parent=self)
        self._text = PlainLabel("", "body", wrap=True, parent=self)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._undo = LinkButton(tr("Undo"), self)
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self._undo.clicked.connect(self.undo_requested)
        self._key = KeyCap(undo_key, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._head)
        self._row.addWidget(self._text)
        self._row.addWidget(self._undo)
        self._row.addWidget(self._key)
        self._row.addStretch(1)
        self._dress()
        theme.theme_changed.connect(self._dress)
        self.clear()

    def say_saved(self, time: str, what: str, *, undo: bool = True) -> None:
        """Show what was saved at a time, with the way back where there is one."""
        self._say("check", tr("Saved {time}", time=time), what, undo=undo)

    def say(self, head: str, text: str = "", icon: str = "info") -> None:
        """Show another short message."""
        self._say(icon, head, text, undo=False)

    def clear(self) -> None:
        """Show nothing."""
        self._say("", "", "", undo=False)

    def one_line(self) -> int:
        """Return the width at which the message stands in one line, in pixels."""
        words = theme.current().metrics("strong").horizontalAdvance(self._head.text())
        words += theme.current().metrics("body").horizontalAdvance(self._text.text())
        ways = sum(
            part.sizeHint().width() + theme.space("s3")
            for part in (self._undo, self._key)
            if not part.isHidden()
        )
        return round(words) + ways + theme.em(1.25) + 4 * theme.space("s3")

    def text(self) -> str:
        """Return the whole message in sight."""
        return self.accessibleName()

    def _say(self, icon: str, head: str, text: str, *, undo: bool) -> None:
        self._icon_name = icon
        self._head.setText(head)
        self._text.setText(text)
        self._undo.setText(tr("Undo"))
        for part in (self._undo, self._key):
            part.setVisible(undo)
        self.setAccessibleName(" ".join(part for part in (head, text) if part))
        self._dress()
        announce(self, self.accessibleName())

    def _dress(self) -> None:
        self._row.setSpacing(theme.space("s3"))
        self._icon.setVisible(bool(self._icon_name))
        if self._icon_name:
            role = "green" if self._icon_name == "check" else "ink"
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(pixmap(self._icon_name, role, 1.25, ratio))
