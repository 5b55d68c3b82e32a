"""A change of attendance in a sentence: counts of lessons, no score and no reason."""

from app.domain.roll_call.attendance_change import AttendanceChange, Change
from app.text.language import translate
from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    Change.AWAY_MORE: QT_TRANSLATE_NOOP(
        "attendance",
        "Away from {n} of {all} lessons in the last two weeks; before that from {m} of {sum}.",
    ),
    Change.AWAY_LESS: QT_TRANSLATE_NOOP(
        "attendance",
        "Away from only {n} of {all} lessons in the last two weeks; before that from {m} of {sum}.",
    ),
    Change.LATE_MORE: QT_TRANSLATE_NOOP(
        "attendance",
        "Late to {n} of {all} lessons in the last two weeks; before that to {m} of {sum}.",
    ),
}


def change_words(each: AttendanceChange) -> str:
    """What is another than before: `Away from 3 of 5 lessons in the last two weeks; …`."""
    is_late = each.change is Change.LATE_MORE
    lately, before = each.lately, each.before
    return translate("attendance", SENTENCES[each.change]).format(
        n=lately.late if is_late else lately.away,
        all=lately.lessons,
        m=before.late if is_late else before.away,
        sum=before.lessons,
    )


def whom(each: AttendanceChange) -> str:
    """Name and classes: `Alva Ek · SA24A`."""
    return " · ".join((each.student.name, *each.groups))
