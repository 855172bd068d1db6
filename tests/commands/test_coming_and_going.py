from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board

from wardapp.app import App
from wardapp.commands.admission import CorrectPatient, Identity
from wardapp.commands.departure import DischargePatient, EndLeave, StartLeave
from wardapp.commands.placement import MarkBoarder, MovePatient, SwapBeds
from wardapp.commands.ward import SetBedStatus
from wardapp.errors import RuleBroken
from wardapp.queries.ward import WardRow, beds


@pytest.fixture
def ward(tmp_path: Path) -> tuple[App, WardRow]:
    app = an_app(tmp_path)
    return app, a_ward(app)


def bed_id(app: App, ward: WardRow, label: str) -> int:
    return next(bed.id for bed in app.ask(beds, ward.id) if bed.label == label)


def test_a_bed_holds_one_person(ward) -> None:
    app, derwen = ward
    a_patient(app, derwen, "A1")
    with pytest.raises(RuleBroken, match="Somebody is in bed A1"):
        a_patient(app, derwen, "A1", "Jones", "Marged")


def test_two_people_swap_their_beds(ward) -> None:
    app, derwen = ward
    a_patient(app, derwen, "A1", "Evans")
    a_patient(app, derwen, "A2", "Jones")
    board = the_board(app, derwen)
    app.do(
        SwapBeds(
            first_id=board["A1"].placement_id,
            first_version=board["A1"].placement_version,
            second_id=board["A2"].placement_id,
            second_version=board["A2"].placement_version,
        )
    )
    board = the_board(app, derwen)
    assert (board["A1"].family, board["A2"].family) == ("Jones", "Evans")


def test_everything_goes_with_a_person_who_moves(ward) -> None:
    app, derwen = ward
    stay = a_patient(app, derwen, "A1")
    row = the_board(app, derwen)["A1"]
    app.do(
        MovePatient(
            placement_id=row.placement_id,
            expected_version=row.placement_version,
            bed_id=bed_id(app, derwen, "A4"),
        )
    )
    moved = the_board(app, derwen)["A4"]
    assert moved.stay_id == stay
    assert moved.admitted_at == row.admitted_at
    assert the_board(app, derwen)["A1"].empty_since == MORNING


def test_a_closed_bed_takes_nobody_and_a_taken_bed_does_not_close(ward) -> None:
    app, derwen = ward
    a1 = bed_id(app, derwen, "A1")
    app.do(SetBedStatus(bed_id=a1, expected_version=1, status="closed", note="Leak"))
    with pytest.raises(RuleBroken, match="Bed A1 is closed"):
        a_patient(app, derwen, "A1")
    a_patient(app, derwen, "A2")
    with pytest.raises(RuleBroken, match="Move them first"):
        app.do(SetBedStatus(bed_id=bed_id(app, derwen, "A2"), expected_version=1, status="closed"))


def test_leave_holds_the_bed_and_ends_with_the_return(ward) -> None:
    app, derwen = ward
    stay = a_patient(app, derwen, "A1")
    app.do(StartLeave(stay_id=stay, kind="home"))
    row = the_board(app, derwen)["A1"]
    assert row.on_leave
    with pytest.raises(RuleBroken, match="already on leave"):
        app.do(StartLeave(stay_id=stay, kind="home"))
    app.do(EndLeave(absence_id=row.absence_id, expected_version=row.absence_version))
    assert not the_board(app, derwen)["A1"].on_leave


@pytest.mark.parametrize(("method", "destination"), [("1", "79"), ("4", "19")])
def test_died_belongs_to_method_and_destination_alike(ward, method, destination) -> None:
    app, derwen = ward
    stay = a_patient(app, derwen)
    with pytest.raises(RuleBroken, match="both places"):
        app.do(
            DischargePatient(
                stay_id=stay, expected_version=1, method=method, destination=destination
            )
        )
    app.do(DischargePatient(stay_id=stay, expected_version=1, method="4", destination="79"))


def test_nobody_leaves_in_the_future_or_before_they_came(ward) -> None:
    app, derwen = ward
    stay = a_patient(app, derwen)
    gone = DischargePatient(stay_id=stay, expected_version=1, method="1", destination="19")
    with pytest.raises(RuleBroken, match="still to come"):
        app.do(replace(gone, uuid="a", left_at=MORNING + timedelta(minutes=1)))
    with pytest.raises(RuleBroken, match="before they came in"):
        app.do(replace(gone, uuid="b", left_at=datetime(2026, 2, 1, tzinfo=UTC)))


def test_a_discharged_patient_cannot_be_changed(ward) -> None:
    app, derwen = ward
    stay = a_patient(app, derwen)
    app.do(DischargePatient(stay_id=stay, expected_version=1, method="1", destination="19"))
    with pytest.raises(RuleBroken, match="has left the ward"):
        app.do(StartLeave(stay_id=stay, kind="home"))


def test_an_nhs_number_belongs_to_one_person(ward) -> None:
    app, derwen = ward
    a_patient(app, derwen, "A1", nhs_number="9997973097")
    with pytest.raises(RuleBroken, match="Another person on record"):
        a_patient(app, derwen, "A2", "Jones", "Marged", nhs_number="9997973097")


def test_a_correction_keeps_what_stood_there_in_the_history(ward) -> None:
    app, derwen = ward
    a_patient(app, derwen, "A1")
    row = the_board(app, derwen)["A1"]
    app.do(
        CorrectPatient(
            patient_id=row.patient_id,
            expected_version=row.patient_version,
            who=Identity(family="Evans-Price", given="Siân", born=date(1941, 3, 12)),
        )
    )
    assert the_board(app, derwen)["A1"].family == "Evans-Price"
    app.undo()
    assert the_board(app, derwen)["A1"].family == "Evans"


def test_a_boarder_stands_on_both_boards_and_lies_in_one_bed(ward) -> None:
    app, derwen = ward
    onnen = a_ward(app, "B1 B2", name="Onnen")
    a_patient(app, derwen, "A1")
    row = the_board(app, derwen)["A1"]
    app.do(
        MarkBoarder(
            placement_id=row.placement_id,
            expected_version=row.placement_version,
            boarder=True,
            home_ward="Onnen",
            home_ward_id=onnen.id,
        )
    )
    elsewhere = the_board(app, onnen)["Derwen, A1"]
    assert elsewhere.elsewhere
    assert elsewhere.stay_id == row.stay_id
    assert the_board(app, derwen)["A1"].boarder


def test_text_is_cleaned_at_the_door(ward) -> None:
    app, derwen = ward
    a_patient(app, derwen, "A1", "Eva\u202ens\x00", "Sia\u0302n")
    row = the_board(app, derwen)["A1"]
    assert (row.family, row.given) == ("Evans", "Siân")


def test_a_reader_may_look_but_not_write(ward) -> None:
    app, derwen = ward
    stay = a_patient(app, derwen)
    app.sign_in(replace(app.who, permissions=frozenset({"view"})))
    with pytest.raises(RuleBroken, match="Your role does not allow this"):
        app.do(StartLeave(stay_id=stay, kind="home"))
