"""A ward with people who wait to move on, made by the program's own commands."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.builders import a_patient, the_board
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.census import FreezeCensus
from wardapp.commands.delay import SetDelayOwner, StartDelay
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.patient_details import RecordContactDetails
from wardapp.queries.census import CensusScreen, census_screen
from wardapp.queries.delays import DelayState, open_delays
from wardapp.queries.ward import WardRow

CENSUS = datetime(2026, 2, 18, 12, 0, tzinfo=UTC)
"""Noon of the third Wednesday of February 2026, in winter time."""

NURSING, SOCIAL, TRANSPORT, NHS_BED = "ASM-03", "ASM-01", "TRN-02", "TRN-01"
SWANSEA, POWYS = "W06000011", "W06000023"


def census_clock() -> FrozenClock:
    """Return a clock that stands at the census."""
    return FrozenClock(CENSUS)


def waits(
    app: App,
    ward: WardRow,
    bed: str,
    hours: float = 72,
    reason: str = SOCIAL,
    *,
    council: str = SWANSEA,
    owner: str = "",
    born: date | None = date(1941, 3, 12),
    **facts: Any,
) -> int:
    """Admit somebody who is clinically optimised for so long now; returns the stay."""
    since = app.clock.now() - timedelta(hours=hours)
    family = facts.pop("family", f"Of {bed}")
    facts.setdefault("admitted_at", since - timedelta(days=5))
    stay = a_patient(app, ward, bed, family, born=born, **facts)
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=since))
    if council:
        _lives_in(app, ward, stay, council)
    if reason:
        app.do(StartDelay(stay_id=stay, main=reason))
        if owner:
            state = the_delay(app, stay)
            app.do(SetDelayOwner(delay_id=state.id, seen=state.owner_id, attribution=owner))
    return stay


def the_delay(app: App, stay: int) -> DelayState:
    """Return the open delay of a stay."""
    return app.ask(open_delays, [stay])[stay]


def frozen(app: App, **choices: Any) -> CensusScreen:
    """Freeze the census now and return it."""
    made = app.do(FreezeCensus(**choices)).made_id
    assert made is not None
    return the_census(app, made)


def the_census(app: App, census_id: int) -> CensusScreen:
    """Return a census as it stands."""
    screen = app.ask(census_screen, census_id)
    assert screen is not None
    return screen


def _lives_in(app: App, ward: WardRow, stay: int, council: str) -> None:
    row = next(row for row in the_board(app, ward).values() if row.stay_id == stay)
    app.do(
        RecordContactDetails(
            stay_id=stay,
            patient_id=row.patient_id or 0,
            expected_version=row.patient_version,
            residence=council,
        )
    )
