"""What every picture must keep: its words apart, and all of it inside."""

from itertools import combinations

from hypothesis import strategies as st

from wardapp.charts.interval_bar import Estimate
from wardapp.charts.picture import Label, Picture, extent
from wardapp.measures.proportion import wilson

NEARLY = 1e-6
LETTERS = "abcdefghijklmnoprstuwyŵŷâêîôûŴ’-‡é"

words = st.lists(st.text(LETTERS, min_size=1, max_size=14), min_size=1, max_size=12).map(" ".join)
names = st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=3).map(" ".join)
widths = st.floats(24, 70)


def measure(text: str, size: float, weight: int) -> float:
    """A font of one width; the bolder, the wider."""
    return len(text) * size * (0.5 + weight / 10_000)


def estimate(k: int, n: int) -> Estimate | None:
    interval = wilson(k, n)
    return Estimate(k / n, interval.low, interval.high) if interval else None


def labels(picture: Picture) -> list[Label]:
    return [shape for shape in picture.shapes if isinstance(shape, Label)]


def texts(picture: Picture) -> list[str]:
    return [label.text for label in labels(picture)]


def of_kind(picture: Picture, kind):
    return [shape for shape in picture.shapes if isinstance(shape, kind)]


def assert_readable(picture: Picture) -> None:
    """Check that no two words overlap and nothing is drawn outside."""
    places = [(label.text, extent(label, measure)) for label in labels(picture)]
    for (text, one), (other_text, other) in combinations(places, 2):
        beside = one[2] <= other[0] + NEARLY or other[2] <= one[0] + NEARLY
        under = one[3] <= other[1] + NEARLY or other[3] <= one[1] + NEARLY
        assert beside or under, f"{text!r} and {other_text!r} overlap"
    for shape in picture.shapes:
        left, top, right, bottom = extent(shape, measure)
        assert left >= -NEARLY, shape
        assert top >= -NEARLY, shape
        assert right <= picture.width + NEARLY, shape
        assert bottom <= picture.height + NEARLY, shape
