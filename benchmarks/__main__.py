"""Run every benchmark and print the table; `python -m benchmarks reading` runs one."""

import sys

from benchmarks import (
    auditing,
    going_home,
    opening_plan,
    painting,
    paper,
    reading,
    starting,
    writing,
)
from benchmarks.measured import Row

ALL = {
    "starting": starting.run,
    "reading": reading.run,
    "writing": writing.run,
    "painting": painting.run,
    "opening_plan": opening_plan.run,
    "paper": paper.run,
    "going_home": going_home.run,
    "auditing": auditing.run,
}


def main(names: list[str]) -> int:
    rows = [row for name in names or ALL for row in ALL[name]()]
    _print(rows)
    return 0


def _print(rows: list[Row]) -> None:
    print("| what | ours | bare | ratio | to reach | reached |")
    print("|---|---:|---:|---:|---|---|")
    for row in rows:
        ratio = "–" if row.ratio is None else f"{row.ratio:.2f} ×"
        reached = "yes" if row.reached else "NO"
        print(f"| {row.what} | {row.ours} | {row.bare} | {ratio} | {row.goal} | {reached} |")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
