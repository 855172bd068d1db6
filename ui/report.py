"""What may be said of a bug: kinds and places, never a text, since a text may hold a name."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_MOST = 12  # calls


class NamelessFormatter(logging.Formatter):
    """Writes an error by its kind and the lines of code it passed."""

    def format(self, record: logging.LogRecord) -> str:
        """Never take the text that another formatter has left in the record."""
        kept, record.exc_text = record.exc_text, None
        written = super().format(record)
        record.exc_text = kept
        return written

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Leave out the texts of the errors: they may quote what was typed."""
        return "" if ei[1] is None else report(ei[1])


def report(error: BaseException) -> str:
    """Return an error and its causes as kinds and places, for whoever mends the program."""
    parts: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(parts) < _MOST:
        frames = traceback.extract_tb(cause.__traceback__)[-_MOST:]
        places = [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
        parts.append("\n".join([type(cause).__name__, *places]))
        cause = cause.__cause__ or cause.__context__
    return "\ncaused by ".join(parts)


def log_bug(what: str, error: BaseException) -> None:
    """Write a mistake of ours into the log, without its text."""
    logging.getLogger(__name__).error("%s\n%s", what, report(error))


def keep_log(folder: Path) -> None:
    """Write warnings and errors into a small file that goes round; without one if it must be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "wardapp.log", maxBytes=512_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(NamelessFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    root.addHandler(handler)
