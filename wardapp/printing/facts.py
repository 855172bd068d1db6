"""What a row of the board says in words and marks, the same on every paper that says it."""

from datetime import datetime, timedelta

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import (
    clinical_time,
    duration,
    of_48_hours,
    relative_day,
    short_date,
    weekday,
)
from wardapp.measures.calendar import elapsed
from wardapp.printing.lines import Run
from wardapp.printing.look import CHIP, GREEN, QUIET, RED, STRONG, TABLE
from wardapp.printing.sheet import Sheet
from wardapp.queries.board import BoardRow

_LIMIT = timedelta(hours=48)


def languages_and_flags(sheet: Sheet, row: BoardRow) -> list[str]:
    """Return what follows the birth date: language other than English, boarder, flags.

    A sensitive flag stays off the sheet that is carried from bed to bed.
    """
    said = row.spoken_language or row.written_language
    facts = [sheet.code("languages", said)] if said and said != "en" else []
    facts += [sheet.say("Interpreter")] if row.interpreter else []
    facts += [sheet.say("Boarder")] if row.boarder else []
    return facts + [sheet.code("flags", flag) for flag in row.flags if not _sensitive(flag)]


def waiting_runs(sheet: Sheet, row: BoardRow) -> tuple[list[Run], list[Run]]:
    """Return what the person waits for, and since or until when."""
    say = sheet.say
    if row.on_leave:
        back = row.back_expected_at
        when = say("Back {time}", time=when_text(sheet, back)) if back else say("No time given")
        text = sheet.code("absence_kind", row.absence_kind) if row.absence_kind else say("On leave")
        return [sheet.run(text, STRONG)], [sheet.run(when)]
    if not row.waiting_code:
        return [sheet.run(say("Nothing: on plan"), QUIET)], []
    text = sheet.code("waiting_for", row.waiting_code)
    text += f": {row.waiting_note}" if row.waiting_note else ""
    if row.waiting_until:
        until = when_text(sheet, row.waiting_until, timed=False, dated=True)
        when = say("until {time}", time=until)
    elif row.waiting_since:
        hour = local_day(row.waiting_since) == local_day(sheet.facts.data_at)
        since = when_text(sheet, row.waiting_since, timed=hour, dated=True)
        when = say("since {time}", time=since)
    else:
        when = ""
    more = say("{n} more", n=row.waiting_count - 1) if row.waiting_count > 1 else ""
    rest = " · ".join(part for part in (when, more) if part)
    return [sheet.run(text, STRONG)], [sheet.run(rest, hold=True)] if rest else []


def expected_runs(sheet: Sheet, row: BoardRow, *, moves: bool = True) -> list[list[Run]]:
    """Return the lines of the expected date: day and days to go, passed, moves."""
    say, today = sheet.say, local_day(sheet.facts.data_at)
    if row.edd is None:
        return [[sheet.run(say("No date set"), CHIP, "chip")]]
    days = (row.edd - today).days
    day = sheet.run(short_date(row.edd, say), STRONG, hold=True)
    lines = [[day]]
    if days < 0:
        lines.append([sheet.run(say("Passed {n}d", n=-days), CHIP, "chip")])
    elif days <= 1:
        lines.append([sheet.run(relative_day(row.edd, today, say), STRONG)])
    else:
        lines[0].append(sheet.run(" · " + relative_day(row.edd, today, say)))
    if not moves:
        return lines
    if row.edd_moves == 1:
        lines.append([sheet.run(say("Moved once"), QUIET)])
    elif row.edd_moves > 1:
        lines.append([sheet.run(say("Moved {n}×", n=row.edd_moves))])
    return lines


def optimised_runs(sheet: Sheet, row: BoardRow) -> list[list[Run]]:
    """Return the lines of the 48-hour clock and the pathway."""
    say, now = sheet.say, sheet.facts.data_at
    pathway = [sheet.run(f"P{row.pathway}") if row.pathway else sheet.run(say("no pathway"), QUIET)]
    if row.optimised_at is None:
        return [[sheet.run(say("Not yet"), QUIET)], pathway]
    length = elapsed(row.optimised_at, now)
    lines = [[sheet.run(of_48_hours(length / timedelta(hours=1), say), STRONG)]]
    if length > _LIMIT:
        late = say("Late {time}", time=_hours(length - _LIMIT))
        lines.append([sheet.run(late, CHIP, "chip")])
    return [*lines, pathway]


def today_runs(sheet: Sheet, row: BoardRow) -> list[Run]:
    """Return the red square or the green ring with its word, or the words alone."""
    say = sheet.say
    if row.on_leave:
        return [sheet.run(say("On leave"))]
    if row.colour == "green":
        return [sheet.run(say("G"), GREEN, "green"), sheet.run(" " + say("Green"), GREEN)]
    if row.colour == "red":
        return [sheet.run(say("R"), RED, "red"), sheet.run(" " + say("Red"), RED)]
    return [sheet.run(say("Not counted"))]


def due_runs(
    sheet: Sheet, due_at: datetime | None, timed: bool, *, late_only: bool = False
) -> list[Run]:
    """Return when an action is due; what is late stands in a chip with words.

    `late_only` leaves the time out where the chip stands, for narrow cells.
    """
    say, now = sheet.say, sheet.facts.data_at
    if due_at is None:
        return [sheet.run(say("No time set"), QUIET)]
    today, day = local_day(now), local_day(due_at)
    face = STRONG if day <= today else TABLE
    due = sheet.run(when_text(sheet, due_at, timed=timed), face, hold=True)
    late = lateness(due_at, timed, now)
    if not late:
        return [due]
    chip = sheet.run(say("{time} late", time=duration(late)), CHIP, "chip")
    return [chip] if late_only else [due, sheet.run("\n"), chip]


def lateness(due_at: datetime | None, timed: bool, now: datetime) -> timedelta:
    """Return how late an action is; one without an hour is late from the next day."""
    if due_at is None:
        return timedelta(0)
    if not timed:
        return max(timedelta(0), local_day(now) - local_day(due_at))
    return max(timedelta(0), timedelta(minutes=elapsed(due_at, now) // timedelta(minutes=1)))


def when_text(sheet: Sheet, at: datetime, *, timed: bool = True, dated: bool = False) -> str:
    """Write a moment: today 17:00, Fri 09:00, Fri 20-Feb 09:00.

    Paper lies about: only today is named so, for "tomorrow" would be read tomorrow.
    """
    say, today, day = sheet.say, local_day(sheet.facts.data_at), local_day(at)
    if day == today:
        text = say("today")
    elif not dated and 0 < (day - today).days < 7:
        text = weekday(day, say)
    else:
        text = short_date(day, say)
    return f"{text} {clinical_time(at)}" if timed else text


def _sensitive(flag: str) -> bool:
    flags = code_list("flags")
    return flag in flags and bool(flags[flag].extra.get("sensitive"))


def _hours(length: timedelta) -> str:
    """Write a lateness as the clock is written: in hours, from 96 of them in days."""
    hours = length // timedelta(hours=1)
    return f"{hours}hr" if hours < 96 else duration(timedelta(hours=hours))
