"""Say in plain words when the Python at hand is too old, before anything is installed."""

import sys

if sys.version_info < (3, 11):
    print(
        "WardApp needs Python 3.11 or later; this is "
        + ".".join(map(str, sys.version_info[:3]))
        + ".\nNothing was installed. Name another one: make run PYTHON=python3.11"
    )
    sys.exit(1)
