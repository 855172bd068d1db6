"""How the papers are laid out: nothing touches, nothing is parted, no page holds a few words."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from paper_reading import page_texts, paper, text
from plan_on_paper import record_language, write_plan
from reportlab.lib.units import mm
from ward_on_paper import FACTS

from wardapp.paper_order import CARE_HOME, MY_PLAN, PLAN_HANDOVER
from wardapp.plan_words import Answer, Column, Paragraph, PersonPage
from wardapp.printing.flow import Part, Strip, fewest_pages, flowed
from wardapp.printing.lines import NBSP, Line, height, held
from wardapp.printing.look import BODY, load_fonts
from wardapp.printing.my_plan import Copy, my_plan
from wardapp.printing.report import Report
from wardapp.words import Words


def report(**facts):
    return Report(replace(FACTS, **facts), Words("en"), "Recovery plan and D2RA handover")


def printed(line):
    return "".join(run.text for run in line.runs).replace(NBSP, " ")


@pytest.mark.parametrize(
    "whole",
    ["Mon 02-Mar-2026 17:30", "ZZ99 3CZ", "CF5 1AA", "01632 960147", "999 797 3097", "Thu 05-Feb"],
)
def test_no_line_ends_inside_a_date_a_number_or_a_postcode(whole):
    load_fonts()
    paper = report()
    for before in range(1, 40):
        lines = paper.lines([paper.run("a " * before + whole + " and more", BODY)], 60 * mm)
        assert any(whole in printed(line) for line in lines)


def test_words_beside_a_number_are_not_held_to_it():
    assert held("Walks 20 m with a frame, Dr Rees") == "Walks 20 m with a frame, Dr Rees"


@pytest.mark.parametrize("whole", ["list ‡", "criteria: 18", "fersiwn 1", "version 2", "home ·"])
def test_a_mark_or_a_count_begins_no_line(whole):
    assert held(f"the {whole}") == f"the {whole.replace(' ', NBSP)}"


def test_a_range_after_a_colon_may_begin_a_line():
    assert held("merged: 16 to 49 years") == f"merged:{NBSP}16 to 49 years"
    assert held("merged: 16–49 years") == "merged: 16–49 years"


def test_the_demonstration_chip_has_white_round_it_where_it_stands_alone():
    load_fonts()
    left, _ = report(demonstration=True)._head()
    chips = [number for number, line in enumerate(left) if line.runs and line.runs[0].shape]
    for number in chips:
        above, below = left[number - 1], left[number + 1]
        assert not above.runs
        assert not below.runs
        assert above.height >= 1 * mm
    assert len(chips) == 1


def strips(count, tall=20.0):
    line = Line((), tall)
    return [Strip((Part((line,)),), above=10.0) for _ in range(count)]


def test_a_few_words_overleaf_are_drawn_onto_the_page_before():
    nine = strips(9)  # 9 × 20 and 8 × 10: 260 points
    assert len(flowed(nine, 255.0, 255.0)) == 2
    assert len(fewest_pages(nine, 255.0, 255.0)) == 1


def test_a_page_with_enough_on_it_keeps_the_white_of_the_others():
    many = strips(14)
    pages = fewest_pages(many, 255.0, 255.0)
    assert len(pages) == 2
    assert pages[0][1].above == 10.0


def test_what_has_no_column_stands_below_its_row_over_the_whole_width():
    paper_ = report()
    long = [paper_.run("word " * 60, BODY)]
    cells = [[paper_.run("Make my own dinner", BODY)], [paper_.run("8", BODY)]]
    _, row = paper_.table([("Goal", 1.0), ("Hopes", 1.0)], [cells], under=[long])
    more = row.parts[-1]
    assert (more.x, more.span) == (0.0, 2)
    assert more.lines[0].height >= max(height(part.lines) for part in row.parts[:-1])
    assert max(line.width for line in more.lines) > paper_.room / 2


def test_an_empty_section_takes_one_line_and_says_so(unplanned):
    said = text(paper(unplanned, PLAN_HANDOVER).pdf)
    assert "Arranged Not recorded" in said
    assert "Goals Not recorded" in said


def test_short_sections_beside_each_other_are_a_table_with_heads(planned):
    with pikepdf.open(BytesIO(paper(planned, PLAN_HANDOVER).pdf)) as pdf:
        heads = list(_first_rows(pdf.Root.StructTreeRoot.K))
    assert ["/TH", "/TH"] in heads


def _first_rows(node):
    if node.get("/S") == "/Table":
        yield [str(cell.S) for cell in node.K[0].K]
    elif not isinstance(node.get("/K"), int):
        for child in node.get("/K", []):
            yield from _first_rows(child)


def test_the_care_home_reads_the_persons_words_before_the_bag_and_the_illness(planned):
    said = text(paper(planned, CARE_HOME).pdf)
    words = said.index("“Dw i eisiau bod yn fy nghegin")
    assert words < said.index("In the red bag") < said.index("Health summary")


def test_the_closing_words_never_stand_alone_on_the_persons_page():
    copy = Copy(large=True, ward_phone="", written_on=date(2026, 2, 12), draft=False)
    counted = set()
    for lines in range(1, 30):
        told = Answer("today", "What happens to me today", (Paragraph("Stairs.\n" * lines),))
        ring = Answer("ring", "Who I can ring", (Paragraph("Nia Bowen"),))
        page = PersonPage("Siân Evans", (Column("en", "My plan to go home", (told, ring)),))
        pages = page_texts(my_plan(page, FACTS, copy))
        assert "Who I can ring" in pages[-1]
        assert "Is something not right" in pages[-1]
        counted.add(len(pages))
    assert counted == {1, 2}


def test_one_of_a_thing_is_not_counted_on_the_persons_copy(unplanned):
    app, _, stay = unplanned
    record_language(app, stay, "en")
    things = ({"item": "Walking frame", "quantity": "1"}, {"item": "Bed rails", "quantity": "2"})
    write_plan(app, stay, {}, {"equipment": things})
    said = text(paper(unplanned, MY_PLAN).pdf)
    assert "Walking frame Bed rails, 2" in said
