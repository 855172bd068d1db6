"""The rows of the preview, as values: sections, and a line for each person."""

from collections.abc import Collection
from dataclasses import dataclass

from ui.admin.sentence import sentence
from wardapp.display import clinical_date, nhs_number, person_name
from wardapp.feeds.columns import field_words
from wardapp.feeds.lines import field_word, shown
from wardapp.feeds.listed import Mend, Problem
from wardapp.feeds.plan import Kind, PlanLine, WardListPlan
from wardapp.words import language, marked, tr

# What happens to a person: icon, colour, words.
KINDS = {
    Kind.HELD: ("alert", "red", marked("cannot be read")),
    Kind.ARRIVES: ("arrive", "accent", marked("arrives")),
    Kind.MOVES: ("swap", "accent", marked("moves")),
    Kind.DIFFERS: ("edit", "accent", marked("differs")),
    Kind.LEFT: ("depart", "accent", marked("left the list")),
    Kind.UNCHANGED: ("check", "ink_second", marked("unchanged")),
    Kind.NEWER: ("clock", "ink_second", marked("newer here")),
}

_COLUMN_OF = {
    "bed": "bed",
    "bay": "bed",
    "name": "name",
    "family": "name",
    "given": "name",
    "title": "name",
    "born": "born",
    "nhs_number": "number",
}


@dataclass(frozen=True)
class Section:
    """A heading between rows; `fold` is the link that shows or hides what is under it."""

    words: str
    detail: str = ""
    fold: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.words} {self.detail} {self.fold}".strip()


@dataclass(frozen=True)
class Row:
    """A line as it is painted; `wrong` names the cell with a frame, `ticked` None for no box."""

    line: PlanLine
    number: str
    bed: str
    name: str
    born: str
    nhs: str
    said: tuple[tuple[str, str], ...]
    wrong: str = ""
    ticked: bool | None = None
    mends: tuple[Mend, ...] = ()
    noted: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        icon, _, words = KINDS[self.line.kind]
        del icon
        tick = {None: "", True: tr("ticked"), False: tr("not ticked")}[self.ticked]
        said = " ".join(part for pair in self.said for part in pair if part)
        parts = (tr("row {n}", n=self.number), self.bed, self.name, self.born, self.nhs, tr(words))
        return ", ".join(part for part in (*parts, said, tick) if part)


Item = Section | Row


def items(plan: WardListPlan, ticks: Collection[str], *, unfolded: bool) -> list[Item]:
    """Return everything the preview shows, problems first."""
    found: list[Item] = []
    held = plan.of(Kind.HELD)
    if held:
        less = tr("they are left out; everything else can go in")
        found.append(Section(tr("Cannot be read: {n}", n=len(held)), less))
        found += [held_row(line) for line in held]
    changes = [line for line in plan.lines if line.can_tick]
    if changes:
        words = tr("Changes: {n}", n=len(changes))
        found.append(Section(words, tr("untick what you do not want")))
        found += [change_row(line, line.key in ticks) for line in changes]
    found += _noted(plan)
    newer = plan.of(Kind.NEWER)
    if newer:
        found.append(Section(tr("Newer on the ward: {n}", n=len(newer)), tr("stay as they are")))
        found += [plain_row(line) for line in newer]
    unchanged = plan.of(Kind.UNCHANGED)
    if unchanged:
        fold = tr("hide") if unfolded else tr("show")
        found.append(Section(tr("Unchanged: {n}", n=len(unchanged)), fold=fold))
        found += [plain_row(line) for line in unchanged] if unfolded else []
    return found


def _noted(plan: WardListPlan) -> list[Item]:
    """Return unchanged people with a doubtful value, which was left out."""
    lines = [line for line in plan.of(Kind.UNCHANGED, Kind.NEWER) if line.problems]
    if not lines:
        return []
    head = Section(tr("Values left out: {n}", n=len(lines)), tr("the people stay as they are"))
    return [head, *(noted_row(line) for line in lines)]


def held_row(line: PlanLine) -> Row:
    """Return the row of somebody whose cell has to be mended first."""
    blocking = [problem for problem in line.problems if problem.blocking]
    first = blocking[0]
    return _row(
        line,
        tuple((_told(problem), "") for problem in (*blocking, *_others(line))),
        wrong=_COLUMN_OF.get(first.field, ""),
        wrong_text=first.value,
        mends=tuple(mend for problem in blocking for mend in problem.mends),
    )


def change_row(line: PlanLine, ticked: bool) -> Row:
    """Return the row of a change with its tick."""
    said = [("", sentence(line.said))]
    if len(line.changes) > 1:
        said += [("", _changed(c.field, c.before, c.after)) for c in line.changes]
    elif line.changes:
        said = [
            ("", _changed(line.changes[0].field, line.changes[0].before, line.changes[0].after))
        ]
    said += [(_told(problem), "") for problem in line.problems]
    return _row(line, tuple(said), ticked=ticked)


def noted_row(line: PlanLine) -> Row:
    """Return the row of somebody of whom one value was left out."""
    first = line.problems[0]
    said = tuple((_told(problem), "") for problem in line.problems)
    column = _COLUMN_OF.get(first.field, "")
    return _row(line, said, wrong=column, wrong_text=first.value, noted=True)


def plain_row(line: PlanLine) -> Row:
    """Return the row of somebody to whom nothing happens."""
    return _row(line, (("", sentence(line.said)),))


def _row(
    line: PlanLine,
    said: tuple[tuple[str, str], ...],
    *,
    wrong: str = "",
    wrong_text: str = "",
    ticked: bool | None = None,
    mends: tuple[Mend, ...] = (),
    noted: bool = False,
) -> Row:
    cells = {
        "bed": line.bed or tr("no bed"),
        "name": person_name(line.family, line.given, line.title),
        "born": clinical_date(line.born) if line.born else "–",
        "number": nhs_number(line.nhs_number) if line.nhs_number else line.hospital_number or "–",
    }
    if wrong in ("bed", "born", "number"):
        cells[wrong] = wrong_text or tr("empty")
    return Row(
        line=line,
        number=str(line.row) if line.row is not None else "–",
        bed=cells["bed"],
        name=cells["name"],
        born=cells["born"],
        nhs=cells["number"],
        said=said,
        wrong=wrong,
        ticked=ticked,
        mends=mends,
        noted=noted,
    )


def _told(problem: Problem) -> str:
    """Say a problem, with its field and value where no cell of the row shows them."""
    said = sentence(problem.said)
    if _COLUMN_OF.get(problem.field) or not problem.value or problem.value in said:
        return said
    return f"{field_name(problem.field)} {problem.value}: {said}"


def _others(line: PlanLine) -> list[Problem]:
    return [problem for problem in line.problems if not problem.blocking]


def _changed(field: str, before: object, after: object) -> str:
    return tr(
        "{field}: the list has {after}, the ward {before}",
        field=sentence(field_word(field)),
        after=shown(field, after) or "–",
        before=shown(field, before) or "–",
    )


def field_name(field: str) -> str:
    """Return what a field of a ward list is called in the window's language."""
    words = field_words().get(field)
    if words is None:
        return tr("not used")
    return words.cy if language() == "cy" else words.en
