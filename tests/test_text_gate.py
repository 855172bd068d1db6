"""What people paste into a note, and what the ward keeps of it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line, clean_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Lly\u0302r", "Llŷr"),
        ("  two   words \t", "two words"),
        ("one\r\ntwo", "one two"),
        ("left\u202eright\u202c", "leftright"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("bell\x07 null\x00", "bell null"),
        ("lone \ud800 half", "lone half"),
        ("soft\u00adhyphen", "softhyphen"),
        ("no\u00a0break", "no break"),
        ("<b>bold</b> & 5 < 6", "<b>bold</b> & 5 < 6"),
        ("شكرا", "شكرا"),
        ("😀 ok", "😀 ok"),
        ("e\u200d\u0301", "é"),
        ("non\ufffecharacter", "noncharacter"),
    ],
)
def test_a_line_keeps_its_words_and_loses_what_is_hidden(typed, kept):
    assert clean_line(typed) == kept


def test_a_note_keeps_its_lines():
    assert clean_text("\n one\r\n\r\ntwo \u2028three\r") == "one\n\ntwo\nthree"


def test_a_long_note_is_refused_and_never_cut():
    assert clean_text("a" * 4000) == "a" * 4000
    with pytest.raises(RuleBroken, match="Too long by 2 characters: 4000 fit") as refused:
        clean_text("a" * 4002, field="note")
    assert refused.value.field == "note"


def test_each_field_may_have_its_own_limit():
    assert clean_line("abc  ", limit=3) == "abc"
    with pytest.raises(RuleBroken):
        clean_line("abcd", limit=3)


@given(st.text(max_size=200))
def test_what_passed_once_passes_unchanged(typed):
    for clean in (clean_line, clean_text):
        kept = clean(typed)
        assert clean(kept) == kept
        assert unicodedata.is_normalized("NFC", kept)
        kept.encode("utf-8")
        assert not any(unicodedata.category(char) in {"Cf", "Cs"} for char in kept)


@given(st.text(max_size=200))
def test_a_line_is_one_line(typed):
    assert "\n" not in clean_line(typed)
