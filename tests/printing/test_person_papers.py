"""The papers that go with one person say what the plan says, and carry who it is on each page."""

import itertools
from datetime import date
from io import BytesIO

import pikepdf
import pypdf
import pytest
from builders import a_patient
from paper_reading import LONG, nodes, packed, page_texts, paper, text
from plan_on_paper import (
    REPEATED,
    a_person,
    agree,
    busy_stay,
    every_field,
    record_home,
    record_language,
    the_plan,
    write_plan,
)
from test_papers import PAYLOADS

from wardapp import press
from wardapp.codes import code_list
from wardapp.commands.recovery_plan import HandOverPlan, WritePlan
from wardapp.errors import RuleBroken
from wardapp.paper_order import (
    BOARD,
    BOTH,
    CARE_HOME,
    MY_PLAN,
    PERSON_PAPERS,
    PLAN_HANDOVER,
    TRUSTED,
    WARD_TRANSFER,
    PaperOrder,
)
from wardapp.plan_form import plan_form
from wardapp.press import PRESSES, print_paper, print_run
from wardapp.words import Words

STAFF_PAPERS = (PLAN_HANDOVER, WARD_TRANSFER, TRUSTED, CARE_HOME)
OF_A_VERSION = (PLAN_HANDOVER, TRUSTED, CARE_HOME)


def test_every_person_paper_has_its_press():
    assert set(PERSON_PAPERS) <= set(PRESSES)


@pytest.mark.parametrize("document", STAFF_PAPERS)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_name_birth_date_number_and_page_of_pages_stand_on_each_page(planned, document, language):
    made = paper(planned, document, language)
    say = Words(language)
    pages = page_texts(made.pdf)
    assert len(pages) == made.pages > 1
    for number, page in enumerate(pages, 1):
        assert "EVANS, Siân (Mrs)" in page
        assert "12-Mar-1941 (84y)" in page
        assert "999 797 3097" in page
        assert say("Page {n} of {m}", n=number, m=len(pages)) in page
        assert say("Confidential: patient information.") in page


def test_the_handover_begins_with_the_persons_own_words(planned):
    said = text(paper(planned, PLAN_HANDOVER).pdf)
    words = said.index("“Dw i eisiau bod yn fy nghegin fy hun eto")
    assert words < said.index("Diagnosis")
    assert "Translated by Elin Prys: “I want to be in my own kitchen again" in said
    assert "said in: Cymraeg, said to Elin Prys, Thu 12-Feb-2026" in said


def test_the_handover_says_who_agreed_to_which_version_and_when(planned):
    made = paper(planned, PLAN_HANDOVER)
    for page in page_texts(made.pdf):
        assert "Version 1: Agrees with the plan" in page
        assert "Siân Evans, Thu 12-Feb-2026 08:31" in page
        assert "DRAFT" not in page
    assert "Copy given to the person: Cymraeg, Large print" in text(made.pdf)
    assert "This plan is in place." in text(made.pdf)


def test_every_field_of_the_plan_stands_on_the_handover(unplanned):
    """Each value is a word of its own, so that no other can stand for it."""
    app, _ward, stay = unplanned
    form = plan_form()
    single, repeated, expected = {}, {}, []
    for section in form:
        fields = {}
        for field in section:
            if field.kind in ("line", "text"):
                word = f"zq{section.code}{field.name}".replace("_", "")
                fields[field.name] = word
                expected += [word] if section.handover else []
            elif field.choices and not field.retired:
                fields[field.name] = field.offered(app.clock.now().date())[-1].code
                label = field.offered(app.clock.now().date())[-1].en
                expected += [label] if section.handover else []
        (single if section.single else repeated)[section.code] = (
            fields if section.single else (fields,)
        )
    write_plan(app, stay, single, repeated)
    said = packed(text(paper(unplanned, PLAN_HANDOVER).pdf))
    assert len(expected) > 80
    assert [word for word in expected if packed(word) not in said] == []


