"""What the errors of the students' own corner say."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "student_not_signed_in": QT_TRANSLATE_NOOP(
        "errors", "You have been signed out. Show your card and type your code again."
    ),
    "code_to_be_set": QT_TRANSLATE_NOOP("errors", "Choose a code of your own first."),
    "kiosk_closed": QT_TRANSLATE_NOOP(
        "errors", "Students cannot sign in now. Ask the office to open My choice."
    ),
    "code_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "This code does not fit. Try again, or ask the office for a slip with a new one.",
    ),
    "number_or_code_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "Number and code do not belong together. Try again, or ask the office for a slip.",
    ),
    "card_number_form": QT_TRANSLATE_NOOP("errors", "The number on a card has five digits."),
    "code_too_soon": QT_TRANSLATE_NOOP(
        "errors", "Too many codes that did not fit. Try again in {wait_seconds} seconds."
    ),
    "code_form": QT_TRANSLATE_NOOP("errors", "A code is {shortest} to {longest} digits."),
    "code_easy": QT_TRANSLATE_NOOP(
        "errors", "Others would guess this code. Choose other digits, not your birthday or a row."
    ),
    "code_same": QT_TRANSLATE_NOOP("errors", "This is the code from before. Choose another."),
    "guardian_needed": QT_TRANSLATE_NOOP(
        "errors",
        "Under 18 a guardian says yes together with you, here or on the office's form.",
    ),
    "guardian_name": QT_TRANSLATE_NOOP(
        "errors",
        "Write given name and family name of the guardian, at most {longest} characters.",
    ),
    "guardian_unconfirmed": QT_TRANSLATE_NOOP(
        "errors", "The guardian confirms with the box that they are one and agree."
    ),
}
