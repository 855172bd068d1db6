"""A board's list of delay reasons: good rows are taken, each bad one is told and left out."""

import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.lists_in_files import edits, mutated, quoted, workbook
from wardapp.codes import code_list, read_code_list
from wardapp.feeds.code_list import ListedCode, ListedCodes, as_items, as_table, read_delay_list
from wardapp.queries.code_sets import reason_for
from wardapp.words import Words

ENGLISH = "Code,Group,English,Welsh,Valid from,Valid to,Attribution,WardApp code"
NURSING = "1.03,1,Awaiting nursing assessment,Aros am asesiad nyrsio,01/04/2024,,Health,ASM-03"
TRANSPORT = "2.02,2,Awaiting transport,Aros am gludiant,,,Health,TRN-02"


def csv(*rows: str, header: str = ENGLISH, encoding: str = "utf-8") -> bytes:
    return "\r\n".join((header, *rows)).encode(encoding)


def read(content: bytes, name: str = "list.csv") -> ListedCodes:
    return read_delay_list(content, name)


def one_problem(content: bytes) -> tuple[int, str, str]:
    found = read(content).problems
    assert len(found) == 1, [str(problem.said) for problem in found]
    return found[0].row, found[0].column, str(found[0].said)


def test_a_list_is_read_with_all_its_columns():
    found = read(csv(NURSING, TRANSPORT))
    assert found.problems == ()
    assert found.items[0] == ListedCode(
        row=2,
        code="1.03",
        group="1",
        en="Awaiting nursing assessment",
        cy="Aros am asesiad nyrsio",
        valid_from=date(2024, 4, 1),
        valid_to=None,
        attribution="health",
        own_key="ASM-03",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso8859_14"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_welsh_list_of_any_make_keeps_its_letters(encoding, separator):
    header = "Cod,Grŵp,Saesneg,Cymraeg,Dilys o,Dilys tan,Priodoli"
    rows = (
        "A1,Materion tai,Home unsafe,Tŷ anniogel,1 Ebrill 2025,,ar y cyd",
        "A2,3,Money,Arian,,,",
    )
    text = "\r\n".join((header, *rows)).replace(",", separator)
    found = read(text.encode(encoding))
    assert found.problems == ()
    assert found.items[0].cy == "Tŷ anniogel"
    assert found.items[0].group == "10"
    assert found.items[0].valid_from == date(2025, 4, 1)
    assert found.items[0].attribution == "joint"


def test_a_spreadsheet_with_true_dates_and_numbers_is_read_alike():
    found = read(
        workbook(
            ["Delay reasons, issued April 2024"],
            ["Code", "Group", "Reason", "Welsh", "Start date", "End date"],
            [103, 1, "Nursing assessment", "Asesiad nyrsio", date(2024, 4, 1), None],
            [202.0, 2.0, "Transport", "Cludiant", None, date(2027, 3, 31)],
        ),
        "list.xlsx",
    )
    assert found.problems == ()
    assert [(i.row, i.code, i.group) for i in found.items] == [(3, "103", "1"), (4, "202", "2")]
    assert found.items[0].valid_from == date(2024, 4, 1)
    assert found.items[1].valid_to == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("written", "group"),
    [
        ("7", "7"),
        ("07", "7"),
        ("Group 10", "10"),
        ("3. Funding issues", "3"),
        ("Disagreements /Legislation", "7"),
        ("NHS BED RELATED ISSUES", "9"),
        ("Materion asesu", "1"),
    ],
)
def test_a_group_may_be_written_as_number_or_name(written, group):
    assert read(csv(f"A,{written},Words,Geiriau,,,,")).items[0].group == group


@pytest.mark.parametrize("written", ["11", "0", "1-2", "Other", "=1"])
def test_what_is_none_of_the_ten_groups_is_left_out_and_told(written):
    row, column, said = one_problem(csv(TRANSPORT, f"A,{written},Words,Geiriau,,,,"))
    assert (row, column) == (3, "Group")
    assert f"“{written}” is none of the ten groups" in said


def test_a_row_without_group_follows_the_wardapp_code_it_stands_for():
    assert read(csv("A,,Words,Geiriau,,,,FND-01")).items[0].group == "3"
    assert "There is no group" in one_problem(csv("A,,Words,Geiriau,,,,"))[2]


