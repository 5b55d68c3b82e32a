"""The table of students: one line a person, with what the administrator looks after."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from app.domain.class_list.people import Protection
from app.domain.ids import StudentId
from app.domain.roll_call.overview import StudentOverview
from app.ui.students.words import protection_words, renewal_meaning
from app.ui.theme import Tone
from app.ui.widgets.tables import TONE_ROLE, DataTable, HeadedModel, Index

WHY_ROLES = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}
NAME, GROUP, NUMBER, PROTECTION, CONSENT, TEMPLATE, CARD = range(7)
ROOM_FOR_NUMBER = 720
PROTECTION_TONES = {
    Protection.NONE: Tone.NEUTRAL,
    Protection.PROTECTED: Tone.CARD,
    Protection.UNKNOWN: Tone.LATE,
}


class StudentsTable(DataTable):
    """Shows students; where there is little room the id stands beneath the list alone."""

    def __init__(self, model: "StudentsModel", accessible_name: str) -> None:
        super().__init__(accessible_name)
        self.setModel(model)
        self.stretch(NAME)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the id where it fits."""
        super().resizeEvent(event)
        self.setColumnHidden(NUMBER, event.size().width() < ROOM_FOR_NUMBER)


class StudentsModel(HeadedModel):
    """Students as the presenter narrowed them."""

    columns = CARD + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overviews: Sequence[StudentOverview] = ()

    def show(self, overviews: Sequence[StudentOverview]) -> None:
        """Take in the students to show."""
        self.beginResetModel()
        self._overviews = overviews
        self.endResetModel()

    def student_at(self, index: Index) -> StudentId | None:
        """Who stands at a place of the table."""
        return self._overviews[index.row()].student.id if index.isValid() else None

    def place_of(self, student_id: StudentId | None) -> QModelIndex:
        """Where a student stands; invalid where nowhere."""
        for number, overview in enumerate(self._overviews):
            if overview.student.id == student_id:
                return self.index(number, 0)
        return QModelIndex()

    @override
    def shown(self) -> Sequence[object]:
        """The students."""
        return self._overviews

    @override
    def headings(self) -> Sequence[str]:
        """Of each column."""
        return (
            self.tr("Student"),
            self.tr("Class"),
            self.tr("Id"),
            self.tr("Protected"),
            self.tr("Consent"),
            self.tr("Template"),
            self.tr("Card"),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and the tone of what is shown as a pill."""
        if not index.isValid():
            return None
        overview = self._overviews[index.row()]
        if role == TONE_ROLE:
            return self._tone(overview, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(overview, index.column())
        if role in WHY_ROLES and index.column() == TEMPLATE and overview.renewal:
            return renewal_meaning(overview.renewal)
        return None

    def _words(self, overview: StudentOverview, column: int) -> str:
        student = overview.student
        words = {
            NAME: f"{student.family_name}, {student.given_name}",
            GROUP: ", ".join(group.name for group in overview.groups),
            NUMBER: student.school_number,
            PROTECTION: protection_words(student.protection),
            CONSENT: self.tr("stands") if overview.consent_standing else self.tr("none"),
            TEMPLATE: self._template_words(overview),
            CARD: str(overview.card_number or self.tr("no")),
        }
        return words[column]

    def _template_words(self, overview: StudentOverview) -> str:
        if not overview.enrolled:
            return self.tr("no")
        return self.tr("yes, renew") if overview.renewal else self.tr("yes")

    def _tone(self, overview: StudentOverview, column: int) -> Tone | None:
        if column == PROTECTION:
            return PROTECTION_TONES[overview.student.protection]
        if column == CONSENT:
            return Tone.PRESENT if overview.consent_standing else Tone.NEUTRAL
        return None
