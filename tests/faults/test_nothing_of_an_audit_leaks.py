"""An audit with names goes out and comes back: no name and no code where neither belongs."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from sqlalchemy import Connection

from tests.audit_ward import MEETS, RHIAN, SIONED, a_frozen_audit, answer, beds_for
from ui.audit.carry_back_sheet import BringBackSheet
from ui.audit.carry_sheet import CarrySheet
from ui.audit.page import VIEWS, AuditPage
from ui.report import keep_log, log_bug, report
from ui.station import Station
from wardapp.app import App
from wardapp.audit_export import AuditExportOrder, export_name
from wardapp.audit_out import CarriedOut, bring_back, carry_name, carry_out, look_into
from wardapp.commands.audit_answer import AnswerAuditBed, Found
from wardapp.commands.audit_freeze import CorrectAuditBed, FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import PlannedWard
from wardapp.errors import WardError
from wardapp.opening import open_carried
from wardapp.paper_order import AUDIT_PAPERS, PaperOrder
from wardapp.press import file_name
from wardapp.queries.audit import AuditScreen, audit_screen
from wardapp.store.carry_code import file_key, new_code
from wardapp.text_gate import LIMIT

SECRETS = ("quigley", "evansmith", "marged", "9991588132", "9997973097", "zwinge")


def told(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text.casefold()]


def traces_of(code: str) -> tuple[str, ...]:
    """Half of the code as it is shown, or as it is typed, and the key that comes from it."""
    key, plain = file_key(code), code.replace("-", "")
    return (code[:11], code[12:], plain[:10], plain[10:], key.hex().upper(), repr(key))


def code_in(text: str, code: str) -> list[str]:
    return [trace for trace in traces_of(code) if trace.upper() in text.upper()]


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """The program's log, of everything and not of warnings only."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    keep_log(tmp_path / "log")
    root.setLevel(logging.DEBUG)
    yield tmp_path / "log" / "wardapp.log"
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture
def screen(station: Station, app: App) -> AuditScreen:
    """The ward's audit, with names for the reviewers, and a second ward that is typed."""
    ward = station.desk.ward
    named = {"reviewer_a": SIONED.name, "reviewer_b": RHIAN.name}
    wards = (
        PlannedWard(name=ward.name, source_ward_id=ward.id, **named),  # type: ignore[arg-type]
        PlannedWard(name="Ward Helyg", **named),  # type: ignore[arg-type]
    )
    return a_frozen_audit(app, ward, wards=wards, freeze_time="08:00", identity="name")


@pytest.fixture
def carried(app: App, screen: AuditScreen, tmp_path: Path) -> CarriedOut:
    folder = tmp_path / "stick"
    folder.mkdir()
    place = folder / carry_name(screen.audit)
    return carry_out(app, screen.audit.id, [w.key for w in screen.wards], place, app.clock)


def everything_kept(app: App) -> str:
    """Return every value of every table of the ward's file."""

    def read(connection: Connection) -> str:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        rows = [
            row
            for name in names.scalars().all()
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()
        ]
        return "\n".join(str(value) for row in rows for value in row)

    return app.ask(read)


