"""The delay reasons against what was published: labels, group totals, who owns which reason."""

import csv
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from wardapp.codes import Code, code_list

SHARED = Path(__file__).parents[1] / ".." / "shared"
TABLE = SHARED / "data/wales_delayed_discharges/pathways_of_care_delays_by_board_reason_month.csv"
NUMBERS = SHARED / "vectors/published_numbers/published_numbers.json"
REASONS = code_list("delay_reason")
GROUPS = [group["code"] for group in REASONS.extra["groups"]]
TODAY = date(2026, 2, 12)

# Wales, all boards, as published on stats.gov.wales in September 2025 (Open Government Licence).
FUNDING_FROM_APRIL_2023 = (
    36, 40, 50, 40, 36, 39, 37, 25, 41, 36, 43, 52, 35, 32, 46, 32, 27, 42, 54,
)  # fmt: skip
TRANSFER_FROM_JUNE_2024 = (55, 57, 38, 38, 41, 29, 42, 41, 44, 26)

Row = tuple[date, str, str, int]


@pytest.fixture(scope="module")
def published() -> list[Row]:
    """Return (month, board, label, count) of every row of the published table."""
    if not TABLE.is_file():
        pytest.skip("the published delays are not beside this checkout")
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [
            (date.fromisoformat(r["date"]), r["lhb22_name"], r["delay_reason"], int(count))
            for r in csv.DictReader(file)
            if (count := r["delay_count"])
        ]


@pytest.fixture(scope="module")
def numbers() -> dict[str, dict[str, object]]:
    if not NUMBERS.is_file():
        pytest.skip("the published numbers are not beside this checkout")
    return json.loads(NUMBERS.read_text("utf-8"))


def reasons_of(label: str, on: date) -> list[Code]:
    return [i for i in REASONS if label in i.extra.get("published", ()) and i.valid(on)]


def months_of_group(rows: list[Row], group: str) -> dict[str, int]:
    found: Counter[str] = Counter()
    for month, _, label, count in rows:
        if reasons_of(label, month)[0].extra["group"] == group:
            found[f"{month:%Y-%m}"] += count
    return dict(sorted(found.items()))


def test_each_published_label_means_exactly_one_reason_in_its_month(published):
    pairs = {(label, month) for month, _, label, _ in published}
    assert len({label for label, _ in pairs}) == 57
    assert not [pair for pair in pairs if len(reasons_of(*pair)) != 1]


def test_every_published_label_of_the_list_is_in_the_table(published):
    labels = {label for _, _, label, _ in published}
    assert {text for i in REASONS for text in i.extra.get("published", ())} == labels


def test_assessment_issues_add_up_to_the_published_group(published, numbers):
    table = numbers["assessment_issues_wales"]
    ours = months_of_group(published, "1")
    given = dict(zip(table["months"], table["assessment_issues"], strict=True))
    missing = {month: given[month] - count for month, count in ours.items()}
    assert ours["2023-04"] == 855
    # The table leaves Velindre out; in these months it had one or two people of this group.
    assert {month: n for month, n in missing.items() if n} == {
        "2023-07": 1, "2023-10": 1, "2024-01": 1, "2024-03": 1,
        "2024-07": 1, "2024-10": 1, "2024-11": 2, "2025-01": 1,
    }  # fmt: skip


def test_home_care_adds_up_to_the_published_group_without_reablement(published, numbers):
    table = numbers["home_care_related_wales"]
    ours = months_of_group(published, "5")
    given = dict(zip(table["months"], table["values"], strict=True))
    differing = {month: n - ours[month] for month, n in given.items() if n != ours.get(month, n)}
    assert differing == {"2024-02": 1}
    assert REASONS["HOM-02"].extra["group"] == "6"


def test_funding_and_transfer_add_up_to_the_published_groups(published):
    funding = tuple(months_of_group(published, "3").values())
    transfer = tuple(months_of_group(published, "2").values())
    assert funding[: len(FUNDING_FROM_APRIL_2023)] == FUNDING_FROM_APRIL_2023
    assert transfer[-len(TRANSFER_FROM_JUNE_2024) :] == TRANSFER_FROM_JUNE_2024


def test_owners_give_the_numbers_that_the_minister_gave_the_senedd(published, numbers):
    answer = numbers["senedd_wq90290_november_2023"]
    ours: Counter[tuple[str, str]] = Counter()
    for month, board, label, count in published:
        if month == date(2023, 11, 1):
            ours[board, reasons_of(label, month)[0].extra["attribution"]] += count
    for owner, key in (("social", "social_care"), ("joint", "joint")):
        given = {board: n for board, n in answer[key].items() if board != "Velindre"}
        assert len(given) == 7
        for board, count in given.items():
            assert [n for (b, o), n in ours.items() if b.startswith(board) and o == owner] == [
                count
            ]


def test_each_of_the_ten_groups_has_a_reason_that_can_be_chosen():
    assert [str(n) for n in range(1, 11)] == GROUPS
    assert {item.extra["group"] for item in REASONS.choices(TODAY)} == set(GROUPS)


def test_nursing_assessment_is_another_reason_before_april_2024():
    before = {item.code for item in REASONS.choices(date(2024, 3, 31))}
    since = {item.code for item in REASONS.choices(date(2024, 4, 1))}
    apart = {"ASM-03", "ASM-04", "ASM-05", "ASM-06", "ASM-07"}
    assert before & (apart | {"ASM-03-2023"}) == {"ASM-03-2023"}
    assert since & (apart | {"ASM-03-2023"}) == apart


def test_court_of_protection_parted_from_mental_capacity_in_november_2023():
    before = {item.code for item in REASONS.choices(date(2023, 10, 31))}
    since = {item.code for item in REASONS.choices(date(2023, 11, 1))}
    three = {"DIS-04", "DIS-05", "DIS-04-2023"}
    assert before & three == {"DIS-04-2023"}
    assert since & three == {"DIS-04", "DIS-05"}


def test_every_wait_outside_is_a_delay_reason_without_retyping():
    waits = code_list("waiting_for")
    assert {item.code for item in waits if item.extra["side"] == "external"} <= set(REASONS.items)
    becoming = {i.code: i.extra["delay"] for i in waits if "delay" in i.extra}
    assert becoming["transport"] == "TRN-02"
    assert becoming["capacity"] == "DIS-05"
    assert all(code in REASONS for code in becoming.values())
    assert all(waits[code].extra["side"] == "internal" for code in becoming)


def test_an_owner_is_a_known_one_or_nobody_yet():
    owners = {item.extra["attribution"] for item in REASONS}
    assert owners == {"health", "social", "joint", ""}


def test_moves_to_another_nhs_bed_are_marked_for_the_census():
    marked = {item.code for item in REASONS if item.extra.get("nhs_next_stage")}
    assert marked == {"TRN-01", "BED-01", "BED-02", "BED-03", "BED-04"}


def test_a_delay_reason_fits_a_narrow_column_in_both_languages():
    for item in REASONS:
        assert len(item.short("en")) <= 34, item.code
        assert len(item.short("cy")) <= 34, item.code


def test_the_list_says_that_it_is_not_official():
    assert REASONS.marker
    assert "Not the official list" in REASONS.source
