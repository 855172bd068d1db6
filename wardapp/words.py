"""Every text a person reads passes here: English in the code, Welsh in the catalogue.

The catalogue is Qt Linguist's own file (`resources/i18n/cy.ts`), so that a translator
can work on it with Linguist; paper and window read the same one, and no compiled copy
can fall behind. `make words` collects new texts from the code.
"""

from collections.abc import Callable, Mapping
from functools import cache

from wardapp.paths import RESOURCES

ENGLISH = "en"
WELSH = "cy"
LANGUAGES = (ENGLISH, WELSH)


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return source text → translation for a language; empty for English."""
    if language == ENGLISH:
        return {}
    from xml.etree import ElementTree  # where only English is spoken, nothing is parsed

    tree = ElementTree.parse(RESOURCES / "i18n" / f"{language}.ts")
    found: dict[str, str] = {}
    for message in tree.iter("message"):
        translation = message.findtext("translation")
        if translation:
            found[message.findtext("source") or ""] = translation
    return found


class Words:
    """Texts in one language; call it with the English source and its values."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = catalogue(language)

    def __call__(self, source: str, **values: object) -> str:
        """Return the text, filled in; English where a translation is missing."""
        text = self._texts.get(source, source)
        return text.format(**values) if values else text


class _Current:
    """The language of the window, and who wants to know when it changes."""

    def __init__(self) -> None:
        self.words = Words(ENGLISH)
        self.listeners: list[Callable[[], None]] = []


_current = _Current()


def tr(source: str, **values: object) -> str:
    """Return a text in the window's language."""
    return _current.words(source, **values)


def marked(source: str) -> str:
    """Mark a text for the catalogue where it stands as data; it is translated when shown."""
    return source


def language() -> str:
    """Return the window's language, "en" or "cy"."""
    return _current.words.language


def speak(language: str) -> None:
    """Change the window's language and tell whoever listens."""
    _current.words = Words(language)
    for listener in list(_current.listeners):
        listener()


def on_language_change(listener: Callable[[], None]) -> None:
    """Call `listener` after each change of language."""
    _current.listeners.append(listener)


def forget_language_change(listener: Callable[[], None]) -> None:
    """Call `listener` no more; it may have been forgotten already."""
    if listener in _current.listeners:
        _current.listeners.remove(listener)
