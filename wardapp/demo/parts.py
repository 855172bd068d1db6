"""The parts of a stay as the story tells them; `at` is when, `by` the initials of who did it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Expected:
    """An expected date: set at `at`, on a day of the story; `told` names who knows."""

    day: int
    at: str = ""
    basis: str = ""
    told: str = ""


@dataclass(frozen=True)
class Wait:
    """Something waited for, from the list `waiting_for`."""

    at: str
    code: str
    note: str = ""
    until: str = ""
    ended: str = ""


@dataclass(frozen=True)
class Task:
    """An action, and when it was done."""

    at: str
    text: str
    owner: str
    due: str
    done: str = ""


@dataclass(frozen=True)
class Target:
    """A criterion for discharge, and when it was met."""

    kind: str
    text: str
    met: str = ""


@dataclass(frozen=True)
class Treated:
    """Acute treatment is complete, or goes on."""

    at: str
    complete: bool = True


@dataclass(frozen=True)
class Clinical:
    """A clock of being optimised, and how it ended."""

    at: str
    ended: str = ""
    why: str = ""


@dataclass(frozen=True)
class Ready:
    """The decision that the person is ready to transfer."""

    at: str


@dataclass(frozen=True)
class Way:
    """A pathway with its scheme; `bypass` says why recovery is bypassed."""

    code: str
    at: str = ""
    scheme: str = "B"
    state: str = "provisional"
    bypass: str = ""


@dataclass(frozen=True)
class Reason:
    """What a delay is for, from a moment on."""

    at: str
    main: str
    others: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Whose:
    """Whose the delay is, as agreed."""

    at: str
    whose: str


@dataclass(frozen=True)
class Raised:
    """To whom the delay was taken."""

    at: str
    to: str
    note: str = ""


@dataclass(frozen=True)
class Held:
    """A delay: its first reason, what was said of it later, and when the wait was over."""

    at: str
    main: str
    others: tuple[str, ...] = ()
    note: str = ""
    then: tuple[Reason, ...] = ()
    agreed: tuple[Whose, ...] = ()
    raised: tuple[Raised, ...] = ()
    ended: str = ""
    why: str = ""


@dataclass(frozen=True)
class Review:
    """The weekly review of a long stay."""

    at: str
    outcome: str
    to: str = ""


@dataclass(frozen=True)
class Worry:
    """Somebody is unwell."""

    at: str
    note: str


@dataclass(frozen=True)
class Going:
    """The plan for leaving, and what of the checklist is done."""

    plan: str
    how: str
    at: str = "-1 15:00"
    timed: bool = True
    done: str = ""
    todo: str = ""
    not_needed: str = ""


@dataclass(frozen=True)
class Step:
    """A step of transport or take-home medicines, or "ready" when everything was there."""

    at: str
    step: str
    note: str = ""


@dataclass(frozen=True)
class Attempt:
    """A leaving for `plan`, arranged at `told`, that came to nothing at `at`."""

    at: str
    told: str
    plan: str
    reason: str
    note: str = ""


@dataclass(frozen=True)
class Order:
    """An order for criteria-led discharge, and how it ended if it did."""

    at: str
    until: str
    rules: tuple[str, ...]
    discharger: str
    ended: str = ""
    why: str = ""


@dataclass(frozen=True)
class Lounge:
    """In the discharge lounge: the bed is free."""

    at: str


@dataclass(frozen=True)
class Leave:
    """Away with the bed held."""

    at: str
    kind: str
    back: str


@dataclass(frozen=True)
class Left:
    """Left hospital, and where to; `back` is when that was found to be a mistake, and `why`.

    `recovered` and `exited` are the end of recovery and of the pathway, long after leaving.
    """

    at: str
    to: str = "19"
    method: str = "1"
    receiver: str = ""
    ward: str = ""
    by_criteria: bool = False
    back: str = ""
    why: str = ""
    recovered: str = ""
    exited: str = ""
    exit_to: str = "19"


@dataclass(frozen=True)
class Details:
    """Where somebody lives and how they want their papers."""

    address: str = ""
    postcode: str = ""
    phone: str = ""
    gp: str = ""
    council: str = ""
    home: str = "own_home"
    place: str = ""
    print: str = ""


@dataclass(frozen=True)
class Written:
    """Fields of one section of a recovery plan; `entry` is the entry they go into, from 1.

    A value like "@4" is a day of the story, "@4 17:30" a moment.
    """

    at: str
    section: str
    fields: Mapping[str, str]
    entry: int = 0
    by: str = ""


@dataclass(frozen=True)
class Agreed:
    """A version is agreed, and given to somebody who may confirm it."""

    at: str
    agreed_by: str
    agreed: str = "yes"
    note: str = ""
    language: str = ""
    print: str = ""
    to: str = ""
    how: str = "secure_email"
    given: str = ""
    receipt: str = ""
    receipt_by: str = ""
    by: str = ""


@dataclass(frozen=True)
class Plan:
    """A recovery plan: begun at `at` by somebody, written and agreed.

    `copied` says that it brings forward the plan of an earlier stay.
    """

    at: str
    by: str
    depth: str = "standard"
    copied: bool = False
    written: tuple[Written, ...] = field(default=(), repr=False)
    agreed: tuple[Agreed, ...] = field(default=(), repr=False)
