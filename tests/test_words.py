"""Every text has its Welsh: none missing, none empty, none glued, none that cannot be filled in."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tools import collect_words
from wardapp import words
from wardapp.paths import RESOURCES
from wardapp.typed_people import read_people
from wardapp.typed_time import read_when
from wardapp.words import ENGLISH, LANGUAGES, WELSH, Words, marked, speak, tr

NOW = datetime(2026, 2, 12, 8, 31, tzinfo=UTC)
SOURCES = collect_words.texts()
KNOWN = collect_words.known()
CODES = {path.stem: path for path in sorted((RESOURCES / "codes").glob("*.toml"))}

# What reads alike in both languages: the clinical date's weekdays, key caps, units, names.
SAME = {
    *("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    *("Enter", "Space", "End", "Page Up", "Page Down", "Shift"),
    *("{n}d", "12/3/1941", "Agenda", "Data", "G", "Ward", "CSV"),
    *("{answer}, {by}, {day}", "{n}, {past}"),
}
SAME_IN_LISTS = {"Cymraeg", "Hindi", "Ward", "Braille"}
NAMES_OF_PLACES = {"health_board", "local_authority"}  # many read alike in both languages

# Words after which the next one changes its first letter: no name, drug or reason may follow.
# What follows them here begins with a figure or stays as it is written: beds, times, counts.
MUTATING = r"am|ar|at|dan|dros|drwy|gan|heb|hyd|i|o|wrth|yn|yng|ym|fy|y|yr|a|â|gyda|tua|neu"
FIGURES = {"n", "m", "all", "at", "start", "end", "time", "old", "bed", "last", "b", "here"}
FIGURES |= {"total", "most"}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    listeners = list(words._current.listeners)
    yield
    words._current.listeners[:] = listeners
    speak(ENGLISH)


def placeholders(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{[^{}]*\}", text))


def test_every_text_of_the_program_has_its_welsh():
    missing = {source: where for source, where in SOURCES.items() if source not in KNOWN}
    assert not missing, "run `make words`, then translate these in resources/i18n/cy.ts"


def test_every_translation_has_the_placeholders_of_its_source():
    differ = {
        source: welsh
        for source, (welsh, _) in KNOWN.items()
        if placeholders(source) != placeholders(welsh)
    }
    assert not differ


def test_every_translation_can_be_filled_in():
    for source, (welsh, _) in KNOWN.items():
        values = {name.strip("{}"): "x" for name in placeholders(source)}
        assert "{" not in welsh.format(**values)


def test_no_english_was_left_standing():
    english = {source for source, (welsh, _) in KNOWN.items() if source.strip() == welsh.strip()}
    assert english <= SAME


def test_spaces_at_the_ends_are_kept_for_what_stands_beside():
    def ends(text: str) -> tuple[bool, bool]:
        return text[0].isspace(), text[-1].isspace()

    assert not [source for source, (welsh, _) in KNOWN.items() if ends(source) != ends(welsh)]


def test_welsh_is_written_in_one_way_of_writing_its_letters():
    for welsh, _ in KNOWN.values():
        assert welsh == unicodedata.normalize("NFC", welsh)
        assert "’" not in welsh, "one apostrophe everywhere: '"
        assert not re.search(r"\s'|'\s", welsh), "no space round an apostrophe"


def test_welsh_letters_come_through():
    letters = set("".join(welsh for welsh, _ in KNOWN.values()))
    assert set("âôŵŷ") <= letters
    assert Words(WELSH)("Letters: Welsh (ISO 8859-14), ŵ and ŷ are right").count("ŵ") == 1


def test_no_name_follows_a_word_that_would_change_its_first_letter():
    after = re.compile(rf"(?<![\w'])({MUTATING}) \{{(\w+)\}}", re.IGNORECASE)
    wrong = {
        source: found[0]
        for source, (welsh, _) in KNOWN.items()
        if (found := after.search(welsh)) and found[2] not in FIGURES
    }
    assert not wrong, "put the placeholder first, or after a colon"


def test_weekdays_of_the_clinical_date_are_the_same_in_both_languages():
    for day in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"):
        assert Words(WELSH)(day) == day


def test_what_a_welsh_hint_tells_people_to_type_can_be_read():
    said = " ".join(welsh for welsh, _ in KNOWN.values())
    for typed in ("gwe 10:00", "llun 16:00", "mer 14:00", "gwe", "yfory", "14 Chwef 2026", "5yh"):
        assert typed in said
        assert read_when(typed, NOW)
    roles = [person.role for person in read_people("SM prif nyrs, OR meddyg, IP nyrs, AB clerc")]
    assert roles == ["ward_sister", "doctor", "nurse", "ward_clerk"]


def test_the_language_changes_without_a_restart():
    heard = []
    words.on_language_change(lambda: heard.append(tr("Undo")))
    speak(WELSH)
    assert tr("Patients: {n} · commands: {m}", n=3, m=2) == "Cleifion: 3 · gorchmynion: 2"
    speak(ENGLISH)
    assert heard == ["Dadwneud", "Undo"]
    assert words.language() == ENGLISH


def test_a_text_without_welsh_is_shown_in_english_rather_than_not_at_all():
    assert Words(WELSH)("Nobody has written {what} yet", what="this") == (
        "Nobody has written this yet"
    )
    assert marked("stands as it is") == "stands as it is"


# the collector


@pytest.fixture
def small_program(tmp_path, monkeypatch):
    """A program of one file, whose catalogue the collector writes."""
    monkeypatch.setattr(collect_words, "ROOT", tmp_path)
    monkeypatch.setattr(collect_words, "CATALOGUE", tmp_path / "cy.ts")
    (tmp_path / "wardapp").mkdir()
    (tmp_path / "ui").mkdir()

    def write(program: str) -> dict[str, str]:
        (tmp_path / "wardapp" / "program.py").write_text(program, "utf-8")
        (tmp_path / "main.py").write_text('tr("Hello")', "utf-8")
        return collect_words.texts()

    return write


@pytest.mark.parametrize("door", sorted(collect_words.SPEAKERS | collect_words.REFUSALS))
def test_the_collector_hears_at_every_door(small_program, door):
    assert small_program(f'{door}("one", n=1)\nself.{door}("two")') == {
        "Hello": "main.py",
        "one": "wardapp/program.py",
        "two": "wardapp/program.py",
    }


def test_the_collector_passes_by_what_is_no_text(small_program):
    program = 'notice.say("error", words)\ntr(label)\ntr("")\nopen("a file")'
    assert small_program(program) == {"Hello": "main.py"}


def test_the_collector_keeps_what_was_translated_and_drops_what_has_gone(small_program):
    known = {"Hello": ("Helô", True), "Old": ("Hen", True), "Beds: {n}": ("Gwelyau: {n}", False)}
    collect_words.write(small_program('tr("Beds: {n}", n=1)\ntr("New")'), known)
    kept = collect_words.known()
    assert kept == {"Hello": ("Helô", True), "Beds: {n}": ("Gwelyau: {n}", False)}
    assert "<source>New</source>" in collect_words.CATALOGUE.read_text("utf-8")


# code lists and help


def tables(value: Any) -> Iterator[dict[str, Any]]:
    """Walk through every table of a file that has English words."""
    if isinstance(value, dict):
        if any(
            key == "en" or key.endswith("_en") for key, at in value.items() if isinstance(at, str)
        ):
            yield value
        for inner in value.values():
            yield from tables(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from tables(inner)


@pytest.mark.parametrize("name", CODES)
def test_every_word_of_a_code_list_has_its_welsh(name):
    for table in tables(tomllib.loads(CODES[name].read_text("utf-8"))):
        for key in [key for key in table if key == "en" or key.endswith("_en")]:
            welsh = table[f"{key.removesuffix('en')}cy"]
            assert welsh.strip(), table
            assert welsh == unicodedata.normalize("NFC", welsh)
            alike = name in NAMES_OF_PLACES or welsh in SAME_IN_LISTS
            assert welsh != table[key] or alike, table


def test_every_page_of_help_says_the_same_in_both_languages():
    folder = RESOURCES / "help"
    pages = {path.name.split(".")[0] for path in folder.glob("*.md")}
    assert pages
    for page in pages:
        texts = [(folder / f"{page}.{lang}.md").read_text("utf-8") for lang in LANGUAGES]
        assert texts[0] != texts[1]
        shapes = [
            [line[:2] for line in text.splitlines() if line.startswith(("#", "-"))]
            for text in texts
        ]
        assert shapes[0] == shapes[1], page
        assert texts[0].count("\n\n") == texts[1].count("\n\n"), page
