"""What holds a lesson's decisions until life was seen, with the net that the school has brought."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.log import get_logger
from recognition.backends import load_life_net
from recognition.errors import ModelRefused
from recognition.liveness.gate import LifeGate
from recognition.liveness.signs import LifeNet, Signs

log = get_logger(__name__)


def gates_with(models: Path) -> Callable[[], LifeGate]:
    """Makes the gate of each visit of one lesson; reads files, so not on the UI thread.

    A file that is refused costs the net and nothing else: the other signs of life go on.

    Args:
        models: the folder of the model files that the school has brought.
    """
    return partial(LifeGate, _net_of(models))


def signs_with(models: Path) -> Signs:
    """The signs of one enrolment, with the same net; reads files, so not on the UI thread."""
    return Signs(_net_of(models))


def _net_of(models: Path) -> LifeNet | None:
    try:
        return load_life_net(models)
    except ModelRefused:
        log.exception("the net for signs of life was refused; the other signs go on")
        return None
