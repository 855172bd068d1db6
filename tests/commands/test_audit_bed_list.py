"""A bed list that was read from a file or typed: refused whole, or kept as it was given."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.audit_ward import (
    DAY,
    RHIAN,
    a_frozen_audit,
    a_planned_audit,
    an_app_after,
    at,
    audit_clock,
    beds_for,
    frozen_rows,
    give,
)
from tests.builders import a_patient, a_ward, an_app
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_freeze import (
    FreezeAuditWard,
    ListedBed,
)
from wardapp.commands.audit_plan import PlannedWard
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.audit import AuditScreen, audit_screen, audits
from wardapp.queries.ward import WardRow, wards


def three_planned(app: App) -> AuditScreen:
    return a_planned_audit(app, a_ward(app, "A1 A2 A3", specialty="Stroke"))


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app_after(three_planned, tmp_path)


@pytest.fixture
def ward(app: App) -> WardRow:
    return app.ask(wards)[0]


@pytest.fixture
def clock(app: App) -> FrozenClock:
    assert isinstance(app.clock, FrozenClock)
    return app.clock


# A list that was read or typed


@pytest.fixture
def planned(app: App) -> AuditScreen:
    return app.ask(audits)[0]


@pytest.mark.parametrize(
    ("labels", "says"),
    [
        (("A1", "A1"), "stands twice"),
        (("A1", " a1 "), "stands twice"),
        (("Bae 1  G2", "bae 1 g2"), "stands twice"),
        (("A1", "A\u200b1"), "stands twice"),
        (("Tŷ", "Ty\u0302"), "stands twice"),
        (("A1", ""), "Line 2 has no bed"),
        (("\u202e\u200b \t", "A1"), "Line 1 has no bed"),
        (("A" * 25,), "Too long"),
        ((), "no bed in this list"),
        (tuple(f"B{number}" for number in range(1501)), "1501 beds"),
    ],
)
def test_a_list_that_cannot_be_right_is_refused_whole(
    app: App, planned: AuditScreen, labels: tuple[str, ...], says: str
) -> None:
    with pytest.raises(RuleBroken, match=says) as caught:
        give(app, planned, *(ListedBed(label=label) for label in labels))
    assert (caught.value.field, frozen_rows(app)) == ("beds", [])


@pytest.mark.parametrize(
    "facts",
    [
        {"age": -1},
        {"age": 131},
        {"born": date(2026, 2, 13)},
        {"born": date(1850, 1, 1)},
        {"stay_days": -1},
        {"stay_days": 20_001},
        {"state": "sleeping"},
        {"pathway": "P9"},
        {"sex": "x" * 21},
        {"delay_reason": "x" * 81},
        {"specialty": "x" * 81},
    ],
)
def test_facts_that_cannot_be_right_are_refused_with_their_bed(
    app: App, planned: AuditScreen, facts: dict[str, Any]
) -> None:
    with pytest.raises(RuleBroken) as caught:
        give(app, planned, ListedBed(label="A1"), ListedBed(label="A2", **facts))
    assert (caught.value.field, frozen_rows(app)) == ("beds", [])


def test_a_list_of_a_moment_to_come_or_from_nowhere_is_refused(
    app: App, planned: AuditScreen, clock: FrozenClock
) -> None:
    for how in ({"when": clock.now() + timedelta(minutes=1)}, {"source": "board"}, {"source": ""}):
        with pytest.raises(RuleBroken):
            give(app, planned, ListedBed(label="A1"), **how)
    assert frozen_rows(app) == []


def test_labels_in_any_writing_are_kept_and_nothing_hidden_is(
    app: App, planned: AuditScreen
) -> None:
    labels = ("Ŵ1 <b>&amp;</b>", "🛏 2", "سرير 3", "A\u202e1\x07", "=1+1", "Bae  1\tG")
    give(app, planned, *(ListedBed(label=label) for label in labels), source_note=" list.csv\x00 ")
    kept = [bed.label for bed in beds_for(app, planned)]
    assert kept == ["Ŵ1 <b>&amp;</b>", "🛏 2", "سرير 3", "A1", "=1+1", "Bae 1 G"]
    screen = app.ask(audit_screen, planned.audit.id)
    assert screen is not None
    assert (screen.wards[0].source, screen.wards[0].source_note) == ("typed", "list.csv")


def test_what_a_list_does_not_say_stays_unknown(app: App, planned: AuditScreen) -> None:
    give(app, planned, ListedBed(label="A1"), ListedBed(label="A2", state="empty", age=80))
    one, two = beds_for(app, planned)
    assert (one.age, one.stay_days, one.edd, one.optimised, one.pathway) == (
        None,
        None,
        "",
        None,
        "?",
    )
    assert (two.state, two.age) == ("empty", None)


def test_a_bed_without_a_specialty_has_that_of_its_ward(app: App, ward: WardRow) -> None:
    stroke = PlannedWard(name="Strôc", specialty="Stroke")
    planned = a_planned_audit(app, ward, wards=(stroke,))
    give(app, planned, ListedBed(label="A1"), ListedBed(label="A2", specialty="Renal"))
    assert [bed.specialty for bed in beds_for(app, planned)] == ["Stroke", "Renal"]


def test_a_list_with_edds_tells_none_from_not_asked(app: App, planned: AuditScreen) -> None:
    listed = (
        ListedBed(label="A1", edd_known=True),
        ListedBed(label="A2", edd_known=True, edd_day=date(2026, 2, 11)),
        ListedBed(label="A3", edd_known=True, edd_day=DAY),
        ListedBed(label="A4", edd_known=True, edd_day=date(2026, 2, 13), born=date(1944, 2, 29)),
    )
    give(app, planned, *listed)
    found = beds_for(app, planned)
    assert [bed.edd for bed in found] == ["none", "passed", "today", "ahead"]
    assert found[3].age == 81


@pytest.mark.parametrize(
    ("identity", "keys"),
    [
        ("bed_only", set()),
        ("initials", {"initials", "born_year"}),
        ("name", {"family", "given", "title", "born", "nhs_number"}),
    ],
)
def test_the_reviewers_see_of_a_person_what_the_plan_says_and_no_more(
    app: App, ward: WardRow, clock: FrozenClock, identity: str, keys: set[str]
) -> None:
    a_patient(app, ward, "A1", family="Llywelyn", given="Gwenllian", nhs_number="9434765919")
    clock.move_to(at(9, 15))
    bed = beds_for(app, a_frozen_audit(app, ward, identity=identity))[0]
    assert set(bed.shown) == keys
    written = " ".join(str(value) for line in frozen_rows(app) for value in line)
    assert ("Llywelyn" in written) is (identity == "name")
    assert ("9434765919" in written) is (identity == "name")


def test_an_excluded_ward_takes_no_list(app: App, ward: WardRow) -> None:
    screen = a_planned_audit(app, ward, wards=(PlannedWard(name="ITU", kind="intensive_care"),))
    with pytest.raises(RuleBroken, match="left out of the audit"):
        give(app, screen, ListedBed(label="A1"))


def test_two_lists_for_one_ward_at_once_are_a_conflict(
    app: App, planned: AuditScreen, tmp_path: Path
) -> None:
    other = an_app(tmp_path, audit_clock(), station="PC-2")
    other.sign_in(RHIAN)
    give(other, planned, ListedBed(label="A1"))
    command = FreezeAuditWard(
        audit_ward_id=planned.wards[0].id,
        expected_version=planned.wards[0].version,
        at=at(7),
        source="typed",
        beds=(ListedBed(label="B1"),),
    )
    with pytest.raises(Conflict):
        app.do(command)
    assert [bed.label for bed in beds_for(app, planned)] == ["A1"]
