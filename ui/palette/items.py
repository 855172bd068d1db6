"""The rows of the palette as data, and the model that hands them to the list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.palette.find import Found
from ui.widgets import painting
from ui.widgets.text_block import Chip, Line, Span
from wardapp.display import born_and_age, clinical_date, nhs_number, person_name
from wardapp.measures.same_name import BORN, GIVEN, NHS_NUMBER, Alike
from wardapp.queries.audit_names import AuditName
from wardapp.queries.board import BoardRow
from wardapp.words import tr

ITEM = Qt.ItemDataRole.UserRole

HEAD, PERSON, DEED = "head", "person", "deed"


@dataclass(frozen=True)
class Item:
    """One row: a heading, a person, or something to do (`name` of an entry or of a deed)."""

    kind: str
    lines: tuple[Line, ...]
    spoken: str
    name: str = ""
    stay_id: int = 0
    bed: str = ""
    icon: str = ""
    key: str = ""
    chip: Chip | None = None
    audit_id: int = 0


Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Items in their order; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Item, ...] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Show other items."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def item(self, row: int) -> Item:
        """Return the item of a row."""
        return self._items[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the spoken words, or the item itself for the painter."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.spoken
        return item if role == ITEM else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        if index.isValid() and self._items[index.row()].kind == HEAD:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def heading(words: str) -> Item:
    """Return a heading."""
    return Item(HEAD, ((Span(words, "strong", "ink_second"),),), words)


def deed(name: str, words: str, detail: str, icon: str, key: str = "", stay_id: int = 0) -> Item:
    """Return something to do."""
    line = (Span(words, "body"), Span(f" {detail}", "body", "ink_second"))
    spoken = f"{words} {detail}".strip()
    return Item(DEED, (line if detail else line[:1],), spoken, name, stay_id, "", icon, key)


def audit(found: AuditName) -> Item:
    """Return an audit by its name and day."""
    day = clinical_date(found.day)
    detail = f"{day} · {tr('finished')}" if found.finished else day
    return replace(deed("audit", found.name, detail, "audit"), audit_id=found.id)


def person(found: Found, alike: Alike | None, level: int, today: date, key: str = "") -> Item:
    """Return a patient as much as the privacy level shows."""
    row = found.row
    lines = _person_lines(found, alike.differs if alike else "", level, today)
    chip = None
    if alike is not None:
        words = tr("Same name {beds}") if alike.strong else tr("Like name {beds}")
        chip = Chip(words.format(beds=" ".join(alike.beds)), "same", painting.ATTENTION)
    spoken = f"{row.bed} " + " ".join(
        piece.text for line in lines for piece in line if isinstance(piece, Span)
    )
    stay = row.stay_id or 0
    return Item(PERSON, lines, spoken, "patient", stay, row.bed, "", key, chip)


def _person_lines(found: Found, differs: str, level: int, today: date) -> tuple[Line, ...]:
    row = found.row
    if level >= 3:
        return ((Span(tr("Name hidden"), "body", "ink_second"),),)
    if level == 2:
        return ((Span(f"{row.family[:3].upper()} {row.given[:1]}", "name"),),)
    name = _name_line(found, underlined=differs == GIVEN)
    if level == 1:
        return (name,)
    born = born_and_age(row.born, today) if row.born else tr("Born: not recorded")
    number = _number(row)
    return (
        name,
        (
            Span(born.split(" ")[0], "body", underline=differs == BORN, keep=True),
            Span(" " + " ".join(born.split(" ")[1:]), "body"),
            Span(f"  {number}", "body", underline=differs == NHS_NUMBER, keep=True),
        ),
    )


def _name_line(found: Found, *, underlined: bool) -> Line:
    row = found.row
    name = person_name(row.family, row.given, row.title, row.sex)
    typed, rest = name[: found.family], name[found.family :]
    if not typed:
        return (Span(name, "name", underline=underlined),)
    return (Span(typed, "name", underline=True), Span(rest, "name", underline=underlined))


def _number(row: BoardRow) -> str:
    if row.nhs_number:
        return nhs_number(row.nhs_number)
    return row.hospital_number or tr("No NHS No.")
