"""A whole day-of-care audit by keyboard: planned, frozen, carried away, answered, brought back."""

import csv
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pypdf
from audit_walk import (
    audit_page,
    bring_back,
    carry,
    entry,
    plan,
    reading_of_entry,
    sign_in,
    the_audits,
    type_beds,
    type_code,
)
from person_at_window import ALT, CTRL, DOWN, ENTER, ESC, Hands, Key
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.audit.audits_view import AuditsView
from ui.audit.compare_view import CompareView
from ui.audit.entry_rows import KeyedRow
from ui.audit.forms_view import FormsView
from ui.audit.freeze_sheet import FreezeSheet
from ui.audit.plan_sheet import PlanSheet
from ui.audit.results_export import AuditExportSheet
from ui.audit.results_view import ResultsView
from wardapp.clock import FrozenClock
from wardapp.words import WELSH, catalogue

FREEZE = datetime(2026, 2, 12, 9, 20, tzinfo=UTC)
SMALL = (1366, 768)
ROUTINE, WITH_REASON_AND_PLACE = 3, 15  # keys
MEETS, WAITS, NOT_COMPLETE, LEFT_OUT = "meets", "waits", "not complete", "left out"
HELYG = ("H1 84 F 12d opt", "H2 empty", "H3 71 M 3d", "H4 home today", "H5 66 F 22d")
HELYG_FORMS = (("1C", MEETS), ("0 46 b", WAITS), ("t", NOT_COMPLETE))
NOTE = "Sŵn mawr 🩺 o’r tŷ bach"
SEIZURE = "watched for a seizure"
HABIT = "stable, measured from habit only"


class Keyed(NamedTuple):
    """What is keyed at a bed, what it comes to, and words that the other must not read yet."""

    keys: tuple[Key, ...]
    outcome: str = MEETS
    secret: str = ""


ONE_TRUE = Keyed(("1", ENTER))
NONE_WITH_REASON_AND_PLACE = Keyed(("0", "restart", ENTER, "b", ENTER), WAITS, "Awaiting restart")
SIONED = {
    "A2": NONE_WITH_REASON_AND_PLACE,
    "A3": Keyed(("t", ENTER), NOT_COMPLETE, "Acute treatment not complete"),
    "A5": Keyed(("x", "l", ENTER), LEFT_OUT, "Left before the review"),
    "A6": Keyed(("d", "v", HABIT, ENTER, "12", ENTER, "a", ENTER), WAITS, HABIT),
    "B1": Keyed(("0", ESC, "v", SEIZURE, ENTER), MEETS, SEIZURE),
    "B2": Keyed(("8", "e", (Qt.Key.Key_N, ALT), NOTE, ENTER), MEETS, NOTE),
}
RHIAN = SIONED | {
    "A1": Keyed(("0", "3", ENTER, "c", ENTER), WAITS),
    "A2": Keyed(("0", "reable", ENTER, "b", ENTER), WAITS),
}
"""At A1 they agree on what Rhian says; at A2 on Sioned's reason, which waits too."""


def keyed_at(bed: str, by: dict[str, Keyed]) -> Keyed:
    return by.get(bed, ONE_TRUE)


def secrets_of(by: dict[str, Keyed]) -> tuple[str, ...]:
    return tuple(keyed.secret for keyed in by.values() if keyed.secret)


def share(outcomes: list[str]) -> str:
    """Add up by hand: those left out are not reviewed; not complete counts as not meeting."""
    reviewed = [outcome for outcome in outcomes if outcome != LEFT_OUT]
    part = sum(outcome in (WAITS, NOT_COMPLETE) for outcome in reviewed)
    return f"{part} of {len(reviewed)}, {round(100 * part / len(reviewed))} %"


def freeze(hands: Hands, view: AuditsView) -> None:
    """Freeze the board's ward as at nine, and type the list of the other."""
    hands.press("F")
    assert "As planned: Thu 12-Feb-2026 09:00" in hands.said()
    hands.press(ENTER)
    hands.press(ESC)
    hands.press(DOWN)
    assert "empty: 1, going home today: 1, to review: 3" in type_beds(hands, HELYG)
    assert view.head.progress.text() == "Frozen, to review: 23"


def out_of_reach(ward: Path) -> Path:
    """Lock the ward's own file away: the laptop knows nothing of it."""
    drawer = ward.parent / "locked away"
    drawer.mkdir()
    for part in ward.parent.glob(f"{ward.stem}*"):
        part.rename(drawer / part.name)
    assert not ward.exists()
    return drawer / ward.name


