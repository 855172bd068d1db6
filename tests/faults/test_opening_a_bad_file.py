"""A ward's file that is damaged, lost, foreign, newer or not ours to write: said, never lost."""

import os
from contextlib import closing
from pathlib import Path

import pytest
from builders import heard
from hands import Opens, board_of, type_a_date, typed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.opening import Opening
from wardapp.clock import FrozenClock
from wardapp.opening import backup_offered, open_ward, restore_newest
from wardapp.queries.ward import wards
from wardapp.settings import SettingsFile
from wardapp.store import connection
from wardapp.store.backup import back_up
from wardapp.store.connection import connect
from wardapp.store.health import StoreDamaged

WHEN = "Thu 12-Feb-2026 08:31"


def damage(path: Path, place: int = 100) -> bytes:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x04
    path.write_bytes(content)
    return bytes(content)


def sentence(opening: Opening) -> str:
    assert opening.station is None
    assert opening.window.banner.text() == opening.window.empty.accessibleName()
    return opening.window.banner.text()


def no_way_out(opening: Opening) -> bool:
    return not opening.window.empty.way_out.isVisible()


@pytest.mark.parametrize("fault", ["damaged", "empty", "missing"])
def test_enter_opens_the_newest_good_backup_instead_of_a_damaged_ward(
    qtbot: QtBot, opens: Opens, ward_file: Path, clock: FrozenClock, fault: str
) -> None:
    back_up(ward_file, clock)
    left = b""
    if fault == "damaged":
        left = damage(ward_file)
    else:
        ward_file.unlink()
    if fault == "empty":
        ward_file.touch()
    opening = opens(ward_file)
    window = opening.window
    assert "12-Feb-2026 08:31 is safe" in sentence(opening)
    assert "UTC" not in sentence(opening)
    button = window.empty.way_out
    assert button.isVisible()
    assert button.text() == f"Open the backup of {WHEN}"
    assert window.focusWidget() is button
    assert window.empty.rect().contains(button.geometry())
    with heard(qtbot, opening.filled):
        QTest.keyClick(button, Qt.Key.Key_Return)
    station = opening.station
    assert station is not None
    assert station.desk.ward.name == "Ward Derwen"
    kept = list(ward_file.parent.glob("ward.replaced-*.db"))
    if fault == "missing":
        assert kept == []
        assert window.banner.text() == ""
    else:
        assert [file.read_bytes() for file in kept] == [left]
        assert str(kept[0]) in window.banner.text()


def test_a_second_backup_is_taken_where_the_newest_is_bad(
    ward_file: Path, clock: FrozenClock
) -> None:
    back_up(ward_file, clock)
    clock.advance(minutes=15)
    newest = back_up(ward_file, clock)
    damage(ward_file)
    damage(newest.path)
    with pytest.raises(StoreDamaged) as caught:
        open_ward(ward_file, clock, "PC-1")
    taken = backup_offered(caught.value)
    assert taken is not None
    assert taken < newest.taken_at
    restore_newest(ward_file, clock)
    opened = open_ward(ward_file, clock, "PC-1")
    assert [ward.name for ward in opened.wards] == ["Ward Derwen"]
    opened.app.store.close()


def test_a_damaged_ward_that_is_still_open_elsewhere_is_offered_again(
    qtbot: QtBot, opens: Opens, ward_file: Path, clock: FrozenClock
) -> None:
    back_up(ward_file, clock)
    damage(ward_file, 9 * 4096 + 5)
    opening = opens(ward_file)
    button = opening.window.empty.way_out
    with closing(connect(ward_file)) as elsewhere:
        elsewhere.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with heard(qtbot, opening.stopped) as said:
            button.click()
        assert "still open in another window" in said.args[0]
    assert button.text() == f"Open the backup of {WHEN}"
    with heard(qtbot, opening.filled):
        button.click()


def test_a_backup_that_is_gone_meanwhile_is_said_and_offered_no_more(
    qtbot: QtBot, opens: Opens, ward_file: Path, clock: FrozenClock
) -> None:
    backup = back_up(ward_file, clock)
    damage(ward_file)
    opening = opens(ward_file)
    backup.path.unlink()
    with heard(qtbot, opening.stopped) as said:
        opening.window.empty.way_out.click()
    assert "Nothing was changed" in said.args[0]
    assert no_way_out(opening)


