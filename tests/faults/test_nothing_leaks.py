"""No name, number or illness in the log, the report or an error; no file outside its folder."""

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import a_patient, an_app
from hands import board_of, enter, go, keys, press, type_a_date
from PySide6.QtCore import Qt
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from ui.palette.find import find_patients
from ui.palette.panel import Palette
from ui.report import keep_log, report
from ui.station import Station
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.admission import AdmitPatient, CorrectPatient, Identity
from wardapp.commands.departure import DischargePatient
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.errors import WardError
from wardapp.paper_order import BOARD, PaperOrder
from wardapp.press import file_name
from wardapp.queries.board import board_rows
from wardapp.queries.ward import wards

SECRETS = ("quigley", "evansmith", "marged", "9991588132", "9997973097", "zwickel", "h0042")
QUIGLEY = Identity(family="Quigley", given="Marged", nhs_number="9991588132")


def told(text_in: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text_in.casefold()]


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    keep_log(tmp_path / "log")
    yield tmp_path / "log" / "wardapp.log"
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def break_with_a_name(_app: App) -> None:
    raise ValueError("Quigley, Marged 9991588132 has Zwickel's disease")


def break_in_the_store(app: App) -> None:
    def ask(connection: Connection) -> None:
        connection.execute(text("SELECT :family FROM nowhere"), {"family": "Quigley"})

    app.ask(ask)


def test_the_log_and_the_report_hold_no_patient(station: Station, app: App, log_file: Path) -> None:
    type_a_date(station, "31/2")
    press(station, Qt.Key.Key_Escape)
    station.runner.do(AdmitPatient(ward_id=1, bed_id=1, who=QUIGLEY, admitted_at=app.clock.now()))
    for bug in (break_with_a_name, break_in_the_store):
        station.runner.run(bug, lambda _nothing: None)
        assert "went wrong" in station.window.banner.text()
        assert told(station.window.banner.text()) == []
        assert told(station.messages._report) == []
    for handler in logging.getLogger().handlers:
        handler.flush()
    written = log_file.read_text("utf-8")
    assert "ValueError" in written  # it says what kind of mistake and where
    assert "break_with_a_name" in written
    assert told(written) == []


def test_no_error_quotes_a_patient(ward_file: Path, clock: FrozenClock) -> None:
    app = an_app(ward_file.parent, clock)
    ward = app.ask(wards)[0]
    row = next(r for r in app.ask(board_rows, ward.id, clock.now()) if r.bed == "A1")
    stay, version = row.stay_id or 0, row.stay_version or 0
    wrong = [
        AdmitPatient(ward_id=1, bed_id=row.bed_id, who=QUIGLEY, admitted_at=clock.now()),
        AdmitPatient(
            ward_id=1,
            bed_id=None,
            who=replace(QUIGLEY, born=date(2090, 1, 1), nhs_number=None),
            admitted_at=clock.now(),
        ),
        CorrectPatient(
            patient_id=row.patient_id or 0,
            expected_version=(row.patient_version or 0) + 7,
            who=QUIGLEY,
        ),
        CorrectPatient(
            patient_id=row.patient_id or 0,
            expected_version=row.patient_version or 0,
            who=replace(QUIGLEY, given="Marged " * 900),
        ),
        SetExpectedDischarge(stay_id=stay, seen=99, day=date(2026, 2, 20)),
        SetExpectedDischarge(stay_id=stay, seen=None, day=date(2020, 2, 20)),
        DischargePatient(stay_id=stay, expected_version=version, method="1", destination="79"),
    ]
    for command in wrong:
        with pytest.raises(WardError) as caught:
            app.do(command)
        assert told(f"{caught.value} {dict(caught.value.values)}") == []
    with pytest.raises(DBAPIError) as broken:
        break_in_the_store(app)
    assert told(str(broken.value)) == []
    assert told(report(broken.value)) == []
    app.store.close()


def test_the_settings_and_file_names_hold_no_patient(station: Station, tmp_path: Path) -> None:
    type_a_date(station, "16/2")
    station.window.close()
    settings = (tmp_path / "settings.json").read_text("utf-8")
    assert told(json.dumps(json.loads(settings), ensure_ascii=False)) == []
    assert [told(path.name) for path in tmp_path.rglob("*") if told(path.name)] == []


NAMES = ("../../x", "..\\..\\x", "/etc/passwd", "C:\\ward", "a\x00b", "CON", "<b>", "x" * 300, "..")


@pytest.mark.parametrize("name", NAMES)
def test_a_paper_stays_in_the_folder_whatever_the_ward_is_called(
    ward_file: Path, clock: FrozenClock, tmp_path: Path, name: str
) -> None:
    app = an_app(ward_file.parent, clock)
    ward = replace(app.ask(wards)[0], name=name)
    made = file_name(PaperOrder(BOARD, ward), clock.now())
    app.store.close()
    folder = tmp_path / "papers"
    folder.mkdir()
    target = folder / made
    assert target.resolve().parent == folder.resolve()
    assert not set(made) & set('/\\:*?"<>|\x00')
    target.write_bytes(b"%PDF")  # the system takes the name
    assert [path.name for path in folder.iterdir()] == [made]


def test_percent_and_underscore_are_letters_to_the_search(station: Station, app: App) -> None:
    palette_finds = {}
    a_patient(app, station.desk.ward, "B1", "100%_Owen", "Nest")
    rows = app.ask(board_rows, station.desk.ward.id, app.clock.now())
    for typed in ("%", "_", "*", ".*", "' OR 1=1 --", '"', "100%_"):
        palette_finds[typed] = [found.row.bed for found in find_patients(rows, typed)]
    assert palette_finds.pop("100%_") == ["B1"]
    assert not any(palette_finds.values())
    station.find()
    keys(station, "%")
    assert station.window.findChild(Palette) is not None
    assert station.window.banner.text() == ""


def test_sql_typed_into_a_cell_is_a_text(station: Station, app: App) -> None:
    typed = "'); DROP TABLE stay; --"
    go(station, "A1", "next_action")
    keys(station, typed)
    enter(station)
    rows = app.ask(board_rows, station.desk.ward.id, app.clock.now())
    assert next(row.action for row in rows if row.bed == "A1") == typed
    assert board_of(station).model.rowCount() == 5
