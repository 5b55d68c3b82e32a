"""What the errors of requests and of what follows from them say."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "request_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no such request. Look for it in the list of requests."
    ),
    "request_closed": QT_TRANSLATE_NOOP(
        "errors", "Request {number} is closed. Take down a new one."
    ),
    "request_answered": QT_TRANSLATE_NOOP(
        "errors", "Request {number} has been answered. Take down a new one."
    ),
    "request_undecided": QT_TRANSLATE_NOOP(
        "errors", "Nothing has been decided on this request. Decide first, then answer."
    ),
    "request_unanswered": QT_TRANSLATE_NOOP(
        "errors", "This request has not been answered. Answer it, or note that it was taken back."
    ),
    "request_other_right": QT_TRANSLATE_NOOP(
        "errors", "This request asks for something else than erasure."
    ),
    "request_not_erased": QT_TRANSLATE_NOOP(
        "errors",
        "An erasure is granted by erasing. Choose to erase; what has to stay is told then, with"
        " its ground.",
    ),
    "request_subject_gone": QT_TRANSLATE_NOOP(
        "errors", "The data that this request is about have been erased. Only the case is left."
    ),
    "request_day": QT_TRANSLATE_NOOP(
        "errors",
        "The day on which it came in is still to come. Give the day that it reached the school.",
    ),
    "request_words_long": QT_TRANSLATE_NOOP(
        "errors", "This text is too long. Say it in at most {longest} characters."
    ),
    "request_words_needed": QT_TRANSLATE_NOOP(
        "errors", "A few words are needed here. Write why, without naming others."
    ),
    "refusal_reason_needed": QT_TRANSLATE_NOOP(
        "errors", "Whatever is not granted whole needs a reason. Choose the one that the law knows."
    ),
    "identity_unchecked": QT_TRANSLATE_NOOP(
        "errors", "Nobody has made sure who is asking. Check the identity first, and note how."
    ),
    "extension_twice": QT_TRANSLATE_NOOP(
        "errors", "This request has been extended already. It cannot be extended again."
    ),
    "extension_too_late": QT_TRANSLATE_NOOP(
        "errors", "An extension had to be told by {day}. Answer as soon as you can."
    ),
    "restricted_already": QT_TRANSLATE_NOOP(
        "errors", "The use of these data is restricted already."
    ),
    "not_restricted": QT_TRANSLATE_NOOP("errors", "The use of these data is not restricted."),
    "student_restricted": QT_TRANSLATE_NOOP(
        "errors",
        "The use of this student's data is restricted. The card and the list work as before.",
    ),
    "hold_day": QT_TRANSLATE_NOOP(
        "errors", "The last day of the hold has passed. Choose a later one."
    ),
    "hold_not_standing": QT_TRANSLATE_NOOP("errors", "This hold does not stand any more."),
    "rectify_value": QT_TRANSLATE_NOOP(
        "errors", "This value cannot be kept. Write it as it should be; a date as year-month-day."
    ),
    "rectify_same": QT_TRANSLATE_NOOP(
        "errors", "This is what stands there already. Nothing was changed."
    ),
    "school_number_taken": QT_TRANSLATE_NOOP(
        "errors", "Another student has this number. Look at the class list first."
    ),
    "package_needs_confirmation": QT_TRANSLATE_NOOP(
        "errors",
        "The identity is protected. Confirm that the package reaches the person and nobody else.",
    ),
    "package_names_others": QT_TRANSLATE_NOOP(
        "errors",
        "The package would have told something about somebody else, so it was not made. Tell "
        "whoever looks after Upprop.",
    ),
}
