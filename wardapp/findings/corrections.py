"""A correction of the frozen list in words, the same beside the bed and on paper."""

from wardapp.codes import code_list
from wardapp.display import clinical_time
from wardapp.findings.answers import STATE_WORDS
from wardapp.findings.phrases import EDD_WORDS, OPTIMISED_WORDS, pathway_words
from wardapp.queries.audit import CorrectionRow
from wardapp.words import Words, marked

FIELDS = {
    "state": marked("The bed"),
    "age": marked("Age in years"),
    "stay_days": marked("Nights in hospital"),
    "specialty": marked("Specialty"),
    "edd": marked("Expected date (EDD)"),
    "optimised": marked("Clinically optimised"),
    "pathway": marked("Pathway"),
}


def values_of(field: str) -> tuple[str, ...]:
    """Return what may be chosen for a field; nothing for one that is typed."""
    match field:
        case "state":
            return tuple(STATE_WORDS)
        case "edd":
            return tuple(EDD_WORDS)
        case "optimised":
            return tuple(OPTIMISED_WORDS)
        case "pathway":
            return (*(code.code for code in code_list("pathway")), "", "?")
        case _:
            return ()


def value_words(field: str, value: str, say: Words) -> str:
    """Return a frozen or corrected value as people say it."""
    match field:
        case "state":
            return say(STATE_WORDS.get(value, value))
        case "edd":
            return say(EDD_WORDS.get(value, value))
        case "optimised":
            return say(OPTIMISED_WORDS.get(value, value))
        case "pathway":
            return pathway_words(value, say.language)
        case _:
            return value or say("not known")


def correction_words(line: CorrectionRow, say: Words) -> str:
    """Return one correction as it stands beside the frozen value."""
    return say(
        "{what} frozen as {before}, corrected to {after} at {time} by {name}: {why}",
        what=say(FIELDS.get(line.field, line.field)),
        before=value_words(line.field, line.before, say),
        after=value_words(line.field, line.after, say),
        time=clinical_time(line.at),
        name=line.by,
        why=line.why,
    )
