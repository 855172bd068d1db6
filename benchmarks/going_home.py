"""Going home: a full plan opened and written, its paper, and the census of a thousand beds."""

import json
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from benchmarks.hospital import NOW, hospital
from benchmarks.measured import Row, in_turns, middle, p95, wall_ms
from benchmarks.writing import a_small_ward, raw_beside
from wardapp.app import App
from wardapp.clock import FrozenClock, local_day
from wardapp.codes import code_list
from wardapp.commands.pathway import SetPathway
from wardapp.commands.recovery_plan import AddPlanEntry, AgreePlan, StartPlan, WritePlan
from wardapp.measures.census import COUNTED, CensusChoices, ruling
from wardapp.paper_order import PLAN_HANDOVER, PaperOrder
from wardapp.plan_form import Field, Section, plan_form
from wardapp.press import print_paper
from wardapp.queries.census_facts import census_people, facts_of
from wardapp.queries.recovery_plan import recovery_plan
from wardapp.queries.ward import wards
from wardapp.store.engine import open_store

HERE = Path(__file__)
CENSUS = HERE.with_name("census.sql").read_text("utf-8")
PLAN = (
    "SELECT plan.*, patient.*, stay.*, bed.label, pathway.*, expected_discharge.day FROM stay"
    " JOIN patient ON patient.id = stay.patient_id"
    " LEFT JOIN placement ON placement.id ="
    " (SELECT max(id) FROM placement WHERE stay_id = stay.id AND voided_at IS NULL)"
    " LEFT JOIN bed ON bed.id = placement.bed_id"
    " LEFT JOIN pathway ON pathway.id ="
    " (SELECT max(id) FROM pathway WHERE stay_id = stay.id AND voided_at IS NULL)"
    " LEFT JOIN expected_discharge ON expected_discharge.id ="
    " (SELECT max(id) FROM expected_discharge WHERE stay_id = stay.id AND voided_at IS NULL)"
    " LEFT JOIN recovery_plan plan ON plan.stay_id = stay.id AND plan.voided_at IS NULL"
    " WHERE stay.id = ?",
    "SELECT * FROM plan_entry WHERE plan_id = ? AND voided_at IS NULL ORDER BY id",
    "SELECT * FROM plan_version WHERE plan_id = ? AND voided_at IS NULL ORDER BY number",
    "SELECT * FROM plan_handover WHERE plan_id = ? AND voided_at IS NULL ORDER BY id",
)
WORDS = "Dw i eisiau bod yn fy nghegin fy hun eto, a mynd â'r ci am dro at y giât. "
EACH = 6  # entries in each repeated section


def run() -> list[Row]:
    """Measure the plan on a small ward and the census on the hospital."""
    with tempfile.TemporaryDirectory(dir="out") as folder:
        app, stay, plan = a_full_plan(Path(folder))
        rows = [_open_plan(app, stay), _write_field(app, plan), _paper(app, stay)]
        app.store.close()
    return [*rows, _census()]


_RIGHTS = frozenset({"view", "update", "sign", "print"})


def a_full_plan(folder: Path) -> tuple[App, int, int]:
    """Return a station on a fresh file, a stay, and its plan in which every field is filled."""
    app, stay = a_small_ward(folder)
    app.sign_in(type(app.who)(None, "Elin Prys", "occupational_therapist", _RIGHTS))
    return app, stay, _full_plan(app, stay)


def _full_plan(app: App, stay: int) -> int:
    """Fill every field of the form, agree it, and change something since."""
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1", state="confirmed"))
    plan = app.do(StartPlan(stay_id=stay, depth="full")).made_id or 0
    for section in plan_form():
        for _ in range(1 if section.single else EACH):
            _fill(app, plan, section)
    row = app.ask(recovery_plan, stay)
    assert row is not None
    entries = tuple((entry.id, entry.version) for entry in row.entries)
    app.do(AgreePlan(plan_id=plan, entries=entries, agreed="yes", agreed_by="Siân Evans"))
    return plan


def _fill(app: App, plan: int, section: Section) -> None:
    fields = tuple((field.name, _typed(field)) for field in section)
    if not section.single:
        app.do(AddPlanEntry(plan_id=plan, section=section.code, fields=fields))
        return
    for name, value in fields:
        app.do(WritePlan(plan_id=plan, section=section.code, field=name, value=value))


def _typed(field: Field) -> str:
    if field.choices:
        return field.choices[0].code
    known = {"date": "11/2", "datetime": "11/2 10:00", "rating": "3", "line": "Nia Bowen"}
    return known.get(field.kind, WORDS)


