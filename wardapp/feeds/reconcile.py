"""Compare a ward list with the ward: who arrives, moves, differs, and who is not in it.

The rules are those of the ward, in the order of safety: a person is known by a number and
never by name alone; a row with something wrong holds its person; whoever changed place
after the list was made stays untouched; absence only asks a question; a list that is older
than a departure brings nobody back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wardapp.display import date_time
from wardapp.feeds.bed_rules import find_beds, rows_by_stay
from wardapp.feeds.beds import plain_label
from wardapp.feeds.differences import (
    doubtful_differences,
    plain_differences,
)
from wardapp.feeds.lines import (
    arrival_line,
    came_back_line,
    difference_lines,
    held_line,
    left_line,
    move_line,
    newer_line,
    unchanged_line,
)
from wardapp.feeds.listed import ListedPatient, Listing
from wardapp.feeds.matched import MatchedRow, match_rows, with_ward_value
from wardapp.feeds.plan import Kind, PlanLine, WardListPlan
from wardapp.feeds.said import Said, say
from wardapp.feeds.table import Skipped
from wardapp.queries.present import PresentPatient, WardNow

_MANY_ABSENT_SHARE = 0.25
_MANY_ABSENT = 3


def reconcile(listing: Listing, ward: WardNow) -> WardListPlan:
    """Return what taking the list in would do; changes nothing."""
    return _Reconciler(listing, ward).plan()


class _Reconciler:
    def __init__(self, listing: Listing, ward: WardNow) -> None:
        self.listing = listing
        self.ward = ward
        self.names = {plain_label(name) for name in (ward.name, *ward.other_names)}

    def plan(self) -> WardListPlan:
        """Match the rows, find who cannot go where, and write the lines."""
        mine, doubt = self._rows_of_this_ward()
        rows = match_rows(mine, self.ward, self.listing.as_of)
        find_beds(rows, self.ward, self.listing.as_of)
        doubt = doubt or self._doubt_if_nobody_is_known(rows)
        absent = self._absent(rows)
        unidentified = any(row.held and not row.listed.identified for row in rows)
        many = self._many(absent)
        lines = [line for row in rows for line in self._lines(row, rows)]
        lines += [self._left(person, rows) for person in absent]
        if doubt is not None:
            lines = [replace(line, ticked=False) for line in lines]
        return WardListPlan(
            ward_id=self.ward.ward_id,
            as_of=self.listing.as_of,
            sha256=self.listing.sha256,
            rows=len(rows),
            lines=tuple(sorted(lines, key=_reading_order)),
            warnings=tuple(self._warnings(doubt, rows, absent, many, unidentified)),
            bulk_absence=not many and not unidentified and doubt is None,
            skipped=(*self.listing.skipped, *self._of_other_wards(mine)),
        )

    def _rows_of_this_ward(self) -> tuple[tuple[ListedPatient, ...], Said | None]:
        """Return the rows about this ward, and a doubt where the list names only others."""
        patients = self.listing.patients
        named = {p.ward for p in patients if p.ward} or {self.listing.ward} - {""}
        if not named or all(self._is_mine(ward) for ward in named):
            return patients, None
        if any(self._is_mine(ward) for ward in named):
            return tuple(p for p in patients if not p.ward or self._is_mine(p.ward)), None
        return patients, say(
            "The list says ward {said}, and this is {ward}. Nothing is ticked: is it the right "
            "list?",
            said=min(named),
            ward=self.ward.name,
        )

    def _of_other_wards(self, mine: Sequence[ListedPatient]) -> Iterable[Skipped]:
        rows = {patient.row for patient in mine}
        for patient in self.listing.patients:
            if patient.row not in rows:
                yield Skipped(patient.row, say("for ward {ward}", ward=patient.ward))

    def _is_mine(self, named: str) -> bool:
        """Return whether a ward's name in the list is one of this ward's, perhaps with more."""
        words = f" {plain_label(named)} "
        return any(f" {name} " in words for name in self.names)

    def _doubt_if_nobody_is_known(self, rows: Sequence[MatchedRow]) -> Said | None:
        """Doubt a list in which nobody of the ward stands: it may be another ward's."""
        known = any(person in self.ward.present for row in rows for person in row.others)
        if known or not rows or len(self.ward.present) <= _MANY_ABSENT:
            return None
        return say(
            "Nobody who is on {ward} is in this list. Nothing is ticked: is it the right list?",
            ward=self.ward.name,
        )

    def _absent(self, rows: Sequence[MatchedRow]) -> tuple[PresentPatient, ...]:
        listed = rows_by_stay(rows)
        return tuple(p for p in self.ward.present if p.stay_id not in listed)

    def _many(self, absent: Sequence[PresentPatient]) -> bool:
        asked = [p for p in absent if p.last_event_at <= self.listing.as_of]
        share = len(asked) / len(self.ward.present) if self.ward.present else 0
        return len(asked) > _MANY_ABSENT and share > _MANY_ABSENT_SHARE

    def _lines(self, row: MatchedRow, rows: Sequence[MatchedRow]) -> list[PlanLine]:
        if row.held:
            row.found = [with_ward_value(row, problem) for problem in row.found]
            mended = tuple(with_ward_value(row, p) for p in row.listed.problems)
            return [held_line(row.listed, row.present, (*mended, *row.found))]
        if row.present is None:
            return [self._arrival(row)]
        moves = row.bed is not None and row.bed.id != row.present.bed_id
        plain = plain_differences(row.listed, row.present)
        doubtful = doubtful_differences(row.listed, row.present)
        if row.newer:
            changed = moves or plain or doubtful
            return [(newer_line if changed else unchanged_line)(row.listed, row.present)]
        lines = difference_lines(row.listed, row.present, plain, doubtful)
        if moves and row.bed is not None:
            lines.insert(0, move_line(row.listed, row.present, row.bed, self._swaps(row, rows)))
        return lines or [unchanged_line(row.listed, row.present)]

    def _arrival(self, row: MatchedRow) -> PlanLine:
        if row.newer and row.elsewhere is not None:
            return newer_line(row.listed, row.elsewhere)
        left_at = row.left.left_at if row.left else None
        if row.left is None or left_at is None:
            known = row.left.patient_id if row.left else None
            return arrival_line(row.listed, row.bed, row.elsewhere, known, self.listing.as_of)
        older = left_at > self.listing.as_of
        admitted = row.listed.admitted_at
        same_stay = admitted is None or admitted <= left_at
        return came_back_line(row.listed, row.bed, row.left, older=older, same_stay=same_stay)

    def _swaps(self, row: MatchedRow, rows: Sequence[MatchedRow]) -> str:
        """Return the family name of whoever goes into the bed this person leaves, and back."""
        for other in rows:
            if (
                other.present and other.bed and row.present and row.bed and not other.settled
                and other.present.bed_id == row.bed.id and other.bed.id == row.present.bed_id
            ):  # fmt: skip
                return other.present.family
        return ""

    def _left(self, person: PresentPatient, rows: Sequence[MatchedRow]) -> PlanLine:
        if person.last_event_at > self.listing.as_of:
            return newer_line(None, person)
        taker = next(
            (r.listed.family for r in rows
             if r.bed and r.bed.id == person.bed_id and not r.settled),
            "",
        )  # fmt: skip
        return left_line(person, taker)

    def _warnings(
        self,
        doubt: Said | None,
        rows: Sequence[MatchedRow],
        absent: Sequence[PresentPatient],
        many: bool,
        unidentified: bool,
    ) -> Iterable[Said]:
        if doubt is not None:
            yield doubt
        last = self.ward.last_import
        if last is not None and last.as_of > self.listing.as_of:
            yield say(
                "This list is older than the last one, which was true at {at}. Whoever changed "
                "since then stays as they are.",
                at=date_time(last.as_of),
            )
        if rows and all(any(p.field == "bed" for p in row.found) for row in rows):
            yield say("No bed of this list is on {ward}. Is it the right list?",
                      ward=self.ward.name)  # fmt: skip
        if many:
            yield say(
                "Many people are not in the list: {absent} of {here}. Perhaps it was cut short. "
                "Nobody leaves unless you tick them one by one.",
                absent=len(absent),
                here=len(self.ward.present),
            )
        elif unidentified and absent:
            yield say(
                "A row without a number could be anyone. So people who are not in the list can "
                "only be ticked one by one."
            )


_ORDER = tuple(Kind)


def _reading_order(line: PlanLine) -> tuple[int, int]:
    return _ORDER.index(line.kind), line.row if line.row is not None else 1_000_000
