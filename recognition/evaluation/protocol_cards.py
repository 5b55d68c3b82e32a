"""What a template loses on its way to a card: every pair, one side of it as it is on a card.

For engines with 256 values also what a projection to 128 would lose. It is fixed and depends on
nobody's face: random signs, a Walsh-Hadamard transform and half of its rows, which keeps distances
on average (Ailon and Chazelle 2009). It is measured here and used nowhere.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

import numpy as np

from recognition.card_template import from_card, to_card
from recognition.evaluation.acquisition import Floats, Samples
from recognition.evaluation.protocol_verification import Level, Verification
from recognition.evaluation.trials import euclidean
from recognition.template import Template

FMR_LEVELS: Final = (0.01, 0.001, 0.0001)
PROJECTED: Final = 128
_SEED: Final = b"upprop card projection 1"


@dataclass(frozen=True)
class CardCost:
    """Verification with one kind of template.

    Attributes:
        kind: "whole", "card", or "projected".
        separation: d', the distance of the two means in common standard deviations.
        levels: false non-matches at each of `FMR_LEVELS`.
    """

    kind: str
    separation: float
    levels: tuple[Level, ...]


def cost_of_cards(samples: Samples) -> tuple[CardCost, ...]:
    """Whole templates, templates on a card, and what a projection would give."""
    pictures = samples.usable
    owners = np.unique(samples.owners[pictures], return_inverse=True)[1]
    whole = samples.values[pictures]
    templates = [samples.templates[number] for number in pictures.tolist()]
    on_card = np.array([_through_a_card(each) for each in templates if each is not None])
    costs = [_cost("whole", whole, whole, owners), _cost("card", whole, on_card, owners)]
    if whole.shape[1] == 2 * PROJECTED:
        small = whole @ projection().T
        costs.append(_cost("projected", small, _rounded(small), owners))
    return tuple(costs)


def _cost(kind: str, probes: Floats, references: Floats, owners: np.ndarray) -> CardCost:
    pairs = Verification(euclidean(probes, references), owners)
    genuine, impostor = pairs.genuine, pairs.impostor
    common = np.sqrt((genuine.var() + impostor.var()) / 2)
    separation = float((impostor.mean() - genuine.mean()) / common)
    return CardCost(kind, separation, tuple(pairs.level(fmr) for fmr in FMR_LEVELS))


def _through_a_card(template: Template) -> Floats:
    return from_card(to_card(template), template.engine_id).values.astype(np.float64)


def _rounded(values: Floats) -> Floats:
    """A byte a value, as an engine with 128 values has them on a card."""
    rows = [Template("projected", 0, row.astype(np.float32)) for row in values]
    return np.array([_through_a_card(row) for row in rows])


def projection() -> Floats:
    """(128, 256); its rows are orthogonal, and a squared distance stays the same on average."""
    size = 2 * PROJECTED
    transform = np.ones((1, 1))
    while len(transform) < size:
        transform = np.kron(np.array([[1.0, 1.0], [1.0, -1.0]]), transform)
    drawn = hashlib.shake_256(_SEED).digest(3 * size)
    signs = np.where(np.frombuffer(drawn[:size], np.uint8) < PROJECTED, 1.0, -1.0)
    order = np.argsort(np.frombuffer(drawn[size:], "<u2"), kind="stable")
    rows = transform[np.sort(order[:PROJECTED])]
    return np.asarray(rows * signs / np.sqrt(PROJECTED), np.float64)
