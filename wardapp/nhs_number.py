"""Reads a typed NHS number and says in words what is odd about it; it never blocks a person."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nhs_number.validate import calculate_checksum

from wardapp.words import marked


class Kind(StrEnum):
    """What a typed NHS number turned out to be."""

    VALID = "valid"
    MISSING = "missing"
    WRONG_LENGTH = "wrong_length"
    WRONG_CHECK = "wrong_check"
    PLACEHOLDER = "placeholder"
    NATIONAL_INSURANCE = "national_insurance"
    NOT_DIGITS = "not_digits"


_SENTENCES = {
    Kind.VALID: "",
    Kind.MISSING: marked("No NHS number yet. The person can be admitted without it."),
    Kind.WRONG_LENGTH: marked("An NHS number has ten digits. Count them again."),
    Kind.WRONG_CHECK: marked("These ten digits are not an NHS number: one is mistyped."),
    Kind.PLACEHOLDER: marked("This stands for “no number”. Leave the box empty instead."),
    Kind.NATIONAL_INSURANCE: marked(
        "This looks like a National Insurance number, not an NHS number."
    ),
    Kind.NOT_DIGITS: marked("An NHS number has digits only. Is this a number of another kind?"),
}
_CHI = marked("This looks like a Scottish CHI number. Is it the person's NHS number?")
_HEALTH_AND_CARE = marked(
    "This looks like a number from Northern Ireland. Is it the person's NHS number?"
)


@dataclass(frozen=True, slots=True)
class TypedNhsNumber:
    """What was read: ten digits where valid, what kind it is, and a sentence for the person."""

    digits: str
    kind: Kind
    sentence: str
    question: str = ""

    @property
    def valid(self) -> bool:
        """Tell whether it may be stored as an NHS number."""
        return self.kind is Kind.VALID

    @property
    def status(self) -> str:
        """Return the Welsh NHS number status: 02 present, not traced; 03 trace required."""
        return "02" if self.valid else "03"


def read_nhs_number(typed: str) -> TypedNhsNumber:
    """Read an NHS number typed or pasted with spaces or hyphens."""
    text = unicodedata.normalize("NFKC", typed).strip()
    packed = re.sub(r"(?<=[0-9])[\s-]+(?=[0-9])", "", text)
    kind = _kind(packed)
    digits = packed if kind is Kind.VALID else ""
    return TypedNhsNumber(digits, kind, _SENTENCES[kind], _question(digits))


def _kind(text: str) -> Kind:
    if not text:
        return Kind.MISSING
    if re.fullmatch(r"(?i)[a-z]{2}\s*(?:[0-9]\s*){6}[a-d]", text):
        return Kind.NATIONAL_INSURANCE
    if not re.fullmatch(r"[0-9]+", text):
        return Kind.NOT_DIGITS
    if len(set(text)) == 1:
        return Kind.PLACEHOLDER
    if len(text) != 10:
        return Kind.WRONG_LENGTH
    return Kind.VALID if _check_digit_fits(text) else Kind.WRONG_CHECK


def _check_digit_fits(digits: str) -> bool:
    return calculate_checksum(digits[:9]) == int(digits[9])


def _question(digits: str) -> str:
    """Ask back where the digits lie in another country's range; they pass the same check."""
    if not digits:
        return ""
    if _begins_with_a_birth_date(digits):
        return _CHI
    return _HEALTH_AND_CARE if "320" <= digits[:3] <= "399" else ""


def _begins_with_a_birth_date(digits: str) -> bool:
    try:
        date(2000 + int(digits[4:6]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return digits[:4] == "2902"  # a leap year of the other century
    return True
