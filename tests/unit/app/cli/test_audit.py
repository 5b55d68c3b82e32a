"""`upprop audit`: run, written, verified, looked back at."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from app.bootstrap.command import command
from tests.support.auditing import opened, used_school
from tests.support.school import PASSPHRASE


def upprop(folder: Path, *words: str) -> Result:
    """Type a command as the officer."""
    signed_in = ["--data", str(folder), "--user", "dora", "--passphrase-file", "-"]
    return CliRunner().invoke(command(), ["audit", *words, *signed_in], input=PASSPHRASE + "\n")


def answer(result: Result) -> dict[str, object]:
    """The object on the last line."""
    found: dict[str, object] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_an_audit_is_run_written_verified_and_remembered(tmp_path: Path) -> None:
    """Status 1 where something was found; the PDF is one, and the file is genuine."""
    folder = used_school(tmp_path / "data")
    planted = opened(folder)
    planted.sql("CREATE TABLE strange (words TEXT)")
    planted.open_things.close()
    pdf, file = tmp_path / "audit.pdf", tmp_path / "audit.json"
    result = upprop(folder, "--json", "--pdf", str(pdf), "--export", str(file))
    told = answer(result)
    findings = told["findings"]
    assert isinstance(findings, list)
    assert "nothing-undeclared" in [each["id"] for each in findings]
    assert told["failed"] == len(findings)
    assert result.exit_code == 1
    assert pdf.read_bytes().startswith(b"%PDF")
    assert upprop(folder, "--verify", str(file)).exit_code == 0
    file.write_text(file.read_text(encoding="utf-8").replace("finding", "in_order"), "utf-8")
    assert upprop(folder, "--verify", str(file)).exit_code == 1
    past = answer(upprop(folder, "--json", "--history"))["audits"]
    assert isinstance(past, list)
    assert len(past) == 1


def test_what_is_no_audit_is_not_genuine(tmp_path: Path) -> None:
    """Any other file is refused with the same word."""
    strange = tmp_path / "strange.json"
    strange.write_text("[1, 2", encoding="utf-8")
    result = upprop(tmp_path, "--json", "--verify", str(strange))
    assert result.exit_code == 1
    assert answer(result) == {"genuine": False, "public_key": ""}
