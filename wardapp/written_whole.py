"""Files that leave the program stand there whole, all of them, or not at all."""

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from wardapp.errors import RuleBroken
from wardapp.store.backup import sync_folder


@dataclass(frozen=True)
class Exported:
    """What was written, for the register; `sha256` is of the file that was asked for."""

    sha256: str
    record_head: str


def write_whole(files: Mapping[Path, bytes]) -> None:
    """Write beside each place first, so that no half file ever stands there.

    A file that is there is replaced. Raises RuleBroken with a sentence where a place takes none.
    """
    beside = {place: place.with_name(f"{place.name}.part") for place in files}
    try:
        for place, content in files.items():
            _write_through(beside[place], content)
        _put_in_place(beside)
    except OSError as error:
        for part in beside.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise not_written(error) from error


def _write_through(part: Path, content: bytes) -> None:
    """Write to the stick itself: it may be pulled out as soon as the screen says it is written."""
    part.write_bytes(content)
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _put_in_place(beside: Mapping[Path, Path]) -> None:
    """Move each part to its place; where one cannot go, those before it are taken back."""
    before: dict[Path, bytes | None] = {}
    try:
        for place, part in beside.items():
            earlier = place.read_bytes() if place.exists() else None
            part.replace(place)
            before[place] = earlier
    except OSError:
        for place, earlier in before.items():
            _take_back(place, earlier)
        raise
    for folder in {place.parent for place in beside}:
        with suppress(OSError):  # some shares cannot, and the file is there
            sync_folder(folder)


def _take_back(place: Path, earlier: bytes | None) -> None:
    with suppress(OSError):
        if earlier is None:
            place.unlink()
        else:
            place.write_bytes(earlier)


def not_written(error: OSError) -> RuleBroken:
    """Return what a person can do where a file could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return RuleBroken(
            "The disk is full: nothing was written, and the ward's own file is safe. Choose "
            "another folder, or make room and export again.",
            field="place",
        )
    return RuleBroken(
        "The file could not be written there. Nothing is lost. Choose another folder, or close "
        "the program that has the file open.",
        field="place",
    )
