"""A whole evaluation on made-up people: what comes out, what is left out, and in which shapes."""

import json
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
from typing_extensions import override

from recognition.calibration import Calibration
from recognition.evaluation.calibration import calibrate
from recognition.evaluation.errors import EvaluationRefused
from recognition.evaluation.figures import NotSupported, Rate
from recognition.evaluation.measuring import Evaluation, Plan, failure_to_enrol, measure
from recognition.evaluation.model_card import model_card
from recognition.evaluation.protocol_lessons import LessonPlan
from recognition.evaluation.protocol_pairs import Pair
from recognition.evaluation.report_html import html_report
from recognition.evaluation.report_json import summary
from recognition.operating_point import OperatingPoint
from tests.support.evaluation import made_samples, without

POINT = OperatingPoint("scripted-v1", 0.6, 0.05, 3, 8, 0.001, "made-up people")
PAIRS = tuple(
    Pair(fold, f"person-{fold * 5 + i // 2:03d}_0000", other, same=same)
    for fold in (0, 1)
    for i in range(10)
    for same, other in (
        (True, f"person-{fold * 5 + i // 2:03d}_000{1 + i % 2}"),
        (False, f"person-{10 + i:03d}_0000"),
    )
)
PLAN = Plan(LessonPlan(lessons=30, enrolled=10, strangers=5), sizes=(10, 300), pairs=PAIRS)
RATES = (
    "rank1",
    "wrong_identity",
    "fnir",
    "fpir_at",
    "lesson_right",
    "lesson_wrong_per_1000",
    "failure_to_enrol",
    "pairs_accuracy",
)
VOID = {"meta", "br"}


@pytest.fixture(scope="module")
def rich() -> Evaluation:
    """Enough people for every figure."""
    samples = made_samples([5] * 15 + [1] * 20, spread=0.5, groups=("<b>north", "south"))
    return measure(without(samples, 74), POINT, PLAN)


@pytest.fixture(scope="module")
def poor() -> Evaluation:
    """Too few for any."""
    return measure(made_samples([2, 1]), POINT, Plan(sizes=(10,)))


def test_a_rich_set_has_every_figure(rich: Evaluation) -> None:
    """The summary has each rate with its interval around it and the samples it rests on."""
    told = summary(rich)
    for name in RATES:
        rate = told[name]
        assert isinstance(rate, dict), name
        assert rate["low"] <= rate["value"] <= rate["high"], name
        assert rate["n"] >= 10, name
    assert (told["engine"], told["identities"], told["pictures"]) == ("scripted-v1", 35, 95)
    assert (told["probes"], told["unknown"]) == (29, 20)
    assert told["point_is_shipped"] is True
    json.dumps(told, allow_nan=False)


def test_a_poor_set_has_null_and_no_invented_figure(poor: Evaluation) -> None:
    """Where the sample cannot support a rate there is null, and the report says why."""
    told = summary(poor)
    assert {name: told[name] for name in RATES} == dict.fromkeys(RATES)
    page = html_report(poor)
    assert "Not given: 0 people have more than 3 usable pictures" in page
    assert "Not given: no list of pairs" in page
    assert "The data set has no labels" in page
    assert isinstance(calibrate(poor), NotSupported)


def test_single_pictures_alone_are_not_verified() -> None:
    """Without two pictures of anybody there are no pairs, and every part of the report says so."""
    evaluation = measure(made_samples([1] * 12), POINT, Plan(sizes=()))
    told = summary(evaluation)
    assert told["fmr_shipped"] is None
    assert told["equal_error_rate"] is None
    assert "Not given: no two pictures of one person" in html_report(evaluation)
    assert "Equal error rate" not in model_card(evaluation)


