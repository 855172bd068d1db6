"""The audits there are, and one of them: its wards, its plan, its copies."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.audit.carry_back_sheet import BringBackSheet
from ui.audit.carry_sheet import CarrySheet
from ui.audit.criteria_sheet import CriteriaSheet
from ui.audit.entry_waiting import WaitingKeys, hand_on
from ui.audit.freeze_list_sheet import BedListSheet
from ui.audit.freeze_sheet import FreezeSheet
from ui.audit.plan_empty import EmptyAudits
from ui.audit.plan_finish import FinishSheet
from ui.audit.plan_guest import GuestSheet, strangers
from ui.audit.plan_head import (
    ANSWER,
    BACK,
    CARRY,
    CHANGE,
    FINISH,
    FORM,
    FREEZE,
    GUEST,
    KEYS,
    LIST,
    PAIR,
    REOPEN,
    RESULTS,
    TYPE,
    PlanHead,
    next_step,
    offers,
)
from ui.audit.plan_list import list_rows
from ui.audit.plan_sheet import PlanFacts, PlanSheet, plan_facts
from ui.audit.view import COMPARE, ENTRY, FORMS, AuditView
from ui.audit.view import RESULTS as RESULTS_VIEW
from ui.audit.ward_cells import WIDTHS, heads, ward_rows
from ui.audit.ward_pair import PairSheet
from ui.desk import Desk
from ui.widgets.buttons import SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.line_list import LineHead, LineList
from ui.widgets.row_list import ListRow
from ui.widgets.sheet import Sheet
from ui.widgets.side_list import SideList
from wardapp.app import App, Changes
from wardapp.commands.audit_plan import ReopenAudit
from wardapp.errors import WardError
from wardapp.paper_order import AUDIT_FORM, PaperOrder
from wardapp.queries.audit import AuditScreen, AuditWardRow, audits
from wardapp.queries.criteria_sets import criteria_sets
from wardapp.queries.ward import PersonRow, people
from wardapp.words import language, tr

_NARROW = 80  # em
_FOOT = 0.6  # of the width: what can be planned takes no more beside the list
NEW, OVER_TIME, CRITERIA = "N", "C", "K"
_LETTERS = {key: name for name, key in KEYS.items() if len(key) == 1 and name != REOPEN}


class AuditsView(AuditView):
    """The list at the left, the wards of the chosen audit at the right; letters do the rest."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.screens: tuple[AuditScreen, ...] = ()
        self.people: tuple[PersonRow, ...] = ()
        self.chosen: AuditScreen | None = None
        self._asked = 0
        self._keys = WaitingKeys(lambda: bool(self._asked), self._take_late)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._build()

    def open(self, audit_id: int, audit_ward_id: int = 0) -> None:
        """Come to an audit and one of its wards; without one stay where one was."""
        self.audit_id = audit_id or self.audit_id
        self.audit_ward_id = audit_ward_id or self.audit_ward_id
        self.refresh()

    def refresh(self) -> None:
        """Ask which audits there are; letters wait for the answer, they may mean a new one."""
        self._asked += 1
        self.desk.runner.run(_read, self._on_read, self._on_unread)

    def retranslate(self) -> None:
        """Make every part anew in the window's language."""
        while (item := self._outer.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._build()
        self._show(self.screens, self.people)

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the view: what fits the audit in front."""
        if self.chosen is None:
            return ((NEW, tr("plan an audit")), (CRITERIA, tr("criteria")))
        words = {
            ANSWER: tr("answer"),
            FREEZE: tr("freeze"),
            LIST: tr("bed list"),
            RESULTS: tr("results"),
            PAIR: tr("reviewers"),
            GUEST: tr("let sign in"),
            FORM: tr("paper form"),
            CARRY: tr("carry away"),
            BACK: tr("bring back"),
        }
        offered = self._offered()
        own = tuple((KEYS[name], said) for name, said in words.items() if name in offered)
        new = () if self._is_copy() else ((NEW, tr("new")),)
        return (*own, *new, (OVER_TIME, tr("compare")))

    def own_order(self) -> PaperOrder | None:
        """Return the blank form of the ward one is at."""
        ward = self.ward()
        if self.chosen is None or ward is None or FORM not in self._offered():
            return None
        return PaperOrder(
            AUDIT_FORM,
            self.desk.ward,
            language(),
            audit_id=self.chosen.audit.id,
            audit_ward_id=ward.id,
        )

    def ward(self) -> AuditWardRow | None:
        """Return the ward one is at."""
        row = self.wards.current()
        if row is None or self.chosen is None:
            return None
        return next((ward for ward in self.chosen.wards if ward.id == row.key), None)

    def choose_ward(self, audit_ward_id: int) -> None:
        """Go to a ward."""
        self.wards.go_to(audit_ward_id)

    def do(self, name: str) -> None:
        """Do one of the things that this audit offers; say why where it does not."""
        if self.chosen is None:
            return
        if name == FINISH and self.chosen.audit.closed_at is not None:
            name = REOPEN
        if name not in self._offered():
            self.desk.say(_why_not(name, self.chosen), kind="info")
            return
        deeds: dict[str, Callable[[AuditScreen], None]] = {
            ANSWER: lambda screen: self._go(ENTRY, screen),
            TYPE: lambda screen: self._go(FORMS, screen),
            RESULTS: lambda screen: self._go(RESULTS_VIEW, screen, whole=True),
            FORM: lambda _screen: self._print_form(),
            FREEZE: self._freeze,
            LIST: self._bed_list,
            PAIR: self._name_pair,
            GUEST: self._let_in,
            CARRY: self._carry,
            BACK: self._bring_back,
            CHANGE: lambda _screen: self._plan(change=True),
            FINISH: self._finish,
            REOPEN: self._reopen,
        }
        if name in (RESULTS, FORM, GUEST) or self._may():
            deeds[name](self.chosen)

    def plan(self) -> None:
        """Plan a new audit; not in a copy, from which nothing but answers goes home."""
        if self._is_copy():
            self.desk.say(_only_at_home(), kind="info")
        elif self._may():
            self._plan(change=False)

    def compare(self) -> None:
        """Show the audits over time."""
        self.view_requested.emit(COMPARE, self.audit_id, 0)

    def criteria(self) -> None:
        """Show the sets of criteria."""
        self.desk.runner.ask(
            lambda sets: CriteriaSheet(self.window(), self.desk, sets).show_over(), criteria_sets
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the letters of the view from wherever the focus is; left and right change sides."""
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        sides = {Qt.Key.Key_Left: self.list, Qt.Key.Key_Right: self.wards}
        if event.key() in sides and not held:
            sides[Qt.Key(event.key())].setFocus(Qt.FocusReason.OtherFocusReason)
        elif held or not (self._keys.press(event) or self._take(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the wards where the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.do(next_step(self.chosen) if self.list.hasFocus() else self._next_of_ward())
            return True
        return self._on_letter(event.text().upper())

    def _take_late(self, event: QKeyEvent) -> None:
        if not hand_on(self, event):
            self._take(event)

    def _on_letter(self, letter: str) -> bool:
        general = {NEW: self.plan, OVER_TIME: self.compare, CRITERIA: self.criteria}
        if letter in general:
            general[letter]()
        elif letter in _LETTERS and self.chosen is not None:
            self.do(_LETTERS[letter])
        else:
            return False
        return True

    def _next_of_ward(self) -> str:
        """Return what Enter does on the ward one is at."""
        ward = self.ward()
        if ward is None or ward.frozen_at is not None or ward.excluded:
            return ANSWER
        return LIST if ward.source_ward_id is None else FREEZE

    def _go(self, view: str, screen: AuditScreen, *, whole: bool = False) -> None:
        ward = self.ward()
        if whole:
            self.view_requested.emit(view, screen.audit.id, 0)
        elif ward is None or ward.frozen_at is None:
            words = tr("The bed list of this ward is not frozen yet: there is nothing to answer.")
            self.desk.say(words, kind="info")
        else:
            self.view_requested.emit(view, screen.audit.id, ward.id)

    def _print_form(self) -> None:
        order = self.own_order()
        if order is not None:
            self.desk.order_requested.emit(order)

    def _freeze(self, screen: AuditScreen) -> None:
        sheet = FreezeSheet(self.window(), self.desk, screen)
        sheet.answer_requested.connect(
            lambda ward_id: self.view_requested.emit(ENTRY, screen.audit.id, ward_id)
        )
        sheet.show_over()

    def _bed_list(self, screen: AuditScreen) -> None:
        """Take the ward one is at, else the first that still waits for its list."""
        here = self.ward()
        waiting = [ward for ward in screen.wards if not ward.excluded and ward.frozen_at is None]
        elsewhere = [ward for ward in waiting if ward.source_ward_id is None]
        chosen = here if here in waiting else (elsewhere or waiting)[0]
        BedListSheet(self.window(), self.desk, screen, chosen).show_over()

    def _name_pair(self, screen: AuditScreen) -> None:
        ward = self.ward()
        if ward is not None and not ward.excluded:
            PairSheet(self.window(), self.desk, screen, ward).show_over()

    def _let_in(self, screen: AuditScreen) -> None:
        """Offer to write a reviewer onto the list of people, to those who may."""
        names = strangers(screen, self.people)
        if "admin" in self.desk.who.permissions:
            GuestSheet(self.window(), self.desk, names, self.people).show_over()
            return
        words = tr(
            "Who is added can see this ward's board: somebody who may change the list of people "
            "has to do it. On a carried copy they can sign in without."
        )
        self.desk.say(words, kind="info")

    def _carry(self, screen: AuditScreen) -> None:
        CarrySheet(self.window(), self.desk, screen).show_over()

    def _bring_back(self, screen: AuditScreen) -> None:
        BringBackSheet(self.window(), self.desk, screen).show_over()

    def _finish(self, screen: AuditScreen) -> None:
        FinishSheet(self.window(), self.desk, screen).show_over()

    def _reopen(self, screen: AuditScreen) -> None:
        audit = screen.audit
        self.desk.runner.do(ReopenAudit(audit_id=audit.id, expected_version=audit.version))

    def _plan(self, *, change: bool) -> None:
        screen = self.chosen if change else None

        def show(facts: PlanFacts) -> None:
            sheet = PlanSheet(self.window(), self.desk, facts, screen, self._on_planned)
            sheet.closed.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
            sheet.show_over()

        self.desk.runner.run(plan_facts, show)

    def _on_planned(self, changes: Changes) -> None:
        self.audit_id = changes.made_id or self.audit_id
        self.refresh()

    def _on_read(self, found: tuple[tuple[AuditScreen, ...], tuple[PersonRow, ...]]) -> None:
        self._asked = max(0, self._asked - 1)
        self._show(*found)
        self._keys.replay()

    def _on_unread(self, error: WardError) -> None:
        self._asked = max(0, self._asked - 1)
        self._keys.forget()
        self.desk.runner.failed.emit(error)

    def _show(self, screens: tuple[AuditScreen, ...], people: tuple[PersonRow, ...]) -> None:
        self.screens, self.people = screens, people
        ids = [screen.audit.id for screen in screens]
        if self.audit_id not in ids:
            self.audit_id = ids[0] if ids else 0
        with QSignalBlocker(self.list):  # filling the list is not choosing from it
            self.list.show_rows(list_rows(screens))
            self.list.choose(self.audit_id)
        self._show_chosen()

    def _on_chosen(self, row: ListRow) -> None:
        if row.id != self.audit_id:
            self.audit_id, self.audit_ward_id = row.id, 0
            self._show_chosen()

    def _show_chosen(self) -> None:
        here = (screen for screen in self.screens if screen.audit.id == self.audit_id)
        self.chosen = next(here, None)
        first = self._stack.currentWidget() is self.empty and self.isVisible()
        self._stack.setCurrentWidget(self._whole if self.chosen else self.empty)
        self.setFocusProxy(self.wards if self.chosen else self.empty.plan)
        if first and not self.window().findChildren(Sheet):  # the button that had it is gone
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.new.setVisible(not self._is_copy())
        if self.chosen is not None:
            self.head.show_audit(self.chosen, strangers(self.chosen, self.people))
            self.wards.show_rows(ward_rows(self.chosen))
            if self.audit_ward_id:
                self.wards.go_to(self.audit_ward_id)
                self.audit_ward_id = 0
        self.keys_changed.emit()

    def _offered(self) -> frozenset[str]:
        if self.chosen is None:
            return frozenset()
        return offers(self.chosen, strangers(self.chosen, self.people))

    def _is_copy(self) -> bool:
        return any(screen.audit.carry_key for screen in self.screens)

    def _may(self) -> bool:
        if "audit" in self.desk.who.permissions:
            return True
        words = tr("Your role does not allow this. Nothing was changed.")
        self.desk.say(words, kind="problem")
        return False

    def _build(self) -> None:
        self.setAccessibleName(tr("Audits"))
        self.empty = EmptyAudits(self)
        self.empty.plan.clicked.connect(self.plan)
        self.empty.criteria.clicked.connect(self.criteria)
        self._whole = QWidget(self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self._build_left())
        self._sides.addWidget(self._build_right(), 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._whole)
        self._outer.addWidget(self._stack)
        self._arrange()

    def _build_left(self) -> QWidget:
        self._left = QWidget(self)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._left)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self.list = SideList(tr("Audits"), self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.row_chosen.connect(self._on_chosen)
        self._foot = QWidget(self)
        flow = FlowLayout(self._foot)
        edge = theme.space("s3")
        flow.setContentsMargins(edge, edge, edge, edge)
        flow.set_gaps(theme.space("s2"), theme.space("s2"))
        self.new = SecondaryButton(tr("Plan an audit"), NEW)
        self.new.clicked.connect(self.plan)
        flow.addWidget(self.new)
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (tr("Compare"), OVER_TIME, self.compare),
            (tr("Criteria"), CRITERIA, self.criteria),
        )
        for words, key, deed in deeds:
            button = SecondaryButton(words, key)
            button.clicked.connect(deed)
            flow.addWidget(button)
        self._beside.addWidget(self.list, 1)
        self._beside.addWidget(self._foot)
        return self._left

    def _build_right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = PlanHead(self.do, self)
        self.wards = LineList(tr("Wards of the audit"), WIDTHS, self, 1)
        self.wards.opened.connect(lambda _key: self.do(self._next_of_ward()))
        self._heads = LineHead(self.wards, heads(), self)
        column.addWidget(self.head)
        column.addWidget(self._heads)
        column.addWidget(self.wards, 1)
        return right

    def _arrange(self) -> None:
        narrow = self.width() < theme.em(_NARROW)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._left.setFixedWidth(self.width() if narrow else theme.em(19))
        self._beside.setDirection(ways.LeftToRight if narrow else ways.TopToBottom)
        top = Qt.AlignmentFlag.AlignTop if narrow else Qt.AlignmentFlag(0)
        self._beside.setAlignment(self.list, top)
        foot = min(self._foot.sizeHint().width(), round(self.width() * _FOOT))
        self._foot.setFixedWidth(foot if narrow else theme.em(19))
        self.list.make_room(narrow=narrow, low=False)
        self.head.make_room(self.height())


def _read(app: App) -> tuple[tuple[AuditScreen, ...], tuple[PersonRow, ...]]:
    return app.ask(audits), app.ask(people)


def _only_at_home() -> str:
    return tr("This is a copy that was carried away. Do this in the ward's own file.")


def _why_not(name: str, screen: AuditScreen) -> str:
    """Say why something cannot be done with an audit as it stands."""
    if screen.audit.closed_at is not None:
        return tr("This audit is finished. Open it again first.")
    if screen.audit.carry_key and name in (CARRY, BACK, CHANGE, FINISH):
        return _only_at_home()
    if name == FREEZE:
        return tr("No ward of this file waits to be frozen.")
    if name == GUEST:
        return tr("Every reviewer is on this ward's list of people.")
    if name == LIST:
        return tr("Every bed list is frozen already.")
    if name == CHANGE:
        return tr("A bed list is frozen: the plan stands. Plan another audit for another question.")
    return tr("No bed list is frozen yet. Freeze the bed lists first.")
