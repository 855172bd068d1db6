"""The file itself: fonts, tags, size, and that the same rows give the same bytes."""

from io import BytesIO

import pikepdf
import pypdf
import pytest
from test_papers import ENGLISH, PAPERS
from ward_on_paper import FACTS, WARD, big_ward

from wardapp.printing.board_sheet import board_sheet
from wardapp.printing.preview import page_picture, page_sizes


@pytest.mark.parametrize("kind", PAPERS)
def test_every_font_is_ours_and_embedded(kind):
    with pikepdf.open(BytesIO(PAPERS[kind])) as pdf:
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        fonts = [o for o in fonts if o.get("/Type") == "/Font"]
        assert fonts
        for font in fonts:
            assert str(font.BaseFont).split("+")[-1].startswith("OpenSans")
            assert "/FontFile2" in font.FontDescriptor


def leaves(node):
    """Yield the elements that hold what is drawn."""
    if isinstance(node.get("/K"), int):
        yield node
        return
    for child in node.get("/K", []):
        yield from leaves(child)


def elements(node, tag):
    """Yield the elements of one kind below a node."""
    if node.get("/S") == f"/{tag}":
        yield node
    if not isinstance(node.get("/K"), int):
        for child in node.get("/K", []):
            yield from elements(child, tag)


@pytest.mark.parametrize("kind", PAPERS)
def test_a_screen_reader_finds_title_table_and_every_cell(kind):
    with pikepdf.open(BytesIO(PAPERS[kind])) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked is True
        assert root.Lang == "en-GB"
        assert root.ViewerPreferences.DisplayDocTitle is True
        document = root.StructTreeRoot.K
        assert len(list(elements(document, "H1"))) == 1
        heads = [h for h in elements(document, "TH") if h.A.get("/Scope") == "/Column"]
        rows = list(elements(document, "TR"))
        assert len(heads) == len(rows[0].K)
        for row in rows:
            assert sum(int(c.get("/A", {}).get("/ColSpan", 1)) for c in row.K) == len(heads)
        parents = root.StructTreeRoot.ParentTree.Nums
        for index, page in enumerate(pdf.pages):
            assert page.Tabs == "/S"
            assert page.StructParents == parents[2 * index]
        found = list(leaves(document))
        assert len(found) == sum(len(parents[2 * n + 1]) for n in range(len(pdf.pages)))


@pytest.mark.parametrize("kind", PAPERS)
def test_nothing_is_drawn_outside_the_tree_and_the_furniture(kind):
    with pikepdf.open(BytesIO(PAPERS[kind])) as pdf:
        for page in pdf.pages:
            depth = 0
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                depth += name in ("BDC", "BMC")
                depth -= name == "EMC"
                assert depth in (0, 1)
                if name in ("Tj", "TJ", "S", "f", "f*", "B"):
                    assert depth == 1, operands
            assert depth == 0


def test_the_same_rows_give_the_same_bytes_with_the_time_of_printing():
    once, again = (board_sheet(WARD, FACTS, ENGLISH, {}) for _ in range(2))
    assert once == again
    information = pypdf.PdfReader(BytesIO(once)).metadata
    assert information["/CreationDate"].startswith("D:20260212164500")
    assert information["/Title"] == "Board round · Ward Derwen"


def test_the_sheet_of_36_beds_stays_small():
    assert len(board_sheet(big_ward(36), FACTS, ENGLISH, {})) < 200_000


def test_the_preview_shows_the_page_in_colour():
    pdf = PAPERS["board"]
    sizes = page_sizes(pdf)
    assert len(sizes) == 2
    assert sizes[0] == pytest.approx((841.9, 595.3), abs=0.1)
    picture = page_picture(pdf, 0, 72)
    assert len(picture.rgba) == picture.width * picture.height * 4
    assert (picture.width, picture.height) == (842, 596)
    pixels = {picture.rgba[n : n + 4] for n in range(0, len(picture.rgba), 4)}
    assert bytes((0xB3, 0x26, 0x1E, 0xFF)) in pixels
    assert bytes((0xFF, 0xFF, 0xFF, 0xFF)) in pixels
