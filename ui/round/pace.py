"""The quiet timer of the round: seconds for this patient, pace, and when it will be over.

Everything is measured between UTC moments of the injected clock, so that neither midnight
nor a clock change can bend it; a timer of the window only repaints.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from wardapp.clock import Clock
from wardapp.display import clinical_time, duration
from wardapp.measures.safer import forecast_finish, seconds_each
from wardapp.queries.board_round import RoundEntryRow, RoundRow
from wardapp.words import tr


class Stopwatch:
    """Counts the seconds spent with one patient; it can be held."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before = timedelta(0)
        self._since: datetime | None = clock.now()

    @property
    def held(self) -> bool:
        """Whether the clock stands still."""
        return self._since is None

    def restart(self) -> None:
        """Begin anew with nothing spent."""
        self._before = timedelta(0)
        self._since = self._clock.now()

    def hold(self) -> None:
        """Stand still, or go on."""
        if self._since is None:
            self._since = self._clock.now()
        else:
            self._before = self._spent()
            self._since = None

    def seconds(self) -> int:
        """Return the whole seconds spent; a clock set back by hand counts as none."""
        return max(0, int(self._spent().total_seconds()))

    def _spent(self) -> timedelta:
        running = self._clock.now() - self._since if self._since else timedelta(0)
        return self._before + max(timedelta(0), running)


@dataclass(frozen=True)
class Forecast:
    """When the round ends at this pace, and when it was planned to."""

    finish: datetime
    planned: datetime

    def words(self) -> tuple[str, str]:
        """Return "Finish approx 08:58" and how that compares with the plan."""
        head = tr("Finish approx {time}", time=clinical_time(self.finish))
        apart = self.finish - self.planned
        plan = clinical_time(self.planned)
        if abs(apart) < timedelta(minutes=1):
            return head, tr("as planned, {time}", time=plan)
        length = duration(timedelta(minutes=abs(apart) // timedelta(minutes=1)))
        if apart < timedelta(0):
            return head, tr("{length} before the planned {time}", length=length, time=plan)
        return head, tr("{length} after the planned {time}", length=length, time=plan)


def forecast(
    now: datetime,
    begun: RoundRow,
    entries: Sequence[RoundEntryRow],
    people: int,
    each: int,
    on_this_one: int,
) -> Forecast:
    """Forecast the end; `people` are all whom the round visits, `each` the planned seconds."""
    done = [entry for entry in entries if entry.discussed]
    pace = seconds_each(sum(entry.seconds for entry in done), len(done), each)
    finish = forecast_finish(now, pace, people - len(done), on_this_one)
    return Forecast(finish, begun.started_at + timedelta(seconds=each * people))
