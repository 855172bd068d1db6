"""What the keys of an audit's form mean: criteria, reasons, places, and how to fill it in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wardapp.audit_form import AuditForm
from wardapp.audit_lists import INSIDE, OUTSIDE
from wardapp.codes import UNOFFICIAL, code_list
from wardapp.criteria_set import INTENSITY, SEVERITY
from wardapp.printing.draw import draw_lines, draw_right, rule
from wardapp.printing.lines import NBSP, Line, height, set_lines
from wardapp.printing.look import (
    BODY,
    FOOT,
    FOOT_STRONG,
    HEADING,
    INK,
    REGULAR,
    SECOND,
    SEMIBOLD,
    TITLE,
    Face,
    points,
)
from wardapp.printing.tagging import Tags
from wardapp.printing.typesetting import SheetFacts, Typesetter
from wardapp.typed_answer import LEAVE_OUT, NONE, TREATMENT
from wardapp.words import ENGLISH, WELSH, Words

_TEXT = Face(REGULAR, 8.0, INK)
_STRONG = Face(SEMIBOLD, 8.0, INK)
_FAMILY = Face(SEMIBOLD, 8.0, SECOND)
_TYPED_SIDES = {
    ENGLISH: {INSIDE: "in", OUTSIDE: "out"},
    WELSH: {INSIDE: "mewn", OUTSIDE: "allan"},
}
_COLUMNS, _BETWEEN = 4, 5 * mm
_KEY_ROOM = 8 * mm
_FOOT_RULE = 13.2 * mm


@dataclass(frozen=True, slots=True)
class _Item:
    """A heading, or a key with what it means; `above` is dropped at the top of a column."""

    key: tuple[Line, ...]
    lines: tuple[Line, ...]
    above: float
    head: bool = False
    ruled: bool = False

    @property
    def height(self) -> float:
        return max(height(self.lines), height(self.key)) + (1.2 * mm if self.ruled else 0.0)


def typed_side(side: str, say: Words) -> str:
    """Return what is written for a side: exactly what the typing of forms reads."""
    return _TYPED_SIDES[say.language][side]


class Legend(Typesetter):
    """The pages behind a reviewer's forms."""

    def __init__(self, form: AuditForm, facts: SheetFacts, say: Words) -> None:
        super().__init__(facts, say, say("Day-of-care audit: what the keys mean"), wide=True)
        self._form = form
        self._wide_each = (self._right - self._left - (_COLUMNS - 1) * _BETWEEN) / _COLUMNS

    def draw_on(self, canvas: Canvas, tags: Tags) -> None:
        """Draw the pages in a document that is being made."""
        top = self._size[1] - points("margin_top") - self._head_height()
        columns = _columns([*self._items()], top - _FOOT_RULE - 3 * mm)
        count = -(-len(columns) // _COLUMNS)
        for page in range(count):
            self._draw_furniture(canvas, tags, page, count)
            for number, items in enumerate(columns[page * _COLUMNS : (page + 1) * _COLUMNS]):
                x = self._left + number * (self._wide_each + _BETWEEN)
                self._draw_column(canvas, tags, items, (x, top))
            canvas.showPage()

    # what stands there

    def _items(self) -> Iterator[_Item]:
        say, form, language = self.say, self._form, self.say.language
        yield from self._section(say("How to fill it in"))
        for number, text in enumerate(_how(say), 1):
            yield self._item(f"{number}.", text)
        yield from self._section(form.criteria.title(language))
        for kind, name in ((SEVERITY, say("Severity")), (INTENSITY, say("Intensity"))):
            yield from self._family(name) if form.criteria.of(kind) else ()
            for item in form.criteria.of(kind):
                more = f". {item.help(language)}" if item.help(language) else ""
                yield self._item(item.key, f"{item.text(language)}{more}")
        yield from self._section(say("Instead of criteria"))
        yield self._item(NONE, say("None of the criteria is true today"))
        yield self._item(TREATMENT, say("Acute treatment not complete: none is true, yet no delay"))
        yield self._item(LEAVE_OUT, say("Left out, and behind it why:"))
        for code in code_list("audit_left_out"):
            yield self._item(f"{LEAVE_OUT}{code.extra['key']}", code.text(language))
        yield from self._section(say("Place: where care could be given today"))
        for place in form.places.values():
            yield self._item(place.letter, _kept_mark(place.title(language)))
        yield from self._section(say("Reasons, by their number"))
        for group, reasons in groupby(form, key=lambda reason: reason.group(language)):
            yield from self._family(group)
            for reason in reasons:
                text = f"{_kept_mark(reason.title(language))} ({typed_side(reason.side, say)})"
                yield self._item(str(reason.number), text)

    def _section(self, text: str) -> Iterator[_Item]:
        lines = set_lines([self.run(text, HEADING)], self._wide_each)
        yield _Item((), lines, 3.2 * mm, head=True, ruled=True)

    def _family(self, text: str) -> Iterator[_Item]:
        if text:
            lines = set_lines([self.run(text, _FAMILY)], self._wide_each)
            yield _Item((), lines, 1.4 * mm, head=True)

    def _item(self, key: str, text: str) -> _Item:
        lines = set_lines([self.run(text, _TEXT)], self._wide_each - _KEY_ROOM)
        return _Item(set_lines([self.run(key, _STRONG)], _KEY_ROOM), lines, 0.35 * mm)

    # drawing

    def _head(self) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        title = set_lines([self.run(self.title, TITLE)], self._right - self._left)
        facts = self.facts
        place = ", ".join(part for part in (facts.ward, facts.hospital) if part)
        return title, set_lines([self.run(place, BODY)], self._right - self._left)

    def _head_height(self) -> float:
        title, under = self._head()
        high: float = height(title) + height(under) + 4.5 * mm
        return high

    def _draw_furniture(self, canvas: Canvas, tags: Tags, page: int, count: int) -> None:
        title, under = self._head()
        top = self._size[1] - points("margin_top")
        if page == 0:
            with tags.content("H1"):
                draw_lines(canvas, title, self._left, top)
        with tags.artifact():
            if page:
                draw_lines(canvas, title, self._left, top)
            draw_lines(canvas, under, self._left, top - height(title))
            y = top - self._head_height() + 2.6 * mm
            rule(canvas, self._left, self._right, y, points("rule_head"), strong=True)
            rule(canvas, self._left, self._right, _FOOT_RULE, points("rule_bay"), strong=True)
            foot = set_lines([self.run(self._foot(), FOOT)], self._right - self._left - 60 * mm)
            draw_lines(canvas, foot, self._left, _FOOT_RULE - 1.5 * mm)
            number = self.say("Page {n} of {m}", n=page + 1, m=count)
            right = set_lines([self.run(number, FOOT_STRONG)], 60 * mm)[0]
            draw_right(canvas, right, self._right, _FOOT_RULE - 1.5 * mm)

    def _foot(self) -> str:
        return " ".join(self.notes(unofficial=any(not reason.official for reason in self._form)))

    def _draw_column(
        self, canvas: Canvas, tags: Tags, items: Sequence[_Item], corner: tuple[float, float]
    ) -> None:
        x, top = corner
        for number, item in enumerate(items):
            top -= item.above if number else 0.0
            with tags.content("H2" if item.head else "P"):
                draw_lines(canvas, item.key, x, top)
                draw_lines(canvas, item.lines, x + (_KEY_ROOM if item.key else 0.0), top)
            if item.ruled:
                with tags.artifact():
                    y = top - item.height + 0.4 * mm
                    rule(canvas, x, x + self._wide_each, y, points("rule_bay"), strong=True)
            top -= item.height


def _columns(items: Sequence[_Item], room: float) -> list[list[_Item]]:
    """Part the items into columns; a heading stays with what follows it."""
    columns: list[list[_Item]] = [[]]
    left = room
    for number, item in enumerate(items):
        need, at = item.above + item.height, number
        while items[at].head and at + 1 < len(items):
            at += 1
            need += items[at].above + items[at].height
        if need > left and columns[-1]:
            columns.append([])
            left = room
        columns[-1].append(item)
        left -= item.height + (item.above if len(columns[-1]) > 1 else 0.0)
    return columns


def _kept_mark(text: str) -> str:
    return text.replace(f" {UNOFFICIAL}", NBSP + UNOFFICIAL)


def _how(say: Words) -> Iterator[str]:
    """Yield what somebody with a pen has to know."""
    yield say("One row a bed, as the list was frozen. Who came later is not in it.")
    yield say("Read the case record and the bedside charts; tick which of them you saw.")
    yield say("Tick each criterion that is true today. One is enough: acute care is needed.")
    yield say(
        "If none is true, tick 0. Write the number of the main reason, other reasons behind it, "
        "and the letter of the place."
    )
    yield say(
        "Inside or outside follows from the reason. Write {inside} or {outside} only where it is "
        "otherwise.",
        inside=typed_side(INSIDE, say),
        outside=typed_side(OUTSIDE, say),
    )
    yield say(
        "Where the clinician decides otherwise than the criteria say, write why in the last column."
    )
    yield say("A reason called other needs a note. Correct a slip by crossing out; put initials.")
    yield say("Do not talk about a patient before both reviewers have written their answer.")
    yield say("Typed in, a row reads 14C, or 0 12 h, or T, or XD: under Audit, Paper forms.")
