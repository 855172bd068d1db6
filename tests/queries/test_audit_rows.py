"""What is counted of an audit: each bed by hand against the rows, and what reading them costs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from tests.audit_ward import (
    MEETS,
    NOT_COMPLETE,
    NOT_MEETING,
    RHIAN,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    a_planned_audit,
    an_app_after,
    answer,
    at,
    beds_for,
    correct,
    give,
    now,
)
from wardapp.app import App
from wardapp.audit_form import read_form
from wardapp.commands.audit_answer import AgreeAuditBed, Found
from wardapp.commands.audit_freeze import ListedBed
from wardapp.measures.day_of_care import (
    AuditedBed,
    board_against_audit,
    breakdown,
    pareto,
    places,
    reviewers_agree,
    sides,
    tally,
    themes,
)
from wardapp.queries.audit import (
    AuditBedRow,
    AuditScreen,
    all_beds,
    audit_beds,
    audit_screen,
    audits,
)
from wardapp.queries.audit_results import audit_result
from wardapp.queries.ward import WardRow, wards

GONE = Found(outcome="left_out", left_out="left_before")
EMPTY = Found(outcome="left_out", left_out="empty")
LEAVES = Found(outcome="left_out", left_out="definite_discharge")
INSIDE = Found(outcome="not_meeting", reason="AUD-02", side="inside", place="home")
"""A main reason that lies inside the hospital."""

# One line a bed: what was on the list, what each said, what both agreed on.
LINES: tuple[tuple[ListedBed, Found | None, Found | None, Found | None], ...] = (
    (ListedBed(label="01", age=90, stay_days=30, optimised=True), NOT_MEETING, NOT_MEETING, None),
    (ListedBed(label="02", age=85, stay_days=21, optimised=False), NOT_MEETING, MEETS, NOT_MEETING),
    (ListedBed(label="03", age=84, stay_days=20, optimised=True), MEETS, MEETS, None),
    (ListedBed(label="04", age=75, stay_days=7, optimised=False), MEETS, NOT_MEETING, None),
    (ListedBed(label="05", age=74, stay_days=6, optimised=False), NOT_COMPLETE, NOT_COMPLETE, None),
    (ListedBed(label="06", age=65, stay_days=0), INSIDE, INSIDE, None),
    (ListedBed(label="07", stay_days=14), NOT_MEETING, None, None),
    (ListedBed(label="08"), GONE, GONE, None),
    (ListedBed(label="09"), EMPTY, EMPTY, None),
    (ListedBed(label="10"), LEAVES, LEAVES, None),
    (ListedBed(label="11"), None, None, None),
    (ListedBed(label="12", state="empty"), None, None, None),
    (ListedBed(label="13", state="closed"), None, None, None),
    (ListedBed(label="14", state="leave"), None, None, None),
    (ListedBed(label="15", state="definite"), None, None, None),
    (ListedBed(label="16", age=16, stay_days=13), MEETS, MEETS, None),
)


def sixteen_beds(app: App) -> None:
    """Answer for a typed ward with every kind of bed and of answer."""
    planned = a_planned_audit(app, a_full_ward(app, 1))
    give(app, planned, *(line[0] for line in LINES))
    for number, (_, first, second, agreed) in enumerate(LINES):
        for slot, found in (("A", first), ("B", second)):
            if found is not None:
                answer(app, beds_for(app, planned, slot)[number], slot, found)
        if agreed is not None:
            bed = beds_for(app, planned)[number]
            given = (*bed.standing.a, *bed.standing.b)
            of = tuple(one.key for one in given)
            app.do(AgreeAuditBed(bed_id=bed.id, found=agreed, of=of))


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app_after(sixteen_beds, tmp_path)


@pytest.fixture
def ward(app: App) -> WardRow:
    return app.ask(wards)[0]


@pytest.fixture
def screen(app: App) -> AuditScreen:
    return app.ask(audits)[0]


def rows(app: App, screen: AuditScreen) -> tuple[AuditedBed, ...]:
    found = app.ask(audit_result, screen.audit.id)
    assert found is not None
    return found.beds


def counted(app: App, screen: AuditScreen) -> dict[str, Any]:
    found = tally(rows(app, screen))
    names = ("beds", "closed", "empty", "leave", "definite", "to_settle", "reviewed", "meets")
    return {name: getattr(found, name) for name in (*names, "not_meeting", "not_complete")}


def test_every_bed_stands_in_the_count_where_a_hand_would_put_it(
    app: App, screen: AuditScreen
) -> None:
    assert counted(app, screen) == {
        "beds": 15,  # all but the closed
        "closed": 1,
        "empty": 2,  # one on the list, one found at the bedside
        "leave": 1,
        "definite": 2,
        "to_settle": 3,  # 04 differ, 07 one of two, 11 nobody
        "reviewed": 6,
        "meets": 2,
        "not_meeting": 4,
        "not_complete": 1,
    }
    found = tally(rows(app, screen))
    assert (found.left_out, found.releasable) == ((("left_before", 1),), 3)
    assert (found.bed_days, found.bed_days_unknown) == (30 + 21 + 6 + 0, 0)
    assert found.beds == found.reviewed + 2 + 1 + 2 + 1 + 3


def test_the_groups_of_the_result_sheet_are_those_of_a_hand_count(
    app: App, screen: AuditScreen
) -> None:
    beds = rows(app, screen)
    groups = {
        by: {
            group.key: (group.not_meeting, group.reviewed)
            for group in breakdown(beds, by)
            if group.reviewed
        }
        for by in ("age", "stay", "optimised", "edd", "pathway", "ward")
    }
    assert groups == {
        "age": {"85+": (2, 2), "75-84": (0, 1), "65-74": (2, 2), "16-49": (0, 1)},
        "stay": {"21+": (2, 2), "14-20": (0, 1), "0-6": (2, 2), "7-13": (0, 1)},
        "optimised": {"yes": (1, 2), "no": (2, 2), "": (1, 2)},
        "edd": {"": (4, 6)},
        "pathway": {"?": (4, 6)},
        "ward": {"Derwen": (4, 6)},
    }


def test_reasons_sides_places_and_themes_are_those_of_a_hand_count(
    app: App, screen: AuditScreen
) -> None:
    beds, form = rows(app, screen), read_form(screen.audit.lists)
    assert [(line.reason, line.count) for line in pareto(beds)] == [
        ("HOM-01", 2),
        ("not_complete", 1),
        ("AUD-02", 1),
    ]
    assert {one.key: one.count for one in sides(beds)} == {
        "outside": 2,
        "inside": 1,
        "not_complete": 1,
    }
    assert {one.key: one.count for one in places(beds)} == {
        "home_support": 2,
        "home": 1,
        "not_complete": 1,
    }
    by_theme = {one.key: one.count for one in themes(beds) if one.count}
    assert by_theme == _hand_count(form.theme("HOM-01"), form.theme("AUD-02"))


def _hand_count(outside: str, inside: str) -> dict[str, int]:
    count = {"not_complete": 1}
    for theme, many in ((outside, 2), (inside, 1)):
        count[theme] = count.get(theme, 0) + many
    return count


def test_the_board_is_compared_where_it_said_something(app: App, screen: AuditScreen) -> None:
    beds = rows(app, screen)
    ids = {row.label: row.id for row in app.ask(all_beds, screen.audit.id)}
    check = board_against_audit(beds)
    assert check.optimised_needs == (ids["03"],)
    assert check.optimised_not == (ids["01"],)
    assert check.other_not == (ids["02"], ids["05"])
    assert check.other_not_complete == (ids["05"],)
    assert check.compared == 4


def test_the_pair_is_compared_on_what_they_said_before_talking(
    app: App, screen: AuditScreen
) -> None:
    agreement = reviewers_agree(rows(app, screen))
    assert agreement.n == 7  # 01 to 06 and 16: left out, half and open beds are no pair
    assert agreement.agreed == 5  # 02 and 04 differ


# Corrections, the half done, one reviewer


def corrected(app: App, screen: AuditScreen, label: str, field: str, value: str) -> None:
    beds = {bed.label: bed for bed in beds_for(app, screen, "")}
    correct(app, beds[label], field, value)


def test_corrections_are_laid_over_what_is_counted(app: App, screen: AuditScreen) -> None:
    corrected(app, screen, "01", "state", "leave")  # its answers count no longer
    corrected(app, screen, "12", "state", "occupied")  # somebody was there
    corrected(app, screen, "02", "age", "60")
    corrected(app, screen, "02", "stay_days", "")
    corrected(app, screen, "05", "optimised", "yes")
    found = counted(app, screen)
    assert (found["leave"], found["empty"], found["to_settle"]) == (2, 1, 4)
    assert (found["reviewed"], found["not_meeting"]) == (5, 3)
    beds = rows(app, screen)
    ages = {group.key: group.reviewed for group in breakdown(beds, "age")}
    assert (ages["85+"], ages["50-64"]) == (0, 1)
    assert tally(beds).bed_days_unknown == 1
    assert len(board_against_audit(beds).optimised_not) == 1
    assert reviewers_agree(beds).n == 6


def test_what_one_of_two_said_is_not_counted(app: App, screen: AuditScreen) -> None:
    half = next(bed for bed in rows(app, screen) if bed.first and not bed.second)
    assert (half.outcome, half.reason, half.theme, half.place) == ("", "", "", "")
    assert half.standing == "to_settle"


def test_progress_on_the_page_and_results_agree(app: App, screen: AuditScreen) -> None:
    ward = screen.wards[0]
    assert (ward.beds, ward.to_review, ward.first, ward.second) == (16, 12, 11, 10)
    assert (ward.done, ward.waiting) == (9, 1)
    found = counted(app, screen)
    assert ward.to_review - ward.done == found["to_settle"]
    assert not ward.finished


def test_where_one_person_reviews_their_answer_counts_at_once(app: App, ward: WardRow) -> None:
    planned = a_planned_audit(app, ward, reviewers_each=1)
    give(app, planned, *(ListedBed(label=f"B{number}") for number in range(3)))
    for number, found in enumerate((MEETS, NOT_MEETING)):
        answer(app, beds_for(app, planned)[number], "A", found)
    said = counted(app, planned)
    assert (said["reviewed"], said["not_meeting"], said["to_settle"]) == (2, 1, 1)
    assert reviewers_agree(rows(app, planned)).n == 0


# What reading costs


@pytest.mark.parametrize(
    "question",
    [
        lambda c, s: audit_screen(c, s.audit.id),
        lambda c, s: audit_beds(c, s.wards[0].id, "A"),
        lambda c, s: all_beds(c, s.audit.id),
        lambda c, s: audit_result(c, s.audit.id),
    ],
)
def test_the_number_of_statements_does_not_grow_with_the_beds(
    app: App, ward: WardRow, question: Callable[[Connection, AuditScreen], object]
) -> None:
    asked = []
    for count in (1, 40):
        planned = a_planned_audit(app, ward)
        give(app, planned, *(ListedBed(label=f"B{number}") for number in range(count)))
        asked.append(statements(app, partial(_second, question, now(app, planned))))
    assert asked[0] == asked[1] <= 7


def _second(
    question: Callable[[Connection, AuditScreen], object],
    screen: AuditScreen,
    connection: Connection,
) -> object:
    return question(connection, screen)


def statements(app: App, question: Callable[[Connection], object]) -> int:
    sent: list[str] = []

    def note(_c: Any, _k: Any, statement: str, _p: Any, _x: Any, _m: Any) -> None:
        sent.append(statement)

    event.listen(app.store.engine, "before_cursor_execute", note)
    app.ask(question)
    event.remove(app.store.engine, "before_cursor_execute", note)
    return sum(one.lstrip().startswith("SELECT") for one in sent)


def test_beds_come_in_the_order_of_their_wards_and_places(app: App, screen: AuditScreen) -> None:
    labels = [bed.label for bed in app.ask(all_beds, screen.audit.id)]
    assert labels == sorted(labels)
    shown: tuple[AuditBedRow, ...] = beds_for(app, screen)
    assert [bed.position for bed in shown] == list(range(16))
    assert isinstance(screen.wards[0].frozen_at, datetime)
    assert screen.wards[0].frozen_at == at(7)


def test_the_ward_of_somebody_else_s_audit_is_not_counted_here(
    app: App, ward: WardRow, screen: AuditScreen
) -> None:
    before = counted(app, screen)
    other = a_frozen_audit(app, ward, name="Another")
    answer(app, beds_for(app, other)[0], "A", MEETS, SIONED)
    answer(app, beds_for(app, other, "B")[0], "B", MEETS, RHIAN)
    assert counted(app, screen) == before
    assert counted(app, replace(other)) == {
        "beds": 2,
        "closed": 0,
        "empty": 1,
        "leave": 0,
        "definite": 0,
        "to_settle": 0,
        "reviewed": 1,
        "meets": 1,
        "not_meeting": 0,
        "not_complete": 0,
    }
