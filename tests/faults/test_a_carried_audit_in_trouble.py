"""A carried audit in trouble: sticks that go, odd clocks, two laptops; no answer is lost."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hands import enter, keys
from hands_on_audit import (
    LONG,
    OpensCarried,
    answer_here,
    beds_of,
    entry_of,
    notes_of,
    pages_left,
)

from tests.audit_ward import MEETS, answer, beds_for
from ui.audit.carry_back_sheet import BringBackSheet
from ui.station import Station
from wardapp.app import App
from wardapp.audit_out import CarriedOut, bring_back, carry_out
from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.opening import open_carried
from wardapp.queries.audit import AuditScreen
from wardapp.store.diary import verify_chain


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
