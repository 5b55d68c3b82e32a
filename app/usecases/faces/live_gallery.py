"""The gallery that a running lesson compares with, made anew whenever consent or roster change."""

from app.domain.ids import LessonId
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.ports import School
from recognition.gallery import Gallery, ReferenceId
from recognition.template import Template


def live_gallery(school: School, lesson_id: LessonId, engine_id: str, number: int) -> Gallery:
    """Templates under standing permits, by student id; empty where faces are locked.

    Args:
        school: the opened school.
        lesson_id: the lesson that is on.
        engine_id: templates of other engines are left out.
        number: the new gallery's running number, above every earlier one.
    """
    opened = lesson_gallery(school, lesson_id, engine_id)
    return Gallery.of(
        {ReferenceId(student): Template.from_bytes(sealed) for student, sealed in opened.items()},
        number,
    )
