"""What the use cases of incidents need of an opened school."""

from typing import Protocol

from privacy.accountability.incidents import Incident, Step


class Incidents(Protocol):
    """The register of incidents."""

    def get(self, incident_id: str) -> Incident:
        """One incident; raises NotFound."""

    def find(self, number: str) -> Incident | None:
        """The incident of that number."""

    def every(self) -> tuple[Incident, ...]:
        """All, in no particular order."""

    def next_number(self, year: int) -> str:
        """A number that no incident of the year has."""

    def add(self, incident_id: str, number: str, step: Step) -> None:
        """Append a step; the first one begins the incident."""
