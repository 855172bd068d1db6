"""The list of leavers as painted rows, in groups under a heading."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from ui.widgets import painting
from ui.widgets.line_list import Cells
from ui.widgets.text_block import Chip, Line, Span
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import clinical_time, near_time, person_name, short_date
from wardapp.measures.same_name import Alike
from wardapp.queries.leaving import IN_LOUNGE, LEFT, LeavingRow
from wardapp.words import marked, tr

LOUNGE, TODAY, TOMORROW, PAPERS, PATHWAY, DONE, OTHERS = range(7)
_HEADS = {
    OTHERS: marked("Opened from the board"),
    LOUNGE: marked("In the discharge lounge"),
    TODAY: marked("Leaving today"),
    TOMORROW: marked("Leaving tomorrow"),
    PAPERS: marked("Left, papers unfinished"),
    PATHWAY: marked("On a pathway: where did it lead?"),
    DONE: marked("Left, nothing open"),
}
_ORDER = (OTHERS, LOUNGE, TODAY, TOMORROW, PAPERS, PATHWAY, DONE)


def group_of(row: LeavingRow, today: date) -> int:
    """Return under which heading somebody stands."""
    if row.place == IN_LOUNGE:
        return LOUNGE
    if row.place == LEFT:
        if row.unfinished:
            return PAPERS
        return PATHWAY if row.on_pathway else DONE
    if row.day is not None and row.day <= today:
        return TODAY
    return TOMORROW if row.day == today + timedelta(days=1) else OTHERS


def list_rows(
    rows: Sequence[LeavingRow], now: datetime, alike: Mapping[int, Alike]
) -> tuple[Cells, ...]:
    """Return the list; a heading has a key below zero."""
    today = local_day(now)
    found: list[Cells] = []
    for group in _ORDER:
        mine = [row for row in rows if group_of(row, today) == group]
        if mine:
            head = Span(f"{tr(_HEADS[group])}: {len(mine)}", "strong")
            found.append(Cells(-1 - group, ((), ((head,),)), "surface_sunken"))
            found += [_row(row, now, alike.get(row.stay_id)) for row in mine]
    return tuple(found)


def same_name_words(alike: Alike) -> str:
    """Return with whom somebody could be taken for another, by their beds."""
    beds = ", ".join(bed or "–" for bed in alike.beds)
    return tr("Same name in {bed}. Check date of birth and NHS No.", bed=beds)


def _row(row: LeavingRow, now: datetime, alike: Alike | None) -> Cells:
    name = (Span(person_name(row.family, row.given, row.title, row.sex), "name"),)
    lines: list[Line] = [name, (Span(_state(row, now), "cell", "ink_second"),)]
    everything = len(code_list("leaving_checklist").items)
    open_items = len(row.unfinished)
    ready = tr("{n} of {m} ready", n=everything - open_items, m=everything)
    lines.append((Span(ready, "cell"), *_chips(row)))
    if alike is not None and alike.strong:
        first = alike.beds[0] or "–"
        words = tr("Same name {bed}", bed=first)
        lines.append((Chip(words, "same", painting.ATTENTION),))
    return Cells(row.stay_id, (((Span(row.bed or "–", "bed"),),), tuple(lines)))


def _chips(row: LeavingRow) -> Line:
    if row.attempts:
        return (Chip(tr("Did not leave: {n}×", n=row.attempts), "alert", painting.ATTENTION),)
    if row.place != LEFT and row.ready_at is not None:
        return (Chip(tr("Ready"), "check", painting.TIME),)
    return ()


def _state(row: LeavingRow, now: datetime) -> str:
    if row.left_at is not None:
        return tr("Left {time}", time=near_time(row.left_at, now, tr))
    if row.left_ward_at is not None:
        return tr("In the lounge since {time}", time=clinical_time(row.left_ward_at))
    if row.planned_at is not None:
        timed = near_time(row.planned_at, now, tr)
        when = timed if row.planned_timed else short_date(local_day(row.planned_at), tr)
        return " · ".join(part for part in (tr("Planned {time}", time=when), row.how) if part)
    if row.edd is not None:
        day = short_date(row.edd, tr)
        if row.edd < local_day(now):
            return tr("Expected {day}: passed, no time planned", day=day)
        return tr("Expected {day}, no time planned", day=day)
    return tr("Not planned yet")
