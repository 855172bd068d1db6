"""An audit leaves the program line by line: asked for, made, written whole or not at all.

A CSV has its dictionary in a second file beside it; both are written or neither is.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from wardapp.app import App
from wardapp.audit_form import read_form
from wardapp.errors import RuleBroken
from wardapp.feeds.audit_export import audit_csv, audit_xlsx, file_name
from wardapp.feeds.audit_lines import AuditExport
from wardapp.feeds.safe_cells import CSV
from wardapp.queries.audit import AuditScreen, audit_with_beds
from wardapp.queries.audit_results import audited
from wardapp.queries.diary import record_head
from wardapp.queries.ward import WardRow
from wardapp.words import Words
from wardapp.written_whole import Exported, write_whole


@dataclass(frozen=True)
class AuditExportOrder:
    """Which audit, in which form and language; `names` lets out who somebody is.

    `ward` is the one in whose register the export is noted.
    """

    audit_id: int
    ward: WardRow
    kind: Literal["csv", "xlsx"]
    language: str
    names: bool = False


def export_name(screen: AuditScreen, order: AuditExportOrder) -> str:
    """Return the name of the file; no patient is in it."""
    return file_name(screen, Words(order.language), order.kind, names=order.names)


def export_audit(app: App, order: AuditExportOrder, place: Path) -> Exported:
    """Write the audit as it stands with its corrections; a file that is there is replaced.

    Raises RuleBroken with a sentence where the role forbids it or the place takes no file.
    """
    _refuse_without_right(app, order)
    found = app.ask(audit_with_beds, order.audit_id)
    if found is None:
        raise RuleBroken("This audit is not there any more. Nothing was written.")
    screen, beds = found
    form = read_form(screen.audit.lists)
    export = AuditExport(
        screen=screen,
        form=form,
        beds=beds,
        counted=audited(screen, beds, form),
        say=Words(order.language),
        made_at=app.clock.now(),
        made_by=app.who.name,
        names=order.names,
    )
    files = _files(export, order, place)
    write_whole(files)
    return Exported(hashlib.sha256(files[place]).hexdigest(), app.ask(record_head))


def dictionary_place(place: Path, language: str) -> Path:
    """Return where the dictionary of a CSV goes: beside it, under its name."""
    return place.with_name(f"{place.stem} {Words(language)('dictionary')}.csv")


def _files(export: AuditExport, order: AuditExportOrder, place: Path) -> dict[Path, bytes]:
    if order.kind != CSV:
        return {place: audit_xlsx(export)}
    rows, dictionary = audit_csv(export)
    return {dictionary_place(place, order.language): dictionary, place: rows}


def _refuse_without_right(app: App, order: AuditExportOrder) -> None:
    if "print" not in app.who.permissions:
        raise RuleBroken("Your role does not allow this. Nothing was printed or saved.")
    if order.names and "audit" not in app.who.permissions:
        raise RuleBroken(
            "Your role does not allow an export with names. Nothing was written. Export it "
            "without names, or ask somebody who takes part in the audit.",
            field="names",
        )