@pytest.mark.parametrize("document", OF_A_VERSION)
def test_a_plan_that_nobody_agreed_to_says_draft_on_every_page(unplanned, document):
    app, _ward, stay = unplanned
    write_plan(app, stay)
    pages = page_texts(paper(unplanned, document).pdf)
    assert all("DRAFT: not agreed with the person" in page for page in pages)


def test_an_agreed_version_is_printed_not_the_draft_and_every_page_says_it_has_changed(own):
    app, _ward, stay = own
    plan = the_plan(app, stay)
    entry = next(row for row in plan.entries if row.section == "clinical")
    app.do(
        WritePlan(
            plan_id=plan.plan_id,
            section="clinical",
            field="treatment",
            value="Something quite new",
            seen=entry.fields["treatment"],
            entry_id=entry.id,
        )
    )
    made = paper(own, PLAN_HANDOVER)
    assert "Something quite new" not in text(made.pdf)
    assert "Antibiotic tablets; finished" in text(made.pdf)
    for page in page_texts(made.pdf):
        assert "The plan was changed since: a DRAFT is on the screen" in page
    agree(app, stay)
    assert "Something quite new" in text(paper(own, PLAN_HANDOVER).pdf)
    older = text(paper(own, PLAN_HANDOVER, version=1).pdf)
    assert "Something quite new" not in older
    assert "Version 2 is newer than this one" in older
    with pytest.raises(RuleBroken, match="no version 7"):
        paper(own, PLAN_HANDOVER, version=7)


def test_a_plan_the_person_does_not_agree_with_says_so_and_is_not_in_place(unplanned):
    app, _ward, stay = unplanned
    write_plan(app, stay)
    agree(app, stay, "no", "She wants to go straight home.")
    said = text(paper(unplanned, PLAN_HANDOVER).pdf)
    assert "Version 1: Does not agree" in said
    assert "She wants to go straight home." in said
    assert "Still missing: Pathway, Agreement, with time" in said


def test_the_handover_names_its_receiver_and_ends_with_a_receipt(own):
    app, _ward, stay = own
    version = the_plan(app, stay).versions[-1]
    app.do(HandOverPlan(version_id=version.id, to="Reablement, Bro Afon", method="telephone"))
    said = text(paper(own, PLAN_HANDOVER).pdf)
    assert "From Ward Derwen, Ysbyty’r Tŵr to Reablement, Bro Afon" in said
    assert "receipt not confirmed yet" in said
    receipt = said.index("Receipt, please return")
    assert receipt < said.index("I have this plan and take over from") < said.index("Signature")


def test_unofficial_lists_are_marked_and_the_foot_says_why(planned):
    for document in STAFF_PAPERS:
        said = text(paper(planned, document).pdf)
        assert "‡ The program’s own list, not an official one." in said
    said = text(paper(planned, PLAN_HANDOVER).pdf)
    assert "P1, scheme B: home with short-term support ‡" in said


def test_the_three_ready_moments_are_three(planned):
    said = text(paper(planned, PLAN_HANDOVER).pdf)
    assert "Mon 09-Feb-2026 08:31, Dr Hughes" in said
    assert "Tue 10-Feb-2026 08:31, MDT" in said
    assert "Acute treatment complete" in said


def test_the_transfer_letter_says_what_the_next_ward_must_know(planned):
    said = text(paper(planned, WARD_TRANSFER).pdf)
    order = [said.index(word) for word in ("Situation", "Background", "Assessment", "Plan Needed")]
    assert order == sorted(order)
    for words in (
        "Chest infection, fall",
        "Unwell, New confusion since the night",
        "Look out for: Falls; Swallowing; Safeguarding",
        "1 of 2 met",
        "Two steps with one rail",
        "No carer for the evening call",
        "Confirm the start day",
        "Taken over by",
        "Wed 04-Feb-2026 14:00, day 9",
    ):
        assert words in said


def test_the_trusted_assessment_ends_with_accepted_or_challenged(planned):
    said = text(paper(planned, TRUSTED).pdf)
    for words in ("TA-7, version 2", "Walks 20 m with a frame", "Perching stool"):
        assert words in said
    assert said.index("Accepted as it stands") < said.index("Challenged") < said.rindex("Signature")
    assert said.index("Assessor, Elin Prys") < said.index("Please answer, and send back")


