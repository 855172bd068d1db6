"""Which details of a person the list gives otherwise than the ward has them."""

from wardapp.feeds.listed import ListedPatient
from wardapp.feeds.matching import number_key
from wardapp.feeds.names import same_name, sensible_case
from wardapp.feeds.plan import Change
from wardapp.queries.present import LeftPatient, PresentPatient

_NAMES = ("family", "given")
_IDENTITY = ("born", "sex", "nhs_number", "hospital_number")
_CARE = ("consultant", "specialty")


def plain_differences(row: ListedPatient, person: PresentPatient) -> tuple[Change, ...]:
    """Return what may be taken over at once: newly known, better written, or about care."""
    changes = [_case(row, person, name) for name in _NAMES]
    changes += [_new(row, person, name) for name in (*_NAMES, "title", *_IDENTITY)]
    changes += [_other(row, person, name) for name in _CARE]
    return tuple(change for change in changes if change is not None)


def doubtful_differences(row: ListedPatient, person: PresentPatient) -> tuple[Change, ...]:
    """Return what says that it may be somebody else: a person has to look."""
    changes = [_other_name(row, person, name) for name in _NAMES]
    changes += [_contradicted(row, person, name) for name in _IDENTITY]
    return tuple(change for change in changes if change is not None)


def may_be_somebody_else(row: ListedPatient, person: PresentPatient | LeftPatient) -> bool:
    """Return whether both surname and birth date differ, so that the number must be wrong."""
    if row.born is None or person.born is None or not row.family:
        return False
    return row.born != person.born and not same_name(row.family, person.family)


def _case(row: ListedPatient, person: PresentPatient, name: str) -> Change | None:
    """Propose the list's spelling only where the ward's was guessed from capitals."""
    ours, theirs = getattr(person, name), getattr(row, name)
    if row.in_capitals or ours == theirs or not same_name(ours, theirs):
        return None
    guessed = ours.isupper() or ours == sensible_case(ours.upper())
    return Change(name, ours, theirs) if guessed else None


def _new(row: ListedPatient, person: PresentPatient, name: str) -> Change | None:
    ours, theirs = getattr(person, name), getattr(row, name)
    return Change(name, ours, theirs) if theirs and not ours else None


def _other(row: ListedPatient, person: PresentPatient, name: str) -> Change | None:
    ours, theirs = getattr(person, name), getattr(row, name)
    return Change(name, ours, theirs) if theirs and theirs != ours else None


def _other_name(row: ListedPatient, person: PresentPatient, name: str) -> Change | None:
    ours, theirs = getattr(person, name), getattr(row, name)
    return Change(name, ours, theirs) if ours and theirs and not same_name(ours, theirs) else None


def _contradicted(row: ListedPatient, person: PresentPatient, name: str) -> Change | None:
    ours, theirs = getattr(person, name), getattr(row, name)
    if not ours or not theirs or number_key(str(ours)) == number_key(str(theirs)):
        return None
    return Change(name, ours, theirs)
