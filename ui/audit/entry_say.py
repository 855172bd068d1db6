"""What the entry says in words: the bed, the pair, how far the ward is, why nothing can be done."""

from dataclasses import replace
from datetime import date, datetime

from ui.audit.agree_panel import AGREE, SETTLE, SHOW, Matter
from ui.audit.entry_correct import BOARD
from ui.audit.entry_course import (
    AGREE as TO_AGREE,
)
from ui.audit.entry_course import (
    FINISHED,
    NOT_YET,
    answered,
    finish_at,
    next_ward,
    progress_of,
    seconds_each,
    slot_of,
)
from ui.audit.entry_course import (
    SETTLE as TO_SETTLE,
)
from ui.audit.entry_reading import Reading
from ui.audit.entry_side import IN, NOW
from ui.audit.entry_side import NOT_YET as NOT_IN
from ui.audit.entry_tabs import Tab
from wardapp.audit_form import AuditForm
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.audit_answer import Found
from wardapp.display import (
    born_and_age,
    clinical_time,
    nhs_number,
    person_name,
    weekday_date_time,
)
from wardapp.findings.answers import STATE_WORDS, in_one_line
from wardapp.findings.corrections import correction_words
from wardapp.measures.audit_answers import AGREED, A, Answer, B
from wardapp.queries.audit import AuditBedRow
from wardapp.words import Words, language, tr

Message = tuple[str, str, str]


def key_hints(
    *, keeps: bool, asks: bool, beds: bool, wards: bool, together: bool
) -> tuple[tuple[str, str], ...]:
    """Return the keys that work; those of the questions stand in the questions.

    There is an answer to keep, the form asks, beds can be gone to, there are other wards;
    `together` both answer anew, and may go back to what each said first.
    """
    parts = (
        (keeps, ((tr("Enter"), tr("keep, next")),)),
        (together, (("Esc", tr("back to both answers")),)),
        (
            beds,
            (
                ("F8", tr("next unanswered")),
                (f"{tr('Page Up')}\n{tr('Page Down')}", tr("other bed")),
                ("Alt B", tr("all beds")),
            ),
        ),
        (wards, (("Ctrl Tab", tr("next ward")),)),
        (
            asks,
            (
                ("Alt N", tr("note")),
                ("Alt H", tr("explain")),
                ("Alt K", tr("correct the list")),
                ("Alt P", tr("paper forms")),
            ),
        ),
        (True, (("Alt ←", tr("audits")),)),
    )
    return tuple(hint for works, hints in parts if works for hint in hints)


# -- the ward ------------------------------------------------------------------------------


def frozen(reading: Reading) -> str:
    """Return when the bed list was frozen, and whether what moved since then is known here."""
    ward = reading.ward
    if ward.frozen_at is None:
        return tr("bed list not frozen yet")
    when = weekday_date_time(ward.frozen_at, tr)
    if reading.lying is None:
        return tr("bed list frozen {when}; later moves are not known here", when=when)
    return tr("bed list frozen {when}", when=when)


def answers_as(reading: Reading, name: str) -> str:
    """Return as whom somebody answers; the bare name where they do not here."""
    if not reading.slot:
        return name
    if not reading.pair:
        return tr("{name}, the reviewer", name=name)
    return tr("{name}, reviewer {slot}", name=name, slot=reading.slot)


def tabs(reading: Reading, name: str) -> tuple[Tab, ...]:
    """Return each ward with the beds that this reviewer has answered."""
    each = reading.audit.reviewers_each
    return tuple(
        Tab(
            ward.id,
            ward.name,
            answered(ward, slot_of(ward, name, each)),
            ward.to_review,
            ward.frozen_at is None,
        )
        for ward in reading.screen.wards
        if not ward.excluded
    )


def not_reviewed(reading: Reading) -> str:
    """Return which beds of the ward nobody reviews, and why."""
    states = [bed.state for bed in reading.beds if not bed.to_review]
    empty = sum(state in ("empty", "closed", "leave") for state in states)
    home = sum(state == "definite" for state in states)
    parts = [tr("{n} empty, closed or on leave", n=empty)] if empty else []
    parts += [tr("{n} going home today", n=home)] if home else []
    return tr("not reviewed: {parts}", parts=", ".join(parts)) if parts else ""


