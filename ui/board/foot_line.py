"""The line under the table: what is further down, and what others changed since you looked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.key_cap import KeyCap
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class FootLine(QWidget):
    """Hidden while there is nothing to say."""

    next_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = PlainLabel("", "body", "ink_second", parent=self)
        self._corner = _Corner(self)
        self._news = PlainLabel("", "strong", parent=self)
        self._next = LinkButton(tr("Show next"), self)
        self._key = KeyCap("F8", self)
        self._clear = LinkButton(tr("Clear all"), self)
        self._next.clicked.connect(self.next_requested)
        self._clear.clicked.connect(self.clear_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(0.75), 0, theme.em(0.75), 0)
        row.setSpacing(theme.em(0.5))
        row.addWidget(self._below)
        row.addStretch(1)
        self._parts = (self._corner, self._news, self._next, self._key, self._clear)
        for part in self._parts:
            row.addWidget(part)
        self.setFixedHeight(theme.em(1.875))

    def say(self, first: str, last: str, news: int, further: int) -> None:
        """Say which beds are below, and how many cells others changed."""
        below = tr("Below: bed {bed}", bed=first) if first == last else ""
        if first != last:
            below = tr("Below: beds {first} to {last}", first=first, last=last)
        self._below.setText(below if first else tr("End of the list"))
        text = tr("Changes by others: {n}", n=news)
        if further:
            text += ", " + tr("{n} further down or up", n=further)
        self._news.setText(text)
        for part in self._parts:
            part.setVisible(news > 0)

    def retranslate(self) -> None:
        """Write the links anew."""
        self._next.setText(tr("Show next"))
        self._clear.setText(tr("Clear all"))

    def texts(self) -> tuple[str, str]:
        """Return both halves as words."""
        return self._below.text(), self._news.text() if not self._news.isHidden() else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line on top."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface_sunken"))
        painter.fillRect(0, 0, self.width(), theme.em(0.0625), theme.colour("line_row"))
        painter.end()


class _Corner(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.em(0.6875), theme.em(0.6875))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.draw_news_corner(painter, self.rect())
        painter.end()
