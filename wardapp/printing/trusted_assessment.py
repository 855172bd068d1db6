"""The trusted assessment in short: one assessment that the receiver accepts, or says why not."""

from reportlab.lib.units import mm

from wardapp.plan_form import plan_form
from wardapp.printing.flow import Strip
from wardapp.printing.letter import Letter, Said
from wardapp.printing.person_said import (
    contact_text,
    home_text,
    joined,
    language_text,
    leaves_text,
    pathway_text,
    plan_draft,
    plan_standing,
)
from wardapp.printing.plan_sections import (
    BEFORE_NOW,
    Content,
    labelled,
    one,
    section_heading,
    section_said,
    shown,
    single,
    table,
    titled,
)
from wardapp.printing.strips import with_mark
from wardapp.printing.typesetting import SheetFacts
from wardapp.queries.person_papers import PersonFacts
from wardapp.queries.recovery_plan import VersionRow
from wardapp.words import Words

_HEAD = ("assessor", "role", "provider", "protocol")
_ANSWER = ("answer", "answered_by", "answered_at", "challenge")


def trusted_assessment(
    person: PersonFacts, facts: SheetFacts, say: Words, version: VersionRow | None
) -> bytes:
    """Return the summary as PDF; None for the version prints the draft, and says so."""
    content: Content = person.plan.content if version is None else version.content
    letter = Letter(
        facts,
        say,
        with_mark(say("Trusted assessment summary"), plan_form().marker),
        person.person,
        standing=plan_standing(say, version),
        draft=plan_draft(person, say, version),
        alike=person.alike,
    )
    letter.unofficial = bool(plan_form().marker)
    return letter.print(
        [
            *letter.banner(_banner(letter, person, content, version)),
            *_assessment(letter, content),
            *_function(letter, content),
            *_needs(letter, content),
            *_answer(letter, content),
        ]
    )


def _banner(
    letter: Letter, person: PersonFacts, content: Content, version: VersionRow | None
) -> list[Said]:
    say, who = letter.say, person.person
    plan = version or who
    return [
        (say("Usual address"), home_text(who)),
        (say("Language"), language_text(letter, who)),
        (say("Pathway"), pathway_text(letter, plan.scheme, plan.pathway)),
        (say("Leaves hospital"), leaves_text(letter, person)),
        (say("GP"), who.gp_practice),
        (say("Named contact"), contact_text(content)),
    ]


def _assessment(letter: Letter, content: Content) -> list[Strip]:
    """Return who assessed, for whom, by which agreed protocol, and what was found."""
    fields, section = one(content, "trusted_assessment"), plan_form().section("trusted_assessment")
    if not fields:
        return titled(letter, "trusted_assessment", [])
    language = letter.say.language
    facts = [
        (section.field(name).text(language), shown(letter, section.field(name), fields))
        for name in _HEAD
    ]
    strips = [*section_heading(letter, "trusted_assessment"), *letter.grid(facts, columns=4)]
    function = section.field("function")
    said = letter.said(function.text(language), shown(letter, function, fields))
    strips.append(said)
    return strips + labelled(letter, section.code, fields, but=(*_HEAD, *_ANSWER, "function"))


def _function(letter: Letter, content: Content) -> list[Strip]:
    """Return what the person can do: before and now, and how to talk with them."""
    strips = titled(letter, "before_now", table(letter, content, "before_now", BEFORE_NOW))
    access = section_said(letter, content, "language_access")
    capacity = section_said(letter, content, "capacity")
    return strips + letter.beside([access, capacity] if access[1] else [capacity])


def _needs(letter: Letter, content: Content) -> list[Strip]:
    """Return the goals, risks, equipment and services that the receiver takes over."""
    parts = (
        ("goals", (("goal", 7.0), ("who", 3.0), ("by_date", 2.4))),
        ("risks", (("risk", 4.0), ("what_could_happen", 3.0), ("what_we_agreed", 3.0))),
        ("equipment", (("item", 4.0), ("source", 3.0), ("due_on", 2.4), ("delivered_on", 2.4))),
        ("services", (("service", 4.0), ("starts_at", 3.0), ("how_much", 3.0))),
    )
    strips: list[Strip] = []
    for code, columns in parts:
        strips += titled(letter, code, table(letter, content, code, columns))
    return strips + single(letter, content, "home")


def _answer(letter: Letter, content: Content) -> list[Strip]:
    """Return where the assessor signs, the answer so far, and where the receiver answers."""
    say, fields = letter.say, one(content, "trusted_assessment")
    section = plan_form().section("trusted_assessment")
    assessor = joined((fields.get("assessor", ""), fields.get("role", "")))
    signed = say("Assessor") if not assessor else say("Assessor, {name}", name=assessor)
    strips = [letter.text(letter.blank_lines(signed, say("Signature")), above=6 * mm)]
    answer = [
        letter.said(
            section.field(name).text(say.language), shown(letter, section.field(name), fields)
        )
        for name in _ANSWER
        if fields.get(name, "").strip()
    ]
    strips += [*letter.heading(say("The receiver’s answer")), *answer] if answer else []
    return [
        *strips,
        *letter.slip(
            say("Please answer, and send back"),
            [
                letter.choices(say("Accepted as it stands"), say("Challenged")),
                letter.blank_lines(say("What is challenged"), say("Date, time")),
                letter.blank_lines(say("Name, role"), say("Signature")),
            ],
        ),
    ]
