"""The press: asks what a paper shows and has it printed; loads ReportLab, so come late."""

import hashlib
from datetime import datetime, timedelta

from wardapp.app import App
from wardapp.clock import local, local_day, moment
from wardapp.display import clinical_time
from wardapp.measures.same_name import same_names
from wardapp.paper_order import (
    ACTIONS,
    BOARD_SHORT,
    FILE_NAMES,
    HANDOVER,
    LEAVERS,
    SHIFTS,
    Paper,
    PaperOrder,
)
from wardapp.printing.action_list import action_list
from wardapp.printing.board_sheet import board_sheet
from wardapp.printing.handover import handover
from wardapp.printing.leavers import leavers_list
from wardapp.printing.preview import page_sizes
from wardapp.printing.sheet import SheetFacts
from wardapp.queries.board import board_rows
from wardapp.queries.diary import record_head
from wardapp.queries.papers import handover_notes, leavers, ward_actions
from wardapp.words import Words

_DESTROY_HOUR = 20
_NAME_PART = 40  # characters: systems take 255 bytes for a whole file name


def print_paper(app: App, order: PaperOrder) -> Paper:
    """Return the paper as the ward stands now."""
    now = app.clock.now()
    head = app.ask(record_head)
    facts = _facts(app, order, now, head)
    pdf = _sheet(app, order, facts)
    return Paper(
        order=order,
        pdf=pdf,
        pages=len(page_sizes(pdf)),
        sha256=hashlib.sha256(pdf).hexdigest(),
        record_head=head,
        made_at=now,
        file_name=file_name(order, now),
    )


def file_name(order: PaperOrder, at: datetime) -> str:
    """Return "Derwen board round 2026-02-12 0840.pdf"; a ward's name is no patient's."""
    say = Words(order.language)
    when = local(at)
    kept = "".join(c if c.isalnum() or c in " -’'" else " " for c in order.ward.name)
    ward = " ".join(kept.split())[:_NAME_PART].strip() or say("Ward")
    return f"{ward} {say(FILE_NAMES[order.document])} {when:%Y-%m-%d %H%M}.pdf"


def _sheet(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    say, ward_id = Words(order.language), order.ward.id
    rows = app.ask(board_rows, ward_id, facts.data_at)
    alike = same_names(rows)
    if order.document == ACTIONS:
        return action_list(app.ask(ward_actions, ward_id), facts, say, alike)
    if order.document == LEAVERS:
        today = local_day(facts.data_at)
        return leavers_list(app.ask(leavers, ward_id, today), facts, say, alike)
    if order.document == HANDOVER:
        notes = app.ask(handover_notes, ward_id)
        return handover(rows, notes, facts, say, alike, say(SHIFTS[order.shift]))
    return board_sheet(rows, facts, say, alike, short=order.document == BOARD_SHORT)


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
