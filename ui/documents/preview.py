"""Shows the pages of a paper one below the other, as large as one likes."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui import theme
from ui.paper import PagePicture
from wardapp.words import tr


def image_of(picture: PagePicture) -> QImage:
    """Return the page as Qt paints it; the copy owns its bytes."""
    line = picture.width * 4
    kind = QImage.Format.Format_RGBA8888
    return QImage(picture.rgba, picture.width, picture.height, line, kind).copy()


class PreviewPane(QScrollArea):
    """Pages on a sunken ground; Page Up and Page Down turn, plus and minus zoom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sheets = _Sheets()
        self.setWidget(self._sheets)

    def show_pages(self, pictures: Sequence[PagePicture], ratio: float) -> None:
        """Show these pages; the pictures hold `ratio` dots for each of the screen's points."""
        self._sheets.show_pages([image_of(picture) for picture in pictures], ratio)
        self.setAccessibleDescription(tr("Pages: {n}", n=len(pictures)))
        self.verticalScrollBar().setValue(0)

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return len(self._sheets.images)

    def turn(self, step: int) -> None:
        """Go to the next page or the one before."""
        bar = self.verticalScrollBar()
        tops = self._sheets.tops()
        now = bar.value()
        if step > 0:
            places = [top for top in tops if top > now + 1]
            bar.setValue(places[0] if places else bar.maximum())
        else:
            places = [top for top in tops if top < now - 1]
            bar.setValue(places[-1] if places else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn by Page Up and Page Down, scroll by the arrows."""
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(step)


class _Sheets(QWidget):
    """The pages themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.images: list[QImage] = []
        self._ratio = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pages(self, images: list[QImage], ratio: float) -> None:
        self.images, self._ratio = images, ratio
        for image in images:
            image.setDevicePixelRatio(ratio)
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        gap = theme.space("s4")
        sizes = [image.deviceIndependentSize().toSize() for image in self.images]
        width = max((size.width() for size in sizes), default=0) + 2 * gap
        return QSize(width, gap + sum(size.height() + gap for size in sizes))

    def tops(self) -> list[int]:
        gap, y, tops = theme.space("s4"), 0, []
        for image in self.images:
            tops.append(y)
            y += image.deviceIndependentSize().toSize().height() + gap
        return tops

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        gap = theme.space("s4")
        for top, image in zip(self.tops(), self.images, strict=True):
            size = image.deviceIndependentSize().toSize()
            place = QPoint((self.width() - size.width()) // 2, top + gap)
            painter.drawImage(place, image)
            painter.setPen(theme.colour("line_row"))
            painter.drawRect(QRect(place, size).adjusted(-1, -1, 0, 0))
        painter.end()
