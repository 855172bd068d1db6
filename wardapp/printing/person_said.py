"""What the papers of one person say of them in words: language, pathway, leaving, ready, delay."""

from collections.abc import Sequence
from datetime import datetime

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import address_line, phone, weekday_date, weekday_date_time
from wardapp.measures.calendar import day_of_stay
from wardapp.printing.letter import Letter, Said
from wardapp.printing.plan_sections import Content, one
from wardapp.printing.strips import with_mark
from wardapp.queries.code_sets import marker_of
from wardapp.queries.person_papers import PersonFacts
from wardapp.queries.recovery_plan import PlanPerson, VersionRow
from wardapp.words import Words


def home_text(who: PlanPerson) -> str:
    """Return the usual address on one line."""
    return address_line((who.address.replace("\n", ", "),), who.postcode)


def language_text(letter: Letter, who: PlanPerson) -> str:
    """Return spoken and written language and the format; not asked is said, never English."""
    say = letter.say
    unknown = say("not asked yet")
    spoken = letter.code("languages", who.spoken_language) if who.spoken_language else unknown
    written = letter.code("languages", who.written_language) if who.written_language else unknown
    parts = [say("spoken: {language}", language=spoken)]
    parts.append(say("written: {language}", language=written))
    parts += [letter.code("paper_format", who.paper_format)] if who.paper_format else []
    parts += [say("interpreter needed")] if who.interpreter else []
    return " · ".join(parts)


def pathway_text(letter: Letter, scheme: str, pathway: str) -> str:
    """Return the pathway by its number with its scheme: the same number has two meanings."""
    if not pathway:
        return letter.say("No pathway yet")
    words = letter.code("pathway", f"{scheme}{pathway}")
    words = words.partition(": ")[2] or words  # without its number, which stands before it
    text = letter.say("P{code}, scheme {scheme}", code=pathway, scheme=scheme)
    return letter.marked(f"{text}: {words}", "pathway")


def leaves_text(letter: Letter, person: PersonFacts) -> str:
    """Return when they left, mean to leave, or are expected to."""
    say, who = letter.say, person.person
    if who.left_at:
        return say("left {time}", time=weekday_date_time(who.left_at, say))
    if person.planned_at:
        at = person.planned_at
        day = weekday_date(local_day(at), say)
        text = weekday_date_time(at, say) if person.planned_timed else day
        return ", ".join(part for part in (text, person.how) if part)
    if who.edd:
        return say("expected {date}", date=weekday_date(who.edd, say))
    return say("No date set")


def contact_text(content: Content) -> str:
    """Return the named contact with the number to ring."""
    contact = one(content, "contact")
    ring = (contact.get("name", ""), phone(contact.get("phone", "")))
    return ", ".join(part for part in ring if part)


def admitted_text(letter: Letter, person: PersonFacts) -> str:
    """Return when they came, and which day of the stay it is."""
    at = person.person.admitted_at
    day = day_of_stay(at, local_day(letter.facts.data_at))
    return letter.say("{date}, day {n}", date=weekday_date_time(at, letter.say), n=day)


def flags_text(letter: Letter, person: PersonFacts) -> str:
    """Return what everybody should look out for; a colleague must know the sensitive ones too."""
    flags = [letter.code("flags", flag) for flag in person.flags]
    flags += [letter.say("Interpreter")] if person.person.interpreter else []
    return "; ".join(flags)


def at_by(say: Words, at: datetime | None, by: str) -> str:
    """Return a moment with who decided it, or nothing."""
    if at is None:
        return ""
    return ", ".join(part for part in (weekday_date_time(at, say), by) if part)


def ready_facts(letter: Letter, person: PersonFacts) -> list[Said]:
    """Return the three ready moments, which are three different things, and the move itself."""
    say, ready = letter.say, person.ready
    treatment = say("not complete") if ready.treatment_open else at_by(say, ready.treatment_at, "")
    facts = [
        (say("Acute treatment complete"), treatment or say("Not yet")),
        (
            say("Clinically optimised"),
            at_by(say, ready.optimised_at, ready.optimised_by) or say("Not yet"),
        ),
        (
            say("Ready for the pathway"),
            at_by(say, ready.ready_at, ready.ready_by) or say("Not yet"),
        ),
    ]
    if ready.transferred_at:
        pathway = pathway_text(letter, ready.transfer_scheme, ready.transfer_code)
        facts += [
            (say("Moved to the pathway"), weekday_date_time(ready.transferred_at, say)),
            (say("On transfer"), pathway),
            (say("Receiving service"), ready.receiver),
        ]
    return facts


def delay_facts(letter: Letter, person: PersonFacts) -> list[Said]:
    """Return the open delay: why, since when, whose it is; nothing where there is none."""
    say, delay = letter.say, person.delay
    if delay is None:
        return []
    marker = marker_of(person.reasons, delay.main)
    letter.unofficial = letter.unofficial or bool(marker)
    language = say.language
    main = with_mark(person.reasons.label(delay.main, language), marker) if delay.main else ""
    facts = [
        (say("Delayed since"), weekday_date_time(delay.started_at, say)),
        (say("Main reason"), main),
        (say("Owned by"), code_list("delay_attribution").label(delay.attribution, language)),
    ]
    others = "; ".join(person.reasons.label(code, language) for code in delay.others)
    for label, text in (
        (say("Other reasons"), others),
        (say("Note"), delay.note),
        (say("Escalated to"), delay.escalated_to),
    ):
        facts += [(label, text)] if text else []
    return facts


def plan_standing(say: Words, version: VersionRow | None) -> str:
    """Return which version it is, who agreed to it and when, on two lines."""
    if version is None:
        return ""
    answer, *rest = agreed_parts(say, version)
    return say("Version {n}", n=version.number) + f": {answer}\n" + ", ".join(rest)


def agreed_parts(say: Words, version: VersionRow) -> list[str]:
    """Return "Agrees with the plan", "Siân Evans", "Fri 13-Feb-2026 11:05"."""
    answer = code_list("plan_agreement").label(version.agreed, say.language)
    at = weekday_date_time(version.agreed_at, say)
    return [part for part in (answer, version.agreed_by, at) if part]


def plan_draft(person: PersonFacts, say: Words, version: VersionRow | None) -> str:
    """Return what each page must say where it is not the agreed plan as it stands."""
    if version is None:
        return say("DRAFT: not agreed with the person")
    newest = person.plan.agreed
    if newest is not None and newest.number != version.number:
        return say("Version {n} is newer than this one", n=newest.number)
    if person.plan.changed_since:
        return say("The plan was changed since: a DRAFT is on the screen")
    return ""


def joined(parts: Sequence[str], between: str = ", ") -> str:
    """Return the parts that say anything."""
    return between.join(part for part in parts if part.strip())
