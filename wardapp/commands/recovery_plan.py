"""The recovery plan: start, write field by field, agree (a version), hand over, confirm."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from wardapp.codes import code_list
from wardapp.commands.command import Command, Context, Done, changed_meanwhile, command
from wardapp.domain.pathway import Pathway
from wardapp.domain.recovery_plan import DEPTHS, PlanEntry, PlanHandover, PlanVersion, RecoveryPlan
from wardapp.domain.stay import Stay
from wardapp.errors import RuleBroken
from wardapp.measures.recovery_plan import missing
from wardapp.plan_form import Section, plan_form
from wardapp.text_gate import clean_line, clean_text
from wardapp.words import marked

AGREEMENTS = ("yes", "partly", "no")

COPIED: Mapping[str, frozenset[str]] = {
    "language_access": frozenset(),
    "what_matters": frozenset({"said_to", "said_on", "present"}),
    "outcomes": frozenset({"by_date"}),
    "before_now": frozenset({"now", "assessed_on", "assessed_by"}),
    "goals": frozenset({"by_date", "baseline", "rating_now", "rating_hoped", "status"}),
    "risks": frozenset({"accepted"}),
    "carers": frozenset({"asked", "willing_able", "assessment_offered", "assessment_offered_on"}),
    "home": frozenset(),
    "contact": frozenset(),
    "my_part": frozenset({"told_today"}),
}
"""What a readmission brings forward, and the fields in it that must be asked anew."""

Pairs = tuple[tuple[str, str], ...]
"""Fields with their texts, as they were typed."""


@command
class StartPlan(Command):
    """A plan for a stay; `copy_from` brings the entries of an earlier plan of the same person."""

    stay_id: int
    depth: str = "standard"
    copy_from: int | None = None


@command
class SetPlanDepth(Command):
    """Show fewer or more sections; nothing written is lost."""

    plan_id: int
    expected_version: int
    depth: str


@command
class WritePlan(Command):
    """Write one field; `seen` is the text that stood there when the person began.

    `entry_id` None writes into a single section that has no entry yet, or whose entry was
    taken back meanwhile.
    """

    plan_id: int
    section: str
    field: str
    value: str
    seen: str = ""
    entry_id: int | None = None


@command
class AddPlanEntry(Command):
    """One more goal, carer, service, …, with what is known of it."""

    plan_id: int
    section: str
    fields: Pairs


@command
class RemovePlanEntry(Command):
    """An entry was written by mistake; it stays readable in the history."""

    entry_id: int
    expected_version: int
    reason: str = ""


@command
class AgreePlan(Command):
    """The person says yes, partly or no; what stands now becomes the next version.

    `entries` are (id, version) of every entry that was on the screen: nobody agrees to
    something they have not seen.
    """

    plan_id: int
    entries: tuple[tuple[int, int], ...]
    agreed: str
    agreed_by: str
    signature: str = ""
    note: str = ""
    copy_language: str = ""
    copy_format: str = ""
    shared_with: str = ""
    at: datetime | None = None


@command
class HandOverPlan(Command):
    """A version is given to whoever takes over (`method` from the list `handover_method`)."""

    version_id: int
    to: str
    method: str
    at: datetime | None = None


@command
class ConfirmReceipt(Command):
    """The receiver has confirmed."""

    handover_id: int
    expected_version: int
    receipt_by: str
    at: datetime | None = None


def start_plan(context: Context, command: StartPlan) -> Done:
    """Make the plan; a copy brings words and goals forward, never agreement or handover."""
    stay = context.stay(command.stay_id)
    if command.depth not in DEPTHS:
        raise RuleBroken("A plan is short, standard or full.", field="depth")
    if context.one_of(RecoveryPlan, RecoveryPlan.stay_id == stay.id) is not None:
        raise RuleBroken("This stay already has a plan. Open it.")
    plan = context.add(
        RecoveryPlan(
            stay_id=stay.id,
            depth=command.depth,
            started_at=context.now,
            started_by=context.who.name,
            copied_from=command.copy_from,
        )
    )
    if command.copy_from is not None:
        _copy_forward(context, plan, command.copy_from)
    return Done(label=marked("Recovery plan begun"), stay_id=stay.id, made_id=plan.id)


def set_plan_depth(context: Context, command: SetPlanDepth) -> Done:
    """Write the depth."""
    plan = context.load(RecoveryPlan, command.plan_id, command.expected_version)
    if command.depth not in DEPTHS:
        raise RuleBroken("A plan is short, standard or full.", field="depth")
    plan.depth = command.depth
    return Done(label=marked("Depth of the plan set"), stay_id=plan.stay_id)


def write_plan(context: Context, command: WritePlan) -> Done:
    """Write a field if nobody wrote another text there meanwhile; raises Conflict else."""
    section = plan_form().section(command.section)
    value = section.field(command.field).read(command.value, context.today)
    entry = _entry(context, command, section)
    standing = entry.fields.get(command.field, "") if entry else ""
    if standing not in (command.seen, value):
        raise changed_meanwhile(PlanEntry, entry.id if entry else 0)
    if entry is None:
        plan = context.get(RecoveryPlan, command.plan_id)
        entry = _new_entry(context, plan, section.code, {command.field: value} if value else {})
    elif standing != value:  # who types the same words again has written nothing
        entry.write(command.field, value)
        entry.written_at, entry.written_by = context.now, context.who.name
        context.session.flush()
    return Done(label=marked("Recovery plan written"), stay_id=entry.stay_id, made_id=entry.id)


def add_plan_entry(context: Context, command: AddPlanEntry) -> Done:
    """Add an entry with its first fields; one without a word is none."""
    plan = context.get(RecoveryPlan, command.plan_id)
    section = plan_form().section(command.section)
    read = {name: section.field(name).read(typed, context.today) for name, typed in command.fields}
    fields = {name: text for name, text in read.items() if text}
    if section.single or not fields:
        raise RuleBroken("Write something first.", field=command.section)
    entry = _new_entry(context, plan, command.section, fields)
    return Done(label=marked("Recovery plan: added"), stay_id=plan.stay_id, made_id=entry.id)


def remove_plan_entry(context: Context, command: RemovePlanEntry) -> Done:
    """Mark the entry as entered in error."""
    entry = context.load(PlanEntry, command.entry_id, command.expected_version)
    if plan_form().section(entry.section).single:  # Undo might bring back a second one
        raise RuleBroken("This part has one entry. Empty its fields instead.")
    entry.void(context.now, clean_line(command.reason) or "removed")
    return Done(label=marked("Recovery plan: removed"), stay_id=entry.stay_id)


def agree_plan(context: Context, command: AgreePlan) -> Done:
    """Freeze what stands now as the next version, in place or not, and say what is missing."""
    plan = context.get(RecoveryPlan, command.plan_id)
    if command.agreed not in AGREEMENTS:
        raise RuleBroken("Say yes, partly or no.", field="agreed")
    if not clean_line(command.agreed_by):
        raise RuleBroken("Say who agreed.", field="agreed_by")
    entries = _entries(context, plan.id)
    if {(entry.id, entry.version) for entry in entries} != set(command.entries):
        raise changed_meanwhile(RecoveryPlan, plan.id)
    version = _version(context, plan, entries, command)
    label = (
        marked("Plan agreed, in place: version {n}")
        if version.in_place
        else marked("Plan recorded, not in place: version {n}")
    )
    values = {"n": version.number}
    return Done(label=label, values=values, stay_id=plan.stay_id, made_id=version.id)


def hand_over_plan(context: Context, command: HandOverPlan) -> Done:
    """Note that a version was given to somebody."""
    version = context.get(PlanVersion, command.version_id)
    to = clean_line(command.to)
    if not to:
        raise RuleBroken("Say who takes over.", field="to")
    if command.method not in code_list("handover_method"):
        raise RuleBroken("Choose it from the list.", field="method")
    at = context.happened(command.at)
    if at < version.agreed_at:
        raise RuleBroken("That is before this version was agreed.", field="at")
    handover = PlanHandover(
        plan_id=version.plan_id,
        stay_id=version.stay_id,
        version_id=version.id,
        to=to,
        method=command.method,
        at=at,
        by=context.who.name,
    )
    context.add(handover)
    return Done(label=marked("Plan handed over"), stay_id=version.stay_id, made_id=handover.id)


def confirm_receipt(context: Context, command: ConfirmReceipt) -> Done:
    """Note who took it over, and when."""
    handover = context.load(PlanHandover, command.handover_id, command.expected_version)
    by = clean_line(command.receipt_by)
    if not by:
        raise RuleBroken("Say who confirmed.", field="receipt_by")
    handover.confirm(context.happened(command.at), by)
    return Done(label=marked("Receipt of the plan recorded"), stay_id=handover.stay_id)


def _entries(context: Context, plan_id: int) -> list[PlanEntry]:
    valid = select(PlanEntry).where(PlanEntry.plan_id == plan_id, PlanEntry.voided_at.is_(None))
    return list(context.session.scalars(valid.order_by(PlanEntry.id)))


def _entry(context: Context, command: WritePlan, section: Section) -> PlanEntry | None:
    """Return the entry that is meant, if it was begun; a single section has no second one."""
    given = context.session.get(PlanEntry, command.entry_id) if command.entry_id else None
    if given is not None and (given.plan_id, given.section) != (command.plan_id, section.code):
        raise RuleBroken("This entry belongs to another plan. Nothing was changed.")
    if given is not None and (given.voided_at is None or not section.single):
        return context.get(PlanEntry, given.id)
    if not section.single:
        raise RuleBroken("Write something first.", field=section.code)
    return context.one_of(
        PlanEntry, PlanEntry.plan_id == command.plan_id, PlanEntry.section == section.code
    )


def _new_entry(
    context: Context, plan: RecoveryPlan, section: str, fields: dict[str, str]
) -> PlanEntry:
    return context.add(
        PlanEntry(
            plan_id=plan.id,
            stay_id=plan.stay_id,
            section=section,
            fields=fields,
            written_at=context.now,
            written_by=context.who.name,
        )
    )


def _version(
    context: Context, plan: RecoveryPlan, entries: list[PlanEntry], command: AgreePlan
) -> PlanVersion:
    content: dict[str, list[dict[str, str]]] = defaultdict(list)
    for entry in entries:
        if entry.fields:  # an entry without a word is none
            content[entry.section].append(dict(entry.fields))
    pathway = context.current(Pathway, plan.stay_id)
    scheme, code = (pathway.scheme, pathway.code) if pathway else ("", "")
    by = clean_line(command.agreed_by)
    earlier = context.one_of(PlanVersion, PlanVersion.plan_id == plan.id)
    _refuse_same(earlier, (dict(content), plan.depth, scheme, code, command.agreed, by))
    agreed_at = _agreed_at(context, plan, entries, earlier, command)
    lacks = missing(content, pathway=scheme + code, agreed=command.agreed)
    return context.add(
        PlanVersion(
            plan_id=plan.id,
            stay_id=plan.stay_id,
            number=earlier.number + 1 if earlier else 1,
            depth=plan.depth,
            pathway_scheme=scheme,
            pathway=code,
            content=dict(content),
            missing=list(lacks),
            in_place=not lacks,
            agreed=command.agreed,
            agreed_by=by,
            agreed_at=agreed_at,
            recorded_at=context.now,
            recorded_by=context.who.name,
            signature=clean_line(command.signature),
            note=clean_text(command.note),
            copy_language=command.copy_language,
            copy_format=command.copy_format,
            shared_with=clean_line(command.shared_with),
        )
    )


def _refuse_same(earlier: PlanVersion | None, now: tuple[object, ...]) -> None:
    """Stop a version that says what the newest one says, by the same person."""
    if earlier is None:
        return
    v = earlier
    if now == (v.content, v.depth, v.pathway_scheme, v.pathway, v.agreed, v.agreed_by):
        raise RuleBroken("Nothing has changed since version {number}.", number=v.number)


def _agreed_at(
    context: Context,
    plan: RecoveryPlan,
    entries: list[PlanEntry],
    earlier: PlanVersion | None,
    command: AgreePlan,
) -> datetime:
    """Return when they said so: nobody agrees to words that were not written yet."""
    at = context.happened(command.at)
    if at < plan.started_at:
        raise RuleBroken("That is before the plan was begun.", field="at")
    if any(at < entry.written_at for entry in entries):
        raise RuleBroken("The plan was written on after that time.", field="at")
    if earlier is not None and at < earlier.agreed_at:
        raise RuleBroken("That is before the version that stands.", field="at")
    return at


def _copy_forward(context: Context, plan: RecoveryPlan, source_id: int) -> None:
    source = context.get(RecoveryPlan, source_id)
    earlier, now = context.get(Stay, source.stay_id), context.get(Stay, plan.stay_id)
    if earlier.patient_id != now.patient_id:
        raise RuleBroken("That plan belongs to another person. Nothing was copied.")
    for entry in _entries(context, source.id):
        left_behind = COPIED.get(entry.section)
        if left_behind is None:
            continue
        kept = {name: text for name, text in entry.fields.items() if name not in left_behind}
        if kept:
            _new_entry(context, plan, entry.section, kept)
