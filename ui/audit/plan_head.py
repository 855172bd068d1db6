"""Over the wards of an audit: what it is, how far it is, the next step, what else can be done."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.audit.plan_list import criteria_words, state_of
from ui.audit.ward_cells import kind_words
from ui.widgets.buttons import ActionButton, PrimaryButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import clinical_time, date_time, short_date, weekday_date
from wardapp.findings.counted_wards import still_open
from wardapp.queries.audit import AuditRow, AuditScreen, CarryRow
from wardapp.words import Words, language, tr

ANSWER, FREEZE, LIST, RESULTS, PAIR, FORM, TYPE = (
    *("answer", "freeze", "list", "results", "pair", "form", "type"),
)
CARRY, BACK, CHANGE, FINISH, REOPEN = "carry", "back", "change", "finish", "reopen"
GUEST = "guest"

KEYS = {
    ANSWER: "Enter",
    FREEZE: "F",
    LIST: "L",
    RESULTS: "R",
    PAIR: "V",
    GUEST: "G",
    FORM: "P",
    TYPE: "T",
    CARRY: "W",
    BACK: "B",
    CHANGE: "E",
    FINISH: "D",
    REOPEN: "D",
}
_LOW, _LOWEST = 46, 28  # em, of the view


class PlanHead(QWidget):
    """`deed(name)` is called for whatever button is pressed."""

    def __init__(self, deed: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._most: int | None = None
        self.title = PlainLabel("", "title", wrap=True)
        self.progress = PlainLabel("", "strong", wrap=True)
        self.about = PlainLabel("", "body", "ink_second", wrap=True)
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row)
        self.buttons: dict[str, ActionButton] = {}
        for name, words in _words().items():
            button: ActionButton = SecondaryButton(words, KEYS[name])
            button.clicked.connect(lambda _on=False, n=name: deed(n))
            self.buttons[name] = button
        self.next = PrimaryButton("", "")
        self._next = ""
        self.next.clicked.connect(lambda: deed(self._next))
        self.more = SecondaryButton(tr("More"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_offers)
        self._offered: frozenset[str] = frozenset()
        self._folds = False
        for button in (self.next, *self.buttons.values(), self.more):
            self._flow.addWidget(button)
        column = self._column = QVBoxLayout(self)
        for part in (self.title, self.progress, self.about, self._row):
            column.addWidget(part)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_audit(self, screen: AuditScreen, strangers: Sequence[str] = ()) -> None:
        """Write what this audit is and offer what fits its state; the next step first.

        `strangers` are reviewers who are not on the list of people.
        """
        self.title.setText(title_of(screen.audit))
        self.progress.setText(" · ".join(progress_of(screen, strangers)))
        self._lines = about_lines(screen)
        self._show_about()
        self._next = next_step(screen)
        self.next.setText(_words()[self._next])
        self.next.set_key(KEYS[self._next])
        self._offered = offers(screen, strangers) - {self._next}
        self._show_offers()

    def make_room(self, height: int) -> None:
        """Say only by what rules it runs in a low window.

        In a very low one the list says all, and what is seldom done waits behind a button.
        """
        lowest = height < theme.em(_LOWEST)
        self._most = None if height >= theme.em(_LOW) else 0 if lowest else 1
        for label in (self.title, self.progress):
            label.setVisible(not lowest)
        self._show_about()
        if lowest != self._folds:
            self._folds = lowest
            self._show_offers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every line of buttons whole."""
        super().resizeEvent(event)
        self._keep_whole()

    def _show_offers(self) -> None:
        """Offer all that fits the audit; every key works, whatever is in sight."""
        folded = self._folds and not self.more.isChecked()
        for name, button in self.buttons.items():
            button.setVisible(name in self._offered and not folded)
        self.more.setVisible(self._folds and bool(self._offered))
        self.more.setText(tr("Less") if self.more.isChecked() else tr("More"))
        self._flow.invalidate()
        self._keep_whole()
        self.updateGeometry()

    def _keep_whole(self) -> None:
        sides = 2 * theme.space("s4")
        self._row.setMinimumHeight(self._flow.heightForWidth(self.width() - sides))

    def _show_about(self) -> None:
        self.about.setText("\n".join(self._lines[: self._most]))
        self.about.setVisible(bool(self.about.text()))

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, theme.space("s3"), edge, theme.space("s3"))
        self._column.setSpacing(theme.space("s1"))
        self._flow.setContentsMargins(0, theme.space("s2"), 0, 0)
        self._flow.set_gaps(theme.space("s2"), theme.space("s2"))


def _words() -> dict[str, str]:
    return {
        ANSWER: tr("Answer this ward"),
        FREEZE: tr("Freeze the bed lists"),
        LIST: tr("Bed list from elsewhere"),
        RESULTS: tr("Results"),
        PAIR: tr("Name reviewers"),
        GUEST: tr("Let a reviewer sign in here"),
        FORM: tr("Paper form"),
        TYPE: tr("Type in forms"),
        CARRY: tr("Carry away"),
        BACK: tr("Bring back"),
        CHANGE: tr("Change the plan"),
        FINISH: tr("Finish the audit"),
        REOPEN: tr("Open it again"),
    }


