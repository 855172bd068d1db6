"""The sheets that give a version of the plan to whoever takes over, and note their receipt."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.patient.form import CHOICE, WHEN, Field, Values
from ui.plan.plan_sheet import PlanSheet, options
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from wardapp.app import Changes
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.recovery_plan import ConfirmReceipt, HandOverPlan
from wardapp.display import weekday_date_time
from wardapp.errors import RuleBroken
from wardapp.queries.recovery_plan import HandoverRow, PlanRow, VersionRow, recovery_plan
from wardapp.words import language, tr


class HandoverSheet(PlanSheet):
    """Signals: `handed_over()`, `confirmed()` after the receipt of an earlier one."""

    handed_over = Signal()
    confirmed = Signal()

    def __init__(self, desk: Desk, row: PlanRow, over: QWidget) -> None:
        self._row, self._over = row, over
        super().__init__(
            *(over, desk, row.person, tr("Hand over the plan"), tr("Record the handover")),
            *(_fields(desk, row), self._command, self._on_handed_over),
        )
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(theme.space("s3"))
        self.body.addLayout(self._earlier)
        self._show_earlier()
        self._say_state()

    def _say_state(self) -> None:
        newest = self._row.agreed
        if newest is None:
            none = tr("Nothing has been agreed yet, so there is no version to hand over.")
            self.say_first("attention", none)
        elif self._row.changed_since:
            newer = tr("The draft was changed since version {n} was agreed.", n=newest.number)
            self.say_first("attention", newer)

    def _command(self, values: Values) -> Command:
        if not values["version"]:
            raise RuleBroken("There is no version yet. Record an agreement first.", "version")
        if not values["method"]:
            raise RuleBroken("Say how it was handed over.", "method")
        return HandOverPlan(
            version_id=int(values["version"]),
            to=values["to"],
            method=values["method"],
            at=values["at"],
        )

    def _on_handed_over(self, _changes: Changes) -> None:
        self.handed_over.emit()

    # Earlier ones

    def _show_earlier(self) -> None:
        _empty(self._earlier)
        if not self._row.handovers:
            return
        self._earlier.addWidget(PlainLabel(tr("Handed over before"), "lead"))
        for handover in self._row.handovers:
            line = QWidget(self)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(PlainLabel(handover_words(self._row, handover), wrap=True), 1)
            if handover.receipt_at is None:
                row.addWidget(self._receipt_link(handover))
            self._earlier.addWidget(line)

    def _receipt_link(self, handover: HandoverRow) -> LinkButton:
        link = LinkButton(tr("Record the receipt"))
        link.setAccessibleDescription(handover.to)
        link.clicked.connect(lambda: self._ask_receipt(handover))
        return link

    def _ask_receipt(self, handover: HandoverRow) -> None:
        sheet = ReceiptSheet(self._desk, self._row, handover, self._over)
        sheet.confirmed.connect(self._on_confirmed)
        sheet.show_over()

    def _on_confirmed(self) -> None:
        self.confirmed.emit()
        stay = self._row.person.stay_id
        self._desk.runner.ask(self._take_newer, recovery_plan, stay)

    def _take_newer(self, row: PlanRow | None) -> None:
        if row is not None:
            self._row = row
            self._show_earlier()


class ReceiptSheet(PlanSheet):
    """Signal: `confirmed()` when it is on record that the receiver has the plan."""

    confirmed = Signal()

    def __init__(self, desk: Desk, row: PlanRow, handover: HandoverRow, over: QWidget) -> None:
        self._handover = handover
        fields = (
            Field("receipt_by", tr("Who confirmed"), value=handover.to),
            Field("at", tr("When"), WHEN, hint=tr("empty: now")),
        )
        super().__init__(
            *(over, desk, row.person, tr("The receiver has the plan"), tr("Record the receipt")),
            *(fields, self._command, self._on_confirmed),
        )
        self.say_first("info", handover_words(row, handover))

    def _command(self, values: Values) -> Command:
        return ConfirmReceipt(
            handover_id=self._handover.id,
            expected_version=self._handover.version,
            receipt_by=values["receipt_by"],
            at=values["at"],
        )

    def _on_confirmed(self, _changes: Changes) -> None:
        self.confirmed.emit()


def handover_words(row: PlanRow, handover: HandoverRow) -> str:
    """Say which version went to whom, how and when, and whether they confirmed."""
    numbers = {version.id: version.number for version in row.versions}
    given = tr("Version {n}: {to}", n=numbers[handover.version_id], to=handover.to)
    how = code_list("handover_method").label(handover.method, language())
    when = f"{how}, {weekday_date_time(handover.at, tr)}"
    if handover.receipt_at is None:
        return "\n".join((given, when, tr("No receipt yet")))
    at = weekday_date_time(handover.receipt_at, tr)
    receipt = tr("Receipt: {name}, {when}", name=handover.receipt_by, when=at)
    return "\n".join((given, when, receipt))


def _fields(desk: Desk, row: PlanRow) -> tuple[Field, ...]:
    versions = tuple((str(one.id), _version_words(one)) for one in reversed(row.versions))
    methods = code_list("handover_method").choices(local_day(desk.now()))
    return (
        Field(
            "version", tr("Which version"), CHOICE, "", versions or (("", tr("None agreed yet")),)
        ),
        Field("to", tr("To whom"), hint=tr("service and name")),
        Field("method", tr("How"), CHOICE, "", options(methods, tr("Not chosen"))),
        Field("at", tr("When"), WHEN, hint=tr("empty: now")),
    )


def _version_words(version: VersionRow) -> str:
    state = tr("in place") if version.in_place else tr("not in place")
    when = weekday_date_time(version.agreed_at, tr)
    return tr("Version {n}, {when}, {state}", n=version.number, when=when, state=state)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
