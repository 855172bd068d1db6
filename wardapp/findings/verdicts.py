"""What an audit says of its board and between its wards, whichever copy it is."""

from itertools import combinations

from wardapp.findings.phrases import Phrases
from wardapp.findings.sheet import BoardAgreement, BoardCell, Breakdown, GroupRow
from wardapp.words import Words

_MOST_PAIRS = 3
_MANY_WARDS = 6
"""Two intervals of alike wards lie apart once in some 180 times: 7 wards have 21 pairs."""


def board_cells(
    say: Words, other_needs: int, other_not: int, optimised_needs: int, optimised_not: int
) -> tuple[BoardCell, ...]:
    """Return the four cells, without their beds."""
    return (
        BoardCell("other_needs", other_needs, say("agree"), differs=False),
        BoardCell("other_not", other_not, say("ready, not marked"), differs=True),
        BoardCell("optimised_needs", optimised_needs, say("clock may be wrong"), differs=True),
        BoardCell("optimised_not", optimised_not, say("agree"), differs=False),
    )


def board_words(words: Phrases, cells: tuple[BoardCell, ...], note: str = "") -> BoardAgreement:
    """Return board against audit from its four cells."""
    say = words.say
    compared = sum(cell.count for cell in cells)
    agreed = words.part(sum(cell.count for cell in cells if not cell.differs), compared)
    spoken = say(
        "Board and audit agree on {agreed}. Ready, but not marked on the board: {other_not}. "
        "Optimised on the board, but needs acute care: {optimised_needs}.",
        agreed=agreed.number,
        other_not=cells[1].count,
        optimised_needs=cells[2].count,
    )
    return BoardAgreement(
        say("Does the board agree?"),
        agreed,
        (say("Audit: needs acute care"), say("Audit: does not")),
        (say("Board: not optimised"), say("Board: optimised")),
        cells,
        note,
        spoken,
    )


def wards_verdict(wards: Breakdown, say: Words) -> str:
    """Say what can be concluded between wards: only intervals that do not cross say anything."""
    known = [row for row in wards.rows if row.share.estimate is not None]
    if len(known) < 2:
        return ""
    apart = [(one, other) for one, other in combinations(known, 2) if _apart(one, other)]
    if not apart:
        return say(
            "Every interval crosses the others: by them alone no two wards can be told apart."
        )
    pairs = "; ".join(
        say("{one} and {other}", one=one.label, other=other.label)
        for one, other in apart[:_MOST_PAIRS]
    )
    if len(apart) > _MOST_PAIRS:
        pairs = say("{pairs}; pairs in all: {n}", pairs=pairs, n=len(apart))
    if len(known) > _MANY_WARDS:
        return say(
            "Not crossing: {pairs}. Among {n} wards a few pairs lie apart by chance alone: look at "
            "them side by side in the comparison before looking for a cause.",
            pairs=pairs,
            n=len(known),
        )
    return say(
        "Not crossing: {pairs}. Chance alone hardly explains such a difference; who the patients "
        "are may. All others cross.",
        pairs=pairs,
    )


def _apart(one: GroupRow, other: GroupRow) -> bool:
    first, second = one.share.estimate, other.share.estimate
    if first is None or second is None:
        return False
    return first.high < second.low or second.high < first.low
