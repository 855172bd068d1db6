"""The header: which ward, what time, how fresh, how much is shown, who is here."""

from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import draw_icon, pixmap
from ui.widgets import painting
from ui.widgets.buttons import SecondaryButton
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from wardapp.display.dates import clinical_time, weekday_date_time
from wardapp.words import ENGLISH, WELSH, language, marked, tr

PRIVACY = (
    marked("everything"),
    marked("names, no clinical words"),
    marked("three letters"),
    marked("bed and status"),
    marked("nothing"),
)


class Header(QWidget):
    """Shows what it is told and says what is wished; it knows neither ward nor runner.

    Signals: `find_requested()`, `privacy_requested()` (hide one step more),
    `language_chosen("en" | "cy")`, `sign_in_requested()`, `lock_requested()`.
    """

    find_requested = Signal()
    privacy_requested = Signal()
    language_chosen = Signal(str)
    sign_in_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._small = False
        self._written = False  # laid out once all words stand
        self._demonstration = False
        self._privacy = 0
        self._now: datetime | None = None
        self._offline_since: datetime | None = None
        self._person = ("", "")
        self._ward = PlainLabel("", "title", parent=self)
        self._marks = (Chip("", "", painting.FACT), Chip("", "", painting.FACT))
        self._time = PlainLabel("", "lead", parent=self)
        self._fresh = _Fresh(self)
        self._find = _WordsButton("search", "Ctrl K", self)
        self._level = _WordsButton("eye", "", self)
        self._languages = (
            _language_switch((WELSH, "Cymraeg"), (ENGLISH, "English")),
            _language_switch((WELSH, "CY"), (ENGLISH, "EN")),
        )
        self._who = _Who(self)
        self._lock = SecondaryButton("", icon="lock", parent=self)
        self._groups = self._make_groups()
        self._grid = QGridLayout(self)
        self._connect()
        self.retranslate()
        self._written = True
        self._dress()
        theme.theme_changed.connect(self._dress)

    def set_ward(self, name: str, *, demonstration: bool) -> None:
        """Show which ward this is."""
        self._ward.setText(name)
        self._demonstration = demonstration
        self._write_mark()
        self._arrange()

    def set_now(self, at: datetime) -> None:
        """Show the wall clock of the ward."""
        self._now = at
        self._time.setText(weekday_date_time(at, tr))

    def set_offline(self, since: datetime | None) -> None:
        """Show since when other stations are not heard; None while all is well."""
        self._offline_since = since
        words = tr("Live")
        if since is not None:
            words = tr("Not connected since {time}", time=clinical_time(since))
        self._fresh.show_state(words, offline=since is not None)
        self._arrange()

    def set_privacy(self, level: int) -> None:
        """Say in words how much is shown."""
        self._privacy = level
        words = tr("Level {n}", n=level)
        full = f"{words}: {tr(PRIVACY[level])}"
        self._level.show_words(words if self._small else full)
        self._level.setAccessibleName(tr("Privacy: {level}", level=full))
        self._level.setAccessibleDescription(tr("Key {key}", key="F9"))
        self._arrange()

    def set_person(self, name: str, role: str) -> None:
        """Show who answers for what is done here; "" while nobody does."""
        self._person = (name, role)
        self._who.show_person(name, role, small=self._small)
        self._arrange()

    def retranslate(self) -> None:
        """Write every text in the window's language."""
        for switch in self._languages:
            switch.set_value(language())
        self._lock.setText(tr("Lock"))
        self._lock.setAccessibleDescription(tr("Key {key}", key="Ctrl L"))
        self._find.setAccessibleName(tr("Find or do anything"))
        self._write_mark()
        self.set_privacy(self._privacy)
        self.set_offline(self._offline_since)
        self.set_person(*self._person)
        if self._now is not None:
            self.set_now(self._now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use short words where the window is small."""
        super().resizeEvent(event)
        small = self.window().width() < theme.em(theme.current().width["small_below"])
        if small != self._small:
            self._small = small
            self.retranslate()
        self._arrange()

    def _connect(self) -> None:
        self._find.clicked.connect(self.find_requested)
        self._level.clicked.connect(self.privacy_requested)
        self._lock.clicked.connect(self.lock_requested)
        self._who.link.clicked.connect(self.sign_in_requested)
        for switch in self._languages:
            switch.chosen.connect(self.language_chosen)
        for button in (self._find, self._level, self._who.link, self._lock):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page

    def _write_mark(self) -> None:
        words = tr("Demonstration") if self._small else tr("Demonstration: fictional people")
        for mark in self._marks:
            mark.set_text(words, "", painting.FACT)

    def _make_groups(self) -> tuple[QWidget, QWidget, QWidget]:
        middle = QWidget()
        flow = FlowLayout(middle)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self._marks[1], self._time, self._fresh, self._find, self._level):
            flow.addWidget(widget)
        return (
            _row(self._ward, self._marks[0]),
            middle,
            _row(*self._languages, self._who, self._lock),
        )

    def _arrange(self) -> None:
        """One row where there is room, else the middle goes on below."""
        if not self._written:
            return
        who, what, ways = self._groups
        for number, switch in enumerate(self._languages):
            switch.setVisible(self._small == bool(number))
        self._marks[0].setVisible(self._demonstration)
        self._marks[1].hide()
        self._find.show_words("" if self._small else tr("Find or do anything"))
        below = not self._fits()
        if below and not self._small:  # a long state needs the room; the key says enough
            self._find.show_words("")
            below = not self._fits()
        self._marks[0].setVisible(self._demonstration and not below)
        self._marks[1].setVisible(self._demonstration and below)
        for group in self._groups:
            self._grid.removeWidget(group)
        self._grid.addWidget(who, 0, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(ways, 0, 2, Qt.AlignmentFlag.AlignRight)
        if below:
            self._grid.addWidget(what, 1, 0, 1, 3)
        else:
            self._grid.addWidget(what, 0, 1)
        self._grid.setColumnStretch(0, 1)

    def _fits(self) -> bool:
        wide = sum(group.sizeHint().width() for group in self._groups)
        gaps = 2 * theme.space("s4") + 2 * self._grid.horizontalSpacing()
        return wide + gaps <= self.width()

    def minimumSizeHint(self) -> QSize:
        """Never keep the window from being small."""
        return QSize(0, super().minimumSizeHint().height())

    def _dress(self) -> None:
        self.setMinimumHeight(theme.em(theme.current().row["header"]))
        side, edge = theme.space("s4"), theme.em(0.1875)
        self._grid.setContentsMargins(side, edge, side, edge)
        self._grid.setHorizontalSpacing(theme.em(1.25))
        self._grid.setVerticalSpacing(0)
        for group in (self._groups[0], self._groups[2]):
            if (layout := group.layout()) is not None:
                layout.setSpacing(theme.em(1.25))
        flow = self._groups[1].layout()
        if isinstance(flow, FlowLayout):
            flow.set_gaps(theme.em(1.25), theme.em(0.1875))
        self._arrange()


def _row(*widgets: QWidget) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    group.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return group


def _language_switch(*options: tuple[str, str]) -> SegmentedSwitch:
    return SegmentedSwitch("Cymraeg / English", options, language(), leaves_keys=True)


class _Fresh(QWidget):
    """Live, or since when not: an icon and its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offline = False
        self._icon = QLabel(self)
        self._words = PlainLabel("", "body", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.em(0.375))
        row.addWidget(self._icon)
        row.addWidget(self._words)
        theme.theme_changed.connect(self._dress)

    def show_state(self, words: str, *, offline: bool) -> None:
        self._offline = offline
        self._words.setText(words)
        self._words.set_roles(*(("strong", "attention_line") if offline else ("body", "ink")))
        self.setAccessibleName(words)
        self._dress()

    def _dress(self) -> None:
        name, role = ("offline", "attention_line") if self._offline else ("live", "ink")
        self._icon.setPixmap(pixmap(name, role, 1.25, self.devicePixelRatioF()))


class _WordsButton(QPushButton):
    """Icon, light words and, where it has one, its key; with a key it looks like a field."""

    def __init__(self, icon: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._key = icon, key
        if not key:
            self.setProperty("kind", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def show_words(self, words: str) -> None:
        self.setText(words)
        if self._key:
            self.setAccessibleDescription(tr("Key {key}", key=self._key))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._left() + self._words_width() + theme.em(0.375)
        if self._key:
            width += painting.key_cap_width(self._key) + (theme.em(1.5) if self.text() else 0)
        return QSize(width, theme.em(theme.current().row["control"]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        middle = self.height() / 2
        left = theme.em(0.75 if self._key else 0.25)
        draw_icon(painter, left, round(middle - theme.em(0.625)), self._icon, "ink")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink_second" if self._key else "ink"))
        words = QRect(self._left(), 0, self._words_width() + 2, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            left = self.width() - painting.key_cap_width(self._key) - theme.em(0.375)
            top = round(middle - painting.key_cap_height() / 2)
            painting.draw_key_cap(painter, left, top, self._key)
        painter.end()

    def _left(self) -> int:
        return theme.em(2.625) if self._key else theme.em(1.9375)

    def _words_width(self) -> int:
        return round(theme.current().metrics("body").horizontalAdvance(self.text()) + 0.5)


class _Who(QWidget):
    """The person at the keyboard, large, with the way to say it is somebody else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = PlainLabel("", "lead", parent=self)
        self._role = PlainLabel("", "body", "ink_second", parent=self)
        self.link = LinkButton("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        below = QHBoxLayout()
        below.setSpacing(theme.em(0.25))
        below.addWidget(self._role)
        below.addWidget(self.link)
        below.addStretch(1)
        column.addLayout(below)

    def show_person(self, name: str, role: str, *, small: bool) -> None:
        self._name.setText(name or tr("Nobody yet"))
        self._role.setText(f"{role} ·")
        self._role.setVisible(bool(role) and not small)
        self.link.setText(tr("Not you?") if name else tr("Who is here?"))
        self.setAccessibleName(f"{self._name.text()}, {role}".strip(", "))
