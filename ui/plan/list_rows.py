"""The rows of the list of plans: who, which pathway, home when, and how far the plan is."""

from collections.abc import Mapping, Sequence
from datetime import date

from ui.widgets import painting
from ui.widgets.line_list import Cells
from ui.widgets.text_block import Chip, Icon, Line, Span
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import (
    born_and_age,
    clinical_date,
    name_components,
    nhs_number,
    relative_day,
    short_date,
    temporary_number,
)
from wardapp.measures.recovery_plan import AGREEMENT, MINIMUM
from wardapp.measures.same_name import BORN, GIVEN, NHS_NUMBER, Alike, same_names
from wardapp.queries.recovery_plan import PlanListRow, PlanPerson
from wardapp.words import language, tr

OF = len(MINIMUM)
Lines = tuple[Line, ...]
Who = PlanListRow | PlanPerson


def plan_rows(rows: Sequence[PlanListRow], today: date) -> tuple[Cells, ...]:
    """Return the list as it is painted, in bed order."""
    alike = same_names(rows)
    return tuple(_row(row, alike, today) for row in rows)


def pathway_words(scheme: str, pathway: str) -> str:
    """Return the pathway as one speaks of it: P1 Home first; the old scheme says so."""
    if not pathway:
        return ""
    codes = code_list("pathway")
    code = f"{scheme}{pathway}"
    short = codes[code].short(language()) if code in codes else ""
    words = f"P{pathway} {short}".strip()
    return f"{words} (A)" if scheme == "A" else words


def state_words(row: PlanListRow) -> tuple[str, str]:
    """Return how far a plan is, and the second line to it."""
    if row.plan_id is None:
        return tr("Not begun"), ""
    there = tr("{n} of {all} there", n=OF - len(row.lacking), all=OF)
    if row.agreed_number is None or row.agreed_at is None:
        return tr("Draft"), there
    day = short_date(local_day(row.agreed_at), tr)
    agreed = tr("version {n}, {day}", n=row.agreed_number, day=day)
    if AGREEMENT in row.lacking:
        return tr("Draft, changed since version {n}", n=row.agreed_number), there
    if row.handed_over:
        return tr("Handed over"), agreed
    return (tr("In place"), agreed) if row.in_place else (tr("Agreed, not in place"), agreed)


def alarm_words(rows: Sequence[PlanListRow], stay_id: int) -> str:
    """Return the same-name alarm of the banner: bed and birth date of the other, no name."""
    alike = same_names(rows).get(stay_id)
    if alike is None:
        return ""
    others = [row for row in rows if row.bed in alike.beds and row.stay_id != stay_id]
    told = ", ".join(_other(row) for row in others)
    if alike.strong:
        return tr("Same name in {where}", where=told)
    return tr("Same surname in {where}", where=told)


def number_text(row: Who) -> str:
    """Return the NHS number, a temporary one, or the words for neither."""
    if row.nhs_number:
        return nhs_number(row.nhs_number)
    return temporary_number(row.hospital_number, tr) if row.hospital_number else tr("Not recorded")


def _other(row: PlanListRow) -> str:
    bed = row.bed or tr("No bed")
    return tr("{bed}, born {date}", bed=bed, date=clinical_date(row.born)) if row.born else bed


def _row(row: PlanListRow, alike: Mapping[int, Alike], today: date) -> Cells:
    like = alike.get(row.stay_id)
    cells = (
        ((Span(row.bed or tr("No bed"), "bed"),),),
        _who(row, like, today),
        _pathway(row),
        _home(row, today),
        _state(row),
        _lacking(row),
    )
    return Cells(row.stay_id, cells, "attention_soft" if like is not None and like.strong else "")


def _who(row: PlanListRow, like: Alike | None, today: date) -> Lines:
    differs = like.differs if like is not None else ""
    parts = name_components(row.family, row.given, row.title, row.sex)
    name = tuple(
        Span(f" {part}" if at else part, "name", keep=True, underline=differs == GIVEN and at == 1)
        for at, part in enumerate(parts)
    )
    born = born_and_age(row.born, today) if row.born else tr("Born: not recorded")
    number = Span(number_text(row), "cell", keep=True, underline=differs == NHS_NUMBER)
    return (
        name,
        (Span(born, "cell", keep=True, underline=differs == BORN),),
        (number, *_alarm(like)),
    )


def _alarm(like: Alike | None) -> Line:
    if like is None:
        return ()
    first, *others = (bed or "–" for bed in like.beds)
    kind = painting.ATTENTION if like.strong else painting.PLAIN
    words = tr("Same name {bed}") if like.strong else tr("Surname also {bed}")
    chip = Chip(words.format(bed=first), "same", kind)
    return (chip, *(Span(f" {bed}", "cell", keep=True) for bed in others))


def _pathway(row: PlanListRow) -> Lines:
    words = pathway_words(row.scheme, row.pathway)
    if not words:
        return ((Span(tr("None yet"), "cell", "ink_second"),),)
    number, _, rest = words.partition(" ")
    return ((Span(number, "strong"),), (Span(rest, "cell"),))


def _home(row: PlanListRow, today: date) -> Lines:
    if row.edd is None:
        return ((Span(tr("No date"), "cell", "ink_second"),),)
    away = Span(relative_day(row.edd, today, tr), "cell", "ink_second")
    return ((Span(short_date(row.edd, tr), "cell_strong", keep=True),), (away,))


def _state(row: PlanListRow) -> Lines:
    first, second = state_words(row)
    done = row.plan_id is not None and not row.lacking
    role, colour = ("strong", "ink") if row.plan_id else ("cell", "ink_second")
    head: Line = (Span(first, role, colour),)
    if done:
        head = (Icon("check", "green", 1.125), Span(f" {first}", role))
    return (head, (Span(second, "cell", "ink_second"),)) if second else (head,)


def _lacking(row: PlanListRow) -> Lines:
    if row.plan_id is None or not row.lacking:
        return ((Span(""),),)
    words = " · ".join(tr(MINIMUM[item]) for item in row.lacking)
    return ((Span(tr("Missing"), "cell", "attention_line"),), (Span(words, "cell"),))
