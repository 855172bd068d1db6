"""The data dictionary of an audit's export: every column, and every code that can stand in it."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from wardapp.audit_form import AuditForm
from wardapp.codes import CodeList, code_list
from wardapp.feeds.audit_columns import HIDDEN, NOT_LISTED, Column
from wardapp.feeds.audit_lines import AuditExport
from wardapp.findings.answers import LOOKED_AT_WORDS, OUTCOME_WORDS, SIDE_WORDS, STATE_WORDS
from wardapp.findings.phrases import Phrases
from wardapp.measures.day_of_care import BANDS
from wardapp.words import Words, marked

HEADINGS = (
    "part",
    "column",
    "code",
    "words",
    "codes_as_in",
    "unit",
    "empty_means",
    "rule",
    "names_only",
)

Codes = Iterable[tuple[str, str]]

_FIXED: Mapping[str, Mapping[str, str]] = {
    "yes_no": {"yes": marked("yes"), "no": marked("no")},
    "outcome": OUTCOME_WORDS,
    "state": STATE_WORDS,
    "side": SIDE_WORDS,
    "looked_at": LOOKED_AT_WORDS,
    "counted_as": {
        "reviewed": marked("reviewed: the denominator"),
        "empty": marked("empty, on the list or at the bedside"),
        "closed": marked("closed, no bed of the audit"),
        "definite": marked("definite discharge today, on the list or at the bedside"),
        "leave": marked("on leave"),
        "left_out": marked("left out by the reviewers"),
        "to_settle": marked("no settled answer: not counted"),
        HIDDEN: marked("not shown before the ward is finished"),
    },
    "progress": {
        "open": marked("nobody answered"),
        "half": marked("one of two reviewers answered"),
        "to_agree": marked("both answered and they differ"),
        "to_settle": marked("one reviewer's answer stands twice"),
        "look_again": marked("an answer came after both had agreed"),
        "done": marked("finished"),
    },
    "final_from": {
        "agreed": marked("agreed between the two after both had answered"),
        "both_same": marked("both said the same"),
        "one_reviewer": marked("one reviewer a bed"),
    },
    "slot": {
        "A": marked("first reviewer"),
        "B": marked("second reviewer"),
        "agreed": marked("both together"),
    },
    "problem": {"two_in_bed": marked("two people in one bed by the records")},
    "field": {
        "state": marked("state of the bed"),
        "age": marked("age"),
        "stay_days": marked("days in hospital"),
        "specialty": marked("specialty"),
        "edd": marked("expected date of discharge (EDD)"),
        "optimised": marked("clinically optimised"),
        "pathway": marked("pathway"),
    },
    "scheme": {"A": marked("old scheme, to March 2024"), "B": marked("present scheme")},
}
_FROM_LIST = {
    "sex": "sex",
    "ward_kind": "ward_kind",
    "left_out": "audit_left_out",
    "theme": "audit_theme",
    "pathway": "pathway",
}
_GUARDED = ("sex", "ward_kind", "pathway")
_EDD = ("none", "ahead", "today", "passed")
_RULES = {
    "age": marked("Bands of WardApp"),
    "stay": marked("Wales: day-of-care audit, four bands"),
    "outcome": marked("One criterion met or more: acute care is needed"),
    "place": marked("Pinned when the audit was planned; ‡ is not an official list"),
    "delay_reason": marked("As the ward had it; ‡ is not an official reason"),
    "reason": marked("Pinned when the audit was planned; ‡ is not an official reason"),
}


def dictionary(
    export: AuditExport, parts: Mapping[str, tuple[Column, ...]]
) -> Iterator[tuple[str, ...]]:
    """Return a line for each column of each part, followed by its codes where they first stand."""
    first: dict[str, str] = {}
    for part, columns in parts.items():
        for column in columns:
            yield _of_column(export, part, column, first.get(column.codes, ""))
            if column.codes and column.codes not in first:
                first[column.codes] = f"{part}.{column.name}"
                for code, words in codes_of(column.codes, export):
                    yield part, column.name, code, words, "", "", "", "", ""


def codes_of(name: str, export: AuditExport) -> Codes:
    """Return the codes of a list with their words."""
    form, say = export.form, export.say
    if name in _FIXED:
        return ((code, say(words)) for code, words in _FIXED[name].items())
    if name in _READERS:
        return _READERS[name](form, say.language)
    return _of_list(name, say)


def _of_column(export: AuditExport, part: str, column: Column, same: str) -> tuple[str, ...]:
    say = export.say
    meaning = say(column.meaning)
    return (
        part,
        column.name,
        "",
        f"{say(column.whose)}: {meaning}" if column.whose else meaning,
        same,
        say(column.unit) if column.unit else "",
        say(column.empty) if column.empty else "",
        say(column.rule) if column.rule else _rule(column.codes, export),
        "yes" if column.names else "no",
    )


def _rule(name: str, export: AuditExport) -> str:
    """Return where the codes of a column come from."""
    language = export.say.language
    if name == "criteria":
        criteria = export.form.criteria
        parts = (criteria.title(language), criteria.standing(language), criteria.origin(language))
        return "; ".join(part for part in parts if part)
    if name in _RULES:
        return export.say(_RULES[name])
    if name in _FROM_LIST:
        codes = code_list(_FROM_LIST[name])
        return f"{codes.name} {codes.version} {codes.marker}".rstrip()
    return ""


def _of_list(name: str, say: Words) -> Iterator[tuple[str, str]]:
    codes = code_list(_FROM_LIST[name])
    for code in codes:
        yield code.code, _title(codes, code.code, say.language)
    if name == "pathway":
        yield "?", say("Not known")
    if name in _GUARDED:
        yield NOT_LISTED, say("another text, which stays at home")


def _title(codes: CodeList, code: str, language: str) -> str:
    return f"{codes.label(code, language)} {codes.marker}".rstrip()


def _criteria(form: AuditForm, language: str) -> Codes:
    return ((item.code, item.text(language)) for item in form.criteria)


def _reasons(form: AuditForm, language: str) -> Codes:
    return ((code, reason.title(language)) for code, reason in form.reasons.items())


def _delay_reasons(form: AuditForm, language: str) -> Codes:
    """Return those in force when the audit was planned, then those that were no longer."""
    own, delays = code_list("audit_reason"), code_list("delay_reason")
    for code, words in _reasons(form, language):
        if code not in own or code in delays:
            yield code, words
    for old in delays:
        if old.code not in form.reasons:
            yield old.code, _title(delays, old.code, language)
    yield NOT_LISTED, Words(language)("another text, which stays at home")


def _places(form: AuditForm, language: str) -> Codes:
    return ((code, place.title(language)) for code, place in form.places.items())


def _grouped(by: str, keys: Iterable[str]) -> Callable[[AuditForm, str], Codes]:
    return lambda form, language: (
        (key, Phrases(form, language).group(by, key)) for key in keys if key
    )


_READERS: Mapping[str, Callable[[AuditForm, str], Codes]] = {
    "criteria": _criteria,
    "reason": _reasons,
    "place": _places,
    "delay_reason": _delay_reasons,
    "age": _grouped("age", BANDS["age"]),
    "stay": _grouped("stay", BANDS["stay"]),
    "edd": _grouped("edd", _EDD),
}
