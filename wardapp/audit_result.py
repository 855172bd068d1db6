"""Reads an audit once and makes the sheet of one ward, or of all that are finished so far."""

from dataclasses import dataclass

from sqlalchemy import Connection

from wardapp.findings.counted_wards import counted_wards, waiting_words
from wardapp.findings.shared import may_be_shared, shared_sheet
from wardapp.findings.sheet import ResultSheet
from wardapp.findings.words import result_sheet
from wardapp.queries.audit import AuditScreen
from wardapp.queries.audit_results import audit_result
from wardapp.queries.audit_shared import shared_result
from wardapp.words import Words


@dataclass(frozen=True, slots=True)
class ResultScreen:
    """An audit with its sheet; before a ward is finished there is none, and `waiting` says why."""

    screen: AuditScreen
    ward_id: int
    sheet: ResultSheet | None
    waiting: tuple[str, ...] = ()


def result_screen(
    connection: Connection,
    audit_id: int,
    ward_id: int = 0,
    language: str = "en",
    *,
    shared: bool = False,
) -> ResultScreen | None:
    """Return the results of an audit, of all wards with `ward_id` 0; None where it is not there.

    A shared copy is made of a finished audit alone; before, the answer is the ward's own sheet.
    """
    found = (shared_result if shared else audit_result)(connection, audit_id)
    if found is None:
        return None
    screen, say = found.screen, Words(language)
    wards = [ward for ward in screen.wards if ward_id in (0, ward.id) and not ward.excluded]
    counted = counted_wards(screen)
    if not any(ward in counted for ward in wards):
        if not wards:
            wards = [ward for ward in screen.wards if ward_id in (0, ward.id)]
        waiting = tuple(waiting_words(screen, ward, say, shared=shared) for ward in wards)
        return ResultScreen(screen, ward_id, None, waiting)
    of_what = screen, found.beds, found.form, language, ward_id
    if shared and may_be_shared(screen):
        return ResultScreen(screen, ward_id, shared_sheet(*of_what, found.earlier))
    return ResultScreen(screen, ward_id, result_sheet(*of_what))
