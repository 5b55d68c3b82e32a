"""One incident as PDF, in the order in which the authority asks (GDPR Art. 33(3)).

Holds what people wrote; it goes to the authority and into the school's own file (Art. 33(5)).
"""

from collections.abc import Iterable
from pathlib import Path

from app.domain.accountability.incident_view import IncidentPaper
from app.domain.document import Block, Document, Heading, Paragraph, facts
from app.printing.document import print_document
from app.text.dates import local_date
from app.text.incident_words import (
    NATURES,
    RISKS,
    SEVERITIES,
    WHAT,
    WHOSE,
    clock_words,
    counted_words,
    listed,
    moment_words,
    step_line,
    word,
)
from app.text.language import translate
from privacy.accountability.incidents import Incident, Severity, Step, StepKind

_NOTHING = "\u2013"
Line = tuple[str, str]


def print_incident(path: Path, paper: IncidentPaper) -> None:
    """Replace `path` by the incident. Needs a QGuiApplication.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    heading = translate("incident_paper", "Personal data breach {number}")
    title = heading.format(number=paper.view.incident.number)
    made = local_date(paper.view.now)
    print_document(path, Document(title, paper.school, made, tuple(_blocks(paper))))


def _blocks(paper: IncidentPaper) -> Iterable[Block]:
    view = paper.view
    yield facts(*_clock(paper))
    for title, lines in _sections(paper, view.incident):
        yield Heading(title)
        yield facts(*lines)
    yield Heading(translate("incident_paper", "History"))
    for step in view.incident.steps:
        yield Paragraph(step_line(step, view.names.get(step.by, "")))
    yield Paragraph(_foot(paper), is_muted=True)


def _clock(paper: IncidentPaper) -> Iterable[Line]:
    incident, now = paper.view.incident, paper.view.now
    yield translate("incident_paper", "The school knew"), moment_words(incident.aware_at)
    yield translate("incident_paper", "The 72 hours end"), moment_words(incident.due_at)
    yield translate("incident_paper", "State"), clock_words(incident, now)
    told = incident.authority
    if told is not None and told.kind is StepKind.NOTIFIED:
        first = incident.notified_at
        yield translate("incident_paper", "Authority told"), moment_words(first) if first else ""
        yield translate("incident_paper", "Case number"), told.words.get("reference", _NOTHING)
        late = next((s.words["late"] for s in incident.steps if s.words.get("late")), "")
        if late:
            yield translate("incident_paper", "Reasons for the delay"), late
    elif told is not None:
        yield (
            translate("incident_paper", "Why the authority is not told"),
            told.words.get("why", ""),
        )


def _sections(paper: IncidentPaper, incident: Incident) -> Iterable[tuple[str, list[Line]]]:
    yield translate("incident_paper", "a) What happened"), list(_what_happened(incident))
    yield (
        translate("incident_paper", "b) Whom the authority can ask"),
        [
            (
                translate("incident_paper", "Data protection officer"),
                ", ".join(paper.contacts) or _NOTHING,
            )
        ],
    )
    assessed = incident.assessment
    yield translate("incident_paper", "c) Likely consequences"), list(_consequences(assessed))
    measures = [s.words.get("measures", "") for s in incident.steps if s.kind is StepKind.MEASURES]
    yield (
        translate("incident_paper", "d) Measures taken or planned"),
        [(str(n), words) for n, words in enumerate(measures, 1)] or [(_NOTHING, "")],
    )
    yield translate("incident_paper", "The people concerned (Art. 34)"), list(_people(incident))


def _what_happened(incident: Incident) -> Iterable[Line]:
    report, assessed = incident.steps[0], incident.assessment
    what = report.words.get("what", _NOTHING)
    yield translate("incident_paper", "In words"), what
    yield translate("incident_paper", "Kind"), listed(NATURES, report.codes("natures"))
    if assessed is not None:
        yield translate("incident_paper", "Whose data"), listed(WHOSE, assessed.codes("whose"))
        yield translate("incident_paper", "Which data"), listed(WHAT, assessed.codes("what"))
        yield translate("incident_paper", "How many"), counted_words(assessed)
        if incident.severity is Severity.TOP:
            words = translate("incident_paper", "People with a protected identity are among them.")
            yield word(SEVERITIES, "top"), words


def _consequences(assessed: Step | None) -> Iterable[Line]:
    if assessed is None:
        yield _NOTHING, translate("incident_paper", "Not assessed yet")
        return
    yield translate("incident_paper", "Risk"), word(RISKS, str(assessed.facts["risk"]))
    yield translate("incident_paper", "In words"), assessed.words.get("consequences", _NOTHING)


def _people(incident: Incident) -> Iterable[Line]:
    step = incident.people
    if step is None:
        yield _NOTHING, translate("incident_paper", "Not decided yet")
    elif step.kind is StepKind.TOLD:
        at = step.moment("told_at")
        yield translate("incident_paper", "Told"), moment_words(at) if at else ""
        yield translate("incident_paper", "How"), step.words.get("how", _NOTHING)
    else:
        yield translate("incident_paper", "Not told, because"), step.words.get("why", _NOTHING)


def _foot(paper: IncidentPaper) -> str:
    words = translate("incident_paper", "Printed {moment} from the register of incidents.")
    return words.format(moment=moment_words(paper.view.now))
