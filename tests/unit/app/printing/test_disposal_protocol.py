"""The protocol of a disposal on paper: what it says, and what it never says."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.rights.disposal import Disposal, DisposalOrder, Found
from app.errors import Unavailable
from app.printing.disposal_protocol import print_disposal_protocol
from app.usecases.retention.schedule import BY_ID
from privacy.rights.retention import DisposalDecision

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(
        not shutil.which("pdftotext"),
        reason="poppler-utils is not installed, so the PDF cannot be looked at",
    ),
]
AT = datetime(2029, 10, 1, 7, 0, tzinfo=UTC)
ORDER = DisposalOrder(
    id="9b1c",
    rule="attendance",
    last_event=date(2027, 6, 30),
    months=24,
    decision=DisposalDecision("UN 2026/117", "Nämnden för <ungdom>", date(2026, 11, 2)),
    by="staff-1",
    ordered_at=AT,
)
DONE = Disposal(ORDER, Found({"registers": 2, "marks": 47}, kept=3), AT, "ab" * 32, "cd" * 32)


def words(folder: Path, disposal: Disposal, rule: str = "attendance", by: str = "Karin K") -> str:
    """The text of the PDF, in one line."""
    path = folder / "protocol.pdf"
    print_disposal_protocol(
        path, disposal, BY_ID[rule], school_name="Norra skolan & co", confirmed_by=by
    )
    done = subprocess.run(  # noqa: S603 - a fixed command on a file of the test
        ["pdftotext", "-layout", str(path), "-"],  # noqa: S607 - as above
        check=True,
        capture_output=True,
        text=True,
    )
    return " ".join(done.stdout.split())


def test_it_says_what_went_by_which_rule_and_decision(tmp_path: Path) -> None:
    """School, rule, period, law, decision, who confirmed it, and every number."""
    text = words(tmp_path, DONE)
    for said in (
        "Disposal protocol",
        "Norra skolan & co",
        "Registers and lessons",
        "2027-06-30",
        "24 month(s) after the end of the school year",
        "Archives Act (1990:782), section 10",
        "UN 2026/117",
        "Nämnden för <ungdom>",
        "2026-11-02",
        "Karin K",
        "Registers 2",
        "Marks 47",
        "a restriction: 3",
        "Signature",
    ):
        assert said in text, text


def test_one_that_was_cancelled_says_so(tmp_path: Path) -> None:
    """Nobody takes the protocol for one of everything that was out of period."""
    said = "before everything had gone"
    assert said in words(tmp_path, replace(DONE, is_cancelled=True))
    assert said not in words(tmp_path, DONE)


def test_paper_and_ledger_vouch_for_each_other(tmp_path: Path) -> None:
    """The digest and the ledger entry stand on it whole."""
    text = words(tmp_path, DONE).replace(" ", "")
    assert "ab" * 32 in text
    assert "cd" * 32 in text


def test_what_goes_by_itself_names_no_decision(tmp_path: Path) -> None:
    """It says that nobody had to confirm it, and that nothing was kept."""
    order = replace(ORDER, rule="card-one-school-year", months=0, decision=None, by="")
    text = words(tmp_path, replace(DONE, order=order, found=Found({"cards": 9})), order.rule, by="")
    assert "By itself, as the law requires" in text
    assert "Nothing was kept" in text
    assert "Decided by" not in text


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """A folder in the file's place is left alone."""
    with pytest.raises(Unavailable) as refused:
        print_disposal_protocol(
            tmp_path, DONE, BY_ID["attendance"], school_name="x", confirmed_by="y"
        )
    assert refused.value.code == "file_not_written"
