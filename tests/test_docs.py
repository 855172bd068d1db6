"""What the README and the guides say is there, is there."""

import re
from pathlib import Path

import pytest

from ui.audit.entry_form import DECIDE
from ui.audit.entry_top import KEYS as LOOKED_AT
from ui.menu import ENTRIES
from wardapp.cli import run
from wardapp.domain.things import THINGS
from wardapp.feeds.code_list import read_delay_list

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\(([^)#]+)\)")
TARGET = re.compile(r"(?:^|`|&& )make ([a-z]+)", re.MULTILINE)
COMMAND = re.compile(r"main\.py ([a-z]+)")
KEY = re.compile(r"\b(?:(?:Ctrl|Alt|Shift) (?:Enter|F\d+|[A-Z0-9])|F\d+)\b")
FILE = re.compile(r"`([\w/]+\.(?:py|toml|ts))`")
HAZARD = re.compile(r"\| [ABG]\d").match
LARGEST = 300_000  # bytes of a picture


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_target_is_there(page: Path) -> None:
    there = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(TARGET.findall(page.read_text("utf-8")))
    assert named <= there


def test_every_file_of_the_architecture_is_there() -> None:
    named = set(FILE.findall((ROOT / "docs/architecture.md").read_text("utf-8")))
    rooms = (ROOT, ROOT / "wardapp")
    assert len(named) > 30
    assert {file for file in named if not any((room / file).exists() for room in rooms)} == set()


def test_every_table_stands_in_the_architecture_once() -> None:
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    chapter = page.partition("## The tables")[2].partition("\n## ")[0]
    rows = [line for line in chapter.splitlines() if line.startswith("|")]
    diary = {"diary_entry", "diary_change"}
    assert sorted(re.findall(r"`(\w+)`", "\n".join(rows))) == sorted(THINGS.keys() | diary)


def test_each_hazard_names_tests_that_are_there() -> None:
    lines = (ROOT / "docs/clinical-safety.md").read_text("utf-8").splitlines()
    hazards = {
        line.split("|")[1].strip(): set(FILE.findall(line)) for line in lines if HAZARD(line)
    }
    assert len(hazards) == sum(map(bool, map(HAZARD, lines))) > 50
    assert [name for name, tests in hazards.items() if not tests] == []
    assert [
        test for tests in hazards.values() for test in tests if not (ROOT / test).exists()
    ] == []


def test_every_job_is_there() -> None:
    named = {job for page in PAGES for job in COMMAND.findall(page.read_text("utf-8"))}
    assert named == {"demo", "import", "print", "backup", "restore", "check"}
    for job in named:
        with pytest.raises(SystemExit) as ended:
            run([job, "--help"])
        assert ended.value.code == 0


def test_every_key_is_one_of_the_window() -> None:
    window = "\n".join(file.read_text("utf-8") for file in (ROOT / "ui").rglob("*.py"))
    for written, said in (("+", " "), ("Return", "Enter"), ("{tr('Shift')}", "Shift")):
        window = window.replace(written, said)
    in_a_field = (*DECIDE.values(), *LOOKED_AT.values())  # a letter there is held with Alt
    window += "".join(f'"Alt {letter}"' for letter in in_a_field)
    named = {key for page in PAGES for key in KEY.findall(page.read_text("utf-8"))}
    assert len(named) > 15
    assert {
        key for key in named if f'"{key}"' not in window and f"Key_{key}" not in window
    } == set()


def test_the_user_guide_has_every_key_of_the_frame() -> None:
    guide = (ROOT / "docs/user-guide.md").read_text("utf-8")
    assert {entry.shown_key for entry in ENTRIES if entry.shown_key not in guide} == set()


def test_the_example_of_a_list_of_reasons_can_be_loaded() -> None:
    example = ROOT / "docs/example-delay-reasons.csv"
    read = read_delay_list(example.read_bytes(), example.name)
    assert (len(read.items), read.problems) == (6, ())


def test_the_pictures_are_small() -> None:
    pictures = list((ROOT / "docs/pictures").glob("*.png"))
    assert {picture.name for picture in pictures} == {"board.png", "round.png", "plan.png"}
    assert [picture.name for picture in pictures if picture.stat().st_size > LARGEST] == []
