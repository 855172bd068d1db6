"""Who a person is and where: names, numbers, phones, addresses (CUI NID, NUM, TID, ADR)."""

import re
from collections.abc import Iterable

from wardapp.display.say import Say

NO_FAMILY_NAME = "UNKNOWN"
NO_GIVEN_NAME = "Unknown"


def person_name(family: str, given: str, title: str = "", sex: str = "") -> str:
    """Write FAMILY, Given (Title): EVANS, Siân (Mrs).

    A person without a name is UNKNOWN, Unknown, Male; `sex` is used only there.
    """
    return " ".join(name_components(family, given, title, sex))


def name_components(family: str, given: str, title: str = "", sex: str = "") -> tuple[str, ...]:
    """Return the pieces of a name between which a line may break, and nowhere else."""
    family, given = family.strip(), given.strip()
    parts = [f"{family.upper() or NO_FAMILY_NAME},", given or NO_GIVEN_NAME]
    if not family and not given and sex:
        return (parts[0], f"{parts[1]},", sex)
    plain_title = title.strip(" .()")
    return (*parts, f"({plain_title})") if plain_title else tuple(parts)


def public_name(given: str, family: str) -> str:
    """Write a name as one says it to the person: Siân Evans."""
    return f"{given.strip()} {family.strip()}".strip()


def temporary_number(number: str, say: Say) -> str:
    """Write the number of a person whose NHS number is not known: Temporary No 341."""
    return say("Temporary No {number}", number=number)


def nhs_number(number: str) -> str:
    """Group the ten digits 3-3-4; anything else stays as it was given."""
    digits = re.sub(r"[\s-]", "", number)
    if not re.fullmatch(r"[0-9]{10}", digits):
        return number
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}"


def recorded(text: str | None, say: Say) -> str:
    """Return the text, or the words for nothing there; a blank would mean anything."""
    return text.strip() if text and text.strip() else say("Not recorded")


def phone(typed: str) -> str:
    """Group a British phone number: 029 2018 0928 x1234; others stay as typed."""
    number, _, extension = re.sub(r"(?i)\s*(?:extension|ext\.?|x)\s*", "x", typed).partition("x")
    national = re.sub(r"^\s*(?:\+|00)44\s*", "0", number.replace("(0)", ""))
    digits = re.sub(r"[\s().-]", "", national)
    if not re.fullmatch(r"0[0-9]{9,10}", digits) or not re.fullmatch(r"[0-9]*", extension):
        return typed.strip()
    return _grouped_phone(digits) + (f" x{extension}" if extension else "")


def postcode(typed: str) -> str:
    """Write a postcode in capitals with one space: CF10 1AA; others stay as typed."""
    packed = "".join(typed.split()).upper()
    found = re.fullmatch(r"([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})", packed)
    return f"{found[1]} {found[2]}" if found else typed.strip()


def address_line(parts: Iterable[str], code: str = "") -> str:
    """Write an address on one line, its empty parts left out."""
    return ", ".join(part.strip(" ,") for part in (*parts, postcode(code)) if part.strip(" ,"))


def address_block(parts: Iterable[str], code: str = "") -> tuple[str, ...]:
    """Return the lines of an address, without commas at their ends."""
    return tuple(part.strip(" ,") for part in (*parts, postcode(code)) if part.strip(" ,"))


def _grouped_phone(digits: str) -> str:
    area = _area_length(digits)
    rest = digits[area:]
    if len(rest) > 6:
        rest = f"{rest[:-4]} {rest[-4:]}"
    return f"{digits[:area]} {rest}"


def _area_length(digits: str) -> int:
    """Tell how many digits the area code has: 029, 0114 and 0300, else five as 01792."""
    if digits.startswith("02"):
        return 3
    if digits[1] in "3589" or re.match(r"011|01.1", digits):
        return 4
    return 5
