"""Prints the papers of one person and reads them back, for their tests."""

from io import BytesIO

import pypdf

from wardapp.paper_order import PaperOrder
from wardapp.press import print_paper

LONG = " ".join(f"word{n:04}" for n in range(440))


def paper(person, document, language="en", **more):
    app, ward, stay = person
    return print_paper(app, PaperOrder(document, ward, language, stay_id=stay, **more))


def text(pdf):
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def page_texts(pdf):
    return [" ".join(p.extract_text().split()) for p in pypdf.PdfReader(BytesIO(pdf)).pages]


def packed(words):
    return "".join(words.split())


def nodes(node):
    """Yield a node of the tree that a screen reader walks, and all below it."""
    yield node
    if not isinstance(node.get("/K"), int):
        for child in node.get("/K", []):
            yield from nodes(child)
