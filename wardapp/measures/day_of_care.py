"""The results of a day-of-care audit (Wales: section 7): counts, shares, reasons, agreement."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from wardapp.measures.agreement import Agreement, kappa
from wardapp.measures.proportion import Interval, wilson

NOT_COMPLETE = "not_complete"
NOT_MEETING = ("not_meeting", NOT_COMPLETE)
REVIEWED = ("meets", *NOT_MEETING)
THEMES = (
    "internal_health_assessment",
    "reablement",
    "care_restart",
    "social_care_assessment",
    NOT_COMPLETE,
)
OTHER = "other"
UNKNOWN = ""

AGE_BANDS = ((0, "0-15"), (16, "16-49"), (50, "50-64"), (65, "65-74"), (75, "75-84"), (85, "85+"))
STAY_BANDS = ((0, "0-6"), (7, "7-13"), (14, "14-20"), (21, "21+"))


@dataclass(frozen=True, slots=True)
class AuditedBed:
    """One bed of the frozen list with what the reviewers found."""

    bed_id: int
    ward: str
    specialty: str  # "" not recorded
    age: int | None  # whole years at the freeze
    stay_days: int | None  # midnights since admission at the freeze
    edd: str  # "none" | "ahead" | "today" | "passed" | "" not known (typed lists)
    optimised: bool | None  # what the board said; None not known
    pathway: str  # code, "" none, "?" not known
    state: str  # "occupied" | "empty" | "closed" | "leave" | "definite"
    outcome: str  # "meets" | "not_meeting" | "not_complete" | "left_out" | "" not settled yet
    left_out: str = ""  # reason: "empty", "definite_discharge", "left_before", "not_here", "other"
    reason: str = ""
    side: str = ""  # "inside" | "outside"
    theme: str = ""
    place: str = ""
    first: str = ""  # the outcomes of the two reviewers, "" not given
    second: str = ""
    label: str = ""  # what the bed is called on its ward
    has_bed: bool = True  # not so for somebody on the ward who had none yet

    @property
    def standing(self) -> str:
        """How it counts: "reviewed", "closed", "empty", "leave", "definite", "left_out", ..."""
        if self.outcome in REVIEWED:
            return "reviewed"
        if self.state != "occupied":
            return self.state
        if self.outcome != "left_out":
            return "to_settle"
        return {"empty": "empty", "definite_discharge": "definite"}.get(self.left_out, "left_out")

    @property
    def is_reviewed(self) -> bool:
        """Whether it counts in the denominator."""
        return self.standing == "reviewed"

    @property
    def is_not_meeting(self) -> bool:
        """Whether it counts in the numerator: no criterion met, whatever the treatment."""
        return self.outcome in NOT_MEETING


@dataclass(frozen=True, slots=True)
class Tally:
    """What was surveyed and what was found; every bed stands in one of the counts."""

    beds: int  # all but the closed, and people without a bed where the plan counts them
    without_bed: int
    closed: int
    empty: int
    leave: int
    definite: int
    left_out: tuple[tuple[str, int], ...]  # reason and count, in order of first appearance
    to_settle: int  # somebody lies there and there is no final outcome yet
    reviewed: int
    meets: int
    not_meeting: int  # the not complete among them
    not_complete: int
    bed_days: int  # midnights already spent by those not meeting
    bed_days_unknown: int  # how many of those not meeting have no length of stay

    @property
    def left_out_in_all(self) -> int:
        """How many were left out for reasons other than an empty bed or going home."""
        return sum(count for _, count in self.left_out)

    @property
    def releasable(self) -> int:
        """How many beds could be released: treatment not complete releases none."""
        return self.not_meeting - self.not_complete

    @property
    def share(self) -> float | None:
        """The part that did not meet; nothing where nobody was reviewed."""
        return self.not_meeting / self.reviewed if self.reviewed else None

    @property
    def interval(self) -> Interval | None:
        """The range in which the share not meeting likely lies."""
        return wilson(self.not_meeting, self.reviewed)

    @property
    def occupied(self) -> int:
        """How many beds were not empty, with the people who had none."""
        return self.beds - self.empty

    @property
    def own_beds(self) -> int:
        """How many beds there were: people without one are more than fit in."""
        return self.beds - self.without_bed

    @property
    def occupancy(self) -> float | None:
        """The share of beds that were not empty; over 1 where people had none."""
        return self.occupied / self.own_beds if self.own_beds else None


@dataclass(frozen=True, slots=True)
class Group:
    """How many of one group did not meet the criteria."""

    key: str
    not_meeting: int
    reviewed: int

    @property
    def share(self) -> float | None:
        """The part that did not meet; nothing where nobody was reviewed."""
        return self.not_meeting / self.reviewed if self.reviewed else None

    @property
    def interval(self) -> Interval | None:
        """The range in which the share likely lies."""
        return wilson(self.not_meeting, self.reviewed)


@dataclass(frozen=True, slots=True)
class ParetoRow:
    """One main reason: its count, and the running count of all reasons down to it."""

    reason: str
    side: str
    count: int
    share: float
    running: int
    running_share: float


@dataclass(frozen=True, slots=True)
class Count:
    """How many of those not meeting stand under one key."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class BoardCheck:
    """What the board said against what the audit found: the ids of the beds in each cell."""

    optimised_needs: tuple[int, ...]  # the clock may be wrong
    optimised_not: tuple[int, ...]
    other_needs: tuple[int, ...]
    other_not: tuple[int, ...]  # ready, not marked
    other_not_complete: tuple[int, ...]  # those of `other_not` with treatment not complete

    @property
    def compared(self) -> int:
        """How many beds have both a word of the board and an outcome."""
        return self.agreed + len(self.optimised_needs) + len(self.other_not)

    @property
    def agreed(self) -> int:
        """How many times board and audit said the same."""
        return len(self.optimised_not) + len(self.other_needs)


