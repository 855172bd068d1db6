"""The charts of a result sheet, the same on screen and paper."""

from wardapp.charts.interval_bar import interval_bar
from wardapp.charts.legend import legend
from wardapp.charts.picture import Chart
from wardapp.charts.place_strip import Place, place_strip
from wardapp.charts.reason_bars import Reason, Side, reason_bars
from wardapp.charts.ward_intervals import WardShare, ward_intervals
from wardapp.findings.sheet import Headline, Parts, Reasons, ResultSheet, Share
from wardapp.words import Words

TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def headline_chart(headline: Headline) -> Chart:
    """Return the track with the share and its interval."""
    estimate, spoken = headline.share.estimate, headline.spoken
    return lambda width, measure: interval_bar(width, measure, estimate, spoken=spoken, ticks=TICKS)


def reasons_chart(reasons: Reasons, say: Words, *, line: bool = True) -> Chart:
    """Return the bars of the main reasons; the running share as a line, else in words."""
    rows = [
        Reason(row.label, row.count, row.side, "" if line else row.running) for row in reasons.rows
    ]
    caption = say("running share")
    return lambda width, measure: reason_bars(
        width,
        measure,
        rows,
        spoken=reasons.spoken,
        running="line" if line else "text",
        caption=caption,
        stressed=reasons.first,
    )


def reasons_legend(reasons: Reasons, say: Words) -> Chart:
    """Return what the fills mean, of those that are there."""
    words: dict[Side, str] = {
        "outside": say("outside"),
        "inside": say("inside the hospital"),
        "no_delay": say("not a delay"),
    }
    there = {row.side for row in reasons.rows} if reasons.sided else set()
    entries = [(side, text) for side, text in words.items() if side in there]
    return lambda width, measure: legend(width, measure, entries)


def places_chart(places: Parts) -> Chart:
    """Return the strip of the other places of care."""
    rows = [Place(row.label, row.count, row.side) for row in places.rows]
    return lambda width, measure: place_strip(width, measure, rows, spoken=places.spoken)


def wards_chart(sheet: ResultSheet, say: Words) -> Chart | None:
    """Return the wards with their intervals and all together below; None for a single ward."""
    found = sheet.wards
    if found is None:
        return None
    wards = [_ward(row.label, row.share) for row in found.rows]
    overall = _ward(say("All wards"), found.total) if len(wards) > 1 else None
    return lambda width, measure: ward_intervals(
        width, measure, wards, overall, spoken=found.spoken
    )


def _ward(name: str, share: Share) -> WardShare:
    return WardShare(name, share.of, share.estimate, share.between)
