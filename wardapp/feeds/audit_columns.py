"""The columns of an audit's export, as data: what each is called, holds and means.

Names are English and stable, for whoever reckons with the file; `codes` names the list in the
dictionary that explains what stands in a cell.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from wardapp.codes import code_list
from wardapp.display import nhs_number
from wardapp.feeds.audit_lines import AnswerLine, AuditExport, BedLine, CorrectionLine
from wardapp.feeds.safe_cells import Value
from wardapp.measures.audit_answers import AGREED, A, Answer, B
from wardapp.measures.day_of_care import AGE_BANDS, NOT_COMPLETE, STAY_BANDS, band, pair_of
from wardapp.words import marked

NOT_LISTED = "not_in_list"
HIDDEN = "hidden"

_DAYS, _YEARS, _SECONDS = marked("days"), marked("years"), marked("seconds")
_TIME = marked("local time (Europe/London); without names the hour only")
_NOBODY = marked("nobody there, or not known")
_PLAN = marked("not in the plan of this audit")
_UNSAID = marked("not answered, stands twice, or not shown yet")
_NONE = marked("none")
_NO_ANSWER = marked("none, or no answer")
_ALONE = marked("Without names, what one bed alone and no ward has stays at home: not_in_list")


@dataclass(frozen=True)
class Column:
    """A column: `names` tells that it stands only in a file that says who somebody is."""

    name: str
    meaning: str
    value: Callable[[Any], Value]
    codes: str = ""
    unit: str = ""
    empty: str = ""
    rule: str = ""
    names: bool = False
    whose: str = ""


@dataclass(frozen=True)
class _Given:
    """An answer with the bed it belongs to."""

    line: BedLine
    answer: Answer


def columns_for(columns: tuple[Column, ...], *, names: bool) -> tuple[Column, ...]:
    """Return the columns of a file with or without names."""
    return tuple(column for column in columns if names or not column.names)


def in_list(code: str, name: str) -> str:
    """Return a code of a list; another text may say who somebody is and stays at home."""
    return code if not code or code in code_list(name) else NOT_LISTED


def yes_no(answer: bool | None) -> str:
    """Return a machine's yes or no."""
    return "" if answer is None else "yes" if answer else "no"


def _about_who(key: str) -> Callable[[BedLine], Value]:
    return lambda line: line.bed.shown.get(key, "")


def _born(line: BedLine) -> Value:
    born = line.bed.shown.get("born")
    return date.fromisoformat(born) if born else None


def _pathway(line: BedLine) -> str:
    return "?" if line.counted.pathway == "?" else in_list(line.counted.pathway, "pathway")


def _scheme(line: BedLine) -> str:
    codes, code = code_list("pathway"), line.counted.pathway
    return str(codes[code].extra["scheme"]) if code in codes else ""


def _pathway_words(line: BedLine) -> str:
    codes, code = code_list("pathway"), line.counted.pathway
    return codes.label(code, line.export.say.language) if code in codes else ""


def _delay_reason(line: BedLine) -> str:
    code = line.bed.delay_reason
    return code if code in line.export.form.reasons else in_list(code, "delay_reason")


def _delay_words(line: BedLine) -> str:
    code, language = _delay_reason(line), line.export.say.language
    if code in line.export.form.reasons:
        return line.export.form.reason(code, language)
    return "" if code == NOT_LISTED else code_list("delay_reason").label(code, language)


def _counted_as(line: BedLine) -> str:
    return line.counted.standing if line.shown or not line.bed.to_review else HIDDEN


def _same_care(line: BedLine) -> str:
    pair = pair_of(line.counted) if line.answered else None
    return yes_no(pair[0] == pair[1]) if pair else ""


def _same_all(line: BedLine) -> str:
    first, second = line.given(A), line.given(B)
    return yes_no(first.verdict == second.verdict) if first and second else ""


def _final_from(line: BedLine) -> str:
    if line.final is None:
        return ""
    if line.final.slot == AGREED:
        return "agreed"
    return "both_same" if line.export.screen.audit.reviewers_each > 1 else "one_reviewer"


