"""What the program remembers of itself: the diary, prints, imports and saved views."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, UtcDateTime


class DiaryEntry(Base, kw_only=True):
    """One command: who, when, from where; chained by hash to the entry before it.

    The diary is audit trail, undo ledger and news feed at once. `label` is an English
    source text and `values` what fills it; neither holds a name.
    """

    __tablename__ = "diary_entry"

    seq: Mapped[int] = mapped_column(primary_key=True, init=False)
    uuid: Mapped[str] = mapped_column(unique=True)
    command: Mapped[str]
    label: Mapped[str]
    label_values: Mapped[dict[str, object]] = mapped_column(JSON, default_factory=dict)
    stay_id: Mapped[int | None] = mapped_column(default=None)
    made_id: Mapped[int | None] = mapped_column(default=None)
    kinds: Mapped[str] = mapped_column(default="")
    person_id: Mapped[int | None] = mapped_column(default=None)
    person: Mapped[str]
    station: Mapped[str]
    session: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    undoable: Mapped[bool] = mapped_column(default=True)
    undoes: Mapped[int | None] = mapped_column(default=None)
    previous_hash: Mapped[str]
    hash: Mapped[str]

    __table_args__ = (
        Index("ix_diary_entry_session", "session", "seq"),
        Index("ix_diary_entry_undoes", "undoes"),
    )


class DiaryChange(Base, kw_only=True):
    """One row that a command touched: its values before and after."""

    __tablename__ = "diary_change"
    __table_args__ = (
        Index("ix_diary_change_seq", "seq"),
        Index("ix_diary_change_row", "table_name", "row_id"),
        Index("ix_diary_change_stay_id", "stay_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    seq: Mapped[int] = mapped_column(ForeignKey("diary_entry.seq"))
    table_name: Mapped[str]
    row_id: Mapped[int]
    stay_id: Mapped[int | None] = mapped_column(default=None)
    before: Mapped[dict[str, object] | None] = mapped_column(JSON, default=None)
    after: Mapped[dict[str, object]] = mapped_column(JSON)
    version_after: Mapped[int]


class PrintRecord(Thing, Base, kw_only=True):
    """A sheet that was handed to a printer or saved; never a claim that paper came out."""

    __tablename__ = "print_record"
    __table_args__ = (Index("ix_print_record_at", "ward_id", "at"),)

    ward_id: Mapped[int] = mapped_column(ForeignKey("ward.id"))
    document: Mapped[str]
    stay_id: Mapped[int | None] = mapped_column(ForeignKey("stay.id"), default=None)
    edition: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")
    pages: Mapped[int]
    copies: Mapped[int] = mapped_column(default=1)
    how: Mapped[str]
    sha256: Mapped[str]
    record_head: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]


class ImportRun(Thing, Base, kw_only=True):
    """A ward list that was taken in: what it was, and what it changed."""

    __tablename__ = "import_run"
    __table_args__ = (Index("ix_import_run_ward", "ward_id", "at"),)

    ward_id: Mapped[int] = mapped_column(ForeignKey("ward.id"))
    sha256: Mapped[str]
    as_of: Mapped[datetime] = mapped_column(UtcDateTime)
    counts: Mapped[dict[str, int]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]


class ColumnMapping(Thing, Base, kw_only=True):
    """How the columns of one kind of ward list are read, by the fingerprint of its head."""

    __tablename__ = "column_mapping"

    fingerprint: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(default="")
    columns: Mapped[dict[str, str]] = mapped_column(JSON)


class BoardView(Thing, Base, kw_only=True):
    """Columns, their order and widths, and a filter, saved under a name for a ward."""

    __tablename__ = "board_view"
    __table_args__ = (Index("uq_board_view_name", "ward_id", "name", unique=True),)

    ward_id: Mapped[int] = mapped_column(ForeignKey("ward.id"))
    name: Mapped[str]
    layout: Mapped[dict[str, object]] = mapped_column(JSON)
