"""What each wish of the round does: a command at once, or a field to type in first."""

from collections.abc import Callable
from typing import Protocol

from ui.desk import Desk
from ui.round import edits
from ui.round.agenda_rows import Subject
from ui.round.row_editor import Edit
from ui.round.row_keys import Wish
from wardapp.commands.action import CompleteAction, ReopenAction
from wardapp.commands.command import Command
from wardapp.commands.criterion import MeetCriterion
from wardapp.commands.day_status import SetDayStatus
from wardapp.commands.leaving import PlanLeaving
from wardapp.commands.optimised import RecordAcuteTreatment, RecordReady, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.progress import RecordConcern, RecordSeniorReview, SetAnswer
from wardapp.commands.waiting import EndWaiting
from wardapp.queries.board_round import AttendanceRow
from wardapp.queries.patient_card import ActionRow

SCHEME = "B"
SENIORS = ("consultant",)


class Place(Protocol):
    """Where the deeds happen: the running round."""

    @property
    def subject(self) -> Subject:
        """The patient of the round."""
        ...

    @property
    def here(self) -> tuple[AttendanceRow, ...]:
        """Who is at the round."""
        ...

    @property
    def round_id(self) -> int:
        """The round."""
        ...

    def send(self, command: Command) -> None:
        """Save something."""
        ...

    def type_in(self, code: str, edit: Edit, *, confirms: bool = True) -> None:
        """Open a field in a row of the agenda."""
        ...


