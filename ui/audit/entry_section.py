"""One question of the form: its mark, its words, what stands at the right, and its answer below."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets.flow import FlowLayout
from ui.widgets.plain_label import PlainLabel

_MARK = 1.5  # em
_LEFT = 3.5


class Section(QWidget):
    """Add what answers it to `body`, small things at the right by `add_aside`.

    The current one is tinted with a bar at its left; one that is answered has a tick.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.number = 0
        self._left = _LEFT
        self.current = self.done = False
        self.title = PlainLabel("", "lead", wrap=True, parent=self)
        self.said = PlainLabel("", "strong", wrap=True, parent=self)
        self.refusal = PlainLabel("", "strong", "red", wrap=True, parent=self)
        self.inner = QWidget(self)
        self.body = QVBoxLayout(self.inner)
        self._aside = QWidget(self)
        self._flow = FlowLayout(self._aside)
        self._flow.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._aside.setSizePolicy(policy)
        head = QHBoxLayout()
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self.title, 0, top)
        head.addStretch(1)
        head.addWidget(self._aside, 0, top)
        self._aside.hide()
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        for part in (self.said, self.inner, self.refusal):
            self._column.addWidget(part)
        self.said.hide()
        self.refusal.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def stand_at_edge(self) -> None:
        """Leave no room for a mark, where the question is not one of the form."""
        self._left = 0.0
        self._dress()

    def add_aside(self, part: QWidget) -> None:
        """Put a small thing to the right of the question."""
        self._flow.addWidget(part)
        self._aside.show()

    def show_state(self, *, current: bool, done: bool, number: int) -> None:
        """Say whether the cursor is here, and whether it is answered."""
        self.current, self.done, self.number = current, done, number
        self.update()

    def say(self, words: str) -> None:
        """Say in words what was answered; "" says nothing."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def refuse(self, words: str) -> None:
        """Say beside the question why the answer cannot stand; "" takes it away."""
        self.refusal.setText(words)
        self.refusal.setVisible(bool(words))

    def measure_anew(self) -> None:
        """Take in at once what has changed in size, before anybody asks how high this is."""
        self._column.activate()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave it to the form, which puts the cursor here."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, bar, mark and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accent_soft" if self.current else "surface"))
        hair = theme.em(0.0625)
        painter.fillRect(0, self.height() - hair, self.width(), hair, theme.colour("line_row"))
        if self.current:
            painter.fillRect(0, 0, theme.em(0.25), self.height(), theme.colour("accent"))
        self._mark(painter)
        painter.end()

    def _mark(self, painter: QPainter) -> None:
        side = theme.em(_MARK)
        line = theme.current().line_height("lead")
        box = QRectF(theme.em(1.125), self._top() + (line - side) / 2, side, side)
        if self.done and not self.current:
            draw_icon(painter, round(box.x()), round(box.y()), "check", "green", _MARK)
            return
        if not self.number:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colour("accent" if self.current else "line_control")
        painter.setPen(QPen(edge, theme.em(0.0625)))
        painter.setBrush(edge if self.current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.setFont(theme.font("letter"))
        painter.setPen(theme.colour("on_accent" if self.current else "ink_second"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.number))

    def _top(self) -> int:
        return self._column.contentsMargins().top()

    def _dress(self) -> None:
        edge = theme.space("s2") + theme.em(0.125)
        right = theme.space("s4") if self._left else 0
        self._column.setContentsMargins(theme.em(self._left), edge, right, edge)
        self._column.setSpacing(theme.space("s1"))
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.space("s1"))
        self._flow.set_gaps(theme.space("s4"), theme.space("s1"))
