"""Hands pages to a printer of this computer; whether paper comes out, nobody can know."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from ui.documents.preview import image_of
from ui.paper import PagePicture

DOTS_PER_INCH = 200.0


def has_printer() -> bool:
    """Tell whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_for_printer(parent: QWidget, *, wide: bool) -> QPrinter | None:
    """Let the person choose a printer and copies; None when they think again."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if wide else ways.Portrait)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() else None


def draw_pages(printer: QPrinter, pictures: Sequence[PagePicture]) -> bool:
    """Draw each page as large as its sheet; False where the printer does not take it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    new_page: Callable[[], bool] = printer.newPage
    for number, picture in enumerate(pictures):
        if number and not new_page():
            painter.end()
            return False
        sheet = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(sheet), image_of(picture))
    return bool(painter.end())