def offers(screen: AuditScreen, strangers: Sequence[str] = ()) -> frozenset[str]:
    """Return what can be done with an audit as it stands."""
    wards = [ward for ward in screen.wards if not ward.excluded]
    frozen = [ward for ward in wards if ward.frozen_at is not None]
    if screen.audit.closed_at is not None:
        return frozenset({RESULTS, REOPEN})
    found = {PAIR, CARRY, BACK}
    if screen.audit.carry_key:
        found = {PAIR}
    if strangers:
        found |= {GUEST}
    if not frozen:
        found |= {CHANGE}
    if len(frozen) < len(wards):
        found |= {LIST}
    if any(ward.frozen_at is None and ward.source_ward_id is not None for ward in wards):
        found |= {FREEZE}
    if frozen:
        found |= {ANSWER, RESULTS, FORM, TYPE}
        found |= set() if screen.audit.carry_key else {FINISH}
    return frozenset(found)


def next_step(screen: AuditScreen) -> str:
    """Return what a person would do next with this audit."""
    offered = offers(screen)
    wards = [ward for ward in screen.wards if not ward.excluded]
    if REOPEN in offered or (ANSWER in offered and all(ward.finished for ward in wards)):
        return RESULTS
    if FREEZE in offered:
        return FREEZE
    return ANSWER if ANSWER in offered else LIST if LIST in offered else PAIR


def title_of(audit: AuditRow) -> str:
    """Return the name and the day."""
    return f"{audit.name}, {weekday_date(audit.day, tr)}"


def progress_of(screen: AuditScreen, strangers: Sequence[str] = ()) -> list[str]:
    """Say how far it is, and what waits for a person."""
    wards = [ward for ward in screen.wards if not ward.excluded]
    said = [state_of(screen)[:1].upper() + state_of(screen)[1:]]
    waiting = sum(ward.waiting for ward in wards)
    listless = sum(ward.frozen_at is None for ward in wards)
    if waiting:
        said.append(tr("to agree or settle: {n}", n=waiting))
    if listless:
        said.append(tr("wards without a bed list: {n}", n=listless))
    away = sum(carry.back_at is None for carry in screen.carries)
    if away:
        said.append(tr("copies away: {n}", n=away))
    unnamed = sum(_unnamed(screen.audit, ward.reviewer_a, ward.reviewer_b) for ward in wards)
    if unnamed and screen.audit.closed_at is None:
        said.append(tr("wards without reviewers: {n}", n=unnamed))
    if strangers:
        said.append(tr("cannot sign in here: {names}", names=", ".join(strangers)))
    return said


def _unnamed(audit: AuditRow, first: str, second: str) -> bool:
    return not first or (audit.reviewers_each > 1 and not second)


def about_lines(screen: AuditScreen) -> list[str]:
    """Say by what rules it runs, who planned it, and which copies are away."""
    audit = screen.audit
    rules = [
        tr("Bed lists as at {time}", time=audit.freeze_time),
        criteria_words(audit),
        tr("two reviewers a bed") if audit.reviewers_each > 1 else tr("one reviewer a bed"),
    ]
    going = code_list("definite_discharge")[audit.definite].text(language())
    seen = code_list("audit_identity")[audit.identity].text(language())
    chosen = [
        tr("Going home that day: {rule}", rule=going),
        tr("Reviewers see: {what}", what=seen),
        _left_out(audit),
    ]
    lines = [" · ".join(rules), " · ".join(part for part in chosen if part), _planned(audit)]
    if audit.closed_note:
        left = still_open(screen, Words(language()))
        lines += [tr("Finished early: {why}", why=audit.closed_note), *([left] if left else [])]
    return lines + [_copy(screen, carry) for carry in screen.carries]


def _left_out(audit: AuditRow) -> str:
    if not audit.excluded_kinds:
        return ""
    kinds = ", ".join(kind_words(kind) for kind in audit.excluded_kinds)
    return tr("Left out: {kind}", kind=kinds)


def _planned(audit: AuditRow) -> str:
    when, name = date_time(audit.planned_at), audit.planned_by or "–"
    if audit.carry_key:
        return tr("A copy that was carried away. Bring its file back to the ward at the end.")
    return tr("Planned {when} by {name}", when=when, name=name)


def _copy(screen: AuditScreen, carry: CarryRow) -> str:
    names = {ward.key: ward.name for ward in screen.wards}
    wards = ", ".join(names[key] for key in carry.wards if key in names)
    out = f"{short_date(local_day(carry.out_at), tr)} {clinical_time(carry.out_at)}"
    if carry.back_at is None:
        return tr("Away since {when}, {name}: {wards}", when=out, name=carry.out_by, wards=wards)
    back = f"{short_date(local_day(carry.back_at), tr)} {clinical_time(carry.back_at)}"
    return tr("Away {when}, {name}: {wards}. Back {back}.",
              when=out, name=carry.out_by, wards=wards, back=back)  # fmt: skip