def whole(error: BaseException) -> str:
    """Return an error with its causes, as a careless log would write them."""
    parts: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        parts.append(f"{cause} {cause!r} {getattr(cause, 'values', '')}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join((*parts, report(error)))


def test_the_code_of_a_carried_file_is_kept_nowhere(
    app: App, screen: AuditScreen, carried: CarriedOut, tmp_path: Path, log_file: Path
) -> None:
    stick, code = carried.path, carried.code
    other = new_code()
    refused: list[BaseException] = []
    damaged = stick.with_name("damaged.wardaudit")
    damaged.write_bytes(stick.read_bytes()[: 3 * 4096 + 77])
    for path, typed in ((stick, other), (damaged, code), (stick.with_name("no"), code)):
        for attempt in (look_into, lambda p, c, a: bring_back(a, p, c)):
            with pytest.raises(WardError) as caught:
                attempt(path, typed, app)
            refused.append(caught.value)
    away = open_carried(stick, code, app.clock, "LAPTOP-1").app
    answer(away, beds_for(away, screen)[0], "A", MEETS)
    kept_there = everything_kept(away)
    away.store.close()
    bring_back(app, stick, code)
    with pytest.raises(WardError) as caught:
        bring_back(app, stick, code)
    log_bug("the log is there", caught.value)
    for handler in logging.getLogger().handlers:
        handler.flush()
    for error in (*refused, caught.value):
        log_bug("the log is there", error)
        assert code_in(whole(error), code) + code_in(whole(error), other) == []
    assert "the log is there" in log_file.read_text("utf-8")
    for kept in (log_file.read_text("utf-8"), everything_kept(app), kept_there, repr(carried)):
        assert code_in(kept, code) == []
    raw = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert not [trace for trace in traces_of(code)[:4] if trace.encode() in raw]
    assert file_key(code) not in raw


def test_the_sheets_that_show_and_take_the_code_leave_it_nowhere(
    station: Station, app: App, screen: AuditScreen, tmp_path: Path, log_file: Path
) -> None:
    place = tmp_path / "out.wardaudit"
    sheet = CarrySheet(station.window, station.desk, screen)
    sheet.choose_place = lambda _name: place
    sheet.show_over()
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.made is not None
    code = sheet.made.code
    assert sheet.code.text() == code  # it is shown once
    QTest.keyClick(sheet, Qt.Key.Key_W)
    back = BringBackSheet(station.window, station.desk, screen)
    back.choose_file = lambda: place
    back.show_over()
    back.pick_file()
    back.code.setText(new_code())
    back.go_on()
    assert "does not open this file" in back.notice.text()
    back.code.setText(code)
    back.go_on()
    back.dismiss()
    said = f"{station.window.status.message.text()} {station.window.windowTitle()}"
    assert code_in(said + station.window.banner.text() + station.messages._report, code) == []
    station.window.close()
    settings = (tmp_path / "settings.json").read_text("utf-8")
    assert code_in(settings, code) == []
    assert told(settings) == []
    assert code not in QGuiApplication.clipboard().text()
    if log_file.exists():
        assert code_in(log_file.read_text("utf-8"), code) == []


def test_no_file_of_an_audit_is_named_after_a_patient(
    station: Station, app: App, screen: AuditScreen, carried: CarriedOut, tmp_path: Path
) -> None:
    ward = station.desk.ward
    names = [
        export_name(screen, AuditExportOrder(screen.audit.id, ward, kind, "en", names=True))
        for kind in ("csv", "xlsx")
    ]
    for document in AUDIT_PAPERS:
        order = PaperOrder(
            document, ward, audit_id=screen.audit.id, audit_ward_id=screen.wards[0].id
        )
        names.append(file_name(order, app.clock.now()))
    names += [path.name for path in tmp_path.rglob("*")]
    assert carried.path.name in names
    assert [name for name in names if told(name)] == []


def test_no_refusal_of_an_audit_quotes_a_patient(app: App, screen: AuditScreen) -> None:
    bed = beds_for(app, screen)[0]
    assert bed.shown["family"] == "Quigley"  # it would know what to quote
    typed, note = screen.wards[1], "Marged Quigley 9991588132 "
    quigley = ListedBed(label="A1", family="Quigley", given="Marged", nhs_number="9991588132")
    long = ListedBed(label="A2", family="Zwinge " * LIMIT)

    def listed(*beds: ListedBed) -> FreezeAuditWard:
        return FreezeAuditWard(
            audit_ward_id=typed.id,
            expected_version=typed.version,
            at=app.clock.now(),
            source="typed",
            beds=beds,
        )

    def found(**fields: str) -> AnswerAuditBed:
        return AnswerAuditBed(
            bed_id=bed.id, slot="A", found=Found(**{"outcome": "not_complete"} | fields)
        )

    wrong = [
        listed(quigley, quigley),
        listed(quigley, long),
        found(note=note * 100),
        found(override=note),
        found(outcome=note),
        found(outcome="not_meeting", reason=note, side="inside", place="home_support"),
        AnswerAuditBed(bed_id=bed.id, slot="A", found=Found(outcome=note), seen=(note,)),
        CorrectAuditBed(bed_id=bed.id, field="state", value=note, why=note),
        CorrectAuditBed(bed_id=bed.id, field="specialty", value=note * 9, why=note),
    ]
    for command in wrong:
        with pytest.raises(WardError) as caught:
            app.do(command)
        assert told(whole(caught.value)) == []
        assert told(repr(command)) == []


def test_the_diary_of_an_audit_tells_no_note_and_no_name_in_its_labels(
    app: App, screen: AuditScreen
) -> None:
    bed = beds_for(app, screen)[0]
    given = Found(outcome="not_complete", note="Zwinge rang about Marged Quigley")
    answer(app, bed, "A", given)

    def labels(connection: Connection) -> list[str]:
        rows = connection.exec_driver_sql('SELECT command, label, "values" FROM diary_entry')
        return [json.dumps([str(value) for value in row]) for row in rows]

    assert [line for line in app.ask(labels) if "Audit" in line]
    assert [line for line in app.ask(labels) if told(line) and "Audit" in line] == []


@pytest.mark.parametrize("view", VIEWS)
def test_the_title_and_the_status_line_name_nobody_while_an_audit_is_shown(
    station: Station, app: App, screen: AuditScreen, view: str
) -> None:
    station.show_page("audit")
    page = station.pages["audit"]
    assert isinstance(page, AuditPage)
    page.go_to(view, screen.audit.id, screen.wards[0].id)
    answer(app, beds_for(app, screen)[0], "A", Found(outcome="not_complete", note="Quigley"))
    station.watcher.listen()
    found = app.ask(audit_screen, screen.audit.id)
    assert found is not None
    assert found.wards[0].first == 1
    window = station.window
    assert told(window.windowTitle() + window.status.message.text() + window.banner.text()) == []
