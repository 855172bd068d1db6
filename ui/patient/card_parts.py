"""What stands on the card: why here, waiting, date, criteria, actions, flags."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.board.cell import Cell, Looking
from ui.board.progress_cells import edd_cell, optimised_cell, waiting_cell
from ui.board.team_cells import flags_cell
from ui.desk import Desk
from ui.due import due_text
from ui.patient.ready_words import (
    bypass_words,
    earlier_words,
    moment_words,
    pathway_words,
    state_words,
    transfer_words,
)
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_block import Line, Span, TextBlock, lay_out
from ui.widgets.tick import TickRow
from wardapp.clock import local_day
from wardapp.commands.action import CompleteAction, ReopenAction
from wardapp.commands.criterion import MeetCriterion
from wardapp.display import near_day, near_time, relative_day, short_date, weekday_date
from wardapp.queries.board import BoardRow
from wardapp.queries.patient_card import ActionRow, CriterionRow, PatientCard
from wardapp.words import tr

_MOST_DONE = 3


class Words(QWidget):
    """A block of painted lines that wraps to the width it gets."""

    def __init__(self, lines: tuple[Line, ...], spoken: str) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(spoken)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._block(width).height + theme.em(0.125)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        self._block(self.width()).draw(painter, 0, 0)
        painter.end()

    def _block(self, width: int) -> TextBlock:
        return lay_out(self._lines, max(1, width))


class CardParts(QWidget):
    """The scrolling middle of the card.

    Signals: `do_requested(command)`, `edit_requested(column)`.
    """

    do_requested = Signal(object)
    edit_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.space("s2"), 0)
        self._column.setSpacing(theme.space("s1"))

    def clear(self) -> None:
        """Take everything away."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def is_empty(self) -> bool:
        """Tell whether nobody is shown."""
        return self._column.count() == 0

    def tick_clock(self, row: BoardRow, card: PatientCard, looking: Looking) -> None:
        """Write anew what depends on the moment."""
        if not self.focusWidget():
            self.show_card(row, card, looking)

    def show_card(self, row: BoardRow, card: PatientCard, looking: Looking) -> None:
        """Show one person."""
        self.clear()
        self._part(tr("Why here"))
        self._lines((Span(row.reason or tr("Not recorded"), "body"),))
        if row.consultant:
            self._lines((Span(row.consultant, "body", "ink_second"),))
        self._part(tr("Waiting for"), "waiting_for")
        self._cell(waiting_cell(row, looking))
        self._part(tr("Expected date"), "edd")
        self._expected(row, card, looking)
        self._part(tr("Ready"), "optimised")
        self._ready(row, card, looking)
        self._part(tr("Pathway"), "pathway")
        self._pathway(card, looking)
        self._criteria(card, looking)
        self._actions(card, looking)
        flags = flags_cell(row, looking)
        if flags.lines:
            self._part(tr("Flags"), "flags")
            self._cell(flags)
        if card.earlier:
            self._part(tr("Earlier stays"))
            self._lines(*((Span(earlier_words(stay), "body"),) for stay in card.earlier))
        self._column.addStretch(1)

    def _part(self, title: str, column: str = "") -> None:
        self._column.addSpacing(theme.space("s2"))
        if not column:
            self._column.addWidget(PlainLabel(title, "label", "ink_second"))
            return
        link = LinkButton(title)
        link.setAccessibleName(tr("Change: {what}", what=title))
        link.clicked.connect(lambda: self.edit_requested.emit(column))
        self._column.addWidget(link)

    def _lines(self, *lines: Line) -> None:
        kept = tuple(line for line in lines if line)
        spoken = ", ".join(_text_of(line) for line in kept)
        self._column.addWidget(Words(kept, spoken))

    def _cell(self, cell: Cell) -> None:
        self._column.addWidget(Words(cell.lines, cell.spoken))

    def _expected(self, row: BoardRow, card: PatientCard, looking: Looking) -> None:
        if row.edd is None:
            self._cell(edd_cell(row, looking))
            return
        far = relative_day(row.edd, looking.today, tr)
        rest = [far]
        self._lines(
            (
                Span(weekday_date(row.edd, tr), "strong", keep=True),
                Span(" · " + " · ".join(rest), "body"),
            )
        )
        if row.edd_moves and row.first_edd is not None:
            first = _whole(short_date(row.first_edd, tr))
            last = _whole(near_day(local_day(card.expected[-1].at), looking.today, tr))
            times = tr("moved once") if row.edd_moves == 1 else tr("moved {n}×", n=row.edd_moves)
            said = tr("First {first}, {times}, last {last}", first=first, times=times, last=last)
            self._lines((Span(said, "body", "ink_second"),))
        patient = tr("Patient was told") if row.told_patient else tr("Patient not told yet")
        family = tr("family was told") if row.told_family else tr("family not told yet")
        self._lines((Span(f"{patient}, {family}", "body", "ink_second"),))

    def _ready(self, row: BoardRow, card: PatientCard, looking: Looking) -> None:
        """Three moments, never one: each is named with its own clock."""
        titles = (tr("Treatment complete"), tr("Optimised"), tr("Ready to transfer"))
        said = moment_words(card.ready, looking.now)
        self._lines(
            *(
                (Span(f"{title}: ", "body", "ink_second"), Span(words, "body"))
                for title, words in zip(titles, said, strict=True)
            )
        )
        if card.ready.optimised_at is not None:
            self._cell(optimised_cell(row, looking))

    def _pathway(self, card: PatientCard, looking: Looking) -> None:
        ready = card.ready
        if ready.pathway_id is None:
            self._lines((Span(tr("Not set"), "body"),))
            return
        path = pathway_words(ready.pathway_scheme, ready.pathway_code)
        lines: list[Line] = [(Span(path, "strong"), Span(f" · {state_words(ready)}", "body"))]
        if bypass := bypass_words(ready):
            lines.append((Span(bypass, "body"),))
        moved = transfer_words(ready, looking.now)
        lines += [(Span(words, "body", "ink_second"),) for words in moved]
        self._lines(*lines)

    def _criteria(self, card: PatientCard, looking: Looking) -> None:
        met = sum(criterion.met_at is not None for criterion in card.criteria)
        title = tr("Criteria for leaving")
        if card.criteria:
            title += " · " + tr("{n} of {m} met", n=met, m=len(card.criteria))
        self._part(title)
        if not card.criteria:
            self._lines((Span(tr("Not set: set them on the round"), "body"),))
        for criterion in card.criteria:
            self._column.addWidget(self._criterion(criterion, looking))

    def _criterion(self, criterion: CriterionRow, looking: Looking) -> TickRow:
        at = criterion.met_at
        when = near_day(local_day(at), looking.today, tr) if at else tr("not met yet")
        row = TickRow(criterion.text, _whole(when))
        row.setChecked(at is not None)
        row.clicked.connect(
            lambda met: self.do_requested.emit(
                MeetCriterion(
                    criterion_id=criterion.id, expected_version=criterion.version, met=met
                )
            )
        )
        return row

    def _actions(self, card: PatientCard, looking: Looking) -> None:
        self._part(tr("Actions"), "next_action")
        done = [action for action in card.actions if action.done_at is not None]
        for action in (*card.open_actions, *done[-_MOST_DONE:]):
            self._column.addWidget(self._action(action, looking))
        if not card.actions:
            self._lines((Span(tr("Nothing to do yet"), "body"),))

    def _action(self, action: ActionRow, looking: Looking) -> TickRow:
        who = action.owner or tr("No owner")
        if action.done_at is not None:
            when = tr("done {time}", time=near_time(action.done_at, looking.now, tr))
        else:
            when = due_text(action.due_at, timed=action.due_timed, now=looking.now)
        row = TickRow(action.text, f"{_whole(f'{who} ·')} {_whole(when)}")
        row.setChecked(action.done_at is not None)
        row.clicked.connect(lambda ticked: self._tick(action, ticked=ticked))
        return row

    def _tick(self, action: ActionRow, *, ticked: bool) -> None:
        if ticked:
            wanted = CompleteAction(action_id=action.id, expected_version=action.version)
            self.do_requested.emit(wanted)
        else:
            again = ReopenAction(action_id=action.id, expected_version=action.version)
            self.do_requested.emit(again)


def _whole(text: str) -> str:
    """Keep a date, or a name with its dot, on one line."""
    return text.replace(" ", "\u00a0")


def _text_of(line: Line) -> str:
    return " ".join(piece.text.strip() for piece in line if isinstance(piece, Span))
