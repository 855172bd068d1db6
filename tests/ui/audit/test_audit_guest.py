"""A reviewer who does not work on the ward: let in as an auditor, by those who may."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED, a_full_ward, audit_clock
from tests.audits_on_screen import a_desk, a_view, sheet
from tests.builders import an_app, heard
from ui.audit.audits_view import AuditsView
from ui.audit.plan_guest import GuestSheet, initials_of
from ui.audit.plan_sheet import PlanSheet
from ui.desk import Desk
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.command import Who
from wardapp.commands.ward import AddPerson, ChangePerson, NewPerson
from wardapp.errors import RuleBroken
from wardapp.opening import who_is
from wardapp.queries.ward import people


@pytest.fixture
def clock() -> FrozenClock:
    return audit_clock()


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, clock: FrozenClock) -> Iterator[App]:
    app = an_app(tmp_path, clock)
    a_full_ward(app, 1)
    app.sign_in(SIONED)
    yield app
    app.store.close()


@pytest.fixture
def desk(app: App, clock: FrozenClock) -> Desk:
    return a_desk(app, clock)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> AuditsView:
    return a_view(qtbot, desk)


def press(at: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(at, key)


def planned(view: AuditsView, **typed: str) -> None:
    press(view, Qt.Key.Key_N)
    form = sheet(view, PlanSheet)
    for key, text in typed.items():
        form.controls[key].setProperty("text", text)
    press(form, Qt.Key.Key_Return)


def test_a_reviewer_from_elsewhere_can_be_let_in_as_an_auditor(view: AuditsView, app: App) -> None:
    planned(view, reviewer_a="PN", reviewer_b="Lowri Tudur")
    assert "cannot sign in here: Lowri Tudur" in view.head.progress.text()
    assert ("G", "let sign in") in view.key_hints()
    press(view, Qt.Key.Key_G)
    form = sheet(view, GuestSheet)
    assert (form.text("name"), form.text("initials")) == ("Lowri Tudur", "LT")
    press(form, Qt.Key.Key_Return)
    (made,) = [one for one in app.ask(people) if one.shown == "Lowri Tudur"]
    who = who_is(made)
    assert (made.initials, made.role, made.active) == ("LT", "auditor", True)
    assert who.permissions == {"view", "print", "audit"}
    assert view.chosen is not None
    assert view.chosen.wards[0].reviewer_b == who.name  # so that their answers are theirs
    assert "cannot sign in" not in view.head.progress.text()
    assert "G" not in dict(view.key_hints())


def test_only_who_may_change_the_list_of_people_lets_a_reviewer_in(
    view: AuditsView, app: App, desk: Desk, qtbot: QtBot
) -> None:
    planned(view, reviewer_a="Lowri Tudur")
    before = app.ask(people)
    app.sign_in(Who(None, "Ioan Parry", "nurse", frozenset({"view", "update", "audit"})))
    with heard(qtbot, desk.said) as said:
        press(view, Qt.Key.Key_G)
    assert "somebody who may change the list of people" in said.args[0].text
    assert view.window().findChildren(GuestSheet) == []
    with pytest.raises(RuleBroken, match="does not allow"):
        app.do(AddPerson(person=NewPerson("LT", "auditor", "Lowri Tudur")))
    assert app.ask(people) == before


def test_an_administrator_who_does_not_audit_may_let_a_reviewer_in(
    view: AuditsView, app: App
) -> None:
    planned(view, reviewer_a="Lowri Tudur")
    app.sign_in(Who(None, "Bethan Llwyd", "administrator", frozenset({"view", "admin"})))
    press(view, Qt.Key.Key_G)
    press(sheet(view, GuestSheet), Qt.Key.Key_Return)
    assert "Lowri Tudur" in [one.shown for one in app.ask(people)]


def test_a_reviewer_who_has_gone_is_not_written_down_twice(view: AuditsView, app: App) -> None:
    gone = next(one for one in app.ask(people) if one.initials == "PN")
    app.do(
        ChangePerson(
            person_id=gone.id,
            expected_version=gone.version,
            initials=gone.initials,
            name=gone.name,
            role=gone.role,
            active=False,
        )
    )
    view.refresh()
    planned(view, reviewer_a=gone.name)
    press(view, Qt.Key.Key_G)
    form = sheet(view, GuestSheet)
    press(form, Qt.Key.Key_Return)
    assert "marked as gone" in form.error_at("name")
    assert [one.active for one in app.ask(people) if one.shown == gone.name] == [False]


@pytest.mark.parametrize(
    ("name", "taken", "initials"),
    [
        ("Lowri Tudur", (), "LT"),
        ("Lowri Tudur", ("LT",), "LTU"),
        ("Lowri Mair Tudur", (), "LMT"),
        ("Lowri", (), "LO"),
        ("ŵyn", (), "ŴY"),
        ("X", (), "X"),
    ],
)
def test_initials_are_those_nobody_has(name: str, taken: tuple[str, ...], initials: str) -> None:
    assert initials_of(name, taken) == initials
