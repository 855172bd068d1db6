"""Who could be taken for whom, at one glance at a list."""

from dataclasses import dataclass
from datetime import date

from wardapp.measures.same_name import Alike, same_names


@dataclass(frozen=True)
class Someone:
    stay_id: int | None
    bed: str
    family: str
    given: str
    born: date | None = None
    nhs_number: str | None = None


def test_two_of_one_name_are_told_apart_by_their_birth_date():
    one = Someone(1, "A2", "Evans", "Siân", date(1941, 3, 12))
    other = Someone(2, "C5", "EVANS", "Sian", date(1944, 3, 21))
    assert same_names([one, other]) == {
        1: Alike(("C5",), True, "born"),
        2: Alike(("A2",), True, "born"),
    }


def test_the_nhs_number_tells_apart_when_all_else_is_the_same():
    born = date(1941, 3, 12)
    rows = [Someone(1, "A1", "Rees", "Ann", born, "1"), Someone(2, "A2", "Rees", "Ann", born, "2")]
    assert same_names(rows)[1].differs == "nhs_number"


def test_names_that_sound_the_same_raise_the_strong_alarm():
    rows = [Someone(1, "A1", "Davies", "Jon"), Someone(2, "A2", "Davis", "John")]
    assert same_names(rows)[1] == Alike(("A2",), True, "given")


def test_one_surname_alone_is_a_weaker_alarm():
    rows = [Someone(1, "A1", "Jones", "Mair"), Someone(2, "A2", "Jones", "Idwal")]
    assert same_names(rows)[2] == Alike(("A1",), False, "given")


def test_empty_beds_and_different_people_are_like_nobody():
    rows = [
        Someone(None, "A1", "", ""),
        Someone(None, "A2", "", ""),
        Someone(3, "A3", "Bowen", "Rhodri"),
        Someone(4, "A4", "Parry", "Beti"),
    ]
    assert same_names(rows) == {}


def test_three_of_one_name_each_see_both_others():
    rows = [Someone(n, f"A{n}", "Evans", "Siân", date(1940 + n, 1, 1)) for n in (1, 2, 3)]
    assert same_names(rows)[2].beds == ("A1", "A3")
