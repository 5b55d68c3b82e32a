"""What the page of the first steps says of each of them."""

from PySide6.QtCore import QCoreApplication

from app.domain.setting_up import SetUpState, Step


def step_title(step: Step) -> str:
    """What is done there, in a few words."""
    return {
        Step.ACCOUNTS: QCoreApplication.translate("start", "Accounts for those who decide"),
        Step.SHEET: QCoreApplication.translate("start", "The recovery sheet"),
        Step.CAMERA: QCoreApplication.translate("start", "Camera and check-in spot"),
        Step.CLASS_LIST: QCoreApplication.translate("start", "Class list"),
    }[step]


def step_words(step: Step, state: SetUpState) -> str:
    """Why, and how far it is."""
    if step is Step.ACCOUNTS:
        return _accounts(state)
    return {
        Step.SHEET: QCoreApplication.translate(
            "start",
            "A paper for the safe. Without it, whoever forgets their passphrase stays outside.",
        ),
        Step.CAMERA: QCoreApplication.translate(
            "start",
            "Choose the camera, see its picture and draw the spot. Lessons work without one too.",
        ),
        Step.CLASS_LIST: QCoreApplication.translate(
            "start", "A CSV file from the school's register. You see what it does before it does."
        ),
    }[step]


def _accounts(state: SetUpState) -> str:
    why = QCoreApplication.translate(
        "start",
        "The principal decides, the data protection officer advises, you run the program:"
        " three different people. Teachers get theirs on the page Staff.",
    )
    nobody = QCoreApplication.translate("start", "nobody yet")
    so_far = QCoreApplication.translate(
        "start", "Controller: {controllers}. Officer: {officers}."
    ).format(
        controllers=", ".join(state.controllers) or nobody,
        officers=", ".join(state.officers) or nobody,
    )
    return "\n".join(part for part in (why, so_far, _twice(state)) if part)


def _twice(state: SetUpState) -> str:
    if not state.twice:
        return ""
    return QCoreApplication.translate(
        "start",
        "{names} holds more than one of these accounts. Whoever decides or runs the program cannot"
        " also advise on it independently: let somebody else be the officer.",
    ).format(names=", ".join(state.twice))


def step_act(step: Step) -> str:
    """The words of the button."""
    return {
        Step.ACCOUNTS: QCoreApplication.translate("start", "New account…"),
        Step.SHEET: QCoreApplication.translate("start", "Print the sheet…"),
        Step.CAMERA: QCoreApplication.translate("start", "Choose the camera"),
        Step.CLASS_LIST: QCoreApplication.translate("start", "Import the class list"),
    }[step]
