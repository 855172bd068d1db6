"""A carried copy into which something else has written: home takes nothing that breaks it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.audit_carried import carry, copy_of, the_audit
from tests.audit_ward import (
    MEETS,
    RHIAN,
    SIONED,
    a_planned_audit,
    a_ward_of_three,
    an_app_after,
    answer,
    at,
    beds_for,
    correct,
    three_frozen,
)
from tests.audit_ward import give as give_list
from wardapp.app import App
from wardapp.commands.audit_carry import BringBackAudit
from wardapp.commands.audit_freeze import ListedBed
from wardapp.commands.audit_plan import PlannedWard
from wardapp.errors import RuleBroken
from wardapp.queries.audit_package import AuditPackage
from wardapp.queries.diary import last_seq
from wardapp.queries.ward import wards

BEDS = (ListedBed(label="T1", age=81, stay_days=9), ListedBed(label="T2", state="empty"))


@pytest.fixture
def home(tmp_path: Path) -> App:
    return an_app_after(three_frozen, tmp_path / "home")


def answered(home: App, folder: Path) -> AuditPackage:
    """Return a copy with one answer and one correction that home does not have."""
    laptop = carry(home, the_audit(home), folder)
    bed = beds_for(laptop, the_audit(laptop))[0]
    answer(laptop, bed, "A", MEETS)
    correct(laptop, bed, "age", "82")
    return copy_of(laptop)


def altered(package: AuditPackage, part: str, **values: Any) -> AuditPackage:
    """Write other values into the last row of a part."""
    rows: tuple[Mapping[str, Any], ...] = getattr(package, part)
    changed: Mapping[str, Any] = {part: (*rows[:-1], {**rows[-1], **values})}
    return replace(package, **changed)


def refuse(home: App, package: AuditPackage, said: str = "other means") -> None:
    before = home.ask(last_seq)
    home.sign_in(SIONED)
    with pytest.raises(RuleBroken, match=said):
        home.do(BringBackAudit(package=package))
    assert home.ask(last_seq) == before


@pytest.mark.parametrize(
    "values",
    [
        {"outcome": "dead"},
        {"outcome": 7},
        {"slot": "C"},
        {"side": "above"},
        {"left_out": "no such"},
        {"criteria": "breathing"},
        {"criteria": {"breathing": "yes"}},
        {"criteria": [1]},
        {"looked_at": ["the letter"]},
        {"seconds": "long"},
        {"seconds": -1},
        {"seconds": True},
        {"at": datetime(2026, 2, 12, 9, 0)},  # noqa: DTZ001 - a moment without a zone is meant
        {"at": None},
        {"reviewer": None},
        {"from_paper": 1},
        {"note": b"\xff"},
    ],
    ids=lambda values: "-".join(f"{name}-{value!r}" for name, value in values.items()),
)
def test_an_answer_that_wardapp_cannot_have_written_is_not_taken(
    home: App, tmp_path: Path, values: dict[str, Any]
) -> None:
    refuse(home, altered(answered(home, tmp_path), "answers", **values))


@pytest.mark.parametrize(
    "values", [{"criteria": ["magic"]}, {"reason": "ZZZ-99"}, {"others": ["?"]}, {"place": "moon"}]
)
def test_a_code_that_is_not_in_the_lists_of_the_audit_is_not_taken(
    home: App, tmp_path: Path, values: dict[str, Any]
) -> None:
    refuse(home, altered(answered(home, tmp_path), "answers", **values), "from the list")


@pytest.mark.parametrize(
    "values",
    [
        {"field": "label", "after": "A9"},
        {"field": "age", "after": "old"},
        {"field": "optimised", "after": "perhaps"},
        {"field": "state", "after": "gone"},
        {"after": None},
    ],
)
def test_a_correction_that_no_screen_could_read_is_not_taken(
    home: App, tmp_path: Path, values: dict[str, Any]
) -> None:
    refuse(home, altered(answered(home, tmp_path), "corrections", **values))


def test_an_answer_takes_the_place_of_no_other_reviewer_s(home: App, tmp_path: Path) -> None:
    bed = beds_for(home, the_audit(home), "B")[0]
    theirs = answer(home, bed, "B", MEETS, RHIAN)
    package = answered(home, tmp_path)
    refuse(home, altered(package, "answers", replaces=[theirs]))
    assert beds_for(home, the_audit(home), "B")[0].standing.b[0].key == theirs


def test_an_answer_takes_the_place_of_none_that_was_given_here_meanwhile(
    home: App, tmp_path: Path
) -> None:
    package = answered(home, tmp_path)
    bed = beds_for(home, the_audit(home), "B")[0]
    theirs = answer(home, bed, "B", MEETS, RHIAN)
    refuse(home, altered(package, "answers", replaces=[theirs]))


def test_one_key_stands_for_one_row(home: App, tmp_path: Path) -> None:
    package = answered(home, tmp_path)
    refuse(home, replace(package, answers=(*package.answers, package.answers[-1])))


def test_an_answer_that_gives_way_to_one_that_never_came_is_taken(
    home: App, tmp_path: Path
) -> None:
    package = altered(answered(home, tmp_path), "answers", replaces=["an older copy's"])
    home.do(BringBackAudit(package=package))
    assert beds_for(home, the_audit(home))[0].standing.a[0].outcome == "meets"


def test_what_is_written_invisibly_comes_home_without_it(home: App, tmp_path: Path) -> None:
    note = "seen\u202e yl\x00no \x1b[2Jonce  "
    home.do(BringBackAudit(package=altered(answered(home, tmp_path), "answers", note=note)))
    (given,) = beds_for(home, the_audit(home))[0].history
    assert given.note == "seen ylno [2Jonce"


@pytest.fixture
def unlisted(tmp_path: Path) -> App:
    """A home whose one ward waits for its list."""
    home = an_app_after(a_ward_of_three, tmp_path / "home")
    ward = PlannedWard(name="Bryn", reviewer_a=SIONED.name, reviewer_b=RHIAN.name)
    a_planned_audit(home, home.ask(wards)[0], wards=(ward,))
    return home


@pytest.mark.parametrize(
    "values",
    [
        {"state": "haunted"},
        {"age": 900},
        {"age": "81"},
        {"stay_days": -1},
        {"edd": "soon"},
        {"edd_day": "2026-02-13"},
        {"optimised": 1},
        {"shown": ["Jones"]},
        {"shown": {"family": 1}},
        {"label": None},
    ],
)
def test_a_bed_list_that_wardapp_cannot_have_frozen_is_not_taken(
    unlisted: App, tmp_path: Path, values: dict[str, Any]
) -> None:
    laptop = carry(unlisted, the_audit(unlisted), tmp_path)
    give_list(laptop, the_audit(laptop), *BEDS)
    refuse(unlisted, altered(copy_of(laptop), "beds", **values))
    assert the_audit(unlisted).wards[0].frozen_at is None


@pytest.mark.parametrize("values", [{"source": "dream"}, {"recorded_at": None}, {"frozen_at": 1}])
def test_a_ward_frozen_by_nobody_is_not_taken(
    unlisted: App, tmp_path: Path, values: dict[str, Any]
) -> None:
    laptop = carry(unlisted, the_audit(unlisted), tmp_path)
    give_list(laptop, the_audit(laptop), *BEDS)
    refuse(unlisted, altered(copy_of(laptop), "wards", **values))


def test_a_list_from_the_laptop_still_comes_home_whole(unlisted: App, tmp_path: Path) -> None:
    laptop = carry(unlisted, the_audit(unlisted), tmp_path)
    give_list(laptop, the_audit(laptop), *BEDS, when=at(7))
    unlisted.do(BringBackAudit(package=copy_of(laptop)))
    assert [(bed.label, bed.age) for bed in beds_for(unlisted, the_audit(unlisted))] == [
        ("T1", 81),
        ("T2", None),
    ]
