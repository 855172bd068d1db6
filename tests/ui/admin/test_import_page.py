"""A ward list comes in through the page: a trial run, mended and ticked, then one step."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.admin.ward_list.page import ImportPage
from ui.admin.ward_list.rows import Row, Section
from ui.desk import Desk
from wardapp.feeds.plan import Kind
from wardapp.feeds.table import FileBytes
from wardapp.queries.ward_list import last_import, ward_now

HEAD = "Bed,NHS Number,Hospital No,Surname,Forename,DOB,Sex,Admitted,Consultant,Specialty"
AT = datetime(2026, 2, 12, 7, 30, tzinfo=UTC)


def a_file(*rows: str, name: str = "list 2026-02-12 0730.csv") -> FileBytes:
    return FileBytes("\r\n".join((HEAD, *rows)).encode(), name, AT)


def a_row(n: int, bed: str, born: str = "01/03/1950", given: str = "Siân") -> str:
    return f"{bed},,H{n},Family{n},{given},{born},F,11/02/2026 09:00,Dr Rees,"


def a_page(qtbot: QtBot, desk: Desk) -> ImportPage:
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    page.shown()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ImportPage:
    return a_page(qtbot, desk)


@pytest.fixture
def on_cadog(qtbot: QtBot, cadog: Desk) -> ImportPage:
    return a_page(qtbot, cadog)


def beds_of(page: ImportPage) -> dict[str | None, str]:
    now = page.desk.runner.app.ask(ward_now, page.desk.ward.id)
    return {person.hospital_number: person.bed for person in now.present}


def rows_of(page: ImportPage, *kinds: Kind) -> list[Row]:
    model = page.preview.view.rows
    found = [model.row_at(n) for n in range(model.rowCount())]
    return [row for row in found if row is not None and row.line.kind in kinds]


def open_quarter(page: ImportPage, path: Path) -> None:
    """Open one of the lists that name a day only, and say that it was eight o'clock."""
    page.open_file(path)
    if page.looked is not None and page.looked.read.as_of.at is None:
        assert page.preview.side.as_of.refusal.text().startswith("When was this list true?")
        page.preview.side.as_of.edit.setText(page.preview.side.as_of.text() + "08:00")
        page.preview.side.as_of.entered.emit()


def tick_all(page: ImportPage) -> None:
    assert page.looked is not None
    assert page.looked.trial is not None
    for line in page.looked.trial.plan.lines:
        if line.can_tick and line.key not in page.preview.ticks:
            page.preview.view.tick_requested.emit(line.key)


