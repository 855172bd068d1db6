"""What stands written in a section, as painted parts: own words, tables, cards, pairs."""

from collections.abc import Mapping, Sequence
from datetime import date

from ui.plan.entry_parts import Card, Cards, Cell, Table
from ui.plan.groups import AGREED, DONE, RING, Group, entries_of, mark_of, word_of
from ui.plan.parts import Head, Lines, Pairs, Part, Quote, words
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import short_date, weekday_date_time
from wardapp.plan_form import CHOICE, DATE, Field, Section
from wardapp.queries.recovery_plan import EntryRow, PlanRow
from wardapp.words import language, tr

TABLE = "before_now"
_QUOTED = frozenset({"language", "said_to", "said_on", "present", "translation", "translated_by"})
_GOAL_SPECIAL = frozenset({"by_date", "rating_now", "rating_hoped", "intervention", "who"})
Values = Mapping[str, str]


def head_of(group: Group, row: PlanRow) -> Head:
    """Return the heading: mark, words, the language of the person's words, who heard them."""
    mark = mark_of(group, row)
    if group.code == "what_matters":
        values = _first(row, "what_matters")
        spoken = values.get("language", "")
        chip = code_list("languages").label(spoken, language()) if spoken else ""
        return Head(group.text(), mark if mark == RING else "", chip, _heard(values))
    right = word_of(group, row) if mark == RING or group.code in (AGREED, "goals") else ""
    if group.code == "goals":
        right = tr("the person's rating: 0 cannot do it, 10 as they want it")
    return Head(group.text(), "" if mark == DONE else mark, "", right)


def single_parts(section: Section, values: Values, row: PlanRow) -> tuple[Part, ...]:
    """Return what a single section says; that nothing is written, where nothing is."""
    parts: list[Part] = []
    if section.code == "language_access":
        parts.append(Pairs(_person_language(row), 12.0))
    if section.code == "what_matters":
        parts += _own_words(values)
        shown = [field for field in section if field.name not in _QUOTED and not field.quote]
    else:
        parts += [
            Quote(values[field.name], field.text(language()))
            for field in section
            if field.quote and values.get(field.name)
        ]
        shown = [field for field in section if not field.quote]
    pairs = tuple(
        (field.text(language()), shown_value(field, values[field.name]))
        for field in shown
        if values.get(field.name)
    )
    if pairs:
        parts.append(Pairs(pairs, 12.0))
    return tuple(parts) or (nothing(),)


def entry_parts(
    section: Section, entries: Sequence[EntryRow], goals: Sequence[EntryRow], *, head: bool = True
) -> tuple[Part, ...]:
    """Return the entries of a repeated section."""
    if not entries:
        return ()
    if section.code == TABLE:
        begun = {goal.fields.get("domain") for goal in goals}
        heads = (tr("Part of life"), tr("Before"), _now_head(entries)) if head else ("", "", "")
        return (Table(tuple(_cell(section, entry, begun) for entry in entries), heads),)
    card = _goal if section.code == "goals" else _card
    return (Cards(tuple(card(section, entry) for entry in entries)),)


def agreement_parts(row: PlanRow) -> tuple[Part, ...]:
    """Return the versions that were agreed, the newest first, and what became of them."""
    if not row.versions:
        words_ = tr("Nothing is recorded yet. Turn the screen, read it together, then record it.")
        return (Lines(words(words_, "body", "ink_second")),)
    return tuple(_version(row, at) for at in reversed(range(len(row.versions))))


def nothing() -> Part:
    """Return the words for an empty section."""
    return Lines(words(tr("Nothing written yet."), "body", "ink_second"))


def shown_value(field: Field, stored: str) -> str:
    """Return a value as staff read it; near days without their year."""
    when = field.when(stored) if field.kind == DATE else None
    return short_date(when.day, tr) if when is not None else field.shown(stored, language())


def _first(row: PlanRow, section: str) -> Values:
    return next(iter(row.content.get(section, ())), {})


def _heard(values: Values) -> str:
    told = []
    if values.get("said_to"):
        told.append(tr("said to {who}", who=values["said_to"]))
    if values.get("said_on"):
        told.append(short_date(date.fromisoformat(values["said_on"]), tr))
    if values.get("present"):
        told.append(tr("with {who}", who=values["present"]))
    return ", ".join(told)


