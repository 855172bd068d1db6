"""What the entry from paper says: whose forms, which are in, and why a line cannot be typed."""

from collections.abc import Sequence

from ui.audit.entry_course import answered, slot_of
from ui.audit.entry_reading import Reading
from ui.audit.entry_tabs import Tab
from ui.widgets.line_list import Cells
from ui.widgets.text_block import Icon, Line, Span
from wardapp.audit_form import AuditForm
from wardapp.display import clinical_time, weekday_date
from wardapp.findings.answers import STATE_WORDS, in_one_line
from wardapp.queries.audit import AuditBedRow
from wardapp.words import language, tr


def of_audit(reading: Reading) -> str:
    """Return which audit the forms belong to."""
    return f"{reading.audit.name} · {weekday_date(reading.audit.day, tr)}"


def reviewer(reading: Reading, slot: str) -> str:
    """Return "A, Sioned Morgan"."""
    name = reading.ward.reviewer(slot)
    return f"{slot}, {name}" if name else tr("{slot}, nobody named", slot=slot)


def typing_for(reading: Reading, slot: str) -> str:
    """Return for whom a line is typed, said loudly."""
    return tr(
        "Forms of reviewer {slot}, {name}, on {ward}",
        slot=slot,
        name=reading.ward.reviewer(slot),
        ward=reading.ward.name,
    )


def tabs(reading: Reading, slot: str) -> tuple[Tab, ...]:
    """Return each ward with the forms of one slot that are in."""
    return tuple(
        Tab(ward.id, ward.name, answered(ward, slot), ward.to_review, ward.frozen_at is None)
        for ward in reading.screen.wards
        if not ward.excluded
    )


def why_not(reading: Reading, slot: str, name: str) -> str:
    """Return why no form of this reviewer can be typed by this person; "" where it can."""
    ward = reading.ward
    if reading.audit.closed_at is not None:
        return tr("This audit is finished. Nothing can be added unless it is opened again.")
    if ward.frozen_at is None:
        return tr("The bed list of {ward} is not frozen yet.", ward=ward.name)
    if not reading.asked:
        return tr("Nobody is to be reviewed on {ward}", ward=ward.name)
    if not ward.reviewer(slot):
        return tr("Nobody is named as reviewer {slot} of {ward}.", slot=slot, ward=ward.name)
    own = slot_of(ward, name, reading.audit.reviewers_each)
    if own and own != slot and answered(ward, own) < ward.to_review:
        return tr(
            "You review {ward} as {own}. Type your own forms first: the other's answers stay "
            "hidden until yours are in.",
            ward=ward.name,
            own=own,
        )
    return ""


def all_in(reading: Reading, slot: str) -> str:
    """Return what is said after the last form."""
    who = reviewer(reading, slot)
    return tr("All forms of {who} on {ward} are in.", who=who, ward=reading.ward.name)


def overtaken() -> str:
    """Return what is said when another computer was faster."""
    return tr(
        "An answer to this bed came from another computer meanwhile. What you typed is kept: "
        "look, and press Enter again."
    )


def next_form(beds: Sequence[AuditBedRow], slot: str, after: int, done: int) -> AuditBedRow | None:
    """Return the next bed whose form is not in."""
    places = {bed.id: at for at, bed in enumerate(beds)}
    begin = places.get(after, -1) + 1
    order = [*beds[begin:], *beds[:begin]]
    return next((bed for bed in order if bed.id != done and bed.waits_for(slot)), None)


def rows(reading: Reading, slot: str, here: int, form: AuditForm) -> list[Cells]:
    """Return a row for each bed of the ward, the one that is typed tinted."""
    return [
        Cells(bed.id, _cells(bed, slot, form), "accent_soft" if bed.id == here else "")
        for bed in reading.beds
    ]


def _cells(bed: AuditBedRow, slot: str, form: AuditForm) -> tuple[tuple[Line, ...], ...]:
    name: Line = (Span(bed.label, "name"),)
    if not bed.to_review:
        state = tr(STATE_WORDS.get(bed.state, bed.state))
        words = tr("not reviewed: {state}", state=state)
        none: Line = (Span("–", "cell", "ink_second"),)
        return ((name,), (none,), ((Span(words, "cell", "ink_second"),),))
    own = bed.standing.of(slot)
    if not own:
        return ((name,), ((Span(tr("not in"), "cell", "ink_second"),),), ((Span(""),),))
    when: Line = (Icon("check", "green"), Span(clinical_time(own[-1].at), "cell"))
    return ((name,), (when,), ((Span(in_one_line(own[-1], form, language()), "cell"),),))
