"""A whole day of a new ward by keyboard: set up, import, round, huddle, paper."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from person_at_window import DOWN, END, ENTER, ESC, SPACE
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from ward_lists import people_in, two_mornings

from ui.round.agenda_rows import agenda_codes
from wardapp.clock import FrozenClock, local_day
from wardapp.display import near_day, person_name, short_date
from wardapp.paper_order import WARD_PAPERS
from wardapp.words import tr

MONDAY = datetime(2019, 2, 11, 8, 5, tzinfo=UTC)
TUESDAY = datetime(2019, 2, 12, 8, 31, tzinfo=UTC)
AFTERNOON = TUESDAY.replace(hour=14, minute=5)
BEDS = "CADOG-01-28"


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(MONDAY)


def test_a_ward_from_its_first_list_to_the_printed_sheet(open_window, clock, settings, tmp_path):
    monday, tuesday = two_mornings(tmp_path)
    hands = open_window()
    set_up(hands, tmp_path)
    bring_in(hands, monday)
    assert on_the_board(hands) == people_in(monday)
    clock.move_to(TUESDAY)
    bring_in(hands, tuesday, departures=True)
    assert on_the_board(hands) == people_in(tuesday)
    hands = the_round(hands, open_window, settings, clock)
    clock.move_to(AFTERNOON)
    the_huddle(hands)
    the_papers(hands, clock, tmp_path)


# -- the first five minutes --------------------------------------------------------------


def set_up(hands, folder):
    """Name, beds, times, people, folder; the last step leads to the first list."""
    hands.press("Cadog", ENTER)
    hands.press(BEDS, ENTER)
    hands.press(ENTER)
    for person in ("SM sister Sioned Morgan", "OR cons Owain Rees", "IP nurse Ioan Parry", ""):
        hands.press(person, ENTER)
    typed = hands.focus()
    assert isinstance(typed, QLineEdit)
    hands.press(Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
    hands.press(str(folder), ENTER)
    hands.press(ENTER)
    hands.until(lambda: hands.opening.station)
    hands.settled()
    hands.press("sm", ENTER)
    assert hands.station.desk.who.name == "Sioned Morgan"
    assert hands.page("import")


def bring_in(hands, path, *, departures=False):
    """Paste a list, say when it was true, tick who has left, take it in."""
    if hands.station.front != "import":
        hands.do("bring a ward")
    page = hands.page("import")
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(path.resolve()))])
    QGuiApplication.clipboard().setMimeData(copied)
    hands.ctrl(Qt.Key.Key_V)
    if "When was this list true?" in hands.texts():
        hands.press("08:00", ENTER)
    if departures:
        tick_who_has_left(hands, page.preview.view)
    hands.ctrl(Qt.Key.Key_Return)
    assert "Undo takes it all back" in page.notice.text()
    hands.ctrl(Qt.Key.Key_1)


def tick_who_has_left(hands, view):
    for _ in range(view.rows.rowCount()):
        row = view.rows.row_at(view.currentIndex().row())
        if row is not None and row.ticked is False:
            hands.press(SPACE)
        hands.press(DOWN)


def on_the_board(hands):
    """Return the surname in each bed as the board shows it."""
    model = hands.page("board").model
    shown = {row.bed: row.family for row in model.rows() if row.occupied}
    assert {row.bed: row.family for row in hands.rows().values() if row.occupied} == shown
    return shown


# -- the morning -------------------------------------------------------------------------


def at_row(hands, running, code):
    while agenda_codes()[running.at] != code:
        hands.press(DOWN)


def the_round(hands, open_window, settings, clock):
    """The whole ward, with an interruption in the middle; returns who goes on with the day."""
    hands.ctrl(Qt.Key.Key_2)
    hands.press("or", ENTER, ENTER)
    page = hands.page("round")
    running = page.running
    stays = [row.stay_id for row in hands.rows().values() if row.occupied]
    with_everything(hands, running)
    for _ in range(len(stays) // 2 - 1):
        clock.advance(seconds=40)
        hands.press("n")
    here = running.subject.row
    hands.press("w", "Chest infection", ENTER)
    hands.press(ESC)
    assert hands.station.front == "board"
    hands.window.close()
    hands = open_window(Path(settings.now.ward_file))
    hands.press("sm", ENTER)
    hands.ctrl(Qt.Key.Key_2)
    running = hands.page("round").running
    assert running.subject.row.stay_id == here.stay_id
    assert running.subject.card.answers["wrong"].text == "Chest infection"
    for _ in range(len(stays) - len(stays) // 2 - 3):
        hands.press("n")
    finish_with_reasons(hands, len(stays))
    return hands


def with_everything(hands, running):
    """The first patient gets a date, a wait, a criterion, an action, a senior review."""
    first = running.subject.row
    hands.press("s")
    at_row(hands, running, "waiting_for")
    hands.press("take", ENTER, ENTER)
    at_row(hands, running, "edd")
    hands.press("+3d", ENTER, "p", ENTER)
    at_row(hands, running, "criteria")
    hands.press("f", "back to baseline", ENTER)
    assert "This cannot be seen or measured." in hands.texts(running)
    hands.press(ESC)
    hands.press("f", "Walks to the toilet with a frame", ENTER)
    hands.press("a", ENTER, "ip", ENTER, "16:00", ENTER)
    hands.press("n")
    after = hands.rows()[first.bed]
    assert (after.waiting_code, after.reviewer) == ("pharmacy", "Owain Rees")
    assert after.edd == local_day(TUESDAY) + timedelta(days=3)
    assert (after.action, after.action_owner) == ("Chase: Take-home medicines", "Ioan Parry")
    assert after.discussed


def finish_with_reasons(hands, everybody):
    left = [row for row in hands.rows().values() if row.occupied and not row.discussed]
    assert 0 < len(left) < everybody
    hands.press(END)
    hands.press(ENTER)
    assert f"Still without a reason: {len(left)}." in hands.texts()
    hands.press("s" * len(left))
    hands.press(ENTER)
    assert hands.station.front == "board"
    assert hands.window.rail.isVisible()


# -- the afternoon -----------------------------------------------------------------------


def the_huddle(hands):
    """Green is refused while something is open; then it is given, the rest together."""
    hands.do("huddle")
    hands.press(ENTER)
    page = hands.page("huddle")
    assert page.running
    chased = next(row for row in hands.rows().values() if row.action)
    while page.table.selected().stay_id != chased.stay_id:
        hands.press(DOWN)
    hands.press("g")
    assert page.notice.isVisible()
    assert "still open" in page.notice.text()
    assert hands.rows()[chased.bed].colour == "red"
    hands.press("1")
    hands.press("g")
    settled = hands.rows()[chased.bed]
    assert (settled.colour, settled.final) == ("green", True), page.notice.text()
    hands.shift(Qt.Key.Key_G)
    hands.press("e")
    assert page.key_hints() == (), "at the end A is no longer a new action"
    left = len(page.closing.left_out.lines.rows)
    hands.press("n" * left)
    hands.press(ENTER)
    assert not page.running
    hands.ctrl(Qt.Key.Key_1)
    assert hands.rows()[chased.bed].colour == "green"


# -- paper -------------------------------------------------------------------------------


def the_papers(hands, clock, folder):
    """Each paper is seen; the sheet in the file says what the board says."""
    hands.ctrl(Qt.Key.Key_P)
    page = hands.page("documents")
    page.choose_place = lambda name: folder / name
    for document in WARD_PAPERS:
        while page.paper is None or page.paper.order.document != document:
            hands.press(DOWN)
        assert page.preview.page_count() == page.paper.pages >= 1
        hands.ctrl(Qt.Key.Key_S)
    assert page.register.list.count() == len(WARD_PAPERS)
    sheets = [path for path in folder.glob("*.pdf") if "board round" in path.name]
    assert len(sheets) == len(("whole", "short"))
    for sheet in sheets:
        says_what_the_board_says(hands, sheet, local_day(clock.now()))


def says_what_the_board_says(hands, sheet, today):
    text = " ".join(" ".join(p.extract_text().split()) for p in PdfReader(sheet).pages)
    for row in hands.rows().values():
        assert row.bed in text
        if row.occupied:
            assert person_name(row.family, row.given, row.title, row.sex) in text, row.bed
        if row.edd is not None:
            assert short_date(row.edd, tr) in text or near_day(row.edd, today, tr) in text
