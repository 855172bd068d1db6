"""What every thing of the ward is made of: an identity, a version, a mark for errors."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import Dialect, ForeignKey, Index, MetaData, String, Table, TypeDecorator, text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, mapped_column


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: aware in the program; in the file a text in UTC that names its zone.

    The texts are all of one length, so that they sort as the moments do, and are read
    back by one call.
    """

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Store UTC; a moment without a zone is our bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone reached the store")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[str | None], datetime | None]:
        """Read the text back without a detour: a board holds hundreds of moments."""
        return _moment


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False, eq=False):
    """The mapping base; constraints are named so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def table_of(kind: type["Versioned | Base"]) -> Table:
    """Return the table of a kind of thing."""
    return cast(Table, kind.__table__)  # type: ignore[union-attr]


class Versioned(MappedAsDataclass, kw_only=True, repr=False, eq=False):
    """A row with an identity and a version that grows by one at each change."""

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    version: Mapped[int] = mapped_column(init=False)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy hands the class
        """Let SQLAlchemy refuse a change to a row that has moved on."""
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]


class Thing(Versioned, kw_only=True):
    """A clinical row: never deleted, only marked as entered in error, with a reason."""

    voided_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    void_reason: Mapped[str] = mapped_column(default="")

    def void(self, at: datetime, reason: str) -> None:
        """Mark the row as entered in error; it stays readable in the history."""
        self.voided_at = at
        self.void_reason = reason


class Fact(Thing, kw_only=True):
    """Something true of a stay from a moment on; the newest of its kind is the current one.

    `happened_at` is when it was so, `recorded_at` when it was typed, both UTC.
    """

    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    happened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str]


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """Return an index over the rows for which `where` holds.

    Only SQLite's word for it stands here: naming another dialect would load it at every start.
    """
    return Index(name, *columns, unique=unique, sqlite_where=text(where))


def current_fact_index(table: str) -> Index:
    """Return the index by which the newest valid fact of a stay is found."""
    return partial_index(f"ix_{table}_current", "stay_id", where="voided_at IS NULL")
