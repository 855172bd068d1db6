"""A ward with long stays and delays as rows, and a frozen census; everybody is invented."""

from dataclasses import replace
from datetime import date, timedelta

from ward_on_paper import NOW, WARD, patient

from wardapp.clock import moment
from wardapp.codes import code_list
from wardapp.measures.delays import is_delayed
from wardapp.queries.census import CensusLine, CensusScreen, CensusSummary, CorrectionRow
from wardapp.queries.delays import DelayBoard, DelayRow, DelayState, LongStayRow

REASONS = code_list("delay_reason")
CENSUS_AT = moment(date(2026, 1, 21), 12)


def delay(stay_id, main="ASM-01", **more):
    known = {"started_at": NOW - timedelta(hours=50), "attribution": "social", "main": main}
    return DelayState(stay_id, 1, stay_id, **{**known, **more})


def delay_row(board, state=None):
    return DelayRow(board, state, is_delayed(board.optimised_at, NOW))


def _optimised(label):
    return next(row for row in WARD if row.bed == label)


A5 = delay_row(
    _optimised("A5"),
    delay(5, agreed=True, owner_at=NOW - timedelta(days=2), escalated_to="Team manager",
          escalated_at=NOW - timedelta(days=1), others=("HOM-01",), note="Rang twice"),
)  # fmt: skip
B5 = delay_row(_optimised("B5"), delay(11, "CHM-04", attribution="unassigned"))
A2 = delay_row(_optimised("A2"), delay(2, "HOM-02"))
A1 = delay_row(_optimised("A1"))
CHILD = delay_row(patient("D4", 30, "Nguyen", "Van", born=date(2009, 12, 30), optimised_at=NOW))
EXACTLY = delay_row(
    patient("D5", 31, "Rees", "Olwen", born=date(1940, 7, 7),
            optimised_at=NOW - timedelta(hours=48))
)  # fmt: skip
DELAYS = DelayBoard((B5, A5, EXACTLY, A2, A1, CHILD), REASONS)


def stay_row(label, nights, **more):
    return LongStayRow(_optimised(label), nights, more.pop("delay", None), **more)


STAYS = (
    stay_row("B4", 51, reviewed_at=NOW - timedelta(days=9), reviewed_by="Sioned Morgan",
             outcome="Home trial next week", escalated_to="Stroke consultant",
             review_due=date(2026, 2, 10)),
    stay_row("A5", 17, delay=A5.delay, reviewed_at=NOW - timedelta(days=7), outcome="Aim: home",
             review_due=date(2026, 2, 12)),
    stay_row("B5", 14, reviewed_at=NOW - timedelta(days=2), outcome="Two homes to see",
             review_due=date(2026, 2, 17)),
    stay_row("A1", 7),
)  # fmt: skip


def line(number, **more):
    facts = {
        "ward": "Ward Derwen", "bed": f"A{number}", "family": "Treharne", "given": "Elsie",
        "born": "1934-04-11", "nhs_number": "9990000018", "checks": [],
        "optimised_at": (CENSUS_AT - timedelta(days=20 - number)).isoformat(),
        "days_since_optimised": 20 - number, "days_past_48": 18 - number,
    }  # fmt: skip
    known = {
        "counted": True, "counted_then": True, "rule": "counted", "reason": "FND-02",
        "attribution": "joint", "provider": "7A3", "residence": "W06000011",
        "health_at": CENSUS_AT, "health_by": "Nia Bowen", "council_at": None, "council_by": "",
        "corrections": (),
    }  # fmt: skip
    facts |= more.pop("facts", {})
    return CensusLine(id=number, version=1, stay_id=number, facts=facts, **{**known, **more})


MOVED = CorrectionRow(
    1, "residence", "W06000010", "W06000023", "She had moved", CENSUS_AT, "Nia Bowen"
)
LINES = (
    line(1, council_at=CENSUS_AT, council_by="Huw Lloyd"),
    line(2, reason="", attribution="unassigned", facts={"checks": ["no_reason"], "born": None}),
    line(3, residence="W06000023", corrections=(MOVED,), facts={"born": "1961-06-25"}),
    line(4, counted=False, counted_then=False, rule="child", facts={"born": "2009-03-01"}),
    line(5, counted=False, counted_then=False, rule="within_48"),
)
SUMMARY = CensusSummary(
    id=1, version=2, month="2026-01", at=CENSUS_AT, list_version="2026-02", official=False,
    practice=False, practice_reason="", count_leave=True, count_nhs_beds=False,
    counts={"in_patients": 22, "counted": 3, "child": 1, "within_48": 1}, frozen_at=CENSUS_AT,
    frozen_by="Nia Bowen", sent_at=None, sent_by="", counted=3, checked=3, agreed=1,
)  # fmt: skip
CENSUS = CensusScreen(SUMMARY, LINES, REASONS)


def practice(why):
    return replace(CENSUS, census=replace(SUMMARY, practice=True, practice_reason=why))
