"""Measuring an engine from the terminal: what is said, what is written, and what never is."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app.cli import evaluating
from recognition.calibration import Calibration
from recognition.evaluation.datasets import DataSet, LabelledPicture
from recognition.evaluation.errors import EvaluationRefused
from recognition.evaluation.measuring import Plan, measure
from recognition.evaluation.protocol_lessons import LessonPlan
from recognition.ports import FaceEngine
from recognition.testing import SCRIPTED_OPERATING_POINT, ScriptedEngine
from tests.support.evaluation import made_samples, paint_people
from tests.support.faces import FaceFolder, faces_or_skip
from tests.support.models import models_or_skip

REQUIRED = {
    "engine",
    "identities",
    "probes",
    "unknown",
    "rank1",
    "wrong_identity",
    "fnir",
    "fpir_at",
    "lesson_right",
    "lesson_wrong_per_1000",
    "failure_to_enrol",
    "pairs_accuracy",
}


def evaluate(*words: str | Path) -> Result:
    """Runs `upprop evaluate`."""
    return CliRunner().invoke(evaluating.evaluate_command, [str(word) for word in words])


def last_json(result: Result) -> dict[str, Any]:
    """The object on the last line of standard output."""
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout.splitlines()[-1])
    assert isinstance(answer, dict)
    return answer


@pytest.fixture
def painted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Forty painted people, thirty-two of them with four pictures, and the engine for them."""
    paint_people(tmp_path / "people", 40, 1)
    paint_people_again(tmp_path / "people")
    monkeypatch.setattr(evaluating, "load_engine", scripted)
    return tmp_path / "people"


def paint_people_again(folder: Path) -> None:
    """Three further pictures of the first thirty-two people."""
    more = folder.parent / "more"
    for place in sorted(paint_people(more, 32, 4).iterdir()):
        for picture in sorted(place.iterdir())[1:]:
            picture.rename(folder / place.name / picture.name)


def scripted(_name: str, _models: Path) -> FaceEngine:
    """The double, whatever engine is asked for."""
    return ScriptedEngine()


def test_a_school_measures_an_engine_on_its_own_pictures(painted: Path, tmp_path: Path) -> None:
    """One command gives the figures, the page, the calibration and the card."""
    files = {name: tmp_path / name for name in ("report.html", "calibration.json", "card.md")}
    result = evaluate(
        painted,
        "--json",
        "--lessons",
        "50",
        *("--html", files["report.html"]),
        *("--calibration", files["calibration.json"]),
        *("--card", files["card.md"]),
    )
    told = last_json(result)
    assert told.keys() >= REQUIRED
    assert (told["identities"], told["pictures"], told["probes"]) == (40, 136, 32)
    assert told["lesson_right"]["value"] == 1
    assert told["lesson_wrong_per_1000"]["value"] == 0
    assert told["pairs_accuracy"] is None
    assert "Proposed right in a lesson: 100.0 %" in result.stderr
    assert "Pairs judged rightly: not measured" in result.stderr
    assert files["report.html"].read_text(encoding="utf-8").startswith("<!doctype html>")
    calibration = Calibration.from_json(files["calibration.json"].read_text(encoding="utf-8"))
    assert calibration.engine == "scripted-v1"
    assert files["card.md"].read_text(encoding="utf-8").startswith("# Model card: scripted-v1")


