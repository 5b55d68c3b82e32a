"""What a template loses on a card: next to nothing, and less than by a projection."""

from pathlib import Path

import numpy as np
import pytest

from recognition.evaluation.acquisition import Samples
from recognition.evaluation.datasets import DataSet, LabelledPicture
from recognition.evaluation.protocol_cards import cost_of_cards, projection
from recognition.template import Template
from recognition.testing import SCRIPTED_ENGINE_ID, ScriptedEngine


def made(size: int) -> Samples:
    """Sixty people with four pictures each."""
    random = np.random.default_rng(1)
    pictures, templates = [], []
    for person in range(60):
        middle = random.normal(size=size)
        for number in range(4):
            values = middle + random.normal(size=size) * 0.7
            name = f"person-{person:03d}"
            pictures.append(LabelledPicture(Path(f"{name}_{number}.png"), name))
            templates.append(Template(SCRIPTED_ENGINE_ID, 1, values / np.linalg.norm(values)))
    return Samples(DataSet("made up", tuple(pictures)), ScriptedEngine(), tuple(templates), {}, {})


@pytest.mark.parametrize(
    ("size", "kinds"), [(128, ["whole", "card"]), (256, ["whole", "card", "projected"])]
)
def test_a_card_costs_next_to_nothing(size: int, kinds: list[str]) -> None:
    """In separation; a projection costs a quarter of it and more."""
    costs = cost_of_cards(made(size))
    assert [cost.kind for cost in costs] == kinds
    by_kind = {cost.kind: cost.separation for cost in costs}
    assert by_kind["card"] == pytest.approx(by_kind["whole"], rel=0.02)
    if "projected" in by_kind:
        assert by_kind["projected"] < 0.8 * by_kind["whole"]


def test_the_projection_is_the_same_everywhere() -> None:
    """Orthogonal rows of one length, and no number that a library could draw differently."""
    rows = projection()
    assert rows.shape == (128, 256)
    assert np.allclose(rows @ rows.T, 2 * np.eye(128))
    assert set(np.unique(np.abs(rows)).round(9)) == {round(1 / 128**0.5, 9)}
