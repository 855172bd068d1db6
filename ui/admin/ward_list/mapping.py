"""Which column of the file means what: painted at the side, changed in a sheet."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.admin.ward_list.rows import field_name
from ui.icons import draw_icon
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from wardapp.feeds.bed_state import ReadResult
from wardapp.feeds.columns import FIELDS, NOT_USED, UNKNOWN, ColumnMapping
from wardapp.words import tr

_LINE = 1.875  # em
_SAMPLES = 3


class MappingList(QWidget):
    """One painting: header, arrow, what it is taken for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[tuple[str, str, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def show_mapping(self, mapping: ColumnMapping) -> None:
        """Show how each column is read."""
        self._pairs = [
            (column.header or "–", field_name(column.field), column.confidence == UNKNOWN)
            for column in mapping.columns
        ]
        spoken = "; ".join(f"{header}: {field}" for header, field, _ in self._pairs)
        self.setAccessibleName(tr("Columns: {pairs}", pairs=spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line a column."""
        return QSize(theme.em(15), len(self._pairs) * theme.em(_LINE))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pairs with a line below each."""
        painter = QPainter(self)
        painter.setFont(theme.font("body"))
        high, middle = theme.em(_LINE), round(self.width() * 0.5)
        align = Qt.AlignmentFlag.AlignVCenter
        for number, (header, field, strange) in enumerate(self._pairs):
            top = number * high
            painter.setPen(theme.colour("ink_second"))
            painter.drawText(QRect(0, top, middle - theme.em(1), high), align, header)
            y = top + (high - theme.em(1)) // 2
            draw_icon(painter, middle - theme.em(0.5), y, "chevron", "ink_second", 1.0)
            painter.setPen(theme.colour("ink_second" if strange else "ink"))
            left = middle + theme.em(1)
            painter.drawText(QRect(left, top, self.width() - left, high), align, field)
            painter.fillRect(0, top + high - 1, self.width(), 1, theme.colour("line"))
        painter.end()


class ColumnsSheet(Sheet):
    """Say for each column what it means; `chosen(fields)` is a tuple, one field a column."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, read: ReadResult) -> None:
        super().__init__(window, tr("What do the columns mean?"))
        about = tr("Beside each heading are the first values of the file.")
        self.body.addWidget(PlainLabel(about, "body", "ink_second", wrap=True))
        self.boxes: list[QComboBox] = []
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space("s4"))
        grid.setColumnStretch(1, 1)
        for number, column in enumerate(read.mapping.columns):
            values = [row.cells[column.index] for row in read.table.rows if row.cells[column.index]]
            grid.addWidget(PlainLabel(column.header or "–", "strong"), number, 0)
            sample = " · ".join(values[:_SAMPLES]) or tr("empty")
            grid.addWidget(PlainLabel(sample, "body", "ink_second", wrap=True), number, 1)
            grid.addWidget(self._box(column.header, column.field), number, 2)
        self.body.addWidget(content)
        self._lay_foot()

    def _box(self, header: str, field: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("{header} means", header=header))
        for name in (NOT_USED, *FIELDS):
            box.addItem(field_name(name), name)
        box.setCurrentIndex(box.findData(field))
        self.boxes.append(box)
        return box

    def _lay_foot(self) -> None:
        use = PrimaryButton(tr("Read it like this"), "Ctrl Enter")
        use.setShortcut("Ctrl+Return")
        use.clicked.connect(self._use)
        back = QuietButton(tr("Leave it as it was"), "Esc")
        back.clicked.connect(self.dismiss)
        self.footer.addWidget(use)
        self.footer.addWidget(back)
        self.footer.addStretch(1)

    def _use(self) -> None:
        fields = tuple(str(box.currentData()) for box in self.boxes)
        self.dismiss()
        self.chosen.emit(fields)
