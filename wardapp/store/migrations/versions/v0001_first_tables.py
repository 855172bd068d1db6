"""The first tables of a ward.

Written by tools/first_migration.py from the things of the ward; until the first release
it is written anew rather than followed by another.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=False)


def _mark_of_error() -> list[sa.Column[Any]]:
    """Return what every clinical row ends with."""
    return [
        sa.Column("voided_at", sa.String(length=32)),
        _text("void_reason"),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]


def _key(table: str, column: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(column, name=f"pk_{table}")


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    target, _ = other.split(".")
    return sa.ForeignKeyConstraint([column], [other], name=f"fk_{table}_{column}_{target}")


def _index(name: str, table: str, *columns: str, unique: bool = False, where: str = "") -> None:
    condition = sa.text(where) if where else None
    op.create_index(
        name,
        table,
        list(columns),
        unique=unique,
        sqlite_where=condition,
        postgresql_where=condition,
    )


def upgrade() -> None:
    """Make all tables and their indexes, each after those it refers to."""
    _part_1()
    _part_2()
    _part_3()


def _part_1() -> None:
    _audit()
    _census()
    _code_set()
    _column_mapping()
    _criteria_set()
    _diary_entry()
    _holiday()
    _patient()
    _person()
    _ward()
    _audit_carry()
    _audit_return()
    _audit_ward()
    _bed()
    _board_view()
    _diary_change()
    _import_run()
    _stay()
    _absence()
    _acute_treatment()


def _part_2() -> None:
    _answer()
    _audit_bed()
    _board_round()
    _census_row()
    _concern()
    _criteria_led_order()
    _criterion()
    _day_status()
    _expected_discharge()
    _flag()
    _leaving_attempt()
    _leaving_item()
    _leaving_plan()
    _leaving_step()
    _long_stay_review()
    _optimised()
    _pathway()
    _pathway_transfer()
    _placement()
    _print_record()


def _part_3() -> None:
    _ready_decision()
    _recovery_plan()
    _senior_review()
    _waiting()
    _action()
    _attendance()
    _audit_answer()
    _audit_correction()
    _audit_draft()
    _census_correction()
    _delay()
    _plan_entry()
    _plan_version()
    _round_entry()
    _round_item()
    _delay_escalation()
    _delay_owner()
    _delay_reason()
    _plan_handover()


def _audit() -> None:
    op.create_table(
        "audit",
        _text("key"),
        _text("name"),
        _text("site"),
        sa.Column("day", sa.Date(), nullable=False),
        _text("freeze_time"),
        sa.Column("lists", sa.JSON(), nullable=False),
        _text("criteria_name"),
        _text("criteria_version"),
        sa.Column("criteria_official", sa.Boolean(), nullable=False),
        sa.Column("reviewers_each", sa.Integer(), nullable=False),
        _text("definite"),
        _text("identity"),
        sa.Column("count_without_bed", sa.Boolean(), nullable=False),
        sa.Column("excluded_kinds", sa.JSON(), nullable=False),
        sa.Column("demonstration", sa.Boolean(), nullable=False),
        sa.Column("planned_at", sa.String(length=32), nullable=False),
        _text("planned_by"),
        sa.Column("closed_at", sa.String(length=32)),
        _text("closed_by"),
        _text("closed_note"),
        _text("carry_key"),
        *_mark_of_error(),
        _key("audit", "id"),
    )
    _index("uq_audit_key", "audit", "key", unique=True, where="voided_at IS NULL")


def _census() -> None:
    op.create_table(
        "census",
        _text("month"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("list_version"),
        sa.Column("official", sa.Boolean(), nullable=False),
        sa.Column("practice", sa.Boolean(), nullable=False),
        _text("practice_reason"),
        sa.Column("count_leave", sa.Boolean(), nullable=False),
        sa.Column("count_nhs_beds", sa.Boolean(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("frozen_at", sa.String(length=32), nullable=False),
        _text("frozen_by"),
        sa.Column("sent_at", sa.String(length=32)),
        _text("sent_by"),
        *_mark_of_error(),
        _key("census", "id"),
    )
    _index(
        "uq_census_month",
        "census",
        "month",
        unique=True,
        where="practice = 0 AND voided_at IS NULL",
    )


def _code_set() -> None:
    op.create_table(
        "code_set",
        _text("name"),
        _text("list_version"),
        _text("source"),
        sa.Column("official", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        *_mark_of_error(),
        _key("code_set", "id"),
    )
    _index("ix_code_set_name", "code_set", "name")


def _column_mapping() -> None:
    op.create_table(
        "column_mapping",
        _text("fingerprint"),
        _text("name"),
        sa.Column("columns", sa.JSON(), nullable=False),
        *_mark_of_error(),
        _key("column_mapping", "id"),
        sa.UniqueConstraint("fingerprint", name="uq_column_mapping_fingerprint"),
    )


def _criteria_set() -> None:
    op.create_table(
        "criteria_set",
        _text("name"),
        _text("set_version"),
        sa.Column("official", sa.Boolean(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        *_mark_of_error(),
        _key("criteria_set", "id"),
    )
    _index(
        "uq_criteria_set_version",
        "criteria_set",
        "name",
        "set_version",
        unique=True,
        where="voided_at IS NULL",
    )


def _diary_entry() -> None:
    op.create_table(
        "diary_entry",
        sa.Column("seq", sa.Integer(), nullable=False),
        _text("uuid"),
        _text("command"),
        _text("label"),
        sa.Column("label_values", sa.JSON(), nullable=False),
        sa.Column("stay_id", sa.Integer()),
        sa.Column("made_id", sa.Integer()),
        _text("kinds"),
        sa.Column("person_id", sa.Integer()),
        _text("person"),
        _text("station"),
        _text("session"),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("undoable", sa.Boolean(), nullable=False),
        sa.Column("undoes", sa.Integer()),
        _text("previous_hash"),
        _text("hash"),
        _key("diary_entry", "seq"),
        sa.UniqueConstraint("uuid", name="uq_diary_entry_uuid"),
    )
    _index("ix_diary_entry_session", "diary_entry", "session", "seq")
    _index("ix_diary_entry_undoes", "diary_entry", "undoes")


def _holiday() -> None:
    op.create_table(
        "holiday",
        sa.Column("day", sa.Date(), nullable=False),
        _text("name"),
        _text("source"),
        *_mark_of_error(),
        _key("holiday", "id"),
    )
    _index("uq_holiday_day", "holiday", "day", unique=True, where="voided_at IS NULL")


def _patient() -> None:
    op.create_table(
        "patient",
        _text("family"),
        _text("given"),
        _text("title"),
        _text("known_as"),
        sa.Column("born", sa.Date()),
        _text("sex"),
        sa.Column("nhs_number", sa.String()),
        _text("nhs_status"),
        sa.Column("hospital_number", sa.String()),
        sa.Column("spoken_language", sa.String()),
        sa.Column("written_language", sa.String()),
        sa.Column("interpreter", sa.Boolean(), nullable=False),
        _text("address"),
        _text("postcode"),
        _text("phone"),
        _text("residence"),
        _text("gp_practice"),
        _text("paper_format"),
        sa.Column("language_asked_on", sa.Date()),
        *_mark_of_error(),
        _key("patient", "id"),
    )
    _index("ix_patient_family", "patient", "family")
    _index("ix_patient_hospital_number", "patient", "hospital_number")
    _index("ix_patient_nhs_number", "patient", "nhs_number")


def _person() -> None:
    op.create_table(
        "person",
        _text("initials"),
        _text("name"),
        _text("role"),
        sa.Column("active", sa.Boolean(), nullable=False),
        *_mark_of_error(),
        _key("person", "id"),
    )


def _ward() -> None:
    op.create_table(
        "ward",
        _text("name"),
        _text("hospital"),
        _text("nation"),
        _text("kind"),
        _text("phone"),
        _text("specialty"),
        _text("board_code"),
        _text("site_code"),
        sa.Column("demonstration", sa.Boolean(), nullable=False),
        _text("round_time"),
        _text("huddle_time"),
        sa.Column("seconds_each", sa.Integer(), nullable=False),
        sa.Column("huddle_seconds_each", sa.Integer(), nullable=False),
        sa.Column("edd_limit_hours", sa.Integer(), nullable=False),
        sa.Column("long_stay_midnights", sa.Integer(), nullable=False),
        _text("census_time"),
        *_mark_of_error(),
        _key("ward", "id"),
    )


def _audit_carry() -> None:
    op.create_table(
        "audit_carry",
        sa.Column("audit_id", sa.Integer(), nullable=False),
        _text("key"),
        sa.Column("wards", sa.JSON(), nullable=False),
        sa.Column("out_at", sa.String(length=32), nullable=False),
        _text("out_by"),
        *_mark_of_error(),
        _key("audit_carry", "id"),
        _refers("audit_carry", "audit_id", "audit.id"),
    )
    _index("ix_audit_carry_audit", "audit_carry", "audit_id")


def _audit_return() -> None:
    op.create_table(
        "audit_return",
        sa.Column("audit_id", sa.Integer(), nullable=False),
        _text("carry_key"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        sa.Column("brought", sa.JSON(), nullable=False),
        *_mark_of_error(),
        _key("audit_return", "id"),
        _refers("audit_return", "audit_id", "audit.id"),
    )
    _index("ix_audit_return_audit", "audit_return", "audit_id")


def _audit_ward() -> None:
    op.create_table(
        "audit_ward",
        sa.Column("audit_id", sa.Integer(), nullable=False),
        _text("key"),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("name"),
        _text("site"),
        _text("kind"),
        _text("specialty"),
        sa.Column("source_ward_id", sa.Integer()),
        _text("reviewer_a"),
        _text("reviewer_b"),
        sa.Column("excluded", sa.Boolean(), nullable=False),
        _text("source"),
        _text("source_note"),
        sa.Column("frozen_at", sa.String(length=32)),
        sa.Column("recorded_at", sa.String(length=32)),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("audit_ward", "id"),
        _refers("audit_ward", "audit_id", "audit.id"),
    )
    _index("ix_audit_ward_audit", "audit_ward", "audit_id", where="voided_at IS NULL")


def _bed() -> None:
    op.create_table(
        "bed",
        sa.Column("ward_id", sa.Integer(), nullable=False),
        _text("label"),
        _text("bay"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("side_room", sa.Boolean(), nullable=False),
        _text("status"),
        _text("note"),
        *_mark_of_error(),
        _key("bed", "id"),
        _refers("bed", "ward_id", "ward.id"),
    )
    _index("ix_bed_ward_id", "bed", "ward_id", "position")
    _index("uq_bed_label", "bed", "ward_id", "label", unique=True, where="voided_at IS NULL")


def _board_view() -> None:
    op.create_table(
        "board_view",
        sa.Column("ward_id", sa.Integer(), nullable=False),
        _text("name"),
        sa.Column("layout", sa.JSON(), nullable=False),
        *_mark_of_error(),
        _key("board_view", "id"),
        _refers("board_view", "ward_id", "ward.id"),
    )
    _index("uq_board_view_name", "board_view", "ward_id", "name", unique=True)


def _diary_change() -> None:
    op.create_table(
        "diary_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        _text("table_name"),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer()),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("version_after", sa.Integer(), nullable=False),
        _key("diary_change", "id"),
        _refers("diary_change", "seq", "diary_entry.seq"),
    )
    _index("ix_diary_change_row", "diary_change", "table_name", "row_id")
    _index("ix_diary_change_seq", "diary_change", "seq")
    _index("ix_diary_change_stay_id", "diary_change", "stay_id")


def _import_run() -> None:
    op.create_table(
        "import_run",
        sa.Column("ward_id", sa.Integer(), nullable=False),
        _text("sha256"),
        sa.Column("as_of", sa.String(length=32), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        *_mark_of_error(),
        _key("import_run", "id"),
        _refers("import_run", "ward_id", "ward.id"),
    )
    _index("ix_import_run_ward", "import_run", "ward_id", "at")


def _stay() -> None:
    op.create_table(
        "stay",
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("admitted_at", sa.String(length=32), nullable=False),
        _text("method"),
        _text("source"),
        _text("consultant"),
        _text("specialty"),
        _text("reason"),
        sa.Column("left_at", sa.String(length=32)),
        sa.Column("leaving_method", sa.String()),
        sa.Column("destination", sa.String()),
        _text("usual_residence"),
        _text("usual_place"),
        sa.Column("ready_at", sa.String(length=32)),
        sa.Column("left_ward_at", sa.String(length=32)),
        sa.Column("lounge", sa.Boolean(), nullable=False),
        _text("receiver"),
        sa.Column("criteria_led", sa.Boolean(), nullable=False),
        *_mark_of_error(),
        _key("stay", "id"),
        _refers("stay", "patient_id", "patient.id"),
    )
    _index("ix_stay_left_at", "stay", "left_at")
    _index("ix_stay_left_ward_at", "stay", "left_ward_at")
    _index("ix_stay_patient_id", "stay", "patient_id")


def _absence() -> None:
    op.create_table(
        "absence",
        sa.Column("stay_id", sa.Integer(), nullable=False),
        _text("kind"),
        sa.Column("out_at", sa.String(length=32), nullable=False),
        sa.Column("expected_back_at", sa.String(length=32)),
        sa.Column("back_at", sa.String(length=32)),
        sa.Column("bed_held", sa.Boolean(), nullable=False),
        *_mark_of_error(),
        _key("absence", "id"),
        _refers("absence", "stay_id", "stay.id"),
    )
    _index("ix_absence_stay_id", "absence", "stay_id")
    _index(
        "uq_absence_open",
        "absence",
        "stay_id",
        unique=True,
        where="back_at IS NULL AND voided_at IS NULL",
    )


def _acute_treatment() -> None:
    op.create_table(
        "acute_treatment",
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("acute_treatment", "id"),
        _refers("acute_treatment", "stay_id", "stay.id"),
    )
    _index("ix_acute_treatment_current", "acute_treatment", "stay_id", where="voided_at IS NULL")


def _answer() -> None:
    op.create_table(
        "answer",
        _text("question"),
        _text("text"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("answer", "id"),
        _refers("answer", "stay_id", "stay.id"),
    )
    _index("ix_answer_current", "answer", "stay_id", "question", where="voided_at IS NULL")


def _audit_bed() -> None:
    op.create_table(
        "audit_bed",
        sa.Column("audit_id", sa.Integer(), nullable=False),
        sa.Column("ward_id", sa.Integer(), nullable=False),
        _text("key"),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("label"),
        _text("state"),
        _text("problem"),
        sa.Column("patient_stay", sa.Integer()),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("age", sa.Integer()),
        _text("sex"),
        _text("specialty"),
        sa.Column("stay_days", sa.Integer()),
        _text("edd"),
        sa.Column("edd_day", sa.Date()),
        sa.Column("optimised", sa.Boolean()),
        _text("scheme"),
        _text("pathway"),
        _text("delay_reason"),
        *_mark_of_error(),
        _key("audit_bed", "id"),
        _refers("audit_bed", "audit_id", "audit.id"),
        _refers("audit_bed", "ward_id", "audit_ward.id"),
    )
    _index("ix_audit_bed_audit", "audit_bed", "audit_id")
    _index("ix_audit_bed_ward", "audit_bed", "ward_id", "position")


def _board_round() -> None:
    op.create_table(
        "board_round",
        sa.Column("ward_id", sa.Integer(), nullable=False),
        _text("kind"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("started_at", sa.String(length=32), nullable=False),
        sa.Column("ended_at", sa.String(length=32)),
        _text("ordering"),
        sa.Column("at_stay_id", sa.Integer()),
        *_mark_of_error(),
        _key("board_round", "id"),
        _refers("board_round", "at_stay_id", "stay.id"),
        _refers("board_round", "ward_id", "ward.id"),
    )
    _index("ix_board_round_day", "board_round", "ward_id", "day")
    _index("ix_board_round_open", "board_round", "ward_id", where="ended_at IS NULL")


def _census_row() -> None:
    op.create_table(
        "census_row",
        sa.Column("census_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Boolean(), nullable=False),
        _text("rule"),
        _text("reason"),
        _text("attribution"),
        _text("provider"),
        _text("residence"),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("health_at", sa.String(length=32)),
        _text("health_by"),
        sa.Column("council_at", sa.String(length=32)),
        _text("council_by"),
        *_mark_of_error(),
        _key("census_row", "id"),
        _refers("census_row", "census_id", "census.id"),
        _refers("census_row", "stay_id", "stay.id"),
    )
    _index("ix_census_row_census", "census_row", "census_id")


def _concern() -> None:
    op.create_table(
        "concern",
        sa.Column("unwell", sa.Boolean(), nullable=False),
        _text("note"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("concern", "id"),
        _refers("concern", "stay_id", "stay.id"),
    )
    _index("ix_concern_current", "concern", "stay_id", where="voided_at IS NULL")


def _criteria_led_order() -> None:
    op.create_table(
        "criteria_led_order",
        _text("authorised_by"),
        sa.Column("valid_until", sa.String(length=32), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        _text("rules_note"),
        _text("discharger"),
        sa.Column("ended_at", sa.String(length=32)),
        _text("ended_kind"),
        _text("ended_note"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("criteria_led_order", "id"),
        _refers("criteria_led_order", "stay_id", "stay.id"),
    )
    _index(
        "ix_criteria_led_order_current", "criteria_led_order", "stay_id", where="voided_at IS NULL"
    )


def _criterion() -> None:
    op.create_table(
        "criterion",
        sa.Column("stay_id", sa.Integer(), nullable=False),
        _text("kind"),
        _text("text"),
        sa.Column("met_at", sa.String(length=32)),
        _text("met_by"),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("criterion", "id"),
        _refers("criterion", "stay_id", "stay.id"),
    )
    _index("ix_criterion_stay", "criterion", "stay_id", where="voided_at IS NULL")


def _day_status() -> None:
    op.create_table(
        "day_status",
        sa.Column("day", sa.Date(), nullable=False),
        _text("colour"),
        sa.Column("final", sa.Boolean(), nullable=False),
        _text("reason"),
        _text("note"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("day_status", "id"),
        _refers("day_status", "stay_id", "stay.id"),
    )
    _index("ix_day_status_day", "day_status", "stay_id", "day", where="voided_at IS NULL")


def _expected_discharge() -> None:
    op.create_table(
        "expected_discharge",
        sa.Column("day", sa.Date(), nullable=False),
        _text("basis"),
        _text("role"),
        sa.Column("told_patient", sa.Boolean(), nullable=False),
        sa.Column("told_family", sa.Boolean(), nullable=False),
        _text("comment"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("expected_discharge", "id"),
        _refers("expected_discharge", "stay_id", "stay.id"),
    )
    _index(
        "ix_expected_discharge_current", "expected_discharge", "stay_id", where="voided_at IS NULL"
    )


def _flag() -> None:
    op.create_table(
        "flag",
        _text("code"),
        sa.Column("ended_at", sa.String(length=32)),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("flag", "id"),
        _refers("flag", "stay_id", "stay.id"),
    )
    _index("ix_flag_current", "flag", "stay_id", where="voided_at IS NULL")


def _leaving_attempt() -> None:
    op.create_table(
        "leaving_attempt",
        _text("reason"),
        _text("note"),
        sa.Column("planned_at", sa.String(length=32)),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("leaving_attempt", "id"),
        _refers("leaving_attempt", "stay_id", "stay.id"),
    )
    _index("ix_leaving_attempt_current", "leaving_attempt", "stay_id", where="voided_at IS NULL")


def _leaving_item() -> None:
    op.create_table(
        "leaving_item",
        _text("item"),
        _text("state"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("leaving_item", "id"),
        _refers("leaving_item", "stay_id", "stay.id"),
    )
    _index("ix_leaving_item_current", "leaving_item", "stay_id", "item", where="voided_at IS NULL")


def _leaving_plan() -> None:
    op.create_table(
        "leaving_plan",
        sa.Column("planned_at", sa.String(length=32)),
        sa.Column("timed", sa.Boolean(), nullable=False),
        _text("how"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("leaving_plan", "id"),
        _refers("leaving_plan", "stay_id", "stay.id"),
    )
    _index("ix_leaving_plan_current", "leaving_plan", "stay_id", where="voided_at IS NULL")
    _index("ix_leaving_plan_planned_at", "leaving_plan", "planned_at")


def _leaving_step() -> None:
    op.create_table(
        "leaving_step",
        _text("step"),
        _text("note"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("leaving_step", "id"),
        _refers("leaving_step", "stay_id", "stay.id"),
    )
    _index("ix_leaving_step_current", "leaving_step", "stay_id", where="voided_at IS NULL")


def _long_stay_review() -> None:
    op.create_table(
        "long_stay_review",
        _text("outcome"),
        sa.Column("next_on", sa.Date(), nullable=False),
        _text("escalated_to"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("long_stay_review", "id"),
        _refers("long_stay_review", "stay_id", "stay.id"),
    )
    _index("ix_long_stay_review_current", "long_stay_review", "stay_id", where="voided_at IS NULL")


def _optimised() -> None:
    op.create_table(
        "optimised",
        _text("decided_by"),
        sa.Column("ended_at", sa.String(length=32)),
        _text("ended_kind"),
        _text("ended_reason"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("optimised", "id"),
        _refers("optimised", "stay_id", "stay.id"),
    )
    _index("ix_optimised_current", "optimised", "stay_id", where="voided_at IS NULL")
    _index(
        "uq_optimised_running",
        "optimised",
        "stay_id",
        unique=True,
        where="ended_at IS NULL AND voided_at IS NULL",
    )


def _pathway() -> None:
    op.create_table(
        "pathway",
        _text("scheme"),
        _text("code"),
        _text("state"),
        _text("bypass_reason"),
        _text("bypass_note"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("pathway", "id"),
        _refers("pathway", "stay_id", "stay.id"),
    )
    _index("ix_pathway_current", "pathway", "stay_id", where="voided_at IS NULL")


def _pathway_transfer() -> None:
    op.create_table(
        "pathway_transfer",
        _text("scheme"),
        _text("code"),
        _text("receiver"),
        sa.Column("ready_at", sa.String(length=32)),
        sa.Column("plan_version_id", sa.Integer()),
        sa.Column("plan_in_place", sa.Boolean(), nullable=False),
        sa.Column("recovered_at", sa.String(length=32)),
        sa.Column("exited_at", sa.String(length=32)),
        _text("exit_destination"),
        _text("exit_usual"),
        _text("exit_source"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("pathway_transfer", "id"),
        _refers("pathway_transfer", "stay_id", "stay.id"),
    )
    _index("ix_pathway_transfer_current", "pathway_transfer", "stay_id", where="voided_at IS NULL")
    _index("ix_pathway_transfer_happened_at", "pathway_transfer", "happened_at")
    _index(
        "ix_pathway_transfer_recovered",
        "pathway_transfer",
        "recovered_at",
        where="recovered_at IS NOT NULL AND voided_at IS NULL",
    )
    _index(
        "uq_pathway_transfer_standing",
        "pathway_transfer",
        "stay_id",
        unique=True,
        where="exited_at IS NULL AND voided_at IS NULL",
    )


def _placement() -> None:
    op.create_table(
        "placement",
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("ward_id", sa.Integer(), nullable=False),
        sa.Column("bed_id", sa.Integer()),
        sa.Column("in_at", sa.String(length=32), nullable=False),
        sa.Column("out_at", sa.String(length=32)),
        sa.Column("boarder", sa.Boolean(), nullable=False),
        _text("home_ward"),
        sa.Column("home_ward_id", sa.Integer()),
        *_mark_of_error(),
        _key("placement", "id"),
        _refers("placement", "bed_id", "bed.id"),
        _refers("placement", "home_ward_id", "ward.id"),
        _refers("placement", "stay_id", "stay.id"),
        _refers("placement", "ward_id", "ward.id"),
    )
    _index("ix_placement_bed_out", "placement", "bed_id", "out_at")
    _index(
        "ix_placement_home",
        "placement",
        "home_ward_id",
        where="out_at IS NULL AND voided_at IS NULL AND home_ward_id IS NOT NULL",
    )
    _index("ix_placement_stay_id", "placement", "stay_id")
    _index(
        "ix_placement_ward", "placement", "ward_id", where="out_at IS NULL AND voided_at IS NULL"
    )
    _index("ix_placement_ward_out", "placement", "ward_id", "out_at")
    _index(
        "uq_placement_bed",
        "placement",
        "bed_id",
        unique=True,
        where="out_at IS NULL AND voided_at IS NULL",
    )
    _index(
        "uq_placement_stay",
        "placement",
        "stay_id",
        unique=True,
        where="out_at IS NULL AND voided_at IS NULL",
    )


def _print_record() -> None:
    op.create_table(
        "print_record",
        sa.Column("ward_id", sa.Integer(), nullable=False),
        _text("document"),
        sa.Column("stay_id", sa.Integer()),
        _text("edition"),
        _text("language"),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        _text("how"),
        _text("sha256"),
        _text("record_head"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        *_mark_of_error(),
        _key("print_record", "id"),
        _refers("print_record", "stay_id", "stay.id"),
        _refers("print_record", "ward_id", "ward.id"),
    )
    _index("ix_print_record_at", "print_record", "ward_id", "at")


def _ready_decision() -> None:
    op.create_table(
        "ready_decision",
        _text("scheme"),
        _text("code"),
        _text("decided_by"),
        sa.Column("withdrawn_at", sa.String(length=32)),
        _text("withdrawn_reason"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("ready_decision", "id"),
        _refers("ready_decision", "stay_id", "stay.id"),
    )
    _index("ix_ready_decision_current", "ready_decision", "stay_id", where="voided_at IS NULL")
    _index(
        "uq_ready_decision_standing",
        "ready_decision",
        "stay_id",
        unique=True,
        where="withdrawn_at IS NULL AND voided_at IS NULL",
    )


def _recovery_plan() -> None:
    op.create_table(
        "recovery_plan",
        sa.Column("stay_id", sa.Integer(), nullable=False),
        _text("depth"),
        sa.Column("started_at", sa.String(length=32), nullable=False),
        _text("started_by"),
        sa.Column("copied_from", sa.Integer()),
        *_mark_of_error(),
        _key("recovery_plan", "id"),
        _refers("recovery_plan", "copied_from", "recovery_plan.id"),
        _refers("recovery_plan", "stay_id", "stay.id"),
    )
    _index(
        "uq_recovery_plan_stay", "recovery_plan", "stay_id", unique=True, where="voided_at IS NULL"
    )


def _senior_review() -> None:
    op.create_table(
        "senior_review",
        sa.Column("day", sa.Date(), nullable=False),
        _text("reviewer"),
        _text("how"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("senior_review", "id"),
        _refers("senior_review", "stay_id", "stay.id"),
    )
    _index("ix_senior_review_day", "senior_review", "stay_id", "day", where="voided_at IS NULL")


def _waiting() -> None:
    op.create_table(
        "waiting",
        sa.Column("stay_id", sa.Integer(), nullable=False),
        _text("code"),
        _text("note"),
        sa.Column("since", sa.String(length=32), nullable=False),
        sa.Column("until", sa.String(length=32)),
        sa.Column("ended_at", sa.String(length=32)),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("waiting", "id"),
        _refers("waiting", "stay_id", "stay.id"),
    )
    _index("ix_waiting_open", "waiting", "stay_id", where="ended_at IS NULL AND voided_at IS NULL")


def _action() -> None:
    op.create_table(
        "action",
        sa.Column("stay_id", sa.Integer(), nullable=False),
        _text("text"),
        _text("owner"),
        sa.Column("due_at", sa.String(length=32)),
        sa.Column("due_timed", sa.Boolean(), nullable=False),
        sa.Column("done_at", sa.String(length=32)),
        _text("done_by"),
        _text("outcome"),
        sa.Column("waiting_id", sa.Integer()),
        sa.Column("round_id", sa.Integer()),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("action", "id"),
        _refers("action", "round_id", "board_round.id"),
        _refers("action", "stay_id", "stay.id"),
        _refers("action", "waiting_id", "waiting.id"),
    )
    _index("ix_action_open", "action", "stay_id", where="done_at IS NULL AND voided_at IS NULL")
    _index("ix_action_stay_id", "action", "stay_id", "done_at")


def _attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("round_id", sa.Integer(), nullable=False),
        _text("initials"),
        _text("role"),
        _text("how"),
        sa.Column("person_id", sa.Integer()),
        *_mark_of_error(),
        _key("attendance", "id"),
        _refers("attendance", "person_id", "person.id"),
        _refers("attendance", "round_id", "board_round.id"),
    )
    _index("ix_attendance_round_id", "attendance", "round_id")


def _audit_answer() -> None:
    op.create_table(
        "audit_answer",
        sa.Column("audit_id", sa.Integer(), nullable=False),
        sa.Column("bed_id", sa.Integer(), nullable=False),
        _text("key"),
        _text("slot"),
        _text("outcome"),
        sa.Column("criteria", sa.JSON(), nullable=False),
        _text("override"),
        _text("reason"),
        sa.Column("others", sa.JSON(), nullable=False),
        _text("side"),
        _text("place"),
        _text("left_out"),
        _text("note"),
        sa.Column("looked_at", sa.JSON(), nullable=False),
        sa.Column("from_paper", sa.Boolean(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        _text("reviewer"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        sa.Column("replaces", sa.JSON(), nullable=False),
        sa.Column("of", sa.JSON(), nullable=False),
        sa.Column("received_at", sa.String(length=32)),
        *_mark_of_error(),
        _key("audit_answer", "id"),
        _refers("audit_answer", "audit_id", "audit.id"),
        _refers("audit_answer", "bed_id", "audit_bed.id"),
    )
    _index("ix_audit_answer_audit", "audit_answer", "audit_id")
    _index("ix_audit_answer_bed", "audit_answer", "bed_id")
    _index("uq_audit_answer_key", "audit_answer", "key", unique=True, where="voided_at IS NULL")


def _audit_correction() -> None:
    op.create_table(
        "audit_correction",
        sa.Column("audit_id", sa.Integer(), nullable=False),
        sa.Column("bed_id", sa.Integer(), nullable=False),
        _text("key"),
        _text("field"),
        _text("before"),
        _text("after"),
        _text("why"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        *_mark_of_error(),
        _key("audit_correction", "id"),
        _refers("audit_correction", "audit_id", "audit.id"),
        _refers("audit_correction", "bed_id", "audit_bed.id"),
    )
    _index("ix_audit_correction_audit", "audit_correction", "audit_id")
    _index("ix_audit_correction_bed", "audit_correction", "bed_id")


def _audit_draft() -> None:
    op.create_table(
        "audit_draft",
        sa.Column("audit_id", sa.Integer(), nullable=False),
        sa.Column("bed_id", sa.Integer(), nullable=False),
        _text("slot"),
        _text("person"),
        sa.Column("half", sa.JSON(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        *_mark_of_error(),
        _key("audit_draft", "id"),
        _refers("audit_draft", "audit_id", "audit.id"),
        _refers("audit_draft", "bed_id", "audit_bed.id"),
    )
    _index(
        "uq_audit_draft_whose",
        "audit_draft",
        "bed_id",
        "slot",
        "person",
        unique=True,
        where="voided_at IS NULL",
    )


def _census_correction() -> None:
    op.create_table(
        "census_correction",
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        _text("field"),
        _text("before"),
        _text("after"),
        _text("why"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        *_mark_of_error(),
        _key("census_correction", "id"),
        _refers("census_correction", "row_id", "census_row.id"),
        _refers("census_correction", "stay_id", "stay.id"),
    )
    _index("ix_census_correction_row", "census_correction", "row_id", where="voided_at IS NULL")


def _delay() -> None:
    op.create_table(
        "delay",
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("optimised_id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        sa.Column("ended_at", sa.String(length=32)),
        _text("ended_kind"),
        _text("ended_note"),
        *_mark_of_error(),
        _key("delay", "id"),
        _refers("delay", "optimised_id", "optimised.id"),
        _refers("delay", "stay_id", "stay.id"),
    )
    _index("ix_delay_stay_id", "delay", "stay_id")
    _index(
        "uq_delay_open",
        "delay",
        "stay_id",
        unique=True,
        where="ended_at IS NULL AND voided_at IS NULL",
    )


def _plan_entry() -> None:
    op.create_table(
        "plan_entry",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        _text("section"),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("written_at", sa.String(length=32), nullable=False),
        _text("written_by"),
        *_mark_of_error(),
        _key("plan_entry", "id"),
        _refers("plan_entry", "plan_id", "recovery_plan.id"),
        _refers("plan_entry", "stay_id", "stay.id"),
    )
    _index("ix_plan_entry_plan", "plan_entry", "plan_id", where="voided_at IS NULL")


def _plan_version() -> None:
    op.create_table(
        "plan_version",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("depth"),
        _text("pathway_scheme"),
        _text("pathway"),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("missing", sa.JSON(), nullable=False),
        sa.Column("in_place", sa.Boolean(), nullable=False),
        _text("agreed"),
        _text("agreed_by"),
        sa.Column("agreed_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        _text("signature"),
        _text("note"),
        _text("copy_language"),
        _text("copy_format"),
        _text("shared_with"),
        *_mark_of_error(),
        _key("plan_version", "id"),
        _refers("plan_version", "plan_id", "recovery_plan.id"),
        _refers("plan_version", "stay_id", "stay.id"),
    )
    _index("ix_plan_version_stay_id", "plan_version", "stay_id")
    _index("uq_plan_version", "plan_version", "plan_id", "number", where="voided_at IS NULL")


def _round_entry() -> None:
    op.create_table(
        "round_entry",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.String(length=32)),
        sa.Column("seconds", sa.Integer(), nullable=False),
        _text("outcome"),
        _text("reason"),
        *_mark_of_error(),
        _key("round_entry", "id"),
        _refers("round_entry", "round_id", "board_round.id"),
        _refers("round_entry", "stay_id", "stay.id"),
    )
    _index("ix_round_entry_stay_id", "round_entry", "stay_id")
    _index(
        "uq_round_entry_stay",
        "round_entry",
        "round_id",
        "stay_id",
        unique=True,
        where="voided_at IS NULL",
    )


def _round_item() -> None:
    op.create_table(
        "round_item",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        _text("item"),
        sa.Column("confirmed_at", sa.String(length=32), nullable=False),
        _text("confirmed_by"),
        *_mark_of_error(),
        _key("round_item", "id"),
        _refers("round_item", "round_id", "board_round.id"),
        _refers("round_item", "stay_id", "stay.id"),
    )
    _index("ix_round_item_entry", "round_item", "round_id", "stay_id")


def _delay_escalation() -> None:
    op.create_table(
        "delay_escalation",
        sa.Column("delay_id", sa.Integer(), nullable=False),
        _text("to"),
        _text("note"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("delay_escalation", "id"),
        _refers("delay_escalation", "delay_id", "delay.id"),
        _refers("delay_escalation", "stay_id", "stay.id"),
    )
    _index("ix_delay_escalation_delay", "delay_escalation", "delay_id", where="voided_at IS NULL")


def _delay_owner() -> None:
    op.create_table(
        "delay_owner",
        sa.Column("delay_id", sa.Integer(), nullable=False),
        _text("attribution"),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("delay_owner", "id"),
        _refers("delay_owner", "delay_id", "delay.id"),
        _refers("delay_owner", "stay_id", "stay.id"),
    )
    _index("ix_delay_owner_delay", "delay_owner", "delay_id", where="voided_at IS NULL")


def _delay_reason() -> None:
    op.create_table(
        "delay_reason",
        sa.Column("delay_id", sa.Integer(), nullable=False),
        _text("main"),
        _text("list_version"),
        sa.Column("others", sa.JSON(), nullable=False),
        _text("note"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("delay_reason", "id"),
        _refers("delay_reason", "delay_id", "delay.id"),
        _refers("delay_reason", "stay_id", "stay.id"),
    )
    _index("ix_delay_reason_delay", "delay_reason", "delay_id", where="voided_at IS NULL")


def _plan_handover() -> None:
    op.create_table(
        "plan_handover",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        _text("to"),
        _text("method"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _text("by"),
        sa.Column("receipt_at", sa.String(length=32)),
        _text("receipt_by"),
        *_mark_of_error(),
        _key("plan_handover", "id"),
        _refers("plan_handover", "plan_id", "recovery_plan.id"),
        _refers("plan_handover", "stay_id", "stay.id"),
        _refers("plan_handover", "version_id", "plan_version.id"),
    )
    _index("ix_plan_handover_plan", "plan_handover", "plan_id", where="voided_at IS NULL")
