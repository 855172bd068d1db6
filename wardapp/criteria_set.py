"""The criteria of a day-of-care audit: a set as data, and the key by which each is answered.

An audit keeps its set as the plain table of `as_table`, so that no later change moves it.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from string import ascii_uppercase, digits
from typing import Any
from unicodedata import normalize

from wardapp.codes import UNOFFICIAL
from wardapp.errors import RuleBroken
from wardapp.paths import RESOURCES
from wardapp.text_gate import clean_line
from wardapp.words import WELSH, Words

SEVERITY, INTENSITY = "severity", "intensity"
KINDS = (SEVERITY, INTENSITY)

FIGURES = digits[1:]
LETTERS = ascii_uppercase[: ascii_uppercase.index("T")]
"""A to S: T says that treatment is not complete, X leaves a bed out."""

LONGEST_CODE, LONGEST_TEXT = 40, 300

_HEAD_LIMIT = 300
# Whatever stands between the letters: D.o.C.S. and Day–of–care surveys are that form's name too.
_NATIONAL = re.compile(r"(?<![^\W\d_])d[\W_]*o[\W_]*c[\W_]*s(?![^\W\d_])|day\W*of\W*care\W*survey")
_ENGLANDS = "criteriatoreside"
_HEAD = ("name", "version", "nation", "source")


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that makes acute care needed today, and the key that ticks it."""

    code: str
    key: str
    kind: str
    en: str
    cy: str
    help_en: str = ""
    help_cy: str = ""

    def text(self, language: str) -> str:
        """Return the words in a language."""
        return self.cy if language == WELSH else self.en

    def help(self, language: str) -> str:
        """Return what the words leave open, or nothing."""
        return self.help_cy if language == WELSH else self.help_en


@dataclass(frozen=True, slots=True)
class CriteriaForm:
    """A whole set, with where it comes from; its criteria stand in the order of the form."""

    name: str
    version: str
    nation: str
    source: str
    official: bool
    criteria: tuple[Criterion, ...]
    name_cy: str = ""
    source_cy: str = ""

    def __iter__(self) -> Iterator[Criterion]:
        """Walk through the criteria."""
        return iter(self.criteria)

    def __getitem__(self, code: str) -> Criterion:
        return {item.code: item for item in self}[code]

    @property
    def marker(self) -> str:
        """Return the mark that a set without authority carries on screen and paper."""
        return "" if self.official else UNOFFICIAL

    def is_for(self, nation: str) -> bool:
        """Tell whether a ward of a nation may use it; a set that names none is for all."""
        return not self.nation or nation.casefold() in self.nation.casefold()

    def of(self, kind: str) -> tuple[Criterion, ...]:
        """Return the criteria of one kind, in the order of their keys."""
        return tuple(item for item in self if item.kind == kind)

    def at(self, key: str) -> Criterion | None:
        """Return the criterion of a key, in whichever case it was pressed."""
        return next((item for item in self if item.key == key.upper()), None)

    def label(self, code: str, language: str) -> str:
        """Return the words of a criterion; an unknown code shows itself."""
        return next((item.text(language) for item in self if item.code == code), code)

    def named(self, language: str) -> str:
        """Return the bare name in a language."""
        return (self.name_cy or self.name) if language == WELSH else self.name

    def called(self, language: str) -> str:
        """Return the name with the mark: Starter list ‡."""
        return f"{self.named(language)} {self.marker}".rstrip()

    def title(self, language: str) -> str:
        """Return what a list or paper calls it: Starter list ‡, version 1, 18 criteria."""
        say, n = Words(language), len(self.criteria)
        named = {"name": self.called(language), "version": self.version}
        if n == 1:
            return say("{name}, version {version}, 1 criterion", **named)
        return say("{name}, version {version}, {n} criteria", n=n, **named)

    def standing(self, language: str) -> str:
        """Return in words what the mark means."""
        say = Words(language)
        return say("official") if self.official else say("local, not official")

    def origin(self, language: str) -> str:
        """Return where the set comes from."""
        return (self.source_cy or self.source) if language == WELSH else self.source


