"""Wall mode: the whole ward read from three metres; it shows, refreshes itself, never asks."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from ui import theme
from ui.board.figures import figures
from ui.board.identity import empty_word, short_name
from ui.desk import Desk
from ui.icons import draw_icon
from ui.page import Page
from ui.widgets import painting
from wardapp.clock import local_day
from wardapp.display import (
    clinical_time,
    person_name,
    relative_day,
    short_date,
    weekday,
    weekday_date,
)
from wardapp.errors import StoreUnavailable
from wardapp.measures.calendar import elapsed_hours
from wardapp.measures.safer import OptimisedState, days_to_go, optimised_state
from wardapp.measures.same_name import Alike, same_names
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.figures import Leavers, leavers
from wardapp.words import marked, tr

_EVERY = 30_000
_LEVELS = (
    marked("Level 0: everything"),
    marked("Level 1: names and status"),
    marked("Level 2: initials and status"),
    marked("Level 3: bed and status"),
    marked("Level 4: nothing"),
)
# em at which each column of one half begins, of 43.8 em
_BED_SIZES = ("wall_bed", "banner", "lead")
_MOST_BESIDE = 4.25  # em
_AT = {"bed": 0.75, "name": 5.25, "today": 16.5, "edd": 24.75, "clock": 35.0}
_HALF = 43.8
_HEAD_AND_FOOT = 13.0  # em, with the titles of the columns
_LEAST_ROW = 3.5


class WallPage(Page):
    """Two columns of beds at 32 px; its own privacy level, kept while the program runs."""

    name = "wall"
    whole_window = True
    shows = frozenset(
        {
            *("bed", "placement", "stay", "patient", "absence", "expected_discharge"),
            *("optimised", "day_status", "leaving_plan", "ward"),
        }
    )

    def __init__(self, desk: Desk, level: int = 2) -> None:
        super().__init__(desk)
        self.level = level
        self._rows: tuple[BoardRow, ...] = ()
        self._left = Leavers(0, 0)
        self._lost: datetime | None = None
        self._beside_bed = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()
        desk.runner.failed.connect(self._on_failed)
        desk.ward_changed.connect(self.refresh)
        theme.theme_changed.connect(self.update)
        self._name()

    def refresh(self) -> None:
        """Ask for the ward."""
        now, ward = self.desk.now(), self.desk.ward.id
        self.desk.runner.ask(self._take_leavers, leavers, ward, local_day(now))
        self.desk.runner.ask(self._take_rows, board_rows, ward, now)

    def retranslate(self) -> None:
        """Paint the words anew."""
        self._name()
        self.update()

    def hide_more(self, step: int) -> None:
        """Change the wall's own level, 0 to 4."""
        self.level = min(4, max(0, self.level + step))
        self._name()
        self.update()

    def lost_since(self) -> datetime | None:
        """Return since when the ward cannot be read; None while all is well."""
        return self._lost

    def texts(self) -> tuple[str, ...]:
        """Return what stands beside each bed, as words; nothing at level 4."""
        if self.level >= 4:
            return ()
        alike = same_names(self._rows)
        return tuple(f"{row.bed} {self._who(row, alike)}" for row in self._rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F9 and Shift F9 hide and show, Esc or F11 go back to the desk."""
        key = event.key()
        if key == Qt.Key.Key_F9:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.hide_more(-1 if shift else 1)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.desk.page_requested.emit("board")
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint head, beds and foot to fill the screen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        scale = self._scale()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(scale, scale)
        wide, high = round(self.width() / scale), round(self.height() / scale)
        head, foot = theme.em(5.75), theme.em(4.25)
        self._draw_head(painter, QRect(0, 0, wide, head))
        if self.level < 4:
            self._draw_beds(painter, QRect(0, head, wide, high - head - foot))
            self._draw_foot(painter, QRect(0, high - foot, wide, foot))
        painter.end()

    def _scale(self) -> float:
        """Fit the picture of a full HD screen, or of more beds, to this screen whole."""
        half = (len(self._rows) + 1) // 2
        high = max(67.5, _HEAD_AND_FOOT + half * _LEAST_ROW)
        return min(self.width() / theme.em(120), self.height() / theme.em(high)) or 1.0

    # what arrives

    def _take_leavers(self, left: Leavers) -> None:
        self._left = left

    def _take_rows(self, rows: tuple[BoardRow, ...]) -> None:
        self._rows, self._lost = rows, None
        self._name()
        self.update()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, StoreUnavailable) and self._lost is None:
            self._lost = self.desk.now()
            self._name()
            self.update()

    def _on_timer(self) -> None:
        if self.isVisible():
            self.refresh()

    def _name(self) -> None:
        self.setAccessibleName(tr("Wall: {ward}", ward=self.desk.ward.name))
        self.setAccessibleDescription(
            ". ".join((self._state(), tr(_LEVELS[self.level]), *self.texts()))
        )

    def _state(self) -> str:
        if self._lost is not None:
            return tr("Not connected since {time}", time=clinical_time(self._lost))
        return tr("Live")

    # how it is painted

    def _draw_head(self, painter: QPainter, box: QRect) -> None:
        lost = self._lost is not None
        ink = "on_attention" if lost else "ink"
        painter.fillRect(box, theme.colour("attention" if lost else "surface"))
        middle = box.center().y()
        x = theme.em(2)
        x += self._write(painter, x, middle, self.desk.ward.name, "hero", ink) + theme.em(2.25)
        now = self.desk.now()
        day = weekday_date(local_day(now), tr)
        x += self._write(painter, x, middle, day, "banner", ink, light=True) + theme.em(2)
        x += self._write(painter, x, middle, clinical_time(now), "hero", ink) + theme.em(2)
        draw_icon(painter, x, middle - theme.em(1), "offline" if lost else "live", ink, 2.0)
        self._write(
            painter, x + theme.em(2.5), middle, self._state(), "banner", ink, light=not lost
        )
        words = tr(_LEVELS[self.level])
        if self.desk.ward.demonstration:
            words += " · " + tr("Demonstration")
        wide = self._wide(words, "banner", light=True)
        left = box.width() - wide - theme.em(2)
        draw_icon(painter, left - theme.em(2.5), middle - theme.em(1), "eye", ink, 2.0)
        self._write(painter, left, middle, words, "banner", ink, light=True)

    def _draw_beds(self, painter: QPainter, box: QRect) -> None:
        rows = self._rows
        if not rows:
            return
        half = (len(rows) + 1) // 2
        top = box.top() + theme.em(2.75)
        high = min(theme.em(5), (box.bottom() - top) // max(1, half))
        gap = theme.em(1.5)
        wide = (box.width() - 3 * gap) // 2
        self._beside_bed = self._wider_beds()
        alike = same_names(rows)
        for number, part in enumerate((rows[:half], rows[half:])):
            left = gap + number * (wide + gap)
            self._draw_titles(painter, QRect(left, box.top(), wide, top - box.top()))
            for place, row in enumerate(part):
                line = QRect(left, top + place * high, wide, high)
                after = part[place + 1] if place + 1 < len(part) else None
                self._draw_row(painter, line, row, alike, odd=bool(place % 2))
                self._draw_line(painter, line, bay=after is not None and after.bay != row.bay)

    def _draw_titles(self, painter: QPainter, box: QRect) -> None:
        titles = {"bed": tr("Bed"), "name": tr("Name"), "today": tr("Today")}
        if self.level < 3:
            titles |= {"edd": tr("Expected"), "clock": tr("Optimised")}
        for key, words in titles.items():
            x = box.left() + self._at(key, box.width())
            self._write(painter, x, box.center().y(), words, "answer", "ink_second", light=True)

    def _draw_line(self, painter: QPainter, box: QRect, *, bay: bool) -> None:
        high = theme.em(0.1875 if bay else 0.0625)
        colour = theme.colour("line_control" if bay else "line_row")
        painter.fillRect(box.left(), box.bottom() - high + 1, box.width(), high, colour)

    def _draw_row(
        self, painter: QPainter, box: QRect, row: BoardRow, alike: Mapping[int, Alike], *, odd: bool
    ) -> None:
        painter.fillRect(box, theme.colour("surface_alt" if odd else "surface"))
        middle = box.center().y()

        def at(key: str) -> int:
            return box.left() + self._at(key, box.width())

        room = at("name") - at("bed")
        sizes = (r for r in _BED_SIZES if self._wide(row.bed, r) + theme.em(0.5) <= room)
        role = next(sizes, _BED_SIZES[-1])
        self._write(painter, at("bed"), middle, row.bed or "–", role, "ink")
        if not row.occupied:
            self._write(painter, at("name"), middle, empty_word(row), "answer", "ink_second")
            return
        x = at("name")
        name = self._name_of(row)
        if name:
            room = at("today") - x - theme.em(0.5)
            x += self._write_within(painter, QRect(x, box.top(), room, box.height()), name)
            x += theme.em(0.75)
        like = alike.get(row.stay_id or 0)
        if like is not None and like.strong:
            beds = ", ".join(like.beds)
            room = at("today") - x
            self._chip(painter, x, middle, "same", beds if self._chip_width(beds) < room else "")
        self._draw_today(painter, at("today"), middle, row, at("edd"))
        if self.level < 3:
            self._draw_edd(painter, at("edd"), middle, row)
            self._draw_clock(painter, at("clock"), middle, row, box.right())

    def _draw_today(
        self, painter: QPainter, x: int, middle: int, row: BoardRow, right: int
    ) -> None:
        side = theme.current().icon["mark_wall"]
        top = QPointF(x, middle - theme.em(side) / 2)
        words_at = x + theme.em(side + 0.75)
        if row.on_leave:
            draw_icon(painter, x + theme.em(0.5), middle - theme.em(1), "leave", "ink", 2.0)
            fits = words_at + self._wide(tr("Leave"), "banner") < right - theme.em(0.25)
            role = "banner" if fits else "answer"
            self._write(painter, words_at, middle, tr("Leave"), role, "ink")
        elif row.colour == "green":
            painting.draw_green_mark(painter, top, side)
            self._write(painter, words_at, middle, tr("Green"), "banner", "green")
        else:
            painting.draw_red_mark(painter, top, side)
            self._write(painter, words_at, middle, tr("Red"), "banner", "red")

    def _draw_edd(self, painter: QPainter, x: int, middle: int, row: BoardRow) -> None:
        today = local_day(self.desk.now())
        if row.edd is None:
            self._chip(painter, x, middle, "alert", tr("No date"))
            return
        days = days_to_go(row.edd, today)
        if days < 0:
            self._chip(painter, x, middle, "alert", tr("Passed"))
        elif days <= 1:
            draw_icon(painter, x, middle - theme.em(1), "home", "accent", 2.0)
            words = relative_day(row.edd, today, tr)
            self._write(painter, x + theme.em(2.5), middle, words, "banner", "accent")
        else:
            near = f"{weekday(row.edd, tr)} {row.edd.day}"
            words = near if days < 14 else short_date(row.edd, tr)
            self._write(painter, x, middle, words, "wall", "ink", light=True)

    def _draw_clock(
        self, painter: QPainter, x: int, middle: int, row: BoardRow, right: int
    ) -> None:
        if row.optimised_at is None:
            return
        now = self.desk.now()
        if optimised_state(row.optimised_at, now) is OptimisedState.OVER_48:
            self._chip(painter, x, middle, "clock", tr("Late"))
            return
        hours = elapsed_hours(row.optimised_at, now)
        words = tr("{n} hr", n=int(hours))
        end = x + theme.em(4.75)
        self._write(
            painter,
            end - self._wide(words, "wall", light=True),
            middle,
            words,
            "wall",
            "ink",
            light=True,
        )
        bar = QRectF(end + theme.em(0.5), middle - theme.em(0.3), theme.em(3), theme.em(0.6))
        bar.setRight(min(bar.right(), right - theme.em(0.5)))
        painting.draw_clock_bar(painter, bar, hours)

    def _draw_foot(self, painter: QPainter, box: QRect) -> None:
        painter.fillRect(box, theme.colour("surface"))
        painter.fillRect(
            box.left(), box.top(), box.width(), theme.em(0.0625), theme.colour("line_row")
        )
        found = {figure.key: figure for figure in figures(self._rows, self._left, self.desk.now())}
        middle = box.center().y()
        x = theme.em(2)
        for key, words in (
            *(("in", tr("in")), ("free", tr("free")), ("out_today", tr("left today"))),
            *(("out_tomorrow", tr("out tomorrow")), ("red", tr("red")), ("green", tr("green"))),
        ):
            if key in ("red", "green"):
                mark = painting.draw_red_mark if key == "red" else painting.draw_green_mark
                mark(painter, QPointF(x, middle - theme.em(1.125)), 2.25)
                x += theme.em(2.75)
            number = str(found[key].number)
            x += self._write(painter, x, middle, number, "banner", "ink") + theme.em(0.5)
            x += self._write(painter, x, middle, words, "banner", "ink", light=True) + theme.em(2)
        words = tr("Shows only. Changes are made at the desk.")
        left = box.width() - self._wide(words, "answer", light=True) - theme.em(2)
        if left > x:
            self._write(painter, left, middle, words, "answer", "ink_second", light=True)

    # small things

    def _who(self, row: BoardRow, alike: Mapping[int, Alike]) -> str:
        if not row.occupied:
            return empty_word(row)
        like = alike.get(row.stay_id or 0)
        said = tr("Same name {bed}", bed=", ".join(like.beds)) if like and like.strong else ""
        return f"{self._name_of(row)} {said}".strip()

    def _name_of(self, row: BoardRow) -> str:
        if self.level >= 3:
            return ""
        return short_name(row) if self.level == 2 else person_name(row.family, row.given)

    def _wider_beds(self) -> float:
        """Return by how many em the names give way to beds called as long as CADOG-01."""
        longest = max((row.bed for row in self._rows), key=len, default="")
        words = self._wide(longest, "wall_bed") / theme.em(1) + 1.0
        return min(_MOST_BESIDE, max(0.0, words + _AT["bed"] - _AT["name"]))

    def _at(self, key: str, width: int) -> int:
        beside = self._beside_bed if key == "name" else 0.0
        return round((_AT[key] + beside) / _HALF * width)

    def _chip(self, painter: QPainter, x: int, middle: int, icon: str, words: str) -> None:
        box = QRectF(x, middle - theme.em(1.25), self._chip_width(words), theme.em(2.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("attention"))
        painter.drawRoundedRect(box, theme.em(0.375), theme.em(0.375))
        draw_icon(painter, x + theme.em(0.5), middle - theme.em(0.75), icon, "on_attention", 1.5)
        self._write(painter, x + theme.em(2.25), middle, words, "answer", "on_attention")

    def _chip_width(self, words: str) -> int:
        return self._wide(words, "answer") + theme.em(3 if words else 2.5)

    def _write_within(self, painter: QPainter, box: QRect, words: str) -> int:
        """Write a name; one too long for its place wraps between its parts at a smaller size."""
        if self._wide(words, "wall", light=True) <= box.width():
            return self._write(
                painter, box.left(), box.center().y(), words, "wall", "ink", light=True
            )
        painter.setFont(theme.font("lead"))
        painter.setPen(theme.colour("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, words)
        return box.width()

    def _write(
        self,
        painter: QPainter,
        x: int,
        middle: int,
        words: str,
        role: str,
        ink: str,
        *,
        light: bool = False,
    ) -> int:
        font = theme.font(role).__copy__()
        if light:
            font.setWeight(theme.current().types["body"].weight)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        metrics = painter.fontMetrics()
        painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), words)
        return metrics.horizontalAdvance(words)

    def _wide(self, words: str, role: str, *, light: bool = False) -> int:
        metrics = theme.current().metrics("body" if light else role)
        scale = theme.current().types[role].em if light else 1.0
        return round(metrics.horizontalAdvance(words) * scale)
