"""The press: asks what a paper shows and has it printed; loads ReportLab, so come late."""

import hashlib
import logging
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from wardapp.app import App
from wardapp.clock import local, local_day, moment
from wardapp.display import clinical_time
from wardapp.errors import RuleBroken, WardError
from wardapp.measures.same_name import Alike, same_names
from wardapp.paper_order import (
    ACTIONS,
    BOARD,
    BOARD_SHORT,
    BOTH,
    CARE_HOME,
    CENSUS,
    DELAYS,
    FILE_NAMES,
    HANDOVER,
    LARGE,
    LEAVERS,
    LONG_STAY,
    MY_PLAN,
    NOT_MADE,
    PLAN_HANDOVER,
    PUBLIC_PAPERS,
    SHIFTS,
    TRUSTED,
    WARD_TRANSFER,
    Paper,
    PaperOrder,
    PrintRun,
    Problem,
)
from wardapp.plan_words import CAN_DO, CARERS, NEEDED, PAPER, RING, TODAY, WHEN, WRONG, person_page
from wardapp.press_audit import AUDIT_PRESSES, audit_scope
from wardapp.printing.action_list import action_list
from wardapp.printing.board_sheet import board_sheet
from wardapp.printing.care_home_pack import care_home_pack
from wardapp.printing.census_return import census_return
from wardapp.printing.delay_list import delay_list
from wardapp.printing.handover import handover
from wardapp.printing.leavers import leavers_list
from wardapp.printing.long_stay import long_stay_list
from wardapp.printing.my_plan import Copy, my_plan
from wardapp.printing.plan_handover import plan_handover
from wardapp.printing.preview import page_sizes
from wardapp.printing.sheet import SheetFacts
from wardapp.printing.trusted_assessment import trusted_assessment
from wardapp.printing.ward_transfer import ward_transfer
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.census import census_screen, censuses
from wardapp.queries.code_sets import delay_reasons
from wardapp.queries.delays import delay_board, long_stays
from wardapp.queries.diary import record_head
from wardapp.queries.papers import handover_notes, leavers, ward_actions
from wardapp.queries.person_papers import PersonFacts, person_facts
from wardapp.queries.recovery_plan import VersionRow
from wardapp.words import ENGLISH, WELSH, Words

FIRST = frozenset({WRONG, TODAY, WHEN, NEEDED, CAN_DO, RING})
"""The six questions that stand on the person's copy even while nothing was said to them."""

_LOG = logging.getLogger(__name__)
_DESTROY_HOUR = 20
_NAME_PART = 40  # characters: systems take 255 bytes for a whole file name


def print_paper(app: App, order: PaperOrder) -> Paper:
    """Return the paper as the ward stands now."""
    if order.language == BOTH and order.document not in PUBLIC_PAPERS:
        raise RuleBroken("This paper is printed in one language: choose Welsh or English.")
    now = app.clock.now()
    head = app.ask(record_head)
    facts = _facts(app, order, now, head)
    pdf = PRESSES[order.document](app, order, facts)
    return Paper(
        order=order,
        pdf=pdf,
        pages=len(page_sizes(pdf)),
        sha256=hashlib.sha256(pdf).hexdigest(),
        record_head=head,
        made_at=now,
        file_name=file_name(order, now, audit_scope(app, order)),
    )


def print_run(app: App, orders: Iterable[PaperOrder]) -> PrintRun:
    """Return the papers that could be made and a sentence for each that could not.

    One bad note never stops the others: whatever goes wrong with a paper is its own problem.
    """
    papers, problems = [], []
    for order in orders:
        try:
            papers.append(print_paper(app, order))
        except WardError as refused:
            problems.append(Problem(order, refused.text, dict(refused.values)))
        except Exception as error:  # noqa: BLE001 - our bug, and this paper's alone
            _note(order, error)
            problems.append(Problem(order, NOT_MADE))
    return PrintRun(tuple(papers), tuple(problems))


