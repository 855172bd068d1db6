"""The papers of an audit, read back: sums made by hand, what must not leave, keys that type."""

import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from itertools import groupby

import pikepdf
import pytest
from audit_on_paper import (
    HOME_CARE,
    MEETS,
    NOT_COMPLETE,
    THERAPY,
    Bed,
    an_audit,
    close,
    derwen,
    one_audit,
    printed,
    waits,
    ward_id,
)
from paper_reading import nodes
from paper_reading import page_texts as pages_of
from paper_reading import text as text_of

from tests.audit_ward import DAY, RHIAN, a_full_ward, a_planned_audit, audit_clock
from tests.builders import an_app
from wardapp.audit_form import read_form
from wardapp.commands.audit_answer import AnswerAuditBed, Found
from wardapp.commands.audit_freeze import CorrectAuditBed
from wardapp.commands.audit_plan import PlannedWard
from wardapp.errors import RuleBroken
from wardapp.paper_order import AUDIT_COMPARISON, AUDIT_FORM, AUDIT_RESULT
from wardapp.queries.audit import audit_beds, audit_screen
from wardapp.typed_answer import SIDES, read_answer


def joined(said):
    """Close the gap that the reader leaves between two faces of one sentence."""
    return re.sub(r" (?=[,;:.])", "", said)


def text(pdf):
    return joined(text_of(pdf))


def page_texts(pdf):
    return [joined(page) for page in pages_of(pdf)]


@pytest.fixture(scope="module")
def audit(tmp_path_factory):
    """Ward Derwen as in the picture, finished; one bed was corrected."""
    made = an_audit(tmp_path_factory.mktemp("audit"), {"Derwen": derwen()})
    bed = next(b for b in made[0].ask(audit_beds, ward_id(made), "A") if b.label == "B4")
    why = CorrectAuditBed(bed_id=bed.id, field="edd", value="ahead", why="<b>old list</b>")
    made[0].do(why)
    yield made
    made[0].store.close()


@pytest.fixture(scope="module")
def sheet(audit):
    return text(printed(audit, AUDIT_RESULT, audit_ward_id=ward_id(audit)).pdf)


@pytest.fixture
def some(tmp_path):
    """Make an audit of wards in a file of its own."""
    made = []

    def make(wards, **facts):
        made.append(an_audit(tmp_path / str(len(made)), wards, **facts))
        return made[-1]

    yield make
    for app, _, _ in made:
        app.store.close()


# -- the sheet of one ward ------------------------------------------------------------------


def test_a_ward_of_28_beds_fits_on_one_page(audit):
    for language in ("en", "cy"):
        assert printed(audit, AUDIT_RESULT, language, audit_ward_id=ward_id(audit)).pages == 1


def test_the_figure_comes_first_with_its_range(sheet):
    assert sheet.startswith("Day-of-care audit Derwen, Ysbyty'r Tŵr")
    assert "6 of 22" in sheet
    assert "27 %, likely between 13 and 48 %" in sheet


def test_all_counts_stand_with_what_was_taken_off(sheet):
    beds, empty, going = 28, 3, 3
    for line in (
        f"Beds on the list {beds}",
        f"less empty {empty}",
        f"less going home that day {going}",
        f"Reviewed {beds - empty - going}",
        "Met one criterion or more 16",
        "Met none 6",
        "Beds that could be released 6",
    ):
        assert line in sheet


def test_the_running_share_of_the_reasons_is_said_in_words(sheet):
    assert "2 of 6, 33 %" in sheet
    assert "3 of 6, 50 %" in sheet
    assert "6 of 6, 100 %" in sheet
    assert "funded by social care ‡" in sheet


def test_who_the_six_are_has_denominators(sheet):
    assert "Stay: 0 to 6 days 0 of 10 0 %" in sheet
    assert "Stay: 7 to 13 days 2 of 6 33 %" in sheet
    assert "Date passed 2 of 2 100 %" in sheet
    assert "Waiting outside the hospital 5 of 6 83 %" in sheet


