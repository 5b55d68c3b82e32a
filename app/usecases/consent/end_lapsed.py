"""End what has no ground any more, by itself: run at opening and once a day while the program runs.

A consent whose last day has passed, one under a decision that has ended, and one that a guardian
alone gave for somebody who is of age. What stood on them is erased with it.
"""

from app.domain.calendar import day_of
from app.domain.class_list.guardians import OF_AGE
from app.usecases.ports import School
from privacy.consent.consent import ActedBy, EndReason
from privacy.purposes import Purpose


def end_lapsed(school: School) -> int:
    """End and erase; how many erasures were carried out.

    Raises:
        Refused: `reader_in_the_way`; what is open is carried out the next time.
        NotWritten: the disk does not take it; likewise.
    """
    now = school.clock.now()
    erased = school.erasing.end_expired()
    for purpose in Purpose:
        if purpose.is_face and school.decisions.standing(purpose, now) is None:
            erased += school.erasing.end_purpose(purpose, EndReason.DECISION_ENDED, "")
    return erased + _end_guardians_part(school)


def _end_guardians_part(school: School) -> int:
    """Such a consent ends the day before by its own date; a date of birth put right may be late."""
    today = day_of(school.clock.now())
    erased = 0
    for consent in school.consents.all_standing():
        if consent.acted_by is not ActedBy.GUARDIAN:
            continue
        student = school.students.of_subject(consent.subject)
        age = student.age_on(today) if student else None
        if student is not None and age is not None and age >= OF_AGE:
            school.erasing.end_face(student, EndReason.OF_AGE, "", [consent.purpose])
            erased += 1
    return erased
