"""A ward with a plan that is being written, its page in front, and a second station."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import ALL, MORNING, AtOnce, a_patient, a_ward, an_app, built_once
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from therapist import Writing

from ui.desk import Desk
from ui.messages import Messages
from ui.plan.page import PlansPage
from ui.runner import Runner
from ui.window import MainWindow
from wardapp import words
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.command import Who
from wardapp.commands.pathway import SetPathway
from wardapp.commands.recovery_plan import AddPlanEntry, StartPlan, WritePlan
from wardapp.queries.ward import WardRow, people

OT = Who(None, "Elin Prys", "occupational_therapist", ALL)
PHYSIO = Who(None, "Ioan Parry", "physiotherapist", ALL)


@pytest.fixture
def plan_clock() -> FrozenClock:
    return FrozenClock(MORNING)


Plans = tuple[WardRow, dict[str, int]]


@pytest.fixture
def _opened(tmp_path: Path, plan_clock: FrozenClock) -> Iterator[tuple[App, Plans]]:
    app, made = built_once(tmp_path, plan_clock, _one_plan)
    yield app, made
    app.store.close()


@pytest.fixture
def plan_app(_opened: tuple[App, Plans]) -> App:
    return _opened[0]


@pytest.fixture
def plans(_opened: tuple[App, Plans]) -> Plans:
    """Three people; only Siân Evans in A2 has a plan, with one goal and one part of life."""
    return _opened[1]


def _one_plan(app: App) -> Plans:
    app.sign_in(OT)
    ward = a_ward(app, "A1 A2 A3 C5")
    stays = {
        "A1": a_patient(app, ward, "A1", "Jones", "Marged"),
        "A2": a_patient(app, ward, "A2", title="Mrs", nhs_number="9997973097"),
        "A3": a_patient(app, ward, "A3", "Davies", "Emrys"),
    }
    app.do(SetPathway(stay_id=stays["A2"], seen=None, scheme="B", code="1"))
    plan = app.do(StartPlan(stay_id=stays["A2"])).made_id
    assert plan is not None
    words_ = WritePlan(
        plan_id=plan, section="what_matters", field="own_words", value="Bod yn fy nghegin"
    )
    app.do(words_)
    goal = (("goal", "Make my own dinner"), ("rating_now", "3"))
    app.do(AddPlanEntry(plan_id=plan, section="goals", fields=goal))
    stairs = (("domain", "stairs"), ("before", "On her own"), ("now", "One person, one rail"))
    app.do(AddPlanEntry(plan_id=plan, section="before_now", fields=stairs))
    return ward, stays


@pytest.fixture
def writing(qtbot: QtBot, plan_app: App, plans: Plans) -> Iterator[Writing]:
    """Siân's plan, open in a window."""
    ward, stays = plans
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    desk = Desk(Runner(plan_app, AtOnce()), plan_app.clock, ward)
    desk.people = plan_app.ask(people)
    messages = Messages(window, desk)
    page = PlansPage(desk)
    window.pages.addWidget(page)
    window.pages.setCurrentWidget(page)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    page.shown()
    page.open_at(stays["A2"])
    plan_app.begin_listening()
    yield Writing(plan_app, ward, desk, window, page, stays["A2"])
    words.speak(words.ENGLISH)
    messages.deleteLater()


@pytest.fixture
def physio(plan_app: App, tmp_path: Path, plan_clock: FrozenClock) -> Iterator[App]:
    """The physiotherapist at another computer."""
    app = an_app(tmp_path, plan_clock, station="Gym")
    app.sign_in(PHYSIO)
    yield app
    app.store.close()
