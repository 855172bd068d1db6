"""Move people between beds and wards, and swap two of them."""

from datetime import datetime

from sqlalchemy import select

from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.stay import Placement, Stay
from wardapp.domain.ward import Bed
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import marked


@command
class MovePatient(Command):
    """Go to another bed, or to no bed yet; `ward_id` when it is another ward."""

    placement_id: int
    expected_version: int
    bed_id: int | None
    ward_id: int | None = None
    at: datetime | None = None


@command
class SwapBeds(Command):
    """Two people change beds in one step."""

    first_id: int
    first_version: int
    second_id: int
    second_version: int
    at: datetime | None = None


@command
class MarkBoarder(Command):
    """Somebody lies here and belongs to another ward, or no longer does."""

    placement_id: int
    expected_version: int
    boarder: bool
    home_ward: str = ""
    home_ward_id: int | None = None


def move_patient(context: Context, command: MovePatient) -> Done:
    """End one place and begin the next; everything else goes with the stay."""
    old = context.load(Placement, command.placement_id, command.expected_version)
    stay = context.stay(old.stay_id)
    at = context.happened(command.at)
    old.end(at)
    context.session.flush()
    new = place(context, stay, command.ward_id or old.ward_id, command.bed_id, at)
    carry_home(old, new)
    return Done(
        label=marked("Moved to {bed}"),
        values={"bed": bed_label(context, command.bed_id)},
        stay_id=stay.id,
        made_id=new.id,
    )


def swap_beds(context: Context, command: SwapBeds) -> Done:
    """End both places first, so that neither bed is taken when the other arrives."""
    first = context.load(Placement, command.first_id, command.first_version)
    second = context.load(Placement, command.second_id, command.second_version)
    at = context.happened(command.at)
    for placement in (first, second):
        placement.end(at)
    context.session.flush()
    for old, target in ((first, second), (second, first)):
        stay = context.stay(old.stay_id)
        carry_home(old, place(context, stay, target.ward_id, target.bed_id, at))
    return Done(
        label=marked("Swapped {first} and {second}"),
        values={
            "first": bed_label(context, first.bed_id),
            "second": bed_label(context, second.bed_id),
        },
        stay_id=first.stay_id,
    )


def mark_boarder(context: Context, command: MarkBoarder) -> Done:
    """Say to which ward the person belongs; they are listed on both and counted once."""
    placement = context.load(Placement, command.placement_id, command.expected_version)
    placement.boarder = command.boarder
    placement.home_ward = clean_line(command.home_ward) if command.boarder else ""
    placement.home_ward_id = command.home_ward_id if command.boarder else None
    label = marked("Marked as a boarder") if command.boarder else marked("No longer a boarder")
    return Done(label=label, stay_id=placement.stay_id)


def place(
    context: Context, stay: Stay, ward_id: int, bed_id: int | None, at: datetime
) -> Placement:
    """Put a stay into a bed that is free and open, or onto the ward without a bed."""
    if at < stay.admitted_at:
        raise RuleBroken("That is before the admission.", field="at")
    if bed_id is not None:
        _refuse_bed(context, bed_id, ward_id)
    return context.add(Placement(stay_id=stay.id, ward_id=ward_id, bed_id=bed_id, in_at=at))


def bed_label(context: Context, bed_id: int | None) -> str:
    """Return the label of a bed, a dash for none."""
    return "–" if bed_id is None else context.get(Bed, bed_id).label


def carry_home(old: Placement, new: Placement) -> None:
    """Let a boarder stay a boarder in the next bed of the same ward."""
    if old.ward_id == new.ward_id:
        new.boarder, new.home_ward, new.home_ward_id = old.boarder, old.home_ward, old.home_ward_id


def _refuse_bed(context: Context, bed_id: int, ward_id: int) -> None:
    bed = context.get(Bed, bed_id)
    if bed.ward_id != ward_id:
        raise RuleBroken("That bed is on another ward. Nothing was changed.", field="bed")
    if bed.status != "open":
        raise RuleBroken(
            "Bed {bed} is closed. Open it first, or choose another.", "bed", bed=bed.label
        )
    here = select(Placement.id).where(
        Placement.bed_id == bed_id, Placement.out_at.is_(None), Placement.voided_at.is_(None)
    )
    if context.session.scalars(here).first() is not None:
        raise RuleBroken(
            "Somebody is in bed {bed}. Swap the two, or choose another.", "bed", bed=bed.label
        )
