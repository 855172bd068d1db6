"""The demonstration hospital has two finished audits of three wards, and one under way."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from builders import MORNING
from demo_wards import demo_of

from wardapp.app import App
from wardapp.audit_form import read_form
from wardapp.clock import FrozenClock, local_day, moment
from wardapp.demo.audit_story import newest_audit_day
from wardapp.demo.story import Opening
from wardapp.feeds.audit_beds import beds_of_file
from wardapp.feeds.bed_state import read_ward_list
from wardapp.measures.audit_comparison import funnel, verdict
from wardapp.measures.calendar import age_in_years, is_weekend, length_of_stay
from wardapp.measures.day_of_care import (
    AuditedBed,
    board_against_audit,
    breakdown,
    pareto,
    reviewers_agree,
    tally,
    themes,
)
from wardapp.opening import open_ward
from wardapp.paths import RESOURCES
from wardapp.queries.audit import AuditBedRow, AuditScreen, all_beds, audit_beds, audits
from wardapp.queries.audit_results import audit_result, finished_results, point_of

WARDS = ["Ward Derwen", "Ward Onnen", "Ward Bedwen"]
MOMENTS = {
    "thursday afternoon": moment(date(2026, 2, 12), 16, 40),
    "thursday morning": MORNING,
    "the clocks go back, on a sunday": datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
}


@dataclass
class Hospital:
    """The demonstration hospital as somebody finds it."""

    at: datetime
    app: App

    @property
    def screens(self) -> tuple[AuditScreen, ...]:
        """The audits, the newest first."""
        return self.app.ask(audits)

    @property
    def under_way(self) -> AuditScreen:
        return self.screens[0]

    @property
    def finished(self) -> tuple[AuditScreen, ...]:
        """The two finished audits, the newest first."""
        return self.screens[1:]

    def beds(self, screen: AuditScreen) -> tuple[AuditBedRow, ...]:
        return self.app.ask(all_beds, screen.audit.id)

    def found(self, screen: AuditScreen) -> tuple[AuditedBed, ...]:
        found = self.app.ask(audit_result, screen.audit.id)
        assert found is not None
        return found.beds


@pytest.fixture(scope="module", params=MOMENTS.values(), ids=MOMENTS.keys())
def hospital(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hospital]:
    made = demo_of(request.param, tmp_path_factory)
    path = Path(shutil.copy(made, tmp_path_factory.mktemp("demo")))
    opened = open_ward(path, FrozenClock(request.param), "PC-1")
    yield Hospital(request.param, opened.app)
    opened.app.store.close()


def test_there_are_two_finished_audits_of_three_wards_and_one_under_way(
    hospital: Hospital,
) -> None:
    assert [screen.audit.closed_at is None for screen in hospital.screens] == [True, False, False]
    for screen in hospital.screens:
        assert [ward.name for ward in screen.wards] == WARDS
        assert screen.audit.demonstration
        assert screen.audit.identity == "bed_only"
        assert not screen.audit.criteria_official
    for screen in hospital.finished:
        assert [ward.beds for ward in screen.wards] == [28, 24, 20]
        assert all(ward.source == "file" for ward in screen.wards)


def test_the_finished_audits_were_on_wednesdays_and_the_newest_on_a_weekday(
    hospital: Hospital,
) -> None:
    assert [screen.audit.day.strftime("%a") for screen in hospital.finished] == ["Wed", "Wed"]
    assert not is_weekend(hospital.under_way.audit.day)
    assert 0 <= (local_day(hospital.at) - hospital.under_way.audit.day).days <= 3


def test_every_bed_of_a_finished_audit_is_settled(hospital: Hospital) -> None:
    for screen in hospital.finished:
        states = {bed.standing.state for bed in hospital.beds(screen) if bed.to_review}
        assert states == {"done"}
        assert tally(hospital.found(screen)).to_settle == 0


def test_the_figures_are_those_of_the_story(hospital: Hospital) -> None:
    january, november = (tally(hospital.found(screen)) for screen in hospital.finished)
    assert (november.not_meeting, november.reviewed, november.not_complete) == (18, 58, 3)
    assert (january.not_meeting, january.reviewed, january.not_complete) == (14, 58, 2)


def test_the_sums_are_right(hospital: Hospital) -> None:
    for screen in hospital.screens:
        found = hospital.found(screen)
        all_in_all = tally(found)
        assert all_in_all.beds + all_in_all.closed == len(found)
        assert all_in_all.reviewed == (
            all_in_all.beds
            - all_in_all.empty
            - all_in_all.leave
            - all_in_all.definite
            - all_in_all.left_out_in_all
            - all_in_all.to_settle
        )
        assert sum(row.count for row in pareto(found)) == all_in_all.not_meeting
        assert sum(row.count for row in themes(found)) == all_in_all.not_meeting
        by_ward = breakdown(found, "ward")
        assert sum(ward.not_meeting for ward in by_ward) == all_in_all.not_meeting


def test_nothing_can_be_concluded_from_the_two_audits_and_no_ward_stands_out(
    hospital: Hospital,
) -> None:
    earlier, later = map(point_of, hospital.app.ask(finished_results))
    assert earlier.day < later.day
    said = verdict(earlier, later)
    assert (said.code, said.wards_differ) == ("cannot_tell", False)
    for screen in hospital.finished:
        shown = funnel(breakdown(hospital.found(screen), "ward"))
        assert shown is not None
        assert [row.outside for row in shown.rows] == ["", "", ""]
        apart = max(shown.rows, key=lambda row: row.share)
        assert apart.ward == "Ward Onnen"


def test_the_reviewers_mostly_agreed_before_they_talked(hospital: Hospital) -> None:
    for screen in hospital.finished:
        agreement = reviewers_agree(hospital.found(screen))
        assert 0.85 <= agreement.agreed / agreement.n <= 0.92
        assert agreement.kappa is not None
        assert 0.7 < agreement.kappa < 0.85
        answers = [bed.standing for bed in hospital.beds(screen) if bed.standing.agreed]
        assert all({one.key for one in (*now.a, *now.b)} == set(now.final.of) for now in answers)


def test_four_of_the_five_themes_are_delays_and_the_fifth_is_there_too(hospital: Hospital) -> None:
    for screen in hospital.finished:
        assert all(row.count for row in themes(hospital.found(screen)))
        assert pareto(hospital.found(screen))[0].reason == "HOM-02"


def test_board_and_audit_agree_and_disagree_both_ways(hospital: Hospital) -> None:
    for screen in hospital.finished:
        check = board_against_audit(hospital.found(screen))
        assert all((check.optimised_needs, check.optimised_not, check.other_needs))
        assert len(check.other_not) > len(check.other_not_complete) > 0


def test_somebody_was_left_out_a_list_corrected_and_a_clinician_decided(
    hospital: Hospital,
) -> None:
    for screen in hospital.finished:
        beds = hospital.beds(screen)
        finals = [bed.standing.final for bed in beds if bed.standing.final]
        assert any(final.left_out for final in finals)
        assert any(final.outcome == "meets" and final.override for final in finals)
        assert any(bed.corrections for bed in beds)
        assert any(final.note for final in finals)


def test_the_audit_under_way_has_every_state(hospital: Hospital) -> None:
    derwen, onnen, bedwen = hospital.under_way.wards
    states = {
        bed.standing.state
        for bed in hospital.beds(hospital.under_way)
        if bed.ward_id == derwen.id and bed.to_review
    }
    assert states == {"open", "half", "to_agree", "done"}
    assert (derwen.source, derwen.waiting) == ("board", 2)
    assert 0 < derwen.first < derwen.second < derwen.to_review
    assert onnen.finished
    assert (bedwen.frozen_at, bedwen.beds) == (None, 0)


def test_the_list_of_derwen_is_the_live_boards_of_nine_oclock(hospital: Hospital) -> None:
    derwen = hospital.under_way.wards[0]
    assert derwen.frozen_at == moment(hospital.under_way.audit.day, 9)
    rows = hospital.app.ask(audit_beds, derwen.id, "")
    assert len(rows) == 28
    assert all(row.patient_stay for row in rows if row.to_review)
    assert all(row.age is not None or row.label == "D5" for row in rows if row.to_review)


def test_no_answer_is_outside_its_day_or_still_to_come(hospital: Hospital) -> None:
    for screen in hospital.screens:
        nine = moment(screen.audit.day, 9)
        for bed in hospital.beds(screen):
            for answer in bed.history:
                assert nine < answer.at <= hospital.at
                assert local_day(answer.at) == screen.audit.day
                assert screen.audit.closed_at is None or answer.at < screen.audit.closed_at
                assert answer.slot == "agreed" or 90 <= answer.seconds <= 200


def test_each_answer_is_its_reviewers_own(hospital: Hospital) -> None:
    for screen in hospital.screens:
        for bed in hospital.beds(screen):
            named = {"A": "Sioned Morgan", "B": "Rhian Hopkin"}
            assert all(a.reviewer == a.by == named[a.slot] for a in bed.history if a.slot in named)


def test_every_reason_lies_on_its_side_and_has_a_place(hospital: Hospital) -> None:
    for screen in hospital.screens:
        form = read_form(screen.audit.lists)
        for bed in hospital.beds(screen):
            for answer in bed.history:
                assert not answer.reason or answer.side == form.reasons[answer.reason].side
                assert bool(answer.place) == (answer.outcome == "not_meeting")


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (moment(date(2026, 2, 12), 12, 0), date(2026, 2, 12)),
        (moment(date(2026, 2, 12), 11, 59), date(2026, 2, 11)),
        (moment(date(2026, 2, 16), 9, 0), date(2026, 2, 13)),
    ],
)
def test_a_morning_finds_the_audit_of_the_working_day_before(at: datetime, day: date) -> None:
    assert newest_audit_day(Opening(at)) == day


@pytest.mark.parametrize(("file", "beds"), [("onnen", 24), ("bedwen", 20)])
def test_the_bed_lists_can_be_frozen_as_they_are(file: str, beds: int) -> None:
    read = read_ward_list(RESOURCES / "demo" / f"{file}-beds.csv")
    listed = beds_of_file(read, f"Ward {file.title()}", "leaving_planned")
    assert listed.at == moment(date(2026, 2, 12), 9)
    assert (len(listed.beds), listed.remarks, listed.usable) == (beds, (), True)


def test_the_file_of_onnen_and_its_frozen_list_say_the_same(
    thursdays: Path, tmp_path: Path
) -> None:
    nine = moment(date(2026, 2, 12), 9)
    path = Path(shutil.copy(thursdays, tmp_path / "demo.ward"))
    app = open_ward(path, FrozenClock(MOMENTS["thursday afternoon"]), "PC-1").app
    try:
        onnen = app.ask(audits)[0].wards[1]
        frozen = {row.label: row for row in app.ask(audit_beds, onnen.id, "")}
    finally:
        app.store.close()
    listed = read_ward_list(RESOURCES / "demo" / "onnen-beds.csv").listing()
    for patient in listed.patients:
        assert patient.born is not None
        assert patient.admitted_at is not None
        row = frozen.pop(patient.bed)
        assert (row.age, row.sex, row.stay_days, row.edd_day) == (
            age_in_years(patient.born, nine.date()),
            patient.sex,
            length_of_stay(patient.admitted_at, nine),
            patient.edd,
        )
    assert {row.state for row in frozen.values()} == {"empty", "closed"}
    assert frozen.keys() == {bed.bed for bed in listed.empty_beds}
