"""Above the form: which audit it is, and when the ward will be done."""

from dataclasses import replace
from datetime import timedelta

from tests.audit_ward import audit_clock
from ui.audit.entry_course import finish_at
from ui.audit.entry_view import EntryView
from wardapp.queries.audit import AuditScreen


def test_the_audit_is_named_where_two_may_be_open(entry: EntryView, screen: AuditScreen) -> None:
    said = entry.face.title._frozen.text()
    assert said.startswith(f"{screen.audit.name} · bed list frozen")


def test_a_few_quick_answers_do_not_promise_the_end_of_the_ward(screen: AuditScreen) -> None:
    now, ward = audit_clock().now(), screen.wards[0]
    quick = replace(ward, seconds=4)
    assert finish_at(now, quick, 17) == now + timedelta(minutes=17)
    slow = replace(ward, seconds=200)
    assert finish_at(now, slow, 3) == now + timedelta(minutes=10)
