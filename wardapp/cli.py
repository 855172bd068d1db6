"""The jobs without a window: each ends with a plain sentence and an exit code.

0 done, 1 not done and nothing was changed, 2 the command line was not understood.
"""

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from wardapp.app import App
from wardapp.clock import LONDON, Clock, FrozenClock, SystemClock
from wardapp.commands.command import Who
from wardapp.commands.record import RegisterPrint
from wardapp.demo import ensure_demo
from wardapp.errors import RuleBroken, StoreUnavailable, WardError
from wardapp.feeds.bed_state import Trial, plan_ward_list, read_ward_list, take_in
from wardapp.feeds.plan import Kind
from wardapp.opening import open_ward, who_is
from wardapp.paper_order import (
    AUDIT_PAPERS,
    BOTH,
    EARLY,
    LARGE,
    MY_PLAN,
    PERSON_PAPERS,
    PUBLIC_PAPERS,
    SHIFTS,
    STANDARD,
    WARD_PAPERS,
    Paper,
    PaperOrder,
)
from wardapp.queries.audit import audits
from wardapp.queries.board import board_rows
from wardapp.queries.recovery_plan import plan_list, recovery_plan
from wardapp.queries.ward import WardRow, wards
from wardapp.queries.ward_list import remembered_columns
from wardapp.settings import SettingsFile, settings_file
from wardapp.store.backup import back_up, newest_good_backup
from wardapp.store.diary import verify_chain
from wardapp.store.health import Condition, StoreDamaged, examine
from wardapp.store.restore import restore
from wardapp.words import ENGLISH, LANGUAGES, tr

Pictures = Callable[[Path, Clock, Path], list[Path]]
"""Makes pictures of the main screens: the ward's file, the time, the folder → the files."""

DONE, NOT_DONE, NOT_UNDERSTOOD = 0, 1, 2
NEWEST = "newest"
_STATION = "command line"
_RIGHTS = frozenset({"view", "import", "print"})


def run(arguments: Sequence[str], pictures: Pictures | None = None) -> int:
    """Do the job that the command line asks for; return the exit code."""
    options = _parser().parse_args(_as_job(arguments))
    options.pictures = pictures
    try:
        job: Callable[[argparse.Namespace], int] = options.job
        return job(options)
    except StoreDamaged as error:
        _complain(error)
        if error.backup is not None:
            _say(tr("Newest good backup: {path}", path=error.backup.path), to_errors=True)
        return NOT_DONE
    except WardError as error:
        _complain(error)
    except OSError as error:
        _say(
            tr(
                "A file or folder could not be read or written: {path}. Check its name, and that "
                "the disk is not full.",
                path=error.filename or "?",
            ),
            to_errors=True,
        )
    return NOT_DONE


def make_demo(options: argparse.Namespace) -> int:
    """Make the demonstration ward, all its papers in both languages, and pictures."""
    clock = FrozenClock(options.at or SystemClock().now())
    out: Path = options.out
    file = ensure_demo(out / "demonstration.ward", clock)
    _say(tr("The demonstration ward, fictional people: {path}", path=file))
    opened = open_ward(file, clock, _STATION)
    try:
        sister = next(person for person in opened.people if person.role == "ward_sister")
        opened.app.sign_in(who_is(sister))
        ward = opened.wards[0]
        orders = [
            *_all_papers(ward),
            *_papers_of_somebody(opened.app, ward),
            *_papers_of_an_audit(opened.app, ward),
        ]
        papers = [_print(opened.app, order, out) for order in orders]
    finally:
        opened.app.store.close()
    _say(tr("Papers: {count}, in {folder}", count=len(papers), folder=out))
    if options.pictures is not None:
        made = options.pictures(file, clock, out)
        _say(tr("Pictures: {count}, in {folder}", count=len(made), folder=out))
    return DONE


def import_list(options: argparse.Namespace) -> int:
    """Take a ward list in, or only say what it would change."""
    if not options.file.is_file():
        raise StoreUnavailable("There is no such file: {path}", path=options.file)
    app = _open(options)
    try:
        ward = _ward(app, options.ward)
        read = read_ward_list(options.file, known=app.ask(remembered_columns), as_of=options.as_of)
        trial = plan_ward_list(app, ward.id, read)
        _tell(trial)
        if options.dry_run:
            _say(tr("This was a trial run. Nothing was changed."))
        elif not trial.plan.ticked:
            _say(tr("There was nothing to take in. Nothing was changed."))
        else:
            changes = take_in(app, trial)
            _say(tr(changes.label, **changes.values))
    finally:
        app.store.close()
    return DONE


