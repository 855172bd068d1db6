"""Ward Derwen on Thu 12-Feb-2026 16:40: 28 beds and one of everything."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from builders import a_patient, a_ward

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.action import AddAction
from wardapp.commands.board_round import StartRound
from wardapp.commands.criterion import AddCriterion, MeetCriterion
from wardapp.commands.day_status import SetDayStatus
from wardapp.commands.departure import DischargePatient, StartLeave
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.progress import RecordSeniorReview, SetFlag
from wardapp.commands.waiting import StartWaiting
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ward import WardRow

LABELS = "A1 A2 A3 A4 A5 A6 B1 B2 B3 B4 B5 B6 C1 C2 C3 C4 C5 C6 D1 D2 D3 D4 D5 D6 SR1 SR2 SR3 SR4"
TODAY = date(2026, 2, 12)
NOW = datetime(2026, 2, 12, 16, 40, tzinfo=UTC)

# bed, family, given, title, born, sex, NHS number, day of stay, edd in days (None: none),
# moves, optimised hours (0: not), pathway, green, waiting (code, note, days ago), language
PEOPLE = (
    ("A1", "Jones", "Marged", "Mrs", date(1938, 5, 3), "F", "9991588132", 8, 1, 0, 7, "0"),
    ("A2", "Evans", "Siân", "Mrs", date(1941, 3, 12), "F", "9997973097", 9, 4, 1, 31, "1"),
    ("A3", "Thomas", "Gwenllian", "Miss", date(1950, 11, 19), "F", "9991141707", 6, 3, 0, 0, "0"),
    ("A5", "Williams", "Dilys", "Mrs", date(1933, 8, 27), "F", "9997536452", 18, -2, 2, 56, "2"),
    ("A6", "Begum", "Rokeya", "Mrs", date(1946, 4, 14), "F", "9999405576", 5, 2, 0, 0, "0"),
    ("B1", "Davies", "Emrys", "Mr", date(1944, 6, 8), "M", "9996169871", 3, 5, 0, 0, "0"),
    ("B2", "Pritchard", "Llŷr", "Mr", date(1955, 9, 22), "M", "9991689761", 10, 1, 0, 6, "0"),
    ("B3", "Kowalski", "Marek", "Mr", date(1961, 1, 30), "M", "9998469783", 2, None, 0, 0, ""),
    ("B4", "Hughes", "Idwal", "Mr", date(1949, 2, 17), "M", "9998093201", 24, 6, 1, 0, "1"),
    ("B5", "Griffiths", "Hywel", "Mr", date(1936, 12, 5), "M", "9998196728", 15, 7, 2, 77, "3"),
    ("B6", "Bowen", "Rhodri", "Mr", date(1963, 8, 16), "M", "9997317785", 2, 1, 0, 5, "0"),
    ("C1", "Subramanyan", "Lakshmi", "Mrs", date(1952, 10, 2), "F", "9994864882", 6, 4, 0, 0, "0"),
    ("C2", "Lewis", "Angharad", "Ms", date(1968, 3, 25), "F", "9997663446", 1, 3, 0, 0, "0"),
    ("C3", "Parry", "Beti", "Mrs", date(1930, 2, 9), "F", "9990029784", 22, 8, 3, 25, "3"),
    ("C4", "Mohamed", "Amina", "Mrs", date(1947, 12, 18), "F", "9997534778", 9, 1, 0, 7, "1"),
    ("C5", "Evans", "Siân", "Ms", date(1944, 3, 21), "F", None, 4, 6, 0, 0, "0"),
    ("D1", "Watkins", "Arthur", "Mr", date(1939, 7, 1), "M", None, 12, 0, 0, 30, "1"),
    ("D2", "Jenkins", "Ifor", "Mr", date(1942, 1, 11), "M", None, 14, -1, 1, 47, "1"),
    ("D3", "Osunde", "Patience", "Mrs", date(1958, 9, 9), "F", None, 3, 4, 0, 0, "0"),
    ("D4", "Nguyen", "Van", "Mr", date(1951, 5, 5), "M", None, 2, 2, 0, 0, "0"),
    ("D5", "Meredith", "Gareth", "Mr", date(1948, 4, 4), "M", None, 7, 5, 0, 0, "0"),
    ("D6", "Lloyd", "Gwyneth", "Mrs", date(1937, 10, 30), "F", None, 5, 3, 0, 0, "0"),
    ("SR1", "Howells", "Mair", "Miss", date(1945, 6, 15), "F", None, 4, 5, 0, 0, "0"),
    ("SR3", "Richards", "Nerys", "Mrs", date(1953, 12, 24), "F", None, 1, None, 0, 0, ""),
    ("SR4", "Morgan", "Cledwyn", "Mr", date(1929, 8, 8), "M", None, 30, 11, 1, 120, "3"),
)
GREEN = ("A1", "A3", "B1", "B2", "B6", "C4", "C5", "D3", "D4", "D5", "D6", "SR1")
WAITING = {
    "A2": ("HOM-02", "", 1),
    "A3": ("iv_therapy", "", 1),
    "A5": ("ASM-01", "", 6),
    "A6": ("test_requested", "echocardiogram", 2),
    "B2": ("pharmacy", "", 0),
    "B3": ("opinion", "gastroenterology", 0),
    "B5": ("CHM-04", "", 8),
    "C1": ("test_not_acted", "CT", 0),
    "C3": ("ASM-08", "", 7),
    "SR4": ("HSG-03", "", 20),
}
ACTIONS = {
    "A1": ("Key and coat are here", "Ioan Parry", 1, 9),
    "A2": ("Confirm start day with reablement team", "Nia Bowen", 1, 10),
    "A3": ("Act on blood culture result", "Dr Hughes", 1, 9),
    "A5": ("Escalate allocation to team manager", "Nia Bowen", 0, 17),
    "A6": ("Get a time for the echo", "Dr Hughes", 0, 16),
    "B1": ("Weigh, review water tablets", "Ioan Parry", 1, 8),
    "B2": ("Medicines to the ward", "Anwen Price", 1, 9),
    "B3": ("Get opinion, set a date", "Dr Nair", 0, 18),
    "B4": ("Ask how the stairs went", "Elin Prys", 1, 11),
    "B5": ("Family meeting, social worker", "Huw Lloyd", 1, 14),
    "B6": ("Dressing pack for home", "Ioan Parry", 1, 8),
    "C1": ("Act on the CT report", "Dr Nair", 0, 17),
    "C3": ("Nursing part of the assessment", "Sioned Morgan", 1, 12),
    "C4": ("Transport booked, confirm 11:00", "Carys Vaughan", 1, 8),
}
SPEAKS = {"A1": "cy", "A2": "cy", "A5": "cy", "A6": "bn", "B2": "cy", "B3": "pl", "B5": "cy"}


def derwen(app: App) -> tuple[WardRow, dict[str, int]]:
    """Build the ward; returns it and the stays by bed. Needs a frozen clock."""
    clock = app.clock
    assert isinstance(clock, FrozenClock)
    clock.move_to(NOW - timedelta(days=60))
    ward = a_ward(app, LABELS, "Derwen", demonstration=True)
    stays: dict[str, int] = {}
    for person in PEOPLE:
        clock.move_to(NOW)
        stays[person[0]] = _admit(app, ward, person)
    for person in PEOPLE:
        _plan(app, stays[person[0]], person)
    _round(app, ward, stays)
    return ward, stays


def _admit(app: App, ward: WardRow, person: Any) -> int:
    bed, family, given, title, born, sex, number, day, *_rest = person
    admitted = datetime(2026, 2, 12, 9, 0, tzinfo=UTC) - timedelta(days=day - 1)
    return a_patient(
        app,
        ward,
        bed,
        family,
        given,
        title=title,
        born=born,
        sex=sex,
        nhs_number=number,
        hospital_number=None if number else f"D{bed}77",
        admitted_at=admitted,
        reason="Chest infection and a fall at home",
        spoken_language=SPEAKS.get(bed),
        interpreter=bed in ("A6", "B3"),
        boarder=bed == "B6",
        home_ward="Onnen" if bed == "B6" else "",
    )


def _plan(app: App, stay: int, person: Any) -> None:
    bed, edd, moves, optimised, pathway = person[0], *person[8:12]
    if edd is not None:
        _expect(app, stay, edd, moves, TODAY - timedelta(days=person[7] - 1))
    _at(app, NOW)
    if optimised:
        at = NOW - timedelta(hours=optimised)
        app.do(SetOptimised(stay_id=stay, seen=None, at=at))
    if pathway:
        app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code=pathway))
    if bed in WAITING:
        code, note, days = WAITING[bed]
        since = NOW - timedelta(days=days, hours=1)
        app.do(StartWaiting(stay_id=stay, code=code, note=note, since=since))
    if bed in ACTIONS:
        text, owner, days, hour = ACTIONS[bed]
        due = datetime(2026, 2, 12 + days, hour, 0, tzinfo=UTC)
        app.do(AddAction(stay_id=stay, text=text, owner=owner, due_at=due))
    if bed not in ("C2", "B3"):
        _set_criteria(app, stay)


def _expect(app: App, stay: int, edd: int, moves: int, first: date) -> None:
    seen = None
    for step in range(moves, -1, -1):
        _at(app, NOW - timedelta(days=step, hours=7))
        wanted = SetExpectedDischarge(
            stay_id=stay,
            seen=seen,
            day=max(TODAY + timedelta(days=edd - 2 * step), first),
            basis="new_information",
            told_patient=True,
        )
        seen = app.do(wanted).made_id


def _set_criteria(app: App, stay: int) -> None:
    app.do(AddCriterion(stay_id=stay, kind="physiological", text="Oxygen 94 % without help"))
    app.do(AddCriterion(stay_id=stay, kind="functional", text="Two steps with one rail"))
    first = app.ask(patient_card, stay).criteria[0]
    app.do(MeetCriterion(criterion_id=first.id, expected_version=first.version, met=True))


def _at(app: App, when: datetime) -> None:
    assert isinstance(app.clock, FrozenClock)
    app.clock.move_to(when)


def _round(app: App, ward: WardRow, stays: dict[str, int]) -> None:
    for number, (bed, stay) in enumerate(stays.items()):
        if bed not in ("B4", "SR3"):
            at = datetime(2026, 2, 12, 8, 37, tzinfo=UTC) + timedelta(minutes=number)
            app.do(RecordSeniorReview(stay_id=stay, reviewer="Dr Rees", at=at))
    for bed in ("A5", "B5"):
        app.do(SetFlag(stay_id=stays[bed], code="falls", on=True))
    back = datetime(2026, 2, 13, 11, 0, tzinfo=UTC)
    app.do(StartLeave(stay_id=stays["B4"], kind="home_trial", expected_back_at=back))
    app.do(StartRound(ward_id=ward.id, kind="huddle"))
    for bed in GREEN:
        app.do(SetDayStatus(stay_id=stays[bed], seen=None, day=TODAY, colour="green", final=True))
    gone = a_patient(app, ward, "SR2", "Vaughan", "Tomos", admitted_at=NOW - timedelta(days=3))
    app.do(
        DischargePatient(
            stay_id=gone,
            expected_version=1,
            method="1",
            destination="19",
            left_at=datetime(2026, 2, 12, 11, 20, tzinfo=UTC),
        )
    )
    _at(app, NOW)
