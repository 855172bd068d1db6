"""The plan of one person: whose it is, its sections, what is missing, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.plan.agreement_sheet import AgreementSheet
from ui.plan.column import PlanColumn
from ui.plan.contact_sheet import ContactSheet
from ui.plan.draft import Draft
from ui.plan.groups import GROUP_OF
from ui.plan.handover_sheet import HandoverSheet
from ui.plan.head import HeadLine
from ui.plan.language_sheet import LanguageSheet
from ui.plan.list_rows import alarm_words, number_text
from ui.plan.section_list import SectionList
from ui.plan.side import SidePanel
from ui.widgets.banner import PatientBanner
from ui.widgets.sheet import Sheet
from ui.widgets.slim_bar import SlimBar
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.recovery_plan import SetPlanDepth
from wardapp.display import born_and_age, person_name, recorded
from wardapp.measures.recovery_plan import PATHWAY
from wardapp.paper_order import MY_PLAN
from wardapp.queries.recovery_plan import PlanListRow, PlanRow, recovery_plan
from wardapp.words import language, tr

_NARROW = 68.0  # em: the right side then stands under the sections
_NO_LIST = 44.0  # em: no room for the headings either
_LOW = 36.0  # em, of the window: the line under the banner then goes with the sections
_LIST, _LIST_SMALL, _SIDE = 15.5, 13.0, 18.5  # em


class PlanEditor(QWidget):
    """Signals: `left()` back to the list, `turned()` when the person shall read it,
    `keys_changed()` when other keys are named.
    """

    left = Signal()
    turned = Signal()
    keys_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.row: PlanRow | None = None
        self._rows: tuple[PlanListRow, ...] = ()
        self.draft = Draft(desk, self)
        self.banner = PatientBanner(self)
        self.head = HeadLine(self)
        self.sections = SectionList(self)
        self.column = PlanColumn(desk, self.draft, self)
        self.side = SidePanel(self)
        self._side_place = QScrollArea(self)
        self._is_low = False
        self._lay_out()
        self._connect()
        self._shortcuts()

    @property
    def stay_id(self) -> int:
        """Whose plan it is; 0 for nobody."""
        return self.row.person.stay_id if self.row is not None else 0

    def show_row(self, row: PlanRow, rows: Sequence[PlanListRow]) -> None:
        """Show a plan as it was just read; another person's opens at the beginning."""
        other = self.row is None or self.row.plan_id != row.plan_id
        self.row, self._rows = row, tuple(rows)
        self.draft.take(row)
        self._show_person()
        self.head.show_row(row)
        self.side.show_row(row)
        if other:
            self.column.current = ""
        self.column.show_row(row)
        self.sections.show_groups(self.column.groups, row, self.column.current)
        if other:
            self._begin(row)

    def _begin(self, row: PlanRow) -> None:
        """Begin with the person's words: read them, or write them where there are none."""
        first = self.column.groups[0].code
        if row.content.get(first):
            self.column.show_section(first)
            self.sections.go_to(first)
        else:
            self.column.open(first)

    def retranslate(self) -> None:
        """Write everything anew; what is typed and not saved is saved first."""
        self.draft.save()
        self.head.retranslate()
        if self.row is None:
            return
        self.head.show_row(self.row)
        self.side.show_row(self.row)
        self._show_person()
        self.column.rebuild()
        self.sections.show_groups(self.column.groups, self.row, self.column.current)

    def resume(self) -> None:
        """Come back to where one was writing, or to the headings."""
        if not self.column.focus() and self.sections.isVisibleTo(self):
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the editor."""
        if self._is_low:  # F1 tells them all
            return (("Ctrl ↓\nCtrl ↑", tr("section")), ("Esc", tr("back")))
        return (
            (tr("Enter"), tr("write")),
            ("Ctrl ↓\nCtrl ↑", tr("section")),
            ("Alt ↓\nAlt ↑", tr("entry")),
            ("Ctrl G", tr("goal")),
            ("F6", tr("turn")),
            ("Ctrl P", tr("print")),
            ("Ctrl Enter", tr("agreement")),
            ("Esc", tr("back")),
        )

    def agree(self) -> None:
        """Record what the person says to the plan; nothing typed may be missing from it."""
        if self.tell_unsaved(go=True):
            return
        self._over(AgreementSheet)

    def tell_unsaved(self, *, go: bool = False) -> bool:
        """Save what is typed; say where something cannot be saved, and go there."""
        self.draft.save(tell=True)
        live = self.draft.unsaved()
        if live is None:
            return False
        section = live.section.text(language())
        if not go and self.row is not None:  # read on another page: whose plan it is
            section = f"{self.row.person.bed} {section}".strip()
        words = tr("{section}: something typed is not saved. It is kept there.", section=section)
        self._desk.say(words, kind="problem")
        if go:
            self.column.open_live(live)
        return True

    def hand_over(self) -> None:
        """Give the newest version to whoever takes over."""
        if self.row is not None and self.row.agreed is not None:
            self._over(HandoverSheet)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus belongs into a field."""
        super().focusInEvent(event)
        self.resume()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sections what room there is."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is typed when the page goes."""
        super().hideEvent(event)
        self.draft.save(tell=True)

    def _over(
        self,
        kind: type[AgreementSheet] | type[HandoverSheet] | type[LanguageSheet] | type[ContactSheet],
    ) -> None:
        self.draft.save(tell=True)
        # What was just typed must be read before somebody agrees to it: ask after the save.
        stay_id = self.stay_id

        def show(row: PlanRow | None) -> None:
            if row is not None and row.person.stay_id == self.stay_id:
                sheet: Sheet = kind(self._desk, row, self)
                sheet.show_over()

        self._desk.runner.ask(show, recovery_plan, stay_id)

    def _go(self, item: str) -> None:
        """Go to what is missing; the pathway stands on the board."""
        if item == PATHWAY:
            self._desk.patient_requested.emit(self.stay_id)
            self._desk.edit_requested.emit(self.stay_id, "pathway")
        else:
            self.column.open(GROUP_OF[item])

    def _back(self) -> None:
        """Esc goes back one step: out of the fields, then to the list."""
        if self.column.close_fields():
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _print(self) -> None:
        self.draft.save(tell=True)
        self._desk.paper_requested.emit(MY_PLAN, self.stay_id)

    def _set_depth(self, depth: str) -> None:
        row = self.row
        if row is not None and row.plan_id is not None and depth != row.depth:
            self.draft.save(tell=True)
            self._desk.runner.do(
                SetPlanDepth(plan_id=row.plan_id, expected_version=row.plan_version, depth=depth)
            )

    def _on_moved(self, code: str) -> None:
        self.sections.go_to(code)

    def _show_person(self) -> None:
        if self.row is None:
            return
        person, today = self.row.person, local_day(self._desk.now())
        sex = code_list("sex").label(person.sex, language()) if person.sex else ""
        self.banner.set_patient(
            person_name(person.family, person.given, person.title, person.sex),
            born_and_age(person.born, today) if person.born else recorded(None, tr),
            sex or recorded(None, tr),
            number_text(person),
            alarm_words(self._rows, person.stay_id),
        )

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.head.depth_chosen.connect(self._set_depth)
        self.sections.chosen.connect(self.column.open)
        self.sections.passed.connect(self.column.show_section)
        self.column.moved.connect(self._on_moved)
        self.column.asking_language.connect(lambda: self._over(LanguageSheet))
        self.column.asking_contact.connect(lambda: self._over(ContactSheet))
        self.column.agreeing.connect(self.agree)
        self.side.went.connect(self._go)
        self.side.turned.connect(self.turned)
        self.side.printed.connect(self._print)
        self.side.agreed.connect(self.agree)
        self.side.handed_over.connect(self.hand_over)

    def _shortcuts(self) -> None:
        for keys, deed in (
            ("Ctrl+Down", lambda: self.column.step(1)),
            ("Ctrl+Up", lambda: self.column.step(-1)),
            ("Alt+Down", lambda: self.column.step_entry(1)),
            ("Alt+Up", lambda: self.column.step_entry(-1)),
            ("Alt+N", lambda: self.column.add(self.column.current)),
            ("Alt+G", self.column.goal_of_open),
            ("Ctrl+G", self.column.add_goal),
            ("Ctrl+Return", self.agree),
            ("Ctrl+Enter", self.agree),
            ("F6", self.turned.emit),
            ("Esc", self._back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _lay_out(self) -> None:
        self._side_place.setFrameShape(QFrame.Shape.NoFrame)
        self._side_place.setWidgetResizable(True)
        self._side_place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side_place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side_place.setVerticalScrollBar(SlimBar(self._side_place))
        self._side_place.setWidget(self.side)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sections)
        middle.addWidget(self.column, 1)
        middle.addWidget(self._side_place)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.head)
        self._column.addLayout(middle, 1)
        theme.theme_changed.connect(self._fit)

    def _fit(self) -> None:
        narrow = self.width() < theme.em(_NARROW)
        self.sections.setVisible(self.width() >= theme.em(_NO_LIST))
        self._fit_head(low=self.window().height() < theme.em(_LOW))
        small = self.width() < theme.em(theme.current().width["small_below"])
        self.sections.setFixedWidth(theme.em(_LIST_SMALL if small else _LIST))
        self._side_place.setFixedWidth(theme.em(_SIDE))
        self.head.show_count(shown=narrow)
        if narrow and self._side_place.widget() is self.side:
            self._side_place.takeWidget()
            self.column.tail.addWidget(self.side)
            self.side.show()
        elif not narrow and self._side_place.widget() is not self.side:
            self.column.tail.removeWidget(self.side)
            self._side_place.setWidget(self.side)
        self._side_place.setVisible(not narrow)

    def _fit_head(self, *, low: bool) -> None:
        """In a low window the line under the banner scrolls away with the sections."""
        if low == self._is_low:
            return
        self._is_low = low
        if low:
            self._column.removeWidget(self.head)
            self.column.lead.addWidget(self.head)
        else:
            self.column.lead.removeWidget(self.head)
            self._column.insertWidget(1, self.head)
        self.keys_changed.emit()
