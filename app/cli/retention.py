"""`upprop retention`: what is out of period, the rules behind it, and letting it go.

The protocol on paper comes from the window; here stand its numbers and its digest.
"""

from datetime import datetime

import click

from app.cli.opening import Access, with_access
from app.cli.working import watched
from app.domain.rights.disposal import Disposal
from app.text.language import translate
from app.text.retention_words import (
    bar_name,
    day,
    kind_name,
    other_end,
    other_name,
    other_number,
    period,
    rule_name,
)
from app.usecases.retention.dispose import dispose
from app.usecases.retention.other_ends import OtherEnd, other_ends
from app.usecases.retention.schedule import BY_ID
from app.usecases.retention.set_rule import set_rule
from app.usecases.retention.what_is_due import Due, what_is_due
from privacy.rights.retention import DisposalDecision

RULE = click.Choice(list(BY_ID))
DAY = click.DateTime(["%Y-%m-%d"])
MONTHS = click.IntRange(min=0)


@click.command("retention")
@click.option("--dispose", "rules", multiple=True, type=RULE, help="Let go by this rule.")
@with_access
def retention_command(access: Access, rules: tuple[str, ...]) -> None:
    """Say what each rule would take today, in numbers; changes nothing without --dispose.

    Only the controller disposes of anything.
    """
    words = translate("cli", "Going through what is out of period")
    with access.opened() as (school, actor), watched(access.terminal, words) as work:
        done = dispose(school, actor, rules, work) if rules else ()
        found, others = what_is_due(school, actor), other_ends(school, actor)
    for disposal in done:
        access.terminal.say(_gone(disposal))
    for each in found:
        access.terminal.say(_line(each))
    for other in others:
        access.terminal.say(_other(other))
    access.terminal.result(
        {
            "due": [_due_json(each) for each in found],
            "others": [{"what": each.id, "number": each.number} for each in others],
            "disposed": [_gone_json(each) for each in done],
        }
    )


@click.command("retention-rule")
@click.argument("rule", type=RULE)
@click.argument("months", type=MONTHS)
@click.option(
    "--decision",
    nargs=3,
    type=(str, str, DAY),
    metavar="NUMBER AUTHORITY DAY",
    help="Case number, who made the decision, and when (2026-11-22).",
)
@with_access
def retention_rule_command(
    access: Access, rule: str, months: int, decision: tuple[str, str, datetime] | None
) -> None:
    """Keep the data of RULE for so many MONTHS. Only the controller sets it."""
    decided = None
    if decision is not None:
        number, authority, decided_on = decision
        decided = DisposalDecision(number, authority, decided_on.date())
    with access.opened() as (school, actor):
        set_rule(school, actor, rule, months, decided)
    access.terminal.say(translate("cli", "The rule is set."))
    access.terminal.result({"rule": rule, "months": months})


def _line(due: Due) -> str:
    name = rule_name(due.rule.id)
    if due.bar is not None:
        return f"{name}: {bar_name(due.bar)}"
    words = translate("cli", "{rule}, {period}: {number} up to {day}, {kept} kept by a hold")
    return words.format(
        rule=name,
        period=period(due.rule),
        number=due.found.total,
        day=day(due.last_event),
        kept=due.found.kept,
    )


def _other(other: OtherEnd) -> str:
    words = f"{other_name(other.id)}: {other_end(other.id)}"
    number = other_number(other.id, other.number)
    return f"{words} ({number})" if number else words


def _gone(disposal: Disposal) -> str:
    counts = (f"{kind_name(kind)} {count}" for kind, count in disposal.found.counts.items())
    words = translate("cli", "Disposed of by the rule “{rule}”: {counts}")
    return words.format(rule=rule_name(disposal.order.rule), counts=", ".join(counts))


def _due_json(due: Due) -> dict[str, object]:
    return {
        "rule": due.rule.id,
        "months": due.rule.months,
        "bar": due.bar.value if due.bar else None,
        "up_to": due.last_event.isoformat() if due.last_event else None,
        "counts": dict(due.found.counts),
        "kept": due.found.kept,
        "stopped": due.is_stopped,
    }


def _gone_json(disposal: Disposal) -> dict[str, object]:
    return {
        "disposal": disposal.order.id,
        "rule": disposal.order.rule,
        "counts": dict(disposal.found.counts),
        "kept": disposal.found.kept,
        "protocol": disposal.digest,
        "ledger_hash": disposal.ledger_hash,
    }
