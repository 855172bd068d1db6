"""Compare a ward list with the ward: who arrives, moves, differs, and who is not in it.

The rules are those of the ward, in the order of safety: a person is known by a number and
never by name alone; a row with something wrong holds its person; whoever changed place
after the list was made stays untouched; absence only asks a question; a list that is older
than a departure brings nobody back.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from wardapp.clock import local_day
from wardapp.display import clinical_date, date_time
from wardapp.feeds.beds import BedFinder, plain_label
from wardapp.feeds.differences import (
    doubtful_differences,
    may_be_somebody_else,
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
from wardapp.feeds.listed import ListedPatient, Listing, Mend, Problem
from wardapp.feeds.matching import Register
from wardapp.feeds.plan import Kind, PlanLine, WardListPlan
from wardapp.feeds.said import Said, say
from wardapp.queries.present import LeftPatient, PresentPatient, WardBed, WardNow

_MANY_ABSENT_SHARE = 0.25
_MANY_ABSENT = 3


@dataclass
class _Row:
    """A row with whom it is about and where it puts them; `held` grows while rules are tried."""

    listed: ListedPatient
    present: PresentPatient | None = None
    others: tuple[PresentPatient, ...] = ()
    elsewhere: PresentPatient | None = None
    left: LeftPatient | None = None
    bed: WardBed | None = None
    newer: bool = False
    found: list[Problem] = field(default_factory=list)

    @property
    def held(self) -> bool:
        return self.listed.held or any(problem.blocking for problem in self.found)

    @property
    def settled(self) -> bool:
        """Whether the row can change nothing about where its person lies."""
        return self.held or self.newer

    def hold(self, field: str, value: str, said: Said) -> None:
        self.found.append(Problem(self.listed.row, field, value, said, blocking=True))


def reconcile(listing: Listing, ward: WardNow) -> WardListPlan:
    """Return what taking the list in would do; changes nothing."""
    return _Reconciler(listing, ward).plan()


class _Reconciler:
    def __init__(self, listing: Listing, ward: WardNow) -> None:
        self.listing = listing
        self.ward = ward
        self.names = {plain_label(name) for name in (ward.name, *ward.other_names)}
        self.finder = BedFinder(ward.beds, (ward.name, *ward.other_names))
        self.here = {person.stay_id: person for person in ward.present}

    def plan(self) -> WardListPlan:
        """Match the rows, find who cannot go where, and write the lines."""
        mine, doubt = self._rows_of_this_ward()
        rows = self._matched(mine)
        doubt = doubt or self._doubt_if_nobody_is_known(rows)
        for row in rows:
            self._check_identity(row)
            self._find_bed(row)
        self._hold_shared(rows)
        self._hold_blocked_beds(rows)
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
            skipped=self.listing.skipped,
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

    def _is_mine(self, named: str) -> bool:
        """Return whether a ward's name in the list is one of this ward's, perhaps with more."""
        words = f" {plain_label(named)} "
        return any(f" {name} " in words for name in self.names)

    def _doubt_if_nobody_is_known(self, rows: Sequence[_Row]) -> Said | None:
        """Doubt a list in which nobody of the ward stands: it may be another ward's."""
        known = any(row.present or row.others for row in rows)
        if known or not rows or len(self.ward.present) <= _MANY_ABSENT:
            return None
        return say(
            "Nobody who is on {ward} is in this list. Nothing is ticked: is it the right list?",
            ward=self.ward.name,
        )

    def _matched(self, patients: Iterable[ListedPatient]) -> list[_Row]:
        present = Register(self.ward.present)
        elsewhere, left = Register(self.ward.elsewhere), Register(self.ward.left)
        rows = []
        for listed in patients:
            found, away, gone = present.find(listed), elsewhere.find(listed), left.find(listed)
            row = _Row(listed, found.one)
            if not found.people:
                row.elsewhere = away.one
            if not found.people and not away.people:
                row.left = gone.one
            row.others = (*found.people, *away.people)
            if len(row.others) + len(gone.people) > 1:
                self._hold_two_records(row)
            person = row.present or row.elsewhere
            row.newer = person is not None and person.last_event_at > self.listing.as_of
            rows.append(row)
        return rows

    def _hold_two_records(self, row: _Row) -> None:
        row.hold(
            "nhs_number",
            row.listed.nhs_number,
            say("The hospital number and the NHS number belong to two different people here."),
        )

    def _check_identity(self, row: _Row) -> None:
        person = row.present or row.elsewhere or row.left
        if person is not None and may_be_somebody_else(row.listed, person):
            born = clinical_date(person.born) if person.born else ""
            row.hold(
                "hospital_number",
                row.listed.hospital_number or row.listed.nhs_number,
                say(
                    "On the ward this number belongs to {family}, born {born}. Who is it?",
                    family=person.family.upper(),
                    born=born,
                ),
            )

    def _find_bed(self, row: _Row) -> None:
        listed = row.listed
        if not listed.bed:
            return
        row.bed = self.finder.find(listed.bed, listed.bay)
        if row.bed is None:
            said = say("There is no bed {bed} on {ward}.", bed=listed.bed, ward=self.ward.name)
            row.hold("bed", listed.bed, said)
        elif not row.bed.is_open and not (row.present and row.present.bed_id == row.bed.id):
            said = say("Bed {bed} is closed on the board. Open it first.", bed=row.bed.label)
            row.hold("bed", listed.bed, said)

    def _hold_shared(self, rows: Sequence[_Row]) -> None:
        """Hold rows that were told apart in the file but mean one bed or one person here."""
        for field_name, key in (("bed", _bed_key), ("hospital_number", _person_key)):
            first: dict[int, _Row] = {}
            for row in rows:
                at = key(row)
                if at is None:
                    continue
                other = first.setdefault(at, row)
                if other is not row and not (row.held and other.held):
                    for one, two in ((row, other), (other, row)):
                        one.hold(field_name, getattr(one.listed, field_name), _shared(two))

    def _hold_blocked_beds(self, rows: Sequence[_Row]) -> None:
        """Hold whoever would come into a bed whose occupant may not be touched."""
        by_stay = self._stays(rows)
        lying = {p.bed_id: p for p in self.ward.present if p.bed_id is not None}
        changed = True
        while changed:
            changed = False
            for row in rows:
                occupant = lying.get(row.bed.id) if row.bed and not row.settled else None
                if occupant is None or occupant is row.present:
                    continue
                if self._stays_put(occupant, by_stay):
                    self._hold_behind(row, occupant)
                    changed = True

    def _stays(self, rows: Sequence[_Row]) -> dict[int, _Row]:
        found: dict[int, _Row] = {}
        for row in rows:
            for person in (row.present, *row.others):
                if person is not None and (person.stay_id not in found or row.held):
                    found[person.stay_id] = row
        return found

    def _stays_put(self, person: PresentPatient, by_stay: dict[int, _Row]) -> bool:
        row = by_stay.get(person.stay_id)
        if row is None:
            return person.last_event_at > self.listing.as_of
        return row.settled or row.bed is None or row.bed.id == person.bed_id

    def _hold_behind(self, row: _Row, occupant: PresentPatient) -> None:
        said = say(
            "{family} is in bed {bed}, and the list does not say for certain that they have "
            "left it. Mend that first.",
            family=occupant.family.upper(),
            bed=occupant.bed,
        )
        row.hold("bed", row.listed.bed, said)

    def _absent(self, rows: Sequence[_Row]) -> tuple[PresentPatient, ...]:
        listed = self._stays(rows)
        return tuple(p for p in self.ward.present if p.stay_id not in listed)

    def _many(self, absent: Sequence[PresentPatient]) -> bool:
        asked = [p for p in absent if p.last_event_at <= self.listing.as_of]
        share = len(asked) / len(self.ward.present) if self.ward.present else 0
        return len(asked) > _MANY_ABSENT and share > _MANY_ABSENT_SHARE

    def _lines(self, row: _Row, rows: Sequence[_Row]) -> list[PlanLine]:
        if row.held:
            row.found = [self._with_ward_value(row, problem) for problem in row.found]
            mended = tuple(self._with_ward_value(row, p) for p in row.listed.problems)
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

    def _arrival(self, row: _Row) -> PlanLine:
        if row.newer and row.elsewhere is not None:
            return newer_line(row.listed, row.elsewhere)
        left_at = row.left.left_at if row.left else None
        if row.left is None or left_at is None:
            known = row.left.patient_id if row.left else None
            return arrival_line(row.listed, row.bed, row.elsewhere, known, self.listing.as_of)
        older = left_at > self.listing.as_of
        admitted = row.listed.admitted_at
        same_stay = admitted is None or local_day(admitted) < local_day(left_at) or (
            admitted <= left_at
        )  # fmt: skip
        return came_back_line(row.listed, row.bed, row.left, older=older, same_stay=same_stay)

    def _swaps(self, row: _Row, rows: Sequence[_Row]) -> str:
        """Return the family name of whoever goes into the bed this person leaves, and back."""
        for other in rows:
            if (
                other.present and other.bed and row.present and row.bed and not other.settled
                and other.present.bed_id == row.bed.id and other.bed.id == row.present.bed_id
            ):  # fmt: skip
                return other.present.family
        return ""

    def _left(self, person: PresentPatient, rows: Sequence[_Row]) -> PlanLine:
        if person.last_event_at > self.listing.as_of:
            return newer_line(None, person)
        taker = next(
            (r.listed.family for r in rows
             if r.bed and r.bed.id == person.bed_id and not r.settled),
            "",
        )  # fmt: skip
        return left_line(person, taker)

    def _with_ward_value(self, row: _Row, problem: Problem) -> Problem:
        """Offer what the ward knows in the place of a cell that cannot be used."""
        value = _known_value(row.present, problem.field) if row.present else ""
        if not value or not problem.blocking or value in {m.value for m in problem.mends}:
            return problem
        if plain_label(value) == plain_label(problem.value):
            return problem
        keep = Mend(say("Keep {value}, as on the ward", value=value), problem.field, value)
        return replace(problem, mends=(keep, *problem.mends))

    def _warnings(
        self,
        doubt: Said | None,
        rows: Sequence[_Row],
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


def _known_value(person: PresentPatient, field_name: str) -> str:
    known = {
        "bed": person.bed,
        "family": person.family,
        "given": person.given,
        "name": f"{person.family}, {person.given}",
        "born": clinical_date(person.born) if person.born else "",
        "admitted": date_time(person.admitted_at),
    }
    return known.get(field_name, "")


def _bed_key(row: _Row) -> int | None:
    return row.bed.id if row.bed else None


def _person_key(row: _Row) -> int | None:
    person = row.present or row.elsewhere
    return person.stay_id if person else None


def _shared(other: _Row) -> Said:
    return say("Row {row} means the same. Which is right?", row=other.listed.row)


_ORDER = tuple(Kind)


def _reading_order(line: PlanLine) -> tuple[int, int]:
    return _ORDER.index(line.kind), line.row if line.row is not None else 1_000_000
