"""What a result sheet of a day-of-care audit holds, ready to be read on screen, paper and export.

A count that must stay hidden in a copy that leaves the hospital is None; its words say so.
"""

from dataclasses import dataclass
from typing import Literal

from wardapp.charts.interval_bar import Estimate

Side = Literal["outside", "inside", "no_delay"]


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many: `of` "6 of 22", `percent` "27 %", `between` "13 to 48 %".

    `number` is `of` and `percent` together. Where nobody was counted only `of` says anything.
    """

    part: int
    whole: int
    of: str
    percent: str = ""
    between: str = ""
    estimate: Estimate | None = None

    @property
    def number(self) -> str:
        """Count, denominator and share in one: 6 of 22, 27 %."""
        return f"{self.of}, {self.percent}" if self.percent else self.of


@dataclass(frozen=True, slots=True)
class Headline:
    """The figure that is met first; `small` warns where one person moves it much."""

    figure: str
    words: str
    share: Share
    likely: str
    small: str
    spoken: str


@dataclass(frozen=True, slots=True)
class CountRow:
    """A line of the counts; `shown` is the number or why there is none; a sum is bold.

    What is taken off the list says in `what` which beds they are: "on leave".
    """

    key: str
    words: str
    count: int | None
    shown: str
    is_sum: bool = False
    what: str = ""


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A main reason with its mark; `running` reads "15 of 21, 71 %"."""

    key: str
    label: str
    side: Side
    count: int
    running: str
    running_share: float


@dataclass(frozen=True, slots=True)
class Reasons:
    """The main reasons, the most frequent first; `first` of them stand in the sentence.

    Not `sided` means that rows were merged across both sides: the fills say nothing then.
    """

    title: str
    rows: tuple[ReasonRow, ...]
    total: int
    first: int
    sentence: str
    note: str
    spoken: str
    sided: bool = True


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of those who met none: `shown` reads "5 of 21, 24 %"."""

    key: str
    label: str
    count: int
    share: Share
    side: Side = "outside"


@dataclass(frozen=True, slots=True)
class Parts:
    """Parts that add up to everybody who met none; `withheld` says why there are none."""

    title: str
    rows: tuple[PartRow, ...]
    total: int
    note: str = ""
    spoken: str = ""
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of those reviewed and how many of it met none."""

    key: str
    label: str
    share: Share


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Groups of one kind that together are everybody reviewed."""

    key: str
    title: str
    rows: tuple[GroupRow, ...]
    total: Share
    note: str = ""
    spoken: str = ""
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class BedLine:
    """A bed behind a number: where it is, what the audit found, what the board or pair said."""

    bed_id: int
    ward: str
    bed: str
    found: str
    said: str


@dataclass(frozen=True, slots=True)
class BoardCell:
    """One of four: `words` name it, `beds` are empty where they must not be shown."""

    key: str
    count: int
    words: str
    differs: bool
    beds: tuple[BedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardAgreement:
    """Board against audit; `cells` in reading order, two in a row.

    `heads` are the two findings of the audit, `sides` the two words of the board.
    """

    title: str
    agreed: Share
    heads: tuple[str, str]
    sides: tuple[str, str]
    cells: tuple[BoardCell, ...]
    note: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Reviewers:
    """How far the pair agreed before talking; `kappa` says it with its interval, or why not."""

    title: str
    agreed: Share
    kappa: str
    by_ward: tuple[tuple[str, str, str], ...]  # ward, "20 of 22, 91 %", kappa in words
    beds: tuple[BedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultSheet:
    """Everything that was found in one ward or in several, in words and numbers.

    What a shared copy may not show is None or empty, and `withheld` says what and why;
    `not_counted` says of each ward of the plan that is in no figure why it is not.
    """

    title: str
    scope: str
    still_open: str
    shared: bool
    headline: Headline | None
    counts: tuple[CountRow, ...]
    reasons: Reasons | None
    places: Parts | None
    themes: Parts | None
    sides: Parts | None
    wards: Breakdown | None
    all_wards: Share | None
    wards_verdict: str
    breakdowns: tuple[Breakdown, ...]
    board: BoardAgreement | None
    reviewers: Reviewers | None
    occupancy: str
    held: str
    notes: tuple[str, ...]
    withheld: tuple[str, ...] = ()
    not_counted: tuple[str, ...] = ()