def print_sheet(options: argparse.Namespace) -> int:
    """Save a paper as a PDF and write it into the register."""
    app = _open(options)
    try:
        ward = _ward(app, options.ward)
        order = PaperOrder(
            options.sheet,
            ward,
            options.language,
            options.shift,
            stay_id=_stay_in(app, ward, options.bed) if options.sheet in PERSON_PAPERS else 0,
            size=LARGE if options.large else STANDARD,
        )
        _say(tr("Saved as a PDF: {path}", path=_print(app, order, options.out)))
    finally:
        app.store.close()
    return DONE


def make_backup(options: argparse.Namespace) -> int:
    """Make a backup and read it back."""
    made = back_up(_database(options), SystemClock())
    _say(tr("Backup made and read back: {path}", path=made.path))
    return DONE


def restore_backup(options: argparse.Namespace) -> int:
    """Put a backup in the place of the ward's file."""
    path = options.database or _last_ward()
    backup = Path(options.backup)
    if options.backup == NEWEST:
        newest = newest_good_backup(path)
        if newest is None:
            raise StoreUnavailable("There is no good backup beside {path}.", path=path)
        backup = newest.path
    if not backup.is_file():
        raise StoreUnavailable("There is no such backup: {path}", path=backup)
    done = restore(path, backup, SystemClock())
    _say(tr("Restored: {path}", path=path))
    if done.kept is not None:
        _say(tr("The former file was kept: {path}", path=done.kept))
    return DONE


def check(options: argparse.Namespace) -> int:
    """Look the file over, and compute the diary's chain anew."""
    path = _database(options)
    health = examine(path, big=None)
    if health.condition is Condition.DAMAGED:
        _say(tr(health.text), to_errors=True)
        newest = newest_good_backup(path)
        if newest is not None:
            _say(tr("Newest good backup: {path}", path=newest.path), to_errors=True)
        return NOT_DONE
    _say(tr(health.text))
    app = _open(options)
    try:
        chain = app.ask(verify_chain)
    finally:
        app.store.close()
    if not chain.ok:
        raise StoreUnavailable(
            "The diary does not hold together from entry {entry} on. Nothing was changed. Stop "
            "using this file and tell IT.",
            entry=chain.first_bad,
        )
    _say(tr("The diary holds together. Entries: {count}", count=chain.count))
    return DONE


def _print(app: App, order: PaperOrder, out: Path) -> Path:
    """Print a paper into a file, or into a folder under a short name."""
    from wardapp.press import print_paper  # ReportLab: only where paper is wanted

    paper = print_paper(app, order)
    path = out if out.suffix else out / f"{order.document.replace('_', '-')}-{order.language}.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(paper.pdf)
    app.do(_registered(paper))
    return path


def _registered(paper: Paper) -> RegisterPrint:
    return RegisterPrint(
        ward_id=paper.order.ward.id,
        document=paper.order.document,
        stay_id=paper.order.stay_id or None,
        language=paper.order.language,
        pages=paper.pages,
        sha256=paper.sha256,
        record_head=paper.record_head,
    )


def _all_papers(ward: WardRow) -> list[PaperOrder]:
    return [
        PaperOrder(document, ward, language) for document in WARD_PAPERS for language in LANGUAGES
    ]


def _papers_of_somebody(app: App, ward: WardRow) -> list[PaperOrder]:
    """Return the papers of the first person whose plan was agreed and who was asked how they read.

    The person's own copy is made in large print, and in both languages beside each other too.
    """
    for row in app.ask(plan_list, ward.id):
        plan = app.ask(recovery_plan, row.stay_id) if row.agreed_number else None
        if plan is not None and plan.person.written_language is not None:
            break
    else:
        return []
    own = [
        PaperOrder(MY_PLAN, ward, language, stay_id=row.stay_id, size=LARGE)
        for language in (*LANGUAGES, BOTH)
    ]
    return own + [
        PaperOrder(document, ward, language, stay_id=row.stay_id)
        for document in PERSON_PAPERS
        if document not in PUBLIC_PAPERS
        for language in LANGUAGES
    ]


def _papers_of_an_audit(app: App, ward: WardRow) -> list[PaperOrder]:
    """Return the papers of the newest finished audit."""
    finished = [found for found in app.ask(audits) if found.audit.closed_at is not None]
    return [
        PaperOrder(document, ward, language, audit_id=found.audit.id)
        for found in finished[:1]
        for document in AUDIT_PAPERS
        for language in LANGUAGES
    ]


def _stay_in(app: App, ward: WardRow, bed: str) -> int:
    """Return who lies in a bed; a paper of one person needs one."""
    if not bed:
        raise RuleBroken("Say whose paper it is: --bed A2.")
    for row in app.ask(board_rows, ward.id, app.clock.now()):
        if row.stay_id is not None and row.bed.casefold() == bed.casefold():
            return row.stay_id
    raise RuleBroken("Nobody lies in bed {bed}.", bed=bed)


