"""The rules of every kind of data, as the program knows them before the school has set anything.

No source gives a number for attendance, and an archive's main rule is to keep: public records come
without a period, and nothing of them goes before the school has set one and named its decision.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from app.settings import INDEPENDENT, SCHOOL_KIND
from app.usecases.ports import School
from privacy.rights.retention import RetentionRule, Trigger

_ARCHIVES: Final = "arkivlagen_10"
_NO_LONGER: Final = "gdpr_5_1_e"
_AI_ACT: Final = "ai_act_26_6"

SCHEDULE: Final = (
    RetentionRule("attendance", Trigger.SCHOOL_YEAR_ENDED, None, _ARCHIVES, is_public_record=True),
    RetentionRule(
        "known-absence", Trigger.SCHOOL_YEAR_ENDED, None, _ARCHIVES, is_public_record=True
    ),
    RetentionRule("class-list", Trigger.LEFT, None, _ARCHIVES, is_public_record=True),
    RetentionRule("request", Trigger.CLOSED, None, _ARCHIVES, is_public_record=True),
    RetentionRule("restriction", Trigger.CLOSED, None, _ARCHIVES, is_public_record=True),
    RetentionRule("hold", Trigger.CLOSED, None, _ARCHIVES, is_public_record=True),
    RetentionRule("disclosure", Trigger.RECORDED, None, _ARCHIVES, is_public_record=True),
    RetentionRule("access log", Trigger.RECORDED, None, _ARCHIVES, is_public_record=True),
    RetentionRule("closed-incident", Trigger.CLOSED, None, _ARCHIVES, is_public_record=True),
    RetentionRule("ledger_segment", Trigger.RECORDED, None, _ARCHIVES, is_public_record=True),
    RetentionRule("ai-log", Trigger.RECORDED, 6, _AI_ACT, is_public_record=False),
    RetentionRule("waits", Trigger.RECORDED, 12, _NO_LONGER, is_public_record=False),
    RetentionRule(
        "card-one-school-year", Trigger.SCHOOL_YEAR_ENDED, 0, _NO_LONGER, is_public_record=False
    ),
)
"""In this order they are carried out: nobody is erased before their attendance has gone."""

BY_ID: Final[Mapping[str, RetentionRule]] = {rule.id: rule for rule in SCHEDULE}


def rules_of(school: School) -> tuple[RetentionRule, ...]:
    """The rules with what the school has set."""
    settings = school.disposals.settings()
    return tuple(
        replace(rule, months=settings[rule.id].months, decision=settings[rule.id].decision)
        if rule.id in settings
        else rule
        for rule in SCHEDULE
    )


def is_public(school: School) -> bool:
    """True where what the school keeps are public records."""
    return school.settings.get(SCHOOL_KIND) != INDEPENDENT


def goes_by_itself(rule: RetentionRule) -> bool:
    """True for what nobody has to confirm: no public record anywhere, and never kept longer."""
    return not rule.is_public_record
