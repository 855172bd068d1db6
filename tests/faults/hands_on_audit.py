"""Hands on the audit page of the real window, at home and on the laptop."""

from collections.abc import Callable
from pathlib import Path

from hands import enter, keys
from sqlalchemy import Connection

from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.station import Station
from wardapp.app import App
from wardapp.queries.audit import AuditBedRow, AuditScreen, all_beds, audit_screen

OpensCarried = Callable[[Path, str], Station]

LONG = "The family was rung about the key safe. " * 24


def audit_page(station: Station) -> AuditPage:
    if station.front != "audit":  # asked for again it goes back to the list of audits
        station.show_page("audit")
    page = station.pages["audit"]
    assert isinstance(page, AuditPage)
    return page


def entry_of(station: Station, screen: AuditScreen) -> EntryView:
    """Come to the first bed of the audit's first ward."""
    page = audit_page(station)
    page.go_to("entry", screen.audit.id, screen.wards[0].id)
    entry = page.view
    assert isinstance(entry, EntryView)
    return entry


def write_note(entry: EntryView, text: str) -> None:
    entry.form.write_note()
    entry.form.note.field.selectAll()
    entry.form.note.field.insertPlainText(text)


def answer_here(station: Station, entry: EntryView, note: str = "") -> None:
    """Tick a criterion, write a note, and press Enter."""
    if not entry.form.half.criteria:
        keys(station, "3")
    if note:
        write_note(entry, note)
    enter(station)


def beds_of(app: App, screen: AuditScreen) -> list[AuditBedRow]:
    """Return the beds with somebody to review, with all that was answered."""
    return [bed for bed in app.ask(all_beds, screen.audit.id) if bed.to_review]


def notes_of(app: App, screen: AuditScreen) -> list[list[str]]:
    """Return what stands as the first reviewer's note, bed by bed."""
    return [[answer.note for answer in bed.standing.a] for bed in beds_of(app, screen)]


def ward_now(app: App, screen: AuditScreen) -> AuditScreen:
    found = app.ask(audit_screen, screen.audit.id)
    assert found is not None
    return found


def pages_left(app: App, count: int | None) -> None:
    """Let the file of this station grow by so many pages, and no more."""

    def limit(connection: Connection) -> None:
        now = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        most = 1_000_000 if count is None else now + count
        connection.exec_driver_sql(f"PRAGMA max_page_count = {most}")

    app.ask(limit)
