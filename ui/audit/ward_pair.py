"""Who reviews a ward: the pair, by initials or by name."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desk import Desk
from ui.patient.form import Field, FormSheet, Values
from wardapp.commands.audit_plan import SetReviewers
from wardapp.errors import RuleBroken
from wardapp.queries.audit import AuditScreen, AuditWardRow
from wardapp.typed_wards import read_reviewer
from wardapp.words import tr


class PairSheet(FormSheet):
    """Enter keeps the pair; answers given already keep the name of who gave them."""

    def __init__(self, over: QWidget, desk: Desk, screen: AuditScreen, ward: AuditWardRow) -> None:
        self._ward, self._people = ward, desk.people
        fields = [Field("reviewer_a", _first(screen), value=ward.reviewer_a, hint=_hint())]
        if screen.audit.reviewers_each > 1:
            fields.append(Field("reviewer_b", tr("Second reviewer, B"), value=ward.reviewer_b))
        title = tr("Reviewers of {ward}", ward=ward.name)
        super().__init__(
            over, desk, title, tr("Keep the reviewers"), fields, self._command, lambda _: None
        )
        for field in fields:
            control = self.controls[field.key]
            assert isinstance(control, QLineEdit)
            control.textEdited.connect(lambda _text, key=field.key: self._say(key))

    def _say(self, key: str) -> None:
        try:
            name = read_reviewer(self.text(key), self._people, key)
        except RuleBroken as error:
            self.say_beside(key, tr(error.text, **error.values))
            return
        known = not name or any(person.shown == name for person in self._people)
        self.say_beside(
            key, name if known else tr("{name}, not in this ward's list of people", name=name)
        )

    def _command(self, values: Values) -> SetReviewers:
        return SetReviewers(
            audit_ward_id=self._ward.id,
            expected_version=self._ward.version,
            reviewer_a=read_reviewer(values["reviewer_a"], self._people, "reviewer_a"),
            reviewer_b=read_reviewer(values.get("reviewer_b", ""), self._people, "reviewer_b"),
        )


def _first(screen: AuditScreen) -> str:
    return tr("First reviewer, A") if screen.audit.reviewers_each > 1 else tr("Reviewer")


def _hint() -> str:
    return tr("Initials or a name, such as SM. Each answers as they are signed in.")
