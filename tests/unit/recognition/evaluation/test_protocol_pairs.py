"""The LFW pairs protocol: folds, thresholds from the other folds, missing pictures."""

from pathlib import Path

import numpy as np
import pytest

from recognition.evaluation.datasets import DataSet, LabelledPicture
from recognition.evaluation.errors import EvaluationRefused
from recognition.evaluation.figures import NotSupported
from recognition.evaluation.protocol_pairs import Pair, PairsResult, judge_pairs, read_pairs
from tests.support.evaluation import made_samples, without


def pairs_of(folds: int, size: int) -> tuple[Pair, ...]:
    """Made-up pairs of the people that `made_samples` makes; each fold has its own people."""
    pairs = []
    for fold in range(folds):
        for number in range(size):
            person, next_person = fold * size + number, fold * size + (number + 1) % size
            one = f"person-{person:03d}_0000"
            pairs.append(Pair(fold, one, f"person-{person:03d}_0001", same=True))
            pairs.append(Pair(fold, one, f"person-{next_person:03d}_0001", same=False))
    return tuple(pairs)


def list_file(folder: Path, text: str) -> Path:
    """A list of pairs with that text."""
    path = folder / "pairs.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_list_of_the_benchmark_is_read(tmp_path: Path) -> None:
    """Folds and pairs a fold, then same pairs of three fields and different ones of four."""
    text = "2\t1\nA_B\t1\t4\nA_B\t2\tC-D\t10\nE\t3\t5\nE\t1\tF\t2\n"
    assert read_pairs(list_file(tmp_path, text)) == (
        Pair(0, "A_B_0001", "A_B_0004", same=True),
        Pair(0, "A_B_0002", "C-D_0010", same=False),
        Pair(1, "E_0003", "E_0005", same=True),
        Pair(1, "E_0001", "F_0002", same=False),
    )


def test_a_list_without_folds_is_one_fold(tmp_path: Path) -> None:
    """The development lists of the benchmark have one number in their first line."""
    pairs = read_pairs(list_file(tmp_path, "1\nA\t1\t2\nA\t1\tB\t1\n"))
    assert [pair.fold for pair in pairs] == [0, 0]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("", 1),
        ("ten 300\n", 1),
        ("1 2 3\n", 1),
        ("0 5\n", 1),
        ("10 99999999\n", 1),
        ("1 ²\n", 1),
        ("1 1\nA 1 2\n", 2),
        ("1 1\nA 1 2\nA one B 2\n", 3),
        ("1 1\nA 1\nA 1 B 2\n", 2),
    ],
)
def test_a_bad_list_is_refused_with_its_row(tmp_path: Path, text: str, row: int) -> None:
    """Numbers that are none, too few lines and lines of other lengths are named by row."""
    with pytest.raises(EvaluationRefused) as refused:
        read_pairs(list_file(tmp_path, text))
    assert refused.value.code == "evaluation_bad_pairs"
    assert refused.value.params["row"] == row


def test_people_who_lie_far_apart_are_told_apart() -> None:
    """Ten folds of pairs that do not overlap are all judged rightly; one is the upper end."""
    result = judge_pairs(made_samples([2] * 100, spread=0.1), pairs_of(10, 10))
    assert isinstance(result, PairsResult)
    assert (result.accuracy.value, result.accuracy.high, result.accuracy.n) == (1, 1, 200)
    assert 0.97 < result.accuracy.low < 1
    assert (result.folds, result.standard_error, result.left_out) == (10, 0, 0)


def test_people_who_overlap_give_a_mean_over_folds() -> None:
    """The value lies in its interval, which is never narrower than that of independent pairs."""
    result = judge_pairs(made_samples([2] * 100, spread=1.2), pairs_of(10, 10))
    assert isinstance(result, PairsResult)
    assert 0.5 < result.accuracy.value < 1
    assert result.accuracy.low < result.accuracy.value - 2 * result.standard_error
    assert result.accuracy.high > result.accuracy.value


def test_a_fold_is_judged_by_the_others_alone() -> None:
    """A fold whose distances differ from all others gets their threshold, not its own."""
    samples = made_samples([2] * 20, spread=0.1)
    values = [np.array(t.values) for t in samples.templates if t is not None]
    far = [type(t)(t.engine_id, 1, t.values * 40) for t in samples.templates[20:] if t is not None]
    assert len(values) == 40
    stretched = type(samples)(
        samples.dataset, samples.engine, (*samples.templates[:20], *far), {}, {}
    )
    result = judge_pairs(stretched, pairs_of(2, 10))
    assert isinstance(result, PairsResult)
    assert result.accuracy.value < 0.8


def test_a_refused_picture_is_used_and_a_missing_face_is_two_people() -> None:
    """The protocol knows no quality gate; where there is no face the answer is two people."""
    samples = made_samples([2] * 20, spread=0.1)
    gated = without(samples, 0, 1)
    result = judge_pairs(gated, pairs_of(2, 10))
    assert isinstance(result, PairsResult)
    assert (result.accuracy.value, result.without_face) == (1, 0)
    blind = type(gated)(gated.dataset, gated.engine, gated.templates, gated.refusals, {})
    result = judge_pairs(blind, pairs_of(2, 10))
    assert isinstance(result, PairsResult)
    assert result.accuracy.value == pytest.approx(1 - 1 / 40)
    assert result.without_face == 3


def test_pairs_that_are_not_there_are_left_out_and_counted() -> None:
    """A few missing pictures leave a figure on fewer pairs; too many leave none."""
    samples = made_samples([2] * 22, spread=0.1)
    listed = pairs_of(2, 11)
    lost = Pair(0, "nobody_0001", "nobody_0002", same=True)
    result = judge_pairs(samples, (*listed, lost))
    assert isinstance(result, PairsResult)
    assert (result.left_out, result.accuracy.n) == (1, 44)
    few = judge_pairs(made_samples([2] * 15), listed)
    assert isinstance(few, NotSupported)
    assert "of 44 pairs" in few.reason


def test_one_fold_sets_no_threshold_for_itself() -> None:
    """With a single fold there is nothing to set the threshold on."""
    assert isinstance(judge_pairs(made_samples([2] * 20), pairs_of(1, 20)), NotSupported)


def test_file_names_are_matched_in_any_folder() -> None:
    """Pictures are found by file name, wherever the data set keeps them."""
    made = made_samples([2] * 20)
    moved = DataSet(
        "moved",
        tuple(LabelledPicture(Path("deep") / p.path, p.identity) for p in made.dataset.pictures),
    )
    samples = type(made)(moved, made.engine, made.templates, {}, {})
    assert isinstance(judge_pairs(samples, pairs_of(2, 10)), PairsResult)
