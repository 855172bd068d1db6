"""The last steps of setting up a ward: where its file lies, and its first list."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.admin.step import Step
from ui.widgets.buttons import SecondaryButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tick import ChoiceRow
from wardapp.new_ward import Draft, check_place, usual_folder
from wardapp.words import tr


class PlaceStep(Step):
    """Where the ward's file will lie; shares and cloud folders are refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Where do the data live?"),
            tr("On this computer's own disk. The proposed folder is right for most wards."),
            parent,
        )
        self.later = tr("Backups are made by themselves")
        self.add_field("folder", tr("Folder"))
        choose = SecondaryButton(tr("Choose another folder"), parent=self)
        choose.clicked.connect(self._choose)
        self.add_row(choose)
        honest = tr(
            "The file is not encrypted yet: encryption and the recovery code come with a later "
            "version. Until then keep it on a computer that is."
        )
        self.add(PlainLabel(honest, "body", "ink_second", wrap=True, parent=self))
        self.finish()

    def show_draft(self, draft: Draft) -> None:
        """Put the folder into the field; the usual one where none was chosen."""
        self.fields["folder"].set_text(draft.folder or str(usual_folder()))

    def read(self, draft: Draft) -> Draft:
        """Return the draft with the folder; the usual one is not written down."""
        folder = self.fields["folder"].text().strip()
        return replace(draft, folder="" if folder == str(usual_folder()) else folder)

    def check(self, draft: Draft) -> None:
        """Refuse places where a ward's file can be damaged."""
        check_place(Path(draft.folder) if draft.folder else usual_folder())

    def _choose(self) -> None:
        start = self.fields["folder"].text()
        folder = QFileDialog.getExistingDirectory(self, tr("Where do the data live?"), start)
        if folder:
            self.fields["folder"].set_text(folder)
            self.edited.emit()


class ListStep(Step):
    """Whether the first ward list is brought in now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Who is on the ward now?"),
            tr("A list from the hospital's system fills all beds at once."),
            parent,
        )
        self.import_now = ChoiceRow(
            tr("Import a ward list"),
            tr("CSV or spreadsheet; you see what would happen before anything changes"),
            parent=self,
        )
        self.type_later = ChoiceRow(
            tr("Later"), tr("Begin with empty beds and type the patients on the board"), parent=self
        )
        self.import_now.setChecked(True)
        self.add(self.import_now)
        self.add(self.type_later)
        self.finish()

    def show_draft(self, draft: Draft) -> None:
        """Nothing of this step is kept."""

    def read(self, draft: Draft) -> Draft:
        """Nothing of this step is kept."""
        return draft

    def take_focus(self) -> None:
        """Put the cursor on the choice."""
        (self.import_now if self.import_now.isChecked() else self.type_later).setFocus()

    def refuse(self, why: str, field: str = "") -> None:
        """This step has no field; the page says why."""
