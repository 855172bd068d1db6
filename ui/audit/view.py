"""What a view of the audit page is; views know each other by name only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from wardapp.paper_order import PaperOrder

AUDITS, ENTRY, FORMS, RESULTS, COMPARE = "audits", "entry", "forms", "results", "compare"
"""The list with its plans; answering at the bed; typing from paper; the results; over time."""


class AuditView(QWidget):
    """One view of the audit page, about one audit and, where it matters, one of its wards.

    `view_requested(name, audit_id, audit_ward_id)` wishes for another view, 0 for all wards.
    `keys_changed()` says that other keys work now.
    """

    view_requested = Signal(str, int, int)
    keys_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.audit_id = 0
        self.audit_ward_id = 0

    def open(self, audit_id: int, audit_ward_id: int = 0) -> None:
        """Show an audit, and one of its wards if one is named."""
        self.audit_id, self.audit_ward_id = audit_id, audit_ward_id
        self.refresh()

    def refresh(self) -> None:
        """Ask the view's question again."""

    def retranslate(self) -> None:
        """Write every text anew."""

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work here and what they do."""
        return ()

    def own_order(self) -> PaperOrder | None:
        """Return the paper of what is shown, for Ctrl P."""
        return None

    def put_down(self) -> None:
        """Keep what was typed and not yet sent: the view goes, or the program ends."""
