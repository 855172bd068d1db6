"""The sheet that shows what two people wrote, both whole, and lets one of them stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.clash import Clash, Line
from ui.widgets.banner import MicroBanner
from ui.widgets.buttons import SecondaryButton
from ui.widgets.key_cap import KeyCap
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from wardapp.display import clinical_date, clinical_time, nhs_number, person_name
from wardapp.words import tr

THEIRS, MINE = "theirs", "mine"


class ConflictSheet(Sheet):
    """`chosen("theirs" | "mine")`; Esc decides later, and what was typed is kept."""

    chosen = Signal(str)

    def __init__(self, window: QWidget, clash: Clash, me: str) -> None:
        super().__init__(window, _title(clash), "dialog")
        self._can_use_mine = clash.mine_again() is not None
        if clash.patient is not None:
            banner = MicroBanner(self)
            person = clash.patient
            banner.set_patient(
                person_name(person.family, person.given, person.title, person.sex),
                clinical_date(person.born) if person.born else tr("Not recorded"),
                nhs_number(person.nhs_number) if person.nhs_number else tr("Not recorded"),
            )
            self.set_banner(banner)
        self._say_what_is_safe()
        self._add_versions(clash, me)
        self._add_foot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """K keeps theirs, M uses mine; Esc decides later."""
        if event.key() == Qt.Key.Key_K:
            self._choose(THEIRS)
        elif event.key() == Qt.Key.Key_M and self._can_use_mine:
            self._choose(MINE)
        else:
            super().keyPressEvent(event)

    def show_over(self) -> None:
        """Open with no button preset: nobody should choose by a key meant for the field."""
        super().show_over()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("own_focus", True)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _say_what_is_safe(self) -> None:
        safe = tr("Both versions are safe. Theirs is saved; yours is kept until you choose.")
        row = QHBoxLayout()
        row.setSpacing(theme.space("s3"))
        row.addWidget(PlainLabel(safe, wrap=True), 1)
        row.addWidget(_Marked(tr("Marked lines differ.")))
        self.body.addLayout(row)

    def _add_versions(self, clash: Clash, me: str) -> None:
        theirs, lines = clash.theirs, clash.lines
        cards = QHBoxLayout()
        cards.setSpacing(theme.space("s4"))
        when = tr("It was taken back.")
        if theirs is not None:
            time = clinical_time(theirs.at)
            when = tr("saved {time}, {station}", time=time, station=theirs.station)
        said = "" if theirs is None or lines else tr(theirs.label, **theirs.label_values)
        name = theirs.person if theirs and theirs.person else tr("Somebody else")
        keep = SecondaryButton(tr("Keep theirs"), key="K")
        keep.clicked.connect(lambda: self._choose(THEIRS))
        cards.addWidget(
            _Version(name, when, [(line, line.theirs) for line in lines], said, keep), 1
        )
        use = SecondaryButton(tr("Use mine"), key="M")
        use.clicked.connect(lambda: self._choose(MINE))
        use.setEnabled(self._can_use_mine)
        when = tr("typed until {time}, not saved yet", time=clinical_time(clash.mine_since))
        mine = [(line, line.mine) for line in lines]
        said = "" if self._can_use_mine else tr("What you changed is no longer there.")
        cards.addWidget(_Version(tr("You, {name}", name=me), when, mine, said, use), 1)
        self.body.addLayout(cards)

    def _add_foot(self) -> None:
        stays = tr("Whichever you choose, the other stays in the history.")
        if not self._can_use_mine:
            stays = tr("Your version can no longer be saved as it is. Theirs is saved.")
        self.footer.addWidget(PlainLabel(stays, wrap=True), 1)
        later = LinkButton(tr("Decide later"))
        later.clicked.connect(self.dismiss)
        self.footer.addWidget(later)
        self.footer.addWidget(KeyCap("Esc"))

    def _choose(self, which: str) -> None:
        self.dismiss()
        self.chosen.emit(which)


def _title(clash: Clash) -> str:
    name = clash.theirs.person if clash.theirs else ""
    if clash.theirs is None:
        return tr("Somebody took this back while you were writing")
    return tr("{name} changed this while you were writing", name=name or tr("Somebody else"))


class _Version(QWidget):
    """One version as a card: who, when, the lines, and the button that lets it stand."""

    def __init__(
        self,
        name: str,
        when: str,
        lines: list[tuple[Line, str]],
        said: str,
        button: SecondaryButton,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        edge = theme.space("s4")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("s1"))
        column.addWidget(PlainLabel(name, "lead", wrap=True))
        column.addWidget(PlainLabel(when, "body", "ink_second", wrap=True))
        column.addSpacing(theme.space("s3"))
        for number, (line, value) in enumerate(lines):
            column.addWidget(_FactLine(line, value, first=number == 0))
        if said:
            column.addWidget(PlainLabel(said, "strong", wrap=True))
        column.addStretch(1)
        column.addSpacing(theme.space("s3"))
        column.addWidget(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("line_row"))
        corner = theme.em(theme.current().radius["card"])
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), corner, corner)
        painter.end()


class _Tinted(QWidget):
    """Paints the tint and the bar of news when it differs."""

    differs = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.differs:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("news_soft"))
        painter.fillRect(0, 0, theme.em(0.25), self.height(), theme.colour("news"))
        painter.end()


class _FactLine(_Tinted):
    """A label with its value; the first line is the one that is met first."""

    def __init__(self, line: Line, value: str, *, first: bool) -> None:
        super().__init__()
        self.differs = line.differs
        words = f"{line.label}: {value}"
        self.setAccessibleName(tr("{line}, differs", line=words) if line.differs else words)
        row = QGridLayout(self)
        row.setContentsMargins(
            theme.space("s4"), theme.em(0.375), theme.space("s2"), theme.em(0.375)
        )
        row.setColumnMinimumWidth(0, theme.em(8))
        row.setColumnStretch(1, 1)
        row.addWidget(PlainLabel(line.label, "body", "ink_second", wrap=True), 0, 0)
        role = "title" if first else "strong" if line.differs else "body"
        row.addWidget(PlainLabel(value, role, wrap=True), 0, 1)


class _Marked(_Tinted):
    """Says what the tint means."""

    def __init__(self, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("s3"), theme.em(0.125), theme.space("s2"), theme.em(0.125)
        )
        row.addWidget(PlainLabel(words))
