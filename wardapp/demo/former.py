"""Those who lay in the beds before: made up from the seed, gone before the story's people came."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

from nhs_number.validate import calculate_checksum

from wardapp.clock import local, local_day
from wardapp.codes import code_list
from wardapp.commands.admission import Identity
from wardapp.demo.parts import Expected, Going, Left, Target, Way
from wardapp.demo.story import NO_NUMBER, Opening, PatientStory

_WOMEN = ("Alys", "Bronwen", "Eirlys", "Ffion", "Gwyneth", "Joan", "Mair", "Patricia", "Rhian")
_MEN = ("Aled", "David", "Dewi", "Geraint", "Ieuan", "John", "Mohan", "Osian", "Trefor")
_FAMILIES = (
    "Ahmed", "Bevan", "Cadwaladr", "Eynon", "Foulkes", "Gittins", "Ifans", "Kaur", "Matthews",
    "Mostyn", "Nicholas", "Onions", "Parfitt", "Quinn", "Rosser", "Samuel", "Tudor", "Yorath",
)  # fmt: skip
_REASONS = (
    ("Chest infection", "Oxygen 94 % or more on air", "Walks to the bathroom alone"),
    ("Urine infection", "Temperature under 37.5 for 24 hours", "Walks to the bathroom alone"),
    ("Chest pain, not the heart", "No pain for 24 hours", "Walks one flight of stairs"),
    ("Low sodium", "Sodium 130 or more", "Gets up from a chair alone"),
)


def former_patients(
    patients: Iterable[PatientStory], opening: Opening, chance: Random, week: datetime
) -> list[PatientStory]:
    """Return who lay in each bed before the first one the story tells of, if that was lately."""
    first = {one.bed: one for one in reversed(list(patients))}
    left = {}
    for one in patients:
        if one.arrived > week and one is first[one.bed]:
            left[one.bed] = one.arrived - timedelta(minutes=chance.randint(90, 200))
    families = chance.sample(_FAMILIES, len(left))
    return [
        _former(bed, family, at, opening, chance)
        for (bed, at), family in zip(left.items(), families, strict=True)
    ]


def _former(
    bed: str, family: str, left_at: datetime, opening: Opening, chance: Random
) -> PatientStory:
    sex = chance.choice("FM")
    reason, measured, seen = chance.choice(_REASONS)
    gone = (local_day(left_at) - opening.day).days
    return PatientStory(
        bed=bed,
        who=Identity(
            family=family,
            given=chance.choice(_WOMEN if sex == "F" else _MEN),
            title="Mrs" if sex == "F" else "Mr",
            born=date(chance.randint(1932, 1975), chance.randint(1, 12), chance.randint(1, 28)),
            sex=sex,
            spoken_language=chance.choice(("cy", "en", "en")),
        ),
        arrived=left_at - timedelta(days=chance.randint(8, 13), minutes=chance.randint(0, 240)),
        reason=reason,
        wrong=f"{reason}.",
        expected=(Expected(day=gone, told="patient family"),),
        criteria=(Target("physiological", measured), Target("functional", seen)),
        pathway=(Way("0"),),
        leaving=_everything_done(left_at, gone),
        left=Left(at=f"{gone} {local(left_at):%H:%M}", to="19"),
    )


def _everything_done(left_at: datetime, day: int) -> Going:
    return Going(
        at=f"{day} {local(left_at - timedelta(minutes=40)):%H:%M}",
        plan=f"{day} {local(left_at):%H:%M}",
        how="family collects",
        done=" ".join(item.code for item in code_list("leaving_checklist")),
    )


def with_numbers(who: Identity, taken: set[str], chance: Random) -> Identity:
    """Return the identity with a hospital number, and an NHS number where one is to be made up."""
    nhs: str | None = who.nhs_number or _nhs_number(taken, chance)
    taken.add(nhs or "")
    return replace(
        who,
        nhs_number=None if nhs == NO_NUMBER else nhs,
        hospital_number=f"T{chance.randint(100_000, 999_999)}",
    )


def _nhs_number(taken: Collection[str], chance: Random) -> str:
    """Make up a number in the test range that passes the check and that nobody has."""
    while True:
        nine = f"999{chance.randint(0, 999_999):06}"
        number = f"{nine}{calculate_checksum(nine)}"  # a check of 10 makes eleven digits
        if len(number) == 10 and number not in taken:
            return number
