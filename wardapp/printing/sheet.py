"""The house style of every paper: head, foot, table, page of pages; rows in, PDF bytes out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wardapp.codes import UNOFFICIAL
from wardapp.display import clinical_time, weekday_date_time
from wardapp.printing.draw import draw_lines, draw_right, rule
from wardapp.printing.lines import Line, Run, height, set_lines
from wardapp.printing.look import (
    BODY,
    BODY_STRONG,
    FOOT,
    FOOT_STRONG,
    HEADING,
    STRONG,
    TITLE,
    colour,
    points,
)
from wardapp.printing.plain import plain
from wardapp.printing.table import PAD, Column, Row, paged
from wardapp.printing.tagging import Tags
from wardapp.printing.typesetting import SheetFacts, Typesetter

__all__ = ["Sheet", "SheetFacts", "Table"]

_HEAD_ENDS = 23.2 * mm  # from the top, to the rule under the head; grows with a long ward name
_HEAD_GAP = 3.2 * mm
_FOOT_RULE = 13.2 * mm  # from the bottom
_COLUMN_HEAD: float = points("row_table")
_UNDER = 9.0 * mm


@dataclass(frozen=True, slots=True)
class Table:
    """What a paper prints; `under` returns the note below the rows of a page (its index, pages)."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    under: Callable[[int, list[list[Row]]], tuple[Line, ...]] | None = None
    top: bool = False


class Sheet(Typesetter):
    """One paper in the making: draws head, foot and table."""

    def print(self, table: Table) -> bytes:
        """Return the whole paper as a tagged PDF; the same input gives the same bytes."""
        buffer = BytesIO()
        canvas = self.canvas(buffer)
        tags = Tags(canvas)
        self.draw(canvas, tags, table)
        tags.finish()
        canvas.save()
        return buffer.getvalue()

    def draw(self, canvas: Canvas, tags: Tags, table: Table) -> None:
        """Draw the pages of the paper, where several papers stand in one document."""
        head = self._head_lines()
        tall = max(height(block) for block in head)
        head_height = max(_HEAD_ENDS, points("margin_top") + tall + 1.4 * mm)
        top = self._size[1] - head_height - _HEAD_GAP
        under = _UNDER if table.under else 0.0
        heads = _column_heads(table)
        room = top - heads - _FOOT_RULE - 1.6 * mm - under
        pages = paged(table.rows, room)
        for index, rows in enumerate(pages):
            self._draw_head(canvas, tags, head, head_height, first=index == 0)
            foot = self._foot_lines(table, index, pages)
            with tags.artifact():
                self._draw_foot(canvas, foot)
            _draw_table(canvas, tags, table, rows, (self._left, top), first=index == 0)
            note = table.under(index, pages) if table.under else ()
            if note:
                below = top - heads - sum(row.height for row in rows) - 1.8 * mm
                with tags.content("P"):
                    draw_lines(canvas, note, self._left, below)
            canvas.showPage()

    def _head_lines(self) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """Return the left and the right block of the page head."""
        say, facts = self.say, self.facts
        at = self.run(weekday_date_time(facts.data_at, say), BODY_STRONG)
        data = [self.run(say("Data as at") + " ", BODY), at]
        until = weekday_date_time(facts.valid_until, say)
        printed_at = clinical_time(facts.printed_at)
        if self._wide:
            right = [[*data, self.run(" · " + say("valid until {time}", time=until), BODY)]]
        else:
            right = [data, [self.run(say("Valid until {time}", time=until), BODY)]]
        by = say("Printed {time} by {name}", time=printed_at, name=facts.printed_by)
        right.append([self.run(by, BODY)])
        if self.summary:
            right.insert(0, [self.run(self.summary, BODY_STRONG.at(10.5))])
        blocks = tuple(line for runs in right for line in set_lines(runs, 150 * mm))
        left_room = self._right - self._left - max(line.width for line in blocks) - 6 * mm
        return self._head_left(left_room), blocks

    def _head_left(self, room: float) -> tuple[Line, ...]:
        facts = self.facts
        place = ", ".join(part for part in (facts.ward, facts.hospital) if part)
        ward = [self.run(place, HEADING)]
        if facts.demonstration:
            ward += [self.run("  ", HEADING), *self.demonstration()]
        return (*set_lines([self.run(self.title, TITLE)], room), *set_lines(ward, room))

    def _destroy(self) -> str:
        """Return when the paper is destroyed."""
        destroy = weekday_date_time(self.facts.destroy_by, self.say)
        return self.say("Destroy as confidential waste by {time}.", time=destroy)

    def _notes(self, table: Table) -> str:
        marked = any(column.title.endswith(UNOFFICIAL) for column in table.columns)
        return "".join(f" {note}" for note in self.notes(unofficial=marked))

    def _foot_lines(
        self, table: Table, index: int, pages: list[list[Row]]
    ) -> tuple[list[Run], list[Run]]:
        say, facts = self.say, self.facts
        left = [
            self.run(self._confidential(), FOOT_STRONG),
            self.run(f" {self._destroy()}", FOOT),
            self.run(self._notes(table), FOOT),
        ]
        page = say("Page {n} of {m}", n=index + 1, m=len(pages))
        labels = [row.label for row in pages[index] if row.label]
        if labels and labels[0] == labels[-1]:
            page = say("{page}, bed {a}", page=page, a=labels[0])
        elif labels:
            page = say("{page}, beds {a} to {b}", page=page, a=labels[0], b=labels[-1])
        parts = [say("Record {head}", head=facts.record)] if facts.record else []
        parts.append(say("Copy {n} of {m}", n=facts.copy, m=facts.copies))
        right = [self.run(part + "      ", FOOT, hold=True) for part in parts]
        return left, [*right, self.run(page, FOOT_STRONG, hold=True)]

    def _draw_head(
        self,
        canvas: Canvas,
        tags: Tags,
        blocks: tuple[tuple[Line, ...], tuple[Line, ...]],
        high: float,
        *,
        first: bool,
    ) -> None:
        left, right = blocks
        top = self._size[1] - points("margin_top")
        if first:
            with tags.content("H1"):
                draw_lines(canvas, left[:1], self._left, top)
            with tags.content("P"):
                draw_lines(canvas, left[1:], self._left, top - left[0].height)
            with tags.content("P"):
                self._draw_head_right(canvas, right, top)
        with tags.artifact():
            if not first:
                draw_lines(canvas, left, self._left, top)
                self._draw_head_right(canvas, right, top)
            y = self._size[1] - high
            rule(canvas, self._left, self._right, y, points("rule_head") * 1.2, strong=True)

    def _draw_head_right(self, canvas: Canvas, lines: tuple[Line, ...], top: float) -> None:
        for line in lines:
            draw_right(canvas, line, self._right, top)
            top -= line.height

    def _draw_foot(self, canvas: Canvas, foot: tuple[list[Run], list[Run]]) -> None:
        right = set_lines(foot[1], self._right - self._left)[0]
        left = set_lines(foot[0], self._right - self._left - right.width - 4 * mm)
        rule(canvas, self._left, self._right, _FOOT_RULE, points("rule_bay"), strong=True)
        top = _FOOT_RULE - 1.5 * mm
        draw_lines(canvas, left, self._left, top)
        draw_right(canvas, right, self._right, top)


