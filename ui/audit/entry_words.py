"""The words of the form that follow from what was keyed: the outcome, what is chosen, missing."""

from ui.audit.entry_half import CRITERIA, LEFT, NOTE, OTHERWISE, OVERRIDE, PLACE, REASON, Half
from wardapp.audit_form import AuditForm
from wardapp.audit_lists import INSIDE, OUTSIDE
from wardapp.findings.answers import SIDE_WORDS, left_out_words, reason_line
from wardapp.measures.audit_answers import LEFT_OUT, MEETS, NOT_COMPLETE
from wardapp.words import language, tr


def sentence(half: Half) -> str:
    """Return the outcome so far as a sentence."""
    if half.outcome == LEFT_OUT:
        return tr("Left out of the audit")
    if half.outcome == NOT_COMPLETE:
        return tr("Acute treatment not complete: no delay, releases no bed")
    if not half.outcome:
        return tr("Nothing said yet")
    if half.contradicts:
        if half.outcome == MEETS:
            return tr("Decided otherwise: needs acute care today")
        return tr("Decided otherwise: does not need acute care today")
    if not half.criteria:
        return tr("None true: does not need acute care today")
    if len(half.criteria) == 1:
        return tr("One true: needs acute care today")
    return tr("{n} true: needs acute care today", n=len(half.criteria))


def decisions(half: Half) -> dict[str, str]:
    """Return what each key beside the outcome does now: decide so, or take it back."""
    words = {
        NOT_COMPLETE: (tr("treatment not complete"), tr("treatment complete after all")),
        LEFT_OUT: (tr("leave out, why"), tr("review it after all")),
        OTHERWISE: (tr("decide otherwise"), tr("as the criteria say")),
    }
    return {choice: both[half.choice == choice] for choice, both in words.items()}


def ticked(half: Half, form: AuditForm) -> str:
    """Return the criteria that were ticked, each with its key."""
    chosen = [item for item in form.criteria if item.code in half.criteria]
    return "; ".join(f"{item.key} {item.text(language())}" for item in chosen)


def why_left_out(half: Half) -> str:
    """Return why the bed is left out."""
    return left_out_words(half.left_out, language()) if half.left_out else ""


def place(half: Half, form: AuditForm) -> str:
    """Return where they could be cared for."""
    return form.place(half.place, language()) if half.place else ""


def reasons(half: Half, form: AuditForm) -> str:
    """Return the main reason with where it lies, and the others."""
    if not half.reason:
        return ""
    main = reason_line(half.reason, form, language())
    lines = [f"{main} · {tr(SIDE_WORDS[half.side])}"]
    if half.others:
        others = "; ".join(form.reason(code, language()) for code in half.others)
        lines.append(tr("Besides: {reasons}", reasons=others))
    return "\n".join(lines)


def other_side(half: Half) -> str:
    """Return what the key does that moves the wait inside or outside."""
    turned = {INSIDE: OUTSIDE, OUTSIDE: INSIDE}.get(half.side)
    return tr("it lies {side}", side=tr(SIDE_WORDS[turned])) if turned else ""


def why_otherwise(half: Half) -> str:
    """Return the question for the clinician's reason."""
    if half.outcome == MEETS:
        return tr("Why is acute care needed all the same?")
    return tr("Why is acute care not needed all the same?")


def wanted(step: str) -> str:
    """Return what is still to be said."""
    return {
        CRITERIA: tr("Say first what is true today: tick, or 0 for none of them."),
        LEFT: tr("Say why this bed is left out."),
        OVERRIDE: tr("Write the clinician's reason."),
        REASON: tr("Choose the main reason: type letters of it, or its number."),
        PLACE: tr("Say where else they could be cared for."),
        NOTE: tr("Say in the note what it is."),
    }[step]
