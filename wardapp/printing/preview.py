"""A page of a PDF as a picture, for the preview and the printer; knows no window."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels: four bytes each, red, green, blue, alpha, row by row without gaps."""

    width: int
    height: int
    rgba: bytes


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of each page in points."""
    with _opened(pdf) as document:
        return tuple(document.get_page_size(index) for index in range(len(document)))


def page_picture(pdf: bytes, page: int, dots_per_inch: float) -> Picture:
    """Return one page as pixels; pages count from 0."""
    with _opened(pdf) as document:
        bitmap = document[page].render(
            scale=dots_per_inch / 72, rev_byteorder=True, force_bitmap_format=_FOUR_BYTES
        )
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        raw = bytes(bitmap.buffer)
    if stride == width * 4:
        return Picture(width, height, raw)
    rows = (raw[row * stride : row * stride + width * 4] for row in range(height))
    return Picture(width, height, b"".join(rows))


_FOUR_BYTES = pypdfium2.raw.FPDFBitmap_BGRA


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
