"""My plan to go home: the person's own copy, warm, plain and large, in one language or in both.

Two languages stand beside each other, Welsh to the left, question by question on one level, so
that neither is the translation. It holds no number of the person and nothing sensitive.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wardapp.display import phone, public_date
from wardapp.display.calendar_words import MONTHS
from wardapp.plan_words import QUIET as IN_PASSING
from wardapp.plan_words import QUOTE, STRONG, Answer, Column, Paragraph, PersonPage
from wardapp.printing.draw import draw_lines, draw_right, rule
from wardapp.printing.flow import Part, Strip, draw_pages, fewest_pages
from wardapp.printing.lines import Line, Run, height, held, kept, set_lines
from wardapp.printing.look import BOLD, INK, REGULAR, SECOND, SEMIBOLD, Face, colour, points, size
from wardapp.printing.tagging import Tags
from wardapp.printing.typesetting import LANGUAGE_TAGS, SheetFacts, Typesetter
from wardapp.words import Words, marked

_GUTTER = 11 * mm
_SIDE: float = points("patient_margin_side")
_ACCENT = colour("accent")
_MONTH = "|".join(month for months in MONTHS.values() for month in months)
_DATE = re.compile(rf"[0-9]{{1,2}} (?:{_MONTH}) [0-9]{{4}}")
_FOOT, _FOOT_LARGE = 11.0, 16.0  # points: ward and page, never a sentence


@dataclass(frozen=True, slots=True)
class _Faces:
    """The sizes of one copy."""

    text: Face
    strong: Face
    question: Face
    quiet: Face
    title: Face
    foot: Face
    foot_strong: Face


@dataclass(frozen=True, slots=True)
class Copy:
    """What is special about one copy: its print, whom to ring, the day on which it was written.

    `draft` says in plain words that the plan may still change.
    """

    large: bool
    ward_phone: str
    written_on: date
    draft: bool


def my_plan(page: PersonPage, facts: SheetFacts, copy: Copy) -> bytes:
    """Return the person's copy as PDF."""
    return _MyPlan(page, facts, copy).made()


