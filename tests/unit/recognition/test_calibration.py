"""Calibrations: what a threshold means, whose files are taken, and the point of a lesson."""

import hashlib
import json
from pathlib import Path

import pytest

from recognition import calibration as module
from recognition.calibration import (
    BIN,
    BINS,
    Calibration,
    point_for_lesson,
    shipped_calibration,
)
from recognition.errors import ModelRefused
from recognition.model_files import MANIFEST, CalibrationFile
from recognition.operating_point import (
    MOST_WRONG_LESSONS,
    PRECISE_OPERATING_POINT,
    STANDARD_OPERATING_POINT,
    OperatingPoint,
)
from recognition.testing import SCRIPTED_OPERATING_POINT

SHIPPED = (STANDARD_OPERATING_POINT, PRECISE_OPERATING_POINT)


def made_calibration(engine: str = "x") -> Calibration:
    """A thousand strangers, a hundred of them at 0.50 and the rest at 0.90; class of 30."""
    strangers, genuine = [0] * BINS, [0] * BINS
    strangers[at(0.50)], strangers[at(0.90)] = 100, 900
    genuine[at(0.30)], genuine[at(0.60)] = 90, 10
    return Calibration(engine, "y", 1, 1, tuple(genuine), tuple(genuine), tuple(strangers), 30)


def at(distance: float) -> int:
    """The bin that begins at a distance."""
    return round(distance / BIN)


def test_a_calibration_tells_the_rates_at_a_threshold() -> None:
    """Rates follow the histograms; where fewer than ten strangers lie nothing is said."""
    calibration = made_calibration()
    assert calibration.false_positive_rate(0.51, gallery=30) == pytest.approx(0.1)
    assert calibration.false_positive_rate(0.51, gallery=60) == pytest.approx(1 - 0.9**2)
    assert calibration.false_positive_rate(0.50, gallery=30) is None


def test_a_threshold_within_a_bin_counts_the_whole_bin() -> None:
    """A rate is never made too small by where the bins lie: 0.501 takes in what is below 0.505."""
    assert made_calibration().false_positive_rate(0.501, gallery=30) == pytest.approx(0.1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 10_000,
        '{"format": 2, "bin": 0.005}',
        '{"format": 1, "bin": 0.005, "genuine": [1], "impostor": [1], "strangers": [1]}',
    ],
)
def test_a_damaged_calibration_is_refused(text: str) -> None:
    """Anything that is no calibration has one code."""
    with pytest.raises(ModelRefused, match="calibration_damaged"):
        Calibration.from_json(text)


@pytest.mark.parametrize(
    "change", [{"strangers": [0] * BINS}, {"gallery": 0}, {"genuine": [-1] * BINS}, {"bin": 0.01}]
)
def test_a_calibration_of_impossible_numbers_is_refused(change: dict[str, object]) -> None:
    """Rates cannot be made of nobody, no gallery is empty, and nothing is counted below zero."""
    content = {**json.loads(made_calibration().to_json()), **change}
    with pytest.raises(ModelRefused, match="calibration_damaged"):
        Calibration.from_json(json.dumps(content))


@pytest.mark.parametrize("point", SHIPPED, ids=lambda point: point.engine_id)
def test_each_shipped_engine_has_a_calibration_of_its_own(point: OperatingPoint) -> None:
    """Counts alone: no list that could be a template, no name, and enough strangers to count."""
    calibration = shipped_calibration(point.engine_id)
    assert calibration is not None
    assert (calibration.engine, calibration.gallery) == (point.engine_id, 30)
    assert sum(calibration.strangers) >= 5000
    text = (MANIFEST.parent / f"calibration-{point.engine_id}.json").read_text(encoding="utf-8")
    lists = [value for value in json.loads(text).values() if isinstance(value, list)]
    assert all(isinstance(n, int) and n >= 0 for values in lists for n in values)


@pytest.mark.parametrize("point", SHIPPED, ids=lambda point: point.engine_id)
def test_a_class_gets_the_shipped_threshold_and_a_crowd_a_stricter_one(
    point: OperatingPoint,
) -> None:
    """Thirty students keep what was measured; three hundred are expected to keep to the aim too."""
    few, many = point_for_lesson(point, 30), point_for_lesson(point, 300)
    assert few.threshold == point.threshold
    assert many.threshold < point.threshold
    for chosen in (few, many):
        assert chosen.lesson is not None
        assert chosen.lesson.rate <= MOST_WRONG_LESSONS


def test_an_empty_lesson_and_an_engine_without_calibration_keep_their_point() -> None:
    """Nothing is made up for an engine of which nothing was measured."""
    assert point_for_lesson(STANDARD_OPERATING_POINT, 0).threshold == (
        STANDARD_OPERATING_POINT.threshold
    )
    assert point_for_lesson(SCRIPTED_OPERATING_POINT, 30) is SCRIPTED_OPERATING_POINT


def written(folder: Path, text: str) -> CalibrationFile:
    """A calibration file as a manifest would name it."""
    (folder / "it.json").write_text(text, encoding="utf-8")
    content = text.encode()
    return CalibrationFile("x", "it.json", hashlib.sha256(content).hexdigest(), len(content))


def test_a_changed_calibration_is_refused_before_it_is_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Longer, other content of the same size, gone: each is told apart."""
    monkeypatch.setattr("recognition.model_files.MANIFEST", tmp_path / "manifest.toml")
    file = written(tmp_path, made_calibration().to_json())
    path = tmp_path / "it.json"
    path.write_bytes(b" " * file.size)
    with pytest.raises(ModelRefused, match="model_wrong_digest"):
        file.content()
    path.write_bytes(b" " * (file.size + 1))
    with pytest.raises(ModelRefused, match="model_wrong_size"):
        file.content()
    path.unlink()
    with pytest.raises(ModelRefused, match="model_missing"):
        file.content()


def test_another_engines_calibration_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file must speak of the engine that the manifest says it speaks of."""
    monkeypatch.setattr("recognition.model_files.MANIFEST", tmp_path / "manifest.toml")
    for engine in ("x", "y"):
        file = written(tmp_path, made_calibration(engine).to_json())
        monkeypatch.setattr(module, "calibration_files", lambda file=file: {"x": file})
        if engine == "x":
            assert shipped_calibration("x") == made_calibration("x")
        else:
            with pytest.raises(ModelRefused, match="calibration_damaged"):
                shipped_calibration("x")
