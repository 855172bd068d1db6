"""Why somebody is held up: one main reason found by letters, others ticked, a note."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme
from ui.delay.editor import FactEditor
from ui.delay.ward_cells import group_words, marked_reason
from ui.desk import Desk
from ui.widgets.letters import Choice, LetterList, by_letters
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import local_day
from wardapp.codes import CodeList
from wardapp.commands.command import Command
from wardapp.commands.delay import SetDelayReason, StartDelay
from wardapp.errors import RuleBroken
from wardapp.queries.code_sets import marker_of
from wardapp.queries.delays import DelayRow
from wardapp.words import language, tr

MAIN, OTHERS = "main", "others"


class ReasonEditor(FactEditor):
    """The main reason stands first; Tab goes on to the others, where Space ticks."""

    kind = "reason"
    width_em = 46.0

    def __init__(self, page: QWidget, desk: Desk, row: DelayRow, codes: CodeList) -> None:
        self._delay, self._codes = row.delay, codes
        self._suggested = row.suggested
        self._main = self._preset()
        self._others = list(row.delay.others) if row.delay is not None else []
        self._at = MAIN
        super().__init__(page, desk, row.board)

    def heading(self) -> str:
        """Say whether this is the first reason or another one."""
        return tr("Record a delay") if self._delay is None else tr("Reason of the delay")

    def verb(self) -> str:
        """Return the words of the button."""
        return tr("Record the delay") if self._delay is None else tr("Save the reason")

    def build(self) -> None:
        """The two finders, their list between them and the note."""
        choices = self._codes.choices(local_day(self.desk.now()))
        self._choices = tuple(
            Choice(
                code.code,
                f"{code.text(language())} {marker_of(self._codes, code.code)}".strip(),
                group_words(self._codes, code.code),
            )
            for code in choices
        )
        self._said_main = PlainLabel("", "strong", wrap=True)
        self._said_others = PlainLabel("", "body", wrap=True)
        self._finders = {
            MAIN: _Finder(MAIN, tr("Main reason"), tr("find it by letters")),
            OTHERS: _Finder(OTHERS, tr("Other reasons"), tr("find by letters, Space ticks")),
        }
        self.list = LetterList(tr("Reasons"), 8)
        self.list.itemClicked.connect(lambda _item: self._on_clicked())
        for name, finder in self._finders.items():
            finder.textEdited.connect(lambda _text: self._on_found())
            finder.entered.connect(self._on_entered)
            finder.spaced.connect(self._tick)
            self.body.addWidget(PlainLabel(finder.accessibleName(), "label", "ink_second"))
            self.body.addWidget(finder)
            self.body.addWidget(self._said_main if name == MAIN else self._said_others)
        self.body.addWidget(self.list)
        self.add_fields(("note", tr("Note"), self._note(), ""))
        self.read()

    def open(self, cell: QRect, draft: dict[str, str]) -> None:
        """Begin with the reasons that were chosen and not saved."""
        kept = dict(draft)
        self._main = kept.pop(MAIN, self._main)
        self._others = kept.pop(OTHERS, " ".join(self._others)).split()
        self.read()
        super().open(cell, kept)

    def draft(self) -> dict[str, str]:
        """Return what was chosen and typed and not saved."""
        others = self._delay.others if self._delay is not None else ()
        chosen = {MAIN: self._main, OTHERS: " ".join(self._others)}
        untouched = self._main == self._preset() and tuple(self._others) == others
        return super().draft() | ({} if untouched else chosen)

    def first(self) -> QWidget:
        """Begin at the main reason."""
        return self._finders[MAIN]

    def take_key(self, key: Qt.Key, _text: str) -> bool:
        """Move in the list."""
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        self.list.step(1 if key == Qt.Key.Key_Down else -1)
        self._take()
        return True

    def read(self) -> None:
        """Read back which reasons are chosen."""
        main = self._words(self._main) if self._main else tr("not chosen yet")
        if self._main and self._main == self._suggested and self._delay is None:
            main = tr("{reason}: from the board, Enter takes it", reason=main)
        self._said_main.setText(main)
        others = ", ".join(self._words(code) for code in self._others)
        self._said_others.setText(others or tr("none"))

    def command(self) -> Command | None:
        """Open the delay, or change its reason; the same again is nothing."""
        if not self._main:
            raise RuleBroken("A delay has one main reason. Choose it.", MAIN)
        others = tuple(code for code in self._others if code != self._main)
        note = self.text("note")
        state = self._delay
        if state is None:
            stay = self.row.stay_id or 0
            return StartDelay(stay_id=stay, main=self._main, others=others, note=note)
        if (self._main, others, note) == (state.main, state.others, state.note):
            return None
        return SetDelayReason(
            delay_id=state.id, seen=state.reason_id, main=self._main, others=others, note=note
        )

    def take_row(self, row: DelayRow) -> None:
        """Somebody else changed the delay: from now on this is what the person has seen."""
        self._delay = row.delay

    def _preset(self) -> str:
        """Return the reason as it stands, or the one that follows from the board."""
        return self._delay.main if self._delay is not None else self._suggested

    def _note(self) -> str:
        if self._delay is not None:
            return self._delay.note
        return self.row.waiting_note if self._suggested else ""

    def _words(self, code: str) -> str:
        group = group_words(self._codes, code)
        words = marked_reason(self._codes, code)
        return f"{words} · {group}" if group else words

    def _offer(self) -> None:
        """Show what the letters find, at the reason that stands."""
        found = by_letters(self._choices, self._finders[self._at].text())
        self.list.offer(found, self._others if self._at == OTHERS else ())

    def _on_entered(self, name: str) -> None:
        self._at = name
        self._finders[OTHERS if name == MAIN else MAIN].clear()
        self._offer()
        if name == MAIN and self._main:
            self.list.choose(self._main)
        self.refit()  # the list is as wide as its longest entry

    def _on_found(self) -> None:
        self._offer()
        self.list.setCurrentRow(0)
        self._take()
        self._on_typed()

    def _take(self) -> None:
        """At the main reason, the one in the list is the one meant."""
        if self._at == MAIN and self.list.count():
            self._main = self.list.chosen()
        elif self._at == MAIN:
            self._main = ""
        self.read()

    def _tick(self) -> None:
        code = self.list.chosen()
        if self._at != OTHERS or not code:
            return
        if code in self._others:
            self._others.remove(code)
        else:
            self._others.append(code)
        self._finders[OTHERS].clear()
        self._offer()
        self.list.choose(code)
        self._on_typed()

    def _on_clicked(self) -> None:
        self._tick() if self._at == OTHERS else self._take()
        self._finders[self._at].setFocus()


class _Finder(QLineEdit):
    """A field that finds by letters; `entered(name)` with the focus, `spaced()` at Space."""

    entered = Signal(str)
    spaced = Signal()

    def __init__(self, name: str, words: str, hint: str) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(words)
        self.setPlaceholderText(hint)
        self.setFont(theme.font("lead"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which of the two is meant."""
        super().focusInEvent(event)
        self.entered.emit(self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks among the others."""
        if event.key() == Qt.Key.Key_Space and self._name == OTHERS:
            self.spaced.emit()
            event.accept()
            return
        super().keyPressEvent(event)
