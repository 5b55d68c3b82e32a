"""The standard engine: quick to load, and the same values as dlib and face_recognition."""

import subprocess
import sys
from collections.abc import Callable
from functools import cache
from typing import cast

import dlib
import numpy as np
import pytest
from numpy.typing import NDArray

from recognition.backends.dlib_engine import (
    LANDMARK_FILE,
    RESNET_FILE,
    SEARCHED_SIDE,
    StandardEngine,
)
from recognition.errors import ModelRefused
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame, Pixels
from recognition.geometry import Box
from recognition.model_files import verified_path
from tests.support.faces import FaceFolder, faces_or_skip, portrait_frame, standard_engine

PEOPLE = 12
PICTURES = 2
NOWHERE = DetectedFace(Box(0, 0, 150, 150), np.zeros((5, 2)))


@cache
def dlibs_net() -> dlib.face_recognition_model_v1:
    """The reference: dlib running its own file."""
    return dlib.face_recognition_model_v1(str(verified_path(RESNET_FILE)))


@cache
def dlibs_landmarks() -> dlib.shape_predictor:
    """The five points by dlib itself."""
    return dlib.shape_predictor(str(verified_path(LANDMARK_FILE)))


def dlibs_chip(frame: Frame, face: DetectedFace) -> Pixels:
    """The chip that dlib cuts out for the same box."""
    box = face.box
    rectangle = dlib.rectangle(box.left, box.top, box.right - 1, box.bottom - 1)
    return dlib.get_face_chip(frame.pixels, dlibs_landmarks()(frame.pixels, rectangle))


def the_engine() -> StandardEngine:
    """The one that is loaded for all tests, with its net within reach."""
    return cast("StandardEngine", standard_engine())


def values_of_chip(chip: Pixels) -> NDArray[np.float32]:
    """The net's own values of a chip that somebody else cut out."""
    return the_engine().net_values(chip)


def values_of(frame: Frame, face: DetectedFace) -> NDArray[np.float32]:
    """The net's own values of a face, by the engine's alignment."""
    return the_engine().net_values(the_engine().align(frame, face).chip)


def some_faces(folder: FaceFolder) -> list[tuple[str, Frame, DetectedFace]]:
    """The largest face of two pictures each of a dozen people."""
    people = folder.people(at_least=4)[::7][:PEOPLE]
    pictures = [(who, path) for who in people for path in folder.pictures[who][:PICTURES]]
    frames = [(who, portrait_frame(path, 0.0, 0)) for who, path in pictures]
    found = [(who, frame, standard_engine().detect(frame)) for who, frame in frames]
    return [(who, frame, faces[0]) for who, frame, faces in found if faces]


@pytest.fixture
def encode(
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Frame, DetectedFace], NDArray[np.float64]]:
    """What face_recognition says of the face in the same box.

    Its import loads four models; the 68-point file, whose licence forbids it, is kept shut.
    """
    real = dlib.shape_predictor
    monkeypatch.setattr(dlib, "shape_predictor", lambda path: None if "68" in path else real(path))
    import face_recognition  # noqa: PLC0415 - it loads models and warns when it is imported

    def values(frame: Frame, face: DetectedFace) -> NDArray[np.float64]:
        box = face.box
        place = (box.top, box.right - 1, box.bottom - 1, box.left)
        return face_recognition.face_encodings(frame.pixels, [place])[0]

    return values


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_net_gives_dlibs_values(seed: int) -> None:
    """Read by our reader and run by OpenCV it is the same net: at most 1e-5 apart."""
    chip = np.random.default_rng(seed).integers(0, 255, (150, 150, 3), np.uint8)
    theirs = np.array(dlibs_net().compute_face_descriptor(chip))
    assert np.abs(values_of_chip(chip) - theirs).max() < 1e-5


def test_real_faces_have_dlibs_chips_and_values() -> None:
    """The chips are dlib's but for single grey levels, and so are values and distances."""
    faces = some_faces(faces_or_skip())
    assert len(faces) >= 2 * PEOPLE - 2
    chips = [dlibs_chip(frame, face) for _, frame, face in faces]
    theirs = np.array([dlibs_net().compute_face_descriptor(chip) for chip in chips])
    on_their_chips = np.array([values_of_chip(chip) for chip in chips])
    ours = np.array([values_of(frame, face) for _, frame, face in faces])
    assert np.abs(on_their_chips - theirs).max() < 1e-5
    assert np.median(np.abs(ours - theirs).max(axis=1)) < 1e-4
    assert np.abs(distances(ours) - distances(theirs)).max() < 0.01


