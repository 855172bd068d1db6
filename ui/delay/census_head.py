"""Over the rows of a census: its moment, how it was frozen, how far it is, what can be done."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from wardapp.clock import local_day
from wardapp.codes import UNOFFICIAL
from wardapp.display import clinical_time, short_date, weekday_date_time
from wardapp.queries.census import CensusScreen, CensusSummary
from wardapp.words import tr

_LOW, _LOWEST = 46, 30  # em
ROWS, PROVIDER, RESIDENCE = "rows", "provider", "residence"


class CensusHead(QWidget):
    """The buttons and the switch are public; the view connects them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._about_shown = self._title_shown = True
        self.title = PlainLabel("", "title", wrap=True)
        self.progress = PlainLabel("", "strong", wrap=True)
        self.about = PlainLabel("", "body", "ink_second", wrap=True)
        self.freeze = PrimaryButton(tr("Freeze the census"), "Ctrl F")
        self.export = SecondaryButton(tr("Export"), "Ctrl E")
        self.sent = SecondaryButton(tr("Mark as sent"), "S")
        self.weekly = QuietButton(tr("Weekly return"), "W")
        options = (
            (ROWS, tr("People")),
            (PROVIDER, tr("Provider")),
            (RESIDENCE, tr("Residence")),
        )
        self.switch = SegmentedSwitch(tr("What is shown"), options)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(self._buttons)
        for part in (self.switch, self.freeze, self.export, self.sent, self.weekly):
            self._flow.addWidget(part)
        self._column = QVBoxLayout(self)
        for label in (self.title, self.progress, self.about):
            self._column.addWidget(label)
        self._column.addWidget(self._buttons)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_census(self, screen: CensusScreen | None) -> None:
        """Write what this census is."""
        there = screen is not None
        for part in (self.switch, self.export, self.sent):
            part.setVisible(there)
        if screen is None:
            self.title.setText(tr("No census is frozen yet"))
            self.progress.setText("")
            self._show_words()
            return
        census = screen.census
        self.title.setText(title_of(census))
        self.progress.setText(progress_of(screen))
        self.about.setText("\n".join(how_lines(census)))
        self._show_words()
        self.sent.setVisible(census.sent_at is None)

    def make_room(self, height: int) -> None:
        """Leave out how it was frozen in a low window, then all that the list says too."""
        self._about_shown = height >= theme.em(_LOW)
        self._title_shown = height >= theme.em(_LOWEST)
        self._show_words()

    def _show_words(self) -> None:
        there = bool(self.progress.text())
        self.title.setVisible(self._title_shown or not there)
        self.progress.setVisible(self._title_shown and there)
        self.about.setVisible(self._about_shown and there)

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, theme.space("s3"), edge, theme.space("s3"))
        self._column.setSpacing(theme.space("s1"))
        self._flow.setContentsMargins(0, theme.space("s2"), 0, 0)
        self._flow.set_gaps(theme.space("s3"), theme.space("s2"))


def title_of(census: CensusSummary) -> str:
    """Return the moment, and whether it is a practice."""
    when = weekday_date_time(census.at, tr)
    if census.practice:
        return tr("Practice census, {when}", when=when)
    return tr("Census, {when}", when=when)


def progress_of(screen: CensusScreen) -> str:
    """Say how far the return is."""
    counted = [line for line in screen.lines if line.counted]
    total = len(counted)
    checked = sum(line.health_at is not None for line in counted)
    agreed = sum(line.council_at is not None for line in counted)
    days = sum(int(line.facts["days_since_optimised"]) for line in counted)
    past = sum(int(line.facts["days_past_48"]) for line in counted)
    return " · ".join(
        (
            tr("Counted: {n}", n=total),
            tr("Days since optimised: {n}, past 48 hr: {past}", n=days, past=past),
            tr("Checked: {n} of {total}", n=checked, total=total),
            tr("Agreed: {n} of {total}", n=agreed, total=total),
            _sent(screen.census),
        )
    )


def _sent(census: CensusSummary) -> str:
    if census.sent_at is None:
        return tr("Not sent yet")
    return tr("Sent {day}", day=short_date(local_day(census.sent_at), tr))


def how_lines(census: CensusSummary) -> tuple[str, str]:
    """Return who froze it from which list, and what was chosen where the guidance is silent."""
    return (_how(census), _choices(census))


def _how(census: CensusSummary) -> str:
    time = clinical_time(census.frozen_at)
    day = short_date(local_day(census.frozen_at), tr)
    frozen = tr("Frozen {day} {time} by {name}", day=day, time=time, name=census.frozen_by or "–")
    why = tr("Practice: {why}", why=census.practice_reason) if census.practice else ""
    listed = tr("Reasons: list {version}", version=census.list_version)
    if not census.official:
        listed += f" {UNOFFICIAL} " + tr("not the official list")
    return " · ".join(part for part in (frozen, why, listed) if part)


def _choices(census: CensusSummary) -> str:
    """Say how what the guidance leaves open was chosen."""
    leave = (
        tr("People on leave count") if census.count_leave else tr("People on leave do not count")
    )
    beds = (
        tr("a next stage in an NHS bed counts")
        if census.count_nhs_beds
        else tr("a next stage in an NHS bed does not count")
    )
    people = tr("in-patients then: {n}", n=census.counts.get("in_patients", 0))
    return " · ".join((leave, beds, people))
