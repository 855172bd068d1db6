"""The code of a carried audit: drawn at random, forgiving to type, and a slip is noticed."""

import re

import pytest

from wardapp.errors import RuleBroken
from wardapp.store.carry_code import file_key, new_code, read_code

LETTERS = "0123456789ABCDEFGHJKMNPQRTVWXYZ"
KEY_OF_NOUGHTS = "34515a700d5004f635e27e308b6aff020c6a587eba29281b501e08f3c7057c00"


def _refusal(typed: str) -> str:
    with pytest.raises(RuleBroken) as caught:
        read_code(typed)
    assert caught.value.field == "code"
    return str(caught.value)


def _as_one(code: str) -> str:
    return code.replace("-", "")


def test_a_code_is_shown_in_four_groups_of_five_without_look_alikes() -> None:
    for code in (new_code() for _ in range(200)):
        assert re.fullmatch(rf"[{LETTERS}]{{5}}(-[{LETTERS}]{{5}}){{3}}", code)
        assert read_code(code) == code


def test_no_code_is_drawn_twice_and_every_letter_is_used() -> None:
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert set("".join(codes)) == set(LETTERS) | {"-"}


@pytest.mark.parametrize(
    "retyped",
    [
        str.lower,
        _as_one,
        lambda code: f"  {code} ",
        lambda code: code.replace("-", " – "),
        lambda code: code.replace("-", "\u2212"),
        lambda code: " ".join(_as_one(code)),
        lambda code: code.replace("-", "\t").replace("0", "o"),
        lambda code: code.replace("0", "O").replace("1", "l").replace("5", "S"),
        lambda code: code.replace("1", "I").replace("V", "U"),
        lambda code: "".join(chr(ord(sign) + 0xFEE0) for sign in _as_one(code)),
        lambda code: f"\u200b{code}\ufeff",
    ],
)
def test_however_a_code_is_typed_it_is_the_same_code(retyped) -> None:
    for code in (new_code() for _ in range(50)):
        assert read_code(retyped(code)) == code


def test_a_code_too_short_or_too_long_says_how_many_letters_it_has() -> None:
    code = new_code()
    assert "20 letters and digits, and this has 19" in _refusal(code[:-1])
    assert "20 letters and digits, and this has 21" in _refusal(code + "A")
    assert "this has 0" in _refusal(" - ")


@pytest.mark.parametrize("sign", ["!", "é", "٣", "Ж", "\x00"])
def test_a_sign_that_no_code_has_is_told(sign: str) -> None:
    assert "sign in this code" in _refusal(sign + new_code()[1:])


def test_every_single_wrong_letter_is_noticed() -> None:
    code = _as_one(new_code())
    for place, right in enumerate(code):
        for wrong in set(LETTERS) - {right}:
            assert "One letter" in _refusal(code[:place] + wrong + code[place + 1 :])


def test_any_two_letters_that_changed_places_are_noticed() -> None:
    code = _as_one(new_code())
    for one in range(20):
        for other in range(one):
            swapped = list(code)
            swapped[one], swapped[other] = code[other], code[one]
            if code[one] != code[other]:
                assert "changed places" in _refusal("".join(swapped))


def test_a_refusal_never_quotes_the_code() -> None:
    code = new_code()
    for typed in (code[:-1], code[:-1] + "!", code[:-1] + LETTERS[LETTERS.index(code[-1]) - 1]):
        with pytest.raises(RuleBroken) as caught:
            read_code(typed)
        assert code[:5] not in repr(caught.value) + str(caught.value.values)


def test_a_code_gives_the_same_key_for_ever() -> None:
    # Carried audits of today must open in years: another key here locks them all.
    assert file_key("00000-00000-00000-00000").hex() == KEY_OF_NOUGHTS
    assert file_key("ooooo ooooo ooooo ooooo").hex() == KEY_OF_NOUGHTS


def test_two_codes_give_two_keys_of_thirty_two_bytes() -> None:
    keys = {file_key(new_code()) for _ in range(3)}
    assert len(keys) == 3
    assert {len(key) for key in keys} == {32}


def test_what_is_no_code_gives_no_key() -> None:
    with pytest.raises(RuleBroken):
        file_key("a pass phrase of our own")