def test_a_code_that_stands_twice_is_taken_once_and_says_where():
    found = read(csv(NURSING, TRANSPORT, NURSING.replace("1.03", "2.02")))
    assert [item.code for item in found.items] == ["1.03", "2.02"]
    assert found.problems[0].row == 4
    assert "“2.02” stands in line 3 already" in str(found.problems[0].said)


def test_a_code_that_differs_by_case_only_is_the_same_code():
    assert len(read(csv("a1,1,Words,Geiriau,,,,", "A1,1,Other,Arall,,,,")).items) == 1


@pytest.mark.parametrize(
    ("row", "column", "part"),
    [
        (",1,Words,Geiriau,,,,", "Code", "There is no code"),
        ("A,1,,Geiriau,,,,", "English", "There is no English text"),
        ("A,1,=HYPERLINK(1),Geiriau,,,,", "English", "looks like a formula"),
        ("=A,1,Words,Geiriau,,,,", "Code", "looks like a formula"),
        ("A,1," + "x" * 4000 + ",Geiriau,,,,", "English", "has 4000 letters"),
        ("A" * 41 + ",1,Words,Geiriau,,,,", "Code", "too long for a code"),
        ("A,1,Words,Geiriau,31/02/2024,,,", "Valid from", "“31/02/2024” is not a date"),
        ("A,1,Words,Geiriau,04/13/2024,,,", "Valid from", "“04/13/2024” is not a date"),
        ("A,1,Words,Geiriau,,01/01/1950,,", "Valid to", "“01/01/1950” is not a date"),
        ("A,1,Words,Geiriau,01/04/2025,31/03/2025,,", "Valid to", "It ends before it begins"),
    ],
)
def test_a_row_that_cannot_be_used_is_left_out_and_the_others_stay(row, column, part):
    found = read(csv(NURSING, row, TRANSPORT))
    assert [item.code for item in found.items] == ["1.03", "2.02"]
    assert [(p.row, p.column, p.lost) for p in found.problems] == [(3, column, True)]
    assert part in str(found.problems[0].said)
    assert len(str(found.problems[0].said)) < 250


@pytest.mark.parametrize(
    ("row", "column", "part"),
    [
        ("A,1,Words,,,,,", "Welsh", "There is no Welsh text"),
        ("A,1,Words," + "ŵ" * 4000 + ",,,,", "Welsh", "cannot be the words of this line"),
        ("A,1,Words,Geiriau,,,The moon,", "Attribution", "“The moon” is no owner"),
        ("A,1,Words,Geiriau,,,,ASM-99", "WardApp code", "“ASM-99” is no code of WardApp"),
        ("A,1,Words,Geiriau,TBC,,,", "Valid from", "“TBC” was read as no date"),
    ],
)
def test_a_lesser_fault_is_told_and_the_row_taken(row, column, part):
    found = read(csv(NURSING, row))
    assert [item.code for item in found.items] == ["1.03", "A"]
    assert [(p.row, p.column, p.lost) for p in found.problems] == [(3, column, False)]
    assert part in str(found.problems[0].said)


def test_missing_welsh_falls_back_to_english():
    assert read(csv("A,1,Words,,,,,")).items[0].cy == "Words"


def test_a_list_without_a_welsh_column_is_told_once():
    found = read(csv("A,1,Words", "B,2,More", header="Code,Group,English"))
    assert [item.cy for item in found.items] == ["Words", "More"]
    assert [problem.row for problem in found.problems] == [0]
    assert "no column with Welsh words" in str(found.problems[0].said)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "is empty"),
        (b"\r\n  \r\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"%PDF-1.7 and more", "No list of reasons was found"),
        (b"Dear colleague,\r\nthe list follows.", "No list of reasons was found"),
        (b"\x89PNG\r\n\x1a\n", "No list of reasons was found"),
        (b"PK\x03\x04 but nothing inside", "cannot be opened"),
        (b"Bed,Name,NHS No\r\n1,A,2\r\n", "No headings were found"),
        (b"Code,Group,Welsh\r\nA,1,Geiriau\r\n", "no column with the English words"),
        (b"Group,English,Welsh\r\n1,Words,Geiriau\r\n", "no column with the codes"),
        (b"Code,English,Welsh\r\nA,Words,Geiriau\r\n", "no column with the ten groups"),
        (csv(), "no reasons under them"),
        (csv(*("A,1,Words,Geiriau,,,," for _ in range(2_001))), "more than 2000 lines"),
    ],
)
def test_a_file_that_is_no_list_is_told_in_one_sentence(content, part):
    assert read(content).items == ()
    row, column, said = one_problem(content)
    assert (row, column) == (0, "")
    assert part in said
    assert "Bed" not in said


