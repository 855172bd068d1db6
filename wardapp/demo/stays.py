"""One person's stay: from their story to deeds at moments."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

from wardapp.codes import code_list
from wardapp.commands.action import AddAction, CompleteAction
from wardapp.commands.admission import AdmitPatient
from wardapp.commands.command import Command
from wardapp.commands.criterion import AddCriterion, MeetCriterion
from wardapp.commands.departure import DischargePatient, StartLeave
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.leaving import PlanLeaving, SetLeavingItem
from wardapp.commands.optimised import EndOptimised, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.progress import RecordConcern, RecordSeniorReview, SetAnswer, SetFlag
from wardapp.commands.waiting import EndWaiting, StartWaiting
from wardapp.demo.story import (
    Clinical,
    Expected,
    Going,
    Leave,
    Left,
    PatientStory,
    Target,
    Task,
    Wait,
    Way,
    Worry,
)
from wardapp.demo.walk import UNTOUCHED, Inside, Walk


class _Timed(Protocol):
    """A part of the story with its moment; an empty one means soon after they came."""

    @property
    def at(self) -> str: ...


R = TypeVar("R", bound=_Timed)

SCHEME = "B"
EMERGENCY, OWN_HOME, ON_ADVICE = "21", "19", "1"
FIRST_FACTS = timedelta(minutes=100)
LEAVING_IS_PLANNED = "-1 15:00"


def plan_stay(walk: Walk, story: PatientStory, place: int) -> None:
    """Put all that happens to somebody into the walk; `place` parts those there from the first."""
    opens = walk.opening.moment(walk.story.opens)
    known = max(story.arrived, opens + timedelta(minutes=5, seconds=20 * place))
    first = max(story.arrived + FIRST_FACTS, opens + timedelta(minutes=160 + 4 * place))
    walk.plan(known, "CV", lambda: _Stay(walk, story, first).come())


class _Stay:
    """Somebody who has just come; plans the rest of their story."""

    def __init__(self, walk: Walk, story: PatientStory, first: datetime) -> None:
        self.walk = walk
        self.story = story
        self.first = first
        self.me = Inside(story.bed, 0)

    def come(self) -> None:
        """Be admitted, and let the story go on."""
        story, walk = self.story, self.walk
        self.me.stay_id = walk.do(
            AdmitPatient(
                ward_id=walk.ward_id,
                bed_id=walk.beds[story.bed],
                who=story.who,
                admitted_at=story.arrived,
                consultant=story.consultant,
                specialty=walk.story.specialty,
                reason=story.reason,
                method=EMERGENCY,
                source=OWN_HOME,
                boarder=bool(story.home_ward),
                home_ward=story.home_ward,
            )
        )
        walk.inside[self.me.stay_id] = self.me
        self._plan_facts()
        self._plan_changes()

    def _plan_facts(self) -> None:
        """Plan what is written of everybody soon after they came."""
        story, plan = self.story, self.walk.plan
        reviewer = story.consultant
        plan(self.first, "OR", partial(self._review, reviewer))
        for question, text in (("wrong", story.wrong), ("needed", story.needed)):
            if text:
                plan(self.first, "PN", partial(self._answer, question, text))
        if story.today:
            this_round = self.walk.opening.moment("-1 08:50")
            plan(max(self.first, this_round), "PN", partial(self._answer, "today", story.today))
        for flag in story.flags:
            plan(self.first, "IP", partial(self._flag, flag))
        for target in story.criteria:
            plan(self.first, "OR", partial(self._target, target))

    def _plan_changes(self) -> None:
        """Plan what has a moment of its own."""
        story = self.story
        self._each("OR", self._expect, story.expected)
        self._each("OR", self._optimise, story.optimised)
        self._each("NB", self._wait, story.waiting)
        self._each("NB", self._go_a_way, story.pathway)
        self._each("SM", self._task, story.actions)
        self._each("PN", self._worry, [story.unwell] if story.unwell else [])
        self._each("SM", self._go_on_leave, [story.leave] if story.leave else [])
        self._each("SM", self._leave_for_good, [story.left] if story.left else [])
        if story.leaving:
            self.walk.plan(LEAVING_IS_PLANNED, "NB", partial(self._plan_leaving, story.leaving))

    def _each(self, by: str, deed: Callable[[R], None], rows: Iterable[R]) -> None:
        for row in rows:
            self.walk.plan(row.at or self.first, by, partial(deed, row))

    def _review(self, reviewer: str) -> None:
        self._do(RecordSeniorReview(stay_id=self.me.stay_id, reviewer=reviewer, how="bedside"))

    def _answer(self, question: str, text: str) -> None:
        self._do(SetAnswer(stay_id=self.me.stay_id, question=question, text=text))

    def _flag(self, code: str) -> None:
        self._do(SetFlag(stay_id=self.me.stay_id, code=code, on=True))

    def _target(self, target: Target) -> None:
        command = AddCriterion(stay_id=self.me.stay_id, kind=target.kind, text=target.text)
        criterion = self._do(command)
        self.me.has_criteria = True
        if target.met:
            self.walk.plan(target.met, "IP", partial(self._meet, criterion))

    def _meet(self, criterion: int) -> None:
        self._do(MeetCriterion(criterion_id=criterion, expected_version=UNTOUCHED, met=True))

    def _expect(self, expected: Expected) -> None:
        self.me.expected_id = self._do(
            SetExpectedDischarge(
                stay_id=self.me.stay_id,
                seen=self.me.expected_id,
                day=self.walk.opening.date(expected.day),
                basis=expected.basis,
                told_patient="patient" in expected.told,
                told_family="family" in expected.told,
            )
        )

    def _optimise(self, clinical: Clinical) -> None:
        me = self.me
        optimised = self._do(
            SetOptimised(stay_id=me.stay_id, seen=me.optimised_id, decided_by=self.story.consultant)
        )
        me.optimised_id = optimised
        if clinical.ended:
            self.walk.plan(clinical.ended, "PN", partial(self._relapse, optimised, clinical.why))

    def _relapse(self, optimised: int, why: str) -> None:
        self._do(EndOptimised(optimised_id=optimised, expected_version=UNTOUCHED, reason=why))

    def _wait(self, wait: Wait) -> None:
        until = self.walk.opening.moment(wait.until) if wait.until else None
        waiting = self._do(
            StartWaiting(stay_id=self.me.stay_id, code=wait.code, note=wait.note, until=until)
        )
        self.me.waiting[waiting] = wait.code
        if wait.ended:
            self.walk.plan(wait.ended, "NB", partial(self._wait_no_more, waiting))

    def _wait_no_more(self, waiting: int) -> None:
        self._do(EndWaiting(waiting_id=waiting, expected_version=UNTOUCHED))
        del self.me.waiting[waiting]

    def _go_a_way(self, way: Way) -> None:
        self.me.pathway_id = self._do(
            SetPathway(
                stay_id=self.me.stay_id, seen=self.me.pathway_id, scheme=SCHEME, code=way.code
            )
        )

    def _task(self, task: Task) -> None:
        action = self._do(
            AddAction(
                stay_id=self.me.stay_id,
                text=task.text,
                owner=task.owner,
                due_at=self.walk.opening.moment(task.due),
            )
        )
        if task.done:
            tick = partial(complete, self.walk, action)
            self.walk.plan(task.done, initials_of(self.walk, task.owner), tick)

    def _worry(self, worry: Worry) -> None:
        self.me.unwell = True
        self._do(RecordConcern(stay_id=self.me.stay_id, unwell=True, note=worry.note))

    def _plan_leaving(self, going: Going) -> None:
        self._do(
            PlanLeaving(
                stay_id=self.me.stay_id,
                planned_at=self.walk.opening.moment(going.plan),
                timed=going.timed,
                how=going.how,
            )
        )
        for item in code_list("leaving_checklist"):
            state = _state(item.code, going)
            self._do(SetLeavingItem(stay_id=self.me.stay_id, item=item.code, state=state))

    def _go_on_leave(self, leave: Leave) -> None:
        back = self.walk.opening.moment(leave.back)
        self.me.away = True
        self._do(StartLeave(stay_id=self.me.stay_id, kind=leave.kind, expected_back_at=back))

    def _leave_for_good(self, left: Left) -> None:
        self._do(
            DischargePatient(
                stay_id=self.me.stay_id,
                expected_version=UNTOUCHED,
                method=ON_ADVICE,
                destination=left.to,
            )
        )
        del self.walk.inside[self.me.stay_id]

    def _do(self, command: Command) -> int:
        return self.walk.do(command)


def complete(walk: Walk, action: int) -> None:
    """Tick an action."""
    walk.do(CompleteAction(action_id=action, expected_version=UNTOUCHED))


def initials_of(walk: Walk, name: str) -> str:
    """Return the initials of a colleague by name."""
    return next(one.initials for one in walk.story.colleagues if one.name == name)


def _state(item: str, going: Going) -> str:
    if item in going.done.split():
        return "done"
    return "not_needed" if item in going.not_needed.split() else "todo"
