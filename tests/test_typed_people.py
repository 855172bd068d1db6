"""People typed by initials and letters of their role."""

import pytest

from wardapp.errors import RuleBroken
from wardapp.typed_people import read_people, read_person


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("SM sister", "ward_sister"),
        ("SM charge", "ward_sister"),
        ("OR cons", "consultant"),
        ("PN dr", "doctor"),
        ("IP nurse", "nurse"),
        ("GP phys", "physiotherapist"),
        ("EP OT", "occupational_therapist"),
        ("AP pharm", "pharmacist"),
        ("HL sw", "social_worker"),
        ("CV ward clerk", "ward_clerk"),
        ("NB prif", "ward_sister"),
        ("DL discharge", "discharge_nurse"),
    ],
)
def test_a_role_is_found_by_its_letters(typed: str, role: str) -> None:
    assert read_person(typed).role == role


def test_a_name_may_follow_and_several_stand_in_one_line() -> None:
    first, second = read_people("sm ward sister Sioned Morgan, OR consultant")
    assert (first.initials, first.role, first.name) == ("SM", "ward_sister", "Sioned Morgan")
    assert (second.initials, second.name) == ("OR", "")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("SM", "which role"),
        ("SM wizard", "No role begins"),
        ("SM ward", "can be"),
        ("Sioned sister", "initials"),
    ],
)
def test_an_unclear_person_is_asked_about(typed: str, words: str) -> None:
    with pytest.raises(RuleBroken, match=words):
        read_person(typed)
