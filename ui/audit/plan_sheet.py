"""Plan an audit, or change its plan before anything is frozen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.audit.ward_cells import kind_words
from ui.desk import Desk
from ui.patient.form import CHOICE, LINES, PLAN, TICK, TICKS, Field, FormSheet, Values
from wardapp.app import App, Changes
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.audit_plan import AuditChoices, ChangeAudit, PlanAudit, PlannedWard
from wardapp.criteria_set import CriteriaForm
from wardapp.display import clinical_date, clinical_time
from wardapp.errors import Conflict, RuleBroken, WardError
from wardapp.queries.audit import AuditScreen, AuditWardRow
from wardapp.queries.criteria_sets import criteria_sets
from wardapp.queries.ward import WardRow, wards
from wardapp.typed_time import When
from wardapp.typed_wards import read_reviewer, read_wards, write_ward
from wardapp.words import language, tr

_LEFT_OUT = ("intensive_care", "maternity", "children")
_APART = "\n"  # between name and version of a set, in the code of its choice


@dataclass(frozen=True)
class PlanFacts:
    """What a plan is made from."""

    wards: tuple[WardRow, ...]
    sets: tuple[CriteriaForm, ...]


def plan_facts(app: App) -> PlanFacts:
    """Ask which wards and which sets of criteria there are."""
    return PlanFacts(app.ask(wards), app.ask(criteria_sets))


class PlanSheet(FormSheet):
    """Everything has a preset; the reviewers may be left for later."""

    says_below = True
    settles_conflicts = True
    guards_lines = True

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        facts: PlanFacts,
        screen: AuditScreen | None,
        saved: Callable[[Changes], None],
    ) -> None:
        self._ward_facts, self._screen, self._people = facts, screen, desk.people
        title = tr("Change the plan") if screen else tr("Plan an audit")
        verb = tr("Keep this plan") if screen else tr("Plan the audit")
        fields = _fields(desk, facts, screen)
        super().__init__(over, desk, title, verb, fields, self._command, saved)
        self._listen()

    def _listen(self) -> None:
        for key in ("reviewer_a", "reviewer_b"):
            control = self.controls[key]
            assert isinstance(control, QLineEdit)
            control.textEdited.connect(lambda _text, k=key: self._say_reviewer(k))
        others = self.controls["others"]
        assert isinstance(others, QPlainTextEdit)
        others.textChanged.connect(self._say_others)
        self._say_others()
        name = self.controls["name"]
        assert isinstance(name, QLineEdit)
        name.selectAll()  # who has a name for it types over the preset

    def _say_reviewer(self, key: str) -> None:
        try:
            name = read_reviewer(self.text(key), self._people, key)
        except RuleBroken as error:
            self.say_beside(key, tr(error.text, **error.values))
            return
        known = any(person.shown == name for person in self._people)
        if not name or known:
            self.say_beside(key, name)
        else:
            self.say_beside(key, tr("{name}, not in this ward's list of people", name=name))

    def _say_others(self) -> None:
        """Say how the typed wards were read, while they are typed."""
        try:
            read = read_wards(self.text("others"), self._people, "others")
        except RuleBroken as error:
            self.say_beside("others", tr(error.text, **error.values))
            return
        self.say_beside("others", "\n".join(_read_back(ward) for ward in read))

    def _command(self, values: Values) -> PlanAudit | ChangeAudit:
        choices = self._choices(values)
        if self._screen is None:
            return PlanAudit(choices=choices)
        audit = self._screen.audit
        return ChangeAudit(audit_id=audit.id, expected_version=audit.version, choices=choices)

    def _on_refused(self, error: WardError) -> None:
        if isinstance(error, RuleBroken) and error.field == "wards" and self.text("others"):
            # The ticked wards are there once each: what is wrong was typed.
            error = RuleBroken(error.text, field="others", **dict(error.values))
        super()._on_refused(error)
        if isinstance(error, Conflict):
            words = tr(
                "Somebody else changed this plan meanwhile. Nothing of yours was kept yet: note "
                "what you typed, leave this, and change the plan as it stands now."
            )
            self.notice.say("attention", words)

    def _choices(self, values: Values) -> AuditChoices:
        when = values["at"]
        if not isinstance(when, When) or when.at is None:
            raise RuleBroken("Give the day and the time, such as fri 09:00.", field="at")
        name, version = str(values["criteria"]).split(_APART)
        return AuditChoices(
            name=values["name"],
            day=when.day,
            freeze_time=clinical_time(when.at),
            criteria_name=name,
            criteria_version=version,
            wards=self._planned_wards(values),
            site=values["site"],
            reviewers_each=int(values["reviewers_each"]),
            definite=values["definite"],
            identity=values["identity"],
            count_without_bed=values["count_without_bed"],
            excluded_kinds=values["excluded_kinds"],
        )

    def _planned_wards(self, values: Values) -> tuple[PlannedWard, ...]:
        """Return this file's wards, then the typed ones; a pair that was given stays."""
        pair = tuple(
            read_reviewer(values[key], self._people, key) for key in ("reviewer_a", "reviewer_b")
        )
        own = [row for row in self._ward_facts.wards if str(row.id) in values["wards"]]
        before = {ward.name: ward for ward in _as_they_differ(self._screen)}
        typed = read_wards(values["others"], self._people, "others")
        ours = (_planned(row, before.get(row.name)) for row in own)
        return tuple(_paired(ward, pair) for ward in (*ours, *typed))


