"""Nothing typed becomes a formula in a spreadsheet, by whichever sign it parts the cells."""

import csv
from io import StringIO
from itertools import product

import pytest

from wardapp.feeds.safe_cells import csv_table, in_csv

SIGNS = "=+-@＝＋－＠"


def _cells(table, delimiter):
    text = table.decode("utf-8-sig")
    return [
        cell for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter) for cell in row
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_no_cell_begins_with_a_sign_of_reckoning(delimiter):
    before = ("", " ", "\u00a0", "x;", "x; ", "x\t", "x\n", 'x;"', '";"', "a,b;")
    for front, sign in product(before, SIGNS):
        table = csv_table([["safe", f"{front}{sign}1+1", "1"], ["a, b", f'{front}{sign}"1"', 2]])
        for cell in _cells(table, delimiter):
            assert cell.strip()[:1] not in tuple(SIGNS), (front, sign, cell)


def test_what_is_no_formula_stays_as_it_was_typed():
    for text in ("home; care", "A-1", "a = b", "07:30", "", "x -1", "O'Neill", '"so called"'):
        assert in_csv(text) == text


def test_a_number_under_nought_stays_a_number():
    assert in_csv(-3) == "-3"
