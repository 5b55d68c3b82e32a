"""A clock that goes by the film instead of the wall, so that a demo lesson takes its own time."""

from datetime import UTC, datetime, timedelta


class FilmClock:
    """Stands still until the film is at a later moment. Satisfies `privacy.clock.Clock`."""

    def __init__(self, at: datetime) -> None:
        self._zero = at.astimezone(UTC)
        self._seconds = 0.0

    def now(self) -> datetime:
        """The moment of the film, aware, in UTC."""
        return self._zero + timedelta(seconds=self._seconds)

    def begin_film(self, at: datetime) -> None:
        """Let the film's second 0 be at this moment, but never turn time back."""
        self._zero = max(self.now(), at.astimezone(UTC))
        self._seconds = 0.0

    def show(self, seconds: float) -> None:
        """The film has come to this second; earlier ones are ignored."""
        self._seconds = max(self._seconds, seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass without film, as while the teacher reads and clicks."""
        self._seconds += seconds
