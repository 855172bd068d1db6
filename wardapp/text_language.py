"""Which of the two languages a text was written in, as far as its own words show it."""

import re

from wardapp.words import ENGLISH, WELSH

_LETTERS = re.compile(r"[^\W\d_]+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Small words that stand in almost every sentence of one language and hardly in the other. What
# is a word in both (a, at, all, her) or a name (Bob) is left out.
_WELSH = _words(
    "yn yr ac ar gyda gan gyfer bod mae dw dwi rydw rwy fy fi mi eisiau eto cael gael mynd fynd "
    "wedi nid ddim pob hun hyn sy sydd bydd byddaf gallu allu wrth neu ond os tuag ein eich eu "
    "adref gartref cartref heb drwy dros rhwng fod oes oedd nawr rŵan bore prynhawn wythnos dydd "
    "ddydd heddiw yfory gofal cymorth gofalu cerdded coginio ymolchi codi merch mab gwraig gŵr"
)
_ENGLISH = _words(
    "the and to of is was be been are my me with for it that this on in she he his they will "
    "would want can cannot not have has had by from when every each an again after before if or "
    "but up myself own week day days morning evening home walk help needs need care once twice "
    "two three who what daughter son wife husband"
)


def language_of(text: str) -> str:
    """Return "cy" or "en", or "" where the words do not tell: names, numbers, other languages."""
    words = {word.casefold() for word in _LETTERS.findall(text)}
    welsh, english = len(words & _WELSH), len(words & _ENGLISH)
    if welsh == english:
        return ""
    return WELSH if welsh > english else ENGLISH
