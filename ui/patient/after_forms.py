"""Sheets about the criteria-led order, the pathway after leaving, and the usual residence."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, PAST, PLAN, TICK, Field, FormSheet, Values
from ui.patient.leaving_forms import bearer_of
from wardapp.app import Changes
from wardapp.codes import CodeList, code_list
from wardapp.commands.command import Command
from wardapp.commands.leaving import EndCriteriaLed, OrderCriteriaLed
from wardapp.commands.pathway import FinishRecovery, LeavePathway
from wardapp.commands.patient_details import RecordUsualResidence
from wardapp.errors import RuleBroken
from wardapp.queries.leaving import LeavingRow, OrderRow
from wardapp.queries.ready import ReadyMoments
from wardapp.words import language, tr

Saved = Callable[[Changes], None]


def order_sheet(
    over: QWidget, desk: Desk, row: LeavingRow, seen: OrderRow | None, saved: Saved
) -> FormSheet:
    """A senior's order: who gives it, until when, what refers back, who may discharge."""
    rules = tuple(code_list("refer_back_rule"))
    hint = tr("fri 18:00; seven days at most")
    fields = (
        Field("authorised_by", tr("Ordered by (senior)")),
        Field("valid_until", tr("Valid until"), PLAN, hint=hint),
        Field("discharger", tr("Who may discharge")),
        *(
            Field(f"rule_{rule.code}", tr("Refer back: {rule}", rule=rule.text(language())), TICK)
            for rule in rules
        ),
        Field("rules_note", tr("Other rules, in words")),
    )

    def make(values: Values) -> Command:
        ticked = tuple(rule.code for rule in rules if values[f"rule_{rule.code}"])
        if "other" in ticked and not values["rules_note"].strip():
            raise RuleBroken("Write the other rule.", "rules_note")
        when = values["valid_until"]
        if when is None or when.at is None:
            raise RuleBroken("Say until which time the order holds: fri 18:00.", "valid_until")
        return OrderCriteriaLed(
            stay_id=row.stay_id,
            seen=seen.id if seen else None,
            authorised_by=values["authorised_by"],
            valid_until=when.at,
            rules=ticked,
            rules_note=values["rules_note"],
            discharger=values["discharger"],
        )

    title = tr("Criteria-led discharge")
    return FormSheet(
        *(over, desk, title, tr("Write the order"), fields, make, saved), about=bearer_of(row)
    )


def end_order_sheet(
    over: QWidget, desk: Desk, row: LeavingRow, order: OrderRow, saved: Saved
) -> FormSheet:
    """The order goes back to the senior, or is withdrawn."""
    kinds = (
        ("referred_back", tr("Referred back to the senior")),
        ("withdrawn", tr("Withdrawn")),
    )
    fields = (
        Field("note", tr("Why")),
        Field("kind", tr("The order is"), CHOICE, "referred_back", kinds),
    )

    def make(values: Values) -> Command:
        return EndCriteriaLed(
            order_id=order.id,
            expected_version=order.version,
            kind=values["kind"],
            note=values["note"],
        )

    title = tr("Stop the criteria-led order")
    return FormSheet(
        *(over, desk, title, tr("Stop the order"), fields, make, saved), about=bearer_of(row)
    )


def recovered_sheet(
    over: QWidget, desk: Desk, row: LeavingRow, moments: ReadyMoments, saved: Saved
) -> FormSheet:
    """Recovery is over; they wait to go on."""
    fields = (Field("at", tr("Recovery finished"), PAST, hint=tr("empty: now")),)

    def make(values: Values) -> Command:
        return FinishRecovery(
            transfer_id=moments.transfer_id or 0,
            expected_version=moments.transfer_version,
            at=values["at"],
        )

    title = tr("Recovery finished")
    return FormSheet(
        *(over, desk, title, tr("Record it"), fields, make, saved), about=bearer_of(row)
    )


def exit_sheet(
    over: QWidget, desk: Desk, row: LeavingRow, moments: ReadyMoments, saved: Saved
) -> FormSheet:
    """Where the pathway led to, whether they usually live there, and who says so."""
    usual = (("unknown", tr("Not known")), ("yes", tr("Yes")), ("no", tr("No")))
    places = code_list("discharge_destination")
    ends = tuple(c for c in places if c.extra.get("left", True))
    listed = (("", tr("Not known")), *((code.code, code.text(language())) for code in ends))
    fields = (
        Field("at", tr("Left the pathway"), PAST, hint=tr("empty: now")),
        Field("destination", tr("Where to"), CHOICE, "", listed),
        Field("usual", tr("Where they usually live"), CHOICE, "unknown", usual),
        Field("source", tr("Who says so")),
    )

    def make(values: Values) -> Command:
        return LeavePathway(
            transfer_id=moments.transfer_id or 0,
            expected_version=moments.transfer_version,
            destination=values["destination"],
            usual=values["usual"],
            source=values["source"],
            at=values["at"],
        )

    title = tr("Left the pathway")
    return FormSheet(
        *(over, desk, title, tr("Record it"), fields, make, saved), about=bearer_of(row)
    )


def residence_sheet(over: QWidget, desk: Desk, row: LeavingRow, saved: Saved) -> FormSheet:
    """Where they lived before this stay; a care home by its name (Wales: 12.29)."""
    fields = (
        Field("usual", tr("Lived before"), CHOICE, "", _options(code_list("usual_residence"))),
        Field("place", tr("Name of the home"), hint=tr("of a care home: the same one or another?")),
    )

    def make(values: Values) -> Command:
        return RecordUsualResidence(
            stay_id=row.stay_id,
            expected_version=row.stay_version,
            usual_residence=values["usual"],
            usual_place=values["place"],
        )

    title = tr("Usual residence")
    return FormSheet(
        *(over, desk, title, tr("Record it"), fields, make, saved), about=bearer_of(row)
    )


def _options(codes: CodeList) -> tuple[tuple[str, str], ...]:
    return tuple((code.code, code.text(language())) for code in codes)
