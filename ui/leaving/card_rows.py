"""One person's leaving as rows with their keys; pure, from frozen rows."""

from dataclasses import dataclass
from datetime import datetime

from ui.patient.ready_words import earlier_words, pathway_words, state_words, transfer_words
from ui.widgets import painting
from ui.widgets.text_block import Chip, Icon, Line, Span
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import near_time, short_date
from wardapp.queries.leaving import LEFT, AttemptRow, LeavingRow, OrderRow
from wardapp.queries.leaving_screen import LeavingPerson
from wardapp.words import language, marked, tr

OPEN, DONE, NOT_NEEDED = "todo", "done", "not_needed"
NEXT = {OPEN: DONE, DONE: NOT_NEEDED, NOT_NEEDED: OPEN}
STATES = {OPEN: marked("to do"), DONE: marked("done"), NOT_NEEDED: marked("not needed")}


@dataclass(frozen=True)
class CardRow:
    """One row: its key ("" for none), its title, and what it says; a heading says nothing."""

    key: str
    title: str
    lines: tuple[Line, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether the row opens a section."""
        return not self.lines

    def spoken(self) -> str:
        """Return the row as it is read aloud."""
        words = [p.text.strip() for line in self.lines for p in line if isinstance(p, Span | Chip)]
        return ": ".join(part for part in (self.title, ", ".join(words)) if part)


def card_rows(person: LeavingPerson, now: datetime) -> tuple[CardRow, ...]:
    """Return everything about one person's leaving, from top to bottom."""
    row = person.card.row
    gone = row.place == LEFT
    parts = [
        *_times(row, now),
        *_checklist(row),
        *_steps(person, now),
        *_order(person, now, gone=gone),
        *_attempts(person, now, gone=gone),
        *_pathway(person, now),
    ]
    if gone or row.left_ward_at is not None:
        parts.append(CardRow("B", tr("Not left after all"), _quiet(tr("brings them back"))))
    return (*parts, *_earlier(person))


def item_of(key: str) -> str:
    """Return the thing of the checklist that a number key means, "" for none."""
    items = [code.code for code in code_list("leaving_checklist")]
    number = int(key) if key.isdigit() else 0
    return items[number - 1] if 0 < number <= len(items) else ""


def order_words(person: LeavingPerson, now: datetime) -> str:
    """Return the state of criteria-led discharge in words."""
    order = person.card.order
    if order is None:
        return tr("No order: the senior decides")
    if order.ended_at is not None:
        kinds = {
            "referred_back": tr("Referred back to the senior"),
            "withdrawn": tr("Withdrawn"),
            "used": tr("They left by this order"),
        }
        ended = kinds.get(order.ended_kind, tr("Ended"))
        when = near_time(order.ended_at, now, tr)
        return ": ".join(part for part in (f"{ended} {when}", order.ended_note) if part)
    if now > order.valid_until:
        when = near_time(order.valid_until, now, tr)
        return tr("Ran out {time}: ask the senior for a new order", time=when)
    if person.card.criteria_met < person.card.criteria:
        return tr("Holds, but a criterion is not met yet")
    return tr("Holds, and every criterion is met: may leave")


def _times(row: LeavingRow, now: datetime) -> tuple[CardRow, ...]:
    planned = _when(row.planned_at, now, tr("not planned"))
    if row.planned_at is not None and not row.planned_timed:
        planned = short_date(local_day(row.planned_at), tr)
    planned = " · ".join(part for part in (planned, row.how) if part)
    here = row.place != LEFT
    in_bed = row.left_ward_at is None
    left = _when(row.left_at, now, tr("not yet"))
    if row.left_at is not None:
        places = code_list("discharge_destination")
        left = f"{left} · {places.label(row.destination, language())}"
    lounge = tr("not yet") if here and in_bed else _when(row.left_ward_at, now, "")
    ward = _said(lounge)
    if here and in_bed:
        way = tr("L: to the discharge lounge, the bed is free at once")
        ward = ((*ward[0], Span(f" · {way}", "body", "ink_second")),)
    ready = _said(_when(row.ready_at, now, tr("not yet")))
    return (
        CardRow("", tr("Four times")),
        CardRow("R" if here else "", tr("Ready to leave"), ready),
        CardRow("P" if here and in_bed else "", tr("Planned"), _said(planned)),
        CardRow("L" if here and in_bed else "", tr("Left the ward"), ward),
        CardRow("H" if here else "", tr("Left the hospital"), _said(left)),
    )


def _checklist(row: LeavingRow) -> tuple[CardRow, ...]:
    items = tuple(code_list("leaving_checklist"))
    head = tr("To have ready: {n} of {m}", n=len(items) - len(row.unfinished), m=len(items))
    marks: dict[str, Line] = {
        OPEN: (Span(tr("to do"), "strong"),),
        DONE: (Icon("check", "green", 1.0), Span(" " + tr("done"), "strong", "green")),
        NOT_NEEDED: (Span(tr("not needed"), "body", "ink_second"),),
    }
    rows = (
        CardRow(str(number), item.text(language()), (marks[row.items.get(item.code, OPEN)],))
        for number, item in enumerate(items, 1)
    )
    return (CardRow("", head), *rows)


def _steps(person: LeavingPerson, now: datetime) -> tuple[CardRow, ...]:
    open_ = person.card.row.place != LEFT
    names = (("T", "tablets", tr("Medicines")), ("V", "transport", tr("Transport")))
    rows = (
        CardRow(key if open_ else "", title, _step_lines(person, item, now))
        for key, item, title in names
    )
    return (CardRow("", tr("Medicines and transport, step by step")), *rows)


def _step_lines(person: LeavingPerson, item: str, now: datetime) -> tuple[Line, ...]:
    codes = [code for code in code_list("leaving_step") if code.extra["item"] == item]
    at = {code.code: number for number, code in enumerate(codes)}
    mine = [step for step in person.card.steps if step.step in at]
    lines: list[Line] = []
    for step in mine:
        words = codes[at[step.step]].text(language())
        rest = ", ".join(p for p in (near_time(step.at, now, tr), step.by, step.note) if p)
        lines.append((Span(words, "strong"), Span(f" {rest}", "body", "ink_second")))
    if person.card.row.place == LEFT:
        return tuple(lines) or _quiet(tr("no step recorded"))
    last = max((at[step.step] for step in mine), default=-1)
    if last + 1 < len(codes):
        following = codes[last + 1].text(language())
        lines.append((Span(tr("next: {step}", step=following), "body", "ink_second"),))
    return tuple(lines)


def _order(person: LeavingPerson, now: datetime, *, gone: bool) -> tuple[CardRow, ...]:
    card, order = person.card, person.card.order
    lines: list[Line] = [(Span(order_words(person, now), "strong"), *_late(order, now))]
    met = tr("Criteria met: {n} of {m}", n=card.criteria_met, m=card.criteria)
    lines.append((Span(met if card.criteria else tr("No criteria set yet"), "body"),))
    if order is not None and order.ended_at is None:
        lines += [(Span(words, "body", "ink_second"),) for words in _order_facts(order, now)]
    return (
        CardRow("", tr("Criteria-led discharge")),
        CardRow("" if gone else "O", tr("Order"), tuple(lines)),
    )


def _late(order: OrderRow | None, now: datetime) -> Line:
    if order is None or order.ended_at is not None or now <= order.valid_until:
        return ()
    return (Chip(tr("Ran out"), "clock", painting.ATTENTION),)


def _order_facts(order: OrderRow, now: datetime) -> tuple[str, ...]:
    until = near_time(order.valid_until, now, tr)
    rules = code_list("refer_back_rule")
    named = [rules.label(rule, language()) for rule in order.rules if rule != "other"]
    named += [order.rules_note] if order.rules_note else []
    lines = [tr("By {name}, valid until {time}", name=order.authorised_by, time=until)]
    if order.discharger:
        lines.append(tr("May discharge: {name}", name=order.discharger))
    if named:
        lines.append(tr("Refer back if: {rules}", rules=" · ".join(named)))
    return tuple(lines)


def _attempts(person: LeavingPerson, now: datetime, *, gone: bool) -> tuple[CardRow, ...]:
    attempts = person.card.attempts
    if gone and not attempts:
        return ()
    lines = tuple((Span(_attempt(attempt, now), "body"),) for attempt in attempts)
    none = _quiet(tr("no attempt so far that came to nothing"))
    return (
        CardRow("", tr("Did not leave as planned")),
        CardRow("" if gone else "N", tr("Did not leave"), lines or none),
    )


def _attempt(attempt: AttemptRow, now: datetime) -> str:
    reason = code_list("leaving_attempt_reason").label(attempt.reason, language())
    parts = [near_time(attempt.at, now, tr), reason, attempt.note]
    if attempt.planned_at is not None:
        parts.append(tr("was planned {time}", time=near_time(attempt.planned_at, now, tr)))
    return " · ".join(part for part in (*parts, attempt.by) if part)


def _pathway(person: LeavingPerson, now: datetime) -> tuple[CardRow, ...]:
    moments = person.moments
    rows = [CardRow("", tr("Pathway"))]
    said = tr("Not set")
    if moments.pathway_id is not None:
        path = pathway_words(moments.pathway_scheme, moments.pathway_code)
        said = f"{path} · {state_words(moments)}"
    moved = tuple((Span(words, "body"),) for words in transfer_words(moments, now))
    rows.append(CardRow("", tr("Pathway"), (*_said(said), *moved)))
    if moments.transfer_id is not None and moments.exited_at is None:
        if moments.recovered_at is None:
            rows.append(CardRow("F", tr("Recovery finished"), _quiet(tr("still recovering"))))
        rows.append(CardRow("K", tr("Left the pathway"), _quiet(tr("not known yet"))))
    rows.append(CardRow("U", tr("Usual residence"), _residence(person)))
    return tuple(rows)


def _residence(person: LeavingPerson) -> tuple[Line, ...]:
    row = person.card.row
    if not row.usual_residence:
        return _quiet(tr("Not recorded"))
    words = code_list("usual_residence").label(row.usual_residence, language())
    return _said(", ".join(part for part in (words, row.usual_place) if part))


def _earlier(person: LeavingPerson) -> tuple[CardRow, ...]:
    if not person.earlier:
        return ()
    lines = tuple((Span(earlier_words(stay), "body"),) for stay in person.earlier)
    return (CardRow("", tr("Earlier stays")), CardRow("", tr("Was here"), lines))


def _when(at: datetime | None, now: datetime, otherwise: str) -> str:
    return near_time(at, now, tr) if at is not None else otherwise


def _said(text: str) -> tuple[Line, ...]:
    return ((Span(text, "strong"),),)


def _quiet(text: str) -> tuple[Line, ...]:
    return ((Span(text, "body", "ink_second"),),)
