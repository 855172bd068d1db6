"""The lock: covers everything, shows ward and clock, and keeps what was being typed."""

from collections.abc import Sequence
from datetime import datetime

import shiboken6
from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.signin.people import PeoplePicker
from ui.widgets.focus_trap import move_within
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import local_day
from wardapp.display import clinical_time, weekday_date
from wardapp.queries.ward import PersonRow
from wardapp.words import tr


class LockScreen(QWidget):
    """Lies over the window until somebody says who they are: `unlocked(PersonRow)`."""

    unlocked = Signal(object)

    def __init__(
        self,
        window: QWidget,
        ward: str,
        now: datetime,
        people: Sequence[PersonRow],
        usual: int | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._before = QApplication.focusWidget()
        self.setAccessibleName(tr("Locked"))
        window.installEventFilter(self)
        self._ward = PlainLabel(ward, "hero")
        self._time = PlainLabel("", "hero")
        self._day = PlainLabel("", "question", "ink_second")
        self.picker = PeoplePicker(people, self, usual)
        self.picker.picked.connect(self._on_picked)
        note = tr(
            "Anybody of this ward can unlock by picking their own name: the lock hides the "
            "patients and keeps your draft, but it asks no secret yet."
        )
        self._lay_out(PlainLabel(note, "body", "ink_second", wrap=True))
        self.set_now(now)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.picker.field.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def set_now(self, now: datetime) -> None:
        """Show the time."""
        self._time.setText(clinical_time(now))
        self._day.setText(weekday_date(local_day(now), tr))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and over whatever opens in it meanwhile."""
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif isinstance(event, QChildEvent) and event.added() and event.child() is not self:
            event.child().installEventFilter(self)
        elif watched is not self._window and kind in (QEvent.Type.Show, QEvent.Type.ZOrderChange):
            self.raise_()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within."""
        return move_within(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches what is below."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover everything."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        painter.end()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """No key may reach what lies below."""
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self.raise_()
            self.picker.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, note: PlainLabel) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        box = QWidget(self)
        box.setFixedWidth(theme.em(theme.current().width["card"] + 4))
        below = QVBoxLayout(box)
        below.setSpacing(theme.space("s4"))
        below.addWidget(self.picker)
        below.addWidget(note)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space("s2"))
        column.addStretch(1)
        for part in (self._ward, self._time, self._day, box):
            column.addWidget(part, 0, middle)
        column.addStretch(2)

    def _on_picked(self, person: PersonRow) -> None:
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.unlocked.emit(person)
        self.deleteLater()
