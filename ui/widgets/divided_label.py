"""Words that wrap, within a word too where it is long: a name without a space widens nothing."""

import re
import unicodedata

from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.plain_label import PlainLabel

_LONG = re.compile(r"\S{18,}")
_BREAK = "\u200b"  # where a line may end, unseen


class DividedLabel(PlainLabel):
    """A wrapping label for what people have named; it is read aloud as it was given."""

    def __init__(
        self, text: str = "", role: str = "body", colour: str = "ink", *, parent: QWidget
    ) -> None:
        super().__init__(text, role, colour, wrap=True, parent=parent)

    def setText(self, text: str) -> None:
        """Show a text whose long words may go on in the next line."""
        super().setText(text)
        self.setAccessibleName(text)
        if _LONG.search(text):
            QLabel.setText(self, _LONG.sub(lambda word: _divided(word.group()), text))


def _divided(word: str) -> str:
    """Let a line end after each letter, with what belongs to the letter."""
    return "".join(
        letter if not place or unicodedata.combining(letter) else _BREAK + letter
        for place, letter in enumerate(word)
    )
