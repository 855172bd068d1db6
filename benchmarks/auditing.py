"""The day-of-care audit: a thousand beds frozen, answered, counted, painted and printed."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.hospital import NOW, WARDS, hospital
from benchmarks.measured import Row, cpu_ms, in_turns, middle, wall_ms
from benchmarks.painting import SCREEN, Paints
from benchmarks.writing import a_small_ward
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY
from ui.desk import Desk
from ui.look import put_on_theme
from ui.runner import Runner
from wardapp.app import App
from wardapp.audit_result import result_screen
from wardapp.clock import FrozenClock, local, local_day
from wardapp.commands.audit_answer import AnswerAuditBed, Found
from wardapp.commands.audit_freeze import FreezeAudit, FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import AuditChoices, PlanAudit, PlannedWard
from wardapp.commands.command import Who
from wardapp.paper_order import AUDIT_RESULT, PaperOrder
from wardapp.press import print_paper
from wardapp.queries.audit import AuditScreen, all_beds, audit_screen
from wardapp.queries.ward import wards
from wardapp.settings import SettingsFile
from wardapp.store.engine import open_store

RIGHTS = frozenset({"view", "audit", "print"})
A, B = (Who(None, name, "auditor", RIGHTS) for name in ("Sioned Morgan", "Rhian Hopkin"))
BEDS = 36
TWELVE = 12
FOUND = (
    *[Found(outcome="meets", criteria=("breathing",))] * 7,
    Found(outcome="not_meeting", reason="HOM-01", side="outside", place="home_support"),
    Found(outcome="not_meeting", reason="ASM-01", side="outside", place="recovery_bed"),
    Found(outcome="not_complete"),
)


def run() -> list[Row]:
    """Freeze the hospital of ten years; answer, count, show and print one of a fresh file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = [_freeze()]
    with tempfile.TemporaryDirectory(dir="out") as folder:
        app, _stay = a_small_ward(Path(folder))
        app.clock = FrozenClock(NOW)
        large = an_answered_audit(app, WARDS)
        rows += [_results(app, large), *_beds(app, large, Path(folder))]
        twelve = an_answered_audit(app, TWELVE + 1)
        rows += [_paper(app, twelve, 1, 200), _paper(app, twelve, TWELVE, 2000)]
        app.store.close()
    return rows


def an_answered_audit(app: App, count: int) -> AuditScreen:
    """Plan an audit of so many full wards; both answer every bed, but A none of the last ward's."""
    audit_id = _planned(app, [(f"Ward {number}", None) for number in range(1, count + 1)])
    for ward in _screen(app, audit_id).wards:
        beds = tuple(_bed(number) for number in range(BEDS))
        app.do(
            FreezeAuditWard(
                audit_ward_id=ward.id,
                expected_version=ward.version,
                at=NOW - timedelta(hours=2),
                source="typed",
                beds=beds,
            )
        )
    chance = Random(count)
    open_ward = _screen(app, audit_id).wards[-1].id
    for bed in app.ask(all_beds, audit_id):
        found = chance.choice(FOUND)
        for who, slot in ((B, "B"), (A, "A")):
            if (slot, bed.ward_id) != ("A", open_ward):
                app.sign_in(who)
                app.do(AnswerAuditBed(bed_id=bed.id, slot=slot, found=found, seconds=150))
    return _screen(app, audit_id)


def _bed(number: int) -> ListedBed:
    return ListedBed(
        label=f"B{number}",
        age=60 + number,
        sex="F",
        specialty="General medicine",
        stay_days=number,
        optimised=number % 3 == 0,
        pathway="B1",
    )


def _planned(app: App, names: Sequence[tuple[str, int | None]]) -> int:
    app.sign_in(A)
    at = local(NOW - timedelta(hours=2))
    choices = AuditChoices(
        name="Bench",
        day=local_day(NOW),
        freeze_time=f"{at:%H:%M}",
        criteria_name="Starter list",
        criteria_version="1",
        wards=tuple(
            PlannedWard(name=name, source_ward_id=ward, reviewer_a=A.name, reviewer_b=B.name)
            for name, ward in names
        ),
    )
    return app.do(PlanAudit(choices=choices)).made_id or 0


def _screen(app: App, audit_id: int) -> AuditScreen:
    screen = app.ask(audit_screen, audit_id)
    assert screen is not None
    return screen


