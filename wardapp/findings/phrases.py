"""The words of an audit's numbers: shares, ranges, groups and reasons, in one language."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from wardapp.audit_form import AuditForm
from wardapp.charts.interval_bar import Estimate
from wardapp.charts.words import THIN, percent
from wardapp.codes import UNOFFICIAL, CodeList, code_list
from wardapp.findings.answers import SIDE_WORDS
from wardapp.findings.sheet import Headline, ReasonRow, Reasons, Share, Side
from wardapp.measures.agreement import Agreement
from wardapp.measures.day_of_care import AGE_BANDS, NOT_COMPLETE, STAY_BANDS
from wardapp.measures.proportion import wilson
from wardapp.words import Words, marked

LEVEL = f"95{THIN}%"
FEW = 50
"""Up to so many patients one of them moves the figure by two points or more."""

TITLES = {
    "ward": marked("By ward"),
    "stay": marked("By length of stay"),
    "edd": marked("By expected date of discharge (EDD)"),
    "optimised": marked("By what the board said"),
    "pathway": marked("By pathway"),
    "age": marked("By age"),
    "specialty": marked("By specialty"),
}
EDD_WORDS = {
    "ahead": marked("Date set, still ahead"),
    "today": marked("Date set for that day"),
    "passed": marked("Date passed"),
    "none": marked("No date set"),
    "": marked("Not known"),
}
OPTIMISED_WORDS = {
    "yes": marked("Optimised"),
    "no": marked("Not optimised"),
    "": marked("Not known"),
}
_SIDES = {
    "outside": marked("Waiting outside the hospital"),
    "inside": marked("Waiting inside the hospital"),
    NOT_COMPLETE: marked("Acute treatment not complete, not a delay"),
    "": marked("Not said"),
}
_FIXED: Mapping[str, Sequence[str]] = {
    "stay": (*(name for _, name in STAY_BANDS), ""),
    "age": (*(name for _, name in AGE_BANDS), ""),
    "edd": tuple(EDD_WORDS),
    "optimised": tuple(OPTIMISED_WORDS),
}


class Phrases:
    """Writes numbers and keys as a person reads them."""

    def __init__(self, form: AuditForm, language: str) -> None:
        self.form, self.language = form, language
        self.say = Words(language)

    def share(self, part: int, whole: int) -> Share:
        """Return a share with its denominator and its range."""
        interval = wilson(part, whole)
        if interval is None:
            return Share(part, whole, self.say("Nobody was reviewed"))
        low, high = interval.low, interval.high
        between = self.say("{low} to {high}", low=bare(low), high=percent(high))
        return Share(
            part,
            whole,
            self.of(part, whole),
            percent(part / whole),
            between,
            Estimate(part / whole, low, high),
        )

    def part(self, count: int, whole: int) -> Share:
        """Return a part of those who met none: it has no range, for nobody drew lots."""
        share = percent(count / whole) if whole else ""
        return Share(count, whole, self.of(count, whole), share)

    def of(self, part: int, whole: int) -> str:
        """Return a count with what it is of."""
        return self.say("{part} of {whole}", part=part, whole=whole)

    def headline(self, part: int, whole: int) -> Headline:
        """Return the figure of a sheet."""
        say, share = self.say, self.share(part, whole)
        words = say("patients did not need acute care that day")
        if share.estimate is None:
            return Headline(share.of, "", share, "", "", share.of)
        likely = say(
            "likely between {low} and {high} ({level})",
            low=bare(share.estimate.low),
            high=percent(share.estimate.high),
            level=LEVEL,
        )
        spoken = say(
            "{of} patients did not need acute care that day: {percent}, {likely}.",
            of=share.of,
            percent=share.percent,
            likely=likely,
        )
        return Headline(share.of, words, share, likely, self.small(whole), spoken)

    def small(self, whole: int) -> str:
        """Say how much one person moves the figure, where that is much."""
        if not 0 < whole <= FEW:
            return ""
        one = f"{100 / whole:.1f}".removesuffix(".0")
        if whole == 1:
            return self.say("Only 1 patient was reviewed: there is nothing to conclude from.")
        return self.say(
            "With {n} patients one person is {share}: read the range, not the figure.",
            n=whole,
            share=f"{one}{THIN}%",
        )

    def reasons(self, rows: Sequence[ReasonRow], total: int, *, sided: bool = True) -> Reasons:
        """Return the main reasons with the sentence about the first of them."""
        say = self.say
        title = say("Why: main reason, {n} people", n=total)
        if total == 1:
            title = say("Why: main reason, 1 person")
        first = self._first(rows)
        if sided:
            rows = self._told_apart(rows)
        return Reasons(
            title=title,
            rows=tuple(rows),
            total=total,
            first=first,
            sentence=self._sentence(rows, first),
            note=self.reason_note() if any(UNOFFICIAL in row.label for row in rows) else "",
            spoken=self.listing(title, ((row.label, row.count) for row in rows)),
            sided=sided,
        )

    def _told_apart(self, rows: Sequence[ReasonRow]) -> Sequence[ReasonRow]:
        """Say the side of a reason that some wait for inside and others outside the hospital."""
        named = Counter(row.label for row in rows)
        return [
            replace(row, label=f"{row.label} · {self.say(SIDE_WORDS[row.side])}")
            if named[row.label] > 1
            else row
            for row in rows
        ]

    def running(self, upto: int, total: int) -> tuple[str, float]:
        """Return the running count in words, and as a share."""
        share = upto / total if total else 0.0
        return f"{self.of(upto, total)}, {percent(share)}", share

    def reason_note(self) -> str:
        """Say what the mark beside a reason means."""
        return self.say(
            "Reasons with {mark} are WardApp's own list, not an official one.", mark=UNOFFICIAL
        )

    def listing(self, title: str, rows: Iterable[tuple[str, int | str]]) -> str:
        """Return a table as one sentence, for somebody who hears it."""
        return f"{title}: {', '.join(f'{words} {number}' for words, number in rows)}."

    def reason(self, code: str) -> str:
        """Return a main reason with its mark, if it has one."""
        if code == NOT_COMPLETE:
            return self.say("Acute treatment not complete")
        return self.form.reason(code, self.language) or self.say("No reason said")

    def place(self, code: str, *, short: bool = True) -> str:
        """Return another place of care."""
        if code == NOT_COMPLETE:
            return self.say("Treatment not complete")
        known = self.form.places.get(code)
        if known is None:
            return code or self.say("Not said")
        return known.short(self.language) if short else known.text(self.language)

    def theme(self, code: str) -> str:
        """Return one of the five Welsh themes, or that it is none of them."""
        return code_list("audit_theme").label(code, self.language)

    def side(self, code: str) -> str:
        """Return where somebody waits."""
        return self.say(_SIDES[code])

    def group(self, by: str, key: str) -> str:
        """Return what a group is called."""
        match by:
            case "stay":
                return self._band(key, STAY_BANDS, "days")
            case "age":
                return self._band(key, AGE_BANDS, "years")
            case "edd":
                return self.say(EDD_WORDS.get(key, key))
            case "optimised":
                return self.say(OPTIMISED_WORDS[key])
            case "pathway":
                return pathway_words(key, self.language)
            case _:
                return key or self.say("Not recorded")

    def rank(self, by: str, key: str) -> tuple[int, str]:
        """Return where a group stands among its kind: what is not known comes last."""
        if by in _FIXED:
            return _FIXED[by].index(key), ""
        if by == "pathway":
            known = [code.code for code in code_list("pathway")]
            last = {"": len(known), "?": len(known) + 1}
            return (known.index(key) if key in known else last.get(key, len(known) + 2)), key
        return int(not key), key.casefold()

    def kappa(self, agreement: Agreement) -> str:
        """Return kappa with its range, or in plain words why there is none."""
        say = self.say
        if agreement.why == "nobody":
            return say("Kappa is not defined: no bed was answered by both.")
        if agreement.kappa is None:
            return say("Kappa is not defined: both said the same of everyone.")
        value = _signed(agreement.kappa)
        if agreement.low is None or agreement.high is None:
            return self._no_range(agreement, value)
        return say(
            "Kappa {value}, likely between {low} and {high} ({level}).",
            value=value,
            low=_signed(agreement.low),
            high=_signed(agreement.high),
            level=LEVEL,
        )

    def _no_range(self, agreement: Agreement, value: str) -> str:
        """Say why kappa has no range: there are just these three reasons."""
        say = self.say
        if agreement.agreed == agreement.n:
            return say("Kappa {value}; where everything agrees it has no range.", value=value)
        if agreement.kappa:
            return say("Kappa {value}; where nothing agrees it has no range.", value=value)
        return say(
            "Kappa {value}; it has no range, as one reviewer said the same of everyone.",
            value=value,
        )

    def _band(self, key: str, bands: Sequence[tuple[int, str]], unit: str) -> str:
        if not key:
            return self.say("Not known")
        low, _, high = key.partition("-")
        if unit == "days":
            texts = marked("{low} to {high} days"), marked("{low} days or more")
        else:
            texts = marked("{low} to {high} years"), marked("{low} years and over")
        if key == bands[-1][1]:
            return self.say(texts[1], low=bands[-1][0])
        return self.say(texts[0], low=low, high=high)

    def _first(self, rows: Sequence[ReasonRow]) -> int:
        """Return how many of the first reasons make two thirds; 0 where only all of them do."""
        upto = next((n for n, row in enumerate(rows, 1) if row.running_share >= 2 / 3), 0)
        return upto if upto < len(rows) else 0

    def _sentence(self, rows: Sequence[ReasonRow], first: int) -> str:
        if not first:
            return ""
        running = rows[first - 1].running
        if first == 1:
            return self.say("The first reason makes {running}.", running=running)
        return self.say("The first {n} reasons make {running}.", n=first, running=running)


def pathway_words(key: str, language: str) -> str:
    """Return a pathway; "" is that none was set, "?" that nobody knows."""
    say = Words(language)
    if key in ("", "?"):
        return say("Not known") if key else say("No pathway set")
    codes: CodeList = code_list("pathway")
    return f"{codes.label(key, language)} {codes.marker}".rstrip()


def side_of(reason: str, side: str) -> Side:
    """Return how a reason is drawn: treatment not complete is no delay."""
    if reason == NOT_COMPLETE:
        return "no_delay"
    return "inside" if side == "inside" else "outside"


def bare(share: float) -> str:
    """Return whole per cent without the sign: the first of two, or points."""
    return percent(share).removesuffix(f"{THIN}%")


def _signed(number: float) -> str:
    """Write two places; a true minus neither breaks from its number nor reads as a range."""
    text = f"{round(number, 2) + 0.0:.2f}"  # a hair under nought is no less than nothing
    return text.replace("-", "\N{MINUS SIGN}")
