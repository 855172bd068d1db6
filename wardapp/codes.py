"""Code lists: one TOML file each in resources/codes, read once, at the first need.

The database stores the code; a code is retired by a date and never removed, so that an
old record can always be read.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from wardapp.paths import RESOURCES
from wardapp.words import WELSH

UNOFFICIAL = "‡"
"""Stands beside an entry of a list that no authority has issued."""

_HEAD = ("name", "version", "nation", "source", "official", "items")
_ITEM = ("code", "en", "cy", "valid_from", "valid_to", "by_program")


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of a list: what is stored, what is read, and when it may be chosen.

    A code that is `by_program` follows from other facts; it has words but nobody chooses it.
    """

    code: str
    en: str
    cy: str
    valid_from: date | None = None
    valid_to: date | None = None
    by_program: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)

    def text(self, language: str) -> str:
        """Return the words in a language."""
        return self.cy if language == WELSH else self.en

    def short(self, language: str) -> str:
        """Return the words for a narrow place, where the list has any."""
        return str(self.extra.get(f"short_{language}", self.text(language)))

    def valid(self, on: date) -> bool:
        """Tell whether it may be chosen on a day; the last day counts."""
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.valid_to is None or on <= self.valid_to)


@dataclass(frozen=True)
class CodeList:
    """A list of codes with where it comes from; retired codes stay in it."""

    name: str
    version: str
    nation: str
    source: str
    official: bool
    items: Mapping[str, Code]
    extra: Mapping[str, Any]

    def __iter__(self) -> Iterator[Code]:
        """Walk through all codes, the retired ones too, in the order of the file."""
        return iter(self.items.values())

    def __contains__(self, code: object) -> bool:
        return code in self.items

    def __getitem__(self, code: str) -> Code:
        return self.items[code]

    @property
    def marker(self) -> str:
        """Return the mark that an unofficial list carries on screen and paper."""
        return "" if self.official else UNOFFICIAL

    def choices(self, on: date) -> tuple[Code, ...]:
        """Return the codes that a person may choose on a day."""
        return tuple(item for item in self if item.valid(on) and not item.by_program)

    def label(self, code: str, language: str) -> str:
        """Return the words of a code, retired or not; an unknown code shows itself."""
        item = self.items.get(code)
        return item.text(language) if item else code


@cache
def code_list(name: str) -> CodeList:
    """Return a list by the name of its file."""
    with (RESOURCES / "codes" / f"{name}.toml").open("rb") as file:
        return read_code_list(tomllib.load(file))


def read_code_list(table: Mapping[str, Any]) -> CodeList:
    """Build a list from the table of its file; two entries of one code are refused."""
    items = [_read_item(row) for row in table["items"]]
    by_code = {item.code: item for item in items}
    if len(by_code) < len(items):
        raise ValueError(f"a code stands twice in the list {table['name']}")
    return CodeList(
        name=table["name"],
        version=table["version"],
        nation=table["nation"],
        source=table["source"],
        official=table["official"],
        items=MappingProxyType(by_code),
        extra=_others(table, _HEAD),
    )


def _read_item(row: Mapping[str, Any]) -> Code:
    known = {key: row[key] for key in _ITEM if key in row}
    return Code(**known, extra=_others(row, _ITEM))


def _others(table: Mapping[str, Any], known: tuple[str, ...]) -> Mapping[str, Any]:
    return MappingProxyType({key: table[key] for key in table if key not in known})
