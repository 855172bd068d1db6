"""Finished audits over time and wards side by side, in words: what may be concluded, what not."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from sqlalchemy import Connection

from wardapp.charts.funnel import HIGHEST, FunnelWard, funnel
from wardapp.charts.picture import Chart
from wardapp.charts.trend import TrendPoint, trend
from wardapp.display import clinical_date
from wardapp.findings.phrases import Phrases, bare
from wardapp.findings.sheet import GroupRow, Share
from wardapp.measures.audit_comparison import AuditPoint, segments, verdict
from wardapp.measures.day_of_care import breakdown
from wardapp.measures.proportion import funnel_limits, outside
from wardapp.measures.same_ward import WardMark, join_wards
from wardapp.queries.audit_results import AuditResult, finished_results, point_of
from wardapp.words import Words

_SIGNED = re.compile(" (?=[+\N{MINUS SIGN}][0-9])")
"""Before a number with its sign, as in Welsh: no line begins with +8."""


@dataclass(frozen=True, slots=True)
class ComparedAudit:
    """A finished audit: its point in time, its share with n, and each ward's."""

    point: AuditPoint
    day: date
    day_words: str
    name: str
    criteria: str
    segment: int
    share: Share
    wards: tuple[GroupRow, ...]
    definite: str
    reviewers_each: int


@dataclass(frozen=True, slots=True)
class ComparisonSheet:
    """All finished audits, the earliest first; `said` is what must be known of any comparison."""

    audits: tuple[ComparedAudit, ...]
    spoken: str
    said: str

    def of(self, audit_id: int) -> ComparedAudit | None:
        """Return one of them."""
        return next((one for one in self.audits if one.point.audit_id == audit_id), None)


class SideBySide(Protocol):
    """Wards with their shares, and the share of them all."""

    @property
    def share(self) -> Share: ...  # noqa: D102 - the names say it
    @property
    def wards(self) -> tuple[GroupRow, ...]: ...  # noqa: D102


def comparison_sheet(connection: Connection, language: str) -> ComparisonSheet:
    """Read every finished audit and write it in words."""
    return compared(finished_results(connection), language)


def compared(results: Sequence[AuditResult], language: str) -> ComparisonSheet:
    """Return finished audits in words, the earliest first."""
    say = Words(language)
    points = [point_of(result) for result in results]
    runs = segments(points)
    segment = {point.audit_id: number for number, run in enumerate(runs) for point in run}
    audits = tuple(
        _audit(result, point, segment[point.audit_id], language)
        for result, point in zip(results, points, strict=True)
    )
    audits = tuple(sorted(audits, key=lambda one: (one.day, one.point.audit_id)))
    rows = "; ".join(f"{one.day_words} {one.share.number}" for one in audits)
    return ComparisonSheet(audits, say("Audits over time: {rows}.", rows=rows), snapshot(say))


def snapshot(say: Words) -> str:
    """Say what no comparison of single days can tell."""
    return say(
        "Each audit is one day: a snapshot says nothing about the days between, nor why anything "
        "changed."
    )


def verdict_words(earlier: ComparedAudit, later: ComparedAudit, say: Words) -> tuple[str, ...]:
    """Say what can be concluded from two audits, then everything that limits it."""
    if (later.day, later.point.audit_id) < (earlier.day, earlier.point.audit_id):
        earlier, later = later, earlier
    return (_conclusion(earlier, later, say), *_cautions(earlier, later, say), snapshot(say))


def wards_before(earlier: ComparedAudit, later: ComparedAudit) -> dict[str, GroupRow]:
    """Return what the wards of the later audit, by name, were in the earlier one."""
    rows = {row.label: row for row in earlier.wards}
    both = join_wards(earlier.point.wards, later.point.wards).both
    return {after.name: rows[before.name] for before, after in both if before.name in rows}


def trend_chart(sheet: ComparisonSheet, say: Words) -> Chart:
    """Return the audits over time; the line breaks where the criteria changed."""
    points = [
        TrendPoint(
            one.day,
            one.day_words,
            one.share.of,
            one.share.estimate,
            one.segment,
            say("from here: {criteria}", criteria=one.criteria),
        )
        for one in sheet.audits
    ]
    return lambda width, measure: trend(width, measure, points, spoken=sheet.spoken)


def trend_notes(sheet: ComparisonSheet, say: Words) -> Iterator[str]:
    """Say where the audits over time are not joined, and why."""
    if len({one.segment for one in sheet.audits}) > 1:
        yield say(
            "The criteria changed: audits on both sides of a dashed line are not joined and "
            "cannot be compared."
        )
    if len({one.day for one in sheet.audits}) < len(sheet.audits):
        yield say(
            "Audits of one day stand side by side, in the order in which they were planned, and "
            "are not joined: none of them follows the other."
        )


def funnel_chart(audit: SideBySide, say: Words, highest: float = HIGHEST) -> Chart | None:
    """Return the wards of one audit between the limits of chance; None for fewer than two.

    Its plot is no higher than `highest` em.
    """
    wards = [row for row in audit.wards if row.share.whole]
    if len(wards) < 2:
        return None
    centre = audit.share.part / audit.share.whole
    points = [
        FunnelWard(
            row.label,
            row.share.whole,
            row.share.part / row.share.whole,
            bool(_outside(row, audit)),
            row.share.number,
        )
        for row in wards
    ]
    sentence = funnel_sentence(audit, say)
    across, up = say("patients reviewed"), say("share not meeting")
    return lambda width, measure: funnel(
        width,
        measure,
        points,
        lambda n: funnel_limits(centre, n),
        centre=centre,
        spoken=sentence,
        across=across,
        up=up,
        highest=highest,
    )


