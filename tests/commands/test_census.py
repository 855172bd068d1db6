"""The monthly census: who is in, frozen at a moment, ticked, corrected, never twice."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import SISTER, a_patient, a_ward, an_app, the_board
from tests.census_ward import (
    CENSUS,
    NHS_BED,
    NURSING,
    POWYS,
    SOCIAL,
    SWANSEA,
    TRANSPORT,
    census_clock,
    frozen,
    the_census,
    the_delay,
    waits,
)
from wardapp.app import App
from wardapp.clock import FrozenClock, moment
from wardapp.commands.census import (
    CorrectCensusRow,
    FreezeCensus,
    LoadCodeSet,
    MarkCensusSent,
    ValidateCensusRow,
)
from wardapp.commands.command import Who
from wardapp.commands.delay import EndDelay, SetDelayReason
from wardapp.commands.departure import CancelDischarge, DischargePatient, GoToLounge, StartLeave
from wardapp.commands.optimised import EndOptimised, SetOptimised
from wardapp.commands.ward import ChangeWardDetails
from wardapp.errors import Conflict, RuleBroken
from wardapp.measures.census import (
    CHILD,
    COUNTED,
    NHS_BED_NEXT,
    NO_ATTRIBUTION,
    NO_BIRTH_DATE,
    NO_REASON,
    NO_RESIDENCE,
    OLD_REASON,
    ON_LEAVE,
    WARD_NOT_COUNTED,
    WITHIN_48,
)
from wardapp.queries.census import CensusLine, CensusScreen, censuses
from wardapp.queries.ward import WardRow, beds, wards


@pytest.fixture
def clock() -> FrozenClock:
    return census_clock()


@pytest.fixture
def app(tmp_path: Path, clock: FrozenClock) -> App:
    return an_app(tmp_path, clock)


@pytest.fixture
def ward(app: App) -> WardRow:
    made = a_ward(app, "A1 A2 A3 A4 B1 B2")
    app.do(ChangeWardDetails(ward_id=made.id, expected_version=made.version, board_code="7A3"))
    return app.ask(wards)[0]


def row(screen: CensusScreen, stay: int) -> CensusLine:
    return next(line for line in screen.lines if line.stay_id == stay)


def rule_of(app: App, stay: int) -> str:
    return row(frozen(app), stay).rule


# Over 48 hours


def test_exactly_48_hours_is_not_counted(app: App, ward: WardRow) -> None:
    assert rule_of(app, waits(app, ward, "A1", hours=48)) == WITHIN_48


def test_one_second_over_48_hours_is_counted(app: App, ward: WardRow) -> None:
    assert rule_of(app, waits(app, ward, "A1", hours=48 + 1 / 3600)) == COUNTED


def test_two_days_on_the_wall_are_47_hours_when_the_clocks_go_forward(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(moment(date(2026, 3, 30), 12))
    hours = (clock.now() - moment(date(2026, 3, 28), 12)) / timedelta(hours=1)
    stay = waits(app, ward, "A1", hours=hours)
    assert hours == 47
    assert row(frozen(app, practice_reason="clock change"), stay).rule == WITHIN_48


def test_two_days_on_the_wall_are_49_hours_when_the_clocks_go_back(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(moment(date(2026, 10, 26), 12))
    hours = (clock.now() - moment(date(2026, 10, 24), 12)) / timedelta(hours=1)
    stay = waits(app, ward, "A1", hours=hours)
    assert hours == 49
    assert row(frozen(app, practice_reason="clock change"), stay).rule == COUNTED


def test_days_are_counted_from_both_starts(app: App, ward: WardRow) -> None:
    just = waits(app, ward, "A1", hours=49)
    long = waits(app, ward, "A2", hours=24 * 14 + 2)
    screen = frozen(app)
    facts = [row(screen, stay).facts for stay in (just, long)]
    counted = [(fact["days_since_optimised"], fact["days_past_48"]) for fact in facts]
    assert counted == [(2, 0), (14, 12)]


# The third Wednesday


@pytest.mark.parametrize(
    ("day", "why"),
    [(date(2026, 4, 15), "month begins on a Wednesday"), (date(2026, 10, 21), "on a Thursday")],
)
def test_the_third_wednesday_is_the_month_s_census(
    app: App, ward: WardRow, clock: FrozenClock, day: date, why: str
) -> None:
    clock.move_to(moment(day, 12))
    assert not frozen(app).census.practice, why
    clock.move_to(moment(day + timedelta(days=7), 12))
    with pytest.raises(RuleBroken, match="not the third Wednesday"):
        app.do(FreezeCensus())


def test_a_practice_says_why_and_is_never_the_census_of_the_month(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(CENSUS - timedelta(days=1))
    practice = frozen(app, practice_reason="to see what is missing").census
    assert (practice.practice, practice.practice_reason) == (True, "to see what is missing")
    clock.move_to(CENSUS)
    assert not frozen(app).census.practice


def test_a_month_has_one_census(app: App, ward: WardRow) -> None:
    frozen(app)
    with pytest.raises(RuleBroken, match="already frozen") as refused:
        app.do(FreezeCensus())
    assert refused.value.field == "at"
    assert len(app.ask(censuses)) == 1


def test_a_repeated_wish_freezes_once(app: App, ward: WardRow) -> None:
    command = FreezeCensus()
    assert app.do(command).made_id == app.do(command).made_id
    assert len(app.ask(censuses)) == 1


def test_a_moment_to_come_is_refused(app: App, ward: WardRow) -> None:
    with pytest.raises(RuleBroken, match="still to come"):
        app.do(FreezeCensus(at=CENSUS + timedelta(minutes=1)))


def test_in_the_afternoon_noon_is_frozen_as_it_was(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(CENSUS - timedelta(hours=1))
    went = waits(app, ward, "A1")
    clock.move_to(CENSUS + timedelta(hours=1))
    left = clock.now()
    board = the_board(app, ward)["A1"]
    app.do(
        DischargePatient(
            stay_id=went,
            expected_version=board.stay_version,
            left_ward_at=left,
            method="1",
            destination="19",
        )
    )
    came = waits(app, ward, "A2", hours=2)
    clock.move_to(CENSUS + timedelta(hours=3))
    screen = frozen(app, at=CENSUS)
    assert [(line.stay_id, line.rule) for line in screen.lines] == [
        (went, COUNTED),
        (came, WITHIN_48),
    ]


@pytest.mark.parametrize("how", ["left", "died", "lounge"])
def test_a_discharge_taken_back_leaves_nobody_out_of_the_census_between(
    app: App, ward: WardRow, clock: FrozenClock, how: str
) -> None:
    other = a_ward(app, "B1 B2", name="Onnen")
    clock.move_to(CENSUS - timedelta(hours=1))
    stay = waits(app, ward, "A1", owner="joint")
    version = the_board(app, ward)["A1"].stay_version
    if how == "lounge":
        app.do(GoToLounge(stay_id=stay, expected_version=version))
    else:
        method, destination = ("1", "19") if how == "left" else ("4", "79")
        app.do(
            DischargePatient(
                stay_id=stay, expected_version=version, method=method, destination=destination
            )
        )
    clock.move_to(CENSUS + timedelta(hours=1))
    bed = app.ask(beds, other.id)[0].id
    app.do(
        CancelDischarge(
            stay_id=stay,
            expected_version=version + 1,
            ward_id=other.id,
            bed_id=bed,
            reason="the wrong line",
        )
    )
    screen = frozen(app, at=CENSUS)
    line = row(screen, stay)
    facts = line.facts
    assert (line.rule, line.reason, line.attribution) == (COUNTED, SOCIAL, "joint")
    assert (facts["ward"], facts["bed"], facts["on_leave"]) == (ward.name, "A1", False)
    assert screen.census.counts["in_patients"] == 1


# Who is in


def test_a_child_is_left_out_by_name_of_the_rule(app: App, ward: WardRow) -> None:
    assert rule_of(app, waits(app, ward, "A1", born=date(2008, 2, 19))) == CHILD


def test_who_turns_18_on_the_day_is_an_adult(app: App, ward: WardRow) -> None:
    assert rule_of(app, waits(app, ward, "A1", born=date(2008, 2, 18))) == COUNTED


@pytest.mark.parametrize("kind", ["maternity", "children"])
def test_a_ward_outside_the_census_leaks_nobody_in(app: App, ward: WardRow, kind: str) -> None:
    app.do(ChangeWardDetails(ward_id=ward.id, expected_version=ward.version, kind=kind))
    assert rule_of(app, waits(app, ward, "A1", hours=500)) == WARD_NOT_COUNTED


def test_all_wards_of_the_file_are_counted_each_by_its_own_kind(app: App, ward: WardRow) -> None:
    other = a_ward(app, "C1 C2", name="Bronwen")
    app.do(
        ChangeWardDetails(
            ward_id=other.id, expected_version=other.version, kind="maternity", board_code="7A5"
        )
    )
    here, there = waits(app, ward, "A1"), waits(app, other, "C1")
    screen = frozen(app)
    found = {line.stay_id: (line.facts["ward"], line.provider, line.rule) for line in screen.lines}
    assert found == {
        here: ("Derwen", "7A3", COUNTED),
        there: ("Bronwen", "7A5", WARD_NOT_COUNTED),
    }


def test_an_nhs_bed_next_counts_only_where_that_was_chosen(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stay = waits(app, ward, "A1", reason=NHS_BED)
    assert rule_of(app, stay) == NHS_BED_NEXT
    clock.move_to(CENSUS + timedelta(days=28))
    counted = frozen(app, count_nhs_beds=True)
    assert row(counted, stay).rule == COUNTED
    assert counted.census.count_nhs_beds


def test_leave_counts_unless_chosen_otherwise(app: App, ward: WardRow, clock: FrozenClock) -> None:
    stay = waits(app, ward, "A1")
    app.do(StartLeave(stay_id=stay, kind="home_leave", out_at=CENSUS))
    assert rule_of(app, stay) == COUNTED
    clock.move_to(CENSUS + timedelta(days=28))
    assert row(frozen(app, count_leave=False), stay).rule == ON_LEAVE


def test_who_is_not_optimised_is_counted_as_an_in_patient_only(app: App, ward: WardRow) -> None:
    a_patient(app, ward, "B1", "Not", "Ready")
    waits(app, ward, "A1")
    screen = frozen(app)
    assert screen.census.counts == {"in_patients": 2, COUNTED: 1}


def test_after_a_relapse_the_new_clock_counts(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1", hours=200)
    board = the_board(app, ward)["A1"]
    app.do(
        EndOptimised(
            optimised_id=board.optimised_id or 0,
            expected_version=board.optimised_version,
            reason="Chest pain",
            at=CENSUS - timedelta(hours=60),
        )
    )
    app.do(SetOptimised(stay_id=stay, seen=board.optimised_id, at=CENSUS - timedelta(hours=47)))
    assert rule_of(app, stay) == WITHIN_48


# What is missing stays in, and is named


def test_a_row_without_anything_is_counted_and_named(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1", reason="", council="", born=None)
    line = row(frozen(app), stay)
    assert line.counted
    assert set(line.checks) == {NO_REASON, NO_BIRTH_DATE, NO_RESIDENCE, NO_ATTRIBUTION}
    assert (line.attribution, line.residence) == ("unassigned", "not_identifiable")
    assert line.facts["nhs_number"] is None


def test_provider_and_residence_are_two_things(app: App, ward: WardRow) -> None:
    powys = waits(app, ward, "A1", council=POWYS)
    england = waits(app, ward, "A2", council="outside_wales")
    screen = frozen(app)
    where = [(row(screen, stay).provider, row(screen, stay).residence) for stay in (powys, england)]
    assert where == [("7A3", POWYS), ("7A3", "outside_wales")]
    assert NO_RESIDENCE not in row(screen, england).checks


def test_unchecked_rows_do_not_stop_the_return(app: App, ward: WardRow) -> None:
    waits(app, ward, "A1")
    census = frozen(app).census
    app.do(MarkCensusSent(census_id=census.id, expected_version=census.version))
    sent = the_census(app, census.id).census
    assert (sent.sent_at, sent.sent_by, sent.checked) == (CENSUS, "Sioned Morgan", 0)


def test_a_return_goes_once(app: App, ward: WardRow) -> None:
    census = frozen(app).census
    app.do(MarkCensusSent(census_id=census.id, expected_version=census.version))
    newer = the_census(app, census.id).census
    with pytest.raises(RuleBroken, match="already marked as sent"):
        app.do(MarkCensusSent(census_id=newer.id, expected_version=newer.version))


# Frozen


def test_the_reason_of_the_day_stays_when_it_changes_after(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stay = waits(app, ward, "A1", reason=SOCIAL)
    census = frozen(app).census
    clock.move_to(CENSUS + timedelta(days=1))
    state = the_delay(app, stay)
    app.do(SetDelayReason(delay_id=state.id, seen=state.reason_id, main=TRANSPORT))
    assert row(the_census(app, census.id), stay).reason == SOCIAL


def test_frozen_late_it_takes_the_reason_of_its_moment(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stay = waits(app, ward, "A1", reason=SOCIAL)
    clock.move_to(CENSUS + timedelta(hours=2))
    state = the_delay(app, stay)
    app.do(SetDelayReason(delay_id=state.id, seen=state.reason_id, main=TRANSPORT))
    assert row(frozen(app, at=CENSUS), stay).reason == SOCIAL


def test_a_delay_that_ended_before_has_no_reason_any_more(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1")
    state = the_delay(app, stay)
    app.do(EndDelay(delay_id=state.id, expected_version=state.version, at=CENSUS))
    line = row(frozen(app), stay)
    assert (line.counted, line.reason, NO_REASON in line.checks) == (True, "", True)


# Ticks and corrections


def tick(app: App, line: CensusLine, side: str, *, on: bool = True) -> None:
    app.do(ValidateCensusRow(row_id=line.id, side=side, on=on))


def test_health_ticks_and_takes_the_tick_away(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1")
    screen = frozen(app)
    line = row(screen, stay)
    tick(app, line, "health")
    ticked = row(the_census(app, screen.census.id), stay)
    assert (ticked.health_at, ticked.health_by) == (CENSUS, "Sioned Morgan")
    assert ticked.council_at is None
    tick(app, line, "health", on=False)
    assert row(the_census(app, screen.census.id), stay).health_at is None


def test_health_and_council_tick_one_row_at_the_same_time(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1")
    screen = frozen(app)
    line = row(screen, stay)
    tick(app, line, "health")
    tick(app, line, "council")
    both = row(the_census(app, screen.census.id), stay)
    assert both.health_at == both.council_at == CENSUS


def test_a_tick_is_set_once_and_keeps_who_was_first(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1")
    screen = frozen(app)
    line = row(screen, stay)
    tick(app, line, "health")
    app.sign_in(Who(None, "Nia Bowen", "discharge_nurse", SISTER.permissions))
    with pytest.raises(RuleBroken, match="Sioned Morgan has ticked this already"):
        tick(app, line, "health")
    assert row(the_census(app, screen.census.id), stay).health_by == "Sioned Morgan"
    with pytest.raises(RuleBroken, match="taken away already"):
        tick(app, line, "council", on=False)


def correct(
    app: App,
    line: CensusLine,
    field: str,
    value: str,
    why: str = "typed wrong",
    seen: int | None = None,
) -> None:
    app.do(CorrectCensusRow(row_id=line.id, field=field, value=value, why=why, seen=seen))


def test_a_correction_stands_beside_the_frozen_value(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1", council="")
    screen = frozen(app)
    correct(app, row(screen, stay), "residence", SWANSEA)
    once = row(the_census(app, screen.census.id), stay)
    correct(app, once, "residence", POWYS, "moved in January", once.seen("residence"))
    line = row(the_census(app, screen.census.id), stay)
    assert line.residence == POWYS
    assert [(c.before, c.after, c.why) for c in line.corrections] == [
        ("not_identifiable", SWANSEA, "typed wrong"),
        (SWANSEA, POWYS, "moved in January"),
    ]
    assert NO_RESIDENCE not in line.checks
    assert line.facts["residence"] == ""


def test_two_people_who_correct_the_same_value_are_told(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1", council="")
    line = row(frozen(app), stay)
    correct(app, line, "residence", SWANSEA)
    with pytest.raises(Conflict):
        correct(app, line, "residence", POWYS)
    correct(app, line, "attribution", "joint")


def test_a_row_can_be_taken_out_and_what_the_freeze_said_stays(app: App, ward: WardRow) -> None:
    stay = waits(app, ward, "A1")
    screen = frozen(app)
    correct(app, row(screen, stay), "counted", "no", "went home at eleven")
    line = row(the_census(app, screen.census.id), stay)
    assert (line.counted, line.counted_then, line.rule) == (False, True, COUNTED)


def test_a_ward_without_a_board_is_put_right_row_by_row(app: App, ward: WardRow) -> None:
    app.do(ChangeWardDetails(ward_id=ward.id, expected_version=ward.version, board_code=""))
    stay = waits(app, ward, "A1")
    screen = frozen(app)
    assert row(screen, stay).provider == ""
    correct(app, row(screen, stay), "provider", "7A3")
    assert row(the_census(app, screen.census.id), stay).provider == "7A3"


@pytest.mark.parametrize(
    ("field", "value", "why", "beside"),
    [
        ("reason", SOCIAL, " ", "why"),
        ("reason", "no such", "typed wrong", "reason"),
        ("reason", "ASM-03-2023", "typed wrong", "reason"),
        ("residence", "Swansea", "typed wrong", "residence"),
        ("rule", "counted", "typed wrong", "rule"),
    ],
)
def test_a_correction_says_why_and_comes_from_the_list_of_the_day(
    app: App, ward: WardRow, field: str, value: str, why: str, beside: str
) -> None:
    line = row(frozen_with_one(app, ward), 1)
    with pytest.raises(RuleBroken) as refused:
        correct(app, line, field, value, why)
    assert refused.value.field == beside


def frozen_with_one(app: App, ward: WardRow) -> CensusScreen:
    waits(app, ward, "A1")
    return frozen(app)


def test_who_may_not_freezes_nothing(app: App, ward: WardRow) -> None:
    app.sign_in(Who(None, "Dr Nair", "doctor", SISTER.permissions - {"census"}))
    with pytest.raises(RuleBroken, match="role does not allow"):
        app.do(FreezeCensus())
    assert app.ask(censuses) == ()


# Lists


def test_the_nursing_reason_of_before_april_2024_is_another_one(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(datetime(2024, 3, 20, 12, tzinfo=UTC))
    stay = waits(
        app, ward, "A1", reason="ASM-03-2023", admitted_at=datetime(2024, 3, 1, tzinfo=UTC)
    )
    march = frozen(app)
    clock.move_to(datetime(2024, 4, 17, 11, tzinfo=UTC))
    april = frozen(app)
    assert OLD_REASON not in row(march, stay).checks
    assert OLD_REASON in row(april, stay).checks
    codes = [code.code for code in april.reasons.choices(date(2024, 4, 17))]
    assert NURSING in codes
    assert "ASM-03-2023" not in codes
    correct(app, row(april, stay), "reason", NURSING, "split in April 2024")
    assert OLD_REASON not in row(the_census(app, april.census.id), stay).checks


def test_a_loaded_list_is_in_force_from_its_first_day(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    old = waits(app, ward, "A1", reason=SOCIAL)
    app.do(
        LoadCodeSet(
            list_version="WG 2026-03",
            source="Health board",
            official=True,
            valid_from=date(2026, 3, 1),
            items=(
                {
                    "code": "1.1",
                    "group": "1",
                    "en": "Social work",
                    "cy": "Gwaith",
                    "own_key": SOCIAL,
                    "attribution": "social",
                },
            ),
        )
    )
    february = frozen(app)
    clock.move_to(CENSUS + timedelta(days=28))
    new = waits(app, ward, "A2", reason="1.1")
    march = frozen(app)
    assert (february.census.list_version, february.census.official) == ("2026-02", False)
    assert (march.census.list_version, march.census.official) == ("WG 2026-03", True)
    assert OLD_REASON in row(march, old).checks
    assert row(march, new).checks == ()
    assert march.reasons.label(SOCIAL, "en") == "Awaiting social worker allocation"
