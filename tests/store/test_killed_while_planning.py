"""FT-01 for the plan: killed in the middle of a sentence; no acknowledged word is lost."""

import random
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from time import sleep

import pytest
from stations import MORNING, SISTER, Child, Say

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.recovery_plan import AddPlanEntry, StartPlan, WritePlan
from wardapp.errors import Conflict
from wardapp.queries.recovery_plan import PlanRow, recovery_plan
from wardapp.store.backup import read_back
from wardapp.store.connection import connect
from wardapp.store.engine import open_store

ROUNDS = 12  # of two writers each: 24 kills
SECTIONS = ("what_matters", "clinical")
FIELDS = {"what_matters": "own_words", "clinical": "diagnosis"}


@dataclass
class Writer:
    """A therapist who types on and on in one plan: a section of their own, and new goals."""

    app: App
    section: str

    def row(self) -> PlanRow:
        found = self.app.ask(recovery_plan, 1)
        assert found is not None
        return found

    def type_on(self, begun: str, say: Say) -> None:
        """Write a longer and longer sentence; each acknowledged text is said."""
        field = FIELDS[self.section]
        for number in count():
            row = self.row()
            entry = next((one for one in row.entries if one.section == self.section), None)
            standing = entry.fields.get(field, "") if entry else ""
            value = f"{begun} {number} geiriau Siân ŵ"
            command = WritePlan(
                plan_id=row.plan_id or 0,
                section=self.section,
                field=field,
                value=value,
                seen=standing,
                entry_id=entry.id if entry else None,
            )
            with suppress(Conflict):
                self.app.do(command)
                say(f"{command.uuid} write {self.section} {value}")
            self.add(f"{begun} {number}", say)
            sleep(0.003)  # people breathe; without it one writer starves the other

    def add(self, goal: str, say: Say) -> None:
        command = AddPlanEntry(
            plan_id=self.row().plan_id or 0, section="goals", fields=(("goal", goal),)
        )
        self.app.do(command)
        say(f"{command.uuid} add goals {goal}")


def opened(path: Path, clock: FrozenClock, section: str = SECTIONS[0]) -> Writer:
    return Writer(App(open_store(path, clock=clock), clock, "PC-1", SISTER), section)


@pytest.fixture
def plan_file(ward_file: Path, clock: FrozenClock) -> Path:
    """A ward whose one patient has a plan without a word."""
    writer = opened(ward_file, clock)
    writer.app.do(StartPlan(stay_id=1))
    writer.add("first", lambda _: None)  # so that all code is loaded before a child is born
    writer.app.store.close()
    return ward_file


def entries(path: Path) -> dict[str, str]:
    """Return each entry of the diary with its command."""
    with closing(connect(path)) as connection:
        return dict(connection.execute("SELECT uuid, command FROM diary_entry").fetchall())


def test_no_word_of_the_plan_is_lost_when_two_writers_are_killed(
    plan_file: Path, clock: FrozenClock
) -> None:
    chance = random.Random(20260212)
    said: list[str] = []
    for number in range(ROUNDS):
        closed = []
        for section in SECTIONS:
            writer = opened(plan_file, clock, section)
            writer.row()
            writer.app.store.close()  # each child connects anew, with statements compiled
            closed.append(writer)
        children = [
            Child(partial(writer.type_on, f"{number} {writer.section}")) for writer in closed
        ]
        for child in children:
            said += child.lines(chance.randrange(1, 7))
            for _ in range(chance.randrange(30_000)):  # any moment of the next transaction
                pass
            said += child.kill()
    contents = read_back(plan_file)  # structure, and the whole chain of the diary
    assert len(said) > 2 * ROUNDS

    known = entries(plan_file)
    acknowledged = [line.split(" ", 3) for line in said]
    assert {uuid for uuid, *_ in acknowledged} - set(known) == set()
    assert contents.rows["diary_entry"] == len(known)

    row = opened(plan_file, clock).row()
    goals = {entry.fields["goal"] for entry in row.entries if entry.section == "goals"}
    assert {text for _, did, _, text in acknowledged if did == "add"} - goals == set()
    assert len(goals) == list(known.values()).count("AddPlanEntry")
    for section in SECTIONS:
        (entry,) = (one for one in row.entries if one.section == section)
        assert entry.version == _writes(plan_file, entry.id)
        last = [text for _, did, where, text in acknowledged if (did, where) == ("write", section)]
        # The newest text that was said, or one that was on the disk and not yet said.
        assert entry.fields[FIELDS[section]] == last[-1] or entry.fields[FIELDS[section]] == _next(
            last[-1]
        )


def _writes(path: Path, entry_id: int) -> int:
    with closing(connect(path)) as connection:
        return connection.execute(
            "SELECT count(*) FROM diary_change WHERE table_name = 'plan_entry' AND row_id = ?",
            (entry_id,),
        ).fetchone()[0]


def _next(text: str) -> str:
    """Return what the same writer would have typed next."""
    number, section, step, *rest = text.split(" ")
    return " ".join((number, section, str(int(step) + 1), *rest))


def test_two_who_write_at_once_in_one_field_lose_nothing_in_silence(
    plan_file: Path, clock: FrozenClock
) -> None:
    """Each acknowledged text stood there: the diary holds one change for each."""
    children = [Child(partial(opened_later, plan_file, begun, 25)) for begun in ("first", "second")]
    said = [line for child in children for line in child.rest()]
    written = [line for line in said if " write " in line]
    assert {child.status for child in children} == {0}
    row = opened(plan_file, clock).row()
    (entry,) = (one for one in row.entries if one.section == SECTIONS[0])
    assert entry.version == len(written) == _writes(plan_file, entry.id)
    assert {f"{begun}" for begun in ("first", "second")} == {line.split()[3] for line in written}
    read_back(plan_file)


def opened_later(path: Path, begun: str, times: int, say: Say) -> None:
    """Write into the one field some times; whoever was slower reads again and goes on."""
    writer = opened(path, FrozenClock(MORNING))
    done = 0
    while done < times:
        row = writer.row()
        entry = next((one for one in row.entries if one.section == SECTIONS[0]), None)
        command = WritePlan(
            plan_id=row.plan_id or 0,
            section=SECTIONS[0],
            field=FIELDS[SECTIONS[0]],
            value=f"{begun} {done}",
            seen=entry.fields.get(FIELDS[SECTIONS[0]], "") if entry else "",
            entry_id=entry.id if entry else None,
        )
        with suppress(Conflict):
            writer.app.do(command)
            say(f"{command.uuid} write {SECTIONS[0]} {begun} {done}")
            done += 1
    writer.app.store.close()
