"""Rows of the database become frozen rows of the ward here."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


def frozen(kind: Callable[..., T], rows: Iterable[Any]) -> tuple[T, ...]:
    """Build one frozen row from each database row; columns stand in the order of the fields."""
    return tuple(kind(*row) for row in rows)
