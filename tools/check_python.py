"""Say in plain words when the Python at hand will not do, before anything is installed."""

import importlib.util
import subprocess
import sys

if sys.version_info < (3, 11):
    print(
        "WardApp needs Python 3.11 or later; this is "
        + ".".join(map(str, sys.version_info[:3]))
        + ".\nNothing was installed. Name another one: make run PYTHON=python3.11"
    )
    sys.exit(1)
if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    sys.exit(subprocess.call(["sh", "tools/install.sh", "Python", package]))
