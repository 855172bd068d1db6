"""What a tooltip shows: the very letters, whatever they look like to Qt."""

from html import escape


def tip(text: str) -> str:
    """Return a text for a tooltip or What's this, which Qt would else read as markup or not.

    The mark around it makes Qt read it as markup for certain, so that `O'Brien & <b>` is said
    as it was typed and no reference such as `&#x27;` is seen.
    """
    return f"<span>{escape(text)}</span>" if text else ""
