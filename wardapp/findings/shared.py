"""The results of a finished audit in words for a copy that leaves the hospital.

The sheet has the shape of any other; nothing under five stands in it or can be worked out. It
holds only what `measures/small_numbers.py` gave out, and sums of that.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from wardapp.audit_form import AuditForm
from wardapp.findings.counted_wards import beds_of, not_counted, scope_words, sheet_title
from wardapp.findings.phrases import TITLES, Phrases, side_of
from wardapp.findings.sheet import (
    BoardAgreement,
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
from wardapp.findings.words import BREAKDOWNS, general_notes, less_words, theme_note
from wardapp.measures.day_of_care import NOT_COMPLETE, AuditedBed
from wardapp.measures.small_numbers import SharedCount, SharedGroup, SharedResults, shared
from wardapp.queries.audit import AuditScreen
from wardapp.queries.audit_results import AuditResult
from wardapp.words import Words


def may_be_shared(screen: AuditScreen) -> bool:
    """Tell whether shared copies are made: once the audit is finished its numbers stand still."""
    return screen.audit.closed_at is not None


def shared_sheet(
    screen: AuditScreen,
    beds: Iterable[AuditedBed],
    form: AuditForm,
    language: str,
    ward_id: int = 0,
    earlier: Iterable[AuditResult] = (),
) -> ResultSheet:
    """Return what may leave the hospital, of one ward or with 0 of the whole audit.

    Every sheet of the audit is made of one set of numbers: so the beds of all wards are needed,
    and what left in `earlier` copies before the audit was opened again.
    """
    words = Phrases(form, language)
    left = [beds_of(one.screen, one.beds) for one in earlier]
    found = shared(beds_of(screen, beds), left)
    again = (again_words(words.say),) if left else ()
    whole = _Shared(screen, found, words, again)
    return _of_ward(whole, ward_id) if ward_id else whole.sheet()


def _of_ward(whole: "_Shared", ward_id: int) -> ResultSheet:
    """Keep of the sheet what one ward's copy may show: its figure, where it was not merged."""
    screen, found, words, say = whole.screen, whole.found, whole.words, whole.words.say
    scope = scope_words(screen, ward_id, say)
    group = found.ward(scope)
    left = say(
        "A shared copy of one ward holds its figure alone: with more, somebody could be worked "
        "out of it and the copy of all wards."
    )
    if group is None:
        left = say(
            "The figure of {ward} is not shown in shared copies: fewer than five people are on "
            "one side of it, or could be worked out.",
            ward=scope,
        )
    return replace(
        whole.sheet(),
        scope=scope,
        headline=words.headline(group.not_meeting, group.reviewed) if group else None,
        counts=(),
        reasons=None,
        places=None,
        themes=None,
        sides=None,
        wards=None,
        all_wards=None,
        wards_verdict="",
        breakdowns=(),
        board=None,
        reviewers=None,
        withheld=(*whole.again, left),
        not_counted=(),
    )


