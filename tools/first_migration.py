"""Writes the first migration anew from the things of the ward.

Until the first release the schema may change without a step of its own: change the thing,
run this, commit both. After the first release this file goes away.
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Column, Index, Table, TypeDecorator, UniqueConstraint

import wardapp.domain.things  # noqa: F401 - maps every thing onto Base
from wardapp.domain.base import Base

TARGET = (
    Path(__file__).resolve().parents[1] / "wardapp/store/migrations/versions/v0001_first_tables.py"
)
HEAD = '''"""The first tables of a ward.

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
    return [MARK_OF_ERROR]


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
'''
PART = 20  # tables made by one function
MARK_OF_ERROR = ["voided_at", "void_reason", "id", "version"]


def _part(number: int, tables: Iterable[Table]) -> str:
    made = "".join(f"    _{table.name}()\n" for table in tables)
    return f"\n\ndef _part_{number}() -> None:\n{made}"


def main() -> None:
    """Write the file and let ruff lay it out."""
    tables = Base.metadata.sorted_tables
    parts = [tables[first : first + PART] for first in range(0, len(tables), PART)]
    calls = "".join(f"    _part_{number}()\n" for number, _ in enumerate(parts, 1))
    calls += "".join(_part(number, part) for number, part in enumerate(parts, 1))
    marked = Base.metadata.tables["patient"].columns
    mark = ", ".join(_column(marked[name]) for name in MARK_OF_ERROR)
    head = HEAD.replace("MARK_OF_ERROR", mark)
    TARGET.write_text(head + calls + "".join(map(_function, tables)))
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(TARGET)], check=True)
    print(f"{TARGET.name}: {len(tables)} tables")


def _function(table: Table) -> str:
    pieces = ",\n".join([f'"{table.name}"', *_columns(table), *_constraints(table)])
    indexes = "".join(
        f"    {_index(index)}\n" for index in sorted(table.indexes, key=lambda each: str(each.name))
    )
    return f"\n\ndef _{table.name}() -> None:\n    op.create_table({pieces})\n{indexes}"


def _columns(table: Table) -> Iterable[str]:
    columns = list(table.columns)
    names = [column.name for column in columns]
    at = names.index("voided_at") if "voided_at" in names else len(names)
    marked = names[at : at + len(MARK_OF_ERROR)] == MARK_OF_ERROR
    for place, column in enumerate(columns):
        if marked and place == at:
            yield "*_mark_of_error()"
        elif not marked or not at < place < at + len(MARK_OF_ERROR):
            yield _column(column)


def _column(column: Column[object]) -> str:
    kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
    assert column.server_default is None, "defaults are made by the things, not by the file"
    if column.nullable:
        return f'sa.Column("{column.name}", sa.{kind!r})'
    if repr(kind) == "String()":
        return f'_text("{column.name}")'
    return f'sa.Column("{column.name}", sa.{kind!r}, nullable=False)'


def _constraints(table: Table) -> Iterable[str]:
    (key,) = table.primary_key.columns
    yield f'_key("{table.name}", "{key.name}")'
    for reference in sorted(table.foreign_keys, key=lambda each: each.parent.name):
        yield f'_refers("{table.name}", "{reference.parent.name}", "{reference.target_fullname}")'
    for each in sorted(table.constraints, key=lambda each: str(each.name)):
        if isinstance(each, UniqueConstraint):
            names = ", ".join(f'"{column.name}"' for column in each.columns)
            yield f'sa.UniqueConstraint({names}, name="{each.name}")'


def _index(index: Index) -> str:
    assert index.table is not None
    names = ", ".join(f'"{column.name}"' for column in index.columns)
    where = index.dialect_options["sqlite"]["where"]
    return (
        f'_index("{index.name}", "{index.table.name}", {names}'
        + (", unique=True" if index.unique else "")
        + (f', where="{where.text}"' if where is not None else "")
        + ")"
    )


if __name__ == "__main__":
    main()
