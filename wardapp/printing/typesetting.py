"""What all papers have in common: their facts, setting any text, the empty canvas, the notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from wardapp.clock import local
from wardapp.codes import code_list
from wardapp.printing.lines import Line, Run, height, kept, limited, set_lines
from wardapp.printing.look import (
    BODY,
    CHIP,
    QUIET,
    REGULAR,
    SMALLER,
    TABLE,
    Face,
    load_fonts,
    points,
)
from wardapp.printing.plain import UNPRINTABLE, plain
from wardapp.words import ENGLISH, WELSH, Words

_FRAME = Face(REGULAR, CHIP.size, BODY.colour)
LANGUAGE_TAGS = {ENGLISH: "en-GB", WELSH: "cy-GB"}


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What stands in head and foot; moments are UTC. Paper never asks a clock."""

    ward: str
    hospital: str
    data_at: datetime
    valid_until: datetime
    destroy_by: datetime
    printed_at: datetime
    printed_by: str
    record: str = ""
    copy: int = 1
    copies: int = 1
    demonstration: bool = False


class Typesetter:
    """Makes printable pieces of any text and counts what paper cannot print."""

    def __init__(
        self, facts: SheetFacts, say: Words, title: str, *, wide: bool, summary: str = ""
    ) -> None:
        load_fonts()
        self.facts, self.say, self.title, self.summary = facts, say, title, summary
        self._size = landscape(A4) if wide else A4
        self._wide = wide
        self._left = points("margin_side")
        self._right = self._size[0] - self._left
        self._lost = 0

    def run(self, text: str, face: Face = TABLE, shape: str = "", hold: bool = False) -> Run:
        """Return a piece of any text, made printable; `hold` keeps it on one line."""
        text = plain(text)
        self._lost += text.count(UNPRINTABLE)
        if shape:
            text = text.replace("\n", " ")
        return Run(kept(text) if hold else text, face, shape)

    def code(self, name: str, code: str) -> str:
        """Return the words of a code list's entry in the language of the paper."""
        return code_list(name).label(code, self.say.language)

    def lines(self, runs: Sequence[Run], wide: float, most: int = 0) -> tuple[Line, ...]:
        """Set runs into lines; beyond `most` they end with the words for more on the screen."""
        found = set_lines(runs, wide)
        if not most or len(found) <= most:
            return found
        return limited(found, most, wide, self.run(self.say(" … more on screen"), QUIET, hold=True))

    def fitted(self, runs: Sequence[Run], wide: float, tall: float) -> tuple[Line, ...]:
        """Set runs into a low row: smaller where they must be, never cut."""
        for step in SMALLER:
            smaller = [Run(run.text, run.face.at(run.face.size * step), run.shape) for run in runs]
            found = set_lines(smaller, wide)
            if height(found) <= tall:
                break
        return found

    def demonstration(self) -> list[Run]:
        """Say in both languages that the people are invented."""
        source = "Demonstration: fictional people"
        other = Words(ENGLISH if self.say.language == WELSH else WELSH)
        texts = dict.fromkeys([self.say(source), other(source)])
        return [self.run(" · ".join(texts), _FRAME, "frame")]

    def notes(self, *, unofficial: bool) -> list[str]:
        """Return what the reader should know: whose lists these are, languages, lost signs."""
        notes = []
        if unofficial:
            notes.append(self.say("‡ The program’s own list, not an official one."))
        if self.say.language == WELSH:
            notes.append(self.say("Notes stand in the language they were written in."))
        if self._lost:
            said = self.say("Characters that paper cannot print: {n}.", n=self._lost)
            notes.append(f"{said} " + self.say("They are marked [?]; the screen shows them."))
        return notes

    def _confidential(self) -> str:
        """Return who may see the paper."""
        return self.say("Confidential: patient information.")

    def canvas(self, buffer: BytesIO) -> Canvas:
        """Return the empty canvas: our fonts, the language, the time of printing."""
        canvas = Canvas(
            buffer,
            pagesize=self._size,
            invariant=1,
            pageCompression=1,
            initialFontName=REGULAR,
            lang=LANGUAGE_TAGS[self.say.language],
        )
        printed = local(self.facts.printed_at).strftime("D:%Y%m%d%H%M%S")
        canvas.setDateFormatter(lambda *_: printed)
        canvas.setTitle(f"{plain(self.title)} · {plain(self.facts.ward)}")
        canvas.setAuthor("WardApp")
        canvas.setSubject(self._confidential())
        return canvas
