"""What paper asks, answered from a real file."""

from datetime import date
from pathlib import Path

from builders import a_patient, a_ward, an_app

from wardapp.clock import moment
from wardapp.commands.action import AddAction
from wardapp.commands.criterion import AddCriterion
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.leaving import PlanLeaving, SetLeavingItem
from wardapp.commands.progress import RecordConcern, SetAnswer
from wardapp.queries.papers import handover_notes, leavers, ward_actions

TODAY = date(2026, 2, 12)


def test_actions_come_by_owner_and_what_is_due_first(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    ward = a_ward(app)
    stay = a_patient(app, ward, "A2")
    nine, ten = moment(date(2026, 2, 13), 9), moment(date(2026, 2, 13), 10)
    app.do(AddAction(stay_id=stay, text="Later", owner="Priya Nair", due_at=ten))
    app.do(AddAction(stay_id=stay, text="Some time", owner="Priya Nair"))
    app.do(AddAction(stay_id=stay, text="First", owner="Priya Nair", due_at=nine))
    app.do(AddAction(stay_id=stay, text="Key", owner="The daughter"))
    rows = app.ask(ward_actions, ward.id)
    assert [row.text for row in rows] == ["First", "Later", "Some time", "Key"]
    assert {row.owner: row.role for row in rows} == {"Priya Nair": "doctor", "The daughter": ""}
    assert {row.bed for row in rows} == {"A2"}
    assert app.ask(ward_actions, ward.id + 1) == ()


def test_leavers_come_by_their_plan_or_their_date(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    ward = a_ward(app)
    expected = {"A1": date(2026, 2, 13), "A2": date(2026, 2, 12), "A3": date(2026, 2, 14)}
    stays = {bed: a_patient(app, ward, bed) for bed in ("A1", "A2", "A3", "A4")}
    for bed, day in expected.items():
        app.do(SetExpectedDischarge(stay_id=stays[bed], seen=None, day=day, basis="first"))
    app.do(PlanLeaving(stay_id=stays["A4"], planned_at=moment(TODAY, 15), how="Son's car"))
    app.do(SetLeavingItem(stay_id=stays["A1"], item="tablets", state="todo"))
    app.do(SetLeavingItem(stay_id=stays["A1"], item="tablets", state="done"))
    rows = app.ask(leavers, ward.id, TODAY)
    assert [(row.bed, row.day) for row in rows] == [
        ("A2", TODAY),
        ("A4", TODAY),
        ("A1", date(2026, 2, 13)),
    ]
    assert rows[1].how == "Son's car"
    assert rows[2].items == {"tablets": "done"}
    later = app.ask(leavers, ward.id, date(2026, 2, 14))
    assert [row.day for row in later] == [date(2026, 2, 14)] * 4


def test_a_handover_holds_the_newest_words_of_each_kind(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    ward = a_ward(app)
    stay = a_patient(app, ward, "A1")
    other = a_patient(app, ward, "A2")
    assert app.ask(handover_notes, ward.id) == {}
    app.do(SetAnswer(stay_id=stay, question="wrong", text="A cold"))
    app.do(SetAnswer(stay_id=stay, question="wrong", text="A chest infection"))
    app.do(RecordConcern(stay_id=stay, unwell=True, note="New confusion"))
    app.do(AddCriterion(stay_id=stay, kind="functional", text="Two steps with one rail"))
    app.do(AddAction(stay_id=stay, text="Bloods", owner="IP"))
    app.do(RecordConcern(stay_id=other, unwell=True, note="Breathless"))
    app.do(RecordConcern(stay_id=other, unwell=False, note=""))
    notes = app.ask(handover_notes, ward.id)
    assert notes[stay].wrong == "A chest infection"
    assert notes[stay].concern == "New confusion"
    assert notes[stay].criteria == (("Two steps with one rail", False),)
    assert [action.text for action in notes[stay].actions] == ["Bloods"]
    assert notes[other].concern == ""