def test_the_beds_on_which_the_board_differs_stand_on_the_ward_copy(sheet):
    assert "20 of 22, 91 %" in sheet
    assert "15 agree" in sheet
    assert "1 ready, not marked: B2" in sheet
    assert "1 clock may be wrong: D2" in sheet
    assert "5 agree" in sheet
    assert "agree:" not in sheet  # nobody has to look at those


def test_who_reviewed_and_when_and_by_what_stands_in_the_head(sheet):
    assert "Thu 12-Feb-2026, bed list frozen 09:00" in sheet
    assert "Reviewers Sioned Morgan and Rhian Hopkin, finished 09:15" in sheet
    assert "Criteria set: Starter list ‡, version 1, 18 criteria" in sheet
    assert "Ward copy, confidential." in sheet


def test_the_pair_is_told_where_they_differed(sheet):
    assert "They differed on: B2 first: does not need acute care, second: does; D2 first" in sheet
    assert "Kappa 0.77" in sheet


def test_a_correction_stands_beside_the_frozen_value_as_it_was_typed(sheet):
    assert (
        "B4: Expected date (EDD) frozen as No date set, corrected to Date set, still ahead at "
        "09:15 by Rhian Hopkin: <b>old list</b>"
    ) in sheet
    assert "Entries: 1" in sheet


def test_a_small_ward_is_warned_of(sheet):
    assert "With 22 patients one person is 4.5 %" in sheet


def test_the_demonstration_says_so(audit):
    app, ward, audit_id = audit
    assert "fictional" not in text(printed(audit, AUDIT_RESULT).pdf)
    assert not app.ask(audit_screen, audit_id).audit.demonstration
    shown = printed((app, replace(ward, demonstration=True), audit_id), AUDIT_COMPARISON)
    assert "Demonstration: fictional people" in text(shown.pdf)


def test_a_welsh_sheet_has_the_welsh_reasons(audit):
    said = text(printed(audit, AUDIT_RESULT, "cy", audit_ward_id=ward_id(audit)).pdf)
    assert "Asesiad therapi ar y ward ‡" in said
    assert "Tudalen 1 o 1" in said


def test_treatment_not_complete_is_counted_apart_and_releases_no_bed(some):
    audit = some({"Onnen": [Bed("A1", NOT_COMPLETE), Bed("A2", HOME_CARE), Bed("A3")]})
    said = text(printed(audit, AUDIT_RESULT, audit_ward_id=ward_id(audit)).pdf)
    assert "Met none 2 of these, treatment not complete 1 Beds that could be released 1" in said
    assert "not a delay" in said


@pytest.mark.parametrize(
    ("beds", "said"),
    [
        (
            [Bed("A1", None, state="empty"), Bed("A2", None, state="definite")],
            "Nobody was reviewed",
        ),
        ([Bed("A1"), Bed("A2")], "0 of 2"),
        ([Bed("A1", HOME_CARE)], "Who the one is"),
        ([Bed("A1", HOME_CARE)], "there is nothing to conclude from"),
    ],
    ids=("nobody", "all need it", "one", "one is nothing"),
)
def test_the_smallest_wards_are_printed_too(some, beds, said):
    audit = some({"Onnen": beds})
    paper = printed(audit, AUDIT_RESULT, audit_ward_id=ward_id(audit))
    assert said in text(paper.pdf)
    assert said.split()[0] in text(printed(audit, AUDIT_RESULT).pdf)


def test_a_ward_that_is_not_finished_shows_how_much_is_open_and_no_answer(some):
    audit = some({"Onnen": [Bed(f"A{n}", HOME_CARE) for n in range(1, 6)]}, answered=2)
    said = text(printed(audit, AUDIT_RESULT, audit_ward_id=ward_id(audit)).pdf)
    assert "Unfinished: beds still open: 3" in said
    assert "3 beds of Onnen are still open." in said
    assert "social care" not in said


