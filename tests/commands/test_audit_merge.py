"""An audit carried away and brought back: what comes home, what waits, what never leaves."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from tests.audit_carried import carry, copy_of, the_audit, unpacked
from tests.audit_ward import (
    MEETS,
    NOT_COMPLETE,
    NOT_MEETING,
    RHIAN,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    a_planned_audit,
    a_ward_of_three,
    an_app_after,
    answer,
    at,
    audit_clock,
    beds_for,
    choices,
    correct,
    frozen_rows,
    give,
)
from tests.builders import a_ward, an_app
from wardapp.app import App
from wardapp.commands.audit_answer import AgreeAuditBed, SettleAuditAnswer
from wardapp.commands.audit_carry import (
    BringBackAudit,
    CarryAudit,
    UnpackAudit,
    what_is_new,
)
from wardapp.commands.audit_freeze import FreezeAudit, ListedBed
from wardapp.commands.audit_plan import ChangeAudit, CloseAudit, PlannedWard, SetReviewers
from wardapp.commands.ward import AddPerson, ChangePerson, NewPerson
from wardapp.domain.base import Base
from wardapp.errors import RuleBroken
from wardapp.queries.audit import AuditBedRow, AuditScreen
from wardapp.queries.audit_package import audit_package
from wardapp.queries.ward import WardRow, wards

CARRIED = {
    "ward",
    "person",
    "audit",
    "audit_ward",
    "audit_bed",
    "audit_correction",
    "audit_answer",
    "diary_entry",
    "diary_change",
}


@pytest.fixture
def home(tmp_path: Path) -> App:
    return an_app_after(a_ward_of_three, tmp_path / "home")


@pytest.fixture
def ward(home: App) -> WardRow:
    return home.ask(wards)[0]


@pytest.fixture
def screen(home: App, ward: WardRow) -> AuditScreen:
    return a_frozen_audit(home, ward)


def bring(laptop: App, home: App) -> dict[str, int]:
    """Bring the laptop's copy home; return what was brought."""
    home.sign_in(SIONED)
    home.do(BringBackAudit(package=copy_of(laptop)))

    def newest(connection: Connection) -> Any:
        return connection.execute(
            text("SELECT brought FROM audit_return ORDER BY id DESC LIMIT 1")
        ).scalar_one()

    found: dict[str, int] = json.loads(home.ask(newest))
    return found


def bed(app: App, number: int = 0, slot: str = "A") -> AuditBedRow:
    return beds_for(app, the_audit(app), slot)[number]


def say(app: App, slot: str, found: Any = MEETS, number: int = 0) -> str:
    return answer(app, bed(app, number, slot), slot, found)


def outcomes(row: AuditBedRow) -> tuple[tuple[str, ...], ...]:
    now = row.standing
    return tuple(tuple(one.outcome for one in of) for of in (now.a, now.b, now.agreed))


# What leaves


