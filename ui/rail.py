"""The left rail: where one can go, an icon with its word each."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.menu import Entry
from wardapp.words import tr

_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class Rail(QWidget):
    """Our mark, then one button for each page; `page_requested(name)` when one is pressed."""

    page_requested = Signal(str)

    def __init__(self, pages: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._mark = _OurMark(self)
        self._column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons = {entry.name: _RailButton(entry, self) for entry in pages}
        for name, button in self._buttons.items():
            self._column.addWidget(button)
            button.clicked.connect(lambda _=False, name=name: self.page_requested.emit(name))
        self._column.addStretch(1)
        self.retranslate()
        self._dress()
        theme.theme_changed.connect(self._dress)

    def set_page(self, name: str) -> None:
        """Show where one is."""
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def keep_only(self, names: Collection[str]) -> None:
        """Leave out the pages that what is open does not have."""
        for name, button in self._buttons.items():
            button.setVisible(name in names)
        self._make_room()

    def set_small(self, small: bool) -> None:
        """Take less width on a small screen."""
        width = theme.current().width["rail_small" if small else "rail"]
        self.setFixedWidth(theme.em(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out our mark, then the icons, where the words would be cut."""
        super().resizeEvent(event)
        self._make_room()

    def retranslate(self) -> None:
        """Write the words anew."""
        self.setAccessibleName(tr("Pages"))
        for button in self._buttons.values():
            button.retranslate()

    def _make_room(self) -> None:
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        gaps = theme.space("s2") + (len(shown) + 1) * theme.space("s1")
        for mark, icons in ((True, True), (False, True), (False, False)):
            for button in shown:
                button.show_icon(icons)
            wanted = sum(button.sizeHint().height() for button in shown) + gaps
            if wanted + mark * self._mark.sizeHint().height() <= self.height():
                break
        self._mark.setVisible(mark)

    def _dress(self) -> None:
        edge = theme.space("s1")
        self._column.setContentsMargins(0, theme.space("s2"), 0, edge)
        self._column.setSpacing(edge)
        self._make_room()


class _OurMark(QWidget):
    """The blue square with the W."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.em(2.5), theme.em(3.0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.em(2.375)
        box = QRectF((self.width() - side) / 2, theme.em(0.125), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(box, theme.em(0.4375), theme.em(0.4375))
        painter.setPen(theme.colour("on_accent"))
        painter.setFont(theme.font("bed"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "W")
        painter.end()


class _RailButton(QPushButton):
    """Icon over word; the page one is on has a bar and a tint."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = entry
        self._with_icon = True
        self.setProperty("kind", "quiet")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(tr(self._entry.words))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tr("Key {key}", key=self._entry.shown_key))
        self.update()

    def show_icon(self, on: bool) -> None:
        if on != self._with_icon:
            self._with_icon = on
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.em(5.5), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Longer words, as in Welsh, take a second line."""
        super().resizeEvent(event)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        box = QRect(0, 0, max(width, theme.em(5.5)) - _bar(), theme.em(20))
        words = theme.current().metrics("strong").boundingRect(box, _WRAPPED, self.text())
        if not self._with_icon:
            return round(words.height()) + theme.em(0.625)
        icon = theme.em(theme.current().icon["rail"])
        return max(theme.em(3.875), round(words.height()) + icon + theme.em(0.625))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            self._draw_ground(painter)
        ink = "accent" if self.isChecked() else "ink_second"
        top = self._draw_icon(painter, ink) if self._with_icon else theme.em(0.125)
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font("strong" if self.isChecked() else "body"))
        room = self.width() - _bar()
        words = QRect(_bar(), top, room, self.height() - top - theme.em(0.125))
        painter.drawText(words, _WRAPPED, self.text())
        painter.end()

    def _draw_icon(self, painter: QPainter, ink: str) -> int:
        """Draw it and return where it ends."""
        side = theme.current().icon["rail"]
        left, top = round((self.width() - theme.em(side)) / 2), theme.em(0.375)
        draw_icon(painter, left, top, self._entry.icon, ink, side)
        return top + theme.em(side)

    def _draw_ground(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        ground = theme.colour("accent_soft" if chosen else "surface_sunken")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        inset = theme.em(0.25)
        box = QRectF(self.rect()).adjusted(inset, 0, -inset, 0)
        painter.drawRoundedRect(box, theme.em(0.375), theme.em(0.375))
        if chosen:
            painter.fillRect(0, 0, _bar(), self.height(), theme.colour("accent"))


def _bar() -> int:
    """Return the width of the bar at the page one is on; words keep clear of it."""
    return theme.em(theme.current().stroke["bar"])
