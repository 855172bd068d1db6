"""The house style of a paper of flowing text: its head, its foot, its pages."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wardapp.display import weekday_date_time
from wardapp.printing.draw import draw_lines, draw_right, rule
from wardapp.printing.flow import Strip, draw_pages, fewest_pages
from wardapp.printing.lines import Line, Run, height, set_lines
from wardapp.printing.look import (
    BODY,
    BODY_STRONG,
    FOOT,
    FOOT_STRONG,
    HEADING,
    SEMIBOLD,
    TITLE,
    Face,
    points,
)
from wardapp.printing.strips import Strips
from wardapp.printing.tagging import Tags
from wardapp.printing.typesetting import SheetFacts
from wardapp.words import Words

_FRAMED = Face(SEMIBOLD, 10.0, BODY.colour)
_UNDER_HEAD = 4.0 * mm
_BOTTOM: float = points("margin_bottom")
_LEAST_FOOT = 13.2 * mm

_Head = tuple[tuple[Line, ...], tuple[Line, ...]]
"""The lines at the left of a head and those at its right."""


class Report(Strips):
    """A paper of several pages; `standing` says on each page what it is worth."""

    def __init__(
        self,
        facts: SheetFacts,
        say: Words,
        title: str,
        *,
        under: str = "",
        standing: str = "",
        draft: str = "",
    ) -> None:
        super().__init__(facts, say, title)
        self._under, self._standing, self._draft = under, standing, draft
        self._title_lines = 1

    def _about(self) -> list[Run]:
        """Return what the pages after the first say under the title: what they belong to."""
        return [self.run(self.facts.ward, BODY)]

    def _whose(self) -> list[Run]:
        """Return whose paper it is, behind the word that it is confidential."""
        return []

    def page_count(self, strips: Sequence[Strip]) -> int:
        """Return on how many pages these strips stand; a paper that was counted is not printed."""
        tops = self._tops(self._head(), self._head_again())
        return len(fewest_pages(strips, *self._rooms(tops, self._bottom(self._foot_left()))))

    def print(self, strips: Sequence[Strip]) -> bytes:
        """Return the paper as a tagged PDF; the same input gives the same bytes."""
        high = self._size[1] - points("margin_top")
        head, again = self._head(), self._head_again()
        foot = self._foot_left()
        bottom, tops = self._bottom(foot), self._tops(head, again)
        pages = fewest_pages(strips, *self._rooms(tops, bottom))
        buffer = BytesIO()
        canvas = self.canvas(buffer)
        tags = Tags(canvas)

        def furniture(index: int, count: int) -> None:
            self._draw_head(canvas, tags, again if index else head, high, first=index == 0)
            with tags.artifact():
                self._draw_foot(canvas, foot, bottom, say_page(self.say, index, count))

        draw_pages(canvas, tags, pages, (self._left, self._right), tops, furniture)
        tags.finish()
        canvas.save()
        return buffer.getvalue()

    def _bottom(self, foot: Sequence[Line]) -> float:
        """Return where the foot of a page begins."""
        bottom: float = max(_LEAST_FOOT, _BOTTOM + height(foot) + 3 * mm)
        return bottom

    def _tops(self, head: _Head, again: _Head) -> tuple[float, float]:
        """Return where the text of the first page begins, and that of the others."""
        high = self._size[1] - points("margin_top") - _UNDER_HEAD
        return high - _tall(head), high - _tall(again)

    def _rooms(self, tops: tuple[float, float], bottom: float) -> tuple[float, float]:
        return tops[0] - bottom - 2 * mm, tops[1] - bottom - 2 * mm

    def _head(self) -> _Head:
        facts = self.facts
        right = self._draft_lines() if self._draft else []
        right += self._said_on_top()
        wide = self.room * 0.52
        lines = tuple(line for runs in right for line in set_lines(runs, wide))
        room = self.room - max(line.width for line in lines) - 6 * mm
        title = set_lines([self.run(self.title, TITLE)], room)
        self._title_lines = len(title)
        place = ", ".join(part for part in (facts.ward, facts.hospital) if part)
        under = [self.run(self._under or place, HEADING)]
        if facts.demonstration:
            chip = self.demonstration()
            beside = [*under, self.run("  ", HEADING.at(13.0)), *chip]
            if sum(run.width for run in beside) > room:
                return (*title, *set_lines(under, room), *self._chip_line(chip, room)), lines
            under = beside
        return (*title, *set_lines(under, room)), lines

    def _said_on_top(self) -> list[list[Run]]:
        """Return what stands at the right of the first head, line by line."""
        lines = [[self.run(part, BODY_STRONG)] for part in self._standing.split("\n") if part]
        return [*lines, [self.run(self._printed(), BODY)]]

    def _printed(self) -> str:
        at = weekday_date_time(self.facts.printed_at, self.say)
        return self.say("Printed {time} by {name}", time=at, name=self.facts.printed_by)

    def _chip_line(self, chip: Sequence[Run], room: float) -> tuple[Line, ...]:
        """Return the chip that found no room beside the ward, with white over and under it."""
        (line,) = set_lines(chip, room)
        space = Line((), 1.4 * mm)
        return space, line, space

    def _head_again(self) -> _Head:
        """Return the head of the pages that follow: what it is about, and what it is worth."""
        worth = self._draft_lines() if self._draft else [[self.run(self._standing, BODY)]]
        right = tuple(line for runs in worth for line in set_lines(runs, self.room * 0.42))
        wide = max((line.width for line in right), default=0.0)
        title = set_lines([self.run(self.title, BODY_STRONG)], self.room - wide - 6 * mm)
        return (*title, *set_lines(self._about(), self.room - wide - 6 * mm)), right

    def _draft_lines(self) -> list[list[Run]]:
        """Return the frame that says that this is a draft, with room under it."""
        return [[self.run(self._draft, _FRAMED, "frame")], [self.run(" ", BODY.at(3.0))]]

    def _draw_head(
        self,
        canvas: Canvas,
        tags: Tags,
        blocks: _Head,
        top: float,
        *,
        first: bool,
    ) -> None:
        left, right = blocks
        if first:
            with tags.content("H1"):
                draw_lines(canvas, left[: self._title_lines], self._left, top)
            with tags.content("P"):
                below = top - height(left[: self._title_lines])
                draw_lines(canvas, left[self._title_lines :], self._left, below)
            with tags.content("P"):
                self._draw_right(canvas, right, top)
        with tags.artifact():
            if not first:
                draw_lines(canvas, left, self._left, top)
                self._draw_right(canvas, right, top)
            y = top - _tall(blocks) - 1.2 * mm
            rule(canvas, self._left, self._right, y, points("rule_head"), strong=True)

    def _draw_right(self, canvas: Canvas, lines: Sequence[Line], top: float) -> None:
        for line in lines:
            draw_right(canvas, line, self._right, top)
            top -= line.height

    def _foot_left(self) -> tuple[Line, ...]:
        runs = [self.run(self._confidential(), FOOT_STRONG)]
        lines = set_lines([*runs, *self._whose()], self.room * 0.55)
        notes = " ".join(self.notes(unofficial=self.unofficial))
        return (*lines, *(set_lines([self.run(notes, FOOT)], self.room) if notes else ()))

    def _draw_foot(self, canvas: Canvas, left: Sequence[Line], bottom: float, page: str) -> None:
        say, facts = self.say, self.facts
        parts = [say("Record {head}", head=facts.record)] if facts.record else []
        parts.append(say("Copy {n} of {m}", n=facts.copy, m=facts.copies))
        runs = [self.run(part + "      ", FOOT, hold=True) for part in parts]
        runs.append(self.run(page, FOOT_STRONG, hold=True))
        rule(canvas, self._left, self._right, bottom, points("rule_bay"), strong=True)
        top = bottom - 1.5 * mm
        draw_lines(canvas, left, self._left, top)
        draw_right(canvas, set_lines(runs, self.room)[0], self._right, top)


def say_page(say: Words, index: int, count: int) -> str:
    """Return "Page 1 of 4"."""
    return say("Page {n} of {m}", n=index + 1, m=count)


def _tall(blocks: _Head) -> float:
    return max(height(lines) for lines in blocks)
