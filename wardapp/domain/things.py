"""All things by the name of their table, so that the diary can find them again."""

from wardapp.domain import (
    action,
    board_round,
    criterion,
    expected_discharge,
    patient,
    progress,
    record,
    stay,
    waiting,
    ward,
)
from wardapp.domain.base import Base, Thing

MODULES = (
    action,
    board_round,
    criterion,
    expected_discharge,
    patient,
    progress,
    record,
    stay,
    waiting,
    ward,
)

THINGS: dict[str, type[Thing]] = {
    str(mapper.local_table.name): mapper.class_  # type: ignore[attr-defined] - a Table has a name
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Thing)
}
