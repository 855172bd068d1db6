"""A list goes into a real file in one step, or not at all."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.command import Who
from wardapp.commands.departure import DischargePatient
from wardapp.commands.placement import MovePatient
from wardapp.commands.ward import BedPlan, SetUpWard
from wardapp.errors import Conflict, RuleBroken
from wardapp.feeds.bed_state import Trial, plan_ward_list, read_ward_list, take_in
from wardapp.feeds.plan import Kind
from wardapp.feeds.table import FileBytes
from wardapp.queries.present import PresentPatient
from wardapp.queries.ward_list import _PRESENT, last_import, ward_now

Write = Callable[..., FileBytes]
EIGHT = datetime(2019, 2, 12, 8, tzinfo=UTC)


def row(n: int, bed: str, given: str = "Siân") -> str:
    return f"{bed},,H{n},Family{n},{given},0{n}/02/1950,F,11/02/2019 09:00,Cons,"


def trial(app: App, ward: int, file: FileBytes, hour: int = 8) -> Trial:
    at = datetime(2019, 2, 12, hour, tzinfo=UTC)
    return plan_ward_list(app, ward, read_ward_list(file, as_of=at))


def people(app: App, ward: int) -> dict[str | None, PresentPatient]:
    return {p.hospital_number: p for p in app.ask(ward_now, ward).present}


def beds(app: App, ward: int) -> dict[str | None, str]:
    return {number: p.bed for number, p in people(app, ward).items()}


@pytest.fixture
def three(app: App, cadog: int, csv_file: Write) -> int:
    """Three people in beds 1 to 3 since eight o'clock."""
    file = csv_file(row(1, "01"), row(2, "02"), row(3, "03"))
    take_in(app, trial(app, cadog, file))
    return cadog


def test_a_ring_of_three_moves_goes_in_at_once_and_is_taken_back_at_once(
    app: App, three: int, csv_file: Write
) -> None:
    ring = csv_file(row(1, "02"), row(2, "03"), row(3, "01"))
    take_in(app, trial(app, three, ring, hour=9))
    moved = {"H1": "CADOG-02", "H2": "CADOG-03", "H3": "CADOG-01"}
    assert beds(app, three) == moved
    assert people(app, three)["H1"].in_at == datetime(2019, 2, 12, 9, tzinfo=UTC)
    app.undo()
    assert beds(app, three) == {"H1": "CADOG-01", "H2": "CADOG-02", "H3": "CADOG-03"}


def test_the_displaced_keep_their_stay_without_a_bed(app: App, three: int, csv_file: Write) -> None:
    file = csv_file(row(1, "01"), row(3, "03"), row(4, "02"))
    take_in(app, trial(app, three, file, hour=9))
    assert beds(app, three)["H2"] == ""
    assert beds(app, three)["H4"] == "CADOG-02"
    again = trial(app, three, file, hour=9)
    assert {kind for kind, count in again.plan.counts.items() if count} == {
        Kind.LEFT,
        Kind.UNCHANGED,
    }
    take_in(app, again, {line.key for line in again.plan.of(Kind.LEFT)})
    assert beds(app, three).keys() == {"H1", "H3", "H4"}


def test_nothing_goes_in_when_somebody_moved_meanwhile(
    app: App, three: int, csv_file: Write, clock: FrozenClock
) -> None:
    prepared = trial(app, three, csv_file(row(1, "05"), row(2, "06"), row(3, "03")), hour=9)
    second = people(app, three)["H2"]
    app.do(
        MovePatient(
            placement_id=second.placement_id,
            expected_version=second.placement_version,
            bed_id=app.ask(ward_now, three).beds[9].id,
        )
    )
    with pytest.raises(Conflict):
        take_in(app, prepared)
    assert beds(app, three) == {"H1": "CADOG-01", "H2": "CADOG-10", "H3": "CADOG-03"}
    run = app.ask(last_import, three)
    assert run is not None
    assert run.as_of == EIGHT


def test_a_repeated_click_takes_the_list_in_once(app: App, cadog: int, csv_file: Write) -> None:
    command = trial(app, cadog, csv_file(row(1, "01"))).command()
    first, second = app.do(command), app.do(command)
    assert first.seq == second.seq
    assert len(people(app, cadog)) == 1