def answer_the_ward(
    hands: Hands, clock: FrozenClock, by: dict[str, Keyed], secrets: tuple[str, ...] = ()
) -> None:
    """Walk from bed to bed as the screen leads; none of the other's secrets is said before."""
    for bed in reading_of_entry(hands).asked:
        view, keyed = entry(hands), keyed_at(bed.label, by)
        assert view.bed_id == bed.id
        said = hands.said()
        assert not [secret for secret in secrets if secret in said]
        assert not [row for row in view.form.findChildren(KeyedRow) if row.isChecked()]
        hands.pressed = 0
        hands.press(*keyed.keys)
        if keyed is ONE_TRUE:
            assert hands.pressed <= ROUTINE
        elif keyed is NONE_WITH_REASON_AND_PLACE:
            assert hands.pressed <= WITH_REASON_AND_PLACE
        clock.move_to(clock.now() + timedelta(minutes=2))


def agree_on_two(hands: Hands) -> None:
    """Where they differ both see both: B's answer once, A's once, with what was talked over."""
    assert "Both have answered, and the answers differ." in hands.texts()
    assert reading_of_entry(hands).bed(entry(hands).bed_id).label == "A1"
    hands.press("B", ENTER)
    assert "Awaiting restart of previous home care package" in hands.said()
    hands.press("A", DOWN, "the therapist knew", ENTER)
    assert "Ward Derwen is finished" in hands.texts()


def said_of(view: ResultsView) -> str:
    """Return the figure in words, its spaces plain."""
    assert view.sheet is not None
    assert view.sheet.headline is not None
    return " ".join(view.sheet.headline.share.number.split())


def compare(hands: Hands) -> CompareView:
    view = audit_page(hands).view
    assert isinstance(view, CompareView)
    return view


def results(hands: Hands) -> ResultsView:
    view = audit_page(hands).view
    assert isinstance(view, ResultsView)
    return view


def numbers(hands: Hands) -> list[str]:
    """Return all that the cards of the results say: pictures, numbers and tables."""
    view = results(hands)
    cards = (view.figure, view.why, view.wards, view.board, view.tables, view.about)
    return sorted(line for card in cards for line in hands.said(card).splitlines())


def saved_pdf(hands: Hands, place: Path) -> str:
    """Print what is in front into a file, and read it back."""
    hands.ctrl(Qt.Key.Key_P)
    documents = hands.page("documents")
    documents.choose_place = lambda _name: place
    hands.until(lambda: documents.paper)
    hands.ctrl(Qt.Key.Key_S)
    assert "Printed or saved: " in hands.said()
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(place).pages)


def type_the_forms(hands: Hands) -> None:
    """Type the paper forms of both reviewers of the second ward, one's own first."""
    the_audits(hands)
    hands.press(DOWN, "T")
    assert isinstance(audit_page(hands).view, FormsView)
    for typed, _ in HELYG_FORMS:
        hands.press(typed, ENTER)
    assert "All forms of B, Rhian Hopkin on Helyg are in." in hands.texts()
    hands.alt(Qt.Key.Key_A)
    for typed, _ in HELYG_FORMS:
        hands.press(typed, ENTER)
    assert "All forms of A, Sioned Morgan on Helyg are in." in hands.texts()


def exported(hands: Hands, place: Path) -> list[dict[str, str]]:
    """Export the rows as CSV, nobody named."""
    hands.press("X")
    sheet = hands.over(AuditExportSheet)
    sheet.choose_place = lambda _name: place
    hands.press(DOWN, ENTER)
    with place.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def look_through_the_rows(rows: list[dict[str, str]], keyed: list[str]) -> None:
    """The rows count as the keys did, and name nobody and no bed."""
    said = [row["final_outcome"].replace("_", " ") for row in rows if row["final_outcome"]]
    assert sorted(said) == sorted(outcome.replace(WAITS, "not meeting") for outcome in keyed)
    words = " ".join(" ".join(row.values()) for row in rows)
    for hidden in ("Sioned", "Rhian", "SR4", " A2 ", HABIT, SEIZURE, NOTE):
        assert hidden not in words


def look_at_the_comparison(hands: Hands) -> None:
    """Three audits by the same criteria are one line, with a plain word on what it says."""
    sheet = compare(hands).sheet
    assert sheet is not None
    assert len(sheet.audits) == 3
    assert len({audit.segment for audit in sheet.audits}) == 1
    said = hands.texts().replace("\N{WORD JOINER}", "")
    assert "Criteria: Starter list ‡, version 1" in said
    assert "It cannot be told whether the share changed" in said
    assert "Other wards took part: a difference may be theirs." in said
    for letter, chosen in (("E", {0, 2}), ("E", {0, 1}), ("L", {1, 2})):
        hands.press(letter)
        boxes = compare(hands).verdict.later, compare(hands).verdict.earlier
        assert {box.currentIndex() for box in boxes} == chosen
    assert "12-Feb-2026 6 of 22, 27 %" in " ".join(hands.said().split())


