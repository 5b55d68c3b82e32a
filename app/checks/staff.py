"""Checks of accounts and of reading: who may, who did, and what stands out."""

from typing import Final

from typing_extensions import override

from app.domain.accounts.access_log import MANY_FAILURES, MANY_PEOPLE
from privacy.accountability.check import (
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Severity,
    evidence,
    judged,
)

DAYS: Final = 30
MOST_IDLE_MINUTES: Final = 15
MOST_RECOVERIES: Final = 2
_ADDED: Final = "staff_added"
_RECOVERED: Final = "passphrase_recovered"


class RolesOnRecord(AuditCheck):
    """Every account has the role that it was given on record."""

    id = "roles-on-record"
    legal = ("GDPR 32(1)(b)", "GDPR 32(4)", "GDPR 5(2)")
    places = (Place.STAFF, Place.LEDGER)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay the accounts beside the ledger's entries."""
        given = {str(e.body["staff"]): e.body["role"] for e in inspection.of_kind(_ADDED)}
        rows = inspection.rows("SELECT id, role FROM staff WHERE removed_at IS NULL")
        wrong = (
            f"staff:{each['id']}"
            for each in rows
            if given.get(each["id"], each["role"]) != each["role"]
        )
        return evidence(len(rows), wrong)


class AccountsOnRecord(AuditCheck):
    """Every account but the first was added on record."""

    id = "accounts-on-record"
    legal = ("GDPR 32(1)(b)", "GDPR 5(2)")
    places = (Place.STAFF, Place.LEDGER)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for each account's entry; the one that founded the school has none."""
        added = {str(entry.body["staff"]) for entry in inspection.of_kind(_ADDED)}
        rows = inspection.rows("SELECT id, role FROM staff")
        unknown = [each for each in rows if each["id"] not in added]
        founders = [each["id"] for each in unknown if each["role"] == "administrator"][:1]
        wrong = (f"staff:{each['id']}" for each in unknown if each["id"] not in founders)
        return evidence(len(rows), wrong)


class SubstitutesEnded(AuditCheck):
    """No substitute's account outlives its hours."""

    id = "substitutes-ended"
    legal = ("GDPR 32(1)(b)", "GDPR 25(2)")
    places = (Place.STAFF, Place.KEYS)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the end of each key."""
        rows = inspection.rows(
            "SELECT staff_id, opens_until FROM substitute_keys "
            "JOIN staff ON staff.id = staff_id WHERE removed_at IS NULL"
        )
        over = inspection.before(hours=1)
        wrong = (f"staff:{each['staff_id']}" for each in rows if each["opens_until"] < over)
        return evidence(len(rows), wrong)


class IdleLock(AuditCheck):
    """A window that nobody touches locks within a quarter of an hour."""

    id = "idle-lock"
    legal = ("GDPR 32(1)(b)", "GDPR 25(2)")
    places = (Place.SETTINGS,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read what the school has set; ten minutes where it has set nothing."""
        rows = inspection.rows("SELECT value FROM settings WHERE key = 'idle_minutes'")
        minutes = int(rows[0]["value"]) if rows else 10
        return judged(1, is_wrong=minutes > MOST_IDLE_MINUTES, amount=minutes)


class FewRecoveries(AuditCheck):
    """Passphrases are seldom reset by the recovery sheet."""

    id = "few-recoveries"
    legal = ("GDPR 32(1)(b)",)
    places = (Place.LEDGER,)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Count those of the last thirty days."""
        since = inspection.before(days=DAYS)
        every = inspection.of_kind(_RECOVERED)
        recent = [each for each in every if each.at.isoformat(timespec="microseconds") > since]
        wrong = recent if len(recent) > MOST_RECOVERIES else []
        return evidence(len(every), (f"entry:{each.sequence}" for each in wrong), len(recent))


class FailedSignIns(AuditCheck):
    """Nobody has tried many passphrases on one account."""

    id = "failed-sign-ins"
    legal = ("GDPR 32(1)(b)", "GDPR 33(1)")
    places = (Place.ACCESS_LOG,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Add up the tries of the last thirty days."""
        rows = inspection.rows(
            "SELECT coalesce(staff_id, '') AS staff, sum(count) AS tries FROM access_log "
            "WHERE what = 'failed_sign_in' AND at >= ? GROUP BY staff_id",
            inspection.before(days=DAYS),
        )
        wrong = (f"staff:{each['staff']}" for each in rows if each["tries"] >= MANY_FAILURES)
        return evidence(len(rows), wrong, sum(each["tries"] for each in rows))


