"""Planning an audit: what is refused, what is pinned, and until when the plan may change."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.audit_ward import (
    MEETS,
    NOT_MEETING,
    RHIAN,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    a_planned_audit,
    an_app_after,
    answer,
    audit_clock,
    beds_for,
    choices,
    correct,
    now,
)
from tests.builders import SISTER, a_ward, an_app
from wardapp.app import App
from wardapp.audit_form import read_form
from wardapp.commands.audit_carry import CarryAudit
from wardapp.commands.audit_freeze import FreezeAudit
from wardapp.commands.audit_plan import (
    ChangeAudit,
    CloseAudit,
    PlanAudit,
    PlannedWard,
    ReopenAudit,
    SaveCriteriaSet,
    SetReviewers,
)
from wardapp.commands.census import LoadCodeSet
from wardapp.criteria_set import as_table, shipped_sets
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.audit import AuditScreen, audits
from wardapp.queries.ward import WardRow, wards

GWEN = "Gwen Pugh"


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app_after(a_ward_of_two, tmp_path)


def a_ward_of_two(app: App) -> WardRow:
    return a_full_ward(app, 2)


@pytest.fixture
def ward(app: App) -> WardRow:
    return app.ask(wards)[0]


def refused(app: App, ward: WardRow, **changed: Any) -> RuleBroken:
    """Plan something wrong; nothing stands afterwards."""
    with pytest.raises(RuleBroken) as caught:
        a_planned_audit(app, ward, **changed)
    assert app.ask(audits) == ()
    return caught.value


def set_pair(app: App, screen: AuditScreen, first: str, second: str = "") -> None:
    ward = now(app, screen).wards[0]
    app.do(
        SetReviewers(
            audit_ward_id=ward.id,
            expected_version=ward.version,
            reviewer_a=first,
            reviewer_b=second,
        )
    )


# What is refused


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("name", {"name": " \u200b\t"}),
        ("name", {"name": "x" * 81}),
        ("site", {"site": "x" * 81}),
        ("criteria", {"criteria_version": "2"}),
        ("criteria", {"criteria_name": "AEP"}),
        ("reviewers_each", {"reviewers_each": 0}),
        ("reviewers_each", {"reviewers_each": 3}),
        ("definite", {"definite": "all"}),
        ("identity", {"identity": ""}),
        ("excluded_kinds", {"excluded_kinds": ("maternity", "canteen")}),
        ("wards", {"wards": ()}),
        ("wards", {"wards": (PlannedWard(name=" "),)}),
        ("wards", {"wards": (PlannedWard(name="Onnen", kind="canteen"),)}),
        ("wards", {"wards": tuple(PlannedWard(name=f"W{n}") for n in range(61))}),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused_beside_its_field(
    app: App, ward: WardRow, field: str, changed: dict[str, Any]
) -> None:
    assert refused(app, ward, **changed).field == field


@pytest.mark.parametrize("time", ["", "9", "25:00", "0900x", "midnight"])
def test_a_freeze_time_with_no_meaning_or_two_is_refused(
    app: App, ward: WardRow, time: str
) -> None:
    refused(app, ward, freeze_time=time)


@pytest.mark.parametrize("names", [("Onnen", "Onnen"), ("Onnen", " onnen "), ("Tŷ", "TŶ")])
def test_a_ward_stands_once_in_an_audit_however_it_is_spelt(
    app: App, ward: WardRow, names: tuple[str, ...]
) -> None:
    twice = tuple(PlannedWard(name=name) for name in names)
    said = refused(app, ward, wards=twice)
    assert "stands twice" in said.text
    assert said.values["ward"] == names[1].strip()


def test_one_ward_of_the_board_under_two_names_is_counted_once(app: App, ward: WardRow) -> None:
    twice = tuple(PlannedWard(name=name, source_ward_id=ward.id) for name in ("Derwen", "Oak"))
    assert "stands twice" in refused(app, ward, wards=twice).text


def test_a_ward_that_this_file_does_not_hold_is_not_planned_as_its_own(
    app: App, ward: WardRow
) -> None:
    refused(app, ward, wards=(PlannedWard(name="Derwen", source_ward_id=999),))


@pytest.mark.parametrize("second", ["Sioned Morgan", " sioned  morgan "])
def test_nobody_is_both_reviewers_of_a_ward(app: App, ward: WardRow, second: str) -> None:
    pair = PlannedWard(name="Derwen", reviewer_a="Sioned Morgan", reviewer_b=second)
    assert refused(app, ward, wards=(pair,)).field == "reviewer_b"


def test_where_one_person_reviews_no_second_is_kept(app: App, ward: WardRow) -> None:
    screen = a_planned_audit(app, ward, reviewers_each=1)
    assert (screen.wards[0].reviewer_a, screen.wards[0].reviewer_b) == (SIONED.name, "")


@pytest.mark.parametrize("role", ["nurse", "doctor"])
def test_a_role_without_the_right_plans_no_audit(app: App, ward: WardRow, role: str) -> None:
    app.sign_in(replace(SISTER, role=role, permissions=SISTER.permissions - {"audit"}))
    with pytest.raises(RuleBroken, match="Your role does not allow this"):
        app.do(PlanAudit(choices=choices(ward)))


def test_excluded_kinds_stand_in_the_audit_and_are_never_frozen(app: App, ward: WardRow) -> None:
    kinds = ("intensive_care", "maternity", "children", "adult")
    planned = tuple(PlannedWard(name=kind, kind=kind) for kind in kinds)
    screen = a_planned_audit(app, ward, wards=planned)
    assert {row.name: row.excluded for row in screen.wards} == {
        "intensive_care": True,
        "maternity": True,
        "children": True,
        "adult": False,
    }


def test_texts_of_the_plan_are_cleaned(app: App, ward: WardRow) -> None:
    planned = (PlannedWard(name="T\u202eŷ \t Gŵyr 🌳\x00", specialty=" Strôc\n"),)
    screen = a_planned_audit(app, ward, name="  Awdit\u200b Chwefror ", wards=planned)
    assert screen.audit.name == "Awdit Chwefror"
    assert (screen.wards[0].name, screen.wards[0].specialty) == ("Tŷ Gŵyr 🌳", "Strôc")


def test_planned_twice_by_one_click_is_planned_once(app: App, ward: WardRow) -> None:
    app.sign_in(SIONED)
    command = PlanAudit(choices=choices(ward))
    first, again = app.do(command), app.do(command)
    assert (first.made_id, len(app.ask(audits))) == (again.made_id, 1)


# What is pinned


def new_criteria(version: str) -> dict[str, Any]:
    table = as_table(shipped_sets()[0]) | {"name": "Our list", "version": version}
    return table | {"items": table["items"][: 3 + int(version)]}


def test_a_criteria_set_changed_mid_audit_moves_nothing(app: App, ward: WardRow) -> None:
    app.do(SaveCriteriaSet(table=new_criteria("1")))
    screen = a_frozen_audit(app, ward, criteria_name="Our list", criteria_version="1")
    app.do(SaveCriteriaSet(table=new_criteria("2")))
    with pytest.raises(RuleBroken, match="kept already"):
        app.do(SaveCriteriaSet(table=new_criteria("1")))
    assert now(app, screen).audit == screen.audit
    assert len(read_form(screen.audit.lists).criteria.criteria) == 4
    later = a_planned_audit(app, ward, criteria_name="Our list", criteria_version="2")
    assert len(read_form(later.audit.lists).criteria.criteria) == 5


def test_a_home_made_list_is_not_kept_under_a_national_name(app: App) -> None:
    for name in ("DoCS2026", "Criteria to reside"):
        with pytest.raises(RuleBroken, match="name of a national form"):
            app.do(SaveCriteriaSet(table=new_criteria("1") | {"name": name}))


def test_a_version_that_was_taken_back_never_stands_for_other_questions(
    app: App, ward: WardRow
) -> None:
    screen = a_planned_audit(app, ward)
    app.do(SaveCriteriaSet(table=new_criteria("1")))
    change(app, screen, criteria_name="Our list")
    assert app.undo().undoes is not None
    shorter = new_criteria("1") | {"items": new_criteria("1")["items"][:2]}
    with pytest.raises(RuleBroken, match="Give your change a new version") as refused:
        app.do(SaveCriteriaSet(table=shorter))
    assert refused.value.field == "version"
    app.do(SaveCriteriaSet(table=shorter | {"version": "2"}))


def test_a_delay_list_loaded_later_moves_no_planned_audit(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward)
    line = {"code": "X-1", "en": "Waiting for a kettle", "cy": "Aros am degell"}
    app.do(
        LoadCodeSet(
            list_version="2026",
            source="board.csv",
            official=True,
            valid_from=date(2026, 1, 1),
            items=(line | {"group": "", "attribution": "health"},),
        )
    )
    assert now(app, screen).audit.lists == screen.audit.lists
    bed = beds_for(app, screen)[0]
    answer(app, bed, "A", NOT_MEETING)  # HOM-01, which the new list retired
    with pytest.raises(RuleBroken, match="from the list"):
        answer(app, beds_for(app, screen)[1], "A", replace(NOT_MEETING, reason="X-1"))
    later = a_planned_audit(app, ward)
    assert "X-1" in read_form(later.audit.lists).reasons


# Until when it may change


def change(app: App, screen: AuditScreen, **changed: Any) -> None:
    audit = now(app, screen).audit
    ward = app.ask(wards)[0]
    values = {"wards": (PlannedWard(name="Onnen"),), **changed}
    app.do(
        ChangeAudit(
            audit_id=audit.id,
            expected_version=audit.version,
            choices=choices(ward, **values),
        )
    )


def test_before_a_list_is_frozen_the_plan_may_change(app: App, ward: WardRow) -> None:
    screen = a_planned_audit(app, ward)
    change(app, screen, name="March audit", reviewers_each=1)
    after = now(app, screen)
    assert (after.audit.name, [row.name for row in after.wards]) == ("March audit", ["Onnen"])
    assert after.audit.key == screen.audit.key


def test_a_ward_planned_anew_is_not_mistaken_for_the_one_in_its_place(
    app: App, ward: WardRow
) -> None:
    screen = a_planned_audit(app, ward)
    change(app, screen)
    assert now(app, screen).wards[0].key != screen.wards[0].key


def test_after_a_list_is_frozen_the_plan_stands(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward)
    with pytest.raises(RuleBroken, match="its plan stands"):
        change(app, screen)
    assert now(app, screen).audit == screen.audit


def test_after_a_copy_was_carried_away_the_plan_stands(app: App, ward: WardRow) -> None:
    screen = a_planned_audit(app, ward)
    app.do(CarryAudit(audit_id=screen.audit.id, wards=(screen.wards[0].key,)))
    with pytest.raises(RuleBroken, match="its plan stands, here and there"):
        change(app, screen)
    assert now(app, screen).wards[0].key == screen.wards[0].key


def test_a_plan_of_which_a_copy_is_out_is_not_taken_back(app: App, ward: WardRow) -> None:
    screen = a_planned_audit(app, ward)
    app.do(CarryAudit(audit_id=screen.audit.id, wards=(screen.wards[0].key,)))
    with pytest.raises(RuleBroken, match="no longer be taken back"):
        app.undo()
    assert now(app, screen).audit == screen.audit


def test_two_who_change_one_plan_do_not_overwrite_each_other(
    app: App, ward: WardRow, tmp_path: Path
) -> None:
    screen = a_planned_audit(app, ward)
    other = an_app(tmp_path, audit_clock(), station="PC-2")
    command = ChangeAudit(
        audit_id=screen.audit.id,
        expected_version=screen.audit.version,
        choices=choices(ward, name="Mine"),
    )
    other.do(command)
    with pytest.raises(Conflict):
        app.do(replace(command, uuid="another", choices=choices(ward, name="Yours")))
    assert now(app, screen).audit.name == "Mine"


# The reviewers


def test_the_pair_may_be_named_later_and_changed_while_nobody_has_answered(
    app: App, ward: WardRow
) -> None:
    screen = a_frozen_audit(app, ward, wards=(PlannedWard(name="D", source_ward_id=ward.id),))
    with pytest.raises(RuleBroken, match="Name the reviewers"):
        answer(app, beds_for(app, screen)[0], "A", MEETS)
    set_pair(app, screen, RHIAN.name, SIONED.name)
    set_pair(app, screen, SIONED.name, RHIAN.name)
    answer(app, beds_for(app, screen)[0], "A", MEETS)


def test_whoever_answered_as_one_reviewer_cannot_become_the_other(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward)
    answer(app, beds_for(app, screen)[0], "A", MEETS)
    for first, second in ((RHIAN.name, SIONED.name), (GWEN, SIONED.name)):
        with pytest.raises(RuleBroken, match="as the other reviewer of the pair"):
            set_pair(app, screen, first, second)
    set_pair(app, screen, GWEN, RHIAN.name)  # somebody fell ill: the answers keep their name
    assert beds_for(app, screen)[0].standing.a[0].reviewer == SIONED.name


def test_the_pair_is_never_changed_by_taking_a_step_back(app: App, ward: WardRow) -> None:
    screen = a_planned_audit(app, ward)
    set_pair(app, screen, RHIAN.name, SIONED.name)
    app.do(FreezeAudit(audit_id=screen.audit.id))
    answer(app, beds_for(app, screen)[0], "A", MEETS, RHIAN)
    with pytest.raises(RuleBroken):
        app.undo()
    assert now(app, screen).wards[0].reviewer_a == RHIAN.name


def test_a_pair_named_by_two_at_once_is_a_conflict(app: App, ward: WardRow) -> None:
    row = a_planned_audit(app, ward).wards[0]
    command = SetReviewers(audit_ward_id=row.id, expected_version=row.version, reviewer_a=GWEN)
    app.do(command)
    with pytest.raises(Conflict):
        app.do(replace(command, uuid="another", reviewer_a=RHIAN.name))


# The end


def close(app: App, screen: AuditScreen, note: str = "") -> None:
    audit = now(app, screen).audit
    app.do(CloseAudit(audit_id=audit.id, expected_version=audit.version, note=note))


def test_an_audit_without_a_frozen_list_cannot_be_finished(app: App, ward: WardRow) -> None:
    with pytest.raises(RuleBroken, match="nothing to finish"):
        close(app, a_planned_audit(app, ward))


def test_beds_without_an_answer_are_said_before_the_end(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward)
    for slot in "AB":
        answer(app, beds_for(app, screen, slot)[0], slot, MEETS)
    with pytest.raises(RuleBroken, match="Beds without a settled answer: 1") as caught:
        close(app, screen)
    assert caught.value.field == "note"
    close(app, screen, " \u200b The fire alarm went. ")
    audit = now(app, screen).audit
    assert (audit.closed_by, audit.closed_note) == (RHIAN.name, "The fire alarm went.")


def test_a_planned_ward_without_a_list_is_said_before_the_end(app: App, ward: WardRow) -> None:
    planned = (
        PlannedWard(
            name="D", source_ward_id=ward.id, reviewer_a=SIONED.name, reviewer_b=RHIAN.name
        ),
        PlannedWard(name="Onnen"),
        PlannedWard(name="Mamau", kind="maternity"),
    )
    screen = a_frozen_audit(app, ward, wards=planned)
    for bed in beds_for(app, screen)[:2]:
        answer(app, bed, "A", MEETS)
        answer(app, bed, "B", MEETS)
    with pytest.raises(RuleBroken, match="Wards without a bed list: 1"):
        close(app, screen)
    close(app, screen, "Onnen was closed for infection.")


def test_a_finished_audit_takes_nothing_more_until_it_is_opened_again(
    app: App, ward: WardRow
) -> None:
    screen = a_frozen_audit(app, ward)
    bed = beds_for(app, screen)[0]
    close(app, screen, "No more time.")
    row = now(app, screen).wards[0]
    refused_now = (
        lambda: answer(app, bed, "A", MEETS),
        lambda: set_pair(app, screen, GWEN),
        lambda: close(app, screen, "again"),
        lambda: change(app, screen),
        lambda: app.do(CarryAudit(audit_id=screen.audit.id, wards=(row.key,))),
        lambda: app.do(FreezeAudit(audit_id=screen.audit.id)),
        lambda: correct(app, bed, "age", "91"),
    )
    for attempt in refused_now:
        with pytest.raises(RuleBroken, match="audit is finished"):
            attempt()
    audit = now(app, screen).audit
    app.do(ReopenAudit(audit_id=audit.id, expected_version=audit.version))
    answer(app, bed, "A", MEETS)
    audit = now(app, screen).audit
    with pytest.raises(RuleBroken, match="not finished"):
        app.do(ReopenAudit(audit_id=audit.id, expected_version=audit.version))


def test_a_plan_with_a_frozen_list_is_not_taken_back(app: App) -> None:
    bare = a_ward(app, "A1")
    screen = a_frozen_audit(app, bare)
    with pytest.raises(RuleBroken, match="no longer be taken back"):
        app.undo()
    assert now(app, screen).audit == screen.audit
