"""A hospital with a past: ten years of a thousand beds, written straight into the schema.

Built once into out/bench/ and kept; everybody in it is invented, numbers of the 999 range.
"""

import random
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from wardapp.clock import FrozenClock
from wardapp.store.engine import open_store

WARDS, BEDS, YEARS = 28, 36, 10
NOW = datetime(2026, 2, 12, 16, 40, tzinfo=UTC)
FILE = Path("out/bench/hospital.db")

Row = dict[str, Any]


def hospital() -> Path:
    """Return the file of the hospital; build it where it is not there yet."""
    if not FILE.exists():
        part = FILE.with_name("building.db")
        for leftover in FILE.parent.glob("building.db*"):
            leftover.unlink()
        open_store(part, clock=FrozenClock(NOW)).close()
        _fill(part)
        part.rename(FILE)
    return FILE


def _fill(path: Path) -> None:
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA foreign_keys=OFF")
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    connection.execute("BEGIN")
    for table, rows in _tables():
        _insert(connection, table, rows)
    connection.execute("COMMIT")
    for _, statement in indexes:
        connection.execute(statement)
    connection.execute("ANALYZE")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def _insert(connection: driver.Connection, table: str, rows: Iterable[Row]) -> None:
    columns = {row[1]: row for row in connection.execute(f"PRAGMA table_info({table})")}
    iterator = iter(rows)
    first = next(iterator)
    known = _defaults(columns)
    names = list(dict.fromkeys((*known, *first)))
    statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"

    whole = ({**known, **row} for row in chain([first], iterator))
    connection.executemany(statement, ([row[name] for name in names] for row in whole))


def _defaults(columns: dict[str, Any]) -> Row:
    """Fill what a row does not name: version 1, empty texts, None where it may be missing."""
    filled: Row = {}
    for name, (_, _, kind, needed, _, key) in columns.items():
        if key:
            continue
        empty = "" if "CHAR" in kind.upper() or "TEXT" in kind.upper() else 0
        filled[name] = empty if needed else None
    filled["version"] = 1
    return filled


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")


def _stays() -> Iterator[tuple[int, int, int, datetime, datetime | None]]:
    """Make every stay of every bed: (stay, ward, bed, in, out); one in 12 beds is free now."""
    chance = random.Random(7)
    number = 0
    begin = NOW - timedelta(days=365 * YEARS)
    for bed in range(1, WARDS * BEDS + 1):
        at = begin + timedelta(hours=chance.randrange(96))
        while True:
            out = at + timedelta(hours=24 + chance.expovariate(1 / 140))
            number += 1
            ward = (bed - 1) // BEDS + 1
            if out > NOW - timedelta(hours=2):
                if chance.random() > 1 / 12:
                    yield number, ward, bed, at, None
                break
            yield number, ward, bed, at, out
            at = out + timedelta(hours=1 + chance.random() * 6)


