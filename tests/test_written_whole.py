"""What leaves the program stands there whole, and on the stick itself."""

import errno
import os
from pathlib import Path

import pytest

from wardapp.errors import RuleBroken
from wardapp.written_whole import write_whole


def test_a_file_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, synced = tmp_path / "audit.wardaudit", []

    def note(handle: int) -> None:
        synced.append((os.fstat(handle).st_ino, place.exists()))

    monkeypatch.setattr(os, "fsync", note)
    write_whole({place: b"whole"})
    folder = tmp_path.stat().st_ino
    assert synced == [(place.stat().st_ino, False), (folder, True)]
    assert [file.name for file in tmp_path.iterdir()] == [place.name]


def test_a_share_that_cannot_make_its_folder_last_still_takes_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path.stat().st_ino

    def refuse_folders(handle: int) -> None:
        if os.fstat(handle).st_ino == folder:
            raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_whole({tmp_path / "rows.csv": b"rows"})
    assert (tmp_path / "rows.csv").read_bytes() == b"rows"


def test_a_stick_that_loses_what_it_was_given_keeps_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", lost)
    with pytest.raises(RuleBroken, match="could not be written there"):
        write_whole({tmp_path / "rows.csv": b"rows"})
    assert list(tmp_path.iterdir()) == []


def test_where_the_second_finds_no_place_the_first_is_as_it_was(tmp_path: Path) -> None:
    first, second, new = (tmp_path / name for name in ("rows.csv", "words.csv", "new.csv"))
    first.write_bytes(b"before")
    (second / "in the way").mkdir(parents=True)
    with pytest.raises(RuleBroken, match="could not be written there"):
        write_whole({first: b"after", new: b"new", second: b"after"})
    assert first.read_bytes() == b"before"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["rows.csv", "words.csv"]
