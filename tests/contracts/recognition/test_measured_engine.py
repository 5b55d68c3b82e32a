"""Whatever engine is measured, the same figures come out in the same shapes."""

import json
from pathlib import Path

import pytest

from recognition.evaluation.datasets import DataSet, LabelledPicture, read_dataset
from recognition.evaluation.measuring import Plan, evaluate
from recognition.evaluation.protocol_lessons import LessonPlan
from recognition.evaluation.report_html import html_report
from recognition.evaluation.report_json import summary
from recognition.operating_point import STANDARD_OPERATING_POINT, OperatingPoint
from recognition.ports import FaceEngine
from recognition.testing import SCRIPTED_OPERATING_POINT, ScriptedEngine
from tests.support.evaluation import paint_people
from tests.support.faces import faces_or_skip, standard_engine

PEOPLE, STRANGERS, PICTURES = 6, 6, 4
PLAN = Plan(LessonPlan(lessons=20, enrolled=5, strangers=3), sizes=(5,))

Subject = tuple[FaceEngine, DataSet, OperatingPoint]


def painted(folder: Path) -> Subject:
    """The double and its painted people."""
    paint_people(folder, PEOPLE + STRANGERS, PICTURES)
    for place in sorted(folder.iterdir())[PEOPLE:]:
        for picture in sorted(place.iterdir())[1:]:
            picture.unlink()
    return ScriptedEngine(), read_dataset(folder), SCRIPTED_OPERATING_POINT


def photographed(_folder: Path) -> Subject:
    """The real engine and a few real people."""
    faces = faces_or_skip()
    known = [(who, PICTURES) for who in faces.people(at_least=PICTURES)[:PEOPLE]]
    unknown = [(who, 1) for who in faces.people(at_least=1, at_most=1)[:STRANGERS]]
    pictures = [
        LabelledPicture(path, who)
        for who, count in (*known, *unknown)
        for path in faces.pictures[who][:count]
    ]
    return standard_engine(), DataSet("a few people", tuple(pictures)), STANDARD_OPERATING_POINT


@pytest.mark.parametrize("subject", [painted, photographed], ids=["double", "standard"])
def test_an_engine_can_be_measured(subject: object, tmp_path: Path) -> None:
    """Every picture is looked at, people are found again, and every figure can be told."""
    assert callable(subject)
    engine, dataset, point = subject(tmp_path)
    looked_at: list[int] = []
    evaluation = evaluate(engine, dataset, point, PLAN, looked_at.append)
    told = summary(evaluation)
    assert len(looked_at) == told["pictures"] == PEOPLE * PICTURES + STRANGERS
    assert told["identities"] == PEOPLE + STRANGERS
    right = told["lesson_right"]
    assert isinstance(right, dict)
    assert right["value"] > 0.5
    assert told["pairs_accuracy"] is None
    json.dumps(told, allow_nan=False)
    assert html_report(evaluation).endswith("</html>\n")
