"""From a sighting to a mark, and from templates to the recogniser's gallery."""

import numpy as np
import pytest

from app.domain.roll_call.mark import MarkKind
from app.errors import Refused
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.faces.live_gallery import live_gallery
from app.usecases.lessons.act_on_sighting import act_on_sighting
from app.usecases.lessons.start_lesson import start_lesson
from recognition.gallery import ReferenceId
from recognition.sighting import Ambiguous, CardShown, Recognised, Sighting, Unknown
from recognition.template import Template
from tests.support.school import ENGINE_ID, MONDAY, SmallSchool


@pytest.fixture
def lesson(demo: SmallSchool) -> SmallSchool:
    """A started lesson of the demo school."""
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    return demo


def test_a_card_and_a_face_lead_to_the_same(lesson: SmallSchool) -> None:
    """A proposed mark and nothing else, whichever it was."""
    ada, bo = lesson.id_of("1"), lesson.id_of("2")
    card = issue_cards(lesson.school, lesson.administrator, [ada])[0]
    sightings: tuple[Sighting, ...] = (
        CardShown(card.payload, 1.0),
        Recognised(ReferenceId(bo), 1, 2.0),
    )
    for sighting, student_id in zip(sightings, (ada, bo), strict=True):
        found = act_on_sighting(lesson.school, lesson.lesson_id(), sighting, MONDAY)
        assert found is not None
        assert (found.student.id, found.mark.kind) == (student_id, MarkKind.PRESENT)
        assert found.mark.proposed


def test_a_stranger_leads_to_nothing(lesson: SmallSchool) -> None:
    """Nor does a face that could be two people's; nothing is written."""
    ada, bo = ReferenceId(lesson.id_of("1")), ReferenceId(lesson.id_of("2"))
    for sighting in (Unknown(1.0), Ambiguous((ada, bo), 1, 2.0)):
        assert act_on_sighting(lesson.school, lesson.lesson_id(), sighting, MONDAY) is None
    assert lesson.school.registers.changes(lesson.lesson_id()) == ()


def test_a_card_of_somewhere_else_is_refused(lesson: SmallSchool) -> None:
    """As `show_card` says it."""
    with pytest.raises(Refused, match="card_unknown"):
        act_on_sighting(lesson.school, lesson.lesson_id(), CardShown("x", 1.0), MONDAY)


def test_the_recogniser_gets_the_standing_templates(lesson: SmallSchool) -> None:
    """Under the students' ids and the given number; without any where nobody consented."""
    template = Template(ENGINE_ID, 1, np.linspace(0, 1, 128, dtype=np.float32))
    assert len(live_gallery(lesson.school, lesson.lesson_id(), ENGINE_ID, 1)) == 0
    lesson.enrol("1", template.to_bytes())
    gallery = live_gallery(lesson.school, lesson.lesson_id(), ENGINE_ID, 2)
    assert (gallery.number, len(gallery)) == (2, 1)