@dataclass(frozen=True, slots=True)
class _Shared:
    """What small_numbers gave out, and what is said of it."""

    screen: AuditScreen
    found: SharedResults
    words: Phrases
    again: tuple[str, ...]  # why it shows less than a copy that left before

    def sheet(self) -> ResultSheet:
        say, head = self.words.say, self.found.headline
        tables = {by: self._breakdown(by) for by in ("ward", *BREAKDOWNS)}
        wards = tables.pop("ward") if head else None
        return ResultSheet(
            title=sheet_title(self.screen, say),
            scope=scope_words(self.screen, 0, say),
            still_open="",
            shared=True,
            headline=self.words.headline(head.not_meeting, head.reviewed) if head else None,
            counts=tuple(self._counts(head)) if head else (),
            reasons=self._reasons(head) if head else None,
            places=self._places() if head else None,
            themes=self._themes() if head else None,
            sides=self._sides() if head else None,
            wards=wards,
            all_wards=wards.total if wards else None,
            wards_verdict=wards_verdict(wards, say) if wards else "",
            breakdowns=tuple(tables.values()) if head else (),
            board=self._board(),
            reviewers=self._reviewers(),
            occupancy="",
            held="",
            notes=(shared_note(say), *general_notes(self.screen, self.words)),
            withheld=tuple(self._withheld()),
            not_counted=not_counted(self.screen, say, shared=True),
        )

    def _withheld(self) -> Iterator[str]:
        say = self.words.say
        yield from self.again
        if self.found.headline is None:
            if not self.again:
                yield say(
                    "Nothing of this audit can be shared: fewer than five people met none of the "
                    "criteria, or fewer than five met one."
                )
            return
        if not self.found.reasons:
            yield say("Reasons are not shown: a number is under five.")
        if self.found.board is None:
            yield say("Board against audit is not shown: a number is under five.")
        if self.found.reviewers is None and self.screen.audit.reviewers_each > 1:
            yield say("How far the reviewers agreed is not shown: a number is under five.")

    def _counts(self, head: SharedGroup) -> Iterator[CountRow]:
        say, found = self.words.say, self.found
        yield self._count("beds", say("Beds on the list"), found.beds, is_sum=True)
        for row in found.not_reviewed:
            what = self._merged([less_words(key, self.words) for key in row.keys])
            less = say("less {what}", what=what)
            yield CountRow("+".join(row.keys), less, row.count, str(row.count), what=what)
        if found.beds is None:
            yield self._count("not_reviewed", say("less those not reviewed"), None)
        yield self._count("reviewed", say("Reviewed"), head.reviewed, is_sum=True)
        meets = head.reviewed - head.not_meeting
        yield self._count("meets", say("Met one criterion or more"), meets)
        yield self._count("not_meeting", say("Met none"), head.not_meeting)
        free = found.releasable
        not_complete = None if free is None else head.not_meeting - free
        yield self._count(NOT_COMPLETE, say("of these, treatment not complete"), not_complete)
        yield self._count("releasable", say("Beds that could be released"), free, is_sum=True)

    def _count(self, key: str, words: str, count: int | None, *, is_sum: bool = False) -> CountRow:
        shown = self.words.say("not shown") if count is None else str(count)
        return CountRow(key, words, count, shown, is_sum)

    def _reasons(self, head: SharedGroup) -> Reasons | None:
        rows: list[ReasonRow] = []
        upto = 0
        sided = all(len(row.sides) == 1 for row in self.found.reasons)
        for row in self.found.reasons:
            upto += row.count
            running, share = self.words.running(upto, head.not_meeting)
            label = self._merged([self.words.reason(code) for code in row.keys])
            side = side_of(row.keys[0], row.sides[0]) if sided else "outside"
            rows.append(ReasonRow("/".join(row.keys), label, side, row.count, running, share))
        return self.words.reasons(rows, head.not_meeting, sided=sided) if rows else None

    def _places(self) -> Parts:
        title = self.words.say("Where instead")
        return self._parts(title, self.found.places, self.words.place)

    def _themes(self) -> Parts:
        say = self.words.say
        note = theme_note(say)
        return self._parts(
            say("The five themes of Wales"), self.found.themes, self.words.theme, note
        )

    def _sides(self) -> Parts:
        title = self.words.say("Inside or outside")
        return self._parts(title, self.found.sides, self.words.side)

    def _parts(
        self, title: str, counts: Sequence[SharedCount], label: Callable[[str], str], note: str = ""
    ) -> Parts:
        counts = () if _says_nothing([one.keys for one in counts]) else counts
        total = sum(one.count for one in counts)
        rows = tuple(
            PartRow(
                "/".join(one.keys),
                self._merged([label(key) for key in one.keys]),
                one.count,
                self.words.part(one.count, total),
                side_of(one.keys[0], one.keys[0]) if len(one.keys) == 1 else "outside",
            )
            for one in counts
        )
        spoken = self.words.listing(title, ((row.label, row.count) for row in rows))
        withheld = "" if rows else withheld_words(self.words.say)
        return Parts(title, rows, total, note if rows else "", spoken, withheld)

    def _breakdown(self, by: str) -> Breakdown:
        groups: dict[str, tuple[SharedGroup, ...]] = {
            "ward": self.found.wards,
            "stay": self.found.stays,
            "edd": self.found.edds,
            "optimised": self.found.optimised,
            "pathway": self.found.pathways,
            "age": self.found.ages,
            "specialty": self.found.specialties,
        }
        known = groups[by]
        if by != "ward" and _says_nothing([group.keys for group in known]):
            known = ()
        rows = tuple(self._group(by, group) for group in self._ranked(by, known))
        title, head = self.words.say(TITLES[by]), self.found.headline
        total = (
            self.words.share(head.not_meeting, head.reviewed) if head else self.words.share(0, 0)
        )
        spoken = self.words.listing(title, ((row.label, row.share.number) for row in rows))
        withheld = "" if rows else withheld_words(self.words.say)
        return Breakdown(by, title, rows, total, spoken=spoken, withheld=withheld)

    def _ranked(self, by: str, groups: Sequence[SharedGroup]) -> Sequence[SharedGroup]:
        if by == "ward":
            return groups
        return sorted(groups, key=lambda one: min(self.words.rank(by, key) for key in one.keys))

    def _group(self, by: str, group: SharedGroup) -> GroupRow:
        keys = sorted(group.keys, key=lambda key: self.words.rank(by, key))
        label = self._merged([self.words.group(by, key) for key in keys])
        share = self.words.share(group.not_meeting, group.reviewed)
        return GroupRow("/".join(keys), label, share)

    def _board(self) -> BoardAgreement | None:
        board = self.found.board
        if board is None:
            return None
        cells = board_cells(
            self.words.say,
            board.other_needs,
            board.other_not,
            board.optimised_needs,
            board.optimised_not,
        )
        return board_words(self.words, cells)

    def _reviewers(self) -> Reviewers | None:
        agreement = self.found.reviewers
        if agreement is None:
            return None
        title = self.words.say("Reviewers agreed before talking")
        agreed = self.words.part(agreement.agreed, agreement.n)
        return Reviewers(title, agreed, self.words.kappa(agreement), ())

    def _merged(self, names: Sequence[str]) -> str:
        names = tuple(dict.fromkeys(names))  # a reason of both sides is named once
        if len(names) == 1:
            return names[0]
        return self.words.say("merged: {names}", names="; ".join(names))


def _says_nothing(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether everything was merged into one row, which is the figure once more."""
    return len(rows) == 1 and len(rows[0]) > 1


def shared_note(say: Words) -> str:
    """Say what a shared copy leaves out, on the copy itself."""
    return say(
        "Shared copy: groups with a number under 5 are merged or not shown, so that nobody can be "
        "worked out."
    )


def again_words(say: Words) -> str:
    """Say why a copy shows less than the one that left before."""
    return say(
        "A shared copy left before this audit was opened again. What fewer than five changes "
        "moved since is not shown: both copies side by side would tell of single people."
    )


def withheld_words(say: Words) -> str:
    """Say why a table is not there."""
    return say("Not shown: a number is under 5, or could be worked out.")
