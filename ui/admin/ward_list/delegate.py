"""One painted delegate for the preview: sections, lines, ticks, the framed cell, links."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.admin.sentence import sentence
from ui.admin.ward_list.model import PreviewModel
from ui.admin.ward_list.rows import KINDS, Row, Section
from ui.icons import draw_icon
from ui.widgets import painting
from ui.widgets.text_block import Icon, Line, Span, TextBlock, lay_out
from wardapp.feeds.plan import Kind
from wardapp.words import language, marked, tr

Index = QModelIndex | QPersistentModelIndex
_SECTION = 2.625
_WIDE_FROM = 75.0  # em
_BOX = 1.25
_MOST_LINKS = 2
TYPE_IT = marked("Type it")


@dataclass(frozen=True)
class Places:
    """Where the columns begin, in em; `kind` None: what happens stands over the details."""

    number: float
    bed: float
    name: float
    born: float | None
    nhs: float | None
    kind: float | None
    detail: float


WIDE = Places(1.0, 4.0, 9.75, 25.0, 31.75, 40.0, 49.5)
NARROW = Places(0.75, 3.5, 9.25, None, None, None, 24.0)


def places_for(width: int) -> Places:
    """Return the columns that fit a width in pixels."""
    return WIDE if width >= theme.em(_WIDE_FROM) else NARROW


class PreviewDelegate(QStyledItemDelegate):
    """Paints a line over the whole width of the list."""

    def __init__(self, model: PreviewModel, view: QListView, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._view = model, view
        # The list asks for all heights several times over: with 10,000 rows for many seconds.
        self._heights: dict[object, int] = {}
        self._measured: tuple[int, int, str] | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need."""
        width = self._view.viewport().width()
        item = self._model.item(index.row())
        if not isinstance(item, Row):
            return QSize(width, theme.em(_SECTION))
        measured = (width, theme.em(1), language())
        if measured != self._measured:
            self._heights.clear()
            self._measured = measured
        words = (item.name, item.born, item.nhs, item.said, item.ticked is None, item.line.kind)
        known = self._heights.get(words)
        if known is None:
            known = self._heights[words] = self._height(item, width)
        return QSize(width, known)

    def _height(self, row: Row, width: int) -> int:
        places = places_for(width)
        words = self._detail(row, places, width).height + self._links_height(row)
        identity = self._identity(row, places).height
        high = max(words, identity) + theme.em(0.875)
        return max(theme.em(theme.current().row["table_short"]), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a section or a row, and the ring where the cursor is."""
        box: QRect = option.rect
        item = self._model.item(index.row())
        here = index.row() == self._view.currentIndex().row()
        if isinstance(item, Section):
            self._section(painter, box, item)
        elif isinstance(item, Row):
            self._row(painter, box, item, here)
        hair = theme.em(0.0625)
        painter.fillRect(
            box.left(), box.bottom() + 1 - hair, box.width(), hair, theme.colour("line_row")
        )
        if here and self._view.hasFocus():
            painting.draw_focus_ring(painter, box.adjusted(0, 0, -1, -1))

    def tick_box(self, box: QRect, row: Row) -> QRect:
        """Return where the box to tick is; empty where there is none."""
        if row.ticked is None:
            return QRect()
        side = theme.em(_BOX)
        left = box.left() + theme.em(places_for(box.width()).detail)
        return QRect(left, box.top() + (box.height() - side) // 2, side, side)

    def links(self, box: QRect, row: Row) -> list[tuple[QRect, int]]:
        """Return where the links of a row are, each with its mend; -1 to type it oneself."""
        if row.line.kind is not Kind.HELD:
            return []
        places = places_for(box.width())
        x = self._detail_left(row, places, box)
        block = self._detail(row, places, box.width())
        y = box.top() + (box.height() - block.height - self._links_height(row)) // 2 + block.height
        found = []
        for words, number in _links_of(row):
            wide = round(theme.current().metrics("body").horizontalAdvance(words)) + 1
            found.append((QRect(x, y, wide, self._links_height(row)), number))
            x += wide + theme.em(1.25)
        return found

    def cell(self, box: QRect, row: Row) -> QRect:
        """Return the cell with the frame, where an editor hangs."""
        places = places_for(box.width())
        left = {"bed": places.bed, "name": places.name, "born": places.born, "number": places.nhs}
        start = left.get(row.wrong)
        if start is None:  # narrow: born and number stand under the name
            start = places.name
        ends = sorted(
            at
            for at in (places.bed, places.name, places.born, places.nhs, places.kind, places.detail)
            if at is not None and at > start
        )
        x, end = box.left() + theme.em(start), box.left() + theme.em(ends[0])
        return QRect(x - theme.em(0.5), box.top(), end - x, box.height() - 1)

    def _section(self, painter: QPainter, box: QRect, item: Section) -> None:
        painter.fillRect(box, theme.colour("page"))
        line = (
            Span(item.words, "lead"),
            Span(f" {item.detail}" if item.detail else "", "body", "ink_second"),
            Span(" ", "body"),
            Span(item.fold, "body", "accent", underline=True),
        )
        block = lay_out((tuple(piece for piece in line if piece.text),), box.width())
        top = box.top() + (box.height() - block.height) // 2
        block.draw(painter, box.left() + theme.em(places_for(box.width()).number), top)

    def _row(self, painter: QPainter, box: QRect, row: Row, here: bool) -> None:
        places = places_for(box.width())
        painter.fillRect(box, theme.colour("accent_soft" if here else "surface"))
        held = row.line.kind is Kind.HELD
        if held or here:
            bar = theme.em(theme.current().stroke["bar"])
            colour = theme.colour("red" if held else "accent")
            painter.fillRect(box.left(), box.top(), bar, box.height(), colour)
        self._frame(painter, box, row, held)
        number = lay_out(((Span(row.number, "body", "ink_second"),),), theme.em(3))
        self._put(painter, number, box, places.number)
        bed = lay_out(
            ((Span(row.bed, "strong", keep=True),),), theme.em(places.name - places.bed - 0.25)
        )
        self._put(painter, bed, box, places.bed)
        self._put(painter, self._identity(row, places), box, places.name)
        if places.born is not None and places.nhs is not None:
            for words, at in ((row.born, places.born), (row.nhs, places.nhs)):
                block = lay_out(((Span(words, "body", keep=True),),), theme.em(9))
                self._put(painter, block, box, at)
        if places.kind is not None:
            self._put(painter, lay_out((_kind_line(row),), theme.em(10)), box, places.kind)
        self._details(painter, box, row, places)

    def _details(self, painter: QPainter, box: QRect, row: Row, places: Places) -> None:
        tick = self.tick_box(box, row)
        if not tick.isNull():
            _draw_tick(painter, QRectF(tick), bool(row.ticked))
        block = self._detail(row, places, box.width())
        top = box.top() + (box.height() - block.height - self._links_height(row)) // 2
        block.draw(painter, self._detail_left(row, places, box), top)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("accent"))
        for (place, _), (words, _number) in zip(self.links(box, row), _links_of(row), strict=True):
            metrics = theme.current().metrics("body")
            base = round(place.top() + (place.height() + metrics.capHeight()) / 2)
            painter.drawText(place.left(), base, words)
            under = base + theme.em(0.125)
            painter.fillRect(
                place.left(), under, place.width(), theme.em(0.0625), theme.colour("accent")
            )

    def _frame(self, painter: QPainter, box: QRect, row: Row, held: bool) -> None:
        """Frame the cell that cannot be taken; the identity cell in a narrow window."""
        if not row.wrong:
            return
        cell = self.cell(box, row)
        role = "red" if held else "attention_line"
        painter.fillRect(cell, theme.colour("red_soft" if held else "attention_soft"))
        width = theme.em(0.125)
        painter.setPen(QPen(theme.colour(role), width))
        painter.drawRect(QRectF(cell).adjusted(width / 2, width / 2, -width / 2, -width / 2))

    def _identity(self, row: Row, places: Places) -> TextBlock:
        name: Line = (Span(row.name, "strong"),)
        if places.born is not None:
            return lay_out((name,), theme.em(places.born - places.name - 0.5))
        born: Line = (Span(tr("Born {born}", born=row.born), "body", keep=True),)
        number: Line = (Span(row.nhs, "body", keep=True),)
        return lay_out((name, born, number), theme.em(places.detail - places.name - 0.75))

    def _detail(self, row: Row, places: Places, width: int) -> TextBlock:
        left = places.detail + (_BOX + 0.5 if row.ticked is not None else 0)
        lines: list[Line] = [_kind_line(row)] if places.kind is None else []
        for strong, plain in row.said:
            spans = (
                Span(strong, "strong" if row.line.kind is Kind.HELD else "body"),
                Span(plain, "body"),
            )
            lines.append(tuple(span for span in spans if span.text))
        return lay_out(tuple(line for line in lines if line), width - theme.em(left + 0.75))

    def _detail_left(self, row: Row, places: Places, box: QRect) -> int:
        more = _BOX + 0.5 if row.ticked is not None else 0
        return box.left() + theme.em(places.detail + more)

    def _links_height(self, row: Row) -> int:
        return theme.em(1.5) if row.line.kind is Kind.HELD else 0

    def _put(self, painter: QPainter, block: TextBlock, box: QRect, at: float) -> None:
        top = box.top() + (box.height() - block.height) // 2
        block.draw(painter, box.left() + theme.em(at), top)

    def link_at(self, box: QRect, row: Row, place: QPoint) -> int | None:
        """Return the mend of the link under the mouse, -1 to type; None for no link."""
        hit = (number for where, number in self.links(box, row) if where.contains(place))
        return next(hit, None)


def _kind_line(row: Row) -> Line:
    icon, colour, words = KINDS[row.line.kind]
    return (Icon(icon, colour, 1.0), Span(tr(words), "strong", colour))


def _links_of(row: Row) -> list[tuple[str, int]]:
    """Return the words of a row's links with the number of their mend."""
    if row.line.kind is not Kind.HELD:
        return []
    mends = [(sentence(mend.said), n) for n, mend in enumerate(row.mends[:_MOST_LINKS])]
    return [*mends, (tr(TYPE_IT), -1)]


def _draw_tick(painter: QPainter, box: QRectF, ticked: bool) -> None:
    edge = theme.colour("accent" if ticked else "line_control")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, theme.em(0.0625)))
    painter.setBrush(theme.colour("accent" if ticked else "surface"))
    corner = theme.em(0.1875)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    if ticked:
        gap = theme.em(0.125)
        draw_icon(painter, box.x() + gap, box.y() + gap, "check", "on_accent", 1.0)
