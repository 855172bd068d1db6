"""WardApp: reads the command line, then opens the window or does a job without one."""

import argparse
import os
import sys
from pathlib import Path

from ui.opening import open_window, refuse_unsafe_qt
from wardapp.clock import Clock, SystemClock
from wardapp.paths import data_folder
from wardapp.settings import SettingsFile, settings_file


def main(arguments: list[str]) -> int:
    """Open the ward that was asked for, else the one of the last time."""
    options, job = _parser().parse_known_args(arguments)
    if job or options.headless or options.out:
        return _without_window(arguments)
    refused = refuse_unsafe_qt()
    if refused:
        sys.stderr.write(refused + "\n")
        return 1
    settings = SettingsFile(settings_file())
    demo = data_folder() / "demonstration.db"
    path = demo if options.demo else options.database or _last_ward(settings)
    return open_window(path, settings, SystemClock(), demo)


def _last_ward(settings: SettingsFile) -> Path | None:
    """Return the ward of the last time if it or a backup of it is still there; None asks anew."""
    last = Path(settings.now.ward_file) if settings.now.ward_file else None
    if last is None or last.exists():
        return last
    return last if any((last.parent / "backups").glob(f"{last.stem}-*.db")) else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wardapp", add_help=False, description=__doc__)
    parser.add_argument("--database", type=Path, help="the ward's file")
    parser.add_argument("--demo", action="store_true", help="the demonstration ward")
    parser.add_argument("--headless", action="store_true", help="do the job without a window")
    parser.add_argument("--out", type=Path, help="where a job without a window leaves its files")
    return parser


def _without_window(arguments: list[str]) -> int:
    from wardapp.cli import run  # a headless job needs no window, and the window no jobs

    return run(arguments, _pictures)


def _pictures(ward_file: Path, clock: Clock, out: Path) -> list[Path]:
    from ui.pictures import make_pictures  # the whole window: only where pictures are wanted

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return make_pictures(ward_file, clock, out)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