class _Balance(HTMLParser):
    """Counts what is opened and closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag not in VOID:
            self.open.append(tag)

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("which", ["rich", "poor"])
def test_the_page_is_whole_and_stands_alone(which: str, request: pytest.FixtureRequest) -> None:
    """Every element is closed, nothing is loaded or run, and labels cannot become markup."""
    page = html_report(request.getfixturevalue(which))
    parser = _Balance()
    parser.feed(page)
    assert parser.open == []
    assert not parser.seen & {"script", "link", "img", "iframe", "object", "b"}
    assert "http" not in page
    assert "nan" not in page.replace("finance", "").lower()


def test_the_page_names_nobody(rich: Evaluation) -> None:
    """Neither the report nor the card nor the summary has an identity of the data set."""
    for text in (html_report(rich), model_card(rich), json.dumps(summary(rich))):
        assert "person-0" not in text


def test_the_plots_are_drawn(rich: Evaluation) -> None:
    """DET curve, distances and lessons are drawn with the shipped threshold in them."""
    page = html_report(rich)
    assert page.count("<svg") == page.count("</svg>") == 3
    assert page.count(">shipped</text>") == 2


def test_the_card_says_what_the_engine_is_not_for(rich: Evaluation, poor: Evaluation) -> None:
    """An engine that is not in the manifest is named so; figures or reasons stand in the table."""
    card = model_card(rich)
    assert "Not in the manifest" in card
    assert "Searching a school" in card
    assert "as shipped" in card
    assert "| LFW pairs, View 2 | not measured: no list of pairs |" in model_card(poor)


def test_the_card_of_a_known_engine_names_its_files(rich: Evaluation) -> None:
    """Licence, source and digest of each model file stand in the card."""
    card = model_card(replace(rich, engine_id="dlib-resnet-v2"))
    assert "dlib_face_recognition_resnet_model_v1.dat | face embedding" in card
    assert "CC0-1.0" in card
    assert "| Equal error rate |" in card


def test_a_calibration_counts_every_trial_and_nobodys_name(rich: Evaluation) -> None:
    """Its histograms hold the trials of the lessons, and its text can be read back."""
    calibration = calibrate(rich)
    assert isinstance(calibration, Calibration)
    assert Calibration.from_json(calibration.to_json()) == calibration
    assert sum(calibration.genuine) == sum(calibration.impostor) == 300
    assert sum(calibration.strangers) == 150
    assert "person" not in calibration.to_json()


def test_an_engine_without_a_point_is_measured_at_the_best_of_these_lessons() -> None:
    """Its figures say that they flatter; without lessons there is no point and it is refused."""
    samples = made_samples([5] * 15 + [1] * 20, spread=0.5)
    evaluation = measure(samples, None, PLAN)
    assert summary(evaluation)["point_is_shipped"] is False
    assert "flatter" in html_report(evaluation)
    assert "flatter" in model_card(evaluation)
    with pytest.raises(EvaluationRefused) as refused:
        measure(made_samples([2, 1]), None, PLAN)
    assert refused.value.code == "evaluation_no_point"


def test_an_engine_that_mixes_everybody_up_has_no_best_point() -> None:
    """Where no threshold keeps to five wrong lessons in a thousand, the report says so."""
    samples = made_samples([5] * 15 + [1] * 20, spread=0.5)
    same = [
        type(t)(t.engine_id, 1, np.ones(4, np.float32)) for t in samples.templates if t is not None
    ]
    alike = type(samples)(samples.dataset, samples.engine, tuple(same), {}, {})
    assert "No threshold keeps to 5 wrong lessons" in html_report(measure(alike, POINT, PLAN))


def test_who_cannot_be_enrolled_is_counted_by_person() -> None:
    """Of people with three pictures, those without three usable ones that agree."""
    samples = made_samples([3] * 10 + [2] * 5, spread=0.1)
    rate = failure_to_enrol(without(samples, 0), None)
    assert isinstance(rate, Rate)
    assert (rate.value, rate.n) == (0.1, 10)
    strict = failure_to_enrol(samples, 0.01)
    assert isinstance(strict, Rate)
    assert strict.value == 1
    assert isinstance(failure_to_enrol(made_samples([2]), None), NotSupported)
