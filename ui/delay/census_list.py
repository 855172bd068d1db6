"""The list of the censuses that were frozen, the newest first."""

from collections.abc import Sequence

from ui.delay.census_charts import month_name
from ui.widgets.row_list import ListRow
from wardapp.clock import local_day
from wardapp.display import clinical_date
from wardapp.queries.census import CensusSummary
from wardapp.words import tr


def list_rows(rows: Sequence[CensusSummary]) -> list[ListRow]:
    """Write each census in a line: its day, how many, practice or sent."""
    return [_row(row) for row in rows]


def _row(row: CensusSummary) -> ListRow:
    day = local_day(row.at)
    name = clinical_date(day) if row.practice else f"{month_name(row.at)} {day.year}"
    state = tr("practice") if row.practice else tr("sent") if row.sent_at else tr("not sent")
    return ListRow(row.id, name, tr("counted: {n}", n=row.counted), state, quiet=row.practice)
