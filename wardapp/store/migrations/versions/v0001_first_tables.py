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
    """Make all tables and their indexes."""
    _column_mapping()
    _diary_entry()
    _holiday()
    _patient()
    _person()
    _ward()
    _bed()
    _board_view()
    _diary_change()
    _import_run()
    _print_record()
    _stay()
    _absence()
    _answer()
    _board_round()
    _concern()
    _criterion()
    _day_status()
    _expected_discharge()
    _flag()
    _leaving_item()
    _leaving_plan()
    _optimised()
    _pathway()
    _placement()
    _senior_review()
    _waiting()
    _action()
    _attendance()
    _round_entry()
    _round_item()


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
        *_mark_of_error(),
        _key("ward", "id"),
    )


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


def _print_record() -> None:
    op.create_table(
        "print_record",
        sa.Column("ward_id", sa.Integer(), nullable=False),
        _text("document"),
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
        _refers("print_record", "ward_id", "ward.id"),
    )
    _index("ix_print_record_at", "print_record", "ward_id", "at")


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
        *_mark_of_error(),
        _key("stay", "id"),
        _refers("stay", "patient_id", "patient.id"),
    )
    _index("ix_stay_left_at", "stay", "left_at")
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


def _optimised() -> None:
    op.create_table(
        "optimised",
        _text("decided_by"),
        sa.Column("ended_at", sa.String(length=32)),
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


def _pathway() -> None:
    op.create_table(
        "pathway",
        _text("scheme"),
        _text("code"),
        _text("state"),
        sa.Column("stay_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.String(length=32), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        _text("recorded_by"),
        *_mark_of_error(),
        _key("pathway", "id"),
        _refers("pathway", "stay_id", "stay.id"),
    )
    _index("ix_pathway_current", "pathway", "stay_id", where="voided_at IS NULL")


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
