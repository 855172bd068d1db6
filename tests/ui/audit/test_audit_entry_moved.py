"""Whoever changed beds since the list was frozen: the bed says so, and who else lies there now."""

from tests.audit_ward import a_planned_audit, give, now
from tests.builders import a_patient, a_ward, the_board
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_freeze import ListedBed
from wardapp.commands.departure import DischargePatient
from wardapp.commands.placement import MovePatient, SwapBeds
from wardapp.queries.board import BoardRow
from wardapp.queries.ward import wards

UNKNOWN = "bed list frozen Thu 12-Feb-2026 07:00; later moves are not known here"


def lying(app: App, label: str) -> BoardRow:
    return the_board(app, app.ask(wards)[0])[label]


def swap(app: App, first: str, second: str) -> SwapBeds:
    one, two = lying(app, first), lying(app, second)
    return SwapBeds(
        first_id=one.placement_id or 0,
        first_version=one.placement_version,
        second_id=two.placement_id or 0,
        second_version=two.placement_version,
    )


def move(app: App, label: str, bed_id: int | None, ward_id: int | None = None) -> None:
    row = lying(app, label)
    app.do(
        MovePatient(
            placement_id=row.placement_id or 0,
            expected_version=row.placement_version,
            bed_id=bed_id,
            ward_id=ward_id,
        )
    )


def discharge(app: App, label: str) -> None:
    row = lying(app, label)
    app.do(
        DischargePatient(
            stay_id=row.stay_id or 0,
            expected_version=row.stay_version,
            method="1",
            destination="19",
        )
    )


def said_at(entry: EntryView, number: int) -> tuple[str, str]:
    """Return the chip and the words that stand at a bed of the list."""
    assert entry.reading is not None
    entry.go_to(entry.reading.beds[number].id)
    strip = entry.face.bed
    return (strip._chip.accessibleName() if not strip._chip.isHidden() else ""), strip._note.text()


def test_two_who_swapped_beds_are_told_at_both_and_nobody_else_is(
    entry: EntryView, app: App, clock: FrozenClock
) -> None:
    assert [said_at(entry, number) for number in range(6)] == [("", "")] * 6
    clock.advance(minutes=25)
    app.do(swap(app, "A1", "A2"))
    entry.refresh()
    chip, words = said_at(entry, 0)
    assert chip == "Somebody else lies here now"
    assert "Lies in A2 since 09:40. Answer for them as it was at 09:00." in words
    assert "Who lies here now stands on the list as A2." in words
    assert "stands on the list as A1" in said_at(entry, 1)[1]
    assert [said_at(entry, number) for number in range(2, 6)] == [("", "")] * 4


def test_a_swap_shows_at_the_bed_one_is_at_without_a_key(entry: EntryView, app: App) -> None:
    entry.desk.runner.do(swap(app, "A1", "A2"))
    assert "Lies in A2" in entry.face.bed._note.text()


def test_who_went_back_to_their_bed_is_not_said_to_have_moved(entry: EntryView, app: App) -> None:
    app.do(swap(app, "A1", "A2"))
    app.do(swap(app, "A1", "A2"))
    entry.refresh()
    assert said_at(entry, 0) == ("", "")


def test_a_move_to_an_empty_bed_is_told_and_nobody_is_said_to_lie_in_theirs(
    entry: EntryView, app: App
) -> None:
    move(app, "A1", lying(app, "A7").bed_id)
    entry.refresh()
    chip, words = said_at(entry, 0)
    assert chip == ""
    assert words == "Lies in A7 since 09:15. Answer for them as it was at 09:00."


def test_who_waits_for_a_bed_or_went_to_another_ward_is_told(entry: EntryView, app: App) -> None:
    other = a_ward(app, "B1", name="Onnen")
    move(app, "A1", None)
    move(app, "A2", None, other.id)
    entry.refresh()
    assert said_at(entry, 0)[1].startswith("Without a bed since 09:15.")
    words = said_at(entry, 1)[1]
    assert words == "Moved to Onnen at 09:15. Answer as it was at 09:00, or leave out."


def test_a_newcomer_in_the_bed_of_somebody_who_left_is_not_taken_for_them(
    entry: EntryView, app: App, clock: FrozenClock
) -> None:
    discharge(app, "A1")
    clock.advance(hours=1)
    a_patient(app, app.ask(wards)[0], "A1", family="Newcomer", given="Test")
    entry.refresh()
    chip, words = said_at(entry, 0)
    assert chip == "Somebody else lies here now"
    assert words.startswith("Left the ward at 09:15.")
    assert "Newcomer" not in chip + words


def test_a_list_of_known_people_does_not_say_that_moves_are_unknown(entry: EntryView) -> None:
    assert "not known here" not in entry.face.title._frozen.text()


def test_a_list_from_elsewhere_says_when_it_was_frozen_and_that_moves_are_unknown(
    page: AuditPage, app: App
) -> None:
    screen = a_planned_audit(app, app.ask(wards)[0], name="Typed")
    give(app, screen, ListedBed(label="T1", age=80, sex="F"))
    page.go_to(ENTRY, screen.audit.id, now(app, screen).wards[0].id)
    view = page.view
    assert isinstance(view, EntryView)
    said = view.face.title._frozen.text()
    assert said.endswith(UNKNOWN)
    page.resize(1213, 400)  # the line on top is gone: it stands at the bed
    assert view.face.title.isHidden()
    assert view.face.bed._note.text() == UNKNOWN
