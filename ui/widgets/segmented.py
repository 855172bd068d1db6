"""A switch between a few words of equal weight, such as the two languages."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import theme

# One Tab stop from either side: the option in force.
_IN_FORCE, _OTHER = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
_TABBED_TO, _NEVER = Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus


class SegmentedSwitch(QWidget):
    """Words in one frame, one of them in force; one Tab stop, arrows move within."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        value: str = "",
        parent: QWidget | None = None,
        *,
        leaves_keys: bool = False,
    ) -> None:
        """Take the switch's spoken name and its options as (value, words).

        With `leaves_keys` a click leaves the keys to the page they are at.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._stops = (_TABBED_TO, _NEVER) if leaves_keys else (_IN_FORCE, _OTHER)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for option, words in options:
            self._add(row, option, words)
        self.set_value(value or options[0][0])
        self._dress()
        theme.theme_changed.connect(self._dress)

    def value(self) -> str:
        """Return the option in force."""
        return next(option for option, button in self._buttons.items() if button.isChecked())

    def set_value(self, value: str) -> None:
        """Put an option in force without telling `chosen`."""
        self._buttons[value].setChecked(True)

    def _dress(self) -> None:
        """Leave room for the heavier words of the option in force."""
        metrics = theme.current().metrics("strong")
        for button in self._buttons.values():
            words = math.ceil(metrics.horizontalAdvance(button.accessibleName()))
            button.setMinimumWidth(words + 2 * theme.em(0.5625) + 2)

    def _add(self, row: QHBoxLayout, option: str, words: str) -> None:
        button = QPushButton(words.replace("&", "&&"), self)  # a ward is called A&E
        button.setAccessibleName(words)
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.chosen.emit(option))
        in_force, other = self._stops
        button.setFocusPolicy(other)
        button.toggled.connect(lambda on: button.setFocusPolicy(in_force if on else other))
        self._group.addButton(button)
        self._buttons[option] = button
        row.addWidget(button)
