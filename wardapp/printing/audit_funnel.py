"""Wards side by side on paper: the funnel, and what it allows to say."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from wardapp.charts.funnel import HIGHEST
from wardapp.findings.comparison import SideBySide, funnel_chart, funnel_note, funnel_sentence
from wardapp.findings.sheet import GroupRow, Share
from wardapp.printing.audit_paper import AuditPaper
from wardapp.printing.flow import Strip
from wardapp.printing.look import BODY_STRONG


@dataclass(frozen=True, slots=True)
class Wards:
    """The wards of a result sheet, and the share of them all."""

    share: Share
    wards: tuple[GroupRow, ...]


def side_by_side(
    paper: AuditPaper, wards: SideBySide, aside: str = "", highest: float = HIGHEST
) -> Iterator[Strip]:
    """Yield the wards between the limits of chance, with the sentence first."""
    say = paper.say
    chart = funnel_chart(wards, say, highest)
    yield from paper.heading(say("Wards side by side"), aside)
    sentence = paper.text([paper.run(funnel_sentence(wards, say), BODY_STRONG)])
    yield replace(sentence, keep=chart is not None)
    if chart is not None:
        yield from paper.chart(chart, above=1.6 * mm)
        yield paper.quiet(funnel_note(say))
