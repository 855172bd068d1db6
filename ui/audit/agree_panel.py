"""Both answers side by side, once both are in: agree on one, or choose between two of one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.audit.agree_table import AnswerTable, Column
from ui.audit.entry_sections import WordsSection
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.middle import KeylessMiddle
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.audit_form import AuditForm
from wardapp.display import clinical_time
from wardapp.findings.answers import answer_rows
from wardapp.measures.audit_answers import AGREED, Answer
from wardapp.words import language, tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SHOW, AGREE, SETTLE = "show", "agree", "settle"
"""Nothing to do any more; to agree on one; to choose between two answers of one reviewer."""


@dataclass(frozen=True)
class Matter:
    """The answers of a bed as both may see them; `sentence` says what there is to do."""

    kind: str
    answers: tuple[Answer, ...]
    sentence: str
    anew: bool = False


class AgreePanel(QWidget):
    """Signals: `kept(answer)` by Enter once one was chosen; `anew()` to answer once more."""

    kept = Signal(object)
    anew = Signal()
    written = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._matter: Matter | None = None
        self.chosen: Answer | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)
        inside = QWidget()
        self.notice = Notice(inside)
        self.sentence = PlainLabel("", "lead", wrap=True, parent=inside)
        self.table = AnswerTable(inside)
        self.buttons = QWidget(inside)
        self._row = FlowLayout(self.buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._takes: list[SecondaryButton] = []
        self._anew = SecondaryButton("", "N", parent=self.buttons)
        self._keeps = PrimaryButton("", "Enter", parent=inside)
        self.talked = WordsSection("note", inside)
        self.talked.stand_at_edge()
        self._column = QVBoxLayout(inside)
        for part in (self.notice, self.sentence, self.table, self.buttons, self.talked):
            self._column.addWidget(part)
        self._column.addWidget(self._keeps, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._scroll = KeylessMiddle(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._anew.clicked.connect(self.anew)
        self._keeps.clicked.connect(self._keep)
        self.table.pressed.connect(self.take)
        self.talked.written.connect(self.written)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_matter(self, matter: Matter, form: AuditForm, talked: str) -> None:
        """Show the answers; what was chosen stays where they are still the same."""
        before = self._matter
        same = before is not None and (before.kind, before.answers) == (matter.kind, matter.answers)
        self._matter = matter
        if not same:
            self.chosen = None
            self.notice.clear()
        self.sentence.setText(matter.sentence)
        self._show_answers(matter, form)
        asked = matter.kind != SHOW
        self.talked.ask(tr("What was talked over"), "")
        self.talked.put(talked)
        self.talked.setVisible(matter.kind == AGREE)
        self._show_buttons(matter, asked=asked)
        self._show_chosen()

    def take(self, number: int) -> None:
        """Choose an answer; Enter then keeps it."""
        if self._matter is None or self._matter.kind == SHOW:
            return
        if 0 <= number < len(self._matter.answers):
            self.chosen = self._matter.answers[number]
            self.notice.clear()
            self._show_chosen()

    def take_key(self, event: QKeyEvent) -> bool:
        """Take A's or B's (or the first or second), answer anew, keep; say if it meant anything."""
        matter, key = self._matter, Qt.Key(event.key())
        if matter is None:
            return False
        in_field = QApplication.focusWidget() is self.talked.field
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Tab) and not in_field and matter.kind == AGREE:
            self.talked.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Up) and in_field:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in _ENTER and matter.kind != SHOW:
            self._keep()
        elif in_field:
            return False
        else:
            return self._take_letter(event.text().upper())
        return True

    def refuse(self, words: str) -> None:
        """Say why it cannot stand; what was written stays."""
        self.notice.say("error", words)

    def _take_letter(self, letter: str) -> bool:
        matter = self._matter
        if matter is None or len(letter) != 1:
            return False
        keys = [column.key for column in self._columns(matter)]
        if letter in keys:
            self.take(keys.index(letter))
            return True
        if letter == "N" and matter.anew:
            self.anew.emit()
            return True
        return False

    def _keep(self) -> None:
        if self.chosen is None:
            self.notice.say("attention", tr("Choose one first: press its key."))
        else:
            self.kept.emit(self.chosen)

    def _columns(self, matter: Matter) -> list[Column]:
        return [Column(key, who, when, {}) for key, who, when in _heads(matter)]

    def _show_answers(self, matter: Matter, form: AuditForm) -> None:
        labels: dict[str, str] = {}
        columns = []
        said = [answer_rows(answer, form, language()) for answer in matter.answers]
        for field in _ORDER:
            for rows in said:
                labels |= {name: label for name, label, _ in rows if name == field}
        for column, rows in zip(self._columns(matter), said, strict=True):
            parts = {field: words for field, _, words in rows}
            columns.append(Column(column.key, column.who, column.when, parts))
        self.table.show_answers(columns, labels, marked=matter.kind != SHOW)

    def _show_buttons(self, matter: Matter, *, asked: bool) -> None:
        for button in self._takes:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._takes = []
        while self._row.count():
            self._row.takeAt(0)
        words = tr("Take answer {which}") if matter.kind == SETTLE else tr("Take {which}'s answer")
        for number, (key, _, _) in enumerate(_heads(matter) if asked else ()):
            button = SecondaryButton(words.format(which=key), key, parent=self.buttons)
            button.clicked.connect(lambda _on=False, n=number: self.take(n))
            button.show()
            self._row.addWidget(button)
            self._takes.append(button)
        self._anew.setText(tr("Answer anew together"))
        self._row.addWidget(self._anew)
        self._anew.setVisible(matter.anew)
        self.buttons.setVisible(asked or matter.anew)
        both = matter.kind == AGREE
        self._keeps.setText(tr("Keep it for both") if both else tr("Let it count"))
        self._keeps.setVisible(asked)

    def _show_chosen(self) -> None:
        matter = self._matter
        if matter is None:
            return
        keys = [answer.key for answer in matter.answers]
        number = keys.index(self.chosen.key) if self.chosen and self.chosen.key in keys else -1
        self.table.choose(number)
        self._keeps.setEnabled(number >= 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.end()

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.space("s3"))
        self._row.set_gaps(theme.space("s2"), theme.space("s2"))


_ORDER = (
    *("outcome", "criteria", "override", "left_out", "reason", "others", "side", "place"),
    *("note", "looked_at"),
)


def _heads(matter: Matter) -> Sequence[tuple[str, str, str]]:
    """Return (key, whose, when) of each column."""
    heads = []
    for number, answer in enumerate(matter.answers, start=1):
        key = str(number) if matter.kind == SETTLE else answer.slot
        key = "" if matter.kind == SHOW else key
        who = answer.reviewer if key == answer.slot else f"{answer.slot}, {answer.reviewer}"
        who = tr("Both") if answer.slot == AGREED else who
        when = clinical_time(answer.at)
        if answer.from_paper:
            when = tr("{time}, from paper", time=when)
        heads.append((key, who, when))
    return heads
