"""Reads papers back, as a person or a screen reader would."""

import sys
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from plan_on_paper import a_person, a_planned_person


def text_of(pdf: bytes) -> str:
    """Return all text of a paper on one line; runs of space count as one."""
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def read():
    return text_of


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """A person whose plan is full and agreed; only read."""
    app, ward, stay = a_planned_person(tmp_path_factory.mktemp("planned"))
    yield app, ward, stay
    app.store.close()


@pytest.fixture
def own(tmp_path):
    """The same, to be changed."""
    app, ward, stay = a_planned_person(tmp_path)
    yield app, ward, stay
    app.store.close()


@pytest.fixture
def unplanned(tmp_path):
    app, ward, stay = a_person(tmp_path)
    yield app, ward, stay
    app.store.close()
