"""Every command declares who may give it, what undoes it, and how it is said."""

import dataclasses
from dataclasses import replace
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from builders import SISTER, a_patient, a_ward, an_app

from wardapp import commands
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.table import TABLE
from wardapp.commands.undo import UndoLast
from wardapp.errors import RuleBroken

PERMISSIONS = {"view", "update", "round", "import", "print", "admin", "sign", "census", "audit"}


def all_commands() -> set[type[Command]]:
    found: set[type[Command]] = set()
    waiting = [Command]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            if kind.__module__.startswith(commands.__name__):
                found.add(kind)
            waiting.append(kind)
    return found


def anything(kind: type[Command]) -> Command:
    """Make a command with values of the right kind that mean nothing."""
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for part in dataclasses.fields(kind):
        if part.default is dataclasses.MISSING and part.default_factory is dataclasses.MISSING:
            hint = str(hints[part.name])
            values[part.name] = "" if "str" in hint else 0 if "int" in hint else None
    return kind(**values)


def test_no_command_is_forgotten_in_the_table() -> None:
    assert all_commands() - {UndoLast} == set(TABLE)
    assert {rule.permission for rule in TABLE.values()} <= PERMISSIONS


def test_every_command_is_frozen_and_carries_its_own_identity() -> None:
    for kind in TABLE:
        assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
        assert anything(kind).uuid != anything(kind).uuid


@pytest.mark.parametrize("role", sorted(code_list("roles").items))
def test_a_role_without_the_permission_is_refused_before_anything_is_read(
    tmp_path: Path, role: str
) -> None:
    app = an_app(tmp_path)
    allowed = frozenset(code_list("roles")[role].extra["permissions"])
    app.sign_in(replace(SISTER, role=role, permissions=allowed))
    for kind, rule in TABLE.items():
        if rule.permission not in allowed:
            with pytest.raises(RuleBroken, match="Your role does not allow this"):
                app.do(anything(kind))


def test_other_stations_hear_what_was_done_and_only_that(tmp_path: Path) -> None:
    here, there = an_app(tmp_path), an_app(tmp_path, station="PC-2")
    derwen = a_ward(here)
    there.begin_listening()
    assert there.news() == ()
    stay = a_patient(here, derwen)
    (news,) = there.news()
    assert (news.stay_id, news.by, news.mine) == (stay, "Sioned Morgan", False)
    assert {"stay", "placement", "patient"} <= news.kinds
    assert there.news() == ()


def test_a_station_is_not_told_of_its_own_work(tmp_path: Path) -> None:
    here = an_app(tmp_path)
    here.begin_listening()
    a_ward(here)
    assert here.news() == ()
