"""The blank form of an audit: a row a bed with boxes for a pen, a set for each reviewer.

The keys in the boxes are those of `wardapp/typed_answer.py`, so that a line of the form can be
typed as it stands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from reportlab.lib.units import mm

from wardapp.audit_form import AuditForm
from wardapp.audit_lists import SIDES
from wardapp.clock import moment
from wardapp.codes import code_list
from wardapp.criteria_set import INTENSITY, SEVERITY, Criterion
from wardapp.display import clinical_date, nhs_number, person_name, weekday_date, weekday_date_time
from wardapp.findings.answers import STATE_WORDS
from wardapp.measures.audit_answers import A, B
from wardapp.printing.audit_legend import Legend, typed_side
from wardapp.printing.audit_said import moment_words
from wardapp.printing.lines import NBSP, Line, Run, set_lines
from wardapp.printing.look import BED, BODY, BODY_STRONG, HEADING, QUIET, STRONG, TABLE, TITLE
from wardapp.printing.sheet import Sheet, SheetFacts, Table
from wardapp.printing.table import PAD, Cell, Column, Row, growing
from wardapp.printing.tagging import Tags
from wardapp.queries.audit import AuditBedRow, AuditRow, AuditWardRow
from wardapp.typed_answer import LEAVE_OUT, NONE, TREATMENT
from wardapp.words import Words

SLOTS = (A, B)

_KEY = QUIET.at(6.5)
_GAP = TABLE.at(5.5)  # the space between two boxes
_SPACE, _BOX = 0.5, 5.0  # mm
_FACT_SIZES = (8.5, 8.0, 7.5)  # points
_MOST_BOXES = 12  # in a line
_EDGES = 1.7 * PAD / mm
_ROW = 8.6 * mm
_GREY_ROW = 5.6 * mm
_EMPTY_ROWS = 28
"""How many beds a form has room for where nobody knows yet which there are."""

_BED, _LEAST_NOTE = 42.0, 20.0


@dataclass(frozen=True, slots=True)
class FormWard:
    """A ward with the beds of its frozen list, none before the freeze."""

    ward: AuditWardRow
    beds: tuple[AuditBedRow, ...]


def audit_form(
    audit: AuditRow, form: AuditForm, wards: Sequence[tuple[FormWard, SheetFacts]], say: Words
) -> bytes:
    """Return the forms as PDF: for each reviewer one of each ward, then what the keys mean."""
    buffer = BytesIO()
    slots = SLOTS[: audit.reviewers_each]
    sheets = [
        (FormSheet(audit, form, about, slot, facts, say), about)
        for slot in slots
        for about, facts in wards
    ]
    canvas = sheets[0][0].canvas(buffer)
    tags = Tags(canvas)
    for number, (sheet, about) in enumerate(sheets, 1):
        sheet.draw(canvas, tags, sheet.table(about.beds))
        if number % len(wards) == 0:
            whole = replace(sheet.facts, ward=audit.name) if len(wards) > 1 else sheet.facts
            Legend(form, whole, say).draw_on(canvas, tags)
    tags.finish()
    canvas.save()
    return buffer.getvalue()


class FormSheet(Sheet):
    """The form of one ward for one reviewer; it never says what the board or the other thinks."""

    def __init__(
        self,
        audit: AuditRow,
        form: AuditForm,
        about: FormWard,
        slot: str,
        facts: SheetFacts,
        say: Words,
    ) -> None:
        super().__init__(facts, say, say("Day-of-care audit: form"), wide=True)
        self._audit, self._form, self._ward, self._slot = audit, form, about.ward, slot

    # head and foot

    def _head_lines(self) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        say, audit = self.say, self._audit
        slot, name = self._slot, self._ward.reviewer(self._slot) or "................"
        who = say("Reviewer {slot}: {name}", slot=slot, name=name)
        right = [[self.run(who, HEADING)]]
        if audit.reviewers_each > 1:
            hidden = say("Do not show it to the other reviewer before both have answered.")
            right.append([self.run(hidden, BODY_STRONG)])
        day = weekday_date(audit.day, say)
        at = weekday_date_time(self.facts.printed_at, say)
        printed = say("Printed {time} by {name}", time=at, name=self.facts.printed_by)
        right.append([self.run(f"{day}, {self._frozen()}", BODY)])
        right.append([self.run(printed, BODY)])
        blocks = tuple(line for runs in right for line in set_lines(runs, 150 * mm))
        room = self._right - self._left - max(line.width for line in blocks) - 6 * mm
        return self._head_left(room), blocks

    def _head_left(self, room: float) -> tuple[Line, ...]:
        facts = self.facts
        place = ", ".join(part for part in (facts.ward, facts.hospital) if part)
        ward = [self.run(place, HEADING)]
        lines = (*set_lines([self.run(self.title, TITLE)], room), *set_lines(ward, room))
        if not facts.demonstration:
            return lines
        space = Line((), 1.2 * mm)
        return (*lines, space, *set_lines(self.demonstration(), room), space)

    def _frozen(self) -> str:
        say, at = self.say, self._ward.frozen_at
        if at is None:
            return say("bed list not frozen yet: write the beds in")
        return say(
            "bed list frozen {time}", time=moment_words(at, moment(self._audit.day, 12), say)
        )

    def _destroy(self) -> str:
        return self.say(
            "Type the answers in under Audit, Paper forms; then destroy as confidential waste."
        )

    # the table

    def table(self, beds: Sequence[AuditBedRow]) -> Table:
        """Return the rows of the beds, or empty ones with a number before the list is frozen."""
        if self._ward.frozen_at is None:
            rows = tuple(self._empty_row(number) for number in range(1, _EMPTY_ROWS + 1))
        else:
            rows = tuple(self._row(bed) for bed in beds)
        return Table(self._columns(), rows, lambda _index, _pages: self._under())

    def _columns(self) -> tuple[Column, ...]:
        """Return the columns; what is left of the page is for notes, each title's words whole."""
        say, criteria = self.say, self._form.criteria
        boxes = [
            self._column(f"{name} {_span(items)}", _wide(_in_a_line(len(items))))
            for items, name in (
                (criteria.of(SEVERITY), say("Severity")),
                (criteria.of(INTENSITY), say("Intensity")),
            )
            if items
        ]
        fixed = [
            self._column(say("0 none, T, X with why"), _wide(3) + 6.0, pen=True),
            self._column(say("Main reason"), 13.0, pen=True),
            self._column(say("Other reasons"), 15.0, pen=True),
            self._column(" / ".join(typed_side(side, say) for side in SIDES), 12.0, pen=True),
            self._column(say("Place"), 11.0, pen=True),
            self._column(say("Record, charts"), 15.0),
        ]
        initials = self._column(say("Initials"), 13.5, pen=True)
        used = _BED + sum(column.millimetres for column in (*boxes, *fixed, initials))
        note = self._column(
            say("Decided otherwise: why. Note"),
            max(_LEAST_NOTE, (self._right - self._left) / mm - used),
            pen=True,
        )
        left = (self._right - self._left) / mm - used + _BED - note.millimetres
        return (Column(say("Bed"), left), *boxes, *fixed, note, initials)

    def _column(self, title: str, millimetres: float, *, pen: bool = False) -> Column:
        """Return a column so wide that no word of its title is parted."""
        word = max(self.run(part, STRONG).width for part in title.split())
        return Column(title, max(millimetres, word / mm + _EDGES + 0.2), pen=pen)

    def _row(self, bed: AuditBedRow) -> Row:
        label = bed.label or self.say("No bed")
        if not bed.to_review:
            return self._left_out(bed, label)
        return self._answered((self._person(bed, label),), label)

    def _empty_row(self, number: int) -> Row:
        blank = [self.run(f"{number}  ", QUIET), self.run(" " * 24, TABLE, "blank")]
        return self._answered((set_lines(blank, self._columns()[0].room),), "")

    def _answered(self, first: tuple[tuple[Line, ...], ...], label: str) -> Row:
        """Return a row to fill in, with its boxes."""
        cells = [Cell(lines) for lines in first]
        criteria = self._form.criteria
        for kind in (SEVERITY, INTENSITY):
            keys = [item.key for item in criteria.of(kind)]
            if keys:
                cells.append(self._boxes(keys))
        cells.append(self._boxes([NONE, TREATMENT, LEAVE_OUT]))
        blank = [Cell() for _ in range(4)]
        looked = Cell(set_lines(self._box_runs(["", ""]), 60 * mm), spoken=self.say("Two boxes"))
        return growing((*cells, *blank, looked, Cell(), Cell()), _ROW, label=label)

    def _left_out(self, bed: AuditBedRow, label: str) -> Row:
        """Return the grey row of a bed that nobody reviews, with why."""
        say = self.say
        why = say("{state}: not reviewed", state=say(STATE_WORDS[bed.state]))
        columns = self._columns()
        before = len(columns) - 7
        cells = (
            Cell(set_lines([self.run(label, QUIET)], columns[0].room)),
            Cell(set_lines([self.run(why, QUIET)], 80 * mm), span=before - 1),
            *(Cell() for _ in range(7)),
        )
        return growing(cells, _GREY_ROW, label=label)

    def _person(self, bed: AuditBedRow, label: str) -> tuple[Line, ...]:
        """Return the bed and what the plan lets the reviewers know of who lies there."""
        room = self._columns()[0].room
        facts = " · ".join(self._facts(bed))
        runs = self._in_one_line(label, facts, room)
        shown = bed.shown
        if shown.get("family"):
            name = person_name(
                shown["family"], shown.get("given", ""), shown.get("title", ""), bed.sex
            )
            runs += [self.run(f"\n{name}", BODY_STRONG.at(8.5))]
        if shown.get("born"):
            runs += [self.run(f"\n{clinical_date(date.fromisoformat(shown['born']))}", TABLE)]
        if shown.get("nhs_number"):
            runs += [self.run(f" {nhs_number(shown['nhs_number'])}", TABLE, hold=True)]
        return set_lines(runs, room)

    def _in_one_line(self, label: str, facts: str, room: float) -> list[Run]:
        """Return the bed with its facts, a little smaller where that saves a line."""
        tries = [
            [self.run(f"{label}  ", BED), self.run(facts, TABLE.at(size))] for size in _FACT_SIZES
        ]
        return next((runs for runs in tries if len(set_lines(runs, room)) == 1), tries[0])

    def _facts(self, bed: AuditBedRow) -> Iterator[str]:
        say = self.say
        if bed.shown.get("initials"):
            yield bed.shown["initials"]
        if bed.shown.get("born_year"):
            yield say("born {year}", year=bed.shown["born_year"])
        if bed.age is not None:
            yield say("{n}y", n=bed.age)
        if bed.sex:
            yield code_list("sex").label(bed.sex, say.language)
        if bed.stay_days is not None:
            yield say("Day {n}", n=bed.stay_days + 1).replace(" ", NBSP)

    def _boxes(self, keys: Sequence[str]) -> Cell:
        spoken = self.say("Boxes: {keys}", keys=", ".join(keys))
        first, *more = set_lines(self._box_runs(keys), 200 * mm)
        space = Line((), _SPACE * mm)
        return Cell((first, *(line for pair in more for line in (space, pair))), spoken=spoken)

    def _box_runs(self, keys: Sequence[str]) -> list[Run]:
        runs: list[Run] = []
        each = _in_a_line(len(keys))
        for number, key in enumerate(keys):
            if number:
                runs.append(Run(NBSP, _GAP) if number % each else Run("\n", _GAP))
            runs.append(self.run(key, _KEY, "key"))
        return runs

    def _under(self) -> tuple[Line, ...]:
        say = self.say
        codes = ", ".join(code.extra["key"] for code in code_list("audit_left_out"))
        text = say(
            "Tick every criterion that is true today: then acute care is needed and nothing else "
            "is asked. If none is true: tick 0, the number of the main reason, the letter of the "
            "place. T: acute treatment not complete. X: left out, and behind it why ({codes}). "
            "What numbers and letters mean stands on the last pages.",
            codes=codes,
        )
        return set_lines([self.run(text, TABLE)], self._right - self._left)


def _span(items: Sequence[Criterion]) -> str:
    """Return the keys of a column: 1–9."""
    return items[0].key if len(items) == 1 else f"{items[0].key}–{items[-1].key}"


def _in_a_line(boxes: int) -> int:
    """Return how many boxes stand beside each other: many stand in two lines."""
    return boxes if boxes <= _MOST_BOXES else -(-boxes // 2)


def _wide(boxes: int) -> float:
    """Return how many millimetres so many boxes take in a cell."""
    return float(boxes * _BOX + (boxes - 1) * _SPACE + _EDGES)
