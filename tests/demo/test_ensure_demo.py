"""The demonstration file is made once a day and never taken from somebody who looks at it."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from wardapp.clock import FrozenClock, moment
from wardapp.demo import ensure_demo
from wardapp.errors import StoreUnavailable
from wardapp.opening import open_ward
from wardapp.queries.board import board_rows
from wardapp.queries.ward import wards
from wardapp.store.backup import back_up
from wardapp.store.diary import verify_chain

THURSDAY = moment(date(2026, 2, 12), 16, 40)
FRIDAY = moment(date(2026, 2, 13), 0, 10)


@pytest.fixture
def demo(thursdays: Path, tmp_path: Path) -> Path:
    """Return a demonstration file of Thursday in a folder of its own."""
    return Path(shutil.copy(thursdays, tmp_path / "demo.db"))


def is_a_ward(path: Path, clock: FrozenClock) -> bool:
    opened = open_ward(path, clock, "PC-1")
    opened.app.store.close()
    return [ward.name for ward in opened.wards] == ["Ward Derwen"]


def test_later_on_the_same_day_it_is_the_same_file(demo: Path) -> None:
    before = demo.read_bytes()
    assert ensure_demo(demo, FrozenClock(moment(date(2026, 2, 12), 23, 59))) == demo
    assert demo.read_bytes() == before
    assert list(demo.parent.glob("*.old")) == []


def test_after_midnight_a_new_one_is_made_and_the_old_one_kept(
    demo: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = demo.read_bytes()
    clock = FrozenClock(FRIDAY)
    back_up(demo, FrozenClock(THURSDAY))
    ensure_demo(demo, clock)
    assert demo.with_name("demo.db.old").read_bytes() == before
    assert "set aside as demo.db.old" in caplog.text
    assert is_a_ward(demo, clock)
    made = demo.read_bytes()
    ensure_demo(demo, clock)
    assert demo.read_bytes() == made
    beside = {path.name for path in demo.parent.iterdir() if path.is_file()}
    assert {name for name in beside if not name.startswith("demo.db.old")} == {"demo.db"}


def test_a_file_that_a_window_has_open_is_left_as_it_is(demo: Path) -> None:
    clock = FrozenClock(FRIDAY)
    looking = open_ward(demo, clock, "PC-1").app
    try:
        ensure_demo(demo, clock)
        assert looking.ask(wards)[0].name == "Ward Derwen"
        assert list(demo.parent.glob("*.old")) == []
    finally:
        looking.store.close()


@pytest.fixture(scope="module")
def over_rubbish(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what is made of Thursday where broken files lie in the way."""
    folder = tmp_path_factory.mktemp("rubbish")
    (folder / "demo.db").write_bytes(b"not a ward" * 300)
    (folder / "demo.building.db").write_bytes(b"killed while it was built")
    return ensure_demo(folder / "demo.db", FrozenClock(THURSDAY))


def test_a_broken_file_and_a_half_built_one_do_not_stand_in_the_way(over_rubbish: Path) -> None:
    assert is_a_ward(over_rubbish, FrozenClock(THURSDAY))
    assert not (over_rubbish.parent / "demo.building.db").exists()


def test_the_same_moment_makes_the_same_ward(demo: Path, over_rubbish: Path) -> None:
    told = []
    for path in (demo, over_rubbish):
        opened = open_ward(path, FrozenClock(THURSDAY), "PC-1")
        rows = opened.app.ask(board_rows, opened.wards[0].id, THURSDAY)
        told.append((rows, opened.app.ask(verify_chain).count))
        opened.app.store.close()
    assert told[0] == told[1]


def test_where_no_folder_can_be_made_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way of the folder")
    with pytest.raises(StoreUnavailable, match="cannot be made here"):
        ensure_demo(tmp_path / "file" / "demo.db", FrozenClock(THURSDAY))
