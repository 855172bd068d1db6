"""Tables that know how high they are before they are drawn, so that pages can be counted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from wardapp.printing.lines import Line, height

PAD: float = 1.36 * mm  # left of the text in a cell, as on the screen


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head and its width in millimetres; `pen` has an edge to write at."""

    title: str
    millimetres: float
    pen: bool = False

    @property
    def width(self) -> float:
        """Width in points."""
        return self.millimetres * float(mm)

    @property
    def room(self) -> float:
        """Points left for text."""
        return self.width - 1.7 * PAD


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines in a cell; `right` stands at the right edge of a wide one, `spoken` is read aloud."""

    lines: tuple[Line, ...] = ()
    span: int = 1
    right: Line | None = None
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row; `again` are the first cells where a row goes on overleaf, `over` says that it does.

    `label` names it in the foot of the page (a bed), `group` makes it the head of those below.
    """

    cells: tuple[Cell, ...]
    height: float
    label: str = ""
    group: bool = False
    strong: bool = False
    again: tuple[Cell, ...] = ()
    over: Line | None = None


def growing(
    cells: tuple[Cell, ...],
    least: float,
    again: tuple[Cell, ...] = (),
    over: Line | None = None,
    label: str = "",
) -> Row:
    """Return a row as high as its tallest cell, at least `least` points."""
    tall = max((height(cell.lines) for cell in cells), default=0.0)
    return Row(cells, max(least, tall + 2 * PAD), label, again=again, over=over)


def paged(rows: Sequence[Row], room: float) -> list[list[Row]]:
    """Part rows into pages; a row goes over the page only where no page could hold it whole."""
    pages: list[list[Row]] = [[]]
    left = room
    waiting = list(reversed(rows))
    while waiting:
        row = waiting.pop()
        need = row.height + (waiting[-1].height if row.group and waiting else 0)
        if need > left and pages[-1] and (row.height <= room or left < room / 4):
            pages.append([])
            left = room
        if row.height > left:
            row, rest = _parted(row, left)
            waiting.append(rest)
        pages[-1].append(row)
        left -= row.height
    return pages


def _parted(row: Row, room: float) -> tuple[Row, Row]:
    """Part a row too high for any page into what fits now and what goes on."""
    space = room - 2 * PAD - (row.over.height if row.over else 0)
    now, later = [], []
    for cell in row.cells:
        count, used = 0, 0.0
        while count < len(cell.lines) and used + cell.lines[count].height <= space:
            used += cell.lines[count].height
            count += 1
        now.append(replace(cell, lines=cell.lines[:count]))
        later.append(replace(cell, lines=cell.lines[count:]))
    last = now[-1]
    if row.over:
        now[-1] = replace(last, lines=(*last.lines, row.over))
    later[: len(row.again)] = row.again
    rest = growing(tuple(later), 0, row.again, row.over, row.label)
    return replace(row, cells=tuple(now), height=room), rest
