"""A sentence for a person as data: English source and values, translated when shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Said:
    """An English source text and what fills it; a screen shows `tr(said.text, **said.values)`."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.text.format(**self.values) if self.values else self.text


def say(text: str, **values: object) -> Said:
    """Return a sentence; the literal in the call is what the word collector finds."""
    return Said(text, values)
