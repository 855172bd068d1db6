"""Which papers there are, and what somebody wants printed; nothing here knows how."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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

MY_PLAN, PLAN_HANDOVER, WARD_TRANSFER, TRUSTED, CARE_HOME = (
    "my_plan",
    "plan_handover",
    "ward_transfer",
    "trusted_assessment",
    "care_home_pack",
)

LONG_STAY, DELAYS, CENSUS = "long_stay", "delay_list", "census_return"

AUDIT_RESULT, AUDIT_FORM, AUDIT_COMPARISON = "audit_result", "audit_form", "audit_comparison"

AUDIT_PAPERS: tuple[str, ...] = (AUDIT_RESULT, AUDIT_FORM, AUDIT_COMPARISON)
"""The papers of a day-of-care audit; an order names the audit, and a ward if only one is meant."""

WARD_PAPERS: tuple[str, ...] = (
    *(BOARD, BOARD_SHORT, ACTIONS, HANDOVER, LEAVERS),
    *(LONG_STAY, DELAYS, CENSUS),
)
"""The papers about a ward, in the order in which they are offered."""

PERSON_PAPERS: tuple[str, ...] = (MY_PLAN, PLAN_HANDOVER, WARD_TRANSFER, TRUSTED, CARE_HOME)
"""The papers that go with one person; an order for one names the stay."""

PUBLIC_PAPERS = frozenset({MY_PLAN})
"""The papers for the person: in large print or in both languages where that was asked for."""

TITLES = {
    BOARD: marked("Board-round sheet"),
    BOARD_SHORT: marked("Board-round sheet, short"),
    ACTIONS: marked("Action list"),
    HANDOVER: marked("Ward handover"),
    LEAVERS: marked("Leaving today and tomorrow"),
    MY_PLAN: marked("My plan to go home"),
    PLAN_HANDOVER: marked("Recovery plan and D2RA handover"),
    WARD_TRANSFER: marked("Ward transfer letter"),
    TRUSTED: marked("Trusted assessment summary"),
    CARE_HOME: marked("Care-home transfer pack"),
    LONG_STAY: marked("Long-stay review list"),
    DELAYS: marked("Delay list"),
    CENSUS: marked("Census return"),
    AUDIT_RESULT: marked("Day-of-care audit: results"),
    AUDIT_FORM: marked("Day-of-care audit: blank form"),
    AUDIT_COMPARISON: marked("Day-of-care audits compared"),
}

FILE_NAMES = {
    BOARD: marked("board round"),
    BOARD_SHORT: marked("board round short"),
    ACTIONS: marked("action list"),
    HANDOVER: marked("handover"),
    LEAVERS: marked("leaving"),
    MY_PLAN: marked("my plan to go home"),
    PLAN_HANDOVER: marked("recovery plan"),
    WARD_TRANSFER: marked("ward transfer letter"),
    TRUSTED: marked("trusted assessment"),
    CARE_HOME: marked("care-home pack"),
    LONG_STAY: marked("long-stay list"),
    DELAYS: marked("delay list"),
    CENSUS: marked("census return"),
    AUDIT_RESULT: marked("day of care audit"),
    AUDIT_FORM: marked("audit form"),
    AUDIT_COMPARISON: marked("audits compared"),
}

EARLY, LATE, NIGHT = "early", "late", "night"

SHIFTS = {
    EARLY: marked("Night to early"),
    LATE: marked("Early to late"),
    NIGHT: marked("Late to night"),
}


BOTH = "both"
"""A paper in Welsh and English side by side: Welsh first."""

STANDARD, LARGE = "standard", "large"
SHARED = "shared"
"""What the register calls the copy of an audit's results that leaves the hospital."""


@dataclass(frozen=True)
class PaperOrder:
    """A paper of a ward in a language; `shift` is who takes over, for the handover.

    A paper of one person names the `stay_id`; `size` is standard or large and the language may be
    "both" on the person's own copy; `version` picks an agreed version, 0 the newest, and
    `census_id` a frozen census, 0 the newest. `audit_id` names an audit, `audit_ward_id` one of
    its wards, 0 for all; `shared` is the copy that leaves the hospital, without small numbers.
    """

    document: str
    ward: WardRow
    language: str = "en"
    shift: str = EARLY
    stay_id: int = 0
    size: str = STANDARD
    version: int = 0
    census_id: int = 0
    audit_id: int = 0
    audit_ward_id: int = 0
    shared: bool = False


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


NOT_MADE = marked("This paper could not be made. The fault is noted; the other papers are whole.")


@dataclass(frozen=True)
class Problem:
    """A paper that could not be made, and why in plain words; `values` fill the sentence."""

    order: PaperOrder
    text: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class PrintRun:
    """Several papers made one after the other; one that could not be made stops no other."""

    papers: tuple[Paper, ...]
    problems: tuple[Problem, ...]
