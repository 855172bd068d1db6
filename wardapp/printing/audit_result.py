"""The result sheet of a day-of-care audit: the picture first, then each count with its whole."""

from collections.abc import Iterator

from reportlab.lib.units import mm

from wardapp.clock import moment
from wardapp.display import weekday_date
from wardapp.findings.counted_wards import counted_wards, waiting_words
from wardapp.findings.shared import shared_sheet
from wardapp.findings.words import result_sheet
from wardapp.printing.audit_hospital import hospital
from wardapp.printing.audit_paper import AuditPaper
from wardapp.printing.audit_pieces import (
    LARGE,
    board_strips,
    corrections_block,
    corrections_list,
    notes,
    parts_block,
    picture,
    reviewers_block,
    who_they_are,
    who_was_reviewed,
)
from wardapp.printing.audit_said import corrections, finished_words, moment_words
from wardapp.printing.flow import Strip
from wardapp.printing.typesetting import SheetFacts
from wardapp.queries.audit import AuditWardRow
from wardapp.queries.audit_results import AuditResult
from wardapp.words import Words


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
        of_what = found.screen, found.beds, found.form, say.language, ward_id
        self.sheet = shared_sheet(*of_what, found.earlier) if shared else result_sheet(*of_what)
        self.paper = AuditPaper(
            facts,
            say,
            say("Day-of-care audit"),
            under=", ".join(part for part in (self.sheet.scope, facts.hospital) if part),
            top=list(self._top()),
            copy=self._copy(),
            worth=self._worth(),
            standing=weekday_date(self.audit.day, say),
        )

    def print(self) -> bytes:
        """Return the PDF."""
        if self.ward is None:
            strips = hospital(self.paper, self.found, self.sheet)
        elif self.ward not in counted_wards(self.found.screen):
            why = waiting_words(self.found.screen, self.ward, self.say, shared=self.shared)
            strips = iter([self.paper.text([self.paper.run(why, LARGE)], above=3 * mm)])
        else:
            strips = self._ward(self.ward)
        return self.paper.print([*strips])

    def _ward(self, ward: AuditWardRow) -> Iterator[Strip]:
        """Yield the sheet of one ward; a shared copy has no more of it than its figure."""
        sheet, paper = self.sheet, self.paper
        yield from picture(paper, sheet)
        yield from paper.beside_each_other(
            [*who_was_reviewed(paper, sheet.counts), *who_they_are(paper, sheet)]
        )
        yield from board_strips(paper, sheet, labels=True)
        corrected = []
        if not self.shared:
            rows = (row for row in self.found.rows if row.ward_id == ward.id)
            corrected = [*corrections(rows, self.say)]
            yield from paper.beside_each_other(
                [
                    *parts_block(paper, sheet.places),
                    *parts_block(paper, sheet.themes),
                    *reviewers_block(paper, sheet.reviewers, labels=True),
                    *corrections_block(paper, corrected),
                ]
            )
        yield from corrections_list(paper, corrected)
        yield from notes(paper, sheet)

    # head and foot

    def _top(self) -> Iterator[tuple[str, str]]:
        say, ward = self.say, self.ward
        day = weekday_date(self.audit.day, say)
        yield day, f", {self._frozen(ward)}" if ward else ""
        if ward is not None and not self.shared:
            yield "", finished_words(self.found, ward, say)
        yield "", say("Criteria set: {set}", set=self.found.form.criteria.title(say.language))

    def _frozen(self, ward: AuditWardRow) -> str:
        if ward.frozen_at is None:
            return self.say("bed list not frozen")
        time = moment_words(ward.frozen_at, moment(self.audit.day, 12), self.say)
        return self.say("bed list frozen {time}", time=time)

    def _copy(self) -> str:
        say = self.say
        if self.shared:
            return say("Shared copy: small numbers are merged or not shown.")
        if self.ward is not None:
            return say("Ward copy, confidential.")
        return say("Hospital copy, confidential.")

    def _worth(self) -> str:
        say, ward = self.say, self.ward
        if self.shared:
            return say("Shared copy: small numbers merged")
        if ward is None:
            left = self.sheet.still_open
            if left and self.audit.closed_at is not None:
                return self.sheet.scope  # which wards do not count stands under the figures
            return say("Unfinished: {what}", what=left) if left else ""
        waiting = ward.to_review - ward.done
        if ward.frozen_at is None or not waiting:
            return ""
        return say("Unfinished: beds still open: {n}", n=waiting)
