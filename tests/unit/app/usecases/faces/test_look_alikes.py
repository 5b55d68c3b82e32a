"""Look-alikes: counted among classmates when somebody is enrolled, and named to nobody."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.errors import NotAllowed
from app.usecases.faces.enrol import enrol
from app.usecases.faces.look_alikes import count_look_alikes
from recognition.template import Template
from recognition.testing import template_of
from tests.support.school import ENGINE_ID, SmallSchool, small_school

NEAR = 0.1


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallSchool]:
    """A school with faces unlocked; Ada and Bo are classmates."""
    made = small_school(tmp_path / "demo", demo=True)
    for number in ("1", "2"):
        made.consent(number)
    yield made
    made.school.close()


def enrolled(small: SmallSchool, number: str, values: Template) -> None:
    """Seal a template of the decided engine."""
    template = replace(values, engine_id=ENGINE_ID)
    student = small.id_of(number)
    enrol(small.school, small.administrator, student, template.to_bytes(), template.engine_id)


def test_two_who_are_near_are_counted(small: SmallSchool) -> None:
    """Whichever of them was enrolled last."""
    enrolled(small, "1", template_of(1))
    nearly = Template(ENGINE_ID, 1, template_of(1).values + np.float32(0.001))
    enrolled(small, "2", nearly)
    for number in ("1", "2"):
        who = small.id_of(number)
        assert count_look_alikes(small.school, small.administrator, who, NEAR) == 1


def test_two_who_are_far_apart_are_not(small: SmallSchool) -> None:
    """Nor is anybody their own look-alike, nor whoever has no template."""
    enrolled(small, "1", template_of(1))
    assert count_look_alikes(small.school, small.administrator, small.id_of("1"), NEAR) == 0
    assert count_look_alikes(small.school, small.administrator, small.id_of("2"), NEAR) == 0
    enrolled(small, "2", template_of(2))
    assert count_look_alikes(small.school, small.administrator, small.id_of("1"), NEAR) == 0


def test_a_teacher_is_told_nothing(small: SmallSchool) -> None:
    """It would tell who has a template."""
    with pytest.raises(NotAllowed):
        count_look_alikes(small.school, small.teacher, small.id_of("1"), NEAR)
