"""The sections of a recovery plan on paper: every field that says something stands somewhere."""

from collections.abc import Mapping, Sequence

from wardapp.plan_form import RATING, Field, Section, plan_form
from wardapp.printing.flow import Strip
from wardapp.printing.letter import QUIET, Letter, Text
from wardapp.printing.lines import Run
from wardapp.printing.look import BODY, BODY_STRONG, HEADING
from wardapp.printing.strips import Titled

Fields = Mapping[str, str]
Content = Mapping[str, Sequence[Fields]]


BEFORE_NOW = (("domain", 2.8), ("before", 3.4), ("now", 3.4), ("assessed_on+assessed_by", 4.0))
"""The columns of the parts of life, the same on every paper."""


_SAID = ("own_words", "translation", "translated_by", "language", "said_to", "said_on")


def entries(content: Content, code: str) -> list[Fields]:
    """Return the entries of a section that say anything."""
    return [fields for fields in content.get(code, ()) if any(map(str.strip, fields.values()))]


def one(content: Content, code: str) -> Fields:
    """Return the one entry of a single section; empty where nothing was written."""
    return next(iter(entries(content, code)), {})


def shown(letter: Letter, field: Field, fields: Fields) -> str:
    """Return what stands in a field as staff read it."""
    stored = fields.get(field.name, "").strip()
    return field.shown(stored, letter.say.language) if stored else ""


def labelled(letter: Letter, code: str, fields: Fields, *, but: Sequence[str] = ()) -> list[Strip]:
    """Return each written field as "Label: text", without those that stand elsewhere."""
    section = plan_form().section(code)
    return [
        letter.said(field.text(letter.say.language), shown(letter, field, fields))
        for field in section
        if field.name not in but and fields.get(field.name, "").strip()
    ]


def section_heading(letter: Letter, code: str, aside: str = "") -> list[Strip]:
    """Return the form's own heading of a section."""
    return letter.heading(plan_form().section(code).text(letter.say.language), aside)


def single(letter: Letter, content: Content, code: str) -> list[Strip]:
    """Return a single section with its heading; nothing where nothing was written."""
    fields = one(content, code)
    return [*section_heading(letter, code), *labelled(letter, code, fields)] if fields else []


def section_said(letter: Letter, content: Content, code: str) -> Titled:
    """Return the heading of a single section with each written field."""
    section, fields = plan_form().section(code), one(content, code)
    language = letter.say.language
    said = [
        (field.text(language), shown(letter, field, fields))
        for field in section
        if fields.get(field.name, "").strip()
    ]
    return section.text(language), said


def titled(letter: Letter, code: str, strips: Sequence[Strip], aside: str = "") -> list[Strip]:
    """Return strips under the form's heading of a section, or the heading that says: nothing."""
    if strips:
        return [*section_heading(letter, code, aside), *strips]
    return letter.nothing(plan_form().section(code).text(letter.say.language))


def own_words(letter: Letter, content: Content) -> list[Strip]:
    """Return what matters, in the person's words and language; a translation is signed."""
    say, fields = letter.say, one(content, "what_matters")
    if not fields:
        return titled(letter, "what_matters", [])
    strips = section_heading(letter, "what_matters", _said_aside(letter, content))
    words = fields.get("own_words", "")
    strips.append(letter.quoted(words) if words.strip() else letter.text(letter.known("")))
    if fields.get("translation", "").strip():
        by = fields.get("translated_by", "").strip()
        label = say("Translated by {name}", name=by) if by else say("Translation")
        runs = [letter.run(f"{label}: ", QUIET), letter.run(f"“{fields['translation']}”", QUIET)]
        strips.append(letter.text(runs))
    return strips + labelled(letter, "what_matters", fields, but=_SAID)


def _said_aside(letter: Letter, content: Content) -> str:
    say, fields = letter.say, one(content, "what_matters")
    parts = []
    if fields.get("language"):
        language = letter.code("languages", fields["language"])
        parts.append(say("said in: {language}", language=language))
    if fields.get("said_to", "").strip():
        parts.append(say("said to {name}", name=fields["said_to"].strip()))
    if fields.get("said_on"):
        day = plan_form().section("what_matters").field("said_on")
        parts.append(day.shown(fields["said_on"], say.language))
    return ", ".join(parts)


def table(
    letter: Letter,
    content: Content,
    code: str,
    columns: Sequence[tuple[str, float]],
    above: float = 0.0,
) -> list[Strip]:
    """Return the entries as a table: the named fields are columns, the others stand below them.

    The first column is titled by the word for one entry. A column of two fields is named by
    both: assessed_on+assessed_by.
    """
    section = plan_form().section(code)
    say = letter.say
    (_, wide), *others = columns
    titles = [(section.one(say.language), wide)]
    shares = [(name.split("+"), share) for name, share in others]
    titles += [(section.field(names[0]).text(say.language), share) for names, share in shares]
    own = [part for name, _ in columns for part in name.split("+")]
    found = entries(content, code)
    rows = [
        [
            letter.known(shown(letter, section.field(own[0]), fields), BODY_STRONG),
            *(_cell(letter, section, names, fields) for names, _ in shares),
        ]
        for fields in found
    ]
    under = [_others(letter, section, fields, own) for fields in found]
    return letter.table(titles, rows, above, under=under) if rows else []


def _others(letter: Letter, section: Section, fields: Fields, columns: Sequence[str]) -> Text:
    """Return what has no column of its own, one behind the other."""
    runs: list[Run] = []
    for field in section:
        text = shown(letter, field, fields)
        if text and field.name not in columns:
            before = " · " if runs else ""
            runs += [letter.run(f"{before}{field.text(letter.say.language)}: ", QUIET)]
            runs += [letter.run(text, BODY)]
    return runs


def _cell(letter: Letter, section: Section, names: Sequence[str], fields: Fields) -> Text:
    columns = [section.field(name) for name in names]
    text = ", ".join(part for field in columns if (part := shown(letter, field, fields)))
    face = HEADING if columns[0].kind == RATING else BODY
    return [letter.run(text, face) if text else letter.run("–", QUIET)]
