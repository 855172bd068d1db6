"""The demonstration ward of one afternoon."""

from datetime import date
from pathlib import Path

import pytest
from demo_wards import demo_of

from wardapp.clock import moment


@pytest.fixture(scope="session")
def thursdays(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of Thu 12-Feb-2026 16:40; copy it before opening it."""
    return demo_of(moment(date(2026, 2, 12), 16, 40), tmp_path_factory)
