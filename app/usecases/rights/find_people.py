"""Find whom a request is about, by a name or by the number in the school.

Whoever is shielded is found by their whole number only, and shown without a name (R11).
"""

from dataclasses import dataclass

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student, class_list_order
from app.domain.ids import GroupId, StudentId
from app.usecases.access import require_role
from app.usecases.ports import School

MOST = 20
FEWEST_LETTERS = 2


@dataclass(frozen=True)
class FoundPerson:
    """Somebody who may be meant; the name is empty for whoever is shielded."""

    id: StudentId
    name: str
    number: str
    groups: tuple[str, ...]


def find_people(school: School, actor: StaffMember, words: str) -> tuple[FoundPerson, ...]:
    """At most twenty whose name holds the words, or whose number they are; left or not."""
    require_role(school, actor, Role.CONTROLLER, Role.ADMINISTRATOR)
    wanted = words.strip().casefold()
    if len(wanted) < FEWEST_LETTERS and school.students.find(words.strip()) is None:
        return ()
    everybody = (*school.students.every(), *school.students.gone())
    found = [each for each in everybody if _is_meant(each, wanted)]
    found.sort(key=class_list_order)
    if found:
        school.access_log.note(actor.id, Read.SEARCH, count=len(found[:MOST]))
    names = {group.id: group.name for group in school.groups.every()}
    return tuple(_found(each, names) for each in found[:MOST])


def _is_meant(student: Student, wanted: str) -> bool:
    if student.school_number.casefold() == wanted:
        return True
    is_name = len(wanted) >= FEWEST_LETTERS and wanted in student.name.casefold()
    return is_name and not student.protection.shields


def _found(student: Student, names: dict[GroupId, str]) -> FoundPerson:
    groups = tuple(sorted(names[each] for each in student.group_ids))
    name = "" if student.protection.shields else student.name
    return FoundPerson(student.id, name, student.school_number, groups)
