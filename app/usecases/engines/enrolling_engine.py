"""Which engine an enrolment is for. There is no actor: it says nothing about anybody."""

from app.usecases.ports import School
from privacy.purposes import Purpose
from recognition.engines import EngineChoice


def enrolling_engine(school: School, purpose: Purpose) -> EngineChoice:
    """The next engine while a change is under way, else the one in force.

    A card carries one template, and lessons read it with the engine in force until the change.
    """
    if purpose is Purpose.FACE_WITH_CARD:
        return school.engines.in_force
    return school.engines.next or school.engines.in_force
