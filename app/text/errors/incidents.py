"""What the errors of incidents and of the AI log say."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "incident_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no such incident. Take a number from the list of incidents."
    ),
    "incident_not_yours": QT_TRANSLATE_NOOP(
        "errors", "Somebody else has reported this incident. The controller sees it."
    ),
    "incident_closed": QT_TRANSLATE_NOOP(
        "errors", "The incident {number} is closed. Take it up again first."
    ),
    "incident_not_closed": QT_TRANSLATE_NOOP(
        "errors", "The incident {number} is open. Go on with it as it is."
    ),
    "incident_words_needed": QT_TRANSLATE_NOOP(
        "errors", "Write a few words first. They are kept in the register of incidents."
    ),
    "incident_words_long": QT_TRANSLATE_NOOP(
        "errors", "There is room for {longest} characters. Shorten the text."
    ),
    "incident_moment": QT_TRANSLATE_NOOP(
        "errors",
        "The time does not fit. Give one that has passed, and not before the school knew.",
    ),
    "incident_nature_needed": QT_TRANSLATE_NOOP(
        "errors", "Choose what was lost: that it is secret, correct, or there at all."
    ),
    "incident_categories_needed": QT_TRANSLATE_NOOP(
        "errors", "Choose at least one group of people and one kind of data."
    ),
    "incident_numbers": QT_TRANSLATE_NOOP(
        "errors", "Numbers of people and records lie between 0 and {most}. Correct them."
    ),
    "incident_late_reason": QT_TRANSLATE_NOOP(
        "errors",
        "The 72 hours are over. Write why the authority is told so late; the law asks for it.",
    ),
    "incident_has_risk": QT_TRANSLATE_NOOP(
        "errors",
        "The authority need not be told only where a risk was assessed as unlikely. Assess the "
        "incident first, or notify the authority.",
    ),
    "incident_unfinished": QT_TRANSLATE_NOOP(
        "errors", "The incident cannot be closed yet. Missing: {missing}."
    ),
    "ai_log_period": QT_TRANSLATE_NOOP(
        "errors", "The first day comes after the last one. Change one of them."
    ),
}
