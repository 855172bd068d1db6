"""The board-round sheet of 36 beds, warm, against a plain ReportLab table of the same texts."""

from datetime import timedelta
from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, TableStyle
from reportlab.platypus import Table as PlainTable

from benchmarks.hospital import NOW, WARDS, hospital
from benchmarks.measured import Row, in_turns, middle
from wardapp.clock import FrozenClock
from wardapp.printing.board_sheet import board_sheet
from wardapp.printing.sheet import SheetFacts
from wardapp.queries.board import BoardRow, board_rows
from wardapp.store.engine import open_store
from wardapp.words import Words

MOST_BYTES = 200 * 1024
FACTS = SheetFacts(
    ward="Ward Derwen",
    hospital="Ysbyty’r Tŵr",
    data_at=NOW,
    valid_until=NOW + timedelta(hours=16),
    destroy_by=NOW + timedelta(hours=28),
    printed_at=NOW,
    printed_by="Sioned Morgan",
)


def run() -> list[Row]:
    """Compare our sheet with what the library does with the same texts untouched."""
    store = open_store(hospital(), clock=FrozenClock(NOW))
    with store.engine.connect() as connection:
        rows = board_rows(connection, WARDS // 2, NOW)
    store.close()
    say = Words("en")

    def ours() -> bytes:
        return board_sheet(rows, FACTS, say, {})

    def bare() -> bytes:
        return _plain_table(rows)

    made = ours()
    mine, theirs = in_turns(ours, bare, times=20)
    tagged = b"/StructTreeRoot" in made
    reached = middle(mine) <= 80 and len(made) < MOST_BYTES and tagged
    return [
        Row(
            f"board sheet PDF, {len(rows)} beds, warm, {len(made) // 1024} KB,"
            f" {'tagged' if tagged else 'NOT tagged'} (CPU)",
            f"{middle(mine):.0f} ms",
            f"{middle(theirs):.0f} ms",
            middle(mine) / middle(theirs),
            "≤ 80 ms, < 200 KB, tagged",
            reached,
        )
    ]


def _plain_table(rows: tuple[BoardRow, ...]) -> bytes:
    style = ParagraphStyle("cell", fontName="OpenSans-Regular", fontSize=8.5)
    cells = [
        [
            Paragraph(text, style)
            for text in (
                row.bed,
                f"{row.family.upper()}, {row.given}<br/>{row.born}<br/>{row.nhs_number}",
                str(row.admitted_at),
                row.waiting_code,
                str(row.edd),
                str(row.optimised_at),
                row.colour,
                f"{row.action}<br/>{row.action_owner}",
                "",
            )
        ]
        for row in rows
    ]
    made = BytesIO()
    page = SimpleDocTemplate(made, pagesize=landscape(A4), initialFontName="OpenSans-Regular")
    table = PlainTable(cells, style=TableStyle([("GRID", (0, 0), (-1, -1), 0.2, "black")]))
    page.build([table])
    return made.getvalue()
