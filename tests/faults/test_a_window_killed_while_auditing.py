"""The battery dies while a reviewer types: each answer is there, and what was keyed comes back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app

from tests.audit_ward import a_frozen_audit
from wardapp.audit_out import CarriedOut, carry_out
from wardapp.clock import FrozenClock
from wardapp.opening import open_carried
from wardapp.queries.audit import all_beds
from wardapp.store.diary import verify_chain

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BEDS = 6


@pytest.fixture
def carried(tmp_path: Path) -> CarriedOut:
    app = an_app(tmp_path / "home")
    ward = a_ward(app, " ".join(f"A{number}" for number in range(1, BEDS + 1)))
    for number in range(1, BEDS + 1):
        a_patient(app, ward, f"A{number}", f"Person{number}")
    screen = a_frozen_audit(app, ward, freeze_time="08:00")
    out = carry_out(
        app, screen.audit.id, [screen.wards[0].key], tmp_path / "a.wardaudit", app.clock
    )
    app.store.close()
    return out


def answer_until_killed(carried: CarriedOut, whole: int) -> list[str]:
    """Answer so many beds in a window of its own, key half of the next, and kill it."""
    paths = os.pathsep.join(map(str, (ROOT, ROOT / "tests", HERE)))
    child = subprocess.Popen(
        [sys.executable, HERE / "window_that_dies.py", carried.path, carried.code, str(whole)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdout is not None
    said: list[str] = []
    with child.stdout as lines:
        for line in lines:
            said.append(line.strip())
            if said[-1] == "half":
                break
        child.kill()
        child.wait()
    assert child.returncode == -9, "it ended by itself"
    return said


def test_a_killed_window_keeps_every_bed_it_went_on_from_and_the_half_of_the_next(
    carried: CarriedOut,
) -> None:
    found, *first, half = answer_until_killed(carried, 2)
    assert (found, len(first), half) == ("found", 2, "half")
    found, *second, half = answer_until_killed(carried, 1)
    assert half == "half"
    assert found == f"found bed {second[0]}"  # it begins with what was half keyed
    acknowledged = [*first, *second]
    assert len(set(acknowledged)) == 3
    opened = open_carried(carried.path, carried.code, FrozenClock(MORNING), "LAPTOP-1")
    beds = opened.app.ask(all_beds, 1)
    notes = {str(bed.id): [answer.note for answer in bed.history] for bed in beds}
    assert {bed: said for bed, said in notes.items() if said} == {
        bed: [f"bed {bed}"] for bed in acknowledged
    }
    assert opened.app.ask(verify_chain).ok
    opened.app.store.close()
    assert [path.name for path in carried.path.parent.glob("a.wardaudit*")] == ["a.wardaudit"]
