"""The pack for a care home: what is in the red bag, and the person's health in short."""

from collections.abc import Sequence
from dataclasses import dataclass

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.plan_form import plan_form
from wardapp.printing.flow import Strip
from wardapp.printing.letter import QUIET, Letter, Said, Text
from wardapp.printing.lines import Run
from wardapp.printing.look import BODY, BODY_STRONG
from wardapp.printing.person_said import (
    admitted_text,
    contact_text,
    flags_text,
    home_text,
    joined,
    language_text,
    leaves_text,
    plan_draft,
    plan_standing,
)
from wardapp.printing.plan_sections import (
    BEFORE_NOW,
    Content,
    entries,
    labelled,
    one,
    own_words,
    section_heading,
    section_said,
    shown,
    table,
    titled,
)
from wardapp.printing.strips import with_mark
from wardapp.printing.typesetting import SheetFacts
from wardapp.queries.person_papers import PersonFacts
from wardapp.queries.recovery_plan import VersionRow
from wardapp.words import Words, marked


@dataclass(frozen=True, slots=True)
class _Topic:
    """One line of the health summary: which parts of life, flags and risks belong to it."""

    heading: str
    domains: tuple[str, ...]
    flags: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


_TOPICS = (
    _Topic(marked("Communication"), ("hearing_sight",), ("hearing_sight",)),
    _Topic(
        marked("Moving about, falls"),
        ("walking_indoors", "walking_outdoors", "transfers", "stairs", "falls"),
        ("falls",),
        ("falls",),
    ),
    _Topic(marked("Eating, drinking, swallowing"), ("meals",), ("swallow",), ("nutrition",)),
    _Topic(marked("Washing and dressing"), ("washing", "dressing")),
    _Topic(marked("Toilet, continence"), ("toilet", "continence")),
    _Topic(marked("Skin"), (), ("pressure",), ("skin",)),
    _Topic(
        marked("Memory, mood, sleep"),
        ("memory", "mood", "sleep"),
        ("confusion",),
        ("cognition",),
    ),
    _Topic(marked("Medicines"), ("medicines",), ("oxygen",), ("medicines",)),
    _Topic(marked("Infection"), (), ("infection",)),
)


def care_home_pack(
    person: PersonFacts, facts: SheetFacts, say: Words, version: VersionRow | None
) -> bytes:
    """Return the pack as PDF; what nobody wrote has room for a pen."""
    content: Content = person.plan.content if version is None else version.content
    letter = Letter(
        facts,
        say,
        with_mark(say("Care-home transfer pack"), plan_form().marker),
        person.person,
        standing=plan_standing(say, version),
        draft=plan_draft(person, say, version) if person.plan.plan_id else "",
        alike=person.alike,
    )
    letter.unofficial = bool(plan_form().marker)
    return letter.print(
        [
            *letter.banner(_banner(letter, person, content)),
            *own_words(letter, content),
            *_red_bag(letter),
            *_summary(letter, person, content),
            *_people(letter, content),
            *_after(letter, content),
            *_receipt(letter),
        ]
    )


def _banner(letter: Letter, person: PersonFacts, content: Content) -> list[Said]:
    say, who = letter.say, person.person
    residence = joined((letter.code("usual_residence", who.usual_residence), who.usual_place))
    return [
        (say("Lived before in"), residence or home_text(who)),
        (say("Language"), language_text(letter, who)),
        (say("GP"), who.gp_practice),
        (say("Admitted"), admitted_text(letter, person)),
        (say("Leaves hospital"), leaves_text(letter, person)),
        (say("Named contact"), contact_text(content)),
    ]


def _red_bag(letter: Letter) -> list[Strip]:
    """Return the list of contents with boxes: packed here, found there."""
    say = letter.say
    bag = code_list("red_bag")
    strips = letter.heading(letter.marked(say("In the red bag"), "red_bag"))
    columns = ((say("Packed"), 1.6), (say("Item"), 7.0), (say("Note"), 4.6), (say("Received"), 2.2))
    box = [letter.run("", BODY, "box")]
    rows: list[list[Text]] = [
        [box, [letter.run(item.text(say.language), BODY_STRONG)], [], box]
        for item in bag.choices(local_day(letter.facts.data_at))
    ]
    return strips + letter.table(columns, rows, level=True)


