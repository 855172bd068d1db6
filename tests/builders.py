"""A ward in one line: what tests stand on, made by the program's own commands."""

import copy
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from pytestqt.qtbot import QtBot

from wardapp.app import App
from wardapp.clock import Clock, FrozenClock
from wardapp.commands.admission import AdmitPatient, Identity
from wardapp.commands.command import Who
from wardapp.commands.ward import BedPlan, NewPerson, SetUpWard
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.ward import WardRow, beds, wards
from wardapp.store.engine import open_store

T = TypeVar("T")

MORNING = datetime(2026, 2, 12, 8, 31, tzinfo=UTC)
"""Thu 12-Feb-2026 08:31 on the ward."""

ALL = frozenset({"view", "update", "round", "import", "print", "admin", "sign", "census", "audit"})
SISTER = Who(None, "Sioned Morgan", "ward_sister", ALL)

PEOPLE = (
    NewPerson("SM", "ward_sister", "Sioned Morgan"),
    NewPerson("OR", "consultant", "Owain Rees"),
    NewPerson("PN", "doctor", "Priya Nair"),
    NewPerson("IP", "nurse", "Ioan Parry"),
)


class AtOnce(Executor):
    """An executor that runs its work at once, in the thread that asks: no waiting in tests."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@cache
def _empty_file() -> bytes:
    """Return a file with all its tables and nothing in them: making one takes 70 ms."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        open_store(path, clock=FrozenClock(MORNING)).close()
        return path.read_bytes()


def an_app(
    folder: Path, clock: Clock | None = None, *, name: str = "ward.db", station: str = "PC-1"
) -> App:
    """Open a ward's file, new or as it stands, with the ward sister at the keyboard."""
    clock = clock or FrozenClock(MORNING)
    if not (folder / name).exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(_empty_file())
    return App(open_store(folder / name, clock=clock), clock, station, SISTER)


_BUILT: dict[tuple[Callable[[App], Any], datetime], tuple[bytes, Any, Who, datetime]] = {}


def built_once(folder: Path, clock: FrozenClock, build: Callable[[App], T]) -> tuple[App, T]:
    """Open a copy of what `build` makes of an empty file at this time; it is made once a worker.

    A ward of 28 takes two hundred commands, and many tests begin on the same one.
    """
    key = (build, clock.now())
    if key not in _BUILT:
        with TemporaryDirectory() as made:
            app = an_app(Path(made), FrozenClock(clock.now()))
            found = build(app)
            app.store.close()
            content = (Path(made) / "ward.db").read_bytes()
            _BUILT[key] = (content, found, app.who, app.clock.now())
    content, found, who, at = _BUILT[key]
    clock.move_to(at)
    (folder / "ward.db").write_bytes(content)
    app = an_app(folder, clock)
    app.sign_in(who)
    return app, copy.deepcopy(found)


def a_ward(app: App, labels: str = "A1 A2 A3 A4", name: str = "Derwen", **facts: Any) -> WardRow:
    """Set up a ward; the bay of a bed is its letters."""
    plans = tuple(
        BedPlan(label, label.rstrip("0123456789"), label.startswith("SR"))
        for label in labels.split()
    )
    made = app.do(SetUpWard(name=name, beds=plans, people=PEOPLE, **facts)).made_id
    return next(ward for ward in app.ask(wards) if ward.id == made)


def a_patient(
    app: App,
    ward: WardRow,
    bed: str | None = "A1",
    family: str = "Evans",
    given: str = "Siân",
    *,
    born: date | None = date(1941, 3, 12),
    admitted_at: datetime = datetime(2026, 2, 4, 14, 0, tzinfo=UTC),
    reason: str = "Chest infection",
    consultant: str = "Dr Rees",
    **facts: Any,
) -> int:
    """Admit somebody to a bed of the ward; returns the stay."""
    known = {name: facts.pop(name) for name in list(facts) if name in Identity.__annotations__}
    bed_ids = {row.label: row.id for row in app.ask(beds, ward.id)}
    who = Identity(family=family, given=given, born=born, **known)
    stay = app.do(
        AdmitPatient(
            ward_id=ward.id,
            bed_id=bed_ids[bed] if bed else None,
            who=who,
            admitted_at=admitted_at,
            reason=reason,
            consultant=consultant,
            **facts,
        )
    ).made_id
    assert stay is not None
    return stay


def the_board(app: App, ward: WardRow) -> dict[str, BoardRow]:
    """Return the board by bed."""
    return {row.bed: row for row in app.ask(board_rows, ward.id, app.clock.now())}


class Heard:
    """What a signal has said while a test listened."""

    def __init__(self) -> None:
        self.said: list[tuple[Any, ...]] = []

    @property
    def args(self) -> list[Any]:
        """The arguments of the first time."""
        return list(self.said[0])

    def listen(self, *args: Any) -> None:
        """Take what the signal says."""
        self.said.append(args)


@contextmanager
def heard(qtbot: QtBot, signal: Any) -> Iterator[Heard]:
    """Wait until a signal has spoken that the block brings about.

    Never disconnected, as pytest-qt's own waiting is: a wrapper that another thread let go
    of may be destroyed in the middle of a disconnect, which then waits for itself for ever.
    """
    ear = Heard()
    signal.connect(ear.listen)
    yield ear
    qtbot.waitUntil(lambda: bool(ear.said))


@contextmanager
def unheard(signal: Any) -> Iterator[None]:
    """Fail when a signal speaks while the block runs."""
    ear = Heard()
    signal.connect(ear.listen)
    yield
    assert ear.said == []
