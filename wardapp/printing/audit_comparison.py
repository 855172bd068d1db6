"""Finished audits compared on paper: over time, what may be concluded, wards side by side."""

from collections.abc import Iterator, Sequence

from wardapp.charts.funnel import HIGHEST, LOWEST
from wardapp.findings.comparison import (
    ComparedAudit,
    ComparisonSheet,
    trend_chart,
    trend_notes,
    verdict_words,
    wards_before,
)
from wardapp.findings.sheet import GroupRow
from wardapp.printing.audit_funnel import side_by_side
from wardapp.printing.audit_paper import AuditPaper
from wardapp.printing.flow import Strip
from wardapp.printing.look import BODY, BODY_STRONG, HEADING
from wardapp.printing.strips import Text
from wardapp.printing.typesetting import SheetFacts
from wardapp.words import Words

_HEIGHTS = (HIGHEST, (HIGHEST + LOWEST) / 2, LOWEST)  # of the funnel, in em


def audit_comparison(
    sheet: ComparisonSheet, facts: SheetFacts, say: Words, later_id: int = 0
) -> bytes:
    """Return the comparison as PDF; the audit of `later_id`, else the newest, against the last.

    The funnel is lower where that saves a page.
    """

    def made(highest: float) -> tuple[AuditPaper, list[Strip]]:
        paper = _paper(sheet, facts, say)
        return paper, [*_strips(paper, sheet, later_id, highest)]

    def pages(highest: float) -> int:
        paper, strips = made(highest)
        return paper.page_count(strips)

    paper, strips = made(min(_HEIGHTS, key=pages))
    return paper.print(strips)


def _paper(sheet: ComparisonSheet, facts: SheetFacts, say: Words) -> AuditPaper:
    return AuditPaper(
        facts,
        say,
        say("Day-of-care audits compared"),
        under=facts.hospital or facts.ward,
        top=[(say("Finished audits: {n}", n=len(sheet.audits)), "")],
        copy=say("Hospital copy, confidential."),
        standing=say("Finished audits: {n}", n=len(sheet.audits)),
    )


def _strips(
    paper: AuditPaper, sheet: ComparisonSheet, later_id: int, highest: float
) -> Iterator[Strip]:
    say = paper.say
    if not sheet.audits:
        yield paper.text([paper.run(say("No audit is finished yet."), HEADING)])
        return
    yield from _over_time(paper, sheet)
    earlier, later = _two(sheet, later_id)
    if earlier is not None:
        yield from _concluded(paper, earlier, later)
    yield from _numbers(paper, sheet)
    yield from _by_ward(paper, earlier, later)
    yield from side_by_side(paper, later, f"{later.day_words} · {later.name}", highest)


def _two(sheet: ComparisonSheet, later_id: int) -> tuple[ComparedAudit | None, ComparedAudit]:
    """Return the audit that is meant, else the newest, and the one before it, if any."""
    later = sheet.of(later_id) or sheet.audits[-1]
    at = sheet.audits.index(later)
    return (sheet.audits[at - 1] if at else None), later


def _over_time(paper: AuditPaper, sheet: ComparisonSheet) -> Iterator[Strip]:
    say = paper.say
    yield from paper.heading(say("Over time"), say("share not meeting, with its range"))
    yield from paper.chart(trend_chart(sheet, say))
    for note in trend_notes(sheet, say):
        yield paper.quiet(note)
    if len(sheet.audits) == 1:
        yield paper.quiet(say("One audit is finished so far: a second one makes a comparison."))
        yield paper.quiet(sheet.said)


def _concluded(paper: AuditPaper, earlier: ComparedAudit, later: ComparedAudit) -> Iterator[Strip]:
    say = paper.say
    conclusion, *cautions = verdict_words(earlier, later, say)
    aside = say("{later} against {earlier}", later=later.day_words, earlier=earlier.day_words)
    yield from paper.heading(say("What can be concluded"), aside)
    yield paper.text([paper.run(conclusion, HEADING)])
    for caution in cautions:
        yield paper.text([paper.run(caution, BODY)])


def _numbers(paper: AuditPaper, sheet: ComparisonSheet) -> Iterator[Strip]:
    say = paper.say
    yield from paper.heading(say("The numbers"))
    columns = [
        (say("Audit"), 4.0),
        (say("Criteria"), 4.0),
        (say("Met none"), 2.0),
        (say("Share"), 1.2),
        (say("Likely"), 1.9),
    ]
    rows: list[Sequence[Text]] = []
    for one in reversed(sheet.audits):
        name = [paper.run(f"{one.day_words} ", BODY_STRONG), paper.run(one.name, BODY)]
        words = (one.criteria, one.share.of, one.share.percent or "–", one.share.between or "–")
        rows.append([name, *([paper.run(text, BODY)] for text in words)])
    yield from paper.table(columns, rows)


def _by_ward(
    paper: AuditPaper, earlier: ComparedAudit | None, later: ComparedAudit
) -> Iterator[Strip]:
    """Yield each ward of the later audit, and what it was in the one before where it took part."""
    say = paper.say
    yield from paper.heading(say("By ward"), say("in the order of the plan, not ranked"))
    before = wards_before(earlier, later) if earlier else {}
    columns = [(say("Ward"), 4.0), (later.day_words, 2.6), (say("Likely"), 2.0)]
    if earlier is not None:
        columns.append((earlier.day_words, 2.6))
    rows: list[Sequence[Text]] = []
    for ward in later.wards:
        row = [
            [paper.run(ward.label, BODY)],
            [paper.run(ward.share.number, BODY)],
            [paper.run(ward.share.between or "–", BODY)],
        ]
        if earlier is not None:
            row.append([paper.run(_then(before.get(ward.label), say), BODY)])
        rows.append(row)
    yield from paper.table(columns, rows)


def _then(row: GroupRow | None, say: Words) -> str:
    return row.share.number if row else say("not in it")
