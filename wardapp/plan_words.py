"""What the person reads of the plan, on the turned screen and on their own paper: no Qt, no PDF.

A text stands as it was written. Where a column speaks another language than the text, a note
says so; nothing is ever translated by the program, and no number and nothing sensitive comes
through (`Section.for_person`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from wardapp.codes import code_list
from wardapp.display import phone, public_name, public_weekday_date
from wardapp.plan_form import plan_form
from wardapp.queries.recovery_plan import PlanRow
from wardapp.text_language import language_of
from wardapp.words import ENGLISH, WELSH, Words, marked

MATTERS, GOALS, WHEN, HELPS, RING = "matters", "goals", "when", "helps", "ring"
WRONG, TODAY, NEEDED, CAN_DO = "wrong", "today", "needed", "can_do"
GOOD_DAY, BAD_DAY, CARERS = "good_day", "bad_day", "carers"
EQUIPMENT, WATCH, WORRIED = "equipment", "watch", "worried"
APPOINTMENTS, REVIEW, LEAFLETS = "appointments", "review", "leaflets"

TURNED = (MATTERS, GOALS, WHEN, HELPS, RING)
"""The five answers of the turned screen."""

PAPER = (
    *(WRONG, TODAY, WHEN, NEEDED, CAN_DO, RING),
    *(MATTERS, GOOD_DAY, BAD_DAY, GOALS, HELPS, CARERS, EQUIPMENT),
    *(WATCH, WORRIED, APPOINTMENTS, REVIEW, LEAFLETS),
)
"""All answers of "My plan to go home": the six questions first, then the rest of the plan."""

TEXT, QUOTE, STRONG, QUIET = "text", "quote", "strong", "quiet"
"""How a paragraph is said: plainly, in the person's own words, as a date or name, in passing."""

NOTHING_YET = marked("We have not talked about this yet.")
TITLE = marked("My plan to go home")
IF_READY = marked("if the care at home is ready")

_OTHER = {WELSH: ENGLISH, ENGLISH: WELSH}
_IN = {WELSH: marked("in Welsh"), ENGLISH: marked("in English")}

Fields = Mapping[str, str]
Content = Mapping[str, Sequence[Fields]]


class SaidAnswer(Protocol):
    """An answer of the patient's card: `AnswerRow` is one."""

    @property
    def text(self) -> str:
        """What was said."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text with its manner; `note` says in which other language it was written, or by whom
    it was translated. A text may have lines of its own, parted by a line break.
    """

    text: str
    manner: str = TEXT
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A heading and what there is to say; `written` False: only that nothing was said yet.

    `note` holds for all its texts: they were written in another language than the column's.
    """

    key: str
    heading: str
    paragraphs: tuple[Paragraph, ...]
    note: str = ""
    written: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """The whole page in one language."""

    language: str
    title: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class PersonPage:
    """The person's page: first name first, one column or two, Welsh to the left."""

    name: str
    columns: tuple[Column, ...]

    @property
    def together(self) -> Iterator[tuple[Answer, ...]]:
        """The answers question by question, one of each column."""
        return zip(*(column.answers for column in self.columns), strict=True)

    def only(self, wanted: Callable[[Answer], bool]) -> "PersonPage":
        """Return the page with the wanted answers alone, such as those that are written."""
        columns = tuple(
            Column(column.language, column.title, tuple(filter(wanted, column.answers)))
            for column in self.columns
        )
        return PersonPage(self.name, columns)


def languages_for(written: str | None, nation: str = "wales") -> tuple[str, ...]:
    """Return the columns for a recorded written language: its own, or both with Welsh first.

    None is "not asked" and never English; a third language gets both. In England Welsh stands
    there only for whoever asked for it.
    """
    if written in _OTHER:
        return (written,)
    return (WELSH, ENGLISH) if nation == "wales" or written == "both" else (ENGLISH,)


def person_page(
    row: PlanRow,
    edd: date | None,
    languages: Sequence[str],
    *,
    answers: Mapping[str, SaidAnswer] | None = None,
    keys: Sequence[str] = TURNED,
    content: Content | None = None,
    today: date | None = None,
) -> PersonPage:
    """Return what the person reads.

    `answers` are those of the patient's card (wrong, today, needed); `content` is an agreed
    version's, else the draft as it stands; with `today` a date that has passed is not
    repeated to the person.
    """
    standing = _for_person(row.content if content is None else content)
    said = {key: answer.text for key, answer in (answers or {}).items()}
    columns = tuple(
        _Writer(language, standing, said, edd, today).column(keys) for language in languages
    )
    person = row.person
    return PersonPage(public_name(person.known_as or person.given, person.family), columns)


def _for_person(content: Content) -> dict[str, list[Fields]]:
    """Leave out every entry and field that is not for the person."""
    form = plan_form()
    kept: dict[str, list[Fields]] = {}
    for section in form:
        shown = (section.for_person(fields) for fields in content.get(section.code, ()))
        kept[section.code] = [fields for fields in shown if fields]
    return kept


