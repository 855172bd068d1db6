"""An audit bed by bed as a file: whoever reads it learns what was found, and not about whom."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from tests.audit_ward import (
    DAY,
    MEETS,
    NINE,
    NOT_COMPLETE,
    NOT_MEETING,
    RHIAN,
    SIONED,
    a_frozen_audit,
    a_planned_audit,
    answer,
    audit_clock,
    beds_for,
    correct,
    give,
)
from tests.builders import a_patient, a_ward, an_app
from wardapp.app import App
from wardapp.audit_form import read_form
from wardapp.clock import FrozenClock
from wardapp.commands.audit_answer import AgreeAuditBed, Found
from wardapp.commands.audit_freeze import CorrectAuditBed, FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import CloseAudit, PlannedWard
from wardapp.commands.ward import ChangeWardDetails
from wardapp.feeds.audit_columns import ANSWERS, CORRECTIONS, ROWS, columns_for
from wardapp.feeds.audit_export import audit_csv, audit_xlsx, file_name
from wardapp.feeds.audit_lines import AuditExport, bed_lines
from wardapp.feeds.audit_pseudonym import pseudonyms
from wardapp.measures.audit_answers import standing
from wardapp.measures.day_of_care import tally
from wardapp.queries.audit import AuditBedRow, AuditScreen, audit_beds, audit_with_beds
from wardapp.queries.audit_results import audited
from wardapp.queries.ward import WardRow, wards
from wardapp.words import Words

FAMILY, GIVEN, NOTE, WHY = "Qxfamily", "Qxsiân", "Qxnote about her", "Qxwhy it was wrong"
OVERRIDE, LABEL = "Qxoverride by the consultant", "QXBED"
SECRETS = (
    *(FAMILY, GIVEN, NOTE, WHY, OVERRIDE, LABEL, "9997973097", "999 797 3097"),
    *("1941-03-12", "12-Mar-1941", "1941", SIONED.name, RHIAN.name),
)
PERSON = {"bed", "family", "given", "title", "born", "nhs_number", "initials", "birth_year", "age"}


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    made = an_app(tmp_path, audit_clock())
    yield made
    made.store.close()


@pytest.fixture
def ward(app: App) -> WardRow:
    """Four beds, three people; the third is on the second side of every band."""
    made = a_ward(app, " ".join(f"{LABEL}{n}" for n in (1, 2, 3, 4)), name="Ward Llŷn ŵ")
    app.do(ChangeWardDetails(ward_id=made.id, expected_version=made.version, board_code="7A3"))
    for number in (1, 2, 3):
        a_patient(
            app,
            made,
            f"{LABEL}{number}",
            family=FAMILY,
            given=GIVEN,
            nhs_number="9997973097" if number == 1 else None,
            sex="F",
            admitted_at=datetime(2026, 2, 12 - 3 * number, 10, 0, tzinfo=UTC),
        )
    return app.ask(wards)[0]


@pytest.fixture
def screen(app: App, ward: WardRow) -> AuditScreen:
    """One meets, one does not, on one they differ and agree; a bed is empty; one age is wrong."""
    screen = a_frozen_audit(app, ward, identity="name", site="Ysbyty Tŷ Ŵyn")
    first, second, third, _ = beds_for(app, screen)
    for slot in ("A", "B"):
        answer(app, first, slot, replace(MEETS, note=NOTE))
        answer(app, second, slot, replace(NOT_MEETING, others=("AUD-01",)))
    answer(app, third, "A", NOT_COMPLETE)
    answer(app, third, "B", Found(outcome="meets", override=OVERRIDE))
    seen = beds_for(app, screen)[2].standing
    agreed = (*seen.a, *seen.b)
    app.do(AgreeAuditBed(bed_id=third.id, found=NOT_COMPLETE, of=tuple(a.key for a in agreed)))
    app.do(CorrectAuditBed(bed_id=first.id, field="age", value="90", why=WHY))
    return the_screen(app, screen)


def the_screen(app: App, screen: AuditScreen) -> AuditScreen:
    found = app.ask(audit_with_beds, screen.audit.id)
    assert found is not None
    return found[0]


def export_of(app: App, screen: AuditScreen, language: str = "en", **changed: Any) -> AuditExport:
    found = app.ask(audit_with_beds, screen.audit.id)
    assert found is not None
    now, beds = found
    form = read_form(now.audit.lists)
    values: dict[str, Any] = {
        "screen": now,
        "form": form,
        "beds": beds,
        "counted": audited(now, beds, form),
        "say": Words(language),
        "made_at": app.clock.now(),
        "made_by": "Sioned Morgan",
    }
    return AuditExport(**(values | changed))


def recounted(export: AuditExport, *beds: AuditBedRow) -> AuditExport:
    return replace(export, beds=beds, counted=audited(export.screen, beds, export.form))


def table(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def rows_of(export: AuditExport) -> list[dict[str, str]]:
    return table(audit_csv(export)[0])


def sheets(content: bytes) -> dict[str, list[dict[str, Any]]]:
    book = openpyxl.load_workbook(BytesIO(content))
    found = {}
    for sheet in book:
        head, *lines = sheet.iter_rows(values_only=True)
        found[sheet.title] = [dict(zip(head, line, strict=True)) for line in lines]
    return found


def about_of(export: AuditExport) -> dict[str, str]:
    lines = table(audit_csv(export)[1])
    return {line["column"]: line["words"] for line in lines if line["part"] == "about"}


def unzipped(content: bytes) -> bytes:
    with ZipFile(BytesIO(content)) as book:
        return b"\n".join(book.read(name) for name in book.namelist())


def by_stay(rows: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    return {row["stay_days"]: row for row in rows}


# What was found


def test_every_bed_of_the_frozen_list_has_a_line(app: App, screen: AuditScreen) -> None:
    rows = by_stay(rows_of(export_of(app, screen)))
    assert set(rows) == {"3", "6", "9", ""}
    assert [rows[stay]["counted_as"] for stay in ("3", "6", "9", "")] == [
        "reviewed",
        "reviewed",
        "reviewed",
        "empty",
    ]
    assert rows["3"]["a_criteria"] == "breathing"
    assert (rows["6"]["stay_band"], rows["9"]["stay_band"]) == ("0-6", "7-13")
    assert {row["ward"] for row in rows.values()} == {"Ward Llŷn ŵ"}
    assert {row["site"] for row in rows.values()} == {"Ysbyty Tŷ Ŵyn"}


def test_a_reason_has_its_words_side_theme_and_place(app: App, screen: AuditScreen) -> None:
    row = by_stay(rows_of(export_of(app, screen)))["6"]
    form = read_form(screen.audit.lists)
    assert row["final_outcome"] == "not_meeting"
    assert (row["final_reason"], row["final_side"]) == ("HOM-01", "outside")
    assert row["final_reason_words"] == form.reason("HOM-01", "en")
    assert row["final_theme"] == form.theme("HOM-01")
    assert row["final_others"] == "AUD-01"
    assert row["final_place_words"] == form.place("home_support", "en")
    assert (row["final_from"], row["agreed_on_care"], row["agreed_on_all"]) == (
        "both_same",
        "yes",
        "yes",
    )


def test_disagreement_is_kept_beside_what_was_agreed(app: App, screen: AuditScreen) -> None:
    export = export_of(app, screen)
    row = by_stay(rows_of(export))["9"]
    assert (row["a_outcome"], row["b_outcome"]) == ("not_complete", "meets")
    assert (row["final_outcome"], row["final_from"]) == ("not_complete", "agreed")
    assert (row["agreed_on_care"], row["agreed_on_all"]) == ("no", "no")
    assert (row["final_theme"], row["final_reason"]) == ("not_complete", "")
    assert (row["b_override"], row["a_override"]) == ("yes", "no")
    answers = [
        one
        for one in sheets(audit_xlsx(export))["Answers"]
        if one["bed_pseudonym"] == row["bed_pseudonym"]
    ]
    assert [(one["slot"], one["stands"]) for one in answers] == [
        ("A", "yes"),
        ("B", "yes"),
        ("agreed", "yes"),
    ]
    assert answers[2]["agreed_from"] == f"{answers[0]['answer']}; {answers[1]['answer']}"


def test_a_replaced_answer_stands_in_the_answers_only(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward, reviewers_each=1)
    for found in (MEETS, NOT_MEETING):
        for bed in beds_for(app, screen)[:3]:
            answer(app, bed, "A", found)
    export = export_of(app, screen)
    assert {row["a_outcome"] for row in rows_of(export)} == {"not_meeting", ""}
    assert {row["final_from"] for row in rows_of(export)} == {"one_reviewer", ""}
    answers = sheets(audit_xlsx(export))["Answers"]
    assert [(one["outcome"], one["stands"]) for one in answers[:2]] == [
        ("meets", "no"),
        ("not_meeting", "yes"),
    ]
    assert answers[1]["replaces"] == str(answers[0]["answer"])


def test_an_answer_that_stands_twice_is_not_chosen_by_the_file(
    app: App, screen: AuditScreen
) -> None:
    export = export_of(app, screen)
    bed = export.beds[0]
    first = bed.standing.a[0]
    second = replace(first, id=99, key="from another laptop", outcome="not_complete")
    history = (*bed.history, second)
    twice = replace(bed, history=history, standing=standing(history, 2))
    mean = recounted(export, twice)
    row = rows_of(mean)[0]
    assert (row["a_outcome"], row["b_outcome"], row["final_outcome"]) == ("", "meets", "")
    assert (row["progress"], row["counted_as"]) == ("to_settle", "to_settle")
    answers = sheets(audit_xlsx(mean))["Answers"]
    assert [one["stands"] for one in answers] == ["yes", "yes", "yes"]


def test_a_correction_is_applied_and_shown_beside(app: App, screen: AuditScreen) -> None:
    export = export_of(app, screen)
    row = by_stay(rows_of(export))["3"]
    assert (row["age_band"], row["corrected"]) == ("85+", "age")
    line = sheets(audit_xlsx(export))["Corrections"][0]
    assert (line["field"], line["before"], line["after"]) == ("age", "75-84", "85+")
    named = sheets(audit_xlsx(replace(export, names=True)))["Corrections"][0]
    assert (named["before"], named["after"], named["why"]) == ("84", "90", WHY)


def test_the_sum_of_the_counts_is_written_out(app: App, screen: AuditScreen) -> None:
    export = export_of(app, screen)
    about = about_of(export)
    found = tally(export.counted)
    assert (found.beds, found.reviewed) == (4, 3)
    formula = next(words for name, words in about.items() if name.startswith("Reviewed ="))
    assert formula == "3 = 4 − 1 − 0 − 0 − 0 − 0"
    assert (about["Met no criterion"], about["Of these, acute treatment not complete"]) == (
        "2",
        "1",
    )


def test_the_file_says_how_the_audit_was_made(app: App, screen: AuditScreen) -> None:
    about = about_of(export_of(app, screen))
    assert "Starter list ‡, version 1" in about["Criteria"]
    assert about["Official criteria"] == "local, not official"
    assert about["Definite discharge"] == "A leaving time is written for that day"
    assert about["Reviewers a bed"] == "2"
    assert about["Finished"] == "not yet"
    assert about["Beds without a settled answer"] == "0"
    assert "bed list as of 2026-02-12 09:00; from the ward's board" in about["Ward Llŷn ŵ"]
    assert about["Pseudonymised"].startswith("yes")
    notes = [
        line["words"]
        for line in table(audit_csv(export_of(app, screen))[1])
        if line["column"] == "Note"
    ]
    assert any("not for publication" in note for note in notes)


def test_a_demonstration_says_so(app: App, screen: AuditScreen) -> None:
    shown = replace(screen, audit=replace(screen.audit, demonstration=True))
    export = export_of(app, screen)
    assert about_of(replace(export, screen=shown))["Demonstration"] == "fictional people"
    assert "Demonstration" not in about_of(export)
    assert file_name(shown, Words("en"), "csv", names=False).startswith("Demonstration ")


# Nobody is named


def test_nobody_can_be_found_in_a_file_without_names(app: App, screen: AuditScreen) -> None:
    answer_keys = [one.key for bed in export_of(app, screen).beds for one in bed.history]
    bed_keys = [bed.key for bed in export_of(app, screen).beds]
    for language in ("en", "cy"):
        export = export_of(app, screen, language, made_by=SIONED.name)
        content = b"\n".join((*audit_csv(export), unzipped(audit_xlsx(export))))
        for secret in (*SECRETS, *answer_keys, *bed_keys, screen.audit.key, screen.wards[0].key):
            assert secret.encode() not in content, secret
        assert not PERSON & set(rows_of(export)[0])


def test_what_a_list_s_file_was_called_stays_at_home_with_the_names(app: App) -> None:
    planned = a_planned_list(app, a_ward(app, "A1"), "Bryn")
    give(app, planned, ListedBed(label="A1"), source="file", source_note=f"{FAMILY}.csv")
    export = export_of(app, planned)
    assert FAMILY not in about_of(export)["Bryn"]
    assert FAMILY in about_of(replace(export, names=True))["Bryn"]


def test_names_stand_there_when_they_are_asked_for(app: App, screen: AuditScreen) -> None:
    export = export_of(app, screen, names=True)
    content = b"\n".join((*audit_csv(export), unzipped(audit_xlsx(export))))
    for told in (FAMILY, GIVEN, NOTE, WHY, OVERRIDE, f"{LABEL}4", "999 797 3097", RHIAN.name):
        assert told.encode() in content, told
    row = by_stay(rows_of(export))["3"]
    assert (row["bed"], row["born"], row["age"]) == (f"{LABEL}1", "1941-03-12", "90")
    assert (row["a_reviewer"], row["b_reviewer"]) == (SIONED.name, RHIAN.name)
    assert about_of(export)["Pseudonymised"].startswith("NO")


def test_names_show_no_more_than_the_plan_of_the_audit(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward, identity="initials")
    row = by_stay(rows_of(export_of(app, screen, names=True)))["3"]
    assert (row["initials"], row["birth_year"]) == ("QQ", "1941")
    assert (row["family"], row["born"], row["nhs_number"]) == ("", "", "")


def test_the_answers_of_an_open_ward_stay_out(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward)
    answer(app, beds_for(app, screen)[0], "A", NOT_MEETING)
    export = export_of(app, screen, names=True)
    rows = rows_of(export)
    assert {(row["answers_shown"], row["a_outcome"]) for row in rows} == {("no", "")}
    assert sorted(row["counted_as"] for row in rows) == ["empty", "hidden", "hidden", "hidden"]
    assert sheets(audit_xlsx(export))["Answers"] == []
    assert about_of(export)["Beds without a settled answer"] == "3"
    app.do(CloseAudit(audit_id=screen.audit.id, expected_version=1, note="time ran out"))
    closed = export_of(app, screen)
    assert sorted(row["a_outcome"] for row in rows_of(closed)) == ["", "", "", "not_meeting"]
    assert "time ran out" not in str(about_of(closed))


def test_a_bed_that_is_settled_tells_nothing_while_its_ward_is_open(
    app: App, ward: WardRow
) -> None:
    screen = a_frozen_audit(app, ward)
    for slot in ("A", "B"):
        answer(app, beds_for(app, screen, slot)[0], slot, NOT_MEETING)
    said = ("a_", "b_", "final_", "agreed_", "progress")
    for names in (False, True):
        rows = rows_of(export_of(app, screen, names=names))
        told = {row[name] for row in rows for name in row if name.startswith(said)}
        assert told == {""}


def test_without_names_an_answer_has_its_hour_only(app: App, screen: AuditScreen) -> None:
    """Reviewers walk from bed to bed: by the minute the order of the beds would come back."""
    export = export_of(app, screen)
    assert {row["a_answered_at"] for row in rows_of(export)} == {"2026-02-12 09:00", ""}
    named = rows_of(replace(export, names=True))
    assert {row["a_answered_at"] for row in named} == {"2026-02-12 09:15", ""}


def test_an_answer_is_final_when_the_second_has_given_it(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward)
    for bed in beds_for(app, screen)[:3]:
        answer(app, bed, "A", MEETS)
    app.clock.advance(hours=2)  # type: ignore[attr-defined]
    for bed in beds_for(app, screen, "B")[:3]:
        answer(app, bed, "B", MEETS)
    row = by_stay(rows_of(export_of(app, screen)))["3"]
    assert (row["a_answered_at"], row["final_at"]) == ("2026-02-12 09:00", "2026-02-12 11:00")


def test_summer_answers_stand_in_local_time(tmp_path: Path) -> None:
    clock = FrozenClock(datetime(2026, 7, 1, 9, 40, tzinfo=UTC))
    app = an_app(tmp_path, clock)
    made = a_ward(app, "A1", name="Derwen")
    a_patient(app, made, "A1")
    screen = a_frozen_audit(app, made, day=date(2026, 7, 1), reviewers_each=1)
    answer(app, beds_for(app, screen)[0], "A", MEETS)
    assert rows_of(export_of(app, screen, names=True))[0]["a_answered_at"] == "2026-07-01 10:40"
    app.store.close()


def test_a_text_that_is_no_code_stays_at_home(app: App, screen: AuditScreen) -> None:
    export = export_of(app, screen)
    odd = replace(export.beds[0], delay_reason="Qx waits for her son", sex="Qx", pathway="Qxp")
    for row in rows_of(recounted(export, odd)):
        assert row["delay_reason"] == row["sex"] == row["pathway"] == "not_in_list"
        assert "Qx" not in str(row)


# The pseudonym


def test_a_bed_keeps_its_pseudonym_from_export_to_export(app: App, screen: AuditScreen) -> None:
    before = [line.pseudonym for line in bed_lines(export_of(app, screen))]
    app.clock.advance(days=1)  # type: ignore[attr-defined]
    app.do(CorrectAuditBed(bed_id=export_of(app, screen).beds[1].id, field="age", value="5",
                           why="a slip"))  # fmt: skip
    again = bed_lines(export_of(app, screen, names=True, language="cy"))
    assert [line.pseudonym for line in again] == before
    assert len(set(before)) == len(before)


def test_another_audit_calls_the_same_beds_otherwise(app: App, ward: WardRow) -> None:
    first, second = (
        {line.pseudonym for line in bed_lines(export_of(app, a_frozen_audit(app, ward)))}
        for _ in range(2)
    )
    assert not first & second


def test_pseudonyms_do_not_follow_the_beds() -> None:
    beds = [("ward", f"ward/{number}") for number in range(1000)]
    called = pseudonyms("an audit's key", beds)
    numbers = [int(called[key].rpartition("-")[2]) for _, key in beds]
    assert sorted(numbers) == list(range(1, 1001))
    rising = sum(one < other for one, other in pairwise(numbers))
    assert 400 < rising < 600
    other = pseudonyms("another key", beds)
    assert not set(called.values()) & set(other.values())


def test_a_ward_frozen_later_moves_no_pseudonym() -> None:
    early = pseudonyms("key", [("one", "one/1"), ("one", "one/2")])
    later = pseudonyms("key", [("two", "two/1"), ("one", "one/1"), ("one", "one/2")])
    assert early.items() <= later.items()


def test_the_lines_stand_by_pseudonym_not_by_bed(app: App, screen: AuditScreen) -> None:
    rows = rows_of(export_of(app, screen))
    called = [row["bed_pseudonym"] for row in rows]
    assert called == sorted(called)


# The dictionary


@pytest.mark.parametrize("names", [False, True])
def test_every_column_is_in_the_dictionary_and_the_other_way_round(
    app: App, screen: AuditScreen, names: bool
) -> None:
    found = sheets(audit_xlsx(export_of(app, screen, names=names)))
    explained = [line for line in found["Dictionary"] if not line["code"]]
    parts = {"rows": "Rows", "answers": "Answers", "corrections": "Corrections"}
    for part, sheet in parts.items():
        listed = [line["column"] for line in explained if line["part"] == part]
        assert listed == list(found[sheet][0])
    rows, dictionary = audit_csv(export_of(app, screen, names=names))
    listed = [
        line["column"] for line in table(dictionary) if line["part"] == "rows" and not line["code"]
    ]
    assert listed == list(table(rows)[0])
    assert all(line["words"] for line in explained)


def test_every_code_of_the_rows_is_explained(app: App, screen: AuditScreen) -> None:
    found = sheets(audit_xlsx(export_of(app, screen)))
    codes: dict[str, set[str]] = {}
    for line in found["Dictionary"]:
        if line["code"]:
            codes.setdefault(f"{line['part']}.{line['column']}", set()).add(line["code"])
    sources = {
        line["column"]: line["codes_as_in"] or f"rows.{line['column']}"
        for line in found["Dictionary"]
        if line["part"] == "rows" and not line["code"]
    }
    checked = 0
    for column in columns_for(ROWS, names=False):
        if column.codes:
            for row in found["Rows"]:
                for code in (row[column.name] or "").split("; "):
                    assert not code or code in codes[sources[column.name]], column.name
                    checked += bool(code)
    assert checked > 50


def test_column_names_are_for_machines_and_stand_once() -> None:
    for columns in (ROWS, ANSWERS, CORRECTIONS):
        names = [column.name for column in columns]
        assert len(set(names)) == len(names)
        assert all(name.isascii() and name == name.lower() and " " not in name for name in names)


def test_the_dictionary_speaks_welsh_and_the_columns_stay(app: App, screen: AuditScreen) -> None:
    welsh, english = (audit_csv(export_of(app, screen, language)) for language in ("cy", "en"))
    assert list(table(welsh[0])[0]) == list(table(english[0])[0])
    words = {
        line["code"]: line["words"]
        for line in table(welsh[1])
        if line["column"] in ("a_left_out", "a_theme", "sex") and line["code"]
    }
    assert words["F"] == "Benyw"
    assert words["left_before"].startswith("Gadawodd cyn yr adolygiad")
    form = read_form(screen.audit.lists)
    row = by_stay(table(welsh[0]))["6"]
    assert row["final_reason_words"] == form.reason("HOM-01", "cy") != form.reason("HOM-01", "en")


# Safe cells


STARTS = (
    *("=1+1", "+44", "-1", "@SUM(A1)", "  =1", "\t=1", "\r=1", "\n=1"),
    *("＝1", "＋1", "－1", "＠x", "\u00a0=1"),
)
TYPED = ("ward", "site", "specialty", "bed", "family", "a_note", "a_override_text")


def typed_everywhere(export: AuditExport, text: str) -> AuditExport:
    """Let every text that somebody types begin like this."""
    bed = export.beds[0]
    typed = replace(bed.standing.a[0], note=text, override=text)
    odd = replace(
        bed,
        specialty=text,
        label=text,
        shown={"family": text},
        standing=replace(bed.standing, a=(typed,)),
        history=(typed,),
    )
    ward = replace(export.screen.wards[0], name=text, site=text)
    return recounted(replace(export, screen=replace(export.screen, wards=(ward,))), odd)


def test_no_cell_begins_a_formula(app: App, screen: AuditScreen) -> None:
    export = export_of(app, screen, names=True)
    for start in STARTS:
        mean = typed_everywhere(export, start)
        row = rows_of(mean)[0]
        assert {row[column] for column in TYPED} == {f"'{start}"}
        content = audit_xlsx(mean)
        book = openpyxl.load_workbook(BytesIO(content))
        cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
        assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
        assert sum(start.strip() in str(cell.value) for cell in cells) > len(TYPED)
        assert b"<f>" not in unzipped(content)


def test_no_line_of_the_dictionary_begins_a_formula(app: App, screen: AuditScreen) -> None:
    audit = replace(screen.audit, name="=cmd()", site="@x")
    export = export_of(app, screen)
    mean = replace(export, screen=replace(export.screen, audit=audit))
    assert about_of(mean)["Audit"] == "'=cmd()"
    assert about_of(mean)["Site"] == "'@x"


def test_the_workbook_holds_what_the_csv_holds(app: App, screen: AuditScreen) -> None:
    export = export_of(app, screen, names=True)
    found = sheets(audit_xlsx(export))
    assert list(found) == ["Rows", "Dictionary", "Answers", "Corrections", "About"]
    as_text = [{name: in_words(value) for name, value in row.items()} for row in found["Rows"]]
    assert as_text == rows_of(export)


def in_words(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d}" if value.year < 2000 else f"{value:%Y-%m-%d %H:%M}"
    return "" if value is None else str(value)


# From a list, and many


def listed(app: App, name: str, beds: tuple[ListedBed, ...]) -> AuditScreen:
    """Freeze one typed ward."""
    somewhere = a_ward(app, "A1", name="Derwen")
    planned = a_planned_list(app, somewhere, name)
    app.do(
        FreezeAuditWard(
            audit_ward_id=planned.wards[0].id,
            expected_version=planned.wards[0].version,
            at=NINE,
            source="typed",
            beds=beds,
        )
    )
    return the_screen(app, planned)


def a_planned_list(app: App, ward: WardRow, name: str) -> AuditScreen:
    from_list = PlannedWard(name=name, reviewer_a=SIONED.name, reviewer_b=RHIAN.name)
    return a_planned_audit(app, ward, wards=(from_list,))


def test_a_typed_ward_leaves_open_what_nobody_said(app: App) -> None:
    beds = (
        ListedBed(label="1", age=80, specialty="Geriatreg ŵ"),
        ListedBed(label="2", state="closed"),
        ListedBed(label="3", state="leave", specialty="Geriatreg ŵ"),
    )
    screen = listed(app, "Onnen", beds)
    rows = rows_of(export_of(app, screen))
    assert sorted(row["state"] for row in rows) == ["closed", "leave", "occupied"]
    row = next(row for row in rows if row["state"] == "occupied")
    assert (row["age_band"], row["specialty"]) == ("75-84", "Geriatreg ŵ")
    assert (row["stay_days"], row["stay_band"], row["edd"], row["optimised"]) == ("", "", "", "")
    assert row["pathway"] == "?"


def test_a_specialty_that_one_bed_alone_has_stays_at_home(app: App) -> None:
    told = ("Medicine", "Medicine", "Mrs Qxfamily of Dr Rees", "")
    beds = tuple(ListedBed(label=f"B{n}", specialty=text) for n, text in enumerate(told))
    screen = listed(app, "Onnen", beds)
    correct(app, app.ask(audit_beds, screen.wards[0].id, "")[3], "specialty", "Qxgiven")
    plain = export_of(app, screen)
    found = sorted(row["specialty"] for row in rows_of(plain))
    assert found == ["Medicine", "Medicine", "not_in_list", "not_in_list"]
    assert b"Qx" not in unzipped(audit_xlsx(plain))
    named = sorted(row["specialty"] for row in rows_of(replace(plain, names=True)))
    assert named == ["Medicine", "Medicine", "Mrs Qxfamily of Dr Rees", "Qxgiven"]


def test_a_thousand_beds_have_a_thousand_lines(app: App) -> None:
    screen = listed(app, "Onnen", tuple(ListedBed(label=f"B{n}") for n in range(1000)))
    export = export_of(app, screen)
    assert len({row["bed_pseudonym"] for row in rows_of(export)}) == 1000
    assert len(sheets(audit_xlsx(export))["Rows"]) == 1000


def test_the_name_of_the_file_says_whether_people_are_named(screen: AuditScreen) -> None:
    assert screen.audit.day == DAY
    plain, named = (file_name(screen, Words("en"), "xlsx", names=names) for names in (False, True))
    assert plain == "Day-of-care audit 2026-02-12 Ysbyty Tŷ Ŵyn pseudonymised.xlsx"
    assert named == "Day-of-care audit 2026-02-12 Ysbyty Tŷ Ŵyn WITH NAMES.xlsx"