def test_somebody_discharged_by_hand_comes_back_as_the_same_patient(
    app: App, three: int, csv_file: Write, clock: FrozenClock
) -> None:
    first = people(app, three)["H1"]
    app.do(
        DischargePatient(
            stay_id=first.stay_id,
            expected_version=first.stay_version,
            method="1",
            destination="19",
            left_at=datetime(2019, 2, 14, 12, tzinfo=UTC),
        )
    )
    old = trial(app, three, csv_file(row(1, "01"), row(2, "02"), row(3, "03")), hour=10)
    assert old.plan.changes_nothing
    back = row(1, "01").replace("11/02/2019", "20/02/2019")
    file = csv_file(back, row(2, "02"), row(3, "03"))
    read = read_ward_list(file, as_of=datetime(2019, 2, 21, 8, tzinfo=UTC))
    take_in(app, plan_ward_list(app, three, read))
    again = people(app, three)["H1"]
    assert again.patient_id == first.patient_id
    assert again.stay_id != first.stay_id


def test_somebody_from_another_ward_keeps_the_stay(app: App, three: int, csv_file: Write) -> None:
    made = app.do(SetUpWard(name="Onnen", beds=(BedPlan("1"), BedPlan("2")))).made_id
    assert made is not None
    before = people(app, three)["H2"]
    take_in(app, trial(app, made, csv_file(row(2, "1")), hour=9))
    assert people(app, made)["H2"].stay_id == before.stay_id
    assert beds(app, three).keys() == {"H1", "H3"}


def test_details_of_the_list_are_written_where_they_belong(
    app: App, three: int, csv_file: Write
) -> None:
    better = row(1, "01").replace(",,H1", ",9990034370,H1").replace("Cons", "Dr Rees")
    take_in(app, trial(app, three, csv_file(better, row(2, "02"), row(3, "03")), hour=9))
    first = people(app, three)["H1"]
    assert (first.nhs_number, first.consultant) == ("9990034370", "Dr Rees")


def test_a_list_from_the_future_is_refused(
    app: App, cadog: int, csv_file: Write, clock: FrozenClock
) -> None:
    clock.move_to(datetime(2019, 2, 12, 7, tzinfo=UTC))
    with pytest.raises(RuleBroken, match="still to come"):
        trial(app, cadog, csv_file(row(1, "01")))


def test_ten_thousand_rows_are_compared(app: App, cadog: int, csv_file: Write) -> None:
    rows = [f"X{n},,H{n},Evans,Siân,01/02/1950,F,11/02/2019,," for n in range(10_000)]
    plan = trial(app, cadog, csv_file(*rows)).plan
    assert plan.counts[Kind.HELD] == 10_000
    assert "No bed of this list is on Cadog" in str(plan.warnings[0])


def test_the_file_itself_is_never_written(app: App, cadog: int, tmp_path: Path) -> None:
    path = tmp_path / "list 2019-02-12 0800.csv"
    path.write_bytes(b"Bed,Surname,Hosp No,Sex\r\n01,Evans,H1,F\r\n")
    path.chmod(0o400)
    take_in(app, plan_ward_list(app, cadog, read_ward_list(path)))
    assert path.read_bytes() == b"Bed,Surname,Hosp No,Sex\r\n01,Evans,H1,F\r\n"
    assert beds(app, cadog) == {"H1": "CADOG-01"}


def test_comparing_reads_open_places_only_however_long_the_history(app: App) -> None:
    statement = _PRESENT.compile(app.store.engine, compile_kwargs={"literal_binds": True})
    with app.store.engine.connect() as connection:
        steps = connection.execute(text(f"EXPLAIN QUERY PLAN {statement}")).scalars("detail")
        scans = [step for step in steps if step.startswith("SCAN")]
    assert scans == ["SCAN placement USING INDEX uq_placement_stay"]


def test_whoever_may_only_look_takes_no_list_in(app: App, cadog: int, csv_file: Write) -> None:
    prepared = trial(app, cadog, csv_file(row(1, "01")))
    app.sign_in(Who(2, "Visitor", "visitor", frozenset({"view"})))
    with pytest.raises(RuleBroken, match="does not allow"):
        take_in(app, prepared)
    assert beds(app, cadog) == {}
