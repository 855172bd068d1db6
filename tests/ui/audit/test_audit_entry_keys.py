"""What the bed-by-bed view says of itself is true: its keys, and its language."""

from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED
from tests.builders import ALL, heard
from ui.audit.entry_view import EntryView
from ui.audit.entry_waiting import pressed_ahead
from ui.audit.page import AuditPage
from ui.audit.results_view import ResultsView
from ui.audit.view import RESULTS
from wardapp import words
from wardapp.app import App
from wardapp.commands.command import Who
from wardapp.queries.audit import AuditScreen


def named(entry: EntryView) -> list[str]:
    return [said for _key, said in entry.key_hints()]


def test_a_reviewer_is_told_how_to_keep_an_answer_and_how_to_go_back(entry: EntryView) -> None:
    assert named(entry)[0] == "keep, next"
    assert "all beds" in named(entry)
    assert named(entry)[-1] == "audits"


def test_no_other_ward_is_promised_where_there_is_none(entry: EntryView) -> None:
    assert "next ward" not in named(entry)


def test_who_may_not_answer_is_not_told_how_to_keep_an_answer(
    qtbot: QtBot, page: AuditPage, entry: EntryView, app: App
) -> None:
    app.sign_in(Who(None, "Ioan Parry", "nurse", ALL))
    with heard(qtbot, page.keys_changed):
        page.desk.signed_in_changed.emit()
    assert named(entry) == ["audits"]
    app.sign_in(SIONED)
    with heard(qtbot, page.keys_changed):
        page.desk.signed_in_changed.emit()
    assert "keep, next" in named(entry)


def test_a_bed_that_is_not_reviewed_has_nothing_to_keep(entry: EntryView) -> None:
    assert entry.reading is not None
    entry.go_to(next(bed.id for bed in entry.reading.beds if not bed.to_review))
    assert "keep, next" not in named(entry)
    assert "all beds" in named(entry)


def test_a_notice_does_not_stay_in_the_former_language(page: AuditPage, entry: EntryView) -> None:
    entry.face.notice.say("attention", "Somebody else answered meanwhile.")
    words.speak(words.WELSH)
    page.retranslate()
    assert entry.face.notice.text() == ""


def test_keys_that_rest_are_explained_in_the_language_of_the_window(
    page: AuditPage, entry: EntryView
) -> None:
    entry._stop(pressed_ahead())
    words.speak(words.WELSH)
    page.retranslate()
    assert entry.face.notice.text() == pressed_ahead()
    assert entry.waits()


def test_results_of_no_audit_offer_nothing_to_do(page: AuditPage, screen: AuditScreen) -> None:
    page.go_to(RESULTS)
    results = page.view
    assert isinstance(results, ResultsView)
    assert not results.head.isVisible()
    assert page.key_hints() == (("Esc", "audits"),)
    page.go_to(RESULTS, screen.audit.id)
    assert results.head.isVisible()
