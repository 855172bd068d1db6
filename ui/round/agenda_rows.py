"""The nine rows of the agenda for one patient, in words; pure, from frozen rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ui.patient.ready_words import bypass_words, moment_words, state_words, transfer_words
from ui.widgets import painting
from ui.widgets.text_block import Bar, Chip, Line, Mark, Span
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import (
    clinical_time,
    near_day,
    near_time,
    of_48_hours,
    relative_day,
    short_date,
    weekday_date,
)
from wardapp.measures.calendar import elapsed_hours
from wardapp.measures.safer import is_passed
from wardapp.queries.board import BoardRow
from wardapp.queries.patient_card import ActionRow, CriterionRow, PatientCard, WaitRow
from wardapp.words import language, tr

LIST = "agenda_items"
REST = "answer_rest"
_GAP = "\N{NO-BREAK SPACE}" * 2
Hints = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Subject:
    """One patient at one moment of the round; `confirmed` holds the times of agenda rows."""

    row: BoardRow
    card: PatientCard
    confirmed: Mapping[str, datetime]
    now: datetime

    @property
    def today(self) -> date:
        """The local day."""
        return local_day(self.now)


@dataclass(frozen=True)
class Content:
    """What one row says: its value, who and when, more under the cursor, and its keys."""

    answer: Line
    side: tuple[str, ...] = ()
    more: tuple[Line, ...] = ()
    hints: Hints = ()


@dataclass(frozen=True)
class AgendaRow:
    """One row of the agenda, ready to be painted."""

    code: str
    title: str
    content: Content
    done: bool

    def spoken(self) -> str:
        """Return the row as it is read aloud."""
        words = [piece.text for piece in self.content.answer if isinstance(piece, Span | Chip)]
        state = tr("confirmed") if self.done else tr("to do")
        return ", ".join((self.title, "".join(words).strip(), *self.content.side, state))


def agenda_codes() -> tuple[str, ...]:
    """Return the codes of the agenda from top to bottom."""
    return tuple(item.code for item in code_list(LIST))


def agenda_rows(subject: Subject) -> tuple[AgendaRow, ...]:
    """Return the agenda of one patient from top to bottom."""
    return tuple(
        AgendaRow(
            item.code,
            item.text(language()),
            _CONTENT[item.code](subject),
            item.code in subject.confirmed,
        )
        for item in code_list(LIST)
    )


def waiting_words(code: str, note: str) -> str:
    """Return what is waited for, with its note."""
    words = code_list("waiting_for").label(code, language())
    return f"{words}: {note}" if note else words


def _strong(text: str) -> Span:
    return Span(text, "answer")


def _light(text: str) -> Span:
    return Span(text, REST)


def _unwell(subject: Subject) -> Content:
    concern = subject.card.concern
    if concern is None:
        hints = ((tr("Enter"), tr("no concern")), ("U", tr("unwell")))
        return Content((_light(tr("Not asked yet")),), hints=hints)
    asked = subject.confirmed.get("unwell", concern.at)
    side = (tr("asked {when}", when=_when(asked, subject)),)
    if not concern.unwell:
        hints = ((tr("Enter"), tr("still so")), ("U", tr("unwell")))
        return Content((_strong(tr("No concern")),), side, hints=hints)
    note = (_light(f"{_GAP}{concern.note}"),) if concern.note else ()
    hints = ((tr("Enter"), tr("still unwell")), ("K", tr("no concern now")))
    chip = Chip(tr("Unwell"), "alert", painting.ATTENTION)
    return Content((chip, *note), side, hints=hints)


def _waiting(subject: Subject) -> Content:
    waits = subject.card.open_waits
    find = (("/", tr("or letters: find in the list")),)
    if not waits:
        hints = ((tr("Enter"), tr("right, nothing")), *find)
        return Content((_light(tr("Nothing")),), hints=hints)
    first = waits[0]
    others = tuple(_light(f" · {waiting_words(w.code, w.note)}") for w in waits[1:])
    came = ((_digits(len(waits)), tr("it has come")),)
    return Content(
        (_strong(waiting_words(first.code, first.note)), *others),
        _wait_side(first, subject),
        _numbered([waiting_words(w.code, w.note) for w in waits]) if others else (),
        ((tr("Enter"), tr("still so")), *came, *find),
    )


def _wait_side(wait: WaitRow, subject: Subject) -> tuple[str, ...]:
    codes = code_list("waiting_for")
    group = codes[wait.code].extra.get("group") if wait.code in codes else None
    heading = codes.extra.get("groups", {}).get(str(group), {}).get(language(), "")
    since = tr("since {when}", when=near_day(local_day(wait.since), subject.today, tr))
    return tuple(words for words in (heading, since) if words)


def _optimised(subject: Subject) -> Content:
    row = subject.row
    treatment = tr("treatment complete")
    if subject.card.ready.treatment_at is not None:
        treatment = tr("treatment not complete")
    if row.optimised_at is None:
        hints = (
            (tr("Enter"), tr("not yet")),
            ("Y", tr("yes, now")),
            ("0–9", tr("yes, since a time")),
            ("T", treatment),
        )
        return Content((_light(tr("Not yet")),), (), _moments(subject), hints)
    hours = elapsed_hours(row.optimised_at, subject.now)
    since = tr("since {when}", when=_when(row.optimised_at, subject))
    late = (Chip(tr("Late"), "clock", painting.ATTENTION),) if hours > 48 else (Bar(hours),)
    return Content(
        (_strong(tr("Yes")), _light(f"{_GAP}{of_48_hours(hours, tr)}{_GAP}"), *late),
        tuple(words for words in (since, row.optimised_by) if words),
        _moments(subject),
        ((tr("Enter"), tr("still so")), ("U", tr("unwell again")), ("T", treatment)),
    )


def _moments(subject: Subject) -> tuple[Line, ...]:
    """Return the other two moments under the cursor, so that the three are never mixed."""
    treatment, _, ready = moment_words(subject.card.ready, subject.now)
    said = (
        tr("Acute treatment complete: {when}", when=treatment),
        tr("Ready to transfer: {when}", when=ready),
    )
    return tuple((Span(words, "body"),) for words in said)


def _expected(subject: Subject) -> Content:
    day = subject.row.edd
    ways = ((tr("+1d\nfri\n14/2"), tr("or any date, moves it")),)
    if day is None:
        chip = Chip(tr("No date set"), "alert", painting.ATTENTION)
        return Content((chip,), hints=((tr("+1d\nfri\n14/2"), tr("or any date, sets it")),))
    away = _light(f"{_GAP}{_days(day, subject.today)}")
    date_words = Span(weekday_date(day, tr), "answer", keep=True)
    return Content(
        (date_words, away, *_passed(day, subject.today)),
        _expected_side(subject),
        hints=((tr("Enter"), tr("yes, keep it")), *ways),
    )


def _passed(day: date, today: date) -> Line:
    if not is_passed(day, today):
        return ()
    return (Chip(tr("Passed"), "alert", painting.ATTENTION),)


def _days(day: date, today: date) -> str:
    days = (day - today).days
    return tr("Days: {n}", n=days) if days > 1 else relative_day(day, today, tr)


def _expected_side(subject: Subject) -> tuple[str, ...]:
    row = subject.row
    lines = []
    if row.edd_moves and row.first_edd:
        first = short_date(row.first_edd, tr)
        lines.append(tr("First {day}, moved {times}×", day=first, times=row.edd_moves))
    told = {
        (True, True): tr("Patient and family told"),
        (True, False): tr("Patient told, family not yet"),
        (False, True): tr("Family told, patient not yet"),
        (False, False): tr("Nobody told yet"),
    }
    return (*lines, told[row.told_patient, row.told_family])


def _criteria(subject: Subject) -> Content:
    criteria = subject.card.criteria
    new = (("P", tr("new physiological")), ("F", tr("new functional")))
    if not criteria:
        chip = Chip(tr("None set"), "alert", painting.ATTENTION)
        return Content((chip,), hints=((tr("Enter"), tr("go on")), *new))
    met = sum(criterion.met_at is not None for criterion in criteria)
    still = ", ".join(item.text for item in criteria if item.met_at is None)
    rest = (_light(f"{_GAP}{tr('open: {criteria}', criteria=still)}"),) if still else ()
    newest = criteria[-1]
    return Content(
        (_strong(tr("{met} of {all} met", met=met, all=len(criteria))), *rest),
        (newest.by, near_day(local_day(newest.recorded_at), subject.today, tr)),
        _numbered([_criterion_words(criterion) for criterion in criteria]),
        ((tr("Enter"), tr("right")), (_digits(len(criteria)), tr("met, or not")), *new),
    )


def _criterion_words(criterion: CriterionRow) -> str:
    return f"{criterion.text} ✓" if criterion.met_at else criterion.text


def _pathway(subject: Subject) -> Content:
    row = subject.row
    choose = (("0–3", tr("choose")),)
    ready = subject.card.ready
    if row.pathway_id is None:
        return Content((_light(tr("Not set")),), hints=((tr("Enter"), tr("not yet")), *choose))
    codes = code_list("pathway")
    key = f"{row.pathway_scheme}{row.pathway}"
    words = codes.label(key, language()).partition(": ")[2] if key in codes else ""
    state = f"{state_words(ready)} · {tr('scheme {scheme}', scheme=row.pathway_scheme)}"
    since = (
        tr("since {when}", when=near_day(local_day(row.pathway_at), subject.today, tr))
        if (row.pathway_at)
        else ""
    )
    confirm = (("C", tr("confirmed")),) if row.pathway_state != "confirmed" else ()
    return Content(
        (_strong(f"P{row.pathway}"), _light(f"{_GAP}{words[:1].upper()}{words[1:]}")),
        tuple(line for line in (state, since) if line),
        tuple((Span(words, "body"),) for words in _pathway_more(subject)),
        (
            (tr("Enter"), tr("right")),
            *choose,
            *confirm,
            *((("Y", tr("ready to move")),) if ready.ready_at is None else ()),
            ("B", tr("bypasses recovery")),
        ),
    )


def _pathway_more(subject: Subject) -> tuple[str, ...]:
    ready = subject.card.ready
    decided = tr("Ready to transfer: {when}", when=moment_words(ready, subject.now)[2])
    lines = (bypass_words(ready), decided, *transfer_words(ready, subject.now)[:1])
    return tuple(line for line in lines if line)


def _next_action(subject: Subject) -> Content:
    actions = subject.card.open_actions
    new = (("A", tr("new action")),)
    if not actions:
        hints = ((tr("Enter"), tr("none needed")), *new)
        return Content((_light(tr("Nothing: on plan")),), hints=hints)
    first = actions[0]
    more = len(actions) - 1
    others = (_light(f"{_GAP}{tr('and {count} more', count=more)}"),) if more else ()
    return Content(
        (_strong(first.text), *others),
        action_side(first, subject.now),
        _numbered([_action_words(action, subject.now) for action in actions]) if more else (),
        ((tr("Enter"), tr("right")), (_digits(len(actions)), tr("done")), *new),
    )


def action_side(action: ActionRow, now: datetime) -> tuple[str, ...]:
    """Return who does it, and when it is due or was done."""
    owner = action.owner or tr("Nobody named")
    return (owner, due_words(action.due_at, timed=action.due_timed, now=now))


def due_words(due: datetime | None, *, timed: bool, now: datetime) -> str:
    """Return when something is due; a day alone has no time."""
    if due is None:
        return tr("no time set")
    if timed:
        return near_time(due, now, tr)
    return near_day(local_day(due), local_day(now), tr)


def _action_words(action: ActionRow, now: datetime) -> str:
    return f"{action.text} ({', '.join(action_side(action, now))})"


def _day_status(subject: Subject) -> Content:
    row = subject.row
    red = row.colour != "green"
    word = tr("Red") if red else tr("Green")
    reason = waiting_words(row.day_reason, row.day_note) if row.day_reason else row.day_note
    answer: Line = (Mark(red, 1.75), Span(f" {word}", "answer", "red" if red else "green"))
    if reason and red:
        answer = (*answer, _light(f"{_GAP}{tr('waiting: {what}', what=reason)}"))
    elif red:
        answer = (*answer, _light(f"{_GAP}{tr('no reason given yet')}"))
    since = clinical_time(row.day_at) if row.day_at else "00:00"
    side = (
        (tr("final {time}", time=since),)
        if row.final
        else (tr("{colour} since {time}", colour=word, time=since), tr("green at the huddle"))
    )
    hints = ((tr("Enter"), tr("right")), ("R", tr("red, and why")), ("G", tr("green")))
    return Content(answer, side, hints=hints)


def _leaving(subject: Subject) -> Content:
    row = subject.row
    keys = (("T", tr("today")), ("M", tr("tomorrow")))
    if row.leaving_at is None:
        words = tr("No")
        if row.edd is not None and (row.edd - subject.today).days in (0, 1):
            words = tr("Expected {day}", day=near_day(row.edd, subject.today, tr))
        return Content((_light(words),), hints=((tr("Enter"), tr("right")), *keys))
    when = due_words(row.leaving_at, timed=row.leaving_timed, now=subject.now)
    how = (_light(f"{_GAP}{row.leaving_how}"),) if row.leaving_how else ()
    ready = sum(state != "todo" for state in subject.card.leaving.values())
    everything = len(tuple(code_list("leaving_checklist")))
    return Content(
        (_strong(f"{when[:1].upper()}{when[1:]}"), *how),
        (tr("{ready} of {all} ready", ready=ready, all=everything),),
        hints=((tr("Enter"), tr("right")), *keys, ("X", tr("not leaving yet"))),
    )


def _when(at: datetime, subject: Subject) -> str:
    if local_day(at) == subject.today:
        return clinical_time(at)
    return f"{near_day(local_day(at), subject.today, tr)} {clinical_time(at)}"


def _numbered(texts: list[str]) -> tuple[Line, ...]:
    return tuple(
        (Span(f"{number}", "strong"), Span(f" {text}", "body"))
        for number, text in enumerate(texts[:9], 1)
    )


def _digits(count: int) -> str:
    return "1" if count == 1 else f"1–{min(count, 9)}"


_CONTENT: Mapping[str, Callable[[Subject], Content]] = {
    "unwell": _unwell,
    "waiting_for": _waiting,
    "optimised": _optimised,
    "edd": _expected,
    "criteria": _criteria,
    "pathway": _pathway,
    "next_action": _next_action,
    "day_status": _day_status,
    "leaving": _leaving,
}
