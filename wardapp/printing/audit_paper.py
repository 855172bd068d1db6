"""What the papers of a day-of-care audit have in common: head and foot, blocks, charts."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from wardapp.charts.picture import LINE_HIGH, Chart, Label, extent
from wardapp.findings.sheet import BoardAgreement
from wardapp.printing.audit_block import GAP, Block, FourCells, Row
from wardapp.printing.chart import EM, PaperChart, chart_strips, laid_out, lost, measure
from wardapp.printing.flow import Part, Strip
from wardapp.printing.lines import NBSP, Line, Run
from wardapp.printing.look import BODY, BODY_STRONG, BOLD, HEADING, INK, Face
from wardapp.printing.report import Report
from wardapp.printing.strips import QUIET, Text
from wardapp.printing.typesetting import SheetFacts
from wardapp.words import Words

BETWEEN: float = 8 * mm
"""Between two blocks that stand side by side, in points."""

_ABOVE: float = 3.2 * mm
_COUNT = Face(BOLD, 13.0, INK)
_SIDE_SHARE = 0.23  # of the page, for the words of the board
_TALLEST: float = 200 * mm  # of a chart or block on a page of its own
_MOST_ROWS = 30  # of a block: with more it is parted


class AuditPaper(Report):
    """A paper of an audit; `top` are the lines at the right of its head: strong, then plain.

    `copy` says who may have it, `worth` stands framed on every page where there is a warning.
    """

    def __init__(
        self,
        facts: SheetFacts,
        say: Words,
        title: str,
        *,
        under: str,
        top: Sequence[tuple[str, str]],
        copy: str,
        worth: str = "",
        standing: str = "",
    ) -> None:
        super().__init__(facts, say, title, under=under, standing=standing, draft=worth)
        self._top, self._copy = top, copy

    def _said_on_top(self) -> list[list[Run]]:
        lines = [
            [self.run(strong, BODY_STRONG), self.run(plain, BODY)] for strong, plain in self._top
        ]
        return [*lines, [self.run(self._printed(), BODY)]]

    def _about(self) -> list[Run]:
        return [self.run(self._under, BODY)]

    def _confidential(self) -> str:
        return self._copy

    # charts

    def chart(
        self, chart: Chart, wide: float = 0.0, above: float = 0.0, em: float = EM
    ) -> list[Strip]:
        """Return a chart over the width of the page, parted where no page could hold it."""
        strips = chart_strips(chart, wide or self.room, _TALLEST, em=em, above=above)
        for strip in strips:
            for part in strip.parts:
                if isinstance(part.drawing, PaperChart):
                    self._lost += lost(part.drawing.picture)
        return strips

    def heading_with(self, text: str, chart: Chart) -> list[Strip]:
        """Return a heading with a small chart, such as what the fills mean, at its right."""
        picture = laid_out(chart, self.room * 0.62)
        labels = [shape for shape in picture.shapes if isinstance(shape, Label)]
        wide = max((extent(label, measure)[2] for label in labels), default=0.0) * EM
        title = self.lines([self.run(text, HEADING)], self.room - wide - GAP)
        if picture.height > 2 * LINE_HIGH or not labels:
            return self.heading(text)
        picture = replace(picture, spoken=", ".join(label.text for label in labels))
        drawn = Part((), x=self.room - wide, drawing=PaperChart(picture))
        (strip,) = self.heading(text)
        return [replace(strip, parts=(Part(title, tag="H2"), drawn))]

    # blocks

    def table_block(
        self,
        wide: float,
        title: str,
        heads: Sequence[str],
        rows: Sequence[tuple[Sequence[str], bool]],
        aside: str = "",
    ) -> list[Block]:
        """Return a short table; each row has its words, its figures, and whether it is a sum.

        A long one is parted into several, each with its heads.
        """
        columns = len(rows[0][0]) if rows else len(heads)
        texts = [[*heads], *(row for row, _ in rows)]
        figures = [
            max(self.run(text[number], BODY_STRONG).width for text in texts)
            for number in range(1, columns)
        ]
        figures = [min(figure, wide * 0.3) for figure in figures]
        rights = [wide - sum(figures[n:]) - GAP * len(figures[n:]) for n in range(1, columns)]
        rooms = [wide - sum(figures) - GAP * len(figures), *figures]

        def row(said: Sequence[str], face: Face) -> Row:
            return tuple(
                self.lines([self.run(text, face)], room)
                for text, room in zip(said, rooms, strict=True)
            )

        return Block(
            wide,
            *self._titled(title, aside, wide),
            rights=tuple(rights),
            heads=row(heads, BODY_STRONG) if any(heads) else (),
            rows=tuple(row(said, BODY_STRONG if strong else BODY) for said, strong in rows),
        ).parted(_MOST_ROWS)

    def text_block(self, wide: float, title: str, runs: Text, aside: str = "") -> Block:
        """Return a heading with a paragraph under it."""
        return Block(wide, *self._titled(title, aside, wide), text=self.lines(runs, wide))

    def _titled(
        self, title: str, aside: str, wide: float
    ) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        right = self.lines([self.run(aside, QUIET)], wide * 0.6) if aside else ()
        room = wide - max((line.width + GAP for line in right), default=0.0)
        return self.lines([self.run(title, HEADING)], room), right

    @property
    def half(self) -> float:
        """How wide one of two blocks side by side is, in points."""
        room: float = self.room
        return (room - BETWEEN) / 2

    def beside_each_other(self, blocks: Sequence[Block]) -> list[Strip]:
        """Return blocks two by two, never parted."""
        strips = []
        for start in range(0, len(blocks), 2):
            pair = blocks[start : start + 2]
            parts = tuple(
                Part((), x=number * (self.half + BETWEEN), drawing=block)
                for number, block in enumerate(pair)
            )
            strips.append(Strip(parts, above=_ABOVE, whole=True))
        return strips

    # board against audit

    def four_cells(self, board: BoardAgreement, *, labels: bool) -> list[Strip]:
        """Return board against audit; with `labels` the beds stand in the boxes that differ."""
        side = self.room * _SIDE_SHARE
        blank = FourCells(self.room, side, ((), ()), ((), ()), (), ())
        room = blank.room
        heads = [self.lines([self.run(words, QUIET)], room) for words in board.heads]
        sides = [self.lines([self.run(words, BODY_STRONG)], side - GAP) for words in board.sides]
        cells = []
        for cell in board.cells:
            beds = ", ".join(line.bed for line in cell.beds) if labels and cell.differs else ""
            words = f"{cell.words}: {beds}" if beds else cell.words
            runs = [self.run(str(cell.count), _COUNT), self.run("  " + words, BODY)]
            cells.append(self.lines(runs, room))
        drawn = replace(
            blank,
            heads=(heads[0], heads[1]),
            sides=(sides[0], sides[1]),
            cells=tuple(cells),
            differs=tuple(cell.differs for cell in board.cells),
        )
        return [
            *self.heading(board.title, board.agreed.number),
            Strip((Part((), drawing=drawn),), above=0.4 * mm, whole=True),
        ]

    # words

    def quiet(self, text: str, above: float = 0.8 * mm) -> Strip:
        """Return a remark in grey."""
        return self.text([self.run(text, QUIET)], above=above)

    def counted(self, rows: Sequence[tuple[str, str]]) -> list[Run]:
        """Return words and counts in one paragraph: Home **1** · Care home **2**."""
        runs: list[Run] = []
        for words, count in rows:
            runs += [self.run(" · ", BODY)] if runs else []
            runs += [self.run(f"{words}{NBSP}", BODY), self.run(count, BODY_STRONG)]
        return runs
