"""What an audit found, picture first: the figure, why, where instead, the wards, the board."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.audit.cards_view import CardsView
from ui.audit.entry_waiting import WaitingKeys, hand_on
from ui.audit.results_beds import BedsSheet
from ui.audit.results_board import BoardCard
from ui.audit.results_card import ResultCard
from ui.audit.results_cards import HeadlineCard, WardsCard, WhyCard
from ui.audit.results_export import AuditExportSheet
from ui.audit.results_head import ALL, WARD, ResultsHead
from ui.audit.results_tables import TablesPart
from ui.audit.view import AUDITS
from ui.desk import Desk
from ui.widgets.announce import announce
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.app import App
from wardapp.audit_result import ResultScreen, result_screen
from wardapp.errors import WardError
from wardapp.findings.counted_wards import counted_wards, scope_words, sheet_title, still_open
from wardapp.findings.shared import may_be_shared
from wardapp.findings.sheet import BedLine, ResultSheet
from wardapp.paper_order import AUDIT_RESULT, PaperOrder
from wardapp.queries.audit import AuditWardRow
from wardapp.words import Words, language, tr

_FORWARD = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class ResultsView(CardsView):
    """One ward or all that are finished so far; before a ward is finished nothing of it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shared = False
        self.result: ResultScreen | None = None
        self._asked = 0
        self._keys = WaitingKeys(lambda: bool(self._asked), self._take_late)
        self.head = ResultsHead(self)
        self.notice = Notice(self)
        self.waiting = ResultCard(self)
        self.waiting_words = PlainLabel("", "body", wrap=True)
        self.figure = HeadlineCard(self)
        self.why = WhyCard(self)
        self.wards = WardsCard(self)
        self.board = BoardCard(self)
        self.tables = TablesPart(self)
        self.about = PlainLabel("", "body", "ink_second", wrap=True)
        self._ward_id = 0
        self._told: tuple[str, bool] | None = None
        self._lay_out()
        self._connect()
        for part in (self.waiting, self.figure, self._pair, self.tables, self.about):
            part.hide()  # until there is something to show
        self._dress()
        theme.theme_changed.connect(self._dress)

    @property
    def sheet(self) -> ResultSheet | None:
        """What is shown now; None before anything is finished."""
        return self.result.sheet if self.result is not None else None

    def open(self, audit_id: int, audit_ward_id: int = 0) -> None:
        """Show an audit, of one ward if one is named; never a shared copy at first."""
        if audit_id != self.audit_id:
            self.shared, self._ward_id = False, 0
        self._to_the_figure()
        super().open(audit_id, audit_ward_id)

    def refresh(self) -> None:
        """Read the audit and count."""
        if not self.audit_id:
            self.waiting.name(tr("No audit is chosen"))
            self.waiting_words.setText(tr("Choose one in the list of audits."))
            self.waiting.show()
            self.head.hide()  # there is nothing to turn, to share or to print
            self.keys_changed.emit()
        else:
            self.head.show()
            self._read(self.audit_id, self.audit_ward_id, shared=self.shared)

    def retranslate(self) -> None:
        """Write every text anew."""
        self.head.retranslate()
        self.refresh()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the results."""
        if not self.audit_id:
            return (("Esc", tr("audits")),)
        hints = [("Tab\n↓", tr("next card")), ("W", tr("next ward")), ("A", tr("all wards"))]
        if self._may_be_shared():
            hints.append(("S", tr("every number") if self.shared else tr("shared copy")))
        hints += [("X", tr("export")), ("Ctrl P", tr("result sheet")), ("Esc", tr("audits"))]
        return tuple(hints)

    def own_order(self) -> PaperOrder | None:
        """Return the result sheet of what is shown."""
        if self.sheet is None:
            return None
        return PaperOrder(
            AUDIT_RESULT,
            self.desk.ward,
            language(),
            audit_id=self.audit_id,
            audit_ward_id=self.audit_ward_id,
            shared=self.shared,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the letters and arrows of the view from wherever the focus is."""
        if event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            super().keyPressEvent(event)
            return
        if event.key() in _FORWARD or event.key() in _BACK:
            self.focusNextPrevChild(event.key() in _FORWARD)
        elif not (self._keys.press(event) or self._on_letter(event.text().upper())):
            super().keyPressEvent(event)

    def next_ward(self) -> None:
        """Go to the next ward of the audit; after the last comes the first."""
        wards = self._planned()
        if not wards:
            return
        ids = [ward.id for ward in wards]
        at = self.audit_ward_id or self._ward_id
        if self.audit_ward_id:
            at = ids[(ids.index(at) + 1) % len(ids)] if at in ids else ids[0]
        self._turn(at if at in ids else ids[0])

    def all_wards(self) -> None:
        """Show all wards that are finished so far."""
        self._turn(0)

    def turn_shared(self) -> None:
        """Show what a copy may show that leaves the hospital, or every number again."""
        if self.result is None:
            return
        if not self._may_be_shared():
            self.desk.say(
                tr(
                    "A shared copy is made when the audit is finished: until then its numbers move."
                ),
                kind="info",
            )
            return
        self.shared = not self.shared
        self._to_the_figure()
        self.refresh()

    def export(self) -> None:
        """Write the rows into a file."""
        if self.result is not None:
            AuditExportSheet(self.window(), self.desk, self.result.screen).show_over()

    def show_beds(self, title: str, beds: Sequence[BedLine]) -> None:
        """Show the beds behind a number."""
        if self.result is None or not beds:
            return
        sheet = BedsSheet(self.window(), self.desk, self.result.screen, title, beds)
        sheet.patient_requested.connect(self.desk.patient_requested)
        sheet.show_over()

    def _take_late(self, event: QKeyEvent) -> None:
        if not hand_on(self, event):
            self._on_letter(event.text().upper())

    def _on_letter(self, letter: str) -> bool:
        deeds: dict[str, Callable[[], None]] = {
            "W": self.next_ward,
            "A": self.all_wards,
            "S": self.turn_shared,
            "X": self.export,
        }
        if letter not in deeds:
            return False
        deeds[letter]()
        return True

    def _turn(self, ward_id: int) -> None:
        if ward_id:
            self._ward_id = ward_id
        self.audit_ward_id = ward_id
        self._to_the_figure()
        self.refresh()

    def _announce(self, sheet: ResultSheet) -> None:
        """Say the figure of another ward, of all, or of the other copy."""
        now = (sheet.scope, sheet.shared)
        if self._told and now != self._told and sheet.headline is not None:
            announce(self, f"{sheet.scope}: {sheet.headline.spoken}")
        self._told = now

    def _to_the_figure(self) -> None:
        """What had the focus may not be there in the other sheet."""
        self._scroll.verticalScrollBar().setValue(0)
        now = QApplication.focusWidget()
        if now is not None and self._inside.isAncestorOf(now):
            self.figure.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_turned(self, value: str) -> None:
        if value == ALL:
            self.all_wards()
        elif not self.audit_ward_id:
            self.next_ward()

    def _planned(self) -> tuple[AuditWardRow, ...]:
        wards = self.result.screen.wards if self.result is not None else ()
        return tuple(ward for ward in wards if not ward.excluded)

    def _may_be_shared(self) -> bool:
        return self.result is not None and may_be_shared(self.result.screen)

    def _read(self, audit_id: int, ward_id: int, *, shared: bool) -> None:
        """Letters wait for what is read: it may be finished by now, or have other wards."""

        at = language()

        def read(app: App) -> ResultScreen | None:
            return app.ask(result_screen, audit_id, ward_id, at, shared=shared)

        self._asked += 1
        self.desk.runner.run(read, self._on_read, self._on_unread)

    def _on_read(self, result: ResultScreen | None) -> None:
        self._asked = max(0, self._asked - 1)
        self._show(result)
        self._keys.replay()

    def _on_unread(self, error: WardError) -> None:
        self._asked = max(0, self._asked - 1)
        self._keys.forget()
        self.desk.runner.failed.emit(error)

    def _show(self, result: ResultScreen | None) -> None:
        self.result = result
        if result is None or result.ward_id != self.audit_ward_id:
            return
        if self.audit_ward_id and all(w.id != self.audit_ward_id for w in result.screen.wards):
            self._turn(0)  # the ward was taken out of the audit meanwhile
            return
        if not may_be_shared(result.screen):
            self.shared = False
        self._show_head(result)
        self._show_notice()
        shown = result.sheet is not None and result.sheet.headline is not None
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._first = self.figure if shown else self.waiting
        self.waiting.setVisible(not shown)
        for part in (self.figure, self._pair, self.tables):
            part.setVisible(shown)
        if had_focus and not self.isAncestorOf(QApplication.focusWidget() or self):
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)  # its card is put away
        self.about.setVisible(result.sheet is not None)
        if result.sheet is not None:
            withheld = result.sheet.withheld if shown else ()  # else its card says so
            self.about.setText("\n".join((*withheld, *result.sheet.notes)))
        if shown and result.sheet is not None:
            self._fill(result.sheet)
            self._announce(result.sheet)
        else:
            self._show_waiting(result)
        self._order()
        self.keys_changed.emit()

    def _fill(self, sheet: ResultSheet) -> None:
        if sheet.headline is not None:
            self.figure.show_sheet(sheet, sheet.headline)
        for card in (self.why, self.wards, self.board, self.tables):
            card.show_sheet(sheet)
        whole = not (sheet.shared and self.audit_ward_id)
        for part in (self._pair, self.tables):
            part.setVisible(whole)

    def _show_head(self, result: ResultScreen) -> None:
        say = Words(language())
        self.head.name(sheet_title(result.screen, say), still_open(result.screen, say))
        wards = self._planned()
        known = [ward.id for ward in wards]
        if self.audit_ward_id:
            self._ward_id = self.audit_ward_id
        elif self._ward_id not in known:
            counted = counted_wards(result.screen)
            self._ward_id = counted[0].id if counted else known[0] if known else 0
        one = scope_words(result.screen, self._ward_id, say) if self._ward_id else tr("One ward")
        everything = scope_words(result.screen, 0, say)
        self.head.show_wards(one, everything, WARD if self.audit_ward_id else ALL)
        self.head.next_ward.setVisible(len(wards) > 1)
        self.head.shared.setVisible(self._may_be_shared())
        self.head.show_shared(on=self.shared)
        self.head.print.setEnabled(result.sheet is not None)

    def _show_notice(self) -> None:
        words = tr(
            "Shared copy: numbers under 5 are hidden here and on paper. Every number stands in the "
            "hospital's own sheet."
        )
        if not self.shared:
            self.notice.clear()
        elif self.notice.text() != words:
            self.notice.say("attention", words, tr("Show every number"))

    def _show_waiting(self, result: ResultScreen) -> None:
        if result.sheet is not None:
            self.waiting.name(tr("Not shown in shared copies"))
            self.waiting_words.setText("\n".join(result.sheet.withheld))
            return
        self.waiting.name(tr("No results yet"))
        why = tr("Results come when every bed of a ward is settled, so that nobody is led by them.")
        if result.screen.audit.closed_at is not None:
            why = tr("The audit is finished. Open it again to settle what is still open.")
        self.waiting_words.setText("\n".join((*result.waiting, why)))

    def _connect(self) -> None:
        self.head.turned.connect(self._on_turned)
        self.head.next_ward_requested.connect(self.next_ward)
        self.head.shared_requested.connect(self.turn_shared)
        self.head.export_requested.connect(self.export)
        self.head.print_requested.connect(self._print)
        self.notice.action_requested.connect(self.turn_shared)
        self.board.beds_requested.connect(self.show_beds)
        back = QShortcut(QKeySequence("Esc"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._on_escape)

    def _on_escape(self) -> None:
        """Esc goes back one step: from the shared copy to every number, then to the audits."""
        if self.shared:
            self.turn_shared()
        else:
            self.view_requested.emit(AUDITS, self.audit_id, 0)

    def _lay_out(self) -> None:
        self._build([self.head, self.notice], self.figure)
        right = self._right = QVBoxLayout()
        right.addWidget(self.wards)
        right.addWidget(self.board)
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.why)
        left.addStretch(1)
        self._two.addLayout(left, 15)
        self._two.addLayout(right, 14)
        self.waiting.column.addWidget(self.waiting_words)
        for part in (self.waiting, self.figure, self._pair, self.tables, self.about):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _order(self) -> None:
        """Let Tab go through the head, then from card to card."""
        links = [cell.link for cell in self.board.cells]
        cards = (self.waiting, self.figure, self.why, self.wards, self.board, *links)
        stops = (*self.head.stops(), *cards, self.board.show_differing)
        for before, after in pairwise((*stops, *self.tables.cards.values())):
            QWidget.setTabOrder(before, after)

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._column, self._two, self._right):
            layout.setSpacing(edge)
        self._arrange()
