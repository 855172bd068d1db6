"""A carried audit in a real encrypted file: out, answered, back, twice, and everything wrong."""

import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.audit_ward import (
    MEETS,
    NOT_MEETING,
    RHIAN,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    a_planned_audit,
    answer,
    audit_clock,
    beds_for,
)
from tests.builders import an_app
from wardapp.app import App
from wardapp.audit_out import CarriedOut, bring_back, carry_name, carry_out, look_into
from wardapp.clock import FrozenClock
from wardapp.commands.audit_freeze import TYPED, FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import CloseAudit, PlannedWard
from wardapp.errors import RuleBroken, StoreUnavailable
from wardapp.opening import open_carried
from wardapp.queries.audit import AuditScreen, audit_screen, audits
from wardapp.store.carried import BIGGEST
from wardapp.store.carry_code import file_key, new_code
from wardapp.store.connection import connect


@pytest.fixture
def clock() -> FrozenClock:
    return audit_clock()


@pytest.fixture
def home(tmp_path: Path, clock: FrozenClock) -> Iterator[App]:
    app = an_app(tmp_path / "home", clock)
    yield app
    app.store.close()


@pytest.fixture
def screen(home: App) -> AuditScreen:
    return a_frozen_audit(home, a_full_ward(home))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def carried(home: App, screen: AuditScreen, place: Path) -> CarriedOut:
    keys = [ward.key for ward in screen.wards]
    return carry_out(home, screen.audit.id, keys, place, home.clock)


def on_laptop(out: CarriedOut, clock: FrozenClock) -> App:
    """Open the carried file as a laptop does, with Sioned at the keyboard."""
    away = open_carried(out.path, out.code, clock, "LAPTOP").app
    away.sign_in(SIONED)
    return away


def answer_there(out: CarriedOut, clock: FrozenClock, *labels: str, found=MEETS) -> None:
    """Answer some beds on the laptop as the first reviewer, and close the file."""
    away = on_laptop(out, clock)
    (there,) = away.ask(audits)
    for bed in beds_for(away, there):
        if bed.label in labels:
            answer(away, bed, "A", found)
    away.store.close()


def first_answers(home: App, screen: AuditScreen) -> dict[str, list[str]]:
    beds = beds_for(home, screen)
    return {bed.label: [one.outcome for one in bed.standing.a] for bed in beds if bed.standing.a}


