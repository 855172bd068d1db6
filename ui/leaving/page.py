"""Leaving: the list of leavers, and beside it one person's leaving with a key for each step."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.leaving.card_rows import NEXT, OPEN, card_rows, item_of
from ui.leaving.card_view import CardScroll, CardView
from ui.leaving.deeds import LeavingDeeds
from ui.leaving.list_rows import list_rows, same_name_words
from ui.page import Page
from ui.patient.banner import banner_words
from ui.patient.leaving_forms import bearer_of
from ui.widgets.banner import MicroBanner
from ui.widgets.line_list import LineList
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.app import Changes
from wardapp.commands.command import Command
from wardapp.commands.leaving import SetLeavingItem
from wardapp.display import person_name
from wardapp.errors import WardError
from wardapp.queries.leaving_screen import LeavingPerson, LeavingScreen, leaving_screen
from wardapp.words import tr

_LIST, _LIST_SMALL = 27.0, 21.0  # em
_SMALL = 90.0  # em, of the page
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class LeavingPage(Page):
    """Who leaves today and tomorrow, who is in the lounge, whose papers are open."""

    name = "leaving"
    shows = frozenset(
        {
            *("leaving_item", "leaving_plan", "leaving_step", "leaving_attempt"),
            *("criteria_led_order", "criterion", "expected_discharge", "ward"),
            *("stay", "placement", "patient", "bed", "pathway", "pathway_transfer"),
            *("optimised", "ready_decision", "acute_treatment"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.person: LeavingPerson | None = None
        self._wanted: int | None = None
        self._showing = False
        self._asked = 0
        self._pending: list[QKeyEvent] = []
        self.deeds = LeavingDeeds(desk, self, self._on_saved)
        self.list = LineList("", (3.0, 0), self, 0)
        self.list.setProperty("own_focus", True)
        self.list.installEventFilter(self)
        self.card = CardView(self)
        self._scroll = CardScroll(self.card, self)
        self.banner = MicroBanner(self)
        self.alarm = Notice(self)
        self._title = PlainLabel("", "title", parent=self)
        self._nobody = PlainLabel("", "lead", wrap=True, parent=self)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.selectionModel().currentChanged.connect(self._on_moved)
        self.list.opened.connect(self._on_opened)
        self.card.key_pressed.connect(self._take)
        desk.ward_changed.connect(self.refresh)
        desk.runner.failed.connect(self._on_failed)
        desk.minute_turned.connect(self._on_minute)
        self.retranslate()

    def refresh(self) -> None:
        """Ask for the list and whoever is open."""
        desk = self.desk
        self._asked += 1
        desk.runner.ask(self._take_screen, leaving_screen, desk.ward.id, desk.now(), self._wanted)

    def retranslate(self) -> None:
        """Write the words anew."""
        self.list.setAccessibleName(tr("Leaving"))
        self._title.setText(tr("Leaving"))
        self._nobody.setText(
            tr(
                "Nobody leaves today or tomorrow, and no papers are open. "
                "Alt L on the board opens anybody's leaving here."
            )
        )
        self.refresh()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of this page; each stands beside its row too."""
        return (
            ("↑\n↓", tr("choose")),
            ("1–8", tr("done, not needed")),
            ("R", tr("ready")),
            ("H", tr("left")),
            ("N", tr("did not leave")),
            (tr("Enter"), tr("board")),
            ("Page Up\nPage Down", tr("more")),
        )

    def open_at(self, stay_id: int) -> None:
        """Open somebody's leaving, whether or not they are in the list."""
        self._wanted = stay_id
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys wait for a reading: each belongs to what stands there after the one before."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and pressed and self._asked:
            if event.modifiers() & _MODIFIERS:
                return False
            self._pending.append(event.clone())
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and numbers are commands of the person in sight."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if Qt.Key(event.key()) in steps:
            self._scroll.page(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.desk.page_requested.emit("board")
        elif event.modifiers() & _MODIFIERS or not self._take(event.text()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the card."""
        super().resizeEvent(event)
        small = self.width() < theme.em(_SMALL)
        self._left.setFixedWidth(theme.em(_LIST_SMALL if small else _LIST))

    def _take(self, key: str) -> bool:
        """Do what a key means, if it stands beside a row."""
        person, wanted = self.person, key.upper()
        shown = {row.key for row in self.card.rows()} - {""}
        if person is None or not wanted or wanted not in shown:
            return False
        item = item_of(wanted)
        if item:
            state = person.card.row.items.get(item, OPEN)
            self._send(
                SetLeavingItem(stay_id=person.card.row.stay_id, item=item, state=NEXT[state])
            )
            return True
        return self.deeds.carry_out(wanted, person)

    def _send(self, command: Command) -> None:
        self.desk.runner.do(command, self._on_saved, self._on_refused)

    def _on_saved(self, changes: Changes) -> None:
        if self.person is None:
            return
        row = self.person.card.row
        name = person_name(row.family, row.given, row.title, row.sex)
        who = " ".join(part for part in (row.bed, name) if part)
        what = tr(changes.label, **changes.values)
        said = tr("{who}: {what}, by {by}", who=who, what=what, by=changes.by or tr("nobody"))
        self.desk.say(said, undo=changes.undoable)

    def _on_refused(self, error: WardError) -> None:
        self.desk.say(tr(error.text, **dict(error.values)), kind="problem")

    def _take_screen(self, screen: LeavingScreen) -> None:
        self._asked = max(0, self._asked - 1)
        if self._asked:
            return  # a newer answer is on its way, perhaps about somebody else
        self.person = screen.person
        self.deeds.know_board(screen.board)
        self._showing = True
        self.list.show_rows(list_rows(screen.rows, self.desk.now(), screen.alike))
        if screen.person is not None:
            self._wanted = screen.person.card.row.stay_id
            self.list.go_to(self._wanted)
        self._showing = False
        self._show_person()
        self._tell_alarm(screen)
        self._replay()

    def _replay(self) -> None:
        """Go on with what was typed meanwhile, until something has to be read again."""
        while self._pending and not self._asked:
            event = self._pending.pop(0)
            target = self.window().focusWidget()
            if target is not None:
                QApplication.sendEvent(target, event)

    def _on_failed(self, _error: object) -> None:
        self._asked = 0
        self._pending.clear()

    def _tell_alarm(self, screen: LeavingScreen) -> None:
        alike = screen.alike.get(screen.person.card.row.stay_id) if screen.person else None
        words = same_name_words(alike) if alike is not None and alike.strong else ""
        if not words:
            self.alarm.clear()
        elif words != self.alarm.text():
            self.alarm.say("attention", words)

    def _show_person(self) -> None:
        person = self.person
        for part in (self.banner, self._scroll):
            part.setVisible(person is not None)
        self._nobody.setVisible(person is None)
        if person is None:
            return
        row = bearer_of(person.card.row)
        self.banner.set_patient(*banner_words(row, self.desk.now()))
        self.card.show_rows(card_rows(person, self.desk.now()))

    def _on_moved(self) -> None:
        cells = self.list.current()
        if cells is None or self._showing:
            return
        if cells.key < 0:
            self._pass_heading()
        elif cells.key != self._wanted:
            self._wanted = cells.key
            self._scroll.verticalScrollBar().setValue(0)
            self.refresh()

    def _pass_heading(self) -> None:
        """Go on over a heading to the person beyond it, or back where there is nobody."""
        here = self.list.currentIndex().row()
        keys = [cells.key for cells in self.list.lines.rows]
        was = keys.index(self._wanted) if self._wanted in keys else here
        beyond = here + (1 if here > was else -1)
        if 0 <= beyond < len(keys) and keys[beyond] >= 0:
            self.list.go_to(keys[beyond])
        elif self._wanted is not None:
            self.list.go_to(self._wanted)

    def _on_opened(self, stay_id: int) -> None:
        if stay_id > 0 and self.person is not None and self.person.card.row.left_ward_at is None:
            self.desk.patient_requested.emit(stay_id)

    def _on_minute(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _lay_out(self) -> None:
        side = theme.space("s5")
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self._title.setContentsMargins(side, theme.space("s3"), side, theme.space("s3"))
        left.addWidget(self._title)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._nobody.setContentsMargins(side, side, side, side)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.banner)
        right.addWidget(self.alarm)
        right.addWidget(self._nobody, 1)
        right.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addLayout(right, 1)
