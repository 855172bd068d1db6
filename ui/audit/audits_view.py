"""The audits there are, and one of them: its wards, its plan, its copies."""

from ui.audit.view import AuditView


class AuditsView(AuditView):
    """The audits there are, and one of them: its wards, its plan, its copies."""
