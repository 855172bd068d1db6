"""A shared copy that left before an audit was opened again is known to the next one."""

from collections.abc import Iterator
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
from tests.audit_ward import audit_clock, correct
from tests.builders import a_ward, an_app
from wardapp.app import App
from wardapp.audit_result import result_screen
from wardapp.commands.audit_freeze import ListedBed
from wardapp.commands.audit_plan import ReopenAudit
from wardapp.commands.record import RegisterPrint
from wardapp.findings.sheet import ResultSheet
from wardapp.paper_order import AUDIT_RESULT, SHARED
from wardapp.queries.audit import all_beds
from wardapp.queries.audit_results import audit_result
from wardapp.queries.audit_shared import shared_result
from wardapp.queries.diary import record_head

NINE_OF_TWENTY = [*([HOME_CARE] * 9), *([NEEDS] * 11)]


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    app = an_app(tmp_path, audit_clock())
    yield app
    app.store.close()


def _finished(app: App) -> int:
    """Twenty people of whom nine met none, finished."""
    a_ward(app, "A1")  # whose register notes what was printed
    screen = a_listed_audit(app, "Derwen")
    labels = [f"A{number}" for number in range(20)]
    freeze_listed(app, screen.wards[0], [ListedBed(label=label, stay_days=3) for label in labels])
    given = [(label, found, found) for label, found in zip(labels, NINE_OF_TWENTY, strict=True)]
    answer_listed(app, screen.wards[0], given)
    close_audit(app, screen.audit.id)
    return screen.audit.id


def _share(app: App, edition: str = SHARED) -> None:
    app.do(
        RegisterPrint(
            ward_id=1,
            document=AUDIT_RESULT,
            edition=edition,
            record_head=app.ask(record_head),
        )
    )


def _open(app: App, audit_id: int) -> None:
    audit = screen_of(app, audit_id).audit
    app.do(ReopenAudit(audit_id=audit_id, expected_version=audit.version))


def _change(app: App, audit_id: int) -> None:
    """Open it again, put right that one bed was empty, and finish it."""
    _open(app, audit_id)
    correct(app, app.ask(all_beds, audit_id)[0], "state", "empty")
    close_audit(app, audit_id)


def _sheet(app: App, audit_id: int) -> ResultSheet:
    found = app.ask(result_screen, audit_id, shared=True)
    assert found is not None
    assert found.sheet is not None
    return found.sheet


def test_what_left_is_read_as_it_stood_then(app: App) -> None:
    audit_id = _finished(app)
    before = app.ask(audit_result, audit_id)
    _share(app)
    _change(app, audit_id)
    found = app.ask(shared_result, audit_id)
    assert found is not None
    assert before is not None
    assert [one.beds for one in found.earlier] == [before.beds]
    assert found.beds != before.beds


def test_a_copy_after_one_change_shows_nothing_that_tells_of_the_one(app: App) -> None:
    audit_id = _finished(app)
    headline = _sheet(app, audit_id).headline
    assert headline is not None
    assert headline.share.of == "9 of 20"
    _share(app)
    _change(app, audit_id)
    sheet = _sheet(app, audit_id)
    assert sheet.headline is None
    assert "left before this audit was opened again" in sheet.withheld[0]


def test_a_copy_after_nothing_was_changed_is_the_same_copy(app: App) -> None:
    audit_id = _finished(app)
    before = _sheet(app, audit_id)
    _share(app)
    _open(app, audit_id)
    close_audit(app, audit_id)
    assert _sheet(app, audit_id) == before


def test_where_no_shared_copy_left_the_change_is_shown(app: App) -> None:
    audit_id = _finished(app)
    _share(app, "all")
    _change(app, audit_id)
    headline = _sheet(app, audit_id).headline
    assert headline is not None
    assert headline.share.of == "8 of 19"


def test_a_copy_that_left_while_another_audit_was_finished_hides_nothing_of_this(app: App) -> None:
    audit_id = _finished(app)
    _open(app, audit_id)
    _share(app)  # of another audit: this one was open
    close_audit(app, audit_id)
    _change(app, audit_id)
    assert _sheet(app, audit_id).headline is not None


def test_a_second_copy_counts_as_one_that_left_too(app: App) -> None:
    audit_id = _finished(app)
    _share(app)
    _change(app, audit_id)
    _share(app)
    _open(app, audit_id)
    correct(app, app.ask(all_beds, audit_id)[1], "state", "empty")
    close_audit(app, audit_id)
    found = app.ask(shared_result, audit_id)
    assert found is not None
    counted = [sum(bed.is_reviewed for bed in one.beds) for one in found.earlier]
    assert counted == [20, 19]
