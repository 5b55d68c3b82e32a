"""What every face engine promises, the real one and its double alike."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from recognition.frame import Frame
from recognition.ports import FaceEngine
from recognition.template import Template
from recognition.testing import ScriptedEngine, scene
from tests.support.faces import faces_or_skip, portrait_frame, standard_engine


@dataclass(frozen=True)
class Case:
    """An engine with pictures that it can see people in.

    Attributes:
        one: two pictures of one person.
        other: a picture of somebody else.
    """

    engine: FaceEngine
    one: tuple[Frame, Frame]
    other: Frame


def real_case() -> Case:
    """The standard engine and real photographs."""
    folder = faces_or_skip()
    one, other = folder.pictures["lfw:Bill_Clinton"], folder.pictures["lfw:Cameron_Diaz"]
    return Case(
        standard_engine(),
        (portrait_frame(one[0], 0.0, 0), portrait_frame(one[1], 1.0, 1)),
        portrait_frame(other[0], 2.0, 2),
    )


def scripted_case() -> Case:
    """The double and painted people."""
    return Case(
        ScriptedEngine(),
        (scene(0.0, 0, on_spot=[5]), scene(1.0, 1, on_spot=[5])),
        scene(2.0, 2, on_spot=[9]),
    )


@pytest.fixture(params=[real_case, scripted_case], ids=["dlib-resnet", "scripted"])
def case(request: pytest.FixtureRequest) -> Case:
    """Each engine in turn."""
    make: Callable[[], Case] = request.param
    return make()


def template(engine: FaceEngine, frame: Frame) -> Template:
    """Of the largest face in the picture."""
    return engine.embed(engine.align(frame, engine.detect(frame)[0]))


def distance(one: Template, other: Template) -> float:
    """Euclidean."""
    return float(np.linalg.norm(one.values - other.values))


def test_a_face_has_a_box_around_its_landmarks(case: Case) -> None:
    """Five points inside the box, all in the picture's pixels, eyes above the nose."""
    face = case.engine.detect(case.other)[0]
    assert face.landmarks.shape == (5, 2)
    x, y = face.landmarks[:, 0], face.landmarks[:, 1]
    assert ((x >= face.box.left) & (x <= face.box.right)).all()
    assert ((y >= face.box.top) & (y <= face.box.bottom)).all()
    assert y[:4].max() < y[4]
    assert x[:2].mean() > x[2:4].mean()


def test_faces_come_largest_first(case: Case) -> None:
    """However many there are."""
    widths = [face.box.width for face in case.engine.detect(case.one[0])]
    assert widths == sorted(widths, reverse=True)


def test_a_template_names_its_engine(case: Case) -> None:
    """And has the same number of values for everybody."""
    made = [template(case.engine, frame) for frame in (*case.one, case.other)]
    assert {t.engine_id for t in made} == {case.engine.engine_id}
    assert len({(t.version, t.values.size) for t in made}) == 1


def test_the_same_picture_gives_the_same_values(case: Case) -> None:
    """Nothing is random."""
    first, second = template(case.engine, case.other), template(case.engine, case.other)
    assert first.values.tobytes() == second.values.tobytes()


def test_one_person_is_nearer_than_another(case: Case) -> None:
    """That is what it is for."""
    one, again = (template(case.engine, frame) for frame in case.one)
    assert distance(one, again) < distance(one, template(case.engine, case.other))


def test_an_average_lies_between(case: Case) -> None:
    """Nearer to both than they are to each other, and of the same engine."""
    one, other = template(case.engine, case.one[0]), template(case.engine, case.other)
    average = case.engine.average((one, other))
    assert average.engine_id == case.engine.engine_id
    assert distance(average, one) < distance(one, other)
    assert distance(average, other) < distance(one, other)


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("size", [(16, 16), (486, 533)])
def test_nobody_is_found_where_nobody_is(case: Case, value: int, size: tuple[int, int]) -> None:
    """Black, grey and white pictures of any size."""
    pixels = np.full((*size, 3), value, np.uint8)
    assert case.engine.detect(Frame(pixels, 0.0, 0)) == ()


def test_a_picture_is_not_changed(case: Case) -> None:
    """Frames are read-only for engines too."""
    before = case.other.pixels.tobytes()
    template(case.engine, case.other)
    assert case.other.pixels.tobytes() == before
