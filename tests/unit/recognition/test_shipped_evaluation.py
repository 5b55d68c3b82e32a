"""The error rates that are shipped: of the engines that are, pinned, with intervals."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from recognition import shipped_evaluation as shipped
from recognition.calibration import shipped_calibration
from recognition.errors import ModelRefused
from recognition.model_files import evaluation_files, known_engines
from recognition.operating_point import STANDARD_OPERATING_POINT
from recognition.shipped_evaluation import RATES, evaluation_from, shipped_evaluation

STANDARD = STANDARD_OPERATING_POINT.engine_id


@pytest.mark.parametrize("engine_id", sorted(evaluation_files()))
def test_each_is_read_and_is_of_a_known_engine(engine_id: str) -> None:
    """With the same people and pictures as its calibration, and rates that have intervals."""
    found = shipped_evaluation(engine_id)
    assert found is not None
    assert engine_id in {each.engine_id for each in known_engines().values()}
    calibration = shipped_calibration(engine_id)
    assert calibration is not None
    assert (found.identities, found.pictures) == (calibration.identities, calibration.pictures)
    assert {"fmr_shipped", "fnmr_shipped", "fnir", "fpir_at", "failure_to_acquire"} <= set(
        found.rates
    )
    assert all(rate.high > rate.low for rate in found.rates.values())


def test_it_was_measured_at_the_point_that_is_shipped() -> None:
    """Rates at another threshold would be about another program."""
    found = shipped_evaluation(STANDARD)
    assert found is not None
    point = STANDARD_OPERATING_POINT
    assert (found.threshold, found.margin) == (point.threshold, point.margin)


def test_an_engine_that_was_not_measured_has_none() -> None:
    """Nothing is guessed."""
    assert shipped_evaluation("another-engine") is None


def test_other_content_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A digest that does not fit is refused before anything is read."""
    changed = replace(evaluation_files()[STANDARD], sha256="0" * 64)
    monkeypatch.setattr(shipped, "evaluation_files", lambda: {STANDARD: changed})
    with pytest.raises(ModelRefused, match="model_wrong_digest"):
        shipped_evaluation(STANDARD)


@pytest.mark.parametrize(
    "change",
    [{"engine": "other"}, {"rank1": {"value": 2, "low": 3, "high": 4, "n": 1}}, {"groups": 3}],
    ids=["engine", "rate", "groups"],
)
def test_a_report_that_is_none_is_told(change: dict[str, object]) -> None:
    """Another engine's, a rate outside its interval, a list that is none."""
    content = json.loads(evaluation_files()[STANDARD].content())
    with pytest.raises((ValueError, TypeError)):
        evaluation_from(content | change, STANDARD)


def test_no_figure_is_shipped_without_its_calibration() -> None:
    """Both lie beside the manifest, which names each."""
    folder = Path(shipped.__file__).parents[1] / "assets" / "models"
    named = {each.name for each in evaluation_files().values()}
    assert named == {path.name for path in folder.glob("evaluation-*.json")}
    assert set(RATES) > {"fnir", "fpir_at"}
