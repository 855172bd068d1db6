"""The jobs without a window on real files.

The usual ones run as a person runs them, in a process of their own; the many ways to go wrong
run in this one, where a mistake of ours would show itself as an error of the test.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from builders import a_patient, a_ward, an_app
from pypdfium2 import PdfDocument
from sqlcipher3 import dbapi2

from wardapp.cli import run
from wardapp.paper_order import AUDIT_PAPERS, PERSON_PAPERS, WARD_PAPERS
from wardapp.queries.print_register import prints
from wardapp.queries.ward import wards
from wardapp.queries.ward_list import last_import

ROOT = Path(__file__).parents[1]
HEADER = "Bed,NHS Number,Hospital No,Surname,Forename,DOB,Sex,Admitted,Consultant,Specialty"
NEW = "A2,,H2,Pritchard,Llŷr,22/09/1955,M,11/02/2026 09:00,Dr Rees,"


@dataclass(frozen=True)
class Ended:
    code: int
    said: str
    complained: str


def job(*arguments: object) -> Ended:
    """Run a job in its own process; whatever happens, nobody is shown a traceback."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "main.py", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment,
        check=False,
        timeout=300,
    )
    assert "Traceback" not in done.stderr + done.stdout
    return Ended(done.returncode, done.stdout, done.stderr)


Here = Callable[..., Ended]


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str]) -> Here:
    """Run a job in this process."""

    def run_here(*arguments: object) -> Ended:
        capsys.readouterr()
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return run_here


@pytest.fixture
def ward_file(tmp_path: Path) -> Path:
    """A ward of two beds, one of them taken, closed again."""
    app = an_app(tmp_path)
    a_patient(app, a_ward(app, "A1 A2"), "A1", hospital_number="H1")
    app.store.close()
    return tmp_path / "ward.db"


@pytest.fixture
def ward_list(tmp_path: Path) -> Path:
    path = tmp_path / "list 2026-02-12 0700.csv"
    kept = "A1,,H1,Evans,Siân,12/03/1941,F,04/02/2026 14:00,Dr Rees,"
    path.write_text("\r\n".join((HEADER, kept, NEW)), encoding="utf-8")
    return path


def people(file: Path) -> list[str]:
    app = an_app(file.parent, name=file.name)
    with app.store.engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT family FROM patient ORDER BY id").scalars()
        names = list(found)
    app.store.close()
    return names


