"""Who a row of paper is about: name, born, NHS number, same-name alarm; never cut."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from wardapp.display import born_and_age, name_components, nhs_number, temporary_number
from wardapp.measures.same_name import BORN, GIVEN, NHS_NUMBER, Alike
from wardapp.printing.lines import Line, Run, height
from wardapp.printing.look import CHIP, NAME, QUIET, SMALLER, TABLE, Face
from wardapp.printing.sheet import Sheet
from wardapp.printing.typesetting import Typesetter


class Identified(Protocol):
    """What every row type carries about the person."""

    @property
    def stay_id(self) -> int | None: ...  # noqa: D102 - named as in the rows
    @property
    def family(self) -> str: ...  # noqa: D102
    @property
    def given(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def sex(self) -> str: ...  # noqa: D102
    @property
    def born(self) -> date | None: ...  # noqa: D102
    @property
    def nhs_number(self) -> str | None: ...  # noqa: D102
    @property
    def hospital_number(self) -> str | None: ...  # noqa: D102


def name_runs(
    sheet: Typesetter, person: Identified, face: Face = NAME, *, differs: bool = False
) -> list[Run]:
    """Return the name; a line may end only between its parts; `differs` underlines the given."""
    parts = name_components(person.family, person.given, person.title, person.sex)
    runs: list[Run] = []
    for number, part in enumerate(parts):
        runs += [sheet.run(" ", face)] if runs else []
        shape = "under" if differs and number == 1 else ""
        runs.append(sheet.run(part, face, shape, hold=True))
    return runs


def number_text(sheet: Typesetter, person: Identified) -> str:
    """Return the NHS number, a temporary one, or the words for neither."""
    if person.nhs_number:
        return nhs_number(person.nhs_number)
    if person.hospital_number:
        return temporary_number(person.hospital_number, sheet.say)
    return sheet.say("No NHS number")


def born_text(sheet: Sheet, person: Identified, on: date) -> str:
    """Return the birth date with the age, or the words for a missing one."""
    if person.born is None:
        return sheet.say("Born: not recorded")
    return born_and_age(person.born, on)


def alarm_runs(sheet: Typesetter, person: Identified, alike: Mapping[int, Alike]) -> list[Run]:
    """Return the same-name chip that names the other bed; a mere surname is said in words."""
    other = _other(person, alike)
    if other is None:
        return []
    beds = " ".join(other.beds)
    if other.strong:
        return [sheet.run("  "), sheet.run(sheet.say("Same name {bed}", bed=beds), CHIP, "same")]
    words = sheet.say("Surname also {bed}", bed=beds)
    return [sheet.run(" · ", QUIET), sheet.run(words, QUIET, hold=True)]


def _other(person: Identified, alike: Mapping[int, Alike]) -> Alike | None:
    return alike.get(person.stay_id) if person.stay_id is not None else None


def identity_lines(
    sheet: Sheet,
    person: Identified,
    alike: Mapping[int, Alike],
    wide: float,
    *,
    on: date,
    facts: Sequence[str] = (),
    tall: float = 0.0,
) -> tuple[Line, ...]:
    """Return the three lines of identity: name; born and `facts`; number and same-name alarm.

    In a row of fixed height (`tall` points) a very long name is set smaller, never cut; facts
    that still find no room are said to be on the screen.
    """
    for step in SMALLER:
        found = _identity(sheet, person, alike, wide, on, facts, step)
        if not tall or height(found) <= tall:
            break
    return found


def _identity(
    sheet: Sheet,
    person: Identified,
    alike: Mapping[int, Alike],
    wide: float,
    on: date,
    facts: Sequence[str],
    step: float,
) -> tuple[Line, ...]:
    """Set name, born and number on three lines; a name set smaller leaves them one line."""
    name, small = NAME.at(NAME.size * step), TABLE.at(TABLE.size * step)
    other = _other(person, alike)
    differs = other.differs if other is not None else ""

    def item(text: str, kind: str) -> Run:
        return sheet.run(text, small, "under" if differs == kind else "", hold=True)

    born = [item(born_text(sheet, person, on), BORN)]
    number = item(number_text(sheet, person), NHS_NUMBER)
    alarm = alarm_runs(sheet, person, alike)
    parts = [[sheet.run(" · ", small), sheet.run(fact, small, hold=True)] for fact in facts]
    if step < 1.0:
        who = [*name_runs(sheet, person, name, differs=differs == GIVEN), *alarm]
        return _tight(sheet, who, [*born, sheet.run(" · ", small), number], parts, wide)
    beside = _fitting_parts(parts, wide - born[0].width)
    third = [number, *alarm, *_flat(parts[beside:])]
    return (
        *sheet.lines(name_runs(sheet, person, name, differs=differs == GIVEN), wide),
        *sheet.lines([*born, *_flat(parts[:beside])], wide),
        *sheet.lines(third, wide, most=1),
    )


def _tight(
    sheet: Sheet,
    who: Sequence[Run],
    number: Sequence[Run],
    parts: Sequence[Sequence[Run]],
    wide: float,
) -> tuple[Line, ...]:
    """Set a small identity: name and alarm, then birth date and number together, then facts."""
    beside = _fitting_parts(parts, wide - sum(run.width for run in number))
    rest = _flat(parts[beside:])[1:]
    return (
        *sheet.lines(who, wide),
        *sheet.lines([*number, *_flat(parts[:beside])], wide),
        *(sheet.lines(rest, wide, most=1) if rest else ()),
    )


def _fitting_parts(parts: Sequence[Sequence[Run]], room: float) -> int:
    """Count the facts that stand beside the birth date; the others follow the number."""
    for count, part in enumerate(parts):
        room -= sum(run.width for run in part)
        if room < 0:
            return count
    return len(parts)


def _flat(parts: Sequence[Sequence[Run]]) -> list[Run]:
    return [run for part in parts for run in part]
