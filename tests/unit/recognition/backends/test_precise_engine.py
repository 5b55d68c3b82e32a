"""The precise engine: unit vectors of any length, files from the school alone, no wrong net."""

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import pytest

from recognition.backends import load_engine, retail_0095, sface
from recognition.backends.precise_engine import (
    PRECISE_ENGINE_ID,
    SFACE_ENGINE_ID,
    PreciseEngine,
)
from recognition.backends.unit_length import unit
from recognition.backends.yunet_detector import MODEL_FILE, YunetDetector
from recognition.engines import PRECISE_SAME_PERSON_DISTANCE
from recognition.enroller import Enroller
from recognition.errors import GalleryRefused, InvalidTemplate, ModelRefused
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Pixels
from recognition.gallery import Gallery, ReferenceId
from recognition.geometry import WHOLE_PICTURE, Box
from recognition.model_files import known_engines
from recognition.operating_point import PRECISE_OPERATING_POINT
from recognition.template import Template
from tests.support.faces import (
    faces_or_skip,
    portrait_frame,
    standard_engine,
)
from tests.support.models import models_or_skip, precise_engine

Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]
CHIP = np.zeros((16, 16, 3), np.uint8)
SOMEBODY = AlignedFace(CHIP, DetectedFace(Box(0, 0, 9, 9), np.zeros((5, 2))))
PRECISE_FILES = [MODEL_FILE, retail_0095.NET_FILE, retail_0095.WEIGHTS_FILE]


@dataclass(frozen=True)
class FixedEmbedder:
    """An embedder that gives the values it was made with, as many as they are."""

    numbers: Floats
    side: int = 16
    reference: np.ndarray[tuple[int, ...], np.dtype[np.float64]] = field(
        default_factory=lambda: 16 * retail_0095.REFERENCE / retail_0095.SIDE
    )

    def values(self, chip: Pixels) -> Floats:
        """The same, whoever it is."""
        del chip
        return self.numbers


def engine_of(*numbers: float) -> PreciseEngine:
    """An engine whose net gives these values; its detector is never asked."""
    values = np.array(numbers, np.float32)
    return PreciseEngine("fixed-v1", cast("YunetDetector", None), FixedEmbedder(values))


@pytest.mark.parametrize("count", [1, 7, 128, 256, 512])
def test_any_number_of_values_will_do(count: int) -> None:
    """Nothing assumes a length; every template has length 1."""
    template = engine_of(*range(1, count + 1)).embed(SOMEBODY)
    assert template.values.size == count
    assert np.linalg.norm(template.values) == pytest.approx(1)


@pytest.mark.parametrize(
    "numbers",
    [(np.nan, 1.0), (np.inf, 1.0), (-np.inf, np.inf), (0.0, 0.0), (np.nan, np.nan)],
)
def test_a_net_that_gives_no_numbers_has_seen_nobody(numbers: tuple[float, ...]) -> None:
    """Not a number, endless, or without any direction: an error, never a template."""
    with pytest.raises(InvalidTemplate, match="template_not_finite"):
        engine_of(*numbers).embed(SOMEBODY)


def test_opposite_templates_have_no_mean() -> None:
    """Rather an error than a direction out of nothing."""
    one, other = (Template("fixed-v1", 1, np.array(v, np.float32)) for v in ([1, 0], [-1, 0]))
    with pytest.raises(InvalidTemplate, match="template_not_finite"):
        engine_of(1, 0).average((one, other))


def test_distances_order_people_as_their_angles_do() -> None:
    """On unit vectors, Euclid and cosine agree on who is nearest and how near."""
    rng = np.random.default_rng(4)
    vectors = [unit(each) for each in rng.normal(size=(50, 256)).astype(np.float32)]
    probe = Template("e", 1, vectors[0] + 0.5 * vectors[1])
    probe = Template("e", 1, unit(probe.values))
    people = {ReferenceId(str(i)): Template("e", 1, v) for i, v in enumerate(vectors)}
    found = Gallery.of(people, 1).identify(probe)
    cosines = [float(people[each.reference].values @ probe.values) for each in found]
    assert cosines == sorted(cosines, reverse=True)
    assert np.allclose(
        [each.distance**2 for each in found], [2 - 2 * c for c in cosines], atol=1e-5
    )


def test_values_of_large_numbers_keep_their_direction() -> None:
    """No overflow on the way to length 1."""
    assert np.allclose(unit(np.array([3e37, 4e37], np.float32)), [0.6, 0.8])