def _note(order: PaperOrder, error: Exception) -> None:
    """Log what broke and where; never the error's own text, which may hold what was typed."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    _LOG.error(
        "paper %s of stay %s was not made: %s at %s, line %s",
        *(order.document, order.stay_id, type(error).__name__, place.name, place.lineno),
    )


def file_name(order: PaperOrder, at: datetime, about: str = "") -> str:
    """Return "Derwen board round 2026-02-12 0840.pdf"; a ward's name is no patient's.

    `about` names the ward or the audit where it is another than the ward of the order.
    """
    say = Words(WELSH if order.language == BOTH else order.language)
    when = local(at)
    kept = "".join(c if c.isalnum() or c in " -’'" else " " for c in about or order.ward.name)
    ward = " ".join(kept.split())[:_NAME_PART].strip() or say("Ward")
    # The full sheet and the one that may leave never have one name: they must not be mixed up.
    copy = f" {say('shared copy')}" if order.shared else ""
    return f"{ward} {say(FILE_NAMES[order.document])}{copy} {when:%Y-%m-%d %H%M}.pdf"


def _board(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    rows = app.ask(board_rows, order.ward.id, facts.data_at)
    short = order.document == BOARD_SHORT
    return board_sheet(rows, facts, Words(order.language), same_names(rows), short=short)


def _actions(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    actions = app.ask(ward_actions, order.ward.id)
    return action_list(actions, facts, Words(order.language), _alike(app, order, facts))


def _handover(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    say = Words(order.language)
    rows = app.ask(board_rows, order.ward.id, facts.data_at)
    notes = app.ask(handover_notes, order.ward.id)
    return handover(rows, notes, facts, say, same_names(rows), say(SHIFTS[order.shift]))


def _leavers(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    going = app.ask(leavers, order.ward.id, local_day(facts.data_at))
    return leavers_list(going, facts, Words(order.language), _alike(app, order, facts))


def _long_stays(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    now, say = facts.data_at, Words(order.language)
    board = app.ask(board_rows, order.ward.id, now)
    rows = app.ask(long_stays, order.ward.id, now)
    reasons = app.ask(delay_reasons, local_day(now))
    return long_stay_list(rows, reasons, facts, say, same_names(board), inside=_inside(board))


def _delays(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    board = app.ask(board_rows, order.ward.id, facts.data_at)
    return delay_list(
        app.ask(delay_board, order.ward.id, facts.data_at),
        facts,
        Words(order.language),
        same_names(board),
        ward_kind=order.ward.kind,
        inside=_inside(board),
    )


def _census(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    chosen = order.census_id or next((census.id for census in app.ask(censuses)), 0)
    return census_return(app.ask(census_screen, chosen), facts, Words(order.language))


def _inside(rows: Sequence[BoardRow]) -> int:
    return sum(row.occupied for row in rows)


def _alike(app: App, order: PaperOrder, facts: SheetFacts) -> Mapping[int, Alike]:
    return same_names(app.ask(board_rows, order.ward.id, facts.data_at))


def _my_plan(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    person = _person(app, order)
    if person.died:
        raise RuleBroken("This person has died. The copy that was theirs to keep is not printed.")
    if person.person.written_language is None:
        raise RuleBroken("Nobody has asked yet which language this person wants to read.")
    version = _version(person, order)
    today = local_day(facts.data_at)
    page = person_page(
        person.plan,
        person.person.edd,
        (WELSH, ENGLISH) if order.language == BOTH else (order.language,),
        answers=person.card.answers,
        keys=[key for key in PAPER if key != CARERS],
        content=version.content if version else None,
        today=today,
    )
    copy = Copy(
        large=order.size == LARGE,
        ward_phone=order.ward.phone,
        written_on=local_day(version.agreed_at) if version else today,
        draft=version is None,
    )
    return my_plan(page.only(lambda answer: answer.written or answer.key in FIRST), facts, copy)


def _plan_handover(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    person = _person(app, order)
    return plan_handover(person, facts, Words(order.language), _version(person, order))


def _ward_transfer(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    return ward_transfer(_person(app, order), facts, Words(order.language))


def _trusted(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    person = _person(app, order)
    return trusted_assessment(person, facts, Words(order.language), _version(person, order))


def _care_home(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    person = _person(app, order)
    return care_home_pack(person, facts, Words(order.language), _version(person, order))


def _person(app: App, order: PaperOrder) -> PersonFacts:
    found = app.ask(person_facts, order.stay_id, local_day(app.clock.now()))
    if found is None:
        raise RuleBroken("Choose the person whom this paper is about.")
    rows = app.ask(board_rows, order.ward.id, app.clock.now())
    return replace(found, alike=same_names(rows).get(order.stay_id))


def _version(person: PersonFacts, order: PaperOrder) -> VersionRow | None:
    """Return the version that was ordered, or the newest; None where none was agreed."""
    if not order.version:
        return person.plan.agreed
    for version in person.plan.versions:
        if version.number == order.version:
            return version
    raise RuleBroken("This plan has no version {n}.", n=order.version)


Press = Callable[[App, PaperOrder, SheetFacts], bytes]

# How each paper is made: a ward's asks the ward's rows, a person's asks those of the one stay.
PRESSES: Mapping[str, Press] = {
    BOARD: _board,
    BOARD_SHORT: _board,
    ACTIONS: _actions,
    HANDOVER: _handover,
    LEAVERS: _leavers,
    LONG_STAY: _long_stays,
    DELAYS: _delays,
    CENSUS: _census,
    MY_PLAN: _my_plan,
    PLAN_HANDOVER: _plan_handover,
    WARD_TRANSFER: _ward_transfer,
    TRUSTED: _trusted,
    CARE_HOME: _care_home,
    **AUDIT_PRESSES,
}


def _facts(app: App, order: PaperOrder, now: datetime, head: str) -> SheetFacts:
    until = valid_until(order, now)
    ward = order.ward
    return SheetFacts(
        ward=ward.name,
        hospital=ward.hospital,
        data_at=now,
        valid_until=until,
        destroy_by=moment(local_day(until), _DESTROY_HOUR),
        printed_at=now,
        printed_by=app.who.name,
        record=head,
        demonstration=ward.demonstration,
    )


def valid_until(order: PaperOrder, now: datetime) -> datetime:
    """Return the next board round: then the board has moved on."""
    today = local_day(now)
    at = order.ward.round_time
    day = today if clinical_time(now) < at else today + timedelta(days=1)
    hour, minute = at.split(":")
    return moment(day, int(hour), int(minute))
