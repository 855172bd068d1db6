"""What the tests of a carried audit share: its key, and what is said of a file."""

from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.store.connection import connect
from wardapp.store.engine import open_store

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
PAGE = 4096
NOBODY = 65534
FAMILY = "ŴYN-LLEWELYN"
COMMENT = "Siân says the stairs at home are too steep"


def hash_of(path: Path) -> str:
    """What is in the file, told so that two moments can be compared."""
    return sha256(path.read_bytes()).hexdigest()


def names(folder: Path) -> set[str]:
    """All that lies in a folder."""
    return {file.name for file in folder.iterdir()}


def journal_of(path: Path) -> Path:
    """Where the engine keeps the pages as they were, while it saves."""
    return path.with_name(path.name + "-journal")


def refusal(path: Path, clock: FrozenClock, key: bytes = KEY) -> str:
    """What is said of this file; nothing beside it or in it may differ afterwards."""
    before = {file: hash_of(file) for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(StoreUnavailable) as caught:
        open_store(path, clock=clock, key=key)
    assert {file: hash_of(file) for file in path.parent.iterdir() if file.is_file()} == before
    return str(caught.value)


def diary(path: Path) -> set[str]:
    """The identities of all that was ever done in a carried audit."""
    with closing(connect(path, key=KEY)) as connection:
        return {uuid for (uuid,) in connection.execute("SELECT uuid FROM diary_entry")}


def refused(path: Path, clock: FrozenClock) -> str:
    """What is said to somebody who must write to this file."""
    try:
        open_store(path, clock=clock, key=KEY, read_only_ok=False)
    except StoreUnavailable as error:
        return str(error)
    return "opened"
