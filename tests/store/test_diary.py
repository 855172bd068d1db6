import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import a_patient, a_ward, an_app
from sqlalchemy import text

from wardapp.app import App
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.queries.diary import history_of
from wardapp.store.diary import verify_chain

TAMPERINGS = (
    "UPDATE diary_entry SET person = 'Somebody Else' WHERE seq = :seq",
    "UPDATE diary_entry SET at = '2026-02-12T08:00:00.000000+00:00' WHERE seq = :seq",
    "UPDATE diary_entry SET hash = :junk WHERE seq = :seq",
    'UPDATE diary_entry SET label_values = \'{"day": "1"}\' WHERE seq = :seq',
    "UPDATE diary_change SET after = '{}' WHERE seq = :seq",
    "UPDATE diary_change SET row_id = row_id + 1 WHERE seq = :seq",
    "DELETE FROM diary_change WHERE seq = :seq",
    "DELETE FROM diary_entry WHERE seq = :seq",
    "UPDATE diary_change SET seq = seq - 1 WHERE seq = :seq",
)


@pytest.fixture
def app(tmp_path: Path) -> App:
    app = an_app(tmp_path)
    stay = a_patient(app, a_ward(app))
    seen = None
    for number in range(10):
        day = date(2026, 2, 16) + timedelta(days=number)
        move = SetExpectedDischarge(
            stay_id=stay, seen=seen, day=day, basis="clinical_change", comment="a < b & 'c' ŵ"
        )
        seen = app.do(move).made_id
    return app


def test_an_untouched_diary_is_whole_and_tells_its_head(app: App) -> None:
    result = app.ask(verify_chain)
    assert (result.ok, result.count, len(result.head)) == (True, 12, 64)


@pytest.mark.parametrize("tampering", TAMPERINGS)
def test_every_tampering_with_the_diary_is_found_and_named(app: App, tampering: str) -> None:
    seq = random.Random(tampering).randrange(4, 12)
    with app.store.engine.execution_options(writing=True).begin() as connection:
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        values = {"seq": seq, "junk": "f" * 64}
        connection.execute(
            text(tampering), {k: v for k, v in values.items() if f":{k}" in tampering}
        )
        if tampering.startswith("DELETE FROM diary_entry"):
            connection.execute(text("DELETE FROM diary_change WHERE seq = :seq"), {"seq": seq})
    result = app.ask(verify_chain)
    assert not result.ok
    assert result.first_bad in {seq - 1, seq, seq + 1}


def test_the_history_of_a_patient_is_read_newest_first(app: App) -> None:
    history = app.ask(history_of, 1)
    assert len(history) == 11
    assert history[0].label_values == {"day": "25-Feb-2026"}
    assert history[-1].label == "Admitted"


def test_the_diary_holds_no_name_in_its_sentences(app: App) -> None:
    for entry in app.ask(history_of, 1):
        assert "Evans" not in entry.label + str(entry.label_values)