def test_the_care_home_pack_lists_the_red_bag_and_sums_up_health(planned):
    said = text(paper(planned, CARE_HOME).pdf)
    for item in code_list("red_bag"):
        assert item.en in said
    welsh = text(paper(planned, CARE_HOME, "cy").pdf)
    for item in code_list("red_bag"):
        assert packed(item.cy) in packed(welsh)
    for words in ("Swallowing", "From a weekly box", "Dafydd Evans", "Money missed at home"):
        assert words in said


# what can go wrong


def test_the_same_name_in_another_bed_is_an_alarm_on_each_staff_paper(own):
    app, ward, _stay = own
    a_patient(app, ward, "A3", "Evans", "Siân", born=date(1944, 3, 12), nhs_number="9990599726")
    for document in STAFF_PAPERS:
        assert "Same name A3" in text(paper(own, document).pdf)
    assert "Same name" not in text(paper(own, MY_PLAN, "en").pdf)


def test_a_staff_paper_in_both_languages_is_refused_in_words(planned):
    with pytest.raises(RuleBroken, match="one language"):
        paper(planned, WARD_TRANSFER, BOTH)


def test_a_paper_without_a_person_is_refused_in_words(planned):
    app, ward, _stay = planned
    for document in PERSON_PAPERS:
        with pytest.raises(RuleBroken, match="Choose the person"):
            print_paper(app, PaperOrder(document, ward))


def test_a_file_of_one_person_is_named_by_ward_document_and_day_alone(planned):
    for document in PERSON_PAPERS:
        name = paper(planned, document, "en").file_name
        assert name.startswith("Ward Derwen ")
        assert name.endswith(" 2026-02-12 0831.pdf")
        assert not any(word in name for word in ("Evans", "Siân", "A2", "999"))


def test_one_paper_that_cannot_be_made_stops_no_other(planned, monkeypatch, caplog):
    app, ward, stay = planned

    def broken(*_args):
        raise ZeroDivisionError("EVANS, Siân")

    monkeypatch.setitem(press.PRESSES, TRUSTED, broken)
    orders = [
        PaperOrder(PLAN_HANDOVER, ward, stay_id=stay),
        PaperOrder(TRUSTED, ward, stay_id=stay),
        PaperOrder(PLAN_HANDOVER, ward, stay_id=999),
        PaperOrder(BOARD, ward),
    ]
    run = print_run(app, orders)
    assert [made.order.document for made in run.papers] == [PLAN_HANDOVER, BOARD]
    assert [problem.order for problem in run.problems] == orders[1:3]
    assert "could not be made" in run.problems[0].text
    assert "Choose the person" in run.problems[1].text
    assert "ZeroDivisionError" in caplog.text
    assert "EVANS" not in caplog.text


@pytest.mark.parametrize("document", STAFF_PAPERS)
def test_four_thousand_characters_in_every_field_are_printed_whole(tmp_path, document):
    app, ward, stay = a_person(tmp_path)
    single, repeated = every_field("short")
    single["trusted_assessment"]["function"] = LONG
    single["clinical"]["treatment"] = LONG
    repeated["risks"][0]["risk"] = LONG
    repeated["before_now"] = ({"domain": "walking_indoors", "before": LONG, "now": LONG},)
    write_plan(app, stay, single, repeated)
    busy_stay(app, stay, LONG[:250])
    said = text(paper((app, ward, stay), document).pdf)
    assert all(word in said for word in LONG.split()[: 440 if document != WARD_TRANSFER else 30])
    app.store.close()