def test_the_demonstration_leaves_papers_in_two_languages_and_pictures(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = job("demo", "--out", out, "--at", "2026-02-12 16:40")
    assert (done.code, str(out) in done.said) == (0, True), done.complained
    papers = {path.name for path in out.glob("*.pdf")}
    documents = [name.replace("_", "-") for name in (*WARD_PAPERS, *PERSON_PAPERS, *AUDIT_PAPERS)]
    expected = {f"{name}-{language}.pdf" for name in documents for language in ("en", "cy")}
    assert papers == expected | {"my-plan-both.pdf"}
    text = PdfDocument(out / "board-en.pdf")[0].get_textpage().get_text_bounded()
    assert "Ysbyty’r Tŵr" in text
    assert "Demonstration: fictional people" in text
    pictures = {path.name for path in out.glob("*.png")}
    audit = ("audit", "audit-entry", "audit-results", "audit-compare")
    ward = ("board", "plans", "delays", "leaving", "round", "huddle", "wall", "documents")
    for screen in (*ward, *audit):
        for look in ("light", "dark"):
            assert f"{screen}-{look}-1920x1080.png" in pictures
            assert f"{screen}-{look}-1366x768.png" in pictures
    assert {
        f"{screen}-cy-light-1920x1080.png"
        for screen in ("board", "plans", "leaving", "round", *audit)
    } <= pictures


def test_a_paper_of_one_person_is_printed_by_their_bed(ward_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    printed = job("print", "ward_transfer", "--database", ward_file, "--bed", "a1", "--out", out)
    assert (printed.code, out.is_file()) == (0, True), printed.complained
    app = an_app(ward_file.parent)
    (row,) = app.ask(prints, app.ask(wards)[0].id)
    app.store.close()
    assert row.document == "ward_transfer"
    for bed, said in (((), "--bed"), (("--bed", "A2"), "Nobody lies in bed A2.")):
        refused = job("print", "ward_transfer", "--database", ward_file, *bed, "--out", out)
        assert refused.code != 0
        assert said in refused.complained


def test_a_list_is_tried_first_then_taken_in_and_the_second_time_changes_nothing(
    ward_file: Path, ward_list: Path
) -> None:
    tried = job("import", ward_list, "--ward", "derwen", "--database", ward_file, "--dry-run")
    assert (tried.code, people(ward_file)) == (0, ["Evans"])
    assert "Arrive: 1." in tried.said
    assert "Nothing was changed" in tried.said
    taken = job("import", ward_list, "--ward", "Derwen", "--database", ward_file)
    assert (taken.code, people(ward_file)) == (0, ["Evans", "Pritchard"])
    again = job("import", ward_list, "--database", ward_file)
    assert (again.code, people(ward_file)) == (0, ["Evans", "Pritchard"])
    assert "Nothing was changed" in again.said
    app = an_app(ward_file.parent)
    kept = app.ask(last_import, app.ask(wards)[0].id)
    app.store.close()
    assert kept is not None
    assert kept.by.startswith("command line: ")


def test_somebody_missing_from_the_list_is_left_to_a_person(
    here: Here, ward_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "list 2026-02-12 0700.csv"
    path.write_text(f"{HEADER}\r\n{NEW}", encoding="utf-8")
    done = here("import", path, "--database", ward_file)
    assert "Not in the list: 1." in done.said
    app = an_app(ward_file.parent)
    with app.store.engine.connect() as connection:
        here = connection.exec_driver_sql("SELECT count(*) FROM stay WHERE left_at IS NULL")
        assert here.scalar_one() == 2
    app.store.close()


def test_a_faulty_row_is_named_and_the_others_go_in(
    here: Here, ward_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "list 2026-02-12 0700.csv"
    wrong = "A1,,H1,Evans,Siân,31/02/1941,F,04/02/2026 14:00,Dr Rees,"
    path.write_text("\r\n".join((HEADER, wrong, NEW)), encoding="utf-8")
    done = here("import", path, "--database", ward_file)
    assert done.code == 0
    assert "Row 2: " in done.said
    assert people(ward_file) == ["Evans", "Pritchard"]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_paper_is_saved_and_stands_in_the_register(
    here: Here, ward_file: Path, tmp_path: Path, language: str
) -> None:
    out = tmp_path / "paper.pdf"
    done = here("print", "board", "--out", out, "--language", language, "--database", ward_file)
    assert (done.code, str(out) in done.said) == (0, True), done.complained
    assert "EVANS" in PdfDocument(out)[0].get_textpage().get_text_bounded()
    app = an_app(tmp_path)
    register = app.ask(prints, app.ask(wards)[0].id)
    app.store.close()
    assert [(row.document, row.language) for row in register] == [("board", language)]


def test_a_backup_brings_back_what_was_there(ward_file: Path, ward_list: Path) -> None:
    made = job("backup", "--database", ward_file)
    assert made.code == 0
    job("import", ward_list, "--database", ward_file)
    assert people(ward_file) == ["Evans", "Pritchard"]
    oldest = sorted((ward_file.parent / "backups").glob("*.db"))[0]
    done = job("restore", oldest, "--database", ward_file)
    assert (done.code, people(ward_file)) == (0, ["Evans"]), done.complained
    assert "The former file was kept" in done.said


def test_the_newest_backup_needs_no_name(here: Here, ward_file: Path) -> None:
    here("backup", "--database", ward_file)
    ward_file.write_bytes(b"not a ward" * 300)
    assert here("restore", "newest", "--database", ward_file).code == 0
    assert people(ward_file) == ["Evans"]


def test_a_whole_file_is_said_to_be_whole(here: Here, ward_file: Path) -> None:
    done = here("check", "--database", ward_file)
    assert done.code == 0
    assert "is whole" in done.said
    assert "The diary holds together. Entries: 2" in done.said


def test_a_line_changed_behind_the_diarys_back_is_found(here: Here, ward_file: Path) -> None:
    connection = dbapi2.connect(str(ward_file))
    connection.execute("UPDATE diary_entry SET person = 'Somebody else' WHERE seq = 2")
    connection.commit()
    connection.close()
    done = here("check", "--database", ward_file)
    assert done.code == 1
    assert "from entry 2 on" in done.complained


def test_a_damaged_file_is_named_with_the_way_back(here: Here, ward_file: Path) -> None:
    here("backup", "--database", ward_file)
    ward_file.write_bytes(b"not a ward" * 300)
    done = here("check", "--database", ward_file)
    assert done.code == 1
    assert "damaged" in done.complained
    assert "Newest good backup: " in done.complained
    printed = here("print", "board", "--out", ward_file.parent / "x.pdf", "--database", ward_file)
    assert (printed.code, "Newest good backup: " in printed.complained) == (1, True)


def test_what_cannot_be_done_is_a_sentence_and_changes_nothing(
    here: Here, ward_file: Path, ward_list: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = tmp_path / "list.csv"
    pdf.write_bytes(b"%PDF-1.7 not a list")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nobody"))
    before = ward_file.read_bytes()
    refused = {
        "no such list": here("import", tmp_path / "gone.csv", "--database", ward_file),
        "not a list": here("import", pdf, "--database", ward_file),
        "no such ward": here("import", ward_list, "--ward", "Onnen", "--database", ward_file),
        "no such file": here("check", "--database", tmp_path / "gone.db"),
        "no such backup": here("restore", tmp_path / "gone.db", "--database", ward_file),
        "not a backup": here("restore", pdf, "--database", ward_file),
        "no backup yet": here("restore", "newest", "--database", ward_file),
        "no place": here("print", "board", "--out", pdf / "x.pdf", "--database", ward_file),
        "no ward yet": here("check"),
    }
    for name, done in refused.items():
        assert done.code == 1, name
        assert done.complained.strip().endswith((".", "PATH", "Derwen")) or str(tmp_path) in (
            done.complained
        ), name
    assert ward_file.read_bytes() == before
    assert not (tmp_path / "gone.db").exists()


@pytest.mark.parametrize(
    "typed",
    [
        ["bake"],
        ["print", "menu", "--out", "x.pdf"],
        ["print", "board"],
        ["demo", "--at", "31/2"],
        ["restore"],
    ],
)
def test_a_line_that_is_not_understood_says_how_it_goes(here: Here, typed: list[str]) -> None:
    done = here(*typed)
    assert done.code == 2
    assert "usage: wardapp" in done.complained


def test_a_refusal_in_a_process_of_its_own_has_its_code(tmp_path: Path) -> None:
    done = job("check", "--database", tmp_path / "gone.db")
    assert (done.code, done.said) == (1, "")
    assert done.complained.startswith("There is no ward's file here: ")


def test_help_names_every_job(here: Here) -> None:
    said = here("demo", "--help").said
    assert "--out" in said
    everything = here("--headless", "--help").said
    assert "usage: wardapp" in everything
