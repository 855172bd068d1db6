"""The people: add by initials and role, change, mark as gone."""

from PySide6.QtWidgets import QWidget

from ui.admin.settings.form import Entry, Form
from ui.admin.settings.section import Section
from ui.desk import Desk
from ui.widgets.buttons import SecondaryButton
from ui.widgets.row_list import ListRow, RowList
from wardapp.codes import code_list
from wardapp.commands.ward import AddPerson, ChangePerson
from wardapp.errors import RuleBroken
from wardapp.queries.ward import PersonRow, people
from wardapp.typed_people import read_person
from wardapp.words import language, tr


class PeopleSection(Section):
    """Everybody who works here; those who have gone stay in the history."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        about = tr("Nobody is ever deleted: whoever has gone stays in what they did.")
        super().__init__(desk, tr("People"), about, parent)
        self._people: dict[int, PersonRow] = {}
        self.list = RowList(tr("People"), self)
        roles = [(role.code, role.text(language())) for role in code_list("roles")]
        entries = (
            Entry("initials", tr("Initials")),
            Entry("name", tr("Name")),
            Entry("role", tr("Role"), options=roles),
        )
        self.change = Form(entries, tr("Save this person"), main=False, parent=self)
        self.gone = SecondaryButton("", parent=self)
        self.change.add_button(self.gone)
        typed = Entry("people", tr("Somebody new"), tr("Such as SM sister; a name may follow"))
        self.form = Form((typed,), tr("Add this person"), parent=self)
        self.list.row_chosen.connect(self._on_row)
        self.change.saved.connect(self.save)
        self.gone.clicked.connect(self.toggle_gone)
        self.form.saved.connect(self.add)
        self.put_beside(self.list, self.change, self.form)

    def refresh(self) -> None:
        """Ask for the people."""
        self.desk.runner.ask(self._show, people)

    def add(self, values: dict[str, str]) -> None:
        """Add who is typed."""
        if not values["people"].strip():
            self.form.refuse(RuleBroken("Type initials and role, such as SM sister.", "people"))
            return
        try:
            person = read_person(values["people"])
        except RuleBroken as error:
            self.form.refuse(error)
            return
        command = AddPerson(person=person)
        self.desk.runner.do(command, lambda _: self._clear(), self.form.refuse)

    def save(self, values: dict[str, str]) -> None:
        """Write the facts of the person under the cursor anew."""
        person = self._chosen()
        if person is not None:
            self._do_change(person, values, active=person.active)

    def toggle_gone(self) -> None:
        """Mark the person under the cursor as gone, or as back again."""
        person = self._chosen()
        if person is not None:
            values = {"initials": person.initials, "name": person.name, "role": person.role}
            self._do_change(person, values, active=not person.active)

    def _do_change(self, person: PersonRow, values: dict[str, str], *, active: bool) -> None:
        command = ChangePerson(
            person_id=person.id,
            expected_version=person.version,
            initials=values["initials"],
            name=values["name"],
            role=values["role"],
            active=active,
        )
        self.desk.runner.do(command, failed=self.change.refuse)

    def _chosen(self) -> PersonRow | None:
        row = self.list.chosen()
        return self._people.get(row.id) if row else None

    def _clear(self) -> None:
        self.form.show_values({"people": ""})

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self._people = {person.id: person for person in rows}
        self.list.show_rows([_row(person) for person in rows])
        row = self.list.chosen()
        if row is not None:
            self._on_row(row)

    def _on_row(self, row: ListRow) -> None:
        person = self._people.get(row.id)
        if person is None:
            return
        self.change.show_values(
            {"initials": person.initials, "name": person.name, "role": person.role}
        )
        self.gone.setText(tr("Mark as gone") if person.active else tr("Back again"))
        self.gone.updateGeometry()


def _row(person: PersonRow) -> ListRow:
    role = code_list("roles").label(person.role, language())
    detail = f"{person.name} · {role}" if person.name else role
    gone = "" if person.active else tr("gone")
    return ListRow(person.id, person.initials, detail, gone, not person.active)
