"""Note what left the program as paper, and how a ward likes its board."""

from collections.abc import Mapping
from dataclasses import field

from sqlalchemy import select

from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.record import BoardView, PrintRecord
from wardapp.text_gate import clean_line
from wardapp.words import marked

SAVED = marked("Saved as a PDF")
_LABELS = {
    "printer": marked("Handed to the printer"),
    "export": marked("Exported to a file"),
}


@command
class RegisterPrint(Command):
    """A sheet was handed to a printer or saved as a file; `how` is printer, pdf or export."""

    ward_id: int
    document: str
    stay_id: int | None = None
    edition: str = ""
    language: str = "en"
    pages: int = 1
    copies: int = 1
    how: str = "pdf"
    sha256: str = ""
    record_head: str = ""


@command
class SaveBoardView(Command):
    """Keep columns, order, widths and filter under a name."""

    ward_id: int
    name: str
    layout: Mapping[str, object] = field(default_factory=dict)


def register_print(context: Context, command: RegisterPrint) -> Done:
    """Write a line in the register; it never claims that paper came out."""
    record = context.add(
        PrintRecord(
            ward_id=command.ward_id,
            document=command.document,
            stay_id=command.stay_id,
            edition=command.edition,
            language=command.language,
            pages=command.pages,
            copies=command.copies,
            how=command.how,
            sha256=command.sha256,
            record_head=command.record_head,
            at=context.now,
            by=context.who.name,
        )
    )
    return Done(label=_LABELS.get(command.how, SAVED), stay_id=command.stay_id, made_id=record.id)


def save_board_view(context: Context, command: SaveBoardView) -> Done:
    """Write the view, or write it anew under the same name."""
    name = clean_line(command.name)
    standing = select(BoardView).where(BoardView.ward_id == command.ward_id, BoardView.name == name)
    view = context.session.scalars(standing).first()
    if view is None:
        layout = dict(command.layout)
        view = context.add(BoardView(ward_id=command.ward_id, name=name, layout=layout))
    else:
        view.layout = dict(command.layout)
    return Done(label=marked("View saved"), made_id=view.id)
