"""Which tables a question reads whole, as the database itself plans it."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, event

from wardapp.app import App

Step = tuple[str, str]


def scanned(app: App, question: Callable[[Connection], object]) -> Iterator[Step]:
    """Ask, and return each table that was read whole, with the step of the plan."""
    sent: list[tuple[str, Any]] = []

    def note(_c: Any, _k: Any, statement: str, parameters: Any, _x: Any, _m: Any) -> None:
        sent.append((statement, parameters))

    event.listen(app.store.engine, "before_cursor_execute", note)
    app.ask(question)
    event.remove(app.store.engine, "before_cursor_execute", note)
    assert any(statement.lstrip().startswith("SELECT") for statement, _ in sent)
    for statement, parameters in sent:
        if not statement.lstrip().upper().startswith(("SELECT", "WITH")):
            continue

        def plan(connection: Connection, of: str = statement, given: Any = parameters) -> list[str]:
            steps = connection.exec_driver_sql("EXPLAIN QUERY PLAN " + of, given)
            return [step[-1] for step in steps]

        aliases = dict(_named(statement))
        for step in app.ask(plan):
            if step.startswith("SCAN"):
                name = step.split()[1]
                yield aliases.get(name, name), step


def _named(statement: str) -> Iterator[tuple[str, str]]:
    """Return the name by which each table goes in a statement, and the table."""
    for table, alias in re.findall(r"(?:FROM|JOIN) (\w+)(?: AS (\w+))?", statement):
        yield alias or table, table
