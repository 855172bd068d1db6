"""From a fresh clone to the window: what the scripts behind `make run` say and do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MISSING = ("libX11.so.6", "libEGL.so.1", "libgthread-2.0.so.0", "libxcb-cursor.so.0")
PACKAGES = "libegl1 libglib2.0-0 libx11-6 libxcb-cursor0"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these scripts are for Linux")


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """Return a folder of tools that stand before the system's own; the linker misses some."""
    lines = "\n".join(f"echo '\t{library} => not found'" for library in MISSING)
    add_tool(tmp_path, "ldd", lines)
    add_tool(tmp_path, "apt-get", f'echo "$@" >> {tmp_path}/asked')
    add_tool(tmp_path, "sudo", "exit 1")
    return tmp_path


def add_tool(folder: Path, name: str, does: str) -> None:
    tool = folder / name
    tool.write_text(f"#!/bin/sh\n{does}\n")
    tool.chmod(0o755)


def script(name: str, *arguments: str, tools: Path | None = None) -> subprocess.CompletedProcess:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    if tools is not None:
        environment["PATH"] = f"{tools}:{environment['PATH']}"
    return subprocess.run(
        ["sh", f"tools/{name}.sh", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_where_nothing_is_missing_nothing_is_said(tools: Path) -> None:
    add_tool(tools, "ldd", "echo '\tlibX11.so.6 => /usr/lib/libX11.so.6'")
    done = script("system_libraries", tools=tools)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_administrator_of_the_computer_gets_them_installed(tools: Path) -> None:
    add_tool(tools, "id", "echo 0")
    done = script("system_libraries", tools=tools)
    assert done.returncode == 0
    assert PACKAGES in done.stdout
    assert f"install -y -qq {PACKAGES}" in (tools / "asked").read_text()


def test_anybody_else_is_told_exactly_what_is_missing(tools: Path) -> None:
    add_tool(tools, "id", "echo 1000")
    done = script("system_libraries", tools=tools)
    assert done.returncode == 1
    assert f"sudo apt-get install {PACKAGES}" in done.stderr
    assert not (tools / "asked").exists()


def test_where_installing_goes_wrong_its_own_words_are_shown(tools: Path) -> None:
    add_tool(tools, "id", "echo 0")
    add_tool(tools, "apt-get", "echo 'E: no network' >&2; exit 100")
    done = script("system_libraries", tools=tools)
    assert done.returncode == 1
    assert "E: no network" in done.stderr
    assert f"sudo apt-get install {PACKAGES}" in done.stderr


@pytest.mark.parametrize("wanted", ["--own", "--database=ward.db"])
def test_a_ward_of_ones_own_needs_a_screen(wanted: str) -> None:
    done = script("run", sys.executable, wanted)
    assert done.returncode == 1
    assert "No screen here" in done.stderr


def test_without_a_screen_a_job_is_done_all_the_same(tmp_path: Path) -> None:
    done = script("run", sys.executable, "check", "--database", str(tmp_path / "none.db"))
    assert "There is no ward's file here" in done.stderr


def test_without_a_screen_the_demonstration_leaves_its_papers_in_out(tools: Path) -> None:
    add_tool(tools, "python", 'echo "asked for: $@"')
    done = script("run", str(tools / "python"), tools=tools)
    assert "asked for: main.py demo --out out" in done.stdout
    assert f"Open them: {ROOT}/out" in done.stdout
