"""The cells that say who: bed, name, born, NHS number, same-name alarm, at each privacy level."""

from ui.board.cell import Cell, Looking, cell
from ui.widgets import painting
from ui.widgets.text_block import Chip, Line, Span
from wardapp.display import born_and_age, name_components, nhs_number, temporary_number
from wardapp.measures.same_name import BORN, GIVEN, NHS_NUMBER, Alike
from wardapp.queries.board import BoardRow
from wardapp.words import tr


def bed_cell(row: BoardRow, _looking: Looking) -> Cell:
    """Return the bed; for somebody elsewhere or without a bed, the words for it."""
    colour = "ink" if row.occupied else "ink_second"
    text = row.bed or tr("No bed")
    return Cell(((Span(text, "bed", colour),),), tr("Bed {bed}", bed=text))


def patient_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return who lies here, or why nobody does."""
    if not row.occupied:
        return cell((Span(empty_word(row), "strong", "ink_second"),))
    alike = looking.like(row.stay_id)
    chip = _alarm(alike, short=looking.level > 1)
    tint = "attention_soft" if alike is not None and alike.strong else ""
    if looking.level >= 3:
        return cell(chip or (Span(tr("Name hidden"), "cell", "ink_second"),), tint=tint)
    if looking.level == 2:
        return cell((Span(short_name(row), "name"), *chip), tint=tint)
    differs = alike.differs if alike is not None else ""
    name = _name_line(row, underline=differs == GIVEN)
    known = _known_as(row)
    if looking.level == 1:
        return cell(name, known, chip, tint=tint)
    born = (Span(born_text(row, looking), "cell", keep=True, underline=differs == BORN),)
    number = Span(number_text(row), "cell", keep=True, underline=differs == NHS_NUMBER)
    return cell(name, known, born, (number, *chip), tint=tint)


def spoken_name(row: BoardRow, level: int) -> str:
    """Return the name as much as the level lets it be known."""
    if level >= 3:
        return ""
    if level == 2:
        return short_name(row)
    return " ".join(name_components(row.family, row.given, row.title, row.sex))


def short_name(row: BoardRow) -> str:
    """Return three letters and an initial: EVA S (privacy level 2)."""
    letters = "".join(letter for letter in row.family.upper() if letter.isalpha())[:3]
    return f"{letters or '–'} {row.given[:1].upper()}".strip()


def born_text(row: BoardRow, looking: Looking) -> str:
    """Return the birth date with the age, or the words for a missing one."""
    return born_and_age(row.born, looking.today) if row.born else tr("Born: not recorded")


def number_text(row: BoardRow) -> str:
    """Return the NHS number, a temporary one, or the words for neither."""
    if row.nhs_number:
        return nhs_number(row.nhs_number)
    if row.hospital_number:
        return temporary_number(row.hospital_number, tr)
    return tr("No NHS number")


def empty_word(row: BoardRow) -> str:
    """Return why nobody lies here."""
    if row.bed_status == "closed":
        return tr("CLOSED")
    return tr("BLOCKED") if row.bed_status == "blocked" else tr("UNOCCUPIED")


def _name_line(row: BoardRow, *, underline: bool) -> Line:
    """Break the name between its parts only; the given name is underlined where it differs."""
    parts = name_components(row.family, row.given, row.title, row.sex)
    return tuple(
        Span(part if number == 0 else f" {part}", "name", keep=True, underline=under)
        for number, part in enumerate(parts)
        for under in [underline and number == 1]
    )


def _known_as(row: BoardRow) -> Line:
    if not row.known_as or row.known_as.casefold() == row.given.casefold():
        return ()
    label = Span(tr("Preferred name"), "cell", "ink_second")
    return (label, Span(f" {row.known_as}", "strong", keep=True))


def _alarm(alike: Alike | None, *, short: bool) -> Line:
    if alike is None or (short and not alike.strong):
        return ()
    first, *others = (bed or "–" for bed in alike.beds)
    kind = painting.ATTENTION if alike.strong else painting.PLAIN
    words = tr("Same name {bed}") if alike.strong else tr("Surname also {bed}")
    chip = Chip(first if short else words.format(bed=first), "same", kind)
    # each bed by itself: a line may break between them, and none is cut
    return (chip, *(Span(f" {bed}", "cell", keep=True) for bed in others))
