"""The one door to the ward: do a command, ask a question, take the last step back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar
from uuid import uuid4

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session, configure_mappers

from wardapp.clock import Clock
from wardapp.commands.command import Command, Context, Done, Who
from wardapp.errors import RuleBroken
from wardapp.queries.diary import EntryRow, entries_after, entry_of, last_seq
from wardapp.store.diary import Author, Collector, Deed, write_entry
from wardapp.store.engine import Store, data_version

P = ParamSpec("P")
T = TypeVar("T")

Question = Callable[Concatenate[Connection, P], T]

NOBODY = Who(None, "", "", frozenset({"view"}))


@dataclass(frozen=True)
class Changes:
    """What a command changed: a label for the status line, the kinds of things, the stays.

    `made_id` is the id of the thing a command brought into being, if it says so.
    """

    seq: int
    label: str
    values: dict[str, object]
    stay_id: int | None
    kinds: frozenset[str]
    by: str
    at: datetime
    mine: bool = True
    undoable: bool = True
    undoes: int | None = None
    made_id: int | None = None


class App:
    """A station of the ward: an open store, a clock, and whoever is signed in.

    Used by one thread at a time. Every transaction of the program begins here.
    Raises RuleBroken, Conflict or StoreUnavailable; anything else is our bug.
    """

    def __init__(self, store: Store, clock: Clock, station: str, who: Who = NOBODY) -> None:
        self.store = store
        self.clock = clock
        self.station = station
        self.who = who
        self.session_id = str(uuid4())
        self._version = -1
        self._seen = 0

    def sign_in(self, who: Who) -> None:
        """From now on this person answers for what is done here."""
        self.who = who

    def ask(self, question: Question[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer a question from one consistent reading of the store."""
        with self.store.engine.connect() as connection:
            return question(connection, *args, **kwargs)

    def do(self, command: Command) -> Changes:
        """Carry out a command in one transaction; a repeated UUID has no second effect."""
        from wardapp.commands.table import TABLE  # no board waits for the verbs

        rule = TABLE[type(command)]
        self._refuse_without(rule.permission)
        with Session(self._writing()) as session, session.begin():
            earlier = entry_of(session.connection(), command.uuid)
            if earlier is not None:
                return self._changes(earlier)
            collector = Collector()
            collector.watch(session)
            done = rule.handler(Context(session, self.clock, self.who), command)
            session.flush()
            entry = self._record(session, command, done, collector, undoable=rule.undoable)
            return self._changes(entry)

    def undo(self) -> Changes:
        """Take back the last step of this station in this session, if nobody built on it.

        Whoever takes it back needs the right to have done it: a station may be shared.
        """
        from wardapp.commands.table import permission_for  # nor for what they do with the past
        from wardapp.commands.undo import UndoLast, last_step, take_back

        self._refuse_without("update")
        with Session(self._writing()) as session, session.begin():
            collector = Collector()
            collector.watch(session)
            step = last_step(session, self.session_id)
            self._refuse_without(permission_for(step.command))
            done = take_back(session, step, self.clock.now())
            entry = self._record(session, UndoLast(), done, collector, undoes=step.seq)
            return self._changes(entry)

    def get_ready(self) -> None:
        """Load the verbs and make the mapper ready, so that the first command need not."""
        from wardapp.commands import table, undo  # noqa: F401 - loaded is all they need be

        configure_mappers()

    def news(self) -> tuple[Changes, ...]:
        """Return what other stations did since the last call; cheap when nothing happened."""
        version = data_version(self.store)
        if version == self._version:
            return ()
        self._version = version
        entries = self.ask(entries_after, self._seen)
        if entries:
            self._seen = entries[-1].seq
        return tuple(self._changes(row) for row in entries if row.session != self.session_id)

    def begin_listening(self) -> None:
        """Count everything that stands in the diary now as known."""
        self._version = data_version(self.store)
        self._seen = self.ask(last_seq)

    def _writing(self) -> Engine:
        return self.store.engine.execution_options(writing=True)

    def _refuse_without(self, permission: str) -> None:
        if permission not in self.who.permissions:
            raise RuleBroken(
                "Your role does not allow this. Nothing was changed. Ask the nurse in charge."
            )

    def _record(
        self,
        session: Session,
        command: Command,
        done: Done,
        collector: Collector,
        *,
        undoable: bool = True,
        undoes: int | None = None,
    ) -> EntryRow:
        deed = Deed(
            uuid=command.uuid,
            command=type(command).__name__,
            label=done.label,
            values=done.values,
            stay_id=done.stay_id,
            made_id=done.made_id,
            at=self.clock.now(),
            undoable=undoable,
            undoes=undoes,
        )
        author = Author(self.who.person_id, self.who.name, self.station, self.session_id)
        return write_entry(session.connection(), deed, author, collector.touched.values())

    def _changes(self, entry: EntryRow) -> Changes:
        return Changes(
            seq=entry.seq,
            label=entry.label,
            values=dict(entry.label_values),
            stay_id=entry.stay_id,
            made_id=entry.made_id,
            kinds=frozenset(entry.kinds.split()),
            by=entry.person,
            at=entry.at,
            mine=entry.session == self.session_id,
            undoable=entry.undoable,
            undoes=entry.undoes,
        )
