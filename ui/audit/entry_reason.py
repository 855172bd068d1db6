"""The main reason found by letters, or by the number on the form; the others ticked likewise."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.audit.entry_section import Section
from ui.icons import draw_icon
from ui.widgets.key_cap import KeyHints
from ui.widgets.letters import Choice, by_letters
from ui.widgets.plain_label import PlainLabel
from ui.widgets.slim_bar import SlimBar
from ui.widgets.text_block import Span, TextBlock, lay_out
from wardapp.audit_form import AuditForm
from wardapp.audit_lists import AuditReason
from wardapp.findings.answers import SHORT_SIDES
from wardapp.words import ENGLISH, WELSH, language, tr

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.ItemDataRole.UserRole
_MOST = 6  # entries seen at once
_OTHER = {ENGLISH: WELSH, WELSH: ENGLISH}


@dataclass(frozen=True)
class _Entry:
    """One reason as it is shown: its code, its words in pieces, its family and side."""

    code: str
    words: tuple[tuple[str, bool], ...]
    detail: str
    ticked: bool


class ReasonSection(Section):
    """The finder with its list while the cursor is here, else what was chosen.

    Signals: `taken(code)` for the main reason, `ticked(code)` for another one, `ended()` when
    Enter says that there is no more to add.
    """

    taken = Signal(str)
    ticked = Signal(str)
    ended = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._form: AuditForm | None = None
        self._choices: tuple[Choice, ...] = ()
        self._main = ""
        self._others: tuple[str, ...] = ()
        self.adding = False
        self.finder = QLineEdit(self.inner)
        self.finder.setMaximumWidth(theme.em(18))
        self.count = PlainLabel("", "body", "ink_second", parent=self.inner)
        self.list = ReasonList(self.inner)
        self._hint = KeyHints((), self)
        self.add_aside(self._hint)
        row = QHBoxLayout()
        row.setSpacing(theme.space("s3"))
        row.addWidget(self.finder, 1)
        row.addWidget(self.count)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.list)
        self.finder.textEdited.connect(lambda _text: self._on_typed())
        self.list.itemClicked.connect(lambda _item: self.take())

    def show_form(self, form: AuditForm) -> None:
        """Offer the reasons of an audit, in the window's language."""
        self._form = form
        self._choices = tuple(_choice(reason) for reason in form)
        self.finder.setPlaceholderText(tr("letters or number"))
        self._write()

    def show_chosen(self, main: str, others: tuple[str, ...], said: str) -> None:
        """Show what was chosen; while the cursor is here the finder stands below it."""
        changed = (main, others) != (self._main, self._others)
        self._main, self._others = main, others
        self.say(said)
        if changed or not self.list.count():
            self._offer()

    def begin(self, *, adding: bool) -> None:
        """Offer what can be the main reason, or be added to it."""
        if adding != self.adding:
            self.finder.clear()
        self.adding = adding
        self._write()
        self._offer()

    def set_room(self, width: int) -> None:
        """Say how wide the question will be."""
        self.list.set_usual(width - theme.em(5.5))

    def stop_adding(self) -> None:
        """From now on it is the main reason again."""
        if self.adding:
            self.adding = False
            self._write()

    def clear(self) -> None:
        """Forget the letters: another bed is asked about."""
        self.finder.clear()
        self.stop_adding()
        self.refuse("")
        self._offer()

    def take_key(self, event: QKeyEvent) -> bool:
        """Move in the list, take the entry; other keys are not for here."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
            return True
        return False

    def take(self) -> None:
        """Take the entry of the list."""
        code = self.list.chosen()
        if self.adding:
            self._take_other(code)
        elif code:
            self.finder.clear()
            self.refuse("")
            self.taken.emit(code)
        elif self.finder.text().strip():
            self.refuse(tr("Nothing matches these letters. Type others."))
        else:
            self.refuse(tr("Type letters of the reason, or its number on the form."))

    def _take_other(self, code: str) -> None:
        if not self.finder.text().strip() and not self.list.moved:
            self.ended.emit()
        elif code == self._main:
            self.refuse(tr("This is the main reason already."))
        elif code:
            self.finder.clear()
            self.refuse("")
            self.ticked.emit(code)

    def _on_typed(self) -> None:
        self.refuse("")
        self._offer()

    def _found(self) -> tuple[Choice, ...]:
        typed = self.finder.text().strip()
        if typed.isdigit() and self._form is not None:
            codes = {reason.code for reason in self._form if str(reason.number) == typed}
            return tuple(choice for choice in self._choices if choice.code in codes)
        found = by_letters(self._choices, typed)
        here = _codes([replace(choice, also="") for choice in found], typed)
        name = _codes([replace(choice, also="", detail="") for choice in found], typed)
        first = sorted(found, key=lambda choice: (choice.code not in name, choice.code not in here))
        return tuple(choice if choice.code in here else self._in_both(choice) for choice in first)

    def _in_both(self, choice: Choice) -> Choice:
        """Show the name that the letters have found beside the one of the window's language."""
        reason = self._form.reasons[choice.code] if self._form is not None else None
        other = reason.text(_OTHER[language()]) if reason is not None else ""
        return replace(choice, text=f"{choice.text} / {other}")

    def _offer(self) -> None:
        typed = self.finder.text().strip()
        found = self._found()
        chosen = "" if typed or self.adding else self._main
        self.list.offer(found, typed, self._others if self.adding else (), chosen)
        n, every = len(found), len(self._choices)
        self.count.setText(
            tr("{n} of {all} match", n=n, all=every) if typed else tr("Reasons: {n}", n=every)
        )

    def _write(self) -> None:
        head = tr("What other reasons?") if self.adding else tr("What is the main reason?")
        self.title.setText(head)
        self.finder.setAccessibleName(head)
        self.list.setAccessibleName(tr("Reasons"))
        hint = tr("add it; on the empty field: go on") if self.adding else tr("take it")
        self._hint.set_hints(((tr("Enter"), hint),))

    def show_state(self, *, current: bool, done: bool, number: int) -> None:
        """The finder is there while the cursor is."""
        super().show_state(current=current, done=done, number=number)
        self.inner.setVisible(current)
        self._hint.setVisible(current)


