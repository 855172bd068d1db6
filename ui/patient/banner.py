"""The micro banner of a sheet about one patient."""

from datetime import datetime

from ui.board.cell import Looking
from ui.board.identity import born_text, number_text
from ui.widgets.banner import MicroBanner
from wardapp.display import person_name
from wardapp.queries.board import BoardRow


def banner_words(row: BoardRow, now: datetime) -> tuple[str, str, str]:
    """Return name, born and NHS No. of a row, as every banner says them."""
    name = person_name(row.family, row.given, row.title, row.sex)
    return name, born_text(row, Looking(now)), number_text(row)


def banner_of(row: BoardRow, looking: Looking) -> MicroBanner:
    """Return name, born and NHS No. of a row; no bed, nothing clinical."""
    banner = MicroBanner()
    banner.set_patient(*banner_words(row, looking.now))
    return banner
