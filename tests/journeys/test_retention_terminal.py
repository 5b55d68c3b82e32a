"""Retention at a terminal: what is due, a rule with its decision, and letting it go."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from app.bootstrap.command import command
from tests.support.disposing import taught_school
from tests.support.school import PASSPHRASE

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `upprop` as somebody of a school that has taught, and reads its JSON."""
    small = taught_school(tmp_path / "data")
    names = {"controller": small.controller.user_name, "teacher": small.teacher.user_name}
    small.school.close()
    (tmp_path / "word").write_text(PASSPHRASE + "\n", encoding="utf-8")
    runner = CliRunner(env={"UPPROP_DATA": str(tmp_path / "data"), "UPPROP_LANGUAGE": "en"})

    def call(*words: str, user: str = "controller") -> dict[str, Any]:
        access = ["--user", names[user], "--passphrase-file", str(tmp_path / "word"), "--json"]
        told = runner.invoke(command(), [*words, *access])
        answer = json.loads(told.stdout.splitlines()[-1])
        assert isinstance(answer, dict)
        return answer

    return call


def test_a_rule_is_set_looked_at_and_carried_out(run: Run) -> None:
    """Nothing is due before its time, and the dry run says up to which day it would be."""
    due = {each["rule"]: each for each in run("retention")["due"]}
    assert due["attendance"]["bar"] == "no_period"
    decision = ("--decision", "UN 2026/117", "Utbildningsnämnden", "2026-11-02")
    assert run("retention-rule", "attendance", "24", *decision) == {
        "rule": "attendance",
        "months": 24,
    }
    answer = run("retention", "--dispose", "attendance")
    due = {each["rule"]: each for each in answer["due"]}
    assert due["attendance"]["bar"] is None
    assert due["attendance"]["up_to"].endswith("-06-30")
    assert answer["disposed"] == []


def test_each_refusal_is_said(run: Run) -> None:
    """No decision, no period, no right: each has its own code."""
    assert run("retention-rule", "attendance", "24")["error"] == "disposal_decision_needed"
    assert run("retention", "--dispose", "attendance")["error"] == "disposal_no_period"
    assert run("retention", user="teacher")["error"] == "role_needed"
