"""The same bed or the same number in two rows: both rows wait for a person."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from wardapp.feeds.beds import plain_label
from wardapp.feeds.listed import ListedPatient, Problem
from wardapp.feeds.matching import number_key
from wardapp.feeds.said import Said, say


def mark_twice(patients: Sequence[ListedPatient]) -> tuple[ListedPatient, ...]:
    """Return the rows, each with a problem where its number or bed stands in another row too."""
    found = tuple(patients)
    for key, field, said in (
        (_hospital_number, "hospital_number", _same_hospital_number),
        (_nhs_number, "nhs_number", _same_nhs_number),
        (_bed, "bed", _same_bed),
    ):
        found = _marked(found, key, field, said)
    return found


def _marked(
    patients: Sequence[ListedPatient],
    key: Callable[[ListedPatient], str],
    field: str,
    said: Callable[[str], Said],
) -> tuple[ListedPatient, ...]:
    groups: dict[str, list[int]] = defaultdict(list)
    for patient in patients:
        if key(patient):
            groups[key(patient)].append(patient.row)
    return tuple(_told(p, groups.get(key(p), []), field, said) for p in patients)


def _told(
    patient: ListedPatient, rows: Sequence[int], field: str, said: Callable[[str], Said]
) -> ListedPatient:
    others = [row for row in rows if row != patient.row]
    if not others:
        return patient
    shown = ", ".join(str(row) for row in others[:5])
    value = str(getattr(patient, field))
    problem = Problem(patient.row, field, value, said(shown), blocking=True)
    return replace(patient, problems=(*patient.problems, problem))


def _hospital_number(patient: ListedPatient) -> str:
    return number_key(patient.hospital_number)


def _nhs_number(patient: ListedPatient) -> str:
    return patient.nhs_number


def _bed(patient: ListedPatient) -> str:
    return f"{plain_label(patient.ward)}/{plain_label(patient.bay)}/{plain_label(patient.bed)}" * (
        bool(plain_label(patient.bed))
    )


def _same_hospital_number(rows: str) -> Said:
    return say("The same hospital number stands in row {rows} too. Which is right?", rows=rows)


def _same_nhs_number(rows: str) -> Said:
    return say("The same NHS number stands in row {rows} too. Whose is it?", rows=rows)


def _same_bed(rows: str) -> Said:
    return say("The same bed stands in row {rows} too. Who lies there?", rows=rows)
