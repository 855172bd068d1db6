"""The recovery plan as it is handed over: one version, the person's own words before all else."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from wardapp.display import weekday_date_time
from wardapp.measures.recovery_plan import MINIMUM
from wardapp.plan_form import plan_form
from wardapp.printing.flow import Strip
from wardapp.printing.letter import QUIET, Letter, Said
from wardapp.printing.look import BODY, BODY_STRONG
from wardapp.printing.person_said import (
    agreed_parts,
    contact_text,
    home_text,
    language_text,
    leaves_text,
    pathway_text,
    plan_draft,
    plan_standing,
    ready_facts,
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
    table,
    titled,
)
from wardapp.printing.strips import with_mark
from wardapp.printing.typesetting import SheetFacts
from wardapp.queries.person_papers import PersonFacts
from wardapp.queries.recovery_plan import HandoverRow, VersionRow
from wardapp.words import Words

_SHORT = ("language_access", "review", "contact", "trusted_assessment")
"""Sections of a few words each; they are left out where nothing was written."""


def plan_handover(
    person: PersonFacts, facts: SheetFacts, say: Words, version: VersionRow | None
) -> bytes:
    """Return one agreed version as PDF; None prints the draft, and says so on each page."""
    plan = person.plan
    content: Content = plan.content if version is None else version.content
    letter = Letter(
        facts,
        say,
        with_mark(say("Recovery plan and D2RA handover"), plan_form().marker),
        person.person,
        under=_from_to(person, facts, say, version),
        standing=plan_standing(say, version),
        draft=plan_draft(person, say, version),
        alike=person.alike,
    )
    letter.unofficial = bool(plan_form().marker)
    return letter.print(
        [
            *letter.banner(banner_facts(letter, person, content, version)),
            *_own_words(letter, content),
            *_clinical(letter, content, person),
            *_function(letter, content),
            *_arranged(letter, content),
            *_people_and_risk(letter, content),
            *_rest(letter, content),
            *_where_it_stands(letter, person, version),
            *_agreement(letter, person, version),
            *_receipt(letter),
        ]
    )


def _from_to(person: PersonFacts, facts: SheetFacts, say: Words, version: VersionRow | None) -> str:
    """Return from which ward it goes to whom, as far as that is known."""
    given = [row.to for row in person.plan.handovers if version and row.version_id == version.id]
    to = given[-1] if given else person.ready.receiver
    place = ", ".join(part for part in (facts.ward, facts.hospital) if part)
    return say("From {ward} to {receiver}", ward=place, receiver=to) if to else place


def banner_facts(
    letter: Letter, person: PersonFacts, content: Content, version: VersionRow | None = None
) -> list[Said]:
    """Return what stands under the banner: home, language, pathway, leaving, whom to ring."""
    say, who = letter.say, person.person
    scheme = version.scheme if version else who.scheme
    pathway = version.pathway if version else who.pathway
    return [
        (say("Usual address"), home_text(who)),
        (say("Language"), language_text(letter, who)),
        (say("GP"), who.gp_practice),
        (say("Pathway"), pathway_text(letter, scheme, pathway)),
        (say("Leaves hospital"), leaves_text(letter, person)),
        (say("Named contact"), contact_text(content)),
    ]


def _own_words(letter: Letter, content: Content) -> list[Strip]:
    """Return what matters, in the person's own words, and the outcomes they hope for."""
    strips = own_words(letter, content)
    if entries(content, "outcomes"):
        strips += section_heading(letter, "outcomes")
        strips += table(letter, content, "outcomes", (("outcome", 5), ("why", 3), ("by_date", 2)))
    return strips


def _clinical(letter: Letter, content: Content, person: PersonFacts) -> list[Strip]:
    """Return why they were in hospital, what to watch for, and what is booked."""
    say, who = letter.say, person.person
    admitted = weekday_date_time(who.admitted_at, say)
    strips = letter.heading(say("Why in hospital, and what to watch for"))
    strips.append(
        letter.text(
            [
                letter.run(say("Admitted {time}", time=admitted), BODY_STRONG),
                letter.run(f": {who.reason}" if who.reason else "", BODY),
                letter.run(f" · {who.consultant}" if who.consultant else "", QUIET),
            ]
        )
    )
    strips += labelled(letter, "clinical", one(content, "clinical"))
    if entries(content, "follow_ups"):
        strips += section_heading(letter, "follow_ups")
        columns = (("what", 4), ("at", 3.6), ("place", 3), ("with_whom", 3), ("booking", 2))
        strips += table(letter, content, "follow_ups", columns)
    return strips


def _function(letter: Letter, content: Content) -> list[Strip]:
    """Return before and now by domain, and the goals with the person's own rating."""
    say = letter.say
    rated = (("goal", 8), ("by_date", 2.2), ("rating_now", 1.6), ("rating_hoped", 1.6))
    goals = table(letter, content, "goals", rated)
    return [
        *titled(letter, "before_now", table(letter, content, "before_now", BEFORE_NOW)),
        *titled(letter, "goals", goals, say("the person’s own rating, 0 to 10")),
    ]


