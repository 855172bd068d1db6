"""A new ward is made in a file of its own, where it is safe, or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import MORNING, an_app
from wardapp.clock import FrozenClock
from wardapp.errors import RuleBroken, StoreUnavailable
from wardapp.keeping import back_up_now, check_now, keeping
from wardapp.new_ward import Draft, check_place, make_ward, read_draft
from wardapp.queries.ward import beds, people, wards

CLOCK = FrozenClock(MORNING)


def a_draft(folder: Path) -> Draft:
    return Draft("Derwen", "Ysbyty'r Tŵr", beds="A1-4, SR1", people="SM sister", folder=str(folder))


def test_a_ward_is_made_from_what_was_typed(tmp_path: Path) -> None:
    path = make_ward(a_draft(tmp_path), CLOCK, "PC-1")
    app = an_app(tmp_path, name=path.name)
    (ward,) = app.ask(wards)
    assert (ward.name, ward.hospital, ward.nation) == ("Derwen", "Ysbyty'r Tŵr", "wales")
    assert [bed.label for bed in app.ask(beds, ward.id)] == ["A1", "A2", "A3", "A4", "SR1"]
    assert [person.initials for person in app.ask(people)] == ["SM"]


def test_a_second_ward_never_goes_into_the_first_ones_file(tmp_path: Path) -> None:
    first, second = (make_ward(a_draft(tmp_path), CLOCK, "PC-1") for _ in range(2))
    assert first != second


def test_a_ward_needs_somebody_who_may_change_it(tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match="ward sister"):
        make_ward(replace(a_draft(tmp_path), people="IP nurse"), CLOCK, "PC-1")
    assert list(tmp_path.iterdir()) == []


def test_a_cloud_folder_is_refused_and_nothing_is_made(tmp_path: Path) -> None:
    cloud = tmp_path / "OneDrive - Ward"
    with pytest.raises(StoreUnavailable, match="cloud"):
        check_place(cloud)
    with pytest.raises(StoreUnavailable, match="cloud"):
        make_ward(a_draft(cloud), CLOCK, "PC-1")
    assert not cloud.exists()


def test_a_draft_is_kept_and_a_spoilt_one_begins_anew(tmp_path: Path) -> None:
    draft = replace(a_draft(tmp_path), step=3)
    assert read_draft(draft.to_text()) == draft
    for spoilt in ("", "{", "[1]", '{"name": 7}', '{"step": "x"}'):
        assert read_draft(spoilt) == Draft()


def test_a_backup_asked_for_is_made_and_the_file_is_found_whole(tmp_path: Path) -> None:
    path = make_ward(a_draft(tmp_path), CLOCK, "PC-1")
    app = an_app(tmp_path, name=path.name)
    assert keeping(app).last is None
    kept = back_up_now(app)
    assert (kept.last, kept.count) == (MORNING.replace(microsecond=0), 1)
    assert "whole" in check_now(app)
