"""Who is at the round: one row of initials, and a place to add one more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui import theme
from ui.widgets.avatar import Avatar
from ui.widgets.flow import FlowLayout
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tip import tip
from wardapp.codes import code_list
from wardapp.queries.board_round import AttendanceRow
from wardapp.queries.ward import PersonRow
from wardapp.words import language, tr

HERE, PHONE = "here", "phone"
_PHONE_WORDS = frozenset({"phone", "ffon", "ffôn", "tel"})


def role_words(role: str) -> str:
    """Return what somebody does, in a word or two."""
    codes = code_list("roles")
    if role not in codes:
        return tr("Guest")
    return str(codes[role].extra.get(f"short_{language()}") or codes.label(role, language()))


def read_person(typed: str, people: Sequence[PersonRow]) -> tuple[str, PersonRow | None, str]:
    """Read "HL" or "HL phone": the initials, whoever they belong to, and how they are here."""
    words = typed.split()
    how = PHONE if len(words) > 1 and words[-1].casefold() in _PHONE_WORDS else HERE
    initials = "".join(words[:-1] if how == PHONE else words).upper()
    found = next((p for p in people if p.active and p.initials.upper() == initials), None)
    return initials, found, how


class PeopleRow(QWidget):
    """Signals: `added(typed)`, `removed(AttendanceRow)`, `ended()` when the field goes."""

    added = Signal(str)
    removed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._here: Sequence[AttendanceRow] | None = None
        self._short = False
        self._label = PlainLabel(tr("Here"), "body", "ink_second", parent=self)
        self._flow = FlowLayout()
        self._flow.set_gaps(theme.space("s3"), theme.space("s1"))
        self._field = _Initials(self)
        self._field.hide()
        self.clock = PlainLabel("", "strong", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space("s5"), theme.space("s2"), theme.space("s5"), theme.space("s2")
        )
        row.setSpacing(theme.space("s4"))
        row.addWidget(self._label)
        row.addLayout(self._flow, 1)
        row.addWidget(self.clock)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_people(self, here: Sequence[AttendanceRow]) -> None:
        """Show who is here."""
        if self._here == here:
            return
        self._here = here
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._field:
                widget.hide()
                widget.deleteLater()
        for person in here:
            self._flow.addWidget(self._pill(person))
        self._flow.addWidget(self._field)
        more = Avatar("+", tr("add by initials, H"), open_place=True, parent=self)
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        more.clicked.connect(self.begin)
        self._flow.addWidget(more)

    def begin(self) -> None:
        """Open the field for initials."""
        self._field.clear()
        self._field.show()
        self._flow.invalidate()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Put the field away."""
        self._field.hide()
        self._flow.invalidate()
        self.ended.emit()

    def retranslate(self) -> None:
        """Write the words in the window's language."""
        self._label.setText(tr("Here"))
        here, self._here = self._here, None
        self.show_people(here or ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is narrow the initials stand without their roles."""
        super().resizeEvent(event)
        short = self.width() < theme.em(theme.current().width["small_below"])
        if short != self._short:
            self._short = short
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sunken ground and its upper line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _pill(self, person: AttendanceRow) -> Avatar:
        words = role_words(person.role)
        if person.how == PHONE:
            words = tr("{role}, by phone", role=words)
        pill = Avatar(person.initials, "" if self._short else words, parent=self)
        pill.setAccessibleName(f"{person.initials}, {words}")
        pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pill.setToolTip(tip(f"{words}. {tr('Press to take off the round')}"))
        pill.clicked.connect(lambda: self.removed.emit(person))
        return pill


class _Initials(QLineEdit):
    """Enter adds and stays for the next one; Enter with nothing typed, or Esc, goes."""

    def __init__(self, row: PeopleRow) -> None:
        super().__init__(row)
        self._row = row
        self.setAccessibleName(tr("Initials of whoever is here"))
        self.setPlaceholderText(tr("HL, or HL phone"))
        self.setFixedWidth(theme.em(9))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = self.text().strip()
        if event.key() == Qt.Key.Key_Escape:
            self._row.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not typed:
                self._row.end()
            else:
                self._row.added.emit(typed)
                self.clear()
        else:
            super().keyPressEvent(event)
        event.accept()
