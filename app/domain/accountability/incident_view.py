"""An incident with what its reader, or the paper for the authority, needs beside it."""

from dataclasses import dataclass
from datetime import datetime

from privacy.accountability.incidents import Incident


@dataclass(frozen=True)
class IncidentView:
    """An incident as somebody reads it.

    Attributes:
        now: the moment of reading, for the clock.
        names: display names of whoever took a step, by staff id.
    """

    incident: Incident
    now: datetime
    names: dict[str, str]


@dataclass(frozen=True)
class IncidentPaper:
    """Everything for the paper.

    Attributes:
        contacts: display names of the data protection officers.
    """

    view: IncidentView
    school: str
    contacts: tuple[str, ...]
