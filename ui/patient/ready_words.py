"""How the three ready moments, the pathway and earlier stays are said on every screen."""

from datetime import datetime

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import clinical_date, near_time, of_48_hours
from wardapp.measures.calendar import elapsed_hours
from wardapp.queries.leaving import EarlierStay
from wardapp.queries.ready import ReadyMoments
from wardapp.words import language, tr


def moment_words(moments: ReadyMoments, now: datetime) -> tuple[str, str, str]:
    """Return since when: treatment complete, optimised, ready to transfer."""
    treatment = _since(moments.treatment_at, now)
    if moments.treatment_open:
        treatment = tr("marked as not complete")
    optimised = _since(moments.optimised_at, now, moments.optimised_by)
    ready = _since(moments.ready_at, now, moments.ready_by)
    if moments.ready_at is not None:
        ready = f"{scheme_words(moments.ready_scheme, moments.ready_code)} · {ready}"
    return treatment, optimised, ready


def scheme_words(scheme: str, code: str) -> str:
    """Return a pathway by its number and scheme, since the same number means two things."""
    return tr("P{number}, scheme {scheme}", number=code, scheme=scheme)


def pathway_words(scheme: str, code: str) -> str:
    """Return a pathway in full with its scheme."""
    codes, key = code_list("pathway"), f"{scheme}{code}"
    short = str(codes[key].extra[f"short_{language()}"]) if key in codes else ""
    return f"{scheme_words(scheme, code)}: {short}" if short else scheme_words(scheme, code)


def state_words(moments: ReadyMoments) -> str:
    """Return whether the pathway is provisional or confirmed."""
    return tr("confirmed") if moments.pathway_state == "confirmed" else tr("provisional")


def bypass_words(moments: ReadyMoments) -> str:
    """Return why recovery is bypassed; nothing where it is not."""
    if not moments.bypass_reason:
        return ""
    reason = code_list("bypass_reason").label(moments.bypass_reason, language())
    said = tr("Bypasses recovery: {reason}", reason=reason)
    return f"{said}: {moments.bypass_note}" if moments.bypass_note else said


def transfer_words(moments: ReadyMoments, now: datetime) -> tuple[str, ...]:
    """Return the move onto a pathway and how it went on; nothing where there was none."""
    if moments.transferred_at is None:
        return ()
    path = scheme_words(moments.transfer_scheme, moments.transfer_code)
    when = near_time(moments.transferred_at, now, tr)
    lines = [tr("Moved onto {pathway}, {time}", pathway=path, time=when)]
    if moments.receiver:
        lines.append(tr("To {receiver}", receiver=moments.receiver))
    plan = tr("recovery plan in place") if moments.plan_in_place else tr("no recovery plan then")
    lines.append(plan)
    if moments.recovered_at is not None:
        when = near_time(moments.recovered_at, now, tr)
        lines.append(tr("Recovery finished {time}", time=when))
    if moments.exited_at is not None:
        lines.append(_exit(moments, now))
    return tuple(lines)


def usual_words(usual: str) -> str:
    """Return whether somebody left the pathway to where they usually live."""
    return {"yes": tr("usual residence"), "no": tr("not the usual residence")}.get(
        usual, tr("usual residence: not known")
    )


def earlier_words(stay: EarlierStay) -> str:
    """Return an earlier stay: until when, how long ago, and whether this is a readmission."""
    left = clinical_date(local_day(stay.left_at))
    said = tr("Was here until {day}: days before this stay: {n}", day=left, n=stay.days)
    if stay.readmission:
        return f"{said} · {tr('counts as a readmission')}"
    return f"{said} · {tr('does not count as a readmission')}"


def _exit(moments: ReadyMoments, now: datetime) -> str:
    when = near_time(moments.exited_at, now, tr) if moments.exited_at else ""
    where = code_list("discharge_destination").label(moments.exit_destination, language())
    usual = usual_words(moments.exit_usual)
    said = tr("Left the pathway {time}", time=when)
    return " · ".join(part for part in (said, where, usual) if part)


def _since(at: datetime | None, now: datetime, by: str = "") -> str:
    if at is None:
        return tr("not yet")
    clock = of_48_hours(elapsed_hours(at, now), tr)
    return ", ".join(part for part in (near_time(at, now, tr), by, clock) if part)