def tally(beds: Sequence[AuditedBed]) -> Tally:
    """Count an audit, or one ward of it."""
    standing = Counter(bed.standing for bed in beds)
    outcome = Counter(bed.outcome for bed in beds if bed.is_reviewed)
    stays = [bed.stay_days for bed in beds if bed.is_not_meeting]
    return Tally(
        beds=len(beds) - standing["closed"],
        without_bed=sum(not bed.has_bed for bed in beds),
        closed=standing["closed"],
        empty=standing["empty"],
        leave=standing["leave"],
        definite=standing["definite"],
        left_out=tuple(Counter(b.left_out for b in beds if b.standing == "left_out").items()),
        to_settle=standing["to_settle"],
        reviewed=standing["reviewed"],
        meets=outcome["meets"],
        not_meeting=outcome["not_meeting"] + outcome[NOT_COMPLETE],
        not_complete=outcome[NOT_COMPLETE],
        bed_days=sum(days for days in stays if days is not None),
        bed_days_unknown=stays.count(None),
    )


def breakdown(beds: Iterable[AuditedBed], by: str) -> tuple[Group, ...]:
    """Return the groups by "ward", "specialty", "age", "stay", "edd", "optimised" or "pathway"."""
    key_of = KEYS[by]
    reviewed: Counter[str] = Counter(dict.fromkeys(BANDS.get(by, ()), 0))
    not_meeting: Counter[str] = Counter()
    for bed in beds:
        if bed.is_reviewed:
            reviewed[key_of(bed)] += 1
            not_meeting[key_of(bed)] += bed.is_not_meeting
    keys = [key for key in reviewed if by not in BANDS or key != UNKNOWN]
    if by in BANDS and reviewed[UNKNOWN]:
        keys.append(UNKNOWN)
    return tuple(Group(key, not_meeting[key], reviewed[key]) for key in keys)


def pareto(beds: Iterable[AuditedBed]) -> tuple[ParetoRow, ...]:
    """Return the main reasons, the most frequent first; not complete is a row of its own."""
    counts = Counter(reason_of(bed)[1:] for bed in beds if bed.is_not_meeting)
    rows = sorted(counts.items(), key=lambda row: -row[1])
    running = list(accumulate(count for _, count in rows))
    return tuple(
        ParetoRow(reason, side, count, count / running[-1], so_far, so_far / running[-1])
        for ((side, reason), count), so_far in zip(rows, running, strict=True)
    )


def reason_of(bed: AuditedBed) -> tuple[str, str, str]:
    """Return theme, side and main reason; not complete stands apart and is no delay."""
    if bed.outcome == NOT_COMPLETE:
        return NOT_COMPLETE, "", NOT_COMPLETE
    return bed.theme if bed.theme in THEMES[:-1] else OTHER, bed.side, bed.reason


