"""The dark blue banner that says whose page this is; nothing else on the screen has its blue.

NHS patient banner: name, born (age), gender, NHS No. in this order, also for Tab; labels
without a colon, values heavier; each label says what it means by Shift+F1 and to a
screen reader. The micro banner stands in small dialogs and shows no ward or bed.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tip import tip
from wardapp.words import tr


class _Field(QWidget):
    """A label with its value; a Tab stop, so that its meaning can be asked for."""

    def __init__(self, value_role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label = PlainLabel("", "body", "on_banner_second", parent=self)
        self._value = PlainLabel("", value_role, "on_banner", wrap=True, parent=self)
        row = QHBoxLayout(self)
        edge = theme.space("s1")
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(theme.em(0.375))
        row.addWidget(self._label)
        row.addWidget(self._value)

    def show_value(self, label: str, value: str, meaning: str) -> None:
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self._value.setText(value)
        self.setAccessibleName(f"{label} {value}".strip())
        self.setAccessibleDescription(meaning)
        self.setToolTip(tip(meaning))
        self.setWhatsThis(tip(meaning))
        self.setVisible(bool(value))


class _Banner(QWidget):
    """What both banners share: the blue, the name and the flow of fields."""

    def __init__(self, height: str, name_role: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._height = height
        self.setAutoFillBackground(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout()
        self._outer = QHBoxLayout(self)
        self._outer.addLayout(self._flow, 1)
        self._name = self._field(name_role)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def _field(self, value_role: str = "lead") -> _Field:
        field = _Field(value_role, self)
        self._flow.addWidget(field)
        return field

    def _show_name(self, name: str) -> None:
        self.setAccessibleName(tr("Patient"))
        self._name.show_value("", name, tr("The patient's name"))

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("banner"))
        self.setPalette(palette)
        side, edge = theme.space("s5") - theme.space("s1"), theme.space("s1")
        self._outer.setContentsMargins(side, edge, side, edge)
        self._outer.setSpacing(theme.space("s5"))
        self._flow.set_gaps(theme.space("s5"), 0)
        self.setMinimumHeight(theme.em(theme.current().row[self._height]))


class MicroBanner(_Banner):
    """Name, born and NHS No. for a dialog about one patient; no bed, no clinical facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("banner_micro", "title", parent)
        self._born = self._field()
        self._number = self._field()

    def set_patient(self, name: str, born: str, nhs_number: str) -> None:
        """Show a patient; texts come ready from the one formatter."""
        self._show_name(name)
        self._born.show_value(tr("Born"), born, tr("Date of birth"))
        self._number.show_value(tr("NHS No."), nhs_number, tr("NHS number"))


class PatientBanner(_Banner):
    """The banner of a page about one patient, with the same-name alarm when there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("banner", "banner", parent)
        self._born = self._field()
        self._gender = self._field()
        self._number = self._field()
        self._alarm = Chip("", "same", painting.ATTENTION, self)
        self._alarm.hide()
        self._outer.addWidget(self._alarm, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_patient(
        self, name: str, born: str, gender: str, nhs_number: str, alarm: str = ""
    ) -> None:
        """Show a patient; `born` holds the age too, texts come ready from the one formatter."""
        self._show_name(name)
        self._born.show_value(tr("Born"), born, tr("Date of birth, and age in years"))
        self._gender.show_value(tr("Gender"), gender, tr("The gender the patient gave"))
        self._number.show_value(tr("NHS No."), nhs_number, tr("NHS number"))
        self._alarm.set_text(alarm, "same", painting.ATTENTION)
        self._alarm.setVisible(bool(alarm))
