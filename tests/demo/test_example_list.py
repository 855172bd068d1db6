"""The list a newcomer imports in the first five minutes fits the demonstration ward."""

import shutil
from pathlib import Path

from wardapp.cli import run

ROOT = Path(__file__).parents[2]


def test_the_example_list_brings_one_patient_and_moves_one(
    thursdays: Path, tmp_path: Path, capsys
) -> None:
    ward = tmp_path / "ward.db"
    shutil.copyfile(thursdays, ward)
    example = str(ROOT / "docs/example-ward-list.csv")

    assert run(["import", example, "--database", str(ward)]) == 0
    said = capsys.readouterr().out
    assert "Arrive: 1. Move: 1. Differ: 0." in said
    assert "To be mended first: 0." in said
    assert "Not in the list:" in said

    assert run(["import", example, "--database", str(ward)]) == 0
    assert "Nothing was changed." in capsys.readouterr().out
