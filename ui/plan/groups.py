"""The headings of the editor: which there are in a depth, and how each of them stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wardapp.codes import code_list
from wardapp.display import day_and_month, short_date
from wardapp.measures.recovery_plan import (
    AGREEMENT,
    CAPACITY,
    CARER,
    CONTACT,
    GOAL,
    REVIEW,
    WHAT_MATTERS,
)
from wardapp.plan_form import DEPTHS, Field, PlanForm, Section
from wardapp.queries.recovery_plan import EntryRow, PlanRow
from wardapp.words import language, tr

DONE, RING, DOT = "done", "ring", "dot"
AGREED = "agreement"
"""The last heading; it has no fields, the sheet of the agreement stands behind it."""

_FIRST = "what_matters"
_UNDER = {"carer_question": "carers"}
_NEEDED = {
    "what_matters": WHAT_MATTERS,
    "goals": GOAL,
    "capacity": CAPACITY,
    "carers": CARER,
    "contact": CONTACT,
    "review": REVIEW,
    AGREED: AGREEMENT,
}
GROUP_OF = {item: group for group, item in _NEEDED.items()}
"""Item of the minimum set → the heading under which it is written; the pathway has none."""

_COUNTED = {"equipment": "delivered_on", "services": "confirmed_on"}
Entries = Sequence[Mapping[str, str]]


@dataclass(frozen=True)
class Group:
    """One heading with its sections: a question and its list may share it (carers)."""

    code: str
    sections: tuple[Section, ...]

    def text(self) -> str:
        """Return the heading."""
        return self.sections[0].text(language()) if self.sections else tr("Agreement")


def groups(form: PlanForm, row: PlanRow) -> tuple[Group, ...]:
    """Return the headings of the plan's depth, and every other that has something written.

    The person's own words stand first.
    """
    written = row.content
    found: dict[str, list[Section]] = {}
    for section in form:
        fields = _fields(section, row.depth, written.get(section.code, ()))
        if fields:
            code = _UNDER.get(section.code, section.code)
            found.setdefault(code, []).append(replace(section, fields=fields))
    made = [Group(code, tuple(sections)) for code, sections in found.items()]
    made.sort(key=lambda group: group.code != _FIRST)
    return (*made, Group(AGREED, ()))


def _fields(section: Section, depth: str, entries: Entries) -> tuple[Field, ...]:
    """Return the fields that are asked in a depth, and those in which something stands."""
    level = DEPTHS.index(depth)
    return tuple(
        field
        for field in section
        if (DEPTHS.index(field.depth) <= level and not field.retired)
        or any(entry.get(field.name) for entry in entries)
    )


def entries_of(row: PlanRow, section: Section) -> tuple[EntryRow, ...]:
    """Return the entries of a section, in the order in which they were made."""
    return tuple(entry for entry in row.entries if entry.section == section.code)


def mark_of(group: Group, row: PlanRow) -> str:
    """Return the mark at the left: missing for "in place", written, or another gap."""
    if _NEEDED.get(group.code) in row.missing:
        return RING
    if group.code == AGREED:
        return DONE
    if group.code == "language_access":
        return DONE if row.person.written_language and row.person.paper_format else DOT
    written = any(entry.fields for part in group.sections for entry in entries_of(row, part))
    return DONE if written else DOT


def word_of(group: Group, row: PlanRow) -> str:
    """Return in a few words what is there."""
    special = _WORDS.get(group.code)
    if special is not None:
        return special(row)
    written = row.content
    if not all(section.single for section in group.sections):
        return _counted(group, written)
    filled = sum(
        bool(entry.get(field.name))
        for section in group.sections
        for entry in written.get(section.code, ())
        for field in section
    )
    asked = sum(len(section.fields) for section in group.sections)
    return tr("{n} of {all}", n=filled, all=asked) if filled else tr("nothing yet")


def _counted(group: Group, written: Mapping[str, Entries]) -> str:
    entries = written.get(group.code, ())
    if not entries:
        return tr("nothing yet")
    settled = _COUNTED.get(group.code)
    if settled is None:
        return tr("written: {n}", n=len(entries))
    done = sum(bool(entry.get(settled)) for entry in entries)
    if group.code == "equipment":
        return tr("delivered: {n} of {all}", n=done, all=len(entries))
    return tr("confirmed: {n} of {all}", n=done, all=len(entries))


def _one(row: PlanRow, section: str) -> Mapping[str, str]:
    return next(iter(row.content.get(section, ())), {})


def _own_words(row: PlanRow) -> str:
    words = _one(row, "what_matters")
    if not words.get("own_words"):
        return tr("not written yet")
    spoken = (
        code_list("languages").label(words["language"], language())
        if (words.get("language"))
        else ""
    )
    said_on = words.get("said_on", "")
    day = day_and_month(date.fromisoformat(said_on)) if said_on else ""
    return ", ".join(part for part in (spoken, day) if part) or tr("written")


def _access(row: PlanRow) -> str:
    person = row.person
    if not person.written_language:
        return tr("language not asked yet")
    written = code_list("languages").label(person.written_language, language())
    if not person.paper_format:
        return tr("{language}; format not asked yet", language=written)
    formats = code_list("paper_format")
    code = person.paper_format
    return f"{written}, {formats[code].short(language()) if code in formats else code}"


def _carers(row: PlanRow) -> str:
    answer = _one(row, "carer_question").get("answer", "")
    if answer in ("no_carer", "declined_to_say"):
        return tr("no carer") if answer == "no_carer" else tr("would rather not say")
    carers = row.content.get("carers", [])
    waiting = [carer.get("name", "") for carer in carers if carer.get("asked") in ("not_yet", None)]
    if waiting:
        return tr("{name}: not asked yet", name=waiting[0] or tr("Carer"))
    return tr("asked: {n}", n=len(carers)) if carers else tr("not asked yet")


def _capacity(row: PlanRow) -> str:
    code = _one(row, "capacity").get("capacity", "")
    return _CAPACITY[code]() if code in _CAPACITY else tr("not said yet")


def _contact(row: PlanRow) -> str:
    return _one(row, "contact").get("name", "") or tr("nobody yet")


def _review(row: PlanRow) -> str:
    day = _one(row, "review").get("first_review_on", "")
    return short_date(date.fromisoformat(day), tr) if day else tr("no date yet")


def _agreement(row: PlanRow) -> str:
    version = row.agreed
    if version is None:
        return tr("not recorded")
    if row.changed_since:
        return tr("changed since version {n}", n=version.number)
    words = {"yes": tr("agreed"), "partly": tr("partly agreed"), "no": tr("not agreed")}
    return tr("version {n}, {word}", n=version.number, word=words[version.agreed])


_CAPACITY = {
    "assumed": lambda: tr("assumed"),
    "assessed_has": lambda: tr("assessed: has capacity"),
    "assessed_lacks": lambda: tr("assessed: lacks capacity"),
}
_WORDS = {
    "what_matters": _own_words,
    "language_access": _access,
    "carers": _carers,
    "capacity": _capacity,
    "contact": _contact,
    "review": _review,
    AGREED: _agreement,
}