def test_every_reason_there_is_can_stand_on_a_sheet(some, tmp_path):
    app = some({"Onnen": [Bed("A1")]})[0]
    form = read_form(app.ask(audit_screen, 1).audit.lists)
    beds = [
        Bed(f"B{r.number}", waits(r.code, "home", r.side, note="said"), stay=r.number) for r in form
    ]
    audit = some({"Ward y Frân Wen: strôc acíwt ac adsefydlu niwrolegol, llawr 3": beds})
    pages = page_texts(printed(audit, AUDIT_RESULT, audit_ward_id=ward_id(audit)).pdf)
    said = "".join("".join(pages).split())
    for reason in form:
        assert "".join(reason.title("en").split()) in said
    assert len(pages) > 1
    assert all("niwrolegol" in page for page in pages)
    n = len(beds)
    title = f"Why: main reason, {n} people"
    first, *others = [page for page in pages if re.search(rf"\d of {n}, \d+ %", page)][:3]
    assert f"{title} outside" in first
    assert len(others) == 2
    assert all(f"{title}, continued outside" in page for page in others)


# -- all wards ------------------------------------------------------------------------------


WARDS = {
    "Derwen": derwen(),
    "Helyg": [Bed(f"A{n}", HOME_CARE if n < 7 else MEETS) for n in range(1, 14)],
    "Onnen": [Bed(f"A{n}", THERAPY if n < 6 else MEETS, stay=9) for n in range(1, 16)],
    "Wen": [Bed(f"A{n}") for n in range(1, 7)],
}


@pytest.fixture(scope="module")
def hospital(tmp_path_factory):
    """Four wards, the last one still open."""
    wards = dict(list(WARDS.items())[:3])
    made = an_audit(tmp_path_factory.mktemp("hospital"), wards)
    yield made
    made[0].store.close()


@pytest.fixture(scope="module")
def all_wards(hospital):
    return page_texts(printed(hospital, AUDIT_RESULT).pdf)


def test_all_wards_together_are_the_sum_of_the_wards(all_wards):
    first, said = all_wards[0], " ".join(all_wards)
    assert "All 3 wards, Ysbyty'r Tŵr" in first
    assert "17 of 50" in first  # 6 + 6 + 5 of 22 + 13 + 15
    assert "Beds on the list 56" in first
    assert "6 of 13 46 %" in said
    assert "patients reviewed" in said
    for title in ("By length of stay", "By age", "By specialty", "By pathway", "By what the board"):
        assert title in said


def test_each_ward_has_its_part_with_its_beds(all_wards):
    said = " ".join(all_wards)
    assert said.count("Reviewers Sioned Morgan and Rhian Hopkin") == 3
    assert "ready, not marked 6 (A1, A2, A3, A4, A5, A6)" in said


def test_a_ward_that_is_still_open_is_named_and_not_counted(some):
    audit = some({"Onnen": [Bed("A1"), Bed("A2")]})
    app, _, _ = audit
    half = one_audit(app, {"Wen": [Bed("A1"), Bed("A2")], "Lan": [Bed("A1")]}, answered=1)
    said = text(printed((app, audit[1], half), AUDIT_RESULT).pdf)
    assert "Unfinished: 1 ward still to visit" in said
    assert "1 bed of Wen is still open." in said
    assert "0 of 1" in said


def test_a_ward_of_which_nothing_was_settled_is_named_on_paper_and_in_no_figure(some):
    audit = some({"Wen": [Bed("A1"), Bed("A2")], "Lan": [Bed("B1")]}, answered=0)
    app, _, audit_id = audit
    wen = app.ask(audit_screen, audit_id).wards[0]
    for bed in app.ask(audit_beds, wen.id, "A"):
        app.do(AnswerAuditBed(bed_id=bed.id, slot="A", found=MEETS, seen=()))
    close(app, audit_id, "No time left")
    said = text(printed(audit, AUDIT_RESULT).pdf)
    assert "0 of 2 wards count" in said
    assert "Wen does not count: 2 beds answered by one reviewer, none agreed yet." in said
    assert "Nobody was reviewed" not in said
    of_wen = text(printed(audit, AUDIT_RESULT, audit_ward_id=wen.id).pdf)
    assert "2 beds answered by one reviewer" in of_wen
    for which in (0, wen.id):
        shared = text(printed(audit, AUDIT_RESULT, audit_ward_id=which, shared=True).pdf)
        assert "Wen does not count: nothing of it is settled." in shared
        assert "2 beds" not in shared