class _Writer:
    """Writes one column."""

    def __init__(
        self,
        language: str,
        content: Mapping[str, Sequence[Fields]],
        said: Mapping[str, str],
        edd: date | None,
        today: date | None,
    ) -> None:
        self._language, self.say = language, Words(language)
        self._content, self._said = content, said
        self._edd, self._today = edd, today

    def column(self, keys: Sequence[str]) -> Column:
        """Return the answers asked for, in their order."""
        answers = tuple(self._answer(key) for key in keys)
        return Column(self._language, self.say(TITLE), answers)

    def _answer(self, key: str) -> Answer:
        heading, write = _ANSWERS[key]
        found = tuple(write(self))
        if not found:
            nothing = Paragraph(self.say(NOTHING_YET), QUIET)
            return Answer(key, heading(self), (nothing,), written=False)
        notes = {paragraph.note for paragraph in found if paragraph.manner in (TEXT, QUOTE)}
        if len(notes) > 1:
            return Answer(key, heading(self), found)
        plain = tuple(replace(paragraph, note="") for paragraph in found)
        return Answer(key, heading(self), plain, note="".join(notes))

    # The answers

    def matters(self) -> Iterator[Paragraph]:
        """The person's own words; a translation stands in the column of its language."""
        one = self._one("what_matters")
        words, translation = one.get("own_words", ""), one.get("translation", "")
        spoken = one.get("language", "") or language_of(words)
        translated = language_of(translation) or _OTHER.get(spoken, ENGLISH)
        if translation and self._language == translated != spoken:
            by = one.get("translated_by", "")
            note = self.say("Translated by: {name}", name=by) if by else self.say("Translation")
            yield Paragraph(translation, QUOTE, note)
        elif words:
            yield Paragraph(words, QUOTE, self._note(spoken))

    def day(self, field: str) -> Iterator[Paragraph]:
        """A good or a bad day, in the person's words."""
        one = self._one("what_matters")
        text = one.get(field, "")
        if text:
            spoken = language_of(text) or one.get("language", "")
            yield Paragraph(text, QUOTE, self._note(spoken))

    def goals(self) -> Iterator[Paragraph]:
        """Each goal in the person's words, with its day, or that it is reached."""
        section = plan_form().section("goals")
        for goal in self._content["goals"]:
            yield from self._free(goal.get("goal", "") or goal.get("target", ""))
            reached = goal.get("status") == "met"
            if reached:
                yield Paragraph(section.field("status").shown_public("met", self._language), QUIET)
            elif goal.get("by_date"):
                yield self._dated("goals", "by_date", goal)

    def when(self) -> Iterator[Paragraph]:
        """The expected day, never as a promise."""
        if self._edd is None:
            return
        if self._today is not None and self._edd < self._today:
            yield Paragraph(self.say("We will agree a new day with you."))
            return
        yield Paragraph(f"{public_weekday_date(self._edd, self._language)},", STRONG)
        yield Paragraph(self.say(IF_READY))

    def helps(self) -> Iterator[Paragraph]:
        """Services, each with its beginning and whom to ask, and carers who said they will help."""
        for service in self._content["services"]:
            named = _joined(service, "service", "provider", "how_much")
            yield from self._free(named, _joined(service, "service", "how_much"))
            if service.get("starts_at"):
                yield self._dated("services", "starts_at", service)
            if not (service.get("confirmed_by") or service.get("confirmed_on")):
                yield Paragraph(
                    self.say("Not certain yet. We are waiting to hear from them."), QUIET
                )
        yield from self.carers()

    def carers(self) -> Iterator[Paragraph]:
        """Unpaid carers who were asked and are willing; nobody is taken for granted."""
        for carer in self._content["carers"]:
            if carer.get("asked") == "yes" and carer.get("willing_able") in ("yes", "partly"):
                named = _joined(carer, "name", "relation")
                yield from self._free(named, carer.get("relation", ""))

    def ring(self) -> Iterator[Paragraph]:
        """The named contact with number and hours."""
        contact = self._one("contact")
        name = _joined(contact, "name", "role")
        number = phone(contact["phone"]) if contact.get("phone") else ""
        if name or number:
            yield Paragraph(", ".join(part for part in (name, number) if part), STRONG)
            yield from self._free(contact.get("hours", ""))

    def wrong(self) -> Iterator[Paragraph]:
        """As it was said to the person on the round, else as the plan has it."""
        return self._free(self._said.get("wrong") or self._one("clinical").get("diagnosis", ""))

    def happens_today(self) -> Iterator[Paragraph]:
        """What the person was told, else what the round said."""
        return self._free(self._one("my_part").get("told_today") or self._said.get("today", ""))

    def field(self, section: str, name: str) -> Iterator[Paragraph]:
        """One free text of a single section."""
        return self._free(self._one(section).get(name, ""))

    def needed(self) -> Iterator[Paragraph]:
        """What is needed to go home, as the round said it."""
        return self._free(self._said.get("needed", ""))

    def equipment(self) -> Iterator[Paragraph]:
        """Each thing; its day as long as it has not come."""
        for item in self._content["equipment"]:
            several = item.get("quantity", "").strip() not in ("", "1")
            yield from self._free(_joined(item, "item", *("quantity",) * several))
            if item.get("due_on") and not item.get("delivered_on"):
                yield self._dated("equipment", "due_on", item)

    def appointments(self) -> Iterator[Paragraph]:
        """What for and when, where and with whom, and that it is not booked yet."""
        for visit in self._content["follow_ups"]:
            yield from self._free(_joined(visit, "what", "with_whom"), visit.get("what", ""))
            if visit.get("at"):
                at = plan_form().section("follow_ups").field("at")
                yield Paragraph(at.shown_public(visit["at"], self._language), STRONG)
            number = phone(visit["phone"]) if visit.get("phone") else ""
            place = ", ".join(part for part in (visit.get("place", ""), number) if part)
            yield from self._free(place, "")
            if visit.get("booking") == "requested":
                yield Paragraph(self.say("This is not booked yet. You will hear."), QUIET)

    def review(self) -> Iterator[Paragraph]:
        """When the plan is looked at again, and who does it."""
        one = self._one("review")
        if one.get("first_review_on"):
            day = plan_form().section("review").field("first_review_on")
            yield Paragraph(day.shown_public(one["first_review_on"], self._language), STRONG)
            yield from self._free(one.get("who", ""), "")

    def leaflets(self) -> Iterator[Paragraph]:
        """What they were given to read, and in which language."""
        section = plan_form().section("information")
        for leaflet in self._content["information"]:
            yield from self._free(leaflet.get("leaflet", ""), "")
            if leaflet.get("language"):
                field = section.field("language")
                shown = field.shown_public(leaflet["language"], self._language)
                yield Paragraph(f"{field.text(self._language)}: {shown}", QUIET)

    # What they are made of

    def _one(self, section: str) -> Fields:
        return next(iter(self._content[section]), {})

    def _free(self, text: str, telling: str | None = None) -> Iterator[Paragraph]:
        """A text as it was written, and in which language when it is not this column's.

        `telling` is the part that shows the language: a name shows none.
        """
        if text:
            written = language_of(text if telling is None else telling)
            yield Paragraph(text, TEXT, self._note(written))

    def _dated(self, section: str, name: str, entry: Fields) -> Paragraph:
        field = plan_form().section(section).field(name)
        day = field.shown_public(entry[name], self._language)
        if self._language == WELSH:  # within a line: dydd Llun
            day = day[:1].lower() + day[1:]
        return Paragraph(f"{field.text(self._language)}: {day}", QUIET)

    def _note(self, written: str) -> str:
        if written in ("", self._language, "both"):
            return ""
        if written in _IN:
            return self.say(_IN[written])
        name = code_list("languages").label(written, self._language)
        return self.say("Language: {language}", language=name)

    def heading_of(self, section: str, field: str = "") -> str:
        """Return the form's heading for the person."""
        found = plan_form().section(section)
        return (found.field(field) if field else found).person(self._language)

    def heading(self, source: str) -> str:
        """Return a heading that is none of the form."""
        return self.say(source)