def _column_heads(table: Table) -> float:
    """Return the height of the column heads; a long word takes two lines, never a cut."""
    lines = [_head_lines(column) for column in table.columns]
    return max(_COLUMN_HEAD, *(height(found) + 3.0 for found in lines))


def _head_lines(column: Column) -> tuple[Line, ...]:
    return set_lines([Run(plain(column.title), STRONG)], column.room)


def _draw_table(
    canvas: Canvas,
    tags: Tags,
    table: Table,
    rows: Sequence[Row],
    corner: tuple[float, float],
    *,
    first: bool,
) -> None:
    x, y = corner
    with tags.artifact():
        _draw_furniture(canvas, table, rows, corner)
        if not first:
            _draw_column_heads(canvas, None, table, corner)
    with tags.group("Table"):
        if first:
            with tags.group("TR"):
                _draw_column_heads(canvas, tags, table, corner)
        y -= _column_heads(table)
        for row in rows:
            with tags.group("TR"):
                _draw_row(canvas, tags, table, row, (x, y))
            y -= row.height


def _draw_furniture(
    canvas: Canvas, table: Table, rows: Sequence[Row], corner: tuple[float, float]
) -> None:
    """Draw the head's tint, the line under each row and the edges of the pen columns."""
    x, y = corner
    right = x + sum(column.width for column in table.columns)
    heads = _column_heads(table)
    canvas.setFillColor(colour("head"))
    canvas.rect(x, y - heads, right - x, heads, stroke=0, fill=1)
    y -= heads
    rule(canvas, x, right, y, points("rule_row") * 2, strong=True)
    for row in rows:
        edge = x
        for column in table.columns:
            if column.pen and not row.group:
                canvas.setLineWidth(points("rule_row"))
                canvas.setStrokeColor(colour("line"))
                canvas.line(edge, y, edge, y - row.height)
            edge += column.width
        y -= row.height
        thick = points("rule_bay") if row.strong or row.group else points("rule_row") * 1.6
        rule(canvas, x, right, y, thick, strong=row.strong or row.group)


def _draw_column_heads(
    canvas: Canvas, tags: Tags | None, table: Table, corner: tuple[float, float]
) -> None:
    x, y = corner
    heads = _column_heads(table)
    for column in table.columns:
        lines = _head_lines(column)
        top = y - (heads - height(lines)) / 2
        if tags:
            with tags.content("TH", scope="Column"):
                draw_lines(canvas, lines, x + PAD, top)
        else:
            draw_lines(canvas, lines, x + PAD, top)
        x += column.width


def _draw_row(
    canvas: Canvas, tags: Tags, table: Table, row: Row, corner: tuple[float, float]
) -> None:
    x, y = corner
    index = 0
    for cell in row.cells:
        wide = sum(column.width for column in table.columns[index : index + cell.span])
        high = height(cell.lines)
        top = y - PAD if table.top and not row.group else y - (row.height - high) / 2
        tag, scope = ("TH", "Row") if index == 0 else ("TD", "")
        with tags.content(tag, scope=scope, span=cell.span, spoken=cell.spoken):
            draw_lines(canvas, cell.lines, x + PAD, top)
            if cell.right:
                middle = y - (row.height - cell.right.height) / 2
                draw_right(canvas, cell.right, x + wide - PAD, middle)
        x += wide
        index += cell.span