def _theme(given: _Given) -> str:
    """Return the Welsh theme; treatment that is not complete is a theme without a reason."""
    answer = given.answer
    if answer.outcome == NOT_COMPLETE:
        return NOT_COMPLETE
    return given.line.export.form.theme(answer.reason) if answer.reason else ""


def _reason_words(given: _Given) -> str:
    export = given.line.export
    return export.form.reason(given.answer.reason, export.say.language)


def _group(given: _Given) -> str:
    export = given.line.export
    reason = export.form.reasons.get(given.answer.reason)
    return reason.group(export.say.language) if reason else ""


def _place_words(given: _Given) -> str:
    export = given.line.export
    return export.form.place(given.answer.place, export.say.language)


def _told(export: AuditExport, specialty: str) -> str:
    return specialty if export.may_tell(specialty) else NOT_LISTED


def _change(of: str) -> Callable[[CorrectionLine], Value]:
    """Return what a correction says before or after; an age is a band unless names go out."""

    def value(line: CorrectionLine) -> Value:
        text = str(getattr(line.correction, of))
        if line.correction.field == "specialty":
            return _told(line.line.export, text)
        if line.correction.field == "age" and not line.line.export.names:
            return band(int(text), AGE_BANDS) if text else ""
        return text

    return value


_SAID = (
    Column("outcome", marked("Outcome"), lambda g: g.answer.outcome, "outcome"),
    Column("criteria", marked("Criteria that were met"), lambda g: "; ".join(g.answer.criteria),
           "criteria", empty=_NO_ANSWER),
    Column("override", marked("Decided against the criteria, with a reason"),
           lambda g: yes_no(bool(g.answer.override)), "yes_no"),
    Column("override_text", marked("Reason for deciding against the criteria"),
           lambda g: g.answer.override, empty=_NO_ANSWER, names=True),
    Column("reason", marked("Main reason"), lambda g: g.answer.reason, "reason", empty=_NO_ANSWER),
    Column("reason_words", marked("Main reason in words"), _reason_words, empty=_NO_ANSWER),
    Column("reason_group", marked("Family of the main reason"), _group, empty=_NO_ANSWER),
    Column("side", marked("Where the main reason lies"), lambda g: g.answer.side, "side",
           empty=_NO_ANSWER),
    Column("theme", marked("Theme of the main reason"), _theme, "theme", empty=_NO_ANSWER),
    Column("others", marked("Other reasons"), lambda g: "; ".join(g.answer.others), "reason",
           empty=_NO_ANSWER),
    Column("place", marked("Where they could be cared for"), lambda g: g.answer.place, "place",
           empty=_NO_ANSWER),
    Column("place_words", marked("Where they could be cared for, in words"), _place_words,
           empty=_NO_ANSWER),
    Column("left_out", marked("Why left out"), lambda g: g.answer.left_out, "left_out",
           empty=_NO_ANSWER),
    Column("note", marked("Note"), lambda g: g.answer.note, empty=_NO_ANSWER, names=True),
)  # fmt: skip
"""What was said."""

_HOW = (
    Column("looked_at", marked("Looked at"), lambda g: "; ".join(g.answer.looked_at),
           "looked_at", empty=marked("not said")),
    Column("from_paper", marked("Typed from a form"), lambda g: yes_no(g.answer.from_paper),
           "yes_no"),
    Column("answered_at", marked("Answered at"), lambda g: g.line.export.when(g.answer.at),
           unit=_TIME),
    Column("seconds", marked("How long the answer took"), lambda g: g.answer.seconds or None,
           unit=_SECONDS, empty=marked("not measured")),
    Column("reviewer", marked("Who answered"), lambda g: g.answer.reviewer, names=True),
)  # fmt: skip
"""How it was said."""


