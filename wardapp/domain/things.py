"""All things by the name of their table, so that the diary can find them again."""

from wardapp.domain import (  # noqa: F401 - a module's things are mapped by being imported
    action,
    audit,
    board_round,
    census,
    criterion,
    delay,
    expected_discharge,
    leaving,
    optimised,
    pathway,
    patient,
    progress,
    record,
    recovery_plan,
    stay,
    waiting,
    ward,
)
from wardapp.domain.base import Base, Thing, table_of

THINGS: dict[str, type[Thing]] = {
    table_of(mapper.class_).name: mapper.class_
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Thing)
}
