from pathlib import Path

from builders import a_patient, a_ward, an_app

from wardapp.backing_up import Backups
from wardapp.queries.diary import last_seq
from wardapp.store.backup import backups_of, read_back


def test_a_ward_is_backed_up_on_opening_and_after_changes_only(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    backups = Backups(app)
    first = backups.due()
    assert first == app.ask(last_seq)
    backups.make(first)
    assert backups.due() is None

    a_patient(app, derwen)
    assert backups.due() is None
    app.clock.advance(minutes=15)  # type: ignore[attr-defined]
    second = backups.due()
    assert second == app.ask(last_seq)
    backups.make(second)
    assert len(backups_of(app.store.path)) == 2
    newest = backups_of(app.store.path)[0][1]
    assert read_back(newest).rows["patient"] == 1


def test_changes_without_a_backup_for_half_an_hour_are_late(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    a_ward(app)
    backups = Backups(app)
    backups.due()
    app.clock.advance(minutes=31)  # type: ignore[attr-defined]
    assert backups.late()