def _summary(letter: Letter, person: PersonFacts, content: Content) -> list[Strip]:
    """Return the person's health: before, now, and what to look out for, topic by topic."""
    say, who = letter.say, person.person
    strips = letter.heading(say("Health summary"))
    strips.append(letter.said(say("Why in hospital"), who.reason))
    strips.append(letter.said(say("Look out for"), flags_text(letter, person) or say("No flag")))
    strips += labelled(letter, "clinical", one(content, "clinical"))
    strips += labelled(letter, "language_access", one(content, "language_access"))
    columns = ((say("Topic"), 3.0), (say("Before"), 4.0), (say("Now"), 4.0), (say("Risk"), 4.0))
    rows = [_topic(letter, person, content, topic) for topic in _TOPICS]
    strips += letter.table(columns, rows, above=12.0)
    others = _other_domains(letter, content)
    return strips + others


def _topic(letter: Letter, person: PersonFacts, content: Content, topic: _Topic) -> list[Text]:
    say = letter.say
    flags = [letter.code("flags", flag) for flag in person.flags if flag in topic.flags]
    risks = [
        joined((fields.get("risk", ""), fields.get("what_we_agreed", "")), ": ")
        for fields in entries(content, "risks")
        if fields.get("theme") in topic.themes
    ]
    before, now = (_lived(letter, content, topic.domains, field) for field in ("before", "now"))
    noted = [letter.run("\n".join([*flags, *risks]), BODY)] if flags or risks else []
    if not (before or now or noted):
        now = letter.known("")
    return [[letter.run(say(topic.heading), BODY_STRONG)], before, now, noted]


def _lived(letter: Letter, content: Content, domains: Sequence[str], field: str) -> list[Run]:
    """Return what is said of parts of life, each behind its name where there are several."""
    section = plan_form().section("before_now")
    runs: list[Run] = []
    for fields in entries(content, "before_now"):
        if fields.get("domain") not in domains or not fields.get(field, "").strip():
            continue
        runs += [letter.run("\n", BODY)] if runs else []
        if len(domains) > 1:
            runs.append(letter.run(f"{shown(letter, section.field('domain'), fields)}: ", QUIET))
        runs.append(letter.run(fields[field], BODY))
    return runs


def _other_domains(letter: Letter, content: Content) -> list[Strip]:
    """Return the parts of life and the risks that stand under no topic."""
    named = {domain for topic in _TOPICS for domain in topic.domains}
    themes = {theme for topic in _TOPICS for theme in topic.themes}
    rest = {
        "before_now": [
            fields for fields in entries(content, "before_now") if fields.get("domain") not in named
        ],
        "risks": [
            fields for fields in entries(content, "risks") if fields.get("theme") not in themes
        ],
    }
    lived = table(letter, rest, "before_now", BEFORE_NOW)
    columns = (("risk", 4.0), ("what_could_happen", 3.0), ("what_we_agreed", 3.0))
    risks = table(letter, rest, "risks", columns)
    strips = section_heading(letter, "before_now") + lived if lived else []
    return strips + (section_heading(letter, "risks") + risks if risks else [])


def _people(letter: Letter, content: Content) -> list[Strip]:
    """Return capacity and decisions, and whom to ring."""
    columns = (("name", 4.0), ("relation", 3.0), ("phone", 3.0))
    return [
        *letter.beside([section_said(letter, content, "capacity")]),
        *titled(letter, "carers", table(letter, content, "carers", columns)),
    ]


def _after(letter: Letter, content: Content) -> list[Strip]:
    """Return appointments, equipment that comes too, and services."""
    parts = (
        ("follow_ups", (("what", 4.0), ("at", 3.0), ("place", 3.0), ("booking", 2.0))),
        ("equipment", (("item", 4.0), ("source", 3.0), ("due_on", 2.4), ("delivered_on", 2.4))),
        ("services", (("service", 4.0), ("starts_at", 3.0), ("how_much", 3.0))),
    )
    strips: list[Strip] = []
    for code, columns in parts:
        strips += titled(letter, code, table(letter, content, code, columns))
    return strips


def _receipt(letter: Letter) -> list[Strip]:
    say = letter.say
    return letter.slip(
        say("Bag and pack taken over"),
        [
            letter.blank_lines(say("Packed by"), say("Date, time")),
            letter.blank_lines(say("Received by"), say("Date, time")),
        ],
    )