def _joined(entry: Fields, *names: str) -> str:
    return ", ".join(entry[name].strip() for name in names if entry.get(name, "").strip())


_Heading = Callable[[_Writer], str]
_Write = Callable[[_Writer], Iterator[Paragraph]]


def _form(section: str, field: str = "") -> _Heading:
    return lambda writer: writer.heading_of(section, field)


def _own(source: str) -> _Heading:
    return lambda writer: writer.heading(source)


def _text(section: str, name: str) -> _Write:
    return lambda writer: writer.field(section, name)


_ANSWERS: Mapping[str, tuple[_Heading, _Write]] = {
    MATTERS: (_form("what_matters"), _Writer.matters),
    GOOD_DAY: (_form("what_matters", "good_day"), lambda writer: writer.day("good_day")),
    BAD_DAY: (_form("what_matters", "bad_day"), lambda writer: writer.day("bad_day")),
    GOALS: (_form("goals"), _Writer.goals),
    WHEN: (_own(marked("When I expect to go home")), _Writer.when),
    HELPS: (_form("services"), _Writer.helps),
    CARERS: (_form("carers"), _Writer.carers),
    RING: (_form("contact"), _Writer.ring),
    WRONG: (_form("clinical", "diagnosis"), _Writer.wrong),
    TODAY: (_form("my_part", "told_today"), _Writer.happens_today),
    NEEDED: (_own(marked("What is needed to get me home?")), _Writer.needed),
    CAN_DO: (_form("my_part", "can_do"), _text("my_part", "can_do")),
    EQUIPMENT: (_form("equipment"), _Writer.equipment),
    WATCH: (_form("clinical", "red_flags"), _text("clinical", "red_flags")),
    WORRIED: (_form("clinical", "what_to_do"), _text("clinical", "what_to_do")),
    APPOINTMENTS: (_form("follow_ups"), _Writer.appointments),
    REVIEW: (_form("review"), _Writer.review),
    LEAFLETS: (_form("information"), _Writer.leaflets),
}
