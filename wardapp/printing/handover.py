"""The ward handover of a shift in the order of SBAR; rows grow, nothing is cut."""

from collections.abc import Callable, Mapping, Sequence

from reportlab.lib.units import mm

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import clinical_date, clinical_time
from wardapp.measures.calendar import day_of_stay
from wardapp.measures.same_name import Alike
from wardapp.printing import facts as said
from wardapp.printing.bed import bed_lines, extra_width
from wardapp.printing.lines import Line, Run
from wardapp.printing.look import BODY, QUIET, STRONG, TABLE
from wardapp.printing.person import identity_lines
from wardapp.printing.sheet import Sheet, SheetFacts, Table
from wardapp.printing.table import Cell, Column, Row, growing
from wardapp.queries.board import BoardRow
from wardapp.queries.papers import ActionRow, HandoverNotes
from wardapp.words import Words

_LEAST = 12 * mm
_BED = 12.0  # mm


def handover(
    rows: Sequence[BoardRow],
    notes: Mapping[int, HandoverNotes],
    facts: SheetFacts,
    say: Words,
    alike: Mapping[int, Alike],
    shift: str,
) -> bytes:
    """Return the handover as PDF; `shift` names it ("Day to night"), `notes` are by stay.

    Empty beds stand in it too: whoever takes over should miss none.
    """
    sheet = Sheet(facts, say, say("Ward handover"), wide=True, summary=shift)
    marker = code_list("waiting_for").marker
    more = extra_width((row.bed for row in rows), _BED)
    columns = (
        Column(say("Bed"), _BED + more),
        Column(say("Name · Born (age) · NHS No."), 51),
        Column(say("Situation") + f" {marker}".rstrip(), 56 - more),
        Column(say("Background"), 46),
        Column(say("Assessment"), 58),
        Column(say("Recommendation"), 54),
    )
    made = [
        _row(sheet, row, notes.get(row.stay_id or 0, HandoverNotes()), alike, columns)
        if row.occupied
        else _empty(sheet, row, columns)
        for row in rows
    ]
    return sheet.print(Table(columns, tuple(made), under=_receipt(sheet), top=True))


def _row(
    sheet: Sheet,
    row: BoardRow,
    notes: HandoverNotes,
    alike: Mapping[int, Alike],
    columns: Sequence[Column],
) -> Row:
    room = [column.room for column in columns]
    today = local_day(sheet.facts.data_at)
    bed = Cell(bed_lines(sheet, row.bed, room[0]))
    person = identity_lines(sheet, row, alike, room[1], on=today)
    texts = (
        _situation(sheet, row, notes),
        _background(sheet, row),
        _assessment(sheet, row, notes),
        _recommendation(sheet, row, notes),
    )
    cells = [
        Cell(tuple(line for runs in text for line in sheet.lines(runs, wide)))
        for text, wide in zip(texts, room[2:], strict=True)
    ]
    continued = sheet.lines([sheet.run(sheet.say("continued"), QUIET)], room[1])
    over = sheet.lines([sheet.run(sheet.say("continues over the page"), QUIET)], room[5])[0]
    again = (bed, Cell((*person, *continued)))
    return growing((bed, Cell(person), *cells), _LEAST, again, over, row.bed)


def _said(sheet: Sheet, label: str, text: str) -> list[Run]:
    """Return a label and what it says; nothing said is said too."""
    shown = sheet.run(text) if text.strip() else sheet.run(sheet.say("Not recorded"), QUIET)
    return [sheet.run(f"{label}: ", QUIET), shown]


def _situation(sheet: Sheet, row: BoardRow, notes: HandoverNotes) -> list[list[Run]]:
    say = sheet.say
    waiting, since = said.waiting_runs(sheet, row)
    lines = [
        [sheet.run(row.reason, STRONG)] if row.reason else _said(sheet, say("Why here"), ""),
        [*said.today_runs(sheet, row)],
        [*waiting, *([sheet.run(" · "), *since] if since else [])],
    ]
    if notes.wrong:
        lines.insert(1, _said(sheet, say("What is wrong"), notes.wrong))
    if notes.today:
        lines.append(_said(sheet, say("What happens today"), notes.today))
    return lines


