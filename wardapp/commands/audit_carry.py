"""An audit leaves as a file of its own, and comes back: rows are added, never overwritten."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from wardapp.commands.audit_intake import as_ours
from wardapp.commands.audit_same_beds import SameBed, brought_home, same_beds
from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.audit import (
    Audit,
    AuditAnswer,
    AuditBed,
    AuditCarry,
    AuditCorrection,
    AuditReturn,
    AuditWard,
)
from wardapp.domain.base import Thing
from wardapp.domain.ward import Person, Ward
from wardapp.errors import RuleBroken
from wardapp.queries.audit_package import AuditPackage, audit_package
from wardapp.words import marked


@command
class CarryAudit(Command):
    """Note that a copy with these wards (by key) leaves; its identity is the command's own."""

    audit_id: int
    wards: tuple[str, ...]


@command
class UnpackAudit(Command):
    """Write a carried audit into the new file that is to hold nothing else."""

    package: AuditPackage
    carry_key: str


@command
class BringBackAudit(Command):
    """Take in what a carried copy brings; a second time it brings nothing new.

    With `same_beds` also the answers of beds that were frozen here and there and are the same.
    """

    package: AuditPackage
    same_beds: bool = False


@dataclass(frozen=True, slots=True)
class Brought:
    """What a copy brings that is not here yet.

    `double` counts the beds on which one reviewer would then stand with two answers; `kept`
    the wards that were frozen here and there, whose list from there is not taken, nor the
    `refused` answers given on it; `known` the answers that are here already. `latest` is the
    newest moment in the copy: one still to come tells of a laptop whose clock is fast.
    """

    wards: tuple[Mapping[str, Any], ...]
    beds: tuple[Mapping[str, Any], ...]
    corrections: tuple[Mapping[str, Any], ...]
    answers: tuple[Mapping[str, Any], ...]
    double: int
    kept: tuple[str, ...]
    known: int
    refused: int = 0
    latest: datetime | None = None

    @property
    def nothing(self) -> bool:
        """Whether all of it is here already."""
        return not (self.wards or self.beds or self.corrections or self.answers)


def carry_audit(context: Context, command: CarryAudit) -> Done:
    """Write down which wards left, when and by whom."""
    audit = context.get(Audit, command.audit_id)
    audit.refuse_if_closed()
    known = {ward.key for ward in _wards(context, audit)}
    if not command.wards or not known.issuperset(command.wards):
        raise RuleBroken("Choose at least one ward to carry away.", field="wards")
    context.add(
        AuditCarry(
            audit_id=audit.id,
            key=command.uuid,
            wards=list(command.wards),
            out_at=context.now,
            out_by=context.who.name,
        )
    )
    return Done(
        label=marked("Audit carried away, wards: {count}"), values={"count": len(command.wards)}
    )


def unpack_audit(context: Context, command: UnpackAudit) -> Done:
    """Fill a new file: the ward's name, the reviewers, and the audit."""
    if context.one_of(Audit) is not None:
        raise RuleBroken("This file holds an audit already. Nothing was changed.")
    package = command.package
    if package.home is not None:
        context.add(Ward(**package.home))
    for person in package.people:
        context.add(Person(**person))
    audit = context.add(Audit(**{**package.audit, "carry_key": command.carry_key}))
    _write(context, audit, package.wards, package.beds, package.corrections, package.answers)
    return Done(label=marked("Audit unpacked"), made_id=audit.id)


def bring_back_audit(context: Context, command: BringBackAudit) -> Done:
    """Add what is new; two answers of one reviewer both stay until a person chooses."""
    audit = _same_audit(context, command.package)
    audit.refuse_if_closed()
    here = _here(context, audit)
    package, _ = laid_over(here, command.package, same=command.same_beds)
    brought = what_is_new(here, package)
    if brought.nothing:
        raise _nothing_new(brought)
    for row in brought.wards:
        _take_freeze(context, row)
    received = [{**row, "received_at": context.now} for row in brought.answers]
    _write(context, audit, (), brought.beds, brought.corrections, received)
    counts = {
        "answers": len(brought.answers),
        "corrections": len(brought.corrections),
        "beds": len(brought.beds),
        "double": brought.double,
    }
    context.add(
        AuditReturn(
            audit_id=audit.id,
            carry_key=package.carry_key,
            at=context.now,
            by=context.who.name,
            brought=counts,
        )
    )
    return Done(
        label=marked("Audit brought back, answers: {count}"), values={"count": counts["answers"]}
    )


def laid_over(
    here: AuditPackage, package: AuditPackage, *, same: bool
) -> tuple[AuditPackage, tuple[SameBed, ...]]:
    """Return a copy as rows of ours, and which of its beds are the same as one here.

    Only with `same` their answers are laid over the beds here.
    """
    lists = as_ours(here, replace(package, answers=()))  # before anything is compared with them
    whole = replace(lists, answers=package.answers)
    beds = same_beds(here, whole)
    return as_ours(here, brought_home(here, whole, beds if same else ())), beds


