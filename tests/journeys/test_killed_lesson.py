"""The program is killed in the middle of lessons: whatever was confirmed is there."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.roll_call.mark import MarkKind
from app.paths import DataPaths
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.mark_by_hand import mark_by_hand
from privacy.errors import Locked
from privacy.testing import FixedClock
from tests.support.killing_school import begin_lesson, full_school, open_as_teacher, people_of
from tests.support.killing_story import Act, Step, Story, plain
from tests.support.killing_vault_witness import VaultWitness
from tests.support.killing_witness import RegisterWitness

ROOT = Path(__file__).resolve().parents[2]
# Several short campaigns: each round looks at everything that the rounds before it left behind.
ROUNDS = 50
SEEDS = (20261122, 20261123, 20261124, 20261125)
VERBS = {
    "start_lesson",
    "start_unplanned_lesson",
    "check_in",
    "show_card",
    "mark_by_hand",
    "undo_mark",
    "record_known_absence",
    "record_consent",
    "enrol",
    "withdraw_consent",
    "decide_unmarked",
    "sign_register",
    "correct_mark",
}


def started(module: str, *arguments: str) -> "subprocess.Popen[str]":
    """A Python process of its own, in the project's folder."""
    return subprocess.Popen(  # noqa: S603 - our own module
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is forked; this system cannot")
def test_200_kills_lose_nothing_that_was_confirmed(tmp_path: Path) -> None:
    """After each kill all confirmed acts stand, the one under way stands whole or not at all."""
    reports = [*campaigns(tmp_path)]
    sys.stdout.write(f"{reports}\n")
    assert not [fault for report in reports for fault in report["faults"]], reports
    assert sum(report["rounds"] for report in reports) == ROUNDS * len(SEEDS) == 200, reports
    at_work = [r["rounds"] - r["opening"] - r["between"] for r in reports]
    assert sum(at_work) > 100, f"only {at_work} were killed in the middle of an act: {reports}"
    assert {verb for report in reports for verb in report["verbs"]} == VERBS, reports
    assert min(sum(r["kept"] for r in reports), sum(r["dropped"] for r in reports)) > 0, reports


def campaigns(folder: Path) -> Iterator[dict[str, Any]]:
    """The reports of one campaign a seed, run side by side."""
    running = []
    for seed in SEEDS:
        data = folder / str(seed) / "data"
        full_school(data).school.close()
        running.append(started("tests.support.killing", str(data), str(ROUNDS), str(seed)))
    for process in running:
        told, _ = process.communicate(timeout=380)
        assert process.returncode == 0
        yield json.loads(told.splitlines()[-1])


def test_the_witness_sees_what_is_lost_and_what_nobody_told_of(made_school: DataPaths) -> None:
    """The check behind the kills is no blind one: it finds lost, changed and untold steps."""
    school = open_as_teacher(made_school, FixedClock())
    register = begin_lesson(school)
    lesson, student = register.lesson.id, register.rows[0].student.id
    mark = check_in(school, lesson, student, school.clock.now()).mark
    told = Act("check_in", lesson, student, (Step(student, plain(mark)),))
    changed = replace(told, steps=(Step(student, ("late", mark.at.isoformat(), 3, 0)),))

    assert not RegisterWitness().check(school, Story(confirmed=[told]))
    assert not RegisterWitness().check(school, Story(trying=told))
    assert RegisterWitness().check(school, Story(confirmed=[told, told]))
    assert RegisterWitness().check(school, Story(confirmed=[changed]))
    assert RegisterWitness().check(school, Story())
    school.close()


def test_the_witness_sees_half_a_signature_and_half_an_act(made_school: DataPaths) -> None:
    """It finds a signature that stands only in the ledger, and half a decision on all."""
    school = open_as_teacher(made_school, FixedClock())
    teacher, _ = people_of(school)
    register = begin_lesson(school)
    lesson, student = register.lesson.id, register.rows[0].student.id
    mark_by_hand(school, teacher, lesson, student, MarkKind.ABSENT)
    assert RegisterWitness().check(school, Story(trying=Act("decide_unmarked", lesson)))

    witness = RegisterWitness()
    witness.check(school, Story())
    assert not witness.check(school, Story())
    school.ledger.append("register_signed", {"lesson": lesson, "digest": "0" * 64})
    assert witness.check(school, Story())
    school.close()


def test_the_witness_sees_a_lost_template(made_school: DataPaths) -> None:
    """It finds that a confirmed enrolment is not in the vault."""
    school = open_as_teacher(made_school, FixedClock())
    student = school.students.every()[0].id
    enrolled = Act("enrol", student=student, facts={"template": "00"})
    assert not VaultWitness().check(school, Story())
    assert VaultWitness().check(school, Story(confirmed=[enrolled]))
    school.close()


@contextmanager
def another_copy(paths: DataPaths) -> Iterator["subprocess.Popen[str]"]:
    """A process that has the data open."""
    with started("tests.support.killing_holder", str(paths.root)) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            yield process
        finally:
            process.kill()


def test_two_copies_never_have_the_same_data(made_school: DataPaths) -> None:
    """While one copy runs a second is refused; once the first is killed, the data opens."""
    with another_copy(made_school) as first:
        with pytest.raises(Locked) as refused:
            open_as_teacher(made_school, FixedClock())
        assert refused.value.code == "data_in_use"
        assert refused.value.params == {"folder": str(made_school.root)}
        first.kill()
        first.wait()
        open_as_teacher(made_school, FixedClock()).close()
