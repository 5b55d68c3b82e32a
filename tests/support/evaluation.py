"""Made-up people for measuring: templates scattered around one point each, and painted pictures."""

from pathlib import Path

import cv2
import numpy as np

from recognition.evaluation.acquisition import Samples
from recognition.evaluation.datasets import DataSet, LabelledPicture
from recognition.geometry import Box
from recognition.template import Template
from recognition.testing import SCRIPTED_ENGINE_ID, ScriptedEngine, paint_person

VALUES = 32
SIDE = 120


def made_samples(
    counts: list[int], *, spread: float = 0.2, seed: int = 1, groups: tuple[str, ...] = ()
) -> Samples:
    """People with so many pictures each, as an engine with that spread would embed them.

    Args:
        counts: pictures of each person.
        spread: mean distance of a picture from its person; people lie about 1.4 apart.
        seed: of the random values.
        groups: labels that people get in turn.
    """
    random = np.random.default_rng(seed)
    pictures, templates = [], []
    for person, count in enumerate(counts):
        middle = random.normal(size=VALUES) / np.sqrt(VALUES)
        labels = {"group": groups[person % len(groups)]} if groups else {}
        for number in range(count):
            name = f"person-{person:03d}"
            pictures.append(LabelledPicture(Path(f"{name}_{number:04d}.png"), name, labels))
            noise = random.normal(size=VALUES) * spread / np.sqrt(VALUES)
            templates.append(Template(SCRIPTED_ENGINE_ID, 1, middle + noise))
    dataset = DataSet("made up", tuple(pictures))
    return Samples(dataset, ScriptedEngine(), tuple(templates), {}, {})


def without(samples: Samples, *numbers: int) -> Samples:
    """The same pictures, some of which were refused as blurred."""
    kept = [None if n in numbers else t for n, t in enumerate(samples.templates)]
    ungated = {n: t for n in numbers if (t := samples.templates[n]) is not None}
    refusals = dict.fromkeys(numbers, "blurred")
    return Samples(samples.dataset, samples.engine, tuple(kept), refusals, ungated)


def paint_people(folder: Path, people: int, pictures: int) -> Path:
    """A folder per person with painted pictures; person 0 first."""
    for person in range(people):
        place = folder / f"Painted_{person:02d}"
        place.mkdir(parents=True)
        for number in range(pictures):
            pixels = np.full((SIDE, SIDE, 3), 120, np.uint8)
            paint_person(pixels, person, Box(20, 20, SIDE - 20, SIDE - 20))
            pixels[:10] = number  # no two files alike
            write_picture(place / f"{place.name}_{number + 1:04d}.png", pixels)
    return folder


def write_picture(path: Path, pixels: np.ndarray) -> None:
    """An RGB picture as a file."""
    assert cv2.imwrite(str(path), cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