def place_of(bed: AuditedBed) -> str:
    """Return the other place of care; where treatment is not complete there is none."""
    return NOT_COMPLETE if bed.outcome == NOT_COMPLETE else bed.place


def themes(beds: Iterable[AuditedBed]) -> tuple[Count, ...]:
    """Count the five Welsh themes in their order, and all other reasons."""
    return _counts((reason_of(bed)[0] for bed in beds if bed.is_not_meeting), (*THEMES, OTHER))


def sides(beds: Iterable[AuditedBed]) -> tuple[Count, ...]:
    """Count what was waited for outside and inside the hospital; not complete is neither."""
    found = (
        NOT_COMPLETE if bed.outcome == NOT_COMPLETE else bed.side
        for bed in beds
        if bed.is_not_meeting
    )
    return _counts(found, ("outside", "inside", NOT_COMPLETE))


def places(beds: Iterable[AuditedBed]) -> tuple[Count, ...]:
    """Count where those not meeting could be instead, the most frequent first."""
    return tuple(
        Count(place, count)
        for place, count in Counter(
            place_of(bed) for bed in beds if bed.is_not_meeting
        ).most_common()
    )


def board_against_audit(beds: Iterable[AuditedBed]) -> BoardCheck:
    """Compare what the board said with what the audit found, where both are known."""
    known = [bed for bed in beds if bed.is_reviewed and bed.optimised is not None]

    def cell(optimised: bool, outcomes: Sequence[str]) -> tuple[int, ...]:
        return tuple(
            bed.bed_id for bed in known if bed.optimised is optimised and bed.outcome in outcomes
        )

    return BoardCheck(
        optimised_needs=cell(True, ("meets",)),
        optimised_not=cell(True, NOT_MEETING),
        other_needs=cell(False, ("meets",)),
        other_not=cell(False, NOT_MEETING),
        other_not_complete=cell(False, (NOT_COMPLETE,)),
    )


def reviewers_agree(beds: Iterable[AuditedBed]) -> Agreement:
    """Return how far the two reviewers agreed, before talking, on who needs acute care."""
    return kappa(pair for bed in beds if (pair := pair_of(bed)) is not None)


def reviewers_by_ward(beds: Iterable[AuditedBed]) -> tuple[tuple[str, Agreement], ...]:
    """Return the agreement of the reviewers on each ward."""
    wards: dict[str, list[AuditedBed]] = {}
    for bed in beds:
        wards.setdefault(bed.ward, []).append(bed)
    return tuple((ward, reviewers_agree(theirs)) for ward, theirs in wards.items())


def pair_of(bed: AuditedBed) -> tuple[str, str] | None:
    """Return whether each reviewer said "yes" or "no" to acute care; nothing unless both did."""
    if bed.first not in REVIEWED or bed.second not in REVIEWED:
        return None
    return _needs(bed.first), _needs(bed.second)


def _needs(outcome: str) -> str:
    return "yes" if outcome == "meets" else "no"


def _counts(found: Iterable[str], order: Sequence[str]) -> tuple[Count, ...]:
    counts = Counter(dict.fromkeys(order, 0))
    counts.update(found)
    return tuple(Count(key, count) for key, count in counts.items())


def band(value: int | None, bands: Sequence[tuple[int, str]]) -> str:
    """Return the band of a number; "" where it is not known."""
    if value is None or value < bands[0][0]:
        return UNKNOWN
    return [name for start, name in bands if start <= value][-1]


def _optimised(bed: AuditedBed) -> str:
    return UNKNOWN if bed.optimised is None else "yes" if bed.optimised else "no"


# Each group is known by a key; "" is not recorded (in a pathway: "" none and "?" not known).
KEYS: dict[str, Callable[[AuditedBed], str]] = {
    "ward": lambda bed: bed.ward,
    "specialty": lambda bed: bed.specialty,
    "age": lambda bed: band(bed.age, AGE_BANDS),
    "stay": lambda bed: band(bed.stay_days, STAY_BANDS),
    "edd": lambda bed: bed.edd,
    "optimised": _optimised,
    "pathway": lambda bed: bed.pathway,
}
# Bands keep their order and stand there when nobody is in them.
BANDS = {
    "age": tuple(name for _, name in AGE_BANDS),
    "stay": tuple(name for _, name in STAY_BANDS),
}
