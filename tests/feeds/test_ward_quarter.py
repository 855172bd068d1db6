"""The six mornings of ward Cadog, its printed report and its faulty list, one after another."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from wardapp.app import App
from wardapp.feeds.bed_state import Trial, plan_ward_list, read_ward_list, take_in
from wardapp.feeds.listed import Listing
from wardapp.feeds.plan import Kind
from wardapp.queries.ward_list import last_import, remembered_columns, ward_now

MORNINGS = range(11, 17)
EIGHT = time(8)


def lying_by_messages(folder: Path, at: datetime) -> dict[str, str]:
    """Follow the messages up to a moment: hospital number → bed on Cadog."""
    beds: dict[str, str] = {}
    stamp = at.strftime("%Y%m%d%H%M%S")
    for month in ("2019-01", "2019-02"):
        for part in (folder / f"adt_{month}.hl7").read_text(encoding="utf-8").split("MSH|")[1:]:
            segments = {line[:3]: line.split("|") for line in part.splitlines()}
            if segments["EVN"][6] > stamp:
                continue
            number = segments["PID"][3].split("~")[1].split("^")[0]
            ward, _, bed = segments["PV1"][3].split("^")[:3]
            beds.pop(number, None)
            if segments["EVN"][1] in ("A01", "A02") and ward == "CADOG":
                beds[number] = bed
    return beds


def trial(app: App, ward_id: int, path: Path) -> Trial:
    return plan_ward_list(app, ward_id, read_ward_list(path, clock=EIGHT))


def everything(of: Trial) -> set[str]:
    return {line.key for line in of.plan.lines if line.can_tick}


def lying(app: App, ward_id: int) -> dict[str | None, str]:
    return {p.hospital_number: p.bed for p in app.ask(ward_now, ward_id).present}


def test_six_mornings_give_the_same_movements_as_the_messages(
    app: App, cadog: int, quarter: Path
) -> None:
    before: dict[str, str] = {}
    for day in MORNINGS:
        now = lying_by_messages(quarter, datetime(2019, 2, day, 8, tzinfo=UTC))
        plan = trial(app, cadog, quarter / f"cadog_2019-02-{day}.csv")
        numbers = {kind: {line.hospital_number for line in plan.plan.of(kind)} for kind in Kind}
        assert numbers[Kind.ARRIVES] == now.keys() - before.keys()
        assert numbers[Kind.LEFT] == before.keys() - now.keys()
        assert numbers[Kind.MOVES] == {n for n in now.keys() & before if now[n] != before[n]}
        assert not numbers[Kind.HELD] | numbers[Kind.DIFFERS] | numbers[Kind.NEWER]
        take_in(app, plan, everything(plan))
        assert lying(app, cadog) == now
        before = now
    assert len(before) == 17


def test_the_same_morning_again_changes_nothing(app: App, cadog: int, quarter: Path) -> None:
    path = quarter / "cadog_2019-02-11.csv"
    first = trial(app, cadog, path)
    take_in(app, first)
    again = trial(app, cadog, path)
    assert again.plan.changes_nothing
    assert again.plan.counts[Kind.UNCHANGED] == 24


def test_the_printed_report_says_the_same_as_the_plain_list(
    app: App, cadog: int, quarter: Path
) -> None:
    plain = read_ward_list(quarter / "cadog_2019-02-12.csv", clock=EIGHT).listing()
    report = read_ward_list(quarter / "cadog_2019-02-12_report_style.csv").listing()
    assert report.as_of == plain.as_of == datetime(2019, 2, 12, 8, tzinfo=UTC)
    assert _people(report) == _people(plain)
    take_in(app, trial(app, cadog, quarter / "cadog_2019-02-12.csv"))
    other = trial(app, cadog, quarter / "cadog_2019-02-12_report_style.csv")
    assert other.plan.changes_nothing
    assert other.plan.counts[Kind.UNCHANGED] == 20


def _people(listing: Listing) -> set[tuple[object, ...]]:
    return {
        (p.bed[-2:], p.family, p.given, p.born, p.sex, p.nhs_number, p.hospital_number,
         p.consultant, p.admitted_at and p.admitted_at.date())
        for p in listing.patients
    }  # fmt: skip


def test_how_the_report_was_read_is_told(quarter: Path) -> None:
    read = read_ward_list(quarter / "cadog_2019-02-12_report_style.csv")
    assert (read.table.encoding, read.table.delimiter, read.table.header_row) == (
        "iso8859_14",
        ";",
        4,
    )
    assert [(s.row, str(s.why)) for s in read.table.skipped] == [
        (1, "above the column headings"),
        (2, "above the column headings"),
        (34, "a total"),
    ]
    assert "Llŷr" in {p.given for p in read.listing().patients}


FAULTS = {
    3: ("nhs_number", "wrong check digit", False),
    4: ("born", "31/02/1950 does not exist", True),
    5: ("bed", "same bed stands in row 6", True),
    6: ("bed", "same bed stands in row 5", True),
    7: ("nhs_number", "same NHS number stands in row 8", True),
    8: ("nhs_number", "same NHS number stands in row 7", True),
    9: ("family", "no surname", True),
    10: ("admitted", "still to come", True),
    11: ("family", "formula", True),
    12: ("sex", "“X” is not a known sex", False),
    13: ("given", "web-page marks", True),
}


def test_each_fault_of_the_faulty_list_is_named(quarter: Path) -> None:
    listing = read_ward_list(quarter / "cadog_2019-02-12_faulty.csv", clock=EIGHT).listing()
    found = {p.row: (p.field, p.said, p.blocking) for p in listing.problems}
    assert found.keys() == FAULTS.keys()
    for row, (field, words, blocking) in FAULTS.items():
        assert found[row][0] == field
        assert words in str(found[row][1])
        assert found[row][2] is blocking


def test_good_rows_of_the_faulty_list_go_in_and_held_people_stay(
    app: App, cadog: int, quarter: Path
) -> None:
    take_in(app, trial(app, cadog, quarter / "cadog_2019-02-11.csv"))
    before = lying(app, cadog)
    faulty = trial(app, cadog, quarter / "cadog_2019-02-12_faulty.csv")
    assert {line.row for line in faulty.plan.of(Kind.UNCHANGED)} == {2, 3, 12}
    assert {line.row for line in faulty.plan.of(Kind.HELD)} == {4, 5, 6, 7, 8, 9, 10, 11, 13}
    assert not faulty.plan.bulk_absence
    held = {line.present.stay_id for line in faulty.plan.of(Kind.HELD) if line.present}
    asked = {line.present.stay_id for line in faulty.plan.of(Kind.LEFT) if line.present}
    assert not held & asked
    take_in(app, faulty)
    assert lying(app, cadog) == before


def test_good_rows_of_the_faulty_list_come_to_an_empty_ward(
    app: App, cadog: int, quarter: Path
) -> None:
    faulty = trial(app, cadog, quarter / "cadog_2019-02-12_faulty.csv")
    take_in(app, faulty)
    people = {p.hospital_number: p for p in app.ask(ward_now, cadog).present}
    assert people.keys() == {"H103123", "H103446", "H100059"}
    assert people["H103446"].nhs_number is None
    assert people["H100059"].sex == ""


def test_a_mended_cell_lets_the_person_in(app: App, cadog: int, quarter: Path) -> None:
    read = read_ward_list(quarter / "cadog_2019-02-12_faulty.csv", clock=EIGHT)
    mended = (
        read.with_mend(13, "given", "Siân")
        .with_mend(4, "born", "28/02/1950")
        .with_mend(9, "family", "Nguyen-Hughes")
        .with_mend(5, "bed", "CADOG-06")
    )
    take_in(app, plan_ward_list(app, cadog, mended))
    people = {p.hospital_number: p for p in app.ask(ward_now, cadog).present}
    assert people["H100231"].given == "Siân"
    assert people["H101855"].born == date(1950, 2, 28)
    assert people["H101890"].family == "Nguyen-Hughes"
    assert (people["H100998"].bed, people["H104063"].bed) == ("CADOG-06", "CADOG-07")


def test_an_older_morning_moves_nobody_back_and_brings_nobody_back(
    app: App, cadog: int, quarter: Path
) -> None:
    for day in (11, 12):
        plan = trial(app, cadog, quarter / f"cadog_2019-02-{day}.csv")
        take_in(app, plan, everything(plan))
    before = lying(app, cadog)
    older = trial(app, cadog, quarter / "cadog_2019-02-11.csv")
    assert older.plan.changes_nothing
    assert "older than the last one" in str(older.plan.warnings[0])
    take_in(app, older, everything(older))
    assert lying(app, cadog) == before


def test_an_import_can_be_taken_back_whole(app: App, cadog: int, quarter: Path) -> None:
    take_in(app, trial(app, cadog, quarter / "cadog_2019-02-11.csv"))
    before = lying(app, cadog)
    second = trial(app, cadog, quarter / "cadog_2019-02-12.csv")
    take_in(app, second, everything(second))
    assert lying(app, cadog) != before
    app.undo()
    assert lying(app, cadog) == before


def test_each_import_is_on_record(app: App, cadog: int, quarter: Path) -> None:
    first = trial(app, cadog, quarter / "cadog_2019-02-11.csv")
    take_in(app, first)
    run = app.ask(last_import, cadog)
    assert run is not None
    assert (run.sha256, run.by) == (first.read.table.sha256, "Sioned Morgan")
    assert run.counts["arrives"] == run.counts["accepted"] == 24


def test_the_columns_are_remembered_for_the_next_file(app: App, cadog: int, quarter: Path) -> None:
    first = trial(app, cadog, quarter / "cadog_2019-02-11.csv")
    assert not first.read.mapping.remembered
    take_in(app, first)
    known = app.ask(remembered_columns)
    second = read_ward_list(quarter / "cadog_2019-02-12.csv", known=known, clock=EIGHT)
    assert second.mapping.remembered
    assert second.mapping.fields == first.read.mapping.fields
    report = read_ward_list(quarter / "cadog_2019-02-12_report_style.csv", known=known)
    assert not report.mapping.remembered
