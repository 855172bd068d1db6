"""The door to what the first board does not need: each is loaded when it is first wanted.

The pages behind the board, and the sheets that lie over it, took a fifth of a start. The
imports inside these functions are the reason for this file; nothing else belongs here.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.board.page import BoardPage
from ui.desk import Desk
from ui.page import Page
from wardapp.queries.ward import PersonRow

if TYPE_CHECKING:
    from ui.palette.panel import Palette
    from ui.signin.lock import LockScreen
    from ui.signin.sheet import SignInSheet

Hints = tuple[tuple[str, str], ...]


def _wall(desk: Desk) -> Page:
    from ui.board.wall import WallPage

    return WallPage(desk)


def _round(desk: Desk) -> Page:
    from ui.round.page import RoundPage

    return RoundPage(desk)


def _huddle(desk: Desk) -> Page:
    from ui.round.huddle import HuddlePage

    return HuddlePage(desk)


def _leaving(desk: Desk) -> Page:
    from ui.leaving.page import LeavingPage

    return LeavingPage(desk)


def _plans(desk: Desk) -> Page:
    from ui.plan.page import PlansPage

    return PlansPage(desk)


def _delays(desk: Desk) -> Page:
    from ui.delay.page import DelayPage

    return DelayPage(desk)


def _audit(desk: Desk) -> Page:
    from ui.audit.page import AuditPage

    return AuditPage(desk)


def _documents(desk: Desk) -> Page:
    from ui.documents.page import DocumentsPage

    return DocumentsPage(desk)


def _import(desk: Desk) -> Page:
    from ui.admin.ward_list.page import ImportPage

    return ImportPage(desk)


def _settings(desk: Desk) -> Page:
    from ui.admin.settings.page import SettingsPage

    return SettingsPage(desk)


PAGES: dict[str, Callable[[Desk], Page]] = {
    "board": BoardPage,
    "wall": _wall,
    "round": _round,
    "huddle": _huddle,
    "leaving": _leaving,
    "plans": _plans,
    "delays": _delays,
    "audit": _audit,
    "documents": _documents,
    "import": _import,
    "settings": _settings,
}


def palette(window: QWidget, desk: Desk, do: Callable[[str], None]) -> "Palette":
    """Return the box that finds a patient, a page or a command."""
    from ui.palette.panel import Palette

    return Palette(window, desk, do)


def sign_in_sheet(window: QWidget, staff: tuple[PersonRow, ...]) -> "SignInSheet":
    """Return the sheet that asks who is here."""
    from ui.signin.sheet import SignInSheet

    return SignInSheet(window, staff)


def lock_screen(
    window: QWidget, ward: str, at: datetime, staff: tuple[PersonRow, ...], last: int | None
) -> "LockScreen":
    """Return the screen that covers everything until somebody says who they are."""
    from ui.signin.lock import LockScreen

    return LockScreen(window, ward, at, staff, last)


def explain(window: QWidget, page: str, hints: Hints) -> None:
    """Lay the explanation of a page over the window."""
    from ui.help import HelpSheet

    HelpSheet(window, page, hints).show_over()
