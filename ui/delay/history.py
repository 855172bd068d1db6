"""The history of one person's delays: the ready moments, each episode, all that was said."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.delay.cells import Block, code_words, quiet, spoken_name
from ui.delay.ward_cells import group_words, marked_reason
from ui.desk import Desk
from ui.widgets.key_cap import KeyCap
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.slim_bar import SlimBar
from ui.widgets.text_block import Line, Span, TextBlock, lay_out
from wardapp.app import App
from wardapp.codes import CodeList, code_list
from wardapp.display import date_time
from wardapp.queries.board import BoardRow
from wardapp.queries.delays import Episode, Statement, delay_history
from wardapp.queries.ready import ReadyMoments, ready_moments
from wardapp.words import language, tr


@dataclass(frozen=True)
class History:
    """What is known of one stay."""

    stay_id: int
    moments: ReadyMoments
    episodes: tuple[Episode, ...]


class HistoryCard(QWidget):
    """Stands at the right while it is open; `closed()` by Esc or its link."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._codes: CodeList | None = None
        self.row: BoardRow | None = None
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = PlainLabel("", "lead", wrap=True)
        self._close = LinkButton("", self)
        self._close.clicked.connect(self.closed)
        self.words = _Words(self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBar(SlimBar(self._scroll))
        self._scroll.setWidget(self.words)
        self._scroll.viewport().setAutoFillBackground(False)
        self.words.setAutoFillBackground(False)  # setWidget() has just put it on
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._scroll)
        self._lay_out()
        self._dress()
        theme.theme_changed.connect(self._dress)
        self.retranslate()
        self.hide()

    def show_person(self, row: BoardRow, codes: CodeList) -> None:
        """Ask for the history of this person."""
        self.row, self._codes = row, codes
        stay_id = row.stay_id or 0
        self._title.setText(spoken_name(row))

        def read(app: App) -> History:
            return History(
                stay_id, app.ask(ready_moments, stay_id), app.ask(delay_history, stay_id)
            )

        self._desk.runner.run(read, self._take)

    def retranslate(self) -> None:
        """Write the texts anew."""
        name = tr("History of the delay")
        self.setAccessibleName(name)
        self._scroll.setAccessibleName(name)
        self._close.setText(tr("Close the history"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at the left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        hair = theme.em(0.0625)
        painter.fillRect(QRect(0, 0, hair, self.height()), theme.colour("line_row"))
        painter.end()

    def _take(self, history: History) -> None:
        if self.row is None or self._codes is None or self.row.stay_id != history.stay_id:
            return
        self.words.show_block(history_block(history, self._codes))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space("s2"))
        foot.addWidget(self._close)
        foot.addWidget(KeyCap("Esc"))
        foot.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._column = column

    def _dress(self) -> None:
        self.setFixedWidth(theme.em(theme.current().width["side"]))
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.space("s2"))


def history_block(history: History, codes: CodeList) -> Block:
    """Return the history as lines, the newest episode first."""
    lines = list(_moments(history.moments))
    if not history.episodes:
        lines += [_gap(), quiet(tr("No delay was ever recorded in this stay."))]
    for episode in reversed(history.episodes):
        lines += [_gap(), *_episode(episode, codes)]
    return tuple(lines)


def _moments(moments: ReadyMoments) -> Block:
    """Three clocks that are never one: treatment, optimised, ready for a pathway."""
    treatment = _when(moments.treatment_at)
    if moments.treatment_open:
        treatment = tr("not complete")
    ready = _when(moments.ready_at, moments.ready_by)
    if moments.ready_at is not None:
        ready = f"P{moments.ready_code}, {ready}"
    return (
        (Span(tr("Three moments"), "lead"),),
        *_fact(tr("Acute treatment complete"), treatment),
        *_fact(tr("Clinically optimised"), _when(moments.optimised_at, moments.optimised_by)),
        *_fact(tr("Ready to transfer"), ready),
    )


def _episode(episode: Episode, codes: CodeList) -> Block:
    since = tr("Delay since {time}", time=date_time(episode.started_at))
    lines: list[Line] = [(Span(since, "lead"),)]
    for said in episode.statements:
        lines += (*_statement(said, codes), _gap())
    if episode.ended_at is None:
        return (*lines, (Span(tr("Still open"), "strong"),))
    how = code_list("delay_end").label(episode.ended_kind, language())
    ended = tr("Ended {time}: {how}", time=date_time(episode.ended_at), how=how)
    note = [(Span(episode.ended_note, "cell"),)] if episode.ended_note else []
    return (*lines, (Span(ended, "strong"),), *note)


def _statement(said: Statement, codes: CodeList) -> Block:
    who = ", ".join(part for part in (date_time(said.at), said.by) if part)
    lines: list[Line] = [(Span(_words_of(said, codes), "strong"),), quiet(who)]
    if said.others:
        others = ", ".join(marked_reason(codes, code) for code in said.others)
        lines.insert(1, (Span(tr("Also: {reasons}", reasons=others), "cell"),))
    if said.note:
        lines.insert(-1, (Span(said.note, "cell"),))
    return tuple(lines)


def _words_of(said: Statement, codes: CodeList) -> str:
    if said.kind == "escalation":
        return tr("Escalated to {to}", to=said.code)
    if said.kind == "owner":
        whose = code_words("delay_attribution", said.code)
        state = tr("agreed") if said.agreed else tr("suggested")
        return whose if said.code == "unassigned" else f"{whose}, {state}"
    group = group_words(codes, said.code)
    return (
        f"{marked_reason(codes, said.code)} · {group}" if group else marked_reason(codes, said.code)
    )


def _fact(label: str, value: str) -> Block:
    return (quiet(label), (Span(value, "strong"),))


def _when(at: datetime | None, by: str = "") -> str:
    if at is None:
        return tr("not recorded")
    return ", ".join(part for part in (date_time(at), by) if part)


def _gap() -> Line:
    return (Span("\u00a0", "cell"),)


class _Words(QWidget):
    """Painted lines that wrap to the width they get."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Block = ()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_block(self, lines: Block) -> None:
        """Show these lines."""
        self._lines = lines
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words."""
        pieces = (piece.text for line in self._lines for piece in line if isinstance(piece, Span))
        return ". ".join(text for text in pieces if text.strip())

    def hasHeightForWidth(self) -> bool:
        """Lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._block(width).height + theme.em(0.75)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        self._block(self.width()).draw(painter, theme.em(0.5), theme.em(0.375))
        painter.end()

    def _block(self, width: int) -> TextBlock:
        return lay_out(self._lines, max(1, width - theme.em(1)))
