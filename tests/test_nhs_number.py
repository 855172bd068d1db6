"""NHS numbers as people type them, against two independent validators."""

import json
from pathlib import Path

import pytest

from wardapp.nhs_number import Kind, read_nhs_number

VECTORS = Path(__file__).parents[2] / "shared" / "vectors" / "identifiers" / "nhs_number.json"


def test_the_reference_numbers_are_told_apart():
    if not VECTORS.exists():
        pytest.skip("the reference answers are not beside the project")
    for case in json.loads(VECTORS.read_text("utf-8"))["vectors"]:
        answers = {case["nhs_number_2_2_0"], case["python_stdnum_2_2"]}
        read = read_nhs_number(case["input"])
        if len(set(case["normalised"] or "")) == 1:
            assert read.kind is Kind.PLACEHOLDER, case
        elif answers == {True}:
            assert read.valid, case
            assert read.digits == (case["normalised"] or "9434765919"), case
        elif answers == {False}:
            assert not read.valid, case


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("943 476 5919", Kind.VALID),
        ("943-476-5919", Kind.VALID),
        ("943 4765919", Kind.VALID),
        ("943\u00a0476\u00a05919", Kind.VALID),
        ("９４３４７６５９１９", Kind.VALID),
        ("999 000 0018", Kind.VALID),
        ("119 233 5566", Kind.WRONG_CHECK),
        ("123 456 7890", Kind.WRONG_CHECK),
        ("999 123 4567", Kind.WRONG_CHECK),
        ("0000000000", Kind.PLACEHOLDER),
        ("999 999 9999", Kind.PLACEHOLDER),
        ("0", Kind.PLACEHOLDER),
        ("943476591", Kind.WRONG_LENGTH),
        ("", Kind.MISSING),
        ("   ", Kind.MISSING),
        ("QQ 12 34 56 C", Kind.NATIONAL_INSURANCE),
        ("qq123456c", Kind.NATIONAL_INSURANCE),
        ("943.476.5919", Kind.NOT_DIGITS),
        ("-9434765919", Kind.NOT_DIGITS),
        ("ABC 1234", Kind.NOT_DIGITS),
        ("٩٤٣٤٧٦٥٩١٩", Kind.NOT_DIGITS),
    ],
)
def test_a_typed_number_is_recognised(typed, kind):
    read = read_nhs_number(typed)
    assert read.kind is kind
    assert read.valid == (kind is Kind.VALID)
    assert bool(read.sentence) != read.valid
    assert len(read.digits) == (10 if read.valid else 0)


def test_a_number_from_scotland_or_northern_ireland_is_asked_back():
    assert "CHI" in read_nhs_number("0101991112"[:9] + _check("010199111")).question
    assert "Northern Ireland" in read_nhs_number("3201991236").question
    assert read_nhs_number("943 476 5919").question == ""


def test_the_status_goes_into_the_record():
    assert read_nhs_number("943 476 5919").status == "02"
    assert read_nhs_number("").status == "03"


def _check(nine):
    rest = sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True))
    return str((11 - rest % 11) % 11)
