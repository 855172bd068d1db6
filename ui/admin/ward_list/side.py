"""The side of the preview: how the file was read, what can be said otherwise, the one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.admin.field import Field
from ui.admin.safe_note import QuietNote
from ui.admin.sentence import sentence
from ui.admin.ward_list.looked import Looked
from ui.admin.ward_list.mapping import MappingList
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from wardapp.display import clinical_date, date_time
from wardapp.feeds.text import UTF8, UTF16, WELSH_ISO, WINDOWS
from wardapp.words import tr


class Side(QWidget):
    """Signals: `columns_requested()`, `letters_chosen(encoding)`, `as_of_typed(text)`,
    `import_requested()`, `cancel_requested()`.
    """

    columns_requested = Signal()
    letters_chosen = Signal(str)
    as_of_typed = Signal(str)
    import_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.change = LinkButton(tr("Change"), self)
        self._remembered = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self.mapping = MappingList(self)
        self._how = PlainLabel("", "body", wrap=True, parent=self)
        self._letters_label = PlainLabel(tr("Letters"), "label", "ink_second", parent=self)
        options = ((WINDOWS, "Windows"), (WELSH_ISO, "ISO 8859-14"), (UTF8, "UTF-8"))
        self.letters = SegmentedSwitch(tr("Letters"), options, parent=self)
        self.as_of = Field(tr("The list was true at"), parent=self)
        undo = tr("It goes in as one step: all of it or nothing. Undo takes it all back.")
        self._note = QuietNote("undo", undo, parent=self)
        self.go = PrimaryButton("", "Ctrl Enter", parent=self)
        self.cancel = SecondaryButton(tr("Cancel"), "Esc", parent=self)
        self._lay_out()
        self.change.clicked.connect(self.columns_requested)
        self.letters.chosen.connect(self.letters_chosen)
        self.as_of.entered.connect(lambda: self.as_of_typed.emit(self.as_of.text()))
        self.go.clicked.connect(self.import_requested)
        self.cancel.clicked.connect(self.cancel_requested)

    def show_looked(self, looked: Looked, rows: int) -> None:
        """Show how a file was read; `rows` is how many would go in."""
        read = looked.read
        self.mapping.show_mapping(read.mapping)
        known = tr("as last time, remembered for this file")
        fresh = tr("found by their headings; remembered when you import")
        self._remembered.setText(known if read.mapping.remembered else fresh)
        self._how.setText("\n".join(sentence(said) for said in looked.how))
        encoding = read.table.encoding
        can_choose = encoding not in ("", UTF16)
        self._letters_label.setVisible(can_choose)
        self.letters.setVisible(can_choose)
        if can_choose:
            self.letters.set_value(encoding)
        self._show_as_of(looked)
        self.show_rows(rows)

    def show_rows(self, rows: int) -> None:
        """Say on the button how many rows would go in."""
        self.go.setEnabled(rows > 0)
        self.go.setText(tr("Import rows: {n}", n=rows) if rows != 1 else tr("Import 1 row"))
        if not rows:
            self.go.setText(tr("Nothing to import"))
        self.go.updateGeometry()
        self.go.update()

    def _show_as_of(self, looked: Looked) -> None:
        if self.as_of.edit.hasFocus() and self.as_of.refusal.text():
            return
        as_of = looked.read.as_of
        if as_of.at is not None:
            self.as_of.set_text(date_time(as_of.at))
        elif as_of.day is not None:
            self.as_of.set_text(f"{clinical_date(as_of.day)} ")
        else:
            self.as_of.set_text("")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Columns"), "lead", parent=self), 1)
        head.addWidget(self.change)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addWidget(self.as_of)
        self._column.addLayout(head)
        self._column.addWidget(self._remembered)
        self._column.addWidget(self.mapping)
        self._column.addWidget(PlainLabel(tr("How it was read"), "lead", parent=content))
        for part in (self._how, self._letters_label, self.letters, self._note):
            self._column.addWidget(part)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget() has just put it on
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(scroll, 1)
        for button in (self.go, self.cancel):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._outer.addWidget(button)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._outer.setContentsMargins(edge + 1, edge, edge, edge)
        self._outer.setSpacing(theme.space("s2"))
        self._column.setContentsMargins(0, 0, theme.space("s2"), 0)
        self._column.setSpacing(theme.space("s2"))
        self.setFixedWidth(theme.em(theme.current().width["side"]))