class Deeds:
    """Carries out wishes for whoever the round is at; unknown ones do nothing."""

    def __init__(self, desk: Desk, place: Place) -> None:
        self._desk, self._place = desk, place
        self._by_name: dict[str, Callable[[str], None]] = {
            "unwell": lambda _: self._edit("unwell", edits.unwell),
            "no_concern": lambda _: self._no_concern(),
            "find_wait": self._find_wait,
            "wait_over": self._wait_over,
            "optimised_now": lambda _: self._optimised_now(),
            "optimised_since": self._optimised_since,
            "unwell_again": lambda _: self._unwell_again(),
            "date": self._date,
            "physiological": lambda _: self._criterion("physiological"),
            "functional": lambda _: self._criterion("functional"),
            "criterion": self._meet,
            "pathway": self._pathway,
            "treatment": lambda _: self._treatment(),
            "ready": lambda _: self._ready(),
            "bypass": lambda _: self._bypass(),
            "confirm_pathway": lambda _: self._confirm_pathway(),
            "action": lambda _: self._action(),
            "action_done": self._action_done,
            "red": lambda _: self._edit("day_status", edits.red_reason),
            "green": lambda _: self._green(),
            "leaves_today": lambda _: self._leaves(0),
            "leaves_tomorrow": lambda _: self._leaves(1),
            "not_leaving": lambda _: self._not_leaving(),
        }

    def carry_out(self, wish: Wish) -> bool:
        """Do it; False when it is no deed of ours."""
        deed = self._by_name.get(wish.name)
        if deed is None:
            return False
        deed(wish.typed)
        return True

    def answer(self, question: str, text: str) -> None:
        """Write an answer."""
        self._send(SetAnswer(stay_id=self._stay_id, question=question, text=text))

    def tick(self, action: ActionRow) -> None:
        """Tick an action, or take the tick away."""
        if action.done_at is None:
            self._send(CompleteAction(action_id=action.id, expected_version=action.version))
        else:
            self._send(ReopenAction(action_id=action.id, expected_version=action.version))

    def senior(self, code: str) -> None:
        """Record the senior review now: by the one senior who is here, else ask which."""
        seniors = [person for person in self._place.here if person.role in SENIORS]
        if len(seniors) == 1:
            name = edits.owner_of(seniors[0].initials, self._desk.people)
            self._send(RecordSeniorReview(stay_id=self._stay_id, reviewer=name))
            return
        start = self._subject.row.consultant
        edit = edits.senior_review(self._subject, self._send, start)
        self._place.type_in(code, edit, confirms=False)

    @property
    def _subject(self) -> Subject:
        return self._place.subject

    @property
    def _stay_id(self) -> int:
        return self._place.subject.card.stay_id

    def _send(self, command: Command) -> None:
        self._place.send(command)

    def _edit(self, code: str, make: Callable[[Subject, edits.Send], Edit]) -> None:
        self._place.type_in(code, make(self._subject, self._send))

    def _no_concern(self) -> None:
        self._send(RecordConcern(stay_id=self._stay_id, unwell=False))

    def _find_wait(self, typed: str) -> None:
        self._place.type_in("waiting_for", edits.waiting(self._subject, self._send, typed))

    def _wait_over(self, typed: str) -> None:
        waits = self._subject.card.open_waits
        if int(typed) <= len(waits):
            wait = waits[int(typed) - 1]
            self._send(EndWaiting(waiting_id=wait.id, expected_version=wait.version))

    def _optimised_now(self) -> None:
        if self._subject.row.optimised_at is None:
            self._send(
                SetOptimised(
                    stay_id=self._stay_id,
                    seen=edits.last_clock(self._subject),
                    decided_by=self._subject.row.consultant,
                )
            )

    def _optimised_since(self, typed: str) -> None:
        if self._subject.row.optimised_at is None:
            self._place.type_in("optimised", edits.optimised(self._subject, self._send, typed))

    def _unwell_again(self) -> None:
        if self._subject.row.optimised_at is not None:
            self._edit("optimised", edits.unwell_again)

    def _date(self, typed: str) -> None:
        self._place.type_in("edd", edits.expected_date(self._subject, self._send, typed))

    def _criterion(self, kind: str) -> None:
        edit = edits.criterion(self._subject, self._send, kind)
        self._place.type_in("criteria", edit, confirms=False)

    def _meet(self, typed: str) -> None:
        criteria = self._subject.card.criteria
        if int(typed) <= len(criteria):
            found = criteria[int(typed) - 1]
            self._send(
                MeetCriterion(
                    criterion_id=found.id,
                    expected_version=found.version,
                    met=found.met_at is None,
                )
            )

    def _pathway(self, typed: str) -> None:
        row = self._subject.row
        self._send(
            SetPathway(stay_id=self._stay_id, seen=row.pathway_id, scheme=SCHEME, code=typed)
        )

    def _confirm_pathway(self) -> None:
        row, ready = self._subject.row, self._subject.card.ready
        if row.pathway_id is not None:
            self._send(
                SetPathway(
                    stay_id=self._stay_id,
                    seen=row.pathway_id,
                    scheme=row.pathway_scheme,
                    code=row.pathway,
                    state="confirmed",
                    bypasses_recovery=bool(ready.bypass_reason),
                    bypass_reason=ready.bypass_reason,
                    bypass_note=ready.bypass_note,
                )
            )

    def _bypass(self) -> None:
        if self._subject.row.pathway_id is not None:
            self._edit("pathway", edits.bypass)

    def _ready(self) -> None:
        """The decision that they are ready for their pathway; it has a clock of its own."""
        ready = self._subject.card.ready
        if ready.ready_at is None:
            decider = self._subject.row.consultant
            self._send(RecordReady(stay_id=self._stay_id, seen=ready.ready_id, decided_by=decider))

    def _treatment(self) -> None:
        ready = self._subject.card.ready
        self._send(
            RecordAcuteTreatment(
                stay_id=self._stay_id,
                seen=ready.treatment_id,
                complete=ready.treatment_at is None,
            )
        )

    def _action(self) -> None:
        edit = edits.action(self._subject, self._send, self._desk.people, self._place.round_id)
        self._place.type_in("next_action", edit)

    def _action_done(self, typed: str) -> None:
        actions = self._subject.card.open_actions
        if int(typed) <= len(actions):
            self.tick(actions[int(typed) - 1])

    def _green(self) -> None:
        row = self._subject.row
        self._send(
            SetDayStatus(
                stay_id=self._stay_id,
                seen=row.day_status_id,
                day=self._subject.today,
                colour="green",
            )
        )

    def _leaves(self, days: int) -> None:
        edit = edits.leaving(self._subject, self._send, days)
        self._place.type_in("leaving", edit)

    def _not_leaving(self) -> None:
        if self._subject.row.leaving_at is not None:
            self._send(PlanLeaving(stay_id=self._stay_id, planned_at=None))
