"""The letter that goes with somebody to another ward, in the order of SBAR; nothing is cut."""

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import duration, weekday_date, weekday_date_time
from wardapp.measures.calendar import elapsed
from wardapp.printing.flow import Strip
from wardapp.printing.letter import QUIET, Letter, Said, Text
from wardapp.printing.look import BODY, BODY_STRONG
from wardapp.printing.person_said import (
    admitted_text,
    delay_facts,
    flags_text,
    home_text,
    joined,
    language_text,
    pathway_text,
    ready_facts,
)
from wardapp.printing.plan_sections import labelled, one, table
from wardapp.printing.typesetting import SheetFacts
from wardapp.queries.patient_card import ActionRow, WaitRow
from wardapp.queries.person_papers import PersonFacts
from wardapp.words import Words


def ward_transfer(person: PersonFacts, facts: SheetFacts, say: Words) -> bytes:
    """Return the letter as PDF: what the next ward must know, and who takes over."""
    title = say("Ward transfer letter")
    letter = Letter(facts, say, title, person.person, alike=person.alike)
    return letter.print(
        [
            *letter.banner(_banner(letter, person)),
            *letter.writing(say("To ward and bed, and why this transfer"), 2),
            *_situation(letter, person),
            *_background(letter, person),
            *_assessment(letter, person),
            *_plan(letter, person),
            *_actions(letter, person),
            *_receipt(letter),
        ]
    )


def _banner(letter: Letter, person: PersonFacts) -> list[Said]:
    say, who = letter.say, person.person
    return [
        (say("From bed"), who.bed),
        (say("Consultant"), who.consultant),
        (say("Admitted"), admitted_text(letter, person)),
        (say("Language"), language_text(letter, who)),
        (say("Pathway"), pathway_text(letter, who.scheme, who.pathway)),
        (say("Expected discharge"), _expected(letter, person)),
    ]


def _expected(letter: Letter, person: PersonFacts) -> str:
    """Return the expected date with the first one and how often it moved."""
    say, edd = letter.say, person.person.edd
    if edd is None:
        return say("No date set")
    text = weekday_date(edd, say)
    days = (local_day(letter.facts.data_at) - edd).days
    first = person.card.expected[0].day if person.card.expected else edd
    parts = [text]
    parts += [say("Passed {n}d", n=days)] if days > 0 else []
    parts += [say("first {date}", date=weekday_date(first, say))] if first != edd else []
    return ", ".join(parts)


def _situation(letter: Letter, person: PersonFacts) -> list[Strip]:
    """Return why they are here, how they are, and what they wait for."""
    say, card = letter.say, person.card
    strips = letter.heading(say("Situation"))
    strips.append(letter.said(say("Why here"), person.person.reason))
    for question, label in (
        ("wrong", say("What is wrong")),
        ("today", say("What happens today")),
    ):
        answer = card.answers.get(question)
        strips.append(letter.said(label, answer.text if answer else ""))
    strips.append(letter.said(say("How they are"), _unwell(letter, person)))
    waits = [_wait(letter, wait) for wait in card.open_waits]
    label = letter.marked(say("Waiting for"), "waiting_for") if waits else say("Waiting for")
    return [*strips, letter.said(label, "; ".join(waits) or say("Nothing: on plan"))]


def _unwell(letter: Letter, person: PersonFacts) -> str:
    say, concern = letter.say, person.card.concern
    if concern is None:
        return ""
    text = say("Unwell") if concern.unwell else say("Not unwell")
    heard = say("asked {time}", time=weekday_date_time(concern.at, say))
    return joined((text, concern.note, heard))


def _wait(letter: Letter, wait: WaitRow) -> str:
    text = joined((letter.code("waiting_for", wait.code), wait.note), ": ")
    since = weekday_date(local_day(wait.since), letter.say)
    return letter.say("{what} since {date}", what=text, date=since)


def _background(letter: Letter, person: PersonFacts) -> list[Strip]:
    """Return what to look out for, home, capacity and what matters to the person."""
    say, who = letter.say, person.person
    content = person.plan.content
    residence = joined((letter.code("usual_residence", who.usual_residence), who.usual_place))
    matters = one(content, "what_matters").get("own_words", "")
    strips = letter.heading(say("Background"))
    strips.append(letter.said(say("Look out for"), flags_text(letter, person) or say("No flag")))
    strips.append(letter.said(say("Lived before in"), residence))
    strips.append(letter.said(say("Usual address"), home_text(who)))
    strips += letter.heading(say("What matters to the person")) if matters.strip() else []
    strips += [letter.quoted(matters)] if matters.strip() else []
    strips += labelled(letter, "language_access", one(content, "language_access"))
    return strips + labelled(letter, "capacity", one(content, "capacity"))


