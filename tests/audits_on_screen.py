"""The view of the audits in the tests: somebody's desk, the view, the sheet over it."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import AtOnce
from ui.audit.audits_view import AuditsView
from ui.desk import Desk
from ui.runner import Runner
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.queries.ward import people, wards

T = TypeVar("T", bound=QWidget)


def a_desk(app: App, clock: FrozenClock) -> Desk:
    """Return a desk at the first ward of a file."""
    desk = Desk(Runner(app, AtOnce()), clock, app.ask(wards)[0])
    desk.people = app.ask(people)
    return desk


def a_view(qtbot: QtBot, desk: Desk) -> AuditsView:
    """Return the view with the keys in it; it reads anew after each change, as on its page."""
    view = AuditsView(desk)
    qtbot.addWidget(view)
    view.resize(1500, 900)
    view.show()
    view.open(0)
    desk.runner.changed.connect(lambda _changes: view.refresh())
    view.setFocus()
    return view


def sheet(view: AuditsView, kind: type[T]) -> T:
    """Return the sheet that is open over the view."""
    return view.window().findChildren(kind)[-1]
