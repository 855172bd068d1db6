"""Make the three pictures of the README anew: the real window on the demonstration ward."""

import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from PIL import Image  # ReportLab brings it

from ui.pictures import make_pictures
from wardapp.clock import LONDON, FrozenClock
from wardapp.demo import ensure_demo

MORNING = datetime(2026, 2, 12, 8, 39, tzinfo=LONDON)
PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SHOWN = {
    "board": "board-light-1920x1080.png",
    "round": "round-light-1920x1080.png",
    "plan": "plans-light-1920x1080.png",
}


def main() -> int:
    """Make all pictures in a folder that goes away, and keep three, each with 256 colours."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    clock = FrozenClock(MORNING)
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        ward = ensure_demo(Path(folder) / "demonstration.ward", clock)
        make_pictures(ward, clock, Path(folder))
        for name, made in SHOWN.items():
            few = Image.open(Path(folder) / made).convert("RGB").quantize(256, kmeans=2, dither=0)
            few.save(PICTURES / f"{name}.png", optimize=True)
            print(PICTURES / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
