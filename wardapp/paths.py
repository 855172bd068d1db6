"""Where resources and a person's data lie, also when packaged."""

import sys
from pathlib import Path

import platformdirs

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))

RESOURCES = _ROOT / "resources"
FONTS = RESOURCES / "fonts"


CARRIED = ".wardaudit"
"""How the name of an audit's own encrypted file ends."""


def is_carried(path: Path) -> bool:
    """Tell by its name whether a file is an audit that was carried away."""
    return path.suffix.casefold() == CARRIED


def data_folder() -> Path:
    """Return the folder of this user's wards, on this computer only; made when first wanted."""
    return Path(platformdirs.user_data_dir("WardApp", appauthor=False))


def log_folder() -> Path:
    """Return the folder of the log; it holds ids, never a name."""
    return Path(platformdirs.user_log_dir("WardApp", appauthor=False))
