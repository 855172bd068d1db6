"""The lists of two mornings: those of the simulated quarter, or two of our own."""

import csv
from pathlib import Path

QUARTER = Path(__file__).parents[2] / ".." / "shared" / "data" / "ward_quarter"
HEAD = "Bed,NHS Number,Hospital No,Surname,Forename,DOB,Sex,Admitted,Consultant,Specialty"
_FAMILIES = "Evans Jones Davies Price Rees Morgan Parry Owen Lloyd Hughes Bowen Pugh Vaughan Nash"


def two_mornings(folder: Path) -> tuple[Path, Path]:
    """Return the list of 11 and of 12 February 2019 for the ward with beds CADOG-01 to 28."""
    found = tuple(QUARTER / f"cadog_2019-02-{day}.csv" for day in (11, 12))
    if all(path.exists() for path in found):
        return found[0], found[1]
    first, second = (folder / f"cadog_2019-02-{day}.csv" for day in (11, 12))
    _write(first, range(1, 25))
    _write(second, range(4, 28))
    return first, second


def people_in(path: Path) -> dict[str, str]:
    """Return the surname in each bed that is taken."""
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["Bed"]: row["Surname"] for row in csv.DictReader(lines) if row["Surname"]}


def _write(path: Path, taken: range) -> None:
    families = _FAMILIES.split()
    rows = [HEAD]
    for bed in range(1, 29):
        person = f",H{bed:06},{families[bed % 14]},Given{bed},0{1 + bed % 9}/03/19{40 + bed},F"
        stay = "08/02/2019 10:00,Consultant 1,GENERAL MEDICINE"
        blank = f"CADOG-{bed:02}" + "," * 9
        rows.append(f"CADOG-{bed:02},{person},{stay}" if bed in taken else blank)
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
