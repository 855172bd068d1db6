"""What the sheets of the recovery plan have in common: whose plan it is, and what to know first."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import Field, FormSheet, Values
from ui.widgets.banner import MicroBanner
from ui.widgets.notice import Kind as NoticeKind
from ui.widgets.notice import Notice
from wardapp.app import Changes
from wardapp.codes import Code
from wardapp.commands.command import Command
from wardapp.display import clinical_date, nhs_number, person_name
from wardapp.errors import WardError
from wardapp.queries.recovery_plan import PlanPerson
from wardapp.words import language, tr


class PlanSheet(FormSheet):
    """A form about one person, with a sentence above it that says what to know before."""

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        person: PlanPerson,
        title: str,
        verb: str,
        fields: Sequence[Field],
        make: Callable[[Values], Command],
        saved: Callable[[Changes], None],
    ) -> None:
        super().__init__(over, desk, title, verb, fields, make, saved)
        self.set_banner(_banner(person))
        self.first = Notice(self)
        self.body.insertWidget(1, self.first)
        self.body.removeWidget(self.notice)
        self.body.insertWidget(2, self.notice)
        desk.theirs_kept.connect(self.dismiss)

    def _on_refused(self, error: WardError) -> None:
        super()._on_refused(error)
        if self.notice.text():
            self.show_top()

    def say_first(self, kind: NoticeKind, text: str) -> None:
        """Say what to know before anything is pressed."""
        self.first.say(kind, text)


def options(codes: Sequence[Code], empty: str = "") -> tuple[tuple[str, str], ...]:
    """Return codes as choices; `empty` is what the first line says for nothing chosen."""
    listed = tuple((code.code, code.text(language())) for code in codes)
    return (("", empty), *listed) if empty else listed


def _banner(person: PlanPerson) -> MicroBanner:
    banner = MicroBanner()
    banner.set_patient(
        person_name(person.family, person.given, person.title, person.sex),
        clinical_date(person.born) if person.born else tr("Not recorded"),
        nhs_number(person.nhs_number) if person.nhs_number else tr("Not recorded"),
    )
    return banner
