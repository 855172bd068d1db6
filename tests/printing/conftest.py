"""Reads papers back, as a person or a screen reader would."""

import sys
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

sys.path.insert(0, str(Path(__file__).parent))


def text_of(pdf: bytes) -> str:
    """Return all text of a paper on one line; runs of space count as one."""
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def read():
    return text_of
