"""What stands here before the first audit: what it is, and how to begin."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.middle import Middle
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class EmptyAudits(QWidget):
    """`plan` and `criteria` are the ways on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.plan = PrimaryButton(tr("Plan an audit"), "N")
        self.criteria = SecondaryButton(tr("Look at the criteria"), "K")
        text = QWidget(self)
        column = QVBoxLayout(text)
        column.setSpacing(theme.space("s3"))
        column.addWidget(PlainLabel(tr("No day-of-care audit yet"), "title", wrap=True))
        for words in _about():
            column.addWidget(PlainLabel(words, "body", wrap=True))
        buttons = QWidget(text)
        flow = FlowLayout(buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.set_gaps(theme.space("s3"), theme.space("s2"))
        flow.addWidget(self.plan)
        flow.addWidget(self.criteria)
        column.addSpacing(theme.space("s2"))
        column.addWidget(buttons)
        column.addStretch(1)
        text.setMaximumWidth(theme.em(theme.current().width["measure_max"]))
        inside = QWidget(self)
        row = QHBoxLayout(inside)
        edge = theme.space("s6")
        row.setContentsMargins(edge, edge, edge, edge)
        row.addWidget(text, 1)
        row.addStretch(0)
        self._whole = Middle(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)
        self.setFocusProxy(self.plan)


def _about() -> tuple[str, ...]:
    return (
        tr(
            "On one day, two reviewers look at every patient of some wards and ask one question: "
            "does this person need acute hospital care today?"
        ),
        tr("1. Plan it: the wards, the day, the criteria, who reviews."),
        tr("2. Freeze the bed lists, so that nothing moves meanwhile."),
        tr("3. Answer bed by bed: here, on a laptop without a network, or on paper."),
        tr("4. See and print the result before you leave the ward."),
        tr("Nothing on the board changes through an audit."),
    )
