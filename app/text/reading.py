"""Words for the access log: what was read, and why a line deserves a second look."""

from app.text.language import translate
from app.text.source import QT_TRANSLATE_NOOP

READS = {
    "register": QT_TRANSLATE_NOOP("access_log", "opened a register"),
    "history": QT_TRANSLATE_NOOP("access_log", "read the history of a register"),
    "student_list": QT_TRANSLATE_NOOP("access_log", "opened the list of students"),
    "attendance": QT_TRANSLATE_NOOP("access_log", "looked at whose attendance changed"),
    "student": QT_TRANSLATE_NOOP("access_log", "read what is kept of one student"),
    "protected": QT_TRANSLATE_NOOP("access_log", "saw a protected identity"),
    "search": QT_TRANSLATE_NOOP("access_log", "searched"),
    "export": QT_TRANSLATE_NOOP("access_log", "exported"),
    "access_package": QT_TRANSLATE_NOOP("access_log", "made an access package"),
    "cards": QT_TRANSLATE_NOOP("access_log", "printed cards"),
    "audit": QT_TRANSLATE_NOOP("access_log", "ran an audit"),
    "backup": QT_TRANSLATE_NOOP("access_log", "made a backup"),
    "access_log": QT_TRANSLATE_NOOP("access_log", "read this log"),
    "ai_log": QT_TRANSLATE_NOOP("access_log", "read the AI log"),
    "failed_sign_in": QT_TRANSLATE_NOOP("access_log", "wrong passphrases"),
}
ODDITIES = {
    "outside_timetable": QT_TRANSLATE_NOOP("access_log", "no lesson at the time"),
    "not_own_lesson": QT_TRANSLATE_NOOP("access_log", "not their own lesson"),
    "many_people": QT_TRANSLATE_NOOP("access_log", "many people within an hour"),
    "many_failures": QT_TRANSLATE_NOOP("access_log", "many wrong passphrases"),
}


def read_name(what: str) -> str:
    """An act of reading in a few words."""
    return translate("access_log", READS[what])


def oddity_name(oddity: str) -> str:
    """Why a line stands out."""
    return translate("access_log", ODDITIES[oddity])
