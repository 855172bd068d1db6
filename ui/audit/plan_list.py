"""The list of the audits there are, the newest first."""

from collections.abc import Sequence

from ui.widgets.row_list import ListRow
from wardapp.audit_form import read_form
from wardapp.codes import UNOFFICIAL
from wardapp.display import clinical_date
from wardapp.queries.audit import AuditRow, AuditScreen
from wardapp.words import language, tr


def list_rows(screens: Sequence[AuditScreen]) -> list[ListRow]:
    """Write each audit in a few words: name, day, wards, how far it is."""
    return [
        ListRow(
            screen.audit.id,
            screen.audit.name,
            f"{clinical_date(screen.audit.day)} · {_wards(screen)}",
            state_of(screen),
            quiet=screen.audit.closed_at is not None,
        )
        for screen in screens
    ]


def _wards(screen: AuditScreen) -> str:
    """How many take part, in one piece: a number alone on a line counts nothing."""
    return tr("Wards: {n}", n=len(included(screen))).replace(" ", "\N{NO-BREAK SPACE}")


def included(screen: AuditScreen) -> list[str]:
    """Return the names of the wards that take part."""
    return [ward.name for ward in screen.wards if not ward.excluded]


def state_of(screen: AuditScreen) -> str:
    """Say how far an audit is: planned, frozen, 11 of 22 done, finished."""
    if screen.audit.closed_at is not None:
        return tr("finished")
    if not any(ward.frozen_at for ward in screen.wards):
        return tr("planned")
    total = sum(ward.to_review for ward in screen.wards)
    begun = any(ward.first or ward.second for ward in screen.wards)
    if not begun:
        return tr("frozen, to review: {n}", n=total)
    done = sum(ward.done for ward in screen.wards)
    return tr("{done} of {total} done", done=done, total=total)


def criteria_words(audit: AuditRow) -> str:
    """Name the set of criteria with its version and whether it is official."""
    name = read_form(audit.lists).criteria.named(language())
    if audit.criteria_official:
        return tr(
            "Criteria: {name}, version {version}, official",
            name=name,
            version=audit.criteria_version,
        )
    return tr(
        "Criteria: {name} {mark}, version {version}, local",
        name=name,
        mark=UNOFFICIAL,
        version=audit.criteria_version,
    )
