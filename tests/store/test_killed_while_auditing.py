"""FT-01 for the audit: the battery dies between two beds; no acknowledged answer is lost."""

import json
import random
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from functools import partial
from itertools import count
from pathlib import Path
from time import sleep

import pytest
from sqlalchemy import text
from stations import Child, Say

from tests.audit_ward import RHIAN, SIONED
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_answer import AgreeAuditBed, AnswerAuditBed, Found
from wardapp.commands.audit_freeze import FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import AuditChoices, PlanAudit, PlannedWard
from wardapp.commands.command import new_uuid
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.audit import all_beds, audit_beds, audit_screen
from wardapp.store.backup import read_back
from wardapp.store.connection import connect
from wardapp.store.engine import open_store

NINE = datetime(2026, 2, 12, 9, 0, tzinfo=UTC)
ROUNDS = 26  # of two reviewers each: 52 kills
BEDS = 40
OUTCOMES = (
    Found(outcome="meets", criteria=("breathing",)),
    Found(outcome="not_meeting", reason="HOM-01", side="outside", place="home_support"),
    Found(outcome="not_complete"),
)
Work = Callable[[Path, str, int, Say], None]


def opened(path: Path, slot: str = "A") -> App:
    clock = FrozenClock(NINE)
    return App(open_store(path, clock=clock), clock, f"PC-{slot}", SIONED if slot == "A" else RHIAN)


@pytest.fixture
def audit_file(tmp_path: Path) -> Path:
    """A file with one audit of a typed ward, and one answer in it."""
    app = opened(tmp_path / "ward.db")
    pair = PlannedWard(name="Derwen", reviewer_a=SIONED.name, reviewer_b=RHIAN.name)
    choices = AuditChoices(
        name="February audit",
        day=date(2026, 2, 12),
        freeze_time="09:00",
        criteria_name="Starter list",
        criteria_version="1",
        wards=(pair,),
    )
    app.do(PlanAudit(choices=choices))
    beds = tuple(ListedBed(label=f"B{number}") for number in range(BEDS))
    app.do(FreezeAuditWard(audit_ward_id=1, expected_version=1, at=NINE, source="typed", beds=beds))
    answer_next(app, "A", 0)  # so that all code is loaded before a child is born
    app.store.close()
    return tmp_path / "ward.db"


def answer_next(app: App, slot: str, step: int) -> str:
    """Answer the next bed that waits, else change an answer that still may be; say what was said.

    Where both have answered and differ, agree.
    """
    found = OUTCOMES[step % 3]
    beds = app.ask(audit_beds, 1, slot)
    waiting = [bed for bed in beds if bed.waits_for(slot)] or [
        bed for bed in beds if not bed.standing.of("B" if slot == "A" else "A")
    ]
    if waiting:
        bed = waiting[step % len(waiting)]
        seen = tuple(one.key for one in bed.standing.of(slot))
        command = AnswerAuditBed(bed_id=bed.id, slot=slot, found=found, seen=seen)
        app.do(command)
        return f"{command.uuid} {slot} {bed.id} {found.outcome}"
    bed = beds[step % len(beds)]
    heads = tuple(one.key for one in (*bed.standing.a, *bed.standing.b))
    seen = tuple(one.key for one in bed.standing.agreed)
    agreed = AgreeAuditBed(bed_id=bed.id, found=found, of=heads, seen=seen)
    app.do(agreed)
    return f"{agreed.uuid} agreed {bed.id} {found.outcome}"


def answer_on(path: Path, slot: str, begun: int, say: Say) -> None:
    """Answer bed after bed; each answer that is on the disk is said."""
    app = opened(path, slot)
    for step in count(begun):
        with suppress(Conflict, RuleBroken):  # the other reviewer was quicker
            say(answer_next(app, slot, step))
        sleep(0.002)  # people breathe; without it one writer starves the other


def answer_in_memory(path: Path, slot: str, begun: int, say: Say) -> None:
    """Say each answer before it is on the disk: a writer as it must not be."""
    app = opened(path, slot)
    with app.store.engine.execution_options(writing=True).connect() as connection:
        for _ in count(begun):
            key = new_uuid()
            row = {"key": key, "bed": 1, "slot": slot, "now": NINE.isoformat()}
            connection.execute(CARELESS, row)
            say(f"{key} {slot} 1 meets")
            sleep(0.002)


