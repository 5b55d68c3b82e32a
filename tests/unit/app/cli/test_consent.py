"""Consents at the terminal: what ends soon, withdrawals and receipts; nobody is asked there."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app.bootstrap.command import command
from app.cli import opening
from privacy.purposes import Purpose
from privacy.testing import FixedClock
from tests.support.receipts import signed_on_paper
from tests.support.school import MONDAY, PASSPHRASE, small_school

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run one verb on a school where Ada has consented; its JSON."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(opening, "SystemClock", lambda: FixedClock(MONDAY))
    small = small_school(tmp_path / "data", demo=True)
    signed_on_paper(small)
    small.school.close()
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")

    def run_verb(*words: str) -> dict[str, Any]:
        access = ["--data", str(tmp_path / "data"), "--user", "office", "--json"]
        access += ["--passphrase-file", str(secret)]
        result: Result = CliRunner().invoke(command(), ["--language", "en", *words, *access])
        assert result.output, result.exception
        return dict(json.loads(result.stdout.splitlines()[-1]))

    return run_verb


def test_what_ends_is_listed_and_withdrawn_and_told(run: Run, tmp_path: Path) -> None:
    """The list, the withdrawal, and its receipt for people and for machines."""
    (ending,) = run("consents", "ending", "--days", "366")["ending"]
    assert ending["purpose"] == Purpose.FACE_AT_SPOT.value
    withdrawn = run("consents", "withdraw", "1", "--method", "face_at_spot")
    assert withdrawn["keys_destroyed"] == 1
    for name in ("receipt.json", "receipt.pdf"):
        told = run("consents", "receipt", "1", str(tmp_path / name))
        assert told["receipt"] == withdrawn["receipt"]
        assert (tmp_path / name).stat().st_size > 1000
    assert run("consents", "withdraw", "1")["error"] == "nothing_to_withdraw"
    assert run("consents", "ending", "--days", "366")["ending"] == []


def test_who_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    """Neither a student nor a receipt that does not exist."""
    assert run("consents", "withdraw", "404")["error"] == "student_unknown"
    file = str(tmp_path / "receipt.json")
    assert run("consents", "receipt", "2", file)["error"] == "receipt_unknown"
