"""Class lists in any order and mixture."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.class_list.people import Protection, Student
from app.domain.class_list.roster import ImportReport, Roster, RosterStudent
from app.usecases.people.import_roster import import_roster
from app.usecases.people.rehearse_import import rehearse_roster
from tests.support.school import SmallSchool, empty_school

CLASSES = ("SA24A", "SA24B", "FR1", "ÅÄÖ, x")

students = st.builds(
    RosterStudent,
    school_number=st.sampled_from([str(number) for number in range(8)]),
    given_name=st.sampled_from(["Ada", "Bo", "Åsa", "=1+1"]),
    family_name=st.sampled_from(["Alm", "Öst", "O'Hara"]),
    group_names=st.frozensets(st.sampled_from(CLASSES), min_size=1, max_size=3),
    birth_date=st.none() | st.dates(),
    protection=st.sampled_from(Protection),
)
rosters = st.lists(students, max_size=8, unique_by=lambda student: student.school_number).map(
    lambda found: Roster(tuple(found))
)
campaign = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def fresh(folder: Path) -> SmallSchool:
    """A school with nobody on a list."""
    return empty_school(Path(tempfile.mkdtemp(dir=folder)) / "data")


def members(small: SmallSchool) -> dict[str, set[str]]:
    """School numbers by class."""
    names = {group.id: group.name for group in small.school.groups.every()}
    found: dict[str, set[str]] = {name: set() for name in names.values()}
    for student in small.school.students.every():
        for group_id in student.group_ids:
            found[names[group_id]].add(student.school_number)
    return found


def listed(roster: Roster) -> dict[str, set[str]]:
    """The same, as the list says it."""
    return {
        name: {each.school_number for each in roster.students if name in each.group_names}
        for name in roster.group_names
    }


@campaign
@given(roster=rosters)
def test_the_same_list_twice_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, roster: Roster
) -> None:
    """The second time everybody is unchanged, and the school is as it was."""
    small = fresh(tmp_path_factory.mktemp("twice"))
    import_roster(small.school, small.administrator, roster)
    before = small.school.students.every()
    report = import_roster(small.school, small.administrator, roster)
    unspoken = sum(each.protection is Protection.UNKNOWN for each in before)
    assert report == ImportReport(unchanged=len(roster.students), unspoken=unspoken)
    assert small.school.students.every() == before
    small.school.close()


@campaign
@given(first=rosters, second=rosters)
def test_the_later_list_says_who_is_in_its_classes(
    tmp_path_factory: pytest.TempPathFactory, first: Roster, second: Roster
) -> None:
    """Its classes are as it says, others as before; nobody's row or reference is lost."""
    small = fresh(tmp_path_factory.mktemp("later"))
    import_roster(small.school, small.administrator, first)
    people = {each.school_number: (each.id, each.subject_ref) for each in everybody(small)}
    told = rehearse_roster(small.school, small.administrator, second)
    assert import_roster(small.school, small.administrator, second) == told
    after = members(small)
    assert {name: after[name] for name in second.group_names} == listed(second)
    for name in first.group_names - second.group_names:
        assert after[name] == listed(first)[name]
    kept = {each.school_number: (each.id, each.subject_ref) for each in everybody(small)}
    assert kept | people == kept
    small.school.close()


@campaign
@given(first=rosters, second=rosters)
def test_whoever_is_in_no_class_has_left_and_nobody_else(
    tmp_path_factory: pytest.TempPathFactory, first: Roster, second: Roster
) -> None:
    """`left_on` and membership always say the same."""
    small = fresh(tmp_path_factory.mktemp("left"))
    for roster in (first, second):
        import_roster(small.school, small.administrator, roster)
    assert all((each.left_on is None) == bool(each.group_ids) for each in everybody(small))
    small.school.close()


@campaign
@given(first=rosters, second=rosters)
def test_protection_is_never_lowered_by_not_knowing(
    tmp_path_factory: pytest.TempPathFactory, first: Roster, second: Roster
) -> None:
    """The last list that knew is right, unless it lifts what an earlier one had said."""
    small = fresh(tmp_path_factory.mktemp("protection"))
    expected: dict[str, Protection] = {}
    for roster in (first, second):
        import_roster(small.school, small.administrator, roster)
        for line in roster.students:
            known = expected.get(line.school_number, Protection.UNKNOWN)
            says = line.protection is not Protection.UNKNOWN and known is not Protection.PROTECTED
            expected[line.school_number] = line.protection if says else known
    assert {each.school_number: each.protection for each in everybody(small)} == expected
    small.school.close()


def everybody(small: SmallSchool) -> tuple[Student, ...]:
    """All students, gone or not."""
    return (*small.school.students.every(), *small.school.students.gone())
