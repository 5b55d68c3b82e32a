"""The error rates that were measured of an engine before it was shipped, with their intervals.

Made by `upprop evaluate FOLDER --json`; read only when size and digest are those of the manifest.
A rate that the pictures could not support is left out, never guessed.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from recognition.errors import ModelRefused
from recognition.model_files import evaluation_files

RATES: Final = (
    "fmr_shipped",
    "fnmr_shipped",
    "fpir_shipped",
    "fnir_shipped",
    "fpir_at",
    "fnir",
    "wrong_identity",
    "rank1",
    "equal_error_rate",
    "lesson_right",
    "lesson_wrong_per_1000",
    "failure_to_enrol",
    "failure_to_acquire",
)
GROUP_RATES: Final = ("fmr", "fnmr", "failure_to_acquire", "strangers_proposed")


@dataclass(frozen=True)
class MeasuredRate:
    """A rate with its 95 % interval; `per` is 1, or 1,000 for lessons.

    Attributes:
        n: on how many samples it rests.
    """

    value: float
    low: float
    high: float
    n: int


Rates = Mapping[str, MeasuredRate]


@dataclass(frozen=True)
class MeasuredGroup:
    """Rates among the people with one label; `column` says what kind of label it is."""

    column: str
    label: str
    people: int
    pictures: int
    rates: Rates


@dataclass(frozen=True)
class ShippedEvaluation:
    """What was measured of one engine.

    Attributes:
        gallery: people with a template in the search that the rates are about.
        by_size: the rates of galleries of other sizes.
        groups: as far as the data have labels.
        refusals: pictures that were refused, by reason.
    """

    engine: str
    dataset: str
    threshold: float
    margin: float
    identities: int
    pictures: int
    gallery: int
    rates: Rates
    by_size: tuple[tuple[int, Rates], ...]
    groups: tuple[MeasuredGroup, ...]
    refusals: Mapping[str, int]


def shipped_evaluation(engine_id: str) -> ShippedEvaluation | None:
    """What is shipped of an engine, verified; None where nothing is.

    Raises:
        ModelRefused: model_missing, model_wrong_size, model_wrong_digest (name);
            calibration_damaged.
    """
    file = evaluation_files().get(engine_id)
    if file is None:
        return None
    try:
        return evaluation_from(json.loads(file.content()), engine_id)
    except (ValueError, KeyError, TypeError) as error:
        raise ModelRefused("calibration_damaged") from error


def evaluation_from(content: Mapping[str, Any], engine_id: str) -> ShippedEvaluation:
    """What a report says.

    Raises:
        ValueError, KeyError, TypeError: it is not the report of this engine.
    """
    if content["engine"] != engine_id:
        raise ValueError(engine_id)
    return ShippedEvaluation(
        engine=engine_id,
        dataset=str(content["dataset"]),
        threshold=float(content["threshold"]),
        margin=float(content["margin"]),
        identities=int(content["identities"]),
        pictures=int(content["pictures"]),
        gallery=int(content["gallery"]),
        rates=_rates(content, RATES),
        by_size=tuple((int(each["size"]), _rates(each, RATES)) for each in content["galleries"]),
        groups=tuple(_group(each) for each in content["groups"]),
        refusals={str(name): int(count) for name, count in content["refusals"].items()},
    )


def _group(content: Mapping[str, Any]) -> MeasuredGroup:
    return MeasuredGroup(
        column=str(content["column"]),
        label=str(content["label"]),
        people=int(content["people"]),
        pictures=int(content["pictures"]),
        rates=_rates(content, GROUP_RATES),
    )


def _rates(content: Mapping[str, Any], names: Sequence[str]) -> dict[str, MeasuredRate]:
    return {name: _rate(content[name]) for name in names if content.get(name) is not None}


def _rate(told: Mapping[str, Any]) -> MeasuredRate:
    rate = MeasuredRate(
        float(told["value"]), float(told["low"]), float(told["high"]), int(told["n"])
    )
    if not 0 <= rate.low <= rate.value <= rate.high:
        raise ValueError(rate)
    return rate
