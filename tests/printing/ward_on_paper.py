"""A small ward as rows, for the tests of paper; everybody is invented."""

from dataclasses import replace
from datetime import date, timedelta

from wardapp.clock import moment
from wardapp.measures.same_name import Alike
from wardapp.printing.sheet import SheetFacts
from wardapp.queries.board import BoardRow
from wardapp.queries.papers import ActionRow, HandoverNotes, LeaverRow

NOW = moment(date(2026, 2, 12), 16, 40)
FACTS = SheetFacts(
    ward="Ward Derwen",
    hospital="Ysbyty’r Tŵr",
    data_at=NOW,
    valid_until=moment(date(2026, 2, 13), 8, 30),
    destroy_by=moment(date(2026, 2, 13), 20, 0),
    printed_at=moment(date(2026, 2, 12), 16, 45),
    printed_by="Sioned Morgan, ward sister",
    record="18204 · 7f3a 91c2",
    copies=3,
    demonstration=True,
)


def bed(label: str, position: int, **more: object) -> BoardRow:
    empty = BoardRow(position, label, label[:-1], position, False, "open", "", 1, None)
    return empty._replace(**more)  # type: ignore[arg-type]


def patient(label: str, position: int, family: str, given: str, **more: object) -> BoardRow:
    known: dict[str, object] = {
        "stay_id": position,
        "family": family,
        "given": given,
        "admitted_at": NOW - timedelta(days=5),
        "edd": date(2026, 2, 16),
        "pathway": "0",
        "pathway_scheme": "B",
    }
    return bed(label, position, **{**known, **more})


def _ward() -> tuple[BoardRow, ...]:
    def at(day: int, hour: int = 9, minute: int = 0):
        return moment(date(2026, 2, day), hour, minute)

    return (
        patient("A1", 1, "Jones", "Marged", title="Mrs", born=date(1938, 5, 3),
            nhs_number="9991588132", spoken_language="cy", admitted_at=at(5),
            edd=date(2026, 2, 13), optimised_at=NOW - timedelta(hours=7), colour="green",
            action="Key and coat are here", action_owner="Ioan Parry", action_due_at=at(13)),
        patient("A2", 2, "Evans", "Siân", title="Mrs", born=date(1941, 3, 12),
            nhs_number="9997973097", spoken_language="cy", admitted_at=at(4), edd_moves=1,
            reason="Chest infection, fall", consultant="Dr Hughes", pathway_scheme="B",
            reviewed_at=at(12, 9, 10), reviewer="Dr Nair", concern_id=1,
            waiting_code="HOM-02", waiting_since=at(11), pathway="1",
            optimised_at=NOW - timedelta(hours=31),
            action="Confirm start day with reablement team", action_owner="Nia Bowen",
            action_due_at=at(13, 10)),
        patient("A3", 3, "Thomas", "Gwenllian", title="Miss", born=date(1950, 11, 19),
            nhs_number="9991141707", edd=date(2026, 2, 15), waiting_code="iv_therapy",
            waiting_until=at(14), colour="green", action="Act on blood culture result",
            action_owner="Dr Hughes", action_due_at=at(13)),
        bed("A4", 4, empty_since=at(12, 11, 20), bed_note="bed ready 12:05"),
        patient("A5", 5, "Williams", "Dilys", title="Mrs", born=date(1933, 8, 27),
            nhs_number="9997536452", spoken_language="cy",
            flags=("falls", "safeguarding"), unwell=True,
            admitted_at=moment(date(2026, 1, 26), 9), edd=date(2026, 2, 10), edd_moves=2,
            waiting_code="ASM-01", waiting_since=at(6), pathway="2",
            optimised_at=NOW - timedelta(hours=56), action="Escalate allocation to team manager",
            action_owner="Nia Bowen", action_due_at=at(12, 17)),
        patient("A6", 6, "Begum", "Rokeya", title="Mrs", born=date(1946, 4, 14),
            nhs_number="9999405576", spoken_language="bn", waiting_code="test_requested",
            waiting_note="Echocardiogram",
            waiting_since=at(10), edd=date(2026, 2, 14), action="Get a time for the echo",
            action_owner="Dr Hughes", action_due_at=at(12, 16)),
        patient("B1", 7, "Davies", "Emrys", title="Mr", born=date(1944, 6, 8),
            nhs_number="9996169871", colour="green", action="Weigh, review water tablets",
            action_owner="Ioan Parry", action_due_at=at(13, 8), edd=date(2026, 2, 17)),
        patient("B2", 8, "Pritchard", "Llŷr", title="Mr", born=date(1955, 9, 22),
            nhs_number="9991689761", spoken_language="cy", colour="green",
            edd=date(2026, 2, 13), action="Medicines to the ward", action_owner="Anwen Price",
            action_due_at=at(13), waiting_code="pharmacy",
            waiting_since=at(12, 15, 30), optimised_at=NOW - timedelta(hours=6)),
        patient("B3", 9, "Kowalski", "Marek", title="Mr", born=date(1961, 1, 30),
            nhs_number="9998469783", spoken_language="pl", edd=None, pathway="",
            waiting_code="opinion", waiting_since=at(12, 10, 15),
            action="Get opinion, set a date", action_owner="Dr Nair", action_due_at=at(12, 18)),
        patient("B4", 10, "Hughes", "Idwal", title="Mr", born=date(1949, 2, 17),
            nhs_number="9998093201", absence_id=1, back_expected_at=at(13, 11),
            edd=date(2026, 2, 18), edd_moves=1, pathway="1", action="Ask how the stairs went",
            action_owner="Elin Prys", action_due_at=at(13, 11, 30)),
        patient("B5", 11, "Griffiths", "Hywel", title="Mr", born=date(1936, 12, 5),
            nhs_number="9998196728", spoken_language="cy", flags=("falls",), edd_moves=2,
            edd=date(2026, 2, 19), waiting_code="CHM-04", waiting_since=at(4), pathway="3",
            optimised_at=NOW - timedelta(hours=77), action="Family meeting, social worker",
            action_owner="Huw Lloyd", action_due_at=at(13, 14)),
        patient("B6", 12, "Bowen", "Rhodri", title="Mr", born=date(1963, 8, 16),
            nhs_number="9997317785", boarder=True, colour="green", edd=date(2026, 2, 13),
            action="Dressing pack for home", action_owner="Ioan Parry",
            action_due_at=at(13, 8, 30), optimised_at=NOW - timedelta(hours=5)),
        patient("C1", 13, "Subramanyan", "Lakshmi", title="Mrs", born=date(1952, 10, 2),
            nhs_number="9994864882", action="Act on the CT report", action_owner="Dr Nair",
            action_due_at=at(12, 17, 30)),
        patient("C2", 14, "Lewis", "Angharad", title="Ms", born=date(1968, 3, 25),
            nhs_number="9997663446", edd=date(2026, 2, 15)),
        patient("C3", 15, "", "", sex="Male", hospital_number="341", edd=None),
        bed("C4", 16, bed_status="closed"),
        patient("C5", 17, "Evans", "Sian", title="Mrs", born=date(1944, 3, 12),
            nhs_number="9990599726", spoken_language="en"),
    )  # fmt: skip


