"""What an operating point promises, in words: errors in so many lessons, never a distance."""

from app.text.language import translate
from recognition.operating_point import MOST_WRONG_LESSONS, PointInNumbers

PER: int = 1000


def promise_of(point: PointInNumbers) -> str:
    """One or two sentences on a point that was chosen for a lesson.

    Returns:
        Nothing where it was chosen for none, or where the aim is missed: then nothing is promised.
    """
    lesson = point.lesson
    if lesson is None or lesson.rate > MOST_WRONG_LESSONS:
        return ""
    promise = translate(
        "points",
        "Where faces are used, at most {0} of 1,000 lessons are expected to propose somebody "
        "wrongly, with up to {1} enrolled.",
    ).format(round(MOST_WRONG_LESSONS * PER), lesson.gallery_size)
    basis = translate("points", "Estimated from photographs of adults, not measured in a school.")
    return f"{promise} {basis}"
