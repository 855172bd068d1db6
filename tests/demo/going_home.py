"""What the demonstration ward shows of going home: one sentence for each state."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import select

from wardapp.app import App
from wardapp.clock import local_day
from wardapp.domain.base import Base
from wardapp.measures.calendar import age_in_years
from wardapp.queries.census import CensusLine, CensusSummary, census_lines, censuses
from wardapp.queries.delays import DelayBoard, Episode, delay_board, delay_history, long_stays
from wardapp.queries.leaving import (
    LeavingCard,
    LeavingRow,
    earlier_stays,
    leaving_card,
    leaving_rows,
)
from wardapp.queries.ready import ready_moments, weekly_return_at
from wardapp.queries.recovery_plan import PlanRow, recovery_plan


@dataclass
class GoingHome:
    """The ward as the pages of this issue ask for it; `stays` are those now in a bed, by bed."""

    app: App
    ward_id: int
    at: datetime
    stays: Mapping[str, int]

    @cached_property
    def delays(self) -> DelayBoard:
        return self.app.ask(delay_board, self.ward_id, self.at)

    @cached_property
    def plans(self) -> dict[str, PlanRow]:
        rows = {bed: self.app.ask(recovery_plan, stay) for bed, stay in self.stays.items()}
        return {bed: row for bed, row in rows.items() if row}

    @cached_property
    def leaving(self) -> tuple[LeavingRow, ...]:
        return self.app.ask(leaving_rows, self.ward_id, self.at)

    @cached_property
    def months(self) -> tuple[CensusSummary, ...]:
        return self.app.ask(censuses)

    @cached_property
    def lines(self) -> list[CensusLine]:
        return [line for month in self.months for line in self.app.ask(census_lines, month.id)]

    def history(self, bed: str) -> tuple[Episode, ...]:
        return self.app.ask(delay_history, self.stays[bed])

    def card(self, bed: str) -> LeavingCard:
        card = self.app.ask(leaving_card, self.stays[bed])
        assert card is not None
        return card

    def table(self, name: str, *, valid: bool = True) -> list[Any]:
        """Return all valid rows of a table, or those that were taken back."""
        table = Base.metadata.tables[name]
        chosen = table.c.voided_at.is_(None) if valid else table.c.voided_at.is_not(None)
        with self.app.store.engine.connect() as connection:
            return list(connection.execute(select(table).where(chosen)))

    def due(self, told: Callable[[date], bool]) -> bool:
        rows = self.app.ask(long_stays, self.ward_id, self.at)
        return any(row.review_due is not None and told(row.review_due) for row in rows)

    @property
    def today(self) -> date:
        return local_day(self.at)

    def age(self, bed: str) -> int:
        born = self.plans[bed].person.born
        return age_in_years(born, self.today) if born else 0


def _beds(rows: tuple[Any, ...]) -> list[str]:
    return [row.board.bed for row in rows]


def _statements(episode: Episode, kind: str) -> list[str]:
    return [said.code for said in episode.statements if said.kind == kind]


def _a2(ward: GoingHome) -> PlanRow:
    return ward.plans["A2"]


STATES: dict[str, Callable[[GoingHome], bool]] = {
    # the recovery plan
    "Siân Evans's plan is draft 3, 6 of 8": lambda w: (
        [v.number for v in _a2(w).versions] == [1, 2]
        and _a2(w).status == "draft"
        and _a2(w).missing == ("carer", "agreement")
    ),
    "her words stand in Welsh, with who translated them": lambda w: (
        _a2(w).content["what_matters"][0]["own_words"].startswith("Dw i eisiau bod yn fy nghegin")
        and _a2(w).content["what_matters"][0]["translated_by"] == "Elin Prys"
    ),
    "she rates two goals 3 to 8 and 2 to 7": lambda w: (
        [(g["rating_now"], g["rating_hoped"]) for g in _a2(w).content["goals"]]
        == [("3", "8"), ("2", "7")]
    ),
    "her life before and now has ten parts": lambda w: len(_a2(w).content["before_now"]) == 10,
    "her son is a carer who was not asked yet": lambda w: (
        _a2(w).content["carers"][0]["asked"] == "not_yet"
    ),
    "one of her two services is confirmed": lambda w: (
        [bool(s.get("confirmed_by")) for s in _a2(w).content["services"]] == [False, True]
    ),
    "she can ring Nia Bowen": lambda w: _a2(w).content["contact"][0]["phone"] == "01632 960147",
    "a plan is in place, handed over, and its receipt came": lambda w: any(
        plan.status == "handed_over" and plan.agreed.in_place and plan.handovers[0].receipt_at
        for plan in w.plans.values()
        if plan.agreed
    ),
    "a plan was handed over and nobody has confirmed it": lambda w: any(
        plan.handovers and not plan.handovers[-1].receipt_at for plan in w.plans.values()
    ),
    "a plan was agreed partly and is not in place": lambda w: any(
        plan.status == "agreed" and not plan.agreed.in_place and plan.agreed.agreed == "partly"
        for plan in w.plans.values()
        if plan.agreed
    ),
    "a plan is a short draft": lambda w: any(
        plan.depth == "short" and not plan.versions and plan.plan_id for plan in w.plans.values()
    ),
    "a plan is full and has a trusted assessment": lambda w: any(
        plan.depth == "full" and "trusted_assessment" in plan.content for plan in w.plans.values()
    ),
    "a plan was copied forward on a readmission": lambda w: any(
        plan.copied_from and plan.copied_from == plan.earlier_plan_id for plan in w.plans.values()
    ),
    # delays
    "three are held up over 48 hours, the longest for 14 days": lambda w: (
        _beds(w.delays.over) == ["SR4", "B5", "A5"]
        and w.at - w.delays.over[0].board.optimised_at > timedelta(days=14)
    ),
    "four wait within 48 hours, with a reason each": lambda w: (
        _beds(w.delays.within) == ["D2", "A2", "D1", "C3"]
    ),
    "somebody is optimised and on plan": lambda w: "C4" in _beds(w.delays.on_plan),
    "delays are with health, with social care, joint, and with nobody yet": lambda w: (
        {row.delay.attribution for row in w.delays.rows if row.delay}
        == {"health", "social", "joint", "unassigned"}
    ),
    "it was agreed whose a delay is": lambda w: any(
        row.delay and row.delay.agreed for row in w.delays.rows
    ),
    "a delay was taken to somebody who can do more": lambda w: any(
        row.delay and row.delay.escalated_to for row in w.delays.rows
    ),
    "the reason of a delay has changed, and the first one stays": lambda w: (
        _statements(w.history("B5")[-1], "reason") == ["CHM-02", "CHM-04"]
    ),
    "each delay has a next step with an owner": lambda w: all(
        row.board.action and row.board.action_owner for row in w.delays.rows if row.delay
    ),
    "a delay ended because they were unwell again, and a new one runs": lambda w: (
        [episode.ended_kind for episode in w.history("D2")] == ["unwell", ""]
    ),
    "a delay was solved": lambda w: any(row.ended_kind == "solved" for row in w.table("delay")),
    "somebody died while delayed, and did not leave": lambda w: any(
        row.ended_kind == "died" for row in w.table("delay")
    ),
    "a long stay's review is done, one is due today, one is overdue": lambda w: (
        w.due(lambda day: day > w.today)
        and w.due(lambda day: day == w.today)
        and w.due(lambda day: day < w.today)
    ),
    # ready, and for which pathway
    "the three ready moments differ for several people": lambda w: (
        sum(
            len({m.treatment_at, m.optimised_at, m.ready_at} - {None}) == 3
            for m in (w.app.ask(ready_moments, stay) for stay in w.stays.values())
        )
        >= 6
    ),
    "acute treatment goes on for somebody": lambda w: any(
        w.app.ask(ready_moments, stay).treatment_open for stay in w.stays.values()
    ),
    "pathways are provisional and confirmed": lambda w: (
        {plan.person.pathway_state for plan in w.plans.values()} >= {"provisional", "confirmed"}
    ),
    "recovery is bypassed, with a reason": lambda w: any(
        plan.person.pathway == "3" and plan.person.bypass_reason for plan in w.plans.values()
    ),
    "an older stay has a pathway of scheme A": lambda w: any(
        row.scheme == "A" for row in w.table("pathway")
    ),
    "somebody left yesterday onto a pathway with the plan in place": lambda w: any(
        row.plan_in_place and local_day(row.happened_at) == w.today - timedelta(days=1)
        for row in w.table("pathway_transfer")
    ),
    "somebody has left the pathway": lambda w: any(
        row.exited_at and row.exit_usual == "yes" for row in w.table("pathway_transfer")
    ),
    "somebody has finished recovery and waits for long-term care": lambda w: (
        w.app.ask(weekly_return_at, w.at).out_of_pathway == 1
    ),
    # leaving
    "somebody is in the discharge lounge, and their bed is free": lambda w: any(
        row.place == "in_lounge" and row.bed not in w.stays for row in w.leaving
    ),
    "somebody left yesterday with unfinished papers": lambda w: any(
        row.place == "left" and "letter" in row.unfinished and row.left_at > w.at - _TWO_DAYS
        for row in w.leaving
    ),
    "only who left with support is asked for where the pathway led": lambda w: (
        (asked := {row.stay_id for row in w.leaving if row.on_pathway}) != set()
        and all(row.code != "0" for row in w.table("pathway_transfer") if row.stay_id in asked)
    ),
    "an attempt to leave came to nothing": lambda w: any(
        row.reason == "transport" for row in w.table("leaving_attempt")
    ),
    "a criteria-led order is valid": lambda w: (
        (order := w.card("A1").order) is not None
        and order.ended_at is None
        and order.valid_until > w.at
    ),
    "a criteria-led order has run out": lambda w: (
        (order := w.card("A3").order) is not None
        and order.ended_at is None
        and order.valid_until < w.at
    ),
    "a criteria-led order was referred back": lambda w: any(
        row.ended_kind == "referred_back" for row in w.table("criteria_led_order")
    ),
    "a criteria-led order was used": lambda w: any(row.criteria_led for row in w.table("stay")),
    "steps of transport and tablets have their times": lambda w: len(w.card("A1").steps) == 6,
    "somebody came back within 28 days": lambda w: any(
        earlier.readmission and earlier.days == 9
        for earlier in w.app.ask(earlier_stays, w.stays["C3"])
    ),
    "a discharge was taken back": lambda w: any(
        "Wrong Siân Evans" in row.void_reason for row in w.table("pathway_transfer", valid=False)
    ),
    # the census
    "the last censuses counted 4, 5, 5, 7 and 6": lambda w: (
        [month.counted for month in w.months][-5:] == [4, 5, 5, 7, 6]
    ),
    "they were sent, all but some rows agreed with the councils": lambda w: (
        all(month.sent_at for month in w.months[-5:])
        and sum(month.counted - month.agreed for month in w.months[-5:]) == 2
    ),
    "a census leaves out a child, who is not over 48 hours, and who goes to an NHS bed": lambda w: (
        {line.rule for line in w.lines} >= {"child", "within_48", "nhs_bed_next"}
    ),
    "a counted person has no reason recorded": lambda w: any(
        line.counted and "no_reason" in line.facts["checks"] for line in w.lines
    ),
    "two census rows were corrected": lambda w: (
        {c.field for line in w.lines for c in line.corrections} == {"residence", "attribution"}
    ),
    # who they are
    "a boarder is under 18, without an NHS number": lambda w: (
        0 < w.age("D4") < 18 and w.plans["D4"].person.nhs_number is None
    ),
    "somebody lives outside Wales": lambda w: any(
        plan.person.residence == "outside_wales" for plan in w.plans.values()
    ),
    "somebody lives in a care home": lambda w: any(
        plan.person.usual_residence == "residential" and plan.person.usual_place
        for plan in w.plans.values()
    ),
    "somebody reads large print": lambda w: any(
        plan.person.paper_format == "large" for plan in w.plans.values()
    ),
    "somebody was not asked for the language of papers": lambda w: any(
        plan.person.written_language is None for plan in w.plans.values()
    ),
}
_TWO_DAYS = timedelta(days=2)
