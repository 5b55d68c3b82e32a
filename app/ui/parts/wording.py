"""What marks with their minutes, lessons and hashes are called on these screens."""

from PySide6.QtCore import QCoreApplication

from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import minutes_of
from app.text import words as said
from app.text.dates import local_day, local_span
from app.text.words import mark_with_minutes


def status_words(kind: MarkKind | None, minutes_late: int = 0, minutes_early: int = 0) -> str:
    """A mark with its minutes: `Late 4 min, left 10 min early`."""
    return mark_with_minutes(kind, minutes_late, minutes_early)


def mark_words(mark: Mark | None) -> str:
    """A mark with its minutes, or that there is none."""
    return said.mark(mark)


def minutes_words(mark: Mark, lesson: Lesson) -> str:
    """The lesson's minutes as the mark splits them; figures that are nought are left out."""
    minutes = minutes_of(mark, lesson)
    parts = (
        (minutes.present, QCoreApplication.translate("marks", "{n} present")),
        (minutes.valid_absence, QCoreApplication.translate("marks", "{n} valid absence")),
        (minutes.invalid_absence, QCoreApplication.translate("marks", "{n} invalid absence")),
        (minutes.other, QCoreApplication.translate("marks", "{n} other")),
    )
    return " · ".join(words.format(n=number) for number, words in parts if number)


def lesson_words(lesson: Lesson) -> str:
    """What a lesson is called: its title and its classes."""
    groups = " + ".join(lesson.group_names)
    return f"{lesson.title} · {groups}" if groups else lesson.title


def span_words(lesson: Lesson) -> str:
    """When and where a lesson is: day, from, to and room."""
    words = f"{local_day(lesson.starts_at)} {local_span(lesson.starts_at, lesson.ends_at)}"
    return f"{words} · {said.room(lesson.room)}" if lesson.room else words


def short_hash(digest: str) -> str:
    """The first sixteen figures of a hash in groups of four, as people compare them."""
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))
