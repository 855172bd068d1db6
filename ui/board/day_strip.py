"""Fourteen days at a glance: weekends and holidays tinted, how many leave on each."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.painted import Painted
from wardapp.display import clinical_date, weekday
from wardapp.measures.calendar import is_weekend
from wardapp.words import tr

DAYS = 14
_HEAD = 3.75  # em for the word at the left
_DAY = 2.5


class DayStrip(Painted):
    """The days from today on; the one read back is filled."""

    def __init__(
        self,
        today: date,
        leaving: Mapping[date, int],
        off: Collection[date] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._today, self._leaving, self._off = today, leaving, off
        self._chosen: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def choose(self, day: date | None) -> None:
        """Fill another day."""
        self._chosen = day
        count = self._leaving.get(day, 0) if day is not None else 0
        words = tr("{day}: leaving {n}", day=clinical_date(day), n=count) if day else ""
        self.setAccessibleName(words or tr("The next 14 days"))
        self.update()

    def tint(self, off: Collection[date]) -> None:
        """Take the bank holidays."""
        self._off = off
        self.update()

    def sizeHint(self) -> QSize:
        """Three lines of words."""
        return QSize(theme.em(_HEAD + DAYS * _DAY), 3 * theme.em(1.25) + theme.em(0.5))

    def draw(self, painter: QPainter) -> None:
        """Paint the days."""
        line = theme.em(1.25)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink_second"))
        head = QRect(0, theme.em(0.25) + 2 * line, theme.em(_HEAD), line)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, tr("leaving"))
        for number in range(DAYS):
            day = self._today + timedelta(days=number)
            box = QRect(theme.em(_HEAD + number * _DAY), 0, theme.em(_DAY), self.height())
            self._draw_day(painter, day, box, line)

    def _draw_day(self, painter: QPainter, day: date, box: QRect, line: int) -> None:
        chosen = day == self._chosen
        if chosen:
            painter.fillRect(box, theme.colour("accent"))
        elif is_weekend(day) or day in self._off:
            painter.fillRect(box, theme.colour("surface_sunken"))
        number = self._leaving.get(day, 0)
        lines = (
            (weekday(day, tr), "body", "ink"),
            (str(day.day), "strong", "ink"),
            (str(number) if number else "–", "body", "ink_second"),
        )
        for place, (text, role, ink) in enumerate(lines):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour("on_accent" if chosen else ink))
            rect = QRect(box.left(), theme.em(0.25) + place * line, box.width(), line)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
