"""A ward's bed list for an audit from a bed-state file: what is in it, and nothing guessed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from wardapp.clock import local_day
from wardapp.commands.audit_freeze import DEFINITE, EMPTY, OCCUPIED, ListedBed
from wardapp.errors import RuleBroken
from wardapp.feeds.bed_state import ReadResult, read_ward_list
from wardapp.feeds.beds import plain_label
from wardapp.feeds.listed import ListedPatient
from wardapp.feeds.nameless_beds import is_nameless, nameless_rows, unread_headings
from wardapp.feeds.said import Said, say
from wardapp.feeds.table import FileBytes, ReadingChoice
from wardapp.measures.calendar import length_of_stay


@dataclass(frozen=True)
class FileRemark:
    """Something a person should see; `line` 0 is the whole file, `stops` it cannot be frozen."""

    line: int
    said: Said
    stops: bool = False


@dataclass(frozen=True)
class FileBeds:
    """The beds of one ward as a file lists them, true at `at`."""

    at: datetime
    beds: tuple[ListedBed, ...]
    remarks: tuple[FileRemark, ...]

    @property
    def usable(self) -> bool:
        """Whether nothing stands in the way of freezing it."""
        return bool(self.beds) and not any(remark.stops for remark in self.remarks)


def read_for_ward(
    source: Path | FileBytes, ward: str, known: Mapping[str, Mapping[str, str]] | None = None
) -> ReadResult:
    """Read a bed-state file; of a workbook the sheet that is called as the ward, if one is."""
    read = read_ward_list(source, known=known)
    named = [name for name in read.table.sheets if _bare(name) == _bare(ward)]
    if len(named) != 1 or named[0] == read.table.sheet:
        return read
    return read_ward_list(read.file, choice=ReadingChoice(sheet=named[0]), known=known)


def beds_of_file(read: ReadResult, ward: str, definite: str) -> FileBeds:
    """Return the beds that a file lists for a ward; raises RuleBroken where it cannot be read.

    `definite` is the audit's rule for those who go home that day, as far as a file can say it.
    """
    if is_nameless(read):
        return _nameless(read, ward, definite)
    listing = read.listing()
    remarks: list[FileRemark] = []
    mine = _rows_of(read, listing.ward, ward, remarks)
    patients = [patient for patient in listing.patients if patient.row in mine]
    empty = [bed for bed in listing.empty_beds if bed.row in mine]
    remarks += _problems(patients) + _without_bed(patients)
    remarks += _twice(
        (one.row, f"{plain_label(one.bay)}/{plain_label(one.bed)}", one.bed)
        for one in patients
        if one.bed
    )
    knows_edd = "edd" in read.mapping.fields
    found = [(bed.row, ListedBed(label=bed.bed, state=EMPTY)) for bed in empty]
    found += [
        (patient.row, _listed(patient, listing.as_of, definite, knows_edd=knows_edd))
        for patient in patients
        if patient.bed
    ]
    found = _named_by_bay(read, found)
    beds = tuple(bed for _, bed in sorted(found, key=lambda pair: pair[0]))
    if not beds and not any(remark.stops for remark in remarks):
        remarks.append(FileRemark(0, _NO_BEDS, stops=True))
    return FileBeds(listing.as_of, beds, tuple(sorted(remarks, key=lambda one: one.line)))


def _nameless(read: ReadResult, ward: str, definite: str) -> FileBeds:
    """Take the beds of a file that names nobody; a bed that stands twice is a question."""
    at = read.as_of.at
    if at is None:
        raise RuleBroken("When was this list true? Give the day and the time.", field="as_of")
    remarks: list[FileRemark] = []
    mine = _rows_of(read, "", ward, remarks)
    rows = [row for row in nameless_rows(read, at) if row[0] in mine]
    if unread := unread_headings(read):
        not_read = say("These columns were not read: {names}.", names=", ".join(unread))
        remarks.append(FileRemark(0, not_read))
    day = local_day(at)
    found = [
        (number, replace(bed, state=_state(bed.edd_day, definite, day)))
        if bed.state == OCCUPIED
        else (number, bed)
        for number, bed, _ in rows
        if bed is not None
    ]
    remarks += [FileRemark(number, said) for number, _, told in rows for said in told]
    found = _named_by_bay(read, found)
    remarks += _twice((number, plain_label(bed.label), bed.label) for number, bed in found)
    if not found and not any(remark.stops for remark in remarks):
        remarks.append(FileRemark(0, _NO_BEDS, stops=True))
    ordered = tuple(sorted(remarks, key=lambda one: one.line))
    return FileBeds(at, tuple(bed for _, bed in found), ordered)


_NO_BEDS = say("No bed was found in this file for this ward. Nothing was frozen.")


def _named_by_bay(
    read: ReadResult, found: list[tuple[int, ListedBed]]
) -> list[tuple[int, ListedBed]]:
    """Put the bay before the bed where bed 1 stands in several bays."""
    column = read.mapping.fields.get("bay")
    if column is None:
        return found
    bays = {row.number: row.cells[column].strip() for row in read.table.rows}
    of_bed: dict[str, set[str]] = defaultdict(set)
    for row, bed in found:
        of_bed[bed.label].add(bays.get(row, ""))
    if all(len(several) < 2 for several in of_bed.values()):
        return found
    return [
        (row, replace(bed, label=f"{bays.get(row, '')} {bed.label}".strip())) for row, bed in found
    ]


def _listed(
    patient: ListedPatient, as_of: datetime, definite: str, *, knows_edd: bool
) -> ListedBed:
    stay = None
    if patient.admitted_at is not None:
        stay = length_of_stay(patient.admitted_at, as_of)
    return ListedBed(
        label=patient.bed,
        state=_state(patient.edd, definite, local_day(as_of)),
        family=patient.family,
        given=patient.given,
        title=patient.title,
        born=patient.born,
        nhs_number=patient.nhs_number,
        sex=patient.sex,
        specialty=patient.specialty,
        stay_days=stay,
        edd_day=patient.edd,
        edd_known=knows_edd,
    )


def _state(edd: date | None, definite: str, day: date) -> str:
    """A file never says that somebody is optimised or at what time they leave."""
    return DEFINITE if definite == "edd_today" and edd == day else OCCUPIED


def _rows_of(read: ReadResult, named: str, ward: str, remarks: list[FileRemark]) -> frozenset[int]:
    """Return the rows of this ward: all of them, unless the file names several wards."""
    column = read.mapping.fields.get("ward")
    by_ward: dict[str, set[int]] = defaultdict(set)
    names: dict[str, str] = {}
    for row in read.table.rows:
        name = "" if column is None else row.cells[column].strip()
        by_ward[_bare(name)].add(row.number)
        names.setdefault(_bare(name), name)
    _other_sheets(read, ward, remarks)
    if len(by_ward) == 1:
        _doubt(next(iter(names.values())) or named, ward, remarks)
        return frozenset(next(iter(by_ward.values())))
    if by_ward and _bare(ward) not in by_ward:
        said = say(
            "The file holds several wards: {names}. None is called {ward}. Name the ward in the "
            "plan as the file does, or pick another file.",
            names=", ".join(name for name in names.values() if name),
            ward=ward,
        )
        remarks.append(FileRemark(0, said, stops=True))
    remarks += [
        FileRemark(number, say("This line names no ward. It is left out."))
        for number in sorted(by_ward.get("", ()))
    ]
    return frozenset(by_ward[_bare(ward)])


def _other_sheets(read: ReadResult, ward: str, remarks: list[FileRemark]) -> None:
    """Name the sheet that was read where the file has several and none is called as the ward."""
    table = read.table
    if len(table.sheets) < 2 or _bare(table.sheet) == _bare(ward):
        return
    said = say(
        "The file has several sheets: {names}. “{sheet}” was read. Is it the list of {ward}?",
        names=", ".join(table.sheets),
        sheet=table.sheet,
        ward=ward,
    )
    remarks.append(FileRemark(0, said))


def _doubt(named: str, ward: str, remarks: list[FileRemark]) -> None:
    """Ask where a file names another ward than the one it is picked for."""
    if named and _bare(named) != _bare(ward):
        said = say("The file says it is of {named}. Is it the list of {ward}?",
                   named=named, ward=ward)  # fmt: skip
        remarks.append(FileRemark(0, said))


def _bare(name: str) -> str:
    return " ".join(word for word in plain_label(name).split() if word != "ward")


def _problems(patients: Iterable[ListedPatient]) -> list[FileRemark]:
    """Name what could not be read; the bed itself stays, as somebody lies in it."""
    return [
        FileRemark(problem.row, problem.said)
        for patient in patients
        for problem in patient.problems
        if problem.field != "bed"
    ]


def _without_bed(patients: Iterable[ListedPatient]) -> list[FileRemark]:
    return [
        FileRemark(patient.row, say("This person has no bed in the file and is left out."))
        for patient in patients
        if not patient.bed
    ]


def _twice(rows: Iterable[tuple[int, str, str]]) -> list[FileRemark]:
    """Name both lines of a bed with two people; each row has its line, its key and its bed."""
    by_bed: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for line, key, bed in rows:
        by_bed[key].append((line, bed))
    return [
        FileRemark(
            line,
            say(
                "Two people in bed {bed}, on lines {one} and {two}. Find out who lies there, mend "
                "the file and pick it again.",
                bed=bed,
                one=lines[0][0],
                two=line,
            ),
            stops=True,
        )
        for lines in by_bed.values()
        for line, bed in lines[1:]
    ]