def _tell(trial: Trial) -> None:
    """Say what the list would do, what is doubtful and what is left to a person."""
    plan = trial.plan
    for warning in plan.warnings:
        _say(tr(warning.text, **warning.values))
    counts = plan.counts
    _say(
        tr(
            "Arrive: {arrive}. Move: {move}. Differ: {differ}. Unchanged: {same}. "
            "To be mended first: {held}.",
            arrive=counts[Kind.ARRIVES],
            move=counts[Kind.MOVES],
            differ=counts[Kind.DIFFERS],
            same=counts[Kind.UNCHANGED],
            held=counts[Kind.HELD],
        )
    )
    for problem in (problem for line in plan.lines for problem in line.problems):
        said = tr(problem.said.text, **problem.said.values)
        _say(tr("Row {row}: {sentence}", row=problem.row, sentence=said))
    absent = counts[Kind.LEFT]
    if absent:
        _say(tr("Not in the list: {count}. Confirm in the window who has left.", count=absent))


def _open(options: argparse.Namespace) -> App:
    """Open a ward's file that is there, in the name of whoever is logged in to the computer."""
    app = open_ward(_database(options), SystemClock(), _STATION).app
    app.sign_in(Who(None, f"{_STATION}: {getpass.getuser()}", "", _RIGHTS))
    return app


def _database(options: argparse.Namespace) -> Path:
    path: Path = options.database or _last_ward()
    if not path.is_file():
        raise StoreUnavailable("There is no ward's file here: {path}", path=path)
    return path


def _last_ward() -> Path:
    last = SettingsFile(settings_file()).now.ward_file
    if not last:
        raise StoreUnavailable("Say which ward's file is meant: --database PATH")
    return Path(last)


def _ward(app: App, name: str) -> WardRow:
    """Return the ward of this name, or the only one."""
    there = app.ask(wards)
    wanted = name.casefold()
    for ward in there:
        if ward.name.casefold() in (wanted, f"ward {wanted}") or (not name and len(there) == 1):
            return ward
    names = ", ".join(ward.name for ward in there)
    raise RuleBroken("Say which ward is meant: --ward NAME. Here: {names}", names=names)


def _as_job(arguments: Sequence[str]) -> list[str]:
    """Read `--headless --out out` as `demo --out out`."""
    kept = [argument for argument in arguments if argument not in ("--headless", "--demo")]
    return kept if len(kept) == len(arguments) else ["demo", *kept]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wardapp", description=tr("Jobs without a window."))
    jobs = parser.add_subparsers(required=True, metavar="JOB")
    demo = _job(jobs, "demo", make_demo, tr("the demonstration ward with papers and pictures"))
    demo.add_argument("--out", type=Path, default=Path("out"), help=tr("folder for the results"))
    demo.add_argument("--at", type=_moment, help=tr('as at "YYYY-MM-DD HH:MM", not now'))
    taking = _job(jobs, "import", import_list, tr("take a ward list in"))
    taking.add_argument("file", type=Path, help=tr("CSV or XLSX"))
    taking.add_argument("--as-of", type=_moment, help=tr('when it was true: "YYYY-MM-DD HH:MM"'))
    taking.add_argument("--dry-run", action="store_true", help=tr("only say what would change"))
    printing = _job(jobs, "print", print_sheet, tr("save a paper as a PDF"))
    printing.add_argument("sheet", choices=(*WARD_PAPERS, *PERSON_PAPERS))
    printing.add_argument("--out", type=Path, required=True, help=tr("the PDF, or a folder"))
    printing.add_argument("--language", choices=(*LANGUAGES, BOTH), default=ENGLISH)
    printing.add_argument("--bed", default="", help=tr("whose paper it is, for one person's"))
    printing.add_argument("--large", action="store_true", help=tr("in large print"))
    printing.add_argument("--shift", choices=tuple(SHIFTS), default=EARLY)
    backup = _job(jobs, "backup", make_backup, tr("make a backup and read it back"))
    back = _job(jobs, "restore", restore_backup, tr("go back to a backup"))
    back.add_argument("backup", metavar="BACKUP", help=tr("a backup's file, or the word newest"))
    checking = _job(jobs, "check", check, tr("is the file whole, does the diary hold together?"))
    for job in (taking, printing, backup, back, checking):
        job.add_argument("--database", type=Path, help=tr("the ward's file; else the last one"))
    for job in (taking, printing):
        job.add_argument("--ward", default="", metavar="NAME", help=tr("where there are several"))
    return parser


def _job(
    jobs: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    job: Callable[[argparse.Namespace], int],
    words: str,
) -> argparse.ArgumentParser:
    made = jobs.add_parser(name, help=words, description=words)
    made.set_defaults(job=job)
    return made


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=LONDON)


def _complain(error: WardError) -> None:
    _say(tr(error.text, **error.values), to_errors=True)


def _say(sentence: str, *, to_errors: bool = False) -> None:
    (sys.stderr if to_errors else sys.stdout).write(sentence + "\n")