# -- the shared copy ------------------------------------------------------------------------


def test_no_shared_copy_leaves_before_the_audit_is_finished(hospital):
    with pytest.raises(RuleBroken, match="when the audit is finished"):
        printed(hospital, AUDIT_RESULT, shared=True)


def numbers(said):
    """All counts that stand before the number they are of."""
    return [int(found) for found in re.findall(r"(?<![\d.:-])(\d+) of \d+", said)]


def test_a_shared_copy_has_no_count_under_five_no_bed_and_no_name_of_a_pair(some):
    audit = some(dict(list(WARDS.items())[:3]))
    close(audit[0], audit[2])
    pages = page_texts(printed(audit, AUDIT_RESULT, shared=True).pdf)
    said = " ".join(pages)
    bodies = [re.sub(r"Page \d of \d|Copy \d of \d", "", page) for page in pages]
    assert min(number for body in bodies for number in numbers(body)) >= 5
    counts = said[said.index("Beds on the list") : said.index("The five themes")]
    assert min(int(found) for found in re.findall(r"\d+", counts)) >= 5
    assert all("Shared copy: small numbers are merged or not shown." in page for page in pages)
    assert not re.search(r"\b(A[1-6]|B2|D2|C5)\b", said)
    assert "They differed" not in said
    assert "frozen as" not in said
    assert "17 of 50" in said


def test_the_shared_copy_of_one_ward_is_its_figure_alone(some):
    audit = some(dict(list(WARDS.items())[:3]))
    close(audit[0], audit[2])
    said = text(printed(audit, AUDIT_RESULT, shared=True, audit_ward_id=ward_id(audit)).pdf)
    assert "6 of 22" in said
    assert "holds its figure alone" in said
    assert "social care" not in said
    assert "agree" not in said


# -- the blank form -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def form_pages(audit):
    return page_texts(printed(audit, AUDIT_FORM, audit_ward_id=ward_id(audit)).pdf)


def test_each_reviewer_has_a_set_and_is_told_to_hide_it(form_pages):
    first = [page for page in form_pages if "Reviewer A: Sioned Morgan" in page]
    second = [page for page in form_pages if "Reviewer B: Rhian Hopkin" in page]
    assert len(first) == len(second) == 2
    assert all("Do not show it to the other reviewer" in page for page in (*first, *second))


def test_a_form_has_a_row_for_each_bed_and_says_nothing_of_the_board(form_pages):
    said = " ".join(page for page in form_pages if "Reviewer A" in page)
    for bed in derwen():
        assert re.search(rf"\b{bed.label}\b", said)
    boxes = " ".join([*"123456789", *"ABCDEFGHI", *"0TX"])
    assert said.replace(" ", "").count(boxes.replace(" ", "")) == 22
    assert "A1 going home today: not reviewed" in said
    assert "A6 empty: not reviewed" in said
    assert "Day 9" in said  # eight midnights
    for word in ("ptimised", "EDD", "social care", "pathway"):
        assert word not in said


