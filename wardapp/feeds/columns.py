"""What the columns of a ward list are: header words to our fields, once and remembered."""

import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from wardapp.errors import RuleBroken
from wardapp.paths import RESOURCES

FIELDS = (
    "bed", "bay", "ward", "name", "family", "given", "title", "born", "sex", "nhs_number",
    "hospital_number", "admitted", "admitted_time", "came_to_ward", "consultant", "specialty",
    "edd",
)  # fmt: skip
NOT_USED = "not_used"
SURE, PERHAPS, UNKNOWN = "sure", "perhaps", "unknown"

_WORDS_FILE = RESOURCES / "codes" / "ward_list_columns.toml"


@dataclass(frozen=True)
class FieldWords:
    """One of our fields: its name in both languages and the header words that mean it."""

    field: str
    en: str
    cy: str
    sure: tuple[str, ...]
    perhaps: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """A column of the file: its header, what we take it for, and how sure we are."""

    index: int
    header: str
    field: str
    confidence: str


@dataclass(frozen=True)
class ColumnMapping:
    """Which column of a file means which of our fields."""

    columns: tuple[Column, ...]
    remembered: bool = False

    @property
    def fingerprint(self) -> str:
        """The header row as a key under which the mapping is remembered."""
        return fingerprint([column.header for column in self.columns])

    @property
    def fields(self) -> Mapping[str, int]:
        """Field → index of its column; columns that are not used are left out."""
        return {c.field: c.index for c in self.columns if c.field != NOT_USED}

    def changed(self, index: int, field: str) -> "ColumnMapping":
        """Return the mapping with one column read as `field`; no field is read twice."""
        return ColumnMapping(tuple(_reassigned(c, index, field) for c in self.columns))

    def missing(self) -> tuple[str, ...]:
        """Return the fields without which a list cannot be read; empty when it can."""
        have = self.fields
        missing = [] if "bed" in have else ["bed"]
        if not have.keys() & {"name", "family"}:
            missing.append("name")
        if not have.keys() & {"hospital_number", "nhs_number"}:
            missing.append("hospital_number")
        return tuple(missing)

    def to_json(self) -> str:
        """Write the mapping so that another ward can take it over."""
        return json.dumps(
            {
                "headers": [column.header for column in self.columns],
                "fields": [column.field for column in self.columns],
            },
            ensure_ascii=False,
        )

    def as_columns(self) -> dict[str, str]:
        """Return index → field as the store keeps it beside the fingerprint."""
        return {str(c.index): c.field for c in self.columns if c.field != NOT_USED}


def _reassigned(column: Column, index: int, field: str) -> Column:
    if column.index == index:
        return Column(column.index, column.header, field, SURE)
    if column.field == field and field != NOT_USED:
        return Column(column.index, column.header, NOT_USED, SURE)
    return column


@cache
def field_words() -> Mapping[str, FieldWords]:
    """Return the fields in order, each with its header words, from resources/codes."""
    data = tomllib.loads(_WORDS_FILE.read_text(encoding="utf-8"))
    return {
        name: FieldWords(name, f["en"], f["cy"], tuple(f["sure"]), tuple(f["perhaps"]))
        for name, f in data["fields"].items()
    }


def plain(text: str) -> str:
    """Return a header without case, spaces and punctuation, to compare it."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


@cache
def _known() -> Mapping[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for words in field_words().values():
        for word in words.perhaps:
            known[plain(word)] = (words.field, PERHAPS)
        for word in words.sure:
            known[plain(word)] = (words.field, SURE)
    return known


def recognise(header: str) -> tuple[str, str]:
    """Return (field, confidence) for a header cell; ("not_used", "unknown") when strange."""
    return _known().get(plain(header), (NOT_USED, UNKNOWN))


def fingerprint(headers: Sequence[str]) -> str:
    """Return the key of a header row: the same columns in the same order, however written."""
    return hashlib.sha256("|".join(plain(h) for h in headers).encode()).hexdigest()


def guess(headers: Sequence[str]) -> ColumnMapping:
    """Propose what each column means; the surest column takes a field, the first of equals."""
    found = [recognise(header) for header in headers]
    taken: dict[str, int] = {}
    for wanted in (SURE, PERHAPS):
        for index, (field, confidence) in enumerate(found):
            if confidence == wanted and field != NOT_USED:
                taken.setdefault(field, index)
    return ColumnMapping(
        tuple(
            Column(index, header, *found[index])
            if found[index][0] == NOT_USED or taken[found[index][0]] == index
            else Column(index, header, NOT_USED, PERHAPS)
            for index, header in enumerate(headers)
        )
    )


def remembered(headers: Sequence[str], columns: Mapping[str, str]) -> ColumnMapping:
    """Return the mapping as it was kept for this header row."""
    return ColumnMapping(
        tuple(
            Column(index, header, columns.get(str(index), NOT_USED), SURE)
            for index, header in enumerate(headers)
        ),
        remembered=True,
    )


def from_json(text: str) -> ColumnMapping:
    """Read a mapping that another ward has written."""
    refusal = RuleBroken(
        "This is not a column file of WardApp. Nothing was changed.", field="columns"
    )
    try:
        data = json.loads(text)
        pairs = list(zip(data["headers"], data["fields"], strict=True))
    except (ValueError, KeyError, TypeError) as error:
        raise refusal from error
    if not all(isinstance(h, str) and f in (*FIELDS, NOT_USED) for h, f in pairs):
        raise refusal
    used = [f for _, f in pairs if f != NOT_USED]
    if len(used) != len(set(used)):
        raise refusal
    return ColumnMapping(tuple(Column(i, h, f, SURE) for i, (h, f) in enumerate(pairs)))
