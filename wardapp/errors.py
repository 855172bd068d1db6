"""The three ways a wish can fail that are not our bug; each says what to do."""

from collections.abc import Mapping


class WardError(Exception):
    """A sentence for a person: an English source text and the values that fill it.

    Values never hold a patient's name or number, so that a log may keep them.
    """

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text.format(**values) if values else text)
        self.text = text
        self.values: Mapping[str, object] = values


class RuleBroken(WardError):
    """The ward's own rules refuse this; `field` names the input it stands beside."""

    def __init__(self, text: str, field: str = "", **values: object) -> None:
        super().__init__(text, **values)
        self.field = field


class Conflict(WardError):
    """Somebody else changed the same thing since it was read; nothing was written."""

    def __init__(self, text: str, table: str, row_id: int, **values: object) -> None:
        super().__init__(text, **values)
        self.table = table
        self.row_id = row_id


class StoreUnavailable(WardError):
    """The database cannot be read or written now; what was typed is kept by the window."""
