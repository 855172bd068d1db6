"""Keeps Tab within a panel, round and round, and finds where its keys begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def move_within(panel: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next (or previous) control of the panel; False if it has none."""
    stops = tab_stops(panel)
    if not stops:
        return False
    now = QApplication.focusWidget()
    step = 1 if forward else -1
    start = stops.index(now) + step if now in stops else (0 if forward else -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[start % len(stops)].setFocus(reason)
    return True


def focus_into(panel: QWidget) -> None:
    """Put the focus where the panel wants it, else on its first control."""
    now, stops = QApplication.focusWidget(), tab_stops(panel)
    if panel.focusProxy() is not None or not stops:
        panel.setFocus(Qt.FocusReason.OtherFocusReason)
    elif now is None or not panel.isAncestorOf(now):
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)


def tab_stops(panel: QWidget) -> list[QWidget]:
    """Return the panel's controls that take Tab now, in the order of the focus chain."""
    stops: list[QWidget] = []
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        if panel.isAncestorOf(widget) and _takes_tab(widget, panel):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def _takes_tab(widget: QWidget, panel: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isEnabled() and widget.isVisibleTo(panel)
