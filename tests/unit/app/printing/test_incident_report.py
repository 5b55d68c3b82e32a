"""An incident on paper, in the order in which the authority asks."""

import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.accountability.incident_view import IncidentPaper, IncidentView
from app.errors import Unavailable
from app.printing.incident_report import print_incident
from privacy.accountability.incidents import Incident, Step, StepKind

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(
        not shutil.which("pdftotext"),
        reason="poppler-utils is not installed, so the PDF cannot be looked at",
    ),
]
AWARE = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
REPORT = Step(
    "1",
    StepKind.REPORTED,
    AWARE,
    "tess",
    {"aware_at": AWARE.isoformat(), "natures": ["confidentiality"]},
    {"what": "A list <lay> in the copier & stayed"},
)
JUDGED: dict[str, object] = {
    "risk": "high",
    "whose": ["students"],
    "what": ["identity"],
    "persons": 30,
    "records": 0,
    "protected": True,
}
HANDLED = (
    REPORT,
    Step("2", StepKind.ASSESSED, AWARE, "conny", JUDGED, {"consequences": "An address found"}),
    Step("3", StepKind.MEASURES, AWARE, "conny", {}, {"measures": "Fetched and shredded"}),
    Step(
        "4",
        StepKind.NOTIFIED,
        AWARE,
        "conny",
        {"notified_at": (AWARE + timedelta(hours=73)).isoformat()},
        {"reference": "IMY-2026-77", "late": "Nobody was in"},
    ),
    Step("5", StepKind.NOT_TOLD, AWARE, "conny", {}, {"why": "It was shredded unread"}),
)


def paper(*steps: Step) -> IncidentPaper:
    """What is printed."""
    names = {"tess": "Tess Teacher", "conny": "Conny Controller"}
    view = IncidentView(Incident("i", "2026-4", steps), AWARE + timedelta(hours=80), names)
    return IncidentPaper(view, "Norra skolan", ("Dora Officer",))


def words(folder: Path, printed: IncidentPaper) -> str:
    """The text of the PDF, in one line."""
    path = folder / "incident.pdf"
    print_incident(path, printed)
    done = subprocess.run(  # noqa: S603 - a fixed command on a file of the test
        ["pdftotext", "-layout", str(path), "-"],  # noqa: S607 - as above
        check=True,
        capture_output=True,
        text=True,
    )
    return " ".join(done.stdout.split())


def test_it_says_all_that_article_33_asks_for(tmp_path: Path) -> None:
    """R31: nature, categories, numbers, contact, consequences, measures, delay and people."""
    text = words(tmp_path, paper(*HANDLED))
    for said in (
        "Personal data breach 2026-4",
        "Norra skolan",
        "A list <lay> in the copier & stayed",
        "Students",
        "about 30 person(s)",
        "Dora Officer",
        "An address found",
        "Fetched and shredded",
        "Told too late",
        "IMY-2026-77",
        "Nobody was in",
        "It was shredded unread",
        "protected identity",
        "Conny Controller",
    ):
        assert said in text, said


def test_half_an_incident_can_be_printed(tmp_path: Path) -> None:
    """What is not known yet says so; nothing is made up."""
    text = words(tmp_path, paper(REPORT))
    for said in ("Overdue by 8 h 0 min", "Not assessed yet", "Not decided yet"):
        assert said in text


def test_a_place_that_takes_no_file_is_said(tmp_path: Path) -> None:
    """As for every file."""
    with pytest.raises(Unavailable):
        print_incident(tmp_path, paper(REPORT))
