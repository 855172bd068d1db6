"""What was printed or saved as a file: the register."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from wardapp.domain.record import PrintRecord
from wardapp.queries.frozen import frozen


@dataclass(frozen=True, slots=True)
class PrintRow:
    """One line of the register; `how` is printer or pdf, `document` as in `paper_order`."""

    id: int
    document: str
    edition: str
    language: str
    pages: int
    copies: int
    how: str
    record_head: str
    at: datetime
    by: str


def prints(connection: Connection, ward_id: int, most: int = 100) -> tuple[PrintRow, ...]:
    """Return what left the program for a ward, newest first."""
    columns = select(
        PrintRecord.id,
        PrintRecord.document,
        PrintRecord.edition,
        PrintRecord.language,
        PrintRecord.pages,
        PrintRecord.copies,
        PrintRecord.how,
        PrintRecord.record_head,
        PrintRecord.at,
        PrintRecord.by,
    )
    mine = columns.where(PrintRecord.ward_id == ward_id, PrintRecord.voided_at.is_(None))
    newest_first = mine.order_by(PrintRecord.at.desc(), PrintRecord.id.desc()).limit(most)
    return frozen(PrintRow, connection.execute(newest_first))
