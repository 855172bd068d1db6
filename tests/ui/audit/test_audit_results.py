"""The results on screen: every number against sums made by hand, nothing before its time."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.audit_listed import (
    HOME_CARE,
    NEEDS,
    NOT_COMPLETE,
    THERAPY,
    a_listed_audit,
    answer_listed,
    close_audit,
    freeze_listed,
    screen_of,
)
from tests.audit_ward import (
    NOT_MEETING,
    a_frozen_audit,
    a_full_ward,
    answer,
    audit_clock,
    beds_for,
)
from tests.builders import AtOnce, an_app, heard
from ui.audit.results_beds import BedsSheet
from ui.audit.results_export import AuditExportSheet
from ui.audit.results_view import ResultsView
from ui.desk import Desk
from ui.runner import Runner
from ui.widgets.chart import ChartView
from wardapp.app import App
from wardapp.charts.picture import Label
from wardapp.charts.words import THIN
from wardapp.commands.audit_freeze import ListedBed
from wardapp.paper_order import AUDIT_RESULT
from wardapp.queries.audit import AuditScreen, audit_beds
from wardapp.queries.ward import wards
from wardapp.words import speak

DERWEN = (
    (ListedBed(label="A1", stay_days=3, optimised=False, age=70), NEEDS, NEEDS),
    (ListedBed(label="A2", stay_days=8, optimised=True, age=81), NEEDS, NEEDS),
    (ListedBed(label="A3", stay_days=8, optimised=False, age=88), HOME_CARE, HOME_CARE),
    (ListedBed(label="A4", stay_days=30, optimised=True, age=90), HOME_CARE, NEEDS),
    (ListedBed(label="A5", stay_days=15, optimised=False, age=60), THERAPY, THERAPY),
    (ListedBed(label="A6", stay_days=2, optimised=False, age=50), NOT_COMPLETE, NOT_COMPLETE),
)
"""Six beds: four met none, two wait for home care, one of the four is not complete."""

ONNEN = ((ListedBed(label="B1"), NEEDS, NEEDS), (ListedBed(label="B2"), THERAPY, THERAPY))


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    app = an_app(tmp_path, audit_clock())
    a_full_ward(app, 2)
    yield app
    app.store.close()


@pytest.fixture
def desk(qapp: QApplication, app: App) -> Desk:
    return Desk(Runner(app, AtOnce()), audit_clock(), app.ask(wards)[0])


@pytest.fixture
def audit(app: App) -> AuditScreen:
    """Derwen with two empty beds besides and Onnen; both frozen, nothing answered."""
    screen = a_listed_audit(app, "Derwen", "Onnen")
    derwen, onnen = screen.wards
    listed = [bed for bed, _, _ in DERWEN]
    empty = [ListedBed(label="A7", state="empty"), ListedBed(label="A8", state="definite")]
    freeze_listed(app, derwen, [*listed, *empty])
    freeze_listed(app, onnen, [bed for bed, _, _ in ONNEN])
    return screen_of(app, screen.audit.id)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> Iterator[ResultsView]:
    view = ResultsView(desk)
    qtbot.addWidget(view)
    view.resize(1700, 900)
    view.show()
    yield view
    speak("en")


def answer_derwen(app: App, audit: AuditScreen, upto: int = 6) -> None:
    answers = [(bed.label, first, second) for bed, first, second in DERWEN[:upto]]
    answer_listed(app, audit.wards[0], answers)


def answer_onnen(app: App, audit: AuditScreen) -> None:
    answers = [(bed.label, first, second) for bed, first, second in ONNEN]
    answer_listed(app, audit.wards[1], answers)


def shown_texts(view: QWidget) -> list[str]:
    """Everything a person can read or hear in the view."""
    texts: list[str] = []
    for widget in view.findChildren(QWidget):
        if not widget.isVisibleTo(view):
            continue
        texts.append(widget.accessibleName())
        if isinstance(widget, QLabel | QPushButton):
            texts.append(widget.text())
        if isinstance(widget, ChartView) and (picture := widget.picture()) is not None:
            texts += [shape.text for shape in picture.shapes if isinstance(shape, Label)]
    return [text.replace(THIN, " ") for text in texts if text]


def card_rows(view: ResultsView, key: str) -> list[tuple[str, ...]]:
    rows = view.tables.cards[key].table.rows
    return [(row.words, *(text.replace(THIN, " ") for text in row.numbers)) for row in rows]


# Not before the ward is finished


def test_nothing_of_the_answers_shows_before_the_ward_is_finished(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit, upto=5)
    view.open(audit.audit.id, audit.wards[0].id)
    texts = " ".join(shown_texts(view))
    assert "1 bed of Derwen is still open." in texts
    assert "did not need" not in texts
    assert "HOM" not in texts
    assert "reablement" not in texts
    assert re.search(r"\d+ of \d+", texts) is None
    assert "%" not in texts
    assert view.own_order() is None


def test_with_the_last_answer_the_result_is_there_at_once(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    assert view.figure.figure.text() == "4 of 6"
    assert view.figure.percent.text().replace(THIN, " ") == "67 %"
    assert view.figure.likely.text().replace(THIN, " ") == "likely between 30 and 90 % (95 %)"
    assert "one person is 16.7" in view.figure.small.text()


# Numbers against sums made by hand


def test_the_figure_says_what_it_is_made_of(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    assert view.figure.released.text() == "3 beds could be released"
    assert view.figure.released_of.text() == "4 less 1 with treatment not complete"
    assert view.figure.reviewed.text() == "6 reviewed of 8 beds"
    assert (
        view.figure.reviewed_of.text()
        == "less empty:\N{NO-BREAK SPACE}1, going home that day:\N{NO-BREAK SPACE}1"
    )
    assert card_rows(view, "counts") == [
        ("Beds on the list", "8"),
        ("less empty", "1"),
        ("less going home that day", "1"),
        ("Reviewed", "6"),
        ("Met one criterion or more", "2"),
        ("Met none", "4"),
        ("of these, treatment not complete", "1"),
        ("Beds that could be released", "3"),
    ]


def test_the_reasons_and_places_are_drawn_with_their_counts(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    assert view.why.title.text() == "Why: main reason, 4 people"
    assert view.why.sentence.text().replace(THIN, " ") == ("The first 2 reasons make 3 of 4, 75 %.")
    picture = view.why.chart.picture()
    assert picture is not None
    drawn = [shape.text for shape in picture.shapes if isinstance(shape, Label)]
    assert [text.replace(THIN, " ") for text in drawn if THIN in text] == ["50 %", "75 %", "100 %"]
    assert "Acute treatment not complete 1" in picture.spoken
    assert view.why.places_title.text() == "Where instead, 4 people"


def test_groups_show_n_and_denominator_beside_every_share(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    stays = [(row.words, row.numbers[0]) for row in view.wards.table.rows]
    assert stays == [
        ("0 to 6 days", "1 of 2"),
        ("7 to 13 days", "1 of 2"),
        ("14 to 20 days", "1 of 1"),
        ("21 days or more", "1 of 1"),
        ("Together", "4 of 6"),
    ]
    assert [row[:2] for row in card_rows(view, "optimised")] == [
        ("Optimised", "1 of 2"),
        ("Not optimised", "3 of 4"),
        ("Together", "4 of 6"),
    ]
    assert [row[1:] for row in card_rows(view, "sides")] == [
        ("2 of 4", "50 %"),
        ("1 of 4", "25 %"),
        ("1 of 4", "25 %"),
    ]


def test_only_the_disagreements_of_the_board_lead_to_their_beds(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    cells = view.board.cells
    assert [cell.number.text() for cell in cells] == ["1", "3", "1", "1"]
    assert [cell.link.isVisibleTo(view) for cell in cells] == [False, True, True, False]
    assert cells[1].link.text() == "Show the 3"
    assert cells[2].link.text() == "Show the bed"
    assert view.board.aside.text().replace(THIN, " ") == "2 of 6, 33 %"


def test_the_reviewers_agreement_is_said_with_kappa_and_its_beds(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    agreed = view.board.agreed.text().replace(THIN, " ")
    assert agreed == "Reviewers agreed before talking: 5 of 6, 83 %"
    assert view.board.kappa.text().startswith("Kappa 0.67, likely between")
    assert view.sheet is not None
    assert view.sheet.reviewers is not None
    assert [line.bed for line in view.sheet.reviewers.beds] == ["A4"]


# The beds behind a number


def test_show_the_beds_lists_them_with_what_each_reviewer_said(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    view.board.cells[2].link.click()
    view.board.show_differing.click()
    first, second = view.findChildren(BedsSheet)
    assert [row.spoken() for row in first.list.lines.rows] == [
        "Derwen A2 met one criterion or more board: optimised"
    ]
    assert "Derwen A4" in second.list.lines.rows[0].spoken()
    said = second.answers.text()
    assert "First reviewer: Does not need acute care today" in said
    assert "Second reviewer: Needs acute care today" in said
    assert "Agreed after talking: Does not need acute care today" in said
    assert not second.board.isVisibleTo(second)


def test_at_home_a_bed_leads_to_its_patient_on_the_board(
    qtbot: QtBot, app: App, view: ResultsView, desk: Desk
) -> None:
    screen = a_frozen_audit(app, desk.ward)
    for slot in ("A", "B"):
        for bed in beds_for(app, screen, slot):
            if bed.to_review:
                answer(app, bed, slot, NOT_MEETING)
    view.open(screen.audit.id)
    view.board.cells[1].link.click()
    sheet = view.findChild(BedsSheet)
    assert isinstance(sheet, BedsSheet)
    assert sheet.board.isVisibleTo(sheet)
    chosen = sheet.list.current()
    assert chosen is not None
    with heard(qtbot, desk.patient_requested) as ear:
        qtbot.keyClick(sheet, Qt.Key.Key_P)
    stays = {bed.id: bed.patient_stay for bed in beds_for(app, screen)}
    assert ear.said == [(stays[chosen.key],)]


# Wards and all wards


def test_a_ward_that_is_not_in_the_audit_shows_all_instead(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, 99)
    assert view.audit_ward_id == 0
    assert view.figure.figure.text() == "4 of 6"


def test_all_wards_count_those_that_are_finished_so_far(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id)
    assert view.figure.figure.text() == "4 of 6"
    assert view.head.note.text() == "1 ward still to visit"
    answer_onnen(app, audit)
    view.refresh()
    assert view.figure.figure.text() == "5 of 8"
    assert view.head.note.text() == ""
    assert (
        view.wards.verdict.text()
        == "Every interval crosses the others: by them alone no two wards can be told apart."
    )
    assert view.sheet is not None
    assert view.sheet.scope == "All 2 wards"


def test_a_ward_answered_by_one_reviewer_alone_is_left_out_and_named(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    onnen = audit.wards[1]
    for bed in app.ask(audit_beds, onnen.id, "A"):
        answer(app, bed, "A", NOT_MEETING)
    close_audit(app, audit.audit.id, "No time left")
    view.open(audit.audit.id)
    texts = " ".join(shown_texts(view))
    assert view.sheet is not None
    assert view.sheet.scope == "1 of 2 wards counts"
    assert "Not counted: Onnen" in texts
    assert "Onnen does not count: 2 beds answered by one reviewer, none agreed yet." in texts
    assert view.figure.figure.text() == "4 of 6"
    view.open(audit.audit.id, onnen.id)
    texts = " ".join(shown_texts(view))
    assert "2 beds answered by one reviewer, none agreed yet" in texts
    assert "Open it again to settle what is still open." in texts
    assert "Nobody was reviewed" not in texts


def test_w_goes_from_ward_to_ward_and_a_to_all(
    qtbot: QtBot, app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    answer_onnen(app, audit)
    view.open(audit.audit.id)
    derwen, onnen = (ward.id for ward in audit.wards)
    for wanted in (derwen, onnen, derwen):
        qtbot.keyClick(view, Qt.Key.Key_W)
        assert view.audit_ward_id == wanted
    assert view.figure.figure.text() == "4 of 6"
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert view.audit_ward_id == 0
    assert view.figure.figure.text() == "5 of 8"


def test_results_open_at_their_figure_however_far_they_were_read(view: ResultsView) -> None:
    view.resize(1000, 400)
    bar = view._scroll.verticalScrollBar()
    bar.setRange(0, 500)
    bar.setValue(400)
    view.open(view.audit_id)
    assert bar.value() == 0


def test_tab_and_arrows_go_from_card_to_card(
    qtbot: QtBot, app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    view.activateWindow()
    view.figure.setFocus()
    qtbot.waitUntil(view.figure.hasFocus)
    qtbot.keyClick(view.figure, Qt.Key.Key_Down)
    assert view.why.hasFocus()
    qtbot.keyClick(view.why, Qt.Key.Key_Up)
    assert view.figure.hasFocus()


def test_ctrl_p_prints_what_is_shown(app: App, audit: AuditScreen, view: ResultsView) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id, audit.wards[0].id)
    order = view.own_order()
    assert order is not None
    assert order.document == AUDIT_RESULT
    assert (order.audit_id, order.audit_ward_id, order.shared) == (
        audit.audit.id,
        audit.wards[0].id,
        False,
    )


def test_the_button_prints_the_same_as_the_key(
    qtbot: QtBot, app: App, audit: AuditScreen, view: ResultsView, desk: Desk
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id)
    with heard(qtbot, desk.order_requested) as ear:
        view.head.print.click()
    assert ear.said == [(view.own_order(),)]


def test_the_results_speak_welsh_when_the_window_does(
    app: App, audit: AuditScreen, view: ResultsView
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id)
    speak("cy")
    view.retranslate()
    assert view.sheet is not None
    assert view.sheet.reasons is not None
    assert view.sheet.reasons.rows[0].label.startswith("Aros am")


# The copy that is shared


@pytest.fixture
def large(app: App) -> AuditScreen:
    """Forty beds in two wards, answered by one; two people wait for therapy on Onnen."""
    screen = a_listed_audit(app, "Derwen", "Onnen", reviewers=1)
    plan = {
        "Derwen": [HOME_CARE] * 7 + [NEEDS] * 13,
        "Onnen": [HOME_CARE] * 6 + [THERAPY] * 2 + [NEEDS] * 12,
    }
    for ward in screen.wards:
        found = plan[ward.name]
        labels = [f"A{n}" for n in range(1, len(found) + 1)]
        listed = [ListedBed(label=label, stay_days=4, optimised=False) for label in labels]
        freeze_listed(app, ward, listed)
        answer_listed(app, ward, zip(labels, found, found, strict=True))
    return screen_of(app, screen.audit.id)


def test_a_shared_copy_is_offered_when_the_audit_is_finished(
    qtbot: QtBot, app: App, audit: AuditScreen, view: ResultsView, desk: Desk
) -> None:
    answer_derwen(app, audit)
    view.open(audit.audit.id)
    assert not view.head.shared.isVisibleTo(view)
    with heard(qtbot, desk.said) as ear:
        qtbot.keyClick(view, Qt.Key.Key_S)
    assert "when the audit is finished" in ear.said[0][0].text
    assert not view.shared


def test_a_shared_copy_shows_no_number_under_five_and_says_so_loudly(
    qtbot: QtBot, app: App, large: AuditScreen, view: ResultsView
) -> None:
    close_audit(app, large.audit.id)
    view.open(large.audit.id)
    assert any("2 of 15" in text for text in shown_texts(view))
    qtbot.keyClick(view, Qt.Key.Key_S)
    assert view.shared
    assert view.notice.isVisibleTo(view)
    assert "numbers under 5 are hidden" in view.notice.text()
    assert view.figure.figure.text() == "15 of 40"
    for text in shown_texts(view):
        for part, whole in re.findall(r"(\d+) of (\d+)", text):
            assert int(part) == 0 or int(part) >= 5, text
            assert int(whole) - int(part) == 0 or int(whole) - int(part) >= 5, text
    for card in view.tables.cards.values():
        for row in card.table.rows:
            assert all(int(n) >= 5 for n in row.numbers if n.isdigit()), row
    order = view.own_order()
    assert order is not None
    assert order.shared
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.shared
    assert not view.notice.isVisibleTo(view)


def test_the_shared_copy_of_a_ward_is_its_figure_alone(
    qtbot: QtBot, app: App, large: AuditScreen, view: ResultsView
) -> None:
    close_audit(app, large.audit.id)
    view.open(large.audit.id, large.wards[0].id)
    qtbot.keyClick(view, Qt.Key.Key_S)
    assert view.figure.figure.text() == "7 of 20"
    assert not view.why.isVisibleTo(view)
    assert not view.tables.isVisibleTo(view)


# Export


def test_x_exports_the_audit_nobody_named_unasked(
    qtbot: QtBot, app: App, audit: AuditScreen, view: ResultsView, tmp_path: Path
) -> None:
    answer_derwen(app, audit)
    answer_onnen(app, audit)
    view.open(audit.audit.id)
    qtbot.keyClick(view, Qt.Key.Key_X)
    sheet = view.findChild(AuditExportSheet)
    assert isinstance(sheet, AuditExportSheet)
    assert not sheet.names.isChecked()
    place = tmp_path / "audit.csv"
    sheet.csv.setChecked(True)
    sheet.choose_place = lambda _name: place
    sheet.export()
    text = place.read_text("utf-8-sig")
    assert "HOM-02" in text
    assert "Sioned" not in text
