"""What a cell of the delay lists holds, and the cells that say who it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from ui.due import day_text, due_text, lateness
from ui.widgets import painting
from ui.widgets.text_block import Chip, Line, Span
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import (
    born_and_age,
    duration,
    name_components,
    nhs_number,
    person_name,
    temporary_number,
)
from wardapp.measures.same_name import BORN, GIVEN, NHS_NUMBER, Alike
from wardapp.queries.board import BoardRow
from wardapp.words import language, tr

Block = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines to paint, and the tint of a cell that has one."""

    lines: Block = ()
    tint: str = ""

    @property
    def spoken(self) -> str:
        """The cell as it is read aloud."""
        return ", ".join(words for line in self.lines if (words := _said(line)))


@dataclass(frozen=True)
class Looking:
    """The moment, and who on the whole ward could be taken for whom."""

    now: datetime
    alike: Mapping[int, Alike] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The local day."""
        return local_day(self.now)


def cell(*lines: Line, tint: str = "") -> Cell:
    """Make a cell; empty lines fall out."""
    return Cell(tuple(line for line in lines if line), tint)


def strong(text: str) -> Line:
    """A line that matters."""
    return (Span(text, "strong"),)


def quiet(text: str) -> Line:
    """A line to be read second."""
    return (Span(text, "cell", "ink_second"),)


def plain(text: str) -> Line:
    """A line of ordinary words."""
    return (Span(text, "cell"),)


def bed_cell(row: BoardRow) -> Cell:
    """Return the bed, or the words for none."""
    return cell((Span(row.bed or tr("No bed"), "bed"),))


def who_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return name, born and NHS No., with the same-name alarm of the whole ward."""
    alike = looking.alike.get(row.stay_id or 0)
    differs = alike.differs if alike is not None else ""
    born = born_and_age(row.born, looking.today) if row.born else tr("Born: not recorded")
    number = Span(_number(row), "cell", keep=True, underline=differs == NHS_NUMBER)
    return cell(
        _name(row, underline=differs == GIVEN),
        (Span(born, "cell", keep=True, underline=differs == BORN),),
        (number, *_alarm(alike)),
        tint="attention_soft" if alike is not None and alike.strong else "",
    )


def spoken_name(row: BoardRow) -> str:
    """Return bed and name, as a sentence about somebody begins."""
    name = person_name(row.family, row.given, row.title, row.sex)
    return " ".join(part for part in (row.bed, name) if part)


def step_cell(row: BoardRow, looking: Looking, *, wanted: bool) -> Cell:
    """Return the board's next action, its owner, when it is due or how late.

    `wanted` says that somebody waits, so that the lack of a step matters.
    """
    if not row.action_id:
        return cell(strong(tr("No next step yet")) if wanted else quiet(tr("Nothing to do yet")))
    owner = row.action_owner or tr("No owner")
    late = lateness(row.action_due_at, timed=row.action_due_timed, now=looking.now)
    if late:
        chip = Chip(tr("{time} late", time=duration(late)), "clock", painting.ATTENTION)
        return cell(plain(row.action), (Span(f"{owner} ·", "cell", "ink_second"), chip))
    due = due_text(row.action_due_at, timed=row.action_due_timed, now=looking.now)
    who = Span(f"{owner} · ", "cell", "ink_second")
    return cell(plain(row.action), (who, Span(due, "cell", "ink_second", keep=True)))


def edd_words(row: BoardRow, looking: Looking) -> str:
    """Return the expected date as a day that is near."""
    return day_text(row.edd, looking.today) if row.edd else tr("No date set")


def code_words(name: str, code: str) -> str:
    """Return the short words of a code in the window's language."""
    codes = code_list(name)
    return codes[code].short(language()) if code in codes else code


def _name(row: BoardRow, *, underline: bool) -> Line:
    parts = name_components(row.family, row.given, row.title, row.sex)
    return tuple(
        Span(f" {part}" if number else part, "name", keep=True, underline=underline and number == 1)
        for number, part in enumerate(parts)
    )


def _number(row: BoardRow) -> str:
    if row.nhs_number:
        return nhs_number(row.nhs_number)
    if row.hospital_number:
        return temporary_number(row.hospital_number, tr)
    return tr("No NHS number")


def _alarm(alike: Alike | None) -> Line:
    if alike is None:
        return ()
    first, *others = (bed or "–" for bed in alike.beds)
    kind = painting.ATTENTION if alike.strong else painting.PLAIN
    words = tr("Same name {bed}") if alike.strong else tr("Surname also {bed}")
    chip = Chip(words.format(bed=first), "same", kind)
    return (chip, *(Span(f" {bed}", "cell", keep=True) for bed in others))


def _said(line: Line) -> str:
    pieces = (piece.text.strip() for piece in line if isinstance(piece, Span | Chip))
    return " ".join(pieces)
