"""The wards of an audit as rows: who reviews, where the bed list came from, how far it is."""

from collections.abc import Sequence

from ui.widgets.line_list import Cells
from ui.widgets.text_block import Icon, Line, Share, Span
from wardapp.clock import local_day
from wardapp.codes import UNOFFICIAL, code_list
from wardapp.commands.audit_freeze import BOARD, FILE
from wardapp.display import clinical_time, short_date
from wardapp.queries.audit import AuditRow, AuditScreen, AuditWardRow
from wardapp.words import language, tr

WIDTHS = (0.0, 0.0, 0.0, 11.0)
"""Columns in em; those of 0 share what is left."""

_BAR = 10.0  # em


def heads() -> tuple[str, ...]:
    """Return the words over the columns."""
    return (tr("Ward"), tr("Reviewers"), tr("Bed list"), tr("Done"))


def ward_rows(screen: AuditScreen) -> tuple[Cells, ...]:
    """Return a row for each ward, those that are left out too."""
    return tuple(_row(screen.audit, ward) for ward in screen.wards)


def _row(audit: AuditRow, ward: AuditWardRow) -> Cells:
    if ward.excluded:
        words = tr("Left out: {kind}", kind=kind_words(ward.kind))
        why = tr("The plan leaves out wards of this kind.")
        return Cells(ward.id, (_ward(ward), _second(words), _second(why), ()), "surface_sunken")
    return Cells(ward.id, (_ward(ward), _pair(audit, ward), bed_list(ward), _progress(audit, ward)))


def kind_words(kind: str) -> str:
    """Return what kind of ward it is."""
    kinds = code_list("ward_kind")
    return kinds[kind].text(language()) if kind in kinds else kind


def _ward(ward: AuditWardRow) -> tuple[Line, ...]:
    about = [kind_words(ward.kind), ward.specialty, ward.site]
    ink = "ink_second" if ward.excluded else "ink"
    name: Line = (Span(ward.name, "strong", ink),)
    return (name, (Span(" · ".join(part for part in about if part), "body", "ink_second"),))


def _pair(audit: AuditRow, ward: AuditWardRow) -> tuple[Line, ...]:
    if audit.reviewers_each < 2:
        return (_reviewer("", ward.reviewer_a),)
    return (_reviewer("A", ward.reviewer_a), _reviewer("B", ward.reviewer_b))


def _reviewer(slot: str, name: str) -> Line:
    letter = (Span(slot, "strong"),) if slot else ()
    if name:
        return (*letter, Span(f" {name}" if slot else name, "body"))
    return (*letter, Span(f" {tr('not named yet')}", "body", "ink_second"))


def bed_list(ward: AuditWardRow) -> tuple[Line, ...]:
    """Say from where and as of when the bed list is, and how much is in it."""
    if ward.frozen_at is None:
        way = (
            tr("from the board, not frozen yet")
            if ward.source_ward_id is not None
            else tr("from a file or typed, not here yet")
        )
        return ((Span(way, "body", "ink_second"),),)
    day, time = short_date(local_day(ward.frozen_at), tr), clinical_time(ward.frozen_at)
    day = day.replace(" ", "\N{NO-BREAK SPACE}")  # a date never breaks
    as_at = tr("{whence}, {day} {time}", whence=source_words(ward), day=day, time=time)
    beds = tr("Beds: {n}, to review: {asked}", n=ward.beds, asked=ward.to_review)
    if not ward.beds:
        beds = tr("This ward has no beds.")
    return (((Span(as_at, "body")),), ((Span(beds, "body", "ink_second")),))


def source_words(ward: AuditWardRow) -> str:
    """Say where a bed list came from."""
    if ward.source == BOARD:
        return tr("From the board")
    return tr("From a file") if ward.source == FILE else tr("Typed")


def _progress(audit: AuditRow, ward: AuditWardRow) -> tuple[Line, ...]:
    if ward.frozen_at is None:
        return _second(tr("Nothing yet"))
    if not ward.to_review:
        return _second(tr("Nobody to review"))
    if ward.finished:
        return ((Icon("check", "green"), Span(tr("finished"), "strong", "green")), *_bar(ward))
    said = tr("{done} of {total}", done=ward.done, total=ward.to_review)
    return ((Span(said, "strong"),), *_bar(ward), *_still(audit, ward))


def _bar(ward: AuditWardRow) -> tuple[Line, ...]:
    return ((Share(ward.done / ward.to_review, _BAR),),)


def _still(audit: AuditRow, ward: AuditWardRow) -> tuple[Line, ...]:
    """Say what each of two reviewers has answered, and what waits for both."""
    lines: tuple[Line, ...] = ()
    if audit.reviewers_each > 1 and (ward.first or ward.second):
        words = tr("A: {first}, B: {second}", first=ward.first, second=ward.second)
        lines = _second(words)
    if ward.waiting:
        words = tr("to agree or settle: {n}", n=ward.waiting)
        lines = (*lines, (Span(words, "body"),))
    return lines


def _second(words: str) -> tuple[Line, ...]:
    return ((Span(words, "body", "ink_second"),),)


def local_mark(screens: Sequence[AuditScreen]) -> str:
    """Explain the mark where an audit in sight uses criteria that no authority issued."""
    if all(screen.audit.criteria_official for screen in screens):
        return ""
    return tr("{mark} a local list, not issued by any authority", mark=UNOFFICIAL)