def test_nothing_of_the_ward_s_own_record_leaves_with_the_audit(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    laptop = carry(home, screen, tmp_path)

    def filled(connection: Connection) -> set[str]:
        return {
            table.name
            for table in Base.metadata.sorted_tables
            if connection.execute(text(f"SELECT 1 FROM {table.name} LIMIT 1")).first()
        }

    assert {"patient", "stay", "placement", "bed"} <= home.ask(filled)
    assert laptop.ask(filled) == CARRIED - {"audit_correction", "audit_answer"}
    assert {row.patient_stay for row in beds_for(laptop, the_audit(laptop))} == {None}
    assert {row.source_ward_id for row in the_audit(laptop).wards} == {None}
    laptop.store.close()
    written = b"".join(path.read_bytes() for path in (tmp_path / "laptop").iterdir())
    assert [word for word in (b"Person1", b"Person2", b"Chest inf") if word in written] == []


def test_of_a_bed_there_leaves_what_the_guide_says_and_no_more(
    home: App, screen: AuditScreen
) -> None:
    package = home.ask(audit_package, screen.audit.id)
    for row in package.beds:
        assert " ".join(sorted(row)) == (
            "age delay_reason edd key label optimised pathway position problem scheme sex shown "
            "specialty state stay_days ward_key"
        )
    assert {" ".join(sorted(row)) for row in package.people} == {"active initials name role"}
    assert package.home is not None
    assert " ".join(sorted(package.home)) == (
        "demonstration hospital huddle_time name nation round_time"
    )


@pytest.mark.parametrize("identity", ["bed_only", "initials", "name"])
def test_a_name_leaves_only_where_the_plan_says_so(
    home: App, ward: WardRow, tmp_path: Path, identity: str
) -> None:
    laptop = carry(home, a_frozen_audit(home, ward, identity=identity), tmp_path)
    shown = bed(laptop).shown
    assert shown.get("family", "") == ("Person1" if identity == "name" else "")
    laptop.store.close()
    written = b"".join(path.read_bytes() for path in (tmp_path / "laptop").iterdir())
    assert (b"Person1" in written) is (identity == "name")


def test_only_the_chosen_wards_and_their_reviewers_leave(home: App, ward: WardRow) -> None:
    onnen = a_ward(home, "B1", name="Onnen")
    planned = (
        PlannedWard(name="Derwen", source_ward_id=ward.id, reviewer_a="Owain Rees"),
        PlannedWard(name="Onnen", source_ward_id=onnen.id, reviewer_a="Priya Nair"),
    )
    screen = a_frozen_audit(home, ward, wards=planned)
    package = home.ask(audit_package, screen.audit.id, (screen.wards[1].key,))
    assert [row["name"] for row in package.wards] == ["Onnen"]
    assert {row["ward_key"] for row in package.beds} == {screen.wards[1].key}
    assert {row["name"] for row in package.people} == {"Priya Nair"}


def test_a_reviewer_who_works_here_no_more_is_carried_as_a_guest(home: App, ward: WardRow) -> None:
    bethan = NewPerson("BP", "sister", "Bethan Puw")
    made = home.do(AddPerson(person=bethan)).made_id or 0
    gone = ChangePerson(
        person_id=made,
        expected_version=1,
        initials=bethan.initials,
        name=bethan.name,
        role=bethan.role,
        active=False,
    )
    planned = PlannedWard(name="Derwen", source_ward_id=ward.id, reviewer_a="Bethan Puw")
    screen = a_frozen_audit(home, ward, wards=(planned,))
    (before,) = home.ask(audit_package, screen.audit.id).people
    home.do(gone)
    (after,) = home.ask(audit_package, screen.audit.id).people
    assert (before["role"], after["role"]) == ("sister", "auditor")


def test_the_plan_of_a_copy_stands_on_the_laptop_too(
    home: App, ward: WardRow, tmp_path: Path
) -> None:
    laptop = carry(home, a_planned_audit(home, ward), tmp_path)
    audit = the_audit(laptop).audit
    with pytest.raises(RuleBroken, match="carried away"):
        laptop.do(
            ChangeAudit(audit_id=audit.id, expected_version=audit.version, choices=choices(ward))
        )


def test_an_audit_of_the_demonstration_says_so_on_the_laptop_too(
    tmp_path: Path,
) -> None:
    home = an_app(tmp_path / "home", audit_clock())
    for demonstration in (False, True):
        ward = a_ward(home, "A1", name=f"Ward {demonstration}", demonstration=demonstration)
        screen = a_frozen_audit(home, ward)
        laptop = carry(home, screen, tmp_path, f"laptop {demonstration}")
        assert screen.audit.demonstration is demonstration
        assert the_audit(laptop).audit.demonstration is demonstration


def test_the_copy_shows_the_audit_as_it_is_at_home(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    say(home, "A")
    correct(home, bed(home, 1), "age", "91")
    laptop = carry(home, screen, tmp_path)
    for slot in ("A", "B", ""):
        here, there = (
            beds_for(home, the_audit(home), slot),
            beds_for(laptop, the_audit(laptop), slot),
        )
        assert [(b.key, b.label, b.age, b.stay_days, outcomes(b)) for b in here] == [
            (b.key, b.label, b.age, b.stay_days, outcomes(b)) for b in there
        ]
    assert the_audit(laptop).audit.lists == screen.audit.lists


def test_a_carried_file_takes_one_audit(home: App, screen: AuditScreen, tmp_path: Path) -> None:
    laptop = carry(home, screen, tmp_path)
    with pytest.raises(RuleBroken, match="holds an audit already"):
        laptop.do(UnpackAudit(package=copy_of(laptop), carry_key="another"))


@pytest.mark.parametrize("chosen", [(), ("of another audit",)])
def test_no_ward_chosen_carries_nothing(
    home: App, screen: AuditScreen, chosen: tuple[str, ...]
) -> None:
    with pytest.raises(RuleBroken) as caught:
        home.do(CarryAudit(audit_id=screen.audit.id, wards=chosen))
    assert (caught.value.field, the_audit(home).carries) == ("wards", ())


# What comes home


def test_answers_and_corrections_of_the_laptop_come_home(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    laptop = carry(home, screen, tmp_path)
    before = frozen_rows(home)
    keys = {say(laptop, "A", NOT_MEETING), say(laptop, "B", MEETS), say(laptop, "A", MEETS, 1)}
    correct(laptop, bed(laptop, 2), "state", "leave")
    home.clock.advance(hours=3)  # type: ignore[attr-defined]
    assert bring(laptop, home) == {"answers": 3, "corrections": 1, "beds": 0, "double": 0}
    history = [one for row in beds_for(home, the_audit(home), "") for one in row.history]
    given = [one for row in range(3) for one in bed(home, row).history]
    assert {one.key for one in given} == keys
    assert {one.received_at for one in given} == {home.clock.now()}
    assert {one.at for one in given} == {laptop.clock.now()}
    assert len(history) == 2  # of the third, whoever has not answered sees nothing
    assert (bed(home).standing.state, bed(home, 2).state) == ("to_agree", "leave")
    assert frozen_rows(home) == before
    assert the_audit(home).carries[0].back_at == home.clock.now()


def test_brought_back_twice_it_brings_nothing_new(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    laptop = carry(home, screen, tmp_path)
    say(laptop, "A")
    bring(laptop, home)
    before = bed(home)
    with pytest.raises(RuleBroken, match="here already"):
        bring(laptop, home)
    assert bed(home) == before
    say(laptop, "B")
    assert bring(laptop, home)["answers"] == 1
    assert bed(home).standing.state == "done"


def test_a_copy_that_brings_nothing_at_all_changes_nothing(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    with pytest.raises(RuleBroken, match="here already"):
        bring(carry(home, screen, tmp_path), home)


def test_two_laptops_bring_each_their_own(home: App, screen: AuditScreen, tmp_path: Path) -> None:
    one, two = carry(home, screen, tmp_path, "one"), carry(home, screen, tmp_path, "two")
    say(one, "A", MEETS)
    say(two, "B", NOT_MEETING)
    say(home, "A", NOT_COMPLETE, 1)
    for laptop in (two, one):
        bring(laptop, home)
    assert outcomes(bed(home)) == (("meets",), ("not_meeting",), ())
    assert outcomes(bed(home, 1)) == (("not_complete",), (), ())


def test_one_reviewer_on_two_laptops_has_two_answers_until_a_person_chooses(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    one, two = carry(home, screen, tmp_path, "one"), carry(home, screen, tmp_path, "two")
    say(one, "A", MEETS)
    say(two, "A", NOT_MEETING)
    assert bring(one, home)["double"] == 0
    assert bring(two, home)["double"] == 1
    row = bed(home)
    assert (row.standing.state, row.standing.final) == ("to_settle", None)
    assert the_audit(home).wards[0].waiting == 1
    heads = row.standing.a
    settled = SettleAuditAnswer(
        bed_id=row.id, slot="A", keep=heads[1].key, seen=tuple(head.key for head in heads)
    )
    home.do(settled)
    for laptop in (one, two):  # an older copy comes back again
        with pytest.raises(RuleBroken, match="here already"):
            bring(laptop, home)
    say(two, "A", NOT_MEETING, 1)
    bring(two, home)
    row = bed(home)
    assert outcomes(row) == (("not_meeting",), (), ())
    assert (row.standing.state, len(row.history)) == ("half", 3)


def test_an_answer_changed_at_home_and_away_stands_twice(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    say(home, "A", MEETS)
    laptop = carry(home, screen, tmp_path)
    say(home, "A", NOT_COMPLETE)
    say(laptop, "A", NOT_MEETING)
    bring(laptop, home)
    assert outcomes(bed(home)) == (("not_complete", "not_meeting"), (), ())
    assert bed(home).standing.state == "to_settle"


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_laptop_s_clock_decides_nothing(
    home: App, screen: AuditScreen, tmp_path: Path, hours: int
) -> None:
    say(home, "A", MEETS)
    laptop = carry(home, screen, tmp_path)
    laptop.clock.advance(hours=hours)  # type: ignore[attr-defined]
    say(laptop, "A", NOT_MEETING)  # in the place of the one from home
    bring(laptop, home)
    row = bed(home)
    assert outcomes(row) == (("not_meeting",), (), ())
    latest = what_is_new(home.ask(audit_package, screen.audit.id), copy_of(laptop)).latest
    assert latest is not None
    assert (latest > home.clock.now()) is (hours > 0)  # what the page can say of it


def test_an_answer_from_a_laptop_after_both_had_agreed_is_looked_at_again(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    say(home, "A", MEETS)
    laptop = carry(home, screen, tmp_path)
    say(home, "B", NOT_MEETING)
    agree(home)
    assert bed(home).standing.state == "done"
    say(laptop, "A", NOT_COMPLETE)
    bring(laptop, home)
    assert (bed(home).standing.state, bed(home).standing.final) == ("look_again", None)
    agree(home)
    assert bed(home).standing.state == "done"


def agree(app: App) -> None:
    row = bed(app)
    known = row.standing
    app.do(
        AgreeAuditBed(
            bed_id=row.id,
            found=MEETS,
            of=tuple(one.key for one in (*known.a, *known.b)),
            seen=tuple(one.key for one in known.agreed),
        )
    )


def test_agreed_here_and_there_waits_for_one_choice(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    say(home, "A", MEETS)
    say(home, "B", NOT_MEETING)
    laptop = carry(home, screen, tmp_path)
    agree(home)
    agree(laptop)
    bring(laptop, home)
    row = bed(home)
    assert (row.standing.state, len(row.standing.agreed)) == ("to_settle", 2)
    heads = tuple(one.key for one in row.standing.agreed)
    home.do(SettleAuditAnswer(bed_id=row.id, slot="agreed", keep=heads[0], seen=heads))
    assert bed(home).standing.state == "done"


def test_the_same_correction_on_two_laptops_reads_the_same_whoever_comes_first(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    one, two = carry(home, screen, tmp_path, "one"), carry(home, screen, tmp_path, "two")
    correct(one, bed(one), "age", "91")
    correct(two, bed(two), "age", "92")
    other_home = unpacked(home.ask(audit_package, screen.audit.id), tmp_path, "copy", "x")
    for here, order in ((home, (one, two)), (other_home, (two, one))):
        for laptop in order:
            here.do(BringBackAudit(package=copy_of(laptop)))
    assert bed(home).age == bed(other_home).age
    assert len(bed(home).corrections) == 2
    correct(home, bed(home), "age", "93")
    assert bed(home).age == 93


# Lists that were frozen on the laptop


def a_typed_ward(home: App, ward: WardRow) -> AuditScreen:
    typed = PlannedWard(name="Onnen", reviewer_a=SIONED.name, reviewer_b=RHIAN.name)
    return a_planned_audit(home, ward, wards=(typed,))


def test_a_ward_typed_on_the_laptop_comes_home_with_its_answers(
    home: App, ward: WardRow, tmp_path: Path
) -> None:
    laptop = carry(home, a_typed_ward(home, ward), tmp_path)
    give(laptop, the_audit(laptop), ListedBed(label="B1"), ListedBed(label="B2", state="empty"))
    say(laptop, "A")
    assert bring(laptop, home) == {"answers": 1, "corrections": 0, "beds": 2, "double": 0}
    row = the_audit(home).wards[0]
    assert (row.source, row.frozen_at, row.beds, row.first) == ("typed", at(7), 2, 1)
    assert row.recorded_by == SIONED.name
    with pytest.raises(RuleBroken, match="frozen already"):
        give(home, the_audit(home), ListedBed(label="B1"))


def test_a_ward_typed_here_and_there_keeps_the_list_of_here_and_says_so(
    home: App, ward: WardRow, tmp_path: Path
) -> None:
    laptop = carry(home, a_typed_ward(home, ward), tmp_path)
    give(laptop, the_audit(laptop), ListedBed(label="B1"))
    say(laptop, "A")
    give(home, the_audit(home), ListedBed(label="B1"), ListedBed(label="B2"))
    before = frozen_rows(home)
    new = what_is_new(home.ask(audit_package, the_audit(home).audit.id), copy_of(laptop))
    assert (new.nothing, new.kept, new.refused, new.known) == (True, ("Onnen",), 1, 0)
    with pytest.raises(RuleBroken, match="list of Onnen was frozen here and on the laptop"):
        bring(laptop, home)
    assert frozen_rows(home) == before


def test_a_ward_typed_on_two_laptops_is_taken_from_the_first_that_comes_home(
    home: App, ward: WardRow, tmp_path: Path
) -> None:
    screen = a_typed_ward(home, ward)
    one, two = carry(home, screen, tmp_path, "one"), carry(home, screen, tmp_path, "two")
    give(one, the_audit(one), ListedBed(label="B1"))
    give(two, the_audit(two), ListedBed(label="B1"), ListedBed(label="B2"))
    bring(one, home)
    with pytest.raises(RuleBroken, match="frozen here and on the laptop"):
        bring(two, home)
    assert [row.label for row in beds_for(home, the_audit(home))] == ["B1"]


def test_a_board_ward_frozen_at_home_after_the_laptop_left_is_not_mixed_up(
    home: App, ward: WardRow, tmp_path: Path
) -> None:
    screen = a_planned_audit(home, ward)
    laptop = carry(home, screen, tmp_path)
    with pytest.raises(RuleBroken):
        laptop.do(FreezeAudit(audit_id=the_audit(laptop).audit.id))
    home.do(FreezeAudit(audit_id=screen.audit.id))
    give(laptop, the_audit(laptop), ListedBed(label="A1"))
    say(laptop, "A")
    with pytest.raises(RuleBroken, match="frozen here and on the laptop"):
        bring(laptop, home)
    assert [row.history for row in beds_for(home, the_audit(home), "A")] == [()] * 4


# Changed at home meanwhile


def test_reviewers_renamed_meanwhile_leave_the_answers_with_who_gave_them(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    laptop = carry(home, screen, tmp_path)
    row = the_audit(home).wards[0]
    home.do(
        SetReviewers(
            audit_ward_id=row.id,
            expected_version=row.version,
            reviewer_a="Gwen Pugh",
            reviewer_b=RHIAN.name,
        )
    )
    say(laptop, "A")
    bring(laptop, home)
    assert the_audit(home).wards[0].reviewer_a == "Gwen Pugh"
    (kept,) = bed(home).standing.a
    assert kept.reviewer == SIONED.name


def test_an_audit_finished_meanwhile_takes_nothing_until_it_is_open(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    laptop = carry(home, screen, tmp_path)
    say(laptop, "A")
    audit = the_audit(home).audit
    home.do(CloseAudit(audit_id=audit.id, expected_version=audit.version, note="lost the laptop"))
    with pytest.raises(RuleBroken, match="audit is finished"):
        bring(laptop, home)
    assert bed(home).history == ()
    assert bed(laptop).history != ()


def test_a_copy_of_another_audit_is_not_taken(
    home: App, ward: WardRow, screen: AuditScreen, tmp_path: Path
) -> None:
    elsewhere = an_app(tmp_path / "elsewhere", audit_clock())
    theirs = carry(elsewhere, a_frozen_audit(elsewhere, a_full_ward(elsewhere, 3)), tmp_path)
    say(theirs, "A")
    with pytest.raises(RuleBroken, match="not kept here"):
        bring(theirs, home)
    assert bed(home).history == ()


def test_what_stands_here_is_never_written_over_by_what_a_copy_says_of_it(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    say(home, "A", MEETS)
    correct(home, bed(home), "age", "91")
    laptop = carry(home, screen, tmp_path)
    say(laptop, "B", MEETS)
    package = copy_of(laptop)
    forged = replace(
        package,
        beds=tuple({**row, "label": "X", "age": 1} for row in package.beds),
        answers=tuple({**row, "outcome": "not_complete"} for row in package.answers),
        corrections=tuple({**row, "after": "1"} for row in package.corrections),
        audit={**package.audit, "name": "Another", "reviewers_each": 1},
    )
    before = (frozen_rows(home), the_audit(home).audit)
    home.do(BringBackAudit(package=forged))
    assert (frozen_rows(home), the_audit(home).audit) == before
    assert outcomes(bed(home)) == (("meets",), ("not_complete",), ())
    assert bed(home).age == 91


def test_a_laptop_opened_on_two_machines_brings_both_back(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    laptop = carry(home, screen, tmp_path)
    twin = unpacked(copy_of(laptop), tmp_path, "twin", the_audit(laptop).audit.carry_key)
    say(laptop, "A", MEETS)
    say(twin, "A", MEETS)
    say(twin, "B", MEETS, 1)
    bring(laptop, home)
    assert bring(twin, home) == {"answers": 2, "corrections": 0, "beds": 0, "double": 1}
    assert outcomes(bed(home)) == (("meets", "meets"), (), ())


def test_an_older_copy_brought_back_after_a_newer_one_moves_nothing(
    home: App, screen: AuditScreen, tmp_path: Path
) -> None:
    laptop = carry(home, screen, tmp_path)
    say(laptop, "A", MEETS)
    older = copy_of(laptop)
    say(laptop, "A", NOT_MEETING)
    bring(laptop, home)
    with pytest.raises(RuleBroken, match="here already"):
        home.do(BringBackAudit(package=older))
    assert outcomes(bed(home)) == (("not_meeting",), (), ())
    other = carry(home, screen, tmp_path, "other")
    assert outcomes(bed(other)) == (("not_meeting",), (), ())
