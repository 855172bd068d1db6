"""A ward on the morning of its audit: who moves and goes, and the list of nine o'clock."""

from datetime import datetime
from typing import Any

from tests.audit_ward import a_frozen_audit, beds_for
from tests.builders import the_board
from wardapp.app import App
from wardapp.commands.departure import DischargePatient
from wardapp.commands.placement import MovePatient
from wardapp.queries.audit import AuditBedRow
from wardapp.queries.board import BoardRow
from wardapp.queries.ward import WardRow, beds


def then(app: App, ward: WardRow, **plan: Any) -> dict[str, AuditBedRow]:
    """Freeze the list of nine o'clock and return it by bed."""
    return {bed.label: bed for bed in beds_for(app, a_frozen_audit(app, ward, **plan))}


def row(app: App, ward: WardRow, bed: str = "A1") -> BoardRow:
    """Return who is in a bed now."""
    return the_board(app, ward)[bed]


def bed_id(app: App, ward: WardRow, label: str) -> int:
    """Return which bed a label means."""
    return next(bed.id for bed in app.ask(beds, ward.id) if bed.label == label)


def move(app: App, ward: WardRow, stay: int, to: str, when: datetime, **to_ward: Any) -> None:
    """Move somebody to a bed, or with "" off the beds; `there` is another ward."""
    here = next(row for row in the_board(app, ward).values() if row.stay_id == stay)
    app.do(
        MovePatient(
            placement_id=here.placement_id or 0,
            expected_version=here.placement_version,
            bed_id=bed_id(app, to_ward.get("there", ward), to) if to else None,
            ward_id=to_ward["there"].id if to_ward else None,
            at=when,
        )
    )


def discharge(
    app: App, ward: WardRow, bed: str, when: datetime, method: str = "1", destination: str = "19"
) -> None:
    """Let the person in a bed go home, unless it was otherwise."""
    here = row(app, ward, bed)
    app.do(
        DischargePatient(
            stay_id=here.stay_id or 0,
            expected_version=here.stay_version,
            method=method,
            destination=destination,
            left_at=when,
        )
    )
