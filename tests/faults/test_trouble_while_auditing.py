"""An audit in trouble: full disks, two windows, odd clocks, empty wards; no answer is lost."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import a_ward, an_app
from hands import enter, keys, press
from hands_on_audit import (
    LONG,
    OpensCarried,
    answer_here,
    audit_page,
    beds_of,
    entry_of,
    notes_of,
    pages_left,
    ward_now,
    write_note,
)
from PySide6.QtCore import Qt

from tests.audit_ward import MEETS, RHIAN, SIONED, a_frozen_audit, a_planned_audit, answer, beds_for
from ui.audit.entry_view import EntryView
from ui.audit.page import VIEWS
from ui.station import Station
from wardapp.app import App
from wardapp.audit_out import CarriedOut
from wardapp.clock import FrozenClock
from wardapp.commands.audit_freeze import FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import PlannedWard, SaveCriteriaSet
from wardapp.commands.departure import DischargePatient
from wardapp.commands.ward import SetBedStatus
from wardapp.criteria_set import as_table, shipped_sets
from wardapp.errors import StoreUnavailable
from wardapp.queries.audit import AuditScreen
from wardapp.queries.ward import beds
from wardapp.store.diary import verify_chain


@pytest.fixture(params=["home", "laptop"])
def place(
    request: pytest.FixtureRequest,
    station: Station,
    carried: CarriedOut,
    open_away: OpensCarried,
) -> Station:
    """The window at home, and the one of the laptop: both answer by the same page."""
    if request.param == "home":
        return station
    return open_away(carried.path, carried.code)


# -- a disk that is full ----------------------------------------------------------------


def until_full(place: Station, entry: EntryView, first: int) -> tuple[str, str]:
    """Answer the first bed again and again; return the last note that was saved, and the lost."""
    pages_left(place.runner.app, 0)
    saved = ""
    for number in range(60):
        entry.go_to(first)
        note = f"{number} {LONG}".strip()
        answer_here(place, entry, note)
        if place.window.banner.text():
            return saved, note
        saved = note
    raise AssertionError("the disk never was full")


def test_a_full_disk_keeps_what_was_keyed_and_the_next_answer_works_when_there_is_room(
    place: Station, screen: AuditScreen
) -> None:
    app = place.runner.app
    entry = entry_of(place, screen)
    first = entry.bed_id
    saved, lost = until_full(place, entry, first)
    assert "disk is full" in place.window.banner.text()
    assert "was not saved" in place.window.banner.text()
    assert notes_of(app, screen)[0] == ([saved] if saved else [])
    assert (entry.bed_id, entry.form.half.note) == (first, lost)
    pages_left(app, None)
    enter(place)
    assert place.window.banner.text() == ""
    assert notes_of(app, screen)[0] == [lost]
    assert entry.bed_id != first
    answer_here(place, entry)
    assert [len(notes) for notes in notes_of(app, screen)] == [1, 1, 0]
    assert app.ask(verify_chain).ok


def test_trying_again_from_the_banner_saves_the_bed_it_was_and_takes_nothing_from_the_next(
    place: Station, screen: AuditScreen
) -> None:
    app = place.runner.app
    entry = entry_of(place, screen)
    _, lost = until_full(place, entry, entry.bed_id)
    press(place, Qt.Key.Key_PageDown)
    second = entry.bed_id
    keys(place, "4")
    write_note(entry, "half a sentence")
    pages_left(app, None)
    place.window.banner.action_requested.emit()
    assert place.window.banner.text() == ""
    assert notes_of(app, screen)[:2] == [[lost], []]
    assert entry.bed_id == second
    assert entry.form.half.note == "half a sentence"
    enter(place)
    assert notes_of(app, screen)[:2] == [[lost], ["half a sentence"]]


def test_a_draft_that_finds_no_room_takes_the_answer_s_place_nowhere(
    place: Station, screen: AuditScreen
) -> None:
    app = place.runner.app
    entry = entry_of(place, screen)
    _, lost = until_full(place, entry, entry.bed_id)
    entry.drafts._timer.timeout.emit()  # the draft of the same bed is tried, and finds no room
    assert "so this change was not saved" in place.window.banner.text()
    pages_left(app, None)
    place.window.banner.action_requested.emit()
    assert place.window.banner.text() == ""
    assert notes_of(app, screen)[0] == [lost]


# -- two at once ------------------------------------------------------------------------


def test_one_reviewer_in_two_windows_is_told_and_neither_answer_is_lost(
    station: Station, carried: CarriedOut, screen: AuditScreen, open_away: OpensCarried
) -> None:
    one, two = (open_away(carried.path, carried.code) for _ in range(2))
    first, second = entry_of(one, screen), entry_of(two, screen)
    bed = first.bed_id
    keys(two, "4")
    write_note(second, "from the second window")
    answer_here(one, first, "from the first window")
    assert one.window.banner.text() == ""
    enter(two)
    assert second.bed_id == bed  # it does not go on as if it had been kept
    assert second.form.half.note == "from the second window"
    assert second.face.notice.text()
    assert notes_of(one.runner.app, screen)[0] == ["from the first window"]
    enter(two)  # having read it, they keep theirs in its place
    assert second.bed_id != bed
    assert notes_of(one.runner.app, screen)[0] == ["from the second window"]
    kept = beds_of(one.runner.app, screen)[0].history
    assert [line.note for line in kept] == ["from the first window", "from the second window"]


def test_news_from_another_window_moves_nothing_that_is_being_keyed(
    station: Station, app: App, screen: AuditScreen, ward_file: Path, clock: FrozenClock
) -> None:
    entry = entry_of(station, screen)
    bed = entry.bed_id
    keys(station, "4")
    write_note(entry, "half a sent")
    other = an_app(ward_file.parent, clock, station="PC-2")
    rows = beds_for(other, screen)
    answer(other, rows[0], "B", MEETS)
    answer(other, rows[1], "B", MEETS)
    station.watcher.listen()
    assert entry.reading is not None
    assert entry.reading.ward.second == 2  # the news is here
    assert (entry.bed_id, entry.form.half.note) == (bed, "half a sent")
    assert entry.form.half.criteria == ("circulation",)
    keys(station, "ence")
    enter(station)
    assert notes_of(app, screen)[0] == ["half a sentence"]
    other.store.close()


def test_an_answer_for_somebody_who_left_meanwhile_is_taken_and_the_page_says_they_left(
    station: Station, app: App, screen: AuditScreen, clock: FrozenClock
) -> None:
    entry = entry_of(station, screen)
    row = entry.reading.bed(entry.bed_id) if entry.reading else None
    assert row is not None
    keys(station, "3")
    clock.advance(minutes=2)
    app.do(
        DischargePatient(
            stay_id=row.patient_stay or 0, expected_version=1, method="1", destination="19"
        )
    )
    station.watcher.listen()
    entry.refresh()
    assert entry.reading is not None
    assert row.patient_stay in entry.reading.left
    assert entry.form.half.criteria == ("breathing",)
    enter(station)
    assert len(beds_of(app, screen)[0].standing.a) == 1


def test_somebody_else_at_the_keyboard_begins_with_their_own_answer(
    station: Station, app: App, screen: AuditScreen
) -> None:
    entry = entry_of(station, screen)
    keys(station, "3")
    app.sign_in(RHIAN)
    station.desk.signed_in_changed.emit()
    entry.go_to(beds_of(app, screen)[0].id)
    assert entry.form.half.criteria == ()
    keys(station, "4")
    app.sign_in(SIONED)
    station.desk.signed_in_changed.emit()
    assert entry.form.half.criteria == ("breathing",)
    assert audit_page(station).view is entry


def test_page_down_in_the_note_goes_to_the_next_bed_and_keeps_the_note(
    station: Station, screen: AuditScreen
) -> None:
    entry = entry_of(station, screen)
    first = entry.bed_id
    write_note(entry, "half a sentence")
    press(station, Qt.Key.Key_PageDown)
    assert entry.bed_id != first
    assert entry.form.half.note == ""
    press(station, Qt.Key.Key_PageUp)
    assert (entry.bed_id, entry.form.half.note) == (first, "half a sentence")


# -- what changes around an audit -------------------------------------------------------


def test_a_criteria_set_changed_mid_audit_changes_no_question(
    station: Station, app: App, screen: AuditScreen
) -> None:
    entry = entry_of(station, screen)
    keys(station, "3")
    before = [item.code for item in entry.form.form.criteria]
    table = as_table(shipped_sets()[0])
    table["version"] = "2"
    table["items"] = list(reversed(table["items"]))[:5]
    app.do(SaveCriteriaSet(table=table))
    station.watcher.listen()
    entry = entry_of(station, screen)
    assert [item.code for item in entry.form.form.criteria] == before
    enter(station)
    assert beds_of(app, screen)[0].standing.a[0].criteria == ("breathing",)


# -- clocks -----------------------------------------------------------------------------


NIGHTS = {
    "the hour comes twice": datetime(2026, 10, 25, 0, 50, tzinfo=UTC),
    "the hour is missing": datetime(2026, 3, 29, 0, 50, tzinfo=UTC),
    "midnight": datetime(2026, 2, 12, 23, 50, tzinfo=UTC),
}


@pytest.mark.parametrize("night", NIGHTS)
def test_the_time_at_a_bed_is_counted_through_the_night(
    station: Station, app: App, screen: AuditScreen, clock: FrozenClock, night: str
) -> None:
    clock.move_to(NIGHTS[night])
    entry = entry_of(station, screen)
    clock.advance(minutes=14)
    answer_here(station, entry)
    assert [line.seconds for line in beds_of(app, screen)[0].history] == [840]


def test_a_clock_set_back_while_at_a_bed_counts_no_time_and_saves_the_answer(
    station: Station, app: App, screen: AuditScreen, clock: FrozenClock
) -> None:
    entry = entry_of(station, screen)
    clock.advance(hours=-1)
    answer_here(station, entry)
    assert [line.seconds for line in beds_of(app, screen)[0].history] == [0]
    assert "The clock of this computer says" in station.window.banner.text()


# -- all of it or nothing ---------------------------------------------------------------


def test_a_list_of_a_thousand_beds_is_frozen_whole_or_not_at_all(
    station: Station, app: App, screen: AuditScreen
) -> None:
    ward = PlannedWard(name="Ward Helyg", reviewer_a=SIONED.name, reviewer_b=RHIAN.name)
    typed = a_planned_audit(app, station.desk.ward, name="Typed", wards=(ward,))
    freeze = FreezeAuditWard(
        audit_ward_id=typed.wards[0].id,
        expected_version=typed.wards[0].version,
        at=app.clock.now(),
        source="typed",
        beds=tuple(ListedBed(label=f"{number}") for number in range(1000)),
    )
    pages_left(app, 20)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        app.do(freeze)
    assert beds_of(app, typed) == []
    assert ward_now(app, typed).wards[0].frozen_at is None
    pages_left(app, None)
    app.do(freeze)
    app.do(freeze)  # tried again from the banner as well
    assert len(beds_of(app, typed)) == 1000


# -- wards with nobody to ask about -----------------------------------------------------


@pytest.mark.parametrize("state", ["empty", "closed"])
def test_a_ward_with_nobody_in_it_says_so_in_every_view(
    station: Station, app: App, state: str
) -> None:
    ward = a_ward(app, "S1 S2", name="Ward Gwag")
    if state == "closed":
        for bed in app.ask(beds, ward.id):
            app.do(SetBedStatus(bed_id=bed.id, expected_version=bed.version, status="closed"))
    screen = a_frozen_audit(app, ward, freeze_time="08:31")
    assert (screen.wards[0].beds, screen.wards[0].to_review) == (2, 0)
    entry = entry_of(station, screen)
    assert "Nobody is to be reviewed on Ward Gwag" in entry.message.head.text()
    for view in VIEWS:
        audit_page(station).go_to(view, screen.audit.id, screen.wards[0].id)
        enter(station)
        keys(station, "3")
    assert station.window.banner.text() == ""
    assert [bed for bed in beds_of(app, screen) if bed.history] == []


def test_forms_of_a_ward_that_is_not_frozen_take_no_key_and_lead_back(
    station: Station, app: App
) -> None:
    planned = a_planned_audit(app, station.desk.ward)
    page = audit_page(station)
    page.go_to("forms", planned.audit.id, planned.wards[0].id)
    keys(station, "3n")
    enter(station)
    assert station.window.banner.text() == ""
    press(station, Qt.Key.Key_Escape)
    assert page.front == "entry"
    assert "not frozen yet" in page.view.message.head.text()  # type: ignore[attr-defined]
