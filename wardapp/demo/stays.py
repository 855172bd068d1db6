"""One person's stay: from their story to deeds at moments."""

from datetime import timedelta
from functools import partial

from wardapp.commands.action import AddAction, CompleteAction
from wardapp.commands.admission import AdmitPatient
from wardapp.commands.criterion import AddCriterion, MeetCriterion
from wardapp.commands.departure import StartLeave
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.patient_details import (
    RecordContactDetails,
    RecordLanguage,
    RecordUsualResidence,
)
from wardapp.commands.progress import RecordConcern, RecordSeniorReview, SetAnswer, SetFlag
from wardapp.commands.waiting import EndWaiting, StartWaiting
from wardapp.demo.going import plan_going
from wardapp.demo.onward import plan_onward
from wardapp.demo.parts import Details, Expected, Leave, Target, Task, Wait, Worry
from wardapp.demo.plans import plan_recovery
from wardapp.demo.staying import Staying
from wardapp.demo.story import PatientStory
from wardapp.demo.walk import UNTOUCHED, Inside, Walk

EMERGENCY, OWN_HOME = "21", "19"
FIRST_FACTS = timedelta(minutes=100)


def plan_stay(walk: Walk, story: PatientStory) -> None:
    """Put all that happens to somebody into the walk."""
    stay = Staying(walk, story, story.arrived + FIRST_FACTS, Inside(story.bed, 0))
    walk.plan(story.arrived, "CV", partial(_come, stay))


def _come(stay: Staying) -> None:
    """Be admitted, and let the story go on."""
    story, walk = stay.story, stay.walk
    number = story.who.nhs_number
    stay.me.stay_id = stay.do(
        AdmitPatient(
            ward_id=walk.ward_id,
            bed_id=walk.beds[story.bed],
            who=story.who,
            admitted_at=story.arrived,
            patient_id=walk.known.get(number) if number else None,
            consultant=story.consultant,
            specialty=walk.story.specialty,
            reason=story.reason,
            method=EMERGENCY,
            source=OWN_HOME,
            boarder=bool(story.home_ward),
            home_ward=story.home_ward,
        )
    )
    walk.inside[stay.stay_id] = stay.me
    if story.details:
        _tell_details(stay, story.details)
    _plan_facts(stay)
    _plan_changes(stay)
    plan_onward(stay)
    plan_recovery(stay)
    plan_going(stay)


def _tell_details(stay: Staying, details: Details) -> None:
    """Say where they live and how they read; remember who they are in case they come again."""
    person, who = stay.person(), stay.story.who
    if who.nhs_number:
        stay.walk.known[who.nhs_number] = person.patient_id
    stay.do(
        RecordContactDetails(
            stay_id=stay.stay_id,
            patient_id=person.patient_id,
            expected_version=person.patient_version,
            address=details.address,
            postcode=details.postcode,
            phone=details.phone,
            gp_practice=details.gp,
            residence=details.council,
        )
    )
    if details.home:
        _tell_home(stay, details, person.stay_version)
    if who.written_language:
        _tell_language(stay, details)


def _tell_home(stay: Staying, details: Details, version: int) -> None:
    stay.do(
        RecordUsualResidence(
            stay_id=stay.stay_id,
            expected_version=version,
            usual_residence=details.home,
            usual_place=details.place,
        )
    )


def _tell_language(stay: Staying, details: Details) -> None:
    person, who = stay.person(), stay.story.who
    stay.do(
        RecordLanguage(
            stay_id=stay.stay_id,
            patient_id=person.patient_id,
            expected_version=person.patient_version,
            spoken=who.spoken_language,
            written=who.written_language,
            interpreter=who.interpreter,
            paper_format=details.print,
        )
    )


