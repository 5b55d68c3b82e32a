"""Who a drawn person is follows from a number and from nothing else."""

from dataclasses import fields

from app.demo.people.cast import CAST, SIBLINGS
from app.demo.people.identity import Identity, person, resembling
from app.demo.roster import STRANGERS, STUDENTS


def measures(identity: Identity) -> list[float]:
    """The blendable measures of somebody's face."""
    parts = (identity.skull, identity.eyes, identity.brows, identity.nose, identity.mouth)
    values = [getattr(part, field.name) for part in parts for field in fields(part)]
    return [value for value in values if isinstance(value, float)]


def gap(one: Identity, other: Identity) -> float:
    """How far two faces' measures lie apart."""
    pairs = zip(measures(one), measures(other), strict=True)
    return sum(abs(mine - theirs) for mine, theirs in pairs)


def test_a_seed_is_somebody_for_ever() -> None:
    """The same seed gives the same person, whoever else was drawn in between."""
    first = person(7)
    person(8)
    assert person(7) == first


def test_other_seeds_are_other_people() -> None:
    """No two people of the cast have the same measures."""
    everybody = list(CAST.values())
    for index, one in enumerate(everybody):
        assert all(gap(one, other) > 0.05 for other in everybody[index + 1 :])


def test_a_sibling_lies_between() -> None:
    """A sibling is nearer to the one they resemble than the stranger they are blended with."""
    one, other = person(1), person(2)
    sibling = resembling(one, other, 0.7)
    assert gap(one, sibling) < gap(other, sibling) < gap(one, other)
    assert sibling.hair == one.hair
    assert sibling.skin == one.skin


def test_the_cast_is_everybody_in_the_film() -> None:
    """Every student and stranger is drawn, nobody is drawn for nothing, siblings are students."""
    students = {student.face for student in STUDENTS}
    assert students | set(STRANGERS) == set(CAST)
    assert students.isdisjoint(STRANGERS)
    assert set(SIBLINGS) <= students
