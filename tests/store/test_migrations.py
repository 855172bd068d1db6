"""The schema of the file is that of the things, and changing it happens whole or not at all."""

import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event, inspect
from stations import Child, Station

import wardapp.domain.things  # noqa: F401 - maps every thing onto Base
from wardapp.clock import FrozenClock
from wardapp.domain.base import Base
from wardapp.errors import StoreUnavailable
from wardapp.store import engine as engine_module
from wardapp.store import migrate
from wardapp.store.backup import newest_good_backup
from wardapp.store.connection import connect
from wardapp.store.engine import Store, open_store
from wardapp.store.schema import SCHEMA, revision_of

STEPS = 20
# An older program's file becomes a newer one's: the next revision, with a death at each step.
NEXT = """
import os
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    for step in range({steps}):
        if os.environ.get("WARD_TEST_KILL_AT") == str(step):
            os.kill(os.getpid(), 9)
        if step == 5:
            with op.batch_alter_table("stay") as stay:
                stay.add_column(sa.Column("ready", sa.String(), server_default="", nullable=False))
        else:
            op.create_table(f"new_{{step}}", sa.Column("id", sa.Integer(), primary_key=True))
"""


def _shape(engine: Engine) -> dict[str, object]:
    """Everything that makes two schemas the same, without the order of things."""
    look = inspect(engine)
    shape: dict[str, object] = {}
    for table in set(look.get_table_names()) - {"alembic_version"}:
        shape[table] = {
            "columns": {
                column["name"]: (str(column["type"]), column["nullable"], column["default"])
                for column in look.get_columns(table)
            },
            "key": look.get_pk_constraint(table),
            "references": sorted(map(str, look.get_foreign_keys(table))),
            "uniques": sorted(map(str, look.get_unique_constraints(table))),
            "checks": sorted(map(str, look.get_check_constraints(table))),
        }
    with engine.connect() as connection:
        shape["indexes"] = {
            name: " ".join(sql.split())
            for name, sql in connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
            )
        }
    return shape


def test_migrating_from_nothing_gives_exactly_the_things(store: Store, tmp_path: Path) -> None:
    made = engine_module._make_engine(lambda: connect(tmp_path / "made.db"))
    Base.metadata.create_all(made)
    # Where this differs: run tools/first_migration.py and commit what it writes.
    assert _shape(store.engine) == _shape(made)
    made.dispose()


def test_partial_indexes_keep_their_condition(store: Store) -> None:
    indexes = _shape(store.engine)["indexes"]
    assert isinstance(indexes, dict)
    assert re.search(r"WHERE out_at IS NULL", " ".join(indexes.values()))


def test_the_schema_of_the_program_is_the_newest_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA]


def test_migrations_never_import_the_program() -> None:
    for file in migrate.SCRIPTS.rglob("*.py"):
        assert not re.search(r"^\s*(from|import) (wardapp|ui)\b", file.read_text(), re.MULTILINE)


def test_a_file_that_is_up_to_date_is_opened_without_the_migration_library(
    ward_file: Path,
) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from wardapp.clock import SystemClock; from wardapp.store.engine import open_store\n"
        f"open_store(Path({str(ward_file)!r}), clock=SystemClock()).close()\n"
        "sys.exit('alembic' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == 0


@pytest.fixture
def next_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program of the next release, whose schema is one revision further."""
    scripts = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts)
    (scripts / "versions" / "v0002_next.py").write_text(NEXT.format(steps=STEPS))
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "SCHEMA", "0002")


def _open_and_die_at(path: Path, clock: FrozenClock, step: int) -> None:
    os.environ["WARD_TEST_KILL_AT"] = str(step)
    open_store(path, clock=clock)


def _state(path: Path) -> tuple[str | None, int, bool]:
    """Revision, how many new tables, and whether the new column is there."""
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        new = connection.execute("SELECT count(*) FROM sqlite_master WHERE name GLOB 'new_*'")
        columns = {row[1] for row in connection.execute("PRAGMA table_info(stay)")}
        return revision_of(connection), new.fetchone()[0], "ready" in columns


OLD, NEW = ("0001", 0, False), ("0002", STEPS - 1, True)


@pytest.mark.usefixtures("next_program")
def test_a_kill_at_any_step_of_a_migration_leaves_the_old_file_and_its_backup(
    ward_file: Path, clock: FrozenClock
) -> None:
    for step in range(STEPS):
        clock.advance(minutes=1)
        child = Child(lambda _, step=step: _open_and_die_at(ward_file, clock, step))
        child.rest()
        assert os.WTERMSIG(child.status) == 9
        assert _state(ward_file) == OLD
        backup = newest_good_backup(ward_file)
        assert backup is not None
        assert backup.taken_at == clock.now()
    open_store(ward_file, clock=clock).close()
    assert _state(ward_file) == NEW


@pytest.mark.usefixtures("next_program")
def test_the_harness_notices_a_migration_without_our_own_begin(
    ward_file: Path, clock: FrozenClock
) -> None:
    def die_without_begin(_: object) -> None:
        make = engine_module._make_engine

        def make_badly(creator: object, **how: object) -> Engine:
            engine = make(creator, **how)  # type: ignore[arg-type]
            event.remove(engine, "begin", engine_module._begin)
            return engine

        engine_module._make_engine = make_badly
        _open_and_die_at(ward_file, clock, 10)

    Child(die_without_begin).rest()
    assert _state(ward_file) not in (OLD, NEW)


@pytest.mark.usefixtures("next_program")
def test_rows_and_references_survive_a_rebuilt_table(ward_file: Path, clock: FrozenClock) -> None:
    store = open_store(ward_file, clock=clock)
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT id, ready FROM stay").all() == [(1, "")]
        assert connection.exec_driver_sql("SELECT stay_id FROM expected_discharge").all() == [(1,)]
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    store.close()


@pytest.mark.usefixtures("next_program")
def test_no_migration_without_a_backup_first(ward_file: Path, clock: FrozenClock) -> None:
    (ward_file.parent / "backups").write_text("a file where the folder should be")
    with pytest.raises(StoreUnavailable, match="No backup could be made"):
        open_store(ward_file, clock=clock)
    assert _state(ward_file) == OLD


def test_a_kill_while_a_new_ward_is_made_leaves_nothing_half_made(
    tmp_path: Path, clock: FrozenClock
) -> None:
    path = tmp_path / "new.db"

    def die(_: object) -> None:
        run = migrate._run_scripts

        def run_and_die(connection: object) -> None:
            run(connection)  # type: ignore[arg-type]
            os.kill(os.getpid(), 9)

        migrate._run_scripts = run_and_die
        open_store(path, clock=clock)

    Child(die).rest()
    store = open_store(path, clock=clock)
    assert Station(store, clock).seen() is None
    store.close()
