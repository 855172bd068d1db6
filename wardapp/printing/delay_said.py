"""What papers say of a delay: its reason with the mark of the list, whose it is, what is next."""

from collections.abc import Iterable, Sequence

from reportlab.lib.units import mm

from wardapp.census_words import group_words
from wardapp.clock import local_day
from wardapp.codes import UNOFFICIAL, CodeList, code_list
from wardapp.display import day_and_month, short_date
from wardapp.printing.facts import due_runs
from wardapp.printing.lines import NBSP, Line, Run, kept
from wardapp.printing.look import CHIP, HEADING, QUIET, REGULAR, STRONG, Face
from wardapp.printing.sheet import Sheet
from wardapp.printing.table import Cell, Column, Row
from wardapp.queries.board import BoardRow
from wardapp.queries.code_sets import marker_of
from wardapp.queries.delays import DelayState

GROUP: float = 8.6 * mm
_LETTER = Face(REGULAR, CHIP.size, STRONG.colour)

Text = list[Run]


def reason_runs(
    sheet: Sheet, codes: CodeList, delay: DelayState, *, brief: bool = False
) -> list[Text]:
    """Return the main reason, its group and since when, the others, the note, who was told.

    `brief` counts the other reasons and leaves out what was written of them.
    """
    say = sheet.say
    lines = [[sheet.run(marked_reason(codes, delay.main, say.language), STRONG)]]
    item = codes.items.get(delay.main)
    group = group_words(str(item.extra.get("group", "")) if item else "", codes, say.language)
    since = say("since {time}", time=short_date(local_day(delay.started_at), say))
    lines.append([sheet.run(f"{group} · " if group else ""), sheet.run(since, hold=True)])
    if brief:
        more = say("{n} more", n=len(delay.others))
        return [*lines, [sheet.run(more, QUIET)]] if delay.others else lines
    if delay.others:
        others = ", ".join(marked_reason(codes, code, say.language) for code in delay.others)
        lines.append([sheet.run(say("also: {reasons}", reasons=others), QUIET)])
    if delay.note:
        lines.append([sheet.run(delay.note)])
    if delay.escalated_at is not None:
        when = kept(short_date(local_day(delay.escalated_at), say))
        escalated = say("Escalated to {to}, {time}", to=delay.escalated_to, time=when)
        lines.append([sheet.run(escalated)])
    return lines


def marked_reason(codes: CodeList, code: str, language: str) -> str:
    """Return a reason in short with the mark of a list that no authority issued."""
    item = codes.items.get(code)
    words = item.short(language) if item else code
    return NBSP.join(part for part in (words, marker_of(codes, code)) if part)


def reason_title(words: str, codes: CodeList, delays: Iterable[DelayState | None]) -> str:
    """Return the head of the reason's column; the mark in it brings the note to the foot."""
    shown = (code for delay in delays if delay for code in (delay.main, *delay.others))
    return f"{words} {UNOFFICIAL}" if any(marker_of(codes, code) for code in shown) else words


def whose_runs(sheet: Sheet, delay: DelayState) -> list[Text]:
    """Return the letter in its frame, the word, and whether it is agreed; nobody is blamed."""
    say, owners = sheet.say, code_list("delay_attribution")
    code = delay.attribution or "unassigned"
    item = owners.items.get(code)
    letter = str(item.extra.get("letter", "?")) if item else "?"
    word = say("Not assigned") if code == "unassigned" else sheet.code("delay_attribution", code)
    if item and code != "unassigned":
        word = item.short(say.language)
    standing = say("suggested")
    if code == "unassigned":
        standing = say("to agree")
    elif delay.agreed and delay.owner_at is not None:
        standing = say("agreed {day}", day=day_and_month(local_day(delay.owner_at)))
    framed = [sheet.run(letter, _LETTER, "frame"), sheet.run("  "), sheet.run(word, STRONG)]
    return [framed, [sheet.run(standing)]]


def step_runs(sheet: Sheet, row: BoardRow) -> list[Text]:
    """Return the next action, its owner and when it is due; late is a chip with words."""
    say = sheet.say
    if not row.action:
        return [[sheet.run(say("No open action"), QUIET)]]
    owner = row.action_owner or say("No owner")
    due = due_runs(sheet, row.action_due_at, row.action_due_timed)
    return [[sheet.run(row.action, STRONG)], [sheet.run(f"{owner} · "), *due]]


def each(sheet: Sheet, texts: Sequence[Text], wide: float) -> tuple[Line, ...]:
    """Set texts under each other, each whole: the row grows."""
    return tuple(line for runs in texts for line in sheet.lines(runs, wide))


def group_row(sheet: Sheet, columns: Sequence[Column], title: str, note: str) -> Row:
    """Return the head of a group of rows, its note at the right."""
    wide = sum(column.width for column in columns)
    right = sheet.lines([sheet.run(note)], wide / 2)[0]
    lines = sheet.lines([sheet.run(title, HEADING)], wide - right.width - 6 * mm)
    return Row((Cell(lines, len(columns), right),), GROUP, group=True)


def nobody_row(sheet: Sheet, columns: Sequence[Column]) -> Row:
    """Say that a group is empty: nothing is blank."""
    lines = sheet.lines([sheet.run(sheet.say("Nobody"), QUIET)], 60 * mm)
    return Row((Cell(lines, len(columns)),), GROUP)


def over_page(sheet: Sheet) -> Line:
    """Return the line that says that a row goes on overleaf."""
    return sheet.lines([sheet.run(sheet.say("continues over the page"), QUIET)], 60 * mm)[0]
