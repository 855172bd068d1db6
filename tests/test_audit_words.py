"""The words and numbers of a result sheet, against sums made by hand."""

import re
from dataclasses import asdict

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.audit_sheets import a_form, a_screen, an_audit_ward
from tests.audited_beds import bed, one_bed
from wardapp.charts.words import THIN
from wardapp.findings.counted_wards import scope_words, unsettled_words, waiting_words
from wardapp.findings.phrases import Phrases
from wardapp.findings.shared import may_be_shared, shared_sheet
from wardapp.findings.sheet import Breakdown, ResultSheet
from wardapp.findings.words import result_sheet
from wardapp.measures.agreement import Agreement
from wardapp.measures.day_of_care import AuditedBed
from wardapp.queries.audit import AuditScreen
from wardapp.words import Words

FORM = a_form()
SAY = Words("en")


def plain(text: str) -> str:
    return text.replace(THIN, " ")


def meets(label: str, **facts: object) -> AuditedBed:
    said = {"first": "meets", "second": "meets", **facts}
    return bed("meets", label=label, **said)


def none_met(label: str, reason: str, side: str, place: str, **facts: object) -> AuditedBed:
    said = {"first": "not_meeting", "second": "not_meeting", **facts}
    theme = FORM.theme(reason)
    return bed(
        "not_meeting", label=label, reason=reason, side=side, place=place, theme=theme, **said
    )


def not_complete(label: str, **facts: object) -> AuditedBed:
    said = {"first": "not_complete", "second": "not_complete", **facts}
    return bed("not_complete", label=label, **said)


def ward_derwen() -> list[AuditedBed]:
    """Fourteen beds: one closed, two empty, one on leave, one going home, one left out.

    Of the eight reviewed four met none: two wait for home care, one for a therapist, and for
    one treatment is not complete. The board said optimised of A5 and A1.
    """
    return [
        meets("A1", optimised=True, stay_days=2, edd="ahead", age=40),
        meets("A2", stay_days=6, edd="none", age=70, pathway="B1"),
        meets("A3", stay_days=7, edd="passed", age=85, second="not_meeting"),
        meets("A4", stay_days=21, edd="ahead", age=64, optimised=None),
        none_met("A5", "HOM-02", "outside", "home_support", optimised=True, stay_days=22),
        none_met("A6", "HOM-02", "outside", "home_support", stay_days=9, edd="passed"),
        none_met("B1", "AUD-08", "inside", "home", stay_days=4, edd="today"),
        not_complete("B2", stay_days=None),
        bed("", label="B3", state="empty"),
        bed("", label="B4", state="empty"),
        bed("", label="B5", state="leave"),
        bed("", label="B6", state="definite"),
        bed("", label="B7", state="closed"),
        bed("left_out", label="B8", left_out="left_before"),
    ]


def sheet_of_derwen(language: str = "en") -> ResultSheet:
    return result_sheet(a_screen(an_audit_ward("Derwen")), ward_derwen(), FORM, language, 1)


def counts(sheet: ResultSheet) -> list[tuple[str, str]]:
    return [(row.words, row.shown) for row in sheet.counts]


def table(sheet: ResultSheet, key: str) -> list[tuple[str, str]]:
    found = next(one for one in sheet.breakdowns if one.key == key)
    return rows_of(found)


def rows_of(found: Breakdown) -> list[tuple[str, str]]:
    return [(row.label, plain(row.share.number)) for row in found.rows]


# The figure


def test_the_figure_has_its_denominator_its_share_and_its_range():
    head = sheet_of_derwen().headline
    assert head is not None
    assert head.figure == "4 of 8"
    assert plain(head.share.percent) == "50 %"
    assert plain(head.likely) == "likely between 22 and 78 % (95 %)"
    assert plain(head.small) == (
        "With 8 patients one person is 12.5 %: read the range, not the figure."
    )
    assert plain(head.spoken) == (
        "4 of 8 patients did not need acute care that day: 50 %, likely between 22 and 78 % (95 %)."
    )


def test_one_person_of_twenty_two_is_four_and_a_half_per_cent():
    words = Phrases(FORM, "en")
    assert "With 22 patients one person is 4.5 %" in plain(words.small(22))
    assert "one person is 5 %" in plain(words.small(20))
    assert words.small(51) == ""
    assert "Only 1 patient" in words.small(1)


