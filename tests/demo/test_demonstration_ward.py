"""The demonstration ward shows every situation, at whatever moment somebody looks around."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING
from demo_wards import demo_of
from sqlalchemy import func, select

from tests.demo.going_home import STATES, GoingHome
from wardapp.app import App
from wardapp.clock import FrozenClock, local, local_day, moment
from wardapp.demo.story import RECORD
from wardapp.domain.base import Base
from wardapp.domain.board_round import Attendance, BoardRound, RoundEntry
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.optimised import Optimised
from wardapp.domain.progress import DayStatus, SeniorReview
from wardapp.domain.record import DiaryChange, DiaryEntry
from wardapp.domain.stay import Stay
from wardapp.measures.calendar import elapsed_hours, is_over_6_days, is_weekend
from wardapp.measures.safer import is_before_midday
from wardapp.measures.same_name import same_names
from wardapp.nhs_number import read_nhs_number
from wardapp.opening import OpenWard, open_ward
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.board_round import round_now
from wardapp.queries.papers import leavers
from wardapp.store.diary import verify_chain

THURSDAY = moment(date(2026, 2, 12), 16, 40)
MOMENTS = {
    "thursday afternoon": THURSDAY,
    "thursday morning": MORNING,
    "just after midnight": moment(date(2026, 6, 3), 0, 5),
    "the clocks go back, on a sunday": datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
}


@dataclass
class Shown:
    """A demonstration ward, opened."""

    at: datetime
    path: Path
    opened: OpenWard

    @property
    def app(self) -> App:
        return self.opened.app

    @property
    def ward_id(self) -> int:
        return self.opened.wards[0].id

    @property
    def day(self) -> date:
        return local_day(self.at)

    def rows(self) -> tuple[BoardRow, ...]:
        return self.app.ask(board_rows, self.ward_id, self.at)

    def inside(self) -> list[BoardRow]:
        return [row for row in self.rows() if row.occupied]


def open_it(path: Path, at: datetime) -> Shown:
    return Shown(at, path, open_ward(path, FrozenClock(at), "PC-1"))


@pytest.fixture(scope="module", params=MOMENTS.values(), ids=MOMENTS.keys())
def shown(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shown]:
    made = demo_of(request.param, tmp_path_factory)
    shown = open_it(Path(shutil.copy(made, tmp_path_factory.mktemp("demo"))), request.param)
    yield shown
    shown.app.store.close()


def test_it_is_marked_as_fictional(shown: Shown) -> None:
    ward = shown.opened.wards[0]
    assert (ward.name, ward.hospital, ward.demonstration) == ("Ward Derwen", "Ysbyty’r Tŵr", True)


def test_it_has_28_beds_in_natural_order(shown: Shown) -> None:
    labels = [row.bed for row in shown.rows()]
    bays = [f"{bay}{number}" for bay in "ABCD" for number in range(1, 7)]
    assert labels == bays + [f"SR{number}" for number in range(1, 5)]


def test_three_or_four_beds_are_empty_and_one_of_them_is_closed(shown: Shown) -> None:
    empty = [row for row in shown.rows() if not row.occupied]
    assert len(empty) in (3, 4)
    assert [row.bed for row in empty if row.bed_status == "closed"] == ["C6"]
    assert all(row.empty_since and row.empty_since <= shown.at for row in empty)


SITUATIONS: dict[str, Callable[[BoardRow, Shown], bool]] = {
    "no date set": lambda row, _: row.edd is None,
    "date passed and moved twice": lambda row, now: bool(
        row.edd and row.edd < now.day and row.edd_moves == 2
    ),
    "moved once": lambda row, _: row.edd_moves == 1,
    "leaves tomorrow": lambda row, now: row.edd == now.day + timedelta(days=1),
    "optimised for 31 of 48 hours": lambda row, now: hours(row, now) == 31,
    "optimised for 36 to 48 hours": lambda row, now: 36 <= hours(row, now) < 48,
    "optimised over 48 hours": lambda row, now: hours(row, now) >= 49,
    "in for 24 days": lambda row, now: stay(row, now) >= 24,
    "waits for somebody outside": lambda row, _: row.waiting_code == "HOM-02",
    "waits inside": lambda row, _: row.waiting_code == "test_requested",
    "an action is late": lambda row, now: bool(row.action_due_at and row.action_due_at < now.at),
    "unwell": lambda row, _: row.unwell,
    "a boarder": lambda row, _: row.boarder and row.home_ward == "Onnen",
    "on leave": lambda row, now: bool(
        row.on_leave and row.back_expected_at and row.back_expected_at > now.at
    ),
    "no NHS number yet": lambda row, _: row.nhs_number is None and row.family != "UNKNOWN",
    "nobody knows who": lambda row, _: row.family == "UNKNOWN" and not row.given and not row.born,
    "speaks Welsh": lambda row, _: row.spoken_language == "cy",
    "speaks Polish, interpreter": lambda row, _: row.spoken_language == "pl" and row.interpreter,
    "speaks Bengali, interpreter": lambda row, _: row.spoken_language == "bn" and row.interpreter,
    "language not asked": lambda row, _: row.written_language is None,
    "falls": lambda row, _: "falls" in row.flags,
    "a sensitive flag": lambda row, _: "safeguarding" in row.flags,
    "pathway to a recovery bed": lambda row, _: row.pathway == "2",
    "complex pathway": lambda row, _: row.pathway == "3",
    "no pathway": lambda row, _: row.pathway == "",
    "criteria open and met": lambda row, _: 0 < row.criteria_met < row.criteria,
    "criteria all met": lambda row, _: row.criteria > 0 and row.criteria_met == row.criteria,
    "no criteria": lambda row, _: row.criteria == 0,
    "not yet discussed": lambda row, _: not row.discussed,
}


def hours(row: BoardRow, now: Shown) -> int:
    return int(elapsed_hours(row.optimised_at, now.at)) if row.optimised_at else -1


def stay(row: BoardRow, now: Shown) -> int:
    return (now.day - local_day(row.admitted_at)).days if row.admitted_at else -1


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_is_there(shown: Shown, situation: str) -> None:
    assert any(SITUATIONS[situation](row, shown) for row in shown.inside())


def test_several_have_been_here_over_6_days(shown: Shown) -> None:
    long = [r for r in shown.inside() if r.admitted_at and is_over_6_days(r.admitted_at, shown.day)]
    assert len(long) >= 8


def test_two_people_have_one_name_and_can_be_told_apart(shown: Shown) -> None:
    strong = {
        r.bed: r
        for r in shown.inside()
        if (a := same_names(shown.inside()).get(r.stay_id or 0)) and a.strong
    }
    assert strong.keys() == {"A2", "C5"}
    assert strong["A2"].born == date(1941, 3, 12)
    assert strong["C5"].born == date(1944, 3, 21)


def test_every_nhs_number_is_in_the_test_range_and_nobody_shares_one(shown: Shown) -> None:
    numbers = [row.nhs_number for row in shown.inside() if row.nhs_number]
    assert all(number.startswith("999") and read_nhs_number(number).valid for number in numbers)
    assert len(set(numbers)) == len(numbers)


def test_tomorrows_leavers_have_a_checklist_with_something_left_to_do(shown: Shown) -> None:
    rows = shown.app.ask(leavers, shown.ward_id, shown.day)
    tomorrow = {row.bed: row for row in rows if row.day > shown.day}
    assert set(tomorrow) == {"A1", "B2", "B6", "C4"}
    assert set(tomorrow["A1"].items.values()) == {"done"}
    assert tomorrow["B2"].items["tablets"] == "todo"
    assert tomorrow["C4"].items["key"] == "not_needed"


def test_those_due_today_are_still_here_in_the_morning_and_left_later(shown: Shown) -> None:
    with shown.app.store.engine.connect() as connection:
        left = connection.scalars(
            select(Stay.left_at).where(Stay.left_at >= moment(shown.day))
        ).all()
    time = local(shown.at).strftime("%H:%M")
    expected = [at for at in ("10:50", "11:35", "13:20", "17:20") if at <= time]
    assert sorted(local(at).strftime("%H:%M") for at in left if at) == expected


@pytest.fixture(scope="module")
def going_home(shown: Shown) -> GoingHome:
    stays = {row.bed: row.stay_id for row in shown.inside() if row.stay_id}
    return GoingHome(shown.app, shown.ward_id, shown.at, stays)


@pytest.mark.parametrize("state", STATES)
def test_every_state_of_going_home_is_there(going_home: GoingHome, state: str) -> None:
    assert STATES[state](going_home)


def test_a_clock_stopped_because_somebody_was_unwell_again(shown: Shown) -> None:
    with shown.app.store.engine.connect() as connection:
        ended = connection.execute(
            select(Optimised.stay_id, Optimised.ended_reason).where(
                Optimised.ended_kind == "unwell"
            )
        ).all()
    assert len(ended) == 3
    assert all(reason.startswith("Unwell again") for _, reason in ended)
    running = {row.stay_id: row.bed for row in shown.inside() if row.optimised_at}
    new_clocks = [running[stay_id] for stay_id, _ in ended if stay_id in running]
    assert new_clocks == ["D2"]


def test_rounds_were_held_on_weekdays_by_the_team(shown: Shown) -> None:
    with shown.app.store.engine.connect() as connection:
        rounds = connection.execute(select(BoardRound.__table__)).mappings().all()
        came = dict(
            connection.execute(
                select(Attendance.round_id, func.count()).group_by(Attendance.round_id)
            ).all()
        )
        seen = dict(
            connection.execute(
                select(RoundEntry.round_id, func.count())
                .where(RoundEntry.outcome == "discussed")
                .group_by(RoundEntry.round_id)
            ).all()
        )
    mornings = [row for row in rounds if row["kind"] == "morning"]
    past = {row["day"] for row in mornings if row["day"] < shown.day}
    week = [shown.day - timedelta(days=back) for back in range(1, 7)]
    assert past == {day for day in week if not is_weekend(day)}
    assert all(row["ended_at"] and row["ended_at"] < shown.at for row in rounds)
    assert all(came[row["id"]] == 8 and seen[row["id"]] >= 18 for row in mornings)


def test_todays_round_is_left_to_whoever_looks_around_before_midday(shown: Shown) -> None:
    held = shown.app.ask(round_now, shown.ward_id, "morning")
    today = held is not None and held.day == shown.day
    assert today == (local(shown.at).hour >= 12 and not is_weekend(shown.day))
    if today:
        with shown.app.store.engine.connect() as connection:
            missed = (
                connection.execute(
                    select(RoundEntry.reason)
                    .where(RoundEntry.outcome == "not_discussed")
                    .join(BoardRound, BoardRound.id == RoundEntry.round_id)
                    .where(BoardRound.day == shown.day)
                )
                .scalars()
                .all()
            )
        assert missed == ["away"]


def test_every_past_day_is_final_and_today_is_not(shown: Shown) -> None:
    with shown.app.store.engine.connect() as connection:
        days = connection.execute(select(DayStatus.day, DayStatus.colour, DayStatus.final)).all()
    past = {day for day, _, _ in days if day < shown.day}
    assert past == {shown.day - timedelta(days=n) for n in range(1, 8)}
    assert all(final for day, _, final in days if day < shown.day)
    colours = [colour for day, colour, _ in days if day == shown.day - timedelta(days=1)]
    assert 5 <= colours.count("green") <= 18
    assert 5 <= colours.count("red") <= 18
    assert not any(row.final for row in shown.inside())


def test_most_senior_reviews_were_done_before_midday_but_not_all(shown: Shown) -> None:
    with shown.app.store.engine.connect() as connection:
        times = connection.scalars(
            select(SeniorReview.happened_at).where(SeniorReview.how == "board")
        ).all()
        bedside = connection.scalars(
            select(SeniorReview.happened_at).where(SeniorReview.how == "bedside")
        ).all()
    assert all(is_before_midday(at) for at in times)
    assert any(not is_before_midday(at) for at in bedside)
    assert len(times) > len(bedside)


def test_nothing_has_happened_in_the_future_or_before_it_was_possible(shown: Shown) -> None:
    with shown.app.store.engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            for name in ("happened_at", "recorded_at", "started_at", "met_at", "done_at", "since"):
                if name in table.columns:
                    latest = connection.scalar(select(func.max(table.c[name])))
                    assert latest is None or latest <= shown.at, (table.name, name)
        pairs = connection.execute(
            select(ExpectedDischarge.day, Stay.admitted_at).join(
                Stay, Stay.id == ExpectedDischarge.stay_id
            )
        ).all()
    assert all(day >= local_day(admitted) for day, admitted in pairs)


def test_every_row_came_through_the_diary_and_its_chain_holds(shown: Shown) -> None:
    with shown.app.store.engine.connect() as connection:
        assert verify_chain(connection).ok
        kept = set(
            connection.execute(select(DiaryChange.table_name, DiaryChange.row_id).distinct()).all()
        )
        for table in Base.metadata.sorted_tables:
            if "void_reason" in table.columns:
                ids = connection.scalars(select(table.c.id)).all()
                assert {(table.name, row) for row in ids} <= kept
        first, last = connection.execute(
            select(func.min(DiaryEntry.at), func.max(DiaryEntry.at))
        ).one()
    assert local_day(first) == shown.day - RECORD
    assert last <= shown.at
