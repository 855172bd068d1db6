"""One entry of a plan as it stands on the screen: what is saved, what is typed, what is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wardapp.errors import RuleBroken
from wardapp.plan_form import Section


@dataclass(eq=False)
class Live:
    """An entry that is being written; `id` None until its first word is saved.

    `stored` is what is on disk, `typed` what was typed and is not saved, `seen` what stood on
    disk when the typing began, `sent` what is on its way, `said` why a field cannot be saved.
    `preset` goes with the first word of a new entry: the part of life a goal is made from.
    """

    section: Section
    id: int | None = None
    version: int = 0
    stored: dict[str, str] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)
    sent: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    clashing: set[str] = field(default_factory=set)
    preset: dict[str, str] = field(default_factory=dict)

    @property
    def born(self) -> bool:
        """Whether it can be written field by field: a single section always can."""
        return self.section.single or self.id is not None

    def value(self, name: str) -> str:
        """Return what is saved in a field, or what it begins with."""
        return self.stored.get(name, "") or ("" if self.born else self.preset.get(name, ""))

    def type(self, name: str, text: str) -> None:
        """Take what stands in a field now."""
        if name not in self.typed:
            self.seen[name] = self.stored.get(name, "")
        self.typed[name] = text

    def overtaken(self, name: str) -> bool:
        """Whether somebody else has written into the field since the typing began."""
        return self.stored.get(name, "") != self.seen.get(name, "")

    def read(self, name: str, today: date) -> str:
        """Return what would be stored of what is typed; raises RuleBroken."""
        return self.section.field(name).read(self.typed[name], today)

    def forget(self, name: str) -> None:
        """What is typed is saved, or given up."""
        self.typed.pop(name, None)
        self.seen.pop(name, None)
        self.clashing.discard(name)

    def settle(self, name: str, typed: str, value: str) -> None:
        """A text has reached the disk; more may have been typed since."""
        self.sent.pop(name, None)
        self.clashing.discard(name)
        self.stored[name] = value
        if self.typed.get(name) == typed:
            self.forget(name)
        elif name in self.typed:
            self.seen[name] = value

    def take(self, fields: Mapping[str, str], version: int, today: date) -> tuple[str, ...]:
        """Take what is on disk now; returns the fields that say something else than before.

        A field that is being typed in keeps what is typed, and what was seen when it began: the
        save will then meet the other text, and both versions are shown.
        """
        changed = [
            name
            for name in {*self.stored, *fields}
            if self.stored.get(name, "") != fields.get(name, "")
        ]
        self.stored, self.version = dict(fields), version
        return tuple(name for name in changed if not self._keeps(name, today))

    def _keeps(self, name: str, today: date) -> bool:
        if name not in self.typed:
            return False
        try:
            same = self.read(name, today) == self.stored.get(name, "")
        except RuleBroken:
            same = False
        if same:
            self.forget(name)
        return True