def test_every_key_on_the_form_is_one_that_can_be_typed(audit, form_pages):
    app, _, audit_id = audit
    form = read_form(app.ask(audit_screen, audit_id).audit.lists)
    legend = " ".join(page for page in form_pages if "what the keys mean" in page)
    for item in form.criteria:
        assert f" {item.key} {item.text('en')}" in legend
        assert read_answer(item.key, form).criteria == (item.code,)
    for reason in form:
        assert f" {reason.number} {reason.title('en')}" in legend
    for place in form.places.values():
        assert f" {place.letter} {place.title('en')}" in legend
        typed = read_answer(f"0 3 {place.letter}", form)
        assert typed.place == place.code
    for key in ("XE", "XD", "XL", "XA"):
        assert f" {key} " in legend
        assert read_answer(key, form).outcome == "left_out"
    for example in ("14C", "0 12 h", "T", "XD"):
        assert example in legend
        assert read_answer(example, form)
    assert read_answer("T", form).outcome == "not_complete"


def test_the_sides_are_written_as_they_are_typed(audit):
    for language, words in (("en", ("in", "out")), ("cy", ("mewn", "allan"))):
        said = text(printed(audit, AUDIT_FORM, language).pdf)
        assert f"({words[0]})" in said
        assert f"({words[1]})" in said
        assert all(word.upper() in SIDES for word in words)


def test_before_the_freeze_the_rows_are_empty_and_numbered(tmp_path):
    app = an_app(tmp_path, audit_clock())
    ward = a_full_ward(app, 2)
    screen = a_planned_audit(app, ward)
    paper = printed((app, ward, screen.audit.id), AUDIT_FORM, audit_ward_id=screen.wards[0].id)
    said = text(paper.pdf)
    assert "bed list not frozen yet: write the beds in" in said
    assert re.search(r"\b28 1 ?2 ?3", said)
    app.store.close()


def test_a_ward_that_is_left_out_has_no_form(tmp_path):
    app = an_app(tmp_path, audit_clock())
    ward = a_full_ward(app, 2)
    planned = (PlannedWard(name="Onnen"), PlannedWard(name="Crud", kind="maternity"))
    screen = a_planned_audit(app, ward, wards=planned)
    order = app, ward, screen.audit.id
    said = text(printed(order, AUDIT_FORM).pdf)
    assert ("Onnen" in said, "Crud" in said) == (True, False)
    with pytest.raises(RuleBroken, match="left out of the audit"):
        printed(order, AUDIT_FORM, audit_ward_id=screen.wards[1].id)
    app.store.close()


def test_each_reviewer_gets_the_forms_of_all_wards_and_then_the_keys(some):
    audit = some({"Onnen": [Bed("A1")], "Bedwen": [Bed("B1")]}, answered=0)
    heads = []
    for page in page_texts(printed(audit, AUDIT_FORM).pdf):
        who = re.search(r"Reviewer ([AB]):", page)
        ward = "Onnen" if "Onnen" in page else "Bedwen"
        heads.append(f"{who[1]} {ward}" if who else "keys")
    seen = [head for head, _ in groupby(heads)]
    assert seen == ["A Onnen", "A Bedwen", "keys", "B Onnen", "B Bedwen", "keys"]


def test_a_plan_with_one_reviewer_has_one_set(some):
    audit = some({"Onnen": [Bed("A1")]}, reviewers_each=2)
    app, own, _ = audit
    alone = one_audit(app, {"Wen": [Bed("A1")]}, reviewers_each=1, answered=0)
    said = text(printed((app, own, alone), AUDIT_FORM).pdf)
    assert "Reviewer A: Sioned Morgan" in said
    assert "Reviewer B" not in said
    assert "Do not show" not in said


def test_a_form_never_shows_an_answer(some):
    audit = some({"Onnen": [Bed("A1", HOME_CARE)]}, answered=0)
    before = page_texts(printed(audit, AUDIT_FORM).pdf)[0]
    app = audit[0]
    app.sign_in(RHIAN)
    bed = app.ask(audit_beds, ward_id(audit), "B")[0]
    found = Found(outcome="meets", criteria=("breathing",), note="on oxygen")
    app.do(AnswerAuditBed(bed_id=bed.id, slot="B", found=found))
    after = page_texts(printed(audit, AUDIT_FORM).pdf)[0]
    assert _without_record(after) == _without_record(before)


