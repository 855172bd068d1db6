"""The press for the papers of a day-of-care audit: asks what they show and has them printed."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from wardapp.app import App
from wardapp.errors import RuleBroken
from wardapp.findings.comparison import comparison_sheet
from wardapp.findings.shared import may_be_shared
from wardapp.paper_order import AUDIT_COMPARISON, AUDIT_FORM, AUDIT_PAPERS, AUDIT_RESULT, PaperOrder
from wardapp.printing.audit_comparison import audit_comparison
from wardapp.printing.audit_form import FormWard, audit_form
from wardapp.printing.audit_result import audit_result
from wardapp.printing.typesetting import SheetFacts
from wardapp.queries.audit import AuditScreen, audit_screen
from wardapp.queries.audit_results import AuditResult
from wardapp.queries.audit_results import audit_result as results_of
from wardapp.queries.audit_shared import shared_result
from wardapp.words import Words


def _result(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    found = _found(app, order)
    if order.shared and not may_be_shared(found.screen):
        raise RuleBroken(
            "A shared copy is made when the audit is finished: before, its numbers still move and "
            "two copies could be compared. Nothing was printed. Finish the audit first."
        )
    say = Words(order.language)
    head = about_audit(facts, found.screen, order)
    return audit_result(found, head, say, order.audit_ward_id, shared=order.shared)


def _found(app: App, order: PaperOrder) -> AuditResult:
    found = app.ask(shared_result if order.shared else results_of, order.audit_id)
    if found is None:
        raise RuleBroken("Choose the audit that this paper is about.")
    return found


def _form(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    found = _found(app, order)
    chosen = [
        ward
        for ward in found.screen.wards
        if order.audit_ward_id in (0, ward.id) and not ward.excluded
    ]
    if not chosen:
        raise RuleBroken("This ward is left out of the audit: there is no form for it.")
    wards = [
        (
            FormWard(ward, tuple(row for row in found.rows if row.ward_id == ward.id)),
            about_audit(facts, found.screen, replace(order, audit_ward_id=ward.id)),
        )
        for ward in chosen
    ]
    return audit_form(found.screen.audit, found.form, wards, Words(order.language))


def _comparison(app: App, order: PaperOrder, facts: SheetFacts) -> bytes:
    sheet = app.ask(comparison_sheet, order.language)
    return audit_comparison(sheet, facts, Words(order.language), order.audit_id)


def about_audit(facts: SheetFacts, screen: AuditScreen, order: PaperOrder) -> SheetFacts:
    """Return what stands in head and foot: of the audit's ward, not of the ward on the screen."""
    ward = next((one for one in screen.wards if one.id == order.audit_ward_id), None)
    if order.audit_ward_id and ward is None:
        raise RuleBroken("This ward is not in the audit any more. Choose another one.")
    audit = screen.audit
    site = (ward.site if ward else "") or audit.site or facts.hospital
    return replace(
        facts,
        ward=ward.name if ward else audit.name,
        hospital=site,
        demonstration=audit.demonstration,
    )


def audit_scope(app: App, order: PaperOrder) -> str:
    """Return what the file of an audit's paper is named after: the ward, or the audit."""
    if order.document not in AUDIT_PAPERS or order.document == AUDIT_COMPARISON:
        return order.ward.hospital if order.document == AUDIT_COMPARISON else ""
    screen = app.ask(audit_screen, order.audit_id)
    names = [ward.name for ward in screen.wards if ward.id == order.audit_ward_id] if screen else []
    return names[0] if names else screen.audit.name if screen else ""


AUDIT_PRESSES: Mapping[str, Callable[[App, PaperOrder, SheetFacts], bytes]] = {
    AUDIT_RESULT: _result,
    AUDIT_FORM: _form,
    AUDIT_COMPARISON: _comparison,
}
"""How each paper of an audit is made; an order names the audit, and a ward where one is meant."""
