"""The sheet on which the person says yes, partly or no; first it says what is still missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, LINES, WHEN, Field, Values
from ui.plan.plan_sheet import PlanSheet, options
from wardapp.app import Changes
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.patient_details import RecordLanguage
from wardapp.commands.recovery_plan import AgreePlan
from wardapp.display import clinical_time, public_name
from wardapp.errors import Conflict, RuleBroken, WardError
from wardapp.measures.recovery_plan import MINIMUM, missing
from wardapp.plan_form import plan_form
from wardapp.queries.recovery_plan import EntryRow, PlanRow, recovery_plan
from wardapp.words import language, tr


class AgreementSheet(PlanSheet):
    """Signal: `agreed()`. What changed while it was open is named, and asked about anew."""

    settles_conflicts = True
    agreed = Signal()

    def __init__(self, desk: Desk, row: PlanRow, over: QWidget) -> None:
        self._row = row
        super().__init__(
            *(over, desk, row.person, tr("Does the person agree?"), tr("Record the agreement")),
            *(_fields(desk, row), self._command, self._on_agreed),
        )
        answer = self.choice_of("agreed")
        answer.currentIndexChanged.connect(self._on_answer_changed)
        self._on_answer_changed()

    def _on_answer_changed(self, _index: int = 0) -> None:
        answer = self.text("agreed")
        lacks = would_lack(self._row, answer)
        self.say_first("attention" if lacks else "info", before_agreeing(self._row, answer))

    def _command(self, values: Values) -> Command:
        plan_id = self._row.plan_id
        if plan_id is None:
            raise RuleBroken("There is no plan yet. Begin it first.")
        if not values["agreed"]:
            raise RuleBroken("Say yes, partly or no.", "agreed")
        said = {"agreed_by": self._agreed_by(values), "note": _note(values)}
        return AgreePlan(
            plan_id=plan_id,
            entries=tuple((entry.id, entry.version) for entry in self._row.entries),
            agreed=values["agreed"],
            **said,
            signature=_signature(values),
            copy_language=values["copy_language"],
            copy_format=values["copy_format"],
            shared_with=values["shared_with"],
            at=values["at"],
        )

    def _agreed_by(self, values: Values) -> str:
        """Return who said it; somebody else only with who they are to the person."""
        name, relation = values["agreed_by"].strip(), values["relation"].strip()
        if name and name != _own_name(self._row) and not relation:
            raise RuleBroken("Say who they are to the person.", "relation")
        return f"{name} ({relation})" if name and relation else str(name)

    def _on_agreed(self, _changes: Changes) -> None:
        record = _language_learnt(self._row, self.text("copy_language"), self.text("copy_format"))
        if record is not None:
            self._desk.runner.do(record)
        self.agreed.emit()

    def _on_refused(self, error: WardError) -> None:
        super()._on_refused(error)
        if isinstance(error, Conflict):
            stay = self._row.person.stay_id
            self._desk.runner.ask(self._take_newer, recovery_plan, stay)

    def _take_newer(self, row: PlanRow | None) -> None:
        """Show what others wrote meanwhile, and ask for the answer anew.

        The answer was given to another plan: a hurried second Enter must not give it to this one.
        """
        if row is None:
            return
        changes = changed_entries(self._row, row)
        self._row = row
        answer = self.choice_of("agreed")
        answer.setCurrentIndex(answer.findData(""))
        answer.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_answer_changed()
        said = tr("The plan changed while this was open. Nothing was recorded yet.")
        again = tr("Go through it with the person, then record again.")
        self.notice.say("attention", "\n".join((said, *changes, again)))


def would_lack(row: PlanRow, answer: str) -> tuple[str, ...]:
    """Return what the minimum set would lack; before an answer, as if it were a yes."""
    person = row.person
    key = f"{person.scheme}{person.pathway}"
    return missing(row.content, pathway=key, agreed=answer or "yes")


def before_agreeing(row: PlanRow, answer: str) -> str:
    """Say which version it makes, and why it would not count as in place."""
    number = (row.agreed.number if row.agreed else 0) + 1
    makes = tr("Agreeing now makes version {n}.", n=number)
    lacks = would_lack(row, answer)
    if not lacks:
        return " ".join((makes, tr("It counts as in place.")))
    named = "; ".join(tr(MINIMUM[item]) for item in lacks)
    not_yet = tr("It will not count as in place. Missing: {what}.", what=named)
    return " ".join((makes, not_yet, tr("You can record it all the same.")))


def changed_entries(before: PlanRow, after: PlanRow) -> tuple[str, ...]:
    """Return a line for each entry that was written or removed since, with who wrote it."""
    known = {entry.id: entry for entry in before.entries}
    still = {entry.id for entry in after.entries}
    written = [
        _change(entry)
        for entry in after.entries
        if entry.id not in known or known[entry.id].version != entry.version
    ]
    removed = [
        tr("{section}: removed", section=plan_form().section(entry.section).text(language()))
        for entry in before.entries
        if entry.id not in still
    ]
    return (*written, *removed)


def _change(entry: EntryRow) -> str:
    section = plan_form().section(entry.section)
    texts = (
        field.shown(entry.fields[field.name], language())
        for field in section
        if entry.fields.get(field.name)
    )
    who = f"{entry.written_by}, {clinical_time(entry.written_at)}"
    return f"{section.text(language())} ({who}): {' · '.join(texts)}"


def _fields(desk: Desk, row: PlanRow) -> tuple[Field, ...]:
    today = local_day(desk.now())
    person, own = row.person, _own_name(row)
    answers = options(code_list("plan_agreement").choices(today), tr("Not said yet"))
    written = [code for code in code_list("languages").choices(today) if code.extra["written"]]
    formats = options(code_list("paper_format").choices(today), tr("Not asked yet"))
    asks = "" if person.written_language else tr("Nobody has asked yet. Ask now.")
    return (
        Field("agreed", tr("The person"), CHOICE, "", answers),
        Field("agreed_by", tr("Who says so"), value=own, hint=tr("or somebody for them")),
        Field("relation", tr("Relation"), hint=tr("only of somebody for them")),
        Field("note", tr("Which part, or why not"), LINES, hint=tr("in their own words")),
        Field("signature", tr("Signature"), hint=tr("signed on paper; or why there is none")),
        Field("copy_language", tr("Copy in"), CHOICE, person.written_language or "",
              options(written, tr("Not asked yet")), asks),
        Field("copy_format", tr("Reads best"), CHOICE, person.paper_format, formats,
              "" if person.paper_format else tr("Nobody has asked yet. Ask now.")),
        Field("shared_with", tr("Shared with"), hint=tr("with the person's consent")),
        Field("at", tr("When"), WHEN, hint=tr("empty: now")),
    )  # fmt: skip


def _own_name(row: PlanRow) -> str:
    return public_name(row.person.given, row.person.family)


def _signature(values: Values) -> str:
    text = str(values["signature"]).strip()
    if not text:
        raise RuleBroken("Say how it was signed, or why it was not.", "signature")
    return text


def _note(values: Values) -> str:
    text = str(values["note"]).strip()
    if values["agreed"] in ("partly", "no") and not text:
        raise RuleBroken("Say which part, or why not.", "note")
    return text


def _language_learnt(row: PlanRow, written: str, paper: str) -> RecordLanguage | None:
    """Keep with the person what nobody had asked before."""
    person = row.person
    new_language = written if person.written_language is None and written else None
    new_format = paper if not person.paper_format else ""
    if new_language is None and not new_format:
        return None
    return RecordLanguage(
        stay_id=person.stay_id,
        patient_id=person.patient_id,
        expected_version=person.patient_version,
        spoken=person.spoken_language,
        written=new_language or person.written_language,
        interpreter=person.interpreter,
        paper_format=new_format or person.paper_format,
    )
