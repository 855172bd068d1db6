"""Lines of a cell: they wrap and grow, they never cut, and dates and numbers stay whole."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from ui import theme
from ui.widgets.text_block import Bar, Chip, Icon, Mark, Span, block_height, lay_out


def _rows(lines, width) -> list[str]:
    """Return the words of each row of the block, from top to bottom."""
    rows: dict[int, list[str]] = {}
    for run in lay_out(lines, width)._runs:
        if run.words is not None:
            rows.setdefault(round(run.y), []).append(run.words.text())
    return [" ".join(words) for _, words in sorted(rows.items())]


def _line(text: str, **how) -> tuple[tuple[Span, ...], ...]:
    return ((Span(text, **how),),)


def test_words_go_on_in_the_next_row(qapp):
    wide = theme.em(8)
    assert _rows(_line("Social worker to be allocated"), wide) == [
        "Social worker to",
        "be allocated",
    ]


def test_every_word_is_still_there_when_the_column_is_narrow(qapp):
    text = "Confirm start day with reablement team and ring her son about the key safe"
    assert " ".join(_rows(_line(text), theme.em(6))) == text


def test_a_date_never_breaks_at_its_hyphens(qapp):
    assert _rows(_line("until 14-Feb-2026"), theme.em(6)) == ["until", "14-Feb-2026"]


def test_an_nhs_number_never_breaks(qapp):
    rows = _rows(((Span("NHS No."), Span(" 999 797 3097", keep=True)),), theme.em(7))
    assert rows == ["NHS No.", "999 797 3097"]


def test_a_word_longer_than_the_column_is_divided_and_nothing_is_lost(qapp):
    word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    rows = _rows(_line(word), theme.em(8))
    assert len(rows) > 3
    assert "".join(rows) == word
    metrics = theme.current().metrics("cell")
    assert all(metrics.horizontalAdvance(row) <= theme.em(8) for row in rows)


def test_an_accent_stays_on_its_letter_when_a_word_is_divided(qapp):
    rows = _rows(_line("wŷ" * 40), theme.em(4))
    assert all(not row.startswith("̂") for row in rows)


def test_four_thousand_letters_without_a_space_are_laid_out_whole(qapp):
    assert "".join(_rows(_line("x" * 4000), theme.em(12))) == "x" * 4000


def test_a_comma_in_another_weight_stays_with_its_word(qapp):
    lines = ((Span("Day nine", "cell_strong"), Span(", over 6 days")),)
    for width in range(60, 200, 7):
        assert all(not row.startswith(",") for row in _rows(lines, width))


def test_a_row_grows_with_its_words(qapp):
    lines = _line("Choosing a dementia nursing home")
    line = theme.current().line_height("cell")
    assert block_height(lines, theme.em(40)) == line
    assert block_height(lines, theme.em(10)) >= 2 * line


def test_words_after_an_icon_hang_beside_it(qapp):
    block = lay_out(((Icon("speech"), Span("Bengali interpreter")),), theme.em(6.5))
    first, second = (run for run in block._runs if run.words is not None)
    assert second.y > first.y
    assert second.x == pytest.approx(first.x, abs=0.5)


def test_a_chip_that_does_not_fit_goes_to_the_next_row(qapp):
    lines = ((Span("Dr Hughes ·"), Chip("40min late", "clock", "attention")),)
    one, two = block_height(lines, theme.em(20)), block_height(lines, theme.em(8))
    assert two > one


def test_a_cell_of_everything_is_painted_in_its_width(qapp):
    lines = (
        (Mark(True), Span("Red", "name", "red")),
        (Span("31 of 48 hr", "strong"),),
        (Bar(31),),
        (Chip("Late", "clock", "attention"),),
        (Span("12-Mar-1941", underline=True),),
    )
    block = lay_out(lines, 160)
    image = QImage(200, block.height + 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    block.draw(painter, 10, 10)
    painter.end()
    drawn = [
        (x, y)
        for x in range(200)
        for y in range(block.height + 20)
        if image.pixelColor(x, y) != QColor("white")
    ]
    assert min(x for x, _ in drawn) >= 9
    assert max(x for x, _ in drawn) <= 10 + block.width
    assert max(y for _, y in drawn) <= 10 + block.height + 2


def test_a_layout_is_kept_until_the_theme_changes(qapp):
    lines = _line("Echocardiogram")
    kept = lay_out(lines, 200)
    assert lay_out(lines, 200) is kept
    theme.apply_theme(qapp, "light", 2.0)
    try:
        assert lay_out(lines, 400).height == pytest.approx(2 * kept.height, abs=1)
    finally:
        theme.apply_theme(qapp, "light")