def _plan_facts(stay: Staying) -> None:
    """Plan what is written of everybody soon after they came."""
    story, plan, first = stay.story, stay.plan, stay.first
    if story.wrong:
        plan(first, "OR", partial(_review, stay))
    for question, text in (("wrong", story.wrong), ("needed", story.needed)):
        if text:
            plan(first, "PN", partial(_answer, stay, question, text))
    if story.today:
        this_round = stay.moment("-1 08:50")
        plan(max(first, this_round), "PN", partial(_answer, stay, "today", story.today))
    for flag in story.flags:
        plan(first, "IP", partial(_flag, stay, flag))
    for target in story.criteria:
        plan(first, "OR", partial(_target, stay, target))


def _plan_changes(stay: Staying) -> None:
    """Plan what has a moment of its own."""
    story = stay.story
    stay.each("OR", partial(_expect, stay), story.expected)
    stay.each("NB", partial(_wait, stay), story.waiting)
    stay.each("SM", partial(_task, stay), story.actions)
    stay.each("PN", partial(_worry, stay), [story.unwell] if story.unwell else [])
    stay.each("SM", partial(_go_on_leave, stay), [story.leave] if story.leave else [])


def _review(stay: Staying) -> None:
    reviewer = stay.story.consultant
    stay.do(RecordSeniorReview(stay_id=stay.stay_id, reviewer=reviewer, how="bedside"))


def _answer(stay: Staying, question: str, text: str) -> None:
    stay.do(SetAnswer(stay_id=stay.stay_id, question=question, text=text))


def _flag(stay: Staying, code: str) -> None:
    stay.do(SetFlag(stay_id=stay.stay_id, code=code, on=True))


def _target(stay: Staying, target: Target) -> None:
    command = AddCriterion(stay_id=stay.stay_id, kind=target.kind, text=target.text)
    criterion = stay.do(command)
    stay.me.has_criteria = True
    if target.met:
        stay.plan(target.met, "IP", partial(_meet, stay, criterion))


def _meet(stay: Staying, criterion: int) -> None:
    stay.do(MeetCriterion(criterion_id=criterion, expected_version=UNTOUCHED, met=True))


def _expect(stay: Staying, expected: Expected) -> None:
    stay.me.expected_id = stay.do(
        SetExpectedDischarge(
            stay_id=stay.stay_id,
            seen=stay.me.expected_id,
            day=stay.walk.opening.date(expected.day),
            basis=expected.basis,
            told_patient="patient" in expected.told,
            told_family="family" in expected.told,
        )
    )


def _wait(stay: Staying, wait: Wait) -> None:
    until = stay.moment(wait.until) if wait.until else None
    waiting = stay.do(
        StartWaiting(stay_id=stay.stay_id, code=wait.code, note=wait.note, until=until)
    )
    stay.me.waiting[waiting] = wait.code
    if wait.ended:
        stay.plan(wait.ended, "NB", partial(_wait_no_more, stay, waiting))


def _wait_no_more(stay: Staying, waiting: int) -> None:
    stay.do(EndWaiting(waiting_id=waiting, expected_version=UNTOUCHED))
    del stay.me.waiting[waiting]


def _task(stay: Staying, task: Task) -> None:
    action = stay.do(
        AddAction(
            stay_id=stay.stay_id,
            text=task.text,
            owner=task.owner,
            due_at=stay.moment(task.due),
        )
    )
    if task.done:
        tick = partial(complete, stay.walk, action)
        stay.plan(task.done, initials_of(stay.walk, task.owner), tick)


def _worry(stay: Staying, worry: Worry) -> None:
    stay.me.unwell = True
    stay.do(RecordConcern(stay_id=stay.stay_id, unwell=True, note=worry.note))


def _go_on_leave(stay: Staying, leave: Leave) -> None:
    back = stay.moment(leave.back)
    stay.me.away = True
    stay.do(StartLeave(stay_id=stay.stay_id, kind=leave.kind, expected_back_at=back))


def complete(walk: Walk, action: int) -> None:
    """Tick an action."""
    walk.do(CompleteAction(action_id=action, expected_version=UNTOUCHED))


def initials_of(walk: Walk, name: str) -> str:
    """Return the initials of a colleague by name."""
    return next(one.initials for one in walk.story.colleagues if one.name == name)
