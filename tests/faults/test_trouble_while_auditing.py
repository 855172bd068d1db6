"""An audit in trouble: full disks, sticks that go, two windows, odd clocks; no answer is lost."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import AtOnce, a_ward, an_app, heard
from hands import enter, keys, press
from hands_on_audit import (
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
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from tests.audit_ward import MEETS, RHIAN, SIONED, a_frozen_audit, a_planned_audit, answer, beds_for
from ui.audit.carry_back_sheet import BringBackSheet
from ui.audit.entry_view import EntryView
from ui.audit.page import VIEWS
from ui.opening import Opening
from ui.signin.code_sheet import CodeSheet
from ui.station import Station
from ui.window import MainWindow
from wardapp.app import App
from wardapp.audit_out import CarriedOut, bring_back, carry_out
from wardapp.clock import FrozenClock
from wardapp.commands.audit_freeze import FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import PlannedWard, SaveCriteriaSet
from wardapp.commands.departure import DischargePatient
from wardapp.commands.ward import SetBedStatus
from wardapp.criteria_set import as_table, shipped_sets
from wardapp.errors import StoreUnavailable
from wardapp.opening import open_carried
from wardapp.queries.audit import AuditScreen
from wardapp.queries.ward import beds
from wardapp.settings import SettingsFile
from wardapp.store.diary import verify_chain

LONG = "The family was rung about the key safe. " * 24


@pytest.fixture
def screen(station: Station, app: App) -> AuditScreen:
    """Three people to review, by the ward sister and by Rhian Hopkin."""
    return a_frozen_audit(app, station.desk.ward, freeze_time="08:00")


@pytest.fixture
def carried(app: App, screen: AuditScreen, tmp_path: Path, clock: FrozenClock) -> CarriedOut:
    stick = tmp_path / "stick"
    stick.mkdir()
    return carry_out(app, screen.audit.id, [screen.wards[0].key], stick / "a.wardaudit", clock)


@pytest.fixture
def open_away(qtbot: QtBot, station: Station, tmp_path: Path) -> Iterator[OpensCarried]:
    """Open a carried audit in the window of a laptop, the ward sister at the keyboard."""
    windows: list[MainWindow] = []

    def open_it(path: Path, code: str) -> Station:
        window = MainWindow()
        windows.append(window)
        window.resize(1600, 900)
        settings = SettingsFile(tmp_path / f"laptop-{len(windows)}.json")
        opening = Opening(window, settings, station.desk.clock, path, executor=AtOnce())
        with heard(qtbot, window.painted):
            window.show()
        qtbot.waitUntil(lambda: bool(window.findChildren(CodeSheet)))
        sheet = window.findChildren(CodeSheet)[-1]
        sheet.field.setText(code)
        with heard(qtbot, opening.filled):
            sheet.open_button.click()
        made = opening.station
        assert made is not None
        made.watcher.stop()
        made.sign_in(next(p for p in made.desk.people if p.shown == SIONED.name))
        window.activateWindow()
        return made

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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


def fill_up(app: App, screen: AuditScreen) -> None:
    """Write until the pages that are there are full."""
    pages_left(app, 0)
    for number in range(60):
        bed = beds_of(app, screen)[0]
        try:
            answer(app, bed, "A", replace(MEETS, note=f"{number} {LONG}".strip()))
        except StoreUnavailable:
            return
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


# -- the carried file -------------------------------------------------------------------


def test_a_stick_pulled_out_while_answering_is_said_and_takes_no_answer_along(
    station: Station, app: App, carried: CarriedOut, screen: AuditScreen, open_away: OpensCarried
) -> None:
    laptop = open_away(carried.path, carried.code)
    entry = entry_of(laptop, screen)
    answer_here(laptop, entry, "in the copy")
    copy = carried.path.read_bytes()
    pocket = carried.path.parent.with_name("pocket")
    carried.path.parent.rename(pocket)
    second = entry.bed_id
    answer_here(laptop, entry, "not yet")
    banner = laptop.window.banner.text()
    assert "is not there any more, so this change was not saved" in banner
    assert "Put the stick back" in banner
    assert (entry.bed_id, entry.form.half.note) == (second, "not yet")
    laptop.watcher.listen()
    laptop.show_page("documents")
    entry_of(laptop, screen)
    pocket.rename(carried.path.parent)
    laptop.window.banner.action_requested.emit()
    assert laptop.window.banner.text() == ""
    assert notes_of(laptop.runner.app, screen) == [["in the copy"], ["not yet"], []]
    other = carried.path.with_name("copy.wardaudit")
    other.write_bytes(copy)
    bring_back(app, other, carried.code)
    assert notes_of(app, screen) == [["in the copy"], [], []]
    bring_back(app, carried.path, carried.code)
    assert notes_of(app, screen) == [["in the copy"], ["not yet"], []]


def test_a_carried_file_that_is_gone_for_good_closes_the_window_without_a_crash(
    carried: CarriedOut, screen: AuditScreen, open_away: OpensCarried
) -> None:
    laptop = open_away(carried.path, carried.code)
    entry = entry_of(laptop, screen)
    carried.path.unlink()
    answer_here(laptop, entry, "kept on the screen")
    assert "is not there any more" in laptop.window.banner.text()
    assert entry.form.half.note == "kept on the screen"
    laptop.window.close()


def test_a_carried_file_that_may_only_be_read_shows_its_answers_and_refuses_new_ones(
    carried: CarriedOut,
    screen: AuditScreen,
    open_away: OpensCarried,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if os.geteuid() == 0:
        monkeypatch.setattr("wardapp.store.engine.may_write", lambda _connection: False)
    carried.path.chmod(0o400)
    carried.path.parent.chmod(0o500)
    laptop = open_away(carried.path, carried.code)
    assert "open to look at only" in laptop.window.banner.text()
    entry = entry_of(laptop, screen)
    answer_here(laptop, entry, "nowhere to go")
    assert "may be read but not written" in laptop.window.banner.text()
    assert "copy it to a folder of your own" in laptop.window.banner.text()
    assert entry.form.half.note == "nowhere to go"
    assert notes_of(laptop.runner.app, screen) == [[], [], []]
    carried.path.parent.chmod(0o700)


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


@pytest.mark.parametrize("wrong", [timedelta(hours=-1), timedelta(hours=1)])
def test_a_laptop_whose_clock_is_an_hour_wrong_loses_no_answer_and_changes_no_order(
    app: App, screen: AuditScreen, carried: CarriedOut, clock: FrozenClock, wrong: timedelta
) -> None:
    late = FrozenClock(clock.now() + wrong)
    away = open_carried(carried.path, carried.code, late, "LAPTOP-1").app
    bed = beds_for(away, screen)[0]
    answer(away, bed, "A", MEETS)
    again = beds_for(away, screen)[0]
    late.advance(hours=-3)  # set by hand, the wrong way
    key = answer(away, again, "A", MEETS)
    away.store.close()
    bring_back(app, carried.path, carried.code)
    (stands,) = beds_of(app, screen)[0].standing.a
    assert stands.key == key  # the later answer, though its clock says earlier
    answer(app, beds_for(app, screen, "B")[0], "B", MEETS)
    assert beds_of(app, screen)[0].standing.state == "done"


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


# -- bringing back by hand --------------------------------------------------------------


def bring_by_hand(station: Station, screen: AuditScreen, path: Path, code: str) -> BringBackSheet:
    sheet = BringBackSheet(station.window, station.desk, screen)
    sheet.choose_file = lambda: path
    sheet.show_over()
    sheet.pick_file()
    sheet.code.setText(code)
    sheet.go_on()
    return sheet


def test_two_laptops_that_disagree_are_told_beforehand_and_a_person_chooses_at_the_bed(
    station: Station,
    app: App,
    screen: AuditScreen,
    carried: CarriedOut,
    open_away: OpensCarried,
) -> None:
    twin = carried.path.with_name("twin.wardaudit")
    twin.write_bytes(carried.path.read_bytes())
    for path, note in ((carried.path, "of the first laptop"), (twin, "of the second laptop")):
        laptop = open_away(path, carried.code)
        answer_here(laptop, entry_of(laptop, screen), note)
        laptop.window.close()
    first = bring_by_hand(station, screen, carried.path, carried.code)
    assert "Nothing has been changed yet" in first.notice.text()
    first.go_on()
    first.go_on()
    second = bring_by_hand(station, screen, twin, carried.code)
    assert "Both answers are kept: choose one at the bed" in second.notice.text()
    assert notes_of(app, screen)[0] == ["of the first laptop"]
    second.go_on()
    second.go_on()
    assert notes_of(app, screen)[0] == ["of the first laptop", "of the second laptop"]
    again = bring_by_hand(station, screen, twin, carried.code)
    assert "here already" in again.notice.text()
    again.dismiss()
    entry = entry_of(station, screen)
    entry.go_to(beds_of(app, screen)[0].id)
    assert entry.agree.isVisible()
    keys(station, "1")
    enter(station)
    assert notes_of(app, screen)[0] in (["of the first laptop"], ["of the second laptop"])


def test_a_damaged_file_and_a_wrong_code_are_said_on_the_sheet(
    station: Station, app: App, screen: AuditScreen, carried: CarriedOut
) -> None:
    content = bytearray(carried.path.read_bytes())
    content[len(content) // 2] ^= 1
    damaged = carried.path.with_name("damaged.wardaudit")
    damaged.write_bytes(content)
    told = bring_by_hand(station, screen, damaged, carried.code)
    assert "damaged" in told.notice.text()
    told.dismiss()
    other = carry_out(
        app, screen.audit.id, [screen.wards[0].key], damaged.with_name("b.wardaudit"), app.clock
    )
    told = bring_by_hand(station, screen, carried.path, other.code)
    assert "does not open this file" in told.notice.text()
    told.dismiss()
    assert notes_of(app, screen) == [[], [], []]
    assert station.window.banner.text() == ""


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


# -- all of it or nothing ---------------------------------------------------------------


def test_an_audit_brought_home_to_a_full_disk_is_whole_or_not_there(
    app: App, screen: AuditScreen, carried: CarriedOut, clock: FrozenClock
) -> None:
    away = open_carried(carried.path, carried.code, clock, "LAPTOP-1").app
    notes = [f"{number} {LONG}".strip() for number in range(3)]
    for bed, note in zip(beds_of(away, screen), notes, strict=True):
        answer(away, bed, "A", replace(MEETS, note=note))
    away.store.close()
    fill_up(app, screen)
    before = notes_of(app, screen)
    pages_left(app, 0)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        bring_back(app, carried.path, carried.code)
    assert notes_of(app, screen) == before
    pages_left(app, None)
    bring_back(app, carried.path, carried.code)
    assert [found[-1] for found in notes_of(app, screen)] == notes
    assert app.ask(verify_chain).ok


def test_an_audit_that_cannot_be_noted_as_carried_leaves_no_file(
    app: App, screen: AuditScreen, tmp_path: Path, clock: FrozenClock
) -> None:
    fill_up(app, screen)
    pages_left(app, 0)
    target, keys_of_wards = tmp_path / "b.wardaudit", [screen.wards[0].key]

    def carry_until_full() -> None:
        for _ in range(60):  # until not even a line of the diary fits
            carry_out(app, screen.audit.id, keys_of_wards, target, clock)
            target.unlink()

    with pytest.raises(StoreUnavailable, match="disk is full"):
        carry_until_full()
    assert not target.exists()
    pages_left(app, None)
    assert carry_out(app, screen.audit.id, keys_of_wards, target, clock).path.exists()


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