def test_headings_that_come_again_and_empty_lines_are_passed_over():
    found = read(csv(NURSING, "", ",,,,,,,", ENGLISH, TRANSPORT))
    assert [item.row for item in found.items] == [2, 6]
    assert found.problems == ()


def test_sentences_can_be_shown_in_welsh_with_their_values():
    said = read(csv("A,11,Words,Geiriau,,,,")).problems[0].said
    assert "“11”" in Words("cy")(said.text, **said.values)


def test_what_is_stored_is_plain_and_becomes_a_code_list_again():
    found = read(csv(NURSING, TRANSPORT, "9.01,9,A bed,Gwely,,31/12/2026,?,"))
    stored = json.loads(json.dumps(as_items(found.items)))
    assert stored[0] == {
        "code": "1.03",
        "group": "1",
        "attribution": "health",
        "en": "Awaiting nursing assessment",
        "cy": "Aros am asesiad nyrsio",
        "valid_from": "2024-04-01",
        "own_key": "ASM-03",
    }
    assert stored[2]["nhs_next_stage"] is True
    assert stored[2]["valid_to"] == "2026-12-31"


def test_a_loaded_list_is_a_code_list_with_groups_and_days():
    found = read(csv(NURSING, TRANSPORT))
    table = as_table(found.items, version="2026-04", source="The board", official=True)
    codes = read_code_list(table)
    assert codes.name == "delay_reason"
    assert codes.marker == ""
    assert [code.code for code in codes.choices(date(2024, 3, 31))] == ["2.02"]
    assert codes.label("1.03", "cy") == "Aros am asesiad nyrsio"
    assert len(codes.extra["groups"]) == 10
    assert reason_for(codes, "ASM-03", date(2026, 2, 12)) == "1.03"


def test_our_own_list_can_go_out_and_come_back_as_a_boards():
    own = code_list("delay_reason")
    rows = [
        [
            item.code, item.extra["group"], item.en, item.cy, item.valid_from, item.valid_to,
            item.extra["attribution"], item.code,
        ]
        for item in own
    ]  # fmt: skip
    found = read(workbook(ENGLISH.split(","), *rows), "list.xlsx")
    assert found.problems == ()
    codes = read_code_list(as_table(found.items, version="1", source="x", official=True))
    for item in own:
        back = codes[item.code]
        assert (back.en, back.cy) == (item.en, item.cy)
        assert (back.valid_from, back.valid_to) == (item.valid_from, item.valid_to)
        for key in ("group", "attribution", "nhs_next_stage"):
            assert back.extra.get(key) == item.extra.get(key), (item.code, key)


PLAIN = csv(
    NURSING, TRANSPORT, "A3,10,Tŷ,Tŷ,1.4.24,30-Apr-2026,joint,HSG-01", encoding="iso8859_14"
)
BOOK = workbook(*(row.split(",") for row in (ENGLISH, NURSING, TRANSPORT)))
cells = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["A1", "1", "Words", "=x", "\u202e", "\x00", "31/02/2024", "45000.9", "-", "🏠"]
    ),
)
quick = settings(
    max_examples=250, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


def read_and_use(content: bytes) -> None:
    found = read(content, "list \ud800.csv")
    assert found.items or found.problems
    assert all(str(problem.said) for problem in found.problems)
    assert all(item.code and item.en and item.cy for item in found.items)
    json.dumps(as_items(found.items))
    read_code_list(as_table(found.items, version="1", source="x", official=False))


@quick
@given(edits)
def test_a_damaged_text_file_never_stops_the_program(edits):
    read_and_use(mutated(PLAIN, edits))


@quick
@given(edits)
def test_a_damaged_workbook_never_stops_the_program(edits):
    read_and_use(mutated(BOOK, edits))


@quick
@given(st.lists(st.lists(cells, min_size=8, max_size=8), max_size=6))
def test_any_words_in_any_cell_are_read_or_told(rows):
    read_and_use(quoted([ENGLISH.split(","), *rows]))


@quick
@given(st.binary(max_size=300))
def test_bytes_of_any_kind_are_read_or_told(content):
    read_and_use(content)
