"""What the errors of accounts, duties and keys say: what happened, and what to do next."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "substitute_time_over": QT_TRANSLATE_NOOP(
        "errors", "The time of this substitute key is over. Ask the office for a new one."
    ),
    "key_not_valid_yet": QT_TRANSLATE_NOOP(
        "errors",
        "This substitute key does not open yet. It opens half an hour before the first lesson.",
    ),
    "key_not_valid_any_more": QT_TRANSLATE_NOOP(
        "errors", "The time of this substitute key is over. Ask the office for a new one."
    ),
    "duty_needed": QT_TRANSLATE_NOOP(
        "errors",
        "This shows protected identities, and your account does not have that duty. "
        "An administrator can give it on the page Staff.",
    ),
    "duty_not_for_role": QT_TRANSLATE_NOOP(
        "errors", "Only a teacher can mentor a group. Choose another account."
    ),
    "group_unknown": QT_TRANSLATE_NOOP(
        "errors", "This group is no longer there. Choose another one."
    ),
    "substitute_lessons": QT_TRANSLATE_NOOP(
        "errors",
        "A substitute key is for lessons of one and the same day that are not over. "
        "Choose the lessons again.",
    ),
    "substitute_by_key": QT_TRANSLATE_NOOP(
        "errors",
        "A substitute gets a printed key for certain lessons. Choose “New substitute key” instead.",
    ),
    "sheet_code_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "This is not the code of the recovery sheet that was printed last. Look at the paper and "
        "type it again.",
    ),
    "no_recovery_sheet": QT_TRANSLATE_NOOP(
        "errors",
        "No recovery sheet has been printed for this school. An administrator prints one on the "
        "page Staff.",
    ),
    "recovery_needs_colleague": QT_TRANSLATE_NOOP(
        "errors",
        "This account needs a colleague beside the recovery sheet. Let somebody who has an "
        "account here type their user name and passphrase too.",
    ),
    "recovery_own_account": QT_TRANSLATE_NOOP(
        "errors", "The colleague has to be somebody else. Type another user name."
    ),
    "recovery_other_office": QT_TRANSLATE_NOOP(
        "errors",
        "A controller or a data protection officer gets a new passphrase from a colleague of "
        "another office only: from no administrator, not from whoever printed the sheet, and from "
        "no account that is newer than 30 days or was reset in that time. Type another "
        "user name.",
    ),
    "recovery_not_for_substitutes": QT_TRANSLATE_NOOP(
        "errors", "The key of a substitute is not renewed. Ask the office for a new one."
    ),
}
