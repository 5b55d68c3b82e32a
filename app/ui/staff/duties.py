"""The duties of one account: which groups it mentors, whether it sees protected identities."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.accounts.staff import Duty, DutyHeld, Role, StaffMember
from app.domain.class_list.people import Group
from app.domain.ids import GroupId
from app.ui.parts.controls import Sheet
from app.ui.staff.presenter import StaffPresenter
from app.ui.staff.ticks import TickList
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field

WIDTH = 560
LIST_HEIGHT = 200


class DutiesDialog(Sheet):
    """Ticks; each change is put on record when it is saved."""

    def __init__(
        self, presenter: StaffPresenter, member: StaffMember, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("DutiesDialog", "Duties of {name}").format(
                name=member.display_name
            ),
            QCoreApplication.translate("DutiesDialog", "Each change is put on record."),
            parent=parent,
        )
        self._presenter, self._member = presenter, member
        self._is_saved = False
        self._protected = QCheckBox(
            self.tr("Sees the names of students whose identity is protected")
        )
        self._groups = TickList(LIST_HEIGHT)
        help_text = self.tr("A mentor reads the attendance of the class, and writes nothing there.")
        mentored = Field(self.tr("Mentor of"), self._groups, help_text)
        mentored.setVisible(member.role is Role.TEACHER)
        self.column.addWidget(self._protected)
        self.column.addWidget(mentored)
        self.add_way_out(self.tr("Cancel"))
        self._save = self.add_button(self.tr("Save the duties"), Kind.PRIMARY)
        self._save.setEnabled(False)
        self._save.clicked.connect(self._keep)
        presenter.duties_read.connect(self._take)
        presenter.failed.connect(self.show_problem)
        self.setMinimumWidth(WIDTH)
        presenter.read_duties()

    @Slot(object, object)
    def _take(self, groups: tuple[Group, ...], held: tuple[DutyHeld, ...]) -> None:
        if self._is_saved:
            self.accept()
            return
        mine = {each for each in held if each.staff_id == self._member.id}
        self._protected.setChecked(any(each.duty is Duty.SEE_PROTECTED for each in mine))
        mentored = {each.group_id for each in mine}
        self._groups.offer((each.id, each.name, each.id in mentored) for each in groups)
        self._save.setEnabled(True)

    @Slot()
    def _keep(self) -> None:
        staff_id = self._member.id
        wanted = {DutyHeld(staff_id, Duty.MENTOR, GroupId(each)) for each in self._groups.chosen()}
        if self._protected.isChecked():
            wanted.add(DutyHeld(staff_id, Duty.SEE_PROTECTED))
        self._is_saved = True
        self._presenter.set_duties(staff_id, frozenset(wanted))
