"""What the entry reads at once: the audit, a ward as its reviewer may see it, who left or moved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ui.audit.entry_course import answered, first_ward, slot_of
from wardapp.app import App
from wardapp.measures.audit_answers import A
from wardapp.queries.audit import (
    AuditBedRow,
    AuditRow,
    AuditScreen,
    AuditWardRow,
    audit_beds,
    audit_screen,
)
from wardapp.queries.audit_entry import Lying, kept_drafts, left_ward, lying_now


@dataclass(frozen=True)
class Reading:
    """One ward of an audit for whoever is at the keyboard; `slot` is "" for no reviewer of it.

    `left` says when somebody left the ward since the list was frozen, by stay; `lying` where
    people lie now, None where nobody can know: away from home, or for a list from elsewhere.
    `kept` is what `person` had keyed and not finished, by bed and slot.
    """

    screen: AuditScreen
    ward: AuditWardRow
    slot: str
    beds: tuple[AuditBedRow, ...]
    left: Mapping[int, datetime]
    kept: Mapping[tuple[int, str], Mapping[str, Any]] = field(default_factory=dict)
    person: str = ""
    lying: tuple[Lying, ...] | None = None

    @property
    def audit(self) -> AuditRow:
        """The audit."""
        return self.screen.audit

    @property
    def pair(self) -> bool:
        """Whether two answer for each bed."""
        return self.screen.audit.reviewers_each > 1

    def bed(self, bed_id: int) -> AuditBedRow | None:
        """Return a bed of the ward."""
        return next((bed for bed in self.beds if bed.id == bed_id), None)

    def moved(self, bed: AuditBedRow) -> Lying | None:
        """Return where somebody of the list lies now, None where they lie as it says."""
        now = next((lying for lying in self.lying or () if lying.stay_id == bed.patient_stay), None)
        here = now is not None and (now.ward_id, now.bed) == (self.ward.source_ward_id, bed.label)
        return None if here else now

    def instead(self, bed: AuditBedRow) -> Lying | None:
        """Return who lies in a bed of the list now, where it is somebody else."""
        return next(
            (
                lying
                for lying in self.lying or ()
                if bed.label
                and (lying.ward_id, lying.bed) == (self.ward.source_ward_id, bed.label)
                and lying.stay_id != bed.patient_stay
            ),
            None,
        )

    @property
    def asked(self) -> tuple[AuditBedRow, ...]:
        """Return the beds with somebody to review."""
        return tuple(bed for bed in self.beds if bed.to_review)


def read_entry(app: App, audit_id: int, ward_id: int, name: str) -> Reading | None:
    """Read a ward of an audit, or where this reviewer begins; None where there is no audit."""
    found = _audit_and_ward(app, audit_id, ward_id, name)
    if found is None:
        return None
    screen, ward = found
    slot = slot_of(ward, name, screen.audit.reviewers_each)
    beds = app.ask(audit_beds, ward.id, slot)
    stays = [bed.patient_stay for bed in beds if bed.patient_stay is not None and bed.to_review]
    at_home = bool(stays) and not screen.audit.carry_key
    left = app.ask(left_ward, stays) if at_home else {}
    lying = app.ask(lying_now, ward.source_ward_id, stays) if at_home else None
    kept = app.ask(kept_drafts, ward.id, name)
    return Reading(screen, ward, slot, beds, left, kept, name, lying)


def read_forms(app: App, audit_id: int, ward_id: int, slot: str, name: str) -> Reading | None:
    """Read a ward as the reviewer of a slot may see it, to type their forms.

    Without a slot it is one's own while forms of it are to be typed, else the first.
    """
    found = _audit_and_ward(app, audit_id, ward_id, name)
    if found is None:
        return None
    screen, ward = found
    own = slot_of(ward, name, screen.audit.reviewers_each)
    to_type = bool(own) and answered(ward, own) < ward.to_review
    wanted = slot or (own if to_type else A)
    wanted = wanted if screen.audit.reviewers_each > 1 else A
    # Who still has beds of their own to answer is given nothing of the other's, not even here.
    seen = "" if to_type and own != wanted else wanted
    return Reading(screen, ward, wanted, app.ask(audit_beds, ward.id, seen), {})


def _audit_and_ward(
    app: App, audit_id: int, ward_id: int, name: str
) -> tuple[AuditScreen, AuditWardRow] | None:
    """Return the audit with the ward that is meant, or the one where this reviewer begins."""
    screen = app.ask(audit_screen, audit_id)
    if screen is None:
        return None
    ward = next((ward for ward in screen.wards if ward.id == ward_id), None)
    ward = ward or first_ward(screen, name)
    return (screen, ward) if ward is not None else None
