"""Who a row is: by hospital number, then by a valid NHS number, never by name alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from wardapp.feeds.listed import ListedPatient
from wardapp.queries.present import LeftPatient, PresentPatient

K = TypeVar("K", PresentPatient, LeftPatient)


def number_key(number: str) -> str:
    """Return a hospital number to compare it: a spreadsheet loses zeros before a number."""
    key = "".join(number.casefold().split())
    return key.lstrip("0") if key.isdecimal() else key


@dataclass(frozen=True)
class Found(Generic[K]):
    """Everybody a row's numbers lead to: one person, nobody, or two that disagree."""

    people: tuple[K, ...]

    @property
    def one(self) -> K | None:
        """The person, where the numbers lead to exactly one."""
        return self.people[0] if len(self.people) == 1 else None


class Register(Generic[K]):
    """People found by their numbers."""

    def __init__(self, people: Sequence[K]) -> None:
        self._by_hospital: dict[str, K] = {
            number_key(p.hospital_number): p for p in people if p.hospital_number
        }
        self._by_nhs: dict[str, K] = {p.nhs_number: p for p in people if p.nhs_number}

    def find(self, row: ListedPatient) -> Found[K]:
        """Return whom the numbers of a row lead to."""
        found: list[K] = []
        for person in (
            self._by_hospital.get(number_key(row.hospital_number)),
            self._by_nhs.get(row.nhs_number),
        ):
            if person is not None and person not in found:
                found.append(person)
        return Found(tuple(found))