class ReadsOfOwnLessons(AuditCheck):
    """Teachers have read the registers of their own lessons and groups, and no others."""

    id = "reads-own-lessons"
    legal = ("GDPR 32(4)", "GDPR 5(1)(f)", "GDPR 25(2)")
    places = (Place.ACCESS_LOG, Place.REGISTERS)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at each reading of the last thirty days."""
        rows = inspection.rows(_READS, inspection.before(days=DAYS))
        wrong = (f"access:{each['sequence']}" for each in rows if not each["is_own"])
        return evidence(len(rows), wrong)


class FewReadAtOnce(AuditCheck):
    """No teacher has read about very many people within an hour."""

    id = "few-read-at-once"
    legal = ("GDPR 32(4)", "GDPR 5(1)(c)")
    places = (Place.ACCESS_LOG,)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Add up the people by hour and reader."""
        rows = inspection.rows(
            "SELECT staff_id, sum(count) AS people FROM access_log "
            "JOIN staff ON staff.id = staff_id "
            "WHERE role IN ('teacher', 'substitute') AND what <> 'failed_sign_in' AND at >= ? "
            "GROUP BY staff_id, substr(at, 1, 13)",
            inspection.before(days=DAYS),
        )
        wrong = [each for each in rows if each["people"] > MANY_PEOPLE]
        most = max((each["people"] for each in rows), default=0)
        return evidence(len(rows), (f"staff:{each['staff_id']}" for each in wrong), most)


class ProtectedReadByFew(AuditCheck):
    """Protected identities were read in one's own roll call, or by duty, and not otherwise."""

    id = "protected-read-by-few"
    legal = ("OSL 21:3 a", "GDPR 32(2)", "R31")
    places = (Place.ACCESS_LOG, Place.STAFF)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at each reading of the last thirty days."""
        rows = inspection.rows(_SHIELDED, inspection.before(days=DAYS))
        wrong = (f"access:{each['sequence']}" for each in rows if not each["is_allowed"])
        return evidence(len(rows), wrong)


class AccessLogWhole(AuditCheck):
    """No line of the access log is missing."""

    id = "access-log-whole"
    legal = ("GDPR 5(2)", "GDPR 32(1)(b)")
    places = (Place.ACCESS_LOG,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Compare the lines with their numbers."""
        found = inspection.rows(
            "SELECT count(*) AS lines, coalesce(min(sequence), 1) AS first, "
            "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'access_log'), 0) AS last "
            "FROM access_log"
        )[0]
        missing = found["last"] - found["first"] + 1 - found["lines"]
        is_wrong = found["lines"] > 0 and missing > 0
        return judged(found["lines"], is_wrong=is_wrong, amount=max(0, missing))


STAFF_CHECKS: Final[tuple[AuditCheck, ...]] = (
    RolesOnRecord(),
    AccountsOnRecord(),
    SubstitutesEnded(),
    IdleLock(),
    FewRecoveries(),
    FailedSignIns(),
    ReadsOfOwnLessons(),
    FewReadAtOnce(),
    ProtectedReadByFew(),
    AccessLogWhole(),
)

_TEACHES: Final = """(
    lessons.teacher_id IS NULL OR lessons.teacher_id = access_log.staff_id
    OR EXISTS (SELECT 1 FROM registers WHERE registers.lesson_id = lessons.id
        AND substitute_id = access_log.staff_id)
    OR EXISTS (SELECT 1 FROM substitute_lessons WHERE substitute_lessons.lesson_id = lessons.id
        AND substitute_lessons.staff_id = access_log.staff_id)
)"""
_READS: Final = f"""
SELECT access_log.sequence, {_TEACHES}
    OR EXISTS (SELECT 1 FROM lesson_groups JOIN duties USING (group_id)
        WHERE lesson_groups.lesson_id = lessons.id AND duty = 'mentor'
        AND duties.staff_id = access_log.staff_id) AS is_own
FROM access_log JOIN staff ON staff.id = staff_id JOIN lessons ON lessons.id = lesson_id
WHERE role IN ('teacher', 'substitute') AND at >= ?
"""  # noqa: S608 - this module's own words
_SHIELDED: Final = f"""
SELECT access_log.sequence, (lessons.id IS NOT NULL AND {_TEACHES})
    OR EXISTS (SELECT 1 FROM duties WHERE duties.staff_id = access_log.staff_id
        AND duty = 'see_protected') AS is_allowed
FROM access_log LEFT JOIN lessons ON lessons.id = lesson_id
WHERE what = 'protected' AND at >= ?
"""  # noqa: S608 - this module's own words
