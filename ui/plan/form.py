"""An entry while it is written: its fields with their boxes, and what was refused beside them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.plan.boxes import Box, box_for
from ui.plan.draft import Draft
from ui.plan.live import Live
from ui.widgets.announce import announce
from ui.widgets.plain_label import PlainLabel
from wardapp.plan_form import Field
from wardapp.words import language

_LABEL = 11.0  # em
_NARROW = 36.0  # em: labels then stand over their boxes


class EntryForm(QWidget):
    """The fields of one entry; tells the draft what is typed and when a field is left."""

    def __init__(
        self,
        draft: Draft,
        live: Live,
        fields: Sequence[Field],
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._draft, self.live = draft, live
        self._narrow: bool | None = None
        self._last = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.boxes: dict[str, Box] = {}
        self._labels: dict[str, PlainLabel] = {}
        self._said: dict[str, PlainLabel] = {}
        for field in fields:
            self._add(field, today)
        self._arrange(narrow=False)
        draft.news.connect(self._on_news)
        draft.told.connect(self._on_told)

    def focus(self, name: str = "") -> None:
        """Put the focus on a field; else where it was, on the first empty one, or the first."""
        name = name or self._last
        empty = (key for key, box in self.boxes.items() if not box.text().strip())
        chosen = name if name in self.boxes else next(empty, next(iter(self.boxes), ""))
        if chosen:
            self.boxes[chosen].control.setFocus(Qt.FocusReason.TabFocusReason)

    def focused(self) -> str:
        """Return the field that has the focus, "" for none."""
        return next((name for name, box in self.boxes.items() if box.control.hasFocus()), "")

    def said(self, name: str) -> str:
        """Return what is said beside a field."""
        return self._said[name].text() if name in self._said else ""

    def set_width(self, width: int) -> None:
        """Stand the labels over the boxes where there is little room."""
        self._arrange(narrow=width < theme.em(_NARROW))

    def _add(self, field: Field, today: date) -> None:
        words = field.text(language())
        box = box_for(field, today, self)
        box.name(words)
        box.control.setAccessibleDescription(
            ". ".join(
                part
                for part in (box.control.accessibleDescription(), field.hint(language()))
                if part
            )
        )
        label = PlainLabel(words, "label", "ink_second", wrap=True, parent=self)
        label.setBuddy(box.control)
        self.boxes[field.name], self._labels[field.name] = box, label
        self._show(field.name)
        box.edited.connect(partial(self._on_edited, field.name))
        box.left.connect(partial(self._on_left, field.name))
        if self.live.said.get(field.name):
            self._on_told(self.live, field.name)

    def _show(self, name: str) -> None:
        """Show what is stored, or what was typed and is not saved yet."""
        box = self.boxes[name]
        box.show_text(self.live.typed.get(name, self.live.value(name)))

    def _on_edited(self, name: str) -> None:
        self._draft.type(self.live, name, self.boxes[name].text())

    def _on_left(self, name: str) -> None:
        self._last = name
        self._draft.leave(self.live, name)
        if name not in self.live.typed:
            self.boxes[name].settle(self.live.value(name))

    def _on_news(self, live: Live, name: str) -> None:
        if live is self.live and name in self.boxes:
            self._show(name)

    def _on_told(self, live: Live, name: str) -> None:
        if live is not self.live or name not in self.boxes:
            return
        words = live.said.get(name, "")
        if name not in self._said:
            if not words:
                return
            self._said[name] = PlainLabel("", "strong", "red", wrap=True, parent=self)
            self._narrow, narrow = None, bool(self._narrow)
            self._arrange(narrow=narrow)
        self._said[name].setText(words)
        self._said[name].setVisible(bool(words))
        control = self.boxes[name].control
        control.setProperty("wrong", "true" if words else "false")
        control.style().unpolish(control)
        control.style().polish(control)
        announce(control, words)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._grid.setHorizontalSpacing(theme.space("s3"))
        self._grid.setVerticalSpacing(theme.space("s1" if narrow else "s2"))
        self._grid.setColumnMinimumWidth(0, 0 if narrow else theme.em(_LABEL))
        for at, (name, box) in enumerate(self.boxes.items()):
            label, row = self._labels[name], 3 * at
            top = Qt.AlignmentFlag.AlignTop
            label.setContentsMargins(0, 0 if narrow else theme.em(0.4375), 0, 0)
            label.setMaximumWidth(theme.em(60 if narrow else _LABEL))
            if narrow:
                self._grid.addWidget(label, row, 0, 1, 2)
            else:
                self._grid.addWidget(label, row + 1, 0, top)
            self._grid.addWidget(box, row + 1, 0 if narrow else 1, 1, 2 if narrow else 1)
            if name in self._said:
                column = 0 if narrow else 1
                self._grid.addWidget(self._said[name], row + 2, column, 1, 2 - column)
