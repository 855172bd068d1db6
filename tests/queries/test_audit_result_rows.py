"""What the results of an audit are counted from: read once, with corrections, by final answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.audit_listed import (
    HOME_CARE,
    NEEDS,
    a_listed_audit,
    answer_listed,
    close_audit,
    freeze_listed,
    screen_of,
)
from tests.audit_ward import audit_clock
from tests.builders import an_app
from wardapp.app import App
from wardapp.audit_form import read_form
from wardapp.audit_result import result_screen
from wardapp.commands.audit_freeze import CorrectAuditBed, ListedBed
from wardapp.measures.audit_comparison import segments, verdict
from wardapp.queries.audit import all_beds
from wardapp.queries.audit_results import (
    audit_result,
    finished_results,
    point_of,
)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    app = an_app(tmp_path, audit_clock())
    yield app
    app.store.close()


def an_audit(app: App, day: date = date(2026, 2, 12)) -> int:
    """Three beds on Derwen: one needs acute care, on one the pair differed, one is empty."""
    screen = a_listed_audit(app, "Derwen", day=day)
    beds = [
        ListedBed(label="A1", pathway="B1", stay_days=4),
        ListedBed(label="A2", stay_days=9),
        ListedBed(label="A3", state="empty"),
    ]
    freeze_listed(app, screen.wards[0], beds)
    answer_listed(app, screen.wards[0], [("A1", NEEDS, NEEDS), ("A2", HOME_CARE, NEEDS)])
    return screen.audit.id


def test_each_bed_comes_with_its_final_answer_and_both_before_it(app: App) -> None:
    found = app.ask(audit_result, an_audit(app))
    assert found is not None
    assert [(bed.label, bed.outcome, bed.first, bed.second) for bed in found.beds] == [
        ("A1", "meets", "meets", "meets"),
        ("A2", "not_meeting", "not_meeting", "meets"),
        ("A3", "", "", ""),
    ]
    assert [bed.pathway for bed in found.beds] == ["B1", "?", ""]
    assert found.beds[1].theme == "reablement"


def test_a_correction_counts_and_the_frozen_value_stays_beside_it(app: App) -> None:
    audit_id = an_audit(app)
    bed = app.ask(all_beds, audit_id)[0]
    app.do(CorrectAuditBed(bed_id=bed.id, field="pathway", value="B2", why="Misread."))
    app.do(CorrectAuditBed(bed_id=bed.id, field="stay_days", value="21", why="Misread."))
    found = app.ask(audit_result, audit_id)
    assert found is not None
    assert (found.beds[0].pathway, found.beds[0].stay_days) == ("B2", 21)
    frozen = {line.field: line.before for line in found.rows[0].corrections}
    assert frozen == {"pathway": "B1", "stay_days": "4"}


def test_only_finished_audits_are_compared_the_earliest_first(app: App) -> None:
    later = an_audit(app)
    earlier = an_audit(app, date(2026, 1, 14))
    an_audit(app, date(2026, 2, 11))
    for audit_id in (later, earlier):
        close_audit(app, audit_id)
    results = app.ask(finished_results)
    assert [result.screen.audit.id for result in results] == [earlier, later]
    points = [point_of(result) for result in results]
    assert [(point.not_meeting, point.reviewed) for point in points] == [(1, 2), (1, 2)]


def test_sets_of_one_name_and_version_but_other_questions_are_never_one_line(app: App) -> None:
    close_audit(app, an_audit(app))
    found = app.ask(finished_results)[0]
    lists = dict(found.screen.audit.lists)
    shorter = {**lists["criteria"], "items": lists["criteria"]["items"][:-1]}
    other = replace(found, form=read_form({**lists, "criteria": shorter}))
    same, changed = point_of(found), point_of(other)
    assert verdict(same, replace(same, audit_id=9)).code == "cannot_tell"
    assert verdict(same, changed).code == "other_criteria"
    assert len(segments([same, replace(changed, audit_id=9)])) == 2


def test_an_audit_that_is_not_there_has_no_results(app: App) -> None:
    assert app.ask(audit_result, 7) is None
    assert app.ask(result_screen, 7) is None


def test_before_the_freeze_a_ward_has_no_sheet_but_a_reason(app: App) -> None:
    screen = a_listed_audit(app, "Derwen")
    found = app.ask(result_screen, screen.audit.id)
    assert found is not None
    assert found.sheet is None
    assert found.waiting == ("The bed list of Derwen is not frozen yet.",)


def test_a_shared_copy_asked_for_too_early_is_the_ward_s_own(app: App) -> None:
    audit_id = an_audit(app)
    early = app.ask(result_screen, audit_id, shared=True)
    assert early is not None
    assert early.sheet is not None
    assert not early.sheet.shared
    close_audit(app, audit_id)
    late = app.ask(result_screen, audit_id, shared=True)
    assert late is not None
    assert late.sheet is not None
    assert late.sheet.shared
    assert late.sheet.headline is None
    assert screen_of(app, audit_id).audit.closed_at is not None
