"""The ward itself: its facts, its beds, its people, its holidays."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from wardapp.domain.base import table_of
from wardapp.domain.record import BoardView
from wardapp.domain.ward import Bed, Holiday, Person, Ward
from wardapp.queries.frozen import frozen


@dataclass(frozen=True)
class WardRow:
    """A ward and the rules it chose; times are local "HH:MM"."""

    id: int
    version: int
    name: str
    hospital: str
    nation: str
    demonstration: bool
    round_time: str
    huddle_time: str
    seconds_each: int
    huddle_seconds_each: int
    kind: str = "adult"
    phone: str = ""
    board_code: str = ""
    site_code: str = ""
    census_time: str = "12:00"


@dataclass(frozen=True)
class BedRow:
    """A bed as the settings show it."""

    id: int
    version: int
    label: str
    bay: str
    position: int
    side_room: bool
    status: str
    note: str


@dataclass(frozen=True)
class PersonRow:
    """Somebody who works here; `role` is a code of the list `roles`."""

    id: int
    version: int
    initials: str
    name: str
    role: str
    active: bool

    @property
    def shown(self) -> str:
        """The name as it stands on screens and paper."""
        return self.name or self.initials


@dataclass(frozen=True)
class HolidayRow:
    """A day on which the ward works as on a Sunday."""

    day: date
    name: str


@dataclass(frozen=True)
class ViewRow:
    """A saved board view."""

    id: int
    name: str
    layout: dict[str, object]


def wards(connection: Connection) -> tuple[WardRow, ...]:
    """Return the wards of this store, oldest first."""
    ward = table_of(Ward).c
    columns = select(
        ward.id,
        ward.version,
        ward.name,
        ward.hospital,
        ward.nation,
        ward.demonstration,
        ward.round_time,
        ward.huddle_time,
        ward.seconds_each,
        ward.huddle_seconds_each,
        ward.kind,
        ward.phone,
        ward.board_code,
        ward.site_code,
        ward.census_time,
    )
    valid = columns.where(ward.voided_at.is_(None)).order_by(ward.id)
    return frozen(WardRow, connection.execute(valid))


def beds(connection: Connection, ward_id: int) -> tuple[BedRow, ...]:
    """Return the beds of a ward in their natural order."""
    columns = select(
        Bed.id, Bed.version, Bed.label, Bed.bay, Bed.position, Bed.side_room, Bed.status, Bed.note
    )
    valid = columns.where(Bed.ward_id == ward_id, Bed.voided_at.is_(None)).order_by(Bed.position)
    return frozen(BedRow, connection.execute(valid))


def people(connection: Connection) -> tuple[PersonRow, ...]:
    """Return everybody who works here, those who have gone last."""
    person = table_of(Person).c
    columns = select(
        person.id, person.version, person.initials, person.name, person.role, person.active
    )
    valid = columns.where(person.voided_at.is_(None))
    rows = connection.execute(valid.order_by(person.active.desc(), person.initials))
    return frozen(PersonRow, rows)


def holidays(connection: Connection) -> tuple[HolidayRow, ...]:
    """Return the days on which the ward works as on a Sunday."""
    valid = select(Holiday.day, Holiday.name).where(Holiday.voided_at.is_(None))
    return frozen(HolidayRow, connection.execute(valid.order_by(Holiday.day)))


def board_views(connection: Connection, ward_id: int) -> tuple[ViewRow, ...]:
    """Return the saved views of a ward's board by name."""
    mine = select(BoardView.id, BoardView.name, BoardView.layout).where(
        BoardView.ward_id == ward_id
    )
    return frozen(ViewRow, connection.execute(mine.order_by(BoardView.name)))