def finish(hands: Hands) -> None:
    view = the_audits(hands)
    hands.press("D")
    hands.press(ENTER)
    assert view.head.progress.text() == "Finished"


def test_a_whole_audit_from_the_plan_to_the_comparison(
    open_window, demonstration: Path, clock: FrozenClock, tmp_path: Path
) -> None:
    ward = open_window(demonstration)
    view = plan(ward, "Helyg, short stay, Medicine")
    clock.move_to(FREEZE)
    freeze(ward, view)
    file = tmp_path / "stick" / "Winter audit 12-Feb-2026.wardaudit"
    file.parent.mkdir()
    code = carry(ward, file)
    ward.window.close()
    away = out_of_reach(demonstration)

    laptop = open_window(file, station="laptop")
    type_code(laptop, code)
    assert the_audits(laptop).head.title.text() == "Winter audit, Thu 12-Feb-2026"
    for letter in "NWBED":
        laptop.press(letter)
        assert "Do this in the ward's own file." in laptop.status(), letter
    laptop.press(ENTER)
    answer_the_ward(laptop, clock, SIONED)
    assert "Rhian Hopkin still has beds to answer: 20." in laptop.texts()
    sign_in(laptop, "RH")
    answer_the_ward(laptop, clock, RHIAN, secrets_of(SIONED))
    agree_on_two(laptop)
    laptop.press(ENTER)
    labels = [bed.label for bed in reading_of_entry(laptop).asked]
    derwen = [keyed_at(bed, RHIAN).outcome for bed in labels]
    helyg = [outcome for _, outcome in HELYG_FORMS]
    assert said_of(results(laptop)) == share(derwen) == "4 of 19, 21 %"
    there = numbers(laptop)
    paper = saved_pdf(laptop, tmp_path / "before leaving the ward.pdf")
    assert "4 of 19 patients did not need acute care that day: 21 %" in paper
    type_the_forms(laptop)
    the_audits(laptop)
    laptop.press("R")
    assert said_of(results(laptop)) == share(derwen + helyg) == "6 of 22, 27 %"
    all_there = numbers(laptop)
    laptop.window.close()
    away.rename(demonstration)

    ward = open_window(demonstration)
    the_audits(ward)
    brings = bring_back(ward, file, code)
    assert "Nothing has been changed yet." in brings
    assert "Ward Derwen: new answers 42, here already 0" in brings
    assert "Helyg: new answers 6, here already 0" in brings
    assert "Everything in this file is here already." in bring_back(ward, file, code)
    ward.press("R")
    assert numbers(ward) == all_there
    ward.press("W")
    assert numbers(ward) == there
    finish(ward)
    ward.press("R", "S")
    assert "numbers under 5 are hidden" in ward.texts()
    shared = saved_pdf(ward, tmp_path / "shared copy.pdf")
    assert "6 of 22 patients" in shared
    assert "Beds that could be released 4" not in shared
    assert "2 of 3" not in shared
    the_audits(ward)
    ward.press("R", "S")
    printed = saved_pdf(ward, tmp_path / "result sheet.pdf")
    assert "6 of 22 patients did not need acute care that day: 27 %" in printed
    for words in ("Reviewed 22", "Met none 6", "Beds that could be released 4", "2 of 3"):
        assert words in printed
    the_audits(ward)
    ward.press("R")
    look_through_the_rows(exported(ward, tmp_path / "rows.csv"), derwen + helyg)
    the_audits(ward)
    ward.press("C")
    look_at_the_comparison(ward)


def test_a_letter_typed_while_the_plan_is_saved_means_the_new_audit(
    open_window, demonstration: Path
) -> None:
    hands = open_window(demonstration)
    the_audits(hands)
    hands.press("N")
    hands.over(PlanSheet)
    hands.press("Winter audit")
    hands.press((ENTER, CTRL), "F")
    assert hands.over(FreezeSheet).outlook is not None
    hands.press(ENTER)
    hands.press(ESC)
    assert the_audits(hands).head.title.text().startswith("Winter audit")
    assert "Frozen" in the_audits(hands).head.progress.text()


def clipped(hands: Hands) -> list[str]:
    """Return the sentences in sight that are wider or higher than their place, or outside it."""
    labels = [label for label in hands.window.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text() and _is_cut(label)]