def _freeze() -> Row:
    """Freeze for good, in the hospital's own file: one audit more for each time measured."""
    clock = FrozenClock(NOW)
    app = App(open_store(hospital(), clock=clock), clock, "bench", A)
    names = [(f"{ward.name} {ward.id}", ward.id) for ward in app.ask(wards)]

    def freeze() -> None:
        app.do(FreezeAudit(audit_id=waiting.pop()))

    waiting = [_planned(app, names) for _ in range(5)]
    (taken,) = in_turns(freeze, times=4, measure=wall_ms)
    app.store.close()
    return Row(
        "bed lists of 1,000 beds frozen on disk with diary, 10 years behind them",
        f"{middle(taken):.0f} ms",
        "–",
        None,
        "≤ 1 s",
        middle(taken) <= 1000,
    )


def _results(app: App, screen: AuditScreen) -> Row:
    def ours() -> object:
        return app.ask(result_screen, screen.audit.id, 0, "en")

    (taken,) = in_turns(ours, times=10, measure=wall_ms)
    return Row(
        "results of 1,000 beds: read, counted, put in words",
        f"{middle(taken):.0f} ms",
        "–",
        None,
        "≤ 300 ms",
        middle(taken) <= 300,
    )


def _beds(app: App, screen: AuditScreen, folder: Path) -> Iterator[Row]:
    """Walk through the last ward as A, who has answered nothing there, in the real page."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    put_on_theme(qt, SettingsFile(folder / "settings.json"))
    app.sign_in(A)
    runner = Runner(app)
    page = AuditPage(Desk(runner, FrozenClock(NOW), app.ask(wards)[0]))
    page.resize(*SCREEN)
    page.show()
    page.shown()
    page.go_to(ENTRY, screen.audit.id, screen.wards[-1].id)
    view = page.view
    assert isinstance(view, EntryView)
    paints = Paints(view)
    paints.pause()
    yield _page_down(view, paints)
    yield _enter(view, paints)
    page.hide()
    runner.close()


def _to_the_next(view: EntryView, paints: Paints, key: Qt.Key) -> None:
    """Press a key and return when another bed has been painted."""
    before = view.bed_id
    QTest.keyClick(view, key)
    while view.bed_id == before:
        paints.armed = True
        paints.wait()


def _page_down(view: EntryView, paints: Paints) -> Row:
    seen: set[int] = set()

    def turn() -> None:
        _to_the_next(view, paints, Qt.Key.Key_PageDown)
        seen.add(view.bed_id)

    (taken,) = in_turns(turn, times=25, measure=cpu_ms)
    assert len(seen) > 20
    return Row(
        "next bed of an audit of 1,000: from Page Down to the picture (CPU)",
        f"{middle(taken):.0f} ms",
        "–",
        None,
        "≤ 50 ms",
        middle(taken) <= 50,
    )


def _enter(view: EntryView, paints: Paints) -> Row:
    """Measure by the clock on the wall: the answer is on disk before the next bed is painted."""
    begun, spent, elapsed = view.bed_id, [], []

    def enter() -> None:
        elapsed.append(wall_ms(lambda: _to_the_next(view, paints, Qt.Key.Key_Return)))

    for _ in range(25):
        QTest.keyClick(view, Qt.Key.Key_3)
        paints.pause()
        spent.append(cpu_ms(enter))
    assert view.bed_id != begun
    return Row(
        "next bed after Enter: on disk (FULL), then painted; on the wall, and CPU",
        f"{middle(elapsed):.0f} ms, {middle(spent):.0f} ms",
        "–",
        None,
        "≤ 50 ms",
        middle(elapsed) <= 50,
    )


def _paper(app: App, screen: AuditScreen, count: int, goal: int) -> Row:
    ward_id = screen.wards[0].id if count == 1 else 0
    order = PaperOrder(
        AUDIT_RESULT, app.ask(wards)[0], "en", audit_id=screen.audit.id, audit_ward_id=ward_id
    )
    pages = print_paper(app, order).pages
    (taken,) = in_turns(lambda: print_paper(app, order), times=8)
    return Row(
        f"audit result sheet with charts, wards: {count}, pages: {pages}, warm (CPU)",
        f"{middle(taken):.0f} ms",
        "–",
        None,
        f"≤ {goal} ms",
        middle(taken) <= goal,
    )
