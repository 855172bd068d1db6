"""Beside the delays: the next census, what it would count, whose, and how ready it is."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.delay.census_charts import (
    DONE,
    NOW,
    TO_COME,
    MonthBar,
    MonthBars,
    OwnerShare,
    OwnerShares,
    Step,
    Steps,
    month_name,
)
from ui.delay.freeze_sheet import missed_words
from ui.desk import Desk
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import clinical_time, short_date, weekday_date
from wardapp.queries.census_outlook import CensusOutlook, CensusPreview, PastCensus, census_outlook
from wardapp.words import language, tr


class CensusPanel(QWidget):
    """Signals: `census_requested(id)` wishes to open a frozen census."""

    census_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.outlook: CensusOutlook | None = None
        self._scroll = QScrollArea(self)
        inside = QWidget(self)
        inside.setProperty("area", "card")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(inside)
        self._next = PlainLabel("", "body", "ink_second", wrap=True)
        self._day = PlainLabel("", "title", wrap=True)
        self._ahead = PlainLabel("", "body", wrap=True)
        self.missed = Notice(inside)
        self._counted = PlainLabel("", "lead", wrap=True)
        self.bars = MonthBars(inside)
        self._whose = PlainLabel("", "lead", wrap=True)
        self.shares = OwnerShares(inside)
        self._ready = PlainLabel("", "lead", wrap=True)
        self.steps = Steps(inside)
        self._last = PlainLabel("", "body", "ink_second", wrap=True)
        self.last = PlainLabel("", "body", wrap=True)
        self.open_last = LinkButton("", inside)
        self.open_last.clicked.connect(self._on_open)
        self._lay_out(inside)
        self._dress()
        theme.theme_changed.connect(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Ask what the next census would count."""
        self.desk.runner.ask(self._show, census_outlook, self.desk.now())

    def retranslate(self) -> None:
        """Write the texts anew."""
        self.setAccessibleName(tr("The next census"))
        self._scroll.setAccessibleName(tr("The next census"))
        self._next.setText(tr("Next census, third Wednesday"))
        self._counted.setText(tr("Counted, by census"))
        self.open_last.setText(tr("Open, frozen"))
        if self.outlook is not None:
            self._show(self.outlook)

    def _show(self, outlook: CensusOutlook) -> None:
        self.outlook = outlook
        today = local_day(self.desk.now())
        self._day.setText(weekday_date(outlook.next_day, tr))
        self._ahead.setText(ahead_words(outlook.next_day, today))
        self._show_missed(outlook)
        self.bars.show_bars(_bars(outlook))
        self._whose.setText(tr("Whose, of the {n}", n=outlook.now.counted))
        self.shares.show_shares(_shares(outlook.now))
        self._show_steps(outlook)
        last = next(iter(outlook.past), None)
        self._last.setVisible(last is not None)
        self.open_last.setVisible(last is not None)
        none = tr("No census of a month is frozen yet.")
        self.last.setText(none if last is None else _last_words(last))
        if last is not None:
            day = weekday_date(local_day(last.census.at), tr)
            self._last.setText(tr("Last census, {day}", day=day))

    def _show_missed(self, outlook: CensusOutlook) -> None:
        """Say that a census should be frozen, once its time has come."""
        words = missed_words(self.desk, outlook.missed)
        if not words:
            self.missed.clear()
        elif self.missed.text() != words:
            self.missed.say("attention", words)

    def _show_steps(self, outlook: CensusOutlook) -> None:
        opened = outlook.open_census
        if opened is None:
            self._ready.setText(tr("Getting ready"))
            at = f"{short_date(outlook.next_day, tr)} {self.desk.ward.census_time}"
            self.steps.show_steps(_steps_before(outlook.now, at))
        else:
            self._ready.setText(tr("Getting ready: {month}", month=_month(opened)))
            self.steps.show_steps(_steps_after(opened))

    def _on_open(self) -> None:
        if self.outlook is not None and self.outlook.past:
            self.census_requested.emit(self.outlook.past[0].census.id)

    def _lay_out(self, inside: QWidget) -> None:
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._next, self._day, self._ahead, self.missed),
            (self._counted, self.bars),
            (self._whose, self.shares),
            (self._ready, self.steps),
            (self._last, self.last, self.open_last),
        )
        for number, group in enumerate(groups):
            if number:
                self._column.addWidget(_Rule(inside))
            for part in group:
                self._column.addWidget(part)
        self._column.addStretch(1)
        scroll = self._scroll
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _dress(self) -> None:
        self.setFixedWidth(theme.em(theme.current().width["side"]))
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.space("s2"))


