"""The numbered traps of Welsh discharge planning, as far as a day-of-care audit meets them.

The numbers are those of the team's domain notes; what is easy to get wrong is in the name.
"""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.audit_morning import discharge, row
from tests.audit_ward import (
    DAY,
    MEETS,
    NOT_COMPLETE,
    NOT_MEETING,
    a_frozen_audit,
    a_planned_audit,
    answer,
    at,
    beds_for,
    correct,
    give,
)
from tests.builders import a_patient, a_ward, an_app
from wardapp.app import App
from wardapp.audit_form import AuditForm, read_form
from wardapp.clock import FrozenClock, moment
from wardapp.commands.audit_answer import Found
from wardapp.commands.audit_freeze import ListedBed
from wardapp.commands.audit_plan import PlannedWard
from wardapp.commands.departure import StartLeave
from wardapp.commands.leaving import PlanLeaving
from wardapp.commands.optimised import EndOptimised, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.placement import MarkBoarder, MovePatient
from wardapp.commands.ward import SetBedStatus
from wardapp.measures.day_of_care import (
    AuditedBed,
    breakdown,
    pareto,
    sides,
    tally,
    themes,
)
from wardapp.queries.audit import AuditScreen, all_beds
from wardapp.queries.audit_results import audit_result
from wardapp.queries.ward import WardRow, beds

BLAME = ("fail", "blocker", "fault", "medically fit", "inappropriate", "wrongly")


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(at(7, 30))


@pytest.fixture
def app(tmp_path: Path, clock: FrozenClock) -> App:
    return an_app(tmp_path, clock)


@pytest.fixture
def derwen(app: App) -> WardRow:
    return a_ward(app, "A1 A2 A3 A4", specialty="Stroke")


def audited(app: App, screen: AuditScreen) -> tuple[AuditedBed, ...]:
    found = app.ask(audit_result, screen.audit.id)
    assert found is not None
    return found.beds


def both(app: App, screen: AuditScreen, number: int, found: Found) -> None:
    for slot in "AB":
        answer(app, beds_for(app, screen, slot)[number], slot, found)


def typed(app: App, derwen: WardRow, *found: Found, **facts: Any) -> AuditScreen:
    """An audit of a typed list in which both reviewers said the same of each bed."""
    screen = a_planned_audit(app, derwen)
    give(app, screen, *(ListedBed(label=f"B{n}", **facts) for n in range(len(found))))
    for number, one in enumerate(found):
        both(app, screen, number, one)
    return screen


def on_two_wards(app: App, derwen: WardRow, other: WardRow) -> AuditScreen:
    planned = tuple(PlannedWard(name=one.name, source_ward_id=one.id) for one in (derwen, other))
    return a_frozen_audit(app, derwen, wards=planned)


