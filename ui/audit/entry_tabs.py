"""The wards of an audit as tabs, each with how far it is; those that do not fit are counted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.tip import tip
from wardapp.words import tr

_PAD, _BAR, _GAP = 0.75, 4.5, 0.5  # em


@dataclass(frozen=True)
class Tab:
    """A ward: how many beds are done of how many; `waits` while its list is not frozen."""

    ward_id: int
    name: str
    done: int
    most: int
    waits: bool = False

    @property
    def count(self) -> str:
        """Return "11 of 22", or that there is no list yet."""
        return tr("not frozen") if self.waits else tr("{n} of {all}", n=self.done, all=self.most)


class WardTabs(QWidget):
    """`chosen(ward_id)` by the mouse; the page has the keys. The front one is always in sight."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tabs: tuple[Tab, ...] = ()
        self._front = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def show_wards(self, tabs: Sequence[Tab], front: int) -> None:
        """Show these wards, one of them in front."""
        self._tabs, self._front = tuple(tabs), front
        said = "; ".join(f"{tab.name}: {tab.count}" for tab in self._tabs)
        self.setAccessibleName(tr("Wards: {wards}", wards=said))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as all of them."""
        wide = sum(self._width(tab) + theme.em(_GAP) for tab in self._tabs)
        return QSize(max(theme.em(10), wide), theme.em(theme.current().row["control"]))

    def minimumSizeHint(self) -> QSize:
        """One of them."""
        return QSize(theme.em(14), theme.em(theme.current().row["control"]))

    def least(self) -> int:
        """Return the width at which the one in front stands whole, with how many are hidden."""
        front = next((tab for tab in self._tabs if tab.ward_id == self._front), None)
        more = self._more(len(self._tabs) - 1) if len(self._tabs) > 1 else ""
        words = round(theme.current().metrics("body").horizontalAdvance(more))
        return (self._width(front) if front else 0) + theme.em(_GAP) + words + 1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the ward under the mouse."""
        for tab, box in self._boxes()[0]:
            if box.contains(event.position().toPoint()):
                self.chosen.emit(tab.ward_id)

    def event(self, event: QEvent) -> bool:
        """Say all wards where some are out of sight."""
        if event.type() == QEvent.Type.ToolTip and self._boxes()[1]:
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tip(self._all_words()))
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tabs and how many are out of sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, hidden = self._boxes()
        for tab, box in shown:
            self._draw(painter, tab, box)
        if hidden:
            left = shown[-1][1].right() + theme.em(_GAP) if shown else 0
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("ink_second"))
            place = QRect(left, 0, self.width() - left, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._more(hidden))
        painter.end()

    def _draw(self, painter: QPainter, tab: Tab, box: QRect) -> None:
        front = tab.ward_id == self._front
        if front:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(theme.colour("accent_soft"))
            round_ = theme.em(0.25)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
        ink = theme.colour("accent" if front else "ink")
        flags = Qt.AlignmentFlag.AlignVCenter
        x = box.left() + theme.em(_PAD)
        painter.setPen(ink)
        painter.setFont(theme.font("body"))
        name = round(theme.current().metrics("body").horizontalAdvance(tab.name)) + 1
        painter.drawText(QRect(x, box.top(), name, box.height()), flags, tab.name)
        x += name + theme.em(_GAP)
        high = theme.em(0.3125)
        bar = QRect(x, box.center().y() - high // 2, theme.em(_BAR), high)
        painting.draw_bar(painter, bar, tab.done / tab.most if tab.most else 0)
        x += theme.em(_BAR) + theme.em(_GAP)
        painter.setPen(ink)
        painter.setFont(theme.font("strong"))
        painter.drawText(QRect(x, box.top(), box.right() - x, box.height()), flags, tab.count)

    def _width(self, tab: Tab) -> int:
        words = theme.current().metrics("body").horizontalAdvance(tab.name)
        words += theme.current().metrics("strong").horizontalAdvance(tab.count)
        return round(words) + 3 + theme.em(2 * _PAD + _BAR + 2 * _GAP)

    def _boxes(self) -> tuple[list[tuple[Tab, QRect]], int]:
        """Return the tabs that fit, with the one in front among them, and how many do not."""
        first, last = self._window()
        shown, x = [], 0
        for tab in self._tabs[first:last]:
            wide = self._width(tab)
            shown.append((tab, QRect(x, 0, wide, self.height())))
            x += wide + theme.em(_GAP)
        return shown, len(self._tabs) - len(shown)

    def _window(self) -> tuple[int, int]:
        places = {tab.ward_id: at for at, tab in enumerate(self._tabs)}
        first = last = places.get(self._front, 0)
        last += 1
        room = self.width() - theme.em(8)
        if sum(self._width(tab) + theme.em(_GAP) for tab in self._tabs) <= self.width():
            return 0, len(self._tabs)
        used = sum(self._width(tab) for tab in self._tabs[first:last])
        while True:
            if last < len(self._tabs) and used + self._width(self._tabs[last]) <= room:
                used += self._width(self._tabs[last]) + theme.em(_GAP)
                last += 1
            elif first > 0 and used + self._width(self._tabs[first - 1]) <= room:
                first -= 1
                used += self._width(self._tabs[first]) + theme.em(_GAP)
            else:
                return first, last

    def _more(self, hidden: int) -> str:
        return tr("and {n} more", n=hidden)

    def _all_words(self) -> str:
        return " · ".join(f"{tab.name} {tab.count}" for tab in self._tabs)
