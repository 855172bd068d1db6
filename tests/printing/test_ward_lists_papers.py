"""The long-stay list, the delay list and the census return say what the rows say."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pikepdf
import pypdf
import pytest
from delays_on_paper import (
    A5,
    CENSUS,
    DELAYS,
    LINES,
    MOVED,
    REASONS,
    STAYS,
    delay,
    delay_row,
    line,
    practice,
    stay_row,
)
from paper_reading import LONG, nodes, packed, page_texts
from ward_on_paper import ALIKE, FACTS, NOW, patient

from wardapp.paper_order import CENSUS as CENSUS_RETURN
from wardapp.paper_order import DELAYS as DELAY_LIST
from wardapp.paper_order import LONG_STAY, PaperOrder
from wardapp.press import PRESSES, print_paper
from wardapp.printing.census_return import census_return
from wardapp.printing.delay_list import delay_list
from wardapp.printing.long_stay import long_stay_list
from wardapp.queries.delays import DelayBoard
from wardapp.words import Words

ENGLISH, WELSH = Words("en"), Words("cy")
MARKUP = "<b>rang</b> & <img src='x'/> {brace} ŵŷ 😀"


def delays(board=DELAYS, say=ENGLISH, inside=25, kind="adult"):
    return delay_list(board, FACTS, say, ALIKE, ward_kind=kind, inside=inside)


def stays(rows=STAYS, say=ENGLISH, inside=25):
    return long_stay_list(rows, REASONS, FACTS, say, ALIKE, inside=inside)


def returned(screen=CENSUS, say=ENGLISH):
    return census_return(screen, FACTS, say)


ALL = {"delays": delays, "stays": stays, "census": returned}


# ---------------------------------------------------------------- the delay list


def test_the_delay_list_says_who_waits_why_whose_and_what_is_next(read):
    text = read(delays())
    for words in (
        "Optimised: 6 of 25 here",
        "Over 48 hr: 2 counted by the census now: 2 of 2",
        "Waiting, within 48 hr: 1",
        "Optimised and on plan: 3",
        "56 of 48 hr Late 8hr",
        "Awaiting social worker allocation ‡",
        f"also: {REASONS['HOM-01'].short('en')} ‡",
        "Rang twice",
        "Escalated to Team manager, Wed 11-Feb",
        "S Social care agreed 10-Feb",
        "? Not assigned to agree",
        "Escalate allocation to team manager Nia Bowen · today 17:00",
        "31 of 48 hr 48 hr: Fri 09:40",
        "Nothing: on plan",
    ):
        assert words in text


def test_the_longest_wait_stands_first(read):
    text = read(delays())
    assert text.index("GRIFFITHS") < text.index("WILLIAMS") < text.index("EVANS")


def test_exactly_48_hours_is_not_yet_a_delay_on_paper(read):
    text = read(delays())
    assert text.index("Optimised and on plan") < text.index("REES, Olwen")
    assert "48 of 48 hr" in text
    assert "Late 0" not in text


def test_a_child_is_not_in_the_census_and_the_list_says_why(read):
    assert "No under 18" in read(delays())


def test_a_ward_that_is_not_in_the_census_says_so_for_each_person(read):
    text = read(delays(kind="children"))
    assert text.count("this kind of ward is not counted") == len(DELAYS.rows)
    assert "counted by the census now: 0 of 2" in text


def test_who_is_late_without_a_reason_is_marked(read):
    board = DelayBoard((delay_row(A5.board),), REASONS)
    assert "No reason yet" in read(delays(board))


def test_an_empty_list_says_that_nobody_waits(read):
    text = read(delays(DelayBoard((), REASONS)))
    assert text.count("Nobody") == 3
    assert "Optimised: 0 of 25 here" in text
    assert "‡" not in text


# ---------------------------------------------------------------- the long-stay list


def test_the_long_stay_list_says_nights_review_and_what_is_due(read):
    text = read(stays())
    for words in (
        "Over 6 days: 4 of 25 here · review due: 3 of 4",
        "50 nights or more: 1 review due: 1 of 1",
        "7 to 20 nights: 3 review due: 2 of 3",
        "Home trial next week Tue 03-Feb · Sioned Morgan Escalated to Stroke consultant",
        "Tue 10-Feb Due 2d ago",
        "Due today",
        "Tue 17-Feb",
        "Never reviewed",
        "Review due",
        "17 26-Jan-2026",
        "Passed 2d Moved 2×",
        "No delay recorded",
    ):
        assert words in text
    assert text.index("HUGHES") < text.index("WILLIAMS") < text.index("JONES")


def test_a_ward_without_long_stays_says_so(read):
    text = read(stays(()))
    assert "Over 6 days: 0 of 25 here" in text
    assert "Nobody" in text


# ---------------------------------------------------------------- the census return


def test_the_return_says_what_was_counted_and_how(read):
    text = read(returned())
    for words in (
        "Census, Wed 21-Jan-2026 12:00",
        "Counted 3 of 5 optimised",
        "5 of 22 in-patients then",
        "Days since optimised 54 in all",
        "Days past 48 hr 48 in all",
        "Reasons: list 2026-02 ‡ not the official list",
        "21-Jan-2026 12:00 by Nia Bowen",
        "Not sent yet",
        "Swansea 2 of 3",
        "Powys 1 of 3",
        "Funding issues 2 of 3",
        "No reason recorded 1 of 3",
        "Joint 2 of 3",
        "85+",
        "18–64",
        "checked 21-Jan agreed 21-Jan",
        "checked 21-Jan not agreed",
        "Optimised and left out 2 of 5 optimised",
        "Not counted: under 18 on the day 1",
        "Council of residence Carmarthenshire Powys She had moved Nia Bowen, Wed 21-Jan",
        "Checked by health: 3 of 3",
        "Agreed with the councils: 1 of 3",
        "Signature",
    ):
        assert words in text


@pytest.mark.parametrize("say", [ENGLISH, WELSH])
def test_no_name_and_no_number_of_a_person_stands_on_the_return(read, say):
    text = read(returned(say=say))
    for name in ("Treharne", "TREHARNE", "Elsie", "999 000 0018", "9990000018", "1934"):
        assert name not in text


def test_each_section_of_the_return_adds_up_to_the_same_total(read):
    assert read(returned()).count("Total: 3") == 4


def test_a_practice_says_on_each_page_that_it_is_one_and_why(read):
    many = replace(practice("To try it out"), lines=tuple(line(n) for n in range(1, 19)) * 3)
    pages = page_texts(returned(many))
    assert len(pages) > 2
    assert all("Practice census, Wed 21-Jan-2026 12:00" in page for page in pages)
    assert "To try it out" in pages[0]


def test_an_official_list_has_no_mark(read):
    official = replace(CENSUS.census, official=True)
    listed = replace(REASONS, official=True)
    assert "‡" not in read(returned(replace(CENSUS, census=official, reasons=listed)))


def test_a_census_of_several_wards_names_them(read):
    other = line(6, facts={"ward": "Ward Onnen", "bed": "4"})
    text = read(returned(replace(CENSUS, lines=(*LINES, other))))
    assert "Ward Derwen, Ward Onnen" in text
    assert "Ward Onnen · 4" in text


def test_a_census_that_counts_nobody_is_a_whole_paper(read):
    nobody = replace(CENSUS, lines=())
    text = read(returned(nobody))
    assert "Counted 0 of 0 optimised" in text
    assert "Nobody was left out." in text
    assert "Nothing was corrected." in text


def test_without_a_frozen_census_the_paper_says_so(read):
    assert "No census is frozen yet" in read(returned(None))


# ---------------------------------------------------------------- all three


@pytest.mark.parametrize("kind", ALL)
def test_in_welsh_the_heads_are_welsh(read, kind):
    text = read(ALL[kind](say=WELSH))
    for english in ("Delay list", "Long-stay review list", "Census return", "Expected date"):
        assert english not in text
    assert "Mae nodiadau yn yr iaith y'u hysgrifennwyd ynddi" in text


def _with_note(note):
    """Return the three papers with the same text wherever somebody may type."""
    state = delay(5, note=note, escalated_to=note, escalated_at=NOW, main="FND-02")
    board = patient("A5", 5, "Williams", "Dilys", optimised_at=NOW - timedelta(hours=60),
                    admitted_at=NOW - timedelta(days=9), action=note, action_owner=note,
                    waiting_code="other", waiting_note=note)  # fmt: skip
    reviewed = {"reviewed_at": NOW, "outcome": note, "reviewed_by": note, "escalated_to": note}
    long = replace(stay_row("A5", 9, **reviewed), board=board)
    right = replace(MOVED, why=note, by=note)
    lines = (line(1, corrections=(right,), facts={"bed": note[:40]}),)
    return (
        delays(DelayBoard((delay_row(board, state),), REASONS)),
        stays((long,)),
        returned(replace(practice(note), lines=lines)),
    )


@pytest.mark.parametrize("number", range(3))
def test_4000_letters_stand_whole_and_go_over_the_page(number):
    pdf = _with_note(LONG[:4000])[number]
    pages = page_texts(pdf)
    text = packed(" ".join(pages))
    assert len(pages) > 1
    assert [word for word in LONG[:4000].split()[:-1] if word not in text] == []


@pytest.mark.parametrize("number", range(3))
def test_markup_is_printed_as_it_was_typed(read, number):
    text = packed(read(_with_note(MARKUP)[number]))
    assert packed("<b>rang</b> & <img src='x'/> {brace} ŵŷ") in text
    assert "[?]" in text


@pytest.mark.parametrize("kind", ALL)
def test_a_screen_reader_finds_title_and_tables(kind):
    with pikepdf.open(BytesIO(ALL[kind]())) as pdf:
        tags = [str(node.get("/S")) for node in nodes(pdf.Root.StructTreeRoot.K)]
        assert tags.count("/H1") == 1
        assert "/TH" in tags
        assert "/Table" in tags
        assert pdf.Root.Lang == "en-GB"


@pytest.mark.parametrize("kind", ALL)
def test_the_same_rows_give_the_same_bytes(kind):
    assert ALL[kind]() == ALL[kind]()


def test_every_page_says_how_many_there_are():
    rows = tuple(replace(STAYS[1], nights=20) for _ in range(30))
    pages = page_texts(stays(rows))
    assert all(f"Page {n} of {len(pages)}" in page for n, page in enumerate(pages, 1))


@pytest.mark.parametrize("document", [LONG_STAY, DELAY_LIST, CENSUS_RETURN])
@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_press_prints_them_for_a_real_ward(planned, document, language):
    app, ward, _ = planned
    assert document in PRESSES
    paper = print_paper(app, PaperOrder(document, ward, language))
    assert pypdf.PdfReader(BytesIO(paper.pdf)).pages
    assert paper.pages >= 1