def test_markup_in_every_field_is_printed_as_it_was_typed(unplanned):
    """Each payload in a field of its own in turn, so that every kind of field meets some."""
    app, _ward, stay = unplanned
    payloads = itertools.cycle(PAYLOADS)
    single, repeated = every_field("")
    for fields in (*single.values(), *(rows[0] for rows in repeated.values())):
        fields.update({name: next(payloads) for name in fields})
    single["trusted_assessment"]["function"] = "\n".join(PAYLOADS)
    single["clinical"]["treatment"] = single["my_part"]["can_do"] = "\n".join(PAYLOADS)
    repeated["risks"][0]["risk"] = "\n".join(PAYLOADS)
    record_language(app, stay, "en")
    record_home(app, stay, PAYLOADS[0])
    write_plan(app, stay, single, repeated)
    busy_stay(app, stay, PAYLOADS[2])
    for document in PERSON_PAPERS:
        reader = pypdf.PdfReader(BytesIO(paper(unplanned, document).pdf))
        said = packed("".join(page.extract_text() for page in reader.pages))
        assert [payload for payload in PAYLOADS if packed(payload) not in said] == [], document
        assert all("/Annots" not in page and not page.images for page in reader.pages)


def test_letters_without_a_glyph_are_marked_and_counted_on_each_paper(tmp_path):
    app, ward, stay = a_person(tmp_path)
    record_language(app, stay, "en")
    write_plan(app, stay, *every_field("Happy 😀 now, عربي end"))
    for document in STAFF_PAPERS:
        said = text(paper((app, ward, stay), document).pdf)
        assert "Happy [?] now, [?] end" in said
        assert "Characters that paper cannot print:" in said
    assert "They are marked [?]." in text(paper((app, ward, stay), MY_PLAN).pdf)
    app.store.close()


@pytest.mark.parametrize("document", PERSON_PAPERS)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_nothing_that_we_ship_lacks_a_glyph(planned, document, language):
    assert "[?]" not in text(paper(planned, document, language).pdf)


@pytest.mark.parametrize("document", PERSON_PAPERS)
def test_a_person_without_number_birth_date_or_home_still_has_their_papers(tmp_path, document):
    app, ward, stay = a_person(tmp_path, born=None, family="UNKNOWN", given="", nhs_number=None)
    record_language(app, stay, "en")
    made = paper((app, ward, stay), document)
    if document in STAFF_PAPERS:
        assert "UNKNOWN, Unknown" in text(made.pdf)
        assert "No NHS number" in text(made.pdf)
    app.store.close()


@pytest.mark.parametrize("document", PERSON_PAPERS)
def test_each_paper_is_tagged_with_one_title_and_our_fonts(planned, document):
    with pikepdf.open(BytesIO(paper(planned, document, "cy").pdf)) as pdf:
        assert str(pdf.Root.Lang) == "cy-GB"
        tags = [str(node.S) for node in nodes(pdf.Root.StructTreeRoot.K)]
        assert tags.count("/H1") == 1
        assert tags.count("/H2") > 3
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        fonts = [o for o in fonts if o.get("/Type") == "/Font"]
        assert fonts
        for font in fonts:
            assert str(font.BaseFont).split("+")[-1].startswith("OpenSans")
        for page in pdf.pages:
            depth = 0
            for _operands, operator in pikepdf.parse_content_stream(page):
                depth += str(operator) in ("BDC", "BMC")
                depth -= str(operator) == "EMC"
                assert depth in (0, 1)
                if str(operator) in ("Tj", "TJ", "S", "f", "f*", "B"):
                    assert depth == 1


def spanned(cell):
    return int(cell.get("/A", {}).get("/ColSpan", 1))


def test_the_rows_of_a_table_are_rows_for_a_screen_reader(planned):
    with pikepdf.open(BytesIO(paper(planned, PLAN_HANDOVER).pdf)) as pdf:
        tables = [node for node in nodes(pdf.Root.StructTreeRoot.K) if node.S == "/Table"]
        assert len(tables) >= len(REPEATED) - 1
        for table in tables:
            columns = len(table.K[0].K)
            assert all(row.S == "/TR" and sum(map(spanned, row.K)) == columns for row in table.K)
            assert len(table.K) > 1


def test_the_same_person_gives_the_same_bytes(planned):
    for document in PERSON_PAPERS:
        assert paper(planned, document).sha256 == paper(planned, document).sha256