def test_a_damaged_ward_without_a_backup_is_told_and_kept(opens: Opens, ward_file: Path) -> None:
    left = damage(ward_file)
    opening = opens(ward_file)
    assert "no backup beside it" in sentence(opening)
    assert "Nothing was changed" in sentence(opening)
    assert no_way_out(opening)
    assert ward_file.read_bytes() == left


def test_a_folder_instead_of_a_ward_is_refused_in_a_sentence(opens: Opens, tmp_path: Path) -> None:
    folder = tmp_path / "not a file"
    folder.mkdir()
    opening = opens(folder)
    assert "mistake in WardApp" not in sentence(opening)
    assert "Nothing was opened or changed" in sentence(opening)
    assert list(folder.iterdir()) == []


def test_a_text_given_as_a_ward_is_refused_and_untouched(opens: Opens, tmp_path: Path) -> None:
    letter = tmp_path / "letter.db"
    letter.write_bytes(b"Dear sister,\r\n" * 400)
    opening = opens(letter)
    assert "not a ward's file" in sentence(opening)
    assert letter.read_bytes() == b"Dear sister,\r\n" * 400


def test_a_ward_of_a_newer_program_is_refused_politely(opens: Opens, ward_file: Path) -> None:
    with closing(connect(ward_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999_newer'")
    opening = opens(ward_file)
    assert "newer" in sentence(opening)
    assert no_way_out(opening)


@pytest.mark.parametrize("folder", ["OneDrive - NHS Wales", "Dropbox"])
def test_a_ward_in_a_cloud_folder_is_refused_and_nothing_is_made(
    opens: Opens, tmp_path: Path, folder: str
) -> None:
    opening = opens(tmp_path / folder / "ward.db")
    assert "cloud" in sentence(opening)
    assert not (tmp_path / folder).exists()


def test_a_ward_on_a_share_is_refused(opens: Opens) -> None:
    opening = opens(Path("//server/wards/derwen.db"))
    assert "network share" in sentence(opening)


def test_a_lost_ward_beside_its_backups_is_not_taken_for_a_first_start(
    ward_file: Path, clock: FrozenClock, settings: SettingsFile
) -> None:
    from main import _last_ward

    settings.change(ward_file=str(ward_file))
    assert _last_ward(settings) == ward_file
    back_up(ward_file, clock)
    ward_file.unlink()
    assert _last_ward(settings) == ward_file
    for backup in (ward_file.parent / "backups").iterdir():
        backup.unlink()
    assert _last_ward(settings) is None


def test_a_ward_that_may_only_be_read_is_opened_to_look_at_and_says_so(
    qtbot: QtBot, opens: Opens, ward_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = ward_file.read_bytes()
    if os.geteuid() == 0:  # root may write anything: the engine is told by its own switch
        from wardapp.store import engine

        monkeypatch.setattr(engine, "may_write", lambda _connection: False)
    else:
        ward_file.chmod(0o400)
    opening = opens(ward_file)
    station = opening.station
    assert station is not None
    assert "look" in station.window.banner.text()
    assert station.runner.app.ask(wards)
    assert station.backups._keeper is None
    assert ward_file.read_bytes() == before
    qtbot.waitUntil(lambda: board_of(station).model.rowCount() > 0)
    type_a_date(station, "16/2")
    banner = station.window.banner
    qtbot.waitUntil(lambda: "may be read but not written" in banner.text())
    assert typed(station) == "16/2"  # what was typed is still there
    assert ward_file.read_bytes() == before


def test_a_ward_held_by_another_program_is_said_and_opens_when_it_lets_go(
    opens: Opens, ward_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_PATIENCE", 0.2)
    with closing(connect(ward_file)) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN IMMEDIATE")
        opening = opens(ward_file)
        assert "in use by another program" in sentence(opening)
        assert no_way_out(opening)
    assert opens(ward_file).station is not None