def _arranged(letter: Letter, content: Content) -> list[Strip]:
    """Return services, equipment and the home: what, from when, how much, confirmed by whom."""
    say = letter.say
    services = (("service", 4), ("starts_at", 3), ("how_much", 3), ("confirmed_by", 3))
    equipment = (("item", 4), ("source", 3), ("due_on", 2.2), ("delivered_on", 2.2))
    found = table(letter, content, "services", services)
    found += table(letter, content, "equipment", equipment, above=4 * mm if found else 0.0)
    home = one(content, "home")
    if home:
        found += section_heading(letter, "home")
        found += labelled(letter, "home", home)
    arranged = say("Arranged")
    return letter.heading(arranged) + found if found else letter.nothing(arranged)


def _people_and_risk(letter: Letter, content: Content) -> list[Strip]:
    """Return the carers as they were asked, capacity, and the risks taken together.

    Sections of a few words stand beside each other: the carers too, while none is named.
    """
    columns = (("name", 4), ("relation", 2), ("asked", 2), ("willing_able", 2), ("phone", 2.4))
    _, asked = section_said(letter, content, "carer_question")
    carers = table(letter, content, "carers", columns, above=1.6 * mm if asked else 0.0)
    strips: list[Strip] = []
    beside = []
    if carers:
        asked_first = [replace(letter.said(*said), keep=True) for said in asked]
        strips += titled(letter, "carers", [*asked_first, *carers])
    else:
        beside.append((plan_form().section("carers").text(letter.say.language), asked))
    beside.append(section_said(letter, content, "capacity"))
    others = (section_said(letter, content, code) for code in _SHORT)
    strips += letter.beside([*beside, *(section for section in others if section[1])])
    if entries(content, "risks"):
        strips += section_heading(letter, "risks")
        risks = (("risk", 4), ("what_could_happen", 3), ("what_we_agreed", 3), ("accepted", 2))
        strips += table(letter, content, "risks", risks)
    return strips


def _rest(letter: Letter, content: Content) -> list[Strip]:
    """Return the leaflets that were given, and who took part."""
    strips: list[Strip] = []
    if entries(content, "information"):
        strips += section_heading(letter, "information")
        given = (("leaflet", 4), ("language", 2), ("given_on+given_by", 4))
        strips += table(letter, content, "information", given)
    if entries(content, "took_part"):
        strips += section_heading(letter, "took_part")
        part = (("name", 4), ("relation", 3), ("how", 3))
        strips += table(letter, content, "took_part", part)
    return strips


def _where_it_stands(
    letter: Letter, person: PersonFacts, version: VersionRow | None
) -> list[Strip]:
    """Return the ready moments, and what the plan still lacks for "in place"."""
    say = letter.say
    strips = letter.heading(say("Where it stands"))
    strips += letter.grid(ready_facts(letter, person))
    lacking = person.plan.missing if version is None else version.missing
    if version is not None and version.in_place:
        text = say("This plan is in place.")
    else:
        text = say("Not in place. Still missing: {items}", items=_items(say, lacking))
    return [*strips, letter.text([letter.run(text, BODY_STRONG)], above=1.6 * mm)]


def _items(say: Words, lacking: Sequence[str]) -> str:
    return ", ".join(say(MINIMUM[item]) for item in lacking) or say("nothing")


def _agreement(letter: Letter, person: PersonFacts, version: VersionRow | None) -> list[Strip]:
    """Return who agreed to what, which copy they got, and to whom it was handed over."""
    say = letter.say
    strips = letter.heading(say("Agreement and handover"))
    if version is None:
        return [*strips, letter.text([letter.run(say("Not agreed yet."), BODY_STRONG)])]
    strips.append(letter.text([letter.run(", ".join(agreed_parts(say, version)), BODY_STRONG)]))
    copy = [letter.code("languages", version.copy_language)] if version.copy_language else []
    copy += [letter.code("paper_format", version.copy_format)] if version.copy_format else []
    recorded = say(
        "{time} by {name}",
        time=weekday_date_time(version.recorded_at, say),
        name=version.recorded_by,
    )
    for label, text in (
        (say("Note"), version.note),
        (say("Signature"), version.signature),
        (say("Copy given to the person"), ", ".join(copy)),
        (say("Shared with"), version.shared_with),
        (say("Recorded"), recorded),
    ):
        if text.strip():
            strips.append(letter.said(label, text))
    for handover in person.plan.handovers:
        if handover.version_id == version.id:
            strips.append(letter.said(say("Handed over"), _handover(letter, handover)))
    return strips


def _handover(letter: Letter, row: HandoverRow) -> str:
    say = letter.say
    parts = [row.to, letter.code("handover_method", row.method), weekday_date_time(row.at, say)]
    parts.append(row.by)
    if row.receipt_at:
        at = weekday_date_time(row.receipt_at, say)
        parts.append(say("received by {name}, {time}", name=row.receipt_by, time=at))
    else:
        parts.append(say("receipt not confirmed yet"))
    return ", ".join(part for part in parts if part)


def _receipt(letter: Letter) -> list[Strip]:
    """Return the slip to sign and send back."""
    say = letter.say
    return letter.slip(
        say("Receipt, please return"),
        [
            letter.blank_lines(say("I have this plan and take over from"), say("Date, time")),
            letter.blank_lines(say("Name, role"), say("Signature")),
        ],
    )
