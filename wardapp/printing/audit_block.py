"""Short tables and the four cells of an audit, drawn whole, so that two may stand side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wardapp.printing.draw import draw_lines, draw_right, rule
from wardapp.printing.lines import Line, height
from wardapp.printing.look import colour, points
from wardapp.printing.tagging import Tags

GAP: float = 3.2 * mm  # between columns
_PAD: float = 0.45 * mm  # over and under the words of a row
_UNDER_TITLE: float = 0.6 * mm
_CELL_PAD: float = 2.2 * mm
_UNDER_RULE: float = 0.8 * mm
_CELL_HIGH: float = 1.0 * mm
_CELL_GAP: float = 1.4 * mm
_CORNER = 1.2 * mm

Row = tuple[tuple[Line, ...], ...]
"""The lines of each column: words first, then figures, which end at the right."""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading over a strong line, then a short table, or a text where there is no table.

    `rights` are the right edges of the columns of figures; the words begin at the left edge.
    """

    wide: float
    title: tuple[Line, ...]
    aside: tuple[Line, ...] = ()
    rights: tuple[float, ...] = ()
    heads: Row = ()
    rows: tuple[Row, ...] = ()
    text: tuple[Line, ...] = ()

    def parted(self, most: int) -> list["Block"]:
        """Return it in parts of at most so many rows; those after the first have no title."""
        starts = range(0, max(1, len(self.rows)), most)
        parts = [replace(self, rows=self.rows[start : start + most]) for start in starts]
        return [*parts[:1], *(replace(part, title=(), aside=()) for part in parts[1:])]

    @property
    def height(self) -> float:
        """How high it prints, in points."""
        rows = [*([self.heads] if self.heads else []), *self.rows]
        text = height(self.text) + _UNDER_RULE if self.text else 0.0
        return self._title_height + sum(_tall(row) for row in rows) + text

    @property
    def _title_height(self) -> float:
        if not self.title:
            return 0.0
        return max(height(self.title), height(self.aside)) + 2 * _UNDER_TITLE

    def draw(self, canvas: Canvas, tags: Tags, left: float, top: float) -> None:
        """Draw it downwards from `top`: a heading, then a table or a paragraph."""
        top = self._draw_title(canvas, tags, left, top)
        if self.rows:
            top = self._draw_table(canvas, tags, left, top)
        if self.text:
            with tags.content("P"):
                draw_lines(canvas, self.text, left, top - _UNDER_RULE)

    def _draw_title(self, canvas: Canvas, tags: Tags, left: float, top: float) -> float:
        if not self.title:
            return top
        below = top - self._title_height
        with tags.content("H2"):
            draw_lines(canvas, self.title, left, below + height(self.title) + _UNDER_TITLE)
        if self.aside:
            with tags.content("P"):
                y = below + height(self.aside) + _UNDER_TITLE
                for line in self.aside:
                    draw_right(canvas, line, left + self.wide, y)
                    y -= line.height
        with tags.artifact():
            rule(canvas, left, left + self.wide, below, points("rule_bay"), strong=True)
        return below

    def _draw_table(self, canvas: Canvas, tags: Tags, left: float, top: float) -> float:
        with tags.group("Table"):
            if self.heads:
                self._draw_row(canvas, tags, self.heads, (left, top), head=True)
                top -= _tall(self.heads)
            for row in self.rows:
                self._draw_row(canvas, tags, row, (left, top), head=False)
                top -= _tall(row)
        return top

    def _draw_row(
        self, canvas: Canvas, tags: Tags, row: Row, corner: tuple[float, float], *, head: bool
    ) -> None:
        (left, top), high = corner, _tall(row)
        edges = (0.0, *self.rights)
        with tags.group("TR"):
            for number, (lines, edge) in enumerate(zip(row, edges, strict=True)):
                scope = "Column" if head else "" if number else "Row"
                with tags.content("TH" if scope else "TD", scope=scope):
                    y = top - (high - height(lines)) / 2
                    if not number:
                        draw_lines(canvas, lines, left, y)
                        continue
                    for line in lines:
                        draw_right(canvas, line, left + edge, y)
                        y -= line.height
        with tags.artifact():
            thick = points("rule_row") * (2.4 if head else 1.6)
            rule(canvas, left, left + self.wide, top - high, thick, strong=False)


def _tall(row: Row) -> float:
    return max(height(lines) for lines in row) + 2 * _PAD


@dataclass(frozen=True, slots=True)
class FourCells:
    """Board against audit: two words of the board down, two findings across, a box for each.

    Where they differ the box has a strong edge; where they agree it is filled.
    """

    wide: float
    side: float
    heads: tuple[tuple[Line, ...], tuple[Line, ...]]
    sides: tuple[tuple[Line, ...], tuple[Line, ...]]
    cells: tuple[tuple[Line, ...], ...]
    differs: tuple[bool, ...]

    @property
    def cell_wide(self) -> float:
        """How wide one box is, in points."""
        return (self.wide - self.side - _CELL_GAP) / 2

    @property
    def height(self) -> float:
        """How high it prints, in points."""
        return self._head_height + self._row_height(0) + _CELL_GAP + self._row_height(1)

    @property
    def _head_height(self) -> float:
        return max(map(height, self.heads)) + _CELL_GAP

    def _row_height(self, row: int) -> float:
        cells = self.cells[2 * row : 2 * row + 2]
        return max(height(lines) for lines in (*cells, self.sides[row])) + 2 * _CELL_HIGH

    def draw(self, canvas: Canvas, tags: Tags, left: float, top: float) -> None:
        """Draw it downwards from `top`, as a table."""
        xs = (left + self.side, left + self.side + self.cell_wide + _CELL_GAP)
        with tags.group("Table"):
            with tags.group("TR"):
                with tags.content("TH", scope="Column"):
                    pass  # the corner over the words of the board is empty
                for lines, x in zip(self.heads, xs, strict=True):
                    with tags.content("TH", scope="Column"):
                        draw_lines(canvas, lines, x + _CELL_PAD, top)
            top -= self._head_height
            for row in range(2):
                self._draw_row(canvas, tags, row, (left, top), xs)
                top -= self._row_height(row) + _CELL_GAP

    def _draw_row(
        self,
        canvas: Canvas,
        tags: Tags,
        row: int,
        corner: tuple[float, float],
        xs: Sequence[float],
    ) -> None:
        (left, top), high = corner, self._row_height(row)
        with tags.artifact():
            for number, x in enumerate(xs):
                self._draw_box(canvas, 2 * row + number, (x, top - high), high)
        with tags.group("TR"):
            words = self.sides[row]
            with tags.content("TH", scope="Row"):
                draw_lines(canvas, words, left, top - (high - height(words)) / 2)
            for number, x in enumerate(xs):
                lines = self.cells[2 * row + number]
                with tags.content("TD"):
                    draw_lines(canvas, lines, x + _CELL_PAD, top - (high - height(lines)) / 2)

    def _draw_box(
        self, canvas: Canvas, number: int, corner: tuple[float, float], high: float
    ) -> None:
        differs = self.differs[number]
        canvas.setFillColor(colour("surface" if differs else "head"))
        canvas.setStrokeColor(colour("line_strong"))
        canvas.setLineWidth(1.2)
        inset = 0.6 if differs else 0.0
        canvas.roundRect(
            *(corner[0] + inset, corner[1] + inset),
            *(self.cell_wide - 2 * inset, high - 2 * inset, _CORNER),
            stroke=differs,
            fill=1,
        )

    @property
    def room(self) -> float:
        """Points left for the words of a box."""
        return self.cell_wide - 2 * _CELL_PAD
