"""The demo in one call, for the terminal: make the school, play the lesson, close."""

from datetime import datetime
from pathlib import Path

from app.demo.clock import FilmClock
from app.demo.lesson import DemoOutcome, Listener, play_demo_lesson
from app.demo.school import Progress, create_demo_school
from app.domain.class_list.card import PREFIX
from app.paths import DataPaths
from privacy.at_rest.passphrase import RFC_9106, Argon2Parameters
from recognition.backends import load_standard_engine, standard_cards


def run_demo(
    folder: Path,
    now: datetime,
    *,
    listener: Listener | None = None,
    on_progress: Progress | None = None,
    key_cost: Argon2Parameters = RFC_9106,
) -> DemoOutcome:
    """Make a demo school in an empty folder and play its lesson there.

    Args:
        folder: holds no school; afterwards it holds the demo's.
        now: the lesson begins two minutes after the full minute before it.
        listener: told what happens in the lesson.
        on_progress: told how the enrolment comes along.
        key_cost: what a guess at a passphrase costs; less in tests only.

    Raises:
        Refused: `school_exists`.
        ModelRefused: the engine's files are not what they should be.
        SourceUnavailable: `source_missing` (source).
    """
    clock = FilmClock(now.replace(second=0, microsecond=0))
    engine = load_standard_engine()
    demo = create_demo_school(
        DataPaths(folder), clock, engine, key_cost=key_cost, on_progress=on_progress
    )
    try:
        return play_demo_lesson(demo, clock, engine, standard_cards(PREFIX), listener)
    finally:
        demo.school.close()