def test_nothing_is_changed_before_somebody_says_so(page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1"), a_row(2, "A2")))
    assert page.preview.figures.accessibleName().startswith("0 unchanged, 2 arrive")
    assert page.preview.side.go.text() == "Import rows: 2"
    assert beds_of(page) == {}


def test_ctrl_enter_takes_the_list_in_and_undo_takes_it_back(
    qtbot: QtBot, page: ImportPage
) -> None:
    page.open_file(a_file(a_row(1, "A1"), a_row(2, "A2")))
    qtbot.keyClick(page.preview.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert beds_of(page) == {"H1": "A1", "H2": "A2"}
    assert "Undo takes it all back" in page.notice.text()
    page.desk.runner.undo()
    assert beds_of(page) == {}
    assert "Undo takes it all back" not in page.notice.text()


def test_the_undo_of_the_notice_takes_the_list_back(page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1")))
    page.do_import()
    page.notice.action_requested.emit()
    assert beds_of(page) == {}


def test_the_same_list_again_would_change_nothing(page: ImportPage) -> None:
    file = a_file(a_row(1, "A1"), a_row(2, "A2"))
    page.open_file(file)
    page.do_import()
    page.open_file(file)
    assert "would change nothing" in page.notice.text()
    assert not page.preview.side.go.isEnabled()
    page.do_import()
    assert beds_of(page) == {"H1": "A1", "H2": "A2"}


def test_space_unticks_what_one_does_not_want(qtbot: QtBot, page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1"), a_row(2, "A2")))
    qtbot.keyClick(page.preview.view, Qt.Key.Key_Space)
    assert [row.ticked for row in rows_of(page, Kind.ARRIVES)] == [False, True]
    page.do_import()
    assert beds_of(page) == {"H2": "A2"}


def test_nobody_leaves_by_not_being_listed(page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1"), a_row(2, "A2")))
    page.do_import()
    page.open_file(a_file(a_row(1, "A1"), a_row(3, "A3"), name="list 2026-02-12 0800.csv"))
    (left,) = rows_of(page, Kind.LEFT)
    assert left.ticked is False
    page.do_import()
    assert beds_of(page) == {"H1": "A1", "H2": "A2", "H3": "A3"}


def test_a_wrong_cell_is_framed_and_mended_in_place(qtbot: QtBot, page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1"), a_row(2, "A2", born="31/11/1939")))
    (held,) = rows_of(page, Kind.HELD)
    assert (held.wrong, held.born) == ("born", "31/11/1939")
    qtbot.keyClick(page.preview.view, Qt.Key.Key_F8)
    qtbot.keyClick(page.preview.view, Qt.Key.Key_Return)
    editor = page.preview.editor
    assert editor is not None
    editor.value.edit.setText("01/11/1939")
    qtbot.keyClick(editor.value.edit, Qt.Key.Key_Return)
    assert rows_of(page, Kind.HELD) == []
    page.do_import()
    assert beds_of(page) == {"H1": "A1", "H2": "A2"}


def test_a_proposal_for_a_wrong_cell_is_one_press_away(page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1")))
    page.do_import()
    page.open_file(a_file(a_row(1, "C7"), name="list 2026-02-12 0800.csv"))
    (held,) = rows_of(page, Kind.HELD)
    assert held.said == (("There is no bed C7 on Derwen.", ""),)
    assert [mend.value for mend in held.mends] == ["A1"]
    page.preview.view.mend_requested.emit(1, 0)
    assert rows_of(page, Kind.HELD) == []


def test_ticks_stay_when_a_row_is_mended(page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1"), a_row(2, "A2", born="31/11/1939")))
    page.preview.view.tick_requested.emit(rows_of(page, Kind.ARRIVES)[0].line.key)
    page._on_mended(3, "born", "01/11/1939")
    assert [row.ticked for row in rows_of(page, Kind.ARRIVES)] == [False, True]


def test_the_unchanged_are_folded_until_asked_for(page: ImportPage) -> None:
    file = a_file(a_row(1, "A1"))
    page.open_file(file)
    page.do_import()
    page.open_file(file)
    assert rows_of(page, Kind.UNCHANGED) == []
    page.preview.view.fold_requested.emit()
    assert len(rows_of(page, Kind.UNCHANGED)) == 1


def test_a_file_that_is_no_list_leaves_the_page_as_it_is(page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1")))
    page.open_file(FileBytes(b"%PDF-1.7 something", "list.pdf", AT))
    assert page.notice.text()
    assert page.head._file.text() == "list 2026-02-12 0730.csv"
    assert len(rows_of(page, Kind.ARRIVES)) == 1


def test_a_file_that_is_gone_is_told_in_a_sentence(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(tmp_path / "gone.csv")
    assert "no longer there" in page.notice.text()


def test_columns_are_said_once_and_remembered(page: ImportPage) -> None:
    strange = FileBytes(
        b"Where,Hospital No,Surname,Forename,DOB\nA1,H1,Evans,Sian,12/03/1941\n",
        "strange 2026-02-12 0730.csv",
        AT,
    )
    page.open_file(strange)
    assert page.looked is not None
    assert page.looked.trial is None
    assert page.notice.text()
    page._on_columns(("bed", "hospital_number", "family", "given", "born"))
    page.do_import()
    assert beds_of(page) == {"H1": "A1"}
    page.open_file(strange)
    assert page.looked.read.mapping.remembered


def test_letters_are_read_as_a_person_says(page: ImportPage) -> None:
    rows = "\r\n".join((HEAD, a_row(1, "A1", given="Llŷr"))).encode("iso8859_14")
    page.open_file(FileBytes(rows, "list 2026-02-12 0730.csv", AT))
    assert rows_of(page, Kind.ARRIVES)[0].name == "FAMILY1, Llŷr"
    page.preview.side.as_of.edit.setText("12-Feb-2026 06:15")
    page.preview.side.as_of.entered.emit()
    page.preview.side.letters_chosen.emit("cp1252")
    assert page.looked is not None
    assert page.looked.read.as_of.at == datetime(2026, 2, 12, 6, 15, tzinfo=UTC)
    assert rows_of(page, Kind.ARRIVES)[0].name != "FAMILY1, Llŷr"


def test_ticks_outlast_a_change_of_language(page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1"), a_row(2, "A2")))
    page.preview.view.tick_requested.emit(rows_of(page, Kind.ARRIVES)[0].line.key)
    page.retranslate()
    assert [row.ticked for row in rows_of(page, Kind.ARRIVES)] == [False, True]


def test_rows_copied_from_a_spreadsheet_are_pasted(page: ImportPage) -> None:
    text = "\n".join((HEAD, a_row(1, "A1"))).replace(",", "\t")
    QGuiApplication.clipboard().setText(text)
    page.paste()
    assert len(rows_of(page, Kind.ARRIVES)) == 1


def test_somebody_elses_change_meanwhile_is_looked_at_again(page: ImportPage) -> None:
    clashes: list[object] = []
    page.desk.runner.refused.connect(clashes.append)
    page.open_file(a_file(a_row(1, "A1")))
    page.do_import()
    page.open_file(a_file(a_row(1, "A3"), name="list 2026-02-12 0800.csv"))
    stale = page.looked
    page.do_import()
    page.looked, page.preview.ticks = stale, {"moves:2"}
    page.do_import()
    assert "Nothing was taken in" in page.notice.text()
    assert clashes == []
    assert beds_of(page) == {"H1": "A3"}


MORNINGS = (11, 12, 13, 14, 15, 16)


def test_six_mornings_of_cadog_come_in_one_after_another(
    on_cadog: ImportPage, quarter: Path
) -> None:
    for day in MORNINGS:
        open_quarter(on_cadog, quarter / f"cadog_2019-02-{day}.csv")
        tick_all(on_cadog)
        on_cadog.do_import()
        run = on_cadog.desk.runner.app.ask(last_import, on_cadog.desk.ward.id)
        assert run is not None
        assert run.as_of == datetime(2019, 2, day, 8, tzinfo=UTC)
    assert len(beds_of(on_cadog)) == 17


def test_the_printed_report_comes_in_with_its_own_time(on_cadog: ImportPage, quarter: Path) -> None:
    on_cadog.open_file(quarter / "cadog_2019-02-12_report_style.csv")
    on_cadog.do_import()
    assert len(beds_of(on_cadog)) == 20


def test_every_fault_is_shown_and_the_good_rows_go_in(on_cadog: ImportPage, quarter: Path) -> None:
    open_quarter(on_cadog, quarter / "cadog_2019-02-12_faulty.csv")
    model = on_cadog.preview.view.rows
    words = " ".join(item.spoken for n in range(model.rowCount()) if (item := model.item(n)))
    for fault in (
        "wrong check digit", "31/02/1950 does not exist", "same bed stands in row 6",
        "same bed stands in row 5", "same NHS number stands in row 8",
        "same NHS number stands in row 7", "no surname", "still to come", "formula",
        "“X” is not a known sex", "web-page marks",
    ):  # fmt: skip
        assert fault in words, fault
    assert len(rows_of(on_cadog, Kind.HELD)) == 9
    on_cadog.do_import()
    assert beds_of(on_cadog).keys() == {"H103123", "H103446", "H100059"}


def test_a_list_that_was_cut_short_is_doubted(on_cadog: ImportPage, quarter: Path) -> None:
    whole = quarter / "cadog_2019-02-11.csv"
    open_quarter(on_cadog, whole)
    on_cadog.do_import()
    cut = b"\n".join(whole.read_bytes().splitlines()[:7])
    at = datetime(2019, 2, 12, 8, tzinfo=UTC)
    on_cadog.open_file(FileBytes(cut, "cadog.csv", at))
    assert "cut short" in on_cadog.notice.text()
    assert all(row.ticked is False for row in rows_of(on_cadog, Kind.LEFT))


def test_whatever_takes_the_focus_has_a_name_and_every_row_speaks(page: ImportPage) -> None:
    page.open_file(a_file(a_row(1, "A1"), a_row(2, "A2", born="31/11/1939")))
    stops = [w for w in page.findChildren(QWidget) if takes_tab(w, page)]
    assert [w for w in stops if not (w.accessibleName() or getattr(w, "text", str)())] == []
    model = page.preview.view.rows
    spoken = [
        model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]
    assert all(spoken)
    assert isinstance(model.item(0), Section)
    assert "FAMILY2, Siân" in spoken[1]


def takes_tab(widget: QWidget, page: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisibleTo(page)