class _Rule(QWidget):
    """A hairline between two sections."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("line_row"))
        painter.end()

    def _dress(self) -> None:
        self.setFixedHeight(max(1, theme.em(0.0625)))


def ahead_words(day: date, today: date) -> str:
    """Say how far the census is."""
    days = (day - today).days
    if days == 0:
        return tr("today · shows the ward as it is at that moment")
    if days == 1:
        return tr("tomorrow · shows the ward as it is that day")
    return tr("in {n} days · shows the ward as it is that day", n=days)


def _bars(outlook: CensusOutlook) -> list[MonthBar]:
    bars = [MonthBar(month_name(past.census.at), past.counted) for past in reversed(outlook.past)]
    return [*bars, MonthBar(tr("today"), outlook.now.counted, dashed=True)]


def _shares(now: CensusPreview) -> list[OwnerShare]:
    owners = code_list("delay_attribution")
    order = ("social", "health", "joint", "unassigned")
    return [
        OwnerShare(code, owners[code].short(language()), now.owners.get(code, 0)) for code in order
    ]


def _of(done: int, total: int) -> str:
    return tr("{n} of {total}", n=done, total=total)


def _in_order(*steps: tuple[str, str, bool]) -> list[Step]:
    """Mark what is done, the first that is not, and what comes after it."""
    first = next((place for place, (_, _, done) in enumerate(steps) if not done), len(steps))
    states = [
        DONE if done else NOW if place == first else TO_COME
        for place, (_, _, done) in enumerate(steps)
    ]
    return [
        Step(words, detail, state) for (words, detail, _), state in zip(steps, states, strict=True)
    ]


def _steps_before(now: CensusPreview, freeze_at: str) -> list[Step]:
    total, checked = now.counted, now.counted - now.to_check
    return _in_order(
        (tr("Reasons filled in"), _of(now.with_reason, total), now.with_reason == total),
        (tr("Nothing missing"), _of(checked, total), now.to_check == 0),
        (tr("Frozen"), freeze_at, False),
        (tr("Agreed with the councils"), _of(0, total), False),
        (tr("Sent"), "", False),
    )


def _steps_after(opened: PastCensus) -> list[Step]:
    census = opened.census
    total = census.counted
    frozen = f"{short_date(local_day(census.at), tr)} {clinical_time(census.at)}"
    return _in_order(
        (tr("Frozen"), frozen, True),
        (tr("Checked by the ward"), _of(census.checked, total), census.checked == total),
        (tr("Agreed with the councils"), _of(census.agreed, total), census.agreed == total),
        (tr("Sent"), "", False),
    )


def _last_words(last: PastCensus) -> str:
    census = last.census
    counted = tr("People: {n}. Days since optimised: {days}.", n=last.counted, days=last.days)
    if census.sent_at is None:
        return counted
    agreed = census.checked == census.counted == census.agreed
    sent = short_date(local_day(census.sent_at), tr)
    if agreed:
        return f"{counted} {tr('Agreed by health and council, sent {day}.', day=sent)}"
    return f"{counted} {tr('Sent {day}, not agreed by all.', day=sent)}"


def _month(past: PastCensus) -> str:
    return f"{month_name(past.census.at)} {local_day(past.census.at).year}"