def test_the_engine_is_the_one_in_the_manifest() -> None:
    """Id and number of values are those that were declared."""
    declared = known_engines()["precise"]
    engine = precise_engine()
    frame = portrait_frame(faces_or_skip().pictures["lfw:Bill_Clinton"][0], 0.0, 0)
    template = engine.embed(engine.align(frame, engine.detect(frame)[0]))
    assert engine.engine_id == template.engine_id == declared.engine_id == PRECISE_ENGINE_ID
    assert template.values.size == declared.values
    assert PRECISE_OPERATING_POINT.engine_id == PRECISE_ENGINE_ID


def test_its_templates_never_meet_those_of_the_standard_engine() -> None:
    """Neither in one gallery nor as a probe."""
    frame = portrait_frame(faces_or_skip().pictures["lfw:Bill_Clinton"][0], 0.0, 0)
    precise, standard = (
        engine.embed(engine.align(frame, engine.detect(frame)[0]))
        for engine in (precise_engine(), standard_engine())
    )
    with pytest.raises(GalleryRefused, match="gallery_mixed_engines"):
        Gallery.of({ReferenceId("one"): precise, ReferenceId("other"): standard}, 1)
    with pytest.raises(GalleryRefused, match="gallery_mixed_engines"):
        Gallery.of({ReferenceId("one"): standard}, 1).identify(precise)


def test_the_point_tells_photographs_of_one_person_from_those_of_others() -> None:
    """A smoke test of the threshold on four people; the figures are `upprop evaluate`'s."""
    engine, folder = precise_engine(), faces_or_skip()
    people = ["lfw:Bill_Clinton", "lfw:Heizo_Takenaka", "lfw:Venus_Williams", "lfw:Halle_Berry"]
    frames = [
        [portrait_frame(path, 0.0, 0) for path in folder.pictures[person][:4]] for person in people
    ]
    made = [
        [engine.embed(engine.align(each, engine.detect(each)[0])) for each in pictures]
        for pictures in frames
    ]
    gallery = Gallery.of(
        {ReferenceId(p): engine.average(tuple(m[:3])) for p, m in zip(people, made, strict=True)}, 1
    )
    for person, templates in zip(people, made, strict=True):
        nearest, second, *_ = gallery.identify(templates[3])
        assert nearest.reference == person
        assert nearest.distance < PRECISE_OPERATING_POINT.threshold < second.distance


def enrolled(person: str) -> Template:
    """What the enroller makes of three photographs."""
    enroller = Enroller(
        precise_engine(),
        region=WHOLE_PICTURE,
        wanted=3,
        same_person_distance=PRECISE_SAME_PERSON_DISTANCE,
    )
    for number, path in enumerate(faces_or_skip().pictures[person]):
        enroller.offer(portrait_frame(path, number * 0.2, number))
    return enroller.result()


def test_who_was_enrolled_is_found_and_a_stranger_is_not() -> None:
    """Enroller and gallery take 256 values and their distances as they come."""
    who, others = "lfw:Halle_Berry", ("lfw:Tony_Blair", "lfw:Yoko_Ono", "lfw:Jack_Straw")
    gallery = Gallery.of({ReferenceId(each): enrolled(each) for each in (who, *others)}, 1)
    engine, threshold = precise_engine(), PRECISE_OPERATING_POINT.threshold
    for person, is_known in ((who, True), ("lfw:Heizo_Takenaka", False)):
        frame = portrait_frame(faces_or_skip().pictures[person][-1], 0.0, 0)
        probe = engine.embed(engine.align(frame, engine.detect(frame)[0]))
        nearest = gallery.identify(probe)[0]
        assert (nearest.distance <= threshold) == is_known
        assert not is_known or nearest.reference == who


def test_a_face_from_another_detector_is_aligned_by_eyes_and_nose() -> None:
    """Without the corners of the mouth the values stay near."""
    engine = precise_engine()
    frame = portrait_frame(faces_or_skip().pictures["lfw:Bill_Clinton"][0], 0.0, 0)
    found = engine.detect(frame)[0]
    plain = DetectedFace(found.box, found.landmarks)
    full, three = (engine.embed(engine.align(frame, face)) for face in (found, plain))
    assert np.linalg.norm(full.values - three.values) < PRECISE_OPERATING_POINT.threshold / 2


def test_a_face_that_is_followed_keeps_its_points() -> None:
    """A copy with another score is aligned as before."""
    engine = precise_engine()
    frame = portrait_frame(faces_or_skip().pictures["lfw:Bill_Clinton"][0], 0.0, 0)
    found = engine.detect(frame)[0]
    copy = replace(found, confidence=0.1)
    assert np.array_equal(engine.align(frame, copy).chip, engine.align(frame, found).chip)


