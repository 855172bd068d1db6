"""A census leaves the program as a file: asked for, made, written whole or not at all."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from wardapp.app import App
from wardapp.errors import RuleBroken
from wardapp.feeds.census_export import ExportFacts, census_csv, census_xlsx, file_name
from wardapp.feeds.safe_cells import CSV
from wardapp.queries.census import CensusScreen, census_screen
from wardapp.queries.diary import record_head
from wardapp.queries.ward import WardRow
from wardapp.words import Words
from wardapp.written_whole import Exported, write_whole


@dataclass(frozen=True)
class ExportOrder:
    """Which census, in which form and language; `names` lets out who somebody is."""

    census_id: int
    ward: WardRow
    kind: str
    language: str
    names: bool = False


def export_name(screen: CensusScreen, order: ExportOrder, app: App) -> str:
    """Return the name of the file; no patient is in it."""
    return file_name(screen, _facts(app, order), Words(order.language), order.kind)


def export_census(app: App, order: ExportOrder, place: Path) -> Exported:
    """Write the census as it stands with its corrections; a file that is there is replaced.

    Raises RuleBroken with a sentence where the place takes no file.
    """
    screen = app.ask(census_screen, order.census_id)
    if screen is None:
        raise RuleBroken("This census is not there any more. Nothing was written.")
    say = Words(order.language)
    make = census_csv if order.kind == CSV else census_xlsx
    content = make(screen, _facts(app, order), say)
    write_whole({place: content})
    return Exported(hashlib.sha256(content).hexdigest(), app.ask(record_head))


def _facts(app: App, order: ExportOrder) -> ExportFacts:
    return ExportFacts(
        ward=order.ward.name,
        made_at=app.clock.now(),
        made_by=app.who.name,
        demonstration=order.ward.demonstration,
        names=order.names,
    )