def _open_plan(app: App, stay: int) -> Row:
    raw = driver.connect(str(app.store.path))

    def by_hand() -> list[Any]:
        (plan, *_), *_ = raw.execute(PLAN[0], (stay,)).fetchall()
        found = [row for one in PLAN[1:] for row in raw.execute(one, (plan,)).fetchall()]
        return [json.loads(part) for row in found for part in row if str(part).startswith("{")]

    assert len(by_hand()) > 50
    ours, bare = in_turns(lambda: app.ask(recovery_plan, stay), by_hand, measure=wall_ms)
    raw.close()
    ratio = middle(ours) / middle(bare)
    return Row(
        "open a full recovery plan, rows by hand against ours",
        f"{middle(ours):.2f} ms",
        f"{middle(bare):.2f} ms",
        ratio,
        "≤ 3 × and ≤ 50 ms",
        ratio <= 3 and middle(ours) <= 50,
    )


def _write_field(app: App, plan: int) -> Row:
    raw = raw_beside(app.store.path)
    writing, bare = _edits(app, plan), _bare_edits(raw)
    ours, theirs = in_turns(lambda: next(writing), lambda: next(bare), times=300, measure=wall_ms)
    raw.close()
    ratio = p95(ours) / p95(theirs)
    return Row(
        "one field of the plan → on disk (FULL) with diary, p95",
        f"{p95(ours):.2f} ms",
        f"{p95(theirs):.2f} ms",
        ratio,
        "≤ 3 ×",
        ratio <= 3,
    )


def _edits(app: App, plan: int) -> Iterator[None]:
    seen, entry = _typed(plan_form().section("what_matters").field("own_words")).strip(), None
    for number in count():
        value = f"{WORDS}{number}"
        entry = app.do(
            WritePlan(
                plan_id=plan,
                section="what_matters",
                field="own_words",
                value=value,
                seen=seen,
                entry_id=entry,
            )
        ).made_id
        seen = value
        yield


def _bare_edits(raw: driver.Connection) -> Iterator[None]:
    """Write the same three rows by hand: the entry, the diary entry, its change."""
    at = "2026-02-12T08:31:00.000000+00:00"
    fields = json.dumps({"own_words": WORDS}) + " " * 400
    for number in count():
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE bench_plan SET fields = ?, at = ? WHERE id = 1", (fields, at))
        raw.execute(
            "INSERT INTO bench_entry (uuid, hash, at, content) VALUES (?, ?, ?, ?)",
            (str(number), "0" * 64, at, "x" * 300),
        )
        raw.execute(
            "INSERT INTO bench_change (seq, row_id, content) VALUES (?, ?, ?)",
            (number, number, "x" * 900),
        )
        raw.execute("COMMIT")
        yield


def _paper(app: App, stay: int) -> Row:
    order = PaperOrder(PLAN_HANDOVER, app.ask(wards)[0], "en", stay_id=stay)
    made = print_paper(app, order)
    (taken,) = in_turns(lambda: print_paper(app, order), times=15)
    each = middle(taken) / made.pages * 4
    return Row(
        f"recovery plan and handover PDF, {made.pages} pages, warm (CPU; for four pages)",
        f"{each:.0f} ms",
        "–",
        None,
        "≤ 150 ms",
        each <= 150,
    )


def _census() -> Row:
    at = NOW + timedelta(days=6)
    store = open_store(hospital(), clock=FrozenClock(at))
    raw = driver.connect(str(store.path))
    then = at.isoformat(timespec="microseconds")
    codes = code_list("delay_reason")

    def ours() -> int:
        with store.engine.connect() as connection:
            people = census_people(connection, at).optimised
        rules = [
            ruling(facts_of(person, codes, local_day(at)), at, CensusChoices()) for person in people
        ]
        return rules.count(COUNTED)

    def by_hand() -> int:
        return len(raw.execute(CENSUS, {"at": then}).fetchall())

    assert ours() == by_hand() > 800
    mine, bare = in_turns(ours, by_hand, times=10, measure=wall_ms)
    raw.close()
    store.close()
    ratio = middle(mine) / middle(bare)
    return Row(
        "census of 1,000 beds, 10 years behind them",
        f"{middle(mine):.0f} ms",
        f"{middle(bare):.0f} ms",
        ratio,
        "≤ 1 s and ≤ 2 ×",
        ratio <= 2 and middle(mine) <= 1000,
    )
