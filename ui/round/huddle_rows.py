"""The lines of the huddle in words: today's actions, what would turn the day green, the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ui.round.agenda_rows import due_words, waiting_words
from ui.round.course import discussed
from ui.round.subject import number
from ui.widgets import painting
from ui.widgets.text_block import Chip, Line, Mark, Span
from wardapp.clock import local_day
from wardapp.display import born_and_age, clinical_time, name_components
from wardapp.measures.safer import GreenFacts, may_be_green
from wardapp.measures.same_name import Alike, same_names
from wardapp.queries.board import BoardRow
from wardapp.queries.huddle import HuddleAction, HuddleScreen
from wardapp.words import tr

Block = tuple[Line, ...]


@dataclass(frozen=True)
class HuddleRow:
    """One patient of the huddle; `reasons` say why the day cannot be green yet."""

    row: BoardRow
    actions: tuple[HuddleAction, ...]
    reasons: tuple[str, ...]
    looked_at: bool
    now: datetime
    alike: Alike | None = None

    @property
    def stay_id(self) -> int:
        """The stay."""
        return self.row.stay_id or 0

    @property
    def nothing_open(self) -> bool:
        """Whether green can be confirmed together with others: nothing is open or waited for."""
        return not self.reasons and not self.row.waiting_id and not self._open

    @property
    def could_turn(self) -> bool:
        """Whether only actions stand between this red day and green."""
        row = self.row
        return row.colour != "green" and not row.final and row.edd is not None and row.criteria > 0

    @property
    def _open(self) -> bool:
        return any(action.is_due(local_day(self.now)) for action in self.actions)


def huddle_rows(screen: HuddleScreen, day: date, now: datetime) -> tuple[HuddleRow, ...]:
    """Return everybody whom the huddle looks at, in bed order; who is on leave is not counted."""
    looked_at = discussed(screen.entries)
    alike = same_names(screen.rows)
    rows = []
    for row in screen.rows:
        if row.stay_id is None or row.on_leave:
            continue
        actions = screen.actions.get(row.stay_id, ())
        facts = GreenFacts(
            open_actions_due_today=sum(action.is_due(day) for action in actions),
            has_expected_date=row.edd is not None,
            has_criteria=row.criteria > 0,
            huddle_has_started=True,  # the same for all: the head says it once
        )
        seen = row.stay_id in looked_at
        twin = alike.get(row.stay_id)
        rows.append(HuddleRow(row, actions, may_be_green(facts), seen, now, twin))
    return tuple(rows)


def to_look_at(rows: Sequence[HuddleRow]) -> tuple[HuddleRow, ...]:
    """Return who needs a look: something is open, waited for, missing, or was done today."""
    return tuple(row for row in rows if row.actions or not row.nothing_open)


def together(rows: Sequence[HuddleRow]) -> tuple[HuddleRow, ...]:
    """Return whom one key can confirm as green: nothing open, not final yet."""
    return tuple(row for row in rows if row.nothing_open and not row.row.final)


def who(line: HuddleRow) -> Block:
    """Return name, born and NHS number on three lines, with the same-name alarm."""
    row = line.row
    parts = name_components(row.family, row.given, row.title, row.sex)
    name = tuple(Span(f" {part}" if n else part, "name", keep=True) for n, part in enumerate(parts))
    differs = line.alike.differs if line.alike else ""
    born = born_and_age(row.born, local_day(line.now)) if row.born else tr("Born: not recorded")
    soft = "ink_second"
    block: list[Line] = [
        name,
        (Span(born, "cell", soft, keep=True, underline=differs == "born"),),
        (Span(_number(row), "cell", soft, keep=True, underline=differs == "nhs_number"),),
    ]
    if line.alike is not None and line.alike.strong:
        beds = ", ".join(line.alike.beds)
        block.append((Chip(tr("Same name {bed}", bed=beds), "same", painting.ATTENTION),))
    return tuple(block)


def _number(row: BoardRow) -> str:
    known = row.nhs_number or row.hospital_number
    return number(row) if known else tr("No NHS number")


def action_line(action: HuddleAction, now: datetime) -> Line:
    """Return one action with its owner and its time; a done one is light."""
    done = action.done_at is not None
    owner = action.owner or tr("Nobody named")
    when = (
        clinical_time(action.done_at)
        if action.done_at is not None
        else due_words(action.due_at, timed=action.due_timed, now=now)
    )
    text = Span(action.text, "cell", "ink_second" if done else "ink")
    who, due = (Span(f" {part}", "cell", "ink_second", keep=True) for part in (f"{owner} ·", when))
    return (text, who, due)


def turning(line: HuddleRow, *, selected: bool) -> Block:
    """Say what would turn the day green, or that it could be green now."""
    row = line.row
    waits = tr("Waiting: {what}", what=waiting_words(row.waiting_code, row.waiting_note))
    said = [tr(reason) for reason in line.reasons] + ([waits] if row.waiting_id else [])
    if not line.reasons:
        head = tr("Is green:") if row.colour == "green" else tr("Could be green:")
        rest = tr("nothing open today") if not row.waiting_id else waits
        return ((Span(head, "strong"), Span(f" {rest}", "cell")),)
    if not selected:
        return ((Span(" ".join(said), "cell"),),)
    needs = tr("Green needs: nothing open for today, a date, criteria.")
    return (
        (Span(tr("Not now:"), "strong"), Span(f" {' '.join(said)}", "cell")),
        (Span(needs, "cell", "ink_second"),),
    )


def day_words(line: HuddleRow) -> Block:
    """Return red or green with its word, "so far" or final with the time."""
    row = line.row
    red = row.colour != "green"
    ink = "red" if red else "green"
    word = tr("Red") if red else tr("Green")
    if row.final and row.day_at is not None:
        final = (Span(tr("final {time}", time=clinical_time(row.day_at)), "cell", "ink_second"),)
        return ((Mark(red), Span(f" {word}", "name", ink)), final)
    so_far = tr("Red so far") if red else tr("Green so far")
    return ((Mark(red), Span(f" {so_far}", "name", ink)),)


def spoken(line: HuddleRow) -> str:
    """Return the row as it is read aloud."""
    blocks = (*who(line), *turning(line, selected=True), *day_words(line))
    words = [p.text.strip() for part in blocks for p in part if isinstance(p, Span | Chip)]
    return ", ".join((line.row.bed, *words))
