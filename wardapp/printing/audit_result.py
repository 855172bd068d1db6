"""The result sheet of a day-of-care audit: the picture first, then each count with its whole."""

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.lib.units import mm

from wardapp.audit_phrases import Phrases
from wardapp.audit_shared_words import shared_note, shared_sheet
from wardapp.audit_sheet import Breakdown, Headline, Parts, Reasons, ResultSheet, Share
from wardapp.audit_words import counted_wards, result_sheet, waiting_words
from wardapp.charts.interval_bar import interval_bar
from wardapp.charts.legend import legend
from wardapp.charts.reason_bars import Reason, Side, reason_bars
from wardapp.charts.ward_intervals import WardShare, ward_intervals
from wardapp.clock import moment
from wardapp.display import clinical_time, weekday_date
from wardapp.printing.audit_block import GAP, Block
from wardapp.printing.audit_paper import AuditPaper
from wardapp.printing.audit_said import (
    Corrected,
    corrections,
    finished_at,
    moment_words,
    reviewers_of,
)
from wardapp.printing.flow import Part, Strip
from wardapp.printing.look import BODY, BODY_STRONG, BOLD, HEADING_LIGHT, INK, SEMIBOLD, Face, size
from wardapp.printing.strips import Text
from wardapp.printing.typesetting import SheetFacts
from wardapp.queries.audit import AuditBedRow, AuditWardRow
from wardapp.queries.audit_results import AuditResult
from wardapp.words import Words

_HERO = Face(BOLD, size("hero"), INK)
_LARGE = HEADING_LIGHT.at(13.0)
_LARGE_STRONG = Face(SEMIBOLD, 13.0, INK)
_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_BAR_SHARE = 0.79  # of the page: the bar of a hundred per cent
_EACH_SIDE: tuple[Side, ...] = ("outside", "inside", "no_delay")


def audit_result(
    found: AuditResult, facts: SheetFacts, say: Words, ward_id: int = 0, *, shared: bool = False
) -> bytes:
    """Return the results as PDF: of one ward on one page, of all with a block for each ward."""
    return _Result(found, facts, say, ward_id, shared=shared).print()