def test_03_seven_midnights_are_the_second_week_and_day_one_is_none(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    stays = {"A1": at(0, 1), "A2": at(23, 59) - timedelta(days=1), "A3": at(9) - timedelta(days=6)}
    stays["A4"] = at(23, 59) - timedelta(days=7)
    for bed, admitted in stays.items():
        a_patient(app, derwen, bed, family=f"Of {bed}", admitted_at=admitted)
    clock.move_to(at(9, 15))
    screen = a_frozen_audit(app, derwen)
    for number in range(4):
        both(app, screen, number, MEETS)
    assert [bed.stay_days for bed in beds_for(app, screen)] == [0, 1, 6, 7]
    found = breakdown(audited(app, screen), "stay")
    assert {group.key: group.reviewed for group in found if group.reviewed} == {"0-6": 3, "7-13": 1}


def test_06_a_night_of_23_or_25_hours_is_one_midnight(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    for day in (date(2026, 3, 29), date(2026, 10, 25)):
        clock.move_to(moment(day, 9, 15))
        a_patient(
            app,
            derwen,
            "A1",
            family=f"Of {day}",
            admitted_at=moment(day - timedelta(days=1), 23, 59),
        )
        screen = a_frozen_audit(app, derwen, day=day)
        assert beds_for(app, screen)[0].stay_days == 1
        discharge(app, derwen, "A1", clock.now())


def test_08_an_audit_is_one_morning_and_says_nothing_of_the_days_between(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    a_patient(app, derwen, "A1")
    clock.move_to(at(9, 15))
    screen = a_frozen_audit(app, derwen)
    discharge(app, derwen, "A1", at(9, 10))
    clock.move_to(at(9, 15) + timedelta(days=7))
    later = a_frozen_audit(app, derwen, day=DAY + timedelta(days=7))
    assert [tally(audited(app, one)).empty for one in (screen, later)] == [3, 4]


def test_11_children_and_mothers_do_not_leak_in(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    cots = a_ward(app, "C1 C2", name="Cots")
    a_patient(app, cots, "C1")
    clock.move_to(at(9, 15))
    planned = (
        PlannedWard(name="Cots", source_ward_id=cots.id, kind="children"),
        PlannedWard(name="Derwen", source_ward_id=derwen.id),
    )
    screen = a_frozen_audit(app, derwen, wards=planned)
    assert [(one.name, one.excluded, one.beds) for one in screen.wards] == [
        ("Cots", True, 0),
        ("Derwen", False, 4),
    ]
    assert tally(audited(app, screen)).beds == 4


def test_14_who_died_after_the_freeze_was_there_at_the_freeze(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    a_patient(app, derwen, "A1")
    clock.move_to(at(10))
    discharge(app, derwen, "A1", at(9, 30), method="4", destination="79")
    screen = a_frozen_audit(app, derwen)
    both(app, screen, 0, Found(outcome="left_out", left_out="left_before"))
    found = tally(audited(app, screen))
    assert (found.reviewed, found.left_out) == (0, (("left_before", 1),))


def test_15_days_in_hospital_go_along_to_another_ward(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    onnen = a_ward(app, "B1", name="Onnen")
    stay = a_patient(app, derwen, "A1", admitted_at=at(7) - timedelta(days=9))
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=at(7)))
    here = row(app, derwen)
    app.do(
        MovePatient(
            placement_id=here.placement_id or 0,
            expected_version=here.placement_version,
            bed_id=app.ask(beds, onnen.id)[0].id,
            ward_id=onnen.id,
        )
    )
    clock.move_to(at(9, 15))
    screen = on_two_wards(app, derwen, onnen)
    (bed,) = (bed for bed in app.ask(all_beds, screen.audit.id) if bed.patient_stay == stay)
    assert (bed.label, bed.stay_days, bed.optimised) == ("B1", 9, True)


def test_17_a_boarder_is_counted_once_on_the_ward_whose_bed_it_is(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    onnen = a_ward(app, "B1", name="Onnen")
    stay = a_patient(app, onnen, "B1")
    here = row(app, onnen, "B1")
    app.do(
        MarkBoarder(
            placement_id=here.placement_id or 0,
            expected_version=here.placement_version,
            boarder=True,
            home_ward=derwen.name,
            home_ward_id=derwen.id,
        )
    )
    clock.move_to(at(9, 15))
    screen = on_two_wards(app, derwen, onnen)
    found = [bed for bed in app.ask(all_beds, screen.audit.id) if bed.patient_stay == stay]
    assert [bed.label for bed in found] == ["B1"]
    assert [one.to_review for one in screen.wards] == [0, 1]


def test_18_a_bed_kept_for_somebody_on_leave_is_no_empty_bed_and_not_reviewed(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(app, derwen, "A1")
    app.do(StartLeave(stay_id=stay, kind="home"))
    clock.move_to(at(9, 15))
    found = tally(audited(app, a_frozen_audit(app, derwen)))
    assert (found.leave, found.empty, found.reviewed, found.to_settle) == (1, 3, 0, 0)


def test_20_closed_and_empty_beds_and_definite_leavers_are_out_and_so_is_who_came_after(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    a_patient(app, derwen, "A1")
    leaver = a_patient(app, derwen, "A2", family="Rees")
    app.do(PlanLeaving(stay_id=leaver, planned_at=at(14)))
    closed = app.ask(beds, derwen.id)[2]
    app.do(SetBedStatus(bed_id=closed.id, expected_version=closed.version, status="closed"))
    trolley = a_patient(app, derwen, None, family="Trolley")
    clock.move_to(at(9, 15))
    a_patient(app, derwen, "A4", family="Late", admitted_at=at(9, 1))
    screen = a_frozen_audit(app, derwen)
    both(app, screen, 0, MEETS)
    found = tally(audited(app, screen))
    assert (found.beds, found.closed, found.empty, found.definite, found.reviewed) == (
        3,
        1,
        1,
        1,
        1,
    )
    assert found.reviewed == found.beds - found.empty - found.definite
    with_them = a_frozen_audit(app, derwen, name="With trolleys", count_without_bed=True)
    extra = [bed for bed in beds_for(app, with_them) if not bed.label]
    assert [bed.patient_stay for bed in extra] == [trolley]
    found = tally(audited(app, with_them))
    assert (found.beds, found.own_beds, found.occupied) == (4, 3, 3)


def test_22_a_clock_stopped_by_a_relapse_is_not_optimised_at_the_freeze(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(app, derwen, "A1")
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=at(6)))
    here = row(app, derwen)
    app.do(
        EndOptimised(
            optimised_id=here.optimised_id or 0,
            expected_version=here.optimised_version,
            reason="temperature",
            at=at(7),
        )
    )
    clock.move_to(at(9, 15))
    app.do(SetOptimised(stay_id=stay, seen=here.optimised_id, decided_by="Dr Rees", at=at(9, 10)))
    assert beds_for(app, a_frozen_audit(app, derwen))[0].optimised is False


def test_25_the_pathway_and_reason_on_the_sheet_are_those_of_the_day(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(app, derwen, "A1")
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    clock.move_to(at(9, 15))
    screen = a_frozen_audit(app, derwen)
    both(app, screen, 0, NOT_MEETING)
    seen = row(app, derwen).pathway_id
    app.do(SetPathway(stay_id=stay, seen=seen, scheme="B", code="3"))
    (group,) = breakdown(audited(app, screen), "pathway")
    assert (group.key, group.not_meeting) == ("B1", 1)


def test_27_one_number_of_two_schemes_is_two_groups(app: App, derwen: WardRow) -> None:
    screen = a_planned_audit(app, derwen)
    give(app, screen, ListedBed(label="1", pathway="A2"), ListedBed(label="2", pathway="B2"))
    for number in (0, 1):
        both(app, screen, number, MEETS)
    assert {group.key for group in breakdown(audited(app, screen), "pathway")} == {"A2", "B2"}


def test_33_two_beds_make_fifty_per_cent_and_the_number_stands_beside_it(
    app: App, derwen: WardRow
) -> None:
    found = tally(audited(app, typed(app, derwen, MEETS, NOT_MEETING)))
    assert (found.not_meeting, found.reviewed) == (1, 2)
    assert found.interval is not None
    assert found.interval.high - found.interval.low > 0.8  # next to nothing is known


def form_of(app: App, derwen: WardRow) -> AuditForm:
    return read_form(a_planned_audit(app, derwen).audit.lists)


def test_35_no_list_of_ours_passes_for_an_official_one(app: App, derwen: WardRow) -> None:
    form = form_of(app, derwen)
    assert not form.criteria.official
    assert "‡" in form.criteria.called("en")
    assert all(one.title("cy").endswith("‡") for one in form if not one.official)
    assert not any(one.official for one in form)


def test_36_a_reason_outside_the_hospital_is_nobody_s_fault(app: App, derwen: WardRow) -> None:
    screen = typed(app, derwen, NOT_MEETING)
    (bed,) = audited(app, screen)
    assert bed.side == "outside"
    texts = [one.text("en").lower() for one in form_of(app, derwen)]
    assert [text for text in texts if "fault" in text] == []


def test_37_acute_treatment_not_complete_is_a_theme_and_no_delay(app: App, derwen: WardRow) -> None:
    screen = typed(app, derwen, NOT_COMPLETE, NOT_MEETING, MEETS)
    beds_of = audited(app, screen)
    found = tally(beds_of)
    assert (found.not_meeting, found.not_complete, found.releasable) == (2, 1, 1)
    assert {one.key: one.count for one in sides(beds_of)} == {
        "outside": 1,
        "inside": 0,
        "not_complete": 1,
    }
    assert {one.key: one.count for one in themes(beds_of)}["not_complete"] == 1
    (apart,) = (line for line in pareto(beds_of) if line.reason == "not_complete")
    assert (apart.side, apart.count) == ("", 1)
    assert beds_for(app, screen)[0].standing.a[0].reason == ""


def test_38_what_a_list_does_not_say_is_not_known_and_not_no(app: App, derwen: WardRow) -> None:
    beds_of = audited(app, typed(app, derwen, MEETS))
    unknown = {"age", "stay", "optimised", "edd", "specialty"}
    for by in unknown - {"specialty"}:
        assert [group.key for group in breakdown(beds_of, by) if group.reviewed] == [""]
    assert [group.key for group in breakdown(beds_of, "pathway")] == ["?"]


def test_40_the_least_that_tells_people_apart_is_what_a_plan_begins_with(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    a_patient(app, derwen, "A1", family="Llywelyn", nhs_number="9434765919")
    clock.move_to(at(9, 15))
    screen = a_frozen_audit(app, derwen)
    assert (screen.audit.identity, beds_for(app, screen)[0].shown) == ("bed_only", {})


def test_41_no_word_of_the_lists_blames_anybody(app: App, derwen: WardRow) -> None:
    form = form_of(app, derwen)
    texts = [one.text("en") for one in form]
    texts += [one.text("en") for one in form.places.values()]
    texts += [one.text("en") for one in form.criteria]
    assert len(texts) > 30
    found = [(word, text) for text in texts for word in BLAME if word in text.lower()]
    # "Failure" of an organ is a diagnosis.
    assert [pair for pair in found if "failure" not in pair[1].lower()] == []


def test_42_two_people_in_one_bed_on_one_day_are_told_apart_by_their_stay(
    app: App, derwen: WardRow, clock: FrozenClock
) -> None:
    first = a_patient(app, derwen, "A1")
    clock.move_to(at(9, 15))
    early = a_frozen_audit(app, derwen)
    discharge(app, derwen, "A1", at(9, 10))
    second = a_patient(app, derwen, "A1", family="Rees", admitted_at=at(9, 12))
    late = a_frozen_audit(app, derwen, name="Later", freeze_time="09:14")
    found = [beds_for(app, screen)[0] for screen in (early, late)]
    assert [bed.patient_stay for bed in found] == [first, second]
    assert len({bed.key for bed in found}) == 2


def test_corrections_stand_beside_the_list_and_are_counted(app: App, derwen: WardRow) -> None:
    screen = typed(app, derwen, NOT_MEETING, age=70, stay_days=3)
    correct(app, beds_for(app, screen)[0], "stay_days", "21")
    found = {group.key: group.reviewed for group in breakdown(audited(app, screen), "stay")}
    assert found == {"0-6": 0, "7-13": 0, "14-20": 0, "21+": 1}
