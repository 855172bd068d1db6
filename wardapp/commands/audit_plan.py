"""Planning an audit: its wards and pairs, its criteria, what is left out; finishing it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from wardapp.audit_form import pinned_lists
from wardapp.codes import code_list
from wardapp.commands.command import Command, Context, Done, command
from wardapp.criteria_set import CriteriaForm, as_table, read_criteria, refuse_national_name
from wardapp.domain.audit import (
    Audit,
    AuditAnswer,
    AuditBed,
    AuditCarry,
    AuditWard,
    CriteriaSet,
)
from wardapp.domain.ward import Ward
from wardapp.errors import RuleBroken
from wardapp.measures.audit_answers import A, B
from wardapp.queries.audit import unfinished_beds
from wardapp.queries.code_sets import delay_reasons
from wardapp.queries.criteria_sets import criteria_sets
from wardapp.text_gate import clean_line, clean_text
from wardapp.typed_time import read_clock
from wardapp.words import marked

MOST_WARDS = 60


@dataclass(frozen=True, kw_only=True)
class PlannedWard:
    """A ward to audit; `source_ward_id` is this file's ward, None for one that is typed."""

    name: str
    source_ward_id: int | None = None
    site: str = ""
    kind: str = "adult"
    specialty: str = ""
    reviewer_a: str = ""
    reviewer_b: str = ""


@dataclass(frozen=True, kw_only=True)
class AuditChoices:
    """What an audit is: `definite` and `identity` are codes of their lists, times local."""

    name: str
    day: date
    freeze_time: str
    criteria_name: str
    criteria_version: str
    wards: tuple[PlannedWard, ...]
    site: str = ""
    reviewers_each: int = 2
    definite: str = "leaving_planned"
    identity: str = "bed_only"
    count_without_bed: bool = False
    excluded_kinds: tuple[str, ...] = ("intensive_care", "maternity", "children")


@command
class SaveCriteriaSet(Command):
    """A version of a set of criteria; `table` is what `wardapp.criteria_set` reads."""

    table: dict[str, object]


@command
class PlanAudit(Command):
    """A new audit; its lists are pinned as they stand now."""

    choices: AuditChoices


@command
class ChangeAudit(Command):
    """The plan again, before a list is frozen or a copy leaves; the lists are pinned anew."""

    audit_id: int
    expected_version: int
    choices: AuditChoices


@command
class SetReviewers(Command):
    """Who answers on a ward as the first and as the second."""

    audit_ward_id: int
    expected_version: int
    reviewer_a: str
    reviewer_b: str = ""


@command
class CloseAudit(Command):
    """Finish the audit; where beds are not settled `note` says why."""

    audit_id: int
    expected_version: int
    note: str = ""


@command
class ReopenAudit(Command):
    """Let answers be given again."""

    audit_id: int
    expected_version: int


def save_criteria_set(context: Context, command: SaveCriteriaSet) -> Done:
    """Keep the version beside the earlier ones; a version that stands never changes."""
    form = read_criteria(command.table)
    refuse_national_name(form)
    if _is_taken(context, form):
        raise RuleBroken(
            "This version of the set is kept already. Give your change a new version.",
            field="version",
        )
    made = context.add(
        CriteriaSet(
            name=form.name,
            set_version=form.version,
            official=form.official,
            items=as_table(form),
            at=context.now,
            by=context.who.name,
        )
    )
    return Done(
        label=marked("Criteria kept: {count}"),
        values={"count": len(form.criteria)},
        made_id=made.id,
    )


def _is_taken(context: Context, form: CriteriaForm) -> bool:
    """Tell whether name and version stand for something; also in an audit, if it was taken back."""
    kept = criteria_sets(context.session.connection())
    asked = context.one_of(
        Audit, Audit.criteria_name == form.name, Audit.criteria_version == form.version
    )
    return asked is not None or any(
        (known.name, known.version) == (form.name, form.version) for known in kept
    )


def plan_audit(context: Context, command: PlanAudit) -> Done:
    """Write the audit and its wards."""
    choices = command.choices
    values = _values(context, choices)
    audit = context.add(
        Audit(key=command.uuid, planned_at=context.now, planned_by=context.who.name, **values)
    )
    _write_wards(context, audit, choices, command.uuid)
    return Done(
        label=marked("Audit planned: {name}"), values={"name": audit.name}, made_id=audit.id
    )