CARELESS = text(
    "INSERT INTO audit_answer (audit_id, bed_id, key, slot, outcome, criteria, override, reason,"
    " others, side, place, left_out, note, looked_at, from_paper, seconds, reviewer, at, by,"
    " replaces, of, version, void_reason) VALUES (1, :bed, :key, :slot, 'meets', '[]', '', '',"
    " '[]', '', '', '', '', '[]', 0, 0, '', :now, '', '[]', '[]', 1, '')"
)


def killed(path: Path, work: Work, rounds: int, slots: str = "AB") -> list[list[str]]:
    """Let both reviewers work, and kill them in the middle; return what was said of each answer."""
    chance = random.Random(20260212)
    said: list[str] = []
    for number in range(rounds):
        children = [Child(partial(work, path, slot, number)) for slot in slots]
        for child in children:
            said += child.lines(chance.randrange(1, 5))
            for _ in range(chance.randrange(30_000)):  # any moment of the next transaction
                pass
            said += child.kill()
    return [line.split(" ") for line in said]


def answers(path: Path) -> dict[str, tuple[str, str, str]]:
    """Return each answer in the file by its key: slot, bed, outcome."""
    with closing(connect(path)) as connection:
        rows = connection.execute(
            "SELECT key, slot, bed_id, outcome FROM audit_answer WHERE voided_at IS NULL"
        ).fetchall()
    return {key: (slot, str(bed), outcome) for key, slot, bed, outcome in rows}


def lost(path: Path, said: list[list[str]]) -> list[str]:
    """Return the acknowledged answers that are not in the file as they were said."""
    known = answers(path)
    return [key for key, *what in said if known.get(key) != tuple(what)]


def test_no_answer_is_lost_when_the_battery_dies_fifty_times(audit_file: Path) -> None:
    said = killed(audit_file, answer_on, ROUNDS)
    contents = read_back(audit_file)  # structure, and the whole chain of the diary
    assert len(said) > 2 * ROUNDS
    assert len({key for key, *_ in said}) == len(said)
    assert lost(audit_file, said) == []
    assert {slot for _, slot, *_ in said} == {"A", "B", "agreed"}
    every_answer_stands_once_in_the_diary(audit_file, contents.rows["diary_entry"])
    what_stands_follows_from_the_rows(audit_file)


def every_answer_stands_once_in_the_diary(path: Path, entries: int) -> None:
    with closing(connect(path)) as connection:
        diary = connection.execute("SELECT uuid, command FROM diary_entry").fetchall()
        changes = connection.execute(
            "SELECT after FROM diary_change WHERE table_name = 'audit_answer'"
        ).fetchall()
    given = {uuid for uuid, command in diary if command in ("AnswerAuditBed", "AgreeAuditBed")}
    assert given == set(answers(path))
    assert sorted(json.loads(after)["key"] for (after,) in changes) == sorted(given)
    assert len(diary) == entries


def what_stands_follows_from_the_rows(path: Path) -> None:
    """Nobody stands twice, and no bed lost its first answer: two processes, one order."""
    app = opened(path)
    screen = app.ask(audit_screen, 1)
    assert screen is not None
    for bed in app.ask(all_beds, 1):
        assert len(bed.standing.a) <= 1
        assert len(bed.standing.b) <= 1
        assert len(bed.standing.agreed) <= 1
        for slot in ("A", "B"):
            given = [one for one in bed.history if one.slot == slot]
            assert bool(given) == bool(bed.standing.of(slot))
    app.store.close()


def test_a_writer_that_says_done_too_early_is_noticed(audit_file: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(audit_file, tmp_path / "careless.db"))
    said = killed(copy, answer_in_memory, 1, "A")
    assert said
    assert set(lost(copy, said)) == {key for key, *_ in said}


def test_an_answer_torn_out_of_the_file_is_noticed(audit_file: Path) -> None:
    killed(audit_file, answer_on, 1)
    entries = read_back(audit_file).rows["diary_entry"]
    every_answer_stands_once_in_the_diary(audit_file, entries)
    with closing(connect(audit_file)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM audit_answer WHERE id = 1")
        connection.execute("COMMIT")
    with pytest.raises(AssertionError):
        every_answer_stands_once_in_the_diary(audit_file, entries)
