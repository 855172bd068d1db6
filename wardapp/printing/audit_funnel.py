"""Wards of an audit side by side as a funnel, and in words which lie outside its limits."""

from dataclasses import dataclass
from functools import partial

from wardapp.audit_sheet import Breakdown
from wardapp.charts.funnel import FunnelWard, funnel
from wardapp.charts.picture import Chart
from wardapp.measures.audit_comparison import funnel as funnel_rows
from wardapp.measures.day_of_care import Group
from wardapp.measures.proportion import funnel_limits
from wardapp.words import Words


@dataclass(frozen=True, slots=True)
class DrawnFunnel:
    """The picture, and what it says."""

    chart: Chart
    words: str


def funnel_of(wards: Breakdown, say: Words) -> DrawnFunnel:
    """Return the funnel of wards in which somebody was reviewed."""
    found = funnel_rows([Group(row.label, row.share.part, row.share.whole) for row in wards.rows])
    assert found is not None, "somebody was reviewed"
    points = [
        FunnelWard(row.ward, row.reviewed, row.share, bool(row.outside)) for row in found.rows
    ]
    outside = [row.ward for row in found.rows if row.outside]
    words = say(
        "Between the curves chance alone leaves 95 (dashed) and 99.8 of 100 wards of that size, if "
        "all had the share of all wards together."
    )
    if outside:
        more = say("Outside the 95 % limits: {wards}.", wards=", ".join(outside))
        more += " " + say("Who the patients are may explain it: look before you judge.")
    else:
        more = say("No ward lies outside.")
    spoken = f"{wards.spoken} {words} {more}"
    chart = partial(
        funnel,
        wards=points,
        limits=partial(funnel_limits, found.centre),
        centre=found.centre,
        spoken=spoken,
        across=say("Patients reviewed"),
        up=say("Share that needed no acute care"),
    )
    return DrawnFunnel(chart, f"{words} {more}")
