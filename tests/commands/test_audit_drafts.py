"""What was keyed for a bed and not kept: it outlives the program, and only its person sees it."""

from pathlib import Path

import pytest

from tests.audit_ward import (
    MEETS,
    RHIAN,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    answer,
    audit_clock,
    beds_for,
)
from tests.builders import an_app
from wardapp.app import App
from wardapp.commands.audit_answer import KeepAuditDraft
from wardapp.commands.audit_plan import CloseAudit
from wardapp.errors import RuleBroken
from wardapp.queries.audit import AuditScreen
from wardapp.queries.audit_entry import kept_drafts
from wardapp.queries.audit_package import audit_package

HALF = {"criteria": ["breathing"], "note": "half a sen"}


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app(tmp_path, audit_clock())


@pytest.fixture
def screen(app: App) -> AuditScreen:
    return a_frozen_audit(app, a_full_ward(app, 2))


def keep(app: App, screen: AuditScreen, half: dict[str, object] | None = None) -> int:
    bed = beds_for(app, screen)[0]
    person = app.who.name
    app.do(KeepAuditDraft(bed_id=bed.id, slot="A", person=person, half=half or HALF))
    return bed.id


def test_half_an_answer_is_there_after_the_program_went(
    app: App, screen: AuditScreen, tmp_path: Path
) -> None:
    bed_id = keep(app, screen)
    app.store.close()
    again = an_app(tmp_path, audit_clock())
    assert again.ask(kept_drafts, screen.wards[0].id, SIONED.name) == {(bed_id, "A"): HALF}
    again.store.close()


def test_the_newest_takes_the_place_of_the_last(app: App, screen: AuditScreen) -> None:
    keep(app, screen)
    bed_id = keep(app, screen, {"criteria": []})
    assert app.ask(kept_drafts, screen.wards[0].id, SIONED.name) == {
        (bed_id, "A"): {"criteria": []}
    }


def test_nobody_else_sees_it_and_it_is_no_answer(app: App, screen: AuditScreen) -> None:
    keep(app, screen)
    assert app.ask(kept_drafts, screen.wards[0].id, RHIAN.name) == {}
    bed = beds_for(app, screen, "B")[0]
    assert not bed.other_answered
    assert "half a sen" not in repr(app.ask(audit_package, screen.audit.id))


def test_the_answer_itself_clears_it(app: App, screen: AuditScreen) -> None:
    keep(app, screen)
    answer(app, beds_for(app, screen)[0], "A", MEETS)
    assert app.ask(kept_drafts, screen.wards[0].id, SIONED.name) == {}


def test_the_answer_clears_nothing_that_somebody_else_keyed(app: App, screen: AuditScreen) -> None:
    bed_id = keep(app, screen)
    app.sign_in(RHIAN)
    app.do(KeepAuditDraft(bed_id=bed_id, slot="B", person=RHIAN.name, half=HALF))
    answer(app, beds_for(app, screen, "B")[0], "B", MEETS)
    ward_id = screen.wards[0].id
    assert app.ask(kept_drafts, ward_id, SIONED.name) == {(bed_id, "A"): HALF}
    assert app.ask(kept_drafts, ward_id, RHIAN.name) == {}


def test_it_belongs_to_one_of_the_two_reviewers(app: App, screen: AuditScreen) -> None:
    bed = beds_for(app, screen)[0]
    for slot in ("agreed", "C", ""):
        with pytest.raises(RuleBroken, match="cannot be kept"):
            app.do(KeepAuditDraft(bed_id=bed.id, slot=slot, person=SIONED.name, half=HALF))


def test_a_draft_s_texts_are_cleaned(app: App, screen: AuditScreen) -> None:
    bed_id = keep(app, screen, {"note": "a\u202eb ", "criteria": ["breathing"], "none": False})
    assert app.ask(kept_drafts, screen.wards[0].id, SIONED.name) == {
        (bed_id, "A"): {"note": "ab", "criteria": ["breathing"], "none": False}
    }


def test_it_is_kept_for_its_own_person_only(app: App, screen: AuditScreen) -> None:
    bed = beds_for(app, screen)[0]
    with pytest.raises(RuleBroken, match="Somebody else signed in"):
        app.do(KeepAuditDraft(bed_id=bed.id, slot="A", person=RHIAN.name, half=HALF))


def test_it_has_an_end_and_a_finished_audit_takes_none(app: App, screen: AuditScreen) -> None:
    with pytest.raises(RuleBroken, match="too long"):
        keep(app, screen, {"note": "x" * 30_000})
    audit = screen.audit
    app.do(CloseAudit(audit_id=audit.id, expected_version=audit.version, note="enough"))
    with pytest.raises(RuleBroken, match="This audit is finished"):
        keep(app, screen)
