"""Decisions of the students screen: whom a search shows, and what may be done with one of them.

Only an administrator has this screen; the use cases refuse everybody else. It knows no widget.
"""

from PySide6.QtCore import QObject, Signal

from app.domain.class_list.people import Group, Protection
from app.domain.ids import GroupId, StudentId
from app.domain.roll_call.overview import StudentOverview
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.ui.students.filtering import groups_of, narrowed
from app.usecases.people.students import list_students, say_not_protected, set_protection
from app.usecases.ports import School
from app.workers.records import RecordsThread


class StudentsPresenter(Presenter):
    """Everybody on a class list, a search, and one chosen student.

    Attributes:
        listed: the list or the search changed; see `shown`.
        spoken_for: it is recorded whether somebody's identity is protected.
        chosen_changed: another student was chosen, or the chosen one has changed.
    """

    listed = Signal()
    spoken_for = Signal()
    chosen_changed = Signal()

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.everybody: tuple[StudentOverview, ...] = ()
        self.words = ""
        self.group_id: GroupId | None = None
        self._chosen_id: StudentId | None = None

    def open(self) -> None:
        """Read everybody anew."""
        actor = self.session.actor
        self.ask(lambda school: list_students(school, actor), self._list)

    @property
    def shown(self) -> tuple[StudentOverview, ...]:
        """Whom the search and the class leave."""
        return narrowed(self.everybody, self.words, self.group_id)

    @property
    def unspoken(self) -> tuple[StudentOverview, ...]:
        """Who of the shown is treated as protected because nobody has said anything."""
        return tuple(each for each in self.shown if each.student.protection is Protection.UNKNOWN)

    @property
    def groups(self) -> tuple[Group, ...]:
        """Every class, by name."""
        return groups_of(self.everybody)

    @property
    def chosen(self) -> StudentOverview | None:
        """The student that the acts are about."""
        return next((each for each in self.everybody if each.student.id == self._chosen_id), None)

    def search(self, words: str) -> None:
        """Narrow the list by words."""
        self.words = words
        self.listed.emit()

    def narrow_to(self, group_id: GroupId | None) -> None:
        """Show one class, or all."""
        self.group_id = group_id
        self.listed.emit()

    def choose(self, student_id: StudentId | None) -> None:
        """Take a student in hand."""
        if student_id != self._chosen_id:
            self._chosen_id = student_id
            self.chosen_changed.emit()

    def protect(self, protection: Protection) -> None:
        """Record whether the chosen student's identity is protected."""
        chosen, actor = self.chosen, self.session.actor
        if chosen is None:
            return
        student_id = chosen.student.id

        def job(school: School) -> tuple[StudentOverview, ...]:
            set_protection(school, actor, student_id, protection)
            return list_students(school, actor)

        self.ask(job, self._take_answer)

    def say_not_protected(self, ids: tuple[StudentId, ...]) -> None:
        """Record of these that the school has checked; who is protected stays so."""
        actor = self.session.actor

        def job(school: School) -> tuple[StudentOverview, ...]:
            say_not_protected(school, actor, ids)
            return list_students(school, actor)

        self.ask(job, self._take_answer)

    def _take_answer(self, overviews: tuple[StudentOverview, ...]) -> None:
        self._list(overviews)
        self.spoken_for.emit()

    def _list(self, overviews: tuple[StudentOverview, ...]) -> None:
        self.everybody = overviews
        self.listed.emit()
        self.chosen_changed.emit()