class _MyPlan(Typesetter):
    """The paper in the making."""

    def __init__(self, page: PersonPage, facts: SheetFacts, copy: Copy) -> None:
        columns = page.columns
        self._words = [Words(column.language) for column in columns]
        super().__init__(facts, self._words[0], columns[0].title, wide=len(columns) > 1)
        self._page, self._copy = page, copy
        self._left, self._right = _SIDE, self._size[0] - _SIDE
        body = size("patient_large" if copy.large else "patient")
        self._faces = _faces(body)
        whole = self._right - self._left
        self._wide = (whole - _GUTTER * (len(columns) - 1)) / len(columns)
        self._xs = [number * (self._wide + _GUTTER) for number in range(len(columns))]
        self._two = len(columns) > 1

    def made(self) -> bytes:
        """Set all answers, count the pages, draw them."""
        strips = [*self._opening(), *self._questions(), *self._closing()]
        high = self._size[1] - points("margin_top") - 3 * mm
        first, again = self._titles(self._faces.title), self._titles(self._faces.strong)
        tops = tuple(high - _tall(titles) - 5 * mm for titles in (first, again))
        foot = self._foot()
        bottom = points("margin_bottom") + height(foot) + 3 * mm
        pages = fewest_pages(strips, tops[0] - bottom - 2 * mm, tops[1] - bottom - 2 * mm)
        buffer = BytesIO()
        canvas = self.canvas(buffer)
        tags = Tags(canvas)

        def furniture(index: int, count: int) -> None:
            self._draw_head(canvas, tags, again if index else first, high, first=index == 0)
            with tags.artifact():
                self._draw_foot(canvas, foot, bottom, self._page_words(index, count))

        edges = (self._left, self._right)
        draw_pages(canvas, tags, pages, edges, (tops[0], tops[1]), furniture)
        tags.finish()
        canvas.save()
        return buffer.getvalue()

    # what stands on it

    def _opening(self) -> list[Strip]:
        """Return the name and the day of writing, and for a draft that it may change."""
        face, small = self._faces.strong, self._faces.quiet
        day = self._copy.written_on
        runs = []
        for say in self._words:
            written = say("written {date}", date=public_date(day, say.language))
            name = [self.run(self._page.name, face.at(face.size * 1.1)), self.run("  ", face)]
            runs.append([*name, self.run(written, small, hold=True)])
        strips = [self._beside(runs, keep=True)]
        if self._copy.draft:
            text = marked("This plan is not finished. We will go through it with you.")
            drafts = [[self.run(words(text), self._faces.text)] for words in self._words]
            strips.append(self._beside(drafts))
        return strips

    def _questions(self) -> list[Strip]:
        strips: list[Strip] = []
        for answers in self._page.together:
            columns = zip(answers, self._page.columns, self._xs, strict=True)
            strips += self._question(list(columns))
        *others, last = strips  # the closing words never stand alone overleaf
        return [*others, replace(last, keep=last.whole)]

    def _question(self, columns: Sequence[tuple[Answer, Column, float]]) -> list[Strip]:
        """Return a question over its answer; in two languages side by side on one level."""
        heads, bodies = [], []
        for answer, column, x in columns:
            language = LANGUAGE_TAGS[column.language] if self._two else ""
            head = self.lines([self.run(answer.heading, self._faces.question)], self._wide)
            heads.append(Part(head, x=x, tag="H2", language=language))
            body = self.lines(self._answer(answer), self._wide)
            bodies.append(Part(body, x=x, language=language))
        middle = self._wide + _GUTTER / 2 if self._two else 0.0
        above = 2.6 * mm
        short = max(height(part.lines) for part in bodies) < self._size[1] / 3
        return [
            Strip(tuple(heads), above=above, keep=True, middle=middle),
            Strip(tuple(bodies), pad=0.9 * mm, edge="light", middle=middle, whole=short),
        ]

    def _answer(self, answer: Answer) -> list[Run]:
        """Return an answer's paragraphs, each on a line of its own, and how it was written."""
        runs: list[Run] = []
        for number, paragraph in enumerate(answer.paragraphs):
            joined = number and answer.paragraphs[number - 1].text.endswith(",")
            runs += [self.run(" " if joined else "\n", self._faces.text)] if number else []
            runs += self._paragraph(paragraph)
        if answer.note:
            runs.append(self._note(answer.note, " " if len(answer.paragraphs) == 1 else "\n"))
        return runs

    def _paragraph(self, paragraph: Paragraph) -> list[Run]:
        faces = {STRONG: self._faces.strong, IN_PASSING: self._faces.quiet}
        text = f"“{paragraph.text}”" if paragraph.manner == QUOTE else paragraph.text
        runs = [self.run(_held(text), faces.get(paragraph.manner, self._faces.text))]
        return [*runs, self._note(paragraph.note, " ")] if paragraph.note else runs

    def _note(self, text: str, before: str) -> Run:
        return self.run(f"{before}{kept(f'({text})')}", self._faces.quiet)

    def _closing(self) -> list[Strip]:
        """Return what to do when something is not right, and what paper could not print."""
        asked = marked(
            "Is something not right, or not clear? Tell us, and we will change it together."
        )
        runs = [[self.run(words(asked), self._faces.text)] for words in self._words]
        strips = [self._beside(runs, above=4 * mm)]
        if self._lost:
            lost = marked("Some signs cannot be printed. They are marked [?].")
            notes = [[self.run(words(lost), self._faces.quiet)] for words in self._words]
            strips.append(self._beside(notes, above=2 * mm))
        return strips

    def _beside(
        self, runs: Sequence[Sequence[Run]], *, above: float = 0.0, keep: bool = False
    ) -> Strip:
        parts = tuple(
            Part(
                self.lines(text, self._wide),
                x=x,
                language=LANGUAGE_TAGS[words.language] if self._two else "",
            )
            for text, x, words in zip(runs, self._xs, self._words, strict=True)
        )
        return Strip(parts, above=above, keep=keep, whole=True)

    # head and foot

    def _titles(self, face: Face) -> list[tuple[Line, ...]]:
        titles = [column.title for column in self._page.columns]
        if face is not self._faces.title:
            titles = [f"{title} · {self._page.name}" for title in titles]
        return [set_lines([self.run(title, face)], self._wide) for title in titles]

    def _draw_head(
        self,
        canvas: Canvas,
        tags: Tags,
        titles: Sequence[tuple[Line, ...]],
        top: float,
        *,
        first: bool,
    ) -> None:
        if first:
            for lines, x in zip(titles, self._xs, strict=True):
                with tags.content("H1"):
                    draw_lines(canvas, lines, self._left + x, top)
        with tags.artifact():
            if not first:
                for lines, x in zip(titles, self._xs, strict=True):
                    draw_lines(canvas, lines, self._left + x, top)
            y = top - _tall(titles) - 1.6 * mm
            canvas.setStrokeColor(_ACCENT)
            canvas.setLineWidth(2.4 if first else 1.2)
            canvas.line(self._left, y, self._right, y)

    def _foot(self) -> tuple[Line, ...]:
        """Return the ward and how to ring it; in a demonstration that nobody is real."""
        facts, foot = self.facts, self._faces.foot
        place = ", ".join(
            part for part in (facts.ward, facts.hospital, phone(self._copy.ward_phone)) if part
        )
        runs = [self.run(place, self._faces.foot_strong)]
        whole = self._right - self._left
        beside = [*runs, self.run("   ", foot), *self.demonstration()]
        if not facts.demonstration:
            return set_lines(runs, whole * 0.7)
        if sum(run.width for run in beside) <= whole * 0.7:
            return set_lines(beside, whole)
        space = Line((), 1.2 * mm)
        return *set_lines(runs, whole * 0.7), space, *set_lines(self.demonstration(), whole)

    def _page_words(self, index: int, count: int) -> str:
        pages = [say("Page {n} of {m}", n=index + 1, m=count) for say in self._words]
        return " · ".join(dict.fromkeys(pages))

    def _draw_foot(self, canvas: Canvas, lines: Sequence[Line], bottom: float, page: str) -> None:
        rule(canvas, self._left, self._right, bottom, points("rule_bay"), strong=True)
        top = bottom - 1.8 * mm
        draw_lines(canvas, lines, self._left, top)
        runs = [self.run(page, self._faces.foot_strong, hold=True)]
        draw_right(canvas, set_lines(runs, self._right - self._left)[0], self._right, top)


def _held(text: str) -> str:
    """Return the text so that no line ends inside a telephone number or a long date."""
    return held(_DATE.sub(lambda found: kept(found[0]), text))


def _faces(body: float) -> _Faces:
    foot = _FOOT_LARGE if body >= size("patient_large") else _FOOT
    return _Faces(
        text=Face(REGULAR, body, INK),
        strong=Face(SEMIBOLD, body, INK),
        question=Face(BOLD, body, _ACCENT),
        quiet=Face(REGULAR, body, SECOND),
        title=Face(BOLD, max(size("patient_title"), body * 1.4), INK),
        foot=Face(REGULAR, foot, INK),
        foot_strong=Face(SEMIBOLD, foot, INK),
    )


def _tall(titles: Sequence[tuple[Line, ...]]) -> float:
    return max(height(lines) for lines in titles)
