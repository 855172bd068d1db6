"""The painted parts of the census panel: bars by month, whose delays, steps on the way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets.text_block import Boxed, Line, Span, lay_out
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.words import marked, tr

_BAR_ROOM = 4.5  # em, the highest bar
_LINE = 1.375  # em, the words over and under a bar
_ROW = 2.0

DONE, NOW, TO_COME = "done", "now", "to_come"


_MONTHS = (
    marked("Jan"), marked("Feb"), marked("Mar"), marked("Apr"), marked("May"), marked("Jun"),
    marked("Jul"), marked("Aug"), marked("Sep"), marked("Oct"), marked("Nov"), marked("Dec"),
)  # fmt: skip


@dataclass(frozen=True)
class MonthBar:
    """A month's count; `dashed` while it is not frozen."""

    words: str
    number: int
    dashed: bool = False


@dataclass(frozen=True)
class OwnerShare:
    """How many of the counted are whose."""

    owner: str
    words: str
    number: int


@dataclass(frozen=True)
class Step:
    """One step to the return: its words, how far it is, done, under way, or to come."""

    words: str
    detail: str
    state: str = TO_COME


def owner_line(owner: str, words: str) -> Line:
    """Return the letter in its square, dashed while nobody has agreed it, and the word."""
    owners = code_list("delay_attribution")
    code = owner if owner in owners else "unassigned"
    letter = str(owners[code].extra["letter"])
    return (Boxed(letter, dashed=code == "unassigned"), Span(f" {words}", "body"))


def month_name(at: datetime) -> str:
    """Return a month in three letters."""
    return tr(_MONTHS[local_day(at).month - 1])


class _Painted(QWidget):
    """A painted block of a fixed height that says its content to a screen reader."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def _high(self) -> int:
        return 0

    def sizeHint(self) -> QSize:
        """The panel's width, as high as the content."""
        return QSize(theme.em(20), self._high())

    def _shown(self, spoken: Sequence[str]) -> None:
        self.setAccessibleName(", ".join(spoken))
        self.updateGeometry()
        self.update()


class MonthBars(_Painted):
    """Bars side by side, the number over and the month under each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bars: tuple[MonthBar, ...] = ()

    def show_bars(self, bars: Sequence[MonthBar]) -> None:
        """Show these months."""
        self.bars = tuple(bars)
        self._shown([f"{bar.words} {bar.number}" for bar in self.bars])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars upon one line."""
        painter = QPainter(self)
        if self.bars:
            most = max(1, *(bar.number for bar in self.bars))
            step = self.width() / len(self.bars)
            for place, bar in enumerate(self.bars):
                self._paint(painter, bar, QPointF(place * step, 0), step, bar.number / most)
        painter.end()

    def _paint(
        self, painter: QPainter, bar: MonthBar, left: QPointF, wide: float, share: float
    ) -> None:
        line, room = theme.em(_LINE), theme.em(_BAR_ROOM)
        base = line + room
        high = max(theme.em(0.125), room * share)
        bar_wide = min(theme.em(2), wide * 0.6)
        box = QRectF(left.x() + (wide - bar_wide) / 2, base - high, bar_wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = theme.colour("accent")
        if bar.dashed:
            pen = QPen(accent, theme.em(0.125), Qt.PenStyle.DashLine)
            pen.setDashPattern([2.5, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = theme.em(0.0625)
            painter.drawRect(box.adjusted(inset, inset, -inset, -inset))
        else:
            painter.fillRect(box, accent)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("body"))
        number = QRectF(left.x(), box.top() - line, wide, line)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(bar.number))
        painter.setFont(theme.font("strong" if bar.dashed else "body"))
        month = QRectF(left.x(), base + theme.em(0.25), wide, line)
        painter.drawText(month, Qt.AlignmentFlag.AlignCenter, bar.words)

    def _high(self) -> int:
        return theme.em(_BAR_ROOM + 2 * _LINE + 0.25)


class OwnerShares(_Painted):
    """One line for each owner: mark, word, bar, number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shares: tuple[OwnerShare, ...] = ()

    def show_shares(self, shares: Sequence[OwnerShare]) -> None:
        """Show these numbers."""
        self.shares = tuple(shares)
        self._shown([f"{share.words} {share.number}" for share in self.shares])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        heads = [lay_out((owner_line(s.owner, s.words),), self.width()) for s in self.shares]
        start = max((head.width for head in heads), default=0) + theme.em(0.75)
        room = max(theme.em(2), self.width() - start - theme.em(2.5))
        total = max(1, sum(share.number for share in self.shares))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(theme.colour("ink"))
        for place, (share, head) in enumerate(zip(self.shares, heads, strict=True)):
            row = QRectF(0, place * theme.em(_ROW), self.width(), theme.em(_ROW))
            head.draw(painter, 0, round(row.center().y() - head.height / 2))
            bar = QRectF(start, row.center().y() - theme.em(0.375), 0, theme.em(0.75))
            bar.setWidth(room * share.number / total)
            painter.fillRect(bar, theme.colour("accent"))
            painter.setFont(theme.font("strong"))
            painter.setPen(theme.colour("ink"))
            painter.drawText(row, right, str(share.number))
        painter.end()

    def _high(self) -> int:
        return len(self.shares) * theme.em(_ROW)


class Steps(_Painted):
    """The steps with a tick, a dot, or a ring; the detail stands at the right or below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        self.steps = tuple(steps)
        self._shown([f"{step.words} {step.detail}".strip() for step in self.steps])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps."""
        painter = QPainter(self)
        for place, step in enumerate(self.steps):
            top = place * theme.em(_ROW)
            self._mark(painter, top, step.state)
            role = "strong" if step.state == NOW else "body"
            words = lay_out(((Span(step.words, role),),), self.width())
            words.draw(painter, theme.em(1.75), top + (theme.em(_ROW) - words.height) // 2)
            detail = lay_out(((Span(step.detail, "body", "ink_second", keep=True),),), self.width())
            left = self.width() - detail.width
            detail.draw(painter, left, top + (theme.em(_ROW) - detail.height) // 2)
        painter.end()

    def _mark(self, painter: QPainter, top: float, state: str) -> None:
        middle = top + theme.em(_ROW) / 2
        if state == DONE:
            draw_icon(painter, 0, middle - theme.em(0.5), "check", "green", 1.0)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = state == TO_COME
        painter.setPen(QPen(theme.colour("line_control" if ring else "accent"), theme.em(0.125)))
        painter.setBrush(Qt.BrushStyle.NoBrush if ring else theme.colour("accent"))
        painter.drawEllipse(QPointF(theme.em(0.5), middle), theme.em(0.375), theme.em(0.375))

    def _high(self) -> int:
        return len(self.steps) * theme.em(_ROW)
