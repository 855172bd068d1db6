"""The code that opens a carried audit, and the key of its file that comes from the code.

A code is written down, read out and typed in a hurry. Its 31 letters and digits leave out
what is easily taken for another (I, L, O, S, U), and the last of the twenty is a check: 31 is
a prime number, so that a weighted sum notices every single wrong letter and any two that
have changed places. The other nineteen are drawn at random: 94 bits.
"""

import hashlib
import secrets
import unicodedata

from wardapp.errors import RuleBroken

LENGTH = 20
_GROUP = 5
_LETTERS = "0123456789ABCDEFGHJKMNPQRTVWXYZ"
_LOOK_ALIKES = str.maketrans("OILSU", "0115V")
_NUMBER = {letter: number for number, letter in enumerate(_LETTERS)}
# One salt for all: nobody can try out 94 random bits, with or without a table made before.
_SALT = b"WardApp carried audit 1"
_EFFORT = 2**14  # about 40 ms and 16 MB a guess


def new_code() -> str:
    """Return a new code as it is shown: four groups of five letters."""
    drawn = "".join(secrets.choice(_LETTERS) for _ in range(LENGTH - 1))
    return _shown(drawn + _check(drawn))


def read_code(typed: str) -> str:
    """Return the code as it is shown; capitals, spaces, hyphens and look-alikes do not matter.

    Raises RuleBroken where this cannot be a code; the sentence never quotes it.
    """
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", typed) if not _parts(sign))
    letters = plain.upper().translate(_LOOK_ALIKES)
    if not set(letters) <= set(_LETTERS):
        raise RuleBroken(
            "There is a sign in this code that no code has. It is made of letters from A to Z and "
            "digits, in four groups of five. Look at it again.",
            field="code",
        )
    if len(letters) != LENGTH:
        raise RuleBroken(
            "A code has {length} letters and digits, and this has {count}. Look at it again, group "
            "by group.",
            field="code",
            length=LENGTH,
            count=len(letters),
        )
    if _check(letters[:-1]) != letters[-1]:
        raise RuleBroken(
            "One letter of this code is wrong, or two have changed places. Look at it again, group "
            "by group.",
            field="code",
        )
    return _shown(letters)


def file_key(code: str) -> bytes:
    """Return the 32 bytes that the engine takes as its raw key; raises RuleBroken as `read_code`.

    Scrypt is here so that all 256 bits of the key depend on all of the code; the code needs no
    slowness to be safe.
    """
    letters = read_code(code).replace("-", "").encode("ascii")
    return hashlib.scrypt(letters, salt=_SALT, n=_EFFORT, r=8, p=1, dklen=32)


def _shown(letters: str) -> str:
    return "-".join(letters[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


def _parts(sign: str) -> bool:
    """Tell whether this only stands between letters: a space, or a dash of any kind."""
    return (
        sign.isspace() or unicodedata.category(sign) in ("Pd", "Cf") or sign in "_.\N{MINUS SIGN}"
    )


def _check(drawn: str) -> str:
    """Return the letter that makes the weighted sum of all twenty a multiple of 31."""
    total = sum(weight * _NUMBER[letter] for weight, letter in enumerate(drawn, start=2))
    return _LETTERS[-total % len(_LETTERS)]
