"""Sheets about where somebody is: move, swap, leave, return, boarder, bed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, PAST, TICK, WHEN, Field, FormSheet, Values
from wardapp.app import Changes
from wardapp.codes import CodeList, code_list
from wardapp.commands.command import Command
from wardapp.commands.departure import EndLeave, StartLeave
from wardapp.commands.placement import MarkBoarder, MovePatient, SwapBeds
from wardapp.commands.ward import SetBedStatus
from wardapp.errors import RuleBroken
from wardapp.queries.board import BoardRow
from wardapp.words import language, tr

Saved = Callable[[Changes], None]


def move_sheet(
    over: QWidget, desk: Desk, row: BoardRow, rows: Sequence[BoardRow], typed: str, saved: Saved
) -> FormSheet:
    """Move to a free bed; a bed that is taken means: change places with whoever is there."""
    by_bed = {other.bed.casefold(): other for other in rows if other.bed_id is not None}
    free = ", ".join(other.bed for other in by_bed.values() if _is_free(other))
    hint = tr("free: {beds}", beds=free or tr("none"))
    fields = (
        Field("bed", tr("To bed"), value=typed.upper(), hint=hint),
        Field("at", tr("When"), PAST, hint=tr("empty: now")),
        Field("swap", tr("Change places if somebody is there"), TICK),
    )

    def make(values: Values) -> Command:
        other = by_bed.get(values["bed"].strip().casefold())
        if other is None or row.placement_id is None:
            raise RuleBroken("There is no such bed on this ward.", "bed")
        if other.placement_id is not None and values["swap"]:
            return SwapBeds(
                first_id=row.placement_id,
                first_version=row.placement_version,
                second_id=other.placement_id,
                second_version=other.placement_version,
                at=values["at"],
            )
        return MovePatient(
            placement_id=row.placement_id,
            expected_version=row.placement_version,
            bed_id=other.bed_id,
            at=values["at"],
        )

    title = tr("Move from bed {bed}", bed=row.bed or "–")
    return FormSheet(over, desk, title, tr("Move"), fields, make, saved, about=row)


def leave_sheet(over: QWidget, desk: Desk, row: BoardRow, saved: Saved) -> FormSheet:
    """Go on leave with the bed held."""
    fields = (
        Field("kind", tr("What for"), CHOICE, "home_leave", _options(code_list("absence_kind"))),
        Field("out_at", tr("Went"), PAST, hint=tr("empty: now")),
        Field("expected_back_at", tr("Expected back"), WHEN, hint=tr("fri 11:00")),
    )

    def make(values: Values) -> Command:
        return StartLeave(
            stay_id=row.stay_id or 0,
            kind=values["kind"],
            out_at=values["out_at"],
            expected_back_at=values["expected_back_at"],
        )

    return FormSheet(
        *(over, desk, tr("On leave, bed held"), tr("Start the leave"), fields, make, saved),
        about=row,
    )


def return_sheet(over: QWidget, desk: Desk, row: BoardRow, saved: Saved) -> FormSheet:
    """Come back from leave."""
    fields = (Field("back_at", tr("Came back"), PAST, hint=tr("empty: now")),)

    def make(values: Values) -> Command:
        return EndLeave(
            absence_id=row.absence_id or 0,
            expected_version=row.absence_version,
            back_at=values["back_at"],
        )

    return FormSheet(
        *(over, desk, tr("Back from leave"), tr("Record the return"), fields, make, saved),
        about=row,
    )


def boarder_sheet(over: QWidget, desk: Desk, row: BoardRow, saved: Saved) -> FormSheet:
    """Say to which ward somebody belongs."""
    fields = (
        Field("boarder", tr("Belongs to another ward"), TICK, "yes" if row.boarder else ""),
        Field("home_ward", tr("Which ward"), value=row.home_ward),
    )

    def make(values: Values) -> Command:
        return MarkBoarder(
            placement_id=row.placement_id or 0,
            expected_version=row.placement_version,
            boarder=values["boarder"],
            home_ward=values["home_ward"],
        )

    return FormSheet(*(over, desk, tr("Boarder"), tr("Save"), fields, make, saved), about=row)


def bed_sheet(over: QWidget, desk: Desk, row: BoardRow, saved: Saved) -> FormSheet:
    """Open, block or close an empty bed, with a note why."""
    fields = (
        Field(
            "status", tr("The bed is"), CHOICE, row.bed_status, _options(code_list("bed_status"))
        ),
        Field(
            "note", tr("Note"), value=row.bed_note, hint=tr("bed ready 12:05; waiting for cleaning")
        ),
    )

    def make(values: Values) -> Command:
        return SetBedStatus(
            bed_id=row.bed_id or 0,
            expected_version=row.bed_version,
            status=values["status"],
            note=values["note"],
        )

    title = tr("Bed {bed}", bed=row.bed)
    return FormSheet(over, desk, title, tr("Save the bed"), fields, make, saved)


def _is_free(row: BoardRow) -> bool:
    return not row.occupied and row.bed_status == "open"


def _options(codes: CodeList) -> tuple[tuple[str, str], ...]:
    return tuple((code.code, code.text(language())) for code in codes)
