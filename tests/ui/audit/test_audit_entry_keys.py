"""The bottom line of the bed-by-bed view names the keys that work there, and no other."""

from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED
from tests.builders import ALL, heard
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from wardapp.app import App
from wardapp.commands.command import Who


def named(entry: EntryView) -> list[str]:
    return [words for _key, words in entry.key_hints()]


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
