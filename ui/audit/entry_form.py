"""The form of one bed: questions from top to bottom, answered by keys; it holds what is keyed.

While no field is open a key means what the question under the cursor makes of it; in a field
letters are letters.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.audit import entry_words as words
from ui.audit.entry_half import (
    CRITERIA,
    LEFT,
    NOTE,
    OTHERWISE,
    OVERRIDE,
    PLACE,
    REASON,
    Half,
)
from ui.audit.entry_reason import ReasonSection
from ui.audit.entry_rows import KeyWords
from ui.audit.entry_section import Section
from ui.audit.entry_sections import (
    ChoiceSection,
    CriteriaSection,
    OutcomeSection,
    WordsSection,
)
from ui.audit.entry_waiting import ENTER
from ui.widgets.announce import announce
from ui.widgets.middle import KeylessMiddle, height_at
from wardapp.audit_form import AuditForm
from wardapp.codes import code_list
from wardapp.measures.audit_answers import LEFT_OUT, NOT_COMPLETE, NOT_MEETING
from wardapp.words import language, tr

OUTCOME = "outcome"
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
DECIDE = {NOT_COMPLETE: "T", LEFT_OUT: "X", OTHERWISE: "V"}
"""What can be decided besides the criteria, by its letter; where letters are typed, with Alt."""


class QuestionForm(QWidget):
    """Signals: `changed()` whenever something was keyed; `kept()` by Enter on a full answer."""

    changed = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.half = Half()
        self.step = CRITERIA
        self._asked: AuditForm | None = None
        self._written: tuple[AuditForm, str] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)  # the tint and bar of the question say where one is
        self._inside = QWidget()
        self.criteria = CriteriaSection(CRITERIA, self._inside)
        self.outcome = OutcomeSection(OUTCOME, self._inside, tuple(DECIDE))
        self.left = ChoiceSection(LEFT, self._inside, 2)
        self.override = WordsSection(OVERRIDE, self._inside)
        self.reason = ReasonSection(REASON, self._inside)
        self.place = ChoiceSection(PLACE, self._inside, 3)
        self.note = WordsSection(NOTE, self._inside)
        self._side = KeyWords("S", self.place)
        self._more = KeyWords("M", self.place)
        self.keeper = KeyWords("Enter", self.note)  # for whoever has no key to press
        self.sections: dict[str, Section] = {
            section.name: section
            for section in (
                *(self.criteria, self.outcome, self.left, self.override),
                *(self.reason, self.place, self.note),
            )
        }
        self._lay_out()
        self._connect()

    @property
    def form(self) -> AuditForm:
        """What the audit asks."""
        if self._asked is None:
            raise LookupError("no audit is asked about")
        return self._asked

    # -- what the view says ------------------------------------------------------------

    def ask(self, form: AuditForm, half: Half) -> None:
        """Ask about a bed, with what was keyed for it before; the cursor at what is missing."""
        if (form, language()) != self._written:
            self.show_form(form)
        self.half = half
        self.reason.clear()
        self.refuse("", "")
        self.stand_at(half.missing(form) or CRITERIA)
        self._scroll.verticalScrollBar().setValue(0)

    def show_form(self, form: AuditForm) -> None:
        """Write every text of the form, in the window's language; what was keyed stays."""
        self._asked = form
        at = language()
        self._written = (form, at)
        self.criteria.show_form(form)
        self.reason.show_form(form)
        self.place.offer([(p.code, p.letter, p.title(at)) for p in form.places.values()])
        codes = tuple(code_list("audit_left_out"))
        self.left.offer([(c.code, c.extra["key"], c.text(at)) for c in codes])
        for number, code in enumerate(codes, start=1):
            self.left.add_key(str(number), code.code)
        self.left.title.setText(tr("Why is this bed left out?"))
        self.place.title.setText(tr("Where could they be cared for?"))
        self._more.set_words(tr("other reasons"))
        self.keeper.set_words(tr("keep, next"), tr("Enter"))
        self.show_half()

    def show_half(self) -> None:
        """Show what was keyed, and where the cursor is."""
        half = self.half
        self.criteria.show_ticks(half.criteria, none=half.none)
        self.criteria.say(words.ticked(half, self.form))
        letters = DECIDE if self.first() is self else {c: f"Alt {k}" for c, k in DECIDE.items()}
        self.outcome.show_words(words.sentence(half), words.decisions(half), letters)
        self.left.show_choice(half.left_out)
        self.left.say("" if self.step == LEFT else words.why_left_out(half))
        self.reason.show_chosen(half.reason, half.others, words.reasons(half, self.form))
        self.place.show_choice(half.place)
        self.place.say("" if self.step == PLACE else words.place(half, self.form))
        self._side.set_words(words.other_side(half))
        self.note.put(half.note)
        self.keeper.setVisible(self.step != REASON)  # there Enter takes the reason
        self.override.put(half.override)
        self.override.ask(words.why_otherwise(half), tr("the clinician's reason"))
        needed = half.note_needed(self.form)
        self.note.ask(tr("Note: what is it?") if needed else tr("Note"), "")
        self._show_states()

    def refuse(self, field: str, said: str) -> None:
        """Say beside a question why the answer cannot stand; "" takes every refusal away."""
        for name, section in self.sections.items():
            section.refuse(said if name == field else "")
        if said and field in self.sections:
            announce(self, said)
            self._reveal(self.sections[field].refusal)

    def refuse_at(self, field: str, said: str) -> None:
        """Go to the question that was refused, and say why beside it."""
        if field != OUTCOME:
            self.stand_at(field)
        self.refuse(field, said)

    def has(self, field: str) -> bool:
        """Whether a question of this name is in sight."""
        return field in self.sections and not self.sections[field].isHidden()

    def go_to(self, step: str) -> None:
        """Put the cursor to a question, and the keys into its field."""
        self.stand_at(step)
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_at(self, step: str) -> None:
        """Put the cursor to a question; the keys stay where they are."""
        self.step = step if step in self.half.questions() else CRITERIA
        self.show_half()
        if self.step == REASON:
            self.reason.begin(adding=self.reason.adding)
        else:
            self.reason.stop_adding()
        self._reveal()

    def first(self) -> QWidget:
        """Return what takes the keys now."""
        fields = {REASON: self.reason.finder, NOTE: self.note.field, OVERRIDE: self.override.field}
        return fields.get(self.step, self)

    # -- keys --------------------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key that no field wanted; say whether it meant anything."""
        key = Qt.Key(event.key())
        if self._in_finder():
            return self._take_in_finder(event)
        if key in ENTER:
            self.keep()
        elif key == Qt.Key.Key_Escape and self._in_field():
            self.go_to(CRITERIA)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif self._in_field():
            return False
        else:
            return self._take_letter(event.text().strip().upper())
        return True

    def keep(self) -> None:
        """Enter: what is missing is asked; a full answer is kept."""
        missing = self.half.missing(self.form)
        if not missing:
            self.refuse("", "")
            self.kept.emit()
            return
        stayed = missing == self.step
        self.go_to(missing)
        self.refuse(missing, words.wanted(missing) if stayed or missing == CRITERIA else "")

    def turn_help(self) -> None:
        """Show what the criteria leave open, or hide it."""
        self.criteria.turn_help()
        self._reveal()

    def write_note(self) -> None:
        """Go to the note."""
        self.go_to(NOTE)

    def look(self, code: str) -> None:
        """Tick what was looked at."""
        self._set(self.half.looked(code))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor to the question that was clicked."""
        part: QWidget | None = self.childAt(event.position().toPoint())
        while part is not None and not isinstance(part, Section):
            part = part.parentWidget()
        if isinstance(part, Section) and part.name != OUTCOME:
            self.go_to(part.name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the field of the question, but let Tab come out of it."""
        super().focusInEvent(event)
        if event.reason() not in _BY_TAB and self.first() is not self:
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the criteria fold while the cursor is elsewhere."""
        super().resizeEvent(event)
        self._fold()

    def _take_in_finder(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            if self.reason.finder.text():
                self.reason.clear()
            else:
                self.go_to(CRITERIA)
            return True
        at_top = self.reason.list.currentRow() <= 0 and not self.reason.finder.text()
        if event.key() == Qt.Key.Key_Up and at_top:
            self._move(-1)
            return True
        return self.reason.take_key(event)

    def _take_letter(self, letter: str) -> bool:
        deed = self._letters(letter)
        if deed is None:
            return False
        self.refuse("", "")
        deed()
        return True

    def _letters(self, letter: str) -> Callable[[], None] | None:
        if len(letter) != 1:
            return None
        if self.step in (PLACE, LEFT):
            section = self.place if self.step == PLACE else self.left
            code = section.code_at(letter)
            if code:
                return lambda: section.chosen.emit(code)
        if self.step == PLACE and letter in "SMN":
            return {"S": self._turn_side, "M": self._add_reasons, "N": self.write_note}[letter]
        if letter == "0" and self.step == CRITERIA:
            return self._say_none
        item = self.form.criteria.at(letter) if self.step == CRITERIA else None
        if item is not None:
            return lambda: self._tick(item.code)
        choice = {key: choice for choice, key in DECIDE.items()}.get(letter)
        return (lambda: self.decide(choice)) if choice is not None else None

    def _in_finder(self) -> bool:
        return QApplication.focusWidget() is self.reason.finder

    def _in_field(self) -> bool:
        return QApplication.focusWidget() in (self.note.field, self.override.field)

    # -- what a key does ---------------------------------------------------------------

    def _set(self, half: Half) -> None:
        self.half = half
        self.show_half()
        self.changed.emit()

    def _tick(self, code: str) -> None:
        self.step = CRITERIA
        self._set(self.half.ticked(code))
        announce(self, f"{self.criteria.rows[code].text()}. {words.sentence(self.half)}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.reveal(self.criteria.rows[code])

    def _say_none(self) -> None:
        self._set(self.half.with_none())
        announce(self, words.sentence(self.half))
        self._go_on()

    def decide(self, choice: str) -> None:
        """Decide besides the criteria, or take the same decision back."""
        if choice == OTHERWISE and not self.half.criteria and not self.half.none:
            self.go_to(CRITERIA)
            self.refuse(CRITERIA, words.wanted(CRITERIA))
            return
        self.reason.clear()
        self._set(self.half.chosen(choice))
        announce(self, words.sentence(self.half))
        self._go_on()

    def _choose_place(self, code: str) -> None:
        self.step = PLACE
        self._set(replace(self.half, place=code))
        if self.half.missing(self.form) == NOTE:
            self.go_to(NOTE)

    def _choose_why(self, code: str) -> None:
        self.step = LEFT
        self._set(replace(self.half, left_out=code))
        if self.half.missing(self.form) == NOTE:
            self.go_to(NOTE)

    def _take_reason(self, code: str) -> None:
        self._set(self.half.with_reason(code, self.form))
        announce(self, words.reasons(self.half, self.form))
        self.go_to(PLACE)

    def _turn_side(self) -> None:
        if self.half.side:
            self._set(self.half.side_turned())
            announce(self, words.reasons(self.half, self.form))

    def _add_reasons(self) -> None:
        if self.half.reason:
            self.reason.adding = True
            self.step = REASON
            self.show_half()
            self.reason.begin(adding=True)
            self.reason.finder.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal()

    def _go_on(self) -> None:
        """Go to what is missing now; where nothing is, the cursor stays for Enter."""
        self.go_to(self.half.missing(self.form) or CRITERIA)

    def _move(self, step: int) -> None:
        steps = self.half.questions()
        at = steps.index(self.step) if self.step in steps else 0
        self.go_to(steps[max(0, min(len(steps) - 1, at + step))])

    # -- showing -----------------------------------------------------------------------

    def _show_states(self) -> None:
        half, asked = self.half, self.half.questions()
        number = 0
        for name, section in self.sections.items():
            shown = name in asked or name == OUTCOME
            section.setVisible(shown)
            if not shown:
                continue
            number += 1
            section.show_state(current=name == self.step, done=self._is_done(name), number=number)
        self._place_extras(waits=half.outcome == NOT_MEETING)
        self._fold()

    def _place_extras(self, *, waits: bool) -> None:
        self._side.setVisible(waits and self.step == PLACE and bool(self.half.side))
        self._more.setVisible(waits and self.step == PLACE and bool(self.half.reason))

    def _is_done(self, name: str) -> bool:
        half = self.half
        return {
            CRITERIA: bool(half.criteria) or half.none,
            OUTCOME: bool(half.outcome),
            LEFT: bool(half.left_out),
            OVERRIDE: bool(half.override.strip()),
            REASON: bool(half.reason),
            PLACE: bool(half.place),
            NOTE: bool(half.note.strip()),
        }[name]

    def _fold(self) -> None:
        """Fold the criteria away where all does not fit and the cursor is further down."""
        if self._asked is None:
            return
        room = self._scroll.viewport().width()
        self.reason.set_room(room)
        self.criteria.fold(False)
        if self.step != CRITERIA:
            for section in self.sections.values():  # rows within rows know of changes late
                section.measure_anew()
            self.criteria.fold(height_at(self._inside, room) > self._scroll.height())

    def _reveal(self, part: QWidget | None = None) -> None:
        """Scroll to a part, else to the question one is at, once the layout has settled."""
        shown = part or self.sections[self.step]
        QTimer.singleShot(0, shown, lambda: self._scroll.reveal(shown))

    # -- building ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for section in self.sections.values():
            inner.addWidget(section)
        inner.addStretch(1)
        self._scroll = KeylessMiddle(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        for button in (self._side, self._more):
            self.place.add_aside(button)
        self.note.add_aside(self.keeper)
        theme.theme_changed.connect(self._fold)

    def _connect(self) -> None:
        self.criteria.ticked.connect(self._tick)
        self.criteria.none_chosen.connect(self._say_none)
        self.outcome.decided.connect(self.decide)
        self.left.chosen.connect(self._choose_why)
        self.place.chosen.connect(self._choose_place)
        self.reason.taken.connect(self._take_reason)
        self.reason.ticked.connect(lambda code: self._set(self.half.with_other(code)))
        self.reason.ended.connect(lambda: self.go_to(PLACE))
        self.note.written.connect(lambda text: self._write(replace(self.half, note=text)))
        self.override.written.connect(lambda text: self._write(replace(self.half, override=text)))
        self._side.clicked.connect(self._turn_side)
        self._more.clicked.connect(self._add_reasons)

    def _write(self, half: Half) -> None:
        self.half = half
        self.changed.emit()
