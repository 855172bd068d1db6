"""How this computer likes its window: small, in one file, and never in the way of a start."""

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from wardapp.paths import data_folder
from wardapp.words import LANGUAGES

THEMES = ("system", "light", "dark", "contrast")


@dataclass(frozen=True)
class Settings:
    """What was chosen on this computer, by this user; nothing of a patient.

    `window` is left, top, width, height in points; empty for as large as the screen.
    `ward_name` is what the window shows before the ward's file is open; `new_ward` a ward
    that is still being set up, as typed so far.
    """

    ward_file: str = ""
    ward_name: str = ""
    demonstration: bool = False
    language: str = "en"
    theme: str = "system"
    scale: float = 1.0
    station: str = ""
    window: tuple[int, ...] = ()
    privacy: int = 0
    lock_minutes: int = 10
    letters_need_ctrl: bool = False
    less_motion: bool = False
    new_ward: str = ""


class SettingsFile:
    """The settings as they are now, written at each change.

    A file that cannot be read is set aside under another name, and `set_aside` says so.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside = False
        self._written: Settings | None = None
        self.now = self._read()

    def change(self, **values: Any) -> Settings:
        """Set some of the settings and write them; a full disk loses only the wish.

        What stands already is not written again: each start would wait for the disk.
        """
        self.now = replace(self.now, **values)
        if self.now == self._written:
            return self.now
        try:
            _write(self.path, json.dumps(asdict(self.now), indent=1, ensure_ascii=False))
        except OSError:
            return self.now
        self._written = self.now
        return self.now

    def _read(self) -> Settings:
        try:
            self._written = _checked(json.loads(self.path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, TypeError):
            self.set_aside = True
            _set_aside(self.path)
            return Settings()
        return self._written


def settings_file() -> Path:
    """Return where this user's settings lie."""
    return data_folder() / "settings.json"


def _checked(values: Any) -> Settings:
    """Build the settings, refusing a value of the wrong kind; names unknown here are left out."""
    if not isinstance(values, dict):
        raise TypeError("settings are names with values")
    known: dict[str, Any] = {}
    usual = Settings()
    for field in fields(Settings):
        if field.name in values:
            known[field.name] = _of_kind(values[field.name], getattr(usual, field.name))
    made = replace(usual, **known)
    if made.language not in LANGUAGES or made.theme not in THEMES:
        raise ValueError("an unknown language or theme")
    if not 0.5 <= made.scale <= 3 or not 0 <= made.privacy <= 4:
        raise ValueError("a number out of its range")
    return made


def _of_kind(value: Any, usual: Any) -> Any:
    if isinstance(usual, tuple):
        if len(value) not in (0, 4):
            raise ValueError("a window has four numbers")
        return tuple(int(number) for number in value)
    if isinstance(usual, float) and isinstance(value, int):
        return float(value)
    if type(value) is not type(usual):
        raise TypeError("a setting of the wrong kind")
    return value


def _write(path: Path, text: str) -> None:
    """Write beside the file, then put it in its place: a half-written file never stands there."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    with beside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged"))
    except OSError:
        return
