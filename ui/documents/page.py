"""Documents: choose a paper, look at it, save it or hand it to a printer."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.desk import Desk
from ui.documents.orders import OrderPanel
from ui.documents.preview import PreviewPane
from ui.documents.printer import DOTS_PER_INCH, ask_for_printer, draw_pages, has_printer
from ui.documents.question import LanguageQuestion
from ui.documents.register import RegisterList
from ui.page import Page
from ui.paper import PagePicture, make_paper, page_pictures
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.app import App, Changes
from wardapp.codes import code_list
from wardapp.commands.patient_details import RecordLanguage
from wardapp.commands.record import RegisterPrint
from wardapp.display import clinical_time
from wardapp.errors import WardError
from wardapp.paper_order import (
    AUDIT_PAPERS,
    AUDIT_RESULT,
    BOARD,
    BOARD_SHORT,
    HANDOVER,
    PERSON_PAPERS,
    PUBLIC_PAPERS,
    SHARED,
    TITLES,
    Paper,
    PaperOrder,
)
from wardapp.queries.audit import AuditScreen, audits
from wardapp.queries.board import board_rows
from wardapp.queries.print_register import prints
from wardapp.queries.recovery_plan import PlanPerson, PlanRow, recovery_plan
from wardapp.words import language, tr

_REGISTER = "print_record"
_ZOOMS = (0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 2.0)
_POINTS_PER_INCH = 96.0
_NARROW, _LOW = 72, 32  # em: below these, large type on a small screen
_A4_LONG = 11.69 * _POINTS_PER_INCH

_PAPERS_OF = {
    "board_sheet": BOARD,
    "action_list": "actions",
    "board_short": BOARD_SHORT,
}

_AUDIT = frozenset({"audit", "audit_ward", "audit_bed", "audit_answer", "audit_correction"})
"""What a paper of an audit is made of."""

Made = tuple[Paper, tuple[PagePicture, ...]]


class DocumentsPage(Page):
    """The papers of the ward and of each person on it, seen before they leave.

    `open_paper(document, stay_id)` shows one of `paper_order`. Only the paper that is chosen
    can be saved or printed: while another is being made, or a question is open, there is none.
    """

    name = "documents"
    shows = frozenset({_REGISTER, "placement", "stay", "patient", "bed", "audit", "audit_ward"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paper: Paper | None = None
        self._wanted: PaperOrder | None = None
        self._person: PlanPerson | None = None
        self._was_opened = False
        self._wide = False
        self._zoom: int | None = None
        self._shown = 0  # the step at which the paper in sight was painted
        self.choose_place = self._ask_for_place
        self.orders = OrderPanel(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.orders)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview = PreviewPane(self)
        self.question = LanguageQuestion(self)
        self._place = QStackedWidget(self)
        self._place.addWidget(self.preview)
        self._place.addWidget(self.question)
        self.notice = Notice(self)
        self.register = RegisterList(self)
        self._title = PlainLabel("", "title", wrap=True)
        self._as_at = PlainLabel("", "body", "ink_second", wrap=True)
        self._smaller = QuietButton("")
        self._larger = QuietButton("")
        self._save = PrimaryButton("", key="Ctrl S")
        self._print = SecondaryButton("", key="Ctrl Enter")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.retranslate()

    def open_paper(self, document: str, stay_id: int = 0) -> None:
        """Choose a paper, of one person where it is about one, and make it as things stand.

        What has to be asked first is where the keys go; who walks through the list stays there.
        """
        self.orders.choose(_PAPERS_OF.get(document, document), stay_id)
        self._was_opened = True
        if self.orders.isAncestorOf(self.focusWidget()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # the keys go where the choice is
        self._go_to_question()

    def open_order(self, order: PaperOrder) -> None:
        """Choose a paper of an audit, of one ward or all, and make it as things stand."""
        self.orders.choose_order(order)
        self._was_opened = True
        self._show_picker(self.orders.audit)
        if self.orders.isAncestorOf(self.focusWidget()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask for the register, who is here and which audits there are; make a first paper."""
        ward, runner = self.desk.ward, self.desk.runner
        runner.ask(self.register.show_rows, prints, ward.id)
        runner.ask(self.orders.person.offer, board_rows, ward.id, self.desk.now())
        runner.ask(self._on_audits, audits)

    def _on_audits(self, screens: tuple[AuditScreen, ...]) -> None:
        """Offer what there is; which paper comes first depends on it."""
        self.orders.offer_audits(screens)
        chosen = self.orders.order(self.desk.ward).document
        if self._wanted is None or self._wanted.document != chosen:
            self.make()

    def retranslate(self) -> None:
        """Write the texts anew."""
        self.orders.retranslate()
        self.preview.setAccessibleName(tr("Preview"))
        self._smaller.setText(tr("Smaller"))
        self._larger.setText(tr("Larger"))
        self._save.setText(tr("Save as PDF"))
        self._print.setText(tr("Print…"))
        self.register.retranslate()
        self.question.retranslate()
        self._say_title()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of this page."""
        return (
            ("Page Up\nPage Down", tr("turn the page")),
            ("Ctrl −\nCtrl +", tr("smaller, larger")),
            ("Ctrl S", tr("save as PDF")),
            ("Ctrl Enter", tr("print")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the preview what room there is, first of all."""
        super().resizeEvent(event)
        narrow, low = self.width() < theme.em(_NARROW), self.height() < theme.em(_LOW)
        self._scroll.setFixedWidth(theme.em(15 if narrow else theme.current().width["side"]))
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._as_at.setVisible(not low)
        self.register.setVisible(not low)

    def make(self) -> None:
        """Have the chosen paper made, and its pages painted, by the worker."""
        order = self.orders.order(self.desk.ward)
        self._wanted, self.paper = order, None
        self.notice.clear()
        self.preview.show_pages((), self.devicePixelRatioF())
        if not self._ready_for(order):
            return
        self._place.setCurrentWidget(self.preview)
        dots = self._dots_per_inch()
        self._title.setText(tr("Making the paper…"))
        self._as_at.setText("")

        def work(app: App) -> Made:
            paper = make_paper(app, order)
            return paper, page_pictures(paper.pdf, dots)

        self.desk.runner.run(work, self._on_made, self._on_not_made)

    def _ready_for(self, order: PaperOrder) -> bool:
        """Tell whether the paper can be made; else say or ask what is missing."""
        if order.document not in PERSON_PAPERS:
            return True
        self._title.setText(tr(TITLES[order.document]))
        if not order.stay_id:
            self._as_at.setText(tr("Choose the person whom this paper is about."))
            self._place.setCurrentWidget(self.preview)
            self._show_picker(self.orders.person)
            return False
        person = self._person
        if person is None or person.stay_id != order.stay_id:
            self.desk.runner.ask(self._on_person, recovery_plan, order.stay_id)
            return False
        if order.document in PUBLIC_PAPERS and person.written_language is None:
            self._as_at.setText("")
            self._place.setCurrentWidget(self.question)
            self.question.ask(person)
            self._go_to_question()
            return False
        return True

    def _go_to_question(self) -> None:
        if self._was_opened and self._place.currentWidget() is self.question:
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self) -> None:
        self._was_opened = False
        self.make()

    def _show_picker(self, picker: QWidget) -> None:
        """Bring the field in which a person or an audit is chosen into sight, if the page is low.

        The layout has to settle first.
        """
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(picker))

    def _on_person(self, row: PlanRow | None) -> None:
        """Take over how the person reads, and make the paper that waited for it."""
        if row is None or self._wanted is None or self._wanted.stay_id != row.person.stay_id:
            return
        self._person = row.person
        self.orders.show_person(row.person)
        self.make()
        code = code_list("paper_format").items.get(row.person.paper_format)
        if self._wanted.document in PUBLIC_PAPERS and code and code.extra.get("arrange"):
            self.notice.say("attention", tr("Reads best: {how}", how=code.text(language())))

    def _on_answered(self, command: RecordLanguage) -> None:
        self.desk.runner.do(command, self._on_recorded)

    def _on_recorded(self, _changes: Changes) -> None:
        self.question.forget()
        self._person = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make()

    def save(self) -> None:
        """Save the paper in sight as a file, and note it in the register."""
        paper = self.paper
        if paper is None or not self._may_print():
            return
        place = self.choose_place(paper.file_name)
        if place is None:
            return
        try:
            place.write_bytes(paper.pdf)
        except OSError:
            self._problem(
                tr(
                    "The file could not be written there. Nothing is lost. Choose another folder, "
                    "or close the program that has the file open."
                )
            )
            return
        self._register(paper, "pdf", 1)

    def print_out(self) -> None:
        """Hand the paper in sight to a printer; without one, offer the file."""
        paper = self.paper
        if paper is None or not self._may_print():
            return
        if not has_printer():
            self._problem(tr("This computer has no printer. Save the paper as a PDF instead."))
            self._save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        printer = ask_for_printer(self, wide=self._wide)
        if printer is not None:
            self.desk.runner.run(
                lambda _app: page_pictures(paper.pdf, DOTS_PER_INCH),
                lambda pictures: self._on_pages_for(printer, paper, pictures),
            )

    def zoom(self, step: int) -> None:
        """Show the pages larger or smaller."""
        wanted = max(0, min(self._shown + step, len(_ZOOMS) - 1))
        paper = self.paper
        if wanted != self._shown and paper is not None:
            self._zoom = wanted
            dots = self._dots_per_inch()
            self.desk.runner.run(
                lambda _app: page_pictures(paper.pdf, dots),
                lambda pictures: self.preview.show_pages(pictures, self.devicePixelRatioF()),
            )

    def _on_made(self, made: Made) -> None:
        paper, pictures = made
        if paper.order != self._wanted:
            return  # another one was chosen meanwhile
        self.paper = paper
        self._wide = pictures[0].width > pictures[0].height
        self.preview.show_pages(pictures, self.devicePixelRatioF())
        self._say_title()

    def _on_not_made(self, refused: WardError) -> None:
        """Say why there is no paper, where it would be."""
        if self._wanted is not None:
            self._title.setText(tr(TITLES[self._wanted.document]))
        self.notice.say("attention", tr(refused.text, **refused.values))

    def _on_pages_for(
        self, printer: QPrinter, paper: Paper, pictures: tuple[PagePicture, ...]
    ) -> None:
        if draw_pages(printer, pictures):
            self._register(paper, "printer", printer.copyCount())
        else:
            self._problem(
                tr("The printer did not take the pages. Nothing is lost. Try another printer.")
            )

    def _on_ward_changed(self, changes: Changes) -> None:
        if "patient" in changes.kinds:
            self._person = None  # the language may be another now
            if self._place.currentWidget() is self.question:
                self.make()
        if self.paper is not None and self._is_behind(self.paper, changes):
            time = clinical_time(self.paper.made_at)
            text = tr("The ward has changed since {time}, when this paper was made.", time=time)
            if self.paper.order.document in AUDIT_PAPERS:
                text = tr("The audit has changed since {time}, when this was made.", time=time)
            self.notice.say("attention", text, tr("Make it anew"))

    def _is_behind(self, paper: Paper, changes: Changes) -> bool:
        """Tell whether what changed may stand on the paper in sight."""
        if paper.order.document in AUDIT_PAPERS:
            return bool(changes.kinds & _AUDIT)
        return bool(changes.kinds - {_REGISTER})

    def _register(self, paper: Paper, how: str, copies: int) -> None:
        order = paper.order
        self.desk.runner.do(
            RegisterPrint(
                ward_id=order.ward.id,
                document=order.document,
                stay_id=order.stay_id or None,
                edition=_edition(order),
                language=order.language,
                pages=paper.pages,
                copies=copies,
                how=how,
                sha256=paper.sha256,
                record_head=paper.record_head,
            )
        )

    def _may_print(self) -> bool:
        """Refuse before a file is written, so that nothing leaves without the register."""
        if "print" in self.desk.who.permissions:
            return True
        self._problem(tr("Your role does not allow this. Nothing was printed or saved."))
        return False

    def _problem(self, sentence: str) -> None:
        self.desk.say(sentence, kind="problem")
        self.notice.say("attention", sentence)

    def _say_title(self) -> None:
        if self.paper is None:
            return
        self._title.setText(tr(TITLES[self.paper.order.document]))
        time = clinical_time(self.paper.made_at)
        pages = tr("pages: {n}", n=self.paper.pages)
        order = self.paper.order
        whose = self.orders.person.words() if order.stay_id else ""
        whose = self.orders.audit.words() if order.document in AUDIT_PAPERS else whose
        parts = (whose, pages, tr("as at {time}", time=time))
        self._as_at.setText(" · ".join(part for part in parts if part))

    def _ask_for_place(self, name: str) -> Path | None:
        start = str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), start, "PDF (*.pdf)")
        return Path(chosen) if chosen else None

    def _dots_per_inch(self) -> float:
        self._shown = self._zoom_now()
        return _POINTS_PER_INCH * _ZOOMS[self._shown] * self.devicePixelRatioF()

    def _zoom_now(self) -> int:
        """Return the step chosen; before that, the largest at which a sheet lies whole."""
        if self._zoom is not None:
            return self._zoom
        room = self.preview.viewport().width() - 2 * theme.space("s4")
        fitting = [step for step, zoom in enumerate(_ZOOMS) if zoom * _A4_LONG <= room]
        return min(max(fitting, default=0), _ZOOMS.index(1.25))

    def _connect(self) -> None:
        self.question.answered.connect(self._on_answered)
        self.orders.changed.connect(self._on_chosen)
        self._smaller.clicked.connect(lambda: self.zoom(-1))
        self._larger.clicked.connect(lambda: self.zoom(1))
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_out)
        self.notice.action_requested.connect(self.make)
        self.desk.runner.changed.connect(self._on_ward_changed)
        for key, deed in (
            ("Ctrl+S", self.save),
            ("Ctrl+Return", self.print_out),
            ("Ctrl+-", lambda: self.zoom(-1)),
            ("Ctrl++", lambda: self.zoom(1)),
            ("Ctrl+=", lambda: self.zoom(1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _lay_out(self) -> None:
        head = self._head
        side = theme.space("s4")
        head.setContentsMargins(side, theme.space("s2"), side, theme.space("s2"))
        place = QWidget()
        buttons = FlowLayout(place, theme.space("s3"), theme.space("s1"))
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self._smaller, self._larger, self._print, self._save):
            buttons.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._as_at)
        head.addLayout(words, 1)
        head.addWidget(place)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._place, 1)
        self.register.setMaximumHeight(theme.em(7.5))
        column.addWidget(self.register)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scroll)
        row.addWidget(right, 1)
        self.setFocusProxy(self.orders)


def _edition(order: PaperOrder) -> str:
    """Return what tells two papers of one name apart in the register."""
    if order.document in PUBLIC_PAPERS:
        return order.size
    if order.document == AUDIT_RESULT:
        return SHARED if order.shared else "ward" if order.audit_ward_id else "all"
    return order.shift if order.document == HANDOVER else ""
