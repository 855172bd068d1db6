"""A list against a ward, as plain values: who arrives, moves, differs, waits or is missed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from wardapp.errors import RuleBroken
from wardapp.feeds.accept import accept
from wardapp.feeds.listed import ListedPatient, Listing, Problem
from wardapp.feeds.plan import Kind, PlanLine, WardListPlan
from wardapp.feeds.reconcile import reconcile
from wardapp.feeds.said import say
from wardapp.feeds.table import RawRow
from wardapp.queries.present import LeftPatient, PresentPatient, WardBed, WardNow

AS_OF = datetime(2019, 2, 12, 8, tzinfo=UTC)
BEDS = tuple(WardBed(n, f"A{n}") for n in range(1, 21))
NHS = {1: "9990034370", 2: "9990037914", 3: "9990006598"}


def here(n: int, bed: int | None = 0, **other: object) -> PresentPatient:
    """Person n, in bed n unless said otherwise, since yesterday."""
    at = AS_OF - timedelta(days=1)
    bed = n if bed == 0 else bed
    person = PresentPatient(
        stay_id=n, stay_version=1, patient_id=100 + n, patient_version=1, placement_id=200 + n,
        placement_version=1, bed_id=bed, bed=f"A{bed}" if bed else "", family=f"Family{n}",
        given="Siân", title="", born=date(1950, 1, n), sex="F", nhs_number=NHS.get(n),
        hospital_number=f"H{n}", consultant="Cons", specialty="", admitted_at=at, in_at=at,
        last_event_at=at,
    )  # fmt: skip
    return replace(person, **other)  # type: ignore[arg-type]


def listed(n: int, bed: str = "", **other: object) -> ListedPatient:
    """Person n as the list has them, in bed n unless said otherwise."""
    row = ListedPatient(
        row=n + 1, bed=bed or f"A{n}", bay="", ward="", family=f"Family{n}", given="Siân",
        title="", in_capitals=False, born=date(1950, 1, n), sex="F", nhs_number=NHS.get(n, ""),
        hospital_number=f"H{n}", admitted_at=AS_OF - timedelta(days=1), time_known=True,
        came_at=None, consultant="Cons", specialty="", edd=None, edd_text="",
        raw=RawRow(n + 1, ()),
    )  # fmt: skip
    return replace(row, **other)  # type: ignore[arg-type]


def wrong(patient: ListedPatient) -> ListedPatient:
    problem = Problem(patient.row, "born", "31/02/1950", say("does not exist"), blocking=True)
    return replace(patient, problems=(problem,))


def plan(
    rows: Sequence[ListedPatient],
    present: Sequence[PresentPatient] = (),
    as_of: datetime = AS_OF,
    **ward: object,
) -> WardListPlan:
    now = WardNow(1, "Derwen", BEDS, tuple(present))
    return reconcile(Listing(as_of, "f" * 64, tuple(rows), ()), replace(now, **ward))  # type: ignore[arg-type]


def line(of: WardListPlan, kind: Kind) -> PlanLine:
    (only,) = of.of(kind)
    return only


def kinds(of: WardListPlan) -> dict[Kind, int]:
    return {kind: count for kind, count in of.counts.items() if count}


def test_a_new_person_arrives_and_the_line_carries_all_a_screen_shows() -> None:
    arrival = line(plan([listed(1)]), Kind.ARRIVES)
    assert (arrival.row, arrival.bed, arrival.bed_id, arrival.ticked) == (2, "A1", 1, True)
    assert (arrival.family, arrival.given, arrival.born) == ("Family1", "Siân", date(1950, 1, 1))
    assert arrival.nhs_number == NHS[1]
    assert str(arrival.said) == "new to the ward, admitted 11-Feb-2019 08:00"


def test_a_person_is_known_by_number_and_never_by_name_alone() -> None:
    same_name = listed(1, hospital_number="H9", nhs_number="")
    assert kinds(plan([same_name], [here(1, bed=5)])) == {Kind.ARRIVES: 1, Kind.LEFT: 1}
    by_nhs = listed(1, hospital_number="")
    assert kinds(plan([by_nhs], [here(1)])) == {Kind.UNCHANGED: 1}
    other_case = listed(1, hospital_number="h1", nhs_number="")
    assert kinds(plan([other_case], [here(1)])) == {Kind.UNCHANGED: 1}


def test_zeros_that_a_spreadsheet_lost_make_nobody_a_stranger() -> None:
    lost = listed(1, hospital_number="4711", nhs_number="")
    assert kinds(plan([lost], [here(1, hospital_number="004711")])) == {Kind.UNCHANGED: 1}
    other = listed(1, hospital_number="H4711", nhs_number="")
    assert kinds(plan([other], [here(1, hospital_number="H04711")])) == {
        Kind.ARRIVES: 1,
        Kind.LEFT: 1,
    }


def test_two_people_swap_beds() -> None:
    swapped = plan([listed(1, "A2"), listed(2, "A1")], [here(1), here(2)])
    assert kinds(swapped) == {Kind.MOVES: 2}
    assert "changing places with FAMILY2" in str(swapped.of(Kind.MOVES)[0].said)
    moves = accept(swapped, [here(1), here(2)]).moves
    assert {(m.placement_id, m.bed_id) for m in moves} == {(201, 2), (202, 1)}


def test_a_chain_of_moves_makes_room_for_an_arrival() -> None:
    chain = plan([listed(1, "A2"), listed(2, "A3"), listed(3, "A1")], [here(1), here(2)])
    assert kinds(chain) == {Kind.ARRIVES: 1, Kind.MOVES: 2}


def test_somebody_missing_from_the_list_is_only_asked_about() -> None:
    missing = line(plan([listed(1)], [here(1), here(2)]), Kind.LEFT)
    assert not missing.ticked
    assert missing.row is None
    assert str(missing.said) == "not in the file. Has she left?"
    assert accept(plan([listed(1)], [here(1), here(2)]), [here(1), here(2)]).departures == ()


def test_whose_bed_goes_to_another_has_no_bed_until_a_person_decides() -> None:
    present = [here(1), here(2, sex="M")]
    taken = plan([listed(1), listed(3, "A2")], present)
    missing = line(taken, Kind.LEFT)
    assert str(missing.said) == "not in the file, and A2 goes to FAMILY3. Has he left?"
    command = accept(taken, present)
    assert [(m.placement_id, m.bed_id) for m in command.moves] == [(202, None)]
    assert not command.departures
    gone = accept(taken, present, taken.ticked | {missing.key})
    assert not gone.moves
    assert [d.stay_id for d in gone.departures] == [2]


def test_a_move_into_a_bed_that_an_unticked_move_leaves_taken_is_refused() -> None:
    present = [here(1), here(2)]
    chain = plan([listed(1, "A2"), listed(2, "A3")], present)
    with pytest.raises(RuleBroken, match="Bed A2 is needed"):
        accept(chain, present, {"moves:2"})
    assert [m.bed_id for m in accept(chain, present, {"moves:3"}).moves] == [3]


def test_a_row_with_a_fault_holds_its_person() -> None:
    held = plan([wrong(listed(1, "A5")), listed(2)], [here(1), here(2)])
    assert kinds(held) == {Kind.HELD: 1, Kind.UNCHANGED: 1}
    assert held.bulk_absence
    mends = line(held, Kind.HELD).problems[0].mends
    assert (str(mends[0].said), mends[0].value) == (
        "Keep 01-Jan-1950, as on the ward",
        "01-Jan-1950",
    )


def test_nobody_comes_into_the_bed_of_somebody_who_is_held() -> None:
    rows = [wrong(listed(1, "A5")), listed(2, "A1"), listed(3, "A2")]
    blocked = plan(rows, [here(1), here(2)])
    assert kinds(blocked) == {Kind.HELD: 3}
    assert "FAMILY1 is in bed A1" in str(blocked.lines[1].said)


def test_a_row_without_a_number_could_be_anyone() -> None:
    nobody = wrong(listed(3, "A9", hospital_number="", nhs_number=""))
    unsure = plan([listed(1), nobody], [here(1), here(2)])
    assert not unsure.bulk_absence
    assert "could be anyone" in str(unsure.warnings[0])


@pytest.mark.parametrize(("absent", "guarded"), [(3, False), (4, True), (12, True)])
def test_a_list_that_was_cut_short_confirms_nobody_in_bulk(absent: int, guarded: bool) -> None:
    present = [here(n) for n in range(1, 13)]
    cut = plan([listed(n) for n in range(1, 13 - absent)], present)
    assert cut.counts[Kind.LEFT] == absent
    assert cut.bulk_absence is not guarded
    assert bool(cut.warnings) is guarded


def test_whoever_moved_after_the_list_was_made_stays_untouched() -> None:
    later = here(1, last_event_at=AS_OF + timedelta(minutes=5))
    moved = plan([listed(1, "A7")], [later])
    assert kinds(moved) == {Kind.NEWER: 1}
    assert kinds(plan([], [later])) == {Kind.NEWER: 1}
    assert kinds(plan([listed(1)], [later])) == {Kind.UNCHANGED: 1}
    assert kinds(plan([listed(2, "A1")], [later])) == {Kind.HELD: 1, Kind.NEWER: 1}


def gone(at: datetime) -> LeftPatient:
    return LeftPatient(101, "Family1", "Siân", date(1950, 1, 1), NHS[1], "H1", at)


def test_a_list_older_than_a_departure_brings_nobody_back() -> None:
    after = plan([listed(1)], left=(gone(AS_OF + timedelta(minutes=1)),))
    assert kinds(after) == {Kind.NEWER: 1}
    assert accept(after, ()).arrivals == ()


def test_a_list_that_still_has_somebody_who_left_asks() -> None:
    still = line(plan([listed(1)], left=(gone(AS_OF - timedelta(hours=1)),)), Kind.ARRIVES)
    assert not still.ticked
    assert "Are they back?" in str(still.said)


def test_somebody_who_comes_again_is_the_same_patient() -> None:
    back = line(plan([listed(1)], left=(gone(AS_OF - timedelta(days=9)),)), Kind.ARRIVES)
    assert back.ticked
    assert back.patient_id == 101


def test_somebody_from_another_ward_brings_their_stay_along() -> None:
    other = here(1, bed=99, ward="Onnen")
    came = plan([listed(1)], elsewhere=(other,))
    assert "comes from Onnen" in str(line(came, Kind.ARRIVES).said)
    command = accept(came, ())
    assert not command.arrivals
    assert [(m.placement_id, m.bed_id) for m in command.moves] == [(201, 1)]


def test_a_number_that_belongs_to_somebody_else_holds_the_row() -> None:
    other = listed(1, family="Rees", born=date(1980, 5, 5))
    assert "belongs to FAMILY1, born 01-Jan-1950" in str(
        line(plan([other], [here(1)]), Kind.HELD).said
    )
    mixed = listed(1, nhs_number=NHS[2])
    assert kinds(plan([mixed], [here(1), here(2)])) == {Kind.HELD: 1}


def test_details_that_only_add_are_ticked_and_doubtful_ones_are_not() -> None:
    row = listed(1, consultant="Other", born=date(1950, 1, 2), nhs_number=NHS[1])
    differs = plan([row], [here(1, nhs_number=None)]).of(Kind.DIFFERS)
    assert [(d.ticked, [c.field for c in d.changes]) for d in differs] == [
        (True, ["nhs_number", "consultant"]),
        (False, ["born"]),
    ]
    (update,) = accept(plan([row], [here(1, nhs_number=None)]), [here(1)]).updates
    assert update.changes == (("nhs_number", NHS[1]), ("consultant", "Other"))


def test_capitals_never_change_a_name_and_a_better_spelling_does() -> None:
    report = listed(1, family="ap Rhys", in_capitals=True)
    assert kinds(plan([report], [here(1, family="Ap Rhys")])) == {Kind.UNCHANGED: 1}
    better = listed(1, family="MacDonald")
    change = line(plan([better], [here(1, family="Macdonald")]), Kind.DIFFERS).changes[0]
    assert (change.before, change.after) == ("Macdonald", "MacDonald")
    worse = listed(1, family="Macdonald")
    assert kinds(plan([worse], [here(1, family="MacDonald")])) == {Kind.UNCHANGED: 1}


def test_a_bed_that_is_not_on_the_ward_or_closed_holds_the_row() -> None:
    unknown = line(plan([listed(1, "C7"), listed(2)], [here(1), here(2)]), Kind.HELD)
    assert str(unknown.said) == "There is no bed C7 on Derwen."
    assert [m.value for m in unknown.problems[0].mends] == ["A1"]
    closed = plan([listed(1)], beds=(WardBed(1, "A1", is_open=False),))
    assert "closed on the board" in str(line(closed, Kind.HELD).said)


def test_only_the_rows_of_this_ward_are_compared() -> None:
    rows = [listed(1, ward="DERWEN"), listed(2, ward="ONNEN")]
    assert kinds(plan(rows, [here(1)])) == {Kind.UNCHANGED: 1}
    (left_out,) = plan(rows, [here(1)]).skipped
    assert (left_out.row, str(left_out.why)) == (3, "for ward ONNEN")
    other = plan([listed(1, ward="ONNEN")], [here(2)])
    assert "The list says ward ONNEN" in str(other.warnings[0])
    assert not other.ticked
    assert not other.bulk_absence
    assert plan([listed(1, ward="Ward 7")], other_names=("ward 7",)).ticked


def test_the_list_of_another_ward_with_the_same_bed_numbers_ticks_nothing() -> None:
    strangers = [listed(n, f"A{n - 10}") for n in range(11, 15)]
    other = plan(strangers, [here(n) for n in range(1, 5)])
    assert "Nobody who is on Derwen" in str(other.warnings[0])
    assert not other.ticked
    known_there = tuple(here(n, bed=50 + n, ward="Onnen") for n in range(11, 15))
    assert not plan(strangers, [here(n) for n in range(1, 5)], elsewhere=known_there).ticked


def test_an_empty_list_empties_no_ward() -> None:
    present = [here(n) for n in range(1, 9)]
    empty = plan([], present)
    assert not empty.bulk_absence
    assert accept(empty, present).departures == ()


def test_two_labels_that_mean_one_bed_hold_both_rows() -> None:
    both = plan([listed(1, "A5"), listed(2, "bed a 5")])
    assert kinds(both) == {Kind.HELD: 2}
