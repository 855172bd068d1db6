"""The numbered traps of Welsh discharge planning: one sentence for each that concerns us.

The numbers are those of the team's domain notes; what is easy to get wrong is in the name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, SISTER, a_patient, a_ward, an_app, the_board

from wardapp.app import App
from wardapp.clock import FrozenClock, moment
from wardapp.codes import code_list
from wardapp.commands.census import CorrectCensusRow, FreezeCensus
from wardapp.commands.criterion import AddCriterion, MeetCriterion
from wardapp.commands.delay import EndDelay, SetDelayReason, StartDelay
from wardapp.commands.departure import DischargePatient, GoToLounge, StartLeave
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.leaving import OrderCriteriaLed
from wardapp.commands.optimised import (
    EndOptimised,
    RecordAcuteTreatment,
    RecordReady,
    SetOptimised,
)
from wardapp.commands.pathway import LeavePathway, SetPathway
from wardapp.commands.patient_details import RecordUsualResidence
from wardapp.commands.placement import MarkBoarder, MovePatient
from wardapp.commands.recovery_plan import AddPlanEntry, AgreePlan, StartPlan, WritePlan
from wardapp.commands.ward import ChangeWardDetails
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import length_of_stay, third_wednesday
from wardapp.measures.delays import days_delayed, is_delayed, is_transfer_in_time
from wardapp.measures.pathway import is_readmission
from wardapp.measures.safer import is_before_midday, is_early_share_met
from wardapp.queries.board import BoardRow
from wardapp.queries.census import CensusLine, census_lines, censuses
from wardapp.queries.delays import delay_board, delay_history, long_stays
from wardapp.queries.figures import leavers
from wardapp.queries.leaving import earlier_stays
from wardapp.queries.ready import ReadyMoments, ready_moments
from wardapp.queries.recovery_plan import recovery_plan
from wardapp.queries.ward import WardRow, beds

CENSUS = moment(date(2026, 2, 18), 12)


@dataclass
class Derwen:
    """The ward, its clock, and what the tests do again and again."""

    app: App
    clock: FrozenClock
    ward: WardRow

    def row(self, bed: str = "A1") -> BoardRow:
        return the_board(self.app, self.ward)[bed]

    def optimise(self, stay: int, at: datetime) -> int:
        seen = self.app.ask(ready_moments, stay).optimised_id
        return self.app.do(SetOptimised(stay_id=stay, seen=seen, at=at)).made_id or 0

    def moments(self, stay: int) -> ReadyMoments:
        return self.app.ask(ready_moments, stay)

    def pathway(self, stay: int, code: str = "1", scheme: str = "B") -> None:
        seen = next(row.pathway_id for row in the_board(self.app, self.ward).values()
                    if row.stay_id == stay)  # fmt: skip
        self.app.do(
            SetPathway(stay_id=stay, seen=seen, scheme=scheme, code=code, state="confirmed")
        )

    def go(self, stay: int, method: str = "1", destination: str = "19", **more: object) -> None:
        version = next(
            row.stay_version for row in the_board(self.app, self.ward).values()
            if row.stay_id == stay
        )  # fmt: skip
        self.app.do(
            DischargePatient(
                stay_id=stay,
                expected_version=version,
                method=method,
                destination=destination,
                **more,  # type: ignore[arg-type]
            )
        )

    def census(self, **choices: bool) -> dict[int, CensusLine]:
        self.clock.move_to(CENSUS)
        made = self.app.do(FreezeCensus(**choices)).made_id
        return {line.stay_id: line for line in self.app.ask(census_lines, made or 0)}


@pytest.fixture
def derwen(tmp_path: Path) -> Derwen:
    clock = FrozenClock(MORNING)
    app = an_app(tmp_path, clock)
    return Derwen(app, clock, a_ward(app))


@pytest.fixture
def her(derwen: Derwen) -> int:
    return a_patient(derwen.app, derwen.ward)


def test_01_before_midday_takes_the_time_of_leaving_the_ward(derwen: Derwen, her: int) -> None:
    assert is_before_midday(moment(date(2026, 2, 12), 11, 59))
    assert not is_before_midday(moment(date(2026, 2, 12), 12))
    derwen.clock.move_to(moment(date(2026, 2, 12), 11, 40))
    version = derwen.row().stay_version
    derwen.app.do(GoToLounge(stay_id=her, expected_version=version))
    assert not derwen.row().occupied
    today = derwen.app.ask(leavers, derwen.ward.id, date(2026, 2, 12))
    assert (today.left, today.before_midday) == (1, 1)
    derwen.clock.move_to(moment(date(2026, 2, 12), 15))
    derwen.app.do(
        DischargePatient(stay_id=her, expected_version=version + 1, method="1", destination="19")
    )
    today = derwen.app.ask(leavers, derwen.ward.id, date(2026, 2, 12))
    assert (today.left, today.before_midday) == (1, 1)


def test_02_exactly_33_per_cent_is_not_more_than_33() -> None:
    assert not is_early_share_met(33, 100)
    assert is_early_share_met(34, 100)
    assert is_early_share_met(1, 3)


def test_03_over_6_days_is_seven_midnights_from_coming_to_hospital(derwen: Derwen) -> None:
    six = a_patient(derwen.app, derwen.ward, "A1", admitted_at=moment(date(2026, 2, 6), 9))
    seven = a_patient(
        derwen.app, derwen.ward, "A2", family="Rees", admitted_at=moment(date(2026, 2, 5), 23)
    )
    found = [row.board.stay_id for row in derwen.app.ask(long_stays, derwen.ward.id, MORNING)]
    assert found == [seven]
    assert six not in found
    assert length_of_stay(MORNING, MORNING + timedelta(hours=3)) == 0


def test_04_exactly_48_hours_passes_d2ra_and_is_not_yet_a_delay(derwen: Derwen, her: int) -> None:
    begun, then = MORNING, MORNING + timedelta(hours=48)
    assert is_transfer_in_time(begun, then)
    assert not is_delayed(begun, then)
    second = timedelta(seconds=1)
    assert not is_transfer_in_time(begun, then + second)
    assert is_delayed(begun, then + second)
    derwen.optimise(her, MORNING)
    derwen.clock.move_to(then)
    assert derwen.app.ask(delay_board, derwen.ward.id, then).over == ()
    assert len(derwen.app.ask(delay_board, derwen.ward.id, then + second).over) == 1


def test_05_three_clocks_start_at_three_moments(derwen: Derwen, her: int) -> None:
    first, second, third = (MORNING - timedelta(hours=hours) for hours in (30, 20, 10))
    derwen.pathway(her)
    derwen.app.do(RecordAcuteTreatment(stay_id=her, seen=None, complete=True, at=first))
    derwen.optimise(her, second)
    derwen.app.do(RecordReady(stay_id=her, seen=None, at=third))
    now = derwen.moments(her)
    assert (now.treatment_at, now.optimised_at, now.ready_at) == (first, second, third)


@pytest.mark.parametrize(
    ("since", "same_wall_time", "hours"),
    [(datetime(2026, 3, 28, 10, tzinfo=UTC), moment(date(2026, 3, 30), 10), 47),
     (moment(date(2026, 10, 24), 10), moment(date(2026, 10, 26), 10), 49)],
)  # fmt: skip
def test_06_a_clock_change_makes_47_or_49_hours(
    since: datetime, same_wall_time: datetime, hours: int
) -> None:
    assert is_delayed(since, same_wall_time) is (hours > 48)
    assert is_transfer_in_time(since, same_wall_time) is (hours <= 48)


def test_07_the_census_day_is_wednesday_number_three(derwen: Derwen) -> None:
    assert third_wednesday(2026, 7) == date(2026, 7, 15)  # the month begins on a Wednesday
    assert third_wednesday(2026, 1) == date(2026, 1, 21)  # … on a Thursday
    with pytest.raises(RuleBroken, match="not the third Wednesday"):
        derwen.app.do(FreezeCensus())


def test_08_a_delay_that_begins_and_ends_between_censuses_is_in_none(
    derwen: Derwen, her: int
) -> None:
    derwen.optimise(her, MORNING - timedelta(days=3))
    delay = derwen.app.do(StartDelay(stay_id=her, main="HOM-01")).made_id or 0
    derwen.app.do(EndDelay(delay_id=delay, expected_version=1))
    derwen.go(her)
    assert derwen.census() == {}
    assert len(derwen.app.ask(delay_history, her)) == 1


def test_09_clocks_do_not_stop_at_the_weekend() -> None:
    friday = moment(date(2026, 2, 13), 17)
    assert is_delayed(friday, moment(date(2026, 2, 15), 17, 1))


def test_11_a_child_and_a_ward_that_is_not_for_adults_do_not_count(derwen: Derwen) -> None:
    born = {"A1": date(2008, 2, 18), "A2": date(2008, 2, 19), "A3": None}
    stays = {
        bed: a_patient(derwen.app, derwen.ward, bed, family=bed, born=day)
        for bed, day in born.items()
    }
    maternity = a_ward(derwen.app, "M1", "Mamau")
    derwen.app.do(ChangeWardDetails(ward_id=maternity.id, expected_version=1, kind="maternity"))
    mother = a_patient(derwen.app, maternity, "M1", family="Mair")
    for stay in (*stays.values(), mother):
        derwen.optimise(stay, MORNING)
    lines = derwen.census()
    assert lines[stays["A1"]].counted  # 18 on the day
    assert lines[stays["A2"]].rule == "child"
    assert lines[stays["A3"]].counted
    assert "no_birth_date" in lines[stays["A3"]].facts["checks"]
    assert lines[mother].rule == "ward_not_counted"


@pytest.mark.parametrize("count", [True, False])
def test_12_waiting_for_an_nhs_bed_follows_the_boards_instruction(
    derwen: Derwen, her: int, count: bool
) -> None:
    derwen.optimise(her, MORNING)
    derwen.app.do(StartDelay(stay_id=her, main="TRN-01"))
    assert derwen.census(count_nhs_beds=count)[her].counted is count
    assert derwen.app.ask(censuses)[0].count_nhs_beds is count


def test_13_where_the_bed_is_and_where_they_live_are_two_things(derwen: Derwen, her: int) -> None:
    derwen.app.do(ChangeWardDetails(ward_id=derwen.ward.id, expected_version=1, board_code="7A3"))
    derwen.optimise(her, MORNING)
    line = derwen.census()[her]
    assert (line.provider, line.residence) == ("7A3", "not_identifiable")
    derwen.app.do(
        CorrectCensusRow(row_id=line.id, field="residence", value="outside_wales", why="moved")
    )
    corrected = derwen.app.ask(census_lines, 1)[0]
    assert (corrected.provider, corrected.residence) == ("7A3", "outside_wales")


def test_14_who_dies_while_delayed_has_died_and_not_left(derwen: Derwen, her: int) -> None:
    derwen.pathway(her)
    derwen.optimise(her, MORNING - timedelta(days=3))
    derwen.app.do(StartDelay(stay_id=her, main="HOM-01"))
    derwen.go(her, "4", "79")
    (episode,) = derwen.app.ask(delay_history, her)
    assert episode.ended_kind == "died"
    assert derwen.moments(her).transfer_id is None
    assert derwen.app.ask(leavers, derwen.ward.id, date(2026, 2, 12)).left == 0


def test_15_everything_goes_along_to_another_ward(derwen: Derwen, her: int) -> None:
    derwen.optimise(her, MORNING - timedelta(hours=50))
    derwen.app.do(StartDelay(stay_id=her, main="HOM-01"))
    other = a_ward(derwen.app, "B1", "Onnen")
    row = derwen.row()
    bed = derwen.app.ask(beds, other.id)[0].id
    derwen.app.do(
        MovePatient(
            placement_id=row.placement_id or 0,
            expected_version=row.placement_version,
            bed_id=bed,
            ward_id=other.id,
        )
    )
    (there,) = derwen.app.ask(delay_board, other.id, MORNING).over
    assert there.delay is not None
    assert derwen.app.ask(long_stays, other.id, MORNING)[0].nights == 8


@pytest.mark.parametrize("destination", ["51", "55", "87"])
def test_16_another_hospital_is_no_discharge_and_no_pathway(
    derwen: Derwen, her: int, destination: str
) -> None:
    derwen.pathway(her)
    derwen.go(her, destination=destination)
    assert derwen.moments(her).transfer_id is None
    assert derwen.app.ask(leavers, derwen.ward.id, date(2026, 2, 12)).left == 0


def test_16_a_recovery_bed_in_another_hospital_is_a_pathway_if_one_says_so(
    derwen: Derwen, her: int
) -> None:
    derwen.pathway(her, "2")
    derwen.go(her, destination="55", onto_pathway=True, receiver="Ysbyty Cymunedol")
    assert derwen.moments(her).receiver == "Ysbyty Cymunedol"


def test_17_a_boarder_is_counted_once(derwen: Derwen, her: int) -> None:
    home = a_ward(derwen.app, "C1", "Home ward")
    row = derwen.row()
    derwen.app.do(
        MarkBoarder(
            placement_id=row.placement_id or 0,
            expected_version=row.placement_version,
            boarder=True,
            home_ward_id=home.id,
        )
    )
    derwen.optimise(her, MORNING)
    assert len(derwen.census()) == 1


@pytest.mark.parametrize("count", [True, False])
def test_18_leave_is_counted_as_the_board_decides_and_is_no_discharge(
    derwen: Derwen, her: int, count: bool
) -> None:
    derwen.optimise(her, MORNING)
    derwen.app.do(StartLeave(stay_id=her, kind="home_leave"))
    assert derwen.census(count_leave=count)[her].counted is count
    assert derwen.app.ask(leavers, derwen.ward.id, date(2026, 2, 12)).left == 0


def test_19_who_discharges_themselves_is_not_criteria_led(derwen: Derwen, her: int) -> None:
    criterion = derwen.app.do(AddCriterion(stay_id=her, kind="functional", text="Stairs")).made_id
    derwen.app.do(MeetCriterion(criterion_id=criterion or 0, expected_version=1, met=True))
    until = MORNING + timedelta(days=1)
    derwen.app.do(
        OrderCriteriaLed(stay_id=her, seen=None, authorised_by="Dr Rees", valid_until=until)
    )
    with pytest.raises(RuleBroken, match="not criteria-led"):
        derwen.go(her, "2", criteria_led=True)
    derwen.go(her, "1", criteria_led=True)
    assert derwen.app.ask(leavers, derwen.ward.id, date(2026, 2, 12)).left == 1


def test_21_the_date_does_not_move_to_match_a_delay(derwen: Derwen, her: int) -> None:
    first = derwen.app.do(SetExpectedDischarge(stay_id=her, seen=None, day=date(2026, 2, 13)))
    with pytest.raises(RuleBroken, match="Waiting for care"):
        derwen.app.do(
            SetExpectedDischarge(
                stay_id=her, seen=first.made_id, day=date(2026, 2, 20), basis="waiting"
            )
        )
    assert derwen.row().edd == date(2026, 2, 13)


def test_22_after_a_relapse_a_new_clock_never_carries_the_old_start(
    derwen: Derwen, her: int
) -> None:
    derwen.pathway(her)
    clock = derwen.optimise(her, MORNING - timedelta(hours=60))
    derwen.app.do(RecordReady(stay_id=her, seen=None, at=MORNING - timedelta(hours=55)))
    derwen.app.do(StartDelay(stay_id=her, main="HOM-01"))
    derwen.app.do(EndOptimised(optimised_id=clock, expected_version=1, reason="Fever"))
    now = derwen.moments(her)
    assert (now.optimised_at, now.ready_at) == (None, None)
    assert derwen.app.ask(delay_history, her)[0].ended_kind == "unwell"
    with pytest.raises(RuleBroken, match="unwell then"):
        derwen.optimise(her, MORNING - timedelta(hours=60))
    derwen.clock.advance(hours=20)
    derwen.optimise(her, derwen.clock.now())
    assert derwen.moments(her).optimised_at == MORNING + timedelta(hours=20)


def test_23_the_pathway_at_transfer_counts_and_the_provisional_one_stays(
    derwen: Derwen, her: int
) -> None:
    derwen.pathway(her, "2")
    derwen.pathway(her, "1")
    derwen.go(her)
    now = derwen.moments(her)
    assert (now.transfer_scheme, now.transfer_code) == ("B", "1")


def agree(derwen: Derwen, stay: int, at: datetime | None = None) -> None:
    """Write the minimum set and agree it."""
    app = derwen.app
    plan = app.do(StartPlan(stay_id=stay)).made_id or 0
    said = (
        ("what_matters", "own_words", "Mot a'r ardd"),
        ("capacity", "capacity", "assumed"),
        ("carer_question", "answer", "no_carer"),
        ("contact", "name", "Nia Bowen"),
        ("review", "first_review_on", "2/3"),
    )
    for section, field, value in said:
        app.do(WritePlan(plan_id=plan, section=section, field=field, value=value))
    app.do(AddPlanEntry(plan_id=plan, section="goals", fields=(("goal", "Cerdded at y giât"),)))
    row = app.ask(recovery_plan, stay)
    assert row is not None
    entries = tuple((entry.id, entry.version) for entry in row.entries)
    app.do(AgreePlan(plan_id=plan, entries=entries, agreed="yes", agreed_by="Siân Evans", at=at))


def test_24_a_plan_in_place_at_transfer_stays_so(derwen: Derwen, her: int) -> None:
    derwen.pathway(her)
    agree(derwen, her)
    derwen.clock.advance(hours=1)
    derwen.go(her)
    assert derwen.moments(her).plan_in_place


def test_24_a_plan_agreed_after_the_transfer_never_turns_k3_to_yes(
    derwen: Derwen, her: int
) -> None:
    derwen.pathway(her)
    app = derwen.app
    app.do(StartPlan(stay_id=her))
    derwen.go(her)
    row = app.ask(recovery_plan, her)
    assert row is not None
    for section, field, value in (
        ("what_matters", "own_words", "Mot"),
        ("capacity", "capacity", "assumed"),
        ("carer_question", "answer", "no_carer"),
        ("contact", "name", "Nia"),
        ("review", "first_review_on", "2/3"),
    ):
        app.do(WritePlan(plan_id=row.plan_id or 0, section=section, field=field, value=value))
    app.do(AddPlanEntry(plan_id=row.plan_id or 0, section="goals", fields=(("goal", "Walk"),)))
    row = app.ask(recovery_plan, her)
    assert row is not None
    entries = tuple((entry.id, entry.version) for entry in row.entries)
    derwen.clock.advance(hours=2)
    app.do(AgreePlan(plan_id=row.plan_id or 0, entries=entries, agreed="yes", agreed_by="Siân"))
    after = app.ask(recovery_plan, her)
    assert after is not None
    assert after.agreed is not None
    assert after.agreed.in_place
    assert not derwen.moments(her).plan_in_place


def test_25_the_census_keeps_the_reason_of_its_day(derwen: Derwen, her: int) -> None:
    derwen.optimise(her, MORNING)
    delay = derwen.app.do(StartDelay(stay_id=her, main="HOM-01")).made_id or 0
    assert derwen.census()[her].reason == "HOM-01"
    derwen.clock.advance(hours=1)
    seen = derwen.app.ask(delay_board, derwen.ward.id, derwen.clock.now()).rows[0].delay
    assert seen is not None
    derwen.app.do(SetDelayReason(delay_id=delay, seen=seen.reason_id, main="ASM-01"))
    assert derwen.app.ask(census_lines, 1)[0].reason == "HOM-01"
    (episode,) = derwen.app.ask(delay_history, her)
    said = [statement.code for statement in episode.statements if statement.kind == "reason"]
    assert said == ["HOM-01", "ASM-01"]


def test_26_nursing_assessment_before_april_2024_is_another_reason() -> None:
    reasons = code_list("delay_reason")
    before = {code.code for code in reasons.choices(date(2024, 3, 31))}
    after = {code.code for code in reasons.choices(date(2024, 4, 1))}
    assert "ASM-03-2023" in before - after
    assert {"ASM-03", "ASM-04", "ASM-05", "ASM-06", "ASM-07"} <= after - before


@pytest.mark.parametrize(("scheme", "code"), [("", "1"), ("B", "4"), ("C", "0")])
def test_27_a_pathway_always_has_its_scheme(
    derwen: Derwen, her: int, scheme: str, code: str
) -> None:
    with pytest.raises(RuleBroken, match="does not exist in that scheme"):
        derwen.pathway(her, code, scheme)


def test_28_a_missing_ready_time_stays_unknown(derwen: Derwen, her: int) -> None:
    derwen.pathway(her)
    derwen.optimise(her, MORNING - timedelta(hours=5))
    derwen.go(her)
    assert derwen.moments(her).transfer_id is not None
    assert derwen.moments(her).ready_at is None


def test_29_the_care_home_is_named_because_code_20_proves_nothing(derwen: Derwen, her: int) -> None:
    homes = [code.code for code in code_list("usual_residence")]
    nursing = next(code for code in homes if "nursing" in code)
    derwen.app.do(
        RecordUsualResidence(
            stay_id=her,
            expected_version=derwen.row().stay_version,
            usual_residence=nursing,
            usual_place="Plas y Coed",
        )
    )
    derwen.pathway(her, "3")
    derwen.go(her, destination="20")
    transfer = derwen.moments(her).transfer_id or 0
    derwen.app.do(
        LeavePathway(transfer_id=transfer, expected_version=1, destination="20", usual="unknown")
    )
    assert derwen.moments(her).exit_usual == "unknown"
    row = derwen.app.ask(recovery_plan, her)
    assert row is not None
    assert row.person.usual_place == "Plas y Coed"


@pytest.mark.parametrize(
    ("came", "method", "counts"),
    [(date(2026, 3, 12), "21", True), (date(2026, 3, 13), "21", False),
     (date(2026, 2, 12), "21", True), (date(2026, 2, 20), "11", False),
     (date(2026, 2, 20), "81", False)],
)  # fmt: skip
def test_30_a_readmission_is_an_emergency_within_28_days(
    came: date, method: str, counts: bool
) -> None:
    assert is_readmission(date(2026, 2, 12), came, method) is counts


def test_31_who_comes_back_has_a_new_stay_linked_to_the_old(derwen: Derwen, her: int) -> None:
    agree(derwen, her)
    patient = derwen.row().patient_id
    derwen.go(her)
    derwen.clock.advance(days=6)
    again = a_patient(
        derwen.app,
        derwen.ward,
        "A2",
        patient_id=patient,
        admitted_at=derwen.clock.now(),
        method="21",
    )
    (earlier,) = derwen.app.ask(earlier_stays, again)
    assert (earlier.stay_id, earlier.days, earlier.readmission) == (her, 6, True)
    old = derwen.app.ask(recovery_plan, her)
    new = derwen.app.ask(recovery_plan, again)
    assert old is not None
    assert new is not None
    assert new.earlier_plan_id == old.plan_id
    derwen.app.do(StartPlan(stay_id=again, copy_from=new.earlier_plan_id))
    copied = derwen.app.ask(recovery_plan, again)
    assert copied is not None
    assert copied.content["what_matters"] == [{"own_words": "Mot a'r ardd"}]
    assert copied.versions == ()
    assert "capacity" not in copied.content
    assert derwen.app.ask(recovery_plan, her) == old


def test_34_welsh_destinations_and_methods_only(derwen: Derwen, her: int) -> None:
    destinations = code_list("discharge_destination")
    assert not {"54", "84", "85", "88"} & set(destinations.items)
    for method, destination in (("1", "79"), ("4", "19"), ("8", "98"), ("1", "98")):
        with pytest.raises(RuleBroken):
            derwen.go(her, method, destination)
    derwen.go(her, "5", "79")


def test_35_our_own_reasons_carry_the_mark() -> None:
    assert code_list("delay_reason").marker == "‡"
    assert code_list("delay_reason").official is False


def test_36_whose_delay_it_is_is_only_suggested_until_agreed(derwen: Derwen, her: int) -> None:
    derwen.optimise(her, MORNING - timedelta(hours=50))
    derwen.app.do(StartDelay(stay_id=her, main="ASM-01"))
    (row,) = derwen.app.ask(delay_board, derwen.ward.id, MORNING).rows
    assert row.delay is not None
    assert (row.delay.attribution, row.delay.agreed) == ("social", False)


def test_38_a_blank_language_means_not_asked(derwen: Derwen, her: int) -> None:
    row = derwen.app.ask(recovery_plan, her)
    assert row is not None
    assert row.person.written_language is None


def test_42_two_people_in_one_bed_on_one_day_are_two_rows_of_the_census(
    derwen: Derwen, her: int
) -> None:
    derwen.optimise(her, MORNING)
    derwen.clock.move_to(CENSUS - timedelta(hours=1))
    derwen.go(her)
    next_one = a_patient(
        derwen.app, derwen.ward, "A1", family="Rees", admitted_at=derwen.clock.now()
    )
    assert set(derwen.census()) == set()
    derwen.optimise(next_one, derwen.clock.now())
    assert derwen.moments(her).optimised_at is None


def test_the_two_countings_of_days_delayed_are_both_kept() -> None:
    since: Callable[[float], datetime] = lambda hours: CENSUS - timedelta(hours=hours)  # noqa: E731
    assert days_delayed(since(48), CENSUS) == (2, 0)
    assert days_delayed(since(71.9), CENSUS) == (2, 0)
    assert days_delayed(since(72), CENSUS) == (3, 1)
    assert days_delayed(since(-3), CENSUS) == (0, 0)


def test_nobody_without_the_right_freezes_a_census(derwen: Derwen) -> None:
    derwen.app.sign_in(type(SISTER)(None, "IP", "nurse", SISTER.permissions - {"census"}))
    with pytest.raises(RuleBroken, match="role does not allow"):
        derwen.app.do(FreezeCensus(practice_reason="x"))
