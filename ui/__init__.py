"""The window: asks questions, sends commands, and redraws what it is told has changed."""

import sys

import PySide6

# Qt's import hook reads the source of every module imported after it, a tenth of a second
# in all, to see whether it might use PySide's `__feature__` switch. We never do.
_feature = sys.modules.get("shibokensupport.feature")
if _feature is not None and PySide6.__version_info__[:2] == (6, 11):
    _feature.__dict__["_mod_uses_pyside"] = lambda _module: False
