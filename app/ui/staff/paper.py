"""What opens the school from paper: the recovery sheet, and a substitute's key."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, Slot
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from app.domain.ids import LessonId
from app.domain.roll_call.overview import LessonOverview
from app.ui.exporting.view import ask_where
from app.ui.parts.controls import Sheet
from app.ui.session import local
from app.ui.staff.presenter import StaffPresenter
from app.ui.staff.ticks import TickList
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.usecases.staff.recovery import SheetState

WIDTH = 560
LIST_HEIGHT = 220


class SheetDialog(Sheet):
    """What the recovery sheet is, whether there is one, and a new one."""

    def __init__(self, presenter: StaffPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SheetDialog", "Recovery sheet"),
            QCoreApplication.translate(
                "SheetDialog",
                "With the code on this paper, and a colleague, somebody who has forgotten their "
                "passphrase gets in again. Keep it where you keep keys: it opens everything.",
            ),
            parent=parent,
        )
        self._presenter = presenter
        self._state = Text("", "body", wrap=True)
        self.column.addWidget(self._state)
        self.add_way_out(self.tr("Close"))
        self._print = self.add_button(self.tr("Print a new sheet…"), Kind.PRIMARY)
        self._print.clicked.connect(self._ask_where)
        presenter.sheet_known.connect(self._say)
        presenter.printed.connect(self.accept)
        presenter.failed.connect(self.show_problem)
        self.setMinimumWidth(WIDTH)
        presenter.ask_for_sheet()

    @Slot(object)
    def _say(self, state: SheetState) -> None:
        if state.made_at is None:
            words = self.tr("No sheet has been printed yet. Print one today.")
        elif state.used_at is not None:
            words = self.tr("The sheet of {made} was used on {used}. Print a new one.")
        else:
            words = self.tr("A sheet was printed on {made}. A new one makes it void.")
        made, used = (
            f"{local(each):%Y-%m-%d %H:%M}" if each else ""
            for each in (state.made_at, state.used_at)
        )
        self._state.setText(words.format(made=made, used=used))

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("Recovery sheet") + ".pdf"
        ask_where(
            self, self.tr("Print a new sheet"), name, "PDF (*.pdf)", self._presenter.print_sheet
        )


class SubstituteDialog(Sheet):
    """Who comes, on which day, to which lessons; then the key goes to paper."""

    def __init__(
        self, presenter: StaffPresenter, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("SubstituteDialog", "New substitute key"),
            QCoreApplication.translate(
                "SubstituteDialog",
                "A printed user name and passphrase for certain lessons of one day. An hour after "
                "the last of them it opens nothing any more, by itself.",
            ),
            parent=parent,
        )
        self._presenter = presenter
        self._name = QLineEdit()
        self._day = QDateEdit(QDate(today.year, today.month, today.day))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._lessons = TickList(LIST_HEIGHT)
        for part in (
            Field(self.tr("Name of the substitute"), self._name),
            Field(self.tr("Day"), self._day),
            Field(self.tr("Lessons"), self._lessons),
        ):
            self.column.addWidget(part)
        self.add_way_out(self.tr("Cancel"))
        self._print = self.add_button(self.tr("Print the key…"), Kind.PRIMARY)
        self._print.clicked.connect(self._ask_where)
        self._day.dateChanged.connect(self._read)
        presenter.lessons_read.connect(self._offer)
        presenter.printed.connect(self.accept)
        presenter.failed.connect(self.show_problem)
        self.setMinimumWidth(WIDTH)
        self._read()

    @Slot()
    def _read(self) -> None:
        day = self._day.date()
        self._presenter.read_lessons(date(day.year(), day.month(), day.day()))

    @Slot(object)
    def _offer(self, lessons: tuple[LessonOverview, ...]) -> None:
        self._lessons.offer((each.lesson.id, _words(each), False) for each in lessons)

    def _chosen(self) -> list[LessonId]:
        return [LessonId(each) for each in self._lessons.chosen()]

    @Slot()
    def _ask_where(self) -> None:
        self.show_words("")
        if not self._name.text().strip():
            self.show_words(self.tr("Write the name of the substitute."))
        elif not self._chosen():
            self.show_words(self.tr("Tick at least one lesson."))
        else:
            name = self.tr("Substitute key") + ".pdf"
            ask_where(self, self.tr("Print the key"), name, "PDF (*.pdf)", self._write)

    def _write(self, path: Path) -> None:
        self._presenter.print_key(self._name.text(), self._chosen(), path)


def _words(overview: LessonOverview) -> str:
    lesson = overview.lesson
    start, end = local(lesson.starts_at), local(lesson.ends_at)
    return f"{start:%H:%M}-{end:%H:%M}  {lesson.title}  {'+'.join(lesson.group_names)}"
