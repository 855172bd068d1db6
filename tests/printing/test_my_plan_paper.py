"""The person's own copy: their language, large enough, warm, and nothing that is not for it."""

from io import BytesIO

import pikepdf
import pypdf
import pytest
from paper_reading import LONG, nodes, page_texts, paper, text
from plan_on_paper import record_language, the_plan, write_plan

from wardapp.codes import code_list
from wardapp.commands.departure import DischargePatient
from wardapp.errors import RuleBroken
from wardapp.paper_order import BOTH, LARGE, MY_PLAN, WARD_TRANSFER, PaperOrder
from wardapp.paths import RESOURCES
from wardapp.plan_form import plan_form
from wardapp.press import print_paper
from wardapp.printing.plain import UNPRINTABLE, plain
from wardapp.words import LANGUAGES, Words, catalogue


@pytest.mark.parametrize("language", ["cy", "en", BOTH])
@pytest.mark.parametrize("size", ["standard", LARGE])
def test_the_persons_copy_holds_no_number_and_nothing_sensitive(planned, language, size):
    made = paper(planned, MY_PLAN, language, size=size)
    said = text(made.pdf)
    for hidden in (
        "999 797 3097",
        "9997973097",
        "12-Mar-1941",
        "Safeguarding",
        "Diogelu",
        "Money missed",
        "DNACPR",
        "finds the nights too much",
        "Her son has the key",
        "EVANS",
    ):
        assert hidden not in said
    for number, page in enumerate(page_texts(made.pdf), 1):
        assert "Siân Evans" in page
        words = [Words(one)("Page {n} of {m}", n=number, m=made.pages) for one in ("cy", "en")]
        assert any(word in page for word in words)
        assert "Ward Derwen, Ysbyty’r Tŵr, 01632 960100" in page


def test_the_persons_copy_speaks_their_language_in_full_dates(planned):
    welsh = text(paper(planned, MY_PLAN, "cy").pdf)
    assert "Dydd Llun 16 Chwefror 2026" in welsh
    assert "Beth sy'n bod arna i?" in welsh
    assert "What is wrong with me?" not in welsh
    english = text(paper(planned, MY_PLAN, "en").pdf)
    assert "Monday 16 February 2026" in english
    assert "Monday 16 February 2026, 5:30pm" in english
    assert "“I want to be in my own kitchen again" in english
    assert "Nia Bowen, discharge nurse, 01632 960147" in english


def test_both_languages_stand_beside_each_other_welsh_first(planned):
    made = paper(planned, MY_PLAN, BOTH)
    with pikepdf.open(BytesIO(made.pdf)) as pdf:
        width, height = (float(pdf.pages[0].mediabox[n]) for n in (2, 3))
        sections = [node for node in nodes(pdf.Root.StructTreeRoot.K) if node.S == "/Sect"]
        assert str(sections[0].Lang) == "cy-GB"
        assert str(sections[1].Lang) == "en-GB"
    assert width > height
    places = {}

    def note(words, _cm, matrix, _font, _size):
        places.setdefault(words.strip(), (matrix[4], matrix[5]))

    pypdf.PdfReader(BytesIO(made.pdf)).pages[0].extract_text(visitor_text=note)
    left, right = places["Beth sy'n bod arna i?"], places["What is wrong with me?"]
    assert left[1] == right[1]
    assert left[0] < width / 2 < right[0]


def test_one_language_stands_upright_over_the_whole_page(planned):
    page = pypdf.PdfReader(BytesIO(paper(planned, MY_PLAN, "cy").pdf)).pages[0]
    assert page.mediabox.height > page.mediabox.width


@pytest.mark.parametrize(("size", "points"), [("standard", 14.0), (LARGE, 18.0)])
def test_the_print_is_as_large_as_it_was_asked_for(planned, size, points):
    sizes = []

    def note(words, _cm, matrix, _font, at):
        if words.strip():
            sizes.append((round(at * abs(matrix[3]), 1), words.strip()))

    for page in pypdf.PdfReader(BytesIO(paper(planned, MY_PLAN, "en", size=size).pdf)).pages:
        page.extract_text(visitor_text=note)
    said = {words: at for at, words in sizes}
    assert said["Practising two steps with the physiotherapist."] == points
    assert said["What is wrong with me?"] == points
    small = {words for at, words in sizes if at < points}
    furniture = ("Ward Derwen", "Page", "Arddangosiad", "Demonstration")
    assert all(words.startswith(furniture) for words in small), small


def test_words_of_another_language_say_so(planned):
    assert "(in Welsh)" in text(paper(planned, MY_PLAN, "en").pdf)


def test_a_person_who_was_never_asked_gets_no_paper_in_a_guessed_language(unplanned):
    app, _ward, stay = unplanned
    write_plan(app, stay)
    with pytest.raises(RuleBroken, match="Nobody has asked yet"):
        paper(unplanned, MY_PLAN, "en")
    record_language(app, stay, "cy")
    assert paper(unplanned, MY_PLAN, "cy").pages


def test_a_persons_copy_without_a_plan_asks_rather_than_invents(unplanned):
    app, _ward, stay = unplanned
    record_language(app, stay, "en")
    said = text(paper(unplanned, MY_PLAN, "en").pdf)
    assert "We have not talked about this yet." in said
    assert "This plan is not finished." in said


def test_a_long_answer_goes_on_over_the_page_of_the_persons_copy(unplanned):
    app, _ward, stay = unplanned
    record_language(app, stay, "cy")
    write_plan(app, stay, {"my_part": {"can_do": LONG}}, {})
    for language in ("cy", BOTH):
        made = paper(unplanned, MY_PLAN, language, size=LARGE)
        assert made.pages > 2
        said = text(made.pdf)
        assert all(word in said for word in LONG.split())


def test_what_the_person_was_given_to_read_stands_on_their_copy(planned):
    said = text(paper(planned, MY_PLAN, "en").pdf)
    assert "What I was given to read Going home from hospital Language: Cymraeg" in said


def test_nobody_is_given_the_plan_to_go_home_of_somebody_who_died(unplanned):
    app, ward, stay = unplanned
    record_language(app, stay, "en")
    version = the_plan(app, stay).person.stay_version
    app.do(DischargePatient(stay_id=stay, expected_version=version, method="4", destination="79"))
    with pytest.raises(RuleBroken, match="has died"):
        print_paper(app, PaperOrder(MY_PLAN, ward, "en", stay_id=stay))
    assert print_paper(app, PaperOrder(WARD_TRANSFER, ward, "en", stay_id=stay)).pages


def test_every_word_that_we_ship_can_be_printed():
    """Letters without a glyph would stand as [?] on the paper of whoever needs them."""
    lists = [
        code_list(path.stem) for path in (RESOURCES / "codes").glob("*.toml") if _has_items(path)
    ]
    words = [item.text(one) for codes in lists for item in codes for one in LANGUAGES]
    form = plan_form()
    words += [section.text(one) + section.person(one) for section in form for one in LANGUAGES]
    words += [
        field.text(one) + field.person(one)
        for section in form
        for field in section
        for one in LANGUAGES
    ]
    words += list(catalogue("cy").values()) + list(catalogue("cy"))
    lost = [word for word in words if plain(word).count(UNPRINTABLE) > word.count(UNPRINTABLE)]
    assert lost == []


def _has_items(path):
    return "\nitems = [" in path.read_text("utf-8")
