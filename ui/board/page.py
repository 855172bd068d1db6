"""The board: figures, filter, table, card; every answer of the ward redraws what differs."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui import theme
from ui.board import door
from ui.board.cell import Looking
from ui.board.columns import MOST_PRIVATE, columns_at
from ui.board.cover import Cover
from ui.board.editing import Editing
from ui.board.figures import figures, filter_words, kept
from ui.board.foot_line import FootLine
from ui.board.model import BoardModel
from ui.board.more_columns import MoreColumns
from ui.board.strip import FiguresStrip, FilterBar
from ui.board.table import BoardTable
from ui.desk import Desk
from ui.page import Page
from ui.patient.card import PatientCardPanel
from wardapp.app import Changes
from wardapp.display import clinical_time, weekday_date_time
from wardapp.measures.same_name import same_names
from wardapp.queries.board import BoardRow
from wardapp.queries.figures import Leavers, ward_as_it_is
from wardapp.words import tr

if TYPE_CHECKING:
    from ui.board.sheets import Sheets


class BoardPage(Page):
    """The ward as it is; the first page of the window."""

    name = "board"
    shows = frozenset(
        {
            *("bed", "placement", "stay", "patient", "absence", "flag", "waiting", "action"),
            *("expected_discharge", "optimised", "pathway", "day_status", "senior_review"),
            *("acute_treatment", "ready_decision", "pathway_transfer"),
            *("criterion", "concern", "leaving_plan", "board_round", "round_entry", "ward"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: tuple[BoardRow, ...] = ()
        self._left = Leavers(0, 0)
        self._filter = ""
        self._keys: tuple[str, ...] = ()
        self._wanted_stay: int | None = None
        self._card_closed = False
        self._asking = False
        self._again = False
        self.model = BoardModel(self._looking(), self)
        self.strip = FiguresStrip(self)
        self.filter_bar = FilterBar(self)
        self.table = BoardTable(self.model, self)
        self.more = MoreColumns(self)
        self.foot = FootLine(self)
        self.card = PatientCardPanel(desk, self)
        self.cover = Cover(desk.ward.name, self)
        self.editing = Editing(desk, self.table, self.model, self)
        self._lay_out()
        self._connect()
        self._shortcuts()

    @cached_property
    def sheets(self) -> "Sheets":
        """The sheets over the board."""
        return door.sheets(self.desk, self)

    # what it shows

    def rows(self) -> tuple[BoardRow, ...]:
        """Return the whole ward as last read."""
        return self._rows

    def refresh(self) -> None:
        """Ask for the board and for who has left; at most one question is on its way."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        self.desk.runner.ask(self._take_ward, ward_as_it_is, self.desk.ward.id, self.desk.now())

    def retranslate(self) -> None:
        """Write every cell and figure anew."""
        self.table.setAccessibleName(tr("Board"))
        self.filter_bar.retranslate()
        self.foot.retranslate()
        self.card.retranslate()
        self.cover.retranslate()
        self._on_fitted(self.table.hidden)
        self._rebuild_columns()
        self._show()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the board."""
        return (
            (tr("Type"), tr("edit the cell")),
            ("Enter", tr("card")),
            ("Ctrl Enter", tr("round")),
            ("Alt E", tr("date")),
            ("Alt O", tr("optimised")),
            ("Alt P", tr("plan")),
            ("Alt L", tr("leaving")),
            ("Alt M", tr("more for this bed")),
        )

    def choose_filter(self, key: str) -> None:
        """Leave only some rows in sight; "" shows all."""
        self._filter = key
        self._show()

    def use_columns(self, keys: tuple[str, ...]) -> None:
        """Show these columns in this order, as a saved view says."""
        self._keys = keys
        self._rebuild_columns()
        self._show()

    def column_keys(self) -> tuple[str, ...]:
        """Return the columns in the order shown."""
        return tuple(column.key for column in columns_at(0, self._keys))

    def current_row(self) -> BoardRow | None:
        """Return the row the person is at."""
        return self.model.row_at(self.table.current()[0])

    def show_patient(self, stay_id: int) -> None:
        """Go to a patient, out of any filter."""
        if self.model.place_of(stay_id) < 0 and self._filter:
            self.choose_filter("")
        place = self.model.place_of(stay_id)
        self._wanted_stay = stay_id if place < 0 else None
        if place >= 0:
            self.table.go_to(place, max(1, self.table.current()[1]))
            self.table.setFocus()

    def edit(self, key: str) -> None:
        """Open the editor of a column for the current row."""
        column = self.model.column_of(key)
        place = self.table.current()[0]
        if column >= 0 and place >= 0:
            self.table.go_to(place, column)
            self._on_edit_requested(place, column, "")

    def next_change(self) -> None:
        """Go to the next cell that somebody else changed."""
        marked_cells = self.model.news()
        if not marked_cells and self.model.news_count() and self._filter:
            self.choose_filter("")
            marked_cells = self.model.news()
        if marked_cells:
            at = self.table.current()
            self.table.go_to(*next((m for m in marked_cells if m > at), marked_cells[0]))
            self.table.setFocus()

    # how it is put together

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.table, 1)
        row.addWidget(self.more)
        left.addLayout(row, 1)
        left.addWidget(self.foot)
        middle.addLayout(left, 1)
        middle.addWidget(self.card)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.filter_bar)
        column.addLayout(middle, 1)
        self._middle = middle
        self._stack = QStackedLayout(self)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.cover)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.strip.chosen.connect(self.choose_filter)
        self.filter_bar.show_all.connect(lambda: self.choose_filter(""))
        self.table.edit_requested.connect(self._on_edit_requested)
        self.table.opened.connect(self._on_opened)
        self.table.current_moved.connect(self._on_current_moved)
        self.table.fitted.connect(self._on_fitted)
        self.table.scrolled.connect(self._tell_foot)
        self.more.clicked.connect(self._on_more_clicked)
        self.foot.next_requested.connect(self.next_change)
        self.foot.clear_requested.connect(self._on_clear_requested)
        self.card.closed.connect(self._on_card_closed)
        self.card.edit_requested.connect(self.edit)
        self.desk.privacy_changed.connect(self._on_privacy_changed)
        self.desk.minute_turned.connect(self._on_minute)
        self.desk.ward_changed.connect(self.refresh)
        self.desk.patient_requested.connect(self.show_patient)
        self.desk.runner.changed.connect(self._on_changed)
        self.desk.runner.failed.connect(self._on_failed)
        self._seen_stay: int | None = None

    def _shortcuts(self) -> None:
        for keys, deed in (
            ("Ctrl+Return", self._start_round),
            ("Alt+E", lambda: self.edit("edd")),
            ("Alt+O", lambda: self.edit("optimised")),
            ("Alt+P", self._open_plan),
            ("Alt+M", lambda: self.sheets.menu(self.current_row(), self._rows)),
            ("Alt+V", lambda: self.sheets.views(self)),
            ("F8", self.next_change),
            ("F11", lambda: self.desk.page_requested.emit("wall")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.table)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_escape)

    def _open_plan(self) -> None:
        row = self.current_row()
        if row is not None and row.stay_id is not None:
            self.desk.plan_requested.emit(row.stay_id)

    def _looking(self) -> Looking:
        small = self._window_width() < theme.em(theme.current().width["small_below"])
        alike = same_names(self._rows)
        return Looking(self.desk.now(), self.desk.privacy, small, alike)

    def _window_width(self) -> int:
        window = self.window()
        return window.width() if window is not self else self.width()

    # what arrives

    def _take_ward(self, ward: tuple[tuple[BoardRow, ...], Leavers]) -> None:
        self._asking = False
        self._rows, self._left = ward
        self._show()
        if self._wanted_stay is not None:
            self.show_patient(self._wanted_stay)
        if self._again:
            self._again = False
            self.refresh()

    def _show(self) -> None:
        now, stay = self.desk.now(), self.card.stay_id
        shown = kept(self._rows, self._filter, now)
        at, column = self.table.current()
        here = self.model.row_at(at)
        self.model.show_rows(shown, self._looking())
        self._stay_at(here, column)
        self.strip.show_figures(figures(self._rows, self._left, now), self._filter)
        self._tell_filter(shown)
        self._tell_foot()
        self._tell_card(stay)
        self.cover.tell(weekday_date_time(now, tr))
        self._stack.setCurrentIndex(int(self.desk.privacy >= MOST_PRIVATE))

    def _stay_at(self, here: BoardRow | None, column: int) -> None:
        """Keep the person at the patient they were at, wherever that row has gone."""
        if self.model.rowCount() == 0:
            return
        if here is None:
            self.table.go_to(0, 0)
            return
        place = self.model.place_of(here.stay_id)
        if place >= 0 and place != self.table.current()[0]:
            self.table.go_to(place, column)

    def _tell_filter(self, shown: tuple[BoardRow, ...]) -> None:
        if not self._filter:
            self.filter_bar.hide()
            return
        ids = {id(row) for row in shown}
        hidden = [row for row in self._rows if id(row) not in ids]
        patients = sum(row.occupied for row in hidden)
        words = filter_words(self._filter)
        self.filter_bar.say(words, len(shown), patients, len(hidden) - patients)

    def _tell_foot(self) -> None:
        first, last = self.table.below()
        beds = [self._bed(place) for place in (first, last)]
        marks = self.model.news()
        seen = self.table.viewport().rect()
        away = sum(
            not seen.intersects(self.table.visualRect(self.model.index(*place))) for place in marks
        )
        self.foot.say(beds[0], beds[1], self.model.news_count(), away)

    def _bed(self, place: int) -> str:
        row = self.model.row_at(place)
        return row.bed if row is not None else ""

    def _tell_card(self, _stay: int | None) -> None:
        row = self.current_row()
        wide = not self.model.looking.small and not self._card_closed
        if self.desk.privacy or row is None or not row.occupied:
            self.card.show_row(None, self.model.looking, floating=False)
            self.card.setVisible(wide and self.desk.privacy == 0)
            return
        floating = self.card.isVisible() and self.model.looking.small
        self.card.show_row(row, self.model.looking, floating=floating)
        if wide:
            self.card.setVisible(True)

    # what happens

    def _on_minute(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_changed(self, changes: Changes) -> None:
        if changes.stay_id is None:
            return
        keys = self.model.columns_of(changes.kinds)
        if changes.mine:
            self._flash(changes.stay_id, keys)
            return
        said = ", ".join(part for part in (changes.by, clinical_time(changes.at)) if part)
        self.model.mark_news(changes.stay_id, keys, said)
        self._tell_foot()

    def _flash(self, stay_id: int, keys: tuple[str, ...]) -> None:
        place = self.model.place_of(stay_id)
        if place >= 0:
            self.table.show_saved(frozenset((place, self.model.column_of(key)) for key in keys))

    def _on_failed(self, _error: object) -> None:
        self._asking = self._again = False

    def _on_privacy_changed(self, _level: int) -> None:
        self.editing.close()
        self._rebuild_columns()
        self._show()

    def _rebuild_columns(self) -> None:
        at = self.table.current()
        self.model.set_columns(columns_at(self.desk.privacy, self._keys), self._looking())
        self.table.arrange()
        if at[0] >= 0 and self.model.columnCount():
            self.table.go_to(at[0], min(at[1], self.model.columnCount() - 1))

    def _on_edit_requested(self, place: int, column: int, typed: str) -> None:
        row = self.model.row_at(place)
        if row is None:
            return
        if self.desk.privacy:
            self.desk.say(
                tr("Nothing is changed while data are hidden. Shift F9 shows more."), kind="info"
            )
            return
        editor = self.model.columns[column].editor
        if not row.occupied or editor in ("place", "admit"):
            self.sheets.place(row, self._rows, typed)
        elif editor:
            self.editing.open(place, column, typed, self._rows)

    def _on_opened(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is None or self.desk.privacy:
            return
        if not row.occupied:
            self.sheets.place(row, self._rows, "")
            return
        self._card_closed = False
        self.card.show_row(row, self.model.looking, floating=self.model.looking.small)
        self.card.setVisible(True)
        self._place_card()
        self.card.setFocus()

    def _on_current_moved(self) -> None:
        if not self.editing.follow(*self.table.current()):
            self.editing.close()
        row = self.current_row()
        stay = row.stay_id if row is not None else None
        if stay != self._seen_stay:
            if self._seen_stay is not None:
                self.model.clear_news(self._seen_stay)
            self._seen_stay = stay
            self._tell_card(stay)
            self._tell_foot()

    def _on_fitted(self, hidden: tuple[int, ...]) -> None:
        columns = self.model.columns  # at the highest privacy level there are none
        self.more.name([tr(columns[place].title) for place in hidden if place < len(columns)])

    def _on_more_clicked(self) -> None:
        if self.table.hidden:
            place = max(0, self.table.current()[0])
            at = self.table.current()[1]
            further = [column for column in self.table.hidden if column > at]
            self.table.go_to(place, further[-1] if further else self.table.hidden[0])
            self.table.setFocus()

    def _on_clear_requested(self) -> None:
        count = self.model.news_count()
        self.model.clear_news()
        self._tell_foot()
        self.desk.say(
            tr("Marks cleared for you only: {n}. Some may not have been seen.", n=count),
            kind="info",
        )

    def _on_card_closed(self) -> None:
        self._card_closed = not self.model.looking.small
        self.card.setVisible(False)
        self.table.setFocus()

    def _on_escape(self) -> None:
        if self._filter:
            self.choose_filter("")
        elif self.model.looking.small and self.card.isVisible():
            self._on_card_closed()

    def _start_round(self) -> None:
        row = self.current_row()
        self.desk.round_requested.emit("morning", row.stay_id or 0 if row else 0)

    # where things lie

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the card lies over the table and the columns are the small set."""
        super().resizeEvent(event)
        small = self._looking().small
        if small != self.model.looking.small:
            self._rebuild_columns()
            self._show()
        self._place_card()

    def _place_card(self) -> None:
        small = self.model.looking.small
        in_row = self._middle.indexOf(self.card) >= 0
        if small and in_row:
            self._middle.removeWidget(self.card)
            self.card.setParent(self)
            self.card.setVisible(False)
        elif not small and not in_row:
            self._middle.addWidget(self.card)
            self.card.setVisible(not self._card_closed)
        if small:
            width = min(self.card.wanted_width(), self.width())
            top = self.strip.height()
            self.card.setGeometry(self.width() - width, top, width, self.height() - top)
            self.card.raise_()
