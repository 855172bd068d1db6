"""The settings of this computer survive a restart, and a damaged file stops nobody."""

import json
from pathlib import Path

import pytest

from wardapp.settings import Settings, SettingsFile


def test_a_change_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "here" / "settings.json"
    SettingsFile(path).change(language="cy", scale=1.5, window=(0, 0, 1366, 768))
    again = SettingsFile(path).now
    assert (again.language, again.scale, again.window) == ("cy", 1.5, (0, 0, 1366, 768))
    assert not path.with_suffix(".new").exists()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[1, 2]",
        '{"language": "xx"}',
        '{"scale": "large"}',
        '{"scale": 99}',
        '{"window": [1, 2]}',
        '{"demonstration": 3}',
        "\x00\x01",
    ],
)
def test_a_damaged_file_is_set_aside_and_the_usual_settings_stand(
    tmp_path: Path, content: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    file = SettingsFile(path)
    assert file.now == Settings()
    assert file.set_aside
    assert path.with_suffix(".damaged").read_text(encoding="utf-8") == content
    file.change(theme="dark")
    assert SettingsFile(path).now.theme == "dark"


def test_a_start_that_changes_nothing_waits_for_no_disk(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).change(ward_name="Derwen")
    again = SettingsFile(path)
    path.unlink()  # a writing would put it back
    again.change(ward_name="Derwen")
    assert not path.exists()
    again.change(ward_name="Teifi")
    assert SettingsFile(path).now.ward_name == "Teifi"


def test_a_wish_that_could_not_be_written_is_written_when_it_comes_again(tmp_path: Path) -> None:
    path = tmp_path / "settings" / "settings.json"
    path.parent.write_text("a file where the folder should be", encoding="utf-8")
    file = SettingsFile(path)
    assert file.change(theme="dark").theme == "dark"
    path.parent.unlink()
    file.change(theme="dark")
    assert SettingsFile(path).now.theme == "dark"


def test_a_setting_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "perfume": "rose"}), encoding="utf-8")
    assert SettingsFile(path).now == Settings(theme="dark")


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    assert file.change(theme="dark").theme == "dark"
