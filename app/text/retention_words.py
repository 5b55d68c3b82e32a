"""Words for retention rules, what they take, and why they take nothing."""

from datetime import date

from app.text.language import tr, translate
from app.text.source import QT_TRANSLATE_NOOP
from privacy.rights.retention import Bar, RetentionRule

RULES = {
    "attendance": QT_TRANSLATE_NOOP("retention", "Registers and lessons"),
    "known-absence": QT_TRANSLATE_NOOP("retention", "Announced absence"),
    "class-list": QT_TRANSLATE_NOOP("retention", "Students who have left"),
    "request": QT_TRANSLATE_NOOP("retention", "Closed requests"),
    "restriction": QT_TRANSLATE_NOOP("retention", "Lifted restrictions"),
    "hold": QT_TRANSLATE_NOOP("retention", "Lifted legal holds"),
    "disclosure": QT_TRANSLATE_NOOP("retention", "Notes of exported files"),
    "access log": QT_TRANSLATE_NOOP("retention", "Access log"),
    "closed-incident": QT_TRANSLATE_NOOP("retention", "Closed incidents"),
    "ledger_segment": QT_TRANSLATE_NOOP("retention", "Years of the ledger"),
    "ai-log": QT_TRANSLATE_NOOP("retention", "AI log"),
    "waits": QT_TRANSLATE_NOOP("retention", "Waiting times, of nobody"),
    "card-one-school-year": QT_TRANSLATE_NOOP("retention", "Cards"),
}
OTHERS = {
    "with_consent": (
        QT_TRANSLATE_NOOP("retention", "Templates and consents"),
        QT_TRANSLATE_NOOP("retention", "at once when the consent ends"),
    ),
    "account": (
        QT_TRANSLATE_NOOP("retention", "Accounts of staff"),
        QT_TRANSLATE_NOOP("retention", "when the account is removed"),
    ),
    "timetable": (
        QT_TRANSLATE_NOOP("retention", "Timetable"),
        QT_TRANSLATE_NOOP("retention", "with the lesson, by the rule for registers and lessons"),
    ),
    "backup": (
        QT_TRANSLATE_NOOP("retention", "Daily backups"),
        QT_TRANSLATE_NOOP("retention", "the oldest when there are more than are kept"),
    ),
    "aside_30_days": (
        QT_TRANSLATE_NOOP("retention", "Data from before a restore"),
        QT_TRANSLATE_NOOP("retention", "after 30 days"),
    ),
    "until_signed": (
        QT_TRANSLATE_NOOP("retention", "Keys of the AI log"),
        QT_TRANSLATE_NOOP("retention", "when the register is signed, else after six months"),
    ),
    "log": (
        QT_TRANSLATE_NOOP("retention", "Log of the program, without names"),
        QT_TRANSLATE_NOOP("retention", "when the log is written over"),
    ),
}
TRIGGERS = {
    "school_year_ended": QT_TRANSLATE_NOOP("retention", "after the end of the school year"),
    "left": QT_TRANSLATE_NOOP("retention", "after the student left"),
    "recorded": QT_TRANSLATE_NOOP("retention", "after it was recorded"),
    "closed": QT_TRANSLATE_NOOP("retention", "after it was closed"),
}
REFERENCES = {
    "arkivlagen_10": QT_TRANSLATE_NOOP("retention", "Archives Act (1990:782), section 10"),
    "gdpr_5_1_e": QT_TRANSLATE_NOOP("retention", "GDPR, Article 5(1)(e)"),
    "ai_act_26_6": QT_TRANSLATE_NOOP("retention", "AI Act, Article 26(6)"),
}
KINDS = {
    "lessons": QT_TRANSLATE_NOOP("retention", "Lessons"),
    "lesson_groups": QT_TRANSLATE_NOOP("retention", "Classes of lessons"),
    "registers": QT_TRANSLATE_NOOP("retention", "Registers"),
    "register_rows": QT_TRANSLATE_NOOP("retention", "Lines of registers"),
    "marks": QT_TRANSLATE_NOOP("retention", "Marks"),
    "mark_changes": QT_TRANSLATE_NOOP("retention", "Steps in the history of marks"),
    "lost_signatures": QT_TRANSLATE_NOOP("retention", "Notes of lost signatures"),
    "substitute_lessons": QT_TRANSLATE_NOOP("retention", "Lessons of substitutes"),
    "absences": QT_TRANSLATE_NOOP("retention", "Announced absences"),
    "students": QT_TRANSLATE_NOOP("retention", "Students"),
    "cards": QT_TRANSLATE_NOOP("retention", "Cards"),
    "requests": QT_TRANSLATE_NOOP("retention", "Requests"),
    "restrictions": QT_TRANSLATE_NOOP("retention", "Restrictions"),
    "holds": QT_TRANSLATE_NOOP("retention", "Legal holds"),
    "disclosures": QT_TRANSLATE_NOOP("retention", "Notes of exported files"),
    "access_log": QT_TRANSLATE_NOOP("retention", "Lines of the access log"),
    "incidents": QT_TRANSLATE_NOOP("retention", "Incidents"),
    "ledger_entries": QT_TRANSLATE_NOOP("retention", "Entries of the ledger"),
    "ai_log": QT_TRANSLATE_NOOP("retention", "Lines of the AI log"),
    "waits": QT_TRANSLATE_NOOP("retention", "Counts of waiting times"),
}
BARS = {
    "no_period": QT_TRANSLATE_NOOP("retention", "No period is set"),
    "no_decision": QT_TRANSLATE_NOOP("retention", "No decision"),
}


def rule_name(rule_id: str) -> str:
    """What a rule is about."""
    return translate("retention", RULES[rule_id])


def other_name(other_id: str) -> str:
    """What ends by its own mechanism."""
    return translate("retention", OTHERS[other_id][0])


def other_end(other_id: str) -> str:
    """When it does."""
    return translate("retention", OTHERS[other_id][1])


def other_number(other_id: str, number: int | None) -> str:
    """What there is to count, in words; nothing for most."""
    if number is None:
        return ""
    if other_id == "backup":
        return tr("%n kept", "", number)
    return tr("%n lapsed, ended today", "", number)


def kind_name(kind: str) -> str:
    """What a number in a protocol counts."""
    return translate("retention", KINDS[kind])


def reference_name(rule: RetentionRule) -> str:
    """The law behind a rule."""
    return translate("retention", REFERENCES[rule.legal_reference])


def bar_name(bar: Bar) -> str:
    """Why a rule takes nothing."""
    return translate("retention", BARS[bar.value])


def period(rule: RetentionRule) -> str:
    """How long, and from when."""
    if rule.months is None:
        return bar_name(Bar.NO_PERIOD)
    from_when = translate("retention", TRIGGERS[rule.trigger.value])
    if rule.months == 0:
        return translate("retention", "At once {from_when}").format(from_when=from_when)
    return tr("%n month(s) {from_when}", "", rule.months).format(from_when=from_when)


def day(value: date | None) -> str:
    """A day as Swedish schools write it; a dash for none."""
    return "\u2013" if value is None else value.isoformat()
