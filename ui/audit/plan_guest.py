"""Reviewers who are not on the ward's list of people: written onto it, so that they can sign in."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, Field, FormSheet, Values
from ui.widgets.plain_label import PlainLabel
from wardapp.commands.ward import AddPerson, NewPerson
from wardapp.errors import RuleBroken
from wardapp.queries.audit import AuditScreen
from wardapp.queries.ward import PersonRow
from wardapp.words import tr

AUDITOR = "auditor"
_MOST_LETTERS = 4


def strangers(screen: AuditScreen, people: Sequence[PersonRow]) -> tuple[str, ...]:
    """Return the named reviewers of an audit under way who cannot sign in at home."""
    if screen.audit.closed_at is not None or screen.audit.carry_key:
        return ()
    known = {person.shown for person in people if person.active}
    pairs = ((ward.reviewer_a, ward.reviewer_b) for ward in screen.wards if not ward.excluded)
    named = dict.fromkeys(name for pair in pairs for name in pair)
    return tuple(name for name in named if name and name not in known)


class GuestSheet(FormSheet):
    """Enter writes one of them onto the list as an auditor, who reads the ward and changes no care.

    Adding people stays the right of an administrator: the command asks for it.
    """

    def __init__(
        self, over: QWidget, desk: Desk, names: Sequence[str], people: Sequence[PersonRow]
    ) -> None:
        self._people = tuple(people)
        self._taken = {person.initials for person in people if person.active}
        choices = tuple((name, name) for name in names)
        fields = (
            Field("name", tr("Reviewer"), CHOICE, names[0], choices),
            Field("initials", tr("Initials"), value=initials_of(names[0], self._taken)),
        )
        super().__init__(
            over,
            desk,
            tr("Let a reviewer sign in here"),
            tr("Add as an auditor"),
            fields,
            self._command,
            lambda _changes: None,
        )
        why = tr(
            "An auditor answers audits, sees this ward's board and prints, and changes nothing of "
            "a patient. When the audit is over, mark them as gone in Settings, People."
        )
        self.body.insertWidget(1, PlainLabel(why, "body", "ink_second", wrap=True))
        self.choice_of("name").currentTextChanged.connect(self._on_name)

    def _on_name(self, name: str) -> None:
        control = self.controls["initials"]
        control.setProperty("text", initials_of(name, self._taken))

    def _command(self, values: Values) -> AddPerson:
        name = str(values["name"])
        if any(person.shown == name for person in self._people):
            raise RuleBroken(
                "{name} is on the list of people, marked as gone. Bring them back there: Settings, "
                "People.",
                field="name",
                name=name,
            )
        return AddPerson(person=NewPerson(str(values["initials"]), AUDITOR, name))


def initials_of(name: str, taken: Collection[str]) -> str:
    """Return initials that nobody has yet; with more letters of the last name where they do."""
    first, *rest = (part for part in name.upper().split() if part)
    last = rest[-1] if rest else first[1:]
    start = first[0] + "".join(part[0] for part in rest[:-1])
    tries = [f"{start}{last[:count]}"[:_MOST_LETTERS] for count in range(1, _MOST_LETTERS)]
    return next((one for one in tries if one not in taken), tries[0])
