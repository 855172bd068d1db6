"""The look that this computer's settings ask for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui import theme
from wardapp.settings import SettingsFile


def put_on_theme(app: QApplication, settings: SettingsFile) -> None:
    """Put on the theme of the settings; "system" follows the computer."""
    now = settings.now
    name = now.theme
    if name == "system":
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = theme.DARK if dark else theme.LIGHT
    theme.apply_theme(app, name, now.scale, motion=not now.less_motion)
