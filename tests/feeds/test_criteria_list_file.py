"""A board's own criteria: good lines are taken, each bad one is told and left out."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.lists_in_files import edits, mutated, quoted, workbook
from wardapp.criteria_set import INTENSITY, SEVERITY, CriteriaForm, read_criteria, shipped_sets
from wardapp.errors import RuleBroken
from wardapp.feeds.criteria_list import (
    ListedCriteria,
    ListedCriterion,
    as_criteria,
    read_criteria_list,
)

HEADINGS = "Code,Kind,English,Welsh"
ILL = "A1,Severity,Very ill,Yn sâl iawn"
DONE = "B1,Intensity,Chest drain,Draen y frest"


def csv(*rows: str, header: str = HEADINGS, encoding: str = "utf-8") -> bytes:
    return "\r\n".join((header, *rows)).encode(encoding)


def read(content: bytes, name: str = "form.csv") -> ListedCriteria:
    return read_criteria_list(content, name)


def as_set(found: ListedCriteria) -> CriteriaForm:
    head = {"name": "Ours", "version": "1", "nation": "Wales", "source": "x", "official": False}
    return read_criteria(as_criteria(found.items, **head))


def told(content: bytes) -> list[tuple[int, str, bool]]:
    return [(p.row, p.column, p.lost) for p in read(content).problems]


def test_a_form_is_read_with_all_its_columns_and_becomes_a_set():
    found = read(csv(ILL, DONE))
    assert found.problems == ()
    assert found.items[0] == ListedCriterion(2, "A1", SEVERITY, "Very ill", "Yn sâl iawn")
    assert [(c.key, c.code) for c in as_set(found)] == [("1", "A1"), ("A", "B1")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso8859_14"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_welsh_form_of_any_make_keeps_its_letters(encoding, separator):
    rows = ("1,Difrifoldeb,Unwell,Sâl mewn tŷ", "2,Pa mor sâl,More,Mwy", "3,Dwyster,Drain,Draen")
    text = "\r\n".join(("Cod,Math,Saesneg,Cymraeg", *rows)).replace(",", separator)
    found = read(text.encode(encoding))
    assert found.problems == ()
    assert [item.kind for item in found.items] == [SEVERITY, SEVERITY, INTENSITY]
    assert found.items[0].cy == "Sâl mewn tŷ"


def test_a_spreadsheet_with_a_title_above_its_headings_is_read_alike():
    found = read(
        workbook(
            ["Day of care form of the board", None, None, None],
            ["No.", "Type", "Criterion", "Welsh"],
            [1, "Severity of illness", "Very ill", "Yn sâl iawn"],
            [2.0, "Intensity of service", "Chest drain", "Draen y frest"],
        ),
        "form.xlsx",
    )
    assert found.problems == ()
    assert [(i.row, i.code, i.kind) for i in found.items] == [
        (3, "1", SEVERITY),
        (4, "2", INTENSITY),
    ]


@pytest.mark.parametrize("shipped", shipped_sets(), ids=lambda shipped: shipped.name)
def test_our_own_set_can_go_out_and_come_back_as_a_boards(shipped):
    rows = [[c.code, c.kind, c.en, c.cy] for c in shipped]
    found = read(workbook(HEADINGS.split(","), *rows), "form.xlsx")
    assert found.problems == ()
    assert [(c.key, c.code, c.kind, c.en, c.cy) for c in as_set(found)] == [
        (c.key, c.code, c.kind, c.en, c.cy) for c in shipped
    ]


@pytest.mark.parametrize(
    ("row", "column", "part"),
    [
        ("C,,Words,Geiriau", "Kind", "does not say which kind"),
        ("C,Social,Words,Geiriau", "Kind", "“Social” is no kind of criterion"),
        ("C,=1+1,Words,Geiriau", "Kind", "“=1+1” is no kind of criterion"),
        ("C,Severity,,Geiriau", "English", "There is no English text"),
        ("C,Severity,\u200b \x07,Geiriau", "English", "There is no English text"),
        ("C,Severity,=HYPERLINK(1),Geiriau", "English", "looks like a formula"),
        ("C,Severity," + "x" * 4000 + ",Geiriau", "English", "has 4000 letters"),
        ("=C,Severity,Words,Geiriau", "Code", "looks like a formula"),
        ("C" * 41 + ",Severity,Words,Geiriau", "Code", "too long for a code"),
        ("a1,Severity,Words,Geiriau", "Code", "“a1” stands in line 2 already"),
    ],
)
def test_a_line_that_cannot_be_used_is_left_out_and_the_others_stay(row, column, part):
    content = csv(ILL, row, DONE)
    found = read(content)
    assert [item.code for item in found.items] == ["A1", "B1"]
    assert told(content) == [(3, column, True)]
    assert part in str(found.problems[0].said)
    assert len(str(found.problems[0].said)) < 250


def test_a_missing_code_is_made_from_the_order_and_told():
    found = read(csv("S1,Severity,One,Un", ",Severity,Two,Dau", ",Intensity,Three,Tri"))
    assert [item.code for item in found.items] == ["S1", "S2", "I1"]
    assert [str(problem.said) for problem in found.problems] == [
        "There is no code. It was given the code S2.",
        "There is no code. It was given the code I1.",
    ]


def test_a_made_code_is_never_one_that_a_later_line_has():
    found = read(csv(",Severity,One,Un", "s1,Severity,Two,Dau", ",Severity,Three,Tri"))
    assert [item.code for item in found.items] == ["S2", "s1", "S3"]


def test_a_form_without_codes_is_told_once():
    content = csv("S,One,Un", "I,Two,Dau", header="Section,Criteria,Welsh")
    assert [item.code for item in read(content).items] == ["S1", "I1"]
    assert told(content) == [(0, "", False)]


def test_kind_and_english_words_are_enough():
    content = csv("S,One", "I,Two", header="Kind,Criterion")
    assert [(item.code, item.cy) for item in read(content).items] == [("S1", "One"), ("I1", "Two")]
    assert told(content) == [(0, "", False), (0, "", False)]


def test_where_welsh_is_missing_english_stands_in_and_it_is_said():
    content = csv("A,S,Words,")
    assert read(content).items[0].cy == "Words"
    assert told(content) == [(2, "Welsh", False)]
    assert "The English text stands in: “Words”" in str(read(content).problems[0].said)


def test_control_characters_and_turned_writing_are_cleaned_away():
    found = read(csv("A,S,Chest\u202e \x07drain  now,Draen\u200b"))
    assert (found.items[0].en, found.items[0].cy) == ("Chest drain now", "Draen")


def test_criteria_beyond_the_last_key_are_left_out_each_with_its_line():
    found = read(csv(*(f"c{n},I,Words {n},Geiriau {n}" for n in range(1, 22)), "s,S,Ill,Sâl"))
    assert [problem.row for problem in found.problems] == [21, 22]
    assert all("no key left" in str(problem.said) for problem in found.problems)
    assert found.items[-1].code == "s"
    assert len(as_set(found).criteria) == 20


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "is empty"),
        (b"\r\n  \r\n", "is empty"),
        (b"%PDF-1.7 and more", "No list of criteria was found"),
        (b"Dear colleague,\r\nthe form follows.", "No headings were found"),
        (b"\x89PNG\r\n\x1a\n", "No list of criteria was found"),
        (b"PK\x03\x04 but nothing inside", "cannot be opened"),
        (b"Bed,Name,NHS No\r\n1,A,2\r\n", "No headings were found"),
        (b"Code,Kind,Welsh\r\nA,S,Geiriau\r\n", "no column with the English words"),
        (b"Code,English,Welsh\r\nA,Words,Geiriau\r\n", "no column that says severity"),
        (csv(), "no criteria under them"),
        (csv(*("A,S,Words,Geiriau" for _ in range(2_001))), "more than 2000 lines"),
    ],
)
def test_a_file_that_is_no_form_is_told_in_one_sentence(content, part):
    found = read(content)
    assert found.items == ()
    assert told(content) == [(0, "", True)]
    assert part in str(found.problems[0].said)


def test_headings_that_come_again_and_empty_lines_are_passed_over():
    found = read(csv(ILL, "", ",,,", HEADINGS, DONE))
    assert [item.row for item in found.items] == [2, 6]
    assert found.problems == ()


PLAIN = csv(ILL, DONE, ",S,Tŷ,", encoding="iso8859_14")
BOOK = workbook(*(row.split(",") for row in (HEADINGS, ILL, DONE)))
cells = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["S", "I", "severity", "A1", "s1", "Words", "=x", "\u202e", "\x00", "🏠", "İ"]),
)
quick = settings(
    max_examples=100, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


def read_and_use(content: bytes) -> None:
    """Whatever was taken makes a set; whatever was not is told."""
    found = read(content, "form \ud800.csv")
    assert found.items or found.problems
    assert all(str(problem.said) for problem in found.problems)
    if found.items:
        assert len(as_set(found).criteria) == len(found.items)
    else:
        with pytest.raises(RuleBroken):
            as_set(found)


@quick
@given(edits)
def test_a_damaged_text_file_never_stops_the_program(edits):
    read_and_use(mutated(PLAIN, edits))


@quick
@given(edits)
def test_a_damaged_workbook_never_stops_the_program(edits):
    read_and_use(mutated(BOOK, edits))


@quick
@given(st.lists(st.lists(cells, min_size=4, max_size=4), max_size=40))
def test_any_words_in_any_cell_are_read_or_told(rows):
    read_and_use(quoted([HEADINGS.split(","), *rows]))


@quick
@given(st.binary(max_size=300))
def test_bytes_of_any_kind_are_read_or_told(content):
    read_and_use(content)
