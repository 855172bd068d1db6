"""Whatever is done to a file, it is read or refused in words, and a ward list never crashes."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.lists_in_files import edits, mutated, workbook
from wardapp.errors import RuleBroken
from wardapp.feeds.bed_state import read_ward_list
from wardapp.feeds.reconcile import reconcile
from wardapp.feeds.table import FileBytes
from wardapp.queries.present import WardBed, WardNow

HEADER = "Bed;Patient;NHS No.;Case No;D.O.B.;M/F;Adm Date;Cons;EDD"
ROWS = (
    "01;AP RHYS, Gwilym;9990034370;H103123;08.07.1969;M;01/02/2019;Consultant 5;TBC",
    "02;EMPTY;;;;;;;",
    "03;Llŷr Ŵena (Mrs);999 003 7914;H103446;24-Jan-90;F;11/02/2019 02:23;Cons;14/02/2019",
)
PLAIN = "\r\n".join(("Ward D  run 12/02/2019 08:00", "", HEADER, *ROWS)).encode("iso8859_14")
WARD = WardNow(1, "D", tuple(WardBed(n, f"{n:02}") for n in range(1, 5)), ())


BOOK = workbook(*(row.split(";") for row in (HEADER, *ROWS)))


def read_and_plan(data: bytes) -> None:
    try:
        listing = read_ward_list(FileBytes(data, "list 2019-02-12 0800.csv")).listing()
    except RuleBroken:
        return
    plan = reconcile(listing, WARD)
    assert all(str(line.said) for line in plan.lines)
    assert len({line.key for line in plan.lines}) == len(plan.lines)
    assert {line.listed.row for line in plan.lines if line.listed} == {
        patient.row for patient in listing.patients
    }


quick = settings(
    max_examples=350, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


@quick
@given(edits)
def test_a_damaged_text_file_is_read_or_refused(edits: list[tuple[int, bytes]]) -> None:
    read_and_plan(mutated(PLAIN, edits))


@quick
@given(edits)
def test_a_damaged_workbook_is_read_or_refused(edits: list[tuple[int, bytes]]) -> None:
    read_and_plan(mutated(BOOK, edits))


cells = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["31/02/1950", "9990034370", "H1", "A, B", "=x", "<b>", "\u202e", "TBC", "45000.9"]
    ),
)


@quick
@given(st.lists(st.lists(cells, min_size=9, max_size=9), min_size=1, max_size=4))
def test_any_cells_whatever_are_read_or_refused(rows: list[list[str]]) -> None:
    text = "\r\n".join((HEADER, *(";".join(row) for row in rows)))
    read_and_plan(text.encode("utf-8", errors="replace"))
