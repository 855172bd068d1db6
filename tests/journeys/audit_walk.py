"""Steps of a day-of-care audit as they are keyed in the real window; each ends where it says."""

from collections.abc import Iterable
from pathlib import Path

from person_at_window import ALT, DOWN, ENTER, LEFT, SPACE, TAB, Hands
from PySide6.QtCore import Qt

from ui.audit.audits_view import AuditsView
from ui.audit.carry_back_sheet import BringBackSheet
from ui.audit.carry_sheet import CarrySheet
from ui.audit.entry_reading import Reading
from ui.audit.entry_view import EntryView
from ui.audit.freeze_list_sheet import BedListSheet
from ui.audit.page import AuditPage
from ui.audit.plan_sheet import PlanSheet


def audit_page(hands: Hands) -> AuditPage:
    page = hands.page("audit")
    assert isinstance(page, AuditPage)
    return page


def the_audits(hands: Hands) -> AuditsView:
    """Go to the list of audits, wherever one was."""
    hands.ctrl(Qt.Key.Key_5)
    if not isinstance(audit_page(hands).view, AuditsView):
        hands.press((LEFT, ALT))
    view = audit_page(hands).view
    assert isinstance(view, AuditsView)
    return view


def entry(hands: Hands) -> EntryView:
    """Return the view in which one answers; it must be in front."""
    view = audit_page(hands).view
    assert isinstance(view, EntryView)
    return view


def tab_to(hands: Hands, sheet: PlanSheet, key: str) -> None:
    """Go to a field of the plan by Tab."""
    control = sheet.controls[key]
    for _ in range(40):
        now = hands.focus()
        if now is control or control.isAncestorOf(now):
            return
        hands.press(TAB)
    raise AssertionError(f"Tab does not come to {key}")


def plan(hands: Hands, others: str, *, own_ward: bool = True, each: int = 2) -> AuditsView:
    """Plan an audit of other wards typed by hand and this file's, reviewed by SM and RH."""
    view = the_audits(hands)
    hands.press("N")
    sheet = hands.over(PlanSheet)
    hands.press("Winter audit")
    if not own_ward:
        tab_to(hands, sheet, "wards")
        hands.press(SPACE)
    for key, typed in (("others", others), ("reviewer_a", "SM"), ("reviewer_b", "rhian")):
        tab_to(hands, sheet, key)
        hands.press(typed)
    if each == 1:
        tab_to(hands, sheet, "reviewers_each")
        hands.press(DOWN)
    hands.ctrl(ENTER)
    assert view.head.title.text().startswith("Winter audit")
    return view


def type_beds(hands: Hands, lines: Iterable[str]) -> str:
    """Type the bed list of the ward one is at; return what the sheet said before it froze."""
    hands.press("L")
    sheet = hands.over(BedListSheet)
    hands.press(*(key for line in lines for key in (line, ENTER)))
    said = hands.said(sheet)
    hands.ctrl(ENTER)
    assert not hands.lies_over(BedListSheet)
    return said


def carry(hands: Hands, place: Path) -> str:
    """Carry the audit away; return the code as it stands on the screen."""
    hands.press("W")
    sheet = hands.over(CarrySheet)
    sheet.choose_place = lambda _name: place
    hands.press(ENTER)
    code = sheet.code.text()
    hands.press("W")
    assert code not in hands.said()
    return code


def type_code(hands: Hands, code: str) -> None:
    """Type it with a slip first, then as somebody reads it from a slip of paper."""
    hands.press(code[:-1] + ("2" if code[-1] != "2" else "3"), ENTER)
    hands.until(lambda: "One letter of this code is wrong" in hands.texts())
    hands.ctrl(Qt.Key.Key_A)
    hands.press(code.lower().replace("-", " "), ENTER)
    hands.until(lambda: hands.opening.station)
    hands.settled()


def sign_in(hands: Hands, letters: str) -> None:
    hands.do("somebody else")
    hands.press(letters, ENTER)


def reading_of_entry(hands: Hands) -> Reading:
    """Return what the entry has read last, though it need not be in front."""
    view = audit_page(hands).views["entry"]
    assert isinstance(view, EntryView)
    assert view.reading is not None
    return view.reading


def bring_back(hands: Hands, file: Path, code: str) -> str:
    """Bring the file back; return what the sheet says before anything is changed."""
    hands.press("B")
    sheet = hands.over(BringBackSheet)
    sheet.choose_file = lambda: file
    hands.ctrl(Qt.Key.Key_O)
    hands.press(code, ENTER)
    said = hands.texts(sheet)
    while hands.lies_over(BringBackSheet):
        hands.press(ENTER)
    return said