def _of(
    prefix: str,
    whose: str,
    found: Callable[[BedLine], Answer | None],
    parts: tuple[Column, ...] = (*_SAID, *_HOW),
) -> tuple[Column, ...]:
    """Return the parts of an answer as columns of the rows."""

    def within(part: Column) -> Column:
        def value(line: BedLine) -> Value:
            answer = found(line)
            return part.value(_Given(line, answer)) if answer else None

        name = f"{prefix}_{part.name}"
        return replace(part, name=name, value=value, whose=whose, empty=part.empty or _UNSAID)

    return tuple(within(part) for part in parts)


_WHERE = (
    Column("bed_pseudonym", marked("A bed of this audit; in another audit it is another"),
           lambda r: r.pseudonym,
           rule=marked("Letters for the ward, a number in an order that is not that of the beds")),
    Column("ward", marked("Ward"), lambda r: r.ward.name),
)  # fmt: skip

ROWS = (
    *_WHERE,
    Column("site", marked("Site"), lambda r: r.ward.site or r.export.screen.audit.site,
           empty=marked("not said")),
    Column("ward_kind", marked("Kind of ward"), lambda r: in_list(r.ward.kind, "ward_kind"),
           "ward_kind"),
    Column("bed", marked("Bed"), lambda r: r.bed.label, empty=marked("no bed"), names=True),
    Column("family", marked("Family name"), _about_who("family"), empty=_PLAN, names=True),
    Column("given", marked("Given name"), _about_who("given"), empty=_PLAN, names=True),
    Column("title", marked("Title"), _about_who("title"), empty=_PLAN, names=True),
    Column("born", marked("Born"), _born, empty=_PLAN, names=True),
    Column("nhs_number", marked("NHS number"),
           lambda r: nhs_number(r.bed.shown.get("nhs_number", "")), empty=_PLAN, names=True),
    Column("initials", marked("Initials"), _about_who("initials"), empty=_PLAN, names=True),
    Column("birth_year", marked("Year of birth"), _about_who("born_year"), empty=_PLAN,
           names=True),
    Column("age", marked("Age at the freeze"), lambda r: r.bed.age, unit=_YEARS, empty=_NOBODY,
           names=True),
    Column("age_band", marked("Age band at the freeze"), lambda r: band(r.bed.age, AGE_BANDS),
           "age", _YEARS, _NOBODY),
    Column("sex", marked("Sex"), lambda r: in_list(r.bed.sex, "sex"), "sex", empty=_NOBODY),
    Column("specialty", marked("Specialty"), lambda r: _told(r.export, r.bed.specialty),
           empty=_NOBODY, rule=_ALONE),
    Column("state_frozen", marked("State of the bed as frozen"), lambda r: r.bed.state_then,
           "state"),
    Column("state", marked("State of the bed with corrections"), lambda r: r.bed.state, "state"),
    Column("corrected", marked("What was corrected beside the frozen list"),
           lambda r: "; ".join(dict.fromkeys(one.field for one in r.bed.corrections)), "field",
           empty=_NONE),
    Column("problem", marked("What was odd in the frozen list"), lambda r: r.bed.problem,
           "problem", empty=_NONE),
    Column("stay_days", marked("Midnights in hospital at the freeze"), lambda r: r.bed.stay_days,
           unit=_DAYS, empty=_NOBODY, rule=marked("Kept in days: bed days are counted from it")),
    Column("stay_band", marked("Length of stay in bands"),
           lambda r: band(r.bed.stay_days, STAY_BANDS), "stay", _DAYS, _NOBODY),
    Column("edd", marked("Expected date of discharge (EDD) at the freeze"), lambda r: r.bed.edd,
           "edd", empty=_NOBODY),
    Column("optimised", marked("Clinically optimised, as the ward had it"),
           lambda r: yes_no(r.bed.optimised), "yes_no", empty=_NOBODY),
    Column("pathway_scheme", marked("Scheme of pathways: never mix two"), _scheme, "scheme",
           empty=_NOBODY),
    Column("pathway", marked("Pathway, as the ward had it"), _pathway, "pathway",
           empty=marked("none set")),
    Column("pathway_words", marked("Pathway in words"), _pathway_words, empty=marked("none set")),
    Column("delay_reason", marked("Delay reason, as the ward had it"), _delay_reason,
           "delay_reason", empty=_NONE),
    Column("delay_reason_words", marked("Delay reason in words"), _delay_words, empty=_NONE),
    Column("answers_shown", marked("Are the answers of this ward in the file?"),
           lambda r: yes_no(r.shown), "yes_no",
           rule=marked("Not before the ward is finished: no reviewer may see the other's answer")),
    Column("counted_as", marked("How the bed counts"), _counted_as, "counted_as",
           rule=marked("UK day-of-care survey: empty beds and definite discharges are not "
                       "reviewed")),
    Column("progress", marked("How far the bed is"),
           lambda r: r.bed.standing.state if r.answered else "", "progress",
           empty=marked("nobody to review, or not shown yet")),
    *_of("a", marked("First reviewer"), lambda line: line.given(A)),
    *_of("b", marked("Second reviewer"), lambda line: line.given(B)),
    Column("agreed_on_care", marked("Both said the same on acute care before talking"), _same_care,
           "yes_no", empty=_UNSAID, rule=marked("Kappa is counted from it")),
    Column("agreed_on_all",
           marked("Both said the same before talking: outcome, reason, side and place"), _same_all,
           "yes_no", empty=_UNSAID),
    Column("final_from", marked("Where the final answer comes from"), _final_from, "final_from",
           empty=_UNSAID,
           rule=marked("Where both said the same, criteria, other reasons and note are the "
                       "first reviewer's")),
    Column("final_at", marked("When the final answer was reached"),
           lambda r: r.export.when(r.settled_at), unit=_TIME, empty=_UNSAID),
    *_of("final", marked("Final answer"), lambda line: line.final, _SAID),
)  # fmt: skip
"""One line a bed."""


