"""What the census needs is set once: the ward's kind and codes, and the board's own reasons."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.admin.settings.census_section import CensusSection
from ui.admin.settings.page import SettingsPage
from ui.admin.settings.reasons_section import ReasonsSection
from ui.admin.settings.section import Section
from ui.desk import Desk
from wardapp.clock import local_day
from wardapp.queries.code_sets import delay_reasons, loaded_lists
from wardapp.queries.ward import wards

HEADINGS = "Code,Group,English,Welsh,Attribution,WardApp code"
GOOD = "1.01,1,Social worker to be allocated,Dyrannu gweithiwr cymdeithasol,Social care,ASM-01"
NO_ENGLISH = "1.02,1,,Dim Saesneg,Health,"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsPage:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.shown()
    return page


def section(page: SettingsPage, kind: type[Section]) -> Section:
    number = next(n for n, shown in enumerate(page.sections) if isinstance(shown, kind))
    page.show_section(number)
    return page.sections[number]


@pytest.fixture
def census(page: SettingsPage) -> CensusSection:
    found = section(page, CensusSection)
    assert isinstance(found, CensusSection)
    return found


@pytest.fixture
def reasons(page: SettingsPage) -> ReasonsSection:
    found = section(page, ReasonsSection)
    assert isinstance(found, ReasonsSection)
    return found


def a_file(folder: Path, *rows: str, name: str = "list.csv") -> Path:
    place = folder / name
    place.write_text("\r\n".join((HEADINGS, *rows)), "utf-8")
    return place


def test_the_ward_says_what_it_is_and_where(census: CensusSection, desk: Desk) -> None:
    box = census.form.boxes["board_code"]
    box.setCurrentIndex(box.findData("7A3"))
    kind = census.form.boxes["kind"]
    kind.setCurrentIndex(kind.findData("maternity"))
    assert "not in the census" in kind.currentText()
    for key, text in (("site_code", "7A3C7"), ("census_time", "1pm"), ("phone", "01792 000000")):
        census.form.fields[key].set_text(text)
    census.form.button.click()
    ward = desk.runner.app.ask(wards)[0]
    assert (ward.kind, ward.board_code, ward.site_code) == ("maternity", "7A3", "7A3C7")
    assert (ward.census_time, ward.phone) == ("13:00", "01792 000000")


def test_a_time_that_is_none_stays_beside_its_field(census: CensusSection, desk: Desk) -> None:
    census.form.fields["census_time"].set_text("noonish")
    census.form.button.click()
    assert census.form.fields["census_time"].refusal.text()
    assert desk.runner.app.ask(wards)[0].census_time == "12:00"


def test_our_own_list_is_said_not_to_be_official(reasons: ReasonsSection) -> None:
    assert "version 2026-02, not official ‡" in reasons.facts.text()
    assert any("social worker allocation" in row.name for row in reasons.list.rows.rows)
    assert not reasons.form.isVisible()


def test_a_file_is_a_trial_run_first(reasons: ReasonsSection, desk: Desk, tmp_path: Path) -> None:
    reasons.choose_file = lambda: a_file(tmp_path, GOOD, NO_ENGLISH)
    reasons.pick.click()
    assert "nothing is changed yet. Reasons: 1. Lines left out: 1." in reasons.notice.text()
    assert [row.name for row in reasons.problems.rows.rows] == ["Line 3, English"]
    assert [row.name for row in reasons.list.rows.rows] == ["1.01 Social worker to be allocated"]
    assert desk.runner.app.ask(loaded_lists) == ()
    reasons.leave.click()
    assert "version 2026-02" in reasons.facts.text()
    assert len(reasons.list.rows.rows) > 1


def test_the_board_s_list_takes_over_from_its_day(
    reasons: ReasonsSection, desk: Desk, tmp_path: Path
) -> None:
    reasons.choose_file = lambda: a_file(tmp_path, GOOD)
    reasons.pick.click()
    reasons.form.button.click()
    assert reasons.form.fields["list_version"].refusal.text()
    for key, text in (("list_version", "SB 2026-04"), ("source", "Swansea Bay, performance")):
        reasons.form.fields[key].set_text(text)
    official = reasons.form.boxes["official"]
    official.setCurrentIndex(official.findData("yes"))
    reasons.form.button.click()
    assert "version SB 2026-04, official" in reasons.facts.text()
    assert "Loaded 12-Feb-2026 by Sioned Morgan: SB 2026-04" in reasons.before.text()
    codes = desk.runner.app.ask(delay_reasons, local_day(desk.now()))
    assert [code.code for code in codes.choices(local_day(desk.now()))] == ["1.01"]
    assert codes.label("ASM-02", "en") == "Awaiting completion of assessment by social care"


def test_a_day_that_is_none_is_refused_and_the_file_stays(
    reasons: ReasonsSection, desk: Desk, tmp_path: Path
) -> None:
    reasons.choose_file = lambda: a_file(tmp_path, GOOD)
    reasons.pick.click()
    reasons.form.fields["list_version"].set_text("1")
    reasons.form.fields["valid_from"].set_text("31/2")
    reasons.form.button.click()
    assert reasons.form.fields["valid_from"].refusal.text()
    assert reasons.form.isVisible()
    assert desk.runner.app.ask(loaded_lists) == ()


@pytest.mark.parametrize("text", ["", "Name,Address\r\nA,B", "\x00\x01\x02"])
def test_a_file_without_a_list_changes_nothing_and_says_so(
    reasons: ReasonsSection, desk: Desk, tmp_path: Path, text: str
) -> None:
    place = tmp_path / "other.csv"
    place.write_text(text, "utf-8")
    reasons.choose_file = lambda: place
    reasons.pick.click()
    assert "Nothing was changed" in reasons.notice.text()
    assert not reasons.form.isVisible()
    assert desk.runner.app.ask(loaded_lists) == ()


def test_a_file_that_is_gone_is_told_in_words(reasons: ReasonsSection, tmp_path: Path) -> None:
    reasons.choose_file = lambda: tmp_path / "gone.csv"
    reasons.pick.click()
    assert "no longer there" in reasons.notice.text()