def funnel_sentence(audit: SideBySide, say: Words) -> str:
    """Say which wards lie outside the limits of chance, and nothing of the order of the others."""
    known = [row for row in audit.wards if row.share.whole]
    if not known:
        return say("Nobody was reviewed in this audit.")
    if len(known) == 1:
        return say("One ward alone cannot be compared with others.")
    out = [row for row in known if _outside(row, audit)]
    if not out:
        return say(
            "Every ward lies within the limits: chance alone could explain the differences between "
            "them. Their order means nothing."
        )
    far = [row.label for row in out if _outside(row, audit).endswith("998")]
    names = "; ".join(row.label for row in out)
    said = [
        say(
            "Outside the limits: {names}. Look at who the patients are before looking for a cause.",
            names=names,
        )
    ]
    if not far:
        said.append(
            say("Of 20 wards one lies outside the inner limits by chance alone, on average.")
        )
    return " ".join(said)


def funnel_note(say: Words) -> str:
    """Say what the lines of the funnel are."""
    return say(
        "The line is the share of all wards together. Between the dashed lines chance alone leaves "
        "95 of 100 wards of that size, between the outer ones 998 of 1,000."
    )


def _audit(result: AuditResult, point: AuditPoint, segment: int, language: str) -> ComparedAudit:
    words, audit = Phrases(result.form, language), result.screen.audit
    groups = {group.key: group for group in breakdown(result.beds, "ward")}
    rows = []
    for ward in result.screen.wards:
        group = groups.get(ward.name)
        if group is not None:
            share = words.share(group.not_meeting, group.reviewed)
            rows.append(GroupRow(ward.name, ward.name, share))
    criteria = result.form.criteria
    return ComparedAudit(
        point,
        audit.day,
        clinical_date(audit.day),
        audit.name,
        words.say(
            "{name}, version {version}", name=criteria.called(language), version=criteria.version
        ),
        segment,
        words.share(point.not_meeting, point.reviewed),
        tuple(rows),
        audit.definite,
        audit.reviewers_each,
    )


def _conclusion(earlier: ComparedAudit, later: ComparedAudit, say: Words) -> str:
    found = verdict(earlier.point, later.point)
    if found.code == "other_criteria":
        return say(
            "No conclusion: the two audits asked by other criteria, {one} and {other}.",
            one=earlier.criteria,
            other=later.criteria,
        )
    if found.interval is None:
        return say("No conclusion: in one of the two nobody was reviewed.")
    low, high = found.interval.low, found.interval.high
    when = {"later": later.day_words, "earlier": earlier.day_words}
    if earlier.day == later.day:
        when = {"later": later.name, "earlier": earlier.name}
    if found.code == "lower":
        return say(
            "Lower in {later} than in {earlier}: likely between {few} and {many} points.",
            few=_points(-high),
            many=_points(-low),
            **when,
        )
    if found.code == "higher":
        return say(
            "Higher in {later} than in {earlier}: likely between {few} and {many} points.",
            few=_points(low),
            many=_points(high),
            **when,
        )
    told = say(
        "It cannot be told whether the share changed: {later} is likely between {down} points "
        "lower and {up} points higher than {earlier}.",
        down=_points(-low),
        up=_points(high),
        **when,
    )
    return _SIGNED.sub("\N{NO-BREAK SPACE}", told)


def _cautions(earlier: ComparedAudit, later: ComparedAudit, say: Words) -> Iterator[str]:
    yield from _about_wards(earlier, later, say)
    if earlier.day == later.day:
        yield say("Both are of the same day.")
    if earlier.definite != later.definite:
        yield say("Who counts as going home that day was decided by another rule.")
    if earlier.reviewers_each != later.reviewers_each:
        yield say("One was answered by pairs, the other by one reviewer a bed.")


def _about_wards(earlier: ComparedAudit, later: ComparedAudit, say: Words) -> Iterator[str]:
    """Say which wards only one of them had, and how far others are known to be the same."""
    joined = join_wards(earlier.point.wards, later.point.wards)
    if joined.only_earlier or joined.only_later:
        yield say("Other wards took part: a difference may be theirs.")
    for wards, one in ((joined.only_earlier, earlier), (joined.only_later, later)):
        if wards:
            yield say("Only in {audit}: {wards}.", audit=_named(one), wards=_listed(wards))
    for before, after in joined.alike:
        yield say(
            "“{before}” and “{after}” may be the same ward, but nothing proves it: they are not "
            "taken for one.",
            before=before.name,
            after=after.name,
        )
    for before, after in joined.both:
        if before.name != after.name:
            yield say(
                "“{after}” is the ward that {audit} calls “{before}”.",
                after=after.name,
                before=before.name,
                audit=_named(earlier),
            )


def _named(audit: ComparedAudit) -> str:
    return f"{audit.day_words} {audit.name}"


def _listed(wards: Iterable[WardMark]) -> str:
    return ", ".join(ward.name for ward in sorted(wards))


def _points(share: float) -> str:
    """Return a difference in whole points; one under a half keeps its first place."""
    return f"{share * 100:.1f}" if 0 < share < 0.005 else bare(share)


def _outside(row: GroupRow, audit: SideBySide) -> str:
    """Return where a ward lies beside all others: "" within the limits."""
    whole = audit.share
    return outside(row.share.part, row.share.whole, whole.part / whole.whole)
