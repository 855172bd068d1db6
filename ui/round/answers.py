"""The right side of the round: the four answers, in the size one reads aloud, and old actions."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.round.agenda_rows import Subject, due_words
from ui.widgets.key_cap import KeyCap
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tick import TickRow
from wardapp.clock import local_day, moment
from wardapp.display import clinical_time, weekday_date
from wardapp.queries.patient_card import ActionRow
from wardapp.words import marked, tr

QUESTIONS = (
    ("wrong", marked("What is wrong?"), "W"),
    ("today", marked("What happens today?"), "T"),
    ("when", marked("When home?"), ""),
    ("needed", marked("What is needed?"), "D"),
)


class AnswersPanel(QScrollArea):
    """Signals: `answered(question, text)`, `edit_ended()`, `ticked(ActionRow)`."""

    answered = Signal(str, str)
    edit_ended = Signal()
    ticked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The four answers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = _Ground()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._questions = {
            code: _Question(self, code, words, key) for code, words, key in QUESTIONS
        }
        for question in self._questions.values():
            self._column.addWidget(question)
        self._old = _OldActions(self)
        self._column.addWidget(self._old)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_subject(self, subject: Subject) -> None:
        """Show the answers and yesterday's actions of one patient."""
        for code, question in self._questions.items():
            answer = subject.card.answers.get(code)
            question.show_answer(answer.text if answer and answer.text else "")
        self._questions["when"].show_answer(_when_home(subject))
        self._old.show_actions(from_yesterday(subject), subject)

    def show_keys(self, *, shown: bool) -> None:
        """Show the keys of the answers where they can be used now."""
        for question in self._questions.values():
            question.show_key(shown=shown)

    def edit(self, code: str) -> None:
        """Open an answer for writing."""
        self._questions[code].begin()
        self.ensureWidgetVisible(self._questions[code])

    def retranslate(self) -> None:
        """Write the questions in the window's language."""
        for question in self._questions.values():
            question.retranslate()


def from_yesterday(subject: Subject) -> tuple[ActionRow, ...]:
    """Return what was agreed before today and is open, or was done since yesterday morning."""
    since = moment(subject.today - timedelta(days=1))
    return tuple(
        action
        for action in subject.card.actions
        if local_day(action.recorded_at) < subject.today
        and (action.done_at is None or action.done_at >= since)
    )


def _when_home(subject: Subject) -> str:
    row = subject.row
    if row.edd is None and row.leaving_at is None:
        return ""
    if row.leaving_at is not None:
        day = weekday_date(local_day(row.leaving_at), tr)
        day = f"{day} {clinical_time(row.leaving_at)}" if row.leaving_timed else day
    else:
        day = weekday_date(row.edd, tr) if row.edd else ""
    return f"{day}, {row.leaving_how}" if row.leaving_how else day


class _Ground(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.end()


class _Question(QWidget):
    """One question and its answer, or the field in which it is written."""

    def __init__(self, panel: AnswersPanel, code: str, words: str, key: str) -> None:
        super().__init__()
        self._panel, self._code, self._words = panel, code, words
        self._text = ""
        self._head = PlainLabel(tr(words), "body", "ink_second", parent=self)
        self._answer = PlainLabel("", "spoken", wrap=True, parent=self)
        self._field: _Field | None = None
        self._key = KeyCap(key, self) if key else None
        head = QHBoxLayout()
        head.setSpacing(theme.space("s2"))
        head.addWidget(self._head)
        if self._key is not None:
            head.addWidget(self._key)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self._answer)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_answer(self, text: str) -> None:
        self._text = text
        self._answer.setText(text or tr("Not recorded"))
        self._answer.set_roles("spoken", "ink" if text else "ink_second")

    def show_key(self, *, shown: bool) -> None:
        if self._key is not None:
            self._key.setVisible(shown)

    def retranslate(self) -> None:
        self._head.setText(tr(self._words))

    def begin(self) -> None:
        if self._field is not None:
            return
        self._field = _Field(self, self._text, tr(self._words))
        self._answer.hide()
        self._column.addWidget(self._field)
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self, text: str | None) -> None:
        """Put the field away; `text` None leaves the answer as it was."""
        if self._field is None:
            return
        self._column.removeWidget(self._field)
        self._field.hide()
        self._field.deleteLater()
        self._field = None
        self._answer.show()
        if text is not None and text.strip() != self._text:
            self._panel.answered.emit(self._code, text)
        self._panel.edit_ended.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("line"), theme.em(0.0625)))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _dress(self) -> None:
        side, edge = theme.em(1.75), theme.em(1.0)
        self._column.setContentsMargins(side, edge, side, edge)


class _Field(QPlainTextEdit):
    """Enter saves, Shift Enter begins a line, Esc leaves it as it was; so does leaving save."""

    def __init__(self, question: _Question, text: str, name: str) -> None:
        super().__init__(text, question)
        self._question = question
        self.setAccessibleName(name)
        self.setFont(theme.font("spoken"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.current().line_height("spoken") * 3 + theme.em(1))
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self._question.end(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self._question.end(self.toPlainText())
        else:
            super().keyPressEvent(event)
        event.accept()


class _OldActions(QWidget):
    """What was agreed earlier, with its ticks."""

    def __init__(self, panel: AnswersPanel) -> None:
        super().__init__()
        self._panel = panel
        self._head = PlainLabel("", "body", "ink_second", parent=self)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        side, edge = theme.em(1.75), theme.em(1.0)
        self._column.setContentsMargins(side, edge, side, edge)
        self._column.setSpacing(theme.space("s2"))
        self._column.addWidget(self._head)

    def show_actions(self, actions: tuple[ActionRow, ...], subject: Subject) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(action, subject) for action in actions]
        none = tr("Actions from earlier: none")
        self._head.setText(tr("Actions from earlier") if actions else none)

    def _row(self, action: ActionRow, subject: Subject) -> QWidget:
        done = action.done_at is not None
        due = due_words(action.due_at, timed=action.due_timed, now=subject.now)
        state = tr("done") if done else tr("due {when}", when=due) if action.due_at else due
        owner = action.owner or tr("Nobody named")
        row = TickRow(action.text, f"{owner} · {state}", parent=self)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.setChecked(done)
        row.toggled.connect(lambda _on: self._panel.ticked.emit(action))
        self._column.addWidget(row)
        return row
