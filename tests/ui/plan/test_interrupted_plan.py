"""A therapist is interrupted twice and the PC dies: what was acknowledged is there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from builders import an_app
from therapist import Writing

from wardapp.app import App
from wardapp.commands.recovery_plan import StartPlan
from wardapp.queries.recovery_plan import recovery_plan

ROOT = Path(__file__).parents[3]
CHILD = """
import sys, time
sys.path[:0] = [{root!r}, {tests!r}]
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
qapp = QApplication([])
from ui.theme import LIGHT, apply_theme
apply_theme(qapp, LIGHT, 1.0)
from builders import SISTER, an_app
from ui.desk import Desk
from ui.plan.page import PlansPage
from ui.runner import Runner
from wardapp.clock import FrozenClock
from wardapp.queries.ward import wards
from builders import MORNING
app = an_app(Path({folder!r}), FrozenClock(MORNING))
(ward,) = app.ask(wards)
desk = Desk(Runner(app), app.clock, ward)
page = PlansPage(desk)
page.show()
page.shown()
page.open_at({stay})

def begin():
    if page.editor.stay_id != {stay}:
        QTimer.singleShot(10, begin)
        return
    page.editor.column.open("contact")
    name = page.editor.column.cards["contact"].forms[0].boxes["name"]
    name.control.setFocus()
    QTest.keyClicks(name.control, "Nia Bowen")

said = []
desk.runner.changed.connect(lambda changes: said or (said.append(1), print("saved", flush=True)))
QTimer.singleShot(0, begin)
qapp.exec()
"""


def test_what_was_saved_while_typing_outlives_a_killed_program(
    tmp_path: Path, plans: tuple[object, dict[str, int]], plan_app: App
) -> None:
    stay = plans[1]["A2"]
    plan_app.store.close()
    script = CHILD.format(
        root=str(ROOT), tests=str(ROOT / "tests"), folder=str(tmp_path), stay=stay
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "saved"
        child.send_signal(signal.SIGKILL)
    app = an_app(tmp_path)
    row = app.ask(recovery_plan, stay)
    assert row is not None
    assert row.content["contact"] == [{"name": "Nia Bowen"}]
    app.store.close()


def test_closing_the_program_saves_the_last_letters(writing: Writing) -> None:
    writing.page.editor.column.open("contact")
    writing.at("contact", "name")
    writing.type("Nia Bowen")
    writing.page.put_down()
    assert writing.saved("contact", "name") == ["Nia Bowen"]


def test_an_interruption_at_another_patient_loses_nothing(
    writing: Writing, plans: tuple[object, dict[str, int]], physio: App
) -> None:
    physio.do(StartPlan(stay_id=plans[1]["A3"]))
    writing.hear()
    writing.page.editor.column.open("what_matters")
    writing.at("what_matters", "good_day")
    writing.type("Sun in the kit")
    writing.page.open_at(plans[1]["A3"])
    assert writing.page.editor.stay_id == plans[1]["A3"]
    assert writing.saved("what_matters", "good_day") == ["Sun in the kit"]
    writing.page.open_at(writing.stay)
    writing.page.editor.column.open("what_matters")
    assert writing.box("what_matters", "good_day").text() == "Sun in the kit"
