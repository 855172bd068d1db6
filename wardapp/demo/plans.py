"""The recovery plans of the story: begun, written field by field, agreed, handed over."""

import re
from functools import partial

from wardapp.commands.recovery_plan import (
    AddPlanEntry,
    AgreePlan,
    ConfirmReceipt,
    HandOverPlan,
    StartPlan,
    WritePlan,
)
from wardapp.demo.parts import Agreed, Plan, Written
from wardapp.demo.staying import Staying
from wardapp.demo.story import Opening
from wardapp.demo.walk import UNTOUCHED
from wardapp.plan_form import plan_form
from wardapp.queries.recovery_plan import EntryRow

_DAY = re.compile(r"@(-?\d+)( \d\d:\d\d)?")


def plan_recovery(stay: Staying) -> None:
    """Put the recovery plan of somebody into the walk."""
    plan = stay.story.plan
    if plan is None:
        return
    stay.plan(plan.at, plan.by, partial(_begin, stay, plan))
    for written in plan.written:
        stay.plan(written.at, written.by or plan.by, partial(_write, stay, written))
    for agreed in plan.agreed:
        stay.plan(agreed.at, agreed.by or plan.by, partial(_agree, stay, agreed))


def _begin(stay: Staying, plan: Plan) -> None:
    copied = stay.seen().earlier_plan_id if plan.copied else None
    stay.me.plan_id = stay.do(StartPlan(stay_id=stay.stay_id, depth=plan.depth, copy_from=copied))


def _write(stay: Staying, written: Written) -> None:
    opening = stay.walk.opening
    fields = {name: _dated(text, opening) for name, text in written.fields.items()}
    if plan_form().section(written.section).single or written.entry:
        entries = [row for row in stay.seen().entries if row.section == written.section]
        entry = entries[max(written.entry, 1) - 1] if entries else None
        _write_into(stay, written.section, fields, entry)
    else:
        stay.do(
            AddPlanEntry(
                plan_id=stay.me.plan_id, section=written.section, fields=tuple(fields.items())
            )
        )


def _write_into(
    stay: Staying, section: str, fields: dict[str, str], entry: EntryRow | None
) -> None:
    for name, value in fields.items():
        stay.do(
            WritePlan(
                plan_id=stay.me.plan_id,
                section=section,
                field=name,
                value=value,
                seen=entry.fields.get(name, "") if entry else "",
                entry_id=entry.id if entry else None,
            )
        )


def _dated(text: str, opening: Opening) -> str:
    """Return "@4 17:30" as that day's date, as one types it; any other text as it is."""
    found = _DAY.fullmatch(text)
    return f"{opening.date(int(found[1])):%d/%m/%Y}{found[2] or ''}" if found else text


def _agree(stay: Staying, agreed: Agreed) -> None:
    entries = tuple((row.id, row.version) for row in stay.seen().entries)
    version = stay.do(
        AgreePlan(
            plan_id=stay.me.plan_id,
            entries=entries,
            agreed=agreed.agreed,
            agreed_by=agreed.agreed_by,
            note=agreed.note,
            copy_language=agreed.language,
            copy_format=agreed.print,
        )
    )
    if agreed.given:
        stay.plan(agreed.given, "NB", partial(_hand_over, stay, agreed, version))


def _hand_over(stay: Staying, agreed: Agreed, version: int) -> None:
    handover = stay.do(HandOverPlan(version_id=version, to=agreed.to, method=agreed.how))
    if agreed.receipt:
        stay.plan(agreed.receipt, "NB", partial(_confirm, stay, handover, agreed.receipt_by))


def _confirm(stay: Staying, handover: int, receipt_by: str) -> None:
    stay.do(ConfirmReceipt(handover_id=handover, expected_version=UNTOUCHED, receipt_by=receipt_by))
