"""Buttons that say what will happen, with their key beside the words."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui import theme
from ui.icons import draw_icon
from ui.widgets import painting
from wardapp.words import tr

_ICON = 1.125  # em


class ActionButton(QPushButton):
    """A button with words, an icon before them and a key cap after them, both optional.

    The key cap only shows the key; the page decides when the key is listened to.
    """

    kind = ""
    _ink = "ink"
    _edge = "line_control"

    def __init__(
        self, text: str, key: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._icon = key, icon
        self.setText(text)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(True)
        theme.theme_changed.connect(self.updateGeometry)

    def setText(self, text: str) -> None:
        """Write other words, perhaps in another language; the key is read aloud in it too."""
        super().setText(text)
        self.setShortcut(QKeySequence())  # a ward is called A&E: that is no key
        if self._key:
            self.setAccessibleDescription(tr("Key {key}", key=self._key))

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        self._key = key
        self.setAccessibleDescription(tr("Key {key}", key=key) if key else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, words and key with the distances of a control."""
        height = max(super().sizeHint().height(), theme.em(theme.current().row["control"]))
        return QSize(self._content_width() + 2 * theme.em(0.75), height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button by the style and its content by ourselves."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._draw_content(painter)
        painter.end()

    def _content_width(self) -> int:
        width = round(theme.current().metrics("strong").horizontalAdvance(self.text()) + 0.5)
        width += theme.em(_ICON) + theme.em(0.375) if self._icon else 0
        return width + (theme.em(0.5) + painting.key_cap_width(self._key) if self._key else 0)

    def _draw_content(self, painter: QStylePainter) -> None:
        ink = self._ink if self.isEnabled() else self._disabled_ink()
        middle = self.height() / 2
        x = (self.width() - self._content_width()) // 2
        if self._icon:
            draw_icon(painter, x, round(middle - theme.em(_ICON) / 2), self._icon, ink, _ICON)
            x += theme.em(_ICON) + theme.em(0.375)
        metrics = theme.current().metrics("strong")
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour(ink))
        words = QRect(x, 0, round(metrics.horizontalAdvance(self.text()) + 1), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            place = QPointF(words.right() + theme.em(0.5), middle - painting.key_cap_height() / 2)
            edge = self._edge if self.isEnabled() else ink
            painting.draw_key_cap(painter, place.x(), round(place.y()), self._key, ink, edge)

    def _disabled_ink(self) -> str:
        return "ink_disabled"


class SecondaryButton(ActionButton):
    """The usual button: outlined."""


class ListButton(ActionButton):
    """One line of a list of deeds or sections: its key first, words at the left edge."""

    kind = "quiet"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chosen line with its bar and tint, as the rail does."""
        if self.isChecked():
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme.colour("accent_soft"))
            bar = theme.em(theme.current().stroke["bar"])
            painter.fillRect(0, 0, bar, self.height(), theme.colour("accent"))
            painter.end()
        super().paintEvent(event)

    def _draw_content(self, painter: QStylePainter) -> None:
        x, middle = theme.em(0.75), self.height() / 2
        if self._key:
            top = round(middle - painting.key_cap_height() / 2)
            painting.draw_key_cap(painter, x, top, self._key)
            x += theme.em(2.25)
        role = "strong" if self.isChecked() or self._key else "body"
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("accent" if self.isChecked() else "ink"))
        words = QRect(x, 0, self.width() - x, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


class PrimaryButton(ActionButton):
    """The one button a page wants pressed: filled; at most one in sight."""

    kind = "primary"
    _ink = "on_accent"
    _edge = "on_accent"

    def _disabled_ink(self) -> str:
        return "ink_second"


class QuietButton(ActionButton):
    """A way out without a frame, such as "Leave as it was"."""

    kind = "quiet"
    _edge = "line_row"
