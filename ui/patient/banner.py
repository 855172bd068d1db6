"""The micro banner of a sheet about one patient."""

from ui.board.cell import Looking
from ui.board.identity import born_text, number_text
from ui.widgets.banner import MicroBanner
from wardapp.display import person_name
from wardapp.queries.board import BoardRow


def banner_of(row: BoardRow, looking: Looking) -> MicroBanner:
    """Return name, born and NHS No. of a row; no bed, nothing clinical."""
    banner = MicroBanner()
    name = person_name(row.family, row.given, row.title, row.sex)
    banner.set_patient(name, born_text(row, looking), number_text(row))
    return banner