def _tables() -> Iterator[tuple[str, Iterable[Row]]]:
    yield (
        "ward",
        (
            {"id": n, "name": f"Ward {n}", "nation": "wales", "kind": "adult", "board_code": "7A3"}
            for n in range(1, WARDS + 1)
        ),
    )
    yield (
        "bed",
        (
            {
                "id": n,
                "ward_id": (n - 1) // BEDS + 1,
                "label": f"{'ABCDEF'[((n - 1) % BEDS) // 6]}{(n - 1) % 6 + 1}",
                "bay": "ABCDEF"[((n - 1) % BEDS) // 6],
                "position": (n - 1) % BEDS + 1,
                "status": "open",
            }
            for n in range(1, WARDS * BEDS + 1)
        ),
    )
    yield (
        "patient",
        (
            {
                "id": stay,
                "family": FAMILIES[stay % len(FAMILIES)],
                "given": GIVEN[stay % len(GIVEN)],
                "title": "Mrs",
                "born": "1941-03-12",
                "sex": "F",
                "nhs_number": f"999{stay:07d}",
                "hospital_number": f"H{stay}",
                "spoken_language": "cy" if stay % 4 == 0 else "en",
                "residence": "W06000011",
            }
            for stay, *_ in _stays()
        ),
    )
    yield (
        "stay",
        (
            {
                "id": stay,
                "patient_id": stay,
                "admitted_at": _stamp(at),
                "consultant": "Dr Rees",
                "reason": "Chest infection and a fall at home",
                "left_at": out and _stamp(out),
                "left_ward_at": out and _stamp(out),
            }
            for stay, _, _, at, out in _stays()
        ),
    )
    yield (
        "placement",
        (
            {
                "stay_id": stay,
                "ward_id": ward,
                "bed_id": bed,
                "in_at": _stamp(at),
                "out_at": out and _stamp(out),
            }
            for stay, ward, bed, at, out in _stays()
        ),
    )
    yield (
        "expected_discharge",
        _facts(
            2,
            lambda at, n: {
                "day": (at + timedelta(days=4 + n)).date().isoformat(),
                "basis": _basis(n),
            },
        ),
    )
    yield "optimised", _facts(1, lambda at, _: {"decided_by": "Dr Rees"})
    yield "delay", _delays(lambda stay, at: {"optimised_id": stay, "started_at": at})
    yield "delay_reason", _of_delays({"main": "HOM-01", "others": "[]", "list_version": "2026-02"})
    yield "delay_owner", _of_delays({"attribution": "social", "agreed": 1})
    yield "pathway", _facts(1, lambda at, _: {"scheme": "B", "code": "1", "state": "provisional"})
    yield "concern", _facts(1, lambda at, _: {"unwell": 0})
    yield "senior_review", _days(3, lambda day: {"day": day, "reviewer": "Dr Rees", "how": "board"})
    yield "day_status", _days(4, lambda day: {"day": day, "colour": "green", "final": 1})
    yield "flag", _facts(1, lambda at, _: {"code": "falls"})
    yield (
        "waiting",
        _mine(
            1, lambda at, n: {"code": "HOM-02", "since": _stamp(at), "note": ""}, closes="ended_at"
        ),
    )
    yield (
        "action",
        _mine(
            3,
            lambda at, n: {
                "text": "Confirm start day with the reablement team",
                "owner": "Nia Bowen",
                "due_at": _stamp(at + timedelta(days=n + 1)),
                "due_timed": 1,
            },
            closes="done_at",
        ),
    )
    yield (
        "criterion",
        _mine(
            3,
            lambda at, n: {"kind": "functional", "text": "Two steps with one rail"},
            closes="met_at",
        ),
    )


FAMILIES = ["Jones", "Davies", "Williams", "Evans", "Thomas", "Roberts", "Hughes", "Khan", "Patel"]
GIVEN = ["Alun", "Siân", "Mair", "Owain", "Beth", "Priya", "Ahmed", "Rhŷs", "Ann", "Llŷr"]


def _basis(number: int) -> str:
    return "clinical_change" if number else "first"


def _facts(each: int, more: Any) -> Iterator[Row]:
    for stay, _, _, at, _ in _stays():
        for number in range(each):
            when = at + timedelta(hours=6 + 20 * number)
            yield {
                "stay_id": stay,
                "happened_at": _stamp(when),
                "recorded_at": _stamp(when),
                "recorded_by": "Sioned Morgan",
                **more(at, number),
            }


def _delays(more: Any) -> Iterator[Row]:
    """One delay a stay, as many as there are stays, so that its id is the stay's."""
    for stay, _, _, at, out in _stays():
        begun = _stamp(at + timedelta(hours=6))
        yield {
            "id": stay,
            "stay_id": stay,
            "recorded_at": begun,
            "recorded_by": "Sioned Morgan",
            "ended_at": out and _stamp(out),
            **more(stay, begun),
        }


def _of_delays(more: Row) -> Iterator[Row]:
    for stay, _, _, at, _ in _stays():
        begun = _stamp(at + timedelta(hours=6))
        yield {
            "stay_id": stay,
            "delay_id": stay,
            "happened_at": begun,
            "recorded_at": begun,
            "recorded_by": "Sioned Morgan",
            **more,
        }


def _days(each: int, more: Any) -> Iterator[Row]:
    """Facts of a day: the last days of the stay, today among them for who is here."""
    for stay, _, _, _, out in _stays():
        last = out or NOW
        for back in range(each):
            when = last - timedelta(days=back)
            yield {
                "stay_id": stay,
                "happened_at": _stamp(when),
                "recorded_at": _stamp(when),
                "recorded_by": "Sioned Morgan",
                **more(when.date().isoformat()),
            }


def _mine(each: int, more: Any, closes: str) -> Iterator[Row]:
    for stay, _, _, at, out in _stays():
        for number in range(each):
            yield {
                "stay_id": stay,
                "recorded_at": _stamp(at),
                "recorded_by": "Sioned Morgan",
                closes: out and _stamp(out),
                **more(at, number),
            }
