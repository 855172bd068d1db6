"""A ward frozen here and on a laptop: answers come home where both lists know the person."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.audit_carried import carry, copy_of, the_audit
from tests.audit_ward import (
    MEETS,
    NOT_MEETING,
    RHIAN,
    SIONED,
    a_planned_audit,
    a_ward_of_three,
    an_app_after,
    answer,
    at,
    beds_for,
    correct,
    frozen_rows,
    give,
)
from wardapp.app import App
from wardapp.commands.audit_carry import BringBackAudit, laid_over
from wardapp.commands.audit_freeze import ListedBed
from wardapp.commands.audit_plan import PlannedWard
from wardapp.errors import RuleBroken
from wardapp.queries.audit import AuditBedRow
from wardapp.queries.audit_package import AuditPackage, audit_package
from wardapp.queries.ward import wards

B1 = ListedBed(label="B1", age=84, sex="F", stay_days=12)
B2 = ListedBed(label="B2", age=70, sex="M", stay_days=3)
EMPTY = ListedBed(label="B3", state="empty")


@pytest.fixture
def home(tmp_path: Path) -> App:
    home = an_app_after(a_ward_of_three, tmp_path / "home")
    onnen = PlannedWard(name="Onnen", reviewer_a=SIONED.name, reviewer_b=RHIAN.name)
    a_planned_audit(home, home.ask(wards)[0], wards=(onnen,))
    return home


@pytest.fixture
def laptop(home: App, tmp_path: Path) -> App:
    return carry(home, the_audit(home), tmp_path)


def listed(app: App, *given: ListedBed, hour: int = 7) -> None:
    app.sign_in(SIONED)
    give(app, the_audit(app), *given, when=at(hour))


def bed(app: App, label: str = "B1", slot: str = "A") -> AuditBedRow:
    return next(one for one in beds_for(app, the_audit(app), slot) if one.label == label)


def bring(laptop: App, home: App, *, same: bool = True) -> None:
    home.sign_in(SIONED)
    home.do(BringBackAudit(package=copy_of(laptop), same_beds=same))


def offered(laptop: App, home: App) -> list[tuple[str, int]]:
    here = home.ask(audit_package, the_audit(home).audit.id)
    _, same = laid_over(here, copy_of(laptop), same=False)
    return [(one.label, one.answers) for one in same]


def test_beds_on_which_both_lists_agree_bring_their_answers(home: App, laptop: App) -> None:
    listed(laptop, B1, B2, EMPTY)
    listed(home, EMPTY, B2, replace(B1, label="b1"))  # in whatever order and capitals
    first = answer(laptop, bed(laptop), "A", MEETS)
    second = answer(laptop, bed(laptop, slot="B"), "B", MEETS)
    answer(laptop, bed(laptop, "B2"), "A", NOT_MEETING)
    before = frozen_rows(home)
    assert offered(laptop, home) == [("B1", 2), ("B2", 1)]
    bring(laptop, home)
    here = bed(home, "b1")
    assert [one.key for one in here.history] == [first, second]
    assert here.standing.state == "done"
    assert [one.outcome for one in bed(home, "B2").history] == ["not_meeting"]
    assert frozen_rows(home) == before


def test_nothing_of_it_comes_unasked(home: App, laptop: App) -> None:
    listed(laptop, B1)
    listed(home, B1)
    answer(laptop, bed(laptop), "A", MEETS)
    with pytest.raises(RuleBroken, match="frozen here and on the laptop"):
        bring(laptop, home, same=False)
    assert bed(home).history == ()


def test_the_next_day_both_have_a_night_more(home: App, laptop: App) -> None:
    listed(laptop, B1)
    day_before = replace(B1, stay_days=11)
    home.sign_in(SIONED)
    give(home, the_audit(home), day_before, when=at(7).replace(day=11))
    answer(laptop, bed(laptop), "A", MEETS)
    assert offered(laptop, home) == [("B1", 1)]


@pytest.mark.parametrize(
    "other",
    [
        replace(B1, age=83),
        replace(B1, sex="M"),
        replace(B1, stay_days=11),
        replace(B1, age=None),
        replace(B1, sex=""),
        replace(B1, stay_days=None),
        replace(B1, label="B4"),
        replace(B1, state="leave"),
        ListedBed(label="B1", state="empty"),
    ],
    ids=["age", "sex", "days", "no age", "no sex", "no days", "bed", "leave", "empty"],
)
def test_where_the_lists_differ_or_leave_it_open_a_person_types_it(
    home: App, laptop: App, other: ListedBed
) -> None:
    listed(laptop, B1)
    listed(home, other, B2)
    answer(laptop, bed(laptop), "A", MEETS)
    assert offered(laptop, home) == []
    with pytest.raises(RuleBroken, match="type each answer in here, with T"):
        bring(laptop, home)


@pytest.mark.parametrize("where", ["home", "laptop"])
def test_a_bed_that_was_corrected_is_not_taken_for_the_same(
    home: App, laptop: App, where: str
) -> None:
    listed(laptop, B1)
    listed(home, B1)
    answer(laptop, bed(laptop), "A", MEETS)
    app = home if where == "home" else laptop
    app.sign_in(SIONED)
    correct(app, bed(app), "age", "85")
    assert offered(laptop, home) == []


def test_other_initials_are_another_person(home: App, laptop: App, tmp_path: Path) -> None:
    listed(laptop, B1)
    listed(home, B1)
    answer(laptop, bed(laptop), "A", MEETS)
    here = home.ask(audit_package, the_audit(home).audit.id)
    there = copy_of(laptop)

    def shown(package: AuditPackage, initials: str) -> AuditPackage:
        beds = tuple({**row, "shown": {"initials": initials}} for row in package.beds)
        return replace(package, beds=beds)

    def same(one: str, other: str) -> list[Any]:
        return list(laid_over(shown(here, one), shown(there, other), same=False)[1])

    assert same("SE", "TJ") == []
    assert len(same("SE", "SE")) == 1


def test_brought_back_again_it_brings_what_is_new_on_those_beds_alone(
    home: App, laptop: App
) -> None:
    listed(laptop, B1)
    listed(home, B1)
    old = answer(laptop, bed(laptop), "A", MEETS)
    bring(laptop, home)
    for same in (True, False):
        with pytest.raises(RuleBroken):
            bring(laptop, home, same=same)
    own = answer(home, bed(home), "A", NOT_MEETING)  # replaced at home
    new = answer(laptop, bed(laptop, slot="B"), "B", MEETS)
    bring(laptop, home, same=False)
    assert [one.key for one in bed(home).history] == [old, own, new]
    assert bed(home).standing.a[0].key == own


def test_an_answer_given_here_too_stands_beside_and_waits_for_a_choice(
    home: App, laptop: App
) -> None:
    listed(laptop, B1)
    listed(home, B1)
    answer(laptop, bed(laptop), "A", MEETS)
    answer(home, bed(home), "A", NOT_MEETING)
    bring(laptop, home)
    assert bed(home).standing.state == "to_settle"
