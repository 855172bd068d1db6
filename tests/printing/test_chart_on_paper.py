"""A chart on paper: vectors with embedded letters, told to who cannot see it."""

from io import BytesIO

import pikepdf
import pypdf
import pytest
from paper_reading import nodes
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame

from tests.chart_shapes import SHAPES
from wardapp.charts.picture import Label, Picture
from wardapp.charts.reason_bars import Reason, reason_bars
from wardapp.printing.chart import (
    EM,
    ChartFlowable,
    chart_strips,
    draw_picture,
    laid_out,
    lost,
    measure,
)
from wardapp.printing.flow import draw_pages, flowed
from wardapp.printing.look import REGULAR, load_fonts
from wardapp.printing.preview import page_picture
from wardapp.printing.tagging import Tags

SPOKEN = "Tŷ: home care 2, therapy 1"


def reasons(count: int = 2):
    rows = [Reason(f"Rheswm {n} ŵ ŷ", n, "inside") for n in range(count, 0, -1)]
    return lambda width, measure: reason_bars(width, measure, rows, spoken=SPOKEN)


def a_canvas() -> tuple[BytesIO, Canvas]:
    load_fonts()
    buffer = BytesIO()
    return buffer, Canvas(buffer, pagesize=A4, invariant=1, initialFontName=REGULAR)


def printed(picture: Picture) -> bytes:
    buffer, canvas = a_canvas()
    draw_picture(canvas, None, picture, 20, 800)
    canvas.save()
    return buffer.getvalue()


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_every_shape_leaves_ink_on_paper(shape):
    page = page_picture(printed(Picture(12, 6, (shape,), "")), 0, 72)
    empty = page_picture(printed(Picture(12, 6, (), "")), 0, 72)
    assert page != empty


def test_a_chart_is_told_to_who_cannot_see_it():
    buffer, canvas = a_canvas()
    tags = Tags(canvas)
    draw_picture(canvas, tags, laid_out(reasons(), 400), 20, 800)
    canvas.showPage()
    tags.finish()
    canvas.save()
    with pikepdf.open(buffer) as pdf:
        (figure,) = [n for n in nodes(pdf.Root.StructTreeRoot.K) if n.get("/S") == "/Figure"]
        assert str(figure.Alt) == SPOKEN
        left, bottom, right, top = (float(edge) for edge in figure.A.BBox)
        assert (left, right, top) == pytest.approx((20, 420, 800))
        assert bottom < 800 - 2 * EM


def test_its_letters_are_embedded_and_read_back():
    page = pypdf.PdfReader(BytesIO(printed(laid_out(reasons(), 400)))).pages[0]
    assert "Rheswm 2 ŵ ŷ" in page.extract_text()
    for font in page["/Resources"]["/Font"].values():
        assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_what_paper_cannot_print_is_marked_and_counted():
    picture = Picture(20, 2, (Label(0, 1, "Coed 🌳"),), "")
    assert lost(picture) == 1
    page = pypdf.PdfReader(BytesIO(printed(picture))).pages[0]
    assert "Coed [?]" in page.extract_text()
    assert measure("Coed 🌳", 1.0, 400) == measure("Coed [?]", 1.0, 400)


def test_a_chart_too_high_for_the_frame_is_parted_between_reasons():
    chart = ChartFlowable(reasons(41))
    wide, high = chart.wrap(500, 300)
    parts = chart.split(500, 300)
    assert len(parts) > 1
    heights = [part.wrap(500, 300)[1] for part in parts]
    assert all(part <= 300 for part in heights)
    assert sum(heights) == pytest.approx(high)
    assert wide == 500


def test_a_chart_flows_with_other_flowables():
    buffer, canvas = a_canvas()
    story = [ChartFlowable(reasons(), Tags(canvas)), ChartFlowable(reasons(3))]
    Frame(20, 20, 500, 800).addFromList(story, canvas)
    assert story == []
    canvas.save()
    text = pypdf.PdfReader(buffer).pages[0].extract_text()
    assert text.count("Rheswm 1") == 2


def test_a_long_chart_goes_on_overleaf_in_a_paper_of_flowing_text():
    buffer, canvas = a_canvas()
    tags = Tags(canvas)
    strips = chart_strips(reasons(41), 500, 300)
    pages = flowed(strips, 350, 300)
    draw_pages(canvas, tags, pages, (20, 520), (820, 820), lambda _page, _pages: None)
    tags.finish()
    canvas.save()
    texts = [page.extract_text() for page in pypdf.PdfReader(buffer).pages]
    assert len(texts) == len(strips) > 1
    assert all(sum(f"Rheswm {n} " in text for text in texts) == 1 for n in range(1, 42))


def test_an_empty_chart_takes_no_room():
    assert chart_strips(reasons(0), 500, 300) == []
    assert ChartFlowable(reasons(0)).wrap(500, 300) == (500, 0)
