"""Markup, emoji, right to left, NUL, half characters, 4,000 letters: in every field there is."""

import json
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from builders import an_app
from every_text import Story
from typed_fields import CODES, typed_fields, with_text

from wardapp.app import App, Changes
from wardapp.clock import FrozenClock
from wardapp.commands.command import Command
from wardapp.commands.table import TABLE
from wardapp.errors import RuleBroken
from wardapp.store.connection import connect
from wardapp.text_gate import LIMIT

MARKUP = "<b>Zq</b> &amp; <img src='file:///etc/passwd'/>"
UNSEEN = "a\u200bb\u00adc\x00d\ufeff \u202edlo\u202c \ud800 cafe\u0301 w\u0302 \ufffe"
EVERYTHING = f"{MARKUP} {UNSEEN} 😀👩‍👩‍👧 שלום عربي 中文 Z{chr(0x301) * 30}"


def give(app: App, command: Command) -> Changes:
    return app.do(command)


def entries(app: App) -> int:
    with app.store.engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM diary_entry").scalar() or 0)


def test_the_story_gives_every_command_there_is(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    story = Story(app, "plain", give)
    story.tell()
    assert {type(command) for command in story.given} == set(TABLE)
    app.store.close()


def test_every_command_given_twice_has_one_effect(tmp_path: Path) -> None:
    def twice(app: App, command: Command) -> Changes:
        first = app.do(command)
        before = entries(app)
        again = app.do(command)
        assert replace(again, made_id=first.made_id) == first, type(command).__name__
        assert entries(app) == before
        return first

    app = an_app(tmp_path)
    Story(app, "plain", twice).tell()
    app.store.close()


def test_no_field_takes_more_than_4000_letters_and_none_is_cut(tmp_path: Path) -> None:
    refused: set[tuple[str, str]] = set()

    def too_long(app: App, command: Command) -> Changes:
        for path in typed_fields(command):
            long = with_text(replace(command, uuid=str(uuid4())), path, "x" * (LIMIT + 1))
            with pytest.raises(RuleBroken, match="nothing was cut") as caught:
                app.do(long)
            assert "x" * 10 not in str(caught.value)
            refused.add((type(command).__name__, str(path[-1])))
        return app.do(command)

    app = an_app(tmp_path)
    Story(app, "plain", too_long).tell()
    app.store.close()
    assert len(refused) > 40
    assert ("AdmitPatient", "family") in refused
    assert ("SetAnswer", "text") in refused
    assert ("AnswerAuditBed", "note") in refused
    assert ("SaveCriteriaSet", "help_en") in refused


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)
    elif isinstance(value, str):
        yield value


def stored(path: Path) -> Iterator[tuple[str, str]]:
    with closing(connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in names.fetchall():
            cursor = connection.execute(f'SELECT * FROM "{table}"')
            columns = [column[0] for column in cursor.description]
            for row in cursor:
                for column, value in zip(columns, row, strict=True):
                    if isinstance(value, str):
                        parsed = json.loads(value) if value.startswith(("{", "[")) else value
                        yield from ((f"{table}.{column}", text) for text in texts_in(parsed))


def test_whatever_is_typed_is_stored_composed_and_visible(
    tmp_path: Path, clock: FrozenClock
) -> None:
    app = an_app(tmp_path, clock)
    Story(app, EVERYTHING, give).tell()
    app.store.close()
    found = [line for file in tmp_path.rglob("ward.db") for line in stored(file)]
    assert sum("<b>Zq</b> &amp; <img" in text for _, text in found) > 60
    assert {"audit_answer.note", "audit_correction.why", "audit.lists"} <= {
        where for where, text in found if "<b>Zq</b>" in text
    }
    for where, text in found:
        assert unicodedata.is_normalized("NFC", text), where
        hidden = {unicodedata.category(char) for char in text} & {"Cf", "Cs"}
        assert not hidden, where
        assert not any(unicodedata.category(c) == "Cc" and c != "\n" for c in text), where


def test_what_counts_as_a_code_is_never_a_long_text() -> None:
    assert not {"text", "note", "comment", "family", "given", "outcome", "name"} & CODES