def _is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1


def in_sight(part: QWidget) -> bool:
    """Tell whether a part is shown whole, nothing of it scrolled away."""
    return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()


def english_in(hands: Hands) -> set[str]:
    """Return what is said in English though the catalogue has it in Welsh."""
    welsh = catalogue(WELSH)
    english = {text for text, words in welsh.items() if text != words} - set(welsh.values())
    return set(hands.said().splitlines()) & english - {"R"}  # the key; on the board it is Red


def test_esc_leads_back_from_a_ward_that_has_no_result_yet(
    open_window, demonstration: Path
) -> None:
    hands = open_window(demonstration, size=SMALL)
    the_audits(hands)
    hands.press("R", "W")
    assert "5 of 17" in hands.texts()
    hands.press("W")
    assert "The bed list of Ward Bedwen is not frozen yet." in hands.texts()
    hands.press(ESC)
    assert isinstance(audit_page(hands).view, AuditsView)


def test_one_reviewer_on_two_laptops_is_told_and_chooses_by_a_key(
    open_window, demonstration: Path, clock: FrozenClock, tmp_path: Path
) -> None:
    clock.move_to(FREEZE)
    ward = open_window(demonstration)
    plan(ward, "Helyg, short stay", own_ward=False)
    type_beds(ward, HELYG)
    first, second = tmp_path / "first.wardaudit", tmp_path / "second.wardaudit"
    code = carry(ward, first)
    shutil.copy(first, second)
    for file, keys in ((first, ("1", ENTER)), (second, ("0", "restart", ENTER, "b", ENTER))):
        laptop = open_window(file, station=file.stem)
        type_code(laptop, code)
        laptop.press(ENTER)
        laptop.press(*keys)
        laptop.window.close()
        clock.move_to(clock.now() + timedelta(minutes=5))

    ward.come_to()
    assert "Helyg: new answers 1, here already 0" in bring_back(ward, first, code)
    brings = bring_back(ward, second, code)
    assert "The same reviewer answered differently here and there, beds: 1." in brings
    ward.press(ENTER)
    ward.press(Qt.Key.Key_PageUp)
    said = ward.said()
    assert "Reviewer A answered this bed twice, on two computers." in said
    assert "New loss of consciousness" in said
    assert "Awaiting restart of previous home care package" in said
    ward.press("2", ENTER)
    bed = reading_of_entry(ward).asked[0]
    assert bed.label == "H1"
    assert [(answer.outcome, answer.reason) for answer in bed.standing.a] == [
        ("not_meeting", "HOM-03")
    ]
    assert {answer.outcome for answer in bed.history} == {"meets", "not_meeting"}


def test_half_an_answer_survives_another_language_and_the_end_of_the_program(
    open_window, demonstration: Path, clock: FrozenClock
) -> None:
    clock.move_to(FREEZE)
    here = {"station": "small laptop", "language": "cy", "theme": "dark"}
    hands = open_window(demonstration, size=SMALL, **here)
    plan(hands, "Helyg", own_ward=False, each=1)
    type_beds(hands, ("H1 84 F 12d", "H2 71 M 3d", "H3 66 F 22d"))
    assert (english_in(hands), clipped(hands)) == (set(), [])
    hands.press(ENTER)
    hands.press("1", ENTER)
    assert (english_in(hands), clipped(hands)) == (set(), [])
    hands.press("0", "46", ENTER, (Qt.Key.Key_N, ALT), NOTE)
    assert "Aros i becyn gofal cartref blaenorol ailddechrau" in hands.said()
    assert (english_in(hands), clipped(hands)) == (set(), [])

    hands.do("english")
    assert "Awaiting restart of previous home care package" in hands.said()
    assert "Bysell" not in hands.said()
    assert NOTE in hands.said()
    hands.window.close()

    hands = open_window(demonstration, size=SMALL, **here)
    the_audits(hands)
    hands.press(ENTER)
    assert entry(hands).form.half.reason == "HOM-03"
    assert NOTE in hands.said()
    form = entry(hands).form
    hands.until(lambda: in_sight(form.place.rows["not_settled"]))
    for keys in (("b", ENTER), ("t", ENTER), (ENTER,)):  # each bed is seen before its Enter
        hands.press(*keys)
    shown = results(hands).sheet
    assert shown is not None
    assert shown.headline is not None
    assert (shown.headline.share.part, shown.headline.share.whole) == (2, 3)
    hands.until(lambda: not clipped(hands))
    assert english_in(hands) == set()
