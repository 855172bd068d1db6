"""Which backups stay as the months go by, and when the next is due."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.store.backup import backup_folder
from wardapp.store.keeper import BackupKeeper
from wardapp.store.thinning import to_keep

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def _hourly(days: int) -> list[datetime]:
    return [NOW - timedelta(hours=hours) for hours in range(days * 24)]


def test_all_backups_of_two_days_stay() -> None:
    kept = to_keep(_hourly(400), NOW)
    assert sum(NOW - at <= timedelta(days=2) for at in kept) == 49


def test_older_backups_stay_by_day_week_and_month() -> None:
    older = sorted(at for at in to_keep(_hourly(400), NOW) if NOW - at > timedelta(days=2))
    days = {at.date() for at in older}
    assert {NOW.date() - timedelta(days=back) for back in range(3, 14)} <= days
    assert len({at.isocalendar()[:2] for at in older}) >= 10
    assert len({(at.year, at.month) for at in older}) == 9
    assert len(older) <= 12 + 10 + 9


def test_thinning_twice_takes_no_more_than_thinning_once() -> None:
    kept = to_keep(_hourly(400), NOW)
    assert to_keep(kept, NOW) == kept


def test_the_only_backup_stays_however_old() -> None:
    old = NOW - timedelta(days=3000)
    assert to_keep([old], NOW) == {old}


def test_a_quiet_year_of_thinning_each_day_keeps_backups_of_nine_months() -> None:
    kept: set[datetime] = set()
    for day in range(365):
        now = NOW + timedelta(days=day)
        kept = to_keep(kept | {now}, now)
    assert len({(at.year, at.month) for at in kept}) == 9


def test_a_backup_is_due_on_opening_and_then_each_quarter_of_an_hour_with_changes(
    ward_file: Path, clock: FrozenClock
) -> None:
    keeper = BackupKeeper(ward_file, clock)
    assert keeper.due(clock.now(), last_seq=1)
    keeper.run(last_seq=1)
    clock.advance(minutes=16)
    assert not keeper.due(clock.now(), last_seq=1)  # nothing changed
    keeper.run(last_seq=1)
    clock.advance(minutes=10)
    assert not keeper.due(clock.now(), last_seq=2)  # too early
    clock.advance(minutes=5)
    assert keeper.due(clock.now(), last_seq=2)


def test_half_an_hour_of_changes_without_a_backup_is_said(
    ward_file: Path, clock: FrozenClock
) -> None:
    keeper = BackupKeeper(ward_file, clock)
    backup_folder(ward_file).write_text("a file where the folder should be")
    assert keeper.due(clock.now(), last_seq=1)
    with pytest.raises(StoreUnavailable, match="No backup could be made"):
        keeper.run(last_seq=1)
    clock.advance(minutes=15)
    assert keeper.due(clock.now(), last_seq=1)  # tries again
    assert not keeper.late(clock.now())
    clock.advance(minutes=16)
    assert keeper.late(clock.now())
    backup_folder(ward_file).unlink()
    keeper.run(last_seq=1)
    assert not keeper.late(clock.now())
