"""Corrections stand beside the frozen list, and are laid over it in one order everywhere."""

from pathlib import Path

import pytest

from tests.audit_ward import (
    MEETS,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    an_app_after,
    answer,
    at,
    beds_for,
    correct,
    frozen_rows,
)
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.audit import AuditScreen, audit_screen, audits, bed_state_now


def two_frozen(app: App) -> AuditScreen:
    return a_frozen_audit(app, a_full_ward(app, 2, name="Full"))


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app_after(two_frozen, tmp_path)


@pytest.fixture
def clock(app: App) -> FrozenClock:
    assert isinstance(app.clock, FrozenClock)
    return app.clock


# Corrections beside the frozen list


@pytest.fixture
def frozen(app: App) -> AuditScreen:
    return app.ask(audits)[0]


def test_a_correction_is_laid_over_the_bed_and_the_bed_stays(app: App, frozen: AuditScreen) -> None:
    before = frozen_rows(app)
    for field, value in (
        ("age", "91"),
        ("stay_days", ""),
        ("specialty", "Strôc"),
        ("edd", "passed"),
        ("optimised", "yes"),
        ("pathway", "B2"),
        ("state", "leave"),
    ):
        correct(app, beds_for(app, frozen)[0], field, value)
    bed = beds_for(app, frozen)[0]
    assert (bed.age, bed.stay_days, bed.specialty, bed.edd) == (91, None, "Strôc", "passed")
    assert (bed.optimised, bed.pathway, bed.state, bed.state_then) == (
        True,
        "B2",
        "leave",
        "occupied",
    )
    assert frozen_rows(app) == before


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("age", "131"),
        ("age", "-1"),
        ("age", "٤"),
        ("age", "8.5"),
        ("stay_days", "20001"),
        ("state", "gone"),
        ("state", ""),
        ("edd", "soon"),
        ("optimised", "True"),
        ("pathway", "B9"),
        ("label", "A2"),
        ("patient_stay", "2"),
        ("specialty", "x" * 81),
    ],
)
def test_a_correction_that_means_nothing_is_refused(
    app: App, frozen: AuditScreen, field: str, value: str
) -> None:
    with pytest.raises(RuleBroken) as caught:
        correct(app, beds_for(app, frozen)[0], field, value)
    assert caught.value.field == "value"
    assert beds_for(app, frozen)[0].corrections == ()


def test_a_correction_says_why_and_changes_something(app: App, frozen: AuditScreen) -> None:
    bed = beds_for(app, frozen)[0]
    with pytest.raises(RuleBroken, match="Say why"):
        correct(app, bed, "age", "91", why=" \n\u200b")
    with pytest.raises(RuleBroken, match="already says so"):
        correct(app, bed, "state", "occupied")
    with pytest.raises(RuleBroken, match="already says so"):
        correct(app, bed, "age", str(bed.age))


def test_two_who_correct_the_same_at_once_do_not_overwrite_each_other(
    app: App, frozen: AuditScreen
) -> None:
    bed = beds_for(app, frozen)[0]
    correct(app, bed, "age", "91")
    with pytest.raises(Conflict):
        correct(app, bed, "age", "92")
    correct(app, bed, "specialty", "Stroke")  # another field is another matter
    assert beds_for(app, frozen)[0].age == 91


def test_a_correction_made_after_one_from_a_fast_clock_still_counts(
    app: App, frozen: AuditScreen, clock: FrozenClock
) -> None:
    bed = beds_for(app, frozen)[0]
    clock.move_to(at(10, 20))  # an hour fast
    correct(app, bed, "state", "empty")
    clock.move_to(at(9, 25))
    correct(app, beds_for(app, frozen)[0], "state", "occupied")
    bed = beds_for(app, frozen)[0]
    assert bed.state == "occupied"
    assert app.ask(bed_state_now, bed.id) == "occupied"
    clock.move_to(at(9, 30))
    correct(app, bed, "state", "leave")
    assert beds_for(app, frozen)[0].state == "leave"


def test_a_person_found_in_an_empty_bed_is_reviewed_after_the_correction(
    app: App, frozen: AuditScreen
) -> None:
    empty = beds_for(app, frozen)[2]
    with pytest.raises(RuleBroken, match="Correct the list first"):
        answer(app, empty, "A", MEETS)
    correct(app, empty, "state", "occupied")
    answer(app, beds_for(app, frozen)[2], "A", MEETS)
    screen = app.ask(audit_screen, frozen.audit.id)
    assert screen is not None
    assert (screen.wards[0].to_review, screen.wards[0].first) == (3, 1)
    assert app.who == SIONED
