"""What is said before an assessment is put forward over comments that are open."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.accountability.assessment_comments import open_in
from app.domain.accountability.assessment_sections import Section
from app.text.comment_words import open_words, section_name
from app.ui.decisions.fields import LongText
from app.ui.notices import sentence_of
from app.ui.parts.controls import Sheet
from app.ui.theme import GRID
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.usecases.decisions.reasons import over_comments_fault
from app.usecases.decisions.view_decision import DecisionCase


class OpenCommentsSheet(Sheet):
    """Which sections have open comments, and why it goes on all the same.

    Signals:
        decided: the reasons.
    """

    decided = Signal(str)

    def __init__(self, case: DecisionCase, *, parent: QWidget) -> None:
        lead = self.tr(
            "Comments of the data protection officer are open. Answer them, or write why the "
            "assessment is put forward all the same. The reasons stay on record."
        )
        super().__init__(self.tr("Comments are open"), lead, parent=parent)
        self.setMinimumWidth(64 * GRID)
        self._number = case.open_comments
        for section in Section:
            number = open_in(section, case.comments)
            if number:
                self.column.addWidget(Text(f"{section_name(section)}: {open_words(number)}"))
        self.reasons = LongText()
        self.field = Field(self.tr("Reasons"), self.reasons, self.tr("Name nobody."))
        self.column.addWidget(self.field, 1)
        self.add_way_out(self.tr("Go back"))
        self.forward_button = self.add_button(self.tr("Put forward all the same"))
        self.forward_button.clicked.connect(self._decide)
        self.reasons.textChanged.connect(lambda: self.field.show_error(""))

    @Slot()
    def _decide(self) -> None:
        reasons = self.reasons.typed()
        fault = over_comments_fault(reasons, self._number)
        if fault is not None:
            self.field.show_error(sentence_of(fault))
            self.reasons.setFocus()
            return
        self.decided.emit(reasons)
        self.accept()