def test_a_curve_that_is_supported_is_drawn(
    painted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a drawing of its own, named after the engine; painted people alone give no errors."""
    drawing = tmp_path / "det.svg"
    words = (painted, "--lessons", "20", "--det", drawing)
    assert isinstance(evaluate(*words).exception, EvaluationRefused)
    assert not drawing.exists()
    samples = made_samples([5] * 30 + [1] * 20, spread=0.9)
    evaluation = measure(samples, SCRIPTED_OPERATING_POINT, Plan(LessonPlan(lessons=20), sizes=()))
    monkeypatch.setattr(evaluating, "evaluate", lambda *_parts: evaluation)
    assert evaluate(*words).exit_code == 0
    drawn = drawing.read_text(encoding="utf-8")
    assert drawn.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert "scripted-v1</text>" in drawn


def test_nothing_but_what_was_asked_for_is_written(painted: Path, tmp_path: Path) -> None:
    """Without a file to write there is no new file anywhere, and no one's name is told."""
    before = sorted(tmp_path.rglob("*"))
    result = evaluate(painted, "--json", "--lessons", "20")
    last_json(result)
    assert sorted(tmp_path.rglob("*")) == before
    assert "Painted" not in result.output


def test_the_same_command_gives_the_same_figures(painted: Path) -> None:
    """With the same seed every figure is the same, so that anybody can repeat it."""
    words = (painted, "--json", "--lessons", "20", "--seed", "5")
    assert last_json(evaluate(*words)) == last_json(evaluate(*words))


def test_pairs_of_the_benchmark_are_judged(painted: Path, tmp_path: Path) -> None:
    """A list of pairs gives an accuracy over its folds."""
    lines = ["2\t10"]
    for fold in (0, 1):
        people = range(fold * 15, fold * 15 + 10)
        lines += [f"Painted_{p:02d}\t1\t2" for p in people]
        lines += [f"Painted_{p:02d}\t1\tPainted_{p + 1:02d}\t2" for p in people]
    pairs = tmp_path / "pairs.txt"
    pairs.write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = last_json(evaluate(painted, "--json", "--lessons", "20", "--pairs", pairs))
    assert told["pairs_accuracy"]["value"] == 1
    assert told["pairs_accuracy"]["n"] == 40


def test_too_few_people_are_refused_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine without a point of its own cannot be judged on two people."""
    monkeypatch.setattr(evaluating, "load_engine", scripted)
    page = tmp_path / "report.html"
    result = evaluate(paint_people(tmp_path / "two", 2, 2), "--json", "--html", page)
    assert isinstance(result.exception, EvaluationRefused)
    assert result.exception.code == "evaluation_no_point"
    assert not page.exists()


def test_a_small_sample_has_no_calibration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures that carry no lesson carry no calibration; the command says so."""
    monkeypatch.setattr(evaluating, "load_engine", scripted)
    monkeypatch.setattr(evaluating, "shipped_point", lambda _engine: SCRIPTED_OPERATING_POINT)
    folder = paint_people(tmp_path / "two", 2, 2)
    told = last_json(evaluate(folder, "--json"))
    assert told["lesson_right"] is None
    for name, code in (("calibration", "no_calibration"), ("det", "no_curve")):
        result = evaluate(folder, f"--{name}", tmp_path / name)
        assert isinstance(result.exception, EvaluationRefused)
        assert result.exception.code == f"evaluation_{code}"
        assert not (tmp_path / name).exists()


def a_part(faces: FaceFolder) -> DataSet:
    """Forty-two people with four photographs each, and fifty of whom there is one, wherever from.

    Enough for lessons of thirty. The whole set is what docs/recognition.md reports.
    """
    enrolled, strangers = faces.people(at_least=4)[1::3][:42], faces.people(1, 1)[::5][:50]
    pictures = [
        LabelledPicture(path, who)
        for who in sorted((*enrolled, *strangers))
        for path in faces.pictures[who][:4]
    ]
    return DataSet("a part", tuple(pictures))


def figures_on_a_part(monkeypatch: pytest.MonkeyPatch, *words: str | Path) -> dict[str, Any]:
    """What the command says of real photographs."""
    faces = faces_or_skip()
    monkeypatch.setattr(evaluating, "read_dataset", lambda _place: a_part(faces))
    return last_json(evaluate(faces.root, "--json", "--lessons", "300", *words))


@pytest.mark.slow
def test_the_standard_engine_keeps_its_bars_on_real_photographs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At most 5 of 1,000 lessons have a wrong proposal, and far more than 71 % are right."""
    told = figures_on_a_part(monkeypatch)
    assert told["engine"] == "dlib-resnet-v2"
    assert told["point_is_shipped"] is True
    assert told["lesson_wrong_per_1000"]["value"] <= 5
    assert told["lesson_right"]["low"] > 0.8
    assert told["rank1"]["value"] > 0.97
    assert told["failure_to_acquire"]["value"] < 0.03


def hand_made_pairs(faces: FaceFolder) -> str:
    """Two folds in the format of LFW's `pairs.txt`: ten pairs of one person and ten of two each."""
    part = {picture.path.stem for picture in a_part(faces).pictures}
    people = [
        who
        for who in faces.people(at_least=4)
        if who.startswith("lfw:") and {f"{who[4:]}_{n:04d}" for n in (1, 2)} <= part
    ]
    names = [who[4:] for who in people[:20]]
    lines = ["2\t10"]
    for fold in (names[:10], names[10:]):
        lines += [f"{name}\t1\t2" for name in fold]
        lines += [f"{a}\t1\t{b}\t2" for a, b in zip(fold, fold[1:] + fold[:1], strict=True)]
    return "\n".join(lines) + "\n"


@pytest.mark.slow
def test_the_precise_engine_keeps_its_bars_on_real_photographs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No lesson has a wrong proposal and 99 % are proposed right, at the point that is shipped.

    A small list of pairs in the format of LFW's is judged beside it.
    """
    words = ("--engine", "precise", "--models", models_or_skip())
    pairs = tmp_path / "pairs.txt"
    pairs.write_text(hand_made_pairs(faces_or_skip()), encoding="utf-8")
    told = figures_on_a_part(monkeypatch, *words, "--pairs", pairs)
    assert told["point_is_shipped"] is True
    assert told["lesson_wrong_per_1000"]["value"] == 0
    assert told["lesson_right"]["value"] >= 0.99
    assert told["pairs_accuracy"]["value"] >= 0.95
    assert told["pairs_accuracy"]["n"] == 40
