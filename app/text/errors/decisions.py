"""What the errors of assessing, advising and deciding say."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "assessment_missing": QT_TRANSLATE_NOOP(
        "errors", "There is no assessment yet. Write it first; every section has to be answered."
    ),
    "assessment_incomplete": QT_TRANSLATE_NOOP(
        "errors", "The assessment is not complete. {part}: {flaw} Mend it, then try again."
    ),
    "assessment_file": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a list of sections with their texts, as JSON or TOML. "
        "`upprop decision sections` shows which there are.",
    ),
    "assessment_superseded": QT_TRANSLATE_NOOP(
        "errors",
        "This is not the assessment that was put forward last. Look at the page anew, "
        "and put forward what is to be decided on.",
    ),
    "advice_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The data protection officer has not advised on this assessment. Without advice there is "
        "no yes; no can be decided at any time.",
    ),
    "advice_own": QT_TRANSLATE_NOOP(
        "errors", "Nobody advises on what they decide. Sign in with the other account."
    ),
    "advice_text": QT_TRANSLATE_NOOP(
        "errors",
        "Write why: at least {fewest} words and {shortest} characters, at most {longest} "
        "characters.",
    ),
    "reasons_missing": QT_TRANSLATE_NOOP("errors", "Write the reasons first; they are kept."),
    "reasons_short": QT_TRANSLATE_NOOP(
        "errors",
        "The advice was against it. Write why it is decided all the same: at least {fewest} words "
        "and {shortest} characters, at most {longest} characters.",
    ),
    "comment_empty": QT_TRANSLATE_NOOP("errors", "Write the comment or the answer first."),
    "comment_long": QT_TRANSLATE_NOOP(
        "errors", "That is too long for a comment. Use at most {longest} characters."
    ),
    "comment_section": QT_TRANSLATE_NOOP(
        "errors",
        "This version of the assessment, or this section of it, is not here. Look at the page "
        "anew, and comment on what it shows.",
    ),
    "comment_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "There is no such comment. `upprop assessment comments` lists those that there are.",
    ),
    "comment_closed": QT_TRANSLATE_NOOP(
        "errors", "The officer has closed this comment. Only the officer can open it again."
    ),
    "comments_open": QT_TRANSLATE_NOOP(
        "errors",
        "Comments of the data protection officer are open: {number}. Answer them, or write why it "
        "goes on without.",
    ),
    "comments_reasons_short": QT_TRANSLATE_NOOP(
        "errors",
        "Comments are open. Write why it goes on without an answer to them: at least {fewest} "
        "words and {shortest} characters, at most {longest} characters.",
    ),
    "reasons_long": QT_TRANSLATE_NOOP(
        "errors", "The reasons are too long. Use at most {longest} characters."
    ),
    "decided_on_impossible": QT_TRANSLATE_NOOP(
        "errors", "The day of the decision lies between the day of the advice and today. Change it."
    ),
    "decision_period": QT_TRANSLATE_NOOP(
        "errors",
        "A decision stands for {most_days} days at most and from today. Change its last day, "
        "and put the assessment forward again.",
    ),
    "nothing_to_revoke": QT_TRANSLATE_NOOP(
        "errors", "No decision stands for this method, so there is nothing to revoke."
    ),
    "decision_text_missing": QT_TRANSLATE_NOOP(
        "errors",
        "The words that the ledger names are not in {file}, or were changed. "
        "Restore the backup that was made after they were written.",
    ),
    "consultation_step": QT_TRANSLATE_NOOP(
        "errors",
        "This is not what comes next in the prior consultation. Look at the page anew.",
    ),
    "consultation_day": QT_TRANSLATE_NOOP(
        "errors", "The day lies between the last step and today. Change it."
    ),
    "consultation_case_number": QT_TRANSLATE_NOOP(
        "errors", "The case number has at most {longest} characters. Shorten it."
    ),
    "pia_file": QT_TRANSLATE_NOOP(
        "errors",
        "This is not an assessment as the program PIA writes it (JSON), or it is too large. "
        "Export it from PIA again.",
    ),
    "decision_other_threshold": QT_TRANSLATE_NOOP(
        "errors",
        "Recognition is set looser than the school's decision covers, so faces are locked. "
        "Cards and marking by hand are complete without.",
    ),
    "decision_other_camera": QT_TRANSLATE_NOOP(
        "errors",
        "The school's decision does not cover this kind of camera, so faces are locked. "
        "Cards and marking by hand are complete without.",
    ),
}
