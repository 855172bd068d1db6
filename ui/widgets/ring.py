"""The focus ring around controls: one overlay that goes where the focus goes.

Delegates draw their own ring with `painting.draw_focus_ring`; a widget that does so, or
needs none, sets the property "own_focus". Item views have it already. A card that is a stop
itself, whatever it holds, sets "card_focus".
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QWidget,
)

from ui import theme
from ui.widgets import painting
from ui.widgets.focus_trap import tab_stops

OWN_FOCUS, CARD_FOCUS = "own_focus", "card_focus"
_FRAMED = (QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QObject):
    """Follows the focus of the whole program; make one, for the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.retire()
        self._ring = None
        host = _host(now) if now is not None and _wants_ring(now) else None
        if now is not None and host is not None:
            self._ring = _Ring(now, host)


def _wants_ring(widget: QWidget) -> bool:
    """The ring belongs to a control, never to a page or panel that holds controls."""
    if widget.property(OWN_FOCUS) or isinstance(widget, QAbstractItemView):
        return False
    if widget.property(CARD_FOCUS):
        return True
    return isinstance(widget, _FRAMED) or not tab_stops(widget)


def _host(widget: QWidget) -> QWidget | None:
    """Return whom the ring may be a child of; a splitter would make it one of its panes."""
    host = widget.parentWidget()
    while isinstance(host, QSplitter):
        host = host.parentWidget()
    return host


def _framed(widget: QWidget) -> bool:
    kind = widget.property("kind")
    return isinstance(widget, _FRAMED) and kind not in ("link", "quiet")


class _Ring(QWidget):
    def __init__(self, target: QWidget, host: QWidget) -> None:
        super().__init__(host)
        self._target, self._host = target, host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        host.installEventFilter(self)  # a box may be given its room after its control
        theme.theme_changed.connect(self._follow)
        self._follow()

    def retire(self) -> None:
        """The focus has gone on: what still happens to the control is no matter of the ring."""
        for watched in (self._target, self._host):
            if shiboken6.isValid(watched):
                watched.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and shiboken6.isValid(self._target):
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.draw_focus_ring(painter, self.rect())
        painter.end()

    def _follow(self) -> None:
        """Lie around the control, but within what its parent shows."""
        host, target = self._host, self._target
        reach = theme.em(theme.current().stroke["focus_outer"])
        if not _framed(target):  # without a frame to lie on, the whole ring lies outside
            reach = painting.focus_ring_width() + theme.em(0.125)
        around = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
        around.adjust(-reach, -reach, reach, reach)
        self.setGeometry(around.intersected(host.rect()))
        self.setVisible(target.isVisibleTo(host))
        self.raise_()