def counts(reading: Reading) -> list[tuple[int, str]]:
    """Return the counts of the ward, with none of the answers in them."""
    ward, found = reading.ward, []
    if reading.pair:
        for slot in (A, B):
            who = ward.reviewer(slot)
            found.append((answered(ward, slot), tr("answered by {who}", who=who or slot)))
        if ward.waiting:
            found.append((ward.waiting, tr("to agree or settle")))
    found.append((ward.done, tr("finished, of {all}", all=ward.to_review)))
    return found


def why_not(reading: Reading, name: str) -> Message | None:
    """Return why nothing can be answered here, with what to do; None where it can."""
    ward, audit = reading.ward, reading.audit
    if audit.closed_at is not None:
        text = tr("Its answers stand. Nothing can be added unless it is opened again.")
        return tr("This audit is finished"), text, tr("See the result of {ward}", ward=ward.name)
    if not reading.slot:
        return _not_yours(reading, name)
    if ward.frozen_at is None:
        head = tr("The bed list of {ward} is not frozen yet", ward=ward.name)
        return head, tr("Freeze it from the list of audits (Alt Left). Then answer here."), ""
    if not reading.asked:
        head = tr("Nobody is to be reviewed on {ward}", ward=ward.name)
        return head, not_reviewed(reading), ""
    return None


def _not_yours(reading: Reading, name: str) -> Message:
    ward = reading.ward
    named = [who for who in (ward.reviewer_a, ward.reviewer_b if reading.pair else "") if who]
    if not named:
        head = tr("Nobody was named to review {ward}", ward=ward.name)
        return head, tr("Name the reviewers in the list of audits (Alt Left)."), ""
    pair = tr("{a} and {b}", a=named[0], b=named[1]) if len(named) > 1 else named[0]
    head = tr("{pair} answer for {ward}", pair=pair, ward=ward.name)
    if len(named) == 1:
        head = tr("{pair} answers for {ward}", pair=pair, ward=ward.name)
    text = tr("You are signed in as {name}. Only they can answer here.", name=name)
    return head, text, tr("Sign in as somebody else")


def no_audit() -> Message:
    """Return what is said where the audit is gone."""
    return tr("This audit is not there any more"), tr("Go back to the list: Alt Left."), ""


def end_of_ward(reading: Reading, name: str) -> tuple[str, str, str, int]:
    """Return what is said behind the last bed, what Enter does, and the ward it goes to."""
    ward = reading.ward
    if ward.finished:
        head = tr("{ward} is finished", ward=ward.name)
        text = tr("Every bed has its answer. See and print the result before you leave the ward.")
        text = f"{text} {_way_home(reading, name)}".strip()
        return head, text, tr("See the result of {ward}", ward=ward.name), 0
    left = ward.to_review - ward.done
    head = tr("Your answers for {ward} are in", ward=ward.name)
    other = ward.reviewer(B if reading.slot == A else A)
    text = tr("{who} still has beds to answer: {n}.", who=other or tr("The other"), n=left)
    following = next_ward(reading.screen, name, ward.id)
    if following is None:
        return head, f"{text} {_way_home(reading, name)}".strip(), "", 0
    return head, text, tr("Go on with {ward}", ward=following.name), following.id


def _way_home(reading: Reading, name: str) -> str:
    """Return what to do with a carried file in which this person has no ward left."""
    if not reading.audit.carry_key or next_ward(reading.screen, name, reading.ward.id) is not None:
        return ""
    return tr(
        "When no more is answered here, close WardApp and take this file back to the ward’s own "
        "computer."
    )


# -- the bed -------------------------------------------------------------------------------


