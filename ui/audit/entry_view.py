"""Answering at the bed, by keys alone."""

from ui.audit.view import AuditView


class EntryView(AuditView):
    """Answering at the bed, by keys alone."""
