"""Which papers there are, and what somebody wants printed; nothing here knows how."""

from dataclasses import dataclass
from datetime import datetime

from wardapp.queries.ward import WardRow
from wardapp.words import marked

BOARD, BOARD_SHORT, ACTIONS, HANDOVER, LEAVERS = (
    "board",
    "board_short",
    "actions",
    "handover",
    "leavers",
)

TITLES = {
    BOARD: marked("Board-round sheet"),
    BOARD_SHORT: marked("Board-round sheet, short"),
    ACTIONS: marked("Action list"),
    HANDOVER: marked("Ward handover"),
    LEAVERS: marked("Leaving today and tomorrow"),
}

FILE_NAMES = {
    BOARD: marked("board round"),
    BOARD_SHORT: marked("board round short"),
    ACTIONS: marked("action list"),
    HANDOVER: marked("handover"),
    LEAVERS: marked("leaving"),
}

EARLY, LATE, NIGHT = "early", "late", "night"

SHIFTS = {
    EARLY: marked("Night to early"),
    LATE: marked("Early to late"),
    NIGHT: marked("Late to night"),
}


@dataclass(frozen=True)
class PaperOrder:
    """A paper of a ward in a language; `shift` is who takes over, for the handover."""

    document: str
    ward: WardRow
    language: str = "en"
    shift: str = EARLY


@dataclass(frozen=True)
class Paper:
    """A finished paper; `file_name` holds no patient, `record_head` is where the diary stood."""

    order: PaperOrder
    pdf: bytes
    pages: int
    sha256: str
    record_head: str
    made_at: datetime
    file_name: str
