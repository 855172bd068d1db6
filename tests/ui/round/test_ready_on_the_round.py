"""The ready moments and the pathway on the round, by their keys."""

from keyboard import DOWN, ENTER, UP

from ui.round.agenda_rows import agenda_codes
from wardapp.queries.ready import ReadyMoments, ready_moments


def go_to(page, keys, code):
    wanted = agenda_codes().index(code)
    while page.running.at != wanted:
        keys.press(DOWN if page.running.at < wanted else UP)


def moments(page, app) -> ReadyMoments:
    return app.ask(ready_moments, page.running.subject.card.stay_id)


def more(page, code) -> str:
    """What stands under the cursor beside the answer itself."""
    rows = page.running.agenda.agenda.rows
    row = next(row for row in rows if row.code == code)
    return " / ".join(piece.text for line in row.content.more for piece in line)


def test_t_says_that_treatment_is_complete_or_not(page, keys, ward, clock):
    app, _, _ = ward
    keys.press(ENTER)
    go_to(page, keys, "optimised")
    keys.press("t")
    assert moments(page, app).treatment_at == clock.now()
    assert "Acute treatment complete: today 08:31" in more(page, "optimised")
    go_to(page, keys, "optimised")
    keys.press("t")
    assert moments(page, app).treatment_open
    assert moments(page, app).optimised_at is None


def test_ready_to_transfer_is_a_decision_for_the_pathway(page, keys, ward, clock):
    app, _, _ = ward
    keys.press(ENTER)
    go_to(page, keys, "pathway")
    keys.press("1")
    go_to(page, keys, "pathway")
    keys.press("y")
    found = moments(page, app)
    assert (found.ready_at, found.ready_scheme, found.ready_code) == (clock.now(), "B", "1")
    assert "P1, scheme B" in more(page, "pathway")


def test_going_past_recovery_is_said_with_its_reason_and_survives_confirming(page, keys, ward):
    app, _, _ = ward
    keys.press(ENTER)
    go_to(page, keys, "pathway")
    keys.press("3")
    go_to(page, keys, "pathway")
    keys.press("b", "e", ENTER)
    assert moments(page, app).bypass_reason == "end_of_life"
    go_to(page, keys, "pathway")
    keys.press("c")
    found = moments(page, app)
    assert (found.pathway_state, found.bypass_reason) == ("confirmed", "end_of_life")
