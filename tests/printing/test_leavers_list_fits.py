"""However many things there are to have ready, the list of leavers stays on its paper."""

import pypdfium2
import pytest
from ward_on_paper import FACTS, LEAVERS

from wardapp.printing.leavers import leavers_list
from wardapp.words import Words


@pytest.mark.parametrize(("language", "last"), [("en", "Pen notes"), ("cy", "Nodiadau")])
def test_the_last_column_of_the_leavers_list_is_on_the_paper(language, last):
    pdf = pypdfium2.PdfDocument(leavers_list(LEAVERS, FACTS, Words(language), {}))
    page = pdf[0]
    text = page.get_textpage()
    start, length = text.search(last).get_next()
    right = max(text.get_charbox(start + n)[2] for n in range(length))
    margin = 10 * 72 / 25.4
    assert right <= page.get_width() - margin
    pdf.close()


def test_what_is_to_do_stands_on_one_line_beside_its_box_in_welsh():
    pdf = pypdfium2.PdfDocument(leavers_list(LEAVERS, FACTS, Words("cy"), {}))
    text = pdf[0].get_textpage()
    start, _ = text.search("wneud").get_next()
    assert text.get_text_range(start - 4, 3) == "i'w"
    assert text.get_charbox(start)[1] == pytest.approx(text.get_charbox(start - 4)[1], abs=2)
    pdf.close()
