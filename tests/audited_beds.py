"""Beds of an audit as the tests of its numbers want them: one by hand, or many at random."""

from itertools import count

from hypothesis import strategies as st

from wardapp.measures.day_of_care import AuditedBed

_IDS = count(1)
OUTCOMES = (*("meets",) * 3, *("not_meeting",) * 2, "not_complete", "left_out", "")
THEME_OF = {
    "therapy": ("internal_health_assessment", "inside"),
    "home_care": ("reablement", "outside"),
    "restart": ("care_restart", "outside"),
    "social_worker": ("social_care_assessment", "outside"),
    "test_result": ("", "inside"),
    "funding": ("", "outside"),
}


def bed(outcome="meets", **facts):
    """One bed with somebody in it, reviewed unless said otherwise."""
    said = {
        "bed_id": next(_IDS),
        "ward": "Derwen",
        "specialty": "Medicine",
        "age": 80,
        "stay_days": 3,
        "edd": "ahead",
        "optimised": False,
        "pathway": "",
        "state": "occupied",
        "outcome": outcome,
    }
    return AuditedBed(**{**said, **facts})


def not_meeting(reason="home_care", **facts):
    """One bed whose person met none of the criteria."""
    theme, side = THEME_OF[reason]
    said = {"reason": reason, "theme": theme, "side": side, "place": "home", **facts}
    return bed("not_meeting", **said)


@st.composite
def one_bed(draw, wards=("Derwen", "Onnen", "Bedwen")):
    """Any bed a frozen list can hold, with any answer."""
    outcome = draw(st.sampled_from(OUTCOMES))
    facts = {
        "ward": draw(st.sampled_from(wards)),
        "specialty": draw(st.sampled_from(("Medicine", "Care of the elderly", ""))),
        "age": draw(st.none() | st.integers(0, 103)),
        "stay_days": draw(st.none() | st.integers(0, 60)),
        "edd": draw(st.sampled_from(("none", "ahead", "today", "passed", ""))),
        "optimised": draw(st.sampled_from((True, False, None))),
        "pathway": draw(st.sampled_from(("0", "1", "2", "3", "", "?"))),
        "state": draw(
            st.sampled_from(("occupied",) * 6 + ("empty", "closed", "leave", "definite"))
        ),
        "first": draw(st.sampled_from(("meets", "not_meeting", "not_complete", "left_out", ""))),
        "second": draw(st.sampled_from(("meets", "not_meeting", "not_complete", "left_out", ""))),
    }
    if outcome == "left_out":
        facts["left_out"] = draw(
            st.sampled_from(("empty", "definite_discharge", "left_before", "not_here", "other"))
        )
    if outcome == "not_meeting":
        reason = draw(st.sampled_from(sorted(THEME_OF)))
        facts["place"] = draw(st.sampled_from(("home", "care_home", "recovery_bed", "")))
        return not_meeting(reason, **facts)
    return bed(outcome, **facts)
