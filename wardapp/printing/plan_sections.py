"""The sections of a recovery plan on paper: every field that says something stands somewhere."""

from collections.abc import Mapping, Sequence

from wardapp.plan_form import RATING, Field, Section, plan_form
from wardapp.printing.flow import Strip
from wardapp.printing.letter import QUIET, Letter, Text
from wardapp.printing.lines import Run
from wardapp.printing.look import BODY, BODY_STRONG, HEADING

Fields = Mapping[str, str]
Content = Mapping[str, Sequence[Fields]]


BEFORE_NOW = (("domain", 3.0), ("before", 4.0), ("now", 4.0), ("assessed_on+assessed_by", 2.6))
"""The columns of the parts of life, the same on every paper."""


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


def table(
    letter: Letter,
    content: Content,
    code: str,
    columns: Sequence[tuple[str, float]],
    above: float = 0.0,
) -> list[Strip]:
    """Return the entries as a table: the named fields are columns, the others stand in the first.

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
    rows = [
        [
            _title(letter, section, fields, own),
            *(_cell(letter, section, names, fields) for names, _ in shares),
        ]
        for fields in entries(content, code)
    ]
    return letter.table(titles, rows, above) if rows else []


def _title(letter: Letter, section: Section, fields: Fields, columns: Sequence[str]) -> Text:
    """Return the first field in bold, and what has no column of its own under it."""
    title = shown(letter, section.field(columns[0]), fields)
    runs: list[Run] = letter.known(title, BODY_STRONG)
    for field in section:
        text = shown(letter, field, fields)
        if text and field.name not in columns:
            runs += [letter.run(f"\n{field.text(letter.say.language)}: ", QUIET)]
            runs += [letter.run(text, BODY)]
    return runs


def _cell(letter: Letter, section: Section, names: Sequence[str], fields: Fields) -> Text:
    columns = [section.field(name) for name in names]
    text = ", ".join(part for field in columns if (part := shown(letter, field, fields)))
    face = HEADING if columns[0].kind == RATING else BODY
    return [letter.run(text, face) if text else letter.run("–", QUIET)]
