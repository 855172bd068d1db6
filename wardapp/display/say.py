"""What a formatter needs of a language: a function from English source to text."""

from collections.abc import Callable
from typing import TypeAlias

Say: TypeAlias = Callable[..., str]
"""`tr` for the window, a `Words` for paper."""
