"""The result sheet of a whole audit: all wards together, side by side, then each in short."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from wardapp.findings.charts import places_chart, wards_chart
from wardapp.findings.counted_wards import counted_wards
from wardapp.findings.sheet import Breakdown, Parts, ResultSheet, Reviewers
from wardapp.findings.words import result_sheet
from wardapp.printing.audit_block import Block
from wardapp.printing.audit_funnel import Wards, side_by_side
from wardapp.printing.audit_paper import AuditPaper
from wardapp.printing.audit_pieces import (
    board_strips,
    breakdowns,
    corrections_title,
    differing,
    notes,
    parts_block,
    parts_runs,
    picture,
    who_was_reviewed,
)
from wardapp.printing.audit_said import corrections, finished_words
from wardapp.printing.flow import Strip
from wardapp.printing.look import BODY, BODY_STRONG
from wardapp.printing.strips import QUIET, Text
from wardapp.queries.audit import AuditWardRow
from wardapp.queries.audit_results import AuditResult

_LEAST_FOR_FUNNEL = 3


def hospital(paper: AuditPaper, found: AuditResult, sheet: ResultSheet) -> Iterator[Strip]:
    """Yield the sheet of all wards; the copy of the hospital has a short part for each ward."""
    if not counted_wards(found.screen):
        yield from _not_counted(paper, sheet)
        yield from notes(paper, sheet)
        return
    yield from picture(paper, sheet)
    yield from paper.beside_each_other(
        [*who_was_reviewed(paper, sheet.counts), *_themes(paper, sheet.themes)]
    )
    yield from _remarks(paper, sheet)
    if sheet.wards is not None:
        yield from _wards(paper, sheet, sheet.wards)
    yield from _not_counted(paper, sheet)
    yield from board_strips(paper, sheet, labels=False)
    yield from _places(paper, sheet)
    yield from paper.beside_each_other(breakdowns(paper, sheet.breakdowns))
    if sheet.reviewers is not None:
        yield from _reviewers(paper, sheet.reviewers)
    yield from notes(paper, sheet)
    for ward in () if sheet.shared else counted_wards(found.screen):
        yield from _kept(_ward(paper, found, ward))


def _themes(paper: AuditPaper, themes: Parts | None) -> list[Block]:
    """Return the five themes as a table, or why they are not there."""
    if themes is None or not themes.rows:
        return parts_block(paper, themes)
    rows = [((row.label, row.share.of, row.share.percent or "–"), False) for row in themes.rows]
    heads = ("", paper.say("People"), paper.say("Share"))
    return paper.table_block(paper.half, themes.title, heads, rows)


def _remarks(paper: AuditPaper, sheet: ResultSheet) -> Iterator[Strip]:
    """Yield where those who met none wait, how full the wards were, and the nights spent."""
    sides = sheet.sides
    if sides is not None and sides.rows:
        shown = [(row.label, row.share.number) for row in sides.rows if row.count]
        yield from [paper.text(paper.counted(shown), above=2 * mm)] if shown else []
    for words in (sheet.occupancy, sheet.held):
        if words:
            yield paper.text([paper.run(words, BODY)])


def _kept(strips: Iterator[Strip]) -> list[Strip]:
    """Return the part of one ward, which is not parted where a page can hold it."""
    made = list(strips)
    return [*(replace(strip, keep=True) for strip in made[:-1]), *made[-1:]]


def _wards(paper: AuditPaper, sheet: ResultSheet, wards: Breakdown) -> Iterator[Strip]:
    say = paper.say
    yield from paper.heading(wards.title, say("in the order of the plan, not ranked"))
    if wards.withheld:
        yield paper.text([paper.run(wards.withheld, BODY)])
        return
    chart = wards_chart(sheet, say)
    yield from paper.chart(chart) if chart else ()
    if sheet.wards_verdict:
        yield paper.text([paper.run(sheet.wards_verdict, BODY_STRONG)], above=1.2 * mm)
    if sum(row.share.whole > 0 for row in wards.rows) >= _LEAST_FOR_FUNNEL:
        yield from side_by_side(paper, Wards(wards.total, wards.rows))


def _not_counted(paper: AuditPaper, sheet: ResultSheet) -> Iterator[Strip]:
    """Yield which wards of the plan have no results in this sheet, and why."""
    if not sheet.not_counted:
        return
    yield from paper.heading(paper.say("Not in these figures"))
    for words in sheet.not_counted:
        yield paper.text([paper.run(words, BODY)])


def _places(paper: AuditPaper, sheet: ResultSheet) -> Iterator[Strip]:
    places = sheet.places
    if places is None or not (places.rows or places.withheld):
        return
    yield from paper.heading(places.title)
    if places.withheld:
        yield paper.text([paper.run(places.withheld, BODY)])
        return
    yield from paper.chart(places_chart(places), above=1 * mm)


def _reviewers(paper: AuditPaper, said: Reviewers) -> Iterator[Strip]:
    """Yield how far the pairs agreed, in all and on each ward."""
    say = paper.say
    yield from paper.heading(said.title, said.agreed.number)
    yield paper.text([paper.run(said.kappa, BODY)])
    if not said.by_ward:
        return
    columns = [(say("Ward"), 4.0), (say("Agreed"), 2.4), (say("Beyond chance"), 6.0)]
    rows: list[Sequence[Text]] = [
        [[paper.run(ward, BODY)], [paper.run(agreed, BODY)], [paper.run(kappa, BODY)]]
        for ward, agreed, kappa in said.by_ward
    ]
    yield from paper.table(columns, rows)


def _ward(paper: AuditPaper, found: AuditResult, ward: AuditWardRow) -> Iterator[Strip]:
    """Yield one ward in short, with the beds behind its numbers."""
    say = paper.say
    sheet = result_sheet(found.screen, found.beds, found.form, say.language, ward.id)
    share = sheet.headline.share if sheet.headline else None
    number = share.number if share else ""
    likely = sheet.headline.likely if sheet.headline else ""
    yield from paper.heading(ward.name, ", ".join(part for part in (number, likely) if part))
    yield paper.text([paper.run(finished_words(found, ward, say), QUIET)])
    counts = [(row.words, row.shown) for row in sheet.counts if row.count or row.is_sum]
    yield paper.text(paper.counted(counts))
    if sheet.reasons is not None and sheet.reasons.rows:
        rows = [(row.label, str(row.count)) for row in sheet.reasons.rows]
        yield paper.text(_labelled(paper, say("Why"), paper.counted(rows)))
    if sheet.places is not None and sheet.places.rows:
        yield paper.text(_labelled(paper, say("Where instead"), parts_runs(paper, sheet.places)))
    if sheet.board is not None:
        yield paper.text(_labelled(paper, sheet.board.title, _board(paper, sheet)))
    if sheet.reviewers is not None:
        runs = [
            paper.run(f"{sheet.reviewers.agreed.number}. {sheet.reviewers.kappa}", BODY),
            *differing(paper, sheet.reviewers),
        ]
        yield paper.text(_labelled(paper, sheet.reviewers.title, runs))
    runs = []
    for one in corrections((row for row in found.rows if row.ward_id == ward.id), say):
        runs += [paper.run("; " if runs else "", BODY), paper.run(f"{one.bed} ", BODY_STRONG)]
        runs += [paper.run(one.words, BODY)]
    if runs:
        yield paper.text(_labelled(paper, corrections_title(paper), runs))


def _labelled(paper: AuditPaper, label: str, runs: Text) -> Text:
    colon = " " if label.endswith("?") else ": "
    return [paper.run(f"{label}{colon}", QUIET), *runs]


def _board(paper: AuditPaper, sheet: ResultSheet) -> Text:
    """Return how many agree, then the beds where board and audit do not."""
    assert sheet.board is not None
    runs = [paper.run(sheet.board.agreed.number, BODY_STRONG)]
    for cell in sheet.board.cells:
        if cell.differs and cell.count:
            beds = ", ".join(line.bed for line in cell.beds)
            runs += [paper.run(f"; {cell.words} ", BODY), paper.run(str(cell.count), BODY_STRONG)]
            runs += [paper.run(f" ({beds})", BODY)]
    return runs