def _beside(column: Column) -> Column:
    """Return a column of the bed for a sheet whose lines belong to beds."""
    return replace(column, value=lambda one: column.value(one.line))


def _numbers(of: str) -> Callable[[AnswerLine], Value]:
    return lambda one: one.numbers_of(getattr(one.answer, of))


ANSWERS = (
    *(_beside(column) for column in _WHERE),
    Column("answer", marked("Number of the answer in this file"),
           lambda one: one.numbers[one.answer.key]),
    Column("slot", marked("Whose answer"), lambda one: one.answer.slot, "slot"),
    Column("stands", marked("No other answer took its place"), lambda one: yes_no(one.stands),
           "yes_no"),
    Column("replaces", marked("Takes the place of these answers"), _numbers("replaces"),
           empty=_NONE),
    Column("agreed_from", marked("Agreed after looking at these answers"), _numbers("of"),
           empty=_NONE),
    *_SAID,
    *_HOW,
    Column("typed_by", marked("Who typed it"), lambda one: one.answer.by, names=True),
    Column("came_back_at", marked("Came back from a laptop at"),
           lambda one: one.line.export.when(one.answer.received_at), unit=_TIME,
           empty=marked("answered in this file")),
)  # fmt: skip
"""One line an answer, the replaced ones too: disagreement is kept."""

CORRECTIONS = (
    *(_beside(column) for column in _WHERE),
    Column("field", marked("What was corrected"), lambda one: one.correction.field, "field"),
    Column("before", marked("Before"), _change("before"), empty=_NOBODY,
           rule=marked("Codes as in the rows; without names an age is its band")),
    Column("after", marked("After"), _change("after"), empty=_NOBODY,
           rule=marked("Codes as in the rows; without names an age is its band")),
    Column("corrected_at", marked("Corrected at"),
           lambda one: one.line.export.when(one.correction.at), unit=_TIME),
    Column("why", marked("Why it was corrected"), lambda one: one.correction.why, names=True),
    Column("corrected_by", marked("Who corrected it"), lambda one: one.correction.by,
           names=True),
)  # fmt: skip
"""One line a correction; the frozen bed itself never changes."""
