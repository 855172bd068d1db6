"""The settings page: sections at the left, what can be changed at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.admin.settings.beds_section import BedsSection
from ui.admin.settings.census_section import CensusSection
from ui.admin.settings.data_section import DataSection
from ui.admin.settings.holidays_section import HolidaysSection
from ui.admin.settings.people_section import PeopleSection
from ui.admin.settings.reasons_section import ReasonsSection
from ui.admin.settings.section import Section
from ui.admin.settings.view_section import ViewSection
from ui.admin.settings.ward_section import WardSection
from ui.desk import Desk
from ui.page import Page
from ui.widgets.buttons import ListButton, SecondaryButton
from wardapp.words import tr


class SettingsPage(Page):
    """Everything that is set up once and changed now and then."""

    name = "settings"
    shows = frozenset({"ward", "bed", "person", "holiday", "code_set"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._now = 0
        self._build()
        desk.ward_changed.connect(self.refresh)
        desk.signed_in_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Ask the question of the section in front again."""
        self.sections[self._now].refresh()

    def retranslate(self) -> None:
        """Make everything anew in the window's language."""
        self.setAccessibleName(tr("Settings"))
        while (item := self._outer.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._build()
        self._buttons[self._now].setFocus()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the page."""
        return (("Alt 1\nAlt 8", tr("sections")), ("Enter", tr("save")))

    def show_section(self, number: int) -> None:
        """Bring a section to the front."""
        self._now = number
        self._stack.setCurrentIndex(number)
        self._buttons[number].setChecked(True)
        self.refresh()

    def _build(self) -> None:
        self.setAccessibleName(tr("Settings"))
        names = (
            tr("Ward"),
            tr("Beds"),
            tr("People"),
            tr("Holidays"),
            tr("View"),
            tr("Data"),
            tr("Census and papers"),
            tr("List of delay reasons"),
        )
        kinds = (
            WardSection,
            BedsSection,
            PeopleSection,
            HolidaysSection,
            ViewSection,
            DataSection,
            CensusSection,
            ReasonsSection,
        )
        self.sections: tuple[Section, ...] = tuple(kind(self.desk) for kind in kinds)
        self._stack = QStackedWidget()
        for section in self.sections:
            self._stack.addWidget(_scrolling(section))
        self._group = QButtonGroup(self)
        self._buttons = [self._button(number, name) for number, name in enumerate(names)]
        self._outer.addWidget(self._side())
        self._outer.addWidget(self._stack, 1)
        self.show_section(self._now)

    def _side(self) -> QWidget:
        side = _Side()
        column = side.column
        for button in self._buttons:
            column.addWidget(button)
        column.addStretch(1)
        self.import_list = SecondaryButton(tr("Import a ward list"), icon="upload")
        self.import_list.clicked.connect(lambda: self.desk.page_requested.emit("import"))
        column.addWidget(self.import_list)
        self.another_ward = SecondaryButton(tr("Another ward"), icon="home")
        self.another_ward.setAccessibleDescription(tr("Set up our ward, or open another"))
        self.another_ward.clicked.connect(self.desk.another_ward_requested)
        column.addWidget(self.another_ward)
        return side

    def _button(self, number: int, name: str) -> QPushButton:
        button = ListButton(name)
        button.setCheckable(True)
        button.setShortcut(f"Alt+{number + 1}")
        button.setAccessibleDescription(tr("Key {key}", key=f"Alt {number + 1}"))
        button.clicked.connect(lambda: self.show_section(number))
        self._group.addButton(button)
        return button


class _Side(QWidget):
    """The column of the sections' names."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def _dress(self) -> None:
        edge = theme.space("s4")
        self.column.setContentsMargins(edge, theme.space("s5"), edge, edge)
        self.column.setSpacing(theme.space("s1"))
        self.setFixedWidth(theme.em(16))


def _scrolling(section: Section) -> QScrollArea:
    section.setProperty("area", "card")
    section.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(section)
    return area