def test_a_ward_with_nobody_to_review_has_no_share():
    empty = [bed("", label="A1", state="empty")]
    sheet = result_sheet(a_screen(an_audit_ward("Derwen")), empty, FORM, "en", 1)
    assert sheet.headline is not None
    assert sheet.headline.figure == "Nobody was reviewed"
    assert sheet.headline.share.estimate is None
    assert sheet.reasons is not None
    assert sheet.reasons.rows == ()
    assert sheet.board is None


# The counts


def test_the_counts_go_from_the_beds_on_the_list_to_the_beds_that_could_be_released():
    assert counts(sheet_of_derwen()) == [
        ("Beds on the list", "13"),
        ("closed beds, not on the list", "1"),
        ("less empty", "2"),
        ("less on leave", "1"),
        ("less going home that day", "1"),
        ("less left out: Left before the review", "1"),
        ("Reviewed", "8"),
        ("Met one criterion or more", "4"),
        ("Met none", "4"),
        ("of these, treatment not complete", "1"),
        ("Beds that could be released", "3"),
    ]


def test_occupancy_and_what_was_already_spent_stand_with_their_denominators():
    sheet = sheet_of_derwen()
    assert plain(sheet.occupancy) == "Occupied that day: 11 of 13, 85 % of the beds"
    assert sheet.held == (
        "Bed days so far of those who met none: 35, length of stay not known for 1"
    )


# Reasons, places, themes


def test_reasons_run_up_to_everybody_and_carry_their_mark():
    reasons = sheet_of_derwen().reasons
    assert reasons is not None
    assert reasons.title == "Why: main reason, 4 people"
    assert [(row.label, row.side, row.count, plain(row.running)) for row in reasons.rows] == [
        (FORM.reason("HOM-02", "en"), "outside", 2, "2 of 4, 50 %"),
        (FORM.reason("AUD-08", "en"), "inside", 1, "3 of 4, 75 %"),
        ("Acute treatment not complete", "no_delay", 1, "4 of 4, 100 %"),
    ]
    assert reasons.rows[1].label.endswith("‡")
    assert plain(reasons.sentence) == "The first 2 reasons make 3 of 4, 75 %."
    assert reasons.first == 2


def test_one_reason_on_both_sides_says_beside_each_bar_which_it_is():
    beds = [
        none_met("A1", "HOM-02", "outside", "home_support"),
        none_met("A2", "HOM-02", "outside", "home_support"),
        none_met("A3", "HOM-02", "inside", "home_support"),
        none_met("A4", "AUD-08", "inside", "home"),
    ]
    reasons = result_sheet(a_screen(an_audit_ward("Derwen")), beds, FORM, "en", 1).reasons
    assert reasons is not None
    care = FORM.reason("HOM-02", "en")
    assert [(row.label, row.count) for row in reasons.rows] == [
        (f"{care} · outside the hospital", 2),
        (f"{care} · inside the hospital", 1),
        (FORM.reason("AUD-08", "en"), 1),
    ]


def test_where_instead_adds_up_to_those_who_met_none():
    places = sheet_of_derwen().places
    assert places is not None
    assert [(row.label, row.count) for row in places.rows] == [
        ("Home with support", 2),
        ("Home", 1),
        ("Treatment not complete", 1),
    ]
    assert sum(row.count for row in places.rows) == places.total == 4


def test_the_themes_and_the_sides_count_everybody_once():
    sheet = sheet_of_derwen()
    assert sheet.themes is not None
    assert sheet.sides is not None
    assert [(row.key, row.count, plain(row.share.number)) for row in sheet.themes.rows] == [
        ("internal_health_assessment", 1, "1 of 4, 25 %"),
        ("reablement", 2, "2 of 4, 50 %"),
        ("care_restart", 0, "0 of 4, 0 %"),
        ("social_care_assessment", 0, "0 of 4, 0 %"),
        ("not_complete", 1, "1 of 4, 25 %"),
        ("other", 0, "0 of 4, 0 %"),
    ]
    assert [row.count for row in sheet.sides.rows] == [2, 1, 1]


# Groups


