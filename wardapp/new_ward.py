"""A new ward from what was typed: the draft, the place of its file, and the making of it."""

import json
import re
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from wardapp.app import App
from wardapp.bed_ranges import read_bed_ranges
from wardapp.clock import Clock
from wardapp.codes import code_list
from wardapp.commands.command import Who
from wardapp.commands.ward import BedPlan, NewPerson, SetUpWard
from wardapp.errors import RuleBroken
from wardapp.paths import data_folder
from wardapp.store.engine import open_store
from wardapp.store.place import refuse_unsafe_place
from wardapp.text_gate import clean_line
from wardapp.typed_people import read_people

_SETTING_UP = frozenset({"view", "admin"})


@dataclass(frozen=True)
class Draft:
    """A ward that is being set up, as typed so far; `people` is one person a line."""

    name: str = ""
    hospital: str = ""
    nation: str = "wales"
    beds: str = ""
    side_rooms: bool = True
    round_time: str = "08:30"
    huddle_time: str = "14:00"
    people: str = ""
    folder: str = ""
    step: int = 0

    def bed_plans(self) -> tuple[BedPlan, ...]:
        """Return the beds; raises RuleBroken."""
        plans = read_bed_ranges(self.beds)
        return plans if self.side_rooms else tuple(replace(p, side_room=False) for p in plans)

    def new_people(self) -> tuple[NewPerson, ...]:
        """Return the people; raises RuleBroken."""
        return read_people(self.people)

    def command(self) -> SetUpWard:
        """Return the one command that makes the ward; raises RuleBroken."""
        refuse_no_admin(self.new_people())
        return SetUpWard(
            name=clean_line(self.name),
            hospital=clean_line(self.hospital),
            nation=self.nation,
            beds=self.bed_plans(),
            people=self.new_people(),
            round_time=self.round_time,
            huddle_time=self.huddle_time,
        )

    def to_text(self) -> str:
        """Write the draft for the settings of this computer."""
        return json.dumps(asdict(self), ensure_ascii=False)


def read_draft(text: str) -> Draft:
    """Read a draft back; one that cannot be read begins anew."""
    usual = Draft()
    try:
        kept = json.loads(text)
        known = {f.name: kept[f.name] for f in fields(Draft) if f.name in kept}
    except (ValueError, TypeError):
        return usual
    if any(type(value) is not type(getattr(usual, name)) for name, value in known.items()):
        return usual
    return replace(usual, **known)


def refuse_no_admin(people: tuple[NewPerson, ...]) -> None:
    """Refuse a list in which nobody may add beds and people later."""
    roles = code_list("roles")
    if not any("admin" in roles[person.role].extra["permissions"] for person in people):
        raise RuleBroken(
            "Somebody must be able to add beds and people later: name a ward sister, a charge "
            "nurse or an administrator.",
            field="people",
        )


def usual_folder() -> Path:
    """Return where a ward's file lies when nobody chooses another place."""
    return data_folder()


def check_place(folder: Path) -> None:
    """Refuse network shares and cloud folders by raising StoreUnavailable."""
    refuse_unsafe_place(folder / "ward.db")


def make_ward(draft: Draft, clock: Clock, station: str) -> Path:
    """Make the ward in a new file of its own; raises RuleBroken or StoreUnavailable.

    Nothing is left behind where it cannot be made.
    """
    command = draft.command()
    path = _free_path(Path(draft.folder) if draft.folder else usual_folder(), command.name)
    refuse_unsafe_place(path)
    _make_folder(path.parent)
    store = open_store(path, clock=clock, read_only_ok=False)
    try:
        first = command.people[0]
        who = Who(None, first.name or first.initials, first.role, _SETTING_UP)
        App(store, clock, station, who).do(command)
    finally:
        store.close()
    return path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise RuleBroken(
            "This folder cannot be written. Nothing was made. Choose another folder on this "
            "computer.",
            field="folder",
        ) from error


def _free_path(folder: Path, name: str) -> Path:
    """Return a file name that is still free, made of the ward's name."""
    stem = re.sub(r"[^\w]+", "-", name.casefold()).strip("-") or "ward"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    return next(path for each in names if not (path := folder / f"{each}.db").exists())
