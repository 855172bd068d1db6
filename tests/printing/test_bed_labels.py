"""Beds are called as the hospital's system calls them; paper never cuts one."""

from dataclasses import replace

import pytest
from test_papers import papers
from ward_on_paper import ACTIONS, LEAVERS, WARD


@pytest.mark.parametrize("label", ["CADOG-{n:02}", "WARD 10 B{n:02}"])
@pytest.mark.parametrize("kind", ["board", "short", "handover", "actions", "leavers"])
def test_a_long_bed_stands_whole_on_its_line(read, kind, label):
    rows = tuple(row._replace(bed=label.format(n=n)) for n, row in enumerate(WARD, 1))
    actions = tuple(replace(row, bed=rows[0].bed) for row in ACTIONS)
    leavers = tuple(replace(row, bed=rows[0].bed) for row in LEAVERS)
    text = read(papers(rows, actions, leavers)[kind])
    listed = rows if kind in ("board", "short", "handover") else rows[:1]
    for row in listed:
        assert f"{row.bed} " in text, row.bed
