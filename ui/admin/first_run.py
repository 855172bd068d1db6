"""The first screen of all: look around in a demonstration ward, or set up our ward."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.admin.first_top import FirstTop
from ui.admin.panels import Columns, LookAround
from ui.admin.set_up import SetUpWard
from ui.widgets.key_cap import KeyHints
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import Clock
from wardapp.new_ward import Draft, read_draft, usual_folder
from wardapp.paths import CARRIED
from wardapp.settings import SettingsFile
from wardapp.words import speak, tr

_NARROW = 72  # em: below this the two ways stand one under the other
_WIDEST = 105  # em


class FirstRunPage(QWidget):
    """Shown while this computer knows no ward.

    Signals: `demonstration_requested()`; `ward_made(Path)` for a ward just made or an
    existing file that was picked; `help_requested(name)`. After `ward_made`, `wants_list`
    tells whether a person wanted to import the first ward list at once. What is typed is kept
    in the settings with every step, so that one can stop and go on later.
    """

    demonstration_requested = Signal()
    ward_made = Signal(object)
    help_requested = Signal(str)

    name = "first_run"

    def __init__(
        self, settings: SettingsFile, clock: Clock, station: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._clock, self._station = settings, clock, station
        self.wants_list = False
        self.setAccessibleName(tr("Welcome to WardApp"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        outer.addWidget(self._scroll)
        self._build(read_draft(settings.now.new_ward))
        self._key("Alt+1", self.demonstration_requested.emit)
        self._key("F1", lambda: self.help_requested.emit(self.name))
        theme.theme_changed.connect(self._arrange)

    def draft(self) -> Draft:
        """Return the ward as typed so far."""
        return self.set_up.draft

    def take_focus(self) -> None:
        """Put the cursor where one begins to type."""
        self.set_up.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self, draft: Draft) -> None:
        """Make everything in the window's language."""
        content = QWidget()
        self.top = FirstTop(self._settings.now.scale, content)
        self.look_around = LookAround(content)
        self.set_up = SetUpWard(draft, self._clock, self._station, content)
        self._columns = Columns(self.look_around, self.set_up, content)
        self._foot = self._make_foot(content)
        self._column = QVBoxLayout(content)
        for part in (self.top, self._columns, self._foot):
            self._column.addWidget(part, int(part is self._columns))
        self.top.language_chosen.connect(self._on_language_chosen)
        self.top.scale_chosen.connect(self._on_scale_chosen)
        self.look_around.demonstration_requested.connect(self.demonstration_requested)
        self.set_up.draft_changed.connect(self._keep)
        self.set_up.ward_made.connect(self._on_ward_made)
        self._scroll.setWidget(content)
        self._arrange()

    def _make_foot(self, parent: QWidget) -> Columns:
        keys = KeyHints((("F1", tr("explains the screen you are on, always")),), parent)
        other = QWidget(parent)
        row = Columns.row(other)
        row.addStretch(1)
        row.addWidget(
            PlainLabel(
                tr("Is a ward or a carried audit on this PC?"), "body", "ink_second", parent=other
            )
        )
        last = Path(self._settings.now.ward_file or "-")
        self.last_link = LinkButton(tr("Open {file}", file=last.name), other)
        self.last_link.clicked.connect(lambda: self.ward_made.emit(last))
        self.last_link.setVisible(last.is_file())
        row.addWidget(self.last_link)
        self.open_link = LinkButton(tr("Open its file"), other)
        self.open_link.clicked.connect(self._open_file)
        row.addWidget(self.open_link)
        return Columns(keys, other, parent)

    def _arrange(self) -> None:
        side = max(theme.space("s5"), (self.width() - theme.em(_WIDEST)) // 2)
        tall = self.height() > theme.em(56)
        above = theme.em(3.5) if tall else theme.space("s4")
        self._column.setContentsMargins(side, above, side, theme.em(2.5) if tall else above)
        self._column.setSpacing(theme.em(1.75) if tall else theme.space("s3"))
        for card in (self.look_around, self.set_up):
            card.set_low(not tall)
        wide = self.width() >= theme.em(_NARROW)
        self.top.set_side_by_side(wide)
        self._columns.set_side_by_side(wide, theme.em(1.75))
        self._foot.set_side_by_side(wide, theme.space("s4"))
        self.set_up.set_side_by_side(self.width() >= theme.em(48))

    def _key(self, key: str, then: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(then)

    def _keep(self, draft: Draft) -> None:
        self._settings.change(new_ward=draft.to_text())

    def _on_language_chosen(self, language: str) -> None:
        draft = self.set_up.read()
        self._settings.change(language=language)
        speak(language)
        self._build(draft)
        self.take_focus()

    def _on_scale_chosen(self, scale: float) -> None:
        now = self._settings.change(scale=scale)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, theme.current().name, scale, motion=not now.less_motion)

    def _open_file(self) -> None:
        start = str(usual_folder())
        kinds = tr("Wards and carried audits ({pattern})", pattern=f"*.db *{CARRIED}")
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a ward's file"), start, kinds)
        if path:
            self.ward_made.emit(Path(path))

    def _on_ward_made(self, path: Path) -> None:
        self.wants_list = self.set_up.wants_list
        self._settings.change(new_ward="")
        self.ward_made.emit(path)
