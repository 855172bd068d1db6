"""The results of a day-of-care audit: the published figures, the edges, and sums that agree."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.audited_beds import bed, not_meeting, one_bed
from wardapp.measures import day_of_care
from wardapp.measures.day_of_care import KEYS, Group, breakdown, pareto, tally

AUDITS = st.lists(one_bed(), max_size=40)
few = settings(max_examples=60, deadline=None)


def test_the_published_survey_comes_out_as_published():
    beds = [bed("", state="empty")] * 145 + [bed("", state="definite")] * 270
    beds += [not_meeting()] * 798 + [bed()] * (3846 - 145 - 270 - 798)
    result = tally(beds)
    assert (result.beds, result.empty, result.definite) == (3846, 145, 270)
    assert result.reviewed == 3431
    assert result.not_meeting == 798
    assert round(100 * result.share) == 23
    assert (round(100 * result.interval.low), round(100 * result.interval.high)) == (22, 25)


def test_six_reasons_make_the_published_61_percent():
    counts = [120, 100, 90, 70, 60, 50, *[22] * 14]
    beds = [
        bed("not_meeting", reason=f"reason {number}")
        for number, count in enumerate(counts)
        for _ in range(count)
    ]
    sixth = pareto(beds)[5]
    assert (sixth.running, len(beds)) == (490, 798)
    assert round(100 * sixth.running_share) == 61


def test_an_audit_of_nothing_has_counts_of_nought_and_no_shares():
    result = tally([])
    assert (result.beds, result.reviewed, result.not_meeting, result.releasable) == (0, 0, 0, 0)
    assert result.share is None
    assert result.interval is None
    assert result.occupancy is None
    assert pareto([]) == ()


@given(AUDITS)
@few
def test_every_bed_stands_in_one_count(beds):
    t = tally(beds)
    assert t.beds + t.closed == len(beds)
    others = t.leave + t.left_out_in_all + t.to_settle
    assert t.reviewed == t.beds - t.empty - t.definite - others
    assert t.reviewed == t.meets + t.not_meeting
    assert t.not_meeting == t.not_complete + t.releasable


@given(AUDITS)
@few
def test_everybody_reviewed_is_in_one_group_of_each_table(beds):
    result = tally(beds)
    for by in KEYS:
        groups = breakdown(beds, by)
        assert sum(group.reviewed for group in groups) == result.reviewed
        assert sum(group.not_meeting for group in groups) == result.not_meeting
        assert len({group.key for group in groups}) == len(groups)


@given(AUDITS)
@few
def test_everybody_not_meeting_has_one_reason_one_theme_one_side_and_one_place(beds):
    total = tally(beds).not_meeting
    assert sum(row.count for row in pareto(beds)) == total
    for counts in (day_of_care.themes, day_of_care.sides, day_of_care.places):
        assert sum(row.count for row in counts(beds)) == total


@given(AUDITS)
@few
def test_the_reasons_fall_and_their_running_share_ends_at_one(beds):
    rows = pareto(beds)
    assert [row.count for row in rows] == sorted((row.count for row in rows), reverse=True)
    if rows:
        assert rows[-1].running_share == 1
        assert [row.running for row in rows] == [
            sum(row.count for row in rows[: end + 1]) for end in range(len(rows))
        ]


@given(AUDITS)
@few
def test_board_and_audit_are_compared_where_both_are_known(beds):
    check = day_of_care.board_against_audit(beds)
    known = [b for b in beds if b.is_reviewed and b.optimised is not None]
    assert check.compared == len(known)
    by_board = {group.key: group for group in breakdown(beds, "optimised")}
    for key, cell in (("yes", check.optimised_not), ("no", check.other_not)):
        assert len(cell) == (by_board[key].not_meeting if key in by_board else 0)


def test_treatment_not_complete_counts_as_not_meeting_but_releases_no_bed():
    result = tally([bed("not_complete"), not_meeting(), bed()])
    assert (result.not_meeting, result.not_complete, result.releasable) == (2, 1, 1)


def test_treatment_not_complete_is_a_row_of_its_own_and_no_delay():
    beds = [bed("not_complete", reason="left from before", side="inside"), not_meeting("therapy")]
    assert [(row.reason, row.side) for row in pareto(beds)] == [
        ("not_complete", ""),
        ("therapy", "inside"),
    ]
    assert {c.key: c.count for c in day_of_care.sides(beds)} == {
        "outside": 0,
        "inside": 1,
        "not_complete": 1,
    }


def test_the_five_themes_keep_their_order_and_the_rest_come_last():
    beds = [not_meeting("funding"), not_meeting("restart"), bed("not_complete")]
    assert [(c.key, c.count) for c in day_of_care.themes(beds)] == [
        ("internal_health_assessment", 0),
        ("reablement", 0),
        ("care_restart", 1),
        ("social_care_assessment", 0),
        ("not_complete", 1),
        ("other", 1),
    ]


def test_equal_reasons_stay_in_the_order_they_were_met():
    beds = [not_meeting("therapy"), not_meeting("funding"), not_meeting("funding")]
    beds += [not_meeting("restart")]
    assert [row.reason for row in pareto(beds)] == ["funding", "therapy", "restart"]


def test_a_bed_found_empty_at_the_bedside_counts_as_empty():
    result = tally([bed("left_out", left_out="empty"), bed("", state="empty"), bed()])
    assert (result.beds, result.empty, result.reviewed, result.left_out) == (3, 2, 1, ())
    assert result.occupancy == pytest.approx(1 / 3)


def test_people_without_a_bed_fill_a_ward_beyond_its_beds():
    # Ten beds, one of them empty, and two people on chairs: eleven people in ten beds.
    beds = [bed() for _ in range(9)] + [bed("", state="empty")]
    result = tally([*beds, bed(has_bed=False), bed("not_meeting", has_bed=False)])
    assert (result.beds, result.own_beds, result.occupied) == (12, 10, 11)
    assert result.occupancy == pytest.approx(1.1)
    assert (result.reviewed, result.not_meeting) == (11, 1)
    assert tally([bed(has_bed=False)]).occupancy is None


def test_a_person_found_going_home_today_counts_with_those_known_at_the_freeze():
    beds = [bed("left_out", left_out="definite_discharge"), bed("", state="definite")]
    assert tally(beds).definite == 2


def test_others_left_out_are_shown_by_why():
    beds = [bed("left_out", left_out=why) for why in ("not_here", "left_before", "not_here")]
    result = tally(beds)
    assert result.left_out == (("not_here", 2), ("left_before", 1))
    assert result.left_out_in_all == 3


def test_a_person_without_a_settled_answer_is_still_to_settle_and_not_reviewed():
    result = tally([bed("", first="meets", second="not_meeting"), bed()])
    assert (result.to_settle, result.reviewed) == (1, 1)


def test_a_closed_bed_is_no_bed_of_the_audit():
    result = tally([bed("", state="closed"), bed()])
    assert (result.beds, result.closed, result.occupancy) == (1, 1, 1.0)


def test_somebody_answered_for_counts_whatever_the_frozen_list_said():
    result = tally([not_meeting(state="definite"), bed(state="empty"), bed(state="closed")])
    assert (result.beds, result.reviewed, result.definite, result.empty) == (3, 3, 0, 0)


def test_a_bed_frozen_empty_stays_empty_when_it_is_left_out_for_another_reason():
    assert tally([bed("left_out", left_out="not_here", state="empty")]).empty == 1


def test_bed_days_are_those_of_the_people_not_meeting_and_the_unknown_are_told():
    beds = [not_meeting(stay_days=21), bed("not_complete", stay_days=4), bed(stay_days=90)]
    beds.append(not_meeting(stay_days=None))
    result = tally(beds)
    assert (result.bed_days, result.bed_days_unknown) == (25, 1)


@pytest.mark.parametrize(
    ("days", "band"),
    [(0, "0-6"), (6, "0-6"), (7, "7-13"), (13, "7-13"), (14, "14-20"), (20, "14-20"), (21, "21+")],
)
def test_stays_are_banded_by_midnights(days, band):
    held = [group.key for group in breakdown([bed(stay_days=days)], "stay") if group.reviewed]
    assert held == [band]


@pytest.mark.parametrize(
    ("age", "band"),
    [
        *((0, "0-15"), (15, "0-15"), (16, "16-49"), (49, "16-49"), (50, "50-64"), (64, "50-64")),
        *((65, "65-74"), (74, "65-74"), (75, "75-84"), (84, "75-84"), (85, "85+"), (103, "85+")),
    ],
)
def test_ages_are_banded_by_whole_years(age, band):
    held = [group.key for group in breakdown([bed(age=age)], "age") if group.reviewed]
    assert held == [band]


def test_bands_keep_their_order_stand_there_empty_and_the_unknown_come_last():
    groups = breakdown([bed(stay_days=None), bed(stay_days=30), not_meeting(stay_days=8)], "stay")
    assert [(g.key, g.not_meeting, g.reviewed) for g in groups] == [
        ("0-6", 0, 0),
        ("7-13", 1, 1),
        ("14-20", 0, 0),
        ("21+", 0, 1),
        ("", 0, 1),
    ]


def test_wards_stand_in_the_order_they_were_walked():
    beds = [bed(ward="Onnen"), bed(ward="Derwen"), bed(ward="Onnen"), bed("", ward="Celyn")]
    assert [group.key for group in breakdown(beds, "ward")] == ["Onnen", "Derwen"]


def test_the_beds_where_board_and_audit_differ_can_be_gone_to():
    wrong_clock, unmarked = bed(optimised=True), not_meeting(optimised=False)
    waiting, unknown = bed("not_complete", optimised=False), not_meeting(optimised=None)
    check = day_of_care.board_against_audit([wrong_clock, unmarked, waiting, unknown, bed()])
    assert check.optimised_needs == (wrong_clock.bed_id,)
    assert check.other_not == (unmarked.bed_id, waiting.bed_id)
    assert check.other_not_complete == (waiting.bed_id,)
    assert (check.agreed, check.compared) == (1, 4)


def test_reviewers_are_compared_on_who_needs_acute_care_alone():
    beds = [
        bed(first="meets", second="meets"),
        bed(first="not_meeting", second="not_complete"),
        bed(first="meets", second="not_meeting"),
        bed(first="left_out", second="meets"),
        bed(first="meets", second=""),
    ]
    found = day_of_care.reviewers_agree(beds)
    assert (found.n, found.agreed) == (3, 2)


def test_each_ward_has_its_own_agreement_and_says_where_there_is_none():
    beds = [
        bed(ward="Derwen", first="meets", second="meets"),
        bed(ward="Derwen", first="not_meeting", second="not_meeting"),
        bed(ward="Onnen"),
    ]
    by_ward = dict(day_of_care.reviewers_by_ward(beds))
    assert by_ward["Derwen"].kappa == 1
    assert by_ward["Onnen"].why == "nobody"


def test_not_known_is_a_row_of_its_own_only_where_somebody_is_not_known():
    known = [bed(age=84, stay_days=3), bed(age=20, stay_days=30)]
    for by, last in (("age", "85+"), ("stay", "21+")):
        assert breakdown(known, by)[-1].key == last
        assert breakdown([*known, bed(age=None, stay_days=None)], by)[-1] == Group("", 0, 1)
