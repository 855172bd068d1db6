"""A view of cards that scroll under a head: the results, and audits compared."""

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.audit.results_card import Cards, CardScroll
from ui.audit.view import AuditView
from ui.widgets.plain_label import PlainLabel

_NARROW = 76.0  # em: below it one card under the other
_LOW = 26.0  # em: below it the head scrolls away with the cards


class CardsView(AuditView):
    """Tab goes from card to card and keeps them in sight; a view fills `_column` and `_two`."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Keep what Tab comes to in sight."""
        moved = super().focusNextPrevChild(next)
        now = QApplication.focusWidget()
        if now is not None and self._inside.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, theme.space("s4"))
        return moved

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first card takes the keys; a focus proxy would cut the head out of Tab's way."""
        super().focusInEvent(event)
        self._first.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self, heads: Sequence[QWidget], first: QWidget) -> None:
        """Lay the cards under the heads; the keys go to the first of them."""
        self._first, self._heads = first, tuple(heads)
        self._inside = Cards()
        self._whole = _bare(self._inside)
        self._column = QVBoxLayout()
        self._whole.addLayout(self._column)
        self._pair = QWidget(self._inside)
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._pair)
        self._two.setContentsMargins(0, 0, 0, 0)
        self._scroll = CardScroll(self, self._inside)
        self._outer = _bare(self)
        for head in heads:
            self._outer.addWidget(head)
        self._outer.addWidget(self._scroll, 1)

    def _arrange(self) -> None:
        narrow = self.width() < theme.em(_NARROW)
        ways = QBoxLayout.Direction
        self._two.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        home = self._whole if self.height() < theme.em(_LOW) else self._outer
        for place, head in enumerate(self._heads):
            if home.indexOf(head) < 0:
                home.insertWidget(place, head)
                for label in head.findChildren(PlainLabel):
                    label.dress()

    def _print(self) -> None:
        order = self.own_order()
        if order is not None:
            self.desk.order_requested.emit(order)


def _bare(parent: QWidget) -> QVBoxLayout:
    """Return a column without edges."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
