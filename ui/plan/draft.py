"""Saves the plan field by field while it is written; nothing has to be pressed.

Sends what is typed when a field is left, and every second and a half meanwhile. What cannot
be saved yet stays with its entry, so that going elsewhere loses nothing.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk
from ui.plan.live import Live
from wardapp.app import Changes
from wardapp.clock import local_day
from wardapp.commands.recovery_plan import AddPlanEntry, RemovePlanEntry, WritePlan
from wardapp.errors import Conflict, RuleBroken, StoreUnavailable, WardError
from wardapp.plan_form import LINE, TEXT, Section, plan_form
from wardapp.queries.recovery_plan import EntryRow, PlanRow
from wardapp.words import tr

SOON, AGAIN = 1_500, 5_000  # milliseconds: while typing, and where the file cannot be reached


Lives = dict[tuple[str, int], Live]


class Draft(QObject):
    """What is being written of one plan.

    Signals: `news(Live, field)` when another text stands in a field that nobody types in here,
    `told(Live, field)` when a field was refused, or no longer is; `made(Live)` when a new entry
    has been saved; `gone(Live)` when an entry was taken back.
    """

    news = Signal(object, str)
    told = Signal(object, str)
    made = Signal(object)
    gone = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.row: PlanRow | None = None
        self._lives: Lives = {}
        self._others: dict[int, Lives] = {}
        self._unborn = 0
        self._adding: set[Live] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        desk.theirs_kept.connect(self._on_theirs_kept)

    @property
    def lives(self) -> tuple[Live, ...]:
        """The entries that were opened."""
        return tuple(self._lives.values())

    def take(self, row: PlanRow) -> None:
        """Take the plan as it was just read; what cannot be saved yet stays with its plan."""
        if self.row is not None and self.row.plan_id != row.plan_id:
            self._others[self.row.plan_id or 0] = self._lives
            self._lives = self._others.pop(row.plan_id or 0, {})
        self.row = row
        by_key = {_key(entry): entry for entry in row.entries}
        for key, live in tuple(self._lives.items()):
            entry = by_key.get(key)
            if entry is None:
                self._take_nothing(key, live)
                continue
            live.id = entry.id
            for name in live.take(entry.fields, entry.version, self._today()):
                self.news.emit(live, name)

    def open(self, section: Section, entry: EntryRow | None) -> Live:
        """Return what is known of an entry; of a single section also where it has none."""
        key = _key(entry) if entry is not None else (section.code, 0)
        live = self._lives.get(key)
        if live is None:
            live = self._lives[key] = Live(section)
            if entry is not None:
                live.id, live.version = entry.id, entry.version
                live.stored = dict(entry.fields)
        return live

    def begin(self, section: Section, preset: dict[str, str] | None = None) -> Live:
        """Return a new entry, which is saved with its first word."""
        self._unborn -= 1
        live = Live(section, preset=dict(preset or {}))
        self._lives[section.code, self._unborn] = live
        return live

    def type(self, live: Live, name: str, text: str) -> None:
        """Take what stands in a field now; it is saved soon."""
        live.type(name, text)
        live.clashing.discard(name)  # who writes on after "later" is asked again on leaving
        if not self._timer.isActive():
            self._timer.start(SOON)

    def leave(self, live: Live, name: str) -> None:
        """The field is left: save it, or say why not."""
        self._save(live, name, tell=True)

    def save(self, *, tell: bool = False) -> None:
        """Send everything that is typed and can be read."""
        for live in self.lives:
            for name in tuple(live.typed):
                self._save(live, name, tell=tell)

    def unsaved(self) -> Live | None:
        """Return an entry with something that was refused, or that two people wrote."""
        waits = (live for live in self.lives if live.clashing or any(live.said.values()))
        return next(waits, None)

    def remove(self, live: Live) -> None:
        """Take an entry back; Undo brings it again."""
        live.typed.clear()
        if live.id is None:
            self._drop(live)
        else:
            self._desk.runner.do(RemovePlanEntry(entry_id=live.id, expected_version=live.version))

    def _today(self) -> date:
        return local_day(self._desk.now())

    def _take_nothing(self, key: tuple[str, int], live: Live) -> None:
        """The entry is not on disk: it is new, or was taken back."""
        if live.section.single:
            live.id = None
            for name in live.take({}, 0, self._today()):
                self.news.emit(live, name)
        elif live.id is not None and live not in self._adding and not live.typed:
            del self._lives[key]
            self.gone.emit(live)

    def _save(self, live: Live, name: str, *, tell: bool) -> None:
        if name not in live.typed or name in live.clashing or self.row is None:
            return
        try:
            value = live.read(name, self._today())
        except RuleBroken as error:
            if tell or live.section.field(name).kind in (LINE, TEXT):
                self._tell(live, name, tr(error.text, **error.values))
            return
        self._tell(live, name, "")
        if name in live.sent or (live.overtaken(name) and not tell):
            return  # both versions are shown when the field is left, not under typing fingers
        if value == live.stored.get(name, "") and live.born:
            live.forget(name)
        elif live.born:
            self._write(live, name, value)
        else:
            self._add(live)

    def _write(self, live: Live, name: str, value: str) -> None:
        assert self.row is not None
        assert self.row.plan_id is not None
        typed = live.sent[name] = live.typed[name]
        command = WritePlan(
            plan_id=self.row.plan_id,
            section=live.section.code,
            field=name,
            value=typed,
            seen=live.seen.get(name, ""),
            entry_id=live.id,
        )
        self._desk.runner.do(
            command,
            partial(self._on_written, live, name, typed, value),
            partial(self._on_refused, live, name),
        )

    def _add(self, live: Live) -> None:
        """Save a new entry with everything that can be read of it; an empty one is none."""
        values: dict[str, str] = dict(live.preset)
        for name in live.typed:
            try:
                values[name] = live.read(name, self._today())
            except RuleBroken:
                continue
        written = any(values.get(name) for name in live.typed)
        if live in self._adding or not written or self.row is None or self.row.plan_id is None:
            return
        self._adding.add(live)
        live.sent = {name: live.typed[name] for name in values if name in live.typed}
        pairs = tuple((name, live.sent.get(name, text)) for name, text in values.items())
        command = AddPlanEntry(plan_id=self.row.plan_id, section=live.section.code, fields=pairs)
        self._desk.runner.do(
            command, partial(self._on_added, live, values), partial(self._on_not_added, live)
        )

    def _on_written(self, live: Live, name: str, typed: str, value: str, changes: Changes) -> None:
        live.id = changes.made_id
        live.settle(name, typed, value)
        self._tell(live, name, "")
        self._go_on(live)

    def _on_added(self, live: Live, values: dict[str, str], changes: Changes) -> None:
        self._adding.discard(live)
        sent = dict(live.sent)
        live.sent.clear()
        live.id, live.version = changes.made_id, 1
        live.stored = {name: value for name, value in values.items() if value}
        for name, typed in sent.items():
            live.settle(name, typed, values[name])
        self._drop(live)
        self._lives[live.section.code, live.id or 0] = live
        self.made.emit(live)
        self._go_on(live)

    def _on_refused(self, live: Live, name: str, error: WardError) -> None:
        live.sent.pop(name, None)
        if isinstance(error, Conflict):
            live.clashing.add(name)
        elif isinstance(error, StoreUnavailable):
            self._timer.start(AGAIN)
        else:
            self._tell(live, name, tr(error.text, **error.values))

    def _on_not_added(self, live: Live, error: WardError) -> None:
        self._adding.discard(live)
        name = next(iter(live.sent), "")
        live.sent.clear()
        if isinstance(error, StoreUnavailable):
            self._timer.start(AGAIN)
        elif isinstance(error, RuleBroken):
            at = error.field if error.field in live.typed else name
            self._tell(live, at, tr(error.text, **error.values))

    def _on_theirs_kept(self) -> None:
        for live in self.lives:
            for name in tuple(live.clashing):
                live.forget(name)
                self.news.emit(live, name)

    def _go_on(self, live: Live) -> None:
        if live.typed and not self._timer.isActive():
            self._timer.start(SOON)

    def _drop(self, live: Live) -> None:
        self._lives = {key: other for key, other in self._lives.items() if other is not live}

    def _tell(self, live: Live, name: str, words: str) -> None:
        if live.said.get(name, "") != words:
            live.said[name] = words
            self.told.emit(live, name)


def _key(entry: EntryRow) -> tuple[str, int]:
    """A single section has one entry, whichever station made it."""
    single = plan_form().section(entry.section).single
    return (entry.section, 0 if single else entry.id)