def _own_words(values: Values) -> list[Part]:
    """The quotation, its translation smaller and signed, then good day and bad day."""
    parts: list[Part] = []
    second = ""
    if values.get("translation"):
        second = tr("For staff who do not read it: “{text}”", text=values["translation"])
        if values.get("translated_by"):
            second += " " + tr("Translated by {name}.", name=values["translated_by"])
    if values.get("own_words"):
        parts.append(Quote(values["own_words"], "", second))
    for name, label in (("good_day", tr("A good day")), ("bad_day", tr("A bad day"))):
        if values.get(name):
            parts.append(Quote(values[name], label))
    return parts


def _person_language(row: PlanRow) -> tuple[tuple[str, str], ...]:
    person, codes, formats = row.person, code_list("languages"), code_list("paper_format")
    not_asked = tr("Not asked yet")

    def named(code: str | None) -> str:
        return codes.label(code, language()) if code else not_asked

    paper = person.paper_format
    return (
        (tr("Speaks"), named(person.spoken_language)),
        (tr("Reads"), named(person.written_language)),
        (tr("Paper"), formats.label(paper, language()) if paper else not_asked),
        (tr("Interpreter"), tr("Needed") if person.interpreter else tr("Not asked for")),
    )


def _now_head(entries: Sequence[EntryRow]) -> str:
    """Return "Now", with the newest day and who looked."""
    dated = [entry.fields for entry in entries if entry.fields.get("assessed_on")]
    if not dated:
        return tr("Now")
    newest = max(dated, key=lambda fields: fields["assessed_on"])
    day = short_date(date.fromisoformat(newest["assessed_on"]), tr)
    return ", ".join(part for part in (tr("Now"), day, newest.get("assessed_by", "")) if part)


def _cell(section: Section, entry: EntryRow, begun: set[str | None]) -> Cell:
    values = entry.fields
    before, now = values.get("before", ""), values.get("now", "")
    domain = values.get("domain", "")
    has_goal = bool(domain) and domain in begun
    need = bool(now) and now != before and not has_goal
    goal = tr("goal") if has_goal else (tr("make a goal") if need else "")
    name = section.field("domain").shown(domain, language()) if domain else "–"
    return Cell(entry.id, name, before, now, need, goal)


def _goal(section: Section, entry: EntryRow) -> Card:
    values = entry.fields
    by = values.get("by_date", "")
    how = ", ".join(
        values[name] for name in ("intervention", "who", "frequency") if values.get(name)
    )
    shown = (
        (tr("Now"), values.get("baseline", "")),
        (tr("Goal"), values.get("target", "")),
        (tr("How, who"), how),
        (tr("Why"), values.get("why", "")),
    )
    rating = None
    if values.get("rating_now") or values.get("rating_hoped"):
        hoped = values.get("rating_hoped", "")
        hope = tr("hopes for {n}", n=hoped) if hoped else ""
        rating = (tr("Own rating"), values.get("rating_now", ""), hoped, hope)
    return Card(
        entry.id,
        values.get("goal", "") or tr("Not in their words yet"),
        tr("by {day}", day=short_date(date.fromisoformat(by), tr)) if by else "",
        tuple((label, text) for label, text in shown if text),
        rating,
        label=6.5,
    )


def _card(section: Section, entry: EntryRow) -> Card:
    values, (title, *rest) = entry.fields, section.fields
    pairs = tuple(
        (field.text(language()), shown_value(field, values[field.name]))
        for field in rest
        if values.get(field.name)
    )
    first = values.get(title.name, "")
    named = shown_value(title, first) if title.kind == CHOICE else first
    return Card(entry.id, named or section.one(language()), "", pairs)


def _version(row: PlanRow, at: int) -> Part:
    version = row.versions[at]
    said = {"yes": tr("Yes"), "partly": tr("Partly"), "no": tr("No")}[version.agreed]
    day = short_date(local_day(version.agreed_at), tr)
    pairs = [
        (
            tr("Version {n}", n=version.number),
            tr("{answer}, {by}, {day}", answer=said, by=version.agreed_by, day=day),
        ),
        ("", tr("in place") if version.in_place else tr("not in place")),
    ]
    if version.note:
        pairs.append(("", version.note))
    for given in row.handovers:
        if given.version_id == version.id:
            pairs.append((tr("Handed over"), f"{given.to}, {weekday_date_time(given.at, tr)}"))
            receipt = tr("receipt not confirmed yet")
            if given.receipt_at is not None:
                receipt = tr("receipt confirmed by {name}", name=given.receipt_by)
            pairs.append(("", receipt))
    return Pairs(tuple(pairs), 12.0)


def single_entry(row: PlanRow, section: Section) -> EntryRow | None:
    """Return the entry of a single section, None where it has none."""
    return next(iter(entries_of(row, section)), None)