def _assessment(letter: Letter, person: PersonFacts) -> list[Strip]:
    """Return the three ready moments, the 48-hour clock, criteria met and open, and risks."""
    say, card = letter.say, person.card
    strips = letter.heading(say("Assessment"))
    strips += letter.grid(ready_facts(letter, person))
    if person.ready.optimised_at:
        waited = elapsed(person.ready.optimised_at, letter.facts.data_at)
        strips.append(letter.said(say("Optimised for"), duration(waited)))
    open_ = say("not met yet")
    met = sum(row.met_at is not None for row in card.criteria)
    count = say("{n} of {m} met", n=met, m=len(card.criteria)) if card.criteria else ""
    strips += letter.heading(say("Criteria for leaving"), count)
    rows = [
        [
            letter.box(bool(row.met_at)),
            [letter.run(row.text, BODY)],
            [letter.run(weekday_date_time(row.met_at, say) if row.met_at else open_, QUIET)],
        ]
        for row in card.criteria
    ]
    columns = ((say("Met"), 1.3), (say("Criterion"), 6.7), (say("When"), 2.6))
    strips += letter.table(columns, rows, level=True) if rows else [letter.text(letter.known(""))]
    risks = (("risk", 4.0), ("what_could_happen", 3.0), ("what_we_agreed", 3.0))
    found = table(letter, person.plan.content, "risks", risks)
    return strips + (letter.heading(say("Risks")) + found if found else [])


def _plan(letter: Letter, person: PersonFacts) -> list[Strip]:
    """Return what is needed to go home, the delay, and where the recovery plan stands."""
    say = letter.say
    strips = letter.heading(say("Plan"))
    needed = person.card.answers.get("needed")
    strips.append(letter.said(say("Needed to go home"), needed.text if needed else ""))
    delay = delay_facts(letter, person)
    strips += letter.grid(delay)
    if not delay:
        strips.append(letter.said(say("Delay"), say("No delay is recorded.")))
    return [*strips, letter.said(say("Recovery plan"), _plan_state(letter, person))]


def _plan_state(letter: Letter, person: PersonFacts) -> str:
    say, plan = letter.say, person.plan
    if plan.plan_id is None:
        return say("Not begun")
    if plan.agreed is None:
        return say("Draft, not agreed yet")
    at = weekday_date_time(plan.agreed.agreed_at, say)
    answer = code_list("plan_agreement").label(plan.agreed.agreed, say.language)
    text = say("Version {n}", n=plan.agreed.number) + f": {answer}, {at}"
    return f"{text}. {say('Changed since then.')}" if plan.changed_since else text


def _actions(letter: Letter, person: PersonFacts) -> list[Strip]:
    """Return what is still to do, the one due first above."""
    say, rows = letter.say, person.card.open_actions
    strips = letter.heading(say("Open actions"), str(len(rows)) if rows else "")
    if not rows:
        return [*strips, letter.text([letter.run(say("No open action"), QUIET)])]
    columns = ((say("Action"), 6.0), (say("Owner"), 3.0), (say("Due"), 3.0))
    return strips + letter.table(columns, [_action(letter, row) for row in rows])


def _action(letter: Letter, row: ActionRow) -> list[Text]:
    say = letter.say
    due = say("No time set")
    if row.due_at:
        day = weekday_date(local_day(row.due_at), say)
        due = weekday_date_time(row.due_at, say) if row.due_timed else day
    return [
        [letter.run(row.text, BODY_STRONG)],
        [letter.run(row.owner or say("No owner"), BODY)],
        [letter.run(due, BODY)],
    ]


def _receipt(letter: Letter) -> list[Strip]:
    """Return the lines by which one ward hands over and the other takes over."""
    say = letter.say
    return letter.slip(
        say("Handed over and taken over"),
        [
            letter.blank_lines(say("Given by"), say("Date, time")),
            letter.blank_lines(say("Taken over by"), say("Signature")),
        ],
    )
