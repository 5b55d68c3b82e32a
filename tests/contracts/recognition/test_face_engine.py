"""What every face engine promises, the real ones and their double alike."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recognition.frame import Frame
from recognition.gallery import Gallery, ReferenceId
from recognition.ports import FaceEngine
from recognition.template import Template
from recognition.testing import ScriptedEngine, scene
from tests.support.faces import faces_or_skip, portrait_frame, standard_engine
from tests.support.models import precise_engine


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


def standard_case() -> Case:
    """The standard engine and real photographs."""
    return real_case(standard_engine())


def precise_case() -> Case:
    """The precise engine, where its files are, and the same photographs."""
    return real_case(precise_engine())


def real_case(engine: FaceEngine) -> Case:
    """An engine that sees real people."""
    folder = faces_or_skip()
    one, other = folder.pictures["lfw:Bill_Clinton"], folder.pictures["lfw:Cameron_Diaz"]
    return Case(
        engine,
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


@pytest.fixture(
    params=[standard_case, precise_case, scripted_case],
    ids=["dlib-resnet", "yunet-retail0095", "scripted"],
)
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


def test_the_mean_of_one_is_itself(case: Case) -> None:
    """Whatever kind of mean the engine takes."""
    one = template(case.engine, case.other)
    assert distance(case.engine.average((one,)), one) < 1e-5


def test_a_gallery_of_its_templates_finds_the_person(case: Case) -> None:
    """Nothing but the engine's own templates and the gallery's distance is needed."""
    one, again = (template(case.engine, frame) for frame in case.one)
    other = template(case.engine, case.other)
    gallery = Gallery.of({ReferenceId("one"): one, ReferenceId("other"): other}, 1)
    assert [found.reference for found in gallery.identify(again)] == ["one", "other"]


def test_a_template_is_kept_and_read_without_loss(case: Case) -> None:
    """However many values it has."""
    made = template(case.engine, case.other)
    assert distance(Template.from_bytes(made.to_bytes()), made) == 0


def ways_to_lie_in_memory(frame: Frame) -> list[Frame]:
    """The same picture with rows, columns or channels that are not next to each other."""
    pixels = frame.pixels
    padded = np.pad(pixels, ((3, 5), (7, 2), (0, 0)))[3:-5, 7:-2]
    other_order = np.asfortranarray(pixels)
    backwards = pixels[::-1, ::-1].copy()[::-1, ::-1]
    wide = np.repeat(pixels, 2, axis=1)[:, ::2]
    bgr = pixels[:, :, ::-1].copy()[:, :, ::-1]
    return [Frame(each, 0.0, 0) for each in (padded, other_order, backwards, wide, bgr)]


def test_how_a_picture_lies_in_memory_does_not_matter(case: Case) -> None:
    """Cut out, turned over, or with its channels swapped by a view: the same values."""
    plain = template(case.engine, case.other)
    for frame in ways_to_lie_in_memory(case.other):
        assert distance(template(case.engine, frame), plain) < 1e-5


@pytest.mark.parametrize("size", [(16, 8000), (8000, 16), (17, 333), (6000, 8000)])
def test_no_size_is_too_odd(case: Case, size: tuple[int, int]) -> None:
    """A strip, a slit, and the largest picture there is: nobody in it, and no crash."""
    grey = np.broadcast_to(np.uint8(90), (*size, 3))
    assert case.engine.detect(Frame(grey, 0.0, 0)) == ()


@pytest.mark.parametrize("seed", range(5))
def test_noise_is_nobody(case: Case, seed: int) -> None:
    """Fine grain and coarse blocks of every colour."""
    rng = np.random.default_rng(seed)
    for block in (1, 4, 16, 50):
        small = rng.integers(0, 256, (480 // block, 640 // block, 3), np.uint8)
        noise = small.repeat(block, axis=0).repeat(block, axis=1)
        # The double's painted people are blocks of one red: that red is left out of its noise.
        noise[noise[:, :, 0] == 201] = 0
        assert case.engine.detect(Frame(noise, 0.0, 0)) == ()


def test_half_a_face_and_a_face_at_the_border_are_no_crash(case: Case) -> None:
    """Whatever is found at an edge can be aligned and embedded."""
    width, height = case.other.width, case.other.height
    for left, top in ((0.5, 0.0), (0.0, 0.5), (0.45, 0.45), (0.4, 0.0)):
        part = case.other.pixels[int(top * height) :, int(left * width) :]
        frame = Frame(part, 0.0, 0)
        for face in case.engine.detect(frame):
            made = case.engine.embed(case.engine.align(frame, face))
            assert np.isfinite(made.values).all()


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    size=st.tuples(st.integers(16, 700), st.integers(16, 700)),
    seed=st.integers(0, 2**32 - 1),
    blocks=st.integers(0, 12),
)
def test_whatever_is_painted_nothing_crashes(
    case: Case, size: tuple[int, int], seed: int, blocks: int
) -> None:
    """Blocks of any size and colour: what is found, if anything, has finite values."""
    rng = np.random.default_rng(seed)
    pixels = np.full((*size, 3), rng.integers(0, 256, 3), np.uint8)
    for _ in range(blocks):
        top, left = rng.integers(0, size[0]), rng.integers(0, size[1])
        down, right = rng.integers(1, size[0] + 1), rng.integers(1, size[1] + 1)
        pixels[top : top + down, left : left + right] = rng.integers(0, 256, 3)
    frame = Frame(pixels, 0.0, 0)
    for face in case.engine.detect(frame):
        assert np.isfinite(case.engine.embed(case.engine.align(frame, face)).values).all()
