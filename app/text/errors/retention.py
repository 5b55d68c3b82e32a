"""What the errors of retention and disposal say."""

from app.text.source import QT_TRANSLATE_NOOP

SENTENCES = {
    "retention_rule_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no such retention rule. Take one from the list of rules."
    ),
    "retention_rule_fixed": QT_TRANSLATE_NOOP(
        "errors", "This rule follows from the law and cannot be changed."
    ),
    "retention_months": QT_TRANSLATE_NOOP(
        "errors", "A period is a number of months, at most {longest}."
    ),
    "disposal_decision_needed": QT_TRANSLATE_NOOP(
        "errors",
        "Public records go only by a decision. Give its case number and who made it.",
    ),
    "disposal_decision_words": QT_TRANSLATE_NOOP(
        "errors", "Case number and authority may have {longest} characters each. Shorten them."
    ),
    "disposal_decision_day": QT_TRANSLATE_NOOP(
        "errors", "The day of the decision is still to come. Give the day on which it was made."
    ),
    "disposal_stopped": QT_TRANSLATE_NOOP(
        "errors", "A legal hold covers all data. Nothing goes until it is lifted."
    ),
    "disposal_no_period": QT_TRANSLATE_NOOP(
        "errors", "No period is set for this rule. Set one first."
    ),
    "disposal_no_decision": QT_TRANSLATE_NOOP(
        "errors", "No decision allows this disposal. Give the decision at the rule first."
    ),
    "disposal_unknown": QT_TRANSLATE_NOOP(
        "errors", "There is no such disposal. Take one from the list of protocols."
    ),
}
