"""What stands on the papers is what stands in the rows."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdf
import pytest
from ward_on_paper import (
    ACTIONS,
    ALIKE,
    FACTS,
    LEAVERS,
    NOTES,
    NOW,
    WARD,
    action_of,
    big_ward,
    leaver_of,
    patient,
)

from wardapp.display import nhs_number, person_name
from wardapp.measures.same_name import Alike, same_names
from wardapp.printing.action_list import action_list
from wardapp.printing.board_sheet import board_sheet
from wardapp.printing.handover import handover
from wardapp.printing.leavers import leavers_list
from wardapp.printing.plain import plain
from wardapp.queries.papers import HandoverNotes
from wardapp.words import Words

ENGLISH, WELSH = Words("en"), Words("cy")


def papers(rows=WARD, actions=ACTIONS, leavers=LEAVERS, notes=NOTES, facts=FACTS, say=ENGLISH):
    """Return every paper of the ward."""
    return {
        "board": board_sheet(rows, facts, say, ALIKE),
        "short": board_sheet(rows, facts, say, ALIKE, short=True),
        "actions": action_list(actions, facts, say, ALIKE),
        "handover": handover(rows, notes, facts, say, ALIKE, "Day to night"),
        "leavers": leavers_list(leavers, facts, say, ALIKE),
    }


PAPERS = papers()


@pytest.mark.parametrize("kind", ["board", "short", "handover"])
def test_every_person_and_number_of_the_ward_stands_on_the_sheet(read, kind):
    text = read(PAPERS[kind])
    for row in WARD:
        if row.occupied:
            assert person_name(row.family, row.given, row.title, row.sex) in text
            assert nhs_number(row.nhs_number or "") in text
        else:
            assert "UNOCCUPIED" in text


def test_the_board_sheet_says_what_the_row_says(read):
    text = read(PAPERS["board"])
    for words in (
        "12-Mar-1941 (84y) · Cymraeg",
        "Reablement care package since Wed 11-Feb",
        "Mon 16-Feb · 4d Moved once",
        "56 of 48 hr Late 8hr P2",
        "Passed 2d Moved 2×",
        "No date set",
        "Dr Hughes · 40min late",
        "Same name C5",
        "UNOCCUPIED since today 11:20 · bed ready 12:05",
        "14 in · 1 on leave · 1 free · 9 red · 5 green · 3 out tomorrow",
    ):
        assert words in text


def test_a_sensitive_flag_is_handed_over_but_not_carried_from_bed_to_bed(read):
    assert "Safeguarding" in read(PAPERS["handover"])
    assert "Safeguarding" not in read(PAPERS["board"])


def test_each_action_stands_under_its_owner(read):
    text = read(PAPERS["actions"])
    for action in ACTIONS:
        assert action.text in text
        assert action.owner in text
    assert "NiaBowen,dischargeliaisonnurseActions:2·today:1" in text.replace(" ", "")
    assert "the board is the record" in text


def test_the_handover_ends_with_a_line_for_who_takes_over(read):
    text = read(PAPERS["handover"]).replace(" ", "")
    assert "Unwell:Newconfusionsincethenight;scored4." in text
    assert "1of2met•Twostepswithonerail" in text
    assert "Oxygen94" not in text
    assert "GivenbyTakenoverbyDate,time" in text


def test_the_leavers_stand_under_their_day_with_what_is_done(read):
    text = read(PAPERS["leavers"])
    today, tomorrow = text.index("Today, Thu 12-Feb-2026"), text.index("Tomorrow, Fri 13-Feb-2026")
    assert today < text.index("WILLIAMS, Dilys") < tomorrow < text.index("JONES, Marged")
    assert text.count("done") == 4
    assert "Not needed" in text


def test_every_page_says_ward_time_and_what_to_do_with_the_paper():
    for pdf in PAPERS.values():
        for page in pypdf.PdfReader(BytesIO(pdf)).pages:
            text = " ".join(page.extract_text().split())
            for words in (
                "Ward Derwen, Ysbyty’r Tŵr",
                "Demonstration: fictional people · Arddangosiad: pobl ddychmygol",
                "Data as at Thu 12-Feb-2026 16:40",
                "alid until Fri 13-Feb-2026 08:30",
                "Printed 16:45 by Sioned Morgan, ward sister",
                "Confidential: patient information.",
                "Destroy as confidential waste by Fri 13-Feb-2026 20:00.",
                "Record 18204 · 7f3a 91c2",
                "Copy 1 of 3",
            ):
                assert words in text


def test_a_real_ward_is_not_called_a_demonstration(read):
    for pdf in papers(facts=replace(FACTS, demonstration=False)).values():
        assert "fictional" not in read(pdf)


def test_fourteen_beds_stand_on_a_page_and_twenty_eight_on_the_short_sheet():
    def pages(beds, short):
        pdf = board_sheet(big_ward(beds), FACTS, ENGLISH, {}, short=short)
        return len(pypdf.PdfReader(BytesIO(pdf)).pages)

    assert [pages(n, False) for n in (14, 15, 28, 36)] == [1, 2, 2, 3]
    assert [pages(n, True) for n in (28, 29)] == [1, 2]


def test_an_empty_ward_prints(read):
    for pdf in papers(rows=(), actions=(), leavers=(), notes={}).values():
        assert "Ward Derwen" in read(pdf)
    assert "No action is open on this ward." in read(action_list((), FACTS, ENGLISH, {}))


PAYLOADS = [
    "<b>bold</b>",
    "<font color='white'>NOT safe for discharge</font>",
    '<img src="file:///etc/passwd"/>',
    '<img src="http://example.org/x.png" width="10" height="10"/>',
    '<a href="http://example.org">link</a>',
    "<para",
    "</para>",
    "<b>never closed",
    "<br/>",
    "&amp; &lt; &#65;",
    "&nosuch;",
    "{braces} {0} {}",
    "%s %(x)s %n",
    "<!-- gone -->",
    "<![CDATA[x]]>",
    "<?xml version='1.0'?>",
    "<unknowntag/>",
    "<onDraw name='x'/>",
    "<seq id='a'/>",
    r"BT (x) Tj ET \) \( \\",
    "/P <</MCID 0>> BDC EMC",
    "1 < 2 > 0 && 3",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markup_in_any_text_is_printed_as_it_was_typed(read, payload):
    text = payload
    row = patient("A1", 1, "Jones", "Marged", reason=text, waiting_code="other", reviewer=text,
        waiting_note=text, action=text, action_owner=text, action_due_at=NOW, consultant=text,
        reviewed_at=NOW, unwell=True, home_ward=text)  # fmt: skip
    notes = {1: HandoverNotes(text, text, text, text, ((text, False),), (action_of(row),))}
    facts = replace(FACTS, ward=text, hospital=text, printed_by=text, record=text)
    plain_ward = papers((row,), (action_of(row),), (leaver_of(row, how=text),), notes, facts)
    for pdf in plain_ward.values():
        reader = pypdf.PdfReader(BytesIO(pdf))
        whole = "".join(text.split())
        assert whole in "".join(read(pdf).split())
        for page in reader.pages:
            assert "/Annots" not in page
            assert not page.images


def test_markup_in_a_name_is_printed_as_it_was_typed(read):
    row = patient("A1", 1, "<b>Jones", "</b>Marged & co", title="<i>Mrs</i>", sex="Female")
    for pdf in papers((row,), (action_of(row),), (leaver_of(row),), {}).values():
        assert "<B>JONES, </b>Marged & co (<i>Mrs</i>)" in read(pdf)


def test_welsh_letters_print_in_every_name(read):
    row = patient("A1", 1, "Ŵyn-Ŷnyr", "Llŷr Siân Ïo", title="Tŷ", action="ŵ ŷ Ŵ Ŷ â ê î ô û ï ö")
    for pdf in papers((row,), (action_of(row),), (leaver_of(row),), {}).values():
        text = read(pdf)
        assert "ŴYN-ŶNYR, Llŷr Siân Ïo (Tŷ)" in text
        assert "[?]" not in text
    assert "ŵ ŷ Ŵ Ŷ â ê î ô û ï ö" in read(board_sheet((row,), FACTS, ENGLISH, {}))


def test_what_paper_cannot_print_is_marked_and_said(read):
    typed = "Happy 😀👩‍👩‍👧 now, \u202eשלום عربي 中文 end"
    row = patient("A1", 1, "Jones", "Marged", action=typed, action_owner="Nia")
    text = read(board_sheet((row,), FACTS, ENGLISH, {}))
    assert "Happy [?] now, [?] end" in text
    assert "Characters that paper cannot print: 2. They are marked [?]" in text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("K ↑ Na ↓", "K [up] Na [down]"),
        ("bed → chair", "bed -> chair"),
        ("cafe\u0301 w\u0302", "café ŵ"),
        ("a\u200bb\u00adc\x00d\ufeff", "abcd"),
        ("①② ½", "12 ½"),
        ("\ud800 lone", "[?] lone"),
        ("one\ntwo", "one\ntwo"),
    ],
)
def test_signs_without_a_glyph_become_words(typed, printed):
    assert plain(typed) == printed


def test_a_note_of_four_thousand_characters_is_handed_over_whole(read):
    words = [f"word{n:04}" for n in range(440)]
    note = " ".join(words)
    pdf = handover(WARD, {3: HandoverNotes(wrong=note)}, FACTS, ENGLISH, {}, "Day to night")
    text = read(pdf)
    assert all(word in text for word in words)
    assert "continues over the page" in text
    assert "LEWIS, Angharad (Ms)" in text


def test_a_long_text_on_a_fixed_row_ends_between_words_and_says_so(read):
    row = patient("A1", 1, "Jones", "Marged", action="wander " * 500, action_owner="Nia")
    for short in (False, True):
        text = read(board_sheet((row,), FACTS, ENGLISH, {}, short=short))
        assert "wander … more on screen" in text
        assert "Nia · No time set" in text


def test_the_longest_name_stands_whole_on_a_fixed_row(read):
    row = patient("A1", 1, "Featherstonehaugh-Cholmondeley-Marjoribanks", "Chandrasekhara " * 2,
        title="Right Reverend and Honourable", born=date(1950, 1, 1),
        nhs_number="9994864882")  # fmt: skip
    for short in (False, True):
        twin = {1: Alike(("C5",), True, "born")}
        text = read(board_sheet((row,), FACTS, ENGLISH, twin, short=short))
        whole = "FEATHERSTONEHAUGH-CHOLMONDELEY-MARJORIBANKS,ChandrasekharaChandrasekhara"
        assert whole + "(RightReverendandHonourable)" in text.replace(" ", "")
        assert "999 486 4882" in text
        assert "Same name C5" in text


def test_one_surname_in_two_beds_is_said_in_words_on_every_paper(read):
    rows = (
        patient("A1", 1, "Jones", "Marged", nhs_number="9994864882"),
        patient("C5", 2, "Jones", "Dafydd", nhs_number="9990000018"),
    )
    alike = same_names(rows)
    assert not alike[1].strong
    for pdf in (
        board_sheet(rows, FACTS, ENGLISH, alike),
        board_sheet(rows, FACTS, ENGLISH, alike, short=True),
        action_list(tuple(action_of(row) for row in rows), FACTS, ENGLISH, alike),
        handover(rows, {}, FACTS, ENGLISH, alike, "Day to night"),
        leavers_list(tuple(leaver_of(row) for row in rows), FACTS, ENGLISH, alike),
    ):
        assert "Surname also C5" in read(pdf)
        assert "Same name" not in read(pdf)


def test_what_tells_two_of_one_name_apart_is_underlined():
    rows = (
        patient("A2", 1, "Evans", "Siân", born=date(1941, 3, 12), nhs_number="9997973097"),
        patient("C5", 2, "Evans", "Siân", born=date(1944, 3, 21), nhs_number="9996402185"),
    )
    plainly, marked = (board_sheet(rows, FACTS, ENGLISH, alike) for alike in ({}, same_names(rows)))
    assert level_lines(marked) == level_lines(plainly) + 2


def level_lines(pdf):
    """Count the lines drawn on the first page."""
    return pypdf.PdfReader(BytesIO(pdf)).pages[0].get_contents().get_data().count(b" l S")


def test_flags_without_room_beside_the_birth_date_follow_the_number(read):
    row = patient("A1", 1, "Jones", "Marged", born=date(1950, 1, 1), nhs_number="9994864882",
        spoken_language="cy", flags=("falls", "oxygen"))  # fmt: skip
    text = read(board_sheet((row,), FACTS, ENGLISH, {}))
    assert "01-Jan-1950 (76y) · Cymraeg · Falls" in text
    assert "999 486 4882 · Oxygen" in text


def test_two_hundred_thousand_letters_do_not_stop_the_ward(read):
    row = patient("A1", 1, "Jones", "Marged", action="x" * 200_000, action_owner="y" * 5000)
    text = read(board_sheet((row, *WARD), FACTS, ENGLISH, ALIKE))
    assert "LEWIS, Angharad (Ms)" in text


def test_welsh_paper_says_so_and_keeps_names_and_numbers(read):
    pdf = board_sheet(WARD, FACTS, WELSH, ALIKE)
    assert pypdf.PdfReader(BytesIO(pdf)).trailer["/Root"]["/Lang"] == "cy-GB"
    assert "EVANS, Siân (Mrs)" in read(pdf)
    assert "Pecyn gofal" in read(pdf)