def _choice(reason: AuditReason) -> Choice:
    """Return a reason as it is offered; whoever knows its other name finds it by that too."""
    at, other = language(), _OTHER[language()]
    detail = " · ".join(p for p in (reason.group(at), tr(SHORT_SIDES[reason.side])) if p)
    return Choice(reason.code, reason.title(at), detail, reason.text(other))


def _codes(choices: Sequence[Choice], typed: str) -> set[str]:
    return {choice.code for choice in by_letters(choices, typed)}


class ReasonList(QListWidget):
    """What the letters find: words at the left with what matched underlined, family at the right.

    `moved` tells that an arrow has gone to the entry, so that Enter means it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.moved = False
        self.usual = theme.em(40)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.Box)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        self.setItemDelegate(_Painter(self))
        theme.theme_changed.connect(self._fit)

    def offer(
        self, choices: Sequence[Choice], typed: str, ticked: Sequence[str], chosen: str
    ) -> None:
        """Show these entries; the first is chosen as soon as something was typed."""
        self.moved = False
        self.clear()
        for choice in choices:
            words = underlined(choice.text, typed)
            item = QListWidgetItem(f"{choice.text} · {choice.detail}", self)
            entry = _Entry(choice.code, words, choice.detail, choice.code in ticked)
            item.setData(_LINE, entry)
        codes = [choice.code for choice in choices]
        at = codes.index(chosen) if chosen in codes else 0 if typed and codes else -1
        self.setCurrentRow(at)
        self._fit()
        if at >= 0:
            self.scrollToItem(self.item(at))

    def chosen(self) -> str:
        """Return the code of the entry, "" for none."""
        item = self.currentItem()
        return str(item.data(_LINE).code) if item is not None else ""

    def step(self, down: int) -> None:
        """Go to the next entry or the one before."""
        if self.count():
            at = self.currentRow()
            first = 0 if down > 0 else self.count() - 1
            self.setCurrentRow(first if at < 0 else (at + down) % self.count())
            self.moved = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def room(self) -> int:
        """Return the width of an entry; before the list is shown, the one it will have.

        The bar has its place whether it is there or not: it comes with the height, and what
        wraps anew beside it has another height, for ever and ever.
        """
        bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return self.width() - bar if self.isVisible() else self.usual

    def set_usual(self, width: int) -> None:
        """Say how wide the list will be once it is shown: its height follows from it."""
        if width != self.usual:
            self.usual = width
            self._fit()

    def _fit(self) -> None:
        """As high as the entries found, up to what reads well at once."""
        rows = [self.sizeHintForRow(row) for row in range(min(self.count(), _MOST))]
        self.setFixedHeight(sum(rows) + 2 * self.frameWidth())
        self.setVisible(bool(rows))
        self.doItemsLayout()


class _Painter(QStyledItemDelegate):
    """Paints one entry; where both ends do not fit, the family stands below."""

    def __init__(self, view: ReasonList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        left, right, beside = self._blocks(index.data(_LINE), "ink", "ink_second")
        high = max(left.height, right.height) if beside else left.height + right.height
        return QSize(theme.em(10), high + 2 * theme.em(0.3125))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        current = index.row() == self._view.currentRow()
        entry: _Entry = index.data(_LINE)
        painter.save()
        painter.fillRect(box, theme.colour("accent" if current else "surface"))
        ink = ("on_accent", "on_accent") if current else ("ink", "ink_second")
        left, right, beside = self._blocks(entry, *ink)
        edge, top = theme.em(0.6875), box.top() + theme.em(0.3125)
        if entry.ticked:
            draw_icon(painter, box.left() + edge, top, "check", ink[0], 1.125)
        left.draw(painter, box.left() + edge + self._indent(entry), top)
        if beside:
            right.draw(painter, box.right() - edge - right.width, top)
        else:
            right.draw(painter, box.left() + edge + self._indent(entry), top + left.height)
        painter.setPen(QPen(theme.colour("line"), theme.em(0.0625)))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _indent(self, entry: _Entry) -> int:
        return theme.em(1.5) if entry.ticked else 0

    def _blocks(self, entry: _Entry, ink: str, second: str) -> tuple[TextBlock, TextBlock, bool]:
        room = self._view.room() - 2 * theme.em(0.6875) - self._indent(entry)
        room = max(room, theme.em(8))
        role = "strong" if ink == "on_accent" else "body"
        pieces = tuple(Span(words, role, ink, underline=hit) for words, hit in entry.words)
        family = Span(entry.detail, role, second)
        right = lay_out(((family,),), room)
        left = lay_out((pieces,), room)
        if left.width + right.width + theme.em(1) <= room:
            return left, right, True
        return left, right, False


def underlined(text: str, typed: str) -> tuple[tuple[str, bool], ...]:
    """Part words into pieces that matched the letters and pieces that did not."""
    wanted = [letters for letters in typed.casefold().split() if letters]
    pieces: list[tuple[str, bool]] = []
    for number, word in enumerate(text.split()):
        bare = word.lstrip("(").casefold()
        hit = any(bare.startswith(letters) for letters in wanted)
        pieces.append((f" {word}" if number else word, hit))
    return tuple(pieces)
