"""What was put into SQL for one file serves for every other file of a test run.

Each engine of SQLAlchemy keeps what it has compiled to itself. The program opens one file; the
tests open thousands, and compiling the same questions again took nearly half of their time.
"""

from sqlalchemy import Connection, Engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

_COMPILED: LRUCache[object, object] = LRUCache(5_000)


class OneDialect(SQLiteDialect_pysqlite):
    """SQLite as always, but each engine's is as good as another's: it is part of the key."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is OneDialect

    def __hash__(self) -> int:
        return hash(OneDialect)


def compile_once() -> None:
    """Let every engine that is made from now on share what is compiled."""
    registry.register("sqlite", __name__, OneDialect.__name__)
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_COMPILED)
