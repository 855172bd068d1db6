"""Say something to a screen reader without moving the focus (WCAG 4.1.3)."""

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader read this text when it has finished its sentence."""
    if text:
        # by the module: naming the class at the top makes its 190 values before the first paint
        event = QtGui.QAccessibleAnnouncementEvent(widget, text)
        QtGui.QAccessible.updateAccessibility(event)
