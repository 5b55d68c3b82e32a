"""What can be done from anywhere: the list of screens, by role, with the words for each.

Decides what the shell offers; whether somebody may do it is decided in the use cases.
"""

from PySide6.QtCore import QCoreApplication

from app.domain.accounts.staff import Role
from app.ui.navigation import Screen
from app.ui.session import Session

FOR_TEACHERS = (
    Screen.LESSON,
    Screen.OVERVIEW,
    Screen.TIMETABLE,
    Screen.HISTORY,
    Screen.INCIDENTS,
    Screen.SETTINGS,
)
FOR_SUBSTITUTES = (Screen.LESSON, Screen.TIMETABLE, Screen.HISTORY)
FOR_ADMINISTRATORS = (
    Screen.STUDENTS,
    Screen.CONSENTS,
    Screen.KIOSK,
    Screen.TIMETABLE,
    Screen.STAFF,
    Screen.CAMERA,
    Screen.HISTORY,
    Screen.REQUESTS,
    Screen.RETENTION,
    Screen.INCIDENTS,
    Screen.BACKUP,
    Screen.SETTINGS,
)
FOR_CONTROLLERS = (
    Screen.DECISIONS,
    Screen.ASSESSMENT,
    Screen.PROCESSING,
    Screen.NUMBERS,
    Screen.AUDIT,
    Screen.REQUESTS,
    Screen.RETENTION,
    Screen.INCIDENTS,
    Screen.SETTINGS,
)
FOR_OFFICERS = (
    Screen.DECISIONS,
    Screen.ASSESSMENT,
    Screen.PROCESSING,
    Screen.NUMBERS,
    Screen.AUDIT,
    Screen.REQUESTS,
    Screen.RETENTION,
    Screen.INCIDENTS,
    Screen.LOGS,
    Screen.SETTINGS,
)
SCREENS = {
    Role.SUBSTITUTE: FOR_SUBSTITUTES,
    Role.ADMINISTRATOR: FOR_ADMINISTRATORS,
    Role.CONTROLLER: FOR_CONTROLLERS,
    Role.OFFICER: FOR_OFFICERS,
}


def screens_for(session: Session) -> tuple[Screen, ...]:
    """The screens that the side list names for this person, in order."""
    screens = SCREENS.get(session.actor.role, FOR_TEACHERS)
    return screens if session.is_set_up else (Screen.START, *screens)


def first_screen(session: Session) -> Screen:
    """Where somebody begins: the first that the side list names."""
    return screens_for(session)[0]


def name_of(screen: Screen) -> str:
    """The screen's name in the side list, in the language of the moment."""
    names = {
        Screen.WELCOME: QCoreApplication.translate("screens", "Welcome"),
        Screen.START: QCoreApplication.translate("screens", "First steps"),
        Screen.SIGN_IN: QCoreApplication.translate("screens", "Sign in"),
        Screen.LESSON: QCoreApplication.translate("screens", "Lessons"),
        Screen.OVERVIEW: QCoreApplication.translate("screens", "Overview"),
        Screen.REVIEW: QCoreApplication.translate("screens", "Review and sign"),
        Screen.HISTORY: QCoreApplication.translate("screens", "Registers"),
        Screen.STUDENTS: QCoreApplication.translate("screens", "Students"),
        Screen.CONSENTS: QCoreApplication.translate("screens", "Consents"),
        Screen.KIOSK: QCoreApplication.translate("screens", "My choice"),
        Screen.TIMETABLE: QCoreApplication.translate("screens", "Timetable"),
        Screen.STAFF: QCoreApplication.translate("screens", "Staff"),
        Screen.CAMERA: QCoreApplication.translate("screens", "Camera and spot"),
        Screen.REQUESTS: QCoreApplication.translate("screens", "Requests"),
        Screen.RETENTION: QCoreApplication.translate("screens", "Retention"),
        Screen.AUDIT: QCoreApplication.translate("screens", "Audit"),
        Screen.INCIDENTS: QCoreApplication.translate("screens", "Incidents"),
        Screen.LOGS: QCoreApplication.translate("screens", "Logs"),
        Screen.BACKUP: QCoreApplication.translate("screens", "Backup"),
        Screen.DECISIONS: QCoreApplication.translate("screens", "Decisions"),
        Screen.ASSESSMENT: QCoreApplication.translate("screens", "Assessment"),
        Screen.PROCESSING: QCoreApplication.translate("screens", "Processing"),
        Screen.NUMBERS: QCoreApplication.translate("screens", "Numbers"),
        Screen.SETTINGS: QCoreApplication.translate("screens", "Settings"),
    }
    return names[screen]
