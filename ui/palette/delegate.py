"""Paints a row of the palette: bed, lines, chip, key; the bar and the tint of the chosen one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.icons import draw_icon
from ui.palette.items import HEAD, ITEM, PERSON, Item
from ui.widgets import painting
from ui.widgets.text_block import lay_out

_LEFT, _TEXT, _CHIP = 1.0, 3.75, 20.0  # em
_HEIGHTS = {HEAD: ("menu", 0.75), PERSON: ("palette_person", 1.0)}


class PaletteDelegate(QStyledItemDelegate):
    """One painter for headings, people and deeds."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the token sheet; people with long names grow."""
        item: Item = index.data(ITEM)
        name, part = _HEIGHTS.get(item.kind, ("menu", 1.0))
        least = round(theme.em(theme.current().row[name]) * part)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        text = lay_out(item.lines, self._text_width(width, item))
        return QSize(theme.em(8), max(least, text.height + theme.space("s2")))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        item: Item = index.data(ITEM)
        box: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("accent_soft"))
            bar = theme.em(theme.current().stroke["bar"])
            painter.fillRect(box.x(), box.y(), bar, box.height(), theme.colour("accent"))
        left = theme.em(_LEFT if item.kind == HEAD else _TEXT)
        text = lay_out(item.lines, self._text_width(box.width(), item))
        text.draw(painter, box.x() + left, box.y() + (box.height() - text.height) // 2)
        self._draw_sides(painter, box, item)
        painter.restore()

    def _draw_sides(self, painter: QPainter, box: QRect, item: Item) -> None:
        middle = box.center().y()
        if item.bed:
            painter.setFont(theme.font("bed"))
            painter.setPen(theme.colour("ink"))
            beside = box.adjusted(theme.em(_LEFT), 0, 0, 0)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, item.bed)
        if item.icon:
            draw_icon(
                painter,
                box.x() + theme.em(_LEFT),
                middle - theme.em(0.625),
                item.icon,
                "ink_second",
            )
        if item.chip is not None:
            top = middle - painting.chip_height() // 2
            chip = item.chip
            x = box.x() + max(theme.em(_CHIP), self._text_right(box, item))
            painting.draw_chip(painter, x, top, chip.text, chip.icon, chip.kind)
        if item.key:
            x = box.right() - theme.em(_LEFT) - painting.key_cap_width(item.key)
            top = round(middle - painting.key_cap_height() / 2)
            painting.draw_key_cap(painter, x, top, item.key)

    def _text_right(self, box: QRect, item: Item) -> int:
        width = lay_out(item.lines, self._text_width(box.width(), item)).width
        return theme.em(_TEXT) + width + theme.space("s4")

    def _text_width(self, width: int, item: Item) -> int:
        right = painting.key_cap_width(item.key) + theme.em(_LEFT) if item.key else 0
        if item.chip is not None:
            right += painting.chip_width(item.chip.text, item.chip.icon, item.chip.kind)
        return max(theme.em(8), width - theme.em(_TEXT) - right - theme.em(1.5))
