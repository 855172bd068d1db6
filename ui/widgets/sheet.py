"""A panel over the dimmed window: one matter, its title, its buttons; Esc goes back a step."""

import shiboken6
from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.focus_trap import move_within, tab_stops
from ui.widgets.foot import Foot
from ui.widgets.middle import Middle, height_at
from ui.widgets.plain_label import PlainLabel
from ui.widgets.scrim import Scrim
from wardapp.words import tr


class Sheet(QWidget):
    """Add content to `body`, buttons to `footer`, a micro banner by `set_banner`; then `show_over`.

    The focus stays within and returns to where it was. `closed` comes after Esc or `dismiss`.
    """

    closed = Signal()

    def __init__(self, window: QWidget, title: str, width: str = "dialog") -> None:
        self._scrim = _Stage(window.window())
        super().__init__(self._scrim)
        self._scrim.sheet = self
        self._scrim.hide()
        self._width = width
        self._before: QWidget | None = None
        self._told_of = ""  # what was at stake when Esc was pressed first
        self.setAccessibleName(title)
        self._title = PlainLabel(title, "title", wrap=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        column.addLayout(self.body)
        column.addStretch(1)
        self.body.addWidget(self._title)
        self._scroll = Middle(content)
        self._foot = Foot(self, "s5")
        self.footer = self._foot.row
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._parts: list[QWidget] = [self._scroll, self._foot]
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(self._foot)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def set_banner(self, banner: QWidget) -> None:
        """Put a micro banner on top: the sheet is about one patient."""
        self._outer.insertWidget(0, banner)
        self._parts.insert(0, banner)

    def show_over(self) -> None:
        """Open over the window, with the focus on the first control."""
        self._before = self.window().focusWidget()  # also where another window is in front
        self._foot.refresh()
        self._scrim.setGeometry(self._scrim.covered.rect())
        self._scrim.show()
        self._scrim.raise_()
        self.show()
        self._scrim.arrange()
        stops = tab_stops(self._scroll) or tab_stops(self)
        (stops[0] if stops else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close, give the focus back, tell `closed`, and go."""
        self._scrim.hide()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self._scrim.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within, and what it comes to in sight."""
        moved = move_within(self, forward=forward)
        now = QApplication.focusWidget()
        if now is not None:
            self.reveal(now)
        return moved

    def reveal(self, part: QWidget) -> None:
        """Scroll until a part of the body can be seen, in a low window."""
        self._scroll.reveal(part)

    def show_top(self) -> None:
        """Scroll back to what stands first."""
        self._scroll.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc; other keys do not reach the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
        event.accept()

    def at_stake(self) -> str:
        """Return the long words typed that would go with the sheet; the first Esc says so."""
        return ""

    def say_at_stake(self, words: str) -> None:
        """Say that one more Esc leaves them."""

    def _step_back(self) -> None:
        typed = self.at_stake()
        if not typed or typed == self._told_of:
            self.dismiss()
            return
        self._told_of = typed
        self.say_at_stake(tr("Press Esc once more to leave. What you typed here is not kept."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(theme.colour("line_row"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def wanted_height(self, width: int) -> int:
        """Return the height at which nothing has to scroll."""
        return 2 + sum(height_at(part, width - 2) for part in self._parts)

    def wanted_width(self) -> int:
        """Return the width of the token sheet."""
        return theme.em(theme.current().width[self._width])

    def _dress(self) -> None:
        edge = theme.space("s5")
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.body.setSpacing(theme.space("s3"))
        self._outer.setContentsMargins(1, 1, 1, 1)


class _Stage(Scrim):
    """The scrim that keeps its sheet in the upper middle, and whole where there is room."""

    sheet: Sheet | None = None

    def arrange(self) -> None:
        if self.sheet is None:
            return
        edge = theme.space("s6")
        width = min(self.sheet.wanted_width(), self.width() - 2 * edge)
        height = min(self.sheet.wanted_height(width), self.height() - 2 * edge)
        top = max(edge, (self.height() - height) // 3)
        self.sheet.setGeometry(QRect((self.width() - width) // 2, top, width, height))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)
