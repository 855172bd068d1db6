"""Audits compared on screen: what is said of two of them, and what never is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audit_listed import (
    HOME_CARE,
    NEEDS,
    a_listed_audit,
    answer_listed,
    close_audit,
    freeze_listed,
)
from tests.audit_ward import SIONED, audit_clock
from tests.builders import AtOnce, a_ward, an_app, heard
from ui.audit.compare_view import CompareView
from ui.audit.view import RESULTS
from ui.desk import Desk
from ui.runner import Runner
from wardapp.app import App
from wardapp.charts.picture import Line, Trace
from wardapp.charts.words import THIN
from wardapp.commands.audit_freeze import ListedBed
from wardapp.commands.audit_plan import PlannedWard, SaveCriteriaSet
from wardapp.criteria_set import as_table, shipped_sets
from wardapp.paper_order import AUDIT_COMPARISON
from wardapp.queries.ward import wards

NOVEMBER, JANUARY, FEBRUARY = date(2025, 11, 12), date(2026, 1, 14), date(2026, 2, 12)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    app = an_app(tmp_path, audit_clock())
    a_ward(app, "A1", name="Derwen")
    yield app
    app.store.close()


@pytest.fixture
def desk(qapp: QApplication, app: App) -> Desk:
    return Desk(Runner(app, AtOnce()), audit_clock(), app.ask(wards)[0])


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> CompareView:
    view = CompareView(desk)
    qtbot.addWidget(view)
    view.resize(1700, 900)
    view.show()
    return view


def a_finished_audit(
    app: App,
    day: date,
    *,
    close: bool = True,
    facts: dict[str, object] | None = None,
    **found: tuple[int, int],
) -> int:
    """Finish an audit of a day: ward by ward, how many met none and how many met one."""
    names = [name.replace("_", " ") for name in found]
    screen = a_listed_audit(app, *names, reviewers=1, day=day, **(facts or {}))
    for ward, (none, met) in zip(screen.wards, found.values(), strict=True):
        answers = [HOME_CARE] * none + [NEEDS] * met
        labels = [f"A{n}" for n in range(1, len(answers) + 1)]
        freeze_listed(app, ward, [ListedBed(label=label) for label in labels])
        answer_listed(app, ward, zip(labels, answers, answers, strict=True))
    if close:
        close_audit(app, screen.audit.id)
    return screen.audit.id


def said(view: CompareView) -> str:
    text = f"{view.verdict.conclusion.text()}\n{view.verdict.cautions.text()}"
    return text.replace(THIN, " ").replace("\u2060", "")


def test_without_a_finished_audit_it_says_what_is_needed(app: App, view: CompareView) -> None:
    a_finished_audit(app, FEBRUARY, close=False, Derwen=(1, 3))
    view.open(0)
    assert view.nothing.isVisibleTo(view)
    assert not view.trend.isVisibleTo(view)
    assert view.own_order() is None
    assert "finished" in view.nothing_words.text()


def test_one_audit_shows_its_figure_and_claims_nothing(app: App, view: CompareView) -> None:
    a_finished_audit(app, FEBRUARY, Derwen=(3, 7))
    view.open(0)
    assert view.trend.isVisibleTo(view)
    assert not view.verdict.isVisibleTo(view)
    assert "a second one makes a comparison" in view.trend.note.text()
    assert view.funnel.sentence.text() == "One ward alone cannot be compared with others."
    assert [row.numbers[0] for row in view.numbers.audits.rows] == ["3 of 10"]


def test_two_audits_alike_allow_no_conclusion(app: App, view: CompareView) -> None:
    earlier = a_finished_audit(app, JANUARY, Derwen=(4, 16))
    later = a_finished_audit(app, FEBRUARY, Derwen=(5, 15))
    view.open(0)
    assert (view.earlier_id, view.later_id) == (earlier, later)
    assert said(view).startswith(
        "It cannot be told whether the share changed: 12-Feb-2026 is likely between 21 points "
        "lower and 30 points higher than 14-Jan-2026."
    )
    assert "a snapshot says nothing about the days between" in said(view)


def test_a_clear_difference_is_said_in_points_with_its_range(app: App, view: CompareView) -> None:
    a_finished_audit(app, JANUARY, Derwen=(18, 2))
    a_finished_audit(app, FEBRUARY, Derwen=(2, 18))
    view.open(0)
    assert said(view).startswith(
        "Lower in 12-Feb-2026 than in 14-Jan-2026: likely between 52 and 90 points."
    )


def test_the_order_of_choosing_does_not_turn_the_conclusion(app: App, view: CompareView) -> None:
    earlier = a_finished_audit(app, JANUARY, Derwen=(2, 18))
    a_finished_audit(app, FEBRUARY, Derwen=(18, 2))
    view.open(0)
    right = said(view)
    assert right.startswith("Higher in 12-Feb-2026 than in 14-Jan-2026")
    view.open(earlier)
    assert view.later_id == earlier
    assert said(view) == right


def test_audits_of_other_criteria_are_neither_joined_nor_compared(
    app: App, view: CompareView
) -> None:
    a_finished_audit(app, NOVEMBER, Derwen=(8, 2))
    a_finished_audit(app, JANUARY, Derwen=(7, 3))
    own = replace(shipped_sets()[0], name="Derwen's own list")
    app.do(SaveCriteriaSet(table=as_table(own)))
    a_finished_audit(app, FEBRUARY, facts={"criteria_name": own.name}, Derwen=(2, 8))
    view.open(0)
    assert said(view).startswith("No conclusion: the two audits asked by other criteria")
    picture = view.trend.chart.picture()
    assert picture is not None
    joined = [shape for shape in picture.shapes if isinstance(shape, Trace)]
    assert [len(trace.points) for trace in joined] == [2]
    assert any(isinstance(shape, Line) and shape.dashed for shape in picture.shapes)
    assert "not joined" in view.trend.note.text()


def test_other_wards_are_named(app: App, view: CompareView) -> None:
    a_finished_audit(app, JANUARY, Derwen=(4, 6), Bedwen=(1, 9))
    a_finished_audit(app, FEBRUARY, Derwen=(4, 6), Onnen=(2, 8))
    view.open(0)
    assert "Other wards took part: a difference may be theirs." in said(view)
    assert "Only in 14-Jan-2026 February audit: Bedwen." in said(view)
    assert "Only in 12-Feb-2026 February audit: Onnen." in said(view)


def test_a_ward_of_this_file_is_the_same_under_a_new_name(app: App, view: CompareView) -> None:
    own = app.ask(wards)[0]
    planned = (PlannedWard(name="Derwen", source_ward_id=own.id, reviewer_a=SIONED.name),)
    a_finished_audit(app, JANUARY, facts={"wards": planned}, Derwen=(4, 6))
    renamed = (replace(planned[0], name="Derwen Newydd"),)
    a_finished_audit(app, FEBRUARY, facts={"wards": renamed}, Derwen_Newydd=(4, 6))
    view.open(0)
    assert "Other wards took part" not in said(view)
    assert "“Derwen Newydd” is the ward that 14-Jan-2026 February audit calls “Derwen”." in (
        said(view)
    )


def test_a_ward_of_a_like_name_is_not_joined_and_that_is_said(app: App, view: CompareView) -> None:
    a_finished_audit(app, JANUARY, Onnen=(4, 6))
    a_finished_audit(app, FEBRUARY, Ward_Onnen=(4, 6))
    view.open(0)
    assert "Other wards took part" in said(view)
    assert "“Onnen” and “Ward Onnen” may be the same ward, but nothing proves it" in said(view)


def test_a_ward_that_did_not_count_took_no_part(app: App, view: CompareView) -> None:
    a_finished_audit(app, JANUARY, Derwen=(4, 6))
    late = a_listed_audit(app, "Derwen", "Onnen", reviewers=1, day=FEBRUARY)
    for ward in late.wards:
        freeze_listed(app, ward, [ListedBed(label="A1"), ListedBed(label="A2")])
    answer_listed(app, late.wards[0], [("A1", HOME_CARE, HOME_CARE)])
    close_audit(app, late.audit.id, "No time left")
    view.open(late.audit.id)
    assert "Other wards took part" not in said(view)


def test_two_audits_of_one_day_stand_beside_each_other(app: App, view: CompareView) -> None:
    a_finished_audit(app, FEBRUARY, facts={"name": "Morning"}, Derwen=(4, 6))
    a_finished_audit(app, FEBRUARY, facts={"name": "Afternoon"}, Derwen=(5, 5))
    view.open(0)
    assert "Both are of the same day." in said(view)
    assert "Afternoon is likely between" in said(view)
    assert "higher than Morning" in said(view)
    assert len(view.numbers.audits.rows) == 2


def test_wards_within_the_limits_are_not_ranked(app: App, view: CompareView) -> None:
    a_finished_audit(app, FEBRUARY, Derwen=(6, 16), Onnen=(4, 20), Bedwen=(7, 13))
    view.open(0)
    assert "Their order means nothing." in view.funnel.sentence.text()
    wards = [(row.words, row.numbers[0]) for row in view.numbers.wards.rows]
    assert wards == [
        ("Derwen", "6 of 22"),
        ("Onnen", "4 of 24"),
        ("Bedwen", "7 of 20"),
        ("Together", "17 of 66"),
    ]


def test_a_ward_outside_the_limits_is_named_without_blame(app: App, view: CompareView) -> None:
    a_finished_audit(app, FEBRUARY, Derwen=(18, 2), Onnen=(2, 18), Bedwen=(6, 14))
    view.open(0)
    sentence = view.funnel.sentence.text()
    assert "Outside the limits: Derwen; Onnen." in sentence
    assert "who the patients are" in sentence


def test_keys_choose_the_audits_and_open_their_results(
    qtbot: QtBot, app: App, view: CompareView
) -> None:
    first = a_finished_audit(app, NOVEMBER, Derwen=(4, 6))
    second = a_finished_audit(app, JANUARY, Derwen=(5, 5))
    third = a_finished_audit(app, FEBRUARY, Derwen=(6, 4))
    view.open(0)
    assert (view.earlier_id, view.later_id) == (second, third)
    qtbot.keyClick(view, Qt.Key.Key_E)
    assert (view.earlier_id, view.later_id) == (first, third)
    qtbot.keyClick(view.verdict.earlier, Qt.Key.Key_L)
    assert view.later_id == second
    with heard(qtbot, view.view_requested) as ear:
        qtbot.keyClick(view, Qt.Key.Key_R)
    assert ear.said == [(RESULTS, second, 0)]


def test_ctrl_p_prints_the_comparison(app: App, view: CompareView) -> None:
    later = a_finished_audit(app, FEBRUARY, Derwen=(3, 7))
    view.open(0)
    order = view.own_order()
    assert order is not None
    assert (order.document, order.audit_id) == (AUDIT_COMPARISON, later)


def test_a_chosen_audit_is_never_cut_its_label_goes_above(
    qtbot: QtBot, app: App, view: CompareView
) -> None:
    a_finished_audit(app, NOVEMBER, Derwen=(3, 7))
    a_finished_audit(app, FEBRUARY, Derwen=(2, 8))
    view.open(0)
    label, box = view.verdict.labels[0], view.verdict.later
    qtbot.waitUntil(lambda: label.geometry().right() < box.geometry().left())
    view.resize(box.sizeHint().width() + label.sizeHint().width(), 900)
    qtbot.waitUntil(lambda: label.geometry().bottom() < box.geometry().top())
    assert box.width() >= box.sizeHint().width()
