"""The export by keyboard: where to, with names or without, and what the register says."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import SISTER
from ui.delay.export_sheet import CensusExportSheet
from ui.delay.page import DelayPage
from wardapp.commands.census import FreezeCensus
from wardapp.commands.command import Who
from wardapp.queries.print_register import prints


def export_sheet(page: DelayPage) -> CensusExportSheet:
    page.desk.runner.do(FreezeCensus())
    page.census.export()
    return next(one for one in page.findChildren(CensusExportSheet) if one.isVisible())


def test_the_register_knows_what_left(qtbot: QtBot, page: DelayPage, tmp_path: Path) -> None:
    sheet = export_sheet(page)
    offered: list[str] = []

    def place(name: str) -> Path:
        offered.append(name)
        return tmp_path / name

    sheet.choose_place = place
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert offered == ["Ward Derwen census 2026-02-18.xlsx"]
    assert (tmp_path / offered[0]).read_bytes().startswith(b"PK")
    line = page.desk.runner.app.ask(prints, page.desk.ward.id)[0]
    assert (line.document, line.how, line.edition) == ("census_return", "export", "xlsx")
    assert not sheet.isVisible()


def test_names_go_out_only_when_ticked(page: DelayPage, tmp_path: Path) -> None:
    sheet = export_sheet(page)
    sheet.choose_place = lambda name: tmp_path / name
    sheet.csv.setChecked(True)
    sheet.export()
    text = (tmp_path / "Ward Derwen census 2026-02-18.csv").read_text("utf-8-sig")
    assert "Morris" not in text.title()
    page.census.export()
    again = next(one for one in page.findChildren(CensusExportSheet) if one.isVisible())
    again.choose_place = lambda name: tmp_path / name
    again.csv.setChecked(True)
    again.names.setChecked(True)
    again.export()
    text = (tmp_path / "Ward Derwen census 2026-02-18.csv").read_text("utf-8-sig")
    assert "Morris" in text.title()


def test_a_place_that_takes_nothing_is_told_and_the_sheet_stays(
    page: DelayPage, tmp_path: Path
) -> None:
    sheet = export_sheet(page)
    sheet.choose_place = lambda name: tmp_path / "not there" / name
    sheet.export()
    assert "could not be written there" in sheet.notice.text()
    assert sheet.isVisible()
    assert page.desk.runner.app.ask(prints, page.desk.ward.id) == ()


def test_leaving_the_question_where_to_writes_nothing(page: DelayPage) -> None:
    sheet = export_sheet(page)
    sheet.choose_place = lambda _name: None
    sheet.export()
    assert sheet.isVisible()
    assert page.desk.runner.app.ask(prints, page.desk.ward.id) == ()


def test_who_may_not_print_exports_nothing(page: DelayPage, tmp_path: Path) -> None:
    sheet = export_sheet(page)
    page.desk.runner.app.sign_in(Who(None, "Anna", "administrator", SISTER.permissions - {"print"}))
    sheet.choose_place = lambda name: tmp_path / name
    sheet.export()
    assert "role does not allow" in sheet.notice.text()
    assert not list(tmp_path.glob("*.xlsx"))
