"""What two people wrote about the same thing, line beside line, gathered for the window."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from ui.runner import Refusal
from wardapp.app import App
from wardapp.codes import code_list
from wardapp.commands.command import Command, new_uuid
from wardapp.commands.recovery_plan import WritePlan
from wardapp.display import date_time, weekday_date
from wardapp.errors import Conflict
from wardapp.plan_form import plan_form
from wardapp.queries.diary import ChangedRow, newest_change
from wardapp.queries.who import WhoRow, who
from wardapp.words import language, marked, tr

# Fields of commands that have the same name in the row they write: how they are called.
_LABELS = {
    "day": marked("Date"),
    "basis": marked("Why"),
    "told_patient": marked("Told patient"),
    "told_family": marked("Told family"),
    "comment": marked("Note"),
    "why": marked("Why"),
    "code": marked("Waiting for"),
    "note": marked("Note"),
    "since": marked("Since"),
    "until": marked("Until"),
    "text": marked("Text"),
    "owner": marked("Owner"),
    "due_at": marked("Due"),
    "colour": marked("Red or green"),
    "reason": marked("Reason"),
    "pathway": marked("Pathway"),
    "question": marked("Question"),
    "family": marked("Family name"),
    "given": marked("Given name"),
    "title": marked("Title"),
    "born": marked("Born"),
    "nhs_number": marked("NHS No."),
    "hospital_number": marked("Hospital No."),
    "consultant": marked("Consultant"),
    "specialty": marked("Specialty"),
    "name": marked("Name"),
    "status": marked("Status"),
    "role": marked("Role"),
    "main": marked("Main reason"),
    "attribution": marked("Whose"),
    "agreed": marked("Agreed together"),
    "initials": marked("Initials"),
    "spoken_language": marked("Speaks"),
    "written_language": marked("Reads"),
    "interpreter": marked("Needs an interpreter"),
    "paper_format": marked("Reads best"),
    "address": marked("Address"),
    "postcode": marked("Postcode"),
    "phone": marked("Phone"),
    "gp_practice": marked("GP practice"),
    "residence": marked("Council where they live"),
    "usual_residence": marked("Lived before in"),
    "usual_place": marked("Name of the care home"),
    "reviewer_a": marked("First reviewer, A"),
    "reviewer_b": marked("Second reviewer, B"),
}
# Fields of commands that have another name in the row.
_IN_THE_ROW = {"spoken": "spoken_language", "written": "written_language"}
_OWN_LABELS = {("expected_discharge", "day"): marked("Expected date")}
_LISTS = {
    ("expected_discharge", "basis"): "edd_basis",
    ("waiting", "code"): "waiting_for",
    ("pathway", "pathway"): "pathway",
    ("bed", "status"): "bed_status",
    ("person", "role"): "roles",
    ("delay_reason", "main"): "delay_reason",
    ("delay_owner", "attribution"): "delay_attribution",
    ("patient", "spoken_language"): "languages",
    ("patient", "written_language"): "languages",
    ("patient", "paper_format"): "paper_format",
    ("patient", "residence"): "local_authority",
    ("stay", "usual_residence"): "usual_residence",
}
_COLOURS = {"red": marked("Red"), "green": marked("Green")}


@dataclass(frozen=True)
class Line:
    """One fact in both versions."""

    label: str
    theirs: str
    mine: str

    @property
    def differs(self) -> bool:
        """Whether the two versions say different things."""
        return self.theirs != self.mine


@dataclass(frozen=True)
class Clash:
    """Both versions of one thing; `theirs` None when somebody took the thing back."""

    refusal: Refusal
    table: str
    row_id: int
    theirs: ChangedRow | None
    patient: WhoRow | None
    mine_since: datetime

    @property
    def lines(self) -> tuple[Line, ...]:
        """The facts that both versions speak of."""
        after = self.theirs.after if self.theirs else {}
        command = self.refusal.command
        if isinstance(command, WritePlan):
            return _plan_lines(command, self._plan_text(command))
        spoken_of = {
            _IN_THE_ROW.get(field.name, field.name): field.name for field in fields(command)
        }
        return tuple(
            Line(
                tr(_OWN_LABELS.get((self.table, name), _LABELS[name])),
                _shown(self.table, name, after[name]),
                _shown(self.table, name, getattr(command, mine)),
            )
            for name, mine in spoken_of.items()
            if name in _LABELS and name in after
        )

    def mine_again(self) -> Command | None:
        """Return my command upon the newest state; None where it cannot stand upon it."""
        command = self.refusal.command
        if isinstance(command, WritePlan):
            return replace(command, uuid=new_uuid(), seen=self._plan_text(command))
        known = {field.name for field in fields(command)}
        newer: dict[str, Any]
        if "seen" in known:
            newer = {"seen": self.row_id or None}
        elif "expected_version" in known and self.theirs and not self.theirs.after.get("voided_at"):
            newer = {"expected_version": self.theirs.version}
        else:
            return None
        return replace(command, uuid=new_uuid(), **newer)

    def _plan_text(self, command: WritePlan) -> str:
        """Return what stands in that field of the plan now."""
        entry = self.theirs.after.get("fields") if self.theirs else None
        return str(entry.get(command.field, "")) if isinstance(entry, Mapping) else ""


def gather(app: App, refusal: Refusal) -> Clash:
    """Read what the other wrote and whom it is about; runs in the worker."""
    error = refusal.error
    if not isinstance(error, Conflict):
        raise TypeError("only a conflict has two versions")
    theirs = app.ask(newest_change, error.table, error.row_id)
    stay_id = _stay_of(refusal.command, theirs.after if theirs else {})
    patient = app.ask(who, stay_id) if stay_id is not None else None
    return Clash(refusal, error.table, error.row_id, theirs, patient, app.clock.now())


def _stay_of(command: Command, after: Mapping[str, object]) -> int | None:
    found = getattr(command, "stay_id", None) or after.get("stay_id")
    return found if isinstance(found, int) else None


def _plan_lines(command: WritePlan, theirs: str) -> tuple[Line, ...]:
    """Return the one field of the plan in both versions."""
    section = plan_form().section(command.section)
    field, spoken = section.field(command.field), language()
    label = f"{section.text(spoken)}: {field.text(spoken)}"
    both = [field.shown(text, spoken) or "–" for text in (theirs, command.value)]
    return (Line(label, *both),)


def _shown(table: str, name: str, value: object) -> str:
    """Write a value as a person reads it; the diary keeps dates and moments as ISO texts."""
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if value in (None, ""):
        return "–"
    if (table, name) in _LISTS:
        return code_list(_LISTS[table, name]).label(str(value), language())
    if name == "colour":
        return tr(_COLOURS.get(str(value), str(value)))
    if name in {"since", "until", "due_at"}:
        at = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
        return date_time(at)
    if name in {"day", "born"}:
        return weekday_date(
            value if isinstance(value, date) else date.fromisoformat(str(value)), tr
        )
    return str(value)
