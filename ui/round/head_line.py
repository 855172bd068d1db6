"""The line over the agenda: bed, day of stay, who leads, language, seen by a senior, the place."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.round.agenda_rows import Subject
from ui.widgets import painting
from ui.widgets.text_block import Chip, Line, Span, TextBlock, lay_out
from wardapp.codes import code_list
from wardapp.display import clinical_time
from wardapp.measures.calendar import day_of_stay, is_over_6_days
from wardapp.measures.safer import is_before_midday
from wardapp.words import language, tr

_REST = "answer_rest"
_GAP = "\N{NO-BREAK SPACE}" * 3


class HeadLine(QWidget):
    """One painted line that wraps where the window is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._left: Line = ()
        self._right: tuple[Line, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self.updateGeometry)

    def show_subject(self, subject: Subject, place: int, places: int, passed_by: str) -> None:
        """Show one patient and where the round stands."""
        self._left = (*_stay(subject), *_language(subject), *_senior(subject))
        count = Span(tr("{at} of {all}", at=place, all=places), "answer")
        self._right = ((count,), (Span(passed_by, "body", "ink_second"),) if passed_by else ())
        pieces = (*self._left, *(piece for line in self._right for piece in line))
        words = [piece.text for piece in pieces if isinstance(piece, Span | Chip)]
        self.setAccessibleName(" ".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        high = theme.current().line_height("hero") + 2 * theme.space("s1")
        return QSize(theme.em(40), high)

    def minimumSizeHint(self) -> QSize:
        """The same: more lines come by the width."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Grow where the words wrap."""
        left, right = self._blocks(width)
        return max(left.height, right.height) + 2 * theme.space("s1")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both ends and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        left, right = self._blocks(self.width())
        left.draw(painter, theme.em(1.75), (self.height() - left.height) / 2)
        x = self.width() - theme.space("s5") - right.width
        right.draw(painter, x, (self.height() - right.height) / 2)
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        """Lay both ends; where the left would wrap, the ribbon alone says who is passed by."""
        left, right = self._both(width, self._right)
        if left.height > theme.current().line_height("hero"):
            left, right = self._both(width, self._right[:1])
        return left, right

    def _both(self, width: int, lines: tuple[Line, ...]) -> tuple[TextBlock, TextBlock]:
        right = lay_out(tuple(line for line in lines if line), max(theme.em(8), width // 3))
        room = width - right.width - theme.em(1.75) - 2 * theme.space("s5")
        return lay_out((self._left,), max(theme.em(10), room)), right


def _stay(subject: Subject) -> Line:
    row = subject.row
    line: Line = (Span(row.bed or tr("No bed"), "hero", "accent", keep=True),)
    if row.admitted_at is not None:
        day = tr("Day {n}", n=day_of_stay(row.admitted_at, subject.today))
        over = tr(", over 6 days") if is_over_6_days(row.admitted_at, subject.today) else ""
        line = (*line, Span(f"{_GAP}{day}", "answer", keep=True), Span(over, _REST, keep=True))
    if row.consultant:
        line = (*line, Span(f"{_GAP}{row.consultant}", _REST, keep=True))
    if row.boarder and row.home_ward:
        line = (
            *line,
            Span(_GAP),
            Chip(tr("Boarder, {ward}", ward=row.home_ward), "boarder", "fact"),
        )
    return line


def _language(subject: Subject) -> Line:
    spoken = subject.row.spoken_language
    if not spoken or spoken == "en":
        return ()
    return (Span(_GAP), Chip(code_list("languages").label(spoken, language()), "speech", "fact"))


def _senior(subject: Subject) -> Line:
    row = subject.row
    if row.reviewed_at is None:
        return (Span(_GAP), Chip(tr("No senior yet"), "eye", painting.FACT))
    late = "" if is_before_midday(row.reviewed_at) else f", {tr('after midday')}"
    words = tr("Seen {time}, {who}", time=clinical_time(row.reviewed_at), who=row.reviewer)
    return (Span(_GAP), Chip(words + late, "check", painting.FACT))
