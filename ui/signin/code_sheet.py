"""The code of a carried audit: asked before its file is opened, again after a wrong one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from wardapp.words import tr


class CodeSheet(Sheet):
    """Signals: `given(code)` as it was typed; `left()` where nobody knows it."""

    given = Signal(str)
    left = Signal()

    def __init__(self, window: QWidget, file_name: str, sentence: str = "", code: str = "") -> None:
        """Open with the code as it was typed before: one letter of twenty is soon mended."""
        super().__init__(window, tr("Open a carried audit"), "editor")
        self._answered = False
        self.body.addWidget(PlainLabel(file_name, "strong", wrap=True))
        why = tr(
            "This file is encrypted. Type the code that was shown when it was carried away: four "
            "groups of five letters and digits. Capitals, spaces and hyphens do not matter."
        )
        self.body.addWidget(PlainLabel(why, "body", "ink_second", wrap=True))
        self.field = QLineEdit(code, self)
        self.field.selectAll()
        self.field.setAccessibleName(tr("Code"))
        self.field.returnPressed.connect(self._give)
        self.body.addWidget(self.field)
        self.notice = Notice(self)
        if sentence:
            self.notice.say("error", sentence)
        self.body.addWidget(self.notice)
        self.open_button = PrimaryButton(tr("Open the audit"), "Enter", parent=self)
        self.open_button.clicked.connect(self._give)
        self.leave_button = SecondaryButton(tr("Leave it closed"), "Esc", parent=self)
        self.leave_button.clicked.connect(self.dismiss)
        self.footer.addWidget(self.leave_button)
        self.footer.addWidget(self.open_button)
        self.closed.connect(self._on_closed)

    def _give(self) -> None:
        code = self.field.text().strip()
        if not code:
            self.notice.say("error", tr("Type the code first."))
            return
        self._answered = True
        self.dismiss()
        self.given.emit(code)

    def _on_closed(self) -> None:
        if not self._answered:
            self.left.emit()
