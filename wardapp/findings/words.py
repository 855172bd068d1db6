"""The results of a day-of-care audit in words, the same on screen, on paper and in the export."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from wardapp.audit_form import AuditForm
from wardapp.codes import UNOFFICIAL, code_list
from wardapp.findings.counted_wards import (
    beds_of,
    counted_wards,
    not_counted,
    scope_words,
    sheet_title,
    still_open,
)
from wardapp.findings.phrases import TITLES, Phrases, side_of
from wardapp.findings.sheet import (
    BedLine,
    BoardAgreement,
    BoardCell,
    Breakdown,
    CountRow,
    GroupRow,
    PartRow,
    Parts,
    ReasonRow,
    Reasons,
    ResultSheet,
    Reviewers,
)
from wardapp.findings.verdicts import board_cells, board_words, wards_verdict
from wardapp.measures.day_of_care import (
    NOT_COMPLETE,
    AuditedBed,
    Count,
    Tally,
    board_against_audit,
    breakdown,
    pair_of,
    pareto,
    places,
    reviewers_agree,
    reviewers_by_ward,
    sides,
    tally,
    themes,
)
from wardapp.queries.audit import AuditScreen
from wardapp.words import Words, marked

_STANDINGS = {
    "empty": marked("empty"),
    "leave": marked("on leave"),
    "definite": marked("going home that day"),
    "left_out": marked("left out"),
    "to_settle": marked("not yet settled"),
}
BREAKDOWNS = ("stay", "edd", "optimised", "pathway", "age", "specialty")


def result_sheet(
    screen: AuditScreen,
    beds: Iterable[AuditedBed],
    form: AuditForm,
    language: str,
    ward_id: int = 0,
) -> ResultSheet:
    """Return what was found in one ward, or with 0 in all wards that are finished so far."""
    counted = beds_of(screen, beds, ward_id)
    return _Results(screen, counted, Phrases(form, language), ward_id).sheet()


def general_notes(screen: AuditScreen, words: Phrases) -> Iterator[str]:
    """Yield what has to be known of every sheet of an audit."""
    say = words.say
    yield say("Criteria: {set}.", set=words.form.criteria.title(words.language))
    yield say(
        "One day is a snapshot: it says what people waited for on that day, not whose fault it "
        "was, and nothing of the days between two audits."
    )
    rule = code_list("definite_discharge").label(screen.audit.definite, words.language)
    yield say("Going home that day: {rule}.", rule=rule)


def theme_note(say: Words) -> str:
    """Say where the themes come from."""
    return say(
        "Five themes came back in the audits of Wales; which reason belongs to which is WardApp's "
        "reading {mark}.",
        mark=UNOFFICIAL,
    )


@dataclass(frozen=True, slots=True)
class _Results:
    """The beds that count in a sheet, and what is said of them."""

    screen: AuditScreen
    beds: Sequence[AuditedBed]
    words: Phrases
    ward_id: int

    def sheet(self) -> ResultSheet:
        say, found = self.words.say, tally(self.beds)
        wards = None if self.ward_id else self._wards(found)
        return ResultSheet(
            title=sheet_title(self.screen, say),
            scope=scope_words(self.screen, self.ward_id, say),
            still_open=still_open(self.screen, say),
            shared=False,
            headline=self.words.headline(found.not_meeting, found.reviewed),
            counts=tuple(self._counts(found)),
            reasons=self._reasons(found),
            places=self._places(found),
            themes=self._themes(found),
            sides=self._sides(found),
            wards=wards,
            all_wards=wards.total if wards else None,
            wards_verdict=wards_verdict(wards, say) if wards else "",
            breakdowns=tuple(self._breakdown(by, found) for by in BREAKDOWNS),
            board=self._board(),
            reviewers=self._reviewers(),
            occupancy=self._occupancy(found),
            held=self._held(found),
            notes=tuple(self._notes(found)),
            not_counted=() if self.ward_id else not_counted(self.screen, say),
        )

    def _counts(self, found: Tally) -> Iterator[CountRow]:
        say = self.words.say
        yield _sum("beds", say("Beds on the list"), found.beds)
        if found.closed:
            yield _row("closed", say("closed beds, not on the list"), found.closed)
        for key, count in self._less(found):
            what = less_words(key, self.words)
            yield CountRow(key, say("less {what}", what=what), count, str(count), what=what)
        yield _sum("reviewed", say("Reviewed"), found.reviewed)
        yield _row("meets", say("Met one criterion or more"), found.meets)
        yield _row("not_meeting", say("Met none"), found.not_meeting)
        yield _row(NOT_COMPLETE, say("of these, treatment not complete"), found.not_complete)
        yield _sum("releasable", say("Beds that could be released"), found.releasable)

    def _less(self, found: Tally) -> Iterator[tuple[str, int]]:
        """Yield what is taken off the list; empty beds and those going home are always said."""
        yield "empty", found.empty
        if found.leave:
            yield "leave", found.leave
        yield "definite", found.definite
        for code, count in found.left_out:
            yield f"left_out/{code}", count
        if found.to_settle:
            yield "to_settle", found.to_settle

    def _reasons(self, found: Tally) -> Reasons:
        rows = []
        for row in pareto(self.beds):
            running, share = self.words.running(row.running, found.not_meeting)
            label, side = self.words.reason(row.reason), side_of(row.reason, row.side)
            rows.append(
                ReasonRow(f"{row.side}/{row.reason}", label, side, row.count, running, share)
            )
        return self.words.reasons(rows, found.not_meeting)

    def _places(self, found: Tally) -> Parts:
        title = people_title(
            self.words.say,
            found.not_meeting,
            marked("Where instead, {n} people"),
            marked("Where instead, 1 person"),
        )
        return self._parts(title, places(self.beds), found, self.words.place)

    def _themes(self, found: Tally) -> Parts:
        say = self.words.say
        title = say("The five themes of Wales")
        note = theme_note(say)
        return self._parts(title, themes(self.beds), found, self.words.theme, note)

    def _sides(self, found: Tally) -> Parts:
        title = self.words.say("Inside or outside")
        return self._parts(title, sides(self.beds), found, self.words.side)

    def _parts(
        self,
        title: str,
        counts: Iterable[Count],
        found: Tally,
        label: Callable[[str], str],
        note: str = "",
    ) -> Parts:
        total = found.not_meeting
        rows = tuple(
            PartRow(
                one.key,
                label(one.key),
                one.count,
                self.words.part(one.count, total),
                side_of(one.key, one.key),
            )
            for one in counts
        )
        spoken = self.words.listing(title, ((row.label, row.count) for row in rows))
        return Parts(title, rows, total, note, spoken)

    def _wards(self, found: Tally) -> Breakdown:
        groups = {group.key: group for group in breakdown(self.beds, "ward")}
        rows = []
        for ward in counted_wards(self.screen):
            group = groups.get(ward.name)
            part, whole = (group.not_meeting, group.reviewed) if group else (0, 0)
            rows.append(GroupRow(ward.name, ward.name, self.words.share(part, whole)))
        return self._table("ward", rows, found)

    def _breakdown(self, by: str, found: Tally) -> Breakdown:
        groups = sorted(breakdown(self.beds, by), key=lambda one: self.words.rank(by, one.key))
        rows = [
            GroupRow(
                group.key,
                self.words.group(by, group.key),
                self.words.share(group.not_meeting, group.reviewed),
            )
            for group in groups
        ]
        return self._table(by, rows, found)

    def _table(self, by: str, rows: Sequence[GroupRow], found: Tally) -> Breakdown:
        title = self.words.say(TITLES[by])
        spoken = self.words.listing(title, ((row.label, row.share.number) for row in rows))
        total = self.words.share(found.not_meeting, found.reviewed)
        return Breakdown(by, title, tuple(rows), total, spoken=spoken)

    def _board(self) -> BoardAgreement | None:
        say, check = self.words.say, board_against_audit(self.beds)
        if not check.compared:
            return None
        by_id = {bed.bed_id: bed for bed in self.beds}

        def lines(ids: Iterable[int]) -> tuple[BedLine, ...]:
            return tuple(
                self._line(by_id[bed_id], self._board_word(by_id[bed_id])) for bed_id in ids
            )

        unknown = sum(bed.is_reviewed and bed.optimised is None for bed in self.beds)
        notes = []
        if check.other_not_complete:
            n = len(check.other_not_complete)
            notes.append(say("Of those not marked, treatment was not complete for {n}.", n=n))
        if unknown:
            notes.append(say("The board's word is not known for {n}: not compared.", n=unknown))
        cells = board_cells(
            say,
            len(check.other_needs),
            len(check.other_not),
            len(check.optimised_needs),
            len(check.optimised_not),
        )
        beds = (check.other_needs, check.other_not, check.optimised_needs, check.optimised_not)
        return board_words(
            self.words,
            tuple(
                BoardCell(cell.key, cell.count, cell.words, cell.differs, lines(ids))
                for cell, ids in zip(cells, beds, strict=True)
            ),
            " ".join(notes),
        )

    def _reviewers(self) -> Reviewers | None:
        if self.screen.audit.reviewers_each < 2:
            return None
        say, agreement = self.words.say, reviewers_agree(self.beds)
        by_ward = tuple(
            (ward, self.words.part(one.agreed, one.n).number, self.words.kappa(one))
            for ward, one in reviewers_by_ward(self.beds)
            if one.n
        )
        differ = tuple(
            self._line(bed, self._pair_word(pair))
            for bed in self.beds
            if (pair := pair_of(bed)) is not None and pair[0] != pair[1]
        )
        return Reviewers(
            say("Reviewers agreed before talking"),
            self.words.part(agreement.agreed, agreement.n),
            self.words.kappa(agreement),
            () if self.ward_id else by_ward,
            differ,
        )

    def _line(self, bed: AuditedBed, said: str) -> BedLine:
        label = bed.label or self.words.say("No bed")
        return BedLine(bed.bed_id, bed.ward, label, self._found(bed), said)

    def _found(self, bed: AuditedBed) -> str:
        say = self.words.say
        if bed.outcome == "meets":
            return say("met one criterion or more")
        if bed.outcome == NOT_COMPLETE:
            return say("met none, treatment not complete")
        reason = self.words.reason(bed.reason)
        if not bed.is_not_meeting:
            return say("not reviewed")
        if not bed.place:
            return say("met none: {reason}", reason=reason)
        place = self.words.place(bed.place, short=False)
        return say("met none: {reason}. Instead: {place}", reason=reason, place=place)

    def _board_word(self, bed: AuditedBed) -> str:
        say = self.words.say
        return say("board: optimised") if bed.optimised else say("board: not optimised")

    def _pair_word(self, pair: tuple[str, str]) -> str:
        say = self.words.say
        if pair[0] == "yes":
            return say("first: needs acute care, second: does not")
        return say("first: does not need acute care, second: does")

    def _occupancy(self, found: Tally) -> str:
        if not found.own_beds:
            return ""
        share = self.words.part(found.occupied, found.own_beds)
        return self.words.say("Occupied that day: {number} of the beds", number=share.number)

    def _held(self, found: Tally) -> str:
        say = self.words.say
        if not found.not_meeting:
            return ""
        known = say("Bed days so far of those who met none: {n}", n=found.bed_days)
        if not found.bed_days_unknown:
            return known
        missing = say("length of stay not known for {n}", n=found.bed_days_unknown)
        return f"{known}, {missing}"

    def _notes(self, found: Tally) -> Iterator[str]:
        say, audit = self.words.say, self.screen.audit
        wards = (ward for ward in self.screen.wards if self.ward_id in (0, ward.id))
        unsettled = any(ward.done < ward.to_review for ward in wards if not ward.excluded)
        if found.not_complete:
            yield say(
                "Acute treatment not complete counts as met none, is not a delay, and releases no "
                "bed."
            )
        if unsettled and audit.closed_note:
            yield say("Finished with beds not settled: {note}", note=audit.closed_note)
        yield from general_notes(self.screen, self.words)


def less_words(key: str, words: Phrases) -> str:
    """Return which beds were taken off the list."""
    standing, _, code = key.partition("/")
    if code:
        reason = code_list("audit_left_out").label(code, words.language)
        return words.say("left out: {reason}", reason=reason)
    return words.say(_STANDINGS[standing])


def people_title(say: Words, n: int, many: str, one: str) -> str:
    """Return a title with a count of people, in the singular where it is one."""
    return say(one) if n == 1 else say(many, n=n)


def _row(key: str, words: str, count: int) -> CountRow:
    return CountRow(key, words, count, str(count))


def _sum(key: str, words: str, count: int) -> CountRow:
    return CountRow(key, words, count, str(count), is_sum=True)
