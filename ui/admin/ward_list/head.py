"""The head of the page: what it is, which file, and that nothing has been changed yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.admin.ward_list.looked import Looked
from ui.icons import pixmap
from ui.widgets import painting
from ui.widgets.chip import Chip
from ui.widgets.plain_label import PlainLabel
from wardapp.display import date_time
from wardapp.words import tr


class PageHead(QWidget):
    """Title, file, when it was written and how long it is, and the mark of the trial run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = PlainLabel("", "title", parent=self)
        self._icon = QLabel(self)
        self._file = PlainLabel("", "strong", wrap=True, parent=self)
        self._about = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self._trial = Chip("", parent=self)
        self._row = QHBoxLayout(self)
        for part in (self._title, self._icon, self._file, self._about):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._trial)
        self._dress()
        theme.theme_changed.connect(self._dress)
        self.show_looked(None)

    def show_looked(self, looked: Looked | None) -> None:
        """Show the file in sight, or none."""
        self._title.setText(tr("Import ward list"))
        words = tr("Trial run: nothing has been changed yet")
        self._trial.set_text(words, "eye", painting.TIME)
        for part in (self._icon, self._file, self._about, self._trial):
            part.setVisible(looked is not None)
        if looked is None:
            return
        table = looked.read.table
        self._file.setText(table.name)
        about = [tr("rows: {n}", n=len(table.rows))]
        if table.modified is not None:
            about.insert(0, tr("written {at}", at=date_time(table.modified)))
        self._about.setText(" · ".join(about))

    def _dress(self) -> None:
        self.setMinimumHeight(theme.em(theme.current().row["page_head"]))
        self._row.setContentsMargins(theme.space("s4"), 0, theme.space("s4"), 0)
        self._row.setSpacing(theme.space("s3"))
        self._icon.setPixmap(pixmap("file", "ink", 1.25, self.devicePixelRatioF()))
