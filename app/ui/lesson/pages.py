"""Which of the two lesson pages a place means: the running lesson, or the start view."""

from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.view import LessonPage
from app.ui.widgets.page import Page, PageContext


def lesson_page(context: PageContext) -> Page:
    """The page of a lesson that runs; without one, the view that starts one."""
    if context.place.lesson_id is None:
        return LessonChoicePage(context)
    return LessonPage(context, context.place.lesson_id)
