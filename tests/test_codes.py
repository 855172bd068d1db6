"""Code lists: nothing vanishes, everything has both languages, retired codes can be read."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from wardapp.codes import code_list, read_code_list
from wardapp.paths import RESOURCES

FOLDER = RESOURCES / "codes"
GOLDEN = Path(__file__).parent / "golden" / "codes.txt"
NAMES = sorted({line.split()[0] for line in GOLDEN.read_text("utf-8").splitlines()})
TODAY = date(2026, 2, 12)
PERMISSIONS = {"view", "update", "round", "import", "print", "admin", "sign", "census", "audit"}

HEAD = {"name": "x", "version": "1", "nation": "Wales", "source": "a test", "official": False}


def _list(*items, **head):
    return read_code_list({**HEAD, **head, "items": items})


def test_no_code_that_a_record_may_hold_has_vanished():
    now = {f"{name} {item.code}" for name in NAMES for item in code_list(name)}
    gone = set(GOLDEN.read_text("utf-8").splitlines()) - now
    assert not gone, "retire a code with valid_to, never remove it"


def test_every_list_and_every_code_is_guarded():
    tables = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.toml")}
    codes = {
        f"{name} {item['code']}"
        for name, table in tables.items()
        for item in table.get("items", ())
    }
    assert codes <= set(GOLDEN.read_text("utf-8").splitlines()), "add the new codes to the guard"


@pytest.mark.parametrize("name", NAMES)
def test_a_list_says_where_it_comes_from_and_speaks_both_languages(name):
    codes = code_list(name)
    assert codes.name == name
    assert codes.version
    assert codes.nation
    assert codes.source
    for item in codes:
        assert item.en.strip(), item
        assert item.cy.strip(), item


@pytest.mark.parametrize("name", NAMES)
def test_no_key_letter_stands_twice_in_a_list(name):
    keys = [item.extra["key"] for item in code_list(name) if "key" in item.extra]
    assert len(keys) == len(set(keys))


def test_words_that_must_never_be_seen_are_in_no_list():
    for name in NAMES:
        words = " ".join(item.en.casefold() for item in code_list(name))
        for never in ("d/c", "bed blocker", "medically fit", "fail"):
            assert never not in words, name


def test_only_a_list_without_authority_carries_the_mark():
    assert code_list("waiting_for").marker == "‡"
    assert code_list("discharge_method").marker == ""


def test_a_retired_code_is_not_offered_but_still_read():
    codes = _list(
        {"code": "old", "en": "Old", "cy": "Hen", "valid_to": date(2026, 2, 12)},
        {"code": "new", "en": "New", "cy": "Newydd", "valid_from": date(2026, 2, 12)},
    )
    assert [item.code for item in codes.choices(date(2026, 2, 11))] == ["old"]
    assert [item.code for item in codes.choices(TODAY)] == ["old", "new"]
    assert [item.code for item in codes.choices(date(2026, 2, 13))] == ["new"]
    assert codes.label("old", "cy") == "Hen"
    assert codes.label("old", "en") == "Old"


def test_an_unknown_code_shows_itself_and_stops_nothing():
    assert code_list("sex").label("Q", "en") == "Q"


def test_a_code_may_not_stand_twice():
    twice = {"code": "a", "en": "A", "cy": "A"}
    with pytest.raises(ValueError, match="twice"):
        _list(twice, twice)


def test_what_else_a_row_holds_stays_with_it():
    codes = _list({"code": "a", "en": "A", "cy": "A", "side": "internal"}, groups={"a": 1})
    assert codes["a"].extra["side"] == "internal"
    assert codes.extra["groups"] == {"a": 1}


def test_every_wait_has_a_side_and_a_group_with_words():
    waits = code_list("waiting_for")
    for item in waits:
        assert item.extra["side"] in {"internal", "external"}
        assert item.extra["group"] in waits.extra["groups"]


def test_roles_hold_known_rights_and_somebody_may_do_everything():
    rights = [set(role.extra["permissions"]) for role in code_list("roles")]
    assert all("view" in held <= PERMISSIONS for held in rights)
    assert PERMISSIONS in rights
    assert {item.code for item in code_list("round_roles")} <= set(code_list("roles").items)


def test_a_narrow_place_has_short_words_where_the_list_has_any():
    assert code_list("pathway")["B1"].short("en") == "Home first"
    assert code_list("pathway")["B1"].short("cy") == "Cartref yn gyntaf"
    assert code_list("sex")["F"].short("cy") == "Benyw"


def test_scheme_a_pathways_are_kept_for_old_records_only():
    pathways = code_list("pathway")
    assert {item.extra["scheme"] for item in pathways.choices(TODAY)} == {"B"}
    assert pathways.label("A3", "en").startswith("Scheme A, pathway 3")


def test_died_is_the_same_in_method_and_destination():
    died = [item.code for item in code_list("discharge_method") if item.extra.get("died")]
    assert died == ["4", "5"]
    assert code_list("discharge_destination")["79"].extra["died"]


def test_icons_named_in_the_lists_exist():
    for name in ("flags", "leaving_checklist"):
        for item in code_list(name):
            assert (RESOURCES / "icons" / f"{item.extra['icon']}.svg").exists(), item.code


def test_what_follows_from_other_facts_is_not_offered():
    flags = [item.code for item in code_list("flags").choices(TODAY)]
    assert "falls" in flags
    assert "boarder" not in flags
    assert [item.extra["key"] for item in code_list("edd_basis").choices(TODAY)] == ["C", "I", "T"]