def _fields(desk: Desk, facts: PlanFacts, screen: AuditScreen | None) -> tuple[Field, ...]:
    audit = screen.audit if screen else None
    first, second = _common_pair(screen.wards) if screen else ("", "")
    said = tr("Initials or a name. May be left for later, and differ from ward to ward.")
    line = tr("One a line: name, kind, specialty, A / B. Such as Onnen, short stay, SM / RH")
    return (
        Field(
            "name", tr("Name of the audit"), value=audit.name if audit else tr("Day-of-care audit")
        ),
        Field("at", tr("Bed lists as at"), PLAN, _moment(desk, screen)),
        Field("wards", tr("Wards of this file"), TICKS, _ticked(facts, screen), _own(facts)),
        Field("others", tr("Other wards"), LINES, _typed(screen), hint=line),
        Field("reviewer_a", tr("First reviewer, A"), value=first, hint=said),
        Field("reviewer_b", tr("Second reviewer, B"), value=second),
        *_rules(facts, screen),
        Field("site", tr("Hospital or site"), value=audit.site if audit else desk.ward.hospital),
    )


def _offered(facts: PlanFacts, chosen: str) -> Iterator[tuple[str, str]]:
    """Yield the sets of the ward's nation, and the one that this audit has."""
    nations = {ward.nation for ward in facts.wards}
    for one in facts.sets:
        key = _APART.join((one.name, one.version))
        if key == chosen or any(one.is_for(nation) for nation in nations):
            yield key, _set_words(one)


def _rules(facts: PlanFacts, screen: AuditScreen | None) -> tuple[Field, ...]:
    audit = screen.audit if screen else None
    each = (("2", tr("Two: each alone, then agreed")), ("1", tr("One")))
    kinds = tuple((code.code, code.text(language())) for code in code_list("ward_kind"))
    chosen = _APART.join((audit.criteria_name, audit.criteria_version)) if audit else ""
    sets = tuple(_offered(facts, chosen))
    return (
        Field("reviewers_each", tr("Reviewers a bed"), CHOICE,
              str(audit.reviewers_each) if audit else "2", each),
        Field("criteria", tr("Criteria"), CHOICE, chosen, sets),
        Field("definite", tr("Going home that day"), CHOICE,
              audit.definite if audit else "leaving_planned", _codes("definite_discharge"),
              tr("These beds are not reviewed. The rule is printed with the result.")),
        Field("identity", tr("Reviewers see"), CHOICE,
              audit.identity if audit else "bed_only", _codes("audit_identity"),
              tr("The carried file holds no more than this.")),
        Field("excluded_kinds", tr("Kinds left out"), TICKS,
              " ".join(audit.excluded_kinds if audit else _LEFT_OUT), kinds),
        Field("count_without_bed", tr("People without a bed count too"), TICK,
              "yes" if audit and audit.count_without_bed else ""),
    )  # fmt: skip


def _set_words(form: CriteriaForm) -> str:
    return f"{form.title(language())}, {form.standing(language())}"


def _codes(name: str) -> tuple[tuple[str, str], ...]:
    return tuple((code.code, code.text(language())) for code in code_list(name))


def _moment(desk: Desk, screen: AuditScreen | None) -> str:
    """Preset the coming or last nine o'clock of today."""
    day, time = local_day(desk.now()), "09:00"
    if screen is not None:
        day, time = screen.audit.day, screen.audit.freeze_time
    return f"{clinical_date(day)} {time}"


def _own(facts: PlanFacts) -> tuple[tuple[str, str], ...]:
    return tuple((str(row.id), f"{row.name} ({kind_words(row.kind)})") for row in facts.wards)


def _ticked(facts: PlanFacts, screen: AuditScreen | None) -> str:
    if screen is None:
        return " ".join(str(row.id) for row in facts.wards)
    return " ".join(str(ward.source_ward_id) for ward in screen.wards if ward.source_ward_id)


def _typed(screen: AuditScreen | None) -> str:
    if screen is None:
        return ""
    others = [ward for ward in _as_they_differ(screen) if ward.source_ward_id is None]
    return "\n".join(write_ward(ward, kind_words(ward.kind)) for ward in others)


def _as_they_differ(screen: AuditScreen | None) -> tuple[PlannedWard, ...]:
    """Return the wards, each with its pair only where not all wards have the same one."""
    if screen is None:
        return ()
    common = _common_pair(screen.wards) != ("", "")
    found = (_as_planned(ward) for ward in screen.wards)
    return tuple(replace(ward, reviewer_a="", reviewer_b="") if common else ward for ward in found)


def _as_planned(ward: AuditWardRow) -> PlannedWard:
    return PlannedWard(
        name=ward.name,
        source_ward_id=ward.source_ward_id,
        site=ward.site,
        kind=ward.kind,
        specialty=ward.specialty,
        reviewer_a=ward.reviewer_a,
        reviewer_b=ward.reviewer_b,
    )


def _planned(row: WardRow, before: PlannedWard | None) -> PlannedWard:
    if before is not None:
        return replace(before, source_ward_id=row.id, kind=row.kind)
    return PlannedWard(name=row.name, source_ward_id=row.id, kind=row.kind)


def _paired(ward: PlannedWard, pair: Sequence[str]) -> PlannedWard:
    """Give a ward the pair of all, unless it has one of its own."""
    first, second = pair
    if ward.reviewer_a or ward.reviewer_b:
        return ward
    return replace(ward, reviewer_a=first, reviewer_b=second)


def _common_pair(of: Sequence[AuditWardRow]) -> tuple[str, str]:
    pairs = {(ward.reviewer_a, ward.reviewer_b) for ward in of}
    return pairs.pop() if len(pairs) == 1 else ("", "")


def _read_back(ward: PlannedWard) -> str:
    words = [ward.name, kind_words(ward.kind), ward.specialty]
    pair = tr("A {first}, B {second}", first=ward.reviewer_a or "–", second=ward.reviewer_b or "–")
    if ward.reviewer_a or ward.reviewer_b:
        words.append(pair)
    return " · ".join(word for word in words if word)
