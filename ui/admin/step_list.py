"""The steps of setting up a ward: what is done, where one is, what is still to come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets.text_block import Span, TextBlock, lay_out
from wardapp.words import tr

TO_COME, NOW, DONE = "to come", "now", "done"
_LEFT = 2.75  # em before the words


class StepButton(QAbstractButton):
    """One step: its ring or tick, its name, and what was said or is asked there."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._state, self._detail = number, TO_COME, ""
        self.setText(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self.updateGeometry)

    def show_state(self, state: str, detail: str) -> None:
        """Show where this step stands; steps that were not reached cannot be pressed."""
        self._state, self._detail = state, detail
        self.setEnabled(state != TO_COME)
        states = {TO_COME: tr("to come"), NOW: tr("now"), DONE: tr("done")}
        self.setAccessibleName(
            tr("Step {n}: {name}, {state}", n=self._number, name=self.text(), state=states[state])
        )
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Long details wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Two lines and their distance, or more."""
        return max(theme.em(3.5), self._block(width).height + theme.em(1))

    def sizeHint(self) -> QSize:
        """As wide as the column of the steps."""
        width = theme.em(18.5)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the step."""
        painter = QPainter(self)
        if self._state == NOW:
            painter.fillRect(self.rect(), theme.colour("accent_soft"))
        block = self._block(self.width())
        top = (self.height() - block.height) // 2
        block.draw(painter, theme.em(_LEFT), top)
        self._draw_sign(painter)
        painter.end()

    def _draw_sign(self, painter: QPainter) -> None:
        middle = QPointF(theme.em(1.4375), self.height() / 2)
        if self._state == DONE:
            half = theme.em(0.625)
            draw_icon(painter, middle.x() - half, round(middle.y() - half), "check", "green")
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self._state == NOW
        painter.setPen(QPen(theme.colour("accent" if now else "line_row"), theme.em(0.125)))
        painter.setBrush(theme.colour("accent" if now else "surface"))
        radius = theme.em(0.8125)
        painter.drawEllipse(middle, radius, radius)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("on_accent" if now else "ink_second"))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _block(self, width: int) -> TextBlock:
        role = "strong" if self._state == NOW else "body"
        lines = ((Span(self.text(), role, "ink"),), (Span(self._detail, "body", "ink_second"),))
        return lay_out(lines, max(theme.em(4), width - theme.em(_LEFT + 0.5)))


class StepList(QWidget):
    """All steps in a column; `step_requested(index)` when one that was reached is pressed."""

    step_requested = Signal(int)

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.buttons = [StepButton(n, name, self) for n, name in enumerate(names, 1)]
        for index, button in enumerate(self.buttons):
            column.addWidget(button)
            button.clicked.connect(lambda _on=False, at=index: self.step_requested.emit(at))

    def show_at(self, now: int, reached: int, details: tuple[str, ...]) -> None:
        """Show where one is, how far one has come, and what was said at each step."""
        for index, (button, detail) in enumerate(zip(self.buttons, details, strict=True)):
            state = NOW if index == now else DONE if index < max(now, reached) else TO_COME
            button.show_state(state, detail)