WARD = _ward()
ALIKE = {2: Alike(("C5",), True, "born"), 17: Alike(("A2",), True, "born")}


def big_ward(beds: int) -> tuple[BoardRow, ...]:
    people = [row for row in WARD if row.occupied]
    return tuple(
        people[index % len(people)]._replace(
            bed=f"{'ABCDEF'[index // 6]}{index % 6 + 1}",
            bay="ABCDEF"[index // 6],
            stay_id=index + 100,
        )
        for index in range(beds)
    )


def action_of(row: BoardRow, **more: object) -> ActionRow:
    found = ActionRow(row.stay_id or 0, row.bed, row.family, row.given, row.title, row.sex,
        row.born, row.nhs_number, row.hospital_number, row.action, row.action_owner,
        row.action_due_at, row.action_due_timed)  # fmt: skip
    return replace(found, **more)  # type: ignore[arg-type]


_ROLES = {"Nia Bowen": "discharge_nurse", "Anwen Price": "pharmacist", "Dr Nair": "doctor"}
ACTIONS = tuple(
    sorted(
        (action_of(row, role=_ROLES.get(row.action_owner, "")) for row in WARD if row.action),
        key=lambda action: (action.owner, action.due_at),
    )
)


def leaver_of(row: BoardRow, **more: object) -> LeaverRow:
    found = LeaverRow(row.stay_id or 0, row.bed, row.family, row.given, row.title, row.sex,
        row.born, row.nhs_number, row.hospital_number, row.edd, None, None, "",
        date(2026, 2, 13), {})  # fmt: skip
    return replace(found, **more)  # type: ignore[arg-type]


LEAVERS = (
    leaver_of(WARD[4], day=date(2026, 2, 12)),
    leaver_of(
        WARD[1],
        day=date(2026, 2, 12),
        planned_at=moment(date(2026, 2, 12), 17, 15),
        planned_timed=True,
        how="Ambulance, walking frame goes too",
        items={"tablets": "done", "letter": "done", "key": "not_needed"},
    ),
    leaver_of(WARD[0], items={"tablets": "done", "family": "done"}),
    leaver_of(WARD[7]),
)

NOTES = {
    2: HandoverNotes(
        wrong="A chest infection and a fall at home.",
        today="Walk to the bathroom with the frame; blood test.",
        needed="Somebody to help with washing for two weeks.",
        criteria=(("Oxygen 94 % on room air", True), ("Two steps with one rail", False)),
        actions=(action_of(WARD[1]), action_of(WARD[1], text="Fit the key safe", owner="")),
    ),
    5: HandoverNotes(
        concern="New confusion since the night; scored 4.", actions=(action_of(WARD[4]),)
    ),
}