def _without_record(page):
    return re.sub(r"Record \d+ · \w+ \w+|by (Sioned Morgan|Rhian Hopkin)", "", page)


# -- audits compared ------------------------------------------------------------------------


def test_audits_with_other_criteria_are_never_compared(some):
    audit = some({"Onnen": [Bed("A1"), Bed("A2", HOME_CARE)]}, name="New")
    app, _, newer = audit
    close(app, newer)
    older = one_audit(
        app,
        {"Onnen": [Bed("A1", Found(outcome="meets", criteria=("01",)))]},
        name="Old",
        day=DAY - timedelta(days=1),
        criteria_name="Criteria to reside",
    )
    close(app, older)
    said = text(printed(audit, AUDIT_COMPARISON).pdf)
    assert "No conclusion: the two audits asked by other criteria" in said
    assert "are not joined and cannot be compared" in said
    assert "1 of 2 50 % 9 to 91 %" in said
    assert "Finished audits: 2" in said


def test_a_comparison_without_a_finished_audit_says_so(hospital):
    assert "No audit is finished yet." in text(printed(hospital, AUDIT_COMPARISON).pdf)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_two_audits_of_three_wards_are_compared_on_one_page(some, language):
    audit = some(dict(list(WARDS.items())[:3]))
    app, _, newer = audit
    close(app, newer)
    older = one_audit(app, dict(list(WARDS.items())[:3]), day=DAY - timedelta(days=90))
    close(app, older)
    (page,) = page_texts(printed(audit, AUDIT_COMPARISON, language).pdf)
    assert "998" in page


def test_a_sign_that_paper_lacks_is_counted_once_on_a_comparison(some):
    audit = some({"Coed 🌳": [Bed("A1"), Bed("A2", HOME_CARE)]})
    close(audit[0], audit[2])
    said = text(printed(audit, AUDIT_COMPARISON).pdf)
    assert f"Characters that paper cannot print: {said.count('[?]') - 1}." in said


# -- the file -------------------------------------------------------------------------------


@pytest.mark.parametrize("document", [AUDIT_RESULT, AUDIT_FORM])
def test_the_papers_of_an_audit_can_be_read_aloud(hospital, document):
    paper = printed(hospital, document)
    with pikepdf.open(BytesIO(paper.pdf)) as pdf:
        tree = list(nodes(pdf.Root.StructTreeRoot.K))
        names = [str(node.get("/S")) for node in tree]
        assert "/H1" in names
        assert "/TH" in names
        figures = [node for node in tree if node.get("/S") == "/Figure"]
        if document == AUDIT_RESULT:
            assert len(figures) >= 4
        assert all(str(figure.Alt) for figure in figures)
        for page in pdf.pages:
            depth = 0
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                depth += (name in ("BDC", "BMC")) - (name == "EMC")
                if name in ("Tj", "TJ", "S", "f", "f*", "B"):
                    assert depth == 1, operands


def test_the_file_is_named_after_ward_and_audit(audit, hospital):
    paper = printed(audit, AUDIT_RESULT, audit_ward_id=ward_id(audit))
    assert paper.file_name == "Derwen day of care audit 2026-02-12 0915.pdf"
    assert printed(hospital, AUDIT_FORM).file_name.startswith("Day of care audit form")


def test_the_copy_to_share_has_a_name_of_its_own(audit):
    app, _, audit_id = audit
    close(app, audit_id, "enough")
    paper = printed(audit, AUDIT_RESULT, audit_ward_id=ward_id(audit), shared=True)
    assert paper.file_name == "Derwen day of care audit shared copy 2026-02-12 0915.pdf"


def test_an_audit_that_is_gone_is_said(audit):
    app, own, _ = audit
    with pytest.raises(RuleBroken, match="Choose the audit"):
        printed((app, own, 999), AUDIT_RESULT)


def test_a_ward_that_was_planned_away_is_said(audit):
    with pytest.raises(RuleBroken, match="not in the audit any more"):
        printed(audit, AUDIT_RESULT, audit_ward_id=999)
