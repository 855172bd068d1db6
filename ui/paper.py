"""The door to paper: the press is loaded at the first print, for ReportLab is heavy.

Everything here runs in the worker and hands back plain bytes.
"""

from dataclasses import dataclass

from wardapp.app import App
from wardapp.paper_order import Paper, PaperOrder


@dataclass(frozen=True)
class PagePicture:
    """One page as pixels: four bytes each, red, green, blue, alpha, rows without gaps."""

    width: int
    height: int
    rgba: bytes


def make_paper(app: App, order: PaperOrder) -> Paper:
    """Have a paper printed to bytes as the ward stands now."""
    from wardapp.press import print_paper  # ReportLab: a quarter of a second, paid here

    return print_paper(app, order)


def page_pictures(pdf: bytes, dots_per_inch: float) -> tuple[PagePicture, ...]:
    """Return every page as a picture; the papers of a ward have few pages."""
    from wardapp.printing.preview import page_picture, page_sizes  # pypdfium2, with the press

    pictures = (page_picture(pdf, n, dots_per_inch) for n in range(len(page_sizes(pdf))))
    return tuple(PagePicture(p.width, p.height, p.rgba) for p in pictures)


def one_page(pdf: bytes, page: int, dots_per_inch: float) -> PagePicture:
    """Return one page, for a printer that wants many dots."""
    from wardapp.printing.preview import page_picture  # pypdfium2, with the press

    picture = page_picture(pdf, page, dots_per_inch)
    return PagePicture(picture.width, picture.height, picture.rgba)
