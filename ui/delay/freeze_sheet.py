"""Freeze the census: which moment, what the guidance leaves open, and what would be counted."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.desk import Desk
from ui.patient.form import TICK, WHEN, Field, FormSheet, Values
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.app import Changes
from wardapp.clock import local_day, moment
from wardapp.commands.census import FreezeCensus
from wardapp.display import (
    clinical_date,
    clinical_time,
    short_date,
    weekday_date,
    weekday_date_time,
)
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import third_wednesday
from wardapp.measures.census import RULES, CensusChoices
from wardapp.queries.census_outlook import CensusPreview, census_preview
from wardapp.typed_time import read_when
from wardapp.words import tr


class FreezeSheet(FormSheet):
    """Signals: `open_requested(id)` for the census of the month that is frozen already."""

    open_requested = Signal(int)

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        saved: Callable[[Changes], None],
        missed: date | None = None,
    ) -> None:
        unsettled = tr("The guidance does not settle this. Your choice is printed on the return.")
        fields = (
            Field("at", tr("The wards as they stood"), WHEN, _usual_time(desk, missed)),
            Field("practice_reason", tr("Why a practice census")),
            Field("count_leave", tr("People on leave count"), TICK, "yes", hint=unsettled),
            Field("count_nhs_beds", tr("Next stage an NHS bed counts"), TICK, hint=unsettled),
        )
        title, verb = tr("Freeze the census"), tr("Freeze the census")
        super().__init__(over, desk, title, verb, fields, self._command, saved)
        self.preview: CensusPreview | None = None
        self._desk_of_ward = desk
        self._day = Notice(self)
        self._day.action_requested.connect(self._on_open)
        self._head = PlainLabel("", "lead", wrap=True)
        self._rules = PlainLabel("", "body", wrap=True)
        self._missing = PlainLabel("", "body", wrap=True)
        for part in (self._day, self._head, self._rules, self._missing):
            self.body.addWidget(part)
        self._listen()
        self.look()

    def look(self) -> None:
        """Count what would be frozen, as it stands in the fields."""
        try:
            at = self._moment_typed()
        except RuleBroken:
            return
        choices = CensusChoices(
            self.text("count_leave") == "yes", self.text("count_nhs_beds") == "yes"
        )
        self._desk_of_ward.runner.ask(self._show, census_preview, at, choices)

    def summary(self) -> tuple[str, ...]:
        """Return what the preview says."""
        return tuple(part.text() for part in (self._head, self._rules, self._missing))

    def _listen(self) -> None:
        at = self.controls["at"]
        assert isinstance(at, QLineEdit)
        at.textEdited.connect(self.look)
        for key in ("count_leave", "count_nhs_beds"):
            tick = self.controls[key]
            assert isinstance(tick, QCheckBox)
            tick.toggled.connect(self.look)

    def _moment_typed(self) -> datetime:
        when = read_when(self.text("at"), self._desk_of_ward.now())
        if when.at is None:
            raise RuleBroken("Give the time of day too, such as 12:00.", field="at")
        return when.at

    def _command(self, values: Values) -> FreezeCensus:
        at = self._moment_typed()
        day = local_day(at)
        practice = day != third_wednesday(day.year, day.month)
        return FreezeCensus(
            at=at,
            practice_reason=str(values["practice_reason"]) if practice else "",
            count_leave=bool(values["count_leave"]),
            count_nhs_beds=bool(values["count_nhs_beds"]),
        )

    def _show(self, preview: CensusPreview) -> None:
        self.preview = preview
        reason = self.controls["practice_reason"]
        reason.setEnabled(preview.practice)
        self.verb.setText(tr("Freeze a practice") if preview.practice else tr("Freeze the census"))
        self.verb.updateGeometry()
        self._show_day(preview)
        head = tr("Counted: {n}. Not counted: {out}.", n=preview.counted, out=preview.left_out)
        self._head.setText(head)
        self._rules.setText(_rule_words(preview.rules) or tr("Nobody is clinically optimised."))
        missing = tr("Nothing is missing in the rows that count.")
        if preview.to_check:
            missing = tr(
                "Rows that lack something: {n}. Frozen as they are, and named for checking.",
                n=preview.to_check,
            )
        self._missing.setText(missing)

    def _show_day(self, preview: CensusPreview) -> None:
        day = weekday_date(local_day(preview.at), tr)
        if preview.frozen_id is not None:
            self._day.say(
                "attention", tr("The census of this month is already frozen."), tr("Open it")
            )
        elif preview.practice:
            words = tr(
                "{day} is not the third Wednesday. This is a practice: it says so on every sheet "
                "and never becomes the census of the month.",
                day=day,
            )
            self._day.say("attention", words)
        else:
            when = weekday_date_time(preview.at, tr)
            words = tr("The census of the month, as the wards stood on {when}.", when=when)
            self._day.say("info", words)

    def _on_open(self) -> None:
        if self.preview is not None and self.preview.frozen_id is not None:
            census_id = self.preview.frozen_id
            self.dismiss()
            self.open_requested.emit(census_id)


def moment_of(day: date, census_time: str) -> datetime:
    """Return the moment of a census on a day; its time is the ward's, "HH:MM"."""
    hour, minute = census_time.split(":")
    return moment(day, int(hour), int(minute))


def missed_words(desk: Desk, missed: date | None) -> str:
    """Say that a census should be frozen, once its time has come; "" where none is missed."""
    if missed is None or moment_of(missed, desk.ward.census_time) > desk.now():
        return ""
    return tr(
        "The census of {day} is not frozen. It can still be frozen as the wards stood then.",
        day=short_date(missed, tr),
    )


def _usual_time(desk: Desk, missed: date | None) -> str:
    """Return the census that was missed, else the ward's time today, or now if it is to come."""
    now = desk.now()
    if missed is not None and missed < local_day(now):
        return f"{clinical_date(missed)} {desk.ward.census_time}"
    return clinical_time(min(now, moment_of(local_day(now), desk.ward.census_time)))


def _rule_words(rules: Mapping[str, Any]) -> str:
    out = [(tr(RULES.get(rule, rule)), rules[rule]) for rule in RULES if rules.get(rule)]
    return "\n".join(f"{words}: {n}" for words, n in out)
