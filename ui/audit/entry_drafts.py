"""What was keyed and not yet kept, by person and bed, with the time spent on it."""

from datetime import datetime, timedelta

from ui.audit.entry_half import Half

LONGEST = timedelta(minutes=15)
"""More on one bed is an interruption, not the time an answer takes."""

Whose = tuple[str, int, str]
"""Who, which bed, and in which slot: somebody else at the keyboard begins with their own."""


class Drafts:
    """Nothing of one person's answer is seen by another."""

    def __init__(self) -> None:
        self._halves: dict[Whose, Half] = {}
        self._spent: dict[Whose, timedelta] = {}
        self._whose: Whose | None = None
        self._since: datetime | None = None

    def get(self, whose: Whose) -> Half | None:
        """Return what was keyed, None where nothing was."""
        return self._halves.get(whose)

    def put(self, whose: Whose, half: Half) -> None:
        """Keep what is keyed so far."""
        self._halves[whose] = half

    def drop(self, whose: Whose) -> None:
        """Forget it: the answer is kept now."""
        self._halves.pop(whose, None)
        self._spent.pop(whose, None)

    def begin(self, whose: Whose, now: datetime) -> None:
        """Somebody looks at a bed from now on."""
        if whose != self._whose:
            self.rest(now)
            self._whose, self._since = whose, now

    def rest(self, now: datetime) -> None:
        """Nobody looks at it any more; a clock set back by hand counts as no time."""
        if self._whose is not None and self._since is not None:
            length = max(timedelta(0), now - self._since)
            self._spent[self._whose] = self._spent.get(self._whose, timedelta(0)) + length
        self._whose, self._since = None, None

    def seconds(self, whose: Whose, now: datetime) -> int:
        """Return the seconds spent on a bed, a quarter of an hour at most."""
        spent = self._spent.get(whose, timedelta(0))
        if whose == self._whose and self._since is not None:
            spent += max(timedelta(0), now - self._since)
        return int(min(spent, LONGEST).total_seconds())
