"""The bed of a row of paper: whole on one line, its column as wide as the ward's longest bed."""

from collections.abc import Iterable

from reportlab.lib.units import mm

from wardapp.printing.lines import Line, Run
from wardapp.printing.look import BED
from wardapp.printing.plain import plain
from wardapp.printing.sheet import Sheet

_READABLE, _LEAST = 8.0, 5.0  # points
_EDGES = 2.5  # mm
_MOST = 24.0  # mm


def extra_width(beds: Iterable[str], usual: float) -> float:
    """Return by how many mm the column must be wider than usual, so that no bed is cut."""
    longest = max((Run(plain(bed), BED.at(_READABLE)).width for bed in beds), default=0.0)
    wanted: float = longest / mm + _EDGES
    return max(0.0, min(_MOST, wanted) - usual)


def bed_lines(sheet: Sheet, bed: str, wide: float) -> tuple[Line, ...]:
    """Set the bed on one line, smaller where it is long."""
    label = sheet.run(bed or sheet.say("No bed"), BED, hold=True)
    while label.width > wide and label.face.size > _LEAST:
        label = Run(label.text, label.face.at(label.face.size - 0.5))
    return sheet.lines([label], wide)