def test_groups_stand_in_the_order_of_their_kind_with_the_unknown_last():
    sheet = sheet_of_derwen()
    assert table(sheet, "stay") == [
        ("0 to 6 days", "1 of 3, 33 %"),
        ("7 to 13 days", "1 of 2, 50 %"),
        ("14 to 20 days", "Nobody was reviewed"),
        ("21 days or more", "1 of 2, 50 %"),
        ("Not known", "1 of 1, 100 %"),
    ]
    assert table(sheet, "edd") == [
        ("Date set, still ahead", "2 of 4, 50 %"),
        ("Date set for that day", "1 of 1, 100 %"),
        ("Date passed", "1 of 2, 50 %"),
        ("No date set", "0 of 1, 0 %"),
    ]
    assert table(sheet, "optimised") == [
        ("Optimised", "1 of 2, 50 %"),
        ("Not optimised", "3 of 5, 60 %"),
        ("Not known", "0 of 1, 0 %"),
    ]
    assert [label for label, _ in table(sheet, "pathway")] == [
        "Pathway 1: home with short-term support ‡",
        "No pathway set",
    ]
    assert [label for label, _ in table(sheet, "age")][-1] == "85 years and over"


def test_every_table_of_groups_adds_up_to_the_figure():
    sheet = sheet_of_derwen()
    for found in sheet.breakdowns:
        assert sum(row.share.part for row in found.rows) == 4
        assert sum(row.share.whole for row in found.rows) == 8


# Board and reviewers


def test_board_against_audit_names_the_beds_of_each_disagreement():
    board = sheet_of_derwen().board
    assert board is not None
    assert [(cell.count, cell.words, cell.differs) for cell in board.cells] == [
        (2, "agree", False),
        (3, "ready, not marked", True),
        (1, "clock may be wrong", True),
        (1, "agree", False),
    ]
    assert plain(board.agreed.number) == "3 of 7, 43 %"
    assert [line.bed for line in board.cells[1].beds] == ["A6", "B1", "B2"]
    assert [line.bed for line in board.cells[2].beds] == ["A1"]
    assert {line.said for line in board.cells[1].beds} == {"board: not optimised"}
    assert {line.said for line in board.cells[2].beds} == {"board: optimised"}
    assert "treatment was not complete for 1" in board.note
    assert "not known for 1" in board.note


def test_reviewers_are_compared_before_they_talked():
    reviewers = sheet_of_derwen().reviewers
    assert reviewers is not None
    assert plain(reviewers.agreed.number) == "7 of 8, 88 %"
    assert reviewers.kappa.startswith("Kappa 0.75, likely between 0.31 and 1.00")
    assert [line.bed for line in reviewers.beds] == ["A3"]
    assert reviewers.beds[0].said == "first: needs acute care, second: does not"


def test_a_range_below_nothing_is_written_with_a_true_minus():
    said = Phrases(a_form(), "en").kappa(Agreement(19, 12, 0.14, -0.12, 0.4, ""))
    assert said.startswith("Kappa 0.14, likely between −0.12 and 0.40")


def test_kappa_is_said_in_words_where_it_is_not_defined():
    alike = [meets("A1"), meets("A2")]
    screen = a_screen(an_audit_ward("Derwen"))
    sheet = result_sheet(screen, alike, FORM, "en", 1)
    assert sheet.reviewers is not None
    assert sheet.reviewers.kappa == "Kappa is not defined: both said the same of everyone."
    nobody = result_sheet(screen, [bed("meets")], FORM, "en", 1)
    assert nobody.reviewers is not None
    assert nobody.reviewers.kappa == "Kappa is not defined: no bed was answered by both."


def test_with_one_reviewer_a_bed_there_is_no_agreement_to_speak_of():
    screen = a_screen(an_audit_ward("Derwen"), reviewers_each=1)
    assert result_sheet(screen, ward_derwen(), FORM, "en", 1).reviewers is None


# Several wards


def some(ward: str, none: int, met: int) -> list[AuditedBed]:
    waiting = [none_met("X", "HOM-02", "outside", "home", ward=ward) for _ in range(none)]
    return waiting + [meets("Y", ward=ward) for _ in range(met)]