def _background(sheet: Sheet, row: BoardRow) -> list[list[Run]]:
    say, lines = sheet.say, []
    if row.admitted_at:
        day = day_of_stay(row.admitted_at, local_day(sheet.facts.data_at))
        came = clinical_date(local_day(row.admitted_at))
        lines.append(_said(sheet, say("Admitted"), say("{date}, day {n}", date=came, n=day)))
    lines.append(_said(sheet, say("Consultant"), row.consultant))
    pathway = ""
    if row.pathway:
        pathway = say("P{code}, scheme {scheme}", code=row.pathway, scheme=row.pathway_scheme)
    lines.append(_said(sheet, say("Pathway"), pathway))
    asked = row.spoken_language or row.written_language
    language = sheet.code("languages", asked) if asked else say("Not asked yet")
    lines.append(_said(sheet, say("Language"), language))
    flags = [sheet.code("flags", flag) for flag in row.flags]
    flags += [say("Interpreter")] if row.interpreter else []
    flags += [say("Boarder")] if row.boarder else []
    if flags:
        lines.append(_said(sheet, say("Look out for"), "; ".join(flags)))
    return lines


def _assessment(sheet: Sheet, row: BoardRow, notes: HandoverNotes) -> list[list[Run]]:
    say = sheet.say
    lines = []
    if row.unwell:
        lines.append([sheet.run(say("Unwell"), STRONG), sheet.run(_after(notes.concern))])
    elif row.concern_id is not None:
        lines.append([sheet.run(say("Not unwell"))])
    else:
        lines.append(_said(sheet, say("Unwell"), ""))
    seen = say("Not yet")
    if row.reviewed_at:
        seen = f"{clinical_time(row.reviewed_at)} {row.reviewer}"
    lines.append(_said(sheet, say("Seen by a senior today"), seen))
    clock = [
        run for runs in said.optimised_runs(sheet, row)[:-1] for run in (*runs, sheet.run(" "))
    ]
    lines.append([sheet.run(say("Optimised") + ": ", QUIET), *clock])
    met = sum(done for _, done in notes.criteria)
    count = say("{n} of {m} met", n=met, m=len(notes.criteria)) if notes.criteria else ""
    lines.append(_said(sheet, say("Criteria"), count))
    lines += [[sheet.run("• "), sheet.run(text)] for text, done in notes.criteria if not done]
    return lines


def _after(note: str) -> str:
    return f": {note}" if note else ""


def _recommendation(sheet: Sheet, row: BoardRow, notes: HandoverNotes) -> list[list[Run]]:
    say = sheet.say
    dates = said.expected_runs(sheet, row)
    lines = [[run for runs in dates for run in (*runs, sheet.run("  "))]]
    if notes.needed:
        lines.append(_said(sheet, say("Needed to go home"), notes.needed))
    if not notes.actions:
        return [*lines, [sheet.run(say("No open action"), QUIET)]]
    return [*lines, *(_action(sheet, action) for action in notes.actions)]


def _action(sheet: Sheet, action: ActionRow) -> list[Run]:
    owner = action.owner or sheet.say("No owner")
    due = said.due_runs(sheet, action.due_at, action.due_timed, late_only=True)
    return [sheet.run("• "), sheet.run(action.text, STRONG), sheet.run(f" · {owner} · "), *due]


def _empty(sheet: Sheet, row: BoardRow, columns: Sequence[Column]) -> Row:
    bed = Cell(bed_lines(sheet, row.bed, columns[0].room))
    text = [sheet.run(sheet.say("UNOCCUPIED"), STRONG)]
    if row.bed_note:
        text.append(sheet.run(f" {row.bed_note}", QUIET))
    lines = sheet.lines(text, 200 * mm)
    return growing((bed, Cell(lines, len(columns) - 1)), 0, label=row.bed)


def _receipt(sheet: Sheet) -> Callable[[int, list[list[Row]]], tuple[Line, ...]]:
    """Return the line on the last page by which one hands over and another takes over."""

    def note(index: int, pages: list[list[Row]]) -> tuple[Line, ...]:
        if index + 1 < len(pages):
            return ()
        runs: list[Run] = []
        for label in (sheet.say("Given by"), sheet.say("Taken over by"), sheet.say("Date, time")):
            runs += [sheet.run(f"   {label} " if runs else f"{label} ", BODY)]
            runs += [sheet.run("", TABLE, "blank")]
        return sheet.lines([sheet.run("\n", BODY), *runs], 277 * mm)

    return note
