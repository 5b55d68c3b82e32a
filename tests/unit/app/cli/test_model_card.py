"""`upprop model-card`: the documents of the build, for whoever asks, without a school."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli.model_card import KINDS, model_card_command


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ending", ["pdf", "md"])
def test_each_is_written_as_asked(kind: str, ending: str, tmp_path: Path) -> None:
    """A PDF by its ending, Markdown otherwise, and the last line says where."""
    file = tmp_path / f"it.{ending}"
    done = CliRunner().invoke(model_card_command, [kind, str(file), "--owner", "S", "--json"])
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout.splitlines()[-1]) == {"file": str(file), "kind": kind}
    assert file.read_bytes().startswith({"pdf": b"%PDF", "md": b"# "}[ending])