def what_is_new(here: AuditPackage, package: AuditPackage) -> Brought:
    """Compare a carried copy with what is here, by keys alone."""
    at_home = {row["key"]: row for row in here.wards}
    frozen_there = [row for row in package.wards if row["frozen_at"] is not None]
    new = [
        row
        for row in frozen_there
        if row["key"] in at_home and at_home[row["key"]]["frozen_at"] is None
    ]
    beds_here = {row["key"] for row in here.beds}
    taken = {row["key"] for row in new}
    beds = [row for row in package.beds if row["key"] not in beds_here and row["ward_key"] in taken]
    all_beds = beds_here | {row["key"] for row in beds}
    answers = _unknown(package.answers, here.answers, all_beds)
    strangers = {row["ward_key"] for row in package.beds if row["key"] not in all_beds}
    answers_here = {row["key"] for row in here.answers}
    return Brought(
        wards=tuple(new),
        beds=tuple(beds),
        corrections=_unknown(package.corrections, here.corrections, all_beds),
        answers=answers,
        double=_double(here.answers, answers),
        kept=tuple(row["name"] for row in package.wards if row["key"] in strangers),
        known=sum(row["key"] in answers_here for row in package.answers),
        refused=sum(row["bed_key"] not in all_beds for row in package.answers),
        latest=max((row["at"] for row in (*package.answers, *package.corrections)), default=None),
    )


def _nothing_new(brought: Brought) -> RuleBroken:
    if not brought.kept:
        return RuleBroken("Everything in this file is here already. Nothing was changed.")
    return RuleBroken(
        "The bed list of {wards} was frozen here and on the laptop: answers on the laptop's list "
        "find no bed here. Nothing was changed. Keep the file: open it beside this screen, and "
        "type each answer in here, with T on the audit.",
        wards=", ".join(brought.kept),
    )


def _unknown(
    there: Iterable[Mapping[str, Any]], here: Iterable[Mapping[str, Any]], beds: set[str]
) -> tuple[Mapping[str, Any], ...]:
    known = {row["key"] for row in here}
    return tuple(row for row in there if row["key"] not in known and row["bed_key"] in beds)


def _double(here: Iterable[Mapping[str, Any]], new: Iterable[Mapping[str, Any]]) -> int:
    """Count the places where two answers of one reviewer will stand."""
    every = (*here, *new)
    replaced = {key for row in every for key in row["replaces"]}
    heads = Counter((row["bed_key"], row["slot"]) for row in every if row["key"] not in replaced)
    return sum(count > 1 for count in heads.values())


def _same_audit(context: Context, package: AuditPackage) -> Audit:
    audit = context.one_of(Audit, Audit.key == package.key)
    if audit is None:
        raise RuleBroken(
            "This file belongs to an audit that is not kept here. Nothing was changed. Bring it "
            "back to the ward's file from which it was carried away."
        )
    return audit


def _here(context: Context, audit: Audit) -> AuditPackage:
    return audit_package(context.session.connection(), audit.id)


def _wards(context: Context, audit: Audit) -> Iterable[AuditWard]:
    return context.session.query(AuditWard).where(
        AuditWard.audit_id == audit.id, AuditWard.voided_at.is_(None)
    )


def _take_freeze(context: Context, row: Mapping[str, Any]) -> None:
    ward = context.one_of(AuditWard, AuditWard.key == row["key"])
    if ward is not None:
        for name in ("frozen_at", "source", "source_note", "recorded_at", "recorded_by"):
            setattr(ward, name, row[name])


def _write(
    context: Context,
    audit: Audit,
    wards: Iterable[Mapping[str, Any]],
    beds: Iterable[Mapping[str, Any]],
    corrections: Iterable[Mapping[str, Any]],
    answers: Iterable[Mapping[str, Any]],
) -> None:
    """Write rows in the order of their links."""
    context.session.add_all(AuditWard(audit_id=audit.id, **row) for row in wards)
    context.session.flush()
    ward_ids = _ids(context, AuditWard, audit)
    _add(context, AuditBed, audit, beds, "ward", ward_ids)
    bed_ids = _ids(context, AuditBed, audit)
    _add(context, AuditCorrection, audit, corrections, "bed", bed_ids)
    _add(context, AuditAnswer, audit, answers, "bed", bed_ids)


def _add(
    context: Context,
    kind: Callable[..., Thing],
    audit: Audit,
    rows: Iterable[Mapping[str, Any]],
    to: str,
    ids: Mapping[str, int],
) -> None:
    for row in rows:
        values = {name: value for name, value in row.items() if name != f"{to}_key"}
        context.session.add(
            kind(audit_id=audit.id, **{f"{to}_id": ids[row[f"{to}_key"]]}, **values)
        )
    context.session.flush()


def _ids(context: Context, kind: Any, audit: Audit) -> dict[str, int]:
    chosen = context.session.query(kind.key, kind.id).where(
        kind.audit_id == audit.id, kind.voided_at.is_(None)
    )
    return {str(key): row_id for key, row_id in chosen}
