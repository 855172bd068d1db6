"""The house keeps its own rules: who may import whom, and what nobody may write."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("wardapp", "ui")

MAY_NOT = (
    ("wardapp", r"PySide6|ui(\.|$)"),
    ("wardapp.domain", r"wardapp\.(commands|queries|store|printing|feeds|app|codes)(\.|$)"),
    ("wardapp.measures", r"sqlalchemy|wardapp\.(commands|queries|store|domain|printing|feeds|app)"),
    ("wardapp.queries", r"wardapp\.(commands|store|printing|app)(\.|$)"),
    ("wardapp.commands", r"wardapp\.(store|printing|app)(\.|$)"),
    ("wardapp.printing", r"sqlalchemy|wardapp\.(commands|store|domain|feeds|app)(\.|$)"),
    ("wardapp.findings", r"wardapp\.(commands|store|domain|printing|feeds|app)(\.|$)"),
    ("wardapp.charts", r"sqlalchemy|reportlab|wardapp\.(?!charts|measures)"),
    ("wardapp.display", r"sqlalchemy|wardapp\.(commands|queries|store|domain|printing|feeds|app)"),
    (
        "wardapp.plan_form",
        r"sqlalchemy|wardapp\.(commands|queries|store|domain|printing|feeds|app)(\.|$)",
    ),
    ("ui", r"sqlalchemy|sqlcipher3|wardapp\.(store|domain)(\.|$)"),
    (
        "ui.widgets",
        r"wardapp\.(app|commands|queries|printing|feeds|codes)|ui\.(?!widgets|theme|icons)",
    ),
)

PAGES = (
    *("ui.board", "ui.round", "ui.plan", "ui.delay", "ui.leaving", "ui.audit", "ui.documents"),
    *("ui.admin", "ui.signin"),
)

DOORS = {
    "ui/opening.py": "the pages come after the first paint",
    "ui/door.py": "pages and sheets are loaded when they are first wanted",
    "ui/board/door.py": "no first board needs its editors and sheets",
    "ui/paper.py": "ReportLab is loaded at the first print",
    "main.py": "the headless jobs need no window",
    "wardapp/app.py": "no board waits for the verbs, nor for all their things",
    "wardapp/opening.py": "no ward needs the things of an audit that was carried away",
    "wardapp/cli.py": "a headless job loads only what it needs",
    "wardapp/words.py": "only a language with a catalogue needs a parser",
    "wardapp/store/migrate.py": "Alembic is loaded only when the file is behind",
    "wardapp/measures/calendar.py": "the holidays library costs a quarter of a second",
    "wardapp/feeds/safe_cells.py": "the workbook writer is loaded at the first export",
    "wardapp/feeds/table.py": "the spreadsheet reader is loaded for spreadsheets only",
}


@cache
def modules() -> dict[str, tuple[Path, ast.Module]]:
    found = {}
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            found[name.removesuffix(".__init__")] = (path, ast.parse(path.read_text("utf-8")))
    return found


def imports_of(name: str) -> Iterator[tuple[str, ast.AST]]:
    _, tree = modules()[name]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


def test_everything_points_inward() -> None:
    wrong = [
        f"{name} imports {target}"
        for room, forbidden in MAY_NOT
        for name in modules()
        if name == room or name.startswith(room + ".")
        for target, _ in imports_of(name)
        if re.match(forbidden, target)
    ]
    assert wrong == []


def test_pages_never_import_each_other() -> None:
    wrong = [
        f"{name} imports {target}"
        for page in PAGES
        for name in modules()
        if name.startswith(page)
        for target, _ in imports_of(name)
        for other in PAGES
        if other != page and (target == other or target.startswith(other + "."))
    ]
    assert wrong == []


def test_nothing_imports_in_a_circle() -> None:
    known = modules()
    graph = {name: {t for t, _ in imports_of(name) if t in known and t != name} for name in known}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join((*trail[trail.index(name) :], name))
        if name not in done:
            for target in graph[name]:
                visit(target, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def test_imports_stand_at_the_top_but_for_the_named_doors() -> None:
    wrong = []
    for path, tree in [*modules().values(), (ROOT / "main.py", ast.parse(_main()))]:
        where = path.relative_to(ROOT).as_posix()
        if where in DOORS or "migrations" in where or "printing" in where:
            continue
        wrong += [
            f"{where}:{inner.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            for inner in ast.walk(node)
            if isinstance(inner, ast.Import | ast.ImportFrom)
        ]
    assert wrong == []


def _main() -> str:
    return (ROOT / "main.py").read_text("utf-8")


@pytest.mark.parametrize(
    ("trap", "allowed"),
    [
        (r"processEvents", ()),
        (r"\.commit\(\)", ("migrate.py", "env.py")),
        (r"setStyleSheet\(", ("theme.py",)),
        (r"QTest\.qWait|time\.sleep", ()),
        (r"# type: ignore(?!\[)", ()),
        (r"# noqa(?!: ?[A-Z])", ()),
        (r"\b(TODO|FIXME|XXX)\b", ()),
        (r"RichText|setHtml|insertHtml|Qt\.AutoText", ()),
    ],
)
def test_nobody_writes_what_the_house_forbids(trap: str, allowed: tuple[str, ...]) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{number}"
        for path, _ in modules().values()
        if path.name not in allowed
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(trap, line)
    ]
    assert wrong == []


def test_no_file_and_no_function_is_too_long() -> None:
    long_files = [
        name
        for name, (path, _) in modules().items()
        if "migrations" not in name and len(path.read_text("utf-8").splitlines()) > 500
    ]
    long_functions = [
        f"{name}.{node.name}"
        for name, (_, tree) in modules().items()
        if "migrations" not in name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and _length(node) > 50
    ]
    assert long_files == []
    assert long_functions == []


def _length(node: ast.FunctionDef) -> int:
    first = node.body[0]
    if ast.get_docstring(node) and len(node.body) > 1:
        first = node.body[1]
    return (node.end_lineno or 0) - first.lineno + 1