def bed_head(
    reading: Reading, bed: AuditBedRow, now: datetime, *, named: bool, hidden: bool = False
) -> tuple[str, str, str, str]:
    """Return the bed, its place in the ward, who lies there in short, and the pace.

    `hidden` says in short what stays hidden, where the pair does not stand beside the form.
    """
    ids = [other.id for other in reading.asked]
    place = ""
    if bed.id in ids:
        place = tr("{at} of {all}", at=ids.index(bed.id) + 1, all=len(ids))
    about = [] if named else [*_initials(bed), *_age_and_sex(bed)]
    if bed.stay_days is not None:
        about.append(tr("Day {n}", n=bed.stay_days + 1))
    label = bed.label or tr("No bed")
    lock = _short_lock(reading, bed) if hidden else ""
    return label, place, " · ".join(about), lock or _pace(reading, now)


def _short_lock(reading: Reading, bed: AuditBedRow) -> str:
    if not reading.pair or progress_of(bed, reading.slot) != NOT_YET:
        return ""
    return tr("{slot} hidden until yours is in", slot=B if reading.slot == A else A)


def _initials(bed: AuditBedRow) -> list[str]:
    initials = bed.shown.get("initials", "")
    year = bed.shown.get("born_year", "")
    return [initials, *([tr("born {year}", year=year)] if year else [])] if initials else []


def _age_and_sex(bed: AuditBedRow) -> list[str]:
    found = [tr("{n} years", n=bed.age)] if bed.age is not None else []
    return [*found, code_list("sex").label(bed.sex, language())] if bed.sex else found


def _pace(reading: Reading, now: datetime) -> str:
    left = reading.ward.to_review - answered(reading.ward, reading.slot)
    if left <= 0:
        return ""
    each = max(1, round(seconds_each(reading.ward) / 60))
    finish = clinical_time(finish_at(now, reading.ward, left))
    minutes = tr("{n}min each", n=each)
    return f"{minutes} · {tr('finish approx {time}', time=finish)}"


def person(bed: AuditBedRow, now: datetime) -> tuple[str, str, str, str]:
    """Return name, born, gender and NHS No., as every banner says them."""
    shown = bed.shown
    born = shown.get("born", "")
    number = shown.get("nhs_number", "")
    return (
        person_name(shown.get("family", ""), shown.get("given", ""), shown.get("title", "")),
        born_and_age(date.fromisoformat(born), local_day(now)) if born else tr("Not recorded"),
        code_list("sex").label(bed.sex, language()) if bed.sex else tr("Not recorded"),
        nhs_number(number) if number else tr("Not recorded"),
    )


def warning(reading: Reading, bed: AuditBedRow) -> str:
    """Return what has to be looked at before this bed is answered."""
    if bed.problem == "two_in_bed":
        return tr("Two people stood in this bed")
    return tr("Somebody else lies here now") if bed.to_review and reading.instead(bed) else ""


def notes(reading: Reading, bed: AuditBedRow) -> str:
    """Return what was corrected, who left or moved; nothing the board thought."""
    blind = progress_of(bed, reading.slot) == NOT_YET
    say = Words(language())
    shown = (line for line in bed.corrections if not (blind and line.field in BOARD))
    lines = [correction_words(line, say) for line in shown]
    left = reading.left.get(bed.patient_stay or 0)
    if left is not None and bed.to_review:
        lines.append(
            tr(
                "Left the ward at {time}. Answer as it was at {then}, or leave out.",
                time=clinical_time(left),
                then=clinical_time(reading.ward.frozen_at or left),
            )
        )
    elif bed.to_review:
        lines += _moved(reading, bed)
    return "\n".join(lines)


def _moved(reading: Reading, bed: AuditBedRow) -> list[str]:
    """Say where the person of this bed lies now, and whose bed of the list it is."""
    now, then = reading.moved(bed), reading.ward.frozen_at
    if now is None or then is None:
        return []
    values = {"time": _moment(now.since, then), "then": clinical_time(then)}
    if now.ward_id != reading.ward.source_ward_id:
        line = tr(
            "Moved to {ward} at {time}. Answer as it was at {then}, or leave out.",
            ward=now.ward,
            **values,
        )
    elif not now.bed:
        line = tr("Without a bed since {time}. Answer for them as it was at {then}.", **values)
    else:
        line = tr(
            "Lies in {bed} since {time}. Answer for them as it was at {then}.",
            bed=now.bed,
            **values,
        )
    instead = reading.instead(bed)
    before = next((b for b in reading.beds if instead and b.patient_stay == instead.stay_id), None)
    if before is not None:
        line = f"{line} {tr('Who lies here now stands on the list as {bed}.', bed=before.label)}"
    return [line]


