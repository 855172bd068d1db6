"""The left side of Documents: which paper, about whom, in which language, print and shift."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui import theme
from ui.documents.audit import AuditPicker
from ui.documents.person import PersonPicker
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.tick import ChoiceRow
from wardapp.codes import code_list
from wardapp.paper_order import (
    AUDIT_FORM,
    AUDIT_PAPERS,
    AUDIT_RESULT,
    BOARD,
    BOTH,
    CENSUS,
    EARLY,
    HANDOVER,
    LARGE,
    PERSON_PAPERS,
    PUBLIC_PAPERS,
    SHIFTS,
    STANDARD,
    TITLES,
    WARD_PAPERS,
    PaperOrder,
)
from wardapp.plan_words import languages_for
from wardapp.queries.audit import AuditScreen
from wardapp.queries.recovery_plan import PlanPerson
from wardapp.queries.ward import WardRow
from wardapp.words import ENGLISH, WELSH, language, marked, tr

_STAFF = ((ENGLISH, "English"), (WELSH, "Cymraeg"))


class OrderPanel(QWidget):
    """`changed()` after each choice; `order(ward)` gives what is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = PlainLabel("", "title")
        self._heads = {name: PlainLabel("", "strong") for name in _GROUPS}
        self._labels = {name: PlainLabel("", "label", "ink_second") for name in _SWITCHES}
        self._places = {name: QVBoxLayout() for name in _SWITCHES}
        self._switches: dict[str, SegmentedSwitch] = {}
        # Paper for staff and the person's own keep their languages apart.
        self._values = {"staff": language(), "own": WELSH, "size": STANDARD, "shift": EARLY}
        self._document, self._census = BOARD, 0
        self._preset: tuple[object, ...] = ()
        self._rows: dict[str, ChoiceRow] = {}
        self._group = QButtonGroup(self)
        self._choices = {name: QVBoxLayout() for name in _GROUPS}
        self._only_audits = False
        self.audit = AuditPicker(self)
        self.audit.changed.connect(self.changed)
        self.person = PersonPicker(self)
        self.person.picked.connect(lambda _stay: self.changed.emit())
        self._lay_out()

    def order(self, ward: WardRow) -> PaperOrder:
        """Return the paper that is chosen; one of one person with nobody chosen names stay 0."""
        personal, own = self._document in PERSON_PAPERS, self._document in PUBLIC_PAPERS
        audited = self._document in AUDIT_PAPERS
        return PaperOrder(
            self._document,
            ward,
            self._values["own" if own else "staff"],
            self._values["shift"],
            stay_id=self.person.stay_id() if personal else 0,
            size=self._values["size"] if own else STANDARD,
            census_id=self._census if self._document == CENSUS else 0,
            audit_id=self.audit.audit_id if audited else 0,
            audit_ward_id=self.audit.ward_id if self._document in _OF_ONE_WARD else 0,
            shared=self._document == AUDIT_RESULT and self.audit.shared,
        )

    def choose(self, document: str, about: int = 0) -> None:
        """Choose a paper, as by the key of another page, about a stay or a frozen census.

        0 keeps whoever was chosen, and means the newest census. An audit's own file has no ward.
        """
        if self._only_audits and document not in AUDIT_PAPERS:
            document = AUDIT_RESULT
        self._census = about if document == CENSUS else 0
        if about and document in PERSON_PAPERS:
            self.person.choose(about)
        self._rows[document].setChecked(True)
        self._on_document(document)

    def choose_order(self, order: PaperOrder) -> None:
        """Choose a paper of an audit, as another page ordered it."""
        self._values["staff"] = order.language
        self._write_switches()
        self.audit.choose(order.audit_id, order.audit_ward_id, shared=order.shared)
        self.choose(order.document)

    def offer_audits(self, screens: tuple[AuditScreen, ...]) -> None:
        """Offer the papers of audits where there are any, and none else in an audit's own file."""
        self.audit.offer(screens)
        self._only_audits = any(screen.audit.carry_key for screen in screens)
        if self._only_audits and self._document not in AUDIT_PAPERS:
            self._document = AUDIT_RESULT
            self._rows[AUDIT_RESULT].setChecked(True)
            self.setFocusProxy(self._rows[AUDIT_RESULT])
        self._show_wanted()

    def show_person(self, person: PlanPerson) -> None:
        """Take over how the person wants to read; a choice made here since then stands."""
        self.person.name(person)
        said = (person.stay_id, person.written_language, person.paper_format)
        if said == self._preset:
            return
        self._preset = said
        columns = languages_for(person.written_language)
        self._values["own"] = columns[0] if len(columns) == 1 else BOTH
        self._values["size"] = LARGE if person.paper_format == LARGE else STANDARD
        self._write_switches()

    def retranslate(self) -> None:
        """Write the texts anew."""
        self._title.setText(tr("Documents"))
        for name, words in _GROUPS.items():
            self._heads[name].setText(tr(words))
        for name, words in _SWITCHES.items():
            self._labels[name].setText(tr(words))
        for row in self._rows.values():
            self._group.removeButton(row)
            row.hide()
            row.deleteLater()
        offered = {"ward": WARD_PAPERS, "audit": AUDIT_PAPERS, "person": PERSON_PAPERS}
        self._rows = {
            name: self._row(name, place) for place, names in offered.items() for name in names
        }
        self._rows[self._document].setChecked(True)
        self.person.retranslate()
        self.audit.retranslate()
        self._write_switches()
        self.setFocusProxy(self._rows[self._document])

    def set_value(self, switch: str, value: str) -> None:
        """Put a switch, one of staff, own, size and shift, as by the mouse."""
        self._values[switch] = value
        self._write_switches()
        self.changed.emit()

    def _row(self, name: str, place: str) -> ChoiceRow:
        row = ChoiceRow(tr(TITLES[name]), parent=self)
        row.clicked.connect(lambda: self.choose(name))
        self._group.addButton(row)
        self._choices[place].addWidget(row)
        return row

    def _on_document(self, name: str) -> None:
        self._document = name
        self.setFocusProxy(self._rows[name])
        self._show_wanted()
        self.changed.emit()

    def _write_switches(self) -> None:
        """Make the switches anew: in the window's language, with what is in force."""
        for switch in self._switches.values():
            switch.hide()
            switch.deleteLater()
        sizes = code_list("paper_format")
        offered = {
            "staff": _STAFF,
            "own": ((WELSH, "Cymraeg"), (ENGLISH, "English"), (BOTH, tr("Both languages"))),
            "size": tuple((code, sizes.label(code, language())) for code in (STANDARD, LARGE)),
            "shift": tuple((name, tr(words)) for name, words in SHIFTS.items()),
        }
        for name, options in offered.items():
            made = SegmentedSwitch(tr(_SWITCHES[name]), options, self._values[name], self)
            made.chosen.connect(lambda value, name=name: self._on_switch(name, value))
            self._places[name].addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            self._switches[name] = made
        self._show_wanted()

    def _on_switch(self, name: str, value: str) -> None:
        self._values[name] = value
        self.changed.emit()

    def _show_wanted(self) -> None:
        """Show only the switches that mean something for the paper chosen."""
        own = self._document in PUBLIC_PAPERS
        wanted = {
            "staff": not own,
            "own": own,
            "size": own,
            "shift": self._document == HANDOVER,
        }
        self.person.setVisible(self._document in PERSON_PAPERS)
        self.audit.setVisible(self._document in AUDIT_PAPERS)
        self.audit.show_for(self._document)
        asked = self._document in AUDIT_PAPERS
        groups = {
            "ward": not self._only_audits,
            "person": not self._only_audits,
            "audit": asked or bool(self.audit.screens),
        }
        for name, row in self._rows.items():
            row.setVisible(groups[_group_of(name)])
        for group, head in self._heads.items():
            head.setVisible(groups[group])
        for name, switch in self._switches.items():
            switch.setVisible(wanted[name])
            self._labels[name].setVisible(wanted[name])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        edge = theme.space("s4")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("s2"))
        column.addWidget(self._title)
        pickers = {"audit": self.audit, "person": self.person}
        for place in _GROUPS:
            column.addSpacing(theme.space("s2"))
            column.addWidget(self._heads[place])
            column.addLayout(self._choices[place])
            if place in pickers:
                column.addWidget(pickers[place])
        column.addSpacing(theme.space("s2"))
        for name in _SWITCHES:
            column.addWidget(self._labels[name])
            column.addLayout(self._places[name])
        column.addStretch(1)


def _group_of(document: str) -> str:
    """Return under which head a paper is offered."""
    if document in AUDIT_PAPERS:
        return "audit"
    return "person" if document in PERSON_PAPERS else "ward"


_OF_ONE_WARD = (AUDIT_RESULT, AUDIT_FORM)
_GROUPS = {
    "ward": marked("For the ward"),
    "audit": marked("For an audit"),
    "person": marked("For one person"),
}
_SWITCHES = {
    "shift": marked("Handover"),
    "staff": marked("Language of the paper"),
    "own": marked("Language of the person’s copy"),
    "size": marked("Size of print"),
}
