"""The rules of SAFER and Red to Green at their edges."""

from datetime import UTC, date, datetime, timedelta

import pytest

from wardapp.clock import moment
from wardapp.measures import safer
from wardapp.measures.safer import ExpectedDay, GreenFacts, OptimisedState

DAY = date(2026, 2, 12)
NOW = moment(DAY, 8, 39)


def test_midday_itself_is_not_before_midday():
    assert safer.is_before_midday(moment(DAY, 11, 59) + timedelta(seconds=59))
    assert not safer.is_before_midday(moment(DAY, 12))


def test_before_midday_is_by_the_clock_on_the_ward_in_summer():
    assert not safer.is_before_midday(datetime(2026, 7, 1, 11, 30, tzinfo=UTC))


def test_exactly_a_third_of_a_hundred_is_not_more_than_33_percent():
    assert not safer.is_early_share_met(33, 100)
    assert safer.is_early_share_met(34, 100)
    assert safer.is_early_share_met(1, 3)
    assert not safer.is_early_share_met(0, 0)


def test_a_day_with_everything_done_may_be_green():
    assert safer.may_be_green(GreenFacts(0, True, True, True)) == ()


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (GreenFacts(1, True, True, True), "action"),
        (GreenFacts(0, False, True, True), "expected date"),
        (GreenFacts(0, True, False, True), "criteria"),
        (GreenFacts(0, True, True, False), "huddle"),
    ],
)
def test_a_day_stays_red_and_says_why(facts, says):
    (reason,) = safer.may_be_green(facts)
    assert says in reason


def test_every_reason_is_said_at_once():
    assert len(safer.may_be_green(GreenFacts(2, False, False, False))) == 4


def _history(*entries):
    return [ExpectedDay(date(2026, 2, day), basis) for day, basis in entries]


@pytest.mark.parametrize(
    ("history", "count", "first"),
    [
        ([], 0, None),
        (_history((13, "first")), 0, 13),
        (_history((13, "first"), (16, "clinical_change")), 1, 13),
        (_history((13, "first"), (16, "clinical_change"), (18, "new_information")), 2, 13),
        (_history((3, "first"), (13, "correction")), 0, 13),
        (_history((3, "first"), (13, "correction"), (16, "clinical_change")), 1, 13),
        (_history((13, "first"), (26, "clinical_change"), (16, "correction")), 1, 13),
        (_history((13, "first"), (13, "new_information")), 0, 13),
        (_history((13, "first"), (16, "clinical_change"), (13, "clinical_change")), 2, 13),
    ],
)
def test_moves_are_counted_without_typing_errors(history, count, first):
    assert safer.moves(history) == count
    assert safer.is_moved_often(history) == (count >= 2)
    assert safer.first_expected(history) == (first and date(2026, 2, first))


def test_an_expected_date_passes_at_midnight():
    assert not safer.is_passed(DAY, DAY)
    assert safer.is_passed(DAY, DAY + timedelta(days=1))
    assert not safer.is_passed(None, DAY)
    assert safer.days_to_go(date(2026, 2, 16), DAY) == 4


def test_an_expected_date_is_due_within_the_limit():
    admitted = NOW - timedelta(hours=24)
    assert not safer.is_expected_date_late(admitted, NOW, limit_hours=24)
    assert safer.is_expected_date_late(admitted - timedelta(seconds=1), NOW, limit_hours=24)


@pytest.mark.parametrize(
    ("hours", "state", "left"),
    [
        (0, OptimisedState.UNDER_36, 48),
        (35.99, OptimisedState.UNDER_36, 12.01),
        (36, OptimisedState.FROM_36, 12),
        (48, OptimisedState.FROM_36, 0),
        (48.001, OptimisedState.OVER_48, 0),
        (120, OptimisedState.OVER_48, 0),
    ],
)
def test_the_optimised_clock_is_over_only_after_48_hours(hours, state, left):
    since = NOW - timedelta(hours=hours)
    assert safer.optimised_state(since, NOW) is state
    assert safer.optimised_hours_left(since, NOW) == pytest.approx(left)


def test_the_optimised_clock_is_not_fooled_by_the_change_of_the_clocks():
    since = moment(date(2026, 10, 24), 10)
    assert safer.optimised_state(since, moment(date(2026, 10, 26), 9)) is OptimisedState.FROM_36
    assert safer.optimised_state(since, moment(date(2026, 10, 26), 9, 30)) is OptimisedState.OVER_48


def test_the_round_forecasts_by_plan_first_and_then_by_its_own_pace():
    assert safer.seconds_each(0, 0, planned=55) == 55
    assert safer.seconds_each(120, 2, planned=55) == 60
    assert safer.forecast_finish(NOW, 60, remaining=20) == NOW + timedelta(minutes=20)
    assert safer.forecast_finish(NOW, 60, 2, on_this_one=40) == NOW + timedelta(seconds=80)
    assert safer.forecast_finish(NOW, 60, 2, on_this_one=300) == NOW + timedelta(seconds=60)
    assert safer.forecast_finish(NOW, 60, 0) == NOW