def distances(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Of every pair."""
    return np.asarray(np.linalg.norm(values[:, None] - values[None, :], axis=2))


@pytest.mark.filterwarnings(
    # face_recognition_models imports pkg_resources; the product never imports that package.
    "ignore:pkg_resources is deprecated as an API:UserWarning",
    "ignore:Deprecated call to `pkg_resources:DeprecationWarning",
)
def test_real_faces_have_face_recognitions_values(
    encode: Callable[[Frame, DetectedFace], NDArray[np.float64]],
) -> None:
    """The library that everybody knows gives the same values for the same box, and distances."""
    faces = some_faces(faces_or_skip())[:8]
    theirs = np.array([encode(frame, face) for _, frame, face in faces])
    on_their_chips = np.array([values_of_chip(dlibs_chip(f, face)) for _, f, face in faces])
    ours = np.array([values_of(frame, face) for _, frame, face in faces])
    assert np.abs(on_their_chips - theirs).max() < 1e-5
    assert np.median(np.abs(ours - theirs).max(axis=1)) < 1e-4
    assert np.abs(distances(ours) - distances(theirs)).max() < 0.01


def test_one_person_is_nearer_than_two() -> None:
    """Distances tell people apart."""
    faces = some_faces(faces_or_skip())
    between = distances(np.array([values_of(frame, face) for _, frame, face in faces]))
    same = np.array([[a[0] == b[0] for b in faces] for a in faces])
    np.fill_diagonal(between, np.nan)
    assert np.nanmean(between[same]) < np.nanmean(between[~same]) - 0.2


def test_a_face_and_its_mirror_image_have_the_same_template() -> None:
    """A template is the direction between both, of unit length; each counts as much."""
    chip = np.random.default_rng(4).integers(0, 255, (150, 150, 3), np.uint8)
    mirrored = np.ascontiguousarray(chip[:, ::-1])
    one, other = (
        the_engine().embed(AlignedFace(each, NOWHERE)).values for each in (chip, mirrored)
    )
    assert np.abs(one - other).max() < 1e-6
    assert np.linalg.norm(one) == pytest.approx(1)
    nets = [the_engine().net_values(each).astype(np.float64) for each in (chip, mirrored)]
    sum_of_units = np.sum([each / np.linalg.norm(each) for each in nets], axis=0)
    assert np.abs(one - sum_of_units / np.linalg.norm(sum_of_units)).max() < 1e-6


def test_a_persons_template_has_unit_length_too() -> None:
    """The average of several is the direction between them."""
    random = np.random.default_rng(5)
    chips = random.integers(0, 255, (3, 150, 150, 3), np.uint8)
    templates = tuple(the_engine().embed(AlignedFace(chip, NOWHERE)) for chip in chips)
    average = the_engine().average(templates)
    middle = np.sum([template.values for template in templates], axis=0)
    assert np.abs(average.values - middle / np.linalg.norm(middle)).max() < 1e-6
    assert (average.engine_id, average.version) == (templates[0].engine_id, templates[0].version)


def test_the_detector_searches_a_small_picture() -> None:
    """However large the spot, what is searched has at most 440 pixels a side."""
    engine = StandardEngine.load()
    sizes: list[tuple[int, ...]] = []

    class Spy:
        """Notes what it is given and finds nobody."""

        def run(self, image: Pixels, _: int, __: float) -> tuple[list[int], list[float], list[int]]:
            """Find nobody."""
            sizes.append(image.shape)
            return [], [], []

    engine.__dict__["_detector"] = Spy()
    for width, height in ((486, 533), (1600, 1200), (243, 355), (16, 16)):
        engine.detect(Frame(np.zeros((height, width, 3), np.uint8), 0.0, 0))
    assert max(max(size) for size in sizes) == SEARCHED_SIDE
    assert sizes[-1] == (32, 32, 3)


def test_a_changed_model_file_is_refused_before_it_is_parsed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The engine does not load what is not pinned."""
    monkeypatch.setattr("recognition.model_files.hashlib.file_digest", _wrong_digest)
    with pytest.raises(ModelRefused, match="model_wrong_digest"):
        StandardEngine.load()


def _wrong_digest(*_: object) -> "_WrongDigest":
    return _WrongDigest()


class _WrongDigest:
    """A digest of something else."""

    def hexdigest(self) -> str:
        """Not the pinned one."""
        return "00"


PROBE = """
import sys
import time
began = time.perf_counter()
from recognition.backends import load_standard_engine
load_standard_engine()
print(time.perf_counter() - began)
for name in ("face_recognition", "face_recognition_models", "pkg_resources"):
    assert name not in sys.modules, name
"""


def test_loading_imports_no_model_package_and_takes_a_moment() -> None:
    """Measured 1.0 s with all imports on two shared cores; the limit leaves room for others."""
    result = subprocess.run(  # noqa: S603 - this interpreter with the text above
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=True
    )
    assert float(result.stdout) < 5