def test_an_audit_goes_out_is_answered_and_comes_back(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    assert (out.wards, out.beds) == (1, 7)
    answer_there(out, clock, "A1", "A2")
    seen = look_into(out.path, out.code, home)
    assert [(ward.name, ward.new, ward.known) for ward in seen.wards] == [("Derwen", 2, 0)]
    assert first_answers(home, screen) == {}  # looking changes nothing
    bring_back(home, out.path, out.code)
    assert first_answers(home, screen) == {"A1": ["meets"], "A2": ["meets"]}


def test_the_home_file_knows_which_wards_are_away_and_when_they_came_back(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    (carry,) = home.ask(audit_screen, screen.audit.id).carries
    assert carry.wards == (screen.wards[0].key,)
    assert (carry.out_by, carry.back_at) == (SIONED.name, None)
    answer_there(out, clock, "A1")
    clock.advance(hours=3)
    bring_back(home, out.path, out.code)
    (carry,) = home.ask(audit_screen, screen.audit.id).carries
    assert carry.back_at == clock.now()


def test_a_file_brought_back_twice_says_that_all_of_it_is_here(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, clock, "A1")
    bring_back(home, out.path, out.code)
    again = look_into(out.path, out.code, home)
    assert again.brought.nothing
    assert [(ward.new, ward.known) for ward in again.wards] == [(0, 1)]
    with pytest.raises(RuleBroken, match="here already"):
        bring_back(home, out.path, out.code)
    assert first_answers(home, screen) == {"A1": ["meets"]}


def test_a_file_may_come_back_again_with_more(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, clock, "A1")
    bring_back(home, out.path, out.code)
    answer_there(out, clock, "A2")
    bring_back(home, out.path, out.code)
    assert set(first_answers(home, screen)) == {"A1", "A2"}


def test_two_laptops_that_answered_one_bed_differently_are_both_kept(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    one = carried(home, screen, stick / "one.wardaudit")
    two = carried(home, screen, stick / "two.wardaudit")
    assert one.code != two.code
    answer_there(one, clock, "A1", "A2", found=MEETS)
    answer_there(two, clock, "A1", "A3", found=NOT_MEETING)
    bring_back(home, one.path, one.code)
    seen = look_into(two.path, two.code, home)
    assert seen.brought.double == 1
    bring_back(home, two.path, two.code)
    assert sorted(first_answers(home, screen)["A1"]) == ["meets", "not_meeting"]
    bed = next(bed for bed in beds_for(home, screen) if bed.label == "A1")
    assert bed.standing.state == "to_settle"


def test_what_was_answered_at_home_meanwhile_stays(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    bed = next(bed for bed in beds_for(home, screen, "B") if bed.label == "A1")
    answer(home, bed, "B", NOT_MEETING, RHIAN)
    answer_there(out, clock, "A1")
    home.sign_in(SIONED)
    bring_back(home, out.path, out.code)
    bed = next(bed for bed in beds_for(home, screen) if bed.label == "A1")
    assert (bed.standing.a[0].outcome, bed.standing.b[0].outcome) == ("meets", "not_meeting")


def test_a_ward_that_was_typed_on_the_laptop_comes_home_with_its_list(
    home: App, stick: Path, clock: FrozenClock
) -> None:
    ward = a_full_ward(home)
    wards = (
        PlannedWard(name=ward.name, source_ward_id=ward.id, reviewer_a=SIONED.name),
        PlannedWard(name="Onnen", reviewer_a=SIONED.name),
    )
    screen = a_planned_audit(home, ward, wards=wards, reviewers_each=1)
    onnen = screen.wards[1].key
    out = carry_out(home, screen.audit.id, [onnen], stick / "onnen.wardaudit", clock)
    away = on_laptop(out, clock)
    (there,) = away.ask(audits)
    assert [row.name for row in there.wards] == ["Onnen"]
    away.do(
        FreezeAuditWard(
            audit_ward_id=there.wards[0].id,
            expected_version=there.wards[0].version,
            at=clock.now(),
            source=TYPED,
            beds=(ListedBed(label="B1", age=84), ListedBed(label="B2", state="empty")),
        )
    )
    away.store.close()
    seen = look_into(out.path, out.code, home)
    assert [row["name"] for row in seen.brought.wards] == ["Onnen"]
    bring_back(home, out.path, out.code)
    there_now = home.ask(audit_screen, screen.audit.id).wards[1]
    assert (there_now.beds, there_now.to_review, there_now.source) == (2, 1, "typed")


def everything_in(out: CarriedOut, clock: FrozenClock) -> dict[str, list[dict[str, object]]]:
    """Return every row of every table of the carried file."""
    away = on_laptop(out, clock)
    found = {}
    with away.store.engine.connect() as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).scalars()
        for name in list(names):
            rows = connection.exec_driver_sql(f'SELECT * FROM "{name}"').mappings()
            found[name] = [dict(row) for row in rows]
    away.store.close()
    return found


def test_no_name_no_number_and_no_stay_leaves_the_ward(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    answer(home, beds_for(home, screen)[0], "A", MEETS)
    tables = everything_in(carried(home, screen, stick / "a.wardaudit"), clock)
    written = {name for name, rows in tables.items() if rows}
    assert written == {
        *("audit", "audit_ward", "audit_bed", "audit_answer"),
        *("ward", "person", "diary_entry", "diary_change", "alembic_version"),
    }
    every = repr(tables)
    assert "Person1" not in every
    assert "1941" not in every  # when everybody on this ward was born
    assert all(row["patient_stay"] is None for row in tables["audit_bed"])
    assert all(row["source_ward_id"] is None for row in tables["audit_ward"])
    assert {row["shown"] for row in tables["audit_bed"]} == {"{}"}
    assert {row["age"] for row in tables["audit_bed"]} == {None, 84}


def test_names_go_along_only_where_the_plan_says_so(
    home: App, stick: Path, clock: FrozenClock
) -> None:
    screen = a_frozen_audit(home, a_full_ward(home), identity="name")
    tables = everything_in(carried(home, screen, stick / "a.wardaudit"), clock)
    assert "Person1" in repr(tables["audit_bed"])
    assert tables["patient"] == tables["stay"] == []


def test_only_the_wards_that_were_chosen_leave(home: App, stick: Path, clock: FrozenClock) -> None:
    one, other = a_full_ward(home), a_full_ward(home, name="Onnen")
    wards = tuple(PlannedWard(name=ward.name, source_ward_id=ward.id) for ward in (one, other))
    screen = a_frozen_audit(home, one, wards=wards)
    keys = [screen.wards[1].key]
    out = carry_out(home, screen.audit.id, keys, stick / "a.wardaudit", clock)
    tables = everything_in(out, clock)
    assert [row["name"] for row in tables["audit_ward"]] == ["Onnen"]
    assert len(tables["audit_bed"]) == 7


def test_the_file_says_nothing_without_its_code(
    home: App, screen: AuditScreen, stick: Path
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    content = out.path.read_bytes()
    for word in (b"Derwen", b"Sioned", b"audit", b"SQLite"):
        assert word not in content
    assert [file.name for file in stick.iterdir()] == ["audit.wardaudit"]


def test_a_wrong_code_is_told_and_changes_nothing(
    home: App, screen: AuditScreen, stick: Path
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    with pytest.raises(StoreUnavailable, match="does not open this file"):
        look_into(out.path, new_code(), home)
    with pytest.raises(RuleBroken) as refused:
        bring_back(home, out.path, out.code[:-1])
    assert refused.value.field == "code"


def test_a_damaged_file_is_told_and_not_touched(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, clock, "A1")
    content = bytearray(out.path.read_bytes())
    content[len(content) // 2] ^= 0x10
    out.path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match="damaged"):
        bring_back(home, out.path, out.code)
    assert out.path.read_bytes() == bytes(content)
    assert first_answers(home, screen) == {}


@pytest.mark.parametrize("spoilt", ["yesterday", 7])
def test_a_moment_that_nobody_can_read_is_told_and_changes_nothing(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock, spoilt: object
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, clock, "A1")
    with closing(connect(out.path, key=file_key(out.code))) as connection:
        connection.execute("UPDATE audit_answer SET at = ?", (spoilt,))
    for take in (look_into, lambda path, code, app: bring_back(app, path, code)):
        with pytest.raises(RuleBroken, match="changed by other means") as refused:
            take(out.path, out.code, home)
        assert refused.value.field == "file"
    assert first_answers(home, screen) == {}


def test_the_sheet_learns_at_the_first_look_that_a_copy_was_changed(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, clock, "A1")
    with closing(connect(out.path, key=file_key(out.code))) as connection:
        connection.execute("UPDATE audit_answer SET outcome = 'dead'")
    with pytest.raises(RuleBroken, match="changed by other means"):
        look_into(out.path, out.code, home)


def test_the_picture_of_a_whole_disk_is_not_copied(home: App, stick: Path) -> None:
    picked = stick / "machine.wardaudit"
    with picked.open("wb") as file:
        file.truncate(BIGGEST + 1)  # a hole: it takes no room
    with pytest.raises(StoreUnavailable, match="not a carried audit"):
        look_into(picked, new_code(), home)


def test_a_file_that_is_not_there_is_told(home: App, screen: AuditScreen, stick: Path) -> None:
    with pytest.raises(RuleBroken, match="could not be read") as refused:
        look_into(stick / "gone.wardaudit", new_code(), home)
    assert refused.value.field == "file"


def test_a_file_of_another_ward_s_audit_is_told(
    home: App, screen: AuditScreen, stick: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    other = an_app(tmp_path / "other", clock)
    a_full_ward(other)
    with pytest.raises(RuleBroken, match="not kept here") as refused:
        look_into(out.path, out.code, other)
    assert refused.value.field == "file"
    other.store.close()


def test_a_stick_that_may_only_be_read_brings_back_all_the_same(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, clock, "A1")
    before = out.path.read_bytes()
    out.path.chmod(0o444)
    bring_back(home, out.path, out.code)
    assert first_answers(home, screen) == {"A1": ["meets"]}
    assert out.path.read_bytes() == before
    assert [file.name for file in stick.iterdir()] == ["audit.wardaudit"]


def died_in_the_middle_of_a_save(out: CarriedOut, folder: Path) -> Path:
    """Return the file with its journal as a dead battery leaves them: half a change is in it."""
    journal = out.path.with_name(f"{out.path.name}-journal")
    with closing(connect(out.path, key=file_key(out.code))) as connection:
        connection.execute("PRAGMA cache_size = 5")  # so that pages go to the file before the end
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE audit_answer SET outcome = 'half a change'")
        connection.execute("CREATE TABLE filler (body TEXT)")
        connection.executemany("INSERT INTO filler VALUES (?)", [("a" * 2000,)] * 100)
        for file in (out.path, journal):
            shutil.copy(file, folder)
        connection.execute("ROLLBACK")
    return folder / out.path.name


def test_a_file_whose_laptop_died_comes_home_as_it_was_last_saved(
    home: App, screen: AuditScreen, stick: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, clock, "A1")
    (tmp_path / "dead").mkdir()
    dead = died_in_the_middle_of_a_save(out, tmp_path / "dead")
    before = {file.name: file.read_bytes() for file in dead.parent.iterdir()}
    assert len(before) == 2
    assert look_into(dead, out.code, home).wards[0].new == 1
    bring_back(home, dead, out.code)
    assert first_answers(home, screen) == {"A1": ["meets"]}
    assert {file.name: file.read_bytes() for file in dead.parent.iterdir()} == before


def test_a_clock_that_ran_ahead_is_told_and_its_answers_are_taken(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    ahead = FrozenClock(clock.now() + timedelta(hours=1))
    answer_there(out, ahead, "A1", "A2")
    assert look_into(out.path, out.code, home).ahead == 2
    bring_back(home, out.path, out.code)
    assert set(first_answers(home, screen)) == {"A1", "A2"}


def test_a_clock_a_minute_ahead_is_not_worth_a_word(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, FrozenClock(clock.now() + timedelta(minutes=1)), "A1")
    assert look_into(out.path, out.code, home).ahead == 0


def test_a_file_that_is_there_is_never_written_over(
    home: App, screen: AuditScreen, stick: Path
) -> None:
    place = stick / "audit.wardaudit"
    place.write_bytes(b"answers of another laptop")
    with pytest.raises(RuleBroken, match="may hold answers"):
        carried(home, screen, place)
    assert place.read_bytes() == b"answers of another laptop"
    assert home.ask(audit_screen, screen.audit.id).carries == ()


def test_a_full_stick_leaves_no_half_file_and_nothing_is_noted(
    home: App, screen: AuditScreen, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:4096])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(RuleBroken, match="disk is full") as refused:
        carried(home, screen, stick / "audit.wardaudit")
    assert refused.value.field == "place"
    assert list(stick.iterdir()) == []
    assert home.ask(audit_screen, screen.audit.id).carries == ()


def test_a_folder_that_is_gone_is_told(home: App, screen: AuditScreen, stick: Path) -> None:
    with pytest.raises(RuleBroken, match="could not be written there"):
        carried(home, screen, stick / "gone" / "audit.wardaudit")


def test_a_place_that_cannot_even_be_looked_at_is_told(
    home: App, screen: AuditScreen, stick: Path
) -> None:
    with pytest.raises(RuleBroken, match="could not be written there") as refused:
        carried(home, screen, stick / f"{'a' * 300}.wardaudit")
    assert refused.value.field == "place"
    assert home.ask(audit_screen, screen.audit.id).carries == ()


def test_a_finished_audit_does_not_leave_and_leaves_no_file(
    home: App, screen: AuditScreen, stick: Path
) -> None:
    audit = screen.audit
    home.do(CloseAudit(audit_id=audit.id, expected_version=audit.version, note="Norovirus"))
    with pytest.raises(RuleBroken, match="finished"):
        carried(home, screen, stick / "audit.wardaudit")
    assert list(stick.iterdir()) == []


def test_a_role_without_the_right_carries_nothing_away_and_brings_nothing_back(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, clock, "A1")
    home.sign_in(replace(SIONED, permissions=SIONED.permissions - {"audit"}))
    with pytest.raises(RuleBroken, match="Your role does not allow this"):
        carried(home, screen, stick / "another.wardaudit")
    with pytest.raises(RuleBroken, match="Your role does not allow this"):
        bring_back(home, out.path, out.code)
    assert [file.name for file in stick.iterdir()] == ["audit.wardaudit"]
    assert first_answers(home, screen) == {}


def test_what_was_made_on_the_way_to_the_stick_is_gone(
    home: App, screen: AuditScreen, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    between = tmp_path / "between"
    between.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(between))
    out = carried(home, screen, stick / "audit.wardaudit")
    look_into(out.path, out.code, home)
    with pytest.raises(StoreUnavailable):
        look_into(out.path, new_code(), home)
    assert list(between.iterdir()) == []


def test_no_ward_is_no_file(home: App, screen: AuditScreen, stick: Path) -> None:
    with pytest.raises(RuleBroken, match="at least one ward"):
        carry_out(home, screen.audit.id, [], stick / "a.wardaudit", home.clock)


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("February audit", "February audit 12-Feb-2026.wardaudit"),
        ("Audit: medicine/surgery?", "Audit medicine surgery 12-Feb-2026.wardaudit"),
        ("Day of care 12-Feb-2026", "Day of care 12-Feb-2026.wardaudit"),
        ("...", "audit 12-Feb-2026.wardaudit"),
    ],
)
def test_the_file_is_called_after_the_audit_and_its_day(
    home: App, screen: AuditScreen, name: str, called: str
) -> None:
    ward = home.ask(audits)[0]
    planned = a_planned_audit(home, a_full_ward(home, 1, "Onnen"), name=name)
    assert carry_name(planned.audit) == called
    assert ward.audit.name == "February audit"


def test_a_time_with_a_zone_comes_home_as_it_was(
    home: App, screen: AuditScreen, stick: Path, clock: FrozenClock
) -> None:
    out = carried(home, screen, stick / "audit.wardaudit")
    answer_there(out, FrozenClock(datetime(2026, 2, 12, 8, 5, tzinfo=UTC)), "A1")
    bring_back(home, out.path, out.code)
    (bed,) = (bed for bed in beds_for(home, screen) if bed.label == "A1")
    (given,) = bed.standing.a
    assert given.at == datetime(2026, 2, 12, 8, 5, tzinfo=UTC)
    assert given.received_at == clock.now()
