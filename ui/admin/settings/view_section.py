"""How this computer shows the ward: language, size of the text, colours, the lock."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.admin.settings.form import Entry, Form
from ui.admin.settings.section import Section
from ui.desk import Desk
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from wardapp.errors import RuleBroken
from wardapp.words import language, tr

SIZES = ("1.0", "1.25", "1.5", "1.75", "2.0")
_LEAST, _MOST = 1, 60


class ViewSection(Section):
    """Each choice is in force at once and only on this computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        about = tr("Only for this computer, and at once.")
        super().__init__(desk, tr("View"), about, parent)
        sizes = [(size, f"{round(float(size) * 100)} %") for size in SIZES]
        colours = (
            ("system", tr("As the computer")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("contrast", tr("High contrast")),
        )
        languages = (("cy", "Cymraeg"), ("en", "English"))
        self.language = self._switch(tr("Language"), languages, self._choose("language"))
        self.text_size = self._switch(
            tr("Size of the text"), sizes, lambda size: self.choose("scale", float(size))
        )
        self.theme = self._switch(tr("Colours"), colours, self._choose("theme"))
        lock = Entry("lock_minutes", tr("Lock the screen after minutes without a touch"))
        self.form = Form((lock,), tr("Save the minutes"), main=False, parent=self)
        self.form.saved.connect(self._on_minutes)
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show what is in force."""
        now = self.desk.settings
        self.language.set_value(language())
        self.text_size.set_value(min(SIZES, key=lambda size: abs(float(size) - now.scale)))
        self.theme.set_value(now.theme)
        self.form.show_values({"lock_minutes": str(now.lock_minutes)})

    def choose(self, name: str, value: object) -> None:
        """Wish for a setting; the window puts it in force."""
        self.desk.setting_chosen.emit(name, value)

    def _choose(self, name: str) -> Callable[[str], None]:
        return lambda value: self.choose(name, value)

    def _on_minutes(self, values: dict[str, str]) -> None:
        typed = values["lock_minutes"].strip()
        if not typed.isascii() or not typed.isdigit() or not _LEAST <= int(typed) <= _MOST:
            self.form.refuse(
                RuleBroken(
                    "Give whole minutes from {least} to {most}.",
                    "lock_minutes",
                    least=_LEAST,
                    most=_MOST,
                )
            )
            return
        self.choose("lock_minutes", int(typed))
        self.desk.say(tr("The screen locks after minutes: {n}", n=int(typed)))

    def _switch(
        self,
        name: str,
        options: tuple[tuple[str, str], ...] | list[tuple[str, str]],
        then: Callable[[str], None],
    ) -> SegmentedSwitch:
        switch = SegmentedSwitch(name, options, parent=self)
        switch.chosen.connect(then)
        self.column.addWidget(PlainLabel(name, "label", "ink_second", parent=self))
        row = QHBoxLayout()
        row.addWidget(switch)
        row.addStretch(1)
        self.column.addLayout(row)
        return switch
