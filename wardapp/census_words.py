"""A census in words, the same on screen, in the export and on paper: sections that add up."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wardapp.codes import CodeList, code_list
from wardapp.display import Say
from wardapp.measures.census_tally import Tally, tally
from wardapp.queries.census import CensusScreen
from wardapp.queries.code_sets import marker_of
from wardapp.words import marked

NOT_RECORDED = marked("Not recorded")
NO_REASON = marked("No reason recorded")
PROVIDER, RESIDENCE, GROUPS, OWNERS = "provider", "residence", "groups", "owners"
TITLES = {
    PROVIDER: marked("By provider: where the bed is"),
    RESIDENCE: marked("By council: where the person usually lives"),
    GROUPS: marked("By reason"),
    OWNERS: marked("Whose delay it is"),
}
FIELDS = {
    "counted": marked("Counted"),
    "reason": marked("Main reason"),
    "attribution": marked("Whose"),
    "provider": marked("Provider"),
    "residence": marked("Council of residence"),
}
_LISTS = {
    "attribution": "delay_attribution",
    "provider": "health_board",
    "residence": "local_authority",
}
_YES_NO = {"yes": marked("Yes"), "no": marked("No")}


@dataclass(frozen=True)
class Count:
    """One line of a section; `inner` lines are parts of the outer line above them."""

    code: str
    words: str
    number: int
    inner: bool = False


@dataclass(frozen=True)
class CountSection:
    """Lines that add up to `total`."""

    key: str
    title: str
    lines: tuple[Count, ...]
    total: int


def counts_of(screen: CensusScreen, say: Say, language: str) -> tuple[CountSection, ...]:
    """Return the counted rows by provider, by council, by reason, and by whose they are."""
    found = tally(screen.lines, screen.group_of)
    boards, councils = code_list("health_board"), code_list("local_authority")
    providers = _listed(found.by_provider, boards, language, say(NOT_RECORDED), every=False)
    residences = _listed(found.by_residence, councils, language, say(NOT_RECORDED), every=True)
    owners = _listed(
        found.by_attribution, code_list("delay_attribution"), language, "", every=True, short=True
    )
    lines = {
        PROVIDER: providers,
        RESIDENCE: residences,
        GROUPS: _reasons(found, screen.reasons, say, language),
        OWNERS: owners,
    }
    return tuple(
        CountSection(key, say(TITLES[key]), tuple(lines[key]), found.total) for key in TITLES
    )


def value_words(field: str, value: str, reasons: CodeList, say: Say, language: str) -> str:
    """Write a value of a row, frozen or corrected, as a person reads it."""
    if field == "counted":
        return say(_YES_NO.get(value, value))
    if field == "reason":
        return reason_words(value, reasons, say, language)
    return code_list(_LISTS[field]).label(value, language) or say(NOT_RECORDED)


def reason_words(code: str, reasons: CodeList, say: Say, language: str) -> str:
    """Write a reason with the mark of a list that no authority issued."""
    if not code:
        return say(NO_REASON)
    return f"{reasons.label(code, language)} {marker_of(reasons, code)}".strip()


def group_words(group: str, reasons: CodeList, language: str) -> str:
    """Write one of the ten groups."""
    names = (row for row in _groups(reasons) if row["code"] == group)
    return next((str(row.get(language, row["en"])) for row in names), "")


def _groups(reasons: CodeList) -> Sequence[Mapping[str, Any]]:
    groups: Sequence[Mapping[str, Any]] = reasons.extra.get("groups", ())
    return groups


def _reasons(found: Tally, reasons: CodeList, say: Say, language: str) -> Iterable[Count]:
    """List each group that counts somebody, with its reasons, the most frequent first."""
    group_of = {code: str(reasons[code].extra.get("group", "")) for code in reasons.items}
    groups = [str(row["code"]) for row in _groups(reasons)]
    strange = [group for group in found.by_group if group not in groups]
    for group in [*groups, *sorted(strange)]:
        if not found.by_group.get(group):
            continue
        yield Count(group, group_words(group, reasons, language) or say(NO_REASON),
                    found.by_group[group])  # fmt: skip
        inside = [code for code in found.by_reason if code and group_of.get(code, "") == group]
        for code in sorted(inside, key=_most_first(found.by_reason)):
            words = reason_words(code, reasons, say, language)
            yield Count(code, words, found.by_reason[code], inner=True)


def _most_first(counts: Mapping[str, int]) -> Callable[[str], tuple[int, str]]:
    return lambda code: (-counts[code], code)


def _listed(
    counts: Mapping[str, int],
    codes: CodeList,
    language: str,
    empty: str,
    *,
    every: bool,
    short: bool = False,
) -> list[Count]:
    """Write counts in the order of their list; what the list does not know comes last."""
    shown = [code for code in codes if every or counts.get(code.code)]
    lines = [
        Count(c.code, c.short(language) if short else c.text(language), counts.get(c.code, 0))
        for c in shown
    ]
    strange = sorted(code for code in counts if code not in codes)
    return lines + [Count(code, code or empty, counts[code]) for code in strange]
