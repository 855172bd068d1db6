"""The audit's part of the story: planned, frozen, carried away, answered, brought back, ended."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from builders import an_app

from wardapp.app import App
from wardapp.commands.audit_answer import (
    AgreeAuditBed,
    AnswerAuditBed,
    Found,
    KeepAuditDraft,
    SettleAuditAnswer,
)
from wardapp.commands.audit_carry import BringBackAudit, CarryAudit, UnpackAudit
from wardapp.commands.audit_freeze import (
    CorrectAuditBed,
    FreezeAudit,
    FreezeAuditWard,
    ListedBed,
)
from wardapp.commands.audit_plan import (
    AuditChoices,
    ChangeAudit,
    CloseAudit,
    PlanAudit,
    PlannedWard,
    ReopenAudit,
    SaveCriteriaSet,
    SetReviewers,
)
from wardapp.commands.command import Command
from wardapp.queries.audit import AuditBedRow, AuditScreen, all_beds, audit_screen
from wardapp.queries.audit_package import audit_package
from wardapp.text_gate import clean_line

TODAY = date(2026, 2, 12)
CODES = {
    *("package", "carry_key", "freeze_time", "identity", "definite", "excluded_kinds", "pathway"),
    *("criteria_name", "criteria_version", "slot", "keep", "of"),
}
"""Made by the program, or chosen from a list."""

CODE_HERE = {
    *((Found, name) for name in ("outcome", "criteria", "reason", "place", "left_out")),
    (Found, "looked_at"),
    (CarryAudit, "wards"),
    (KeepAuditDraft, "person"),
}


def short(text: str, most: int = 24) -> str:
    """Return the head of a text and all its odd signs, for a field that takes few letters."""
    return (text[:9] + "".join(sign for sign in text[9:] if not sign.isascii()))[:most]


class AuditStory:
    """Gives every command of an audit, in this file and in the one that was carried away."""

    def __init__(
        self, app: App, text: str, give: Callable[[App, Command], int], ward_id: int
    ) -> None:
        self.app, self.text, self._give, self._ward_id = app, text, give, ward_id
        self.line = short(text, 60)
        self.audit_id = 0

    def tell(self) -> None:
        self._plan()
        self._freeze()
        away = self._carry_away()
        self._answer(away)
        away.store.close()
        self._finish()

    def _do(self, command: Command) -> int:
        return self._give(self.app, command)

    def _screen(self, app: App | None = None) -> AuditScreen:
        found = (app or self.app).ask(audit_screen, self.audit_id)
        assert found is not None
        return found

    def _beds(self, app: App) -> list[AuditBedRow]:
        return [bed for bed in app.ask(all_beds, self.audit_id) if bed.to_review]

    def _plan(self) -> None:
        t, line = self.text, self.line
        texts = dict.fromkeys(("en", "cy", "help_en", "help_cy"), t)
        item: dict[str, Any] = {"code": short(t), "kind": "severity", **texts}
        heads = ("name", "name_cy", "version", "nation", "source", "source_cy")
        self._do(SaveCriteriaSet(table={**dict.fromkeys(heads, t), "items": [item]}))
        pair: dict[str, Any] = {
            "reviewer_a": line,
            "reviewer_b": f"{line} 2",
            "site": line,
            "specialty": line,
        }
        choices = AuditChoices(
            name=line,
            site=line,
            day=TODAY,
            freeze_time="08:30",
            criteria_name=clean_line(t),
            criteria_version=clean_line(t),
            identity="name",
            definite="bedside",
            wards=(
                PlannedWard(name=line, source_ward_id=self._ward_id, **pair),
                PlannedWard(name=f"{line} 2", **pair),
            ),
        )
        self.audit_id = self._do(PlanAudit(choices=choices))
        self._do(ChangeAudit(audit_id=self.audit_id, expected_version=1, choices=choices))
        ward = self._screen().wards[0]
        self._do(
            SetReviewers(
                audit_ward_id=ward.id,
                expected_version=ward.version,
                reviewer_a=f"{line} 3",
                reviewer_b=line,
            )
        )

    def _freeze(self) -> None:
        line, now = self.line, self.app.clock.now()
        self._do(FreezeAudit(audit_id=self.audit_id, at=now))
        ward = self._screen().wards[1]
        bed = ListedBed(
            label=short(self.text, 20),
            family=line,
            given=line,
            title=line,
            sex=short(self.text, 20),
            specialty=line,
            delay_reason=line,
        )
        self._do(
            FreezeAuditWard(
                audit_ward_id=ward.id,
                expected_version=ward.version,
                at=now,
                source="typed",
                beds=(bed, replace(bed, label=f"{short(self.text, 20)} 2")),
                source_note=line,
            )
        )
        first = self._beds(self.app)[0]
        self._do(
            CorrectAuditBed(bed_id=first.id, field="specialty", value=f"{line} 2", why=self.text)
        )

    def _carry_away(self) -> App:
        keys = tuple(ward.key for ward in self._screen().wards)
        leaves = CarryAudit(audit_id=self.audit_id, wards=keys)
        self._do(leaves)
        folder: Path = self.app.store.path.parent / "away"
        away: App = an_app(folder, self.app.clock, station="LAPTOP-1")
        package = self.app.ask(audit_package, self.audit_id)
        self._give(away, UnpackAudit(package=package, carry_key=leaves.uuid))
        return away

    def _answer(self, away: App) -> None:
        """Both answer the last bed at home, the first of them on the laptop too."""
        t = self.text
        meets = Found(outcome="meets", criteria=(clean_line(short(t)),), note=t)
        waits = Found(
            outcome="not_meeting",
            reason="HOM-01",
            side="outside",
            place="home_support",
            note=t,
            criteria=meets.criteria,
            override=t,
        )
        bed = self._beds(self.app)[-1].id
        draft = {"note": t, "override": t}
        self._do(KeepAuditDraft(bed_id=bed, slot="A", person=self.app.who.name, half=draft))
        for app in (self.app, away):
            bed = self._beds(app)[-1].id
            self._give(app, AnswerAuditBed(bed_id=bed, slot="A", found=meets, from_paper=True))
        self._do(AnswerAuditBed(bed_id=bed, slot="B", found=waits, from_paper=True))
        self._do(BringBackAudit(package=away.ask(audit_package, self.audit_id)))
        twice = self._beds(self.app)[-1].standing
        seen = tuple(answer.key for answer in twice.a)
        self._do(SettleAuditAnswer(bed_id=bed, slot="A", keep=seen[0], seen=seen))
        settled = self._beds(self.app)[-1].standing
        heads = tuple(answer.key for answer in (*settled.a, *settled.b))
        self._do(AgreeAuditBed(bed_id=bed, found=waits, of=heads))

    def _finish(self) -> None:
        version = self._screen().audit.version
        self._do(CloseAudit(audit_id=self.audit_id, expected_version=version, note=self.text))
        version = self._screen().audit.version
        self._do(ReopenAudit(audit_id=self.audit_id, expected_version=version))
