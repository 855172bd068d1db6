"""What an audit found, picture first."""

from ui.audit.view import AuditView


class ResultsView(AuditView):
    """What an audit found, picture first."""
