"""The house style of a staff paper about one person: banner, headings, tables, lines to sign.

Name, birth date, NHS number and page of pages stand on each page, for pages come apart.
"""

from collections.abc import Sequence

from reportlab.lib.units import mm

from wardapp.clock import local_day
from wardapp.display import born_and_age, person_name
from wardapp.measures.same_name import Alike
from wardapp.printing.flow import Part, Strip
from wardapp.printing.lines import Run
from wardapp.printing.look import (
    BODY,
    BODY_STRONG,
    FOOT,
    REGULAR,
    SEMIBOLD,
    TITLE,
    Face,
    colour,
)
from wardapp.printing.person import Identified, alarm_runs, name_runs, number_text
from wardapp.printing.report import Report
from wardapp.printing.strips import QUIET, Said, Text
from wardapp.printing.typesetting import SheetFacts
from wardapp.words import Words

__all__ = ["QUIET", "Letter", "Said", "Text"]

_ON_BANNER = colour("on_banner")
_NAME = TITLE.at(14.0)


class Letter(Report):
    """A paper of several pages about one person, who is named on each page."""

    def __init__(
        self,
        facts: SheetFacts,
        say: Words,
        title: str,
        person: Identified,
        *,
        under: str = "",
        standing: str = "",
        draft: str = "",
        alike: Alike | None = None,
    ) -> None:
        super().__init__(facts, say, title, under=under, standing=standing, draft=draft)
        self.person = person
        self._alike = alike

    def banner(self, said: Sequence[Said]) -> list[Strip]:
        """Return the banner of the person: dark as on the screen, the facts under it."""
        on = local_day(self.facts.data_at)
        say, person = self.say, self.person
        light, strong = (Face(font, 10.0, _ON_BANNER) for font in (REGULAR, SEMIBOLD))
        name = name_runs(self, person, Face(TITLE.font, _NAME.size, _ON_BANNER))
        born = born_and_age(person.born, on) if person.born else say("not recorded")
        number = number_text(self, person)
        facts = [self.run(say("Born") + " ", light), self.run(born, strong, hold=True)]
        if person.sex:
            facts += [self.run("     " + say("Gender") + " ", light)]
            facts += [self.run(self.code("sex", person.sex), strong, hold=True)]
        if person.nhs_number:
            facts += [self.run("     " + say("NHS No.") + " ", light)]
        facts += [self.run("" if person.nhs_number else "     ", light)]
        facts += [self.run(number, strong, hold=True)]
        inner = self.room - 8 * mm
        lines = (*self.lines(name, inner), *self.lines(facts, inner))
        band = Strip((Part(lines, x=4 * mm),), pad=1.8 * mm, fill=colour("banner"), keep=True)
        return [
            band,
            *self._alarm(),
            *self.grid(said),
            Strip((), above=0.8 * mm, below=0.6 * mm, edge="strong"),
        ]

    def _alarm(self) -> list[Strip]:
        """Return the alarm that names the bed of somebody with the same name."""
        if self._alike is None or self.person.stay_id is None:
            return []
        alarm = alarm_runs(self, self.person, {self.person.stay_id: self._alike})
        lines = self.lines(alarm[1:], self.room - 4 * mm)
        return [Strip((Part(lines, x=2 * mm),), above=1.8 * mm, below=0.8 * mm)]

    def _about(self) -> list[Run]:
        on = local_day(self.facts.data_at)
        born = born_and_age(self.person.born, on) if self.person.born else ""
        number = number_text(self, self.person)
        if self.person.nhs_number:
            number = f"{self.say('NHS No.')} {number}"
        who = name_runs(self, self.person, BODY_STRONG.at(10.5))
        for fact in (born, number):
            if fact:
                who += [self.run("   ", BODY), self.run(fact, BODY, hold=True)]
        return who

    def _whose(self) -> list[Run]:
        person = self.person
        name = person_name(person.family, person.given, sex=person.sex)
        number = number_text(self, person)
        who = f" {name} · " + (f"{self.say('NHS No.')} " if person.nhs_number else "") + number
        return [self.run(who, FOOT)]
