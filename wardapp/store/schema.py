"""Which schema this program speaks, and which one a file has."""

from wardapp.store.connection import RawConnection

SCHEMA = "0001"  # the newest revision in migrations/versions; a test compares


def revision_of(connection: RawConnection) -> str | None:
    """Return a file's revision; "" for an empty file, None where it is not a ward's."""
    tables = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    if not tables:
        return ""
    if "alembic_version" not in tables:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None
