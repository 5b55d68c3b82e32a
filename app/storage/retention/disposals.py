"""Rules as the school has set them, and the protocols of what went by them."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from app.domain.ids import StaffId
from app.domain.rights.disposal import Disposal, DisposalOrder, Found, RuleSetting
from app.storage.personal import EndsByRule, fields_of
from app.storage.rows import (
    Record,
    first,
    from_day,
    from_moment,
    maybe_to_moment,
    records,
    to_day,
    to_moment,
    write,
)
from privacy.at_rest.database import Database, truncate_wal
from privacy.purposes import Purpose
from privacy.rights.retention import DisposalDecision
from privacy.subjects import SubjectRef


class DisposalStore(EndsByRule):
    """The tables of retention rules and disposals. Of people they know who set or confirmed."""

    name: Final = "disposals"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("retention_rules", ("set_by",), "staff act", "account"),
        *fields_of("disposals", ("ordered_by",), "staff act", "account"),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def settings(self) -> Mapping[str, RuleSetting]:
        """What the school has set, by rule."""
        found = records(self._database, "SELECT * FROM retention_rules")
        return {
            each["rule"]: RuleSetting(
                each["months"],
                _decision(each),
                StaffId(each["set_by"]),
                to_moment(each["set_at"]),
            )
            for each in found
        }

    def put(self, rule: str, setting: RuleSetting) -> None:
        """Set one."""
        write(
            self._database,
            "INSERT INTO retention_rules VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rule) DO UPDATE "
            "SET months = excluded.months, decision_id = excluded.decision_id, "
            "authority = excluded.authority, decided_on = excluded.decided_on, "
            "set_by = excluded.set_by, set_at = excluded.set_at",
            rule,
            setting.months,
            *_decision_row(setting.decision),
            setting.set_by,
            from_moment(setting.set_at),
        )

    def find(self, disposal_id: str) -> Disposal | None:
        """One disposal, complete or not."""
        record = first(self._database, "SELECT * FROM disposals WHERE id = ?", disposal_id)
        return None if record is None else _disposal(record)

    def every(self) -> tuple[Disposal, ...]:
        """All, newest first."""
        sql = "SELECT * FROM disposals ORDER BY ordered_at DESC, id"
        return tuple(map(_disposal, records(self._database, sql)))

    def begin(self, order: DisposalOrder) -> None:
        """Keep an order that is going to be carried out; keeping it again changes nothing."""
        write(
            self._database,
            "INSERT INTO disposals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', 0, NULL, '', '', 0) "
            "ON CONFLICT (id) DO NOTHING",
            order.id,
            order.rule,
            from_day(order.last_event),
            order.months,
            *_decision_row(order.decision),
            order.by,
            from_moment(order.ordered_at),
        )

    def count(self, disposal_id: str, found: Found) -> None:
        """Keep how much has gone so far."""
        write(
            self._database,
            "UPDATE disposals SET counts = ?, kept = ? WHERE id = ?",
            json.dumps(dict(found.counts), sort_keys=True),
            found.kept,
            disposal_id,
        )

    def finish(self, disposal: Disposal, at: datetime) -> None:
        """Keep that it is complete, or that somebody ended it before that."""
        write(
            self._database,
            "UPDATE disposals SET done_at = ?, digest = ?, ledger_hash = ?, cancelled = ? "
            "WHERE id = ?",
            from_moment(at),
            disposal.digest,
            disposal.ledger_hash,
            disposal.is_cancelled,
            disposal.order.id,
        )

    def leave_nothing_behind(self) -> None:
        """Empty the write-ahead log, in which rows that are gone can still be read.

        Raises:
            Refused: `reader_in_the_way`.
        """
        truncate_wal(self._database)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The disposals that somebody on the staff confirmed."""
        sql = (
            "SELECT rule, ordered_at FROM disposals WHERE ordered_by = "
            "(SELECT id FROM staff WHERE subject_ref = ?) ORDER BY ordered_at"
        )
        found = records(self._database, sql, subject)
        return {"disposals": found} if found else {}


def _decision(record: Record) -> DisposalDecision | None:
    day = to_day(record["decided_on"])
    return (
        None if day is None else DisposalDecision(record["decision_id"], record["authority"], day)
    )


def _decision_row(decision: DisposalDecision | None) -> tuple[str, str, str | None]:
    if decision is None:
        return "", "", None
    return decision.id, decision.authority, from_day(decision.decided_on)


def _disposal(record: Record) -> Disposal:
    order = DisposalOrder(
        id=record["id"],
        rule=record["rule"],
        last_event=date.fromisoformat(record["last_event"]),
        months=record["months"],
        decision=_decision(record),
        by=record["ordered_by"],
        ordered_at=to_moment(record["ordered_at"]),
    )
    return Disposal(
        order,
        Found(json.loads(record["counts"]), record["kept"]),
        maybe_to_moment(record["done_at"]),
        record["digest"],
        record["ledger_hash"],
        bool(record["cancelled"]),
    )
