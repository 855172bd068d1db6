"""What a row of a ward list says: a patient in a bed, and what is wrong with the row."""

from dataclasses import dataclass, field
from datetime import date, datetime

from wardapp.feeds.said import Said
from wardapp.feeds.table import RawRow, Skipped


@dataclass(frozen=True)
class Mend:
    """A proposal for one cell: the words on the button and what would stand in the cell."""

    said: Said
    field: str
    value: str


@dataclass(frozen=True)
class Problem:
    """One cell that cannot be taken as it stands.

    A blocking one holds the person: no arrival, move or departure until it is mended.
    Any other leaves the doubtful value out and says so.
    """

    row: int
    field: str
    value: str
    said: Said
    blocking: bool
    mends: tuple[Mend, ...] = ()


@dataclass(frozen=True)
class ListedPatient:
    """A row with somebody in it, as far as it could be read; times UTC, days local.

    `time_known` False means that only the day of admission stands in the list.
    `in_capitals` says that the name came in capitals, so its case means nothing.
    """

    row: int
    bed: str
    bay: str
    ward: str
    family: str
    given: str
    title: str
    in_capitals: bool
    born: date | None
    sex: str
    nhs_number: str
    hospital_number: str
    admitted_at: datetime | None
    time_known: bool
    came_at: datetime | None
    consultant: str
    specialty: str
    edd: date | None
    edd_text: str
    raw: RawRow
    problems: tuple[Problem, ...] = ()

    @property
    def held(self) -> bool:
        """Whether something in the row has to be mended before it can be used."""
        return any(problem.blocking for problem in self.problems)

    @property
    def identified(self) -> bool:
        """Whether the row carries a number by which a person can be matched."""
        return bool(self.hospital_number or self.nhs_number)


@dataclass(frozen=True)
class EmptyBed:
    """A row that says nobody lies there."""

    row: int
    bed: str


@dataclass(frozen=True)
class Listing:
    """A whole ward list as read: the people, the empty beds, and what was left out.

    `ward` is the ward that the words around the table name, "" for none.
    """

    as_of: datetime
    sha256: str
    patients: tuple[ListedPatient, ...]
    empty_beds: tuple[EmptyBed, ...]
    skipped: tuple[Skipped, ...] = ()
    ward: str = ""
    problems: tuple[Problem, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Gather the problems of all rows, in the order of the file."""
        gathered = tuple(p for patient in self.patients for p in patient.problems)
        object.__setattr__(self, "problems", gathered)
