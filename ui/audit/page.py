"""The audit page: the list of audits in front, four more views behind it, made when wanted."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from ui.audit.audits_view import AuditsView
from ui.audit.compare_view import CompareView
from ui.audit.entry_view import EntryView
from ui.audit.forms_view import FormsView
from ui.audit.results_view import ResultsView
from ui.audit.view import AUDITS, COMPARE, ENTRY, FORMS, RESULTS, AuditView
from ui.desk import Desk
from ui.page import Page
from wardapp.commands.command import Who
from wardapp.paper_order import PaperOrder
from wardapp.queries.audit import AuditScreen, audit_screen

VIEWS: dict[str, Callable[[Desk], AuditView]] = {
    AUDITS: AuditsView,
    ENTRY: EntryView,
    FORMS: FormsView,
    RESULTS: ResultsView,
    COMPARE: CompareView,
}


class AuditPage(Page):
    """Keeps the view one was at; Esc goes back to the list of audits."""

    name = "audit"
    shows = frozenset(
        {
            *("audit", "audit_ward", "audit_bed", "audit_answer", "audit_correction"),
            *("audit_carry", "audit_return", "criteria_set", "ward", "person"),
            *("stay", "placement"),  # who left or moved since a list was frozen
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.views: dict[str, AuditView] = {}
        self.front = AUDITS
        self._stack = QStackedWidget(self)
        self._stack.setMinimumSize(1, 1)  # no view may squeeze the window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.go_to(AUDITS)
        desk.signed_in_changed.connect(self._on_signed_in)
        desk.audit_requested.connect(self.open_audit)
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.activated.connect(self.chosen_again)

    @property
    def view(self) -> AuditView:
        """The view in front."""
        return self.views[self.front]

    def go_to(self, name: str, audit_id: int = 0, audit_ward_id: int = 0) -> None:
        """Bring a view to the front, about an audit and one of its wards if they are named."""
        if name != self.front and self.front in self.views:
            self.desk.left.emit()
            self.view.put_down()
        view = self.views.get(name) or self._make(name)
        self.front = name
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)
        view.open(audit_id, audit_ward_id)
        view.setFocus()
        self.keys_changed.emit()

    def chosen_again(self) -> None:
        """Go back to the list of audits."""
        self.go_to(AUDITS, self.view.audit_id)

    def show_view(self, value: str) -> None:
        """Bring a view to the front, about no audit in particular."""
        self.go_to(value)

    def open_audit(self, audit_id: int) -> None:
        """Show an audit where its next step is: its plan, its first open ward, its results."""
        self.desk.runner.ask(self._on_wanted, audit_screen, audit_id)

    def refresh(self) -> None:
        """Ask the question of the view in front."""
        self.view.refresh()

    def retranslate(self) -> None:
        """Write every text anew, of the hidden views too."""
        for view in self.views.values():
            view.retranslate()
        self.keys_changed.emit()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the view in front."""
        return self.view.key_hints()

    def put_down(self) -> None:
        """Keep what was typed and not yet sent."""
        self.view.put_down()

    def own_order(self) -> PaperOrder | None:
        """Return the paper of what is shown, for Ctrl P."""
        return self.view.own_order()

    def _make(self, name: str) -> AuditView:
        view = self.views[name] = VIEWS[name](self.desk)
        view.view_requested.connect(self.go_to)
        view.keys_changed.connect(self.keys_changed)
        self._stack.addWidget(view)
        return view

    def _on_wanted(self, screen: AuditScreen | None) -> None:
        if screen is not None:
            view, ward_id = next_view(screen, self.desk.who)
            self.go_to(view, screen.audit.id, ward_id)

    def _on_signed_in(self) -> None:
        """Somebody else sees other answers."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True


def next_view(screen: AuditScreen, who: Who) -> tuple[str, int]:
    """Return which view an audit is at for this person, and at which of its wards."""
    planned = [ward for ward in screen.wards if not ward.excluded]
    if screen.audit.closed_at is not None or (planned and all(ward.finished for ward in planned)):
        return RESULTS, 0
    waiting = [ward for ward in planned if ward.frozen_at is not None and not ward.finished]
    if "audit" not in who.permissions or not waiting:
        return AUDITS, 0
    own = (ward for ward in waiting if who.name in (ward.reviewer_a, ward.reviewer_b))
    return ENTRY, next(own, waiting[0]).id
