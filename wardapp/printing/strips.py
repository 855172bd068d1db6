"""What a paper of flowing text is made of: headings, paragraphs, tables, lines to sign."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from wardapp.codes import code_list
from wardapp.printing.flow import BAR, Part, Strip
from wardapp.printing.lines import NBSP, Line, Run, height, held
from wardapp.printing.look import (
    BODY,
    BODY_STRONG,
    HEADING,
    REGULAR,
    SECOND,
    Face,
)
from wardapp.printing.typesetting import SheetFacts, Typesetter
from wardapp.words import Words

QUIET = Face(REGULAR, BODY.size, SECOND)
OWN_WORDS = BODY.at(11.0)
_GAP = 2.4 * mm  # between columns
_BETWEEN = 8 * mm  # between sections beside each other
_SHORT = 60 * mm  # a section that is not parted for so little
_PAD = 1.1 * mm
_SLIP_EDGE, _SLIP_LINE = 4 * mm, 30 * mm

Text = Sequence[Run]
Said = tuple[str, str]
"""A label and what stands under or behind it."""
Titled = tuple[str, Sequence[Said]]
"""A heading and the facts under it."""


class Strips(Typesetter):
    """Makes the strips of a paper, as wide as its page."""

    def __init__(self, facts: SheetFacts, say: Words, title: str) -> None:
        super().__init__(facts, say, title, wide=False)
        self.room = self._right - self._left
        self.unofficial = False

    # words

    def run(self, text: str, face: Face = BODY, shape: str = "", hold: bool = False) -> Run:
        """Return a piece of text; no line ends inside a date, a number or a postcode."""
        return super().run(text if shape else held(text), face, shape, hold)

    def marked(self, text: str, name: str) -> str:
        """Return a text with the mark of a list that no authority has issued."""
        marker = code_list(name).marker
        self.unofficial = self.unofficial or bool(marker)
        return with_mark(text, marker)

    def known(self, text: str, face: Face = BODY) -> list[Run]:
        """Return a text, or in grey that nothing is recorded."""
        if text.strip():
            return [self.run(text.strip(), face)]
        return [self.run(self.say("Not recorded"), QUIET)]

    # strips

    def heading(self, text: str, aside: str = "") -> list[Strip]:
        """Return the heading of a section over a strong line, `aside` in grey at its right."""
        right = self.lines([self.run(aside, QUIET)], self.room / 2) if aside else ()
        wide = max((line.width for line in right), default=0.0)
        left = self.lines([self.run(text, HEADING)], self.room - wide - _GAP)
        parts = [Part(left, tag="H2")]
        if right:
            parts.append(Part(right, x=self.room - wide))
        return [
            Strip(tuple(parts), above=3.6 * mm, pad=0.6 * mm, keep=True, edge="strong", below=_PAD)
        ]

    def text(self, runs: Text, *, above: float = 0.6 * mm) -> Strip:
        """Return a paragraph."""
        return Strip((Part(self.lines(runs, self.room)),), above=above)

    def nothing(self, heading: str) -> list[Strip]:
        """Return the heading of an empty section, which says so beside it: it takes one line."""
        (strip,) = self.heading(heading, self.say("Not recorded"))
        return [replace(strip, keep=False, edge="light", below=0.0)]

    def beside(self, sections: Sequence[Titled]) -> list[Strip]:
        """Return sections of short facts two by two; to a screen reader they are a table."""
        strips: list[Strip] = []
        for start in range(0, len(sections), 2):
            pair = sections[start : start + 2]
            if len(pair) == 1 and not pair[0][1]:
                strips += self.nothing(pair[0][0])
                continue
            wide = (self.room - _BETWEEN) / 2 if len(pair) > 1 else self.room
            xs = [number * (wide + _BETWEEN) for number in range(len(pair))]
            heads = [self.lines([self.run(title, HEADING)], wide) for title, _ in pair]
            texts = [self.lines(self._facts(said), wide) for _, said in pair]
            head = self.heading(" ")[0]
            parts = zip(heads, xs, strict=True)
            head = replace(head, parts=tuple(Part(h, x, "TH", "Column") for h, x in parts))
            body = tuple(Part(text, x, "TD") for text, x in zip(texts, xs, strict=True))
            short = max(height(part.lines) for part in body) < _SHORT
            strips += [head, Strip(body, above=0.6 * mm, head=head, whole=short)]
        return strips

    def _facts(self, said: Sequence[Said]) -> list[Run]:
        """Return "Label: text" line by line, or that nothing is recorded."""
        runs: list[Run] = []
        for label, text in said:
            runs += [self.run("\n", BODY)] if runs else []
            runs += self._labelled(label, text)
        return runs or self.known("")

    def _labelled(self, label: str, text: str) -> list[Run]:
        """Return "Label: text"; a label that asks keeps its own mark."""
        label = f"{label} " if label.endswith("?") else f"{label}: "
        return [self.run(label, QUIET), *self.known(text)]

    def said(self, label: str, text: str) -> Strip:
        """Return "Label: text" as one paragraph."""
        return self.text(self._labelled(label, text))

    def quoted(self, text: str) -> Strip:
        """Return the person's own words, larger and with a bar beside them."""
        runs = [self.run(f"“{text.strip()}”", OWN_WORDS)]
        lines = self.lines(runs, self.room - BAR - 2 * mm)
        quote = Part(lines, x=BAR + 2 * mm, tag="BlockQuote")
        return Strip((quote,), above=1.0 * mm, pad=0.6 * mm, bar=True, below=0.8 * mm)

    def table(
        self,
        columns: Sequence[tuple[str, float]],
        rows: Iterable[Sequence[Text]],
        above: float = 0.4 * mm,
        *,
        level: bool = False,
        under: Sequence[Text] = (),
    ) -> list[Strip]:
        """Return a table; `columns` are titles and widths, of which a row has one text each.

        `level` sets short texts at half the height of the row, as beside a box; `under` has for
        each row what stands below its cells over the whole width, if anything.
        """
        widths = self._widths([wide for _, wide in columns])
        titles = [[self.run(title, BODY_STRONG)] for title, _ in columns]
        head = self._row(titles, widths, tags=("TH", "Column"))
        head = replace(head, keep=True, above=above)
        made = [replace(self._row(row, widths, head=head), level=level) for row in rows]
        more = [*under, *[()] * len(made)]
        return [head, *(self._with_more(*pair) for pair in zip(made, more, strict=False))]

    def _with_more(self, row: Strip, text: Text) -> Strip:
        """Return a row with a text below its cells, over the whole width."""
        if not text:
            return row
        cells = Line((), max(height(part.lines) for part in row.parts))
        more = Part((cells, *self.lines(text, self.room)), tag="TD", span=len(row.parts))
        return replace(row, parts=(*row.parts, more))

    def grid(self, said: Sequence[Said], columns: int = 3) -> list[Strip]:
        """Return short facts beside each other, each under its grey label."""
        widths = self._widths([1.0] * columns, self.room - 4 * mm)
        strips = []
        for start in range(0, len(said), columns):
            parts, x = [], 2 * mm
            for (label, text), wide in zip(said[start : start + columns], widths, strict=False):
                under = self.lines(self.known(text, BODY_STRONG), wide - 2 * _GAP)
                above = self.lines([self.run(label, QUIET)], wide - 2 * _GAP)
                parts.append(Part((*above, *under), x=x))
                x += wide
            strips.append(Strip(tuple(parts), above=1.2 * mm))
        return [*strips[:-1], *(replace(last, below=0.8 * mm) for last in strips[-1:])]

    def blank_lines(self, *labels: str) -> Text:
        """Return labels, each with a line to write on behind it, over the room of a slip."""
        texts = [self.run(f"{label} ", BODY, hold=True) for label in labels]
        gap = self.run("   ", BODY)
        used = sum(run.width for run in texts) + gap.width * (len(labels) - 1)
        blank = max(_SLIP_LINE, (self.room - 2 * _SLIP_EDGE - used) / len(labels) - 1.0)
        spaces = " " * int(blank / self.run(" ", BODY).width)
        runs: list[Run] = []
        for text in texts:
            runs += [gap] if runs else []
            runs += [text, self.run(spaces, BODY, "blank")]
        return runs

    def writing(self, label: str, lines: int) -> list[Strip]:
        """Return a label and lines over the whole width to write on with a pen."""
        empty = Strip((), pad=3.5 * mm, edge="light")
        words = Part(self.lines([self.run(label, QUIET)], self.room))
        return [Strip((words,), above=2 * mm, keep=True), *[empty] * lines]

    def choices(self, *labels: str) -> Text:
        """Return boxes to tick, each before its words."""
        runs: list[Run] = []
        for label in labels:
            runs += [self.run("     " if runs else "", BODY), self.run("", BODY, "box")]
            runs += [self.run(" " + label, BODY_STRONG, hold=True)]
        return runs

    def box(self, ticked: bool) -> Text:
        """Return one box, ticked where the thing is so."""
        return [self.run("", BODY, "ticked" if ticked else "box")]

    def slip(self, title: str, rows: Sequence[Text]) -> list[Strip]:
        """Return a box to fill in with a pen and send back, never parted."""
        inner = self.room - 2 * _SLIP_EDGE
        lines: list[Line] = list(self.lines([self.run(title, HEADING)], inner))
        for row in rows:
            lines += [*self.lines([self.run(" ", BODY.at(7.0))], inner), *self.lines(row, inner)]
        part = Part(tuple(lines), x=_SLIP_EDGE)
        return [Strip((part,), above=5 * mm, pad=2.4 * mm, below=_PAD, whole=True, dashed=True)]

    # measures

    def _widths(self, shares: Sequence[float], room: float = 0.0) -> list[float]:
        whole = sum(shares)
        return [(room or self.room) * share / whole for share in shares]

    def _row(
        self,
        texts: Sequence[Text],
        widths: Sequence[float],
        *,
        head: Strip | None = None,
        tags: tuple[str, str] = ("TD", ""),
    ) -> Strip:
        parts, x = [], 0.0
        for number, (runs, wide) in enumerate(zip(texts, widths, strict=True)):
            tag, scope = tags if number or head is None else ("TH", "Row")
            lines = self.lines(runs, wide - _GAP) if runs else ()
            parts.append(
                Part(lines, x=x, tag=tag, scope=scope, again=head is not None and not number)
            )
            x += wide
        return Strip(tuple(parts), pad=_PAD * 0.7, head=head, edge="light" if head else "strong")


def with_mark(text: str, marker: str) -> str:
    """Return a text with a mark that never stands alone on a line."""
    return f"{text}{NBSP}{marker}" if marker else text