def _moment(at: datetime, then: datetime) -> str:
    """Return the time, with its day where it is not the day of the list."""
    return clinical_time(at) if local_day(at) == local_day(then) else weekday_date_time(at, tr)


def not_asked(bed: AuditBedRow) -> tuple[str, str]:
    """Return what is said at a bed that nobody reviews."""
    head = tr("{bed}: {state}", bed=bed.label, state=tr(STATE_WORDS.get(bed.state, bed.state)))
    text = tr(
        "On the frozen list nobody is to be reviewed here. If somebody was there, correct the "
        "list beside it: Alt K."
    )
    return head, text


def pair(reading: Reading, bed: AuditBedRow | None) -> tuple[list[tuple[str, str, str]], str]:
    """Return how far each reviewer is with a bed, and what stays hidden."""
    slots = (A, B) if reading.pair else (A,)
    lines = [(slot, reading.ward.reviewer(slot), _how(reading, bed, slot)) for slot in slots]
    other = B if reading.slot == A else A
    hides = reading.pair and bed is not None and progress_of(bed, reading.slot) == NOT_YET
    hidden = tr(
        "{slot}'s answer stays hidden until yours is in. Then both are shown and you agree on one.",
        slot=other,
    )
    return lines, hidden if hides else ""


def _how(reading: Reading, bed: AuditBedRow | None, slot: str) -> str:
    if bed is None:
        ward = reading.ward
        in_ = ward.frozen_at is not None and answered(ward, slot) >= ward.to_review
        return IN if in_ else NOT_IN
    if bed.standing.of(slot) or (slot != reading.slot and bed.other_answered):
        return IN
    return NOW if slot == reading.slot else NOT_IN


# -- both answers --------------------------------------------------------------------------


def matter_of(reading: Reading, bed: AuditBedRow, form: AuditForm) -> Matter | None:
    """Return what both reviewers may see of a bed now; None while the form is to be answered."""
    how, now = progress_of(bed, reading.slot), bed.standing
    if how == TO_SETTLE:
        slot = next(slot for slot in (A, B, AGREED) if len(now.of(slot)) > 1)
        return Matter(SETTLE, now.of(slot), _two_of_one(slot))
    if not reading.pair:
        return None
    if how == TO_AGREE:
        return Matter(AGREE, (*now.a, *now.b), _differ(now.agreed), anew=True)
    if how == FINISHED:
        open_still = reading.audit.closed_at is None
        return Matter(SHOW, (*now.a, *now.b), _settled(now.agreed, form), anew=open_still)
    return None


def _two_of_one(slot: str) -> str:
    if slot == AGREED:
        return tr("Two agreed answers came in for this bed. Choose the one that is to count.")
    return tr(
        "Reviewer {slot} answered this bed twice, on two computers. Choose the answer that is to "
        "count.",
        slot=slot,
    )


def _differ(agreed: tuple[Answer, ...]) -> str:
    if agreed:
        return tr("An answer came in after you had agreed. Look again, and agree on one.")
    return tr("Both have answered, and the answers differ. Talk it over and agree on one.")


def _settled(agreed: tuple[Answer, ...], form: AuditForm) -> str:
    if not agreed:
        return tr("Both said the same.")
    line = in_one_line(agreed[-1], form, language())
    return tr("Agreed: {line}", line=line)


def with_note(found: Found, talked: str) -> Found:
    """Return an answer with what was talked over as its note, where something was written."""
    return replace(found, note=talked) if talked.strip() else found


def overtaken() -> str:
    """Return what is said when another computer was faster."""
    return tr(
        "An answer to this bed came from another computer meanwhile. What you keyed is kept: "
        "look, and press Enter again."
    )


def saved_as_it_was() -> str:
    """Return what is said when an answer was saved late, and had been changed since."""
    return tr(
        "The answer is saved as it was when you pressed Enter. What you keyed since then is "
        "not: look, then press Enter again."
    )