class _Result:
    """One result sheet in the making."""

    def __init__(
        self, found: AuditResult, facts: SheetFacts, say: Words, ward_id: int, *, shared: bool
    ) -> None:
        self.found, self.say, self.shared = found, say, shared
        self.audit = found.screen.audit
        self.ward = next((ward for ward in found.screen.wards if ward.id == ward_id), None)
        self.words = Phrases(found.form, say.language)
        of = shared_sheet if shared else result_sheet
        self.sheet: ResultSheet = of(found.screen, found.beds, found.form, say.language, ward_id)
        self.paper = AuditPaper(
            facts,
            say,
            say("Day-of-care audit"),
            under=", ".join(part for part in (self.sheet.scope, facts.hospital) if part),
            top=list(self._top()),
            copy=self._copy(),
            worth=self._worth(),
            standing=self.sheet.title,
        )

    def print(self) -> bytes:
        """Return the PDF."""
        return self.paper.print([*self._strips()])

    def _rows(self, ward: AuditWardRow | None) -> tuple[AuditBedRow, ...]:
        """Return the beds of a ward, or of all."""
        return tuple(row for row in self.found.rows if ward is None or row.ward_id == ward.id)

    # head and foot

    def _top(self) -> Iterator[tuple[str, str]]:
        say, ward = self.say, self.ward
        day = weekday_date(self.audit.day, say)
        if ward is None:
            yield day, ""
        else:
            yield day, f", {self._frozen(ward)}"
        if ward is not None and not self.shared:
            yield "", self._reviewed(ward)
        yield "", say("Criteria set: {set}", set=self.found.form.criteria.title(say.language))

    def _frozen(self, ward: AuditWardRow) -> str:
        say, audit = self.say, self.audit
        if ward.frozen_at is None:
            return say("bed list not frozen")
        on = moment(audit.day, 12)
        return say("bed list frozen {time}", time=moment_words(ward.frozen_at, on, say))

    def _reviewed(self, ward: AuditWardRow) -> str:
        say, audit = self.say, self.audit
        who = reviewers_of(ward, audit.reviewers_each, say)
        at = finished_at(self._rows(ward)) if ward.finished else None
        if at is None:
            return who
        time = moment_words(at, moment(audit.day, 12), say)
        return say("{reviewers}, finished {time}", reviewers=who, time=time)

    def _copy(self) -> str:
        say = self.say
        if self.shared:
            return say("Shared copy: small numbers are merged or not shown.")
        if self.ward is not None:
            return say("Ward copy, confidential.")
        return say("Hospital copy, confidential.")

    def _worth(self) -> str:
        say = self.say
        if self.shared:
            return say("Shared copy: small numbers merged")
        ward = self.ward
        if ward is None:
            return (
                say("Unfinished: {what}", what=self.sheet.still_open)
                if (self.sheet.still_open)
                else ""
            )
        waiting = ward.to_review - ward.done
        if ward.frozen_at is None or not waiting:
            return ""
        return say("Unfinished: beds still open: {n}", n=waiting)

    # the sheet

    def _strips(self) -> Iterator[Strip]:
        sheet, ward = self.sheet, self.ward
        if ward is not None and ward not in counted_wards(self.found.screen):
            yield self.paper.text(
                [self.paper.run(waiting_words(ward, self.say), _LARGE)], above=3 * mm
            )
            return
        if sheet.headline is not None:
            yield from self._headline(sheet.headline)
        for withheld in sheet.withheld:
            yield self.paper.quiet(withheld)
        if sheet.reasons is not None and sheet.reasons.rows:
            yield from self._reasons(sheet.reasons)
        yield from self.paper.beside_each_other([*self._who()])
        if sheet.board is not None:
            yield from self.paper.four_cells(sheet.board, labels=ward is not None)
            if sheet.board.note:
                yield self.paper.quiet(sheet.board.note)
        yield from self.paper.beside_each_other([*self._what_instead()])
        yield from self._notes()

    def _headline(self, headline: Headline) -> Iterator[Strip]:
        paper = self.paper
        figure = paper.lines([paper.run(headline.figure, _HERO, hold=True)], paper.room)
        wide = max(line.width for line in figure)
        if not headline.words:
            yield Strip((Part(figure),))
            return
        runs = [
            paper.run(f"{headline.words}: ", _LARGE),
            paper.run(f"{headline.share.percent}, ", _LARGE_STRONG),
            paper.run(headline.likely, _LARGE),
        ]
        words = paper.lines(runs, paper.room - wide - 7 * mm)
        yield Strip((Part(figure), Part(words, x=wide + 7 * mm)), level=True, below=2.4 * mm)
        bar = partial(
            interval_bar, interval=headline.share.estimate, spoken=headline.spoken, ticks=_TICKS
        )
        yield from paper.chart(lambda width, measure: bar(width, measure), paper.room * _BAR_SHARE)

    def _reasons(self, reasons: Reasons) -> Iterator[Strip]:
        say = self.say
        names = {
            "outside": say("outside"),
            "inside": say("inside the hospital"),
            "no_delay": say("not a delay"),
        }
        found = {row.side for row in reasons.rows}
        entries = [(side, names[side]) for side in _EACH_SIDE if side in found]
        if reasons.sided:
            yield from self.paper.heading_with(
                reasons.title,
                lambda width, measure: legend(width, measure, entries, spoken=""),
            )
        else:
            yield from self.paper.heading(reasons.title)
        rows = [Reason(row.label, row.count, row.side, running=row.running) for row in reasons.rows]
        yield from self.paper.chart(
            lambda width, measure: reason_bars(
                width, measure, rows, spoken=reasons.spoken, running="text"
            )
        )

    def _who(self) -> Iterator[Block]:
        say, sheet, paper = self.say, self.sheet, self.paper
        if sheet.counts:
            rows = [((row.words, row.shown), row.is_sum) for row in sheet.counts]
            yield paper.table_block(paper.half, say("Who was reviewed"), ("", say("Beds")), rows)
        if sheet.headline is None or not sheet.breakdowns:
            return
        groups = [
            ((row.label, *_figures(row.share)), False)
            for breakdown in sheet.breakdowns
            if breakdown.key in ("stay", "edd")
            for row in breakdown.rows
        ]
        if sheet.sides is not None:
            groups += [
                ((row.label, *_figures(row.share)), False) for row in sheet.sides.rows if row.count
            ]
        if groups:
            title = say("Who the {n} are", n=sheet.headline.share.part)
            heads = ("", say("Not meeting"), say("Share"))
            yield paper.table_block(paper.half, title, heads, groups)

    def _what_instead(self) -> Iterator[Block]:
        sheet, paper = self.sheet, self.paper
        for parts in (sheet.places, sheet.themes):
            if parts is not None and (parts.rows or parts.withheld):
                yield paper.text_block(paper.half, parts.title, self._parts(parts))
        if sheet.reviewers is not None:
            runs = [paper.run(sheet.reviewers.kappa, BODY)]
            yield paper.text_block(
                paper.half, sheet.reviewers.title, runs, sheet.reviewers.agreed.number
            )
        if not self.shared:
            yield self._corrections()

    def _parts(self, parts: Parts) -> Text:
        if parts.withheld:
            return [self.paper.run(parts.withheld, BODY)]
        shown = [(row.label, str(row.count)) for row in parts.rows if row.count]
        return self.paper.counted(shown) or [self.paper.run(self.say("Nobody"), BODY)]

    def _corrections(self) -> Block:
        say, paper = self.say, self.paper
        found = [*corrections(self._rows(self.ward), self.words)]
        runs = []
        for one in found:
            runs += [paper.run("\n", BODY)] if runs else []
            runs += [paper.run(f"{one.bed}: ", BODY_STRONG), paper.run(one.words, BODY)]
        return paper.text_block(
            paper.half,
            say("Corrected beside the frozen list"),
            runs or [paper.run(say("Nothing was corrected."), BODY)],
            say("Entries: {n}", n=len(found)),
        )

    def _notes(self) -> Iterator[Strip]:
        sheet = self.sheet
        small = sheet.headline.small if sheet.headline else ""
        notes = [small, *(parts.note for parts in (sheet.reasons, sheet.themes) if parts)]
        said = " ".join(note for note in (*notes, *sheet.notes) if note)
        yield self.paper.quiet(said, above=3 * mm)


def _figures(share: Share) -> tuple[str, str]:
    return share.of, share.percent or "–"
