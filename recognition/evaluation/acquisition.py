"""Every picture through the engine once: a template in memory, or the reasons why there is none.

The gate is the product's own (`recognition.quality.judge`). One rule differs: a press photograph
often has bystanders, whom the spot would have cut away, so here the face that is nearest to the
middle for its size is the one that the label means. Nothing is written anywhere.
"""

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recognition.backends import open_source
from recognition.errors import InvalidTemplate, RecognitionError
from recognition.evaluation.datasets import DataSet, by_identity
from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.ports import FaceEngine
from recognition.quality import QualityReason, judge
from recognition.template import Template

UNREADABLE = "unreadable"

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Samples:
    """What an engine made of a data set: one entry a picture.

    Attributes:
        dataset: the pictures.
        engine: that made the templates; also averages them.
        templates: None where the picture gave none.
        refusals: why, by picture number; the first reason counts.
        ungated: templates of refused pictures on which a face was found all the same, for
            protocols that know no quality gate.
    """

    dataset: DataSet
    engine: FaceEngine = field(repr=False)
    templates: tuple[Template | None, ...] = field(repr=False)
    refusals: dict[int, str]
    ungated: dict[int, Template] = field(repr=False)

    @cached_property
    def values(self) -> Floats:
        """(pictures, n) float64; zeros where a picture gave no template."""
        size = next((t.values.size for t in self.templates if t is not None), 1)
        rows = [np.zeros(size) if t is None else t.values for t in self.templates]
        return np.array(rows, dtype=np.float64)

    @cached_property
    def people(self) -> dict[str, Numbers]:
        """The numbers of each person's usable pictures; nobody without one."""
        usable = {
            who: np.array([n for n in numbers if self.templates[n] is not None], dtype=np.intp)
            for who, numbers in by_identity(self.dataset).items()
        }
        return {who: numbers for who, numbers in usable.items() if len(numbers)}

    @cached_property
    def owners(self) -> Numbers:
        """(pictures,) the number of each picture's person, in the order of names."""
        order = {who: i for i, who in enumerate(by_identity(self.dataset))}
        return np.array([order[p.identity] for p in self.dataset.pictures], dtype=np.intp)

    @property
    def usable(self) -> Numbers:
        """The numbers of the pictures that gave a template."""
        return np.array([n for n, t in enumerate(self.templates) if t is not None], np.intp)

    @property
    def reasons(self) -> Counter[str]:
        """How many pictures were refused for which first reason."""
        return Counter(self.refusals.values())


def acquire(
    engine: FaceEngine, dataset: DataSet, done: Callable[[int], None] = lambda _number: None
) -> Samples:
    """Detect, judge, align and embed the face of every picture.

    Args:
        engine: to measure.
        dataset: the labelled pictures.
        done: is told the number of each finished picture.
    """
    templates: list[Template | None] = []
    refusals: dict[int, str] = {}
    ungated: dict[int, Template] = {}
    for number, picture in enumerate(dataset.pictures):
        template, reason = _look(engine, picture.path)
        templates.append(None if reason else template)
        if reason:
            refusals[number] = reason
            if template is not None:
                ungated[number] = template
        done(number)
    return Samples(dataset, engine, tuple(templates), refusals, ungated)


def _look(engine: FaceEngine, path: Path) -> tuple[Template | None, str]:
    """The template of the labelled face, and the first reason against using it or nothing."""
    frame = read_picture(path)
    if frame is None:
        return None, UNREADABLE
    faces = engine.detect(frame)
    if not faces:
        return None, QualityReason.NO_FACE.value
    aligned = engine.align(frame, labelled_face(faces, frame))
    reasons = judge(aligned, frame.width, frame.height)
    try:
        return engine.embed(aligned), reasons[0].value if reasons else ""
    except InvalidTemplate:
        return None, QualityReason.NO_FACE.value


def read_picture(path: Path) -> Frame | None:
    """The picture in a file, or None where there is none."""
    try:
        with closing(open_source(str(path.absolute()), paced=False)) as source:
            return source.read()
    except RecognitionError:
        return None


def labelled_face(faces: tuple[DetectedFace, ...], frame: Frame) -> DetectedFace:
    """The face that a portrait's label means: nearest to the middle, in its own widths."""

    def from_middle(face: DetectedFace) -> float:
        x, y = face.box.centre
        return float(np.hypot(x - frame.width / 2, y - frame.height / 2)) / face.box.width

    return min(faces, key=from_middle)