def change_audit(context: Context, command: ChangeAudit) -> Done:
    """Put the new plan in the old one's place, as nothing was frozen yet."""
    audit = context.load(Audit, command.audit_id, command.expected_version)
    audit.refuse_if_closed()
    if context.one_of(AuditWard, AuditWard.audit_id == audit.id, AuditWard.frozen_at.is_not(None)):
        raise RuleBroken(
            "A bed list of this audit is frozen: its plan stands. Plan another audit for another "
            "question."
        )
    if audit.carry_key or context.one_of(AuditCarry, AuditCarry.audit_id == audit.id):
        raise RuleBroken(
            "A copy of this audit was carried away: its plan stands, here and there. Plan another "
            "audit for another question."
        )
    for name, value in _values(context, command.choices).items():
        setattr(audit, name, value)
    while ward := context.one_of(AuditWard, AuditWard.audit_id == audit.id):
        ward.void(context.now, "planned anew")
        context.session.flush()
    _write_wards(context, audit, command.choices, command.uuid)
    return Done(label=marked("Audit: plan changed"), made_id=audit.id)


def set_reviewers(context: Context, command: SetReviewers) -> Done:
    """Name the pair; answers that were given keep the name of who gave them."""
    ward = context.load(AuditWard, command.audit_ward_id, command.expected_version)
    audit = context.get(Audit, ward.audit_id)
    audit.refuse_if_closed()
    pair = _pair(command.reviewer_a, command.reviewer_b, audit.reviewers_each)
    _refuse_change_of_side(context, ward, pair)
    ward.reviewer_a, ward.reviewer_b = pair
    return Done(label=marked("Audit: reviewers named"))


def close_audit(context: Context, command: CloseAudit) -> Done:
    """Finish it; beds without a settled answer are counted as not reviewed and say why."""
    audit = context.load(Audit, command.audit_id, command.expected_version)
    note = clean_text(command.note)
    if context.one_of(AuditBed, AuditBed.audit_id == audit.id) is None:
        raise RuleBroken("No bed list is frozen yet: there is nothing to finish.")
    left = unfinished_beds(context.session.connection(), audit.id)
    if left and not note:
        raise RuleBroken(
            "Beds without a settled answer: {count}. They will not be counted. Say why the audit "
            "ends here.",
            field="note",
            count=left,
        )
    waiting = _wards_without_list(context, audit)
    if waiting and not note:
        raise RuleBroken(
            "Wards without a bed list: {count}. They will not be counted. Say why the audit ends "
            "here.",
            field="note",
            count=waiting,
        )
    audit.close(context.now, context.who.name, note)
    return Done(label=marked("Audit finished: {name}"), values={"name": audit.name})


def reopen_audit(context: Context, command: ReopenAudit) -> Done:
    """Open it again; what was printed meanwhile is not called back."""
    audit = context.load(Audit, command.audit_id, command.expected_version)
    audit.reopen()
    return Done(label=marked("Audit opened again: {name}"), values={"name": audit.name})


def _wards_without_list(context: Context, audit: Audit) -> int:
    waiting = select(func.count()).where(
        AuditWard.audit_id == audit.id,
        AuditWard.voided_at.is_(None),
        AuditWard.frozen_at.is_(None),
        AuditWard.excluded.is_(False),
    )
    return context.session.execute(waiting).scalar_one()


