"""A refusal or a said thing in the window's language."""

from wardapp.errors import WardError
from wardapp.feeds.said import Said
from wardapp.words import tr


def sentence(of: WardError | Said) -> str:
    """Return the sentence in the language of the window."""
    return tr(of.text, **of.values)