def test_wards_whose_intervals_cross_do_not_stand_out():
    screen = a_screen(an_audit_ward("Derwen", 1), an_audit_ward("Onnen", 2))
    beds = some("Derwen", 6, 16) + some("Onnen", 4, 20)
    sheet = result_sheet(screen, beds, FORM, "en")
    assert sheet.wards is not None
    assert rows_of(sheet.wards) == [("Derwen", "6 of 22, 27 %"), ("Onnen", "4 of 24, 17 %")]
    assert [plain(row.share.between) for row in sheet.wards.rows] == ["13 to 48 %", "7 to 36 %"]
    assert (
        sheet.wards_verdict
        == "Every interval crosses the others: by them alone no two wards can be told apart."
    )
    assert sheet.scope == "All 2 wards"


def test_the_sheet_of_one_ward_says_nothing_of_the_others():
    screen = a_screen(an_audit_ward("Derwen", 1), an_audit_ward("Onnen", 2))
    beds = some("Derwen", 18, 4) + some("Onnen", 2, 20)
    whole, own = (result_sheet(screen, beds, FORM, "en", ward_id) for ward_id in (0, 1))
    assert whole.reviewers is not None
    assert own.reviewers is not None
    assert [ward for ward, _, _ in whole.reviewers.by_ward] == ["Derwen", "Onnen"]
    assert (own.reviewers.by_ward, own.wards, own.all_wards) == ((), None, None)
    assert "Onnen" not in repr(own)
    assert plain(own.reviewers.agreed.number) == "22 of 22, 100 %"


def test_wards_whose_intervals_do_not_cross_are_named_and_nobody_is_blamed():
    screen = a_screen(an_audit_ward("Derwen", 1), an_audit_ward("Onnen", 2))
    sheet = result_sheet(screen, some("Derwen", 18, 4) + some("Onnen", 2, 20), FORM, "en")
    assert "Derwen and Onnen" in sheet.wards_verdict
    assert "who the patients are may" in sheet.wards_verdict
    assert any("not whose fault it was" in note for note in sheet.notes)


def test_among_many_wards_a_pair_apart_is_not_called_a_difference() -> None:
    names = [f"Ward {n}" for n in range(1, 8)]
    screen = a_screen(*(an_audit_ward(name, n) for n, name in enumerate(names, 1)))
    beds = some(names[0], 18, 4) + some(names[1], 2, 20)
    beds += [bed for name in names[2:] for bed in some(name, 10, 12)]
    verdict = result_sheet(screen, beds, FORM, "en").wards_verdict
    assert "Ward 1 and Ward 2" in verdict
    assert "Among 7 wards a few pairs lie apart by chance alone" in verdict
    assert "hardly" not in verdict
    few = a_screen(*(an_audit_ward(name, n) for n, name in enumerate(names[:6], 1)))
    assert "hardly" in result_sheet(few, beds, FORM, "en").wards_verdict


def test_a_ward_that_is_not_finished_counts_nowhere():
    screen = a_screen(
        an_audit_ward("Derwen", 1),
        an_audit_ward("Onnen", 2, to_review=24, done=23),
        an_audit_ward("Bedwen", 3, excluded=True),
        an_audit_ward("Celyn", 4, frozen_at=None),
    )
    beds = some("Derwen", 6, 16) + some("Onnen", 4, 20)
    sheet = result_sheet(screen, beds, FORM, "en")
    assert sheet.headline is not None
    assert sheet.headline.figure == "6 of 22"
    assert sheet.wards is not None
    assert [row.label for row in sheet.wards.rows] == ["Derwen"]
    assert sheet.scope == "1 ward so far"
    assert sheet.still_open == "2 wards still to visit"
    assert sheet.wards_verdict == ""
    of_onnen = result_sheet(screen, beds, FORM, "en", 2)
    assert of_onnen.headline is not None
    assert of_onnen.headline.share.whole == 0
    assert waiting_words(screen, screen.wards[1], SAY) == "1 bed of Onnen is still open."


def test_a_finished_audit_counts_wards_with_open_beds_and_says_so():
    ward = an_audit_ward("Onnen", 2, to_review=24, done=23)
    beds = [*some("Onnen", 4, 19), bed("", ward="Onnen")]
    screen = a_screen(ward, closed=True, closed_note="One went to theatre.")
    sheet = result_sheet(screen, beds, FORM, "en")
    assert ("less not yet settled", "1") in counts(sheet)
    assert "Finished with beds not settled: One went to theatre." in sheet.notes


