"""The cells of the team: next action, senior review, flags."""

from ui.board.cell import Cell, Looking, cell, plain, quiet, strong
from ui.board.progress_cells import age_of
from ui.due import due_text, lateness
from ui.widgets import painting
from ui.widgets.text_block import Chip, Icon, Line, Span
from wardapp.codes import code_list
from wardapp.display import clinical_time, duration
from wardapp.queries.board import BoardRow
from wardapp.words import language, tr


def action_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return the next action, its owner, and when it is due or how late."""
    if not row.action_id:
        return cell(quiet(tr("Nothing to do yet")))
    age = age_of(row.action_at, row.action_by)
    if looking.level:
        return cell(strong(tr("Open: {n}", n=row.actions_open)), age=age)
    owner = row.action_owner or tr("No owner")
    late = lateness(row.action_due_at, timed=row.action_due_timed, now=looking.now)
    if late:
        chip = Chip(tr("{time} late", time=duration(late)), "clock", painting.ATTENTION)
        return cell(strong(row.action), (Span(f"{owner} ·", "cell"), chip), age=age)
    due = due_text(row.action_due_at, timed=row.action_due_timed, now=looking.now)
    who = (Span(f"{owner} · ", "cell"), Span(due, "cell", keep=True))
    return cell(strong(row.action), who, age=age)


def senior_cell(row: BoardRow, _looking: Looking) -> Cell:
    """Return when a senior saw the person today, and who."""
    if row.reviewed_at is None:
        return cell(quiet(tr("On leave") if row.on_leave else tr("Not yet")))
    tick = (Icon("check", "green"), Span(" " + clinical_time(row.reviewed_at), "cell", keep=True))
    return cell(tick, plain(row.reviewer), age=age_of(row.reviewed_at, row.reviewer))


def flags_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return the language, the boarder, the leave and the flags, each with its word."""
    lines: list[Line] = []
    if row.on_leave:
        lines.append(_flag("on_leave"))
    if row.boarder:
        lines.append((Icon("boarder"), Span(" " + _boarder(row), "cell")))
    if looking.level == 0:
        lines += [_language(row)] if _language(row) else []
        lines += [_flag("interpreter")] if row.interpreter and not _language(row) else []
        lines += [_flag(code) for code in row.flags]
    return cell(*lines)


def _boarder(row: BoardRow) -> str:
    if not row.home_ward:
        return code_list("flags").label("boarder", language())
    if row.elsewhere:
        return tr("Boarder on {ward}", ward=row.home_ward)
    return tr("Boarder from {ward}", ward=row.home_ward)


def _language(row: BoardRow) -> Line:
    code = row.spoken_language or row.written_language or ""
    if not code or code == "en":
        return ()
    words = code_list("languages").label(code, language())
    if row.interpreter:
        words = tr("{language} interpreter", language=words)
    return (Icon("speech"), Span(f" {words}", "cell"))


def _flag(code: str) -> Line:
    flags = code_list("flags")
    icon = str(flags[code].extra.get("icon", "flag")) if code in flags else "flag"
    return (Icon(icon), Span(" " + flags.label(code, language()), "cell"))
