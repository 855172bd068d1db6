"""One line a bed of an audit, with all that its cells need, and who may be told what.

While a ward is open its answers are left out, so that no reviewer reads the other's in a file.
Without names there is no order of beds and no minute of an answer: both together would tell
in which bed somebody lay, as reviewers walk from bed to bed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from wardapp.audit_form import AuditForm
from wardapp.feeds.audit_pseudonym import pseudonyms
from wardapp.feeds.safe_cells import wall
from wardapp.findings.counted_wards import seen_wards
from wardapp.measures.audit_answers import Answer
from wardapp.measures.day_of_care import AuditedBed
from wardapp.queries.audit import AuditBedRow, AuditScreen, AuditWardRow, CorrectionRow
from wardapp.words import Words


@dataclass(frozen=True)
class AuditExport:
    """An audit as it stands, for whom and by whom it is written; `names` lets out who it is."""

    screen: AuditScreen
    form: AuditForm
    beds: tuple[AuditBedRow, ...]
    counted: tuple[AuditedBed, ...]
    say: Words
    made_at: datetime
    made_by: str
    names: bool = False

    def when(self, at: datetime | None) -> datetime | None:
        """Return a local time: the minute together with names, else the hour."""
        if at is None:
            return None
        shown = wall(at).replace(second=0, microsecond=0)
        return shown if self.names else shown.replace(minute=0)

    def may_tell(self, specialty: str) -> bool:
        """Tell whether a specialty may stand in the file: typed once, it may be somebody's name."""
        return self.names or not specialty or specialty in self._specialties

    @cached_property
    def _specialties(self) -> frozenset[str]:
        count = Counter(bed.specialty for bed in self.beds)
        several = (specialty for specialty, beds in count.items() if beds > 1)
        return frozenset((*several, *(ward.specialty for ward in self.screen.wards)))


@dataclass(frozen=True)
class BedLine:
    """A bed of the frozen list; `shown` tells that its answers may be seen."""

    export: AuditExport
    pseudonym: str
    ward: AuditWardRow
    bed: AuditBedRow
    counted: AuditedBed
    shown: bool

    @property
    def answered(self) -> bool:
        """Whether what was answered here counts and may be seen."""
        return self.shown and self.bed.to_review

    def given(self, slot: str) -> Answer | None:
        """Return what stands for a reviewer; nothing where two answers do."""
        heads = self.bed.standing.of(slot) if self.answered else ()
        return heads[0] if len(heads) == 1 else None

    @property
    def final(self) -> Answer | None:
        """What counts in the end."""
        return self.bed.standing.final if self.answered else None

    @property
    def settled_at(self) -> datetime | None:
        """When it came to what counts: with what both agreed, else with the last answer."""
        if self.final is None:
            return None
        standing = self.bed.standing
        return max(answer.at for answer in (standing.agreed or (*standing.a, *standing.b)))


@dataclass(frozen=True)
class AnswerLine:
    """An answer as it was given; `numbers` are those of all answers in the file, by key."""

    line: BedLine
    answer: Answer
    numbers: dict[str, int]

    @property
    def stands(self) -> bool:
        """Whether no other answer took its place."""
        return self.answer in self.line.bed.standing.of(self.answer.slot)

    def numbers_of(self, keys: Iterable[str]) -> str:
        """Return the numbers of other answers."""
        return "; ".join(str(number) for key in keys if (number := self.numbers.get(key)))


@dataclass(frozen=True)
class CorrectionLine:
    """A correction beside a frozen bed."""

    line: BedLine
    correction: CorrectionRow


def bed_lines(export: AuditExport) -> tuple[BedLine, ...]:
    """Return a line for every bed: by ward in the order of the plan, then by pseudonym."""
    wards = {ward.id: ward for ward in export.screen.wards}
    order = {ward_id: place for place, ward_id in enumerate(wards)}
    shown = {ward.id for ward in seen_wards(export.screen)}
    called = pseudonyms(
        export.screen.audit.key, ((wards[bed.ward_id].key, bed.key) for bed in export.beds)
    )
    lines = (
        BedLine(export, called[bed.key], wards[bed.ward_id], bed, counted, bed.ward_id in shown)
        for bed, counted in zip(export.beds, export.counted, strict=True)
    )
    return tuple(sorted(lines, key=lambda line: (order[line.ward.id], line.pseudonym)))


def answer_lines(lines: Iterable[BedLine]) -> tuple[AnswerLine, ...]:
    """Return every answer that may be seen, the replaced ones too."""
    known = [(line, answer) for line in lines if line.shown for answer in line.bed.history]
    numbers = {answer.key: number for number, (_, answer) in enumerate(known, 1)}
    return tuple(AnswerLine(line, answer, numbers) for line, answer in known)


def correction_lines(lines: Iterable[BedLine]) -> Iterator[CorrectionLine]:
    """Return every correction."""
    return (CorrectionLine(line, one) for line in lines for one in line.bed.corrections)
