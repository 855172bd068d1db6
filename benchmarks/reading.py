"""Reading one ward's board with ten years of a thousand beds behind it."""

from datetime import timedelta
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from benchmarks.hospital import NOW, WARDS, hospital
from benchmarks.measured import Row, in_turns, middle, wall_ms
from wardapp.clock import FrozenClock, local_day, moment
from wardapp.queries.board import board_rows
from wardapp.store.engine import open_store

BY_HAND = Path(__file__).with_name("board.sql").read_text("utf-8")


def run() -> list[Row]:
    """Compare our question with the same rows by one hand-written statement."""
    path = hospital()
    store = open_store(path, clock=FrozenClock(NOW))
    raw = driver.connect(str(path))
    today = local_day(NOW)
    tomorrow = moment(today + timedelta(days=1)).isoformat(timespec="microseconds")
    ward = WARDS // 2
    values = {"ward": ward, "today": today.isoformat(), "tomorrow": tomorrow}

    def by_hand() -> int:
        return len(raw.execute(BY_HAND, values).fetchall())

    def ours() -> int:
        with store.engine.connect() as connection:
            return len(board_rows(connection, ward, NOW))

    assert by_hand() == ours() >= 36
    mine, bare = in_turns(ours, by_hand, times=100, measure=wall_ms)
    raw.close()
    store.close()
    ratio = middle(mine) / middle(bare)
    return [
        Row(
            "read the whole board, 36 beds, 10 years × 1,000 beds behind it",
            f"{middle(mine):.2f} ms",
            f"{middle(bare):.2f} ms",
            ratio,
            "≤ 1.5 × and ≤ 5 ms",
            ratio <= 1.5 and middle(mine) <= 5,
        )
    ]
