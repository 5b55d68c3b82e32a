"""The demo's people hold every special case that a class has."""

from collections import Counter

from app.demo.people.cast import SIBLINGS
from app.demo.roster import STUDENTS, A, B, Way
from app.domain.class_list.people import Protection


def test_there_are_two_classes_of_twelve() -> None:
    """Twenty-four students in two classes, each with a number and a name of their own."""
    assert Counter(student.group for student in STUDENTS) == {A: 12, B: 12}
    assert len({student.number for student in STUDENTS}) == 24
    assert len({(s.given_name, s.family_name) for s in STUDENTS}) == 24
    assert len({student.face for student in STUDENTS}) == 24


def test_they_come_in_every_way() -> None:
    """Most by face, some by card, one known to be away, one marked by hand, one not at all."""
    ways = Counter(student.way for student in STUDENTS)
    assert ways == {
        Way.FACE: 14,
        Way.CARD: 7,
        Way.AWAY_KNOWN: 1,
        Way.LATE_BY_HAND: 1,
        Way.NEVER: 1,
    }


def test_who_said_no_or_is_protected_comes_by_card() -> None:
    """Two have said no and one identity is protected: none of them can have a template."""
    without = [student for student in STUDENTS if not student.has_consent]
    protected = [s for s in STUDENTS if s.protection is Protection.PROTECTED]
    assert len(without) == 3
    assert len(protected) == 1
    assert set(protected) <= set(without)
    assert {student.way for student in without} == {Way.CARD}


def test_a_card_does_not_tell_who_said_no() -> None:
    """More people come by card than have no template."""
    by_card = [student for student in STUDENTS if student.way is Way.CARD]
    assert sum(student.has_consent for student in by_card) >= 3


def test_the_look_alikes_come_by_face() -> None:
    """Two siblings with one family name both check in by face."""
    siblings = [student for student in STUDENTS if student.face in SIBLINGS]
    assert {student.way for student in siblings} == {Way.FACE}
    assert len({student.family_name for student in siblings}) == 1


def test_the_class_list_says_who_is_protected() -> None:
    """A roster line carries name, class, birth date and protection."""
    line = STUDENTS[0].as_roster_line()
    assert line.group_names == frozenset({A})
    assert line.birth_date == STUDENTS[0].born
    assert line.protection is Protection.NONE