def _values(context: Context, choices: AuditChoices) -> dict[str, Any]:
    """Return the columns of an audit; raises RuleBroken beside the field that is wrong."""
    name = clean_line(choices.name, 80, "name")
    if not name:
        raise RuleBroken("Give the audit a name.", field="name")
    if choices.reviewers_each not in (1, 2):
        raise RuleBroken("One or two people review each bed.", field="reviewers_each")
    _refuse_unknown("definite_discharge", (choices.definite,), "definite")
    _refuse_unknown("audit_identity", (choices.identity,), "identity")
    _refuse_unknown("ward_kind", choices.excluded_kinds, "excluded_kinds")
    form = _form(context, choices)
    reasons = delay_reasons(context.session.connection(), choices.day)
    return {
        "name": name,
        "site": clean_line(choices.site, 80, "site"),
        "day": choices.day,
        "freeze_time": f"{read_clock(choices.freeze_time):%H:%M}",
        "lists": pinned_lists(form, reasons, choices.day),
        "criteria_name": form.name,
        "criteria_version": form.version,
        "criteria_official": form.official,
        "reviewers_each": choices.reviewers_each,
        "definite": choices.definite,
        "identity": choices.identity,
        "count_without_bed": choices.count_without_bed,
        "excluded_kinds": list(choices.excluded_kinds),
        "demonstration": context.one_of(Ward, Ward.demonstration.is_(True)) is not None,
    }


def _form(context: Context, choices: AuditChoices) -> CriteriaForm:
    for form in criteria_sets(context.session.connection()):
        if (form.name, form.version) == (choices.criteria_name, choices.criteria_version):
            return form
    raise RuleBroken("Choose a set of criteria from the list.", field="criteria")


def _refuse_unknown(list_name: str, codes: tuple[str, ...], field: str) -> None:
    known = code_list(list_name)
    if any(code not in known for code in codes):
        raise RuleBroken("Choose it from the list.", field=field)


def _write_wards(context: Context, audit: Audit, choices: AuditChoices, planned: str) -> None:
    """Write the wards; `planned` is the identity of this planning, so that no key comes twice."""
    names = [clean_line(ward.name, 80, "wards") for ward in choices.wards]
    if not names or not all(names):
        raise RuleBroken("Name at least one ward.", field="wards")
    _refuse_twice((name.casefold(), name) for name in names)
    _refuse_twice((ward.source_ward_id, ward.name) for ward in choices.wards if ward.source_ward_id)
    if len(names) > MOST_WARDS:
        raise RuleBroken("At most {most} wards fit in one audit.", field="wards", most=MOST_WARDS)
    for position, (name, ward) in enumerate(zip(names, choices.wards, strict=True)):
        _refuse_unknown("ward_kind", (ward.kind,), "wards")
        if ward.source_ward_id is not None:
            context.get(Ward, ward.source_ward_id)
        first, second = _pair(ward.reviewer_a, ward.reviewer_b, audit.reviewers_each)
        context.session.add(
            AuditWard(
                audit_id=audit.id,
                key=f"{planned}/{position}",
                position=position,
                name=name,
                site=clean_line(ward.site, 80) or audit.site,
                kind=ward.kind,
                specialty=clean_line(ward.specialty, 80),
                source_ward_id=ward.source_ward_id,
                reviewer_a=first,
                reviewer_b=second,
                excluded=ward.kind in audit.excluded_kinds,
            )
        )


def _refuse_twice(wards: Iterable[tuple[object, str]]) -> None:
    seen = set()
    for ward, name in wards:
        if ward in seen:
            raise RuleBroken(
                "“{ward}” stands twice in this audit. Name each ward once.",
                field="wards",
                ward=name,
            )
        seen.add(ward)


def _pair(first: str, second: str, each: int) -> tuple[str, str]:
    first, second = clean_line(first, 80), clean_line(second, 80) if each > 1 else ""
    if first and first.casefold() == second.casefold():
        raise RuleBroken(
            "Two different people review a ward: neither may answer for the other.",
            field="reviewer_b",
        )
    return first, second


def _refuse_change_of_side(context: Context, ward: AuditWard, pair: tuple[str, str]) -> None:
    """Stop somebody from taking the side of the reviewer they are to judge independently of."""
    for person, other in zip(pair, (B, A), strict=True):
        gave = context.one_of(
            AuditAnswer,
            AuditAnswer.bed_id.in_(select(AuditBed.id).where(AuditBed.ward_id == ward.id)),
            AuditAnswer.slot == other,
            AuditAnswer.reviewer == person,
        )
        if person and gave is not None:
            raise RuleBroken(
                "{person} has answered on this ward as the other reviewer of the pair, and would "
                "see those answers as their own. Name somebody else. Nothing was changed.",
                field="reviewer_a" if other == B else "reviewer_b",
                person=person,
            )
