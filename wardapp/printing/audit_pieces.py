"""The pieces of an audit's result on paper: its figure, the reasons, the counts, the groups."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from wardapp.findings.charts import headline_chart, reasons_chart, reasons_legend
from wardapp.findings.sheet import (
    Breakdown,
    CountRow,
    Headline,
    Parts,
    Reasons,
    ResultSheet,
    Reviewers,
    Share,
)
from wardapp.printing.audit_block import Block
from wardapp.printing.audit_paper import AuditPaper
from wardapp.printing.audit_said import Corrected
from wardapp.printing.chart import EM
from wardapp.printing.flow import Part, Strip
from wardapp.printing.lines import Run
from wardapp.printing.look import (
    BODY,
    BODY_STRONG,
    BOLD,
    HEADING_LIGHT,
    INK,
    QUIET,
    SEMIBOLD,
    Face,
    size,
)

LARGE = HEADING_LIGHT.at(13.0)

_HERO = Face(BOLD, size("hero"), INK)
_LARGE_STRONG = Face(SEMIBOLD, 13.0, INK)
_BAR_SHARE = 0.79  # of the page: the bar of a hundred per cent
_SMALL_EM = 8.5  # of the bars, in points, so that a usual ward keeps its one page
_FEW_REASONS, _MANY_REASONS = 3, 6
_FEW = 4  # corrections that stand in a block beside another


def picture(paper: AuditPaper, sheet: ResultSheet) -> Iterator[Strip]:
    """Yield what is met first: the figure, what is withheld and why, the reasons."""
    if sheet.headline is not None:
        yield from _headline(paper, sheet.headline)
    for withheld in sheet.withheld:
        yield paper.text([paper.run(withheld)], above=2 * mm)
    if sheet.reasons is not None and sheet.reasons.rows:
        yield from _reasons(paper, sheet.reasons)


def board_strips(paper: AuditPaper, sheet: ResultSheet, *, labels: bool) -> Iterator[Strip]:
    """Yield board against audit; with `labels` the beds stand where they differ."""
    if sheet.board is None:
        return
    yield from paper.four_cells(sheet.board, labels=labels)
    if sheet.board.note:
        yield paper.quiet(sheet.board.note)


def _headline(paper: AuditPaper, said: Headline) -> Iterator[Strip]:
    """Yield the figure, large, with what it counts, and the bar of its interval."""
    figure = paper.lines([paper.run(said.figure, _HERO, hold=True)], paper.room)
    wide = max(line.width for line in figure)
    if not said.words:
        yield Strip((Part(figure),))
        return
    runs = [
        paper.run(f"{said.words}: ", LARGE),
        paper.run(f"{said.share.percent},\n", _LARGE_STRONG),
        paper.run(said.likely, LARGE),
    ]
    words = paper.lines(runs, paper.room - wide - 7 * mm)
    yield Strip((Part(figure), Part(words, x=wide + 7 * mm)), level=True, below=2.4 * mm)
    yield from paper.chart(headline_chart(said), paper.room * _BAR_SHARE)


def _reasons(paper: AuditPaper, said: Reasons) -> Iterator[Strip]:
    """Yield the main reasons as bars, the running share beside them in words.

    What goes on overleaf stands under the heading once more.
    """
    legend = reasons_legend(said, paper.say)
    yield from paper.heading_with(said.title, legend)
    em = EM if len(said.rows) <= _FEW_REASONS else _SMALL_EM
    first, *others = paper.chart(reasons_chart(said, paper.say, line=False), em=em)
    yield first
    if others:
        (again,) = paper.heading_with(f"{said.title}, {paper.say('continued')}", legend)
        yield from (replace(strip, head=again) for strip in others)
    if said.sentence and len(said.rows) > _MANY_REASONS:
        yield paper.text([paper.run(said.sentence, BODY_STRONG)])


def who_was_reviewed(paper: AuditPaper, counts: Sequence[CountRow]) -> list[Block]:
    """Return all counts with what was taken off."""
    if not counts:
        return []
    rows = [((row.words, row.shown), row.is_sum) for row in counts]
    return paper.table_block(
        paper.half, paper.say("Who was reviewed"), ("", paper.say("Beds")), rows
    )


def who_they_are(paper: AuditPaper, sheet: ResultSheet) -> list[Block]:
    """Return those who met none by stay, expected date and where they wait."""
    say = paper.say
    if sheet.headline is None or not sheet.headline.share.part:
        return []
    rows = [
        ((_grouped(paper, breakdown.key, row.label), *_ranged(row.share)[:2]), False)
        for breakdown in sheet.breakdowns
        if breakdown.key in ("stay", "edd")
        for row in breakdown.rows
    ]
    if sheet.sides is not None:
        rows += [
            ((row.label, row.share.of, row.share.percent or "–"), False)
            for row in sheet.sides.rows
            if row.count
        ]
    if not rows:
        return []
    n = sheet.headline.share.part
    title = say("Who the {n} are", n=n) if n != 1 else say("Who the one is")
    return paper.table_block(paper.half, title, ("", say("Not meeting"), say("Share")), rows)


def _grouped(paper: AuditPaper, key: str, label: str) -> str:
    if key == "stay":
        return paper.say("Stay: {days}", days=label)
    return label if label != paper.say("Not known") else paper.say("EDD: {what}", what=label)


def breakdowns(paper: AuditPaper, tables: Iterable[Breakdown]) -> list[Block]:
    """Return each table of groups with its ranges, or why it is not there."""
    say = paper.say
    heads = ("", say("Not meeting"), say("Share"), say("Likely"))
    blocks = []
    for table in tables:
        if table.withheld:
            runs = [paper.run(table.withheld, BODY)]
            blocks.append(paper.text_block(paper.half, table.title, runs))
            continue
        rows = [((row.label, *_ranged(row.share)), False) for row in table.rows]
        blocks += paper.table_block(paper.half, table.title, heads, rows)
    return blocks


def _ranged(share: Share) -> tuple[str, str, str]:
    return (share.of if share.whole else "0", share.percent or "–", share.between or "–")


def parts_block(paper: AuditPaper, parts: Parts | None) -> list[Block]:
    """Return the parts of those who met none, as one paragraph."""
    if parts is None or not (parts.rows or parts.withheld):
        return []
    return [paper.text_block(paper.half, parts.title, parts_runs(paper, parts))]


def parts_runs(paper: AuditPaper, parts: Parts) -> list[Run]:
    """Return the parts that anybody is in, with their counts, or why they are not shown."""
    if parts.withheld:
        return [paper.run(parts.withheld, BODY)]
    shown = [(row.label, str(row.count)) for row in parts.rows if row.count]
    return paper.counted(shown) or [paper.run(paper.say("Nobody"), BODY)]


def reviewers_block(paper: AuditPaper, said: Reviewers | None, *, labels: bool) -> list[Block]:
    """Return how far the pair agreed, and with `labels` on which beds they did not."""
    if said is None:
        return []
    runs = [paper.run(said.kappa, BODY), *(differing(paper, said) if labels else [])]
    return [paper.text_block(paper.half, said.title, runs, said.agreed.number)]


def differing(paper: AuditPaper, said: Reviewers) -> list[Run]:
    """Return the beds on which the two did not say the same before talking."""
    if not said.beds:
        return []
    runs = [paper.run(" " + paper.say("They differed on:") + " ", BODY)]
    for number, line in enumerate(said.beds):
        runs += [paper.run("; ", BODY)] if number else []
        runs += [paper.run(line.bed, BODY_STRONG), paper.run(f" {line.said}", BODY)]
    return runs


def corrections_block(paper: AuditPaper, found: Sequence[Corrected]) -> list[Block]:
    """Return what was corrected, where it is little enough for a block."""
    if len(found) > _FEW:
        return []
    runs: list[Run] = []
    for one in found:
        runs += [paper.run("\n", BODY)] if runs else []
        runs += _corrected(paper, one)
    nothing = [paper.run(paper.say("Nothing was corrected."), BODY)]
    return [
        paper.text_block(
            paper.half, corrections_title(paper), runs or nothing, _entries(paper, found)
        )
    ]


def corrections_list(paper: AuditPaper, found: Sequence[Corrected]) -> Iterator[Strip]:
    """Yield what was corrected, line by line, where it is too much for a block."""
    if len(found) <= _FEW:
        return
    yield from paper.heading(corrections_title(paper), _entries(paper, found))
    for one in found:
        yield paper.text(_corrected(paper, one))


def corrections_title(paper: AuditPaper) -> str:
    """Return what the corrections are called."""
    return paper.say("Corrected beside the frozen list")


def _entries(paper: AuditPaper, found: Sequence[Corrected]) -> str:
    return paper.say("Entries: {n}", n=len(found))


def _corrected(paper: AuditPaper, one: Corrected) -> list[Run]:
    return [paper.run(f"{one.bed}: ", BODY_STRONG), paper.run(one.words, BODY)]


def notes(paper: AuditPaper, sheet: ResultSheet) -> Iterator[Strip]:
    """Yield what has to be known: small numbers, whose lists, what a day is worth."""
    small = sheet.headline.small if sheet.headline else ""
    marks = [parts.note for parts in (sheet.reasons, sheet.themes) if parts]
    said = " ".join(note for note in (small, *marks, *sheet.notes) if note)
    yield paper.text([paper.run(said, QUIET)], above=2.4 * mm)
