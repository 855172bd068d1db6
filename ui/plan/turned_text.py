"""The person's answers in large words: one column or two, painted, never a cut line."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets import painting
from wardapp.plan_words import QUIET, QUOTE, STRONG, Answer, PersonPage

STACKED = 60
"""Em of width below which there is no room for two columns."""
_NARROW = 90  # em; below it the margins give way
_BREAK = "\u2028"  # a line break within one text, as QTextLayout wants it


@dataclass(frozen=True, slots=True)
class _Line:
    """One line at its place in the whole text; `text` keeps Qt's layout alive.

    `drop` puts a small note beside larger words onto their base line.
    """

    top: int
    bottom: int
    x: int
    colour: str
    line: QTextLine
    text: QTextLayout
    drop: int = 0


class TurnedText(QWidget):
    """Shows a page of answers; where it is longer than the window, whole lines move.

    Signal: `moved()` when other lines are in sight.
    """

    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: PersonPage | None = None
        self._zoom = 1.0
        self._more = ""
        self._lines: list[_Line] = []
        self._rules: list[QRect] = []
        self._starts: list[int] = []
        self._top = 0
        theme.theme_changed.connect(self._lay_out)

    def show_page(self, page: PersonPage, zoom: float, more: str) -> None:
        """Show a page at a size; `more` are the words for what is out of sight."""
        if self._page is None or page.columns != self._page.columns or zoom != self._zoom:
            self._top = 0
        self._page, self._zoom, self._more = page, zoom, more
        self.setAccessibleName(_spoken(page))
        self._lay_out()

    @property
    def more_below(self) -> bool:
        """Whether lines stand below what can be seen."""
        return bool(self._lines) and max(line.bottom for line in self._lines) > self._end()

    def page_down(self) -> None:
        """Go on with the first answer that was not whole, or within one that fills the window."""
        end = self._end()
        unseen = [line.top for line in self._lines if line.bottom > end]
        if not unseen:
            return
        begun = max((top for top in self._starts if top <= min(unseen)), default=0)
        self._go_to(begun if begun > self._top else max(min(unseen), self._top + 1))

    def page_up(self) -> None:
        """Go back by what fits."""
        self._go_to(self._next_top(max(0, self._top - self._room())))

    def line_down(self) -> None:
        """Go on by one line."""
        if self.more_below:
            self._go_to(self._next_top(self._top + 1))

    def line_up(self) -> None:
        """Go back by one line."""
        before = [line.top for line in self._lines if line.top < self._top]
        self._go_to(max(before, default=0))

    def to_top(self) -> None:
        """Go to the beginning."""
        self._go_to(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move line by line."""
        (self.line_up if event.angleDelta().y() > 0 else self.line_down)()
        event.accept()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay the words out for another width."""
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every line that fits whole, the lines between answers, and what is below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        end = self._end()
        hair = theme.em(theme.current().stroke["hair"])
        for rule in self._rules:
            if self._top < rule.y() <= end:
                painter.fillRect(rule.translated(0, self._pad() - self._top), theme.colour("line"))
        for line in self._lines:
            if line.top >= self._top and line.bottom <= end:
                painter.setPen(theme.colour(line.colour))
                y = self._pad() + line.top - self._top + line.drop - line.line.y()
                line.line.draw(painter, QPointF(line.x, y))
        if self._beside():
            middle = QRect(self.width() // 2, 0, hair, self.height())
            painter.fillRect(middle, theme.colour("line_row"))
        if self.more_below:
            self._paint_more(painter)
        painter.end()

    # Where the lines stand

    def _band(self) -> int:
        return theme.em(theme.current().row["control"])

    def _pad(self) -> int:
        return theme.space("s4")

    def _beside(self) -> bool:
        """Whether two languages stand beside each other; in a small window Welsh is above."""
        columns = len(self._page.columns) if self._page is not None else 0
        return columns > 1 and self.width() >= theme.em(STACKED)

    def _end(self) -> int:
        return self._top + self._room()

    def _room(self) -> int:
        """Return the height for lines; a band at the foot tells of more where there is more."""
        last = max((line.bottom for line in self._lines), default=0)
        height = self.height() - self._pad()
        return height if last <= self._top + height else height - self._band()

    def _next_top(self, at: int) -> int:
        """Return where the first line at or below a place begins; 0 is the very beginning."""
        tops = [line.top for line in self._lines if line.top >= at]
        return min(tops) if at > 0 and tops else 0

    def _go_to(self, top: int) -> None:
        first = min((line.top for line in self._lines), default=0)
        self._top = 0 if top <= first else top
        self.update()
        self.moved.emit()

    def _lay_out(self) -> None:
        self._lines, self._rules, self._starts = [], [], []
        if self._page is None or self.width() < theme.em(10):
            return
        side, count = side_of(self.width()), len(self._page.columns) if self._beside() else 1
        column = self.width() // count
        y = 0
        for together in self._page.together:
            if self._lines:
                self._add_rules(y, column, side, count)
                y += theme.space("s4")
            self._starts.append(y)
            y = self._lay_together(together, column, side, y) + theme.space("s4")
        self.update()
        self.moved.emit()

    def _lay_together(self, answers: tuple[Answer, ...], column: int, side: int, y: int) -> int:
        """Lay one answer in its languages, beside each other or one below the other."""
        width = column - 2 * side
        if self._beside():
            return max(
                self._lay_answer(answer, number * column + side, y, width)
                for number, answer in enumerate(answers)
            )
        for number, answer in enumerate(answers):
            y += theme.space("s3") if number else 0
            y = self._lay_answer(answer, side, y, width)
        return y

    def _add_rules(self, y: int, column: int, side: int, count: int) -> None:
        hair = theme.em(theme.current().stroke["hair"])
        for number in range(count):
            self._rules.append(QRect(number * column + side, y, column - 2 * side, hair))

    def _lay_answer(self, answer: Answer, x: int, y: int, width: int) -> int:
        y = self._lay(answer.heading, "turned_h", "accent", x, y, width)
        y = self._lay_note(answer.note, x, y, width)
        for paragraph in answer.paragraphs:
            role, colour = "turned", "ink" if answer.written else "ink_second"
            if paragraph.manner == QUIET and answer.written:
                role, colour = "spoken", "ink_second"
            text = f"“{paragraph.text}”" if paragraph.manner == QUOTE else paragraph.text
            heavy = paragraph.manner == STRONG
            y = self._lay(text, role, colour, x, y, width, heavy=heavy)
            y = self._lay_note(paragraph.note, x, y, width)
        return y

    def _lay(
        self, text: str, role: str, colour: str, x: int, y: int, width: int, *, heavy: bool = False
    ) -> int:
        """Add a text line by line; return where the next may begin."""
        if not text:
            return y
        words = QTextLayout(text.replace("\n", _BREAK), self._font(role, heavy=heavy))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        words.setTextOption(option)
        step = round(theme.current().line_height(role) * self._zoom)
        words.beginLayout()
        while (line := words.createLine()).isValid():
            line.setLineWidth(width)
            self._lines.append(_Line(y, y + step, x, colour, line, words))
            y += step
        words.endLayout()
        return y

    def _lay_note(self, note: str, x: int, y: int, width: int) -> int:
        """Add a note behind the last words where it fits, else below them."""
        last = self._lines[-1]
        before = round(last.line.naturalTextWidth()) + theme.space("s4")
        below = self._lay(note, "question", "ink_second", x, y, width)
        added = self._lines[-1]
        if added is last or before + added.line.naturalTextWidth() > width:
            return below
        if added.top > y:  # it takes more lines than one
            return below
        drop = round(last.line.ascent() - added.line.ascent())
        self._lines[-1] = replace(added, top=last.top, bottom=last.bottom, x=x + before, drop=drop)
        return y

    def _font(self, role: str, *, heavy: bool) -> QFont:
        font = QFont(theme.font(role))
        font.setPixelSize(round(font.pixelSize() * self._zoom))
        if heavy:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _paint_more(self, painter: QPainter) -> None:
        band = QRect(0, self.height() - self._band(), self.width(), self._band())
        painter.fillRect(band, theme.colour("surface_sunken"))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        words = round(theme.current().metrics("strong").horizontalAdvance(self._more) + 1)
        key = "Page Down"
        x = (band.width() - words - theme.space("s2") - painting.key_cap_width(key)) // 2
        place = QRect(x, band.y(), words, band.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._more)
        top = band.y() + (band.height() - painting.key_cap_height()) // 2
        painting.draw_key_cap(painter, x + words + theme.space("s2"), top, key)


def side_of(width: int) -> int:
    """Return how far words keep from the edges of a view of a width, in pixels."""
    return theme.space("s7" if width >= theme.em(_NARROW) else "s6")


def _spoken(page: PersonPage) -> str:
    """Return the whole page as it is read aloud, one language after the other."""
    said = []
    for column in page.columns:
        for answer in column.answers:
            texts = [paragraph.text for paragraph in answer.paragraphs]
            said.append(" ".join((answer.heading, *texts, answer.note)).strip())
    return "\n".join(said)
