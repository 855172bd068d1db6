"""Finish an audit: its answers stand; where beds are open, why."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import Field, FormSheet, Values
from ui.widgets.plain_label import PlainLabel
from wardapp.commands.audit_plan import CloseAudit
from wardapp.errors import Conflict, WardError
from wardapp.queries.audit import AuditScreen
from wardapp.words import tr


class FinishSheet(FormSheet):
    """Enter finishes it; it can be opened again."""

    settles_conflicts = True
    says_below = True  # a reason may be a sentence

    def __init__(self, over: QWidget, desk: Desk, screen: AuditScreen) -> None:
        self._audit = screen.audit
        left = sum(ward.to_review - ward.done for ward in screen.wards)
        fields = (Field("note", tr("Why it ends here")),) if left else ()
        super().__init__(
            over,
            desk,
            tr("Finish {name}", name=screen.audit.name),
            tr("Finish the audit"),
            fields,
            self._command,
            lambda _changes: None,
        )
        about = "\n".join((_about(left), *_without_result(screen)))
        self.body.insertWidget(1, PlainLabel(about, "body", "ink_second", wrap=True))

    def _on_refused(self, error: WardError) -> None:
        super()._on_refused(error)
        if isinstance(error, Conflict):
            words = tr("Somebody else changed this audit meanwhile. Leave this and look again.")
            self.notice.say("attention", words)

    def _command(self, values: Values) -> CloseAudit:
        return CloseAudit(
            audit_id=self._audit.id,
            expected_version=self._audit.version,
            note=str(values.get("note", "")),
        )


def _without_result(screen: AuditScreen) -> Iterator[str]:
    """Name the wards that would be in no figure."""
    names = [ward.name for ward in screen.wards if not ward.excluded and not ward.has_result]
    if names:
        yield tr("Nothing is settled on these wards, and none of them will count: {wards}",
                 wards=", ".join(names))  # fmt: skip


def _about(left: int) -> str:
    if left:
        return tr(
            "Beds without a settled answer: {n}. They are not counted, and the result says so.",
            n=left,
        )
    return tr("Every bed has a settled answer. No answer can be given after this.")