def read_criteria(table: Mapping[str, Any]) -> CriteriaForm:
    """Build a set from its table, or raise `RuleBroken` with what has to be mended."""
    head = {name: _head(table, name) for name in _HEAD}
    for name in ("name", "version"):
        if not head[name]:
            raise RuleBroken("Give the criteria set a name and a version.", field=name)
    official = bool(table.get("official", False))
    rows = [_cleaned(row) for row in table.get("items", ())]
    if not rows:
        raise RuleBroken("There are no criteria in this set. Add one at least.", field="items")
    _refuse_twice(rows)
    keys = keys_for([row["kind"] for row in rows])
    return CriteriaForm(
        **head,
        official=official,
        criteria=tuple(Criterion(key=key, **row) for key, row in zip(keys, rows, strict=True)),
        name_cy=_head(table, "name_cy"),
        source_cy=_head(table, "source_cy"),
    )


def as_table(form: CriteriaForm) -> dict[str, Any]:
    """Return the set as plain values that JSON can hold; keys follow from the order."""
    items = [
        {"code": item.code, "kind": item.kind, "en": item.en, "cy": item.cy}
        | ({"help_en": item.help_en, "help_cy": item.help_cy} if item.help_en else {})
        for item in form
    ]
    return {
        "name": form.name,
        "name_cy": form.name_cy,
        "version": form.version,
        "nation": form.nation,
        "source": form.source,
        "source_cy": form.source_cy,
        "official": form.official,
        "items": items,
    }


def keys_for(kinds: Sequence[str]) -> tuple[str, ...]:
    """Return a key for each: severity 1 to 9, intensity A and on, then severity beyond the ninth.

    Raises `RuleBroken` where there are more criteria than keys.
    """
    severity = [at for at, kind in enumerate(kinds) if kind == SEVERITY]
    intensity = [at for at, kind in enumerate(kinds) if kind != SEVERITY]
    lettered = intensity + severity[len(FIGURES) :]
    if len(lettered) > len(LETTERS):
        raise RuleBroken(
            "Too many criteria: {n}. The keys 1 to 9 are for severity, A to S for intensity and "
            "for severity beyond the ninth. Leave some out.",
            field="items",
            n=len(kinds),
        )
    keys = dict(zip(severity, FIGURES, strict=False)) | dict(zip(lettered, LETTERS, strict=False))
    return tuple(keys[at] for at in range(len(kinds)))


def refuse_national_name(form: CriteriaForm) -> None:
    """Stop a home-made set from being taken for a national one: the Scottish form, or England's."""
    for name in (form.name, form.name_cy):
        plain = normalize("NFKC", name).casefold().replace("_", " ")
        letters = "".join(filter(str.isalpha, plain))
        if not form.official and (_NATIONAL.search(plain) or letters == _ENGLANDS):
            raise RuleBroken(
                "“{name}” is the name of a national form. Give this set a name of its own; keep "
                "that one for the form as it was issued, and mark it official.",
                field="name",
                name=name,
            )


@cache
def shipped_sets() -> tuple[CriteriaForm, ...]:
    """Return the sets that come with the program; they are read at the first need."""
    with (RESOURCES / "audit" / "criteria.toml").open("rb") as file:
        return tuple(read_criteria(table) for table in tomllib.load(file)["sets"])


def _head(table: Mapping[str, Any], name: str) -> str:
    return clean_line(str(table.get(name, "")), _HEAD_LIMIT, name)


def _cleaned(row: Mapping[str, Any]) -> dict[str, str]:
    """Return one row with clean texts; what is missing in Welsh stands in English."""
    code = clean_line(str(row.get("code", "")), LONGEST_CODE, "code")
    english = clean_line(str(row.get("en", "")), LONGEST_TEXT, "en")
    help_en = clean_line(str(row.get("help_en", "")), field="help_en")
    if not code:
        raise RuleBroken("Give each criterion a code.", field="code")
    if not english:
        raise RuleBroken("The criterion “{code}” has no words.", field="en", code=code)
    if row.get("kind") not in KINDS:
        raise RuleBroken(
            "Say whether the criterion “{code}” is severity or intensity.", field="kind", code=code
        )
    return {
        "code": code,
        "kind": str(row["kind"]),
        "en": english,
        "cy": clean_line(str(row.get("cy", "")), LONGEST_TEXT, "cy") or english,
        "help_en": help_en,
        "help_cy": clean_line(str(row.get("help_cy", "")), field="help_cy") or help_en,
    }


def _refuse_twice(rows: Sequence[Mapping[str, str]]) -> None:
    seen: set[str] = set()
    for row in rows:
        code = row["code"].casefold()
        if code in seen:
            raise RuleBroken("The code “{code}” stands twice.", field="code", code=row["code"])
        seen.add(code)
