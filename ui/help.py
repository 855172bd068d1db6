"""F1: the screen in front, explained in a page of plain words from resources/help."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.menu import ENTRIES
from ui.widgets.buttons import PrimaryButton
from ui.widgets.key_cap import KeyCap
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from wardapp.paths import RESOURCES
from wardapp.words import ENGLISH, language, tr


class HelpSheet(Sheet):
    """What this screen is for, its keys, and the keys that work everywhere."""

    def __init__(self, window: QWidget, page: str, hints: Sequence[tuple[str, str]]) -> None:
        title, paragraphs = help_text(page, language())
        super().__init__(window, title, "dialog")
        for kind, text in paragraphs:
            self.body.addWidget(PlainLabel(text, kind, wrap=True))
        if hints:
            self._add_keys(tr("Keys of this screen"), hints)
        everywhere = [(entry.shown_key, tr(entry.words)) for entry in ENTRIES if entry.key]
        self._add_keys(tr("Keys that work everywhere"), everywhere)
        self.footer.addStretch(1)
        close = PrimaryButton(tr("Back to the ward"), key="Esc")
        close.clicked.connect(self.dismiss)
        self.footer.addWidget(close)

    def _add_keys(self, heading: str, keys: Sequence[tuple[str, str]]) -> None:
        self.body.addSpacing(theme.space("s2"))
        self.body.addWidget(PlainLabel(heading, "lead"))
        columns = QHBoxLayout()
        columns.setSpacing(theme.space("s5"))
        half = (len(keys) + 1) // 2
        for part in (keys[:half], keys[half:]):
            columns.addLayout(_key_column(part), 1)
        self.body.addLayout(columns)


def help_text(page: str, lang: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a page's title and its paragraphs as (type role, text), English where no other is."""
    folder = RESOURCES / "help"
    wanted = (folder / f"{page}.{lang}.md", folder / f"{page}.{ENGLISH}.md")
    path = next((path for path in wanted if path.exists()), None)
    if path is None:
        return tr("This screen"), []
    blocks = [block.strip() for block in path.read_text(encoding="utf-8").split("\n\n")]
    title = blocks[0].removeprefix("#").strip()
    return title, [_paragraph(block) for block in blocks[1:] if block]


def _paragraph(block: str) -> tuple[str, str]:
    """Know headings and lists of the plain text; everything else is running words."""
    if block.startswith("#"):
        return "lead", block.lstrip("#").strip()
    if block.startswith("- "):
        return "body", "\n".join("•  " + line[2:] for line in block.splitlines())
    return "body", " ".join(block.splitlines())


def _key_column(keys: Sequence[tuple[str, str]]) -> QVBoxLayout:
    """Return key caps with their words, one below the other."""
    column = QVBoxLayout()
    column.setSpacing(theme.space("s2"))
    for caps, words in keys:
        row = QHBoxLayout()
        row.setSpacing(theme.space("s2"))
        for cap in caps.split("\n"):
            row.addWidget(KeyCap(cap))
        row.addWidget(PlainLabel(words, wrap=True), 1)
        column.addLayout(row)
    column.addStretch(1)
    return column