def finished_early() -> AuditScreen:
    """Derwen is settled; Onnen was answered by one, Bedwen by nobody, Celyn was never frozen."""
    return a_screen(
        an_audit_ward("Derwen", 1),
        an_audit_ward("Onnen", 2, to_review=24, done=0, first=12, half=12),
        an_audit_ward("Bedwen", 3, to_review=8, done=0),
        an_audit_ward("Celyn", 4, done=0, frozen_at=None),
        closed=True,
        closed_note="Fire alarm",
    )


def test_a_ward_of_which_nothing_is_settled_does_not_count_and_is_named():
    beds = [*some("Derwen", 6, 16), *(bed("", ward="Onnen") for _ in range(24))]
    sheet = result_sheet(finished_early(), beds, FORM, "en")
    assert sheet.headline is not None
    assert sheet.headline.figure == "6 of 22"
    assert sheet.scope == "1 of 4 wards counts"
    assert sheet.still_open == "Not counted: Onnen, Bedwen, Celyn"
    assert ("Beds on the list", "22") in counts(sheet)
    assert sheet.wards is not None
    assert [row.label for row in sheet.wards.rows] == ["Derwen"]
    assert sheet.not_counted == (
        "Onnen does not count: 12 beds answered by one reviewer, none agreed yet.",
        "Bedwen does not count: no bed was answered.",
        "Celyn does not count: its bed list was never frozen.",
    )
    assert "Finished with beds not settled: Fire alarm" in sheet.notes


def test_a_ward_that_counts_is_told_nothing_of_the_others():
    sheet = result_sheet(finished_early(), some("Derwen", 6, 16), FORM, "en", 1)
    assert sheet.scope == "Derwen"
    assert sheet.not_counted == ()
    assert not any("not settled" in note for note in sheet.notes)


def test_what_was_answered_and_not_settled_is_said_as_it_is():
    said = {
        (1, 0): "1 bed answered by one reviewer, not agreed yet",
        (0, 1): "1 bed answered, not settled yet",
        (3, 2): "5 beds answered, none settled yet",
    }
    for (half, waiting), words in said.items():
        ward = an_audit_ward("Onnen", to_review=9, done=0, half=half, waiting=waiting)
        assert unsettled_words(ward, SAY) == words


def test_a_ward_where_nobody_was_to_be_reviewed_counts():
    wards = an_audit_ward("Derwen", 1), an_audit_ward("Onnen", 2, to_review=0, done=0)
    assert scope_words(a_screen(*wards, closed=True), 0, SAY) == "All 2 wards"


def test_a_shared_copy_names_the_wards_that_do_not_count_and_nothing_of_their_beds():
    sheet = shared_sheet(finished_early(), some("Derwen", 6, 16), FORM, "en")
    assert sheet.scope == "1 of 4 wards counts"
    assert sheet.not_counted[0] == "Onnen does not count: nothing of it is settled."
    assert "12" not in " ".join(sheet.not_counted)


# The copy that is shared


def a_hospital() -> list[AuditedBed]:
    """Three wards; of Bedwen only two met none, and one person waits for funding."""
    beds = some("Derwen", 9, 14) + some("Onnen", 8, 17) + some("Bedwen", 2, 12)
    beds += [none_met("Z", "FND-01", "outside", "home", ward="Derwen")]
    beds += [
        none_met("Z", "AUD-08", "inside", "recovery_bed", ward="Onnen", optimised=True)
        for _ in range(6)
    ]
    return beds + [bed("", ward="Derwen", state="empty") for _ in range(3)]


def the_shared(ward_id: int = 0) -> ResultSheet:
    wards = (an_audit_ward(name, n) for n, name in enumerate(("Derwen", "Onnen", "Bedwen"), 1))
    return shared_sheet(a_screen(*wards, closed=True), a_hospital(), FORM, "en", ward_id)


def small_counts(value: object) -> list[tuple[int, int]]:
    """Return every "k of n" in which one side is under five, wherever it stands."""
    texts = re.findall(r"(\d+) of (\d+)", str(value))
    pairs = [(int(part), int(whole)) for part, whole in texts]
    return [(k, n) for k, n in pairs if 0 < k < 5 or 0 < n - k < 5]


