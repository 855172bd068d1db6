"""What is refused as a criterion, and what is a real one."""

from datetime import date

import pytest

from wardapp.codes import code_list
from wardapp.measures.criteria import is_waiting_for_care, why_not_a_criterion


@pytest.mark.parametrize(
    "text",
    [
        "back to baseline",
        "Back to her baseline",
        "at baseline",
        "Mobility at base-line",
        "BASELINE",
        "return to normal",
        "back to usual self",
        "medically fit",
        "Medically  Fit",
        "MFFD",
        "med fit by 14/2",
        "medically optimised",
        "clinically optimised",
        "fit for discharge",
        "ready to go home",
        "when better",
        "feels well",
        "nôl i'r arfer",
        "yn ôl i’r arfer",
        "No\u0302l i'r arfer",
        "yn feddygol iach",
        "fel o'r blaen",
        "barod yn glinigol",
    ],
)
def test_a_wish_is_not_a_criterion(text):
    hint = why_not_a_criterion(text)
    assert hint
    assert "example" in hint
    assert "medically fit" not in hint.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "walks 10 metres with a frame",
        "oxygen 92 % or more on air for 24 hours",
        "two steps",
        "chair to bathroom without help",
        "CRP below 50",
        "baseline mobility: 10 metres with stick",
        "eats half of each meal",
        "afebrile for 24 hours",
        "cerdded 10 metr gyda ffrâm",
        "",
    ],
)
def test_what_can_be_seen_or_measured_is_a_criterion(text):
    assert why_not_a_criterion(text) is None


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("Waiting for package of care", True),
        ("awaiting transport", True),
        ("aros am becyn gofal", True),
        ("dim gludiant", True),
        ("social  worker not allocated", True),
        ("infection came back", False),
        ("", False),
        ("transported potassium", False),
    ],
)
def test_a_wait_behind_a_moved_date_is_recognised(text, waits):
    words = code_list("edd_basis").extra["rejected_words"]
    assert is_waiting_for_care(text, words) is waits
    assert code_list("edd_basis").choices(date(2026, 2, 12))
