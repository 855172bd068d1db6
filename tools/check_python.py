"""Say in plain words when the Python at hand will not do, before anything is installed."""

import importlib.util
import sys

if sys.version_info < (3, 11):
    print(
        "WardApp needs Python 3.11 or later; this is "
        + ".".join(map(str, sys.version_info[:3]))
        + ".\nNothing was installed. Name another one: make run PYTHON=python3.11"
    )
    sys.exit(1)
if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
    print(
        "This Python cannot make an environment of its own: a part of it is not installed.\n"
        "Nothing was installed. On Debian and Ubuntu install it once, then try again:\n"
        "    sudo apt-get install python3-venv"
    )
    sys.exit(1)
