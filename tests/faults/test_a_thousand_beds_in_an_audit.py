"""A thousand beds in one audit: as many widgets and questions as a dozen, and few rows painted."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import pytest
from builders import an_app
from hands import enter, keys, press
from hands_on_audit import audit_page, beds_of, entry_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import event

from tests.audit_ward import MEETS, RHIAN, SIONED, a_planned_audit, answer, at, beds_for
from ui.audit.entry_list import BedSheet
from ui.audit.page import VIEWS
from ui.station import Station
from ui.widgets.line_list import LineDelegate
from wardapp.app import App
from wardapp.commands.audit_carry import BringBackAudit
from wardapp.commands.audit_freeze import FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import PlannedWard
from wardapp.queries.audit import AuditScreen, audit_screen
from wardapp.queries.audit_package import audit_package

MANY, FEW = 1000, 12


def an_audit_of(app: App, station: Station, beds: int, answered: int = 0) -> AuditScreen:
    """Freeze a typed ward of so many beds; the first of them have both answers."""
    ward = PlannedWard(name=f"Ward of {beds}", reviewer_a=SIONED.name, reviewer_b=RHIAN.name)
    screen = a_planned_audit(app, station.desk.ward, name=f"{beds} beds", wards=(ward,))
    (ward_row,) = screen.wards
    app.do(
        FreezeAuditWard(
            audit_ward_id=ward_row.id,
            expected_version=ward_row.version,
            at=at(7),
            source="typed",
            beds=tuple(ListedBed(label=f"{n:04}", age=40 + n % 60) for n in range(1, beds + 1)),
        )
    )
    _answer_all(app, screen, answered)
    found = app.ask(audit_screen, screen.audit.id)
    assert found is not None
    return found


def _answer_all(app: App, screen: AuditScreen, count: int) -> None:
    """Bring answers for the first beds home at once, as a laptop would."""
    if not count:
        return
    first = beds_for(app, screen)[0]
    for slot in ("A", "B"):
        answer(app, first, slot, MEETS)
    package = app.ask(audit_package, screen.audit.id)
    answers = [
        {**pattern, "key": f"{bed['key']}/{pattern['slot']}", "bed_key": bed["key"]}
        for bed in package.beds[1:count]
        for pattern in package.answers
    ]
    app.sign_in(SIONED)
    app.do(BringBackAudit(package=replace(package, answers=tuple(answers))))


@dataclass
class Cost:
    """What something took: widgets on the page, questions to the file, rows painted."""

    widgets: int = 0
    questions: list[str] = field(default_factory=list)
    painted: int = 0


@pytest.fixture
def cost(station: Station, app: App, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cost]:
    """Count from now on."""
    made = Cost()
    paint = LineDelegate.paint

    def painting(self: LineDelegate, *args: object) -> None:
        made.painted += 1
        paint(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(LineDelegate, "paint", painting)

    def asked(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        made.questions.append(statement)

    event.listen(app.store.engine, "before_cursor_execute", asked)
    yield made
    event.remove(app.store.engine, "before_cursor_execute", asked)


@contextmanager
def counted(cost: Cost, page: QWidget) -> Iterator[Cost]:
    """Count what the block takes, with the page painted at its end."""
    cost.questions.clear()
    cost.painted = 0
    spent = Cost()
    yield spent
    page.grab()
    spent.widgets = len(page.findChildren(QWidget))
    spent.questions = list(cost.questions)
    spent.painted = cost.painted


def test_every_view_of_a_thousand_beds_costs_what_a_dozen_cost(
    station: Station, app: App, cost: Cost
) -> None:
    page = audit_page(station)
    for view in VIEWS:
        page.go_to(view)  # made and warm, so that both are counted alike
    audits = {count: an_audit_of(app, station, count, count) for count in (FEW, MANY)}
    assert audits[MANY].wards[0].done == MANY
    for view in VIEWS:
        spent = {}
        for count, screen in audits.items():
            with counted(cost, page) as spent[count]:
                page.go_to(view, screen.audit.id, screen.wards[0].id)
        few, many = spent[FEW], spent[MANY]
        assert many.questions == few.questions, view
        assert many.widgets <= few.widgets + 3, view
        assert many.painted <= 2 * few.painted + 40, view


def test_the_next_of_a_thousand_beds_asks_as_little_as_the_next_of_a_dozen(
    station: Station, app: App, cost: Cost
) -> None:
    page = audit_page(station)
    spent: dict[int, Cost] = {}
    for count in (FEW, MANY):
        screen = an_audit_of(app, station, count, count // 2)
        entry = entry_of(station, screen)
        assert entry.bed_id == beds_of(app, screen)[count // 2].id
        keys(station, "3")
        enter(station)
        keys(station, "3")
        before, widgets = entry.bed_id, len(page.findChildren(QWidget))
        with counted(cost, page) as spent[count]:
            enter(station)
        assert entry.bed_id == before + 1
        with counted(cost, page) as turned:
            press(station, Qt.Key.Key_PageDown)
        assert turned.questions == []  # the beds of the ward are here already
        assert spent[count].widgets <= widgets + 3
    assert spent[MANY].questions == spent[FEW].questions


def test_the_list_of_a_thousand_beds_finds_one_by_typing_it(station: Station, app: App) -> None:
    screen = an_audit_of(app, station, MANY)
    entry = entry_of(station, screen)
    entry.show_list()
    sheet = station.window.findChildren(BedSheet)[-1]
    assert len(sheet.findChildren(QWidget)) < 60
    sheet.finder.setFocus()
    keys(station, "0873")
    enter(station)
    assert beds_of(app, screen)[872].id == entry.bed_id


def test_a_thousand_answers_come_home_to_a_window_that_shows_them(
    station: Station, app: App, cost: Cost
) -> None:
    screen = an_audit_of(app, station, MANY)
    page = audit_page(station)
    page.go_to("results", screen.audit.id)
    other = an_app(app.store.path.parent, app.clock, station="PC-2")
    _answer_all(other, screen, MANY)
    other.store.close()
    with counted(cost, page) as spent:
        station.watcher.listen()
    found = app.ask(audit_screen, screen.audit.id)
    assert found is not None
    assert found.wards[0].done == MANY
    assert 0 < len(spent.questions) < 40  # one reading for all that came
