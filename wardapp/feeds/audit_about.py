"""How an exported audit was made: what was asked, frozen, left out and counted, and for whom."""

from collections.abc import Iterator

from wardapp.codes import code_list
from wardapp.feeds.audit_lines import AuditExport
from wardapp.feeds.safe_cells import Value, wall, yes_or_no
from wardapp.findings.counted_wards import counted_wards, seen_wards
from wardapp.measures.day_of_care import tally
from wardapp.queries.audit import AuditWardRow
from wardapp.words import Words, marked

About = tuple[str, Value]

_SOURCES = {
    "board": marked("from the ward's board"),
    "file": marked("from a file"),
    "typed": marked("typed"),
}
_NOTES = (
    marked("One line a person: not for publication. Small groups tell who somebody is; the "
           "result sheet has a copy to share, with small counts hidden."),
    marked("A snapshot of one day. It says nothing of other days."),
    marked("A code is explained in the dictionary. Corrections are applied; what was frozen "
           "stands beside them."),
    marked("Acute treatment not complete counts as met none, is not a delay, and releases no "
           "bed."),
)  # fmt: skip
_WITHOUT_NAMES = marked(
    "yes: no names, bed labels or notes; ages in bands, answers by the hour. Whoever has the "
    "ward's file can still find the person: keep it as you keep a patient's record."
)
_WITH_NAMES = marked("NO: this file says who somebody is, as far as the plan of the audit does")


def about(export: AuditExport) -> Iterator[About]:
    """Return name and value of each thing to know before the rows are read."""
    say, audit = export.say, export.screen.audit
    if audit.demonstration:
        yield say("Demonstration"), say("fictional people")
    yield say("Pseudonymised"), say(_WITH_NAMES if export.names else _WITHOUT_NAMES)
    yield from ((say("Note"), say(note)) for note in _NOTES)
    yield say("Audit"), audit.name
    yield say("Day"), audit.day
    yield say("Site"), audit.site
    yield from _rules(export)
    yield from _state(export)
    yield from _counts(export)
    for ward in export.screen.wards:
        yield ward.name, _ward(ward, export)
    yield say("Exported at"), wall(export.made_at)
    if export.names:
        yield say("Exported by"), export.made_by


def _rules(export: AuditExport) -> Iterator[About]:
    say, audit, criteria = export.say, export.screen.audit, export.form.criteria
    language = say.language
    yield say("Criteria"), criteria.title(language)
    yield say("Official criteria"), criteria.standing(language)
    yield say("Criteria come from"), criteria.origin(language)
    yield say("Reviewers a bed"), audit.reviewers_each
    yield say("Planned time of the bed lists"), audit.freeze_time
    yield say("Definite discharge"), code_list("definite_discharge").label(audit.definite, language)
    yield (
        say("What reviewers saw of who it is"),
        code_list("audit_identity").label(audit.identity, language),
    )
    yield say("People without a bed are in it"), yes_or_no(audit.count_without_bed, say)
    kinds = (code_list("ward_kind").label(kind, language) for kind in audit.excluded_kinds)
    yield say("Kinds of ward left out"), ", ".join(kinds) or say("none")


def _state(export: AuditExport) -> Iterator[About]:
    say, audit = export.say, export.screen.audit
    closed = export.when(audit.closed_at) if audit.closed_at else say("not yet")
    yield say("Finished"), closed
    if export.names and audit.closed_note:
        yield say("Why it ended with beds open"), audit.closed_note
    open_beds = sum(ward.to_review - ward.done for ward in export.screen.wards)
    yield say("Beds without a settled answer"), open_beds
    shown, all_wards = len(seen_wards(export.screen)), len(export.screen.wards)
    yield say("Wards with their answers in this file"), f"{shown} / {all_wards}"


def _counts(export: AuditExport) -> Iterator[About]:
    """Count the wards whose answers are in the file; the sum is written out."""
    say = export.say
    shown = {ward.id for ward in counted_wards(export.screen)}
    pairs = zip(export.beds, export.counted, strict=True)
    found = tally([counted for bed, counted in pairs if bed.ward_id in shown])
    yield (
        say("Reviewed = beds − empty − definite discharges − on leave − left out − not settled"),
        f"{found.reviewed} = {found.beds} − {found.empty} − {found.definite} − {found.leave} − "
        f"{found.left_out_in_all} − {found.to_settle}",
    )
    yield say("Met no criterion"), found.not_meeting
    yield say("Of these, acute treatment not complete"), found.not_complete
    yield say("Closed beds, not among the beds"), found.closed


def _ward(ward: AuditWardRow, export: AuditExport) -> str:
    """Return in a line where a ward's list came from and how far it is."""
    return "; ".join(part for part in _ward_parts(ward, export, export.say) if part)


def _ward_parts(ward: AuditWardRow, export: AuditExport, say: Words) -> Iterator[str]:
    yield ward.site
    if ward.excluded:
        yield say("left out of this audit")
        return
    if ward.frozen_at is None:
        yield say("the bed list is not frozen yet")
        return
    yield say("bed list as of {when}", when=f"{wall(ward.frozen_at):%Y-%m-%d %H:%M}")
    yield say(_SOURCES[ward.source]) if ward.source in _SOURCES else ward.source
    if export.names:
        yield ward.source_note
    yield say("beds: {n}", n=ward.beds)
    yield say("to review: {n}", n=ward.to_review)
    yield say("settled: {n}", n=ward.done)
    if export.names:
        yield from (name for name in (ward.reviewer_a, ward.reviewer_b) if name)
