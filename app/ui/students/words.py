"""What protection is called, and what it means."""

from PySide6.QtCore import QCoreApplication

from app.domain.class_list.ageing import OLD_MONTHS, RenewalReason
from app.domain.class_list.people import Protection


def protection_words(protection: Protection) -> str:
    """As the table shows it."""
    words = {
        Protection.NONE: QCoreApplication.translate("students", "no"),
        Protection.PROTECTED: QCoreApplication.translate("students", "yes"),
        Protection.UNKNOWN: QCoreApplication.translate("students", "not known"),
    }
    return words[protection]


def protection_meaning(protection: Protection) -> str:
    """What the program does about it."""
    meanings = {
        Protection.NONE: QCoreApplication.translate(
            "students", "The school has checked: the identity is not protected."
        ),
        Protection.PROTECTED: QCoreApplication.translate(
            "students",
            "Left out of exports, never enrolled; a face template that is there is erased.",
        ),
        Protection.UNKNOWN: QCoreApplication.translate(
            "students", "Nobody has checked yet. Treated as protected until somebody has."
        ),
    }
    return meanings[protection]


def renewal_meaning(reason: RenewalReason) -> str:
    """Why a student should be asked to be enrolled anew; the template stays as it is until then."""
    meanings = {
        RenewalReason.OLD: QCoreApplication.translate(
            "students",
            "Suggestion: enrol anew, because the template is more than {months} months old.",
        ).format(months=OLD_MONTHS),
        RenewalReason.LESS_SURE: QCoreApplication.translate(
            "students",
            "Suggestion: enrol anew, because the face is recognised less surely than at first.",
        ),
    }
    return meanings[reason]