def test_an_engine_that_does_not_exist_is_told(tmp_path: Path) -> None:
    """By the name that was asked for."""
    with pytest.raises(ModelRefused, match="engine_unknown") as caught:
        load_engine("best", tmp_path)
    assert caught.value.params == {"name": "best"}


def test_the_standard_engine_needs_no_file_from_the_school() -> None:
    """It comes with its package."""
    assert load_engine("standard").engine_id == known_engines()["standard"].engine_id


@pytest.mark.parametrize("name", ["precise", "sface"])
def test_without_its_files_there_is_no_such_engine(name: str, tmp_path: Path) -> None:
    """The first file that is missing is named with its source."""
    for folder in (None, tmp_path, tmp_path / "nowhere"):
        with pytest.raises(ModelRefused, match="model_not_added") as caught:
            load_engine(name, folder)
        assert caught.value.params["name"] == MODEL_FILE


def test_the_same_net_in_another_format_makes_the_same_templates(tmp_path: Path) -> None:
    """With the ONNX file alone; as soon as both published files are there, those are used."""
    folder = models_or_skip()
    if not (folder / retail_0095.ONNX_FILE).is_file():
        pytest.skip(f"no {retail_0095.ONNX_FILE} here: neither $UPPROP_MODELS nor ../shared/models")
    for name in known_engines()["precise"].or_files:
        shutil.copyfile(folder / name, tmp_path / name)
    frame = portrait_frame(faces_or_skip().pictures["lfw:Bill_Clinton"][0], 0.0, 0)
    other = load_engine("precise", tmp_path)
    one, again = (
        engine.embed(engine.align(frame, engine.detect(frame)[0]))
        for engine in (precise_engine(), other)
    )
    assert one.engine_id == again.engine_id
    assert np.allclose(one.values, again.values, atol=1e-5)


@pytest.mark.parametrize("name", PRECISE_FILES)
@pytest.mark.parametrize("damage", ["cut", "grown", "changed", "empty", "swapped"])
def test_a_wrong_file_is_refused_before_any_parser_sees_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, damage: str
) -> None:
    """Cut short, grown, one bit changed, empty, or another known file in its place."""
    folder = models_or_skip()
    for each in PRECISE_FILES:
        shutil.copyfile(folder / each, tmp_path / each)
    good = (folder / name).read_bytes()
    content = {
        "cut": good[:-1],
        "grown": good + b"\0",
        "changed": good[:1000] + bytes([good[1000] ^ 1]) + good[1001:],
        "empty": b"",
        "swapped": (folder / PRECISE_FILES[PRECISE_FILES.index(name) - 1]).read_bytes(),
    }[damage]
    (tmp_path / name).write_bytes(content)
    if name == MODEL_FILE:
        monkeypatch.setattr(cv2.FaceDetectorYN, "create", lambda *_: pytest.fail("parsed"))
    monkeypatch.setattr(retail_0095, "to_onnx", lambda *_: pytest.fail("parsed"))
    with pytest.raises(ModelRefused, match=r"model_wrong_(size|digest)") as caught:
        load_engine("precise", tmp_path)
    assert caught.value.params["name"] == name


def test_what_is_no_net_is_refused_by_each_embedder() -> None:
    """Should a file ever pass its digest and still be none: an error with a sentence."""
    with pytest.raises(ModelRefused, match="model_damaged"):
        retail_0095.Retail0095(b"no net", "a.onnx")
    with pytest.raises(ModelRefused, match="model_damaged"):
        sface.SFace(b"no net")


def test_sface_makes_values_of_its_own_length() -> None:
    """The same contract with 128 values; one person is nearer than another."""
    engine, folder = load_engine("sface", models_or_skip("sface")), faces_or_skip()
    pictures = [*folder.pictures["lfw:Bill_Clinton"][:2], folder.pictures["lfw:Cameron_Diaz"][0]]
    frames = [portrait_frame(path, 0.0, 0) for path in pictures]
    one, again, other = (
        engine.embed(engine.align(each, engine.detect(each)[0])) for each in frames
    )
    assert one.values.size == known_engines()["sface"].values
    assert {one.engine_id, engine.engine_id} == {SFACE_ENGINE_ID}
    assert np.linalg.norm(one.values - again.values) < np.linalg.norm(one.values - other.values)
