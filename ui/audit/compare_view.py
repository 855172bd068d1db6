"""Audits over time, and wards side by side."""

from ui.audit.view import AuditView


class CompareView(AuditView):
    """Audits over time, and wards side by side."""
