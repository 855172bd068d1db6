"""Beside the form: the pair, what stays hidden, how far the ward is, what can be done else."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets.divided_label import DividedLabel
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr

NOW, IN, NOT_YET = "now", "in", "not_yet"
"""A reviewer is answering now, has answered this bed, has not yet."""


class SidePanel(QWidget):
    """Signals: `forms_requested()`, `list_requested()`."""

    forms_requested = Signal()
    list_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pair_head = PlainLabel("", "lead", parent=self)
        self._pair = {slot: _Reviewer(self) for slot in "AB"}
        self._locked = _Locked(self)
        self._far_head = DividedLabel("", "lead", parent=self)
        self._far = QGridLayout()
        self._counts: list[tuple[PlainLabel, PlainLabel]] = []
        self._result = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self._list, self._forms = LinkButton("", self), LinkButton("", self)
        self._list.clicked.connect(self.list_requested)
        self._forms.clicked.connect(self.forms_requested)
        for link in (self._list, self._forms):
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_pair(self, reviewers: Sequence[tuple[str, str, str]], locked: str) -> None:
        """Show (slot, name, how far) for each of the pair; `locked` says what stays hidden."""
        self._pair_head.setText(tr("The pair") if len(reviewers) > 1 else tr("The reviewer"))
        for line in self._pair.values():
            line.hide()
        for slot, name, how in reviewers:
            self._pair[slot].show_reviewer(slot, name, how)
        self._locked.say(locked)

    def show_progress(self, head: str, counts: Sequence[tuple[int, str]], below: str) -> None:
        """Show the counts of the ward; they say nothing of what was answered."""
        self._far_head.setText(head)
        while len(self._counts) < len(counts):
            row = len(self._counts)
            pair = (PlainLabel("", "strong"), PlainLabel("", "body", wrap=True))
            self._far.addWidget(pair[0], row, 0)
            self._far.addWidget(pair[1], row, 1)
            self._counts.append(pair)
        for place, (number, words) in enumerate(self._counts):
            shown = place < len(counts)
            number.setVisible(shown)
            words.setVisible(shown)
            if shown:
                number.setText(str(counts[place][0]))
                words.setText(counts[place][1])
        self._result.setText(below)
        self._result.setVisible(bool(below))
        self._list.setText(tr("All beds of this ward (Alt B)"))
        self._forms.setText(tr("Paper forms: enter quickly"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line towards the form."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        hair = theme.em(0.0625)
        painter.fillRect(0, 0, hair, self.height(), theme.colour("line_row"))
        painter.end()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        for part in (self._pair_head, *self._pair.values(), self._locked):
            self._column.addWidget(part)
        self._column.addSpacing(theme.space("s2"))
        self._column.addWidget(self._far_head)
        self._column.addLayout(self._far)
        self._column.addWidget(self._result)
        self._column.addStretch(1)
        self._column.addWidget(self._list)
        self._column.addWidget(self._forms)
        self._far.setColumnStretch(1, 1)

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, edge, edge, theme.space("s3"))
        self._column.setSpacing(theme.space("s2"))
        self._far.setHorizontalSpacing(theme.space("s4"))
        self._far.setVerticalSpacing(theme.space("s1"))
        self._far.setColumnMinimumWidth(0, theme.em(2.5))


class _Reviewer(QWidget):
    """One of the pair: a ring while answering, a tick when in; the words say it too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._how = NOT_YET
        self._name = DividedLabel("", "strong", parent=self)
        self._said = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1.75), 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._said)

    def show_reviewer(self, slot: str, name: str, how: str) -> None:
        self._how = how
        self._name.setText(f"{slot}, {name}" if name else tr("{slot}, nobody named", slot=slot))
        self._said.setText(
            {
                NOW: tr("you, answering now"),
                IN: tr("has answered"),
                NOT_YET: tr("has not answered yet"),
            }[how]
        )
        self.setAccessibleName(f"{self._name.text()}: {self._said.text()}")
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.em(1.125)
        top = (theme.current().line_height("strong") - side) / 2
        if self._how == IN:
            draw_icon(painter, 0, round(top), "check", "green", 1.125)
        else:
            now = self._how == NOW
            wide = theme.em(0.3125 if now else 0.0625)
            painter.setPen(QPen(theme.colour("accent" if now else "line_control"), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = wide / 2
            ring = QRectF(0, top, side, side).adjusted(half, half, -half, -half)
            painter.drawEllipse(ring)
        painter.end()


class _Locked(QWidget):
    """A sunken box with a lock: what nobody sees yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", "body", wrap=True, parent=self)
        column = QVBoxLayout(self)
        edge = theme.space("s3")
        column.setContentsMargins(edge + theme.em(1.75), edge, edge, edge)
        column.addWidget(self._words)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface_sunken"))
        edge = theme.space("s3")
        draw_icon(painter, edge, edge + theme.em(0.125), "lock", "ink", 1.125)
        painter.end()
