"""Past marks of a student whose data are kept and not used (R25)."""

from pathlib import Path

from app.domain.rights.restriction import RestrictionReason
from app.domain.roll_call.mark import MarkKind
from app.ui.parts.register_table import MARK, MINUTES, RegisterModel
from app.ui.widgets.tables import TONE_ROLE
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from app.usecases.rights.restrict import restrict
from tests.support.rights import controller
from tests.support.school import small_school


def test_a_restricted_mark_is_shown_while_the_roll_is_taken_and_not_after(tmp_path: Path) -> None:
    """Roll call goes on; a signed register says that the use is restricted, and no mark (R25)."""
    small = small_school(tmp_path / "data")
    school, ada, lesson_id = small.school, small.id_of("1"), small.lesson_id()
    restrict(school, controller(small), ada, RestrictionReason.ACCURACY)
    start_lesson(school, small.teacher, lesson_id)
    for row in school.registers.rows(lesson_id):
        mark_by_hand(school, small.teacher, lesson_id, row.student.id, MarkKind.PRESENT)
    model = RegisterModel(marked_only=False)
    for words, is_told in (("Present", True), ("Use restricted", False)):
        model.show(view_register(school, small.teacher, lesson_id))
        place = model.place_of(ada)
        assert model.index(place.row(), MARK).data() == words
        assert bool(model.index(place.row(), MINUTES).data()) is is_told
        tones = {model.index(place.row(), MARK).data(TONE_ROLE)}
        assert (tones == {model.index(1, MARK).data(TONE_ROLE)}) is is_told
        if is_told:
            sign_register(school, small.teacher, lesson_id)
    school.close()