def test_a_shared_copy_holds_no_number_under_five():
    sheet = the_shared()
    assert sheet.headline is not None
    assert sheet.headline.figure == "26 of 69"
    assert sheet.wards is not None
    assert sheet.reasons is not None
    for found in (sheet.wards, *sheet.breakdowns):
        for row in found.rows:
            assert row.share.part >= 5
            assert row.share.whole - row.share.part >= 5
    for reason in sheet.reasons.rows:
        assert reason.count >= 5
    for line in sheet.counts:
        assert line.count is None or line.count >= 5
        assert line.shown in ("not shown", str(line.count))
    assert any(row.label.startswith("merged: ") for row in sheet.wards.rows)
    assert any(row.label.startswith("merged: ") for row in sheet.reasons.rows)
    assert small_counts([asdict(one) for one in (sheet.wards, *sheet.breakdowns)]) == []


def test_a_merged_row_names_a_reason_of_both_sides_once():
    beds = [meets(f"A{n}") for n in range(20)]
    beds += [none_met(f"B{n}", "HOM-02", "outside", "home") for n in range(3)]
    beds += [none_met(f"C{n}", "HOM-02", "inside", "home") for n in range(3)]
    beds += [none_met(f"D{n}", "AUD-08", "inside", "home") for n in range(9)]
    screen = a_screen(an_audit_ward("Derwen"), closed=True)
    reasons = shared_sheet(screen, beds, FORM, "en").reasons
    assert reasons is not None
    assert sorted((row.label, row.count) for row in reasons.rows) == sorted(
        [(FORM.reason("HOM-02", "en"), 6), (FORM.reason("AUD-08", "en"), 9)]
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(one_bed(), st.integers(1, 24)), min_size=2, max_size=8))
def test_no_sentence_of_a_shared_copy_counts_fewer_than_five(
    kinds: list[tuple[AuditedBed, int]],
) -> None:
    beds = [one for one, count in kinds for _ in range(count)]
    names = ("Derwen", "Onnen", "Bedwen")
    screen = a_screen(*(an_audit_ward(name, n) for n, name in enumerate(names, 1)), closed=True)
    for ward_id in range(4):
        sheet = shared_sheet(screen, beds, FORM, "en", ward_id)
        assert small_counts(asdict(sheet)) == []
        assert all(line.count is None or line.count >= 5 for line in sheet.counts)
        for found in (sheet.reasons, sheet.places, sheet.themes, sheet.sides):
            assert found is None or all(row.count >= 5 for row in found.rows)


def test_a_shared_copy_says_that_it_is_one_and_names_no_bed():
    sheet = the_shared()
    assert sheet.shared
    assert sheet.notes[0].startswith("Shared copy: groups with a number under 5")
    assert sheet.board is None or all(cell.beds == () for cell in sheet.board.cells)
    assert sheet.occupancy == sheet.held == ""
    assert "Board against audit is not shown: a number is under five." in sheet.withheld


def test_the_shared_copy_of_a_ward_holds_its_figure_alone_or_nothing():
    whole = the_shared()
    assert whole.wards is not None
    alone = {row.key for row in whole.wards.rows}
    for ward_id, name in enumerate(("Derwen", "Onnen", "Bedwen"), 1):
        sheet = the_shared(ward_id)
        assert (sheet.headline is not None) == (name in alone)
        assert sheet.counts == ()
        assert sheet.reasons is None
        assert sheet.breakdowns == ()
        assert sheet.withheld
    assert "Bedwen" not in alone


def test_a_small_audit_shares_nothing_and_says_why():
    screen = a_screen(an_audit_ward("Derwen"), closed=True)
    sheet = shared_sheet(screen, ward_derwen(), FORM, "en")
    assert sheet.headline is None
    assert sheet.counts == ()
    assert sheet.reviewers is None
    assert sheet.withheld[0].startswith("Nothing of this audit can be shared")


def test_shared_copies_wait_until_the_audit_is_finished():
    assert not may_be_shared(a_screen(an_audit_ward("Derwen")))
    assert may_be_shared(a_screen(an_audit_ward("Derwen"), closed=True))


def test_a_sheet_can_be_made_in_welsh():
    sheet = sheet_of_derwen("cy")
    assert sheet.reasons is not None
    assert sheet.reasons.rows[0].label == FORM.reason("HOM-02", "cy")
    assert sheet.headline is not None
    assert sheet.headline.share.part == 4
