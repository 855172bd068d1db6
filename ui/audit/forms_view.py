"""Typing in what was written on paper forms, a line a bed."""

from ui.audit.view import AuditView


class FormsView(AuditView):
    """Typing in what was written on paper forms, a line a bed."""
