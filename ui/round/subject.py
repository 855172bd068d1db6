"""Who the round is at: found in what was read, and written into the banner."""

from collections.abc import Sequence
from datetime import datetime

from ui.round.agenda_rows import Subject
from ui.widgets.banner import PatientBanner
from wardapp.codes import code_list
from wardapp.display import (
    born_and_age,
    clinical_date,
    nhs_number,
    person_name,
    recorded,
    temporary_number,
)
from wardapp.measures.same_name import same_names
from wardapp.queries.board import BoardRow
from wardapp.queries.board_round import RoundScreen
from wardapp.words import language, tr


def find_subject(screen: RoundScreen, stay_id: int | None, now: datetime) -> Subject | None:
    """Return the patient of the round, if the card that was read is theirs."""
    row = next((row for row in screen.rows if stay_id and row.stay_id == stay_id), None)
    if row is None or screen.card is None or screen.card.stay_id != stay_id:
        return None
    confirmed = {item.item: item.confirmed_at for item in screen.items if item.stay_id == stay_id}
    return Subject(row, screen.card, confirmed, now)


def show_person(banner: PatientBanner, subject: Subject, alarm: str) -> None:
    """Write the patient into the banner by the one formatter."""
    row = subject.row
    born = born_and_age(row.born, subject.today) if row.born else recorded(None, tr)
    gender = code_list("sex").label(row.sex, language()) if row.sex else recorded(None, tr)
    banner.set_patient(
        person_name(row.family, row.given, row.title, row.sex), born, gender, number(row), alarm
    )


def number(row: BoardRow) -> str:
    """Return the NHS number, a temporary one, or the words for neither."""
    if row.nhs_number:
        return nhs_number(row.nhs_number)
    return temporary_number(row.hospital_number, tr) if row.hospital_number else tr("Not recorded")


def alarm_words(rows: Sequence[BoardRow], row: BoardRow) -> str:
    """Return the same-name alarm: bed and birth date of the other, never the name."""
    alike = same_names(rows).get(row.stay_id) if row.stay_id is not None else None
    if alike is None:
        return ""
    others = [other for other in rows if other.bed in alike.beds and other.stay_id != row.stay_id]
    told = ", ".join(_other(other) for other in others)
    return (
        tr("Same name in {where}", where=told)
        if alike.strong
        else (tr("Same surname in {where}", where=told))
    )


def _other(row: BoardRow) -> str:
    bed = row.bed or tr("No bed")
    return tr("{bed}, born {date}", bed=bed, date=clinical_date(row.born)) if row.born else bed
