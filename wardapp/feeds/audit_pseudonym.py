"""What a bed of an audit is called in a file that names nobody: stable, and in no known order.

It hangs on the audit's own random key, which never leaves with the file. Within one audit it
stays the same from export to export and from laptop to ward; in another audit it is another.
"""

import hmac
from collections import defaultdict
from collections.abc import Iterable

_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # no vowels: no words come about
_LENGTH = 6  # 64 million: no two wards of all audits meet


def pseudonyms(audit_key: str, beds: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a pseudonym for each bed, given as (key of its ward, its own key): KXRTBW-017."""
    wards: dict[str, list[str]] = defaultdict(list)
    for ward_key, bed_key in beds:
        wards[ward_key].append(bed_key)
    found: dict[str, str] = {}
    for ward_key, keys in wards.items():
        letters = _as_letters(_digest(audit_key, ward_key))
        shuffled = sorted(keys, key=lambda key: _digest(audit_key, key))
        found |= {key: f"{letters}-{number:03d}" for number, key in enumerate(shuffled, 1)}
    return found


def _digest(audit_key: str, text: str) -> bytes:
    return hmac.digest(audit_key.encode(), text.encode(), "sha256")


def _as_letters(digest: bytes) -> str:
    number = int.from_bytes(digest)
    letters = ""
    for _ in range(_LENGTH):
        number, place = divmod(number, len(_LETTERS))
        letters += _LETTERS[place]
    return letters
