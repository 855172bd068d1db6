"""A worker for the tests that does nothing until it is let go on: what happens meanwhile."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from wardapp.errors import StoreUnavailable


class SlowDisk(Executor):
    """Work waits until it is let go on, one piece after another."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        self.waiting.append((fn, args))
        return Future()

    def go_on(self, pieces: int = 100) -> None:
        """Do what waits, and what comes of it."""
        for _ in range(pieces):
            if self.waiting:
                carry_out, args = self.waiting.pop(0)
                carry_out(*args)

    def is_full(self) -> None:
        """Refuse the piece that waits first."""
        carry_out, (_, *to_whom) = self.waiting.pop(0)
        carry_out(self._no_room, *to_whom)

    def breaks(self) -> None:
        """Meet a fault of ours at the piece that waits first."""
        carry_out, (_, *to_whom) = self.waiting.pop(0)
        carry_out(self._our_fault, *to_whom)

    def _our_fault(self) -> None:
        raise LookupError("a fault of ours")

    def _no_room(self) -> None:
        raise StoreUnavailable("The disk is full.")
